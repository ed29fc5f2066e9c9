"""Times: words that say when, with what they mean before anybody's day and zone are known.

``text.dates.resolved`` makes a time of a meaning, from the document's own date and a desk's zone.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import fields
from functools import cache

from citewire import languages
from citewire.annotate.atoms import Atom, atoms_of
from citewire.annotate.templates import Fields
from citewire.annotate.tense import Tense, tense_at
from citewire.languages import pattern
from citewire.languages.table import expression
from citewire.model import (
    DayPart,
    Direction,
    Span,
    TimeBound,
    TimeExpression,
    TimeMeaning,
    TimeSection,
    TimeUnit,
    Unclear,
)

GAP = 28
"""Most characters between two parts of one time."""
RANKED = 48
"""Characters before "in ten years" that are looked at for "the first"."""
NOON = 12 * 60
MEANING = frozenset(field.name for field in fields(TimeMeaning))
LONG = (TimeUnit.WEEK, TimeUnit.MONTH, TimeUnit.YEAR)
ANCHORS = frozenset({"weekday", "month", "year", "offset", "lasting", "minute", "unclear", "direction"})
"""What a group must have one of, to be a time and not only "in the evening"."""


def times_of(text: str, sentences: Sequence[Span], language: str) -> tuple[TimeExpression, ...]:
    """The words of time in ``text``, in order and never overlapping. A language without such words has none.

    ``sentences`` tell where a clause ends that may say whether a weekday is past or to come.
    """
    found = (_expression(text, group, sentences, language) for group in _groups(text, language))
    return tuple(each for each in found if each is not None)


# -- parts to groups --------------------------------------------------------------------------------------------------


def _groups(text: str, language: str) -> Iterator[list[Atom]]:
    """Parts that stand side by side and say one time together: "Tuesday, 4 March, at 5 p.m."."""
    group: list[Atom] = []
    for atom in atoms_of(text, language):
        if group and _joined(text[group[-1].end : atom.start], language) and _fits(group, atom):
            group.append(atom)
            continue
        if group:
            yield group
        group = [atom]
    if group:
        yield group


def _joined(between: str, language: str) -> bool:
    return len(between) <= GAP and _joints(languages.get(language).tag).fullmatch(between) is not None


@cache
def _joints(tag: str) -> re.Pattern[str]:
    joints = expression(languages.get(tag).times.joints)
    return re.compile(
        rf"[ \u00a0]*,?[ \u00a0]*(?:\(?(?:{joints})[ \u00a0]*){{0,3}}\(?" if joints else r"(?!)", re.IGNORECASE
    )


def _fits(group: Sequence[Atom], atom: Atom) -> bool:
    """Whether ``atom`` says what the group leaves open, and nothing twice."""
    said = {name for each in group for name in each.says if name in MEANING}
    if {"unclear"} & (said | set(atom.says)) or any("none" in each.says for each in (*group, atom)):
        return False
    new = {name for name in atom.says if name in MEANING}
    both = said | new
    if said & new or ("section" in both and {"weekday", "minute", "part"} & both and "edge" not in _merged(group)):
        return False
    unit = _merged([*group, atom]).get("unit")
    if unit is not None and "weekday" in both:
        return unit is TimeUnit.WEEK
    return unit is None or "month" not in both or unit is TimeUnit.YEAR


def _merged(atoms: Sequence[Atom]) -> dict[str, object]:
    return {name: value for atom in atoms for name, value in atom.says.items()}


# -- groups to meanings -----------------------------------------------------------------------------------------------


def _expression(text: str, group: list[Atom], sentences: Sequence[Span], language: str) -> TimeExpression | None:
    """What a group means; None for what is no time by itself ("in the evening", "the week")."""
    while len(group) > 1 and "section" in group[-1].says and "bare" not in group[-1].says:
        group = group[:-1]  # the next one's, or nobody's
    says, span = _merged(group), Span(group[0].start, group[-1].end)
    if says.get("ahead") and _is_ranked(text, span, language):
        return None
    bound = _bound(text, span, language)
    if bound is not None:
        span, says["bound"] = Span(bound[1], span.end), bound[0]
    if not _is_time(says, group):
        return None
    _settle_edge(says)
    _settle_clock(says, language)
    _settle_direction(text, span, says, sentences, language)
    return TimeExpression(span, _meaning(says))


def _is_ranked(text: str, span: Span, language: str) -> bool:
    """Whether what stands before "in ten years" was the first or the worst of that time: it looks back."""
    return _ranks(languages.get(language).tag).search(text[max(0, span.start - RANKED) : span.start]) is not None


@cache
def _ranks(tag: str) -> re.Pattern[str]:
    ranked = expression(languages.get(tag).times.ranked)
    return re.compile(rf"(?<!\w)(?:{ranked})(?:\s[\w'’-]+){{0,3}}\s\Z" if ranked else r"(?!)", re.IGNORECASE)


def _is_time(says: Fields, group: Sequence[Atom]) -> bool:
    """Whether the parts are enough. A bare month or year needs a section or a bound: "early January", "since 2014"."""
    if "none" in says or (all("bare" in atom.says for atom in group) and not {"bound", "section"} & set(says)):
        return False
    return bool(ANCHORS & set(says)) or says.get("unit") is TimeUnit.WEEKEND


def _meaning(says: Fields) -> TimeMeaning:
    known = {name: value for name, value in says.items() if name in MEANING}
    return TimeMeaning(**known)  # type: ignore[arg-type]


def _settle_edge(says: dict[str, object]) -> None:
    """ "Early" before a day is a part of that day, before a month a section of it."""
    edge = says.pop("edge", None)
    if edge is None or (set(says) & {"month", "year"} and "day" not in says) or says.get("unit") in LONG:
        return
    if isinstance(says.get("part"), DayPart):
        return  # "early Tuesday night" is in that night
    says.pop("section", None)
    says["part"] = DayPart.EARLY if edge == TimeSection.BEGINNING else DayPart.LATE


def _settle_clock(says: dict[str, object], language: str) -> None:
    """ "8 in the evening" is 20:00; on a clock of twelve hours 8:00 alone may be either."""
    minute, part = says.get("minute"), says.get("part")
    if not isinstance(minute, int):
        return
    if says.pop("local", False):
        says["unclear"] = Unclear.ZONE
    halved = says.pop("half", False)
    if part in (DayPart.AFTERNOON, DayPart.EVENING) and minute < NOON:
        says["minute"] = minute + NOON
    elif languages.get(language).times.twelve_hours and not halved and part is None and 60 <= minute < NOON + 60:
        says.setdefault("unclear", Unclear.HALF)


def _bound(text: str, span: Span, language: str) -> tuple[TimeBound, int] | None:
    """ "Since" or "until" right before the words, and where it begins."""
    before = text[max(0, span.start - GAP) : span.start]
    match = _bounds(languages.get(language).tag).search(before)
    if match is None:
        return None
    start = span.start - len(before) + match.start()
    return (TimeBound.UNTIL if match.lastgroup == "until" else TimeBound.SINCE), start


@cache
def _bounds(tag: str) -> re.Pattern[str]:
    times = languages.get(tag).times
    groups = {"since": f"{times.since} {times.starting}", "until": times.until}
    found = "|".join(f"(?P<{name}>{expression(words)})" for name, words in groups.items() if words.strip())
    return re.compile(rf"(?<!\w)(?:{found})\s+\Z" if found else r"(?!)", re.IGNORECASE)


@cache
def _sinces(tag: str) -> re.Pattern[str]:
    since = expression(languages.get(tag).times.since)
    return re.compile(rf"(?:{since})\s" if since else r"(?!)", re.IGNORECASE)


# -- past or to come --------------------------------------------------------------------------------------------------


def _settle_direction(text: str, span: Span, says: dict[str, object], sentences: Sequence[Span], language: str) -> None:
    """Fills ``direction`` where the words leave it to the clause, and leaves open what the clause doesn't tell."""
    ahead, either = says.pop("ahead", False), says.pop("either", False)
    if says.get("unclear") or not (ahead or either or _leaves_choice(says)):
        return
    sentence = _sentence(span, sentences, text)
    tense = tense_at(text, sentence, span, language)
    if says.get("bound") is TimeBound.SINCE and _sinces(languages.get(language).tag).match(text, span.start):
        tense = Tense.PAST  # "since 3 May" may stand beside what will be
    if ahead:
        if tense not in (Tense.FUTURE, Tense.UNSURE):
            says["unclear"] = Unclear.DIRECTION
    elif either:
        _settle_night(says, tense)
    else:
        _settle_day(says, tense or _custom(text, sentence, says, language))


