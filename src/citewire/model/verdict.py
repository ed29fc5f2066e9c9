"""``Verdict``: what a rule says of a sentence; a result, not an error."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What a check found. ``unchecked`` is an honest answer."""

    SUPPORTED = "supported"
    REFUTED = "refuted"
    NOT_ENOUGH_INFORMATION = "not enough information"
    UNCHECKED = "unchecked"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One rule's result at one place.

    ``code`` is the rule's (``C101``); ``place`` says where in words or as ``line:column``; ``words`` are the words
    in question; ``mend`` how to put it right.
    """

    code: str
    outcome: Outcome
    explanation: str
    place: str = ""
    words: str = ""
    mend: str = ""
