"""``Limits`` of one fetch, and the ``Budget`` that counts down while it runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from citewire.errors import FetchError, TooLarge


@dataclass(frozen=True, slots=True)
class Limits:
    """What one fetch may take: all redirects and the name lookup included, waiting for our own pacing left out.

    ``seconds`` from the first lookup to the last byte; ``wire`` bytes received, headers included; ``body`` bytes
    after decompression; ``redirects`` followed. The largest of the feeds that we know has 12 MB decompressed.
    """

    seconds: float = 30.0
    wire: int = 16 * 1024 * 1024
    body: int = 32 * 1024 * 1024
    redirects: int = 5


class Budget:
    """What is left of the limits. Raises FetchError (``timeout``) and TooLarge as soon as nothing is."""

    def __init__(self, limits: Limits, clock: Callable[[], float]) -> None:
        self.limits = limits
        self._clock = clock
        self._deadline = clock() + limits.seconds
        self._wire = limits.wire

    def extend(self, seconds: float) -> None:
        """Moves the deadline: time that we spent waiting on our own account is not the server's."""
        self._deadline += seconds

    def remaining(self) -> float:
        """Seconds left, above 0."""
        left = self._deadline - self._clock()
        if left <= 0:
            raise self.late()
        return left

    def receive(self, count: int) -> None:
        """Counts ``count`` bytes from the wire."""
        self._wire -= count
        if self._wire < 0:
            raise TooLarge(
                f"the answer has more than {self.limits.wire:,} bytes and was cut off; "
                "check that the address is a feed or page and not a download"
            )

    def late(self) -> FetchError:
        """The error for an answer that took too long."""
        return FetchError(
            f"no complete answer within {self.limits.seconds:g} s; the server is slow or drips; "
            "feeds are asked again later",
            kind="timeout",
        )
