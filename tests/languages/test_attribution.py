"""Who says what in each language: ``xx/attribution.toml``, read case by case.

A ``[[case]]`` has a ``text`` and what must be read in it, in words of that text. With one attribution, its keys stand
in the case itself; with several, each is a ``[[case.said]]``, in the order of their contents, which stand without
quotation marks. No other attribution may be read: ``none = true`` says that nobody says anything. ``headline = true``
reads the text as a headline rather than as a body; ``title`` is a headline above the text, whose own attributions are
listed like the others.

Keys: ``source``, ``cue``, ``content``, ``occasion``, ``hedge``, ``antecedent`` (words; "" for none), ``kind``
("direct", "indirect", "mixed"), ``through`` (a list, nearest to the source first), ``hedged`` and ``denied`` (true or
false). A key that is left out isn't compared; ``content`` is never left out. ``why`` is for the reader of the file.
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
SPANS = ("source", "cue", "content", "occasion", "hedge", "antecedent")
PLAIN = ("kind", "hedged", "denied")
SAID = {*SPANS, *PLAIN, "through"}
CASE = {"text", "title", "none", "headline", "why", "said"}


def cases() -> list[Any]:
    return list(_cases())


def _cases() -> Iterator[Any]:
    for file in sorted(HERE.glob("*/attribution.toml")):
        for number, case in enumerate(tomllib.loads(file.read_text(encoding="utf-8"))["case"], 1):
            yield pytest.param(file.parent.name, case, id=f"{file.parent.name}-{number}")


def document(language: str, case: dict[str, Any]) -> Document:
    text, title = case["text"], case.get("title", "")
    if case.get("headline"):
        return Document("k-1", "k", 1, "e", "harbour-post", text, text, language, AT, AT, "0")
    whole = f"{title}\n\n{text}" if title else text
    return Document("k-1", "k", 1, "e", "harbour-post", title, whole, language, AT, AT, "0")


def wanted(case: dict[str, Any]) -> list[dict[str, Any]]:
    if case.get("none"):
        return []
    said: list[dict[str, Any]] = case.get("said", [{key: case[key] for key in case if key in SAID}])
    return said


def read(text: str, attribution: Attribution, keys: dict[str, Any]) -> dict[str, Any]:
    """What was read, as far as ``keys`` ask for it."""

    def words(span: Span | None) -> str:
        return "" if span is None else span.of(text)

    found: dict[str, Any] = {name: words(getattr(attribution, name)) for name in SPANS if name in keys}
    found |= {name: getattr(attribution, name) for name in PLAIN if name in keys}
    if "through" in keys:
        found["through"] = [span.of(text) for span in attribution.through]
    return found


@pytest.mark.parametrize(("language", "case"), cases())
def test_who_says_what(language: str, case: dict[str, Any]) -> None:
    document_ = document(language, case)
    found = sorted(annotate(document_).attributions, key=lambda each: (each.content, each.source or each.content))
    expected = wanted(case)
    keys = [*expected, *[dict.fromkeys(("source", "cue", "content"))] * len(found)]
    assert [read(document_.text, each, keys[at]) for at, each in enumerate(found)] == expected


@pytest.mark.parametrize(("language", "case"), cases())
def test_the_case_itself_is_sound(language: str, case: dict[str, Any]) -> None:
    text = document(language, case).text
    assert set(case) <= CASE | SAID
    assert case.get("none", False) is not ("content" in case or "said" in case)
    for said in wanted(case):
        assert set(said) <= SAID
        assert said["content"]
        words = [said.get(name, "") for name in SPANS] + said.get("through", [])
        assert [each for each in words if each not in text] == []


@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "pl", "ru", "uk"])
def test_a_first_class_language_has_texts_of_every_sort(language: str) -> None:
    own = [each.values[1] for each in cases() if each.values[0] == language]
    said = [each for case in own for each in wanted(case)]
    assert len(own) >= 15
    assert sum(bool(case.get("none")) for case in own) >= 3
    for name in ("occasion", "through", "hedge"):
        assert any(each.get(name) for each in said), name
    assert {each["kind"] for each in said if "kind" in each} >= {"direct", "indirect"}
