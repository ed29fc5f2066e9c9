"""The smallest words of time: a weekday, a date, a part of a day, a clock, "two weeks ago", each with what it says.

Every language's phrases (``languages.times``) are sorted by the words that they can begin with, so that only few
expressions are tried at few words.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from citewire import languages
from citewire.languages import Language
from citewire.languages.times import Times
from citewire.model import DayPart, Direction, TimeSection, TimeUnit, Unclear

Fields = Mapping[str, object]
"""Fields of a ``TimeMeaning``, and some that only ``times`` knows."""

WORD = re.compile(r"[^\W_]+")
STEM = re.compile(r"([^\W_]+)\*")
HOLE = re.compile(r"\{(\w+)\}")
NUMERIC = "{year}-{mm}-{day} {day}.{mm}.{year}"
DIGITS: Mapping[str, str] = {
    "day": r"\d{1,2}(?:st|nd|rd|th|er|º|\.|-?го|-е)?",
    "mm": r"\d{1,2}",
    "second": r"\d{1,2}",
    "hour": r"\d{1,2}",
    "minute": r"\d\d",
    "year": r"(?:19|20)\d\d",
}
LONGEST_NUMBER = 4
SHORT = (TimeUnit.DAY, TimeUnit.HOUR, TimeUnit.MINUTE)


@dataclass(frozen=True, slots=True)
class Atom:
    """One phrase of time: where it stands, and the fields that it fills."""

    start: int
    end: int
    says: Fields


@dataclass(frozen=True, slots=True)
class Template:
    """A phrase with holes, and the fields that it fills whatever stands in them."""

    phrase: str
    says: Fields


@dataclass(frozen=True, slots=True)
class _Scanner:
    """Some templates as one expression: ``templates`` by the number of their group, ``holes`` by that of theirs."""

    found: re.Pattern[str]
    templates: Mapping[int, Template]
    holes: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class _Index:
    """All templates, the most exact first, and which of them may begin with a word (or with a word so begun)."""

    templates: tuple[Template, ...]
    by_word: Mapping[str, tuple[int, ...]]
    by_stem: Mapping[str, tuple[int, ...]]


def atoms_of(text: str, tag: str) -> Iterator[Atom]:
    """The phrases of time in ``text``, in order, never overlapping; none for a language without such words."""
    language = languages.get(tag)
    if not language.spaced:
        yield from _anywhere(text, language)
        return
    done, scanners = 0, _beginnings(language.tag, frozenset(WORD.findall(text)))
    for word in [each for each in WORD.finditer(text) if each[0] in scanners]:
        if word.start() < done:
            continue
        scanner = scanners[word[0]]
        match = scanner.found.match(text, word.start())
        if match is not None and (says := _says(match, scanner, language)) is not None:
            atom = Atom(match.start(), _end(match, scanner), says)
            done = atom.end
            yield atom


def _anywhere(text: str, language: Language) -> Iterator[Atom]:
    """In a script without spaces a phrase may begin at any character."""
    scanner = _scanner(language.tag, tuple(range(len(_index(language.tag).templates))))
    for match in scanner.found.finditer(text):
        says = _says(match, scanner, language)
        if says is not None:
            yield Atom(match.start(), _end(match, scanner), says)


def _end(match: re.Match[str], scanner: _Scanner) -> int:
    """Where the words end: a full stop after a month or a day is that of the sentence."""
    phrase = scanner.templates[match.lastindex or 0].phrase
    return match.end() - (match[0].endswith(".") and phrase.endswith(("{month}", "{day}")))


# -- templates --------------------------------------------------------------------------------------------------------


def _beginnings(tag: str, words: Collection[str]) -> dict[str, _Scanner]:
    """The templates that may begin with each of ``words``, for those with which any does."""
    found = ((word, _beginning(tag, "#" if word[0].isdecimal() else word.lower())) for word in words)
    return {word: scanner for word, scanner in found if scanner is not None}


@lru_cache(maxsize=65536)
def _beginning(tag: str, word: str) -> _Scanner | None:
    """The templates that may begin with a word (``#``: with a digit), None where none does."""
    index = _index(tag)
    places = {*index.by_word.get(word, ())}
    places.update(*(places for stem, places in index.by_stem.items() if word.startswith(stem)))
    return _scanner(tag, tuple(sorted(places))) if places else None


@cache
def _scanner(tag: str, places: tuple[int, ...]) -> _Scanner:
    language, index = languages.get(tag), _index(tag)
    pieces: list[str] = []
    by_group: dict[int, Template] = {}
    holes: dict[int, str] = {}
    group = 0
    for place in places:
        group += 1
        by_group[group] = index.templates[place]
        source, names = _source(index.templates[place].phrase, language)
        holes.update({group + number: name for number, name in enumerate(names, 1)})
        group += len(names)
        pieces.append(f"({source})")
    edges = (r"(?<!\w)(?<!\d[.,:/])", r"(?!\w)") if language.spaced else ("", "")
    body = "|".join(pieces) or "(?!)"
    return _Scanner(re.compile(f"{edges[0]}(?:{body}){edges[1]}", re.IGNORECASE), by_group, holes)


@cache
def _index(tag: str) -> _Index:
    language = languages.get(tag)
    templates = sorted(_templates(language), key=lambda each: (-_size(each.phrase), -len(each.phrase), each.phrase))
    by_word: dict[str, list[int]] = {}
    by_stem: dict[str, list[int]] = {}
    for place, template in enumerate(templates):
        stem = STEM.match(template.phrase)
        for word in [stem[1]] if stem is not None else _first_words(template.phrase, language):
            (by_word if stem is None else by_stem).setdefault(word.lower(), []).append(place)
    return _Index(
        tuple(templates),
        {word: tuple(places) for word, places in by_word.items()},
        {word: tuple(places) for word, places in by_stem.items()},
    )


def _first_words(phrase: str, language: Language) -> Iterator[str]:
    """Every word that the phrase can begin with, ``#`` for a number in digits."""
    hole = HOLE.match(phrase)
    if hole is None:
        yield WORD.findall(phrase)[0]
        return
    name = hole[1]
    if name in DIGITS or name in {"clock", "number"}:
        yield "#"
    if name in DIGITS or name == "clock":
        return
    for form in _forms(name, language):
        yield from (WORD.findall(form + part)[0] for part in (_forms("part", language) if "}{" in phrase else [""]))


def _size(phrase: str) -> int:
    return phrase.count("_") + 2 * len(HOLE.findall(phrase)) + 2 * phrase.count("{clock}")


def _source(phrase: str, language: Language) -> tuple[str, list[str]]:
    """The phrase as a regular expression, and the names of its holes in order."""
    source = ""
    names: list[str] = []
    for place, piece in enumerate(HOLE.split(phrase)):
        if place % 2 == 0:
            source += _literal(piece).replace("_", r"\s+").replace(r"\*", r"\w*")
        elif piece == "year" and re.search(r"\{(?:month|mm)\}", phrase):
            source, names = source + r"(1\d{3}|20\d\d)", [*names, "year"]
        elif piece == "clock":
            source, names = source + r"(\d{1,2})[:.](\d\d)", [*names, "hour", "minute"]
        else:
            source, names = source + f"({_hole(piece, language)})", [*names, piece]
    return source, names


def _literal(words: str) -> str:
    return re.escape(words).replace("'", "['’]").replace("’]", "\0").replace("’", "['’]").replace("\0", "’]")


def _hole(name: str, language: Language) -> str:
    if name in DIGITS:
        return DIGITS[name]
    forms = sorted(_forms(name, language), key=lambda form: (-len(form), form))
    if name == "number":
        return "|".join([rf"\d{{1,{LONGEST_NUMBER}}}", *map(_literal, forms)])
    dot = r"\.?" if name == "month" else ""
    return f"(?:{'|'.join(map(_literal, forms))}){dot}" if forms else "(?!)"


def _forms(name: str, language: Language) -> Collection[str]:
    """The words that can stand in a hole."""
    units = language.times.units
    match name:
        case "number":
            return {*language.number_words, *language.articles}
        case "weekday":
            return language.weekdays
        case "month":
            return language.months
        case "part":
            return _by_word(language.times.parts)
        case "long":
            return _by_word({unit: forms for unit, forms in units.items() if unit not in SHORT})
    return _by_word(units)


@cache
def _words_of(tag: str, table: str) -> dict[str, str]:
    return _by_word(getattr(languages.get(tag).times, table))


def _by_word(table: Mapping[str, str]) -> dict[str, str]:
    """Single words to the name under which they stand."""
    return {form.replace("_", " "): name for name, forms in table.items() for form in forms.split() if "{" not in form}


def _templates(language: Language) -> Iterator[Template]:
    times = language.times
    closer = {phrase for phrases in times.moments.values() for phrase in phrases.split()}
    for form, offset in language.days.items():
        if form.replace(" ", "_") not in closer:
            yield Template(form.replace(" ", "_"), {"unit": TimeUnit.DAY, "offset": offset, "word": True})
    if language.weekdays:
        yield Template("{weekday}", {})
        yield Template("{weekday}{part}", {})
    yield from _dated(times)
    yield from _counted(times)
    yield from _of_day(times)
    for phrases, reason in ((times.recurring, Unclear.RECURRING), (times.elsewhere, Unclear.ELSEWHERE)):
        yield from (Template(phrase, {"unclear": reason}) for phrase in phrases.split())
    yield from (Template(phrase, {"none": True}) for phrase in times.names.split())


def _dated(times: Times) -> Iterator[Template]:
    for phrase in (*times.dates.split(), *times.months.split(), *times.years.split()):
        yield Template(phrase, {})
    if not times.units:
        return
    yield from (Template(phrase, {}) for phrase in NUMERIC.split())
    known = {"dmy": "{day}/{mm}/{year}", "mdy": "{mm}/{day}/{year}"}.get(times.slashes)
    yield Template(known, {}) if known else Template("{day}/{second}/{year}", {"order": True})
    yield from (Template(phrase, {"bare": True}) for phrase in ("{month}", "{year}"))
    for name, phrases in times.sections.items():
        edge = {"edge": name} if set(phrases.split()) & set(times.parts.get(_EDGES.get(name, ""), "").split()) else {}
        for phrase in phrases.split():
            yield Template(phrase, {"section": TimeSection(name), **edge})
            for bare in _long(times.bare):
                yield Template(f"{phrase}_{bare}", {"section": TimeSection(name), "offset": 0})


def _long(phrases: str) -> list[str]:
    """Of units only those of which there is a last and a next one (the last day is that of something)."""
    return phrases.replace("{unit}", "{long}").split()


_EDGES = {"beginning": "early", "end": "late"}


def _counted(times: Times) -> Iterator[Template]:
    for phrases, sign in ((times.ago, -1), (times.ahead, 1), (times.lasting, 0)):
        yield from (Template(phrase, {"sign": sign}) for phrase in phrases.split())
    near = (
        (times.last, -1, Direction.BEFORE),
        (times.this, 0, Direction.THIS),
        (times.next, 1, Direction.NEXT),
        (times.coming, 1, Direction.AFTER),
    )
    for phrases, offset, direction in near:
        for phrase in _long(phrases):
            yield Template(phrase, {"offset": offset, "direction": direction, "near": True})
    yield from (Template(phrase, {"unit": TimeUnit.WEEKEND}) for phrase in times.weekends.split())


def _of_day(times: Times) -> Iterator[Template]:
    taken = {phrase for phrases in times.sections.values() for phrase in phrases.split()}
    for name, phrases in times.parts.items():
        yield from (Template(phrase, {"part": DayPart(name)}) for phrase in phrases.split() if phrase not in taken)
    for key, phrases in times.moments.items():
        offset, _, part = key.partition(" ")
        either = part.startswith("either ")
        says: dict[str, object] = {"unit": TimeUnit.DAY, "offset": int(offset)}
        if part != "day":
            says["part"] = DayPart(part.removeprefix("either "))
        yield from (Template(phrase, {**says, "either": either}) for phrase in phrases.split())
    for phrases, half in ((times.clocks, None), (times.forenoon, 0), (times.afternoon, 12)):
        yield from (Template(phrase, {"half": half}) for phrase in phrases.split())
    for offset_minutes, phrases in times.zones.items():
        yield from (Template(phrase, {"utc_offset": offset_minutes}) for phrase in phrases.split())
    yield from (Template(phrase, {"local": True}) for phrase in times.local.split())


# -- what a match says ------------------------------------------------------------------------------------------------


def _says(match: re.Match[str], scanner: _Scanner, language: Language) -> Fields | None:
    """The fields that a match fills; None where its words can't be what the phrase wants (a number that is none)."""
    group = match.lastindex or 0
    template = scanner.templates[group]
    says: dict[str, object] = dict(template.says)
    weekday_at = None
    while (name := scanner.holes.get(group + 1)) is not None:
        group += 1
        value = _value(name, match[group], language)
        if value is None:
            return None
        if name == "weekday":
            weekday_at = group
        if "{weekday}" in template.phrase and "part" in template.says and name == "weekday":
            continue  # the evening that a night begins with
        says[_FIELDS.get(name, name)] = value
    if _wrong_case(match, template, weekday_at, language) or not _finish(says, template):
        return None
    return says


_FIELDS = {"mm": "month", "second": "month", "long": "unit"}


def _value(name: str, words: str, language: Language) -> object | None:
    lowered = " ".join(words.lower().split())
    curly = lowered.replace("'", "’")
    if name == "number":
        return _number(lowered, language)
    if name == "weekday":
        return language.weekdays.get(lowered, language.weekdays.get(curly))
    if name == "month":
        return language.months.get(lowered.rstrip("."))
    if name in {"unit", "long"}:
        unit = _words_of(language.tag, "units").get(lowered)
        return TimeUnit(unit) if unit else None
    if name == "part":
        return DayPart(_words_of(language.tag, "parts")[lowered])
    digits = re.match(r"\d+", lowered)
    value = int(digits[0]) if digits else None
    limits = {"day": 31, "mm": 12, "second": 31, "hour": 24, "minute": 59, "year": 2100}
    return value if value is not None and value <= limits[name] and (value or name in {"hour", "minute"}) else None


def _number(word: str, language: Language) -> int | None:
    if word.isdecimal():
        return int(word)
    if word in language.articles:
        return 1
    value = language.number_words.get(word)
    return int(value) if value is not None and value == int(value) and value > 0 else None


def _wrong_case(match: re.Match[str], template: Template, weekday: int | None, language: Language) -> bool:
    """Whether a small letter stands where the language wants a capital, or the other way round ("Morgen")."""
    if weekday is not None and language.times.capitals and match[weekday][0].islower():
        return True
    holes = HOLE.findall(template.phrase)
    if "month" in holes and language.capital_months:
        month = re.search(_hole("month", language), match[0], re.IGNORECASE)
        if month is not None and month[0][0].islower():
            return True
    noun = language.capital_nouns and template.says.get("word") and match[0][0].isupper()
    return bool(noun) and re.search(r"(?:\A|[.!?:„“\"»«\n]\s*)\Z", match.string[: match.start()][-3:]) is None


def _finish(says: dict[str, object], template: Template) -> bool:
    """Brings numbers, clocks and near units into the fields of a meaning; False for what is nothing of the sort."""
    if says.get("unclear"):
        for name in ("number", "unit", "weekday", "month"):
            says.pop(name, None)
        return True
    if "sign" in says:
        _count(says)
    if "hour" in says:
        return _clock(says)
    if says.pop("near", False):
        _near(says)
    if says.pop("order", False) and isinstance(says["day"], int) and isinstance(says["month"], int):
        _ordered(says)
    return "part" not in says or says["part"] is not None


def _count(says: dict[str, object]) -> None:
    sign, number = says.pop("sign"), says.pop("number", 1)
    assert isinstance(sign, int)
    assert isinstance(number, int)
    says["lasting" if sign == 0 else "offset"] = number if sign == 0 else sign * number
    if sign > 0:
        says["ahead"] = True


def _near(says: dict[str, object]) -> None:
    """ "Last week" counts in units; "last Tuesday", "last May" and "last weekend" choose by their direction."""
    if "weekday" in says or "month" in says or says.get("unit") is TimeUnit.WEEKEND:
        says.pop("offset", None)
    else:
        says.pop("direction", None)


def _ordered(says: dict[str, object]) -> None:
    """3/14/2026 is clear, 3/4/2026 is not."""
    first, second = says["day"], says["month"]
    assert isinstance(first, int)
    assert isinstance(second, int)
    if second > 12:
        says["day"], says["month"] = second, first
    elif first <= 12 and first != second:
        says["unclear"] = Unclear.ORDER


def _clock(says: dict[str, object]) -> bool:
    hour, minute, half = says.pop("hour"), says.pop("minute", 0), says.pop("half", None)
    assert isinstance(hour, int)
    assert isinstance(minute, int)
    if half is not None:
        if not 1 <= hour <= 12:
            return False
        assert isinstance(half, int)
        hour = hour % 12 + half
        says["half"] = True
    says["minute"] = 60 * hour + minute
    return hour * 60 + minute <= 24 * 60
