"""Who a source is: ``xx/coreference.toml``, read case by case.

A ``[[case]]`` has a ``text`` (and perhaps a ``title``, its headline) and ``said``: pairs of a source, as it stands, and
the words that name who it is, in the order of the text; "" where the rules must leave it open. A name that names
itself has its own words. ``same`` lists sources (their numbers, from 0) that must have one and the same entity,
``apart`` sources that must not share one. ``why`` is for the reader of the file.
"""

import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from citewire.annotate import annotate
from citewire.model import Attribution, Document, Span

HERE = Path(__file__).parent
AT = datetime(2031, 5, 1, 12, tzinfo=UTC)


def cases() -> list[Any]:
    return list(_cases())


def _cases() -> Iterator[Any]:
    for file in sorted(HERE.glob("*/coreference.toml")):
        for number, case in enumerate(tomllib.loads(file.read_text(encoding="utf-8"))["case"], 1):
            yield pytest.param(file.parent.name, case, id=f"{file.parent.name}-{number}")


def sources(language: str, case: dict[str, Any]) -> tuple[str, list[Attribution]]:
    """The text, and one attribution for each source in the order of the sources."""
    title = case.get("title", "")
    text = f"{title}\n\n{case['text']}" if title else case["text"]
    document = Document("k-1", "k", 1, "e", "harbour-post", title, text, language, AT, AT, "0")
    found: dict[Span, Attribution] = {}
    for each in annotate(document).attributions:
        if each.source is not None:
            found.setdefault(each.source, each)
    return text, [found[source] for source in sorted(found)]


def named(text: str, attribution: Attribution) -> str:
    if attribution.antecedent is not None:
        return attribution.antecedent.of(text)
    source = attribution.source.of(text) if attribution.source is not None else ""
    return source if attribution.speaker is not None else ""


@pytest.mark.parametrize(("language", "case"), cases())
def test_who_the_source_is(language: str, case: dict[str, Any]) -> None:
    text, found = sources(language, case)
    assert [[each.source.of(text), named(text, each)] for each in found if each.source] == case["said"]


@pytest.mark.parametrize(("language", "case"), cases())
def test_entities_of_the_sources(language: str, case: dict[str, Any]) -> None:
    _, found = sources(language, case)
    speakers = [each.speaker for each in found]
    same = [speakers[at] for at in case.get("same", [])]
    apart = [speakers[at] for at in case.get("apart", [])]
    assert None not in same
    assert len(set(same)) <= 1
    assert len(set(apart)) == len(apart)
