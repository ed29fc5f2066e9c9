"""Claims and figures as a spreadsheet reads them."""

from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO

from citewire.model import AttributionKind, Citation, Claim, Edition, Span
from citewire.publish import render_claims, render_figures
from tests.editions import DESK, sample

BASE = "https://news.example"


def rows(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    return list(csv.DictReader(StringIO(text.removeprefix("\ufeff"))))


def claimed(source: str, content: str) -> Edition:
    """The sample with one claim in the lead of its newest update."""
    edition = sample().edition
    entry = edition.briefing.updates[0]
    lead = entry.sentences[0]
    here = lead.citations[0]

    def cite(words: str) -> Citation:
        return Citation(here.document_id, Span(here.span.start, here.span.start + len(words)), words)

    claim = Claim(cite(content), AttributionKind.INDIRECT, source=cite(source), name="Ilda Moreau", hedged=True)
    updates = (replace(entry, sentences=(replace(lead, claims=(claim,)),)), *edition.briefing.updates[1:])
    return replace(edition, briefing=replace(edition.briefing, updates=updates))


def test_every_figure_of_the_page_is_a_row_with_its_source_and_passage() -> None:
    edition = sample().edition
    found = rows(render_figures(edition, DESK, BASE))
    assert len(found) == sum(len(row.cells) for row in edition.briefing.figures)
    killed = [(row["publisher"], row["qualifier"], row["value"]) for row in found if row["indicator"] == "killed"]
    assert ("Lindener Tagesbote", "at least", "41") in killed
    assert ("Вестник Орселя", "", "27") in killed
    assert {row["sources_differ"] for row in found if row["indicator"] == "killed"} == {"yes"}
    assert all(row["passage"].startswith(f"{BASE}/documents/") and "#" in row["passage"] for row in found)


def test_a_claim_is_a_row_with_speaker_hedge_and_passage() -> None:
    (row,) = rows(render_claims(claimed("the mayor", "boats are missing"), DESK, BASE))
    assert (row["speaker"], row["source"], row["says"]) == ("Ilda Moreau", "the mayor", "boats are missing")
    assert (row["kind"], row["hedged"], row["denied"]) == ("indirect", "yes", "no")
    assert row["update"] == sample().edition.briefing.updates[0].id


def test_a_text_that_looks_like_a_formula_is_none() -> None:
    (row,) = rows(render_claims(claimed("=cmd|'/c calc'!A1", "+1, said the mayor"), DESK, BASE))
    assert row["source"] == "'=cmd|'/c calc'!A1"
    assert row["says"] == "'+1, said the mayor"
