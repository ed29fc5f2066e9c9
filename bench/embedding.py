"""``python -m bench.embedding``: texts a second of the packaged embedder, as ratios side by side in one run.

The texts are made of our own backdrop headlines: short ones as they are, long ones of sixty words.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from citewire.cluster.backdrop import HEADLINES
from citewire.inference import PackagedEmbedder
from citewire.inference.arithmetic import Arithmetic

SHORT = [text for texts in HEADLINES.values() for text in texts]
LONG = [" ".join(" ".join(SHORT[at : at + 12]).split()[:60]) for at in range(0, len(SHORT) - 12, 2)]


def rate(work: Callable[[], object], count: int) -> float:
    """Items a second, the better of two runs."""
    seconds = []
    for _ in range(2):
        started = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - started)
    return count / min(seconds)


def main() -> None:
    """Prints the table and whether vectors are exact."""
    fast, plain = PackagedEmbedder(), PackagedEmbedder(runner=Arithmetic)
    print(f"arithmetic: {fast.name} against {plain.name}")
    for name, texts in (("short", SHORT), ("60 words", LONG)):
        together = fast.embed(texts)
        alone = np.concatenate([fast.embed([text]) for text in texts])
        side_by_side = rate(lambda texts=texts: fast.embed(texts), len(texts))  # type: ignore[misc]
        one = rate(lambda texts=texts: [fast.embed([text]) for text in texts], len(texts))  # type: ignore[misc]
        slow = rate(lambda texts=texts: plain.embed(texts[:24]), 24)  # type: ignore[misc]
        print(
            f"{name:9} {side_by_side:6.0f} texts/s; ratio to one thread {side_by_side / one:.2f}, "
            f"to numpy {side_by_side / slow:.1f}; exact alone and together: {np.array_equal(together, alone)}"
        )


if __name__ == "__main__":
    main()
