"""Bytes of a page to text, by what the page says of itself, as browsers do."""

from __future__ import annotations

import codecs
import re

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins as that of UTF-16 does, so it comes first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
WIDE = ((re.compile(rb"\s*<\x00[!?\w]\x00"), "utf-16-le"), (re.compile(rb"\s*\x00<\x00[!?\w]"), "utf-16-be"))
DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
HEAD = 4096
"""Bytes in which a declaration stands (HTML asks for the first 1024; many pages have it later)."""
AS_BROWSERS_DO = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}
NO_PAGE = frozenset({"idna", "punycode", "raw-unicode-escape", "unicode-escape", "utf-7", "utf-16", "utf-32"})
"""Codecs of Python that no page is written in, or, if it is, says so by its first bytes."""
ESCAPE = b"\x1b"


def decoded(data: bytes) -> str:
    """The text of ``data``: by its byte order mark, as UTF-8 where it is, as declared, else as Windows-1252.

    Never raises: bytes that fit nothing become U+FFFD.
    """
    for mark, name in BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    for start, name in WIDE:
        if start.match(data):
            return data.decode(name, "replace")
    declared = _declared(data)
    for name in (declared, "utf-8") if ESCAPE in data else ("utf-8", declared):
        try:
            return data.decode(name)
        except ValueError:
            continue
    return data.decode(declared, "replace")


def _declared(data: bytes) -> str:
    """The encoding that the page names, under the name that Python knows; Windows-1252 when it names none."""
    for match in DECLARED.finditer(data[:HEAD]):
        try:
            known = codecs.lookup(match[1].decode("ascii")).name
            b"a".decode(known)
        except (LookupError, ValueError):
            continue
        if known.replace("_", "-") not in NO_PAGE:
            return AS_BROWSERS_DO.get(known, known)
    return "cp1252"
