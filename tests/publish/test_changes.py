"""What is otherwise than in an earlier edition."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import html as lxml_html

from citewire.model import Edition
from citewire.publish import LiveLinks, changes_between, render_changes
from tests.editions import DESK, sample

BOATS = "« Nous manquons de bateaux », a déclaré sa directrice, Anne Varenne."
BEFORE, AFTER = sample().edition, sample(later=True).edition


def reworded() -> Edition:
    """The later edition: one update lost its second sentence, one left the page, the toll has another number."""
    updates = tuple(
        replace(entry, sentences=entry.sentences[:1]) if entry.id == "ev-mellin" else entry
        for entry in AFTER.briefing.updates
        if entry.id != "ev-cracks"
    )
    row, *rows = AFTER.briefing.figures
    moved = replace(row, cells=(replace(row.cells[0], value=39), *row.cells[1:]))
    return replace(AFTER, briefing=replace(AFTER.briefing, updates=updates, figures=(moved, *rows)))


def test_what_came_changed_and_went() -> None:
    found = changes_between(BEFORE, reworded())
    assert [entry.id for entry in found.came] == ["ev-truce", "ev-linden", "ev-trucks"]
    (changed,) = found.changed
    assert (changed.update.id, changed.came) == ("ev-mellin", ())
    assert [sentence.text for sentence in changed.went] == [BOATS]
    assert [entry.id for entry in found.went] == ["ev-cracks"]
    assert [row.indicator for row in found.figures] == ["killed"]


@pytest.mark.parametrize("edition", [BEFORE, AFTER, reworded()])
def test_an_edition_does_not_differ_from_itself(edition: Edition) -> None:
    assert not changes_between(edition, edition)
    assert "Nothing has changed." in render_changes(edition, edition, DESK, links=LiveLinks())


def test_what_went_and_what_came_are_marked_and_cited() -> None:
    tree = lxml_html.document_fromstring(render_changes(BEFORE, reworded(), DESK, links=LiveLinks()))
    assert ["".join(each.itertext()) for each in tree.xpath("//del")] == [BOATS]
    numbers = {link.text_content().strip("[]") for link in tree.xpath("//span[@class='cites']/a")}
    assert numbers
    assert numbers <= set(tree.xpath("//ol[@class='references']/li/@value"))
