"""Offices in texts beside the languages' fixtures: places stay, tables are passed in, odd texts do no harm."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire import languages
from citewire.annotate import annotate
from citewire.annotate.appointments import is_holder
from citewire.annotate.asked import holders_called, office_called
from citewire.knowledge.offices import Offices, packaged, read_row
from citewire.model import Annotations, Document, EntityKind, Mention, Span

AT = datetime(2025, 6, 10, 15, 30, tzinfo=UTC)
SHARED = Path(os.environ.get("CITEWIRE_SHARED") or Path(__file__).parents[3] / "shared")


def read(text: str, language: str = "en", table: Offices | None = None) -> Annotations:
    return annotate(Document("k-1", "k", 1, "e", "harbour-post", "", text, language, AT, AT, "0"), table)


def test_a_state_inside_a_title_stays_a_place() -> None:
    notes = read("Le ministre norvégien des Affaires étrangères a répondu.", "fr")
    assert [(each.name, each.kind) for each in notes.mentions] == [
        ("ministre norvégien des Affaires étrangères", EntityKind.OFFICE),
        ("norvégien", EntityKind.PLACE),
    ]


def test_a_bare_title_is_its_holders_by_the_table_that_is_passed_in() -> None:
    row = read_row("head of state\tno\tPresident\tAda Kern\t2020\t\t\t\tNorrholm Gazette")
    text = "President Ada Kern opened the harbour."
    assert [each.office_id for each in read(text).appointments] == ["office:president"]
    assert [each.office_id for each in read(text, table=Offices([row])).appointments] == ["office:head of state:no"]


def test_a_title_that_names_its_state_is_not_given_to_another_states_head() -> None:
    """A headline that lost its colon: "Call with the Kremlin's chief: Trump criticises ..."."""
    assert read("Nach dem Anruf beim Kremlchef Trump kritisiert alle.", "de").appointments == ()


@pytest.mark.parametrize(
    ("name", "identity", "holder", "same"),
    [
        ("Ada Kern", "person:ada-kern", "Ada Kern", True),
        ("Kern", "person:kern", "Ada Kern", True),
        ("Ida Kern", "person:ida-kern", "Ada Kern", False),
        ("Ada Maria Kern", "person:ada-maria-kern", "Ada Kern", True),
        ("Ada Kern", "person:ada-kern", "Ada Kern Linde", True),
        ("Ada Kehrn", "person:ada-kehrn", "Ada Kern", True),
        ("Ruslan Kern", "person:ruslan-kern", "Ada Kern", False),
        ("Лавров", "person:serhei-lavrov", "Sergei Lavrov", True),
    ],
)
def test_a_holder_by_full_name_or_surname(name: str, identity: str, holder: str, same: bool) -> None:
    assert is_holder(Mention(Span(0, len(name)), name, EntityKind.PERSON, identity), holder) is same


@pytest.mark.parametrize(
    ("words", "office"),
    [
        ("NATO-Generalsekretär", ("secretary general", "nato")),
        ("szef MSZ Rosji", ("foreign minister", "ru")),
        ("Supreme Allied Commander Europe", ("commander in chief", "nato")),
        ("president", ("president", "")),
        ("a plate of soup", None),
    ],
)
def test_an_office_as_somebody_asks_for_it(words: str, office: tuple[str, str] | None) -> None:
    assert office_called(words, packaged()) == office


def test_holders_by_surname_are_in_the_order_of_their_terms() -> None:
    rows = holders_called("Stoltenberg", packaged())
    assert [row.where for row in rows] == ["nato"]


WORDS = sorted(
    {
        word
        for tag in languages.known()
        for phrases in languages.get(tag).titles.offices.values()
        for word in phrases.replace("*", "").replace("_", " ").split()
    }
)


@given(
    st.lists(st.sampled_from([*WORDS, "Ada", "Kern", "Norwegian", "of", "the", ",", "-", "’s", "NATO", "."])),
    st.sampled_from(languages.known()),
)
def test_any_row_of_such_words_is_read_inside_its_text(words: list[str], tag: str) -> None:
    text = " ".join(words)
    notes = read(text, tag)
    assert list(notes.mentions) == sorted(notes.mentions, key=lambda each: (each.span.start, each.span.end))
    for each in notes.appointments:
        assert each.office.of(text)
        assert each.holder.of(text)
        assert not (each.office.start < each.holder.end and each.holder.start < each.office.end)


@pytest.mark.shared
@pytest.mark.skipif(not (SHARED / "seed").is_dir(), reason=f"no {SHARED / 'seed'}: set CITEWIRE_SHARED")
def test_the_seed_page_gives_nato_a_secretary_general_who_had_left() -> None:
    text = (SHARED / "seed" / "page.txt").read_text(encoding="utf-8")
    named = {(each.office_id, each.holder.of(text)) for each in read(text).appointments}
    assert ("office:secretary general:nato", "Jens Stoltenberg") in named
    assert ("office:foreign minister:ru", "Sergei Lavrov") in named
    held = packaged().held("secretary general", "nato", date(2025, 6, 10))
    assert [row.holder for row in held.rows] == ["Mark Rutte"]


@pytest.mark.parametrize("words", ["Papst", "Pope"])
def test_a_title_that_needs_no_owner_is_an_office_to_who_asks(words: str) -> None:
    assert office_called(words, packaged()) == ("head of state", "va")
