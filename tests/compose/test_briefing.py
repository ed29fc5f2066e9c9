"""What an editor would check in a composed briefing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from citewire.compose import compose, with_references
from citewire.errors import ModelError
from citewire.model import AnalysisKind, Briefing, Dossier, Sentence, SentenceForm
from tests.compose.briefings import AT, BURST, TALKS, made
from tests.dossiers import DESK, NOON, Told, dossier, report


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


def test_a_quiet_desk_has_a_page_all_the_same() -> None:
    thin = dossier(
        Told("post", "Mood is low in the valley of Orvel", "People in Orvel are sad these days.", 70), event="e5"
    )
    briefing = made(thin)
    assert [update.id for update in briefing.updates] == ["e5"]
    assert briefing.headline is not None


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
