"""The page's own words in each language."""

from __future__ import annotations

import re
from dataclasses import replace
from importlib.resources import files

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from citewire import languages
from citewire.languages import INDICATORS
from citewire.languages.counting import COUNTED_IN, MEASURED_IN
from citewire.model import FigureCell, PublisherKind
from citewire.publish.catalogue import catalogue, has_words
from citewire.publish.press import COUNTED, Wording
from tests.editions import body, documents, said

FOLDER = files("citewire.publish").joinpath("catalogues")
LANGUAGES = sorted(file.name.removesuffix(".po") for file in FOLDER.iterdir() if file.name.endswith(".po"))


def messages(language: str) -> Catalog:
    with FOLDER.joinpath(f"{language}.po").open("rb") as file:
        return read_po(file, locale=language)


def used() -> set[str]:
    """Every word that the templates ask for."""
    folder = str(files("citewire.publish").joinpath("templates"))
    found = extract_from_dir(folder, [("**.html", "jinja2")], keywords={"_": None, "ngettext": (1, 2)})
    return {one if isinstance(one, str) else one[0] for _file, _line, one, _comments, _context in found}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_templates_is_translated(language: str) -> None:
    known = messages(language)
    assert len(used()) > 50
    assert sorted(word for word in used() if word not in known or not known[word].string) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_indicators_and_kinds_are_translated(language: str) -> None:
    known = messages(language)
    assert sorted(set(INDICATORS) ^ set(languages.get(language).labels)) == []
    assert languages.get(language).then
    kinds = [kind.value for kind in PublisherKind if kind is not PublisherKind.UNKNOWN]
    assert [kind for kind in kinds if known.get(kind, "kind") is None] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_units_and_qualifiers_are_translated(language: str) -> None:
    known = messages(language)
    qualifiers = ("at least", "at most", "about", "nearly", "more than", "less than", "record")
    assert [name for name in qualifiers if known.get(name, "qualifier") is None] == []
    things = {unit for unit in (*COUNTED_IN, *MEASURED_IN) if len(unit) > 3} | COUNTED.keys()
    assert [name for name in sorted(things) if known.get(name, "unit") is None] == []
    assert [name for name in COUNTED.values() if known.get(name, "counted") is None] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plural_has_as_many_forms_as_the_language(language: str) -> None:
    known = messages(language)
    forms = 3 if language in {"ru", "uk", "pl"} else 2
    plurals = [message for message in known if isinstance(message.id, tuple)]
    assert len(plurals) > 10
    assert known.num_plurals == forms
    assert [message.id for message in plurals if len(message.string) != forms or not all(message.string)] == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["1 drone", "3 drones", "12 drones", "21 drones", "1.5 drones"]),
        ("de", ["1 Drohne", "3 Drohnen", "12 Drohnen", "21 Drohnen", "1,5 Drohnen"]),
        ("fr", ["1 drone", "3 drones", "12 drones", "21 drones", "1,5 drones"]),
        ("es", ["1 dron", "3 drones", "12 drones", "21 drones", "1,5 drones"]),
        ("ru", ["1 дрон", "3 дрона", "12 дронов", "21 дрон", "1,5 дрона"]),
        ("uk", ["1 дрон", "3 дрони", "12 дронів", "21 дрон", "1,5 дрони"]),
        ("pl", ["1 dron", "3 drony", "12 dronów", "21 dronów", "1,5 drony"]),
    ],
)
def test_a_unit_goes_with_its_number(language: str, words: list[str]) -> None:
    source = documents()["a4"]
    cell = FigureCell(said(source, body(source)), 1.0, None, None, source.id, source.publisher_id, source.first_seen_at)
    wording = Wording(language)
    told = [wording.figure(replace(cell, value=value), "drones") for value in (1.0, 3.0, 12.0, 21.0, 1.5)]
    assert told == words
    assert wording.figure(replace(cell, value=12.0), "km").endswith("12 km")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_loses_a_placeholder_or_is_left_over(language: str) -> None:
    asked = used()
    for message in messages(language):
        if not message.id:
            continue
        ids = message.id if isinstance(message.id, tuple) else (message.id,)
        strings = message.string if isinstance(message.string, tuple) else (message.string,)
        for words in strings:
            assert places(words) == places(ids[-1]), words
        assert message.context or ids[0] in asked, f"no template asks for {ids[0]!r}"


def places(words: str) -> set[str]:
    return set(re.findall(r"%\(\w+\)s|\{\w+\}", words))


def test_a_language_without_a_catalogue_has_english_words() -> None:
    assert catalogue("xx").gettext("References") == "References"
    assert not has_words("xx")
    assert catalogue("de-AT").gettext("References") == "Belege"
    assert not has_words("../../x")
