"""Who held which office when: heads of state and government, ministers, heads of bodies; each row with its origin.

A row says for which days it is sure that somebody held an office, and no more: from the last day on which they can have
taken it to the first on which they can have left it, or to the day on which the origin last saw them there. Asked
about any other day the table says "not known", and who may have held the office then.

An office is named by what it is (``languages/titles.py`` lists the names: ``"foreign minister"``) and whose it is:
a lower-case ISO 3166 code, the id of a body of ``data/organisations.txt`` (``nato``), or a city's GeoNames id. The rows
of ``data/offices.tsv`` are made by ``tools/build_offices.py``.
"""

from __future__ import annotations

import calendar
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

from citewire.knowledge.countries import read_lines

HEAD_OF_STATE = "head of state"
HEAD_OF_GOVERNMENT = "head of government"
COLUMNS = ("office", "where", "title", "holder", "since", "until", "seen", "note", "origin")
"""The columns of a table of offices, parted by tabs."""

_HEADING = frozenset(
    (
        *("head", "president", "director", "chancellor", "leader", "commissioner", "speaker", "prosecutor"),
        *("secretary general", "director general", "high commissioner", "high representative", "prosecutor general"),
    )
)
"""What the head of a body may be called: with one such office known of a body, each of these means that one."""
_ALIASES = {
    ("foreign secretary", "gb"): ("foreign minister", "gb"),
    ("secretary of state", "us"): ("foreign minister", "us"),
    ("justice minister", "us"): ("attorney general", "us"),
    ("chancellor", "gb"): ("finance minister", "gb"),
    ("foreign minister", "eu"): ("high representative", "eu"),
    ("president", "eu-commission"): ("president", "eu-commission"),
    ("speaker", "eu"): ("president", "eu-parliament"),
    ("commander in chief", "ukraine-armed-forces"): ("commander in chief", "ua"),
    ("commander in chief", "il"): ("chief of the general staff", "il"),
    ("head", "idf"): ("chief of the general staff", "il"),
    ("head", "irgc"): ("commander in chief", "irgc"),
    ("head", "kremlin"): (HEAD_OF_STATE, "ru"),
    ("leader", "kremlin"): (HEAD_OF_STATE, "ru"),
    ("head", "white-house"): (HEAD_OF_STATE, "us"),
    ("head", "pentagon"): ("defence minister", "us"),
    ("head", "us-state-department"): ("foreign minister", "us"),
    ("head", "doj"): ("attorney general", "us"),
    ("leader", "taliban"): ("supreme leader", "af"),
    ("supreme leader", "taliban"): ("supreme leader", "af"),
    ("pope", ""): (HEAD_OF_STATE, "va"),
    ("pope", "va"): (HEAD_OF_STATE, "va"),
}
_CALLED = {
    "president": re.compile(r"\bpresident", re.IGNORECASE),
    "prime minister": re.compile(
        r"\b(?:prime minister|premier|chancellor|taoiseach|president of the (?:government|council)|head of government|"
        r"chair(?:man)? of the (?:council|cabinet) of ministers)",
        re.IGNORECASE,
    ),
    "chancellor": re.compile(r"\bchancellor", re.IGNORECASE),
    "monarch": re.compile(r"\b(?:king|queen|monarch|emperor|amir|emir|sultan|grand duke|prince)\b", re.IGNORECASE),
    "supreme leader": re.compile(r"\bsupreme leader", re.IGNORECASE),
}
_SPANISH_CHANCELLERIES = frozenset("ar bo br cl co cr cu do ec gt hn mx ni pa pe py sv uy ve".split())  # noqa: SIM905
"""States whose foreign minister is called "canciller"."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A day as far as it is known: all of ``first`` to ``last`` are possible (the same day where it is known)."""

    first: date
    last: date

    @classmethod
    def of(cls, text: str) -> Dated:
        """Reads ``2024``, ``2024-10`` or ``2024-10-01``. Raises ValueError for anything else."""
        if not re.fullmatch(r"\d{4}(?:-\d\d){0,2}", text):
            raise ValueError(f"{text!r} is no day, month or year: write 2024-10-01, 2024-10 or 2024")
        year, *rest = (int(part) for part in text.split("-"))
        try:
            first = date(year, *[*rest, 1, 1][:2])
        except ValueError as error:
            raise ValueError(f"{text!r} is no day, month or year of the calendar") from error
        length = calendar.monthrange(year, first.month)[1]
        return cls(first, (date(year, 12, 31), first.replace(day=length), first)[len(rest)])

    def __str__(self) -> str:
        """As precise as it is known, in the form that ``of`` reads."""
        if self.first == self.last:
            return self.first.isoformat()
        return f"{self.first:%Y}" if self.first.month != self.last.month else f"{self.first:%Y-%m}"


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """One holder of one office.

    ``until`` is the first day on which they no longer held it, None when that is not known. ``seen`` is the last day
    for which the origin is sure of it; with neither the row holds without end (so only in rows of an operator).
    ``note`` says what is particular (``acting``, ``claimed``), ``origin`` who says so.
    """

    office: str
    where: str
    title: str
    holder: str
    since: Dated
    until: Dated | None
    seen: date | None
    note: str
    origin: str

    def held_on(self, day: date) -> bool:
        """Whether the row is sure that they were in office on that day."""
        if day < self.since.last:
            return False
        if self.seen is not None and day <= self.seen:
            return True
        return day < self.until.first if self.until is not None else self.seen is None

    def may_have_held_on(self, day: date) -> bool:
        """Whether the row leaves it open that they were in office on that day."""
        return self.since.first <= day and (self.until is None or day < self.until.last)

    @property
    def words(self) -> str:
        """The term in words: "since 2014-10-01, until 2024-10-01"."""
        end = f"until {self.until}" if self.until is not None else "still in office"
        seen = f" when last seen, {self.seen}" if self.until is None and self.seen is not None else ""
        return f"since {self.since}, {end}{seen}"


