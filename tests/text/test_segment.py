"""Sentences: what every cut must keep, and the customs of each language."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire import languages
from citewire.text.segment import sentences

CASES = {
    "en": [
        "Gen. Ortwin Hale met Ms. Vey at 7 p.m. in Port Salva, Ltd. officials said.",
        "The U.S. Navy sent two ships.",
        "“We stay.”",
        "He added that No. 5 on the list was e.g. Lower Quay.",
        "Losses came to 3.4 percent.",
        "Who pays?",
        "J. R. Okoro did not say.",
    ],
    "de": [
        "Am 3. Mai traf Dr. Amsel u. a. den Hafenmeister, z. B. wegen der Fähre.",
        "Die Kosten liegen bei ca. 2,5 Mio. Euro.",
        "„Wir bleiben.“",
        "Um 19.30 Uhr heulten die Sirenen.",
        "Das 4. Deichtor hielt nicht stand.",
        "Wer zahlt das?",
    ],
    "ru": [
        "Ген. А. Ветров прибыл в г. Салва 24 февр. 2031 г.",
        "Потери составили ок. 2,5 тыс. человек.",
        "«Мы не уйдём!» — сказал мэр.",
        "Что дальше?",
    ],
    "uk": ["Ген. О. Вітрук прибув у м. Салва 24 лют. 2031 р.", "«Ми не підемо!» — сказав мер.", "Що далі?"],
    "fr": [
        "Mme Orly et le gén. Vasse sont arrivés à 19 h 30.",
        "« Nous restons. »",
        "M. Vasse n'a rien dit.",
        "Qui va payer ?",
    ],
    "es": ["El Sr. Ibarra y la Dra. Vega llegaron a EE. UU. el lunes.", "«Nos quedamos.»", "¿Quién pagará?"],
    "pl": [
        "Spotkał się z gen. Wroną i prof. dr. hab. Lisem.",
        "Straty wyniosły ok. 2,5 mln zł, tj. 10 proc. planu.",
        "Kto zapłaci?",
    ],
    "sv": ["Ca 4 000 hushåll, bl.a. i Norrvik, saknar el.", "Vem betalar?", "Polisen svarade kl. 19.30."],
    "zh": ["港口发生火灾。", "四十人死亡！", "谁来负责？"],
}


@pytest.mark.parametrize("language", sorted(CASES))
def test_the_customs_of_each_language(language: str) -> None:
    said = CASES[language]
    text = ("" if language == "zh" else " ").join(said)
    assert [span.of(text) for span in sentences(text, language)] == said


def test_no_sentence_crosses_a_paragraph() -> None:
    text = "A headline without a stop\n\nThe first line\nof a paragraph. The second.\n \n  A third"
    assert [span.of(text) for span in sentences(text, "en")] == [
        "A headline without a stop",
        "The first line\nof a paragraph.",
        "The second.",
        "A third",
    ]


def test_a_citation_stays_with_the_sentence_it_follows() -> None:
    text = "The talks are not with the U.S. [5]. Hale left early. [1] Nobody spoke."
    assert [span.of(text) for span in sentences(text, "en")] == [
        "The talks are not with the U.S. [5].",
        "Hale left early. [1]",
        "Nobody spoke.",
    ]


def test_an_abbreviation_ends_a_sentence_before_a_word_that_has_no_other_reason_for_its_capital() -> None:
    text = "They flew to the U.K. The talks begin today."
    assert len(sentences(text, "en")) == 2


def test_the_points_of_a_list_are_sentences_of_their_own() -> None:
    text = "Found today:\n  • The pier is closed\n  • Kern denied it. Nobody • else spoke."
    assert [span.of(text) for span in sentences(text, "en")] == [
        "Found today:",
        "• The pier is closed",
        "• Kern denied it.",
        "Nobody • else spoke.",
    ]


def test_an_empty_text_has_none() -> None:
    assert sentences("", "en") == ()
    assert sentences(" \n\n ", "de") == ()


@given(st.text(alphabet="aZ.!?… \n\t„“»«1Я。（)[]’•", max_size=80), st.sampled_from([*languages.known(), "xx"]))
def test_spans_are_in_order_trimmed_and_cover_every_letter(text: str, language: str) -> None:
    spans = sentences(text, language)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(span.of(text) == span.of(text).strip() for span in spans)
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
