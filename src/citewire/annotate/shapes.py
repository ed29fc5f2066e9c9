"""What the look of words and their neighbours says: headlines in capitals, numbers, words of another language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from citewire import languages
from citewire.annotate.hints import names_nobody
from citewire.annotate.lexicon import Token
from citewire.annotate.portfolios import portfolios
from citewire.knowledge import words
from citewire.model import Span
from citewire.text import names

_NUMBERED = re.compile(r".*\d|(?=[IVXL]{2})X{0,4}(?:IX|IV|V?I{0,3})$")
_ARTICLE = 6
"""Characters that an article before a name takes, with its space."""
_DATELINE = re.compile(
    r"([^\W\d_a-zà-ÿ]{2,}\.?(?:[ -][^\W\d_a-zà-ÿ]{2,}){0,2})(?:, [^,()—–-]{2,24})?"
    r"(?: ?\([^()]{2,30}\))?\s+(?:—|–|--?)\s"
)
_NEAR = 3
"""Words on each side that tell in which language a word stands."""
_TELLING = 2
"""Unknown words beside it that show another language; one may be a rare word or a slip."""


def is_numbered(word: str) -> bool:
    """A road, a model, a Roman number: A14, C64, XXXII."""
    return _NUMBERED.match(word) is not None


def contracts_nobody(word: str) -> bool:
    """A word that names nobody, also in a contraction: Didn't."""
    return names_nobody(word) or names_nobody(re.split("['’]", word)[0])


def is_aged(text: str, run: Sequence[Token], language: str) -> bool:
    """Whether the age of somebody stands behind a name of several words ("Ada Kern, de 57 años")."""
    if len(run) < 2 or text[run[-1].end : run[-1].end + 2] not in (", ", " ("):
        return False
    ages = _ages(languages.get(language).tag)
    return ages is not None and ages.match(text, run[-1].end + 2) is not None


@cache
def _ages(tag: str) -> re.Pattern[str] | None:
    """An age as it follows a name, behind a small word or none."""
    spoken = languages.get(tag)
    return (
        re.compile(rf"(?:[a-zà-ÿ]{{1,3}} )?\d{{1,3}}(?:{spoken.ages})")
        if spoken.ages and spoken.speech.renamed
        else None
    )


def in_title_case(tokens: Sequence[Token]) -> bool:
    """Most of the longer words have capitals, as English headlines do."""
    longer = [capital for _, _, word, _, capital in tokens if len(word) > 3]
    return len(longer) >= 4 and sum(longer) > 0.6 * len(longer)


def in_capitals(tokens: Sequence[Token]) -> bool:
    """The sentence shouts: most words of it are all capitals."""
    shouted = [word for _, _, word, _, _ in tokens if word.isupper() and len(word) > 2 and word.isalpha()]
    if len(shouted) < 2:  # as in most sentences: too few for most of three words
        return False
    longer = [word for _, _, word, _, _ in tokens if len(word) > 2 and word.isalpha()]
    return len(longer) >= 3 and len(shouted) > 0.6 * len(longer)


def is_passive(token: Token, language: str) -> bool:
    """Whether a participle opens a sentence and is no name: "Пошкоджені будинки"."""
    return token.opens and token.text.endswith(languages.get(language).naming.passives or ("\0",))


def is_foreign(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Whether a word is an ordinary one of another language that its neighbours are of, too: German nouns, which have
    capitals, in an English text."""
    word = tokens[at].text
    if word.isupper() or not words.covered(language) or words.is_word(word, language):
        return False
    beside = [*tokens[max(0, at - _NEAR) : at], *tokens[at + 1 : at + 1 + _NEAR]]
    strange = [t.text for t in beside if not t.capital and len(t.text) > 2 and not words.is_word(t.text, language)]
    return len(strange) >= _TELLING and any(
        words.is_word(word, other) and all(words.is_word(each, other) for each in strange)
        for other in words.others(language)
    )


def dateline(text: str, tokens: Sequence[Token], sentence: Span) -> int:
    """How many words in capitals open a sentence before a dash, a region or an agency between or not: the town from
    which a report comes ("DES MOINES, Iowa (NPA) — "); 0 where none do."""
    found = _DATELINE.match(text, sentence.start, sentence.end)
    if found is None or not found[1].isupper():
        return 0
    return sum(token.end <= found.end(1) for token in tokens)


def is_family(text: str, start: int, word: str, identity: str, language: str) -> bool:
    """Whether a surname in the plural stands for several people who bear it ("the Orlovs"): an article stands before
    it, and its s is no part of the name of ``identity``."""
    surname = identity.partition(":")[2].rpartition("-")[2]
    return is_plural(text, start, word, language) and not names.key(word, language).endswith(surname)


def is_plural(text: str, start: int, word: str, language: str) -> bool:
    """Whether a name that ends in s may be a plural: an article stands before its ``start``."""
    before = text[max(0, start - _ARTICLE) : start].split() if word.endswith("s") else []
    return bool(before) and before[-1].lower() in languages.get(language).people.sets["the"]


def titles(tokens: Sequence[Token], language: str) -> dict[int, int]:
    """The place behind every title and every field of work in a sentence, by the place of the word it begins at."""
    return dict(sorted((*portfolios(tokens, language), *_titles(tokens, language))))


def _titles(tokens: Sequence[Token], language: str) -> Iterator[tuple[int, int]]:
    """(place of the first token, place behind the last) of every title in a sentence; of one with another word inside
    it ("ministre *russe* de la Défense") only what stands behind that."""
    table = languages.get(language).titles
    words = [token.text.lower() for token in tokens] if table.offices else []
    for place in table.openings(words):
        title = table.at(words, place)
        if title is not None and title.office:
            yield place if title.inside is None else title.inside + 1, place + title.words


def is_preposition(tokens: Sequence[Token], at: int) -> bool:
    """ "Von Obama" at the head of a sentence, not "Von der Leyen"."""
    particle = tokens[at].opens and tokens[at].text.lower() in names.PARTICLES
    return particle and at + 1 < len(tokens) and tokens[at + 1].text not in names.PARTICLES