def _custom(text: str, sentence: Span, says: Fields, language: str) -> Tense | None:
    """What a weekday is by the custom of news, where no verb of the sentence tells."""
    unless = languages.get(language).times.past_unless
    if not unless or "month" in says or says.get("direction") is Direction.THIS:
        return None
    return None if pattern(unless).search(text, sentence.start, sentence.end) else Tense.PAST


def _leaves_choice(says: Fields) -> bool:
    if says.get("direction") not in (None, Direction.THIS) or "year" in says:
        return False
    if "weekday" in says:
        return says.get("unit") is None
    return ("month" in says and "unit" not in says) or (says.get("unit") is TimeUnit.WEEKEND and "lasting" not in says)


def _settle_night(says: dict[str, object], tense: Tense | None) -> None:
    """ "Diese Nacht" is the one that is over or the one to come."""
    if tense is Tense.PAST:
        says["part"] = DayPart.NIGHT_BEFORE
    elif tense is not Tense.FUTURE:
        says["unclear"] = Unclear.DIRECTION


def _settle_day(says: dict[str, object], tense: Tense | None) -> None:
    this = says.get("direction") is Direction.THIS
    if this and "weekday" in says:
        del says["direction"]  # "this Sunday" is the last or the next one
    if says.get("bound") is TimeBound.UNTIL and tense is not Tense.FUTURE:
        tense = Tense.OPEN
    if tense is Tense.FUTURE:
        says["direction"] = Direction.AHEAD
    elif tense is Tense.PAST:
        says["direction"] = Direction.PAST
    elif tense is Tense.UNSURE or (tense is Tense.OPEN and "month" not in says):
        says["unclear"] = Unclear.DIRECTION


def _sentence(span: Span, sentences: Sequence[Span], text: str) -> Span:
    """The sentence around ``span``; the line where it stands in none."""
    place = bisect_right(sentences, span.start, key=lambda sentence: sentence.start) - 1
    if place >= 0 and sentences[place].end >= span.end:
        return sentences[place]
    end = text.find("\n", span.end)
    return Span(text.rfind("\n", 0, span.start) + 1, len(text) if end < 0 else end)
