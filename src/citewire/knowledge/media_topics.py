"""IPTC Media Topics, the top two levels: codes, names and which is broader."""

from __future__ import annotations

from functools import cache

from citewire.knowledge.countries import read_lines
from citewire.model import MediaTopic

VOCABULARY = "http://cv.iptc.org/newscodes/mediatopic/"
"""The address of the vocabulary; with a code at its end, that of a term."""


LANGUAGES = ("en", "de", "es", "fr", "pl", "ru", "uk")
"""In which a term has a name, in the order of the table's columns."""


@cache
def media_topics() -> dict[str, MediaTopic]:
    """Code to term, in the order of the table: each top term before those under it."""
    return {code: MediaTopic(code, row[1], None if row[0] == "-" else row[0]) for code, row in _rows().items()}


@cache
def by_name() -> dict[str, MediaTopic]:
    """English name to term; names are unique."""
    return {topic.name: topic for topic in media_topics().values()}


def name_in(topic: MediaTopic, language: str) -> str:
    """The term's name for readers of ``language``; in one without names of its own, the English name."""
    primary = language.partition("-")[0]
    return _rows()[topic.code][1 + LANGUAGES.index(primary)] if primary in LANGUAGES else topic.name


def find(words: str) -> MediaTopic | None:
    """The term meant by a code (``16000000``, ``medtop:16000000``) or by a name in any case and language; None for
    anything else. A name that two languages share for two terms is the first one's."""
    wanted = words.strip().removeprefix("medtop:").casefold()
    return media_topics().get(wanted) or _by_any_name().get(wanted)


@cache
def _by_any_name() -> dict[str, MediaTopic]:
    named: dict[str, MediaTopic] = {}
    for language in LANGUAGES:
        for topic in media_topics().values():
            named.setdefault(name_in(topic, language).casefold(), topic)
    return named


@cache
def _rows() -> dict[str, tuple[str, ...]]:
    """Code to the code of the broader term and the names."""
    rows = (tuple(part.strip() for part in line.split("|")) for line in read_lines("media_topics.txt"))
    return {code: tuple(rest) for code, *rest in rows}
