"""Values to bytes and back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from citewire.model import Entry
from citewire.store.codec import pack, squeeze, unpack, unsqueeze, whole, whole_text
from tests.store.test_contract import NOON


def entry(title: str) -> Entry:
    return Entry(id="i1", key="k1", feed_id="f", publisher_id="p", title=title, first_seen_at=NOON)


@given(st.text())
def test_a_value_comes_back_as_it_was(title: str) -> None:
    value = entry(title)
    assert unpack(pack(value), Entry) == unsqueeze(squeeze(value), Entry) == value
    assert whole(value) is value


@given(st.text(st.characters(exclude_categories=())))
def test_half_a_surrogate_pair_is_replaced_one_for_one(title: str) -> None:
    kept = unpack(pack(entry(title)), Entry)
    assert kept == whole(entry(title))
    assert kept.title == whole_text(title)
    assert len(kept.title) == len(title)


def test_the_rest_of_a_broken_text_stays() -> None:
    assert whole(entry("Dam \ud83d holds \udcff 🌊")).title == "Dam \ufffd holds \ufffd 🌊"
