"""What is said ends where somebody else speaks, whatever the joining word and the verb."""

from datetime import UTC, datetime

import pytest

from citewire import languages
from citewire.annotate import annotate
from citewire.model import Attribution, Document

AT = datetime(2031, 5, 1, 12, tzinfo=UTC)
FIRST = {
    "en": "Rosa Kern said the harbour was safe",
    "fr": "Rosa Kern a déclaré que le port était sûr",
    "es": "Rosa Kern declaró que el puerto era seguro",
    "pl": "Rosa Kern powiedziała, że port jest bezpieczny",
    "ru": "Роза Керн сказала, что порт безопасен",
    "uk": "Роза Керн сказала, що порт безпечний",
}
"""What one says; the other is a company, whose verb in the singular follows."""
OTHER = {
    "en": ("the Halberg company", "every single word"),
    "fr": ("la société Halberg", "toutes ces accusations"),
    "es": ("la empresa Halberg", "todas esas acusaciones"),
    "pl": ("firma Halberg", "wszystkie te zarzuty"),
    "ru": ("компания Хальберг", "все эти обвинения"),
    "uk": ("компанія Гальберг", "усі ці звинувачення"),
}

AND = {"en": "and", "fr": "et", "es": "y", "pl": "i", "ru": "и", "uk": "і"}


def said(text: str, language: str) -> tuple[Attribution, ...]:
    return annotate(Document("k-1", "k", 1, "e", "harbour-post", "", text, language, AT, AT, "0")).attributions


def sentences() -> list[tuple[str, str, str]]:
    """(language, joining phrase, denial) of every pair that the language's tables hold."""
    found = []
    for tag in OTHER:
        table = languages.get(tag)
        denials = [each for each in table.denials.split() if each in table.speech.names.split()]
        found.extend(
            (tag, join.replace("_", " "), denial) for join in table.speech.joining.split() for denial in denials
        )
    return [each for each in found if not each[1].endswith("'")]


@pytest.mark.parametrize(("language", "join", "denial"), sentences())
def test_the_other_sides_denial_is_no_part_of_what_is_said(language: str, join: str, denial: str) -> None:
    other, what = OTHER[language]
    text = f"{FIRST[language]}, {join} {other} {denial.replace('_', ' ')} {what}."
    found = said(text, language)
    assert [(each.source is not None and each.source.of(text), each.denied) for each in found] == [
        (" ".join(FIRST[language].split()[:2]), False),
        (other, True),
    ]
    assert found[0].content.end <= text.index(f", {join}")
    assert found[1].content.of(text) == what


@pytest.mark.parametrize("language", OTHER)
def test_a_clause_that_hangs_on_the_same_verb_goes_on(language: str) -> None:
    table = languages.get(language)
    denial = next(each for each in table.denials.split() if each in table.speech.names.split()).replace("_", " ")
    opener = {"en": "that", "fr": "que", "es": "que", "pl": "że", "ru": "что", "uk": "що"}[language]
    other, what = OTHER[language]
    text = f"{FIRST[language]} {AND[language]} {opener} {other} {denial} {what}."
    found = said(text, language)
    assert len(found) == 1
    assert found[0].content.of(text).endswith(what)
