"""The timeline of a page: what its lead story told before, each event in one line, and nothing twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from lxml import html as lxml_html

from citewire.model import Correction, CorrectionKind, Edition, RelatedStory, Withdrawal
from citewire.publish import (
    Earlier,
    LiveLinks,
    Past,
    edition_json,
    export,
    read_edition,
    render_page,
    timeline_of,
    with_timeline,
)
from tests.editions import DESK, sample

LEFT = ("ev-breach", "ev-bridges", "ev-mellin")


def editions(left: tuple[str, ...] = LEFT) -> tuple[Edition, Edition]:
    """A page with everything, and a later one that some updates have left, with what they cited."""
    whole = sample(later=True).edition
    kept = tuple(entry for entry in whole.briefing.updates if entry.id not in left)
    cited = {each for entry in kept for each in entry.document_ids}
    listed = tuple(each for each in whole.briefing.references if each.document_id in cited)
    briefing = replace(whole.briefing, updates=kept, references=listed)
    at = whole.published_at + timedelta(hours=1)
    return whole, replace(whole, number=whole.number + 1, published_at=at, briefing=briefing)


def page(later: Edition, past: Past) -> lxml_html.HtmlElement:
    earlier = Earlier(timeline=timeline_of(later, past, DESK.language))
    return lxml_html.document_fromstring(render_page(later, DESK, links=LiveLinks(), earlier=earlier))


def test_what_left_the_page_is_told_in_a_line_each_from_the_first_to_the_last() -> None:
    whole, later = editions()
    tree = page(later, Past([whole, later]))
    assert tree.xpath("//section[@id='timeline']//li/a/@href") == [f"/orsel-dam/updates/{each}" for each in LEFT]
    lines = tree.xpath("//section[@id='timeline']//li")
    assert "gave way shortly before seven" in lines[0].text_content()
    assert "Radio Orsel told" not in lines[1].text_content()  # the lead sentence alone
    assert lines[2].xpath(".//*[@lang='fr']") != []
    assert lines[2].xpath(".//*[@class='tongue']/text()") == ["French original"]


def test_each_line_has_its_citation_and_its_reference_is_listed() -> None:
    whole, later = editions()
    tree = page(later, Past([whole, later]))
    marks = tree.xpath("//section[@id='timeline']//span[@class='cites']/a/text()")
    assert len(marks) >= len(LEFT)
    listed = {f"[{number}]" for number in tree.xpath("//ol[@class='references']/li/@value")}
    assert set(marks) <= listed


def test_the_edition_as_json_has_it_with_what_it_cites() -> None:
    whole, later = editions()
    assert with_timeline(later, None) == later
    told = with_timeline(later, timeline_of(later, Past([whole, later]), "en"))
    again = read_edition(edition_json(told))
    assert again == told
    assert [entry.id for entry in again.briefing.timeline] == list(LEFT)
    listed = {each.document_id for each in again.briefing.references}
    cited = {cite.document_id for entry in told.briefing.timeline for said in entry.told() for cite in said.citations}
    assert cited <= listed
    assert cited <= {document_id for document_id, _ in again.briefing.cited_spans()}
    assert not {entry.id for entry in again.briefing.entries()} & set(LEFT), "it is no update of the page"


def test_what_the_page_tells_is_not_told_again() -> None:
    whole, later = editions()
    assert timeline_of(whole, Past([whole]), "en") is None
    twin = next(entry for entry in whole.briefing.updates if entry.id == "ev-truce")
    other = replace(twin, id="ev-twin", event_id="ev-twin", document_ids=("x10000000000-1",))
    before = replace(whole, briefing=replace(whole.briefing, updates=(*whole.briefing.updates, other)))
    found = timeline_of(later, Past([before, later]), "en")
    assert found is not None
    assert [entry.id for entry in found.entries] == list(LEFT)


def test_what_stands_under_read_also_has_no_line() -> None:
    whole, later = editions((*LEFT, "ev-linden"))
    linden = next(entry for entry in whole.briefing.updates if entry.id == "ev-linden")
    related = (RelatedStory(linden.story_id, linden.sentences[0]),)
    found = timeline_of(replace(later, briefing=replace(later.briefing, related=related)), Past([whole, later]), "en")
    assert found is not None
    assert [entry.id for entry in found.entries] == list(LEFT)


def test_fewer_than_three_events_are_no_timeline() -> None:
    whole, later = editions(LEFT[:2])
    assert timeline_of(later, Past([whole, later]), "en") is None
    assert page(later, Past([whole, later])).xpath("//section[@id='timeline']") == []


def test_what_was_withdrawn_or_retracted_has_no_line() -> None:
    whole, later = editions((*LEFT, "ev-linden"))
    gone = replace(later, briefing=replace(later.briefing, withdrawn=(Withdrawal("ev-bridges", later.published_at),)))
    found = timeline_of(gone, Past([whole, gone]), "en")
    assert found is not None
    assert [entry.id for entry in found.entries] == ["ev-breach", "ev-mellin", "ev-linden"]
    said = next(entry for entry in whole.briefing.updates if entry.id == "ev-linden").sentences
    notes = (
        *later.briefing.corrections,
        Correction("n9", CorrectionKind.RETRACTION, later.published_at, "ev-linden", said),
    )
    noted = replace(later, briefing=replace(later.briefing, corrections=notes))
    found = timeline_of(noted, Past([whole, noted]), "en")
    assert found is not None
    assert [entry.id for entry in found.entries] == list(LEFT)


def test_a_page_of_the_past_has_nothing_of_what_came_later() -> None:
    whole, later = editions()
    last = replace(later, number=later.number + 1, briefing=replace(later.briefing, updates=later.briefing.updates[:1]))
    found = timeline_of(later, Past([whole, later, last]), "en")
    assert found is not None
    assert [entry.id for entry in found.entries] == list(LEFT)


def test_the_static_page_has_it_too(tmp_path: Path) -> None:
    whole, later = editions()
    export(later, DESK, sample(later=True).documents.values(), tmp_path, past=Past([whole, later]))
    tree = lxml_html.document_fromstring((tmp_path / "index.html").read_text(encoding="utf-8"))
    places = tree.xpath("//section[@id='timeline']//a/@href")
    assert len(places) > len(LEFT)
    assert [place for place in places if not (tmp_path / place.partition("#")[0]).is_file()] == []
    stored = read_edition((tmp_path / "briefing.json").read_bytes())
    assert [entry.id for entry in stored.briefing.timeline] == list(LEFT)
