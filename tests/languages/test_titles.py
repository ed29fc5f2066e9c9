"""Words for offices in every language: read as a title, and nothing else is; and ``xx/titles.toml``, case by case.

A ``[[case]]`` has a ``text``, the ids of all ``offices`` in it in order (without ``office:``), what is ``given`` to
somebody ([title, name, office], in words of the text), and the names of those whose office is called ``former``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from citewire import languages
from citewire.annotate import annotate
from citewire.languages.titles import OFFICES, WEAK, Title
from citewire.model import Document, EntityKind

HERE = Path(__file__).parent
AT = datetime(2031, 5, 1, 12, tzinfo=UTC)


def called(tag: str, words: str) -> Title | None:
    return languages.get(tag).titles.called(words.lower().replace("-", " ").split())


@pytest.mark.parametrize(
    ("tag", "words", "office", "owner"),
    [
        ("en", "prime minister", "prime minister", ""),
        ("en", "Secretary-General", "secretary general", ""),
        ("de", "Kremlchef", "head of state", "ru"),
        ("de", "Bundeskanzlerin", "head of government", "de"),
        ("de", "Außenministers", "foreign minister", ""),
        ("de", "Vizekanzler", "deputy chancellor", ""),
        ("ru", "главе МИД", "foreign minister", ""),
        ("ru", "премьер-министром", "prime minister", ""),
        ("ru", "замминистра иностранных дел", "deputy foreign minister", ""),
        ("uk", "президентові", "president", ""),
        ("fr", "première ministre", "prime minister", ""),
        ("fr", "chef du Kremlin", "head of state", "ru"),
        ("es", "vicepresidenta", "vice president", ""),
        ("es", "ministra de Exteriores", "foreign minister", ""),
        ("pl", "szefowi MSZ", "foreign minister", ""),
        ("pl", "wicepremier", "deputy prime minister", ""),
    ],
)
def test_a_title_in_its_forms(tag: str, words: str, office: str, owner: str) -> None:
    title = called(tag, words)
    assert title is not None
    assert (title.office, title.owner) == (office, owner)


def test_a_title_says_that_it_is_over() -> None:
    assert called("de", "Altkanzlerin") == Title(1, "chancellor", former=True)
    assert called("ru", "экспрезидент") == Title(1, "president", former=True)


def test_a_word_of_the_state_may_stand_inside() -> None:
    words = ["le", "ministre", "norlandais", "des", "affaires", "étrangères"]
    title = languages.get("fr").titles.at(words, 1)
    assert title == Title(5, "foreign minister", inside=2)


@pytest.mark.parametrize(("tag", "words"), [("en", "presidential"), ("ru", "президентский"), ("de", "Präsidentschaft")])
def test_a_word_that_only_begins_like_a_title_is_none(tag: str, words: str) -> None:
    assert called(tag, words) is None


@pytest.mark.parametrize("tag", languages.known())
def test_offices_are_called_as_everywhere(tag: str) -> None:
    titles = languages.get(tag).titles
    assert set(titles.offices) <= {*OFFICES, ""}
    assert {name.partition(":")[0] for name in titles.owned} <= set(OFFICES)
    assert all(phrases.strip() == phrases != "" for phrases in (*titles.offices.values(), *titles.owned.values()))
    assert set(OFFICES) >= WEAK


@pytest.mark.parametrize("tag", ["de", "en", "es", "fr", "pl", "ru", "uk"])
def test_a_first_class_language_knows_the_offices_of_a_crisis(tag: str) -> None:
    titles = languages.get(tag).titles
    assert {"president", "prime minister", "foreign minister", "defence minister", "secretary general"} <= set(
        titles.offices
    )
    assert all((titles.former, titles.deputies, titles.ands, titles.of or titles.trailing))


def cases() -> list[Any]:
    return list(_cases())


def _cases() -> Iterator[Any]:
    for file in sorted(HERE.glob("*/titles.toml")):
        for number, case in enumerate(tomllib.loads(file.read_text(encoding="utf-8"))["case"], 1):
            yield pytest.param(file.parent.name, case, id=f"{file.parent.name}-{number}")


@pytest.mark.parametrize(("language", "case"), cases())
def test_offices_and_their_holders_in_a_text(language: str, case: dict[str, Any]) -> None:
    assert set(case) <= {"text", "offices", "given", "former"}
    text = case["text"]
    notes = annotate(Document("k-1", "k", 1, "e", "harbour-post", "", text, language, AT, AT, "0"))
    found = [each.entity_id.removeprefix("office:") for each in notes.mentions if each.kind is EntityKind.OFFICE]
    assert found == case["offices"]
    given = [
        [each.office.of(text), each.holder.of(text), each.office_id.removeprefix("office:")]
        for each in notes.appointments
    ]
    assert given == case.get("given", [])
    assert [each.holder.of(text) for each in notes.appointments if each.former] == case.get("former", [])


@pytest.mark.parametrize("tag", ["de", "en", "es", "fr", "pl", "ru", "uk"])
def test_every_first_class_language_has_cases(tag: str) -> None:
    assert len([case for case in cases() if case.values[0] == tag]) >= 8
