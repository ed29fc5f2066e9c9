"""The planted faults: each page differs from its clean one in the line of the fault alone, and is found there."""

from __future__ import annotations

import pytest
from evals.check import found_on
from evals.planted import KINDS, LANGUAGES, planted


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "citation target"])
def test_a_fault_changes_one_line(language: str, kind: str) -> None:
    clean, faulty = (planted(language, each, 0) for each in ("", kind))
    lines = zip(clean.page.splitlines(), faulty.page.splitlines(), strict=True)
    assert [number for number, (one, other) in enumerate(lines, 1) if one != other] == [faulty.line]
    assert faulty.sources == clean.sources


@pytest.mark.parametrize("kind", ["number", "name", "hedge", "citation target", "role"])
def test_a_planted_fault_is_found_in_its_line(kind: str) -> None:
    page = planted("en", kind, 3)
    assert f"line {page.line}" in [each.place for each in found_on(page)]


def test_a_clean_page_has_nothing() -> None:
    assert found_on(planted("de", "", 4)) == ()


@pytest.mark.parametrize("kind", ["number", "unit", "attribution"])
def test_a_fault_is_found_beside_a_text_of_another_language(kind: str) -> None:
    page = planted("en", kind, 1, "de")
    assert "Häuser" in page.sources[1]
    assert f"line {page.line}" in [each.place for each in found_on(page)]
    assert found_on(planted("en", "", 1, "de")) == ()


@pytest.mark.parametrize("kind", ["number", "unit", "indicator", "office", "date", "attribution"])
def test_a_fault_is_found_beside_a_text_that_tells_it_freely(kind: str) -> None:
    page = planted("de", kind, 2, freely=True)
    assert f"line {page.line}" in [each.place for each in found_on(page)]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_clean_page_has_nothing_beside_texts_that_tell_it_freely(language: str) -> None:
    assert found_on(planted(language, "", 1, freely=True)) == ()
