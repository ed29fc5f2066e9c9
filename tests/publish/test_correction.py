"""Notes outlive the page that they were printed on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from lxml import html as lxml_html

from citewire.model import Briefing, Edition
from citewire.publish import LiveLinks, Past, cited_spans, export, keep_corrections, render_corrections
from tests.editions import DESK, sample


def quiet(edition: Edition, number: int, change: Callable[[Briefing], Briefing] = lambda briefing: briefing) -> Edition:
    """A later edition that has only its headline left, and the reference that this one cites."""
    at = edition.published_at + timedelta(hours=number)
    head = edition.briefing.headline
    assert head is not None
    cited = {citation.document_id for citation in head.citations}
    listed = tuple(each for each in edition.briefing.references if each.document_id in cited)
    return Edition(edition.desk_id, number, at, change(Briefing(edition.desk_id, at, headline=head, references=listed)))


def test_a_note_stays_with_what_it_cites() -> None:
    first = sample().edition
    last = quiet(first, 9)
    found = Past([first, quiet(first, 8), last]).noted
    assert found is not None
    assert (found.number, found.briefing.updates) == (9, ())
    assert {note.id for note in found.briefing.corrections} == {"toll-1", "ferry-1"}
    listed = {reference.document_id for reference in found.briefing.references}
    assert cited_spans(found).keys() == listed
    numbers = [reference.number for reference in found.briefing.references]
    assert numbers == sorted(set(numbers))


def test_the_latest_wording_of_a_note_stands() -> None:
    first = sample().edition
    toll, ferry = first.briefing.corrections
    reworded = replace(toll, before=())
    last = quiet(first, 9, lambda briefing: replace(briefing, corrections=(reworded,)))
    assert keep_corrections(last, first).briefing.corrections == (reworded, ferry)


def test_no_edition_has_no_notes() -> None:
    assert Past([]).noted is None
    first = sample().edition
    assert Past([first]).noted == first == keep_corrections(first, first)


def test_every_note_on_the_page_has_its_numbers() -> None:
    first = sample().edition
    page = render_corrections(keep_corrections(quiet(first, 9), first), DESK, links=LiveLinks())
    alone = render_corrections(first, DESK, links=LiveLinks())
    numbers, expected = (lxml_html.fromstring(each).xpath("//ol/li/@value") for each in (page, alone))
    assert numbers == expected != []


def test_the_folder_has_every_note_and_its_evidence(tmp_path: Path) -> None:
    one = sample()
    last = quiet(one.edition, 9)
    export(last, DESK, one.documents.values(), tmp_path, past=Past([one.edition, last]))
    page = lxml_html.fromstring((tmp_path / "corrections.html").read_bytes())
    assert page.xpath("//article/@id") == ["c-toll-1", "c-ferry-1"]
    evidence = [str(href) for href in page.xpath("//@href") if str(href).startswith("documents/")]
    assert evidence
    assert all((tmp_path / href.partition("#")[0]).is_file() for href in evidence)
    assert "c-toll-1" not in (tmp_path / "index.html").read_text(encoding="utf-8")
