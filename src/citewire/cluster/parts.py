"""Parts of events: which reports of an event tell one thing, and which parts of all events tell nearly the same.

In the largest stories everything is near everything: reports of one night share their names, their words and their
place. A grouping that keeps the reports of one event together then keeps others' with them, and one strict enough to
part them tells a thing ten times. A page needs neither: of each event it tells one part, whose reports say the same
(``parts``, strict), and none beside it that tells nearly the same (``alike``, wide).

Vectors are compared as in the grouping, less the mean of their language in the background, in whole numbers.
Measured by ``python -m evals --task pages``.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import log2
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import numpy as np

from citewire.cluster.agreement import brevity
from citewire.cluster.clock import SECONDS
from citewire.cluster.means import centred
from citewire.cluster.opening import headline
from citewire.cluster.signs import Signs, conflict, read_signs
from citewire.cluster.window import SCALE, whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from citewire.cluster.arrival import Item
    from citewire.cluster.means import Background

    Table = NDArray[np.float64]

ONE_PART = 0.75
"""Mean cosine between two groups of reports, less ``A_DAY``, from which on they are one part."""
A_DAY = 0.1
"""What a day between two reports takes off their cosine."""

NEARLY = 0.6
"""From here on two parts tell nearly the same: ``mean cosine + MOST_ALIKE * best + WORDS * words - APART * days``."""
CARRIED = 0.15
"""Asked on top for each doubling of the outlets of the event that fewer carry: what many tell is missed most."""
LENGTHY = 0.45
"""Asked on top, times 1 less ``agreement.brevity``: nothing beside a headline alone, and the nearer to all of it the
longer the shorter of the two openings is: those of one desk share names and phrases whatever they tell."""
IN_TWO = 0.1
"""Added to the cosine of two reports in two languages, which is smaller for the same."""
ACROSS = 0.15
"""Asked less where no language is in common: words in common tell nothing then, and the cosines are smaller. Of pairs
of parts of different events that were labelled, .25 tell one happening at .6 to .7 across languages, and .26 within one
at .8 to .9."""
AGAIN = 1.1
"""From here on two parts say the same again, whoever carries them and however long they are: of pairs of parts that
stood together on the pages that were labelled .84 tell one happening, of those below .57. Lines beside updates were
596, of which .70 told nothing new; 346 are left that tell 186 of the 190 happenings."""
FOREIGN_AGAIN = 0.3
"""Asked less of that where no language is in common: from .8 on .80 tell one happening, below .50."""
MOST_ALIKE, WORDS, APART = 0.6, 0.55, 0.3
"""Weights of a regression over 13,874 pairs of parts of the pages that were labelled for ``evals/pages``, which agree
on two desks and on the other two; ``days`` are those between their first reports, ``words`` the best share of two
headlines' words and of the names beside them, each by how rare it is on the desk (0 to 1)."""
LATEST, LATEST_HEADLINES = 30, 12
"""Reports of a part that are compared, and headlines: the latest."""
_NEVER = -8.0

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Compared:
    """One report as it is compared. ``vector`` is centred, in whole numbers; ``at`` is when it was out, in days."""

    vector: NDArray[np.float32]
    signs: Signs
    at: float

    @property
    def words(self) -> frozenset[str]:
        """The beginnings of the words of its headline, and the names of its opening."""
        return self.signs.particulars.heading | self.signs.named


def compared(item: Item, background: Background) -> Compared:
    """A document with its annotations and its vector as it is compared."""
    document, annotations, raw = item
    mean = background.get(document.language)
    if mean is None:
        mean = np.mean([background[each] for each in sorted(background)], axis=0)
    signs = read_signs(document, annotations, headline(document, annotations))
    return Compared(whole(centred(raw, mean)), signs, document.reported_at.timestamp() / SECONDS)


def parts(reports: Sequence[Compared]) -> list[list[int]]:
    """The numbers of the reports of each part, parts by their first report: best pair of groups first, while the mean
    over all pairs between them is enough. Reports that conflict (``signs.conflict``) are never of one part."""
    groups = [[number] for number in range(len(reports))]
    if len(reports) < 2:
        return groups
    means, sizes = _likeness(reports), np.ones(len(reports))
    while True:
        one, other = sorted(divmod(int(means.argmax()), len(reports)))
        if means[one, other] < ONE_PART:
            break
        both = sizes[one] + sizes[other]
        joined = (sizes[one] * means[one] + sizes[other] * means[other]) / both
        means[one] = means[:, one] = joined
        means[other] = means[:, other] = means[one, one] = _NEVER
        sizes[one] = both
        groups[one] += groups[other]
        groups[other] = []
    return [sorted(group) for group in groups if group]


def _likeness(reports: Sequence[Compared]) -> Table:
    """Cosines less the decay by time, ``_NEVER`` on the diagonal and where two conflict."""
    at = np.array([each.at for each in reports])
    likeness: Table = _cosines(reports, reports) - A_DAY * np.abs(at[:, None] - at)
    likeness += IN_TWO * _across([[each] for each in reports])
    told = [number for number, each in enumerate(reports) if each.signs.ordinals or each.signs.attackers]
    for place, one in enumerate(told):
        for other in told[:place]:
            if conflict(reports[one].signs, reports[other].signs) is not None:
                likeness[one, other] = likeness[other, one] = _NEVER * len(reports) ** 2
    np.fill_diagonal(likeness, _NEVER)
    return likeness


