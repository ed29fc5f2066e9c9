"""IPTC Media Topics, the top two levels: codes, names and which is broader."""

from __future__ import annotations

from functools import cache

from citewire.knowledge.countries import read_lines
from citewire.model import MediaTopic

VOCABULARY = "http://cv.iptc.org/newscodes/mediatopic/"
"""The address of the vocabulary; with a code at its end, that of a term."""


@cache
def media_topics() -> dict[str, MediaTopic]:
    """Code to term, in the order of the table: each top term before those under it."""
    rows = (_fields(line) for line in read_lines("media_topics.txt"))
    return {code: MediaTopic(code, name, None if broader == "-" else broader) for code, broader, name, _ in rows}


@cache
def by_name() -> dict[str, MediaTopic]:
    """English name to term; names are unique."""
    return {topic.name: topic for topic in media_topics().values()}


def name_in(topic: MediaTopic, language: str) -> str:
    """The term's name for readers of ``language``: German, else English."""
    return _german_names()[topic.code] if language.partition("-")[0] == "de" else topic.name


def find(words: str) -> MediaTopic | None:
    """The term meant by a code (``16000000``, ``medtop:16000000``) or by a name in any case; None for anything else."""
    wanted = words.strip().removeprefix("medtop:").casefold()
    named = {
        name_in(topic, language).casefold(): topic for topic in media_topics().values() for language in ("de", "en")
    }
    return media_topics().get(wanted) or named.get(wanted)


@cache
def _german_names() -> dict[str, str]:
    return {code: german for code, _, _, german in (_fields(line) for line in read_lines("media_topics.txt"))}


def _fields(line: str) -> tuple[str, str, str, str]:
    code, broader, name, german = (part.strip() for part in line.split("|"))
    return code, broader, name, german
