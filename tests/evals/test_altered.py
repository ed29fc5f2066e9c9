"""Published pages with one thing altered: only the line of the fault differs, and the fault is found there."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from evals.alterations import CHANGES, Line, Pool
from evals.altered import Altered, Sheet, checked, is_found, plain, pool_of, written

from citewire.engine.check import reading_of
from citewire.model import Document, EntityKind

AT = datetime(2031, 3, 4, 12, tzinfo=UTC)
TOLD = (
    "On Tuesday 14 people were injured at the lock of Orvel, said Ada Kern.",
    "The gate may have been left open for two hours, the keeper wrote.",
    "President Ilna Mardov confirms that “nobody warned the valley”.",
    "Ada Kern has accused Pavel Lindqvist of silence over the lock.",
)


def line(text: str) -> Line:
    """A document of one sentence, and the sentence."""
    key = f"d{len(text)}"
    return Line(Document(f"{key}-1", key, 1, "e", "herald", "", text, "en", AT, AT, "0"), reading_of(text, "en"))


SHEET = Sheet("orvel", "en", tuple(map(line, TOLD)), ("Herald",) * len(TOLD), AT)
OTHERS = pool_of([*SHEET.lines, line("Oleg Brevik met Jonas Tessin, who said “everybody answered eventually”.")])


@pytest.mark.parametrize(
    ("kind", "place", "altered"),
    [
        ("number", 0, "On Tuesday 24 people"),
        ("indicator", 0, "14 people were killed"),
        ("date", 0, "On Friday 14 people"),
        ("hedge", 1, "The gate has been left"),
        ("unit", 1, "for two days"),
        ("polarity", 2, "Mardov denies that"),
        ("office", 2, "Foreign Minister Ilna Mardov"),
        ("quotation", 2, "“everybody warned the valley”"),
        ("role", 3, "Pavel Lindqvist has accused Ada Kern"),
    ],
)
def test_one_thing_is_changed_and_found(kind: str, place: int, altered: str) -> None:
    text = next(CHANGES[kind](SHEET.lines[place], OTHERS))
    assert altered in text
    assert text != TOLD[place]
    faulty = Altered(SHEET, kind, place, text, tuple(range(len(TOLD))))
    own, before = written(faulty)[0].splitlines(), written(plain(SHEET))[0].splitlines()
    changed = [number for number, pair in enumerate(zip(own, before, strict=True), 1) if pair[0] != pair[1]]
    assert changed == [written(faulty)[1][place]]
    assert is_found(faulty, checked(plain(SHEET)))


@pytest.mark.parametrize("kind", ["name", "attribution"])
def test_another_name_is_one_that_the_document_has_not(kind: str) -> None:
    text = next(CHANGES[kind](SHEET.lines[0], OTHERS))
    assert "Ada Kern" not in text
    assert any(each.name in text for each in OTHERS.names[EntityKind.PERSON])


def test_where_there_is_nothing_of_the_kind_nothing_is_changed() -> None:
    bare = line("It rained on the valley for the whole of the night.")
    assert not [kind for kind, change in CHANGES.items() if list(change(bare, Pool({}, ())))]


def test_a_page_as_it_was_has_nothing() -> None:
    assert checked(plain(SHEET)) == ()
