"""Whom a title of office means on the day of a document."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from citewire.annotate import annotate
from citewire.knowledge.offices import Dated, OfficeRow, Offices
from citewire.model import Document

TITLES = {"head of state": "President", "head of government": "Prime Minister"}


def row(office: str, where: str, holder: str, since: str, until: str | None = None, note: str = "") -> OfficeRow:
    end = Dated.of(until) if until is not None else None
    title = TITLES.get(office, office)
    return OfficeRow(office, where, title, holder, Dated.of(since), end, None, note, "written for this test")


TABLE = Offices(
    (
        row("head of state", "fr", "Ada Lem", "2030-01-01", "2031-01-01"),
        row("head of state", "fr", "Eva Holm", "2031-01-01"),
        row("secretary general", "nato", "Karl Brandt", "2029-01-01"),
        row("foreign minister", "pl", "Oscar Lind", "2029-01-01", note="claimed"),
        row("head of government", "es", "Ina Kern", "2029-01-01"),
        row("head of government", "es", "Peter Lund", "2029-01-01"),
    )
)


def speaker(text: str, language: str, day: date = date(2031, 5, 1)) -> str | None:
    at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    document = Document("k-1", "k", 1, "e", "harbour-post", "", text, language, at, at, "0")
    (found,) = annotate(document, TABLE).attributions
    assert found.antecedent is None
    return found.speaker


def given(text: str, language: str) -> list[str | None]:
    at = datetime(2031, 5, 1, 12, tzinfo=UTC)
    document = Document("k-1", "k", 1, "e", "harbour-post", "", text, language, at, at, "0")
    return [each.speaker for each in annotate(document, TABLE).attributions]


def test_whom_the_text_gave_the_office_goes_before_the_table() -> None:
    text = "Do sprawy odniósł się minister obrony narodowej Jan Holm. Minister obrony narodowej dodał, że most stoi."
    assert given(text, "pl") == ["person:an-holm"]


def test_an_office_that_the_text_gave_to_two_is_nobody_s() -> None:
    text = "Defence Minister Ada Lem met Defence Minister Peter Lund. The defence minister said the port was closed."
    assert given(text, "en")[-1:] == [None]


@pytest.mark.parametrize(
    ("text", "language", "holder"),
    [
        ("The French president said the port was closed.", "en", "person:eva-holm"),
        ("The president of France said the port was closed.", "en", "person:eva-holm"),
        ("Der NATO-Generalsekretär sagte, der Hafen sei geschlossen.", "de", "person:karl-brandt"),
    ],
)
def test_a_title_with_its_owner_means_the_one_holder(text: str, language: str, holder: str) -> None:
    assert speaker(text, language) == holder


def test_the_day_of_the_document_decides() -> None:
    assert speaker("The French president said the port was closed.", "en", date(2030, 5, 1)) == "person:ada-lem"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The former French president said the port was closed.", "en"),
        ("The president said the port was closed.", "en"),
        ("A spokesman for the French president said the port was closed.", "en"),
        ("The Spanish prime minister said the port was closed.", "en"),
        ("The Polish foreign minister said the port was closed.", "en"),
        ("Der Ex-NATO-Generalsekretär sagte, der Hafen sei geschlossen.", "de"),
    ],
)
def test_where_the_table_is_not_sure_or_the_title_is_over_nobody_is_named(text: str, language: str) -> None:
    assert not (speaker(text, language) or "").startswith("person:")
