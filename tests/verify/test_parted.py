"""German verbs in two parts as one word, and words that say the same in six languages."""

from __future__ import annotations

import pytest

from citewire.engine.check import reading_of
from citewire.verify.contradiction import contradictions, likeness
from citewire.verify.lexicon import is_light, same_sense
from citewire.verify.parted import forms


def words(text: str, tag: str = "de") -> list[str]:
    return [each.word for each in forms(reading_of(text, tag))]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Die Feuerwehr stellte die Suche ein.", "einstellte"),
        ("Die Suche wurde am Abend eingestellt.", "einstellt"),
        ("Der Rat versprach, die Suche einzustellen.", "einstellen"),
        ("Der Rat stimmte dem Plan zu, die Bürger nicht.", "zustimmte"),
        ("Der Rat stimmte dem Plan zu [1]", "zustimmte"),
    ],
)
def test_a_verb_in_two_parts_is_one_word(text: str, word: str) -> None:
    assert word in words(text)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Das Boot fuhr zu dem Haus am Ufer.", "de"),  # no end of a clause
        ("Kern blieb, das Wasser stieg an, also ging er.", "de"),
        ("The mayor gave in.", "en"),
    ],
)
def test_a_part_belongs_to_its_own_clause(text: str, tag: str) -> None:
    assert not {"zufuhr", "anblieb", "angave", "ingave"} & set(words(text, tag))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Die Feuerwehr stellte die Suche ein.", "Am Abend wurde die Suche der Feuerwehr eingestellt."),
        ("Der Rat stimmte dem Plan zu.", "Den Plan hat der Rat gebilligt."),
    ],
)
def test_the_same_in_other_words_is_alike(claim: str, passage: str) -> None:
    assert likeness(reading_of(claim, "de"), reading_of(passage, "de")) == 1.0


@pytest.mark.parametrize(
    ("claim", "passage", "found"),
    [
        ("Der Rat stimmte dem Plan der Brücke nicht zu.", "Der Rat hat den Plan der Brücke gebilligt.", ["C605"]),
        ("Der Rat stimmte dem Plan der Brücke zu.", "Der Rat hat den Plan der Brücke gebilligt.", []),
    ],
)
def test_a_negation_before_the_second_part_turns_it_round(claim: str, passage: str, found: list[str]) -> None:
    assert [each.code for each in contradictions(reading_of(claim, "de"), reading_of(passage, "de"))] == found


@pytest.mark.parametrize(
    ("tag", "one", "other", "light"),
    [
        ("de", "feuer", "brand", "insgesamt"),
        ("fr", "incendie", "feu", "également"),
        ("es", "viviendas", "casas", "también"),
        ("ru", "пожар", "возгорание", "также"),
        ("uk", "рятувальники", "пожежники", "також"),
        ("pl", "ratownicy", "strażacy", "także"),
    ],
)
def test_each_language_has_words_for_the_same_and_light_ones(tag: str, one: str, other: str, light: str) -> None:
    assert same_sense(one, other, tag)
    assert is_light(light, tag)
    assert not is_light(one, tag)


@pytest.mark.parametrize(
    ("tag", "one", "other"),
    [
        *(("de", "getötet", "verletzt"), ("de", "zerstört", "beschädigt"), ("de", "stieg", "sank")),
        *(("fr", "tués", "blessés"), ("fr", "hausse", "baisse"), ("es", "muertos", "heridos")),
        *(("es", "aumenta", "baja"), ("ru", "погибли", "ранены"), ("ru", "разрушен", "повреждён")),
        *(("uk", "загинули", "поранені"), ("uk", "зросла", "знизилася"), ("pl", "zginęło", "rannych")),
        *(("pl", "zniszczone", "uszkodzone"), ("de", "festgenommen", "freigelassen"), ("pl", "wzrosła", "spadła")),
    ],
)
def test_what_a_rule_tells_apart_never_says_the_same(tag: str, one: str, other: str) -> None:
    assert not same_sense(one, other, tag)
