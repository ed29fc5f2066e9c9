"""Reads anybody's page into its parts: HTML, Markdown or text, in any encoding."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from citewire import languages
from citewire.errors import InputError
from citewire.verify.block import Block, Page
from citewire.verify.charset import decoded
from citewire.verify.markup import html_blocks
from citewire.verify.plain import plain_blocks

HTML = re.compile(
    r"\A\s*<(?!https?:)[a-z!?/]"  # not the address in angle brackets that Markdown knows
    r"|<(?:!doctype html|html|head|body|p|article|section|main|h[1-6]|div|table|ul|ol)\b",
    re.IGNORECASE,
)
LEAST = 3
"""Small words of a language that a page must have before it counts as written in it."""
UNREADABLE = dict.fromkeys((*range(9), 11, *range(14, 32), 127), "\ufffd")
"""Control characters, which no page means to show and no parser reads."""


def read_page(data: bytes, name: str) -> Page:
    """The page in ``data``: HTML when it looks like it, else text or Markdown.

    Raises InputError when there is no text in it, and when a part of it would be lost.
    """
    text = decoded(data).translate(UNREADABLE)
    if not text.strip(" \n\r\t\ufffd\ufeff"):
        raise InputError(f"{name} is empty: there is nothing to check; save the page with its text and name that file")
    if HTML.search(text):
        blocks, declared = html_blocks(text, name)
    else:
        blocks, declared = list(plain_blocks(text)), ""
    if not blocks:
        raise InputError(
            f"{name} shows no text that could be checked (only comments, scripts or navigation): "
            "if a script writes the page, save it from the browser once it is shown"
        )
    return Page(name, tuple(blocks), declared or _guessed(blocks))


def _guessed(blocks: Iterable[Block]) -> str:
    """The language whose small words occur most often; ``und`` when there are few or two languages have as many."""
    words = Counter(word for block in blocks for word in block.text.lower().split())
    counts = Counter(
        {tag: sum(words[word] for word in sorted(languages.get(tag).starters)) for tag in languages.known()}
    )
    (first, most), (_, second) = counts.most_common(2)
    return first if most >= LEAST and most > second else "und"
