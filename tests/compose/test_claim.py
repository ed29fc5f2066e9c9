"""What a sentence of the page says on somebody's word."""

from __future__ import annotations

from dataclasses import replace

from citewire.compose.claim import claims_of
from citewire.compose.headline import headline_of
from citewire.compose.sentence import body_of
from citewire.compose.update import told_in
from citewire.model import AttributionKind, Claim, Report
from tests.dossiers import DESK, NOON, Told, dossier, report


def read(body: str, language: str = "en", headline: str = "Dam bursts at Orvel") -> Report:
    return report(Told("herald", headline, body, language=language))


def claims(body: str, at: int, language: str = "en") -> tuple[Claim, ...]:
    told = read(body, language)
    return claims_of(told, body_of(told)[at].span)


def test_a_statement_carries_its_speaker_and_the_occasion() -> None:
    (claim,) = claims("Governor Ada Lem said in an interview with Radio Sel that the dam at Orvel was lost.", 0)
    assert claim.content.exact.endswith("the dam at Orvel was lost")
    assert claim.source is not None
    assert claim.source.exact.endswith("Ada Lem")
    assert claim.speaker == "person:ada-lem"
    assert claim.occasion is not None
    assert "Radio Sel" in claim.occasion.exact
    assert claim.kind is AttributionKind.INDIRECT


def test_the_speaker_of_a_pronoun_is_who_was_named_before() -> None:
    body = "Governor Ada Lem said on Tuesday that the dam was lost. She said boats would reach Tarn at night."
    (claim,) = claims(body, 1)
    assert claim.source is not None
    assert (claim.source.exact, claim.speaker) == ("Ada Lem", "person:ada-lem")


def test_what_nobody_says_is_no_claim() -> None:
    assert claims("Rescuers reached the village of Tarn by boat on Tuesday.", 0) == ()


def test_a_denial_and_a_hedge_stay_with_the_claim() -> None:
    (claim,) = claims("Governor Ada Lem denied that the dam at Orvel had been damaged.", 0)
    assert claim.denied


def test_a_sentence_of_the_page_has_the_claims_it_prints() -> None:
    told = read("Governor Ada Lem said on Tuesday that the dam at Orvel was lost.")
    assert [each.speaker for each in body_of(told)[0].sentence().claims] == ["person:ada-lem"]
    headline = headline_of(told)
    assert headline is not None
    assert headline.sentence().claims == ()


def test_an_occasion_reaches_the_update_that_a_page_is_made_of() -> None:
    body = "Die Leitung des Damms teilte am Sonntag der Nachrichtenagentur Nordwind mit, er sei verloren."
    told = dossier(Told("bote", "Damm von Orvel gebrochen", body, language="de"))
    update = told_in(told, replace(DESK, language="de"), NOON, None)
    assert update is not None
    said = [claim for sentence in update.sentences for claim in sentence.claims]
    assert [claim.occasion.exact for claim in said if claim.occasion] == ["der Nachrichtenagentur Nordwind"]


def test_a_headline_carries_the_occasion_before_its_colon() -> None:
    told = dossier(Told("herald", "Ada Lem in interview: “The dam at Orvel is lost for many years”"))
    update = told_in(told, DESK, NOON, None)
    assert update is not None
    (claim,) = update.sentences[0].claims
    assert claim.occasion is not None
    assert (claim.source and claim.source.exact, claim.occasion.exact) == ("Ada Lem", "in interview")
