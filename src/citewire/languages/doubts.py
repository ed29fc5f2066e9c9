"""``Doubts``: how a language keeps open what somebody says, as data in the notation of ``languages/table.py``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Doubts:
    """Words beside the ``hedges`` that stand within what is said.

    ``adverbs`` stand beside the verb of saying and keep it open ("reportedly"), ``claims`` are verbs of saying from
    which a newsroom keeps its distance ("claims"), ``negations`` turn a verb of saying or of denial round ("not"),
    ``unverified`` are said of a claim that nobody could check ("could not be independently verified").
    ``hearsay`` are verbs that keep open what one of ``perfect`` follows ("soll geflohen sein").
    """

    adverbs: str = ""
    claims: str = ""
    negations: str = ""
    unverified: str = ""
    hearsay: str = ""
    perfect: str = ""

    @cached_property
    def negating(self) -> frozenset[str]:
        """The single words of ``negations``."""
        return frozenset(self.negations.split())
