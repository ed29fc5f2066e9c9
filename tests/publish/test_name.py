"""Names on the page: each once, with its other spellings, and who speaks where a sentence names nobody."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from citewire.model import AttributionKind, Claim, Edition, Entity, EntityKind, NamedEntity, Span
from tests.editions import DESK, sample
from tests.publish.pages import LINKS, page, tree_of


def named(edition: Edition) -> Edition:
    names = (("en", "Zelensky"), ("de", "Selenskyj"), ("uk", "Зеленський"), ("ru", "зеленский"))
    entity = Entity("person:x", EntityKind.PERSON, names)
    dam = Entity("place:y", EntityKind.PLACE, (("en", "Or<sel"),))
    updates = tuple(update.id for update in edition.briefing.updates[:2])
    listed = (NamedEntity(entity, "Zelensky", updates), NamedEntity(dam, "Or<sel", updates[:1]))
    return replace(edition, briefing=replace(edition.briefing, names=listed))


def claimed(edition: Edition, claim: Claim) -> Edition:
    first, *rest = edition.briefing.updates
    lead = replace(first.sentences[0], claims=(claim,))
    updates = (replace(first, sentences=(lead, *first.sentences[1:])), *rest)
    return replace(edition, briefing=replace(edition.briefing, updates=updates))


def test_a_speaker_is_named_where_the_sentence_spells_the_name_otherwise() -> None:
    edition = sample().edition
    lead = edition.briefing.updates[0].sentences[0]
    said = Claim(lead.citations[0], AttributionKind.INDIRECT, speaker="person:x", name="Ada <Lem>")
    assert "Speaker: <bdi>Ada &lt;Lem&gt;</bdi>" in page(claimed(edition, said))
    known = replace(said, name=f"Ada {lead.text.split()[0]}")
    assert "Speaker:" not in page(claimed(edition, known))


def test_an_occasion_that_another_sentence_tells_is_cited() -> None:
    edition = sample().edition
    lead = edition.briefing.updates[0].sentences[0].citations[0]
    where = replace(lead, span=Span(900, 900 + len(lead.exact)))
    shown = page(claimed(edition, Claim(lead, AttributionKind.DIRECT, occasion=where)))
    assert f"{lead.document_id}#900-{900 + len(lead.exact)}" in shown
    within = page(claimed(edition, Claim(lead, AttributionKind.DIRECT, occasion=lead)))
    assert 'class="heard"' not in within


def test_names_stand_once_in_the_desk_s_spelling_with_the_others_beside() -> None:
    edition = named(sample().edition)
    html = page(edition)
    items = [item.text_content() for item in tree_of(html).xpath("//section[@id='names']//li")]
    assert items == ["Zelensky also written Selenskyj, Зеленський", "Or<sel"]
    (link,) = tree_of(html).xpath("//section[@id='names']//li[1]/a/@href")[:1]
    assert link == LINKS.entity(DESK.id, edition.briefing.names[0].entity.id)
    (posting,) = tree_of(html).xpath("//script[@type='application/ld+json']/text()")
    assert json.loads(posting)["mentions"] == [
        {"@type": "Person", "name": "Zelensky", "alternateName": ["Selenskyj", "Зеленський"]},
        {"@type": "Place", "name": "Or<sel"},
    ]
    assert tree_of(page(sample().edition)).xpath("//section[@id='names']") == []


@pytest.mark.parametrize(
    ("entity", "listed"),
    [
        (
            Entity("place:ua", EntityKind.PLACE, (("en", "Ukraine"), ("de", "Ukrainekarte"), ("fr", "UKRAINE"))),
            "Ukraine",
        ),
        (
            Entity("place:ru", EntityKind.PLACE, (("en", "Russia"), ("en", "Russian"), ("de", "Russland"))),
            "Russia also written Russland",
        ),
        (
            Entity("person:x", EntityKind.PERSON, (("en", "Ada Lem"), ("de", "Ada Lems"), ("de", "Lem"))),
            "Ada Lem also written Lem",
        ),
    ],
)
def test_what_is_no_other_spelling_is_not_listed(entity: Entity, listed: str) -> None:
    edition = sample().edition
    updates = (edition.briefing.updates[0].id,)
    names = (NamedEntity(entity, entity.names[0][1], updates),)
    html = page(replace(edition, briefing=replace(edition.briefing, names=names)))
    assert [item.text_content() for item in tree_of(html).xpath("//section[@id='names']//li")] == [listed]


def test_other_spellings_are_marked_as_such_for_machines() -> None:
    tree = tree_of(page(named(sample().edition)))
    (thing,) = tree.xpath("//section[@id='names']//*[@itemscope]")
    assert thing.get("itemtype") == "https://schema.org/Thing"
    assert [one.text for one in thing.xpath(".//*[@itemprop='alternateName']")] == ["Selenskyj", "Зеленський"]
