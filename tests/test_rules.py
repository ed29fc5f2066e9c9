"""The pages of docs/rules: each bad example is found under its code, each good one has nothing under any."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tools.rules import RULE_PAGES, drawn_index

from citewire.engine.check import grounds_of
from citewire.knowledge.offices import Offices, packaged, read_row
from citewire.model import Citation, Document, Sentence, Span
from citewire.verify import RULES, check_page, read_page
from citewire.verify.evidence import Evidence
from citewire.verify.sentence import check_sentence

FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
AT = datetime(2031, 3, 4, 12, tzinfo=UTC)
GATE_ONLY = {"C105", "C106"}


def fenced(path: Path, *kinds: str) -> list[str]:
    return [text for kind, text in FENCE.findall(path.read_text(encoding="utf-8")) if kind in kinds]


def document(text: str) -> Document:
    headline = text.partition("\n\n")[0] if "\n\n" in text else ""
    return Document("k-1", "k", 1, "e", "herald", headline, text.strip("\n"), "en", AT, AT, "0")


def of_page(path: Path, text: str) -> set[str]:
    rows = [read_row(line) for each in fenced(path, "offices") for line in each.splitlines()]
    sources = dict(enumerate(map(document, fenced(path, "source")), 1))
    page = read_page(text.encode(), "page.md")
    offices = Offices(rows) if rows else packaged()
    return {each.code for each in check_page(page, grounds_of(page, offices=offices, sources=sources))}


def of_gate(path: Path, text: str) -> set[str]:
    """A sentence that gives words of the passage as they stand, or cites them."""
    (passage,) = fenced(path, "passage")
    stored = document(passage)
    said = text.strip("\n")
    exact = said if path.stem == "C105" else stored.text
    citation = Citation(stored.id, Span(0, len(exact)), exact, "", "")
    sentence = Sentence(said, (citation,), "en")
    return {each.code for each in check_sentence(sentence, Evidence({stored.id: stored}, {}, lambda _: frozenset()))}


@pytest.mark.parametrize("code", sorted(RULES))
def test_the_page_of_a_rule_is_true(code: str) -> None:
    path = RULE_PAGES / f"{code}.md"
    bad, good = fenced(path, "page", "verbatim", "resolves")
    found = of_gate if code in GATE_ONLY else of_page
    assert code in found(path, bad)
    assert found(path, good) == set()


@pytest.mark.parametrize("code", sorted(RULES))
def test_the_page_of_a_rule_says_what_the_registry_says(code: str) -> None:
    text = (RULE_PAGES / f"{code}.md").read_text(encoding="utf-8")
    rule = RULES[code]
    assert text.startswith(f"# {code} {rule.name}\n\n{rule.looks_at} ")
    assert f"To mend it: {rule.mend}*" in text


def test_every_page_has_its_rule_and_the_index_has_every_page() -> None:
    assert {path.stem for path in RULE_PAGES.glob("C*.md")} == set(RULES)
    assert (RULE_PAGES / "README.md").read_text(encoding="utf-8") == drawn_index()
