"""Numbers of a sentence beside those of the passage: value, range, unit, and what they count.

Every number is a stretch from a least to a most ("more than 20" reaches up without end), so that a comparison can
entail, exclude or leave open. A number is held against those of its kind that count the same thing, where the words
beside them tell (the noun in one language, unit and indicator across languages).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from citewire import languages
from citewire.model import Figure, Span
from citewire.text.numbers import NumberKind, NumberSpan, numbers_in
from citewire.verify import polarity
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.reading import Reading, Token
from citewire.verify.stems import alike

LINK = re.compile(r"[\s(]*(?:the|a|an|de|von|d'|d’|les|los|las)?[\s(]*(?:US)?[€$£₹]?\s*")
JOINED = re.compile(r"(?<=[^\W\d_])[-‑](?=[^\W\d_])|\ufffd")
"""Hyphens between words: "sixth-largest" has a number; and letters that an encoding lost."""
REACH = 24
NOUNS_AFTER, NOUNS_BEFORE = 3, 2
YEARS = re.compile(r"(?:19|20)\d\d(?:\W+(?:\w+\W+)?(?:(?:19|20)\d\d|\d\d))?")
ABOUT = 0.05
"""A number that is about another may lie so far from it, as a share."""
_EDGE = 1e-9
"""So much beyond its limit a stretch begins that leaves the limit out ("more than 20"), as a share."""
_ORDER = (Relation.SAME, Relation.OPEN, Relation.OTHER)
TIMES = (NumberKind.YEAR, NumberKind.TIME)
_COMPARED = frozenset({"at least", "at most", "more than", "less than"})


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as a stretch. ``unit`` is the language-independent name of a unit or "", ``indicator`` what it counts
    where the rules can tell; ``nouns`` are the words around it, small. ``exact`` is the number that is written."""

    words: str
    exact: float
    least: float
    most: float
    kind: NumberKind
    unit: str = ""
    indicator: str | None = None
    nouns: tuple[str, ...] = ()
    compared: bool = False
    loose: bool = False
    language: str = ""


def quantities(reading: Reading) -> tuple[Quantity, ...]:
    """Every number of a text but dates, times, names and a lone "one" in letters; years are among them."""
    figures = {figure.span: figure for figure in reading.annotations.figures}
    return tuple(
        _quantity(reading, number, _figure_at(number.span, figures.values()))
        for number in numbers_in(JOINED.sub(" ", reading.text), reading.language)
        if _counts(number) and not _in_date(number, reading)
    )


def spans(reading: Reading) -> Iterator[Span]:
    """Where the numbers of a text stand."""
    return (number.span for number in numbers_in(JOINED.sub(" ", reading.text), reading.language))


def compared(claim: Reading, passage: Reading) -> Iterator[Finding]:
    """A finding for each number of the claim."""
    given, own = quantities(passage), quantities(claim)
    for wanted in own:
        others = {each.exact for each in own if each.exact != wanted.exact and not wanted.compared}
        # A number that another number of the claim has taken is none that stands in the place of this one.
        rivals = [each for each in given if _comparable(wanted, each) and each.exact not in others]
        yield _finding(wanted, rivals, _own(wanted, rivals, claim, passage))


def ranked(claim: Reading, passage: Reading) -> Iterator[Finding]:
    """ "The first" of the claim beside another ordinal of the passage; "first" is too often none to be a number."""
    firsts = [each.words for each in polarity.meanings(claim) if each.name == "first"]
    if not firsts or any(each.name == "first" for each in polarity.meanings(passage)):
        return
    taken = {each.exact for each in quantities(claim)}
    rival = next((q for q in quantities(passage) if q.kind is NumberKind.ORDINAL and q.exact not in taken), None)
    if rival is not None:
        yield Finding(Aspect.NUMBER, Relation.OTHER, firsts[0], rival.words, False, "rank")


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
    kind = _kind(reading, number)
    qualifier = _side(reading, number.span.start) if kind in TIMES else _qualifier(reading, number.span.start)
    least, most = _stretch(_whole_years(number) if kind is NumberKind.YEAR else number, qualifier)
    return Quantity(
        number.span.of(reading.text),
        number.value,
        least,
        most,
        kind,
        number.unit or _unit(reading, number.span.end, figure),
        figure.indicator if figure is not None else None,
        _nouns(reading, number.span),
        qualifier in _COMPARED,
        qualifier in ("about", "nearly"),
        reading.language,
    )


