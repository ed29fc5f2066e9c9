"""Which indicator a number goes with: the nearest that can count such a thing, clause by clause."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from citewire.annotate.parts import (
    before_qualifier,
    is_part,
    is_whole,
    listed_before,
    opening_whole,
    past_aside,
    whole_of,
)
from citewire.annotate.said import Said, Word
from citewire.annotate.signs import injured_until, is_former, is_replaced, is_rescue, is_vague, replaced_by
from citewire.annotate.units import is_other, is_weapon, shared_unit, unit_of
from citewire.languages.counting import COUNTED_IN, VEHICLES, measured_in
from citewire.text.numbers import NumberKind, NumberSpan

REACH = 100
"""What the way between a number and the word that says what it counts may cost, in characters."""
CROSSING = 65
"""What a comma or an "and" between them costs: as much as many characters, so that the nearer clause wins."""
LISTED = 20
"""What it costs to reach a word past the next number of the same list."""
GIVING_WAY = 30
"""What a noun such as "protesters" costs, so that a verb beside it wins."""
OWN = 28
"""Characters within which a word before or after a number belongs to it."""
IDENTIFIED_REACH = 34
FLOWN = frozenset({"drones", "missiles", "aircraft"})
MEASURE_WORDS = 3
"""Words from a number to the end of its unit, where something is measured ("20 million Canadian dollars")."""
DEGREES = frozenset({"°C", "°F"})
MILLIONS = 1e6
STRONGEST = 10
"""The strength that no quake has reached."""
TOLL = 10
NAMELESS_REACH = 70
"""The same where no noun is known, so that the number may count anything."""
FEWEST_DEMONSTRATORS = 10
UNCOUNTED = frozenset({"released", "evacuated"})
"""What happens to things as often as to people, so that an unknown noun in the plural tells of none."""
ALONE = frozenset({"killed", "injured", "arrested", "rescued"})
"""What an article may count by itself ("ein Toter")."""
COUNTABLE = (NumberKind.COUNT, NumberKind.PERCENT, NumberKind.MONEY)
STRONG_BREAK = re.compile(r"[:!?;.，。：]|\s[–—-]\s")


@dataclass(frozen=True, slots=True)
class Count:
    """A number with what it counts. ``indicator`` and ``word`` are None where none is known; ``ends`` is where the
    words of the number end (its unit included), ``whole`` the number of which it is a part."""

    number: NumberSpan
    unit: str
    ends: int
    word: Word | None = None
    indicator: str | None = None
    whole: float | None = None


def counts_of(said: Said) -> list[Count]:
    """Every number of the sentence that can count something, in order; parts take the indicator of their whole."""
    found: list[Count] = []
    for number in said.numbers:
        unsaid = is_vague(said, number) or is_former(said, number) or is_replaced(said, number)
        if number.kind in COUNTABLE and not unsaid:
            found.append(_count(said, number, found))
    opening = opening_whole(said)
    measured = any(count.number is opening and measured_in(count.unit) is not None for count in found)
    opening = None if measured else opening
    parts = [_with_whole(said, count, found[:place]) for place, count in enumerate(found)]
    return [_of_opening(count, opening) for count in parts]


def _of_opening(count: Count, whole: NumberSpan | None) -> Count:
    """ "Of the 29 aboard, 27 were rescued": the count as a part of the number that opens the sentence."""
    if whole is None or count.whole is not None or count.indicator is None or count.unit not in ("", "people"):
        return count
    return replace(count, whole=whole.value) if 0 < count.number.value < whole.value else count


def _count(said: Said, number: NumberSpan, before: list[Count]) -> Count:
    whole = whole_of(said, number)
    unit, ends = unit_of(said, number)
    if not unit and whole is not None:
        unit, ends = shared_unit(said, number, whole)
    if is_other(said, number) and before and before[-1].unit:
        unit = before[-1].unit
    if measured_in(unit) is not None and len(said.text[number.span.end : ends].split()) > MEASURE_WORDS:
        unit, ends = "", number.span.end
    if not unit and (replaced := replaced_by(said, number)) is not None:
        unit, ends = shared_unit(said, number, replaced)
    if unit in DEGREES and (_measure(said, number, "") == "magnitude" or _of_quake(said, number)):
        unit, ends = "", number.span.end
    if (measure := _measure(said, number, unit)) is not None:
        return Count(number, unit, ends, None, measure)
    if number.value % 1 or _is_model(said, number, ends):
        return Count(number, "", number.span.end)
    part = whole.value if whole is not None else None
    ranked = sorted(_reachable(said, number, unit), key=lambda each: (each[0], each[1].start))
    if not ranked:
        return Count(number, unit, ends, whole=part)
    _, word, indicator = ranked[0]
    if indicator == "rescued" and _counts_bodies(said, number):
        indicator = "killed"
    return Count(number, unit, ends, word, indicator, part)


def _counts_bodies(said: Said, number: NumberSpan) -> bool:
    """Whether bodies are counted: nobody is rescued whose body is found ("the bodies of two women", "two bodies")."""
    bodies = said.spoken(said.language.counting.bodies)
    before = said.text[max(0, number.span.start - OWN) : number.span.start]
    last = next(iter(reversed(list(bodies.finditer(before)))), None)
    own = last is not None and len(before[last.end() :].split()) <= 1
    return own or bodies.match(said.text, number.span.end + 1) is not None


def _of_quake(said: Said, number: NumberSpan) -> bool:
    """Whether so few degrees are told of in a sentence about a quake that they are no temperature."""
    quakes = said.language.counting.quakes
    return number.value <= STRONGEST and said.spoken(quakes).search(said.text) is not None


def _is_model(said: Said, number: NumberSpan, ends: int) -> bool:
    """ "A Shahed 139 drone": one thing, and a number that is its name."""
    noun = said.text[number.span.end : ends].split(" ")[-1]
    plural = said.language.unit_sorter.found.fullmatch(noun + "s") if noun else None
    return number.value != 1 and plural is not None and said.language.unit_sorter.found.fullmatch(noun) is not None


def _measure(said: Said, number: NumberSpan, unit: str) -> str | None:
    """What is measured in such a unit; a strength of a quake has its word beside it instead."""
    if (measure := measured_in(unit)) is not None:
        return measure
    if _is_sum(said, number, unit):
        return "money"
    words = said.language.counting.magnitudes
    if number.value > 10 or number.spelled:
        return None
    degrees = re.match(r"\s\w+\s(?:\w{2}\s)?", said.text[number.span.end :])
    measured = said.language.unit_sorter.found.match(said.text, number.span.end + 1) if degrees is not None else None
    places = [number.span.end, *([number.span.end + degrees.end()] if degrees is not None and measured else [])]
    behind = any(said.stands_after(place, words) is not None for place in places)
    beside = said.stands_before(number.span.start, words) or behind
    return "magnitude" if beside else None


def _is_sum(said: Said, number: NumberSpan, unit: str) -> bool:
    """ "The robbers took 300 million": millions of nothing, where the sentence speaks of money."""
    if unit or number.value < MILLIONS or number.kind is not NumberKind.COUNT:
        return False
    if re.match(r"\s*(?:$|[^\s\w])|\s", said.text[number.span.end :]) is None:
        return False
    following = said.text[number.span.end :].split(" ")
    bare = following[0].strip() != "" or len(following) < 2 or not _begins_noun(said, following[1])
    return bare and said.spoken(said.language.counting.sums).search(said.text) is not None


def _begins_noun(said: Said, word: str) -> bool:
    """Whether the word behind a number may belong to what it counts: no preposition, no "and", no verb in capitals."""
    counting = said.language.counting
    links = " ".join((counting.obliques, counting.breaks, counting.where, counting.tolls))
    return re.match(r"\w", word) is not None and said.spoken(links).fullmatch(word.strip(".,;:!?")) is None


def _with_whole(said: Said, count: Count, before: list[Count]) -> Count:
    """The count, as a part of an earlier one where it is ("including three soldiers")."""
    if count.number.kind is not NumberKind.COUNT or count.whole is not None or not is_part(said, count.number):
        return count
    fitting = (
        each
        for each in reversed(before)
        if each.indicator and each.number.value > count.number.value and not is_part(said, each.number)
    )
    parent = next(fitting, None)
    if parent is None or measured_in(parent.unit) is not None:
        return count
    part = replace(count, unit=count.unit or parent.unit, whole=parent.number.value)
    return part if _follows(said, count) else replace(part, word=None, indicator=parent.indicator)


def _follows(said: Said, count: Count) -> bool:
    """Whether a part has a word of its own right behind it ("including 38 killed in the harbour")."""
    word, end = count.word, count.number.span.end
    return word is not None and word.start >= end and word.start - end <= OWN and not said.breaks(end, word.start)


def _reachable(said: Said, number: NumberSpan, unit: str) -> list[tuple[int, Word, str]]:
    """(cost, word, indicator) of every word that may say what the number counts."""
    found = []
    for word in _words_for(said, number):
        name = next((each for each in word.names if fits(said, each, unit, number)), None)
        if name is not None and (cost := _cost(said, number, word, name)) <= (REACH if unit else NAMELESS_REACH):
            found.append((cost, word, name))
    return [each for each in found if _may_count(said, number, each[1], unit)]


def _words_for(said: Said, number: NumberSpan) -> list[Word]:
    """The words that come into question: of "67 of 91 drones shot down" only 67 were, of "24 of the 40 dead named" all
    40 are dead."""
    if is_whole(said, number) or (opening_whole(said) is number and number is not said.numbers[-1]):
        return [word for word in said.words if word.start == number.span.end + 1]
    whole = whole_of(said, number)
    return [word for word in said.words if whole is None or word.start != whole.span.end + 1]


def fits(said: Said, indicator: str, unit: str, number: NumberSpan) -> bool:
    """Whether such a thing can be counted in such a unit: drones are launched, not killed."""
    if indicator not in COUNTED_IN.get(unit, ()):
        return False
    if indicator == "deployed" and unit == "people":
        following = said.text[number.span.end : number.span.end + OWN]
        return said.spoken(said.language.counting.forces).search(following) is not None
    if indicator == "demonstrators" and number.value < FEWEST_DEMONSTRATORS:
        return False
    if indicator in UNCOUNTED and not unit and _counts_things(said, number):
        return False
    if indicator == "intercepted" and not unit:
        return _names_weapons(said)
    return True


def _counts_things(said: Said, number: NumberSpan) -> bool:
    """Whether a noun in the plural that is no word for people stands behind a number ("64 more emails")."""
    ending = said.language.counting.plural
    behind = rf"\s(?:\w+\s)?\w+{ending}(?!\w)" if ending else "(?!)"
    return re.match(behind, said.text[number.span.end :]) is not None


def _names_weapons(said: Said) -> bool:
    """Whether the sentence speaks of drones, missiles or aircraft at all: a veto is "shot down", too."""
    units = said.language.unit_sorter
    return any(units.name_of(found) in FLOWN for found in units.found.finditer(said.text))


def _cost(said: Said, number: NumberSpan, word: Word, name: str) -> int:
    """What the way between number and word costs: characters, dearer across clauses, out of reach across a count."""
    first, last = number, number
    extra = 0
    while word.start >= last.span.end and (following := _listed_after(said, last)) is not None:
        if word.start <= following.span.end + 1:
            break  # "two raids and three dead": the word is what the next number counts
        last, extra = following, LISTED
    while word.end <= first.span.start and (previous := listed_before(said, first)) is not None:
        first, extra = previous, LISTED
    whole = whole_of(said, last)
    if whole is not None and word.start >= whole.span.end:
        last = whole
    return extra + _way(said, (first, last), word, name)


def _listed_after(said: Said, number: NumberSpan) -> NumberSpan | None:
    following = next((each for each in said.numbers if each.span.start >= number.span.end), None)
    if following is None or is_part(said, following):
        return None  # of "nine drones, seven of them shot down" only seven were
    return following if listed_before(said, following) is number else None


def _way(said: Said, ends: tuple[NumberSpan, NumberSpan], word: Word, name: str) -> int:
    after = word.start >= ends[1].span.end
    start, end = (ends[1].span.end, word.start) if after else (word.end, ends[0].span.start)
    if start > end:
        return 0
    if after:
        start = past_aside(said, start, end)
    if name == "identified" and after and end - start <= IDENTIFIED_REACH and not said.breaks(start, end):
        return -1  # of the dead who have been identified it is the identified that are counted
    if name == "treated" and after and injured_until(said, start, word):
        return -1  # of the injured who are in hospital it is those in hospital that are counted
    if not after and re.fullmatch(r":\s*", said.text[start:end]):
        return 1  # "Injured: 12"
    if after and re.fullmatch(r"\s+[-–—]\s+", said.text[start:end]):
        return 3  # in Slavic languages a dash stands for "are"
    others = sum(1 for other in said.numbers if start <= other.span.start < end and _bars(said, other, word))
    weak = GIVING_WAY if said.spoken(said.language.counting.nouns).fullmatch(said.text[word.start : word.end]) else 0
    weak += GIVING_WAY * said.stands_before(word.start, said.language.counting.whilst)
    if not after and _is_toll(said, ends[0]):
        return min(end - start, TOLL) + 2 * REACH * others
    crossings = CROSSING * said.breaks(start, end)
    return end - start + crossings + 2 * REACH * others + weak + (0 if after else 2)


def _is_toll(said: Said, number: NumberSpan) -> bool:
    """ "The toll of the storm, police said, rose to 23": the number belongs to what was named at the beginning."""
    return said.stands_before(before_qualifier(said, number), said.language.counting.tolls)


def _bars(said: Said, number: NumberSpan, word: Word) -> bool:
    """Whether a number on the way to a word bars it: a count does, and a written "one" right before the word."""
    return _counts(said, number) or (number.kind is NumberKind.COUNT and 0 <= word.start - number.span.end <= OWN // 2)


def _counts(said: Said, number: NumberSpan) -> bool:
    """Whether the number stands between others as a count: a written "one" may be an article."""
    article = number.spelled and number.value == 1
    return number.kind is NumberKind.COUNT and not article and not is_former(said, number)


def _may_count(said: Said, number: NumberSpan, word: Word, unit: str) -> bool:
    """Whether the number can count what the word says, in the place where it stands."""
    if said.stands_after(number.span.end, said.language.durations) is not None:
        return False
    if number.spelled and number.value == 1 and not _counts_one(said, number, word, unit):
        return False
    if _is_too_weak(said, word, unit) or not is_rescue(said, word, number):
        return False
    if word.names[0] == "without power" and _restored(said, number):
        return False
    if word.names[0] in ("infected", "recovered") and _is_no_case(said, word):
        return False
    if word.start >= number.span.end:
        between = said.text[number.span.end : word.start]
        if not unit and said.language.capital_nouns and _has_subject(said, between):
            return False
        return not _asked(said, number, word, unit) and not _has_object(said, number, word, unit)
    return not (_taken(said, number, word) or _is_circumstance(said, number, word, unit))


def _is_too_weak(said: Said, word: Word, unit: str) -> bool:
    """Words such as "hit" damage only what can be hit, words such as "involving" deploy only people."""
    if not unit:
        return "launched" in word.names
    weak = said.spoken(said.language.counting.nouns).fullmatch(said.text[word.start : word.end])
    return unit in VEHICLES and "deployed" in word.names and weak is not None


def _counts_one(said: Said, number: NumberSpan, word: Word, unit: str) -> bool:
    """Whether a written "one" really counts: right before what it counts; in languages where it is no article, also
    before people."""
    written = said.text[number.span.start : number.span.end].lower()
    sure = written not in said.language.articles or word.names[0] in ALONE
    if unit not in ("", "people") or word.names[0] in ("without power", "infected") or not sure:
        return False
    own = said.stands_after(number.span.end, said.language.counting.parts_after)
    if own is None and said.stands_after(number.span.end, said.language.counting.wholes) is not None:
        return False
    if word.start >= number.span.end:
        between = said.text[number.span.end : word.start]
        if own is not None and word.start - own.end() <= OWN // 2 and not said.breaks(own.end(), word.start):
            return True  # "two were hurt, one of them died"
        if re.fullmatch(r"\s*(?:[^\W\d_]+\s)?", between) and (unit or not _has_noun(said, between)):
            return True
        return _is_no_article(said, written) and unit == "people" and not said.breaks(number.span.end, word.start)
    return _is_no_article(said, written) and unit == "people"


def _has_noun(said: Said, between: str) -> bool:
    """ "Ein Kabel beschädigt": where nouns have capitals, one between is what is counted."""
    return said.language.capital_nouns and between.strip()[:1].isupper()


def _is_no_article(said: Said, written: str) -> bool:
    return written not in said.language.articles


def _restored(said: Said, number: NumberSpan) -> bool:
    """Whether the clause of the number says that power is back."""
    before = [each.end() for each in _ends(said) if each.end() <= number.span.start]
    after = [each.start() for each in _ends(said) if each.start() >= number.span.end]
    clause = said.text[max(before, default=0) : min(after, default=len(said.text))]
    return said.spoken(said.language.restored).search(clause) is not None


def _ends(said: Said) -> list[re.Match[str]]:
    signs = re.finditer(r"[.!?]\s|[，。]|[,;:–—](?!\d)", said.text)
    return [*signs, *said.spoken(said.language.counting.breaks).finditer(said.text)]


def _is_no_case(said: Said, word: Word) -> bool:
    """ "Two cases" are of a disease only where one is named."""
    counting = said.language.counting
    listed = said.spoken(counting.cases).fullmatch(said.text[word.start : word.end])
    if listed is None and word.names[0] != "recovered":
        return False
    rest = said.text[: word.start] + " " + said.text[word.end :]
    return said.spoken(counting.diseases).search(rest) is None


def _asked(said: Said, number: NumberSpan, word: Word, unit: str) -> bool:
    """ "40 Anfragen für Schwerverletzte": an unknown noun and, before the word, those for whom it is."""
    if unit or not said.language.counting.asked:
        return False
    between = said.text[number.span.end : word.start]
    return re.match(rf"\s[^\W\d_][\w-]+\s(?:{said.language.counting.asked})\s", between) is not None


def _has_subject(said: Said, between: str) -> bool:
    """ "Auf der Wache 22 ist ein Wagen ausgebrannt": an article and its noun, where nouns have capitals, are what the
    word is said of."""
    articles = "|".join(map(re.escape, sorted(said.language.articles)))
    nouns = said.language.capital_nouns and bool(articles)
    found = re.finditer(rf"(?<=\s)(?:{articles})\s(?:[^\W\d_]+\s)?[A-ZÄÖÜ]", between) if nouns else iter(())
    obliques = said.spoken(f"{said.language.counting.obliques} {' '.join(said.language.people.sets['oblique'])}")
    return any(obliques.fullmatch(between[: each.start()].rstrip().rpartition(" ")[2]) is None for each in found)


def _has_object(said: Said, number: NumberSpan, word: Word, unit: str) -> bool:
    """ "Two air raids killed nine": a verb between an unknown noun and another number counts the other."""
    between = said.text[number.span.end : word.start].strip()
    if unit == "people" or not between or whole_of(said, number) is not None or is_part(said, number):
        return False
    following = (each for each in said.numbers if each.span.start >= word.end and _counts(said, each))
    other = next(following, None)
    if other is None or other.span.start - word.end > OWN // 2 or said.breaks(word.end, other.span.start):
        return False
    return said.spoken(said.language.counting.obliques).search(said.text[word.end : other.span.start]) is None


def _taken(said: Said, number: NumberSpan, word: Word) -> bool:
    """Whether a word before the number, in another clause, has a number of its own ("4 hurt, 100 stranded")."""
    if not said.breaks(word.end, number.span.start):
        return False
    ends = (other.span.end for other in said.numbers if other.span.end <= word.start and _counts(said, other))
    return any(word.start - end <= OWN and not said.breaks(end, word.start) for end in ends)


def _is_circumstance(said: Said, number: NumberSpan, word: Word, unit: str) -> bool:
    """ "Killed in two raids", "Blackout: firefighters rescue two Cows": the number counts something else."""
    if unit == "people" or is_weapon(unit):
        return False
    if _is_toll(said, number):
        return False
    oblique = said.stands_before(number.span.start, said.language.counting.obliques)
    behind = re.match(r"\s([^\W\d_]+)", said.text[number.span.end :])
    noun = behind is not None and _begins_noun(said, behind[1])  # "toll at 21 as rescuers ..." counts no "as"
    if word.names[0] == "missing" and noun and not unit:
        return True  # "missing two goals"
    known = unit != "" or STRONG_BREAK.search(said.text[word.end : number.span.start])
    if oblique and noun and not known:
        return True
    return said.breaks(word.end, number.span.start) > 0 and not unit and has_unknown_noun(said, number)


def has_unknown_noun(said: Said, number: NumberSpan) -> bool:
    """Whether, where nouns have capitals, one stands right after the number: that is what counts."""
    after = said.text[number.span.end :]
    return said.language.capital_nouns and re.match(r"\s[A-ZÄÖÜ][\w-]+", after) is not None
