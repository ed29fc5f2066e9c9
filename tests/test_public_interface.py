"""The public names: few, there, and typed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import citewire

STUB = Path(citewire.__file__).with_suffix(".pyi")


@pytest.mark.parametrize("name", citewire.__all__)
def test_every_public_name_is_there(name: str) -> None:
    found = getattr(citewire, name)
    assert found.__name__ == name
    assert found.__doc__


def test_there_are_at_most_25_and_all_are_typed() -> None:
    assert len(citewire.__all__) <= 25
    assert sorted(re.findall(r" as (\w+)$", STUB.read_text(), re.MULTILINE)) == citewire.__all__


def test_another_name_is_refused_with_the_list() -> None:
    with pytest.raises(AttributeError, match="Newsroom"):
        citewire.Sauce  # noqa: B018
