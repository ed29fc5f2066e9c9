"""No sentence of ours passes unless its citations carry it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire.compose import compose
from citewire.compose.template import own_words
from citewire.model import Briefing, Citation, Document, Publisher, Sentence, SentenceForm, Span, Update
from citewire.model.briefing import SPEAKER
from citewire.verify import gate
from citewire.verify.evidence import Evidence
from citewire.verify.sentence import check_sentence
from tests.dossiers import DESK, NOON, Told, document, dossier

SOURCE = document(
    Told("herald", "Dam at Orvel bursts, 12 dead", "Governor Ada Lem said: “We need boats.” Some 300 fled.")
)
LEM = "Governor Ada Lem said: “We need boats.”"


def evidence(*documents: Document) -> Evidence:
    return Evidence({each.id: each for each in documents}, {}, own_words)


def cite(words: str) -> Citation:
    start = SOURCE.text.index(words)
    return Citation.of(SOURCE, Span(start, start + len(words)))


def codes(text: str, cited: str, form: SentenceForm = SentenceForm.TEMPLATE, template: str = "figures") -> list[str]:
    sentence = Sentence(text, (cite(cited),), "en", form, template)
    return [verdict.code for verdict in check_sentence(sentence, evidence(SOURCE))]


def test_verbatim_words_pass() -> None:
    assert codes(LEM, LEM, SentenceForm.VERBATIM) == []


def test_verbatim_words_that_differ_in_one_character_fail() -> None:
    assert codes(LEM.replace("boats", "goats"), LEM, SentenceForm.VERBATIM) == ["C106"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Killed: 13 (herald).", "C402"),
        ("Killed: “twelve dead” (herald).", "C107"),
        ("Killed: 12 in Tarn (herald).", "C301"),
    ],
)
def test_a_template_may_not_bring_a_number_a_quotation_or_a_name(text: str, code: str) -> None:
    assert codes(text, "Dam at Orvel bursts, 12 dead") == [code]


@pytest.mark.parametrize(
    ("text", "codes_found"),
    [
        ("Some 300 [Ada Lem] fled.", []),
        ("Some 300 [Ada Holm] fled.", ["C106"]),
        ("Some 400 [Ada Lem] fled.", ["C106"]),
        ("Some 300 [Ada Lem] [Ada Lem] fled.", ["C106"]),
        ("Some 300 fled.", []),
    ],
)
def test_a_speaker_s_name_adds_nothing_to_the_passage(text: str, codes_found: list[str]) -> None:
    cited = (cite("Some 300 fled."), cite("Ada Lem"))
    sentence = Sentence(text, cited, "en", SentenceForm.TEMPLATE, SPEAKER)
    assert [verdict.code for verdict in check_sentence(sentence, evidence(SOURCE))] == codes_found


def test_a_speaker_s_name_needs_its_passage() -> None:
    sentence = Sentence("Some 300 fled.", (cite("Some 300 fled."),), "en", SentenceForm.TEMPLATE, SPEAKER)
    assert [verdict.code for verdict in check_sentence(sentence, evidence(SOURCE))] == ["C106"]


def test_a_template_of_spans_passes() -> None:
    assert codes("Killed: “12 dead” (herald).", "12 dead") == []


def test_a_publisher_s_name_is_no_quotation() -> None:
    publishers = {"herald": Publisher("herald", "Радіо «Хвиля» 24")}
    known = Evidence({SOURCE.id: SOURCE}, publishers, own_words)
    text = "Killed: “12 dead” (Радіо «Хвиля» 24)."
    sentence = Sentence(text, (cite("12 dead"),), "en", SentenceForm.TEMPLATE, "figures")
    assert check_sentence(sentence, known) == ()


def test_a_number_is_the_same_in_words() -> None:
    assert codes("Killed: twelve (herald).", "12 dead") == []


def test_an_unknown_template_has_no_words_of_its_own() -> None:
    assert codes("Killed: “12 dead” (herald).", "12 dead", template="invented") == ["C301"]


def test_a_citation_into_a_document_that_is_not_stored_fails() -> None:
    sentence = Sentence(LEM, (cite(LEM),), "en")
    assert [each.code for each in check_sentence(sentence, evidence())] == ["C105"]


def test_a_citation_of_another_version_fails() -> None:
    changed = replace(SOURCE, text=SOURCE.text.replace("12", "13"))
    sentence = Sentence("Dam at Orvel bursts, 12 dead", (cite("Dam at Orvel bursts, 12 dead"),), "en")
    assert [each.code for each in check_sentence(sentence, evidence(changed))] == ["C105"]


@given(st.data())
def test_no_changed_character_ever_passes_as_verbatim(data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(LEM) - 1))
    other = data.draw(st.characters(exclude_characters=LEM[place], exclude_categories=["Cs"]))
    text = LEM[:place] + other + LEM[place + 1 :]
    assert "C106" in codes(text, LEM, SentenceForm.VERBATIM)


def briefing() -> tuple[Briefing, dict[str, Document]]:
    told = dossier(
        Told("herald", "Dam at Orvel bursts, 12 dead", "Some 300 people fled from Orvel on Tuesday.", 1),
        Told("courier", "Orvel dam bursts and kills 14", "Rescuers went to Orvel by boat on Tuesday.", 2),
    )
    documents = {each.document.id: each.document for each in told.reports}
    return compose(DESK, [told], at=NOON + timedelta(hours=1)), documents


def test_a_good_briefing_passes_whole() -> None:
    draft, documents = briefing()
    passed, dropped = gate(draft, Evidence(documents, {}, own_words))
    publishers_differ = [each.text for each in dropped]
    assert not [text for text in publishers_differ if "(" not in text]
    assert passed.updates == draft.updates


def test_what_fails_is_dropped_with_its_reason_and_the_rest_stays() -> None:
    draft, documents = briefing()
    gone = draft.updates[0].sentences[-1].citations[0].document_id
    lead = draft.updates[0].sentences[0].citations[0].document_id
    assert gone != lead
    passed, dropped = gate(
        draft, Evidence({each: kept for each, kept in documents.items() if each != gone}, {}, own_words)
    )
    assert dropped
    assert {verdict.code for each in dropped for verdict in each.verdicts} <= {"C105", "C301"}
    cited = {citation.document_id for sentence in passed.sentences() for citation in sentence.citations}
    assert gone not in cited


def test_an_update_whose_lead_fails_goes_whole() -> None:
    draft, _ = briefing()
    passed, dropped = gate(draft, Evidence({}, {}, own_words))
    assert passed.updates == ()
    assert passed.headline is None
    assert dropped


def test_a_line_beside_an_update_falls_without_it() -> None:
    whole = Sentence(LEM, (cite(LEM),), "en", SentenceForm.VERBATIM)
    wrong = replace(whole, text=LEM.replace("boats", "ships"))
    line = Update("e2", "e2", "s1", NOON, NOON, (whole,), 1, 1, ("en",), (SOURCE.id,))
    broken = replace(line, id="e3", sentences=(wrong,))
    above = replace(line, id="e1", also=(line, broken))
    kept, dropped = gate(Briefing("dam", NOON, updates=(above,)), evidence(SOURCE))
    assert [entry.id for entry in kept.entries()] == ["e1", "e2"]
    assert [each.text for each in dropped] == [wrong.text]


def test_what_stands_beside_an_update_stays_when_its_lead_fails() -> None:
    whole = Sentence(LEM, (cite(LEM),), "en", SentenceForm.VERBATIM)
    wrong = replace(whole, text=LEM.replace("boats", "ships"))
    line = Update("e2", "e2", "s1", NOON, NOON, (whole,), 1, 1, ("en",), (SOURCE.id,))
    earlier = replace(line, id="e3", at=NOON - timedelta(hours=2))
    fallen = replace(line, id="e1", sentences=(wrong,), also=(line, earlier))
    other = replace(line, id="e4", at=NOON + timedelta(hours=1))
    below = replace(line, id="e5", at=NOON - timedelta(hours=1))
    kept, dropped = gate(Briefing("dam", NOON, updates=(other, fallen, below)), evidence(SOURCE))
    assert kept.updates == (other, replace(line, also=(earlier,)), below)
    older, _ = gate(Briefing("dam", NOON, updates=(replace(fallen, also=(earlier,)), below)), evidence(SOURCE))
    assert older.updates == (below, earlier), "newest first still"
    assert [each.text for each in dropped] == [wrong.text]
