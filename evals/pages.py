"""Pages as an editor reads them: of the first updates, which tell what another tells, which mix two happenings, and
which tell no news.

Labels are in ``pages.jsonl`` beside this module, by reference, a line for each desk of ``examples/replays``:
``stream``, ``desk``, ``at`` (the moments at which its page was read), ``happenings`` (name to the entries, from 0, that
tell of it; one that tells of two stands in both), ``background`` (entries that are no news of the desk: portraits,
analyses, what somebody thinks) and ``hash`` (twelve first hex digits of the SHA-256 of all their titles, in the order
of the entries). All documents of the first ``FIRST`` updates of these pages as they were on 22 November 2026 were read.

The desks read the stream by its own clock, tick for tick, as ``citewire replay`` does, but only what a topic matches
and every twelfth entry besides; ``--data`` may also name the store (``.db``) of a replay. Of each page the last edition
before its moment counts. ``repeated`` is the share of its first updates whose lead tells nothing that the lead of
another doesn't tell, of two with the same the later one; ``mixed`` the share of those whose documents were judged in
which two have no happening in common; ``aside`` the share whose lead is background; ``good`` the share of all that are
none of these. ``strays`` is the share of the judged documents of updates that don't tell what most of the others there
do. ``told`` counts the happenings that the leads of a page tell, over all pages, and ``beside`` those that its leads or
the lines beside them tell: a short page is good at the cost of it. ``lines`` is how many lines stand beside updates,
and ``again`` the share of those that were judged whose news the lead and the lines above them tell already. ``judged``
says how many leads somebody has judged: a page made of others is no better for it. A name before the point tells the
desk.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from citewire.ingest.settings import read_desk
from citewire.model import Edition, Entry, Update
from citewire.protocols import Store
from citewire.store import open_store
from evals.references import digest
from evals.stream import Row, by_stream, published
from evals.support import REPOSITORY, Result, nested, share, shared_data, table

TASK = "pages"
DATA = str(REPOSITORY / "evals" / "pages.jsonl")
NEEDS = "replay_newyear2026"
DESKS = REPOSITORY / "examples" / "replays"
FIRST = 40
FIGURES = ("good", "repeated", "mixed", "aside", "strays", "judged")

Told = frozenset[str]
"""What an entry tells of: names of happenings; none for background."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One update: what its lead tells of (None: nobody judged it), what each of its judged documents does, and what
    each line beside it does."""

    desk: str
    at: datetime
    line: str
    lead: Told | None
    documents: tuple[Told, ...]
    beside: tuple[Told | None, ...] = ()
    repeats: str = ""

    @property
    def mixed(self) -> bool:
        """Whether two of its documents tell of nothing in common; background is of anything."""
        told = sorted({each for each in self.documents if each}, key=sorted)
        return any(one.isdisjoint(other) for place, one in enumerate(told) for other in told[:place])

    @property
    def again(self) -> list[bool]:
        """Of each line beside it that tells news whether it tells nothing that the lead and the lines above don't."""
        said, found = set(self.lead or ()), []
        for told in filter(None, self.beside):
            found.append(told <= said)
            said |= told
        return found

    @property
    def aside(self) -> bool:
        """Whether its lead is no news."""
        return self.lead == frozenset()

    @property
    def strays(self) -> int:
        """Documents that don't tell of what most of them do."""
        counts = Counter(name for told in self.documents for name in told)
        most = min(counts, key=lambda name: (-counts[name], name), default="")
        return sum(bool(told) and most not in told for told in self.documents)


def run(data: Path) -> Result:
    """Replay (or open) the stream and score the pages; what changed or is not there is left out with a line."""
    started = time.perf_counter()
    labels, stored = (Path(DATA), data) if data.suffix == ".db" else (data, None)
    streams, lost = by_stream(labels)
    shown: list[Shown] = []
    for stream, entries, rows in streams:
        kept = [row for row in rows if _unchanged(entries, row)]
        lost += [f"left out: desk {row['desk']} of {stream}, whose entries changed" for row in rows if row not in kept]
        store = open_store(stored) if stored else _published(labels, stream, kept)
        for row in kept:
            shown += _shown(store, row, entries)
        store.close()
    scored = {name: scores([each for each in shown if name in ("", each.desk)]) for name in _names(shown)}
    header = ("", "updates", *FIGURES)
    counts = {name: sum(name in ("", each.desk) for each in shown) for name in scored}
    rows_shown = [(name or "all", counts[name], *each.values()) for name, each in scored.items()]
    figures = nested(scored) | {
        "updates": len(shown),
        "told": len(happenings(shown)),
        "beside": len(happenings(shown, beside=True)),
        "lines": sum(len(each.beside) for each in shown),
        "again": share([again for each in shown for again in each.again]),
    }
    said = f"happenings told: {figures['told']}, with the lines beside updates {figures['beside']}"
    beside = f"lines beside updates: {figures['lines']}, of the judged ones {figures['again']:.3f} tell nothing new"
    lines = (*table(header, rows_shown), said, beside, *faults(shown), *lost)
    return Result(figures, lines, time.perf_counter() - started, {"left_out": len(lost)})


