"""Which sentences can stand on a page."""

from __future__ import annotations

import pytest

from citewire.compose.headline import best_headline
from citewire.compose.sentence import body_of, leans_on
from citewire.model import SentenceForm
from citewire.model.briefing import SPEAKER
from citewire.text.overlap import overlap
from tests.dossiers import Told, report


def kept(body: str, language: str = "en") -> list[str]:
    return [each.text for each in body_of(report(Told("herald", "Dam bursts at Orvel", body, language=language)))]


@pytest.mark.parametrize(
    "body",
    [
        "He said that the dam at Orvel would be rebuilt soon.",
        "Read more about the flood at Orvel in our live ticker.",
        "The governor of Orvel announced on Tuesday that the…",
        "Too short.",
        "Will the dam at Orvel ever be built again by anybody?",
    ],
)
def test_what_cannot_stand_alone_is_left_out(body: str) -> None:
    assert kept(body) == []


NAMED = "Governor Ada Lem said on Tuesday that the dam was lost."


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("She said boats would reach Tarn at night.", "She [Ada Lem] said boats would reach Tarn at night."),
        ("The governor said boats would reach Tarn.", "The governor [Ada Lem] said boats would reach Tarn."),
    ],
)
def test_a_pronoun_of_a_speaker_is_named_in_brackets(said: str, printed: str) -> None:
    told = report(Told("herald", "Dam bursts at Orvel", f"{NAMED} {said}"))
    sentence = body_of(told)[1].sentence()
    assert sentence.text == printed
    assert [each.exact for each in sentence.citations] == [said, "Ada Lem"]
    assert (sentence.form, sentence.template) == (SentenceForm.TEMPLATE, SPEAKER)


def test_a_speaker_whom_nobody_can_name_is_not_printed() -> None:
    said = "Boats would reach the village of Tarn at night, he said."
    assert kept(said) == []
    assert kept(f"In Tarn, Peter Holm met Karl Brandt. {said}")[1:] == []


def test_a_pronoun_whose_name_stands_in_its_own_sentence_needs_no_label() -> None:
    said = "Governor Ada Lem of Orvel said she had called for boats."
    told = report(Told("herald", "Dam bursts at Orvel", said))
    assert [each.sentence().text for each in body_of(told)] == [said]


def test_whole_sentences_are_kept_in_order() -> None:
    first, second = "The Orvel dam gave way at noon on Tuesday.", "Rescuers reached the village of Tarn by boat."
    assert kept(f"{first} {second}") == [first, second]


@pytest.mark.parametrize(
    "dateline",
    ["TARN (Northwire) - ", "TARN, Orvel (Northwire) — ", "Tarn/Sel (nna) – ", "TARN, March 4 (NNA): ", "TARN - "],
)
def test_a_dateline_is_no_part_of_the_sentence(dateline: str) -> None:
    assert kept(f"{dateline}The Orvel dam gave way at noon on Tuesday.") == [
        "The Orvel dam gave way at noon on Tuesday."
    ]


def test_a_dash_within_a_sentence_stays() -> None:
    for said in (
        "Governor Ada Lem - who was in Tarn at noon - called for help.",
        "Orvel – Perle des Tals – steht seit Dienstag unter Wasser.",
    ):
        assert kept(said) == [said]


def test_overlap_is_of_the_shorter_text() -> None:
    assert overlap("dam bursts at Orvel", "the dam bursts at Orvel and floods the valley") == 1
    assert overlap("dam bursts", "ministers meet") == 0
    assert overlap("", "ministers meet") == 0


def test_a_claim_does_not_go_on_without_its_claimant() -> None:
    claim, more = (
        "The Ministry of War said it took the Orvel dam.",
        "The enemy lost 300 soldiers in the night at Orvel.",
    )
    told = report(Told("herald", "Orvel dam taken", f"{claim} {more}"))
    first, second = body_of(told)
    assert leans_on(second) == first.span
    assert leans_on(first) is None


def test_what_stands_in_an_open_quotation_is_left_out() -> None:
    body = "The ministry of Orvel wrote: “Our troops took the dam at dawn. The enemy lost 300 soldiers at Orvel."
    assert kept(body) == []


def test_a_closed_quotation_does_no_harm_to_what_follows() -> None:
    body = "Governor Lem of Orvel spoke of “a dark day”. Rescuers reached the village of Tarn by boat."
    assert len(kept(body)) == 2


def test_reported_speech_needs_its_speaker() -> None:
    speech = "Der Gegner habe 300 Soldaten und vierzig Panzer verloren."
    assert kept(speech, "de") == []
    said = "Das Kriegsministerium teilte mit, der Damm von Orvel sei genommen."
    told = report(Told("morgen", "Damm von Orvel genommen", f"{said} {speech}", language="de"))
    first, second = body_of(told)
    assert leans_on(first) is None
    assert leans_on(second) == first.span


def best(*told: Told, language: str = "en") -> str:
    found = best_headline([report(each) for each in told], language)
    assert found is not None
    return found.text


def test_of_two_headlines_that_say_the_same_the_one_that_says_where_it_was_said_leads() -> None:
    plain = "Governor Ada Lem says the dam at Orvel is lost for years"
    where = "Governor Ada Lem tells Reuters the dam at Orvel is lost"
    first = Told("sun", "Governor Ada Lem speaks of the dam at Orvel")
    assert best(first, Told("herald", where, minute=1), Told("post", plain, minute=2)) == where


def test_a_quotation_whose_speaker_is_named_may_lead_and_one_that_nobody_says_does_not() -> None:
    said = "“The dam at Orvel is lost for years”, says Governor Ada Lem"
    nobody = "“The dam at Orvel is lost for years”, and boats are on the way"
    plain = "Boats for Orvel on the way after the dam is lost for years"
    assert best(Told("herald", said), Told("post", nobody, minute=1)) == said
    assert best(Told("herald", plain), Told("post", nobody, minute=1)) == plain


def test_a_headline_without_spaces_is_readable_by_its_letters() -> None:
    told = Told("bote", "奥维尔大坝决堤三百人撤离", "昨夜大坝决堤，三百名居民撤离到邻镇的学校。", language="zh")
    assert best(told) == "奥维尔大坝决堤三百人撤离"
    assert [each.text for each in body_of(report(told))] == ["昨夜大坝决堤，三百名居民撤离到邻镇的学校。"]
    assert best_headline([report(Told("bote", "快讯", "昨夜大坝决堤。", language="zh"))], "en") is None


def test_overlap_without_spaces_is_of_pairs_of_letters() -> None:
    assert overlap("奥维尔大坝决堤", "昨夜奥维尔大坝决堤三百人撤离") == 1
    assert overlap("奥维尔大坝决堤", "部长会见来访客人") == 0
