"""What a passage says is not all: the document around it, the other passages and the place on the page count too."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from citewire.compose.template import own_words
from citewire.engine.check import reading_of
from citewire.model import (
    AnalysisKind,
    AnalysisLine,
    Annotations,
    Briefing,
    Citation,
    Document,
    FigureCell,
    FigureRow,
    Report,
    Sentence,
    SentenceForm,
    Span,
    Update,
)
from citewire.model.briefing import ALIKE, DENIAL, FIGURES, SPEAKER
from citewire.verify import Evidence, Memory, gate
from tests.dossiers import NOON, Told, report


def cite(where: Report, words: str) -> Citation:
    start = where.document.text.index(words)
    return Citation.of(where.document, Span(start, start + len(words)))


def verbatim(where: Report, words: str, *more: Citation) -> Sentence:
    return Sentence(words, (cite(where, words), *more), where.document.language)


def update(*sentences: Sentence, at: datetime = NOON) -> Update:
    return Update("u", "e1", "s1", at, at, sentences, 1, 1, ("en",), ())


def held(briefing: Briefing, *reports: Report, zone: str = "UTC") -> tuple[Briefing, list[str]]:
    """What passes, and the codes of what doesn't."""
    documents = {each.document.id: each.document for each in reports}
    annotations = {each.document.id: each.annotations for each in reports}
    publishers = {each.publisher.id: each.publisher for each in reports}
    evidence = Evidence(documents, publishers, own_words, annotations, ZoneInfo(zone), reading_of)
    passed, dropped = gate(briefing, evidence)
    return passed, [verdict.code for each in dropped for verdict in each.verdicts]


def page(*sentences: Sentence, at: datetime = NOON) -> Briefing:
    return Briefing("dam", at, updates=(update(*sentences, at=at),))


LEAD = Told("herald", "Council of Orvel approves new bridge, 12 people arrested on Tuesday")


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("Council of Orvel approves the new bridge, 12 people arrested on Tuesday", []),
        ("Council of Orvel rejects new bridge, 12 people arrested on Tuesday", ["C605"]),
        ("Council of Orvel may approve new bridge, 12 people arrested on Tuesday", ["C604"]),
        ("Council of Orvel approves new bridge, 14 people arrested on Tuesday", ["C402"]),
        ("Council of Orvel approves new bridge, 12 people injured on Tuesday", ["C402"]),
        ("Council of Orvel approves new bridge, 12 people arrested on Thursday", ["C505"]),
    ],
)
def test_further_evidence_that_says_otherwise_is_none(said: str, codes: list[str]) -> None:
    first, other = report(LEAD), report(Told("courier", said, minute=3))
    sentence = verbatim(first, LEAD.headline, cite(other, said))
    passed, found = held(page(sentence), first, other)
    assert set(found) == set(codes)
    assert len(passed.updates[0].sentences[0].citations) == (1 if codes else 2)
    assert passed.updates[0].sentences[0].text == LEAD.headline


def test_who_did_it_to_whom_is_not_turned_round_by_further_evidence() -> None:
    first = report(Told("herald", "Ada Kern accuses Bo Lind of opening the lock"))
    other = report(Told("courier", "Bo Lind accuses Ada Kern of opening the lock", minute=3))
    words = first.document.text
    passed, found = held(page(verbatim(first, words, cite(other, other.document.text))), first, other)
    assert found == ["C607"]
    assert len(passed.updates[0].sentences[0].citations) == 1


def test_another_speaker_is_no_further_evidence() -> None:
    first = report(Told("herald", "The road to the harbour is safe, said Ada Kern"))
    other = report(Told("courier", "The road to the harbour is safe, said Bo Lind", minute=3))
    _, found = held(page(verbatim(first, first.document.text, cite(other, other.document.text))), first, other)
    assert found == ["C606"]


def test_a_line_of_the_analysis_falls_with_one_of_its_quotations() -> None:
    first, other = report(LEAD), report(Told("courier", LEAD.headline.replace("approves", "rejects"), minute=3))
    cited = (cite(first, LEAD.headline), cite(other, other.document.text))
    text = f"“{cited[0].exact}” (Herald); “{cited[1].exact}” (Courier)."
    line = Sentence(text, cited, "en", SentenceForm.TEMPLATE, ALIKE)
    briefing = Briefing("dam", NOON, analysis=(AnalysisLine(AnalysisKind.AGREED, line, "e1"),))
    passed, found = held(briefing, first, other)
    assert (passed.analysis, set(found)) == ((), {"C605"})


