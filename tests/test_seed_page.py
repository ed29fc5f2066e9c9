"""The page that the project began with, read as an editor would: one entity for every spelling, who says what to whom,
which numbers mean what, and who really held the office that the page gives to somebody else.

Its text stays in the shared folder; here stand only the few words that are looked for.
"""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from citewire.annotate import annotate
from citewire.knowledge.offices import packaged
from citewire.model import Annotations, Attribution, AttributionKind, Document, Figure, Mention

SHARED = Path(os.environ.get("CITEWIRE_SHARED", Path(__file__).resolve().parent.parent.parent / "shared"))
PAGE = SHARED / "seed" / "page.txt"
AT = datetime(2025, 6, 10, 12, tzinfo=UTC)

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not PAGE.exists(), reason=f"the seed page is not at {PAGE} (set CITEWIRE_SHARED)"),
]


@pytest.fixture(scope="module")
def page() -> Document:
    return Document("k-1", "k", 1, "e", "page", "", PAGE.read_text(encoding="utf-8"), "en", AT, AT, "0")


@pytest.fixture(scope="module")
def read(page: Document) -> Annotations:
    return annotate(page)


def named(read: Annotations, *endings: str) -> list[Mention]:
    return [each for each in read.mentions if each.name.endswith(endings)]


def entity(read: Annotations, ending: str) -> str:
    (identity,) = {each.entity_id for each in named(read, ending)}
    return identity


def said(page: Document, read: Annotations, words: str) -> list[Attribution]:
    """The attributions in whose content ``words`` stand."""
    return [each for each in read.attributions if words in each.content.of(page.text)]


def figure(read: Annotations, value: float) -> Figure:
    (found,) = [each for each in read.figures if each.value == value]
    return found


@pytest.mark.parametrize(
    "spellings", [("Zelensky", "Selenskyj", "Zelenskyy"), ("Lavrov", "Lavrow"), ("Medinski", "Vladimir Medinski")]
)
def test_every_spelling_of_a_name_is_one_entity(read: Annotations, spellings: tuple[str, ...]) -> None:
    assert all(named(read, spelled) for spelled in spellings)
    assert len({each.entity_id for each in named(read, *spellings)}) == 1


@pytest.mark.parametrize(("value", "unit"), [(479, "drones"), (20, "missiles")])
def test_what_was_launched_is_what_the_air_force_says(
    page: Document, read: Annotations, value: float, unit: str
) -> None:
    found = figure(read, value)
    assert (found.unit, found.indicator) == (unit, "launched")
    (attribution,) = [each for each in read.attributions if each.content.covers(found.span)]
    assert attribution.source is not None
    assert attribution.source.of(page.text) == "The Ukrainian air force"


def test_lavrov_speaks_to_xinhua(page: Document, read: Annotations) -> None:
    (attribution,) = said(page, read, "lacks control over its own society and")
    assert attribution.speaker == entity(read, "Lavrov")
    assert attribution.occasion is not None
    assert "Xinhua" in attribution.occasion.of(page.text)


def test_he_who_added_something_is_lavrov(page: Document, read: Annotations) -> None:
    (attribution,) = said(page, read, "has no moral right")
    assert attribution.source is not None
    assert attribution.source.of(page.text) == "He"
    assert attribution.speaker == entity(read, "Lavrov")
    assert not attribution.content.of(page.text).endswith(("]", "1", "["))


@pytest.mark.parametrize(("words", "outlet"), [("has no limits", "Die Welt"), ("has no boundaries", "TASS")])
def test_an_interview_is_told_with_its_outlet(page: Document, read: Annotations, words: str, outlet: str) -> None:
    (attribution,) = said(page, read, words)
    assert attribution.occasion is not None
    assert attribution.occasion.of(page.text).endswith(outlet)


def test_stoltenberg_has_the_office_that_another_held(read: Annotations) -> None:
    stoltenberg = entity(read, "Jens Stoltenberg")
    given = {each.office_id for each in read.appointments if each.entity_id == stoltenberg}
    assert given == {"office:secretary general:nato"}
    rows = packaged().held("secretary general", "nato", date(2025, 6, 10)).rows
    assert [row.holder for row in rows] == ["Mark Rutte"]


def test_a_claim_is_read_as_one(page: Document, read: Annotations) -> None:
    (attribution,) = said(page, read, "have struck a crucial industrial plant")
    assert attribution.hedged
    assert attribution.source is not None
    assert attribution.source.of(page.text) == "Ukraine"


def test_the_words_of_the_headline_are_the_agency_heads(page: Document, read: Annotations) -> None:
    found = said(page, read, "Intends to Push NATO")
    assert found
    assert {each.kind for each in found} == {AttributionKind.DIRECT}
    assert [each.source and each.source.of(page.text) for each in found] == ["Intelligence Agency Head"] * len(found)


def test_an_attack_announces_nothing(page: Document, read: Annotations) -> None:
    assert said(page, read, "potential setback") == []


def test_the_points_of_the_list_are_read_one_by_one(page: Document, read: Annotations) -> None:
    (attribution,) = said(page, read, "Our people are home")
    assert attribution.kind is AttributionKind.DIRECT
    assert attribution.speaker == entity(read, "Zelenskyy")
