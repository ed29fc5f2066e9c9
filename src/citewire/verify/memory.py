"""``Memory``: what passages were found to say of one another, so that an edition costs only what is new in it."""

from __future__ import annotations

from collections.abc import Callable

from citewire.model import Annotations, Citation
from citewire.verify.contradiction import Contradiction

Pair = tuple[Citation, Citation]
Read = tuple[Annotations | None, Annotations | None]
Found = tuple[Contradiction, ...]


class Memory:
    """Remembers the comparisons of the last edition and of the present one, each with what was read in both documents.

    A comparison is made again as soon as anything in either was read otherwise, so a memory never changes a verdict.
    """

    def __init__(self) -> None:
        self._before: dict[Pair, tuple[Read, Found]] = {}
        self._now: dict[Pair, tuple[Read, Found]] = {}

    def of(self, pair: Pair, read: Read, make: Callable[[], Found]) -> Found:
        """What ``make`` gives for the pair, made now or before."""
        known = self._now.get(pair) or self._before.get(pair)
        if known is None or known[0] != read:  # mostly the same objects, and then the comparison ends there
            known = (read, make())
        self._now[pair] = known
        return known[1]

    def turn(self) -> None:
        """The edition is done: what it did not ask for is forgotten with the next."""
        self._before, self._now = self._now, {}
