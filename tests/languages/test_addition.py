"""A language is one file: one that nobody knew is read as soon as its file lies beside the others."""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from citewire import languages
from citewire.annotate import annotate
from citewire.knowledge import countries
from citewire.model import Annotations, Document, EntityKind

TAG = "qpt"
"""A tag for private use (ISO 639-2), which no file will ever take."""
FILE = """
from citewire.languages.people import People
from citewire.languages.speech import Speech
from citewire.languages.table import Language, numbered, spelled, words
from citewire.languages.times import Times
from citewire.languages.titles import Titles

LANGUAGE = Language(
    tag="qpt",
    name="a stranger's",
    starters=words("ninguém"),
    months=numbered("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro", 1),
    weekdays=numbered("segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"),
    days={"hoje": 0, "ontem": -1},
    decimal=",",
    number_words=spelled({1: "um uma", 3: "três"}),
    quotes=(("“", "”"),),
    cues="disse afirmou",
    sources="segundo",
    speech=Speech(says="disse afirmou", openers="que", before="segundo", articles="o a", pronouns="ele ela"),
    people=People(he="ele", she="ela"),
    titles=Titles(offices={"prime minister": "primeiro-ministro"}),
    times=Times(units={"week": "semana semanas"}, ago="há_{number}_{unit}"),
    indicators={"injured": "ferid*", "arrested": "detid*"},
    units={"people": "pessoas"},
    qualifiers={"at least": "pelo_menos"},
)
"""
TEXT = (
    "Pelo menos 12 pessoas ficaram feridas ontem. O primeiro-ministro Rui Castro afirmou que a barragem vai resistir. "
    "“Ninguém morreu”, disse ele. Segundo a polícia, três pessoas foram detidas há duas semanas."
)


@pytest.fixture
def known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / f"{TAG}.py").write_text(FILE, encoding="utf-8")
    monkeypatch.setattr(languages, "__path__", [*languages.__path__, str(tmp_path)])
    languages.known.cache_clear()
    languages.get.cache_clear()
    yield
    sys.modules.pop(f"citewire.languages.{TAG}", None)
    monkeypatch.undo()
    languages.known.cache_clear()
    languages.get.cache_clear()


def read(tag: str, text: str = TEXT) -> Annotations:
    at = datetime(2031, 5, 1, 12, tzinfo=UTC)
    return annotate(Document("k-1", "k", 1, "e", "harbour-post", "", text, tag, at, at, "0"))


@pytest.mark.usefixtures("known")
def test_a_file_is_all_that_a_language_needs() -> None:
    found = read(TAG)
    assert [(each.value, each.indicator, each.qualifier) for each in found.figures] == [
        (12, "injured", "at least"),
        (3, "arrested", None),
    ]
    assert [each.source.of(TEXT) for each in found.attributions if each.source] == [
        "O primeiro-ministro Rui Castro",
        "ele",
        "a polícia",
    ]
    assert found.attributions[0].speaker == found.attributions[1].speaker is not None
    assert [each.holder.of(TEXT) for each in found.appointments] == ["Rui Castro"]
    assert [each.span.of(TEXT) for each in found.times] == ["ontem"]


@pytest.mark.usefixtures("known")
def test_words_of_the_file_are_no_names_without_a_dictionary() -> None:
    named = [each.name for each in read(TAG).mentions if each.kind is not EntityKind.OFFICE]
    assert named == ["Rui Castro"]


@pytest.mark.usefixtures("known")
def test_what_is_missing_is_said() -> None:
    assert read(TAG).missing == (
        f"no abbreviations for “{TAG}”",
        f"no dictionary of ordinary words for “{TAG}”",
        f"no headline furniture for “{TAG}”",
    )


def test_a_language_without_a_file_flows_through() -> None:
    found = read("qpu", "O porto perdeu 40% em um ano. Rui Castro pagou 1.5 milhões, 300 €.")
    assert len(found.missing) == 1
    assert len(found.sentences) == 2
    assert [(each.value, each.unit) for each in found.figures] == [(40, "%"), (300, "EUR")]
    assert "Rui Castro" in [each.name for each in found.mentions]


def test_countries_have_names_in_languages_without_a_file() -> None:
    assert countries.country("Polônia", "pt") == "pl"
    assert countries.country_name("PL", "pt") == "Polônia"
    assert countries.country_name("PL", "qpu") is None