def _kind(reading: Reading, number: NumberSpan) -> NumberKind:
    """The kind, a plain number or a range that looks like years taken for such."""
    written = number.span.of(reading.text)
    if number.kind is NumberKind.COUNT and YEARS.fullmatch(written):
        return NumberKind.YEAR
    return number.kind


def _qualifier(reading: Reading, start: int) -> str | None:
    best: str | None = None
    sorter = reading.spoken.qualifier_sorter
    for found in sorter.found.finditer(reading.text, max(0, start - REACH), start):
        if LINK.fullmatch(reading.text[found.end() : start]):
            best = sorter.name_of(found)
    return best


def _side(reading: Reading, start: int) -> str | None:
    """ "before", "after" and the like in front of a year or a time of day, as qualifiers."""
    before = reading.text[max(0, start - REACH) : start]
    checking = reading.spoken.checking
    for phrases, qualifier in ((checking.before, "less than"), (checking.after, "more than")):
        if any(LINK.fullmatch(before[found.end() :]) for found in languages.pattern(phrases).finditer(before)):
            return qualifier
    return None


def _whole_years(number: NumberSpan) -> NumberSpan:
    """ "2017-18" as 2017 to 2018."""
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


def _nouns(reading: Reading, span: Span) -> tuple[str, ...]:
    """The words that tell what is counted: the next ones in the clause, then those right before."""
    after = _words(reading, (token for token in reading.tokens if token.start >= span.end), span.end)
    before = [token for token in reading.tokens if token.end <= span.start]
    kept = [token.lower for token in before[::-1][:4] if _tells(reading, token)]
    return (*after[:NOUNS_AFTER], *kept[:NOUNS_BEFORE])


def _words(reading: Reading, tokens: Iterable[Token], start: int) -> list[str]:
    found: list[str] = []
    for token in tokens:
        if re.search(r"[,;:.!?()–—]\s", reading.text[start : token.start]) or token.digits or len(found) == NOUNS_AFTER:
            break
        if _tells(reading, token):
            found.append(token.lower)
    return found


def _tells(reading: Reading, token: Token) -> bool:
    return not token.digits and len(token.text) > 2 and token.lower not in reading.small_words


def _comparable(wanted: Quantity, given: Quantity) -> bool:
    if wanted.kind is not given.kind:
        return {wanted.kind, given.kind} <= {NumberKind.COUNT, NumberKind.AGE, NumberKind.SCORE}
    return True


def _own(wanted: Quantity, rivals: Sequence[Quantity], claim: Reading, passage: Reading) -> list[Quantity]:
    """Those that count the same thing, as far as the words beside them tell; empty where they don't."""
    told = [(_likeness(wanted, each, claim.language == passage.language), each) for each in rivals]
    most = max((score for score, _ in told), default=0)
    return [each for score, each in told if score == most] if most > 0 else []


def _likeness(wanted: Quantity, given: Quantity, one_language: bool) -> int:
    if wanted.indicator is not None and given.indicator is not None and wanted.indicator != given.indicator:
        return -1
    known = int(wanted.indicator is not None and wanted.indicator == given.indicator)
    known += int(bool(wanted.unit) and wanted.unit == given.unit)
    if not one_language:
        return known
    return known + sum(any(alike(one, other) for other in given.nouns) for one in wanted.nouns)


