"""References: every cited document once, under the number it keeps for ever on its desk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import count

from citewire.model import Briefing, Document, Publisher, Reference


def with_references(
    briefing: Briefing,
    documents: Mapping[str, Document],
    publishers: Mapping[str, Publisher],
    numbers: Mapping[str, int],
) -> Briefing:
    """The briefing with its list of references.

    ``numbers`` are those the desk gave before (document id to number); a document cited for the first time gets the
    next free one, in the order of the page, so that no ``[n]`` ever changes its target.
    """
    cited = dict.fromkeys(each.document_id for sentence in briefing.sentences() for each in sentence.citations)
    fresh = count(max(numbers.values(), default=0) + 1)
    given = {each: numbers[each] if each in numbers else next(fresh) for each in cited}
    listed = [_reference(number, documents[each], publishers) for each, number in given.items()]
    return replace(briefing, references=tuple(sorted(listed, key=lambda each: each.number)))


def _reference(number: int, document: Document, publishers: Mapping[str, Publisher]) -> Reference:
    return Reference(
        number=number,
        document_id=document.id,
        title=document.headline or document.text[:80],
        publisher=publishers.get(document.publisher_id, Publisher(document.publisher_id, document.publisher_id)),
        language=document.language,
        url=document.url,
        published_at=document.published_at,
        first_seen_at=document.first_seen_at,
        version=document.version,
    )
