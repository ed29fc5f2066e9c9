"""Which number of a passage counts what a number of the claim counts, and how the two stand to one another.

The words around tell, the nearer the more: in "4.7 million copies in Orvane, six million worldwide" the second number
is the one for "five million worldwide". Across languages only unit and indicator do.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from citewire import languages
from citewire.text.numbers import NumberKind
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.quantities import TIMES, Quantity, quantities
from citewire.verify.reading import Reading
from citewire.verify.stems import alike

ABOUT = 0.05
"""A number that is about another may lie so far from it, as a share."""
AS_NEAR = 0.8
"""Share of the best likeness from which another number may as well be the one that is meant."""
LIKE_ENOUGH = 0.5
"""Share of the best likeness from which the very number is the one that is meant, though another is nearer."""
Rival = tuple[float, Quantity]
"""A number of the passage behind how far it counts the same thing, 1 for the likest of all."""
PAIR = 2
BIG = 1000
"""Money from which its size alone tells it."""
_ORDER = (Relation.SAME, Relation.OPEN, Relation.OTHER)


def compared(claim: Reading, passage: Reading, context: Sequence[Reading] = ()) -> Iterator[Finding]:
    """A finding for each number of the claim; numbers of a name that the ``context`` has count nothing."""
    named = tuple(name for each in context for name in _names(each.text))
    given, own = quantities(passage, named), quantities(claim, named)
    for wanted in own:
        others = {each.exact for each in own if each.exact != wanted.exact and not wanted.compared}
        # A number that another number of the claim has taken is none that stands in the place of this one.
        free = [each for each in given if each.exact not in others]
        rivals = [each for each in free if _comparable(wanted, each)] or [each for each in free if _bare(wanted, each)]
        found = _finding(wanted, _alike(wanted, rivals, claim.language == passage.language))
        yield _elsewhere(found, wanted, passage, context)


def _elsewhere(found: Finding, wanted: Quantity, passage: Reading, context: Sequence[Reading]) -> Finding:
    """The finding, or another where the number stands in no number of the passage: a year in the title, two as both."""
    if found.relation not in (Relation.MISSING, Relation.OTHER) or wanted.compared:
        return found
    titled = [number.words for each in context for number in quantities(each) if number.exact == wanted.exact]
    if wanted.kind is NumberKind.YEAR and found.relation is Relation.MISSING and titled:
        return Finding(found.aspect, Relation.SAME, found.words, titled[0], False, "elsewhere")
    both = languages.pattern(passage.spoken.checking.both, spaced=passage.spoken.spaced).search(passage.text)
    if wanted.exact == PAIR and both is not None:
        return Finding(found.aspect, Relation.SAME, found.words, both[0], False, "elsewhere")
    return found


def _names(title: str) -> tuple[str, ...]:
    """A title, and the same without what stands in brackets behind it."""
    bare = re.sub(r"\s*\([^)]*\)\s*$", "", title)
    return (title, bare) if bare else (title,)


def _bare(wanted: Quantity, given: Quantity) -> bool:
    """Whether one is money and the other a plain number, whose sign may be lost, of the same size."""
    kinds = {wanted.kind, given.kind}
    near = bool(wanted.exact and given.exact) and 0.5 < wanted.exact / given.exact < 2
    return near and kinds == {NumberKind.COUNT, NumberKind.MONEY} and wanted.exact >= BIG


def _comparable(wanted: Quantity, given: Quantity) -> bool:
    if wanted.label != given.label and wanted.exact != given.exact and wanted.language == given.language:
        return not (wanted.label or given.label)
    if wanted.kind is not given.kind:
        if NumberKind.YEAR in (wanted.kind, given.kind) and wanted.exact == given.exact:
            return True  # "1900 children" looks like a year
        return {wanted.kind, given.kind} <= {NumberKind.COUNT, NumberKind.AGE, NumberKind.SCORE}
    return True


def _alike(wanted: Quantity, rivals: Sequence[Quantity], one_language: bool) -> list[Rival]:
    """The rivals, each with how far it counts the same thing: 1 for the likest; all 0 where nothing tells."""
    told = [(_likeness(wanted, each, one_language), each) for each in rivals]
    most = max((score for score, _ in told), default=0.0)
    return [(score / most if most > 0 else 0.0, each) for score, each in told]


def _likeness(wanted: Quantity, given: Quantity, one_language: bool) -> float:
    if wanted.indicator is not None and given.indicator is not None and wanted.indicator != given.indicator:
        return -1
    known = float(wanted.indicator is not None and wanted.indicator == given.indicator)
    known += bool(wanted.unit) and wanted.unit == given.unit
    return known + (_shared(wanted, given) if one_language else 0.0)


def _shared(wanted: Quantity, given: Quantity) -> float:
    """How many words around the two are the same, by how near they stand on both sides."""
    return sum(
        near * max((close for other, close in given.around if alike(word, other)), default=0.0)
        for word, near in wanted.around
    )


def relation(wanted: Quantity, given: Quantity) -> Relation:
    """How one number stands to another, whatever they count."""
    if _close(wanted, given):
        return Relation.SAME
    if _side_of(wanted) == _side_of(given) != 0 and (wanted.language != given.language or wanted.kind in TIMES):
        return Relation.OTHER  # a limit is reported as it is: "from 2025" is not "from 2027"
    across = wanted.language != given.language
    if across and given.compared and not wanted.compared and wanted.kind not in TIMES:
        return Relation.OTHER  # a limit is reported as one: "more than five years" is not the "1,900 children"
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


def _finding(wanted: Quantity, rivals: Sequence[Rival]) -> Finding:
    aspect = Aspect.YEAR if wanted.kind is NumberKind.YEAR else Aspect.NUMBER
    detail = "compared" if wanted.compared else "plain"
    if not rivals:
        return Finding(aspect, Relation.MISSING, wanted.words, "", False, detail)
    own = [each for each in rivals if each[0] >= AS_NEAR]
    best, found = _best(wanted, own or rivals)
    if found is Relation.SAME and unit_differs(wanted, best):
        return Finding(aspect, Relation.OTHER, wanted.words, _with_unit(best), True, "unit")
    if found is Relation.OTHER and own and _best(wanted, rivals)[1] is Relation.SAME:
        same = max(near for near, each in rivals if relation(wanted, each) is Relation.SAME)
        told = Relation.SAME if same >= LIKE_ENOUGH and not wanted.compared else Relation.OPEN
        return Finding(aspect, told, wanted.words, best.words, False, "partner")
    if found is Relation.OPEN and _side_of(wanted) == _side_of(best) != 0:
        detail = "stricter"  # "more than 15" beside "more than 10": the passage may be right, and doesn't say so much
    return Finding(aspect, found, wanted.words, best.words, bool(own), detail)


def _with_unit(given: Quantity) -> str:
    """The number with its unit, or what it counts, as the rules call it."""
    return f"{given.words} {given.unit or given.indicator}"


def _best(wanted: Quantity, rivals: Sequence[Rival]) -> tuple[Quantity, Relation]:
    """The rival that a number is held against: for a limit ("more than 20") the one that is nearest to it, else the
    one that agrees best."""
    told = [(near, each, relation(wanted, each)) for near, each in rivals]
    if wanted.compared:
        best = min(told, key=lambda rival: (_apart(wanted.exact, rival[1].exact), _ORDER.index(rival[2])))
    else:
        best = min(told, key=lambda rival: _ORDER.index(rival[2]))
    return best[1], best[2]


def _apart(one: float, other: float) -> float:
    """How far two numbers are from one another, in steps of a factor; 0 for equal ones."""
    return abs(math.log1p(abs(one)) - math.log1p(abs(other)))


def unit_differs(wanted: Quantity, given: Quantity) -> bool:
    """Euros and dollars, kilograms and tonnes, injured and killed: the same number of something else."""
    if wanted.unit and given.unit and wanted.unit != given.unit and _is_measure(wanted.unit, given.unit):
        return True
    one, other = wanted.indicator, given.indicator
    return one is not None and other is not None and one != other


def _is_measure(one: str, other: str) -> bool:
    things = {"people", "households", "buildings", "vehicles", "companies", ""}
    return one not in things and other not in things
