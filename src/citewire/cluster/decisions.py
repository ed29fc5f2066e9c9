"""``Decisions``: what editors decided about the grouping, which no likeness overrules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

Pair = tuple[str, str]


class Decisions:
    """Constraints between documents, named by their keys, so that they hold for every version of a page.

    ``together``: pairs of one event. ``apart``: pairs that never share an event; where both are asked of two documents,
    apart wins, for two entries for one event are the smaller harm. ``fixed``: key to the id of the event that the
    document belongs to; it is the strongest. Such an event keeps its id when it is merged, and two events to which
    documents are fixed are never merged. Documents that the stream has not brought yet, or not any more, do no harm.

    To merge two events, put their first documents together; to split one, set the first document of each part apart
    from that of the rest and put the others of the part together with it; to move a document, fix it.
    """

    def __init__(
        self, together: Iterable[Pair] = (), apart: Iterable[Pair] = (), fixed: Mapping[str, str] | None = None
    ) -> None:
        self._together = _both_ways(together)
        self._apart = _both_ways(apart)
        self._fixed = dict(fixed or {})

    def __bool__(self) -> bool:
        return bool(self._together or self._apart or self._fixed)

    def event_of(self, key: str) -> str | None:
        """The id of the event that the document is fixed to."""
        return self._fixed.get(key)

    def joined_to(self, key: str) -> frozenset[str]:
        """The keys of the documents that are together with this one, be it by way of others; empty for most."""
        found: set[str] = set()
        waiting = sorted(self._together.get(key, ()))
        while waiting:
            each = waiting.pop()
            if each not in found and each != key:
                found.add(each)
                waiting.extend(sorted(self._together[each]))
        return frozenset(found)

    def bar(self, key: str, others: Collection[str]) -> bool:
        """Whether the document may not share an event with one of ``others`` (keys)."""
        barred = self._apart.get(key)
        return barred is not None and not barred.isdisjoint(others)

    def part(self, some: Collection[str], others: Collection[str]) -> bool:
        """Whether two events, given as keys of their documents, may not become one."""
        if not self:
            return False
        ids = {self._fixed[key] for key in (*some, *others) if key in self._fixed}
        return len(ids) > 1 or any(self.bar(key, others) for key in some)

    def claimed(self, keys: Collection[str]) -> str | None:
        """The id that an event of these documents must have (one at most); None where nothing was decided."""
        return min((self._fixed[key] for key in keys if key in self._fixed), default=None)


def _both_ways(pairs: Iterable[Pair]) -> dict[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for one, other in pairs:
        if one != other:
            found[one].add(other)
            found[other].add(one)
    return dict(found)
