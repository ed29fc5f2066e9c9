"""What is otherwise than in an earlier edition: updates that came, that changed and that went, figures that moved."""

from __future__ import annotations

from dataclasses import dataclass, replace

from citewire.model import Desk, Edition, FigureRow, Sentence, Update
from citewire.publish.links import Links
from citewire.publish.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Changed:
    """An update that says other things: the sentences that went and those that came, in the order of the page."""

    update: Update
    went: tuple[Sentence, ...]
    came: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """The difference between two editions of one desk; each part in the order of the page. ``figures`` are rows of the
    later edition that the earlier lacks or has otherwise."""

    came: tuple[Update, ...]
    changed: tuple[Changed, ...]
    went: tuple[Update, ...]
    figures: tuple[FigureRow, ...]

    def __bool__(self) -> bool:
        return bool(self.came or self.changed or self.went or self.figures)


def changes_between(before: Edition, after: Edition) -> Changes:
    """What ``after`` says that ``before`` didn't, and the other way round. How names are written doesn't count."""
    old, new = _told(before), _told(after)
    rows = {(row.event_id, row.indicator, row.unit): row for row in before.briefing.figures}
    both = ((old[entry.id], entry) for entry in new.values() if entry.id in old)
    return Changes(
        tuple(entry for entry in new.values() if entry.id not in old),
        tuple(_changed(was, entry) for was, entry in both if _texts(was) != _texts(entry)),
        tuple(entry for entry in old.values() if entry.id not in new),
        tuple(row for row in after.briefing.figures if _moved(rows.get((row.event_id, row.indicator, row.unit)), row)),
    )


def _told(edition: Edition) -> dict[str, Update]:
    """The updates and what is told beside them, each by itself: one that moves beside another is not gone."""
    entries = (entry for update in edition.briefing.updates for entry in update.lead_and_also)
    return {entry.id: replace(entry, also=()) for entry in entries}


def _texts(entry: Update) -> set[str]:
    return {sentence.text for sentence in entry.sentences}


def _changed(before: Update, after: Update) -> Changed:
    old, new = _texts(before), _texts(after)
    went = tuple(sentence for sentence in before.sentences if sentence.text not in new)
    return Changed(after, went, tuple(sentence for sentence in after.sentences if sentence.text not in old))


def _moved(before: FigureRow | None, after: FigureRow) -> bool:
    def values(row: FigureRow) -> set[tuple[float, float | None, str | None]]:
        return {(cell.value, cell.upper, cell.qualifier) for cell in row.cells}

    return before is None or values(before) != values(after)


def render_changes(before: Edition, after: Edition, desk: Desk, *, links: Links) -> str:
    """The page of what changed from one edition to a later one. Both number their references alike, so one list serves
    the sentences of both."""
    later = Sheet(after, desk, links)
    known = {reference.document_id for reference in after.briefing.references}
    further = tuple(each for each in before.briefing.references if each.document_id not in known)
    merged = Sheet(later.with_references(further), desk, links)
    changes = changes_between(before, after)
    said = [sentence for entry in (*changes.came, *changes.went) for sentence in entry.sentences]
    said += [sentence for each in changes.changed for sentence in (*each.went, *each.came)]
    said += [cell.sentence for row in changes.figures for cell in row.cells]
    return merged.printed("changes.html", before=before, after=after, changes=changes, references=merged.cited_in(said))