@dataclass(frozen=True, slots=True)
class Held:
    """Who held an office on a day: ``rows`` are sure of it (several where they disagree or terms overlap), empty when
    it is not known; ``maybe`` are rows that leave it open, the latest first. ``near`` are the rows next to a day of
    which none speaks: the one before it and the one after it, where there are such."""

    office: str
    where: str
    on: date
    rows: tuple[OfficeRow, ...] = ()
    maybe: tuple[OfficeRow, ...] = ()
    near: tuple[OfficeRow, ...] = ()

    @property
    def explanation(self) -> str:
        """The answer in a sentence or two, with the rows that it comes from."""
        if self.rows:
            named = "; ".join(f"{row.holder} ({row.words}; {row.origin})" for row in self.rows)
            return named if len(self.rows) == 1 else f"several are named: {named}"
        if not self.maybe:
            near = "; ".join(f"{row.holder} ({row.words}; {row.origin})" for row in self.near)
            none = "the table has no row of this office"
            return f"not known: no row speaks of {self.on}; next to it: {near}" if near else f"not known: {none}"
        row = self.maybe[0]
        past = row.until is None and row.seen is not None and row.seen < self.on
        vouched = f"; the table vouches for no day after {row.seen}" if past else ""
        return f"not known: {row.holder} may have held it on {self.on} ({row.words}; {row.origin}){vouched}"


