"""The page's own words in each language."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from citewire.languages import INDICATORS
from citewire.model import PublisherKind
from citewire.publish.catalogue import catalogue, has_words

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
    assert [name for name in INDICATORS if known.get(name, "indicator") is None] == []
    kinds = [kind.value for kind in PublisherKind if kind is not PublisherKind.UNKNOWN]
    assert [kind for kind in kinds if known.get(kind, "kind") is None] == []


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
