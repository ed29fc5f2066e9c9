"""How near two full names are, and why: order of parts, initials, short forms, missing parts, slips of the pen.

For names whose languages nobody tells and which somebody may have mistyped: looking a name up, joining lists. It is
wide on purpose; what a page prints is joined by ``text.names``. Names are read in Latin letters (``text.scripts``),
their parts are paired one to one, and every pair and every part left alone has a price between 0 and 1; the score is 1
less the prices, and the reasons say which were paid. Thresholds were set on one half of name_bench (``evals.names``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from citewire import languages
from citewire.knowledge import naming, persons
from citewire.text.distance import edits
from citewire.text.scripts import ABJAD, HAN, SYLLABLES, romanised
from citewire.text.spelling import sound

SAME = 0.6
"""From this score on two names are taken for one."""
_WORD = re.compile(r"[^\W_]+(?:['’ʼ`][^\W_]+)*")
_QUOTES = str.maketrans("", "", "'’ʼ`‘")
_DESCENT = frozenset(("bin", "ibn", "ben", "bint"))
_LOOKS_LIKE = str.maketrans("0139$57", "oigesst")
_CONSONANTS = re.compile("[aeiouyw]")


@dataclass(frozen=True, slots=True)
class Likeness:
    """``score`` in 0..1, and in ``reasons`` what was paid for, dearest first; empty for equal names."""

    score: float
    reasons: tuple[str, ...] = ()

    @property
    def same(self) -> bool:
        """Whether the names are taken for one."""
        return self.score >= SAME


@dataclass(frozen=True, slots=True)
class _Part:
    """A word of a name in Latin letters; ``abjad``: its script left short vowels out; ``place``: which word it is."""

    text: str
    place: int
    abjad: bool = False

    @property
    def initial(self) -> bool:
        return len(self.text) == 1


def likeness(first: str, second: str, *, person: bool) -> Likeness:
    """How near two names are, of people or else of organisations; the order of the two does not matter.

    Two names without a letter or digit are alike only when equal.
    """
    if first.casefold().split() == second.casefold().split():
        return Likeness(1.0)
    if SYLLABLES.search(first) and SYLLABLES.search(second):
        return _signs(first, second)
    one, other = sorted((first, second))
    return _people(one, other) if person else _bodies(one, other)


def _signs(first: str, second: str) -> Likeness:
    """Two names in signs for syllables: equal but for spaces and points, or two names."""
    one, other = ("".join(_WORD.findall(name)) for name in (first, second))
    return Likeness(1.0) if one == other else Likeness(0.0, (f"{min(one, other)} and {max(one, other)} differ",))


def _people(first: str, second: str) -> Likeness:
    one, other = _joined(_parts(first), _parts(second))
    if not one or not other:
        return Likeness(0.0, ("nothing to compare",))
    paid = _priced(one, other)
    order = _order(first, second, one, other)
    return _settled([*paid, order] if order else paid)


def _settled(paid: list[tuple[float, str]]) -> Likeness:
    dearest = sorted((price for price in paid if price[0] > 0), key=lambda price: (-price[0], price[1]))
    return Likeness(max(0.0, 1 - sum(price for price, _ in dearest)), tuple(reason for _, reason in dearest))


@lru_cache(maxsize=20_000)
def _parts(name: str) -> tuple[_Part, ...]:
    """The words of a person's name that tell him apart, the surname of "Surname, First" at its end; each once."""
    ordered = " ".join(reversed(name.split(",", 1))) if "," in name else name
    words = [word for found in _WORD.findall(ordered) for word in _split(found, shouted=name.isupper())]
    latin = [(_readable(romanised(word).translate(_QUOTES)), ABJAD.search(word) is not None) for word in words]
    small = naming.beside_names() | naming.small_words() | _DESCENT
    kept = [each for each in latin if each[0] and each[0] not in small] or [each for each in latin if each[0]]
    once = dict.fromkeys(kept)
    return tuple(_Part(text, place, abjad) for place, (text, abjad) in enumerate(once))


def _split(word: str, *, shouted: bool) -> list[str]:
    """``JC`` as its initials, ``SergeiLavrov`` as two words; others whole."""
    if word.isupper() and len(word) == 2 and not shouted and word.isascii():
        return list(word)
    return re.findall(r"[A-Z][^A-Z]+", word) if re.fullmatch(r"(?:[A-Z][a-z]{2,}){2}", word) else [word]


