"""Feed text to bytes that an XML reader can take whole and without danger.

A document type declaration is removed, so no entity can be declared and none can grow ("billion laughs") or reach a
file or an address. HTML's named entities, which feeds use undeclared, become characters first; so do the harmless ones
that the feed declares itself, unless their value contains another entity.
"""

from __future__ import annotations

import html
import re
from html.entities import html5

_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_DOCTYPE_START = re.compile(r"<!DOCTYPE\b", re.IGNORECASE)
_ENTITY = re.compile(r"""<!ENTITY\s+([\w.-]+)\s+(?:"([^"&%]{0,64})"|'([^'&%]{0,64})')\s*>""")
_VERBATIM = (("<![CDATA[", "]]>"), ("<!--", "-->"))
_AMPERSAND = re.compile(r"&(#[xX][0-9a-fA-F]+;|#\d+;|[A-Za-z][\w.-]*;)?")
_XML_NAMES = {"amp;", "lt;", "gt;", "quot;", "apos;"}
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def safe_xml(text: str) -> bytes:
    """UTF-8 XML with a declaration, without document type and comments, without a sign or entity that XML forbids."""
    text = _FORBIDDEN.sub("", text).lstrip("\ufeff \t\r\n")
    text = _DECLARATION.sub("", text, count=1)
    text, declared = _without_doctype(text)
    parts = _split(text)
    parts[1::2] = ["" if part.startswith("<!--") else part for part in parts[1::2]]
    parts[::2] = [_AMPERSAND.sub(lambda match: _entity(match[1], declared), part) for part in parts[::2]]
    body = _FORBIDDEN.sub("", "".join(parts)).lstrip()
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + body.encode("utf-8")


def _split(text: str) -> list[str]:
    """Markup and verbatim pieces (CDATA sections, comments) in turn, markup first and last; joined they are ``text``.

    In one pass: an opening without an end is markup, and no end is looked for twice.
    """
    parts, done, search, ended = list[str](), 0, 0, dict[str, bool]()
    while True:
        found = [
            (at, mark, end) for mark, end in _VERBATIM if not ended.get(mark) and (at := text.find(mark, search)) >= 0
        ]
        if not found:
            return [*parts, text[done:]]
        at, mark, end = min(found)
        close = text.find(end, at + len(mark))
        if close < 0:
            ended[mark] = True
            continue
        search = close + len(end)
        parts += [text[done:at], text[at:search]]
        done = search


def _without_doctype(text: str) -> tuple[str, dict[str, str]]:
    """Cuts the document type declaration out; returns the short entities that it declares."""
    start = _DOCTYPE_START.search(text, 0, 65536)
    if start is None or "<" in "".join(_split(text[: start.start()])[::2]).replace("<?", ""):
        return text, {}
    end = _doctype_end(text, start.end())
    subset = text[start.start() : end]
    declared = {match[1]: match[2] or match[3] or "" for match in _ENTITY.finditer(subset)}
    return text[: start.start()] + text[end:], declared


def _doctype_end(text: str, at: int) -> int:
    """Index after the declaration's last ``>``: outside its brackets and quotation marks."""
    depth, quote = 0, ""
    for index in range(at, len(text)):
        char = text[index]
        if quote:
            quote = "" if char == quote else quote
        elif char in "\"'":
            quote = char
        elif char in "[]":
            depth += 1 if char == "[" else -1
        elif char == ">" and depth <= 0:
            return index + 1
    return len(text)


def _entity(name: str | None, declared: dict[str, str]) -> str:
    """What stands for an ampersand with what follows it."""
    if name is None:
        return "&amp;"
    if name in _XML_NAMES:
        return f"&{name}"
    if name.startswith("#"):
        char = html.unescape(f"&{name}")
        return _escaped(char) if char and not _FORBIDDEN.search(char) else ""
    if name[:-1] in declared:
        return _escaped(declared[name[:-1]])
    if name in html5:
        return _escaped(html5[name])
    return f"&amp;{name}"


def _escaped(text: str) -> str:
    return html.escape(text, quote=True)
