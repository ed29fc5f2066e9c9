"""A key for names that is the same in every language that spells them: Zelensky, Selenskyj, Зеленський.

The key is a rough phonetic spelling. Cyrillic is transliterated, each Latin spelling is folded by the habits of its
language (German ``sch``, Polish ``cz``, French ``ou``), and the pairs that languages of the region mix up are merged:
г as g or h, German s for з and с, German sch for ж and ш. A key is for comparing, never for showing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

Rules = tuple[tuple[str, str], ...]

# One capital letter stands for a sound of several letters: S = sh, C = ch, J = zh.
_CYRILLIC = str.maketrans(
    {
        **dict(zip("абвгґдеєзиіїйклмнопрстуфхцчшщыэ", "abvggdeeziiiiklmnoprstufhcCSSie", strict=True)),
        **dict.fromkeys("ъь'", ""),
        **dict(zip("ёжюяў", "eJuau", strict=True)),
    }
)
_LATIN: dict[str, Rules] = {
    "en": (
        *(("shch", "S"), ("tsch", "C"), ("tch", "C"), ("zh", "J"), ("sh", "S"), ("kh", "h"), ("ch", "C")),
        *(("ts", "c"), ("ph", "f"), ("ck", "k"), ("x", "ks")),
    ),
    "de": (
        *(("schtsch", "S"), ("tsch", "C"), ("sch", "S"), ("ch", "h"), ("tz", "c"), ("ts", "c"), ("z", "c")),
        *(("ß", "s"), ("ph", "f"), ("ck", "k"), ("x", "ks"), ("j", "i"), ("sh", "S"), ("kh", "h")),
    ),
    "fr": (
        *(("chtch", "S"), ("tch", "C"), ("ch", "S"), ("gu", "g"), ("ou", "u"), ("j", "J"), ("ts", "c")),
        *(("ph", "f"), ("x", "ks"), ("sh", "S"), ("kh", "h")),
    ),
    "es": (("sh", "S"), ("kh", "h"), ("ch", "C"), ("j", "h"), ("gu", "g"), ("ts", "c"), ("x", "ks")),
    "sv": (
        ("sjtj", "S"),
        ("sh", "S"),
        ("kh", "h"),
        ("tj", "C"),
        ("sj", "S"),
        ("ch", "h"),
        ("ts", "c"),
        ("ck", "k"),
        ("x", "ks"),
        ("j", "i"),
    ),
    "pl": (
        *(("szcz", "S"), ("sz", "S"), ("cz", "C"), ("ch", "h"), ("rz", "J"), ("ż", "J"), ("ź", "z")),
        *(("ś", "s"), ("ć", "c"), ("ń", "n"), ("ł", "l"), ("w", "v"), ("j", "i"), ("x", "ks"), ("sh", "S")),
    ),
}
_UMLAUTS: Rules = (("ö", "e"), ("oe", "e"), ("ä", "e"), ("ae", "e"), ("ü", "u"), ("ğ", "g"), ("ı", "i"))
_J_IS_ZH = {"en", "es"}
_IS_CYRILLIC = re.compile("[\u0400-\u04ff]")
_HARD_C = re.compile(r"c(?=[aouáóúlrt]|$)")
_FRENCH_FINAL = re.compile(r"(in)e$")
"""Poutine, Lénine: French adds an e so that the n is heard."""
_TOKEN = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_NO_LETTER = re.compile(r"[^a-zA-Z]")
_GLIDE = re.compile(r"i+(?=[aeou])")
_DOUBLED = re.compile(r"(.)\1+")
_POSSESSIVE = re.compile(r"['’]s?$", re.IGNORECASE)
_PARTICLES = """
    von van der den de del della di da du la le el al bin ibn ben vom zu zur
    фон ван дер ден де дель ди аль эль бен
"""
PARTICLES = frozenset(_PARTICLES.split())
"""Words inside a name that lists leave out or spell apart; they don't count in a key."""


@lru_cache(maxsize=50_000)
def key(name: str, language: str) -> str:
    """The key of a name as ``language`` (BCP 47 primary tag) writes it: lower-case Latin tokens joined by ``-``.

    Particles ("von der") and everything but letters are left out, unless nothing else is there. Empty for a name
    without a letter that the rules know (digits, Arabic, Chinese: those come back case-folded instead of empty).
    """
    tokens = _TOKEN.findall(_POSSESSIVE.sub("", name.strip()))
    kept = [token for token in tokens if token.lower() not in PARTICLES] or tokens
    return "-".join(folded for folded in (_token_key(token, language) for token in kept) if folded)


def same_name(first: str, first_language: str, second: str, second_language: str) -> bool:
    """Whether two spellings can be one name. Whole tokens only: a part of a name or of a word never matches.

    Inside one language the spellings must fold to the same (Zakharova and Zakharov are two people); across languages
    the keys must be equal, or differ by one letter when both have at least six.
    """
    if first.casefold() == second.casefold():
        return True
    if first_language == second_language:
        return _spelling(first, first_language) == _spelling(second, second_language) != ""
    one, other = key(first, first_language).split("-"), key(second, second_language).split("-")
    return len(one) == len(other) and all(_near(a, b) for a, b in zip(one, other, strict=True))