def _readable(word: str) -> str:
    """Digits inside a word as the letters that they stand for in tricks (``Sech1n``)."""
    return word.translate(_LOOKS_LIKE) if any(c.isdigit() for c in word) and any(c.isalpha() for c in word) else word


def _joined(one: tuple[_Part, ...], other: tuple[_Part, ...]) -> tuple[tuple[_Part, ...], tuple[_Part, ...]]:
    """Both names with words that the other writes as one put together."""
    return _with_joins(one, other), _with_joins(other, one)


def _with_joins(parts: tuple[_Part, ...], other: tuple[_Part, ...]) -> tuple[_Part, ...]:
    """Two neighbours as one word where the other name has that word and neither of the two."""
    theirs = {part.text for part in other}
    for at, (a, b) in enumerate(pairwise(parts)):
        whole = a.text + b.text
        if a.initial or b.initial or not theirs.isdisjoint({a.text, b.text}):
            continue
        slips = int(len(whole) > 8)
        if any(edits(whole, each, slips) <= slips for each in theirs):
            return _with_joins((*parts[:at], _Part(whole, a.place, a.abjad), *parts[at + 2 :]), other)
    return parts


def _priced(one: tuple[_Part, ...], other: tuple[_Part, ...]) -> list[tuple[float, str]]:
    """Parts paired one to one, the cheapest pair first; and what the parts left alone cost."""
    offers = sorted((_price(a, b), a.place, b.place, a, b) for a in one for b in other) if one and other else []
    paid: list[tuple[float, str]] = []
    pairs: list[tuple[_Part, _Part]] = []
    for (price, reason), _, _, a, b in offers:
        if price < 1 and all(a is not taken and b is not too for taken, too in pairs):
            paid.append((price, reason))
            pairs.append((a, b))
    left = [p for p in one if all(p is not a for a, _ in pairs)]
    right = [p for p in other if all(p is not b for _, b in pairs)]
    whole = sum(not (a.initial or b.initial) for a, b in pairs)
    if pairs and not whole:
        paid.append((0.5, "initials only"))
    return [*paid, *_alone(left, right, whole=whole)]


def _alone(one: list[_Part], other: list[_Part], *, whole: int) -> list[tuple[float, str]]:
    """Parts on both sides contradict each other; parts on one side are only left out, if two others agree."""
    if one and other:
        return [(1.0, f"{one[0].text} and {other[0].text} differ")]
    price = (0.5, 0.45, 0.06)[min(whole, 2)]
    return [(0.0 if _is_patronymic(part.text) else price, f"{part.text} on one side only") for part in one + other]


def _price(one: _Part, other: _Part) -> tuple[float, str]:
    """What it costs to take two words for one, and why; 1 where they are two."""
    a, b = one.text, other.text
    said = f"{a} as {b}"
    if a == b:
        return 0.0, said
    if one.initial or other.initial:
        return (0.12, f"initial of {max(a, b, key=len)}") if a[0] == b[0] else (1.0, said)
    if _is_patronymic(a) != _is_patronymic(b) or HAN.search(a + b):
        return 1.0, said
    if one.abjad or other.abjad:
        return _skeleton_price(_skeleton(a), _skeleton(b)), f"{said}, by consonants"
    if naming.may_be_one_first_name(a, b):
        return 0.15, f"{said}, one first name"
    return min(_slip_price(a, b), _sound_price(a, b)), said


