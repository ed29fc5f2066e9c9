"""Times: words to meanings. What each language says is in tests/languages/xx/times.toml."""

import time
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire import languages
from citewire.annotate import annotate
from citewire.annotate.atoms import atoms_of
from citewire.annotate.times import times_of
from citewire.model import DayPart, Direction, Document, Span, TimeBound, TimeMeaning, TimeUnit, Unclear
from citewire.text.segment import sentences

THURSDAY = datetime(2031, 5, 1, 15, 30, tzinfo=UTC)
LITTLE = "will said on the of at past next last since by 3 17:30 2031 5 p.m. May two ago week , . ; ( ) “ ”"
WEEKDAYS = languages.get("en").weekdays
WORDS = [*LITTLE.split(), *WEEKDAYS, *(word.title() for word in WEEKDAYS), *languages.get("en").months, "\n"]


def meanings(text: str, language: str = "en") -> dict[str, TimeMeaning]:
    return {each.span.of(text): each.meaning for each in times_of(text, tuple(sentences(text, language)), language)}


def test_a_meaning_holds_no_day_of_any_zone() -> None:
    assert meanings("The dam broke yesterday evening.") == {
        "yesterday evening": TimeMeaning(unit=TimeUnit.DAY, offset=-1, part=DayPart.EVENING)
    }


def test_the_clause_tells_on_which_side_a_weekday_lies() -> None:
    found = meanings("Kern said on Monday that the court, which met on Tuesday, will rule on Friday.")
    assert {words: meaning.direction for words, meaning in found.items()} == {
        "Monday": Direction.PAST,
        "Tuesday": Direction.PAST,
        "Friday": Direction.AHEAD,
    }


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("The port will be closed on Friday.", Direction.AHEAD),
        ("The port was closed on Friday.", Direction.PAST),
        ("On Friday, the port will be closed.", Direction.AHEAD),
        ("Kern said on Friday it will close.", Direction.PAST),
        ("Kern said it will close on Friday.", Direction.AHEAD),
        ("It closed last Friday.", Direction.BEFORE),
        ("It will close this coming Friday.", Direction.AFTER),
        ("Port closed Friday.", Direction.PAST),
    ],
)
def test_directions(text: str, direction: Direction) -> None:
    (meaning,) = meanings(text).values()
    assert (meaning.weekday, meaning.direction, meaning.unclear) == (4, direction, None)


def test_what_would_be_stays_open() -> None:
    (meaning,) = meanings("The port would close on Friday.").values()
    assert meaning.unclear is Unclear.DIRECTION


def test_a_bound_belongs_to_the_words() -> None:
    assert meanings("It has been shut since May 2022.") == {
        "since May 2022": TimeMeaning(month=5, year=2022, bound=TimeBound.SINCE)
    }


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ten may march in the wood near May Brook.", "en"),
        ("A mon avis, le second tour.", "fr"),
        ("Am Morgen war der Tag grau.", "de"),
        ("The score was 3:2, and 12.5 percent of 1900 people saw the last day.", "en"),
        ("", "en"),
    ],
)
def test_words_that_are_no_times(text: str, language: str) -> None:
    assert meanings(text, language) == {}


def test_words_that_stand_side_by_side_are_one_time_and_others_are_not() -> None:
    assert list(meanings("On Tuesday, 4 March, at about 5 p.m. GMT, and on Friday, Saturday and Sunday.")) == [
        "Tuesday, 4 March, at about 5 p.m. GMT",
        "Friday",
        "Saturday",
        "Sunday",
    ]


def test_a_language_without_a_file_has_none() -> None:
    assert times_of("Tuesday", (Span(0, 7),), "qq") == ()


def test_a_language_with_days_only_has_those() -> None:
    assert meanings("Dammen brast i går.", "sv") == {"i går": TimeMeaning(unit=TimeUnit.DAY, offset=-1)}
    assert meanings("大坝昨天决堤。", "zh") == {"昨天": TimeMeaning(unit=TimeUnit.DAY, offset=-1)}
    assert meanings("大坝于2031年3月4日决堤。", "zh") == {"2031年3月4日": TimeMeaning(day=4, month=3, year=2031)}


def test_a_document_is_read_with_them() -> None:
    text = "Dam breaks\n\nThe dam broke on Tuesday. It will be mended on Friday."
    document = Document("k-1", "k", 1, "e", "herald", "Dam breaks", text, "en", THURSDAY, THURSDAY, "0")
    assert [(each.span.of(text), each.meaning.direction) for each in annotate(document).times] == [
        ("Tuesday", Direction.PAST),
        ("Friday", Direction.AHEAD),
    ]


@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_any_words_are_read_in_order_and_once(words: list[str]) -> None:
    text = " ".join(words)
    found = times_of(text, tuple(sentences(text, "en")), "en")
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
    assert all(each.span.of(text).strip() == each.span.of(text) for each in found)


@given(st.text(max_size=200), st.sampled_from(languages.known()))
def test_any_text_in_any_language_can_be_read(text: str, language: str) -> None:
    for atom in atoms_of(text, language):
        assert 0 <= atom.start < atom.end <= len(text)
    times_of(text, tuple(sentences(text, language)), language)


@pytest.mark.parametrize("language", languages.known())
def test_a_long_text_is_read_in_a_time_that_grows_with_it_only(language: str) -> None:
    def seconds(text: str) -> float:
        began = time.process_time()
        times_of(text, (Span(0, len(text)),), language)
        return time.process_time() - began

    line = "1 2 3 the of on at in im am le la el в на у w do von bis . "
    seconds(line)
    assert min(seconds(line * 800) for _ in range(3)) < 60 * min(seconds(line * 40) for _ in range(3)) + 0.02
