"""What a desk's page ever told, and the pages that are made of it."""

from __future__ import annotations

from dataclasses import replace

from lxml import html as lxml_html

from citewire.model import (
    AttributionKind,
    Citation,
    Claim,
    Edition,
    Entity,
    EntityKind,
    NamedEntity,
    Span,
    Withdrawal,
)
from citewire.publish import LiveLinks, Past, render_entity, render_publisher, render_stories, render_story
from tests.editions import DESK, sample

MOREAU = NamedEntity(
    Entity("name:ilda moreau", EntityKind.PERSON, (("en", "Ilda Moreau"), ("ru", "Ильда Моро"))),
    "Ilda Moreau",
    ("ev-bridges",),
)


def speaking(edition: Edition) -> Edition:
    """The edition with the mayor named, and a claim of hers in the second sentence on the bridges."""
    updates = []
    for entry in edition.briefing.updates:
        if entry.id == "ev-bridges":
            lead, words = entry.sentences
            cited = words.citations[0]
            source = Citation(cited.document_id, Span(cited.span.start, cited.span.start + 2), cited.exact[:2])
            claim = Claim(cited, AttributionKind.DIRECT, source, "name:ilda moreau", "Ilda Moreau")
            entry = replace(entry, sentences=(lead, replace(words, claims=(claim,))))  # noqa: PLW2901
        updates.append(entry)
    return replace(edition, briefing=replace(edition.briefing, updates=tuple(updates), names=(MOREAU,)))


def without(edition: Edition, *ids: str) -> Edition:
    kept = tuple(entry for entry in edition.briefing.updates if entry.id not in ids)
    return replace(edition, briefing=replace(edition.briefing, updates=kept))


def text(html: str | None) -> str:
    assert html is not None
    return " ".join(str(lxml_html.document_fromstring(html).text_content()).split())


def test_a_story_keeps_the_updates_that_left_the_page() -> None:
    first, later = sample().edition, without(sample(later=True).edition, "ev-breach")
    past = Past([first, later])
    assert past.story("st-dam")[0].id == "ev-truce"
    assert "ev-breach" in [entry.id for entry in past.story("st-dam")]
    assert "gave way shortly before seven" in text(render_story(past, DESK, "st-dam", links=LiveLinks()))
    assert (past.number("ev-breach"), past.number("ev-truce"), past.number("ev-none")) == (7, 8, None)


def test_a_story_is_called_by_what_is_new_of_it_in_the_desk_s_language() -> None:
    past = Past([sample(later=True).edition])
    first, *_ = past.story("st-dam")
    german = next(each for each in past.story("st-dam") if each.sentences[0].language == "de")
    for language, called in (("en", first), ("de", german), ("pl", first)):
        desk = replace(DESK, language=language)
        story = lxml_html.document_fromstring(render_story(past, desk, "st-dam", links=LiveLinks()))
        listed = lxml_html.document_fromstring(render_stories(past, desk, links=LiveLinks()))
        assert story.xpath("//h1")[0].text_content() == called.sentences[0].text
        assert called.sentences[0].text in [each.text_content() for each in listed.xpath("//h2[@class='lead']/a")]


def test_each_sentence_of_a_story_has_its_number_and_the_reference_is_listed() -> None:
    html = render_story(Past([sample().edition]), DESK, "st-dam", links=LiveLinks())
    tree = lxml_html.document_fromstring(str(html))
    numbers = {link.text_content().strip("[]") for link in tree.xpath("//span[@class='cites']/a")}
    assert numbers
    assert numbers <= set(tree.xpath("//ol[@class='references']/li/@value"))


def test_stories_come_by_their_newest_update() -> None:
    past = Past([sample(later=True).edition])
    assert [entries[0].story_id for entries in past.stories()] == ["st-dam", "st-ferry", "st-cracks"]
    tree = lxml_html.document_fromstring(str(render_stories(past, DESK, links=LiveLinks())))
    assert tree.xpath("//ol[contains(@class, 'stories')]//h2/a/@href") == [
        f"/orsel-dam/stories/{story}" for story in ("st-dam", "st-ferry", "st-cracks")
    ]


def test_updates_are_put_in_order_once_for_each_edition() -> None:
    past = Past([sample().edition])
    before = past.updates()
    assert past.updates() is before  # every page of an export asks
    past.read(sample(later=True).edition)
    assert "ev-truce" not in [entry.id for entry in before]
    assert [entry.id for entry in past.updates()][:1] == ["ev-truce"]
    later = sample(later=True).edition
    gone = (Withdrawal("ev-truce", later.published_at),)
    past.read(replace(later, briefing=replace(later.briefing, withdrawn=gone)))
    assert "ev-truce" not in [entry.id for entry in past.updates()]


def test_a_story_that_went_into_another_leads_there() -> None:
    first, later = sample().edition, sample(later=True).edition
    moved = tuple(replace(entry, story_id="st-dam") for entry in later.briefing.updates)
    past = Past([first, replace(later, briefing=replace(later.briefing, updates=moved))])
    assert past.story("st-cracks") == ()
    assert past.heir("st-cracks") == "st-dam"
    assert past.heir("st-dam") is None
    assert past.heir("st-none") is None


def test_an_entity_shows_its_spellings_and_what_it_says() -> None:
    past = Past([speaking(sample().edition), without(sample(later=True).edition, "ev-bridges")])
    page = text(render_entity(past, DESK, "name:ilda moreau", links=LiveLinks()))
    assert "also written Ильда Моро" in page
    assert "1 statement" in page
    assert "We have boats on the main street" in page
    assert "Named in 1 update" in page
    assert render_entity(past, DESK, "name:nobody", links=LiveLinks()) is None


def test_a_publisher_shows_every_text_that_was_cited() -> None:
    past = Past([sample().edition])
    page = text(render_publisher(past, DESK, "courier", links=LiveLinks()))
    assert "newspaper" in page
    assert "Valdria puts the dead at 38 after Orsel flood" in page
    assert "Orsel dam breaches and sends a wave down the valley" in page
    assert "Mindestens 41 Tote" not in page
    assert render_publisher(past, DESK, "none", links=LiveLinks()) is None


def test_what_was_withdrawn_is_on_none_of_them() -> None:
    edition = speaking(sample().edition)
    later = without(sample(later=True).edition, "ev-bridges")
    gone = (Withdrawal("ev-bridges", later.published_at),)
    past = Past([edition, replace(later, briefing=replace(later.briefing, withdrawn=gone))])
    assert "ev-bridges" not in [entry.id for entry in past.updates()]
    assert render_entity(past, DESK, "name:ilda moreau", links=LiveLinks()) is None
    assert "main street" not in text(render_story(past, DESK, "st-dam", links=LiveLinks()))


def test_nothing_was_told_yet() -> None:
    past = Past()
    assert (past.latest, past.stories(), past.excerpt([])) == (0, (), None)
    assert render_stories(past, DESK, links=LiveLinks()) is None