def _slip_price(a: str, b: str) -> float:
    """The share of letters that differ; half of them or more is another word."""
    longer = max(len(a), len(b))
    share = edits(a, b, longer // 2) / longer
    return share if share < 0.45 else 1.0


def _sound_price(a: str, b: str) -> float:
    """Cheap where two transliterations sound the same, in any of the common spellings."""
    sounds = [{sound(word, tag) for tag in ("en", "de", "fr")} for word in (a, b)]
    return 0.08 if not sounds[0].isdisjoint(sounds[1]) and min(len(a), len(b)) > 2 else 1.0


def _skeleton(word: str) -> str:
    return re.sub(r"(.)\1+", r"\1", _CONSONANTS.sub("", word).replace("p", "b").replace("v", "b")) or word


def _skeleton_price(a: str, b: str) -> float:
    if a == b:
        return 0.05
    return 0.35 if min(len(a), len(b)) > 2 and edits(a, b, 1) == 1 else 1.0


def _is_patronymic(word: str) -> bool:
    return len(word) > 6 and re.search(r"(?:[oe]v|yev)(?:i[ct]*h|ych|na)$", word) is not None and word[-1] in "ha"


def _order(first: str, second: str, one: tuple[_Part, ...], other: tuple[_Part, ...]) -> tuple[float, str] | None:
    """What another order of the same parts costs: little, unless it makes the father the son or swaps first names."""
    if _descents(first) & {(child, father) for father, child in _descents(second)}:
        return 0.5, "father and child change places"
    texts = [part.text for part in one], [part.text for part in other]
    if "," in first + second or len(texts[0]) != 2 or texts[0] != texts[1][::-1]:
        return None
    given = {name.lower() for name in persons.first_names()}
    return (0.5, "two first names change places") if given.issuperset(texts[0]) else (0.05, "another order")


def _descents(name: str) -> set[tuple[str, str]]:
    """(child, father) pairs of a name with "bin"; of two the same word says nothing."""
    words = [romanised(word).translate(_QUOTES) for word in _WORD.findall(name)]
    named = [(words[i - 1], words[i + 1]) for i in range(1, len(words) - 1) if words[i] in _DESCENT]
    return {(child, father) for child, father in named if child != father}


def _bodies(first: str, second: str) -> Likeness:
    (one, forms), (other, others) = _body(first), _body(second)
    paid: list[tuple[float, str]] = []
    if forms and others and forms.isdisjoint(others):
        paid.append((0.45, f"{min(forms)} is not {min(others)}"))
    if "".join(one) == "".join(other):
        return _settled(paid)
    if _is_acronym(one, other) or _is_acronym(other, one):
        return _settled([*paid, (0.3, "initials of the other")])
    return _settled([*paid, *_body_prices(one, other)])


def _body_prices(one: tuple[str, ...], other: tuple[str, ...]) -> list[tuple[float, str]]:
    parts = [tuple(_Part(word, place) for place, word in enumerate(words)) for words in (one, other)]
    if not all(parts):
        return [(1.0, "only a legal form")]
    left, right = _joined(parts[0], parts[1])
    offers = sorted((_body_price(a.text, b.text), a.place, b.place, a, b) for a in left for b in right)
    paid, taken = [], (set[_Part](), set[_Part]())
    for price, _, _, a, b in offers:
        if price < 1 and a not in taken[0] and b not in taken[1]:
            paid.append((price, f"{a.text} as {b.text}"))
            taken[0].add(a)
            taken[1].add(b)
    alone = [part.text for part in (*(p for p in left if p not in taken[0]), *(p for p in right if p not in taken[1]))]
    return [*paid, *((0.45, f"{text} on one side only") for text in alone)]


def _body_price(a: str, b: str) -> float:
    """Numbers must be equal, and so must short words; longer ones may have slips."""
    if a == b:
        return 0.0
    if a.isdigit() or b.isdigit() or min(len(a), len(b)) < 3:
        return 1.0
    return min(1.0, 1.2 * _slip_price(a, b))


def _is_acronym(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return len(one) == 1 and len(other) > 2 and one[0] == "".join(word[0] for word in other)


@lru_cache(maxsize=20_000)
def _body(name: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """The words of an organisation's name without articles, and the legal forms among them."""
    plain = re.sub(r"\(.*?\)", " ", romanised(name.replace("&", " and "))).translate(_QUOTES)
    words = re.findall(r"[^\W_]+", re.sub(r"\b(\w)\.[- ]?(?=\w\b(?!\w{2}))", r"\1", plain))
    kept = [_numeral(word) for word in words if word not in naming.small_words()]
    forms: set[str] = set()
    for phrase, short in naming.legal_forms():
        at = _find(kept, phrase)
        if at is not None and len(kept) > len(phrase):
            kept[at : at + len(phrase)] = []
            forms.add(short)
    return tuple(kept), frozenset(forms - {"co", "corp", "inc"})


def _find(words: list[str], phrase: tuple[str, ...]) -> int | None:
    count = len(phrase)
    return next((i for i in range(len(words) - count + 1) if tuple(words[i : i + count]) == phrase), None)


def _numeral(word: str) -> str:
    """Number words of English and ``1st`` as digits; other words as they are."""
    english = languages.get("en")
    number = english.number_words.get(word, english.ordinal_words.get(word))
    if word in naming.first_ordinals():
        return str(naming.first_ordinals().index(word) + 1)
    return str(int(number)) if number is not None else re.sub(r"^(\d+)(?:st|nd|rd|th)$", r"\1", word)
