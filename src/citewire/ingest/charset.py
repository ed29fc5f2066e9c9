"""Bytes of a feed to text, whatever was declared: BOM, bytes that prove themselves, HTTP, XML declaration, a guess.

Valid UTF-8 beats every declaration (text of another encoding is practically never valid UTF-8 by chance). For the
Cyrillic encodings a wrong declaration decodes without an error into other letters, so the reading is chosen by
counting letters; see ``_cyrillic_score``.
"""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = ((b"<\0\0\0", "utf-32-le"), (b"\0\0\0<", "utf-32-be"), (b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))
# What browsers read under these names (WHATWG Encoding Standard).
_REALLY = {
    "iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030",
    "shift_jis": "cp932", "euc_kr": "cp949",
}  # fmt: skip
_CYRILLIC = ("cp1251", "koi8-r", "iso8859-5", "cp866")
_LATIN = {"cp1252", "iso8859-15", "utf-8", "cp1250", "cp1254"}
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._:-]+)["']""")
_HTTP = re.compile(r"""charset\s*=\s*["']?([A-Za-z0-9._:-]+)""", re.IGNORECASE)
_MARKUP = re.compile(rb"<[^<>]*>")
_COMMON = set("оеаинтсрвлкм")


# Signs that UTF-8 and Latin-1 keep for control and that writers of the web mean as windows-1252 (browsers agree).
_MEANT = {code: bytes([code]).decode("cp1252") for code in range(0x80, 0xA0) if code not in {129, 141, 143, 144, 157}}


def decode(body: bytes, content_type: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The text of ``body`` and a sentence per thing that was wrong with its encoding. Never raises."""
    text, problems = _decode(body, content_type)
    return text.translate(_MEANT), problems


def _decode(body: bytes, content_type: str | None) -> tuple[str, tuple[str, ...]]:
    for mark, name in _BOMS:
        if body.startswith(mark):
            return _certain(body[len(mark) :], name)
    for start, name in _WIDE:
        if body.startswith(start):
            return _certain(body, name)
    declared = _declarations(body, content_type)
    if b"\x1b" in body and declared:  # the escape codes of ISO-2022 are ASCII, so UTF-8 would not fail
        return _by_declaration(body, declared)
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return _by_declaration(body, declared)
    return (text, ()) if body.isascii() or "utf-8" in (declared or ["utf-8"]) else _contradicted(text, declared[0])


def _certain(body: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    try:
        return body.decode(name), ()
    except UnicodeDecodeError:
        return body.decode(name, "replace"), (f"some bytes are not {name}; they were replaced",)


def _contradicted(text: str, declared: str) -> tuple[str, tuple[str, ...]]:
    return text, (f"the feed says {declared} but is UTF-8; it was read as UTF-8",)


def _declarations(body: bytes, content_type: str | None) -> list[str]:
    """The encodings that HTTP and the XML declaration name, under Python's names; unknown ones are left out."""
    names = [match[1] for match in [_HTTP.search(content_type or "")] if match]
    names += [match[1].decode("ascii") for match in [_DECLARED.match(body[:1024])] if match]
    found = []
    for name in names:
        try:
            known = codecs.lookup(name).name
        except (LookupError, ValueError):
            continue
        found.append(_REALLY.get(known, known))
    return list(dict.fromkeys(found))


def _by_declaration(body: bytes, declared: list[str]) -> tuple[str, tuple[str, ...]]:
    """For bytes that are not UTF-8 (or need escape codes)."""
    if _foreign_share(body) > 0.5 and (not declared or declared[0] in {*_LATIN, *_CYRILLIC}):
        best = max(_CYRILLIC, key=lambda name: _cyrillic_score(body, name))
        if _cyrillic_score(body, best) > 0.25:
            return _chosen(body, best, declared)
    for name in declared:
        if name != "utf-8":
            try:
                return body.decode(name), ()
            except (UnicodeDecodeError, LookupError):
                continue
    if _mostly_utf8(body):
        return body.decode("utf-8", "replace"), ("some bytes are not UTF-8; they were replaced by U+FFFD",)
    guess = from_bytes(body).best()
    return _chosen(body, guess.encoding if guess is not None else "cp1252", declared)


def _chosen(body: bytes, name: str, declared: list[str]) -> tuple[str, tuple[str, ...]]:
    text = body.decode(name, "replace")
    if declared and declared[0] == name:
        return text, ()
    said = f"the feed says {declared[0]}" if declared else "the feed doesn't say its encoding"
    return text, (f"{said}; its bytes read as {name}, and were read so",)


def _foreign_share(body: bytes) -> float:
    """Share of bytes above 127 among the bytes of letters outside markup: near 1 for a script that isn't Latin."""
    words = _MARKUP.sub(b" ", body)
    high = sum(byte > 127 for byte in words)
    letters = sum(65 <= byte <= 90 or 97 <= byte <= 122 for byte in words)
    return high / max(1, high + letters)


def _cyrillic_score(body: bytes, name: str) -> float:
    """Share of the twelve commonest Russian small letters among the high characters (about .6 when read rightly:
    the encodings put capitals, frames or other letters where another has these); 0 for fewer than ten characters."""
    high = [char for char in body.decode(name, "replace") if ord(char) > 127]
    return sum(char in _COMMON for char in high) / len(high) if len(high) >= 10 else 0.0


def _mostly_utf8(body: bytes) -> bool:
    wrong = body.decode("utf-8", "replace").count("\ufffd")
    right = sum(ord(char) > 127 for char in body.decode("utf-8", "ignore"))
    return right > 4 * wrong
