"""Any alphabet in Latin letters, roughly: for comparing names, never for showing.

Cyrillic, Greek, Hebrew and Arabic letters stand in tables. Letters of other scripts are read off their Unicode names,
which say the sound: ``GEORGIAN LETTER BAN`` begins with its consonant, ``HANGUL SYLLABLE GIM`` and ``KATAKANA LETTER
BA`` are syllables. Chinese characters say no sound and stay as they are.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache


def _table(letters: str, sounds: str) -> dict[str, str]:
    """Letters to their sounds, which are parted by spaces; ``_`` is none."""
    return dict(zip(letters, (sound.strip("_") for sound in sounds.split()), strict=True))


_LETTERS = {
    **_table(
        "абвгґдеєёжзиіїйјклмнњопрстћуфхцчџшщъыьэюяўђљ",
        "a b v g g d e e e zh z i i i i i k l m n n o p r s t ch u f kh ts ch j sh shch _ y _ e yu ya u dj l",
    ),
    **_table("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o"),
    **_table("אבגדהוזחטיךכלםמןנסעףפץצקרשת", "a b g d h v z h t y k k l m m n n s a p p ts ts k r sh t"),
    **_table(
        "اأإآبپتثجچحخدذرزژسشصضطظعغفقکكگلمنهةوؤيیىئء",
        "a a a a b p t th j ch h kh d dh r z zh s sh s d t z a gh f q k k g l m n h _ w w y y a y _",
    ),
}
_LATIN = {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ə": "a"}
ABJAD = re.compile("[\u0590-\u06ff]")
"""Letters of scripts that leave short vowels out."""
HAN = re.compile("[\u3400-\u9fff]")
SYLLABLES = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Scripts whose every sign is a syllable or a word, so that one of them is another name."""
_SOUND_FIRST = re.compile(r"(?:ARMENIAN|GEORGIAN|COPTIC) (?:[A-Z]+ )?LETTER ([A-Z]+)")
_SYLLABLE = re.compile(r"(?:HANGUL SYLLABLE|(?:HIRAGANA|KATAKANA) (?:LETTER(?: SMALL)?)|ETHIOPIC SYLLABLE) ([A-Z]+)$")
_INDIC = re.compile(r"[A-Z]+ (LETTER|VOWEL SIGN|SIGN) ([A-Z]+)$")
_OPENING = re.compile(r"[BCDFGHJKLMNPQRSTVWXZ]+|[AEIOUY]")


@lru_cache(maxsize=20_000)
def romanised(text: str) -> str:
    """``text`` in lower-case Latin letters without accents; what says no sound (Chinese, digits, signs) is kept.

    Empty only for a text without anything but marks.
    """
    lowered = unicodedata.normalize("NFC", text.lower())
    if lowered.isascii():
        return lowered
    latin = "".join(_sound(character) for character in lowered)
    return "".join(c for c in unicodedata.normalize("NFD", latin) if not unicodedata.combining(c))


def _sound(character: str) -> str:
    if character.isascii():
        return character
    for letter in (character, unicodedata.normalize("NFD", character)[0]):
        if letter in _LETTERS or letter in _LATIN:
            return _LETTERS.get(letter) or _LATIN.get(letter, "")
    return _named_sound(character)


@lru_cache(maxsize=5_000)
def _named_sound(character: str) -> str:
    """The sound that the Unicode name of a letter tells; the letter itself where it tells none."""
    name = unicodedata.name(character, "")
    first = _SOUND_FIRST.match(name)
    if first is not None:
        opening = _OPENING.match(first[1])
        return opening[0].lower() if opening else character
    syllable = _SYLLABLE.match(name)
    if syllable is not None:
        return syllable[1].lower()
    indic = _INDIC.match(name)
    return character if indic is None or name.startswith("LATIN") else _indic(indic[1], indic[2])


def _indic(sort: str, name: str) -> str:
    """A consonant without its inherent vowel, a vowel sign as it sounds, nothing for a virama."""
    if sort == "SIGN":
        return "n" if name in {"ANUSVARA", "CANDRABINDU", "NIKAHIT"} else ""
    consonant = name.rstrip("AO") if sort == "LETTER" and len(name) > 1 else name
    return (consonant or name[0]).replace("AA", "A").replace("II", "I").replace("UU", "U").lower()
