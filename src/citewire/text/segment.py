"""Sentences of a text, by rule, with an abbreviation table per language.

The rules were measured on our own probe of 62 sentences dense with abbreviations (``evals/sentences.py``).
"""

from __future__ import annotations

import re
from functools import lru_cache

from citewire import languages
from citewire.languages import Language
from citewire.model import Span

PARAGRAPH = re.compile(r"\n[ \t\r\f\v]*\n\s*|\n[ \t\r\f\v]*(?=[•‣▪●◦]\s)")
CLOSERS = "»“”’\"')\\]』」›«"
END = re.compile(
    rf"(?P<mark>[.!?…]+|[。！？]+)(?P<closers>(?:[ \u00a0\u202f](?=[»”]))?[{CLOSERS}]*)"
    r"(?P<reference>(?:\s?\[\d+\])*\.?)(?P<gap>\s+|(?<=[。！？”』」])(?=\S)|$)"
)
GLUED = re.compile(
    r"(?<![^\W_])(?P<word>[^\W\d_]{3,})(?P<mark>[.!?…])(?=[«„“]?(?P<next>[^\W\d_]+(?:-[^\W\d_]+)*)(?![\w.@/]))"
)
"""A word, a full stop and a word with no space between, as where a site lost a line break."""
TIGHT = re.compile(r"[.!?…][«„“]?[^\W\d_]")
"""A full stop and a letter: what ``GLUED`` finds has one, and this is several times as fast to look for."""
DATELINE = re.compile(r"[^\n.]{0,60}\([^()\n]{2,30}\)\s?\.\s?[-–—]+\s+(?=\S)")
"""Where, when and from whom a report comes, in the form of Spanish agencies: "Norrholm, 4 mar (Notinorte).- "."""
GREEK = "\u0370"
"""Letters before it are Latin."""
SIGNED = re.compile(r"[-–−+]\d")
"""A figure with its sign, as the second of a range ("-16… -21°")."""
CLOCK = re.compile(r"\d{1,2}\.\d{2}")
DOMAINS = re.compile(
    "ru|com|org|net|ua|de|fr|es|pl|eu|info|tv|gov|edu|by|kz|su|io|uk|us|ch|at|it|me|рф|укр|biz|club|news|online|js|md"
)
"""Last parts of addresses and of names of files that begin with a capital now and then ("lenta.Ru", "Node.Js")."""
TALK = re.compile(r"[-–—]\s[^\W\d_]")
"""The dash before what somebody says; a capital follows."""
OPENERS = "«„“”‘‚»‹\"'¿¡([—–-「『 "
LAST_WORD = re.compile(r"[^\s«„“\"'(\[¿¡»”]+$")
NEXT_WORD = re.compile(r"\w\.|[\w'’]+")  # an initial keeps its full stop, so that it is no word
DOTTED = re.compile(r"(?:\w{1,2}\.[-–]?)+\w{1,2}")
ROMAN = re.compile(r"[IVXLC]+")


def sentences(text: str, language: str) -> tuple[Span, ...]:
    """The sentences of ``text`` in order, trimmed of white space; together they cover every other character.

    Paragraphs are parted by blank lines or begin with a bullet, and no sentence crosses one. ``language`` is a BCP 47
    tag; one without a file is cut by the general rules alone. An empty text gives an empty tuple.
    """
    spoken = languages.get(language)
    found: list[Span] = []
    start = 0
    for gap in PARAGRAPH.finditer(text):
        _cut(text, start, gap.start(), spoken, found)
        start = gap.end()
    _cut(text, start, len(text), spoken, found)
    return tuple(found)


def _cut(text: str, start: int, end: int, language: Language, found: list[Span]) -> None:
    """Adds the sentences of the paragraph ``[start, end)`` to ``found``."""
    paragraph = text[start:end]
    begin = 0
    for last in _boundaries(paragraph, language):
        _add(paragraph, begin, last, start, found)
        begin = last
    _add(paragraph, begin, len(paragraph), start, found)


def _boundaries(paragraph: str, language: Language) -> list[int]:
    """Where sentences end in ``paragraph``, its own end left out, in order."""
    ends: list[int] = []
    for mark in END.finditer(paragraph):
        if mark.end() < len(paragraph) and _ends(paragraph, ends[-1] if ends else 0, mark, language):
            ends.append(mark.end())
    dateline = DATELINE.match(paragraph)
    if dateline is not None:
        ends = sorted({dateline.end(), *ends})
    glued = _glued(paragraph, language) if TIGHT.search(paragraph) is not None else []
    return sorted({*ends, *glued}) if glued else ends