class Alike(NamedTuple):
    """The numbers of the parts that tell nearly the same as one, and of those that say the same again."""

    near: frozenset[int]
    again: frozenset[int]


def alike(told: Sequence[Sequence[Compared]], carried: Sequence[int] = ()) -> list[Alike]:
    """For each part, a list of its reports, the others that tell nearly the same. Parts whose headlines name towns or
    regions and none in common are two things, and so are parts that conflict. ``carried``: how many outlets carry the
    event of each part; those of the part itself where nobody says."""
    if not told:
        return []
    score, across = _scores(told), _across(told)
    outlets = np.array(carried or [len({each.signs.particulars.publisher_id for each in part}) for part in told])
    brief = np.array([_briefest(part) for part in told])
    asked = NEARLY + CARRIED * np.log2(np.minimum(outlets[:, None], outlets))
    asked += LENGTHY * (1.0 - np.maximum(brief[:, None], brief))
    near, again = score >= asked - ACROSS * across, score >= AGAIN - FOREIGN_AGAIN * across
    signs = [_all_signs(part) for part in told]

    def kept(number: int, row: NDArray[np.bool_]) -> frozenset[int]:
        return frozenset(each for each in np.flatnonzero(row).tolist() if not _elsewhere(signs[number], signs[each]))

    return [Alike(kept(number, near[number]), kept(number, again[number])) for number in range(len(told))]


def _scores(told: Sequence[Sequence[Compared]]) -> Table:
    """How nearly two parts tell the same; ``_NEVER`` on the diagonal."""
    latest = [part[-LATEST:] for part in told]
    first = np.array([min(each.at for each in part) for part in told])
    cosines = _cosines([each for part in latest for each in part], [each for part in latest for each in part])
    bounds = np.cumsum([0, *(len(part) for part in latest)])[:-1]
    sizes = np.array([len(part) for part in latest], np.float64)
    means = _blocks(cosines, bounds, np.add) / (sizes[:, None] * sizes)
    score = means + MOST_ALIKE * _blocks(cosines, bounds, np.maximum) + WORDS * _words(told)
    score -= APART * np.abs(first[:, None] - first)
    np.fill_diagonal(score, _NEVER)
    return score


def _across(told: Sequence[Sequence[Compared]]) -> Table:
    """1 where two parts have no language in common, else 0."""
    languages = [{each.signs.particulars.language for each in part} for part in told]
    known = sorted(set().union(*languages))
    holds = np.array([[float(each in spoken) for each in known] for spoken in languages])
    apart: Table = (holds @ holds.T == 0).astype(np.float64)
    return apart


def _briefest(part: Sequence[Compared]) -> float:
    """How brief the shortest of the latest reports of a part is: 1 for a headline, less the more it says."""
    shortest = min((each.signs.particulars for each in part[-LATEST_HEADLINES:]), key=lambda each: each.length)
    return float(brevity([shortest], [shortest])[0, 0])


def _cosines(some: Sequence[Compared], others: Sequence[Compared]) -> Table:
    one, other = (np.stack([each.vector for each in side]) for side in (some, others))
    cosines: Table = (one @ other.T).astype(np.float64) / (SCALE * SCALE)
    return cosines


def _blocks(table: Table, bounds: NDArray[np.int64], how: np.ufunc) -> Table:
    """A table over reports made one over parts."""
    found: Table = how.reduceat(how.reduceat(table, bounds, axis=0), bounds, axis=1)
    return found


def _words(told: Sequence[Sequence[Compared]]) -> Table:
    """The best share of words in common of two headlines of two parts, of the smaller one's; in bits, 0 to 1."""
    latest = [[each.words for each in part[-LATEST_HEADLINES:]] for part in told]
    headlines = [words for part in latest for words in part]
    counts = Counter(word for part in told for each in part for word in each.words)
    total = sum(len(part) for part in told)
    place = {word: at for at, word in enumerate(sorted({word for words in headlines for word in words}))}
    holds = np.zeros((len(headlines), max(1, len(place))), np.float32)
    for row, words in enumerate(headlines):
        holds[row, [place[word] for word in words]] = 1.0
    bits = np.array([round(16 * log2(total / counts[word])) for word in place] or [0], np.float32)  # sums are exact
    common = ((holds * bits) @ holds.T).astype(np.float64)
    own = np.maximum(1.0, np.diag(common))
    bounds = np.cumsum([0, *(len(part) for part in latest)])[:-1]
    share: Table = common / np.minimum(own[:, None], own)
    return _blocks(share, bounds, np.maximum)


def _all_signs(part: Sequence[Compared]) -> tuple[Signs, frozenset[str]]:
    """What all reports of a part say that may keep it from another; and the towns and regions of their headlines."""
    signs = [each.signs for each in part]
    places = _union(each.particulars.towns | each.particulars.regions for each in signs)
    return Signs(_union(each.ordinals for each in signs), _union(each.attackers for each in signs)), places


def _union(sets: Iterable[frozenset[T]]) -> frozenset[T]:
    return frozenset[T]().union(*sets)


def _elsewhere(one: tuple[Signs, frozenset[str]], other: tuple[Signs, frozenset[str]]) -> bool:
    here, there = one[1], other[1]
    return bool(here and there and here.isdisjoint(there)) or conflict(one[0], other[0]) is not None
