"""Titles that say of the text itself that it was taken back ("This article has been withdrawn").

Precision first: a title that is called a withdrawal takes the report off the page. So the whole title has to be about a
text; "Troops withdrawn", "Bill withdrawn" and "Report on troops withdrawn from the valley" are news.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from citewire import languages
from citewire.languages.table import NEVER, expression

LONGEST = 120
"""Characters; a longer title tells more than that a text was taken back."""
SIGN = r"\s*[:–—|-]\s*"
END = r"[\s.!]*"


@dataclass(frozen=True, slots=True)
class _Signs:
    """The titles of one language: ``whole`` alone or after a note, ``noted`` after one, ``killed`` by its capitals."""

    whole: re.Pattern[str]
    noted: re.Pattern[str]
    killed: re.Pattern[str]


def withdrawal_in(title: str, tag: str) -> str | None:
    """The words that say that the text under ``title`` is taken back, None where nothing does.

    ``tag`` is the BCP 47 tag of the title. A language without data knows no withdrawals.
    """
    said = title.strip()
    if len(said) > LONGEST:
        return None
    signs = _signs(tag)
    found = signs.killed.match(said) or signs.whole.fullmatch(said) or signs.noted.fullmatch(said)
    return found[0].strip(" :–—|-.") if found else None


@cache
def _signs(tag: str) -> _Signs:
    data = languages.get(tag).furniture.taking_back
    if not data.texts:
        return _Signs(NEVER, NEVER, NEVER)
    texts, own = expression(data.texts), expression(data.own_texts)
    said, any_said = expression(data.said), expression(f"{data.said} {data.own_said}")
    note = rf"(?:{expression(data.notes)}){SIGN}"
    because = rf"(?:,?\s+(?:{expression(data.reasons)})\b.*)?{END}"
    statement = (
        rf"(?:(?:{texts})\s+(?:{said})|(?:{own})\s+(?:{any_said})|(?:{expression(data.we)})\s+(?:{own})(?:\s+\w+)?)"
    )
    # "Correction: story about the Orvel dam withdrawn": with a subject only where a note says that it is of a text
    subject = rf"\s+(?:{expression(data.about)})\s[^,:;]{{1,60}}?"
    return _Signs(
        whole=re.compile(rf"(?:{note})?{statement}{because}", re.IGNORECASE),
        noted=re.compile(
            rf"{note}(?:[^,:;]{{1,60}}\s)?(?:{texts}|{own})(?:{subject})?\s+(?:{said}){END}", re.IGNORECASE
        ),
        killed=re.compile(rf"(?:{expression(data.kills)})\s*:"),
    )
