"""``MediaTopic``: what a text is about, in the field's own vocabulary."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MediaTopic:
    """A term of IPTC Media Topics: ``code`` without prefix ("16000000"), the English ``name``, and the code of the
    ``broader`` term, None at the top. Only the top two levels are known."""

    code: str
    name: str
    broader: str | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """An event or a text is about ``topic``, and why: ``score`` is the share of the documents that show it, weighted by
    where they do (0 to 1), ``words`` those that show it as they stand there, the most frequent first.

    Subjects are links and filters. They are never words of a page.
    """

    topic: MediaTopic
    score: float
    words: tuple[str, ...]