def _glued(paragraph: str, language: Language) -> list[int]:
    return [mark.end() for mark in GLUED.finditer(paragraph) if _is_glued(mark, language)]


def _is_glued(mark: re.Match[str], language: Language) -> bool:
    """Whether a sentence ends between two words without a space: both are plain words of one script, neither an
    abbreviation nor a part of an address."""
    word, following = mark["word"], mark["next"]
    if not language.spaced or not word.islower() or not following[0].isupper() or DOMAINS.fullmatch(following.lower()):
        return False
    if not (following.istitle() or len(following) == 1):
        return False
    if word in language.abbreviations | language.loose_abbreviations | language.numbered_abbreviations:
        return False
    return (word[0] < GREEK) == (following[0] < GREEK)


def _add(paragraph: str, begin: int, end: int, offset: int, found: list[Span]) -> None:
    piece = paragraph[begin:end]
    words = piece.strip()
    if words:
        first = offset + begin + len(piece) - len(piece.lstrip())
        found.append(Span(first, first + len(words)))


def _ends(paragraph: str, begin: int, mark: re.Match[str], language: Language) -> bool:
    """Whether a sentence ends at this mark."""
    if mark["mark"][0] in "。！？":
        return True
    rest = paragraph[mark.end() : mark.end() + 40]
    opening = rest.lstrip(OPENERS)
    following = opening[:1]
    if following.islower() or not (following.isalnum() or following == ""):
        return False
    if _opens_talk(paragraph, mark, rest, language):
        return True
    if rest[:1] in "—–":  # «Words!» — said she: one sentence whatever the capital
        return False
    if mark["mark"] in {"…", "...", ".."} and SIGNED.match(rest) and paragraph[mark.start() - 1].isdigit():
        return False
    if mark["mark"] != "." or "[" in mark["reference"] or (mark["closers"] and mark["closers"] != ")"):
        return True
    before = LAST_WORD.search(paragraph, max(begin, mark.start() - 24), mark.start())
    following_word = NEXT_WORD.match(opening)
    following = following_word[0] if following_word else ""
    if before is not None and CLOCK.fullmatch(before[0]) and rest[:1] in "„«“" and rest[:1]:
        return True
    counted = before is not None and _is_counted(paragraph, begin, before.start(), language)
    return before is None or not _abbreviates(before[0], following, language, counted=counted)


def _opens_talk(paragraph: str, mark: re.Match[str], rest: str, language: Language) -> bool:
    """Whether talk begins behind a number that ends its sentence ("przed godziną 16. - Pali się dach")."""
    numbered = mark["mark"] == "." and paragraph[mark.start() - 1].isdigit()
    return numbered and language.speech.dialogue and TALK.match(rest) is not None


def _is_counted(paragraph: str, begin: int, at: int, language: Language) -> bool:
    """Whether a number stands before ``at``, a scale word between or not ("1,2 mld zł")."""
    before = paragraph[begin:at].rstrip()
    scale = LAST_WORD.search(before)
    if scale is not None and scale[0].lower() in language.scale_words:
        before = before[: scale.start()].rstrip()
    return before[-1:].isdigit()


def _abbreviates(word: str, following: str, language: Language, *, counted: bool) -> bool:
    """Whether the full stop after ``word`` belongs to the word; ``counted``: a number stands before it ("2031 г.")."""
    lower = word.lower()
    if word.isdigit():
        return len(word) <= 2 and _dots_ordinals(language) and not _starts(following, language)
    if lower in language.loose_abbreviations:
        unit = counted and "." not in lower and following[:1].isupper() and not following.endswith(".")
        unit = unit and not (len(following) > 1 and following.isupper())  # "3 млн. долл. США"
        return not unit and not _starts(following, language)
    if lower in language.abbreviations:
        return True
    initial = len(word) == 1 and word.isupper() and not following[:1].isdigit()  # "Ina P. Kern" is on no page
    if lower in language.numbered_abbreviations and not initial:
        return following[:1].isdigit()
    if _dots_ordinals(language) and ROMAN.fullmatch(word):
        return not _starts(following, language)
    if len(word) == 1 and word.isalpha():
        return language.spaced
    return DOTTED.fullmatch(word) is not None and not _starts(following, language)


@lru_cache(maxsize=64)
def _dots_ordinals_of(marks: str) -> bool:
    return marks.startswith(r"\.")


def _dots_ordinals(language: Language) -> bool:
    """Whether the language writes "3." for "third"."""
    return _dots_ordinals_of(language.ordinal_marks)


def _starts(word: str, language: Language) -> bool:
    """Whether ``word`` looks like the first of a sentence: one that has a capital for no other reason."""
    return word[:1].isupper() and word.lower() in language.starters
