"""Patterns over words of a language's file, compiled once."""

from __future__ import annotations

import re
from functools import cache

from citewire import languages
from citewire.languages.table import pattern


@cache
def impersonal(tag: str) -> re.Pattern[str]:
    """Finds words that report a statement without anybody who made it."""
    return _finder(tag, languages.get(tag).following.impersonal)


@cache
def hedges(tag: str) -> re.Pattern[str]:
    """Finds words that keep a statement open."""
    language = languages.get(tag)
    return _finder(tag, f"{language.hedges} {language.doubts.adverbs}")


@cache
def claims(tag: str) -> re.Pattern[str]:
    """Finds verbs of saying from which a newsroom keeps its distance."""
    return _finder(tag, languages.get(tag).doubts.claims)


@cache
def negations(tag: str) -> re.Pattern[str]:
    """Finds words that turn a statement round."""
    language = languages.get(tag)
    return _finder(tag, language.doubts.negations or language.checking.negations)


@cache
def remains(tag: str) -> re.Pattern[str]:
    """Finds what a site's own teaser leaves in a sentence ("read more")."""
    return _finder(tag, languages.get(tag).remains)


@cache
def vague_zones(tag: str) -> re.Pattern[str]:
    """Finds words for a zone that depends on who reads them."""
    return _finder(tag, languages.get(tag).following.zones)


@cache
def empty_links() -> frozenset[str]:
    """Whole words of a link that say nothing of where it leads, in any language, in small letters."""
    phrases = " ".join(languages.get(tag).following.links for tag in languages.known())
    return frozenset(phrase.replace("_", " ") for phrase in phrases.split())


@cache
def once(tag: str) -> re.Pattern[str]:
    """Finds words before a title that was held at the time of which a sentence tells."""
    return _finder(tag, languages.get(tag).following.once)


def _finder(tag: str, phrases: str) -> re.Pattern[str]:
    return pattern(phrases, spaced=languages.get(tag).spaced)
