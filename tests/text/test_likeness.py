"""Full names compared: what may differ, what must not, and that every verdict says why."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire.text.distance import edits
from citewire.text.likeness import SAME, likeness
from citewire.text.scripts import romanised


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ada Kernholt", "Kernholt, Ada"),
        ("Dr. Ada Kernholt", "Ada Kernholt"),
        ("A. Kernholt", "Ada Kernholt"),
        ("Ada Marie Kernholt", "Ada Kernholt"),
        ("AdaKernholt", "Ada Kernholt"),
        ("Ada Kern holt", "Ada Kernholt"),
        ("Ada Krenholt", "Ada Kernholt"),
        ("Bill Norrholm", "William Norrholm"),
        ("Wladimir Nowikow", "Vladimir Novikov"),
        ("Владимир Новиков", "Wladimir Nowikow"),
        ("Vladimir Petrovich Novikov", "Vladimir Novikov"),
        ("Nur al-Din Halabi", "Nur Aldin Halabi"),
        ("سليم حداد", "Salim Haddad"),
        ("김민수", "Gimminsu"),
        ("ნინო ბერიძე", "Nino Beridze"),
        ("JP Morel", "Jean-Pierre Morel"),
        ("N0vikov Sergei", "Sergei Novikov"),
    ],
)
def test_one_person(first: str, second: str) -> None:
    assert likeness(first, second, person=True).same
    assert likeness(second, first, person=True).same


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        ("Ada Kernholt", "Ida Torsvald", "differ"),
        ("Ada Kernholt", "Ada Torsvald", "differ"),
        ("Sergei Petrovich Novikov", "Sergei Ilyich Novikov", "differ"),
        ("Peter Martin", "Martin Peter", "change places"),
        ("Salim bin Yusuf Haddad", "Yusuf bin Salim Haddad", "change places"),
        ("Kernholt", "Ada Kernholt", "one side only"),
        ("A.K.", "Ada Kernholt", "initial"),
        ("김민수", "김민호", "differ"),
        ("王明", "王亮", "differ"),
    ],
)
def test_two_persons_and_why(first: str, second: str, reason: str) -> None:
    found = likeness(first, second, person=True)
    assert not found.same
    assert any(reason in said for said in found.reasons), found


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Norrholm Werke Aktiengesellschaft", "Norrholm Werke AG"),
        ("The Torsvald Company", "Torsvald Co."),
        ("N.T.V. Broadcasting", "NTV Broadcasting"),
        ("First Bank of Norrland", "1st Bank of Norrland"),
        ("Halden & Sons Ltd", "Halden and Sons Limited"),
        ("ООО «Нордстрой»", "Nordstroy LLC"),
        ("Norrholm Shipping", "Norholm Shipping"),
        ("UNR", "Union of Northern Railways"),
    ],
)
def test_one_organisation(first: str, second: str) -> None:
    assert likeness(first, second, person=False).same


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Norrholm AG", "Norrholm GmbH"),
        ("Norrholm Systems", "Norrholm"),
        ("Brigade 12", "Brigade 13"),
        ("Bank of Norrland", "Bank of Sudermark"),
        ("Limited", "Company"),
    ],
)
def test_two_organisations(first: str, second: str) -> None:
    found = likeness(first, second, person=False)
    assert not found.same
    assert found.reasons


NAMES = st.text(st.characters(codec="utf-8", categories=("L", "N", "Zs", "P")), max_size=30)


@given(NAMES, NAMES, st.booleans())
def test_likeness_has_no_direction_and_stays_in_bounds(first: str, second: str, person: bool) -> None:
    one, other = likeness(first, second, person=person), likeness(second, first, person=person)
    assert one == other
    assert 0 <= one.score <= 1
    assert one.same == (one.score >= SAME)
    assert likeness(first, first, person=person).score == 1


@given(st.text(max_size=12), st.text(max_size=12), st.integers(0, 12))
def test_slips_are_counted_both_ways_and_up_to_a_limit(one: str, other: str, most: int) -> None:
    count = edits(one, other)
    assert count == edits(other, one)
    assert (count == 0) == (one == other)
    assert count <= max(len(one), len(other))
    assert edits(one, other, most) == min(count, most + 1)


def test_swapped_neighbours_are_one_slip() -> None:
    assert edits("kernholt", "krenholt") == 1
    assert edits("abc", "") == 3


@pytest.mark.parametrize(
    ("text", "latin"),
    [
        ("Ława", "lawa"),
        ("Щука", "shchuka"),
        ("Νίκος", "nikos"),
        ("ბარი", "bari"),
        ("바다", "bada"),
        ("カナ", "kana"),
        ("कमल", "kml"),
        ("شمس", "shms"),
        ("海", "海"),
    ],
)
def test_any_script_in_latin_letters(text: str, latin: str) -> None:
    assert romanised(text) == latin
