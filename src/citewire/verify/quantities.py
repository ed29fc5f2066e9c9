"""The numbers of a sentence or a passage as what can be compared: a stretch, a unit, and the words that say of what.

Every number is a stretch from a least to a most ("more than 20" reaches up without end), so that a comparison can
entail, exclude or leave open (``verify/partner``).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from citewire import languages
from citewire.languages.table import expression
from citewire.model import Figure, Span
from citewire.text.numbers import NumberKind, NumberSpan
from citewire.verify.reading import LINK, REMEMBERED, Reading, Token

REACH = 24
AROUND = 9
"""Telling words on either side of a number that may say what it counts."""
SMALL, PAUSE, STOP = 0.5, 1.5, 5.0
"""So many words farther away is what lies behind a small word, a comma, the end of a sentence."""
BREAK = re.compile(r"[,;:()–—]\s|[.!?]\s")
YEARS = re.compile(r"(?:19|20)\d\d(?:\W+(?:\w+\W+)?(?:(?:19|20)\d\d|\d\d))?")
DECADE = re.compile(r"['’]?s\b|er\b")
NOUGHTS = re.compile(r"\d{1,3}[.,]000")
LAST = re.compile(r"(?<![^\W\d_])([^\W\d_a-z][^\W\d_]+)\s$")
SCALES = "5|10|100"
"""The best marks of usual scales."""
_EDGE = 1e-9
"""So much beyond its limit a stretch begins that leaves the limit out ("more than 20"), as a share."""
TIMES = (NumberKind.YEAR, NumberKind.TIME)
_COMPARED = frozenset({"at least", "at most", "more than", "less than"})


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as a stretch. ``unit`` is the language-independent name of a unit or "", ``indicator`` what it counts
    where the rules can tell. ``around`` are the telling words around it, small, each with its nearness in 0..1, the
    nearest first. ``exact`` is the number that is written. ``label`` is the name right before a plain number, in small
    letters ("playstation" of "PlayStation 3"): with another label it is another thing."""

    words: str
    exact: float
    least: float
    most: float
    kind: NumberKind
    unit: str = ""
    indicator: str | None = None
    around: tuple[tuple[str, float], ...] = ()
    compared: bool = False
    loose: bool = False
    language: str = ""
    label: str = ""


@lru_cache(maxsize=REMEMBERED)
def quantities(reading: Reading, named: Sequence[str] = ()) -> tuple[Quantity, ...]:
    """Every number of a text but dates, times, names and a lone "one" in letters; years are among them.

    ``named`` are names that may have numbers in them, as a title has: what lies in one of them counts nothing.
    """
    figures = {figure.span: figure for figure in reading.annotations.figures}
    names = tuple(_named(reading.text, named))
    return tuple(
        _quantity(reading, number, _figure_at(number.span, figures.values()))
        for number in reading.numbers
        if _counts(number) and not _in_date(number, reading) and not any(name.covers(number.span) for name in names)
    )


def spans(reading: Reading) -> Iterator[Span]:
    """Where the numbers of a text stand."""
    return (number.span for number in reading.numbers)


def _named(text: str, names: Sequence[str]) -> Iterator[Span]:
    for name in names:
        if any(letter.isdigit() for letter in name) or " " in name.strip():
            yield from (Span(*match.span()) for match in re.finditer(re.escape(name), text, re.IGNORECASE))


def _counts(number: NumberSpan) -> bool:
    if number.kind in (NumberKind.DATE, NumberKind.NAME):
        return False
    return not (number.spelled and number.value == 1 and number.upper is None)


def _in_date(number: NumberSpan, reading: Reading) -> bool:
    """Whether the number is the day of a date, which ``days`` compares; its year stays."""
    times = reading.annotations.times
    return any(time.span.covers(number.span) and time.meaning.day == number.value for time in times)


def _figure_at(span: Span, figures: Iterable[Figure]) -> Figure | None:
    return next((figure for figure in figures if figure.span.overlaps(span)), None)


def _quantity(reading: Reading, number: NumberSpan, figure: Figure | None) -> Quantity:
    number = _regrouped(reading, number)
    best = _best_mark(reading, number)
    kind = NumberKind.PERCENT if best else _kind(reading, number)
    start = number.span.start
    qualifier = _side(reading, start) if kind in TIMES else _qualifier(reading, start, plain=kind is NumberKind.COUNT)
    if best:
        number = replace(number, value=number.value * 100 / best, upper=None, unit="%")
    whole = _whole_years(reading, number) if kind is NumberKind.YEAR else number
    least, most = _stretch(whole, qualifier)
    return Quantity(
        number.span.of(reading.text),
        number.value,
        least,
        most,
        kind,
        number.unit or _unit(reading, number.span.end, figure),
        figure.indicator if figure is not None else None,
        around(reading, number.span),
        qualifier in _COMPARED,
        qualifier in ("about", "nearly"),
        reading.language,
        _label(reading, number) if kind is NumberKind.COUNT and not best else "",
    )


def _regrouped(reading: Reading, number: NumberSpan) -> NumberSpan:
    """ "600.000" in a language that would write "600,000": nobody writes three noughts behind a decimal sign."""
    if number.upper is None and NOUGHTS.fullmatch(number.span.of(reading.text)) and number.value < 1000:
        return replace(number, value=number.value * 1000)
    return number