@pytest.mark.parametrize(
    ("headline", "words", "codes"),
    [
        ("Unconfirmed: Dam of Orvel has burst in the night", "Dam of Orvel has burst in the night", ["C604"]),
        ("No power: Dam of Orvel has burst in the night", "Dam of Orvel has burst in the night", []),
        ("The dam of Orvel may have burst in the night", "The dam of Orvel", []),
        ("It is not true that the dam of Orvel has burst", "the dam of Orvel has burst", ["C605"]),
    ],
)
def test_what_a_cut_takes_away_counts(headline: str, words: str, codes: list[str]) -> None:
    told = report(Told("herald", headline))
    if words == "The dam of Orvel":  # cut right before the hedge
        codes = ["C604"]
    _, found = held(page(verbatim(told, words)), told)
    assert found == codes


def test_words_of_a_speaker_don_t_stand_without_the_speaker() -> None:
    told = report(
        Told("herald", "Dam bursts", "Ada Kern said: “The dam is lost. Nobody in the valley is safe tonight.”")
    )
    alone = verbatim(told, "Nobody in the valley is safe tonight.")
    _, found = held(page(alone), told)
    assert found == ["C603"]
    behind = page(verbatim(told, "Ada Kern said: “The dam is lost."), alone)
    passed, found = held(behind, told)
    assert found == []
    assert len(passed.updates[0].sentences) == 2


def test_a_name_in_brackets_is_the_speaker_s() -> None:
    told = report(
        Told(
            "herald",
            "Dam bursts",
            "Bo Lind met Ada Kern in Orvel on Monday. Ada Kern spoke first. She said the dam was lost.",
        )
    )
    (said,) = [each for each in told.annotations.attributions if each.antecedent is not None]
    assert said.source is not None
    assert said.antecedent is not None
    sentence = "She said the dam was lost."

    def labelled(name: Span) -> Sentence:
        cited = (cite(told, sentence), Citation.of(told.document, name))
        text = sentence.replace("She", f"She [{name.of(told.document.text)}]")
        return Sentence(text, cited, "en", SentenceForm.TEMPLATE, SPEAKER)

    assert held(page(labelled(said.antecedent)), told)[1] == []
    start = told.document.text.index("Bo Lind")
    assert held(page(labelled(Span(start, start + 7))), told)[1] == ["C606"]


def figure(where: Report, words: str, value: float) -> FigureCell:
    sentence = verbatim(where, words)
    return FigureCell(sentence, value, None, None, where.document.id, where.publisher.id, where.document.reported_at)


@pytest.mark.parametrize(
    ("body", "words", "codes"),
    [
        ("In Orvel 12 people were killed.", "12 people were killed", []),
        ("In Orvel 12 people were killed, police said.", "12 people were killed, police said", []),
        ("In Orvel 12 people were killed, police said.", "12 people were killed", ["C603"]),
        ("In Orvel 12 people were injured.", "12 people were injured", ["C404"]),
        ("In Orvel 14 people were killed.", "14 people were killed", ["C402"]),
        ("In Orvel possibly 12 people were killed.", "12 people were killed", ["C604"]),
        ("In the flood of May 2019 12 people were killed in Orvel.", "12 people were killed", ["C505"]),
    ],
)
def test_a_number_of_the_table_counts_what_its_row_counts(body: str, words: str, codes: list[str]) -> None:
    other = report(Told("courier", "Flood in Orvel", "Some 12 people were killed in Orvel on Tuesday.", 3))
    told = report(Told("herald", "Flood in Orvel", body))
    cells = (figure(told, words, 12.0), figure(other, "12 people were killed", 12.0))
    row = FigureRow("e1", "killed", "people", cells, differs=False)
    text = f"Killed: “{words}” (Herald, Courier)."
    cited = tuple(cell.sentence.citations[0] for cell in cells)
    line = AnalysisLine(AnalysisKind.AGREED, Sentence(text, cited, "en", SentenceForm.TEMPLATE, FIGURES), "e1")
    passed, found = held(Briefing("dam", NOON, figures=(row,), analysis=(line,)), told, other)
    assert set(found) == set(codes)
    assert len(passed.figures) == len(passed.analysis) == (0 if codes else 1)


def test_today_is_the_day_that_the_page_shows() -> None:
    told = report(Told("herald", "Schools of Orvel stay closed today"))
    sentence = verbatim(told, told.document.text)
    assert held(page(sentence), told)[1] == []
    assert held(page(sentence, at=NOON + timedelta(days=1)), told)[1] == ["C503"]
    evening = NOON + timedelta(hours=11, minutes=30)
    assert held(page(sentence, at=evening), told)[1] == []
    assert held(page(sentence, at=evening), told, zone="Europe/Berlin")[1] == ["C503"]


