"""Who and what is named in each language: ``xx/names.toml``, read case by case.

A ``[[case]]`` has a ``text`` and, for each kind that matters, the names that must be read as that kind, in order and
no others: ``persons``, ``places``, ``organisations``, ``others`` (lists of words of the text; a kind that is left out
isn't compared). ``nobody = true``: nothing is named. ``one`` lists names of the text that must be one entity,
``apart`` names that must be different ones. ``abroad`` says what another language calls a name of the text: rows of
(name here, language, name there), which must be the same entity. ``why`` is for the reader of the file.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from citewire.annotate.mentions import mentions_of
from citewire.model import Mention
from citewire.text.segment import sentences

HERE = Path(__file__).parent
KINDS = {"persons": "person", "places": "place", "organisations": "organisation", "others": "other"}
CASE = {"text", "nobody", "one", "apart", "abroad", "why", *KINDS}


def cases() -> Iterator[Any]:
    for file in sorted(HERE.glob("*/names.toml")):
        for number, case in enumerate(tomllib.loads(file.read_text(encoding="utf-8"))["case"], 1):
            yield pytest.param(file.parent.name, case, id=f"{file.parent.name}-{number}")


def read(text: str, language: str) -> tuple[Mention, ...]:
    return mentions_of(text, sentences(text, language), language)


@pytest.mark.parametrize(("language", "case"), list(cases()))
def test_names(language: str, case: dict[str, Any]) -> None:
    assert set(case) <= CASE, "a key that nobody reads"
    found = read(case["text"], language)
    if case.get("nobody"):
        assert found == ()
    for key in KINDS.keys() & case.keys():
        assert [m.name for m in found if m.kind.value == KINDS[key]] == case[key], found
    called = {mention.name: mention.entity_id for mention in found}
    assert len({called[name] for name in case.get("one", ())}) <= 1, called
    apart = case.get("apart", ())
    assert len({called[name] for name in apart}) == len(apart), called
    for name, other, there in case.get("abroad", ()):
        assert [mention.entity_id for mention in read(there, other)] == [called[name]], there


def test_every_first_class_language_has_cases() -> None:
    assert {file.parent.name for file in HERE.glob("*/names.toml")} >= {"de", "en", "es", "fr", "pl", "ru", "uk"}
