"""Numbers in running text, language by language, and across languages for the gate."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire import languages
from citewire.text.numbers import NumberKind, numbers_in, values_in

VALUES = [
    ("de", "45.000 Haushalte", (45000,)),
    ("en", "45,000 homes", (45000,)),
    ("en", "45.000 metres", (45.0,)),
    ("fr", "45 000 foyers", (45000,)),
    ("de", "45’000 Haushalte", (45000,)),
    ("de", "1,5 Millionen Euro", (1.5e6,)),
    ("en", "$3.2bn", (3.2e9,)),
    ("ru", "2,5 тыс. человек", (2500,)),
    ("pl", "2,5 mln zł", (2.5e6,)),
    ("es", "3 mil millones", (3e9,)),
    ("zh", "3万户", (30000,)),
    ("de", "zweiundvierzig Boote", (42,)),
    ("de", "zehntausend Boote", (10000,)),
    ("de", "ein Dutzend Boote", (12,)),
    ("en", "two dozen boats", (24,)),
    ("es", "tres decenas de barcas", (30,)),
    ("es", "dos centenares de barcas", (200,)),
    ("fr", "trois dizaines de bateaux", (30,)),
    ("fr", "cent dix bateaux", (110,)),
    ("ru", "три десятка лодок, две сотни людей", (30, 200)),
    ("uk", "три десятки човнів", (30,)),
    ("pl", "trzy setki łodzi", (300,)),
    ("en", "two ten", (2, 10)),
    ("en", "one hundred and five boats", (105,)),
    ("en", "half a million boats", (500000,)),
    ("en", "forty-two boats", (42,)),
    ("fr", "quatre-vingt-dix-sept bateaux", (97,)),
    ("es", "treinta y dos barcos", (32,)),
    ("ru", "двести сорок тысяч лодок", (240000,)),
    ("uk", "п’ять човнів", (5,)),
    ("pl", "dwanaście łodzi", (12,)),
    ("sv", "fyrtiosju båtar", (47,)),
    ("en", "10 to 15 boats", (10, 15)),
    ("de", "10 bis 15 Boote", (10, 15)),
    ("de", "10–15 Boote", (10, 15)),
    ("en", "between 10 and 15 boats", (10, 15)),
    ("de", "um 17.30 Uhr", (17.5,)),
    ("en", "at 5:30 p.m.", (17.5,)),
    ("fr", "à 17 h 30", (17.5,)),
    ("es", "8.200 millones", (8.2e9,)),
    ("en", "8.2 billion", (8.2e9,)),
    ("de", "der dritte Sturm", (3,)),
    ("uk", "третій шторм", (3,)),
]


@pytest.mark.parametrize(("language", "text", "values"), VALUES)
def test_values(language: str, text: str, values: tuple[float, ...]) -> None:
    assert values_in(text, language) == values


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "dozens of boats"),
        ("ru", "сотни лодок и десятки людей"),
        ("es", "decenas de barcas"),
        ("fr", "des centaines de bateaux"),
        ("pl", "setki łodzi"),
        ("de", "Hunderte Boote, Dutzende Autos"),
        ("pl", "kilkadziesiąt łodzi"),
        ("en", "a boat and one more"),
    ],
)
def test_vague_words_and_articles_are_no_numbers(language: str, text: str) -> None:
    assert values_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "a 40-year-old sailor", NumberKind.AGE),
        ("de", "der 63-Jährige", NumberKind.AGE),
        ("de", "Seemann (63) gerettet", NumberKind.AGE),
        ("sv", "26-åringen", NumberKind.AGE),
        ("ru", "40-летний моряк", NumberKind.AGE),
        ("en", "the 12th package", NumberKind.ORDINAL),
        ("de", "das 12. Paket", NumberKind.ORDINAL),
        ("ru", "12-й пакет", NumberKind.ORDINAL),
        ("en", "in 2031", NumberKind.YEAR),
        ("en", "2,031 boats", NumberKind.COUNT),
        ("de", "2000 Tote", NumberKind.COUNT),
        ("en", "on May 3", NumberKind.DATE),
        ("de", "am 3. Mai", NumberKind.DATE),
        ("es", "el 3 de enero", NumberKind.DATE),
        ("de", "am 03.05.2031", NumberKind.DATE),
        ("en", "40 may have died", NumberKind.COUNT),
        ("en", "an F-16", NumberKind.NAME),
        ("en", "a 3:2 win", NumberKind.SCORE),
        ("de", "10 Prozent", NumberKind.PERCENT),
        ("en", "€40", NumberKind.MONEY),
    ],
)
def test_kinds(language: str, text: str, kind: NumberKind) -> None:
    assert [number.kind for number in numbers_in(text, language)] == [kind]


def test_a_change_is_no_range() -> None:
    assert [(n.value, n.upper) for n in numbers_in("rose from 10 to 15", "en")] == [(10, None), (15, None)]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("fr", "trois ou quatre barques", [(3, 4)]),
        ("en", "three or four boats", [(3, 4)]),
        ("de", "drei oder vier Boote", [(3, 4)]),
        ("en", "two or the 20 boats", [(2, None), (20, None)]),
        ("en", "ten or 30 boats", [(10, None), (30, None)]),
    ],
)
def test_a_number_or_the_next_is_a_range(language: str, text: str, found: list[tuple[float, float | None]]) -> None:
    assert [(number.value, number.upper) for number in numbers_in(text, language)] == found


def test_a_scale_word_counts_for_both_ends() -> None:
    assert values_in("2 to 3 million boats", "en") == (2e6, 3e6)


@given(st.text(alphabet="0123456789.,’ -–:%€kmn(a)", max_size=40), st.sampled_from([*languages.known(), "xx"]))
def test_numbers_never_overlap_and_lie_in_the_text(text: str, language: str) -> None:
    found = numbers_in(text, language)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
    assert all(number.span.end <= len(text) for number in found)


def test_what_no_float_can_hold_is_no_number() -> None:
    assert values_in("9" * 400 + " people, 12 of them children", "en") == (12,)
    assert values_in("from 3 to " + "9" * 400, "en") == (3,)
    assert values_in("9" * 300 + " trillion trillion trillion", "en") == ()
