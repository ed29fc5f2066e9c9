"""Clauses of English told from phrases, and the subject of a sentence, without a parser."""

import pytest

from citewire import languages
from citewire.annotate.clauses import Clauses
from citewire.annotate.passages import Passage, passages_of
from citewire.annotate.phrases import Phrases
from citewire.text.segment import sentences


def clauses(text: str, language: str = "en") -> tuple[Clauses, Passage]:
    spoken = languages.get(language)
    (passage,) = passages_of(f"{text}:", sentences(f"{text}:", language), spoken)
    return Clauses(passage, spoken, Phrases(passage, spoken)), passage


@pytest.mark.parametrize(
    "words",
    [
        "the dam would hold",
        "they left the harbour at noon",
        "Ada Kern, the mayor, is ill",
        "if the wind drops, the ferry sails to Norrholm or is moved",
        "it isn't over",
    ],
)
def test_a_clause(words: str) -> None:
    read, _ = clauses(words)
    assert read.is_clause(0)


@pytest.mark.parametrize(
    "words",
    ["a plan for the harbour", "around twenty ferries in May", "at the rally in Norrholm", "his book, Kern was told"],
)
def test_a_phrase_is_no_clause(words: str) -> None:
    read, _ = clauses(words)
    assert not read.is_clause(0)


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("Ada Kern left the hall after the vote, saying", "Ada Kern"),
        ("On Monday, the harbour master of Norrholm closed the pier, adding", "the harbour master of Norrholm"),
        ("As the water rose, fishermen and their families fled, calling", "fishermen and their families"),
        ("But she kept her word, noting", "she"),
    ],
)
def test_the_subject_of_a_sentence(sentence: str, subject: str) -> None:
    read, passage = clauses(sentence)
    found = read.subject(len(passage.tokens) - 2)
    assert found is not None
    assert " ".join(token.word for token in passage.tokens[found[0] : found[1] + 1]) == subject


def test_a_sentence_without_a_verb_has_no_subject() -> None:
    read, passage = clauses("A long day for the harbour of Norrholm, adding")
    assert read.subject(len(passage.tokens) - 2) is None


def test_a_language_without_a_list_of_verbs_finds_no_subject_and_takes_everything_for_a_clause() -> None:
    read, passage = clauses("Кмет дойде, добавя", "ru")
    assert read.subject(len(passage.tokens) - 2) is None
    assert read.is_clause(0)
