"""``agreement``: what two reports say alike and what they say otherwise, beside the likeness of their vectors.

Vectors of headlines say what sort of thing happened. Whether it is the same thing is said by names, towns, ages,
numbers and the words themselves: two fires in two towns are more alike than two reports of one fire. Each of these is a
feature between 0 and 1, weighed by a regression over labelled pairs (``weights``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from citewire.cluster.shares import Shares, equal
from citewire.cluster.weights import WEIGHTS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from citewire.cluster.particulars import Particulars

    Table = NDArray[np.float64]

MOST_NAMES = 4.0
"""More names in common say no more."""
TOLD = 0.01
"""From here on a reason is told."""
LEAST, MOST = -0.5, 0.1
"""Bounds, in cosines. What agrees may add little: it shows in the vectors, too, and whatever names one town or one club
would become one event."""


def agreement(some: Sequence[Particulars], others: Sequence[Particulars]) -> Table:
    """What is added to the likeness of each of ``some`` (n) with each of ``others`` (m), in cosines, ``LEAST`` to
    ``MOST``; 0 for a document in which nobody looked for names."""
    read = _read(some, others)
    if not read.any():
        return np.zeros(read.shape)
    found = np.full(read.shape, WEIGHTS["bias"])
    for name, table in features(some, others).items():
        found += WEIGHTS[name] * table
    return np.where(read, found.clip(LEAST, MOST), 0.0)


def features(some: Sequence[Particulars], others: Sequence[Particulars]) -> dict[str, Table]:
    """Name to (n, m) values between 0 and 1. "same": both have one, and one in common; "other": none in common."""
    own = equal([each.publisher_id for each in some], [each.publisher_id for each in others])
    home = 1.0 * equal([each.language for each in some], [each.language for each in others])
    shares = Shares(some, others)
    heading, figures = home * shares.mean_share("heading"), shares.common("figures")
    told = {
        "abroad": 1.0 - home,
        "heading": heading,
        "words": home * shares.least_share("words"),
        "outlet": home * own * (1.0 - heading),
        "names": shares.least_share("names"),
        "names shared": np.minimum(shares.common("names"), MOST_NAMES) / MOST_NAMES,
        "figures same": 1.0 * (figures > 0),
        "figures other": 1.0 * ((shares.common("kinds") > 0) & (figures == 0)),
    }
    for name in ("ages", "counts"):
        told |= {f"{name} same": 1.0 * (shares.common(name) > 0), f"{name} other": 1.0 * shares.apart(name)}
    return told | {f"{name} other": 1.0 * shares.apart(name) for name in ("towns", "regions", "speakers")}


SAID = {
    "abroad": "they are in two languages",
    "ages other": "their headlines give other ages",
    "ages same": "their headlines give one age",
    "counts other": "their headlines give other numbers",
    "counts same": "their headlines give one number",
    "figures other": "they count the same and give other figures",
    "figures same": "they give one figure",
    "heading": "words that the headlines share",
    "names": "the share of names in common",
    "names shared": "how many names are in common",
    "outlet": "one outlet with another headline",
    "regions other": "their headlines name other regions",
    "speakers other": "others speak",
    "towns other": "their headlines name other towns",
    "words": "words that the openings share",
}


def reasons(one: Particulars, other: Particulars) -> list[str]:
    """What counts for and against one event, in words with what it adds, beginning with what is asked of any two; empty
    where nobody looked for names."""
    if not (one.read and other.read):
        return []
    told = {name: WEIGHTS[name] * float(table[0, 0]) for name, table in features([one], [other]).items()}
    weighty = sorted((name for name in told if abs(told[name]) >= TOLD), key=lambda name: (-abs(told[name]), name))
    return [f"asked of any two {WEIGHTS['bias']:+.2f}", *(f"{SAID[name]} {told[name]:+.2f}" for name in weighty)]


def _read(some: Sequence[Particulars], others: Sequence[Particulars]) -> NDArray[np.bool_]:
    both: NDArray[np.bool_] = np.array([each.read for each in some])[:, None] & np.array([each.read for each in others])
    return both
