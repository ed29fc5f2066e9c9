"""Reading a headline: which part of it is the news, and what sort of text it stands over.

Sites glue kickers, tickers, by-lines, reading times and their own names to headlines, and a good part of what they
publish is no report at all. An editor reads the page that is made of these headlines, so a doubtful one is rather
called a teaser than a report.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from urllib.parse import urlsplit

from citewire import languages
from citewire.annotate import furniture, lexicon
from citewire.annotate.furniture import Piece, Signs
from citewire.annotate.headed import before_occasion, names_post
from citewire.annotate.withdrawals import withdrawal_in
from citewire.knowledge.offices import packaged
from citewire.languages import Language
from citewire.model import Document, Genre, Span
from citewire.text import names

LEAD = 500
"""Characters of the body in which a column says that it is one."""
LABELS = frozenset({Genre.LIVE, Genre.OPINION, Genre.ROUNDUP})
"""What sort of text a line below the title may name: news stands over a video, too."""
SIGNED = re.compile(r"^([A-ZÅÄÖÉÜ][\w’'-]+)\s((?:(?:von|van|de|af)\s)?[A-ZÅÄÖÉÜ][\w’'-]+):\s(?![„“”\"«»‚‘-])")
UNKNOWN_SPEAKER = "a quotation, perhaps of the one before the colon"
"""The reason that stands until the name before the colon is known as somebody who can speak."""

QUESTION = re.compile(r"[?？][\"”“’»«')]*\s*$")
CUT_OFF = re.compile(r"(?:…|\.\.\.|\s[-–—,:;])[\"”“»«’]?\s*$")
DANGLING = re.compile(r"[:,;–—-]\s*$")
QUOTED = re.compile(r"[„“\"«»‚‘”][^„“\"«»”]*[“”\"»«‘’](?!\w)")
ONLY_QUOTED = re.compile(r"^[„“\"«»‚‘”'][^„“\"«»”]*[“”\"»«‘’'][.!?]?$")
WORDS = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Headline:
    """A headline as read: ``core`` is the news itself (None when nothing is left), ``reason`` the sign that decided
    the genre, in words."""

    core: Span | None
    genre: Genre
    reason: str


def read_headline(document: Document) -> Headline:
    """The core of the headline of ``document`` and its genre. A document without a headline is a report without one."""
    if not document.headline.strip():
        return Headline(None, Genre.REPORT, "no headline")
    language = languages.get(document.language)
    read = read_title(document.headline, language, document.publisher_id)
    return _placed(read, document, language) if read.genre is Genre.REPORT else read


def _placed(read: Headline, document: Document, language: Language) -> Headline:
    """The reading of a plain title, unless the section of the site or the first lines of the body show a column."""
    path = urlsplit(document.url or "").path.lower().split("/")[1:-1]
    for genre, sections in (
        (Genre.OPINION, language.furniture.opinion_sections),
        (Genre.TEASER, language.furniture.teaser_sections),
    ):
        named = next((part for part in path if part in sections.split()), None)
        if named is not None:
            return Headline(read.core, genre, f"in the section “{named}”")
    signs = furniture.signs(language.tag)
    lead = document.body[:LEAD]
    if found := signs.personal.search(lead):
        return Headline(read.core, Genre.OPINION, f"“{found[0]}” in the first lines")
    if (found := signs.exact.match(lead.strip())) and signs.genre_of(found) in LABELS:
        return Headline(read.core, signs.genre_of(found), f"nothing but “{found[0]}” below the title")
    if lead.count("+++") > 1:
        return Headline(read.core, Genre.LIVE, "lines of a ticker below the title")
    return read


def read_title(title: str, language: Language, publisher_id: str = "") -> Headline:
    """As ``read_headline``, for a bare title; the span counts in ``title``."""
    piece = furniture.strip(title, language, publisher_id)
    piece = _without_stray_quotation(piece, language)
    core = Span(piece.start, piece.end) if piece.start < piece.end else None
    if said := withdrawal_in(title, language.tag) or withdrawal_in(piece.words, language.tag):
        return Headline(core, Genre.WITHDRAWAL, f"“{said}”")
    if core is None:
        return Headline(None, piece.genre or Genre.TEASER, piece.reason or "nothing but furniture")
    genre, reason = _genre(piece, core.of(title), language)
    return Headline(core, genre, reason)


def _without_stray_quotation(piece: Piece, language: Language) -> Piece:
    """ "A whole statement: “words of somebody”" without the words, since the title doesn't say whose they are."""
    head, colon, rest = piece.words.partition(": ")
    words = WORDS.findall(head)
    if not colon or len(words) < 4 or names_post(head, language) or not ONLY_QUOTED.match(rest.strip()):
        return piece
    if not any(_may_be_verb(word, after, language) for word, after in zip(words[1:], [*words[2:], "X"], strict=True)):
        return piece
    if any(word.lower() in language.speech.starts for word in words[1:]):
        return piece  # "Harbour Chief Warns of Storms: “Stay at home”": the chief's
    if before_occasion(piece.words, language) is not None:
        return piece  # "Ada Kern in interview: “Stay at home”": Kern's
    return piece.cut(0, len(head))


