"""Telling a language: the text decides where it can, the feed's word where it can't."""

from __future__ import annotations

import pytest

from citewire.inference import EldcIdentifier


@pytest.mark.parametrize(
    ("text", "prior", "language"),
    [
        ("The council will decide on Monday whether the bridge stays closed", None, "en"),
        ("The council will decide on Monday whether the bridge stays closed", "de", "en"),
        ("Berlin", "fr", "fr"),
        ("", None, "und"),
        ("", "de-AT", "de"),
        ("12:30 +++", "und", "und"),
        ("Ja", None, "und"),
        ("Міст через річку й надалі зачинено", "ru", "uk"),
        ("Взрыв на мосту", "uk", "ru"),
        ("大桥仍然关闭", "de", "zh"),
        ("https://news.example/liveticker", "sv", "sv"),
    ],
)
def test_identify(text: str, prior: str | None, language: str) -> None:
    assert EldcIdentifier().identify(text, prior=prior) == language
