"""Every language file, the known ones and a stranger's: the same promises."""

import pytest

from citewire import languages
from citewire.languages import INDICATORS, MEASURE_INDICATORS, pattern
from citewire.languages.table import expression, numbered, spelled

FIRST_CLASS = ("de", "en", "es", "fr", "pl", "ru", "uk")
QUALIFIERS = {"at least", "at most", "about", "nearly", "more than", "less than", "record"}


def test_the_first_class_languages_are_there() -> None:
    assert set(FIRST_CLASS) <= set(languages.known())
    assert languages.known() == tuple(sorted(languages.known()))


@pytest.mark.parametrize("tag", languages.known())
def test_names_of_the_tables_are_those_of_the_model(tag: str) -> None:
    language = languages.get(tag)
    assert language.tag == tag
    assert set(language.indicators) <= set(INDICATORS)
    assert set(language.qualifiers) <= QUALIFIERS
    assert set(language.weekdays.values()) <= set(range(7))
    assert set(language.months.values()) in (set(), set(range(1, 13)))
    assert language.decimal in ".,"


@pytest.mark.parametrize("tag", FIRST_CLASS)
def test_a_first_class_language_is_whole(tag: str) -> None:
    language = languages.get(tag)
    assert set(language.indicators) == set(INDICATORS) - MEASURE_INDICATORS
    assert set(language.qualifiers) == QUALIFIERS
    assert set(language.weekdays.values()) == set(range(7))
    assert {1.0, 2.0, 12.0, 40.0, 90.0} <= set(language.number_words.values())
    assert {100.0, 1e3, 1e6, 1e9} <= set(language.scale_words.values())
    furniture = language.furniture
    assert all((furniture.live, furniture.opinion, furniture.roundup, furniture.media, furniture.withdrawal))
    assert all((language.cues, language.denials, language.hedges, language.sources, language.abbreviations))


@pytest.mark.parametrize("tag", languages.known())
def test_every_language_knows_what_leans_on_other_sentences(tag: str) -> None:
    language = languages.get(tag)
    assert language.remains
    assert language.dangling


@pytest.mark.parametrize(
    ("tag", "opening"),
    [("de", "Dies"), ("en", "However"), ("fr", "Elle"), ("es", "Su"), ("pl", "Jego"), ("ru", "Она"), ("uk", "Це")],
)
def test_words_that_point_back(tag: str, opening: str) -> None:
    dangling = pattern(languages.get(tag).dangling)
    assert dangling.match(f"{opening} x")
    assert dangling.match("Norrholm x") is None


@pytest.mark.parametrize("tag", languages.known())
def test_no_abbreviation_is_both_strict_and_loose_without_reason(tag: str) -> None:
    language = languages.get(tag)
    assert all(entry == entry.lower() and not entry.endswith(".") for entry in language.abbreviations)
    assert all(entry == entry.lower() and not entry.endswith(".") for entry in language.loose_abbreviations)


@pytest.mark.parametrize("tag", languages.known())
def test_phrases_compile_and_have_no_empty_one(tag: str) -> None:
    language = languages.get(tag)
    for sorter in (language.indicator_sorter, language.unit_sorter, language.qualifier_sorter):
        assert sorter.found.fullmatch("") is None
        assert sorter.found.match(" ") is None


def test_region_and_case_of_a_tag_make_no_difference() -> None:
    assert languages.get("de-CH") is languages.get("DE")


def test_a_language_without_a_file_is_neutral() -> None:
    assert languages.get("qq").tag == "und"
    assert languages.get("und").indicators == {}


def test_the_notation() -> None:
    assert pattern("ums_leben tote*").findall("Tote und Totenzahl, ums  Leben, Untote") == [
        "Tote",
        "Totenzahl",
        "ums  Leben",
    ]
    assert pattern("").search("anything") is None
    assert expression("a+ bb").startswith("a")
    assert spelled({2: "two twain"}) == {"two": 2.0, "twain": 2.0}
    assert numbered("monday,mon tuesday") == {"monday": 0, "mon": 0, "tuesday": 1}