def test_a_day_that_is_named_may_be_told_on_any() -> None:
    told = report(Told("herald", "Schools of Orvel stay closed on 5 March 2031"))
    assert held(page(verbatim(told, told.document.text), at=NOON + timedelta(days=1)), told)[1] == []


@pytest.mark.parametrize(
    ("denial", "codes"),
    [
        ("Norland's foreign minister Bo Lind denies having shelled the port", []),
        ("Norland's foreign minister Bo Lind says the port was shelled", ["C605"]),
    ],
)
def test_a_denial_denies(denial: str, codes: list[str]) -> None:
    claim = report(Told("herald", "Ada Kern says Norland shelled the port"))
    other = report(Told("courier", denial, minute=3))
    cited = (cite(claim, claim.document.text), cite(other, denial))
    text = f"“{cited[0].exact}” (Herald) – “{cited[1].exact}” (Courier)."
    line = Sentence(text, cited, "en", SentenceForm.TEMPLATE, DENIAL)
    _, found = held(Briefing("dam", NOON, analysis=(AnalysisLine(AnalysisKind.DENIED, line, "e1"),)), claim, other)
    assert found == codes


SOURCE = Told(
    "blatt",
    "Flut in Orvel",
    "In Orvel wurden am 3. März 2031 nach Angaben von Ada Kern 12 Menschen verletzt.",
    language="de",
)


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("12 people were injured in Orvel on 3 March 2031, Ada Kern said.", set()),
        ("13 people were injured in Orvel on 3 March 2031, Ada Kern said.", {"C402"}),
        ("12 people were killed in Orvel on 3 March 2031, Ada Kern said.", {"C402"}),
        ("12 people were injured in Orvel on 4 March 2031, Ada Kern said.", {"C505"}),
        ("12 people were injured in Orvel on 3 March 2031, Bo Lind said.", {"C301", "C606"}),
        ("12 bus drivers were injured in Orvel on 3 March 2031, Ada Kern said.", {"C106"}),
    ],
)
def test_a_sentence_of_our_own_words_is_borne_out_across_languages(words: str, codes: set[str]) -> None:
    told = report(SOURCE)
    body = told.document.text.partition("\n\n")[2]
    sentence = Sentence(words, (cite(told, body),), "en", SentenceForm.TEMPLATE, "retold")
    passed, found = held(page(sentence), told)
    assert set(found) <= codes
    assert bool(found) == bool(codes)
    assert len(passed.updates) == (not codes)


@pytest.mark.parametrize(("ignored", "kept"), [((), False), (("C5",), True), (("C503",), True), (("C6",), False)])
def test_a_desk_does_without_a_rule(ignored: tuple[str, ...], kept: bool) -> None:
    told = report(Told("herald", "Schools of Orvel stay closed today"))
    evidence = Evidence(
        {told.document.id: told.document}, {}, own_words, {told.document.id: told.annotations}, ignored=ignored
    )
    tomorrow = page(verbatim(told, told.document.text), at=NOON + timedelta(days=1))
    assert bool(gate(tomorrow, evidence)[0].updates) == kept


def test_no_desk_does_without_a_stored_passage() -> None:
    told = report(LEAD)
    evidence = Evidence({}, {}, own_words, ignored=("C1", "C105"))
    passed, dropped = gate(page(verbatim(told, LEAD.headline)), evidence)
    assert (passed.updates, [each.code for drop in dropped for each in drop.verdicts]) == ((), ["C105"])


def test_what_was_never_read_bears_nothing_out() -> None:
    told = report(SOURCE)
    sentence = Sentence("12 people were injured.", (cite(told, "12 Menschen verletzt"),), "en", SentenceForm.TEMPLATE)
    documents: dict[str, Document] = {told.document.id: told.document}
    evidence = Evidence(documents, {}, own_words, {}, read=reading_of)
    assert [each.code for drop in gate(page(sentence), evidence)[1] for each in drop.verdicts] == ["C106"]


def test_a_memory_changes_no_verdict() -> None:
    first, other = report(LEAD), report(Told("courier", LEAD.headline.replace("approves", "rejects"), minute=3))
    sentence = verbatim(first, LEAD.headline, cite(other, other.document.text))
    memory = Memory()
    documents = {each.document.id: each.document for each in (first, other)}
    read = {each.document.id: each.annotations for each in (first, other)}

    def dropped(annotations: dict[str, Annotations]) -> int:
        return len(gate(page(sentence), Evidence(documents, {}, own_words, annotations, memory=memory))[1])

    assert [dropped(read), dropped(read), dropped(read)] == [1, 1, 1]
    nothing = {each: replace(found, mentions=(), figures=(), times=()) for each, found in read.items()}
    assert dropped(nothing) == 1  # the words alone show it
    assert dropped({}) == 0
