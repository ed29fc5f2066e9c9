"""Names in sentences of our own, in every language that is read."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire.annotate.mentions import mentions_of
from citewire.model import EntityKind, Mention, Span


def read(text: str, language: str) -> tuple[Mention, ...]:
    return mentions_of(text, (Span(0, len(text)),) if text else (), language)


def ids(text: str, language: str) -> list[str]:
    return [mention.entity_id for mention in read(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Zelensky told NATO that Kyiv needs help against Russian drones"),
        ("de", "Selenskyj bittet Nato in Kiew um Hilfe gegen russische Drohnen"),
        ("ru", "Зеленский попросил НАТО помочь Киеву против российских дронов"),
        ("uk", "Зеленський просить НАТО допомогти Києву проти російських дронів"),
        ("fr", "Zelensky demande à l'OTAN d'aider Kiev contre les drones russes"),
        ("es", "Zelenski pide a la OTAN ayuda para Kiev contra los drones rusos"),
        ("pl", "Zełenski prosi NATO o pomoc dla Kijowa przeciw rosyjskim dronom"),
        ("sv", "Zelenskyj ber Nato om hjälp i Kiev mot ryska drönare"),
        ("zh", "泽连斯基在基辅请求北约协助对抗俄罗斯无人机"),
    ],
)
def test_one_event_names_the_same_things_in_every_language(language: str, text: str) -> None:
    assert set(ids(text, language)) == {"person:volodimir-selenski", "org:nato", "place:703448", "place:ru"}


def test_mentions_stand_where_they_say() -> None:
    text = "Lindmoor. Mayor Petra Vossberg met Olaf Brennholt in Hamburg."
    for mention in read(text, "en"):
        assert mention.span.of(text) == mention.name


def test_a_title_makes_a_person_and_is_no_part_of_the_name() -> None:
    (mention,) = read("Yesterday President Quillfeather opened the dam", "en")
    assert (mention.name, mention.kind) == ("Quillfeather", EntityKind.PERSON)
    (mention,) = read("Gestern hat Außenministerin Brunnhag den Damm eröffnet.", "de")
    assert (mention.name, mention.kind) == ("Brunnhag", EntityKind.PERSON)


def test_a_later_surname_is_the_full_name_of_before() -> None:
    text = "Petra Vossberg opened the bridge. Critics of Vossberg stayed away."
    assert ids(text, "en") == ["person:petra-vosberh", "person:petra-vosberh"]


def test_another_first_name_is_another_person() -> None:
    assert ids("Melania Trump visited the harbour", "en") == ["person:melana-trump"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Das Essen in der Halle war kalt, der Hof leer", "de"),
        ("Nach dem Singen gab es Streit um die Baden-Regeln im Bad", "de"),
        ("Reading is nice, and the bar was full of people", "en"),
        ("Stromausfall: Betreiber rechnet mit langer Reparatur", "de"),
        ("BREAKING NEWS FROM THE OLD HARBOUR BRIDGE TONIGHT", "en"),
        ("The ambassador spoke of rights", "en"),
        ("Цена газа выросла за ночь", "ru"),
        ("Zginął po zatruciu czadem", "pl"),
        ("", "en"),
    ],
)
def test_ordinary_words_are_no_names(text: str, language: str) -> None:
    assert ids(text, language) == []


def test_an_ambiguous_city_needs_a_local_word() -> None:
    assert [mention.kind for mention in read("Ein Brand in Essen hält die Feuerwehr auf", "de")] == [EntityKind.PLACE]


def test_compounds_with_a_hyphen_name_their_first_half() -> None:
    assert ids("Der Ukraine-Krieg und die EU-Hilfe", "de") == ["place:ua", "org:eu"]


def test_elided_articles_are_no_part_of_a_name() -> None:
    assert [mention.name for mention in read("L'Ukraine et le port d'Odessa", "fr")] == ["Ukraine", "Odessa"]


def test_an_unknown_language_still_has_capitals() -> None:
    assert "org:nato" in ids("dum NATO dum dum", "xx")


@given(st.text(max_size=120), st.sampled_from(["en", "de", "ru", "uk", "fr", "es", "pl", "sv", "zh", "xx"]))
def test_any_text_is_read_in_order_without_overlap(text: str, language: str) -> None:
    found = read(text, language)
    assert found == read(text, language)
    for mention in found:
        assert mention.span.of(text) == mention.name
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
