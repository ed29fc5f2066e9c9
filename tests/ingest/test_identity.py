from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire.ingest.identity import Marks, digest, entry_key, names_item, slug


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Der Bote", "der-bote"),
        ("  DER  BOTE! ", "der-bote"),
        ("Küstenblatt Øst", "kustenblatt-ost"),
        ("Straße & Co.", "strasse-co"),
        ("Harbour's Post", "harbours-post"),
    ],
)
def test_slugs_of_latin_names(name: str, expected: str) -> None:
    assert slug(name) == expected


def test_slugs_of_other_scripts_differ() -> None:
    assert len({slug("Вестник"), slug("Гудок"), slug("Вестник 24"), slug("港报")}) == 4


@given(st.text(max_size=200))
def test_a_slug_is_short_ascii_and_its_own_slug(name: str) -> None:
    found = slug(name)
    assert 0 < len(found) <= 60
    assert found.isascii()
    assert slug(found) == found


@given(st.lists(st.text(max_size=5), max_size=4), st.lists(st.text(max_size=5), max_size=4))
def test_other_marks_other_keys(one: list[str], two: list[str]) -> None:
    if one != two and not any("\x1f" in part for part in one + two) and one and two:
        assert digest(*one) != digest(*two)


def test_guid_before_link_before_title() -> None:
    whole = Marks("g", "https://x.example/2026/a", "T")
    assert entry_key("o", whole) == entry_key("o", Marks("g", None, "other"))
    assert entry_key("o", Marks(None, whole.link, "T")) == entry_key("o", Marks("", whole.link, "other"))
    assert entry_key("o", Marks(title="T")) != entry_key("p", Marks(title="T"))


@pytest.mark.parametrize(
    ("link", "item"),
    [
        ("https://x.example/2026/01/10/ferry", True),
        ("https://x.example/news/ferry-runs-aground", True),
        ("https://x.example/ferry-aground.html", True),
        ("https://x.example/?id=55", True),
        ("https://x.example/", False),
        ("https://x.example/politics/abroad/", False),
        ("https://x.example/world-news", False),
    ],
)
def test_sections_are_told_from_items(link: str, item: bool) -> None:
    assert names_item(link) is item
