"""Which documents are one text. All outlets and events are invented."""

from __future__ import annotations

from dataclasses import replace

import pytest

from citewire.cluster.wording import Wording, akin, read_wording
from citewire.model import Annotations, Document, Span
from tests.dossiers import Told, document


def wording(headline: str, body: str = "", language: str = "en") -> Wording:
    made: Document = replace(document(Told("herald", headline, body)), language=language)
    return read_wording(made, Annotations(made.id))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dam holds after night of rain", "Floods: Dam holds after night of rain"),
        ("Dam holds after night of rain", "Orvel valley: Floods: Dam holds after night of rain"),
        ("Dam holds after night of rain", "Dam holds after night of rain - The Orvel Herald"),
        ("Kern: Orvel dam holds", "Floods:Kern: Orvel dam holds"),
        ("大坝经受住了洪水", "水灾：大坝经受住了洪水"),
        ("Mayor: “we will never leave this valley”", "‘we will never leave this valley’ – crowds cheer Ilves"),
        ("Ilves: “No mill will ever stand here again”", "Crowds cheer: “No mill will ever stand here again”"),
        # One name in two spellings, one word in two cases.
        (
            "Ilvesz names river engineer to head rescue office",
            "Floods: Ilvesz’ names river engineers to head rescue offices",
        ),
    ],
)
def test_what_one_text_leaves_in_two_headlines(one: str, other: str) -> None:
    assert set(wording(one).keys) & set(wording(other).keys)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fire in block of flats - nine injured", "Fire in block of flats - four injured"),
        ("Orvel: Video", "Dam: Video"),
        ("Ilves names river engineer to head office", "Ilves never names river engineer to head office"),
        ("River engineer names Ilves to head office", "Ilves names river engineer to head office"),
        # The name of a show stands in quotation marks, too.
        ("Cast of “The Miller of Orvel” meets again", "“The Miller of Orvel” is back on stage"),
    ],
)
def test_what_two_texts_may_share(one: str, other: str) -> None:
    assert not set(wording(one).keys) & set(wording(other).keys)


TEASER = "Water stood a metre high in the streets of Lower Orvel when the pumps came on at dawn."
OTHER = "The engineers who built it two generations ago had counted on half as much rain in a night."


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (
            ("Murder squad investigates after shots at ferry passenger",),
            ("Shots at ferry passenger: murder squad investigates",),
            True,
        ),
        (
            ("Ferry boss Anders Holm in court over sinking of barge",),
            ("Ferry boss Holm in court over sinking of barge",),
            True,
        ),
        # Kickers apart, one is the other with words left out, a figure among them.
        (
            ("Floods: Orvel dam holds after one more night of rain 2031",),
            ("Kern: Orvel dam holds after night of rain",),
            True,
        ),
        (
            ("Floods: Orvel dam holds after night of rain",),
            ("Prior tells of night and rain at Orvel, and how the dam holds",),
            False,
        ),
        (("Ferry sinks off Orvel, twelve saved from barge",), ("Ferry sinks off Orvel, 12 saved from barge",), False),
        (("Ferry sinks off Orvel, twelve saved from barge",), ("Ferry sinks off Orvel, nine saved from barge",), False),
        (("Ilves has signed the Orvel dam contract",), ("Ilves has not signed the Orvel dam contract",), False),
        (("Orvel dam holds",), ("Orvel dam holds, engineers say after a night of heavy rain",), False),
        # The teaser of one is the beginning of the other, under another headline.
        (("Pumps save Lower Orvel", TEASER), ("A night of fear", f"{TEASER} {OTHER}"), True),
        # Nearly one headline, and each goes on in its own words.
        (
            ("Orvel dam holds after long night of heavy rain", TEASER),
            ("Orvel dam holds after night of heavy rain", OTHER),
            False,
        ),
    ],
)
def test_cut_or_turned_round(one: tuple[str, ...], other: tuple[str, ...], same: bool) -> None:
    assert akin(wording(*one), wording(*other), 0.1) is same
    assert akin(wording(*other), wording(*one), 0.1) is same


def test_a_headline_that_was_cut_counts_for_a_day_where_a_figure_is_in_both() -> None:
    whole, cut = (
        wording("Orvel dam holds after 14 days of heavy rain"),
        wording("Floods: Dam holds after 14 days of rain"),
    )
    assert akin(whole, cut, 0.9)
    assert not akin(whole, cut, 1.1)
    assert not akin(wording("Orvel dam holds after days of rain"), wording("Dam holds after days of rain"), 0.9)


def test_the_whole_headline_counts_where_reading_takes_off_its_end() -> None:
    told = "Dam holds - what comes now"
    made = document(Told("herald", told, ""))
    read = read_wording(made, Annotations(made.id, headline=Span(0, 9)))
    assert set(read.keys) & set(wording(f"Floods: {told}").keys)
