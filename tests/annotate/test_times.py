"""Times: relative words are anchored at the moment the text was out."""

from datetime import UTC, datetime

import pytest

from citewire.annotate.times import times_of
from citewire.model import Document

THURSDAY = datetime(2031, 5, 1, 15, 30, tzinfo=UTC)


def test_weekdays_are_the_latest_that_have_been() -> None:
    found = times_of("It broke on Tuesday, and on Thursday it was mended.", "en", THURSDAY)
    assert [time.at.day if time.at else None for time in found] == [29, 1]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It will be mended next Monday."),
        ("de", "Am kommenden Montag wird er geflickt."),
        ("fr", "Elle sera réparée lundi prochain."),
        ("pl", "Naprawią ją w przyszły poniedziałek."),
        ("uk", "Її полагодять наступного понеділка."),
    ],
)
def test_a_weekday_to_come_has_no_time(language: str, text: str) -> None:
    assert [time.at for time in times_of(text, language, THURSDAY)] == [None]


def test_a_word_such_as_next_counts_only_beside_the_weekday() -> None:
    (monday,) = times_of("The next storm broke it on Monday.", "en", THURSDAY)
    assert monday.at == datetime(2031, 4, 28, tzinfo=UTC)


def test_days_are_counted_from_the_report() -> None:
    (yesterday, today) = times_of("Gestern brach der Damm, heute wird er geflickt.", "de", THURSDAY)
    assert yesterday.at == datetime(2031, 4, 30, tzinfo=UTC)
    assert today.at == datetime(2031, 5, 1, tzinfo=UTC)


def test_forms_of_inflected_languages() -> None:
    assert len(times_of("Дамбу прорвало во вторник, 29 апреля.", "ru", THURSDAY)) == 1
    assert len(times_of("Tama pękła we wtorek.", "pl", THURSDAY)) == 1


def test_a_language_without_a_file_has_none() -> None:
    assert times_of("Tuesday", "qq", THURSDAY) == ()


@pytest.mark.parametrize(
    ("claimed", "believed"),
    [
        ("1970-01-01T00:00:00+00:00", False),
        ("1994-12-31T23:59:59+00:00", False),
        ("1995-01-01T00:00:00+00:00", True),
        ("2031-02-01T09:00:00+00:00", True),
        ("2031-05-02T00:00:00+00:00", False),
    ],
)
def test_a_claim_is_believed_from_the_first_feeds_to_our_own_observation(claimed: str, believed: bool) -> None:
    at, seen = datetime.fromisoformat(claimed), datetime(2031, 5, 1, 12, tzinfo=UTC)
    read = Document("k-1", "k", 1, "e", "harbour-post", "Dam", "Dam", "en", seen, seen, "0", published_at=at)
    assert read.reported_at == (at if believed else seen)
