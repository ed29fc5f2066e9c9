"""Whether the body of a feed is there to its end. Readers that mend XML say nothing about a missing half."""

from __future__ import annotations

import re
from collections import deque

_PROLOGUE = re.compile(rb"\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>", re.DOTALL | re.IGNORECASE)
_ROOT = re.compile(rb"<([a-z_][\w.:-]*)([^<>]*/>)?", re.IGNORECASE)
_ITEM = re.compile(rb"<(/?)(?:\w+:)?(?:item|entry)\b([^<>]*/>)?", re.IGNORECASE)
_HEAD = 64 * 1024


def is_cut_short(body: bytes) -> bool:
    """Whether an XML body lacks the end tag of its root element. False for JSON and whatever else is no XML."""
    markup = _ascii(body)
    root = _ROOT.match(markup, _root_start(markup))
    if root is None:
        return False
    return root[2] is None and f"</{root[1].decode('ascii', 'replace')}".lower().encode() not in markup.lower()


def has_half_item(body: bytes) -> bool:
    """Whether the last item (RSS, RDF) or entry (Atom) was begun and not ended."""
    tags = deque(_ITEM.finditer(_ascii(body)), maxlen=1)
    return any(not last[1] and last[2] is None for last in tags)


def _root_start(markup: bytes) -> int:
    # One match after the other, so that a comment without an end costs one look through the head and not thousands.
    start = 0
    while (prologue := _PROLOGUE.match(markup, start, _HEAD)) is not None:
        start = prologue.end()
    return start


def _ascii(body: bytes) -> bytes:
    """The markup as ASCII bytes: without a byte order mark, and without the zeros of UTF-16 and UTF-32."""
    return body.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
