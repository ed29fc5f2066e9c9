"""JSON there and back."""

from __future__ import annotations

import pytest

from citewire.errors import InputError
from citewire.publish import edition_json, public, read_edition
from tests.editions import sample


@pytest.mark.parametrize("later", [False, True])
def test_an_edition_comes_back_equal_and_in_the_same_bytes(later: bool) -> None:
    edition = sample(later=later).edition
    data = edition_json(edition)
    assert read_edition(data) == edition
    assert edition_json(read_edition(data)) == data
    assert "المنار" in data.decode()


@pytest.mark.parametrize("data", [b"", b"{}", b"[1]", b'{"desk_id": 3}', b"\xff\xfe"])
def test_other_bytes_are_refused_with_a_reason(data: bytes) -> None:
    with pytest.raises(InputError, match="not an edition"):
        read_edition(data)


def test_a_sentence_without_a_citation_is_refused() -> None:
    data = edition_json(sample().edition).decode()
    start = data.index('"citations":[') + len('"citations":[')
    with pytest.raises(InputError):
        read_edition(data[:start] + data[data.index("]", start) :])


def test_the_public_edition_is_without_what_the_gate_refused() -> None:
    edition = sample().edition
    assert edition.dropped
    assert public(edition).dropped == ()
    assert public(edition).briefing is edition.briefing