def _genre(piece: Piece, core: str, language: Language) -> tuple[Genre, str]:
    if piece.genre is not None:
        return piece.genre, piece.reason
    signs = furniture.signs(language.tag)
    return (
        _unfinished(core)
        or _of_signs(core, signs)
        or _luring(core, signs)
        or _wanting(core, language)
        or (Genre.REPORT, "a plain statement")
    )


def _unfinished(core: str) -> tuple[Genre, str] | None:
    """Cut off, left hanging, or a question."""
    if CUT_OFF.search(core) or DANGLING.search(core):
        return Genre.TEASER, "cut off by the site"
    if QUESTION.search(core) or core.count("?") > 0:
        return Genre.TEASER, "a question"
    return None


def _of_signs(core: str, signs: Signs) -> tuple[Genre, str] | None:
    """Signs of a genre within the words of the title itself."""
    if found := signs.anywhere_live.search(core):
        return Genre.LIVE, f"“{found[0]}” in the title"
    if found := signs.exact.match(core) or signs.exact.match(core.rpartition(": ")[2]):
        return signs.genre_of(found), f"nothing but “{found[0]}”"
    if found := signs.leading.match(core) or signs.leading.match(core.rpartition(": ")[2]):
        return signs.genre_of_text(found), f"begins with “{found[0].strip()}”"
    if found := signs.pictured.search(core):
        return Genre.MEDIA, f"ends with “{found[0]}”"
    if found := signs.glance.search(core):
        return Genre.ROUNDUP, f"“{found[0]}”, of many things"
    if signs.musing.search(core):
        return Genre.OPINION, "names a thing to think about and says nothing of it"
    return _signed_first(core, signs) if signs.signed_first else None


def _signed_first(core: str, signs: Signs) -> tuple[Genre, str] | None:
    """ "Ada Kern: The harbour is lost", where columns are signed so: the full name of nobody in the news or in an
    office, and words without marks."""
    found = SIGNED.match(core)
    if found is None or not lexicon.is_given(found[1].partition("-")[0], signs.tag):
        return None
    name = f"{found[1]} {found[2]}"
    if lexicon.person_called(tuple(name.split()), signs.tag) or names.key(name, signs.tag) in holders():
        return None
    return Genre.OPINION, f"signed “{name}” before a colon"


@cache
def holders() -> frozenset[str]:
    """The keys of the names of all who hold or held an office."""
    return frozenset(names.key(row.holder, "en") for row in packaged().rows)


