"""What stands in the place of a word: the neighbours of every word of a text."""

from __future__ import annotations

from evals.supported import reading
from hypothesis import given
from hypothesis import strategies as st

from citewire.verify.slots import instead
from citewire.verify.stems import alike
from citewire.verify.vocabulary import Vocabulary

WORDS = ("train", "drivers", "of", "the", "Halden", "struck", "in", "40", "bus", "nurses")
TEXTS = st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join)


@given(TEXTS, TEXTS)
def test_another_word_stands_between_the_same_small_words_and_beside_the_same_word(one: str, other: str) -> None:
    claim, passage = reading(one, "en"), reading(other, "en")
    wanted = Vocabulary(tuple(token.lower for token in claim.telling), "en")
    for token in claim.telling:
        found = instead(token, claim, passage, wanted)
        if found is not None:
            assert found in passage.telling
            assert not any(alike(found.lower, each.lower) for each in claim.telling)


def test_a_number_between_parts_two_words() -> None:
    claim, passage = reading("Train drivers struck.", "en"), reading("Bus drivers struck.", "en")
    wanted = Vocabulary(("train", "drivers", "struck"), "en")
    found = instead(claim.tokens[0], claim, passage, wanted)
    assert found is not None
    assert found.text == "Bus"
    assert instead(claim.tokens[0], claim, reading("Bus 40 drivers struck.", "en"), wanted) is None