def _label(reading: Reading, number: NumberSpan) -> str:
    """The word with a capital right before a number in digits, unless it opens the text or belongs to a time."""
    if reading.spoken.capital_nouns or any(
        time.span.end + 1 == number.span.start for time in reading.annotations.times
    ):
        return ""
    before = reading.text[: number.span.start]
    if number.spelled or not before.endswith(" "):
        return ""
    last = LAST.search(before)
    word = last[1].lower() if last is not None and last.start() > 0 else ""
    return "" if word in reading.small_words else word


def _best_mark(reading: Reading, number: NumberSpan) -> float:
    """The best mark of the scale that a number is on ("7.5/10", "71 out of 100"); 0 where it is on none."""
    phrases = expression(reading.spoken.checking.scale)
    between = rf"(?:/|{phrases})" if phrases else "/"
    scale = re.compile(rf"\s*{between}\s*({SCALES})(?![\w.,]*\d)").match(reading.text, number.span.end)
    return float(scale[1]) if scale is not None and number.value <= float(scale[1]) else 0.0


def _kind(reading: Reading, number: NumberSpan) -> NumberKind:
    """The kind, a plain number or a range that looks like years taken for such."""
    written = number.span.of(reading.text)
    if number.kind is NumberKind.COUNT and YEARS.fullmatch(written):
        return NumberKind.YEAR
    return number.kind


def _qualifier(reading: Reading, start: int, *, plain: bool) -> str | None:
    best: str | None = None
    sorter = reading.spoken.qualifier_sorter
    for found in sorter.found.finditer(reading.text, max(0, start - REACH), start):
        if LINK.fullmatch(reading.text[found.end() : start]) and not (plain and _is_spread(reading, found.start())):
            best = sorter.name_of(found)
    return best


def _is_spread(reading: Reading, start: int) -> bool:
    """Whether a qualifier is none, since a mean is taken over what is counted ("averaged over 20 reviews")."""
    before = reading.text[max(0, start - REACH) : start]
    found = languages.pattern(reading.spoken.checking.spread, spaced=reading.spoken.spaced).finditer(before)
    return any(not before[match.end() :].strip() for match in found)


def _side(reading: Reading, start: int) -> str | None:
    """ "before", "since" and the like right in front of a year or a time of day, as qualifiers; "after the 2004 final"
    is none."""
    before = reading.text[max(0, start - REACH) : start]
    checking = reading.spoken.checking
    for phrases, within, beyond in (
        (checking.before, "at most", "less than"),
        (checking.after, "at least", "more than"),
    ):
        for found in languages.pattern(phrases).finditer(before):
            if not before[found.end() :].strip():
                return within if languages.pattern(checking.inclusive).fullmatch(found[0]) else beyond
    return None


def _whole_years(reading: Reading, number: NumberSpan) -> NumberSpan:
    """ "2017-18" as 2017 to 2018, "1970s" as 1970 to 1979."""
    if number.upper is None and number.value % 10 == 0 and DECADE.match(reading.text, number.span.end):
        return replace(number, upper=number.value + 9)
    if number.upper is None or number.upper >= number.value:
        return number
    return replace(number, upper=number.value - number.value % 100 + number.upper)


def _stretch(number: NumberSpan, qualifier: str | None) -> tuple[float, float]:
    low, high = number.value, number.upper if number.upper is not None else number.value
    match qualifier:
        case "at least":
            return low, math.inf
        case "at most":
            return -math.inf, high
        case "more than":
            return low + abs(low) * _EDGE, math.inf
        case "less than":
            return -math.inf, high - abs(high) * _EDGE
    return low, high


def _unit(reading: Reading, end: int, figure: Figure | None) -> str:
    """The unit right behind the number, or the one that the figure has."""
    sorter = reading.spoken.unit_sorter
    following = re.compile(r"[\s\u00a0-]*").match(reading.text, end)
    found = sorter.found.match(reading.text, following.end() if following else end)
    if found is not None:
        return sorter.name_of(found)
    return figure.unit if figure is not None else ""


def around(reading: Reading, span: Span) -> tuple[tuple[str, float], ...]:
    """The telling words on both sides of a span with how near each is, 1 for the next one, the nearest first."""
    after = [token for token in reading.tokens if token.start >= span.end]
    before = [token for token in reading.tokens if token.end <= span.start][::-1]
    near = [*_near(reading, after, span.end, 0.0), *_near(reading, before, span.start, 0.5)]
    return tuple(sorted(near, key=lambda each: (-each[1], each[0])))


def _near(reading: Reading, tokens: Iterable[Token], last: int, away: float) -> Iterator[tuple[str, float]]:
    """Telling words on one side, going outwards from ``last``."""
    found = 0
    for token in tokens:
        between = reading.text[min(last, token.end) : max(last, token.start)]
        away += sum(STOP if each[0] in ".!?" else PAUSE for each in BREAK.findall(between))
        last = token.end if token.start >= last else token.start
        if not _tells(reading, token):
            away += SMALL
            continue
        yield token.lower, 1 / (1 + away)
        away, found = away + 1, found + 1
        if found == AROUND:
            return


def _tells(reading: Reading, token: Token) -> bool:
    return not token.digits and len(token.text) > 2 and token.lower not in reading.small_words
