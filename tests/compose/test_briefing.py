"""What an editor would check in a composed briefing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from citewire.compose import compose, with_references
from citewire.errors import ModelError
from citewire.model import AnalysisKind, Briefing, CorrectionKind, Dossier, Sentence, SentenceForm
from citewire.model.dossier import event_of
from tests.dossiers import DESK, NOON, Told, dossier, report

AT = NOON + timedelta(hours=3)
BURST = dossier(
    Told("agency", "Orvel dam bursts above Tarn", "The Orvel dam gave way at noon, the governor said.", 1),
    Told("herald", "Dam at Orvel bursts, 12 dead", "At least 12 people were killed at Orvel on Tuesday.", 30),
    Told("morgen", "Staudamm Orvel gebrochen: 15 Tote", "Mindestens 15 Menschen starben in Orvel.", 40, "de"),
)
TALKS = dossier(
    Told(
        "courier",
        "Ministers meet in Sel to talk about Orvel aid",
        "“Orvel will be rebuilt,” Minister Ole Brand said.",
        60,
    ),
    event="e2",
    story="s2",
)


def made(*dossiers: Dossier, previous: Briefing | None = None) -> Briefing:
    return compose(DESK, dossiers, at=AT, previous=previous)


def test_a_sentence_without_a_citation_cannot_exist() -> None:
    with pytest.raises(ModelError, match="citation"):
        Sentence("The dam burst.", (), "en")


def test_every_sentence_is_a_source_s_own_or_a_template() -> None:
    briefing = made(BURST, TALKS)
    texts = {each.document.id: each.document for each in (*BURST.reports, *TALKS.reports)}
    sentences = list(briefing.sentences())
    assert sentences
    for sentence in sentences:
        assert all(citation.resolves_in(texts[citation.document_id]) for citation in sentence.citations)
        if sentence.form is SentenceForm.VERBATIM:
            assert sentence.text == sentence.citations[0].exact


def test_the_lead_is_what_most_origins_tell_in_the_desk_s_language() -> None:
    briefing = made(BURST, TALKS)
    assert briefing.headline is not None
    assert briefing.headline.language == "en"
    assert briefing.headline.citations[0].document_id.startswith(("agency", "herald"))
    assert briefing.teaser is not None
    assert briefing.teaser.text == "Ministers meet in Sel to talk about Orvel aid"


def test_a_side_matter_leads_only_where_nothing_else_does() -> None:
    side = dossier(
        Told("post", "Bakers of Sel close for a week", "Since Orvel few people buy bread in Sel, Ole Brand said.", 100),
        Told(
            "courier", "Bakers in Sel to close for a week", "Orvel has emptied the shops of Sel, Ole Brand said.", 101
        ),
        Told("agency", "Week without bread in Sel", "Orvel keeps the bakers of Sel at home, Ole Brand said.", 102),
        Told("herald", "Sel's bakers close", "Orvel is why the bakers of Sel close, Ole Brand said.", 103),
        event="e3",
        story="s3",
    )
    assert made(BURST, side).headline == made(BURST).headline
    alone = made(side).headline
    assert alone is not None
    assert "Sel" in alone.text


def test_updates_are_newest_first_and_count_outlets_and_origins() -> None:
    briefing = made(BURST, TALKS)
    assert [update.id for update in briefing.updates] == ["e2", "e1"]
    talks, burst = briefing.updates
    assert (burst.outlets, burst.origins, burst.languages) == (3, 3, ("de", "en"))
    assert talks.single_source


def test_reprints_are_one_origin() -> None:
    wire = "Orvel dam bursts above Tarn, 12 dead"
    reprinted = dossier(*(Told(name, wire, "", 1, origin="agency") for name in ("agency", "herald", "post")))
    (update,) = made(reprinted).updates
    assert (update.outlets, update.origins, update.single_source) == (3, 1, True)


def test_an_event_with_nothing_to_check_is_told_in_one_line() -> None:
    thin = dossier(
        Told("post", "Mood is low in the valley of Orvel", "People in Orvel are sad these days.", 70), event="e5"
    )
    briefing = made(BURST, thin)
    assert [update.id for update in briefing.updates] == ["e1"]
    assert [(update.id, len(update.sentences)) for update in briefing.recent] == [("e5", 1)]


def test_a_quiet_desk_has_a_page_all_the_same() -> None:
    thin = dossier(
        Told("post", "Mood is low in the valley of Orvel", "People in Orvel are sad these days.", 70), event="e5"
    )
    briefing = made(thin)
    assert [update.id for update in briefing.updates] == ["e5"]
    assert briefing.headline is not None


def test_an_outlet_with_two_texts_is_one_voice() -> None:
    twice = dossier(
        Told("herald", "Dam at Orvel bursts, 12 dead", "", 1, origin="a"),
        Told("herald", "Orvel dam: 12 dead in the valley", "", 2, origin="b"),
    )
    assert made(twice).updates[0].origins == 1


def test_every_part_of_an_event_is_an_update_that_counts_its_own_reports_alone() -> None:
    aid = dossier(Told("post", "Orvel asks for aid money", "“We need aid,” Mayor Ada Kern of Orvel said.", 50))
    asked, burst = made(BURST, replace(aid, part="post0050")).updates
    assert (burst.id, burst.event_id, burst.outlets, len(burst.document_ids)) == ("e1", "e1", 3, 3)
    assert (asked.id, asked.event_id, asked.outlets, len(asked.document_ids)) == ("e1.post0050", "e1", 1, 1)
    assert event_of(asked.id) == event_of(burst.id) == "e1"


def test_figures_are_compared_over_all_parts_of_an_event() -> None:
    herald = dossier(Told("herald", "Dam at Orvel bursts, 12 dead", "", 1, origin="a"))
    post = dossier(Told("post", "Orvel: 15 dead after the flood", "", 2, origin="b"))
    briefing = made(herald, replace(post, part="post0002"))
    (row,) = briefing.figures
    assert (row.event_id, row.indicator) == ("e1", "killed")
    assert sorted(cell.value for cell in row.cells) == [12, 15]
    assert [row.indicator for row in made(herald).figures] == []


def test_beside_an_update_nothing_stands_that_tells_nearly_the_same() -> None:
    again = replace(TALKS, near=frozenset({BURST.standing[0].document.id}))
    briefing = made(BURST, again)
    assert [update.id for update in briefing.updates] == ["e1"]
    assert briefing.recent == ()
    assert [update.id for update in made(again).updates] == ["e2"]


def test_of_two_that_tell_nearly_the_same_what_more_outlets_print_is_told() -> None:
    wire = [Told(name, "Minister Ole Brand: Orvel to be rebuilt", "", 1, origin="agency") for name in ("a", "b", "c")]
    alone = dossier(Told("d", "Minister Ole Brand says Orvel will be rebuilt", "", 2), event="e7")
    printed = replace(dossier(*wire, event="e8"), near=frozenset({"d0002-1"}))
    alone = replace(alone, near=frozenset({printed.standing[0].document.id}))
    assert [update.id for update in made(alone, printed).updates] == ["e8"]


def test_a_text_that_was_taken_back_and_goes_with_two_parts_is_noted_once() -> None:
    first = Told("post", "Orvel dam stands", "The governor of Orvel said so.", 5, key="p1")
    gone = Told("post", "Withdrawn: Orvel dam stands", "We regret the error.", 50, key="p1", version=2)
    parts = [replace(BURST, reports=(each, report(gone, earlier=[first]))) for each in BURST.reports]
    assert [note.kind for note in made(*parts).corrections] == [CorrectionKind.RETRACTION]


def test_an_update_bears_the_time_of_its_lead() -> None:
    (update,) = made(BURST).updates
    lead = update.sentences[0].citations[0].document_id
    (told,) = [each.document for each in BURST.reports if each.document.id == lead]
    assert update.at == told.reported_at
    assert update.first_at == BURST.reports[0].document.reported_at


def test_figures_that_differ_stand_side_by_side() -> None:
    (row,) = [row for row in made(BURST).figures if row.indicator == "killed"]
    assert row.differs
    assert [(cell.publisher_id, cell.value) for cell in row.cells] == [("morgen", 15), ("herald", 12)]
    (line,) = [line for line in made(BURST).analysis if line.kind is AnalysisKind.DIFFERS]
    assert "(Herald)" in line.sentence.text
    assert "(Morgen)" in line.sentence.text
    assert len(line.sentence.citations) == 2


def test_a_number_says_on_whose_word_and_of_which_day_it_is() -> None:
    told = dossier(
        Told("herald", "Dam at Orvel bursts, 12 dead, police say", minute=30),
        Told("courier", "Dam at Orvel bursts", "As of Monday evening, 12 people were killed at Orvel.", 40),
    )
    (row,) = made(told).figures
    by_outlet = {cell.publisher_id: cell for cell in row.cells}
    (claim,) = by_outlet["herald"].sentence.claims
    assert claim.source is not None
    assert (by_outlet["herald"].sentence.text, claim.source.exact) == ("12 dead", "police")
    assert (by_outlet["courier"].sentence.claims, by_outlet["herald"].as_of) == ((), None)
    assert by_outlet["courier"].as_of == date(2031, 3, 3)


def test_a_desk_cites_only_what_it_reads() -> None:
    english = replace(DESK, reads=("en",))
    briefing = compose(english, [BURST], at=AT)
    cited = {citation.document_id for sentence in briefing.sentences() for citation in sentence.citations}
    assert not any(each.startswith("morgen") for each in cited)
    assert compose(replace(DESK, reads=("fi",)), [BURST], at=AT).updates == ()


def test_an_event_mostly_off_topic_is_not_the_desk_s() -> None:
    off = Dossier(
        "e3", "s3", tuple(report(Told(name, "Cup final ends three to two"), "e3", on_topic=False) for name in "ab")
    )
    assert made(off).updates == ()


def test_a_withdrawn_report_leaves_the_page_and_is_noted() -> None:
    first = Told("herald", "Second dam breached at Orvel", "A second dam broke at Orvel.", 5, key="h1")
    gone = Told(
        "herald",
        "Withdrawn: Second dam breached at Orvel",
        "The Herald withdraws this report.",
        90,
        key="h1",
        version=2,
    )
    withdrawn = Dossier("e4", "s1", (report(gone, "e4", earlier=[first]),))
    briefing = made(BURST, withdrawn)
    assert "e4" not in {update.id for update in briefing.updates}
    (note,) = briefing.corrections
    assert note.kind is CorrectionKind.RETRACTION
    assert note.before[0].text == "Second dam breached at Orvel"
    assert note.before[0].citations[0].document_id == "h1-1"


def test_a_toll_that_changes_between_versions_is_a_correction() -> None:
    old = Told("herald", "Dam at Orvel bursts, 12 dead", "", 5, key="h1")
    new = Told("herald", "Dam at Orvel bursts, 9 dead", "", 50, key="h1", version=2)
    briefing = made(Dossier("e1", "s1", (report(new, earlier=[old]),)))
    (note,) = briefing.corrections
    assert (note.before[0].text, note.sentences[0].text) == (
        "Dam at Orvel bursts, 12 dead",
        "Dam at Orvel bursts, 9 dead",
    )


def test_the_same_words_keep_their_time_of_change() -> None:
    first = made(BURST)
    later = compose(DESK, [BURST], at=AT + timedelta(hours=1), previous=first)
    assert later.updates[0].changed_at == first.updates[0].changed_at == first.updates[0].at


def test_other_words_have_another_time_of_change() -> None:
    first = made(BURST)
    grown = Dossier(
        "e1", "s1", (*BURST.reports, report(Told("post", "Orvel dam burst killed 31, governor says", "", 170)))
    )
    later = compose(DESK, [grown], at=AT + timedelta(hours=1), previous=first)
    assert later.updates[0].sentences != first.updates[0].sentences
    assert later.updates[0].changed_at == AT + timedelta(hours=1)


def test_an_older_toll_does_not_follow_a_newer_one() -> None:
    told = dossier(
        Told("herald", "Dam at Orvel bursts", "The flood at Orvel killed 12 people, the governor said.", 1),
        Told("courier", "Orvel flood killed 21, governor says", "Rescuers at Orvel were still looking for people.", 99),
    )
    (update,) = made(told).updates
    assert update.sentences[0].text.startswith("Orvel flood killed 21")
    assert not any("12" in sentence.text for sentence in update.sentences)
    assert [cell.value for cell in made(told).figures[0].cells] == [21, 12]


def test_where_only_headlines_are_known_a_second_one_says_more() -> None:
    told = dossier(
        Told("herald", "Dam at Orvel bursts, 12 dead", "", 1),
        Told("courier", "Governor of Orvel calls for boats as valley floods", "", 2),
    )
    (update,) = made(told).updates
    assert len(update.sentences) == 2


def test_a_second_headline_is_of_the_hours_of_the_lead() -> None:
    told = dossier(
        Told("herald", "Harbour of Orvel closes its locks for all ships", "", 1),
        Told("courier", "Ships enter harbour of Orvel again as flood ends", "", 600),
    )
    (update,) = made(told).updates
    assert len(update.sentences) == 1


def test_what_is_new_is_new_since_the_last_edition() -> None:
    first = compose(DESK, [BURST], at=NOON + timedelta(minutes=50))
    second = made(BURST, TALKS, previous=first)
    assert [line.event_id for line in second.analysis if line.kind is AnalysisKind.NEW] == ["e2"]
    assert not [line for line in first.analysis if line.kind is AnalysisKind.NEW]


def test_a_time_of_day_without_its_day_does_not_lead() -> None:
    said = "The session on the Orvel dam begins at 14:00 UTC on Tuesday, the governor said."
    session = dossier(
        Told("agency", "Session on Orvel dam called for 14:00 UTC", said, 120),
        Told("herald", "Governor calls Orvel dam session for 14:00 UTC", said, 121),
        Told("post", "Orvel dam: session at 14:00 UTC", said, 122),
        Told("courier", "Orvel: governor wants session at 14:00 UTC", said, 123),
        event="e6",
        story="s6",
    )
    headline = made(BURST, session).headline
    assert headline is not None
    assert "14:00" not in headline.text


def test_the_today_of_yesterday_does_not_lead() -> None:
    first = Told("agency", "Schools of Orvel dam valley stay closed today", "All schools are shut at Orvel.", 30)
    second = Told("herald", "Schools of Orvel dam valley closed today for pupils", "Schools are shut at Orvel.", 31)
    closed = dossier(first, second)
    desk = replace(DESK, zone="UTC")
    noon, morning = NOON + timedelta(hours=1), NOON + timedelta(hours=20)
    today = compose(desk, [closed, TALKS], at=noon).headline
    assert today is not None
    assert "today" in today.text
    tomorrow = compose(desk, [closed, TALKS], at=morning).headline
    assert tomorrow is not None
    assert tomorrow.text == TALKS.reports[0].document.headline


def test_what_comes_back_under_another_number_or_late_is_not_new() -> None:
    first = compose(DESK, [BURST], at=NOON + timedelta(minutes=50))
    again = made(replace(BURST, event_id="e7"), previous=first)
    assert not [line for line in again.analysis if line.kind is AnalysisKind.NEW]
    much_later = compose(DESK, [BURST], at=NOON + timedelta(hours=5))
    late = compose(DESK, [BURST, TALKS], at=NOON + timedelta(hours=6), previous=much_later)
    assert not [line for line in late.analysis if line.kind is AnalysisKind.NEW]


def test_read_also_names_the_other_stories() -> None:
    briefing = made(BURST, TALKS)
    assert [each.story_id for each in briefing.related] == ["s2"]
    assert {each.story_id for each in made(BURST).related} == {"s1"}, "never empty where anything more was reported"


def test_read_also_repeats_nothing_of_a_full_page() -> None:
    towns = ("Tarn", "Sulvia", "Brenz", "Altau", "Orla", "Kessin", "Marn", "Lurne", "Holm", "Varn", "Ossel")
    deeds = ("closes", "opens", "paints", "sells", "buys", "mends", "clears", "rents", "lights", "cleans", "builds")
    more = [
        dossier(Told("herald", f"{town} {deed} its harbour", "", n), event=f"e{20 + n}")
        for n, (town, deed) in enumerate(zip(towns, deeds, strict=True))
    ]
    briefing = made(BURST, TALKS, *more)
    shown = {sentence.text for update in (*briefing.updates, *briefing.recent) for sentence in update.sentences}
    assert briefing.related
    assert shown.isdisjoint(each.sentence.text for each in briefing.related)


def test_an_empty_desk_is_an_empty_briefing() -> None:
    assert made() == Briefing("dam", AT)


def test_references_keep_their_numbers() -> None:
    documents = {each.document.id: each.document for each in (*BURST.reports, *TALKS.reports)}
    publishers = {each.publisher.id: each.publisher for each in (*BURST.reports, *TALKS.reports)}
    first = with_references(made(BURST, TALKS), documents, publishers, {})
    numbers = {each.document_id: each.number for each in first.references}
    assert sorted(numbers.values()) == list(range(1, len(numbers) + 1))
    fewer = with_references(made(TALKS), documents, publishers, numbers)
    assert [numbers[each.document_id] for each in fewer.references] == [each.number for each in fewer.references]
    assert len(fewer.references) < len(first.references)


def test_four_and_at_least_four_do_not_differ() -> None:
    told = dossier(
        Told("herald", "Dam at Orvel bursts, 4 dead", "", 1),
        Told("courier", "At least 4 dead as Orvel dam bursts", "", 2),
    )
    assert [row.differs for row in made(told).figures] == [False]


def test_one_outlet_alone_agrees_with_nobody() -> None:
    told = dossier(
        Told("herald", "Dam at Orvel bursts, 4 dead", "", 1, origin="a"),
        Told("herald", "Orvel: 4 dead in flood", "", 2, origin="b"),
    )
    assert made(told).figures == ()


def test_eight_reprints_do_not_hide_who_differs() -> None:
    reprints = [Told(f"paper{n}", "Dam at Orvel bursts, 40 dead", "", 10 + n, origin="wire") for n in range(9)]
    told = dossier(Told("herald", "Flood at Orvel: 90 dead, says governor", "", 1), *reprints)
    (row,) = made(told).figures
    assert row.differs
    assert 90 in {cell.value for cell in row.cells}


def test_a_reprint_falls_with_the_text_that_was_withdrawn() -> None:
    first = Told("agency", "Second dam breached at Orvel, 3 dead", "", 1, key="a1")
    gone = Told("agency", "Withdrawn: Second dam breached at Orvel", "", 9, key="a1", version=2, origin="a1-1")
    reprint = Told("post", "Second dam breached at Orvel, 3 dead", "", 2, origin="a1-1")
    briefing = made(Dossier("e1", "s1", (report(gone, earlier=[first]), report(reprint))))
    assert briefing.updates == ()
    assert [note.kind for note in briefing.corrections] == [CorrectionKind.RETRACTION]


def test_every_step_of_a_toll_is_kept() -> None:
    steps = ["Dam at Orvel bursts, 40 dead", "Dam at Orvel bursts, 47 dead", "Dam at Orvel bursts, 50 dead"]
    told = [Told("herald", words, "", minute, key="h1", version=minute) for minute, words in enumerate(steps, 1)]
    briefing = made(Dossier("e1", "s1", (report(told[-1], earlier=told[:-1]),)))
    shown = [(note.before[0].text[-7:], note.sentences[0].text[-7:]) for note in briefing.corrections]
    assert shown == [("47 dead", "50 dead"), ("40 dead", "47 dead")]


def test_a_shorter_headline_is_no_correction() -> None:
    old = Told("herald", "Dam at Orvel bursts, 12 dead", "", 5, key="h1")
    new = Told("herald", "Dam at Orvel bursts", "", 50, key="h1", version=2)
    assert made(Dossier("e1", "s1", (report(new, earlier=[old]),))).corrections == ()


def test_the_dek_is_of_the_lead_event_or_there_is_none() -> None:
    bare = dossier(
        Told("herald", "Dam at Orvel bursts, 12 dead", "", 1), Told("post", "Orvel dam bursts: 12 dead", "", 2)
    )
    briefing = made(bare, TALKS)
    assert briefing.headline is not None
    assert briefing.headline.text.startswith(("Dam at", "Orvel dam"))
    assert briefing.dek is None


def test_the_teaser_is_about_something_else() -> None:
    again = dossier(
        Told("courier", "Dam at Orvel bursts and kills 12 people", "“A dark day,” Governor Ada Lem said.", 50),
        event="e9",
        story="s9",
    )
    briefing = made(BURST, again, TALKS)
    assert briefing.teaser is not None
    assert briefing.teaser.text == "Ministers meet in Sel to talk about Orvel aid"


def test_a_line_is_cited_only_to_what_says_it() -> None:
    told = dossier(
        Told("post", "Orvel dam bursts: 400 hectares under water", "", 1),
        Told("herald", "School in Tarn burns down after Orvel dam bursts", "“All is lost,” Governor Ada Lem said.", 60),
        Told("courier", "School in Tarn burns down", "", 70),
        Told("morgen", "Schule in Tarn brennt nach Dammbruch ab", "", 50, "de"),
    )
    (update,) = made(told).updates
    cited = {citation.document_id.split("0")[0] for citation in update.sentences[0].citations}
    assert cited == {"herald", "courier"}


def test_a_reprint_of_another_figure_is_no_evidence() -> None:
    told = dossier(
        Told("herald", "Dam at Orvel bursts, 12 dead", "", 1), Told("post", "Dam at Orvel bursts, 14 dead", "", 2)
    )
    (update,) = made(told).updates
    assert len(update.sentences[0].citations) == 1


def test_who_says_so_is_told_even_where_the_words_are_the_headline_s() -> None:
    body = "The death toll at Orvel has risen to six, the coast guard said. Boats were still looking."
    (update,) = made(dossier(Told("herald", "Death toll at Orvel has risen to six", body, 1))).updates
    assert update.sentences[1].text == "The death toll at Orvel has risen to six, the coast guard said."


def test_what_follows_a_lead_is_of_its_hours() -> None:
    told = dossier(
        Told("post", "Orvel without power", "About 90,000 households at Orvel are without power, the grid said.", 1),
        Told("herald", "Power is back for 130,000 households at Orvel, grid says", "", 400),
    )
    (update,) = made(told).updates
    assert [sentence.text[:8] for sentence in update.sentences] == ["Power is"]


def test_a_denial_is_no_evidence_for_what_it_denies() -> None:
    told = dossier(
        Told(
            "herald",
            "General Staff of Sel denies drone attack on Orvel dam",
            "“We did not,” General Ole Brand said.",
            60,
        ),
        Told("post", "Drone attack on Orvel dam, ministry says", "“They did,” Minister Ada Lem said.", 1),
    )
    (update,) = made(told).updates
    assert len(update.sentences[0].citations) == 1


def test_figures_of_two_towns_do_not_differ_from_each_other() -> None:
    there = [Told("herald", "Strike on Lyon kills 2", "", 1), Told("courier", "Strike on Hamburg kills 27", "", 2)]
    assert made(dossier(*there)).figures == ()
    here = [Told("herald", "Strike on Lyon kills 2", "", 1), Told("courier", "Strike on Lyon kills 3", "", 2)]
    (row,) = made(replace(dossier(*here), event_id="e8")).figures
    assert row.differs


def test_what_weighs_instead_of_telling_is_no_update_of_its_own() -> None:
    musing = dossier(
        Told("herald", "Orvel dam plan faces major hurdles", "", 70),
        Told("post", "Orvel dam plan is a gamble for the governor", "", 72),
        event="e7",
    )
    briefing = made(BURST, musing)
    assert [update.id for update in briefing.updates] == ["e1"]
    assert [update.id for update in briefing.recent] == ["e7"]


def test_read_also_has_other_headlines_of_the_only_event() -> None:
    only = dossier(
        Told("herald", "Dam at Orvel bursts, 12 dead", "The Orvel dam gave way at noon, the governor said.", 1),
        Told("post", "Trains to Tarn stand still until Friday", "", 9),
        Told("courier", "Dam at Orvel bursts, 12 dead", "", 11),
    )
    briefing = made(only)
    (also,) = briefing.related
    assert also.sentence.text not in {sentence.text for sentence in briefing.updates[0].sentences}
    assert also.story_id == "s1"
