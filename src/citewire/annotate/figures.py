"""Figures: numbers with what they count, within the clause they stand in."""

from __future__ import annotations

import re

from citewire import languages
from citewire.annotate.counts import STRONG_BREAK, Count, counts_of, has_unknown_noun
from citewire.annotate.said import Said, said_of
from citewire.annotate.units import qualifier_of, value_of, whom
from citewire.languages import PEOPLE_INDICATORS
from citewire.languages.table import expression
from citewire.model import EntityKind, Figure, Mention, Span, TimeExpression, TimeMeaning

UNNAMED = frozenset({"", "m", "ft"})
"""Units that make no figure by themselves: a boat's length is nothing that is compared."""


def figures_of(
    text: str,
    sentences: tuple[Span, ...],
    language: str,
    mentions: tuple[Mention, ...] = (),
    times: tuple[TimeExpression, ...] = (),
) -> tuple[Figure, ...]:
    """The figures of ``text``, in order; every span counts in ``text``.

    A figure has an indicator or a unit: a bare number counts nothing that could be compared, and years, dates, times,
    ages, ordinals, scores and numbers in names are no figures. ``mentions`` give places, ``times`` the moment that the
    text names; without them ``place`` and ``as_of`` stay open. A language without a file yields only percentages and
    money.
    """
    spoken = languages.get(language)
    found: list[Figure] = []
    alone = _alone(text, mentions)
    for sentence in sentences:
        said = said_of(sentence.of(text), spoken)
        if not said.numbers:
            continue
        places = [each for each in alone if sentence.covers(each.span)]
        at = _moment(times, sentence, said)
        dated = [each.span.shifted(-sentence.start) for each in times if sentence.covers(each.span)]
        for count in counts_of(said):
            if any(each.covers(count.number.span) for each in dated):
                continue  # "at 18 hours" counts nobody
            if (figure := _figure(said, count)) is not None:
                found.append(_placed(figure, sentence.start, _place(said, figure, places, sentence.start), at))
    return tuple(found)


def _alone(text: str, mentions: tuple[Mention, ...]) -> list[Mention]:
    """The places that don't lead into another name ("the U.S. Senate")."""
    starts = {each.span.start for each in mentions}
    found = (each for each in mentions if each.kind is EntityKind.PLACE)
    return [
        each for each in found if not (text[each.span.end : each.span.end + 1] == " " and each.span.end + 1 in starts)
    ]


def _figure(said: Said, count: Count) -> Figure | None:
    number = count.number
    if count.indicator is None and (count.unit in UNNAMED or (number.spelled and number.value == 1)):
        return None
    qualifier, start = qualifier_of(said, number)
    return Figure(
        span=number.span,
        phrase=_phrase(said, Span(start, max(number.span.end, count.ends)), count),
        value=value_of(said, number, count.unit),
        unit=_unit(said, count),
        indicator=count.indicator,
        qualifier=qualifier,
        upper=number.upper,
        whole=count.whole,
        of=whom(said, number) if count.unit in ("", "people") else None,
    )


def _unit(said: Said, count: Count) -> str:
    """The unit that was read, else what such an indicator counts by itself; nothing before an unknown noun."""
    if count.unit or count.indicator is None:
        return count.unit
    before = count.word is not None and count.word.end <= count.number.span.start
    if before and has_unknown_noun(said, count.number):
        return ""
    if count.indicator in PEOPLE_INDICATORS:
        return "people"
    return "households" if count.indicator == "without power" else ""


def _phrase(said: Said, counted: Span, count: Count) -> Span:
    """From the qualifier or the number to the indicator, so that it reads well when quoted.

    An indicator in another clause before ("Blackout: 500 homes") stays outside; "the number of" comes in.
    """
    start, end, word = counted.start, counted.end, count.word
    number = start
    if word is not None and word.end <= start and not STRONG_BREAK.search(said.text[word.end : start]):
        start = word.start
    elif word is not None and word.end > end:
        end = word.end
    if not said.language.counts:
        return Span(start, end)
    lead = re.search(rf"(?<!\w)(?:{expression(said.language.counts)})\s+$", said.text[:start], re.IGNORECASE)
    if lead is None and any(start < other.span.start < number for other in said.numbers):
        return Span(number, end)  # "killed from 20 to 30"
    return Span(lead.start() if lead is not None else start, end)


def _place(said: Said, figure: Figure, places: list[Mention], by: int) -> str | None:
    """The place that the clause names for the figure: the nearest with a word such as "in" before it, behind the number
    first, but one before it in its own clause rather than one behind a comma; None where there is none."""
    where = said.language.counting.where
    named = [each for each in places if said.stands_before(each.span.start - by, where, reach=16)]
    behind = [each for each in named if each.span.start - by >= figure.span.end]
    before = [each for each in named if each.span.end - by <= figure.span.start]
    here = [each for each in before[-1:] if "," not in said.text[each.span.end - by : figure.span.start].lstrip(",")]
    beyond = [each for each in behind[:1] if "," in said.text[figure.span.end : each.span.start - by]]
    near = here if here and (beyond or not behind) else behind[:1] or before[-1:]
    return near[0].entity_id if near else None


def _moment(times: tuple[TimeExpression, ...], sentence: Span, said: Said) -> TimeMeaning | None:
    """The time up to which the sentence says that it counts ("as of Tuesday"); None without one, or with several.

    Other times of a sentence are mostly those of the event.
    """
    until = said.language.counting.until
    clear = [each for each in times if each.meaning.unclear is None and sentence.covers(each.span)]
    named = set()
    for each in clear:
        start = each.span.start - sentence.start
        if said.stands_before(start, until) or said.spoken(until).match(said.text, start) is not None:
            named.add(each.meaning)
    return named.pop() if len(named) == 1 else None


def _placed(figure: Figure, by: int, place: str | None, at: TimeMeaning | None) -> Figure:
    """The same figure with its offsets in the whole text."""
    return Figure(
        span=figure.span.shifted(by),
        phrase=figure.phrase.shifted(by),
        value=figure.value,
        unit=figure.unit,
        indicator=figure.indicator,
        qualifier=figure.qualifier,
        upper=figure.upper,
        place=place,
        as_of=at,
        whole=figure.whole,
        of=figure.of.shifted(by) if figure.of is not None else None,
    )
