"""``Times``: how a language says when.

Phrases are in the notation of ``table``, with places in braces: ``{number}`` (digits or a number word), ``{unit}``,
``{single}``, ``{weekday}``, ``{month}``, ``{day}`` (of a month), ``{year}``, ``{part}`` (of a day), ``{hour}``,
``{minute}``. ``"{number}_{unit}_ago"`` is "two days ago" and "3 weeks ago".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Times:
    """How a language says when. An empty field means: not known, and what needs it is left out.

    ``units`` are names of ``TimeUnit`` with the words for them, ``parts`` those of ``DayPart`` (``night before`` is the
    night that ends on the morning of the day that follows), ``sections`` those of ``TimeSection`` ("the_beginning_of").
    ``moments`` are phrases for a day and a part at once, by offset in days and part ("-1 night": "last_night"; after
    ``either`` the night may be the one that is over or the one to come). ``ago``, ``ahead`` and ``lasting`` have a
    number and a unit ("vor_{number}_{unit}"), ``lasting`` those that reach up to now; without a number ``{single}``
    stands for the units that mean one then (``singles``: "год назад" is a year ago, "лет назад" is years ago).
    ``last``, ``this``, ``next`` and ``coming`` have a unit, a weekday or a month; after ``next`` readers differ
    about a weekday of the same week, after ``coming`` they don't. ``bare`` is a unit that means the present one
    after a section ("the_{unit}"), ``weekends`` are phrases for the nearest one. ``dates``, ``months`` and
    ``years`` are ways of writing them; ``slashes`` is the order of 3/4/2026, empty where readers differ. ``clocks``
    are times of day, ``forenoon`` and ``afternoon`` those with a word for the half of the day; ``zones`` are
    offsets from UTC in minutes, ``local`` words for a zone that isn't named. ``joints`` stand between the parts of
    one time ("on Tuesday at about 5 p.m."), ``since`` and ``until`` before one; ``starting`` before one that may be
    past or to come ("from Monday").

    ``future``, ``would`` and ``past`` are signs of a clause that tell whether a weekday is still to come (``would``
    leaves it open; the verbs of saying count as past), ``scheduled`` present forms of beginning and ending that
    beside a weekday tell of the next one ("resumes"), ``arriving`` those that leave it open, ``lookalikes`` words
    that look like a sign and are none, ``breaks`` words that end a clause. ``recurring`` are phrases for what comes
    again and again, ``elsewhere`` those counted from another time ("the_next_day"), ``stretches``
    those whose length isn't told ("recent_weeks"), ``names`` those that are no
    times ("black_friday"). ``ranked`` are words behind which ``ahead`` looks back ("the first time in ten years");
    ``conditions`` open a clause about what may come ("if he wins in May").
    ``capitals``: weekdays are written with a capital; ``twelve_hours``: so many are on a clock; ``past_unless``: a
    weekday in a sentence without any sign is past unless one of these stands there (where the present tense is not
    used of what is to come).
    """

    units: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, str] = field(default_factory=dict)
    sections: Mapping[str, str] = field(default_factory=dict)
    moments: Mapping[str, str] = field(default_factory=dict)
    singles: str = ""
    ago: str = ""
    ahead: str = ""
    lasting: str = ""
    last: str = ""
    this: str = ""
    next: str = ""
    coming: str = ""
    bare: str = ""
    weekends: str = ""
    dates: str = ""
    months: str = ""
    years: str = ""
    slashes: str = ""
    clocks: str = ""
    forenoon: str = ""
    afternoon: str = ""
    zones: Mapping[int, str] = field(default_factory=dict)
    local: str = ""
    joints: str = ""
    since: str = ""
    starting: str = ""
    until: str = ""
    future: str = ""
    would: str = ""
    scheduled: str = ""
    arriving: str = ""
    past: str = ""
    lookalikes: str = ""
    breaks: str = ""
    recurring: str = ""
    elsewhere: str = ""
    stretches: str = ""
    names: str = ""
    ranked: str = ""
    conditions: str = ""
    capitals: bool = False
    twelve_hours: bool = False
    past_unless: str = ""
