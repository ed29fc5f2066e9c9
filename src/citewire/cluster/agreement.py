"""``agreement``: what two reports say alike and what they say otherwise, beside the likeness of their vectors.

Vectors of headlines say what sort of thing happened. Whether it is the same thing is said by names, towns, ages,
numbers and the words themselves: two fires in two towns are more alike than two reports of one fire. Each of these is a
feature between 0 and 1, weighed by a regression over labelled pairs (``weights``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from citewire.cluster.shares import Pair, Shares, Sharing, Table, Value, equal
from citewire.cluster.weights import WEIGHTS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from citewire.cluster.particulars import Particulars

BRIEF = 10
"""Words of an opening that is hardly more than a headline."""
FEW = 16
"""Pairs that take less time one by one."""
MOST_NAMES = 4.0
"""More names in common say no more."""
TOLD = 0.01
"""From here on a reason is told."""
LEAST, MOST = -0.5, 0.1
"""Bounds, in cosines. What agrees may add little: it shows in the vectors, too, and whatever names one town or one club
would become one event."""


def agreement(some: Sequence[Particulars], others: Sequence[Particulars]) -> Table:
    """What is added to the likeness of each of ``some`` (n) with each of ``others`` (m), in cosines, ``LEAST`` to
    ``MOST``. Of a document in which nobody looked for names, its language alone counts: what one language leaves out of
    the likeness with another."""
    if len(some) * len(others) <= FEW:
        return np.array([[_of_two(one, other) for other in others] for one in some])
    read, brief = _read(some, others), brevity(some, others)
    unread = np.minimum(MOST, WEIGHTS["abroad"] * brief) * ~_languages(some, others)
    if not read.any():
        return unread
    return np.where(read, _weighed(Shares(some, others), brief).clip(LEAST, MOST), unread)


def _of_two(one: Particulars, other: Particulars) -> float:
    brief = BRIEF / max(BRIEF, min(one.length, other.length))
    if one.read and other.read:
        return min(MOST, max(LEAST, _weighed(Pair(one, other), brief)))
    return min(MOST, WEIGHTS["abroad"] * brief) if one.language != other.language else 0.0


def _weighed(shares: Sharing[Value], brief: Value) -> Value:
    """Without bounds."""
    told = told_by(shares)
    found = 0.0 * told["names"]
    for name, value in told.items():
        found += WEIGHTS[name] * value
    return WEIGHTS["bias"] + brief * found


def brevity(some: Sequence[Particulars], others: Sequence[Particulars]) -> Table:
    """How much their features count, (n, m): 1 where one of the two says ``BRIEF`` words at most, and less the more
    the shorter one says. The vector of sixty words knows what that of a headline can't."""
    lengths = (np.array([max(BRIEF, each.length) for each in side], np.float64) for side in (some, others))
    brevities: Table = BRIEF / np.minimum.outer(*lengths)
    return brevities


def features(some: Sequence[Particulars], others: Sequence[Particulars]) -> dict[str, Table]:
    """Name to (n, m) values between 0 and 1. "same": both have one, and one in common; "other": none in common."""
    return told_by(Shares(some, others))


def told_by(shares: Sharing[Value]) -> dict[str, Value]:
    """The features by name, of two documents or of many."""
    home, figures = shares.equal("language"), shares.same("figures")
    heading = home * shares.mean_share("heading")
    told = {
        "abroad": 1.0 - home,
        "heading": heading,
        "words": home * shares.least_share("words"),
        "outlet": home * shares.equal("publisher_id") * (1.0 - heading),
        "names": shares.least_share("names"),
        "names shared": shares.some_share("names", MOST_NAMES),
        "figures same": figures,
        "figures other": shares.same("kinds") * (1.0 - figures),
    }
    for name in ("ages", "counts"):
        told |= {f"{name} same": shares.same(name), f"{name} other": shares.apart(name)}
    return told | {f"{name} other": shares.apart(name) for name in ("towns", "regions", "speakers")}


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
    """What counts for and against one event, in words with what it adds, beginning with what is asked of any two; the
    languages alone where nobody looked for names."""
    if not (one.read and other.read):
        added = float(agreement([one], [other])[0, 0])
        return [f"{SAID['abroad']} {added:+.2f}"] if added else []
    brief = float(brevity([one], [other])[0, 0])
    told = {name: WEIGHTS[name] * brief * float(table[0, 0]) for name, table in features([one], [other]).items()}
    weighty = sorted((name for name in told if abs(told[name]) >= TOLD), key=lambda name: (-abs(told[name]), name))
    return [f"asked of any two {WEIGHTS['bias']:+.2f}", *(f"{SAID[name]} {told[name]:+.2f}" for name in weighty)]


def _languages(some: Sequence[Particulars], others: Sequence[Particulars]) -> NDArray[np.bool_]:
    """Which two are in one language."""
    return equal([each.language for each in some], [each.language for each in others])


def _read(some: Sequence[Particulars], others: Sequence[Particulars]) -> NDArray[np.bool_]:
    both: NDArray[np.bool_] = np.array([each.read for each in some])[:, None] & np.array([each.read for each in others])
    return both