def relation(wanted: Quantity, given: Quantity) -> Relation:
    """How one number stands to another, whatever they count."""
    if _close(wanted, given):
        return Relation.SAME
    if _side_of(wanted) == _side_of(given) != 0 and (wanted.language != given.language or wanted.kind in TIMES):
        return Relation.OTHER  # a limit is reported as it is: "from 2025" is not "from 2027"
    if wanted.least <= given.least and given.most <= wanted.most:
        return Relation.SAME
    if given.most < wanted.least or wanted.most < given.least:
        return Relation.OTHER
    return Relation.OPEN


def _side_of(quantity: Quantity) -> int:
    """1 for what has no upper end, -1 for what has no lower one, else 0."""
    return int(math.isinf(quantity.most)) - int(math.isinf(quantity.least))


def _close(wanted: Quantity, given: Quantity) -> bool:
    if wanted.compared or (given.compared and wanted.exact != given.exact):
        alike_limits = wanted.language != given.language or _side_of(wanted) == _side_of(given)
        return wanted.exact == given.exact and alike_limits
    if math.isclose(wanted.exact, given.exact, rel_tol=1e-6):
        return wanted.most == given.most or given.compared or wanted.loose or given.loose
    if wanted.loose or given.loose:
        return math.isclose(wanted.exact, given.exact, rel_tol=ABOUT)
    return _rounded(given.exact, wanted.words, wanted.exact)


def _rounded(exact: float, words: str, value: float) -> bool:
    """Whether a number of several digits was rounded to a shorter one ("3.2 million" for 3,214,000)."""
    digits = re.sub(r"\D", "", words).strip("0")
    if value < 1000 or not 1 < len(digits) < 4:
        return False
    step = 10.0 ** (math.floor(math.log10(value)) - len(digits) + 1)
    return abs(exact - value) <= step / 2


def _finding(wanted: Quantity, rivals: Sequence[Quantity], own: Sequence[Quantity]) -> Finding:
    aspect = Aspect.YEAR if wanted.kind is NumberKind.YEAR else Aspect.NUMBER
    detail = "compared" if wanted.compared else "plain"
    if not rivals:
        return Finding(aspect, Relation.MISSING, wanted.words, "", False, detail)
    best = _best(wanted, own or rivals)
    if best[1] is Relation.SAME and _unit_differs(wanted, best[0]):
        return Finding(aspect, Relation.OTHER, wanted.words, _with_unit(best[0]), True, "unit")
    if best[1] is Relation.OTHER and own and _best(wanted, rivals)[1] is Relation.SAME:
        return Finding(aspect, Relation.OPEN, wanted.words, best[0].words, False, "partner")
    return Finding(aspect, best[1], wanted.words, best[0].words, bool(own), detail)


def _with_unit(given: Quantity) -> str:
    """The number with its unit, or what it counts, as the rules call it."""
    return f"{given.words} {given.unit or given.indicator}"


def _best(wanted: Quantity, rivals: Sequence[Quantity]) -> tuple[Quantity, Relation]:
    """The rival that a number is held against: for a limit ("more than 20") the one that is nearest to it, else the
    one that agrees best."""
    told = [(each, relation(wanted, each)) for each in rivals]
    if wanted.compared:
        return min(told, key=lambda each: (_apart(wanted.exact, each[0].exact), _ORDER.index(each[1])))
    return min(told, key=lambda each: _ORDER.index(each[1]))


def _apart(one: float, other: float) -> float:
    """How far two numbers are from one another, in steps of a factor; 0 for equal ones."""
    return abs(math.log1p(abs(one)) - math.log1p(abs(other)))


def _unit_differs(wanted: Quantity, given: Quantity) -> bool:
    """Euros and dollars, kilograms and tonnes, injured and killed: the same number of something else."""
    if wanted.unit and given.unit and wanted.unit != given.unit and _is_measure(wanted.unit, given.unit):
        return True
    one, other = wanted.indicator, given.indicator
    return one is not None and other is not None and one != other


def _is_measure(one: str, other: str) -> bool:
    things = {"people", "households", "buildings", "vehicles", "companies", ""}
    return one not in things and other not in things
