"""An audit of what was published: do all editions still resolve, character by character, to what is stored?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from citewire.model import Briefing, Document, Edition, Sentence, SentenceForm
from citewire.protocols import Store


@dataclass
class Audit:
    """What was looked at, and what is wrong in sentences for a person; ``faults`` is empty when all is well."""

    editions: int = 0
    sentences: int = 0
    citations: int = 0
    faults: list[str] = field(default_factory=list)


def audit(store: Store) -> Audit:
    """Look at every edition of every desk in the store."""
    found = Audit()
    for desk_id in store.editions.desks():
        numbers: dict[str, int] = {}
        for number, _ in store.editions.history(desk_id):
            edition = store.editions.get(desk_id, number)
            if edition is not None:
                _edition(store, edition, numbers, found)
    return found


def _edition(store: Store, edition: Edition, numbers: dict[str, int], found: Audit) -> None:
    found.editions += 1
    where = f"{edition.desk_id}, edition {edition.number}"
    cited = {document_id for document_id, _ in edition.briefing.cited_spans()}
    documents = {each.id: each for each in store.documents.get(sorted(cited))}
    for sentence in edition.briefing.sentences():
        found.sentences += 1
        found.citations += len(sentence.citations)
        found.faults.extend(f"{where}: {fault}" for fault in _sentence(sentence, documents))
    found.faults.extend(f"{where}: {fault}" for fault in _references(edition.briefing, cited, numbers))


def _sentence(sentence: Sentence, documents: dict[str, Document]) -> Iterator[str]:
    claimed = (part for claim in sentence.claims for part in (claim.content, claim.source, claim.occasion))
    for citation in (*sentence.citations, *(part for part in claimed if part is not None)):
        document = documents.get(citation.document_id)
        if document is None:
            yield f"document {citation.document_id} is not stored: {sentence.text!r}"
        elif not citation.resolves_in(document):
            place = f"{citation.document_id}#{citation.span.start}-{citation.span.end}"
            yield f"{place} has other words: {citation.exact!r}"
    if sentence.form is SentenceForm.VERBATIM and sentence.text != sentence.citations[0].exact:
        yield f"not the words of its source: {sentence.text!r}"


def _references(briefing: Briefing, cited: set[str], numbers: dict[str, int]) -> Iterator[str]:
    listed = {reference.document_id for reference in briefing.references}
    if listed != cited:
        yield f"references and citations differ by {sorted(listed ^ cited)}"
    for reference in briefing.references:
        if numbers.setdefault(reference.document_id, reference.number) != reference.number:
            yield f"reference [{numbers[reference.document_id]}] became [{reference.number}]"
    if len(set(numbers.values())) != len(numbers):
        yield "two documents share a number"