class Offices:
    """A table of offices. An operator's rows count before the packaged ones: they replace those of the same holder
    and term, and on days for which they are sure no other row is asked."""

    def __init__(self, rows: Iterable[OfficeRow], own: Iterable[OfficeRow] = ()) -> None:
        self.own = tuple(own)
        replaced = [row for row in self.own if row.holder]
        self.rows = (*self.own, *(row for row in rows if not any(_corrects(mine, row) for mine in replaced)))

    def corrected(self, own: Iterable[OfficeRow]) -> Offices:
        """This table with rows of an operator, which count more; the table itself stays as it is."""
        return Offices(self.rows, own)

    @cached_property
    def fingerprint(self) -> str:
        """Twelve hexadecimal digits that change with an operator's rows; "" without any."""
        return hashlib.blake2b(repr(self.own).encode(), digest_size=6).hexdigest() if self.own else ""

    def held(self, office: str, where: str, on: date) -> Held:
        """Who held an office on a day. ``office`` may be any name that ``resolved`` knows."""
        office, where = self.resolved(office, where.lower())
        rows = self._by_office.get((office, where), ())
        sure = [row for row in rows if row.held_on(on)]
        mine = [row for row in sure if row in self.own]
        maybe = sorted((row for row in rows if row.may_have_held_on(on)), key=lambda row: row.since.last, reverse=True)
        near = () if sure or maybe else _beside(rows, on)
        return Held(office, where, on, tuple(mine or sure), tuple(row for row in maybe if row not in sure), near)

    def of(self, office: str, where: str) -> tuple[OfficeRow, ...]:
        """All rows of an office, the earliest first; empty for one that the table doesn't know."""
        return self._by_office.get(self.resolved(office, where.lower()), ())

    def resolved(self, office: str, where: str) -> tuple[str, str]:
        """The name under which the table has an office: ``("president", "ru")`` is its head of state, ``("president",
        "ir")`` its head of government, ``("head", "nato")`` the secretary general. Unknown ones come back as they are.
        """
        known = _ALIASES.get((office, where))
        if known is not None:
            return known
        if (office, where) in self._by_office or not where:
            return office, where
        if (HEAD_OF_STATE, where) in self._by_office or (HEAD_OF_GOVERNMENT, where) in self._by_office:
            return self._of_state(office, where), where
        heads = self._heads.get(where, ())
        return (heads[0], where) if len(heads) == 1 and office in _HEADING else (office, where)

    def _of_state(self, office: str, where: str) -> str:
        """President, prime minister, chancellor or monarch as the head of state or of government that they are."""
        called = _CALLED.get(office)
        if called is None:
            return office
        order = (
            (HEAD_OF_GOVERNMENT, HEAD_OF_STATE) if office == "prime minister" else (HEAD_OF_STATE, HEAD_OF_GOVERNMENT)
        )
        for name in order:
            if any(called.search(row.title) for row in self._by_office.get((name, where), ())):
                return name
        return "foreign minister" if office == "chancellor" and where in _SPANISH_CHANCELLERIES else office

    @cached_property
    def _by_office(self) -> dict[tuple[str, str], tuple[OfficeRow, ...]]:
        grouped: dict[tuple[str, str], list[OfficeRow]] = {}
        for row in self.rows:
            grouped.setdefault((row.office, row.where), []).append(row)
        return {key: tuple(sorted(rows, key=lambda row: row.since.last)) for key, rows in grouped.items()}

    @cached_property
    def _heads(self) -> dict[str, tuple[str, ...]]:
        """The offices at the head of each body."""
        grouped: dict[str, list[str]] = {}
        for office, where in self._by_office:
            if office in _HEADING:
                grouped.setdefault(where, []).append(office)
        return {where: tuple(offices) for where, offices in grouped.items()}


def _beside(rows: tuple[OfficeRow, ...], on: date) -> tuple[OfficeRow, ...]:
    """The last row that ends before a day and the first that begins after it."""
    held = [row for row in rows if row.note != "claimed"]
    before, after = [row for row in held if row.since.last < on], [row for row in held if row.since.first > on]
    return (*before[-1:], *after[:1])


def _corrects(mine: OfficeRow, other: OfficeRow) -> bool:
    """Whether an operator's row is about the same holder in the same office, in a term that overlaps."""
    same = (mine.office, mine.where, mine.holder.casefold()) == (other.office, other.where, other.holder.casefold())
    ends = [row.until.last if row.until is not None else date.max for row in (mine, other)]
    return same and mine.since.first < ends[1] and other.since.first < ends[0]


def read_row(line: str) -> OfficeRow:
    """A row of a table of offices. Raises ValueError saying what is wrong and what to write."""
    cells = [cell.strip() for cell in line.split("\t")]
    if len(cells) != len(COLUMNS):
        raise ValueError(f"has {len(cells)} columns; write {len(COLUMNS)}, parted by tabs: {', '.join(COLUMNS)}")
    office, where, title, holder, since, until, seen, note, origin = cells
    for name, value in zip(
        ("office", "where", "holder", "since", "origin"), (office, where, holder, since, origin), strict=True
    ):
        if not value:
            raise ValueError(f"has no {name}; every row needs one")
    end = Dated.of(until) if until else None
    row = OfficeRow(office, where.lower(), title, holder, Dated.of(since), end, _day(seen), note, origin)
    if end is not None and end.last < row.since.first:
        raise ValueError(f"ends ({until}) before it begins ({since}); put the days right")
    return row


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise ValueError(f"seen is {text!r}; write a day like 2024-10-01, or leave it empty") from error


@cache
def packaged() -> Offices:
    """The table that comes with Citewire."""
    return Offices(read_row(line) for line in read_lines("offices.tsv"))
