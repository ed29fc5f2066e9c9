"""What an event is about: the laws, and the words that are told."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire.cluster import subjects
from citewire.knowledge.media_topics import LANGUAGES, find, media_topics, name_in
from citewire.model import Annotations, Document, Subject

AT = datetime(2031, 3, 6, tzinfo=UTC)
WORDS = ["drone", "strike", "police", "fire", "rescuers", "court", "Norrholm", "inflation", "harbour", "police chief"]


def about(*titles: str, language: str = "en", body: str = "") -> tuple[Subject, ...]:
    texts = [f"{title}\n\n{body}" if body else title for title in titles]
    documents = [
        Document(f"k{n}-1", f"k{n}", 1, "e", "harbour-post", title, text, language, AT, AT, "0")
        for n, (title, text) in enumerate(zip(titles, texts, strict=True))
    ]
    return subjects([(document, Annotations(document_id=document.id)) for document in documents])


def test_the_words_are_told_as_they_stand_there() -> None:
    first = about("Police search harbour after Norrholm robbery")[0]
    assert first.topic.name == "crime, law and justice"
    assert set(first.words) == {"police", "robbery"}


def test_what_one_document_of_many_shows_is_not_what_the_event_is_about() -> None:
    found = about(*["Drones hit Norrholm power station"] * 5, "Drones: central bank and inflation")
    assert [subject.topic.name for subject in found] == ["conflict, war and peace", "armed conflict"]


def test_documents_that_show_nothing_take_nothing_away() -> None:
    alone = about("Drones hit Norrholm")
    beside = about("Drones hit Norrholm", *["A quiet day in the harbour"] * 4)
    assert [subject.topic for subject in alone] == [subject.topic for subject in beside]


def test_the_opening_counts_less_than_the_headline() -> None:
    found = about("Court sentences mayor", body="The police of Norrholm said nothing.")
    assert next(s.topic.name for s in found if s.topic.broader) == "justice"


def test_one_word_in_the_opening_alone_shows_nothing() -> None:
    assert about("A quiet day", body="A drone was over the harbour.") == ()
    assert about("A quiet day", body="A drone and a missile were over the harbour.")


def test_a_language_without_words_is_about_nothing() -> None:
    assert about("Drones hit Norrholm", language="nl") == ()
    assert subjects([]) == ()


@given(st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join), min_size=1, max_size=4))
def test_laws(titles: list[str]) -> None:
    found = about(*titles)
    for subject in found:
        assert 1 / 3 < subject.score <= 1.0001
        assert subject.words
        assert all(word in " ".join(titles).lower() for word in subject.words)
        assert subject.topic.broader is None or subject.topic.broader in set(media_topics())
    assert len({subject.topic.code for subject in found}) == len(found)
    levels = [subject.topic.broader is not None for subject in found]
    assert levels == sorted(levels)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_term_has_a_name_of_its_own_in_every_language(language: str) -> None:
    names = {code: name_in(topic, language) for code, topic in media_topics().items()}
    assert len(set(names.values())) == len(names) > 90
    assert [code for code, name in names.items() if find(name) is not media_topics()[code]] == []
    assert language == "en" or sum(names[code] == topic.name for code, topic in media_topics().items()) < 12


def test_a_term_is_found_by_code_and_by_its_names() -> None:
    war = media_topics()["16000000"]
    assert find("medtop:16000000") is find("Conflict, War and Peace") is find(name_in(war, "de-CH")) is war
    assert find("weather report of yesterday") is None
