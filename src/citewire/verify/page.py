"""Reads anybody's page into its parts: HTML, Markdown or text, in any encoding."""

from __future__ import annotations

import re

from citewire.errors import InputError
from citewire.verify.block import Form, Page
from citewire.verify.charset import decoded
from citewire.verify.guess import guessed
from citewire.verify.markup import html_blocks
from citewire.verify.plain import is_markdown, plain_blocks

HTML = re.compile(
    r"\A\s*<(?!https?:)[a-z!?/]"  # not the address in angle brackets that Markdown knows
    r"|<(?:!doctype html|html|head|body|p|article|section|main|h[1-6]|div|table|ul|ol)\b",
    re.IGNORECASE,
)
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
        (blocks, declared, posting), form = html_blocks(text, name), Form.HTML
    else:
        blocks, declared, posting = list(plain_blocks(text)), "", None
        form = Form.MARKDOWN if is_markdown(text) else Form.TEXT
    if not blocks:
        raise InputError(
            f"{name} shows no text that could be checked (only comments, scripts or navigation): "
            "if a script writes the page, save it from the browser once it is shown"
        )
    return Page(name, tuple(blocks), declared or guessed(blocks), form, posting)
