"""``Matcher``: whether a document is on a desk's topic, and by which words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from citewire.model import Topic

_SPACE = re.compile(r"\s+")
# Scripts written without spaces have no word boundaries to look for.
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f]")


class Matcher:
    """A desk's topic, compiled once.

    Terms are matched without regard to case, at word boundaries in any script; a trailing ``*`` matches any ending; a
    term of several words matches them in a row, whatever white space is between. In scripts without spaces (Chinese,
    Japanese, Thai) a term matches wherever it stands. A topic without any group is everybody's: all is on it.
    """

    def __init__(self, topic: Topic) -> None:
        self._groups = tuple(_pattern(terms) for terms in topic.all_of)
        self._never = _pattern(topic.none_of)

    def match(self, text: str) -> str | None:
        """The reason why ``text`` is on topic: the words found, one for each group (``Ukraine; drone``); else None.

        The empty string is the reason where the topic asks for nothing.
        """
        found: list[str] = []
        for group in self._groups:
            hit = group.search(text) if group is not None else None
            if hit is None:
                return None
            found.append(_SPACE.sub(" ", hit.group()))
        if self._never is not None and self._never.search(text):
            return None
        return "; ".join(found)


def _pattern(terms: Sequence[str]) -> re.Pattern[str] | None:
    """All terms as one expression, longer ones first; None for no (or only blank) terms, which nothing matches."""
    named = sorted({term.strip() for term in terms if term.strip().strip("*")}, key=lambda term: (-len(term), term))
    return re.compile("|".join(_expression(term) for term in named), re.IGNORECASE) if named else None


def _expression(term: str) -> str:
    open_ended = term.endswith("*")
    words = term.rstrip("*").split()
    body = r"\s+".join(re.escape(word) for word in words)
    before = "" if _UNSPACED.match(words[0][0]) else r"(?<!\w)"
    if open_ended:
        return f"{before}{body}" + (r"\w*" if not _UNSPACED.match(words[-1][-1]) else "")
    after = "" if _UNSPACED.match(words[-1][-1]) else r"(?!\w)"
    return f"{before}{body}{after}"
