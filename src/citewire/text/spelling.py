"""How a name sounds, whoever spelled it, and how one language may spell it in more than one way.

``sound`` folds the habits of a language (German ``sch``, Polish ``cz``, French ``ou``, each from the language's own
table) and Cyrillic into one rough spelling; ``written`` only levels what writers of one language do not agree on:
accents, umlauts, ``-skyi`` and ``-sky``.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from citewire import languages
from citewire.languages.naming import Rules

# One capital letter stands for a sound of several letters: S = sh, C = ch, J = zh.
_CYRILLIC = str.maketrans(
    {
        **dict(zip("абвгґдеєзиіїйклмнопрстуфхцчшщыэ", "abvggdeeziiiiklmnoprstufhcCSSie", strict=True)),
        **dict.fromkeys("ъь'", ""),
        **dict(zip("ёжюяўјњљћђџ", "eJuauinlCJJ", strict=True)),
    }
)
_UMLAUTS: Rules = (
    ("ö", "e"),
    ("oe", "e"),
    ("ä", "e"),
    ("ae", "e"),
    ("ü", "u"),
    ("ğ", "g"),
    ("ı", "i"),
    ("ł", "l"),
    ("ż", "J"),
)
_IS_CYRILLIC = re.compile("[\u0400-\u04ff]")
_HARD_C = re.compile(r"c(?=[aouáóúlrt]|$)")
_NO_LETTER = re.compile(r"[^a-zA-Z]")
_GLIDE = re.compile(r"i+(?=[aeou])")
_DOUBLED = re.compile(r"(.)\1+")
POSSESSIVE = re.compile(r"['’]s?$", re.IGNORECASE)
_ADJECTIVE = re.compile(r"(?<=[sz]k)(?:yi|yy|iy|ij|yj|y|i)$|(?<=[^aeiouy]n)(?:yi|yy|iy|ij|yj|y|i)$")
"""-sky, -skyi, -skyy, -skij, -ski; -zhny, -zhnyi: one ending of Slavic surnames, in any transliteration."""
_WRITTEN_OUT = re.compile("(?<=[^aeiouyq])(?:ae|oe|ue)(?=[^aeiouy])")
"""Kloeckner beside Klockner: an umlaut written out, or left out; not in Bauer."""
_SAME_WRITING: tuple[Rules, ...] = (
    (("ß", "ss"), ("ё", "е"), ("ґ", "г"), ("ø", "o"), ("ł", "l"), ("đ", "d"), ("ı", "i")),
    (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("å", "aa")),
)


@lru_cache(maxsize=50_000)
def sound(word: str, language: str) -> str:
    """How one word of a name sounds as ``language`` (BCP 47 primary tag) spells it, in the letters of this module.

    Empty for a word without a letter of Latin or Cyrillic script.
    """
    lowered = _lowered(word)
    folded = lowered.translate(_CYRILLIC) if _IS_CYRILLIC.search(lowered) else _latin(lowered, language)
    return single(_GLIDE.sub("", _NO_LETTER.sub("", folded)))


@lru_cache(maxsize=50_000)
def written(word: str) -> frozenset[str]:
    """The plain forms of a word: without accents, and with umlauts written out; two words of one language are the same
    when they share one. Doubled letters count: Рютте is not Рюте."""
    lowered = _replaced(_lowered(word), _SAME_WRITING[0])
    bare = _plain(lowered)
    forms = (bare, _plain(_replaced(lowered, _SAME_WRITING[1])), _WRITTEN_OUT.sub(lambda match: match[0][0], bare))
    return frozenset(_ADJECTIVE.sub("y", form.replace("'", "")) for form in forms)


def single(text: str) -> str:
    """Without doubled letters."""
    return _DOUBLED.sub(r"\1", text)


def _lowered(word: str) -> str:
    lowered = unicodedata.normalize("NFC", word.lower().replace("’", "'").replace("ʼ", "'"))
    return POSSESSIVE.sub("", lowered)


def _latin(lowered: str, language: str) -> str:
    spoken = languages.get(language).naming.sounds or languages.get("en").naming.sounds
    accented = tuple(rule for rule in spoken if not rule[0].isascii())
    spelled = _plain(_replaced(_replaced(_HARD_C.sub("k", lowered), accented), _UMLAUTS))
    return _replaced(f"{spelled}$", spoken).replace("w", "v").replace("y", "i").replace("ij", "i")


def _plain(text: str) -> str:
    """Without accents; й and ї are letters of their own."""
    kept = text.replace("й", "\0").replace("ї", "\1")
    bare = "".join(c for c in unicodedata.normalize("NFD", kept) if not unicodedata.combining(c))
    return bare.replace("\0", "й").replace("\1", "ї")


def _replaced(text: str, rules: Rules) -> str:
    for old, new in rules:
        text = text.replace(old, new)
    return text