def _names(shown: Sequence[Shown]) -> list[str]:
    return ["", *sorted({each.desk for each in shown})]


def _published(labels: Path, stream: str, rows: Sequence[Row]) -> Store:
    beside = labels.parent / stream
    wanted = {row["desk"] for row in rows}
    desks = [desk for path in sorted(DESKS.glob("*.toml")) if (desk := read_desk(path)).id in wanted]
    return published(beside if beside.exists() else shared_data() / stream, desks)


def scores(shown: Sequence[Shown]) -> dict[str, float]:
    """The shares, in the order of ``FIGURES``; 0 where there is nothing to share."""
    judged = [told for each in shown for told in each.documents]
    return {
        "good": share([not (each.repeats or each.mixed or each.aside) for each in shown]),
        "repeated": share([bool(each.repeats) for each in shown]),
        "mixed": share([each.mixed for each in shown if each.documents]),
        "aside": share([each.aside for each in shown]),
        "strays": round(sum(each.strays for each in shown) / max(1, len(judged)), 4),
        "judged": share([each.lead is not None for each in shown]),
    }


def happenings(shown: Sequence[Shown], *, beside: bool = False) -> set[tuple[str, datetime, str]]:
    """Desk, moment and name of what leads tell, and the lines beside them if asked."""
    told = ((each, (each.lead, *each.beside) if beside else (each.lead,)) for each in shown)
    return {(each.desk, each.at, name) for each, lines in told for names in lines for name in names or ()}


def _unchanged(entries: Sequence[Entry], row: Row) -> bool:
    numbers = numbers_of(row)
    known = numbers[-1] < len(entries)
    return known and digest("\n".join(entries[each].title for each in numbers)) == row["hash"]


def numbers_of(row: Row) -> list[int]:
    """All entries of a label, each once."""
    return sorted({number for told in row["happenings"].values() for number in told} | set(row["background"]))


def _shown(store: Store, row: Row, entries: Sequence[Entry]) -> Iterator[Shown]:
    """The first updates of every page of a desk that was read."""
    told: dict[str, set[str]] = {entries[number].id: set() for number in row["background"]}
    for name, numbers in row["happenings"].items():
        for number in numbers:
            told.setdefault(entries[number].id, set()).add(name)
    history = store.editions.history(row["desk"])
    for moment in map(datetime.fromisoformat, row["at"]):
        numbers = [number for number, at in history if at <= moment]
        page = store.editions.get(row["desk"], numbers[-1]) if numbers else None
        if page is not None:
            yield from marked([_of(store, page, update, told) for update in page.briefing.updates[:FIRST]])


def _of(store: Store, page: Edition, update: Update, told: Mapping[str, set[str]]) -> Shown:
    lead, *beside = (each.sentences[0].citations[0].document_id for each in update.lead_and_also)
    documents = store.documents.get(list({lead, *beside, *update.document_ids}))
    of_entry = {each.id: frozenset(told[each.entry_id]) for each in documents if each.entry_id in told}
    inside = tuple(of_entry[each] for each in update.document_ids if each in of_entry)
    line = f"{page.desk_id} {page.published_at:%d %b %H:%M} {update.id} {update.sentences[0].text}"
    also = tuple(of_entry.get(each) for each in beside)
    return Shown(page.desk_id, page.published_at, line, of_entry.get(lead), inside, also)


def marked(page: Sequence[Shown]) -> list[Shown]:
    """The updates of one page, those marked whose lead tells nothing that the lead of another doesn't."""
    found: list[Shown] = []
    for place, each in enumerate(page):
        twin = next((other for at, other in enumerate(page) if at != place and _covers(other, each, at < place)), None)
        found.append(replace(each, repeats=twin.line if twin else ""))
    return found


def _covers(other: Shown, each: Shown, above: bool) -> bool:
    """Whether the other's lead tells all of it; where both tell the same, whether the other stands above."""
    if not each.lead or not other.lead or not each.lead <= other.lead:
        return False
    return above or each.lead != other.lead


def faults(shown: Sequence[Shown]) -> Iterator[str]:
    """A line for each fault, for reading."""
    for each in shown:
        if each.repeats:
            yield f"told twice: {each.line}\n    as {each.repeats}"
        if each.mixed:
            told = Counter(name for names in each.documents for name in names)
            yield f"mixed: {each.line}\n    {', '.join(f'{name} {count}' for name, count in told.most_common())}"
        if each.aside:
            yield f"no news: {each.line}"
        if each.lead is None:
            yield f"not judged: {each.line}"


if __name__ == "__main__":
    print("\n".join(run(Path(sys.argv[1])).lines))
