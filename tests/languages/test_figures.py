"""What numbers count in each language: ``xx/figures.toml``, read case by case.

A ``[[case]]`` has a ``text`` (one or more sentences) and every figure that must be read in it, in order, each as a
``[[case.figure]]``; a case without any says that there is none. Keys of a figure: ``number`` (the words of its span),
``value``, and, where they are not compared as absent, ``indicator``, ``unit``, ``qualifier``, ``upper``, ``whole``,
``of`` (words). ``unit`` may be left out where it doesn't matter; the other keys may not: a figure with an upper end
that the case doesn't name is wrong. ``phrase`` (words) is compared where it is given. ``why`` is for the reader.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from citewire.annotate.figures import figures_of
from citewire.model import Figure, Span
from citewire.text.segment import sentences

HERE = Path(__file__).parent
FIRST_CLASS = ("de", "en", "es", "fr", "pl", "ru", "uk")
FEWEST = 12
CASE = {"text", "figure", "why"}
PLAIN = ("value", "indicator", "qualifier", "upper", "whole")
FIGURE = {*PLAIN, "number", "unit", "of", "phrase"}


def cases() -> list[Any]:
    return list(_cases())


def _cases() -> Iterator[Any]:
    for file in sorted(HERE.glob("*/figures.toml")):
        for number, case in enumerate(tomllib.loads(file.read_text(encoding="utf-8"))["case"], 1):
            yield pytest.param(file.parent.name, case, id=f"{file.parent.name}-{number}")


def read(text: str, figure: Figure, keys: dict[str, Any]) -> dict[str, Any]:
    """What was read, as far as ``keys`` ask for it; absent values are left out."""

    def words(span: Span | None) -> str | None:
        return None if span is None else span.of(text)

    found: dict[str, Any] = {"number": words(figure.span), "of": words(figure.of)}
    found |= {name: getattr(figure, name) for name in PLAIN}
    if "unit" in keys:
        found["unit"] = figure.unit
    if "phrase" in keys:
        found["phrase"] = words(figure.phrase)
    return {name: value for name, value in found.items() if value is not None}


@pytest.mark.parametrize(("language", "case"), cases())
def test_what_numbers_count(language: str, case: dict[str, Any]) -> None:
    text = case["text"]
    found = figures_of(text, sentences(text, language), language)
    expected: list[dict[str, Any]] = case.get("figure", [])
    keys = [*expected, *[{"unit": ""}] * len(found)]
    assert [read(text, each, keys[at]) for at, each in enumerate(found)] == expected


@pytest.mark.parametrize(("language", "case"), cases())
def test_a_case_has_only_known_keys(language: str, case: dict[str, Any]) -> None:
    assert set(case) <= CASE, language
    assert all(set(figure) <= FIGURE for figure in case.get("figure", []))


@pytest.mark.parametrize("language", FIRST_CLASS)
def test_a_first_class_language_has_cases(language: str) -> None:
    told = tomllib.loads((HERE / language / "figures.toml").read_text(encoding="utf-8"))["case"]
    assert len(told) >= FEWEST
    assert any("figure" not in case for case in told)