def _luring(core: str, signs: Signs) -> tuple[Genre, str] | None:
    """Titles that ask, promise or address the reader instead of saying something."""
    if found := signs.listed.search(core):
        return Genre.TEASER, f"“{found[0].strip(' :-–—|')}” promises a list"
    spoken = QUOTED.sub(" ", core)
    if found := signs.teasing.search(spoken):
        return Genre.TEASER, f"“{found[0]}” promises instead of saying"
    for part in dict.fromkeys((spoken, spoken.rpartition(": ")[2], spoken.rpartition(" – ")[2])):
        if found := signs.opening.match(part.lstrip()):
            return Genre.TEASER, f"“{found[0]}” opens a question or an explanation"
        if found := signs.pronouns.match(part.lstrip()):
            return Genre.TEASER, f"“{found[0]}” stands for somebody who is not named"
    if found := signs.midway.search(spoken):
        return Genre.TEASER, f"“{found[0].strip()}” opens a question or an explanation after a kicker"
    return None


def _wanting(core: str, language: Language) -> tuple[Genre, str] | None:
    """Too little for a statement: a lone quotation, or a word or two."""
    if ONLY_QUOTED.match(core.strip()):
        return Genre.TEASER, "a quotation that nobody says"
    head, _, said = core.strip().partition(": ")
    if ONLY_QUOTED.match(said) and not names_post(head, language):
        return Genre.TEASER, UNKNOWN_SPEAKER
    if language.capital_nouns and _quotes_after_kicker(core, language):
        return Genre.TEASER, "a kicker and a quotation that nobody says"
    if not language.spaced:
        return (Genre.TEASER, "too short for a statement") if len(core) < 6 else None
    words = WORDS.findall(core)
    if language.capital_nouns and _verbless(core.rpartition(": ")[2], language):
        return Genre.TEASER, "a title without a verb"
    if language.capital_nouns and _about(core.rpartition(": ")[2], language):
        return Genre.TEASER, "somebody about something, and not what"
    if len(words) < 3 or (len(words) == 3 and all(word[:1].isupper() for word in words) and language.tag != "en"):
        return Genre.TEASER, "too short for a statement"
    return None


def _quotes_after_kicker(core: str, language: Language) -> bool:
    """A long quotation that ends the title after words without a verb and without a sign between."""
    found = re.search(r"^([^„“\"«»:]{8,}[^:–—\s-])\s[„“\"»]([^„“\"«»]+)[“”\"«]$", core)
    if found is None or len(found[2].split()) < 4:
        return False
    words = WORDS.findall(found[1])
    return not any(_may_be_verb(word, after, language) for word, after in zip(words, [*words[1:], "X"], strict=True))


def _verbless(core: str, language: Language) -> bool:
    """Whether a short title that begins with an article has no word that could be its verb ("The art of waiting")."""
    words = WORDS.findall(core)
    if len(words) > 7 or not words or words[0].lower() not in language.articles:
        return False
    rest = words[_before_noun(words, language) :]
    return not any(_may_be_verb(word, after, language) for word, after in zip(rest, [*rest[1:], "X"], strict=True))


def _about(core: str, language: Language) -> bool:
    """Whether it is a short title that says who speaks about what and nothing of it ("Lodger about the night fire")."""
    words = WORDS.findall(core)
    about = furniture.signs(language.tag).about
    if not 4 <= len(words) <= 7 or not words[0][:1].isupper() or not about.fullmatch(" ".join(words[1:3])):
        return False
    rest = words[3:]
    return not any(_may_be_verb(word, after, language) for word, after in zip(rest, [*rest[1:], "X"], strict=True))


def _before_noun(words: Sequence[str], language: Language) -> int:
    """How many words stand before the noun of an article that introduces one ("Ein schlecht gelaunter Hafenmeister":
    3), if an adjective ends them; else nothing but the article."""
    noun = next((place for place, word in enumerate(words) if place and word[:1].isupper()), 0)
    introduced = furniture.signs(language.tag).introducing.fullmatch(words[0]) is not None
    return noun if introduced and noun > 1 and words[noun - 1].endswith(language.speech.endings.adjective) else 1


def _may_be_verb(word: str, after: str, language: Language) -> bool:
    if not word[:1].islower() or word in language.starters:
        return False
    adjective = after[:1].isupper() and word.endswith(language.speech.endings.adjective)
    return not adjective