@lru_cache(maxsize=50_000)
def nominatives(token: str, language: str) -> tuple[str, ...]:
    """What a token of a name may be in the nominative, likeliest first; the token itself is not among them.

    Only common endings of Russian, Ukrainian and Polish nouns and adjectives, and the possessive s of English, German
    and Swedish. These are guesses to be looked up in a table, not readings.
    """
    return tuple(dict.fromkeys(guess for guess in _guesses(token, language) if len(guess) > 2 and guess != token))


def _guesses(token: str, language: str) -> Iterable[str]:
    if language in {"de", "sv", "en"}:
        trimmed = _POSSESSIVE.sub("", token)
        yield trimmed
        yield trimmed.removesuffix("s")
        return
    for ending, replacements in _ENDINGS.get(language, ()):
        if token.endswith(ending):
            yield from (token[: -len(ending)] + replacement for replacement in replacements)


def _endings(table: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Reads lines of ``ending: replacement replacement``, where ``-`` is nothing; longest endings first."""
    pairs = [line.split(":") for line in table.strip().splitlines()]
    read = [(ends.split(), tuple("" if r == "-" else r for r in to.split())) for ends, to in pairs]
    flat = [(ending, to) for ends, to in read for ending in ends]
    return tuple(sorted(flat, key=lambda pair: (-len(pair[0]), pair[0])))


_ENDINGS = {
    "ru": _endings("""
        ского скому ским ском: ский
        ской скую ская: ская
        ого ому ым: ый
        овым ову ове ова: ов
        евым еву еве ева: ев
        иным ину ине ина: ин
        овой ову: ова
        ой ою е у ы и: а -
        ией ии ию: ия
        ью и: ь
        а ом ем е у: -
        я ю ем е: ь й
        ами ах ам: ы -
    """),
    "uk": _endings("""
        ського ському ським: ський
        ської ську ській: ська
        ого ому им: ий
        єва єву євим єві: їв єв
        ова ову овим ові: ів ов
        ева еву евим еві: ев їв
        ії ію ією: ія
        и і у ою: а -
        а у ом ем ові і: -
        о ю я: ь й о
    """),
    "pl": _endings("""
        skiego skiemu skim: ski
        skiej ską: ska
        owa owi owem owie: ów ow
        ii ię ią: ia
        y ę ą ie e: a -
        a owi em ie u: -
    """),
}


@lru_cache(maxsize=100_000)
def _token_key(token: str, language: str) -> str:
    spelled = _spelling(token, language)
    merged = spelled.replace("g", "h").replace("z", "s").replace("J", "S")
    return _single(merged).lower() if merged else token.casefold()


@lru_cache(maxsize=50_000)
def _spelling(name: str, language: str) -> str:
    """The folded spelling without the merging of sounds: what must be equal inside one language."""
    lowered = unicodedata.normalize("NFC", name.lower().replace("’", "'").replace("ʼ", "'"))
    lowered = _POSSESSIVE.sub("", lowered)
    folded = lowered.translate(_CYRILLIC) if _IS_CYRILLIC.search(lowered) else _latin(lowered, language)
    letters = _NO_LETTER.sub("", folded)
    return _single(_GLIDE.sub("", letters))


def _latin(lowered: str, language: str) -> str:
    rules = _LATIN.get(language, _LATIN["en"])
    lowered = _HARD_C.sub("k", lowered)
    if language == "pl":
        return _plain(_replaced(lowered, rules)).replace("y", "i")
    if language == "fr":
        lowered = _FRENCH_FINAL.sub(r"\1", lowered)
    spelled = _replaced(lowered.replace("ł", "l").replace("ż", "J"), _UMLAUTS)
    spelled = _replaced(_plain(spelled), rules).replace("w", "v").replace("y", "i").replace("ij", "i")
    return spelled.replace("j", "J") if language in _J_IS_ZH else spelled


def _plain(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def _replaced(text: str, rules: Rules) -> str:
    for old, new in rules:
        text = text.replace(old, new)
    return text


def _single(text: str) -> str:
    """Without doubled letters."""
    return _DOUBLED.sub(r"\1", text)


def _near(one: str, other: str) -> bool:
    """Equal keys of three letters and more, or one edit apart with six; never in the first letter or a final a.

    The first letter tells Peskov from Beskow, a final a a woman from a man.
    """
    if one == other:
        return len(one) >= 3
    if min(len(one), len(other)) < 6 or abs(len(one) - len(other)) > 1 or one[0] != other[0]:
        return False
    if one.removesuffix("a") == other.removesuffix("a"):
        return False
    return _one_edit(one, other)


def _one_edit(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    same = next((i for i, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
    if len(shorter) == len(longer):
        return shorter[same + 1 :] == longer[same + 1 :]
    return shorter[same:] == longer[same + 1 :]
