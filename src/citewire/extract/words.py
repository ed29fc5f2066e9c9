"""HTML or plain text to clean paragraphs: no markup, no entities, NFC, nothing invisible."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from lxml import etree
from lxml import html as lxml_html

# Zero-width marks, bidi controls and tag characters can make a line read otherwise than it is stored, and would part a
# word from its search. U+200C and U+200D are spelling in Persian, Indic scripts and emoji, and stay there.
_INVISIBLE = re.compile(
    r"[\u00ad\u034f\u061c\u115f\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc"
    r"\U000e0000-\U000e007f]|(?<![\u0590-\U0010ffff])[\u200c\u200d]"
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029]")
_SPACE = re.compile(r"\s+")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<!--")
_ENTITY = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|[A-Za-z]\w+);")
_INLINE = {
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "img", "ins",
    "kbd", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
    "time", "tt", "u", "var", "wbr",
}  # fmt: skip
_SILENT = {"script", "style", "template", "noscript", "svg", "figcaption", "iframe", "object", "head", "form", "button"}
_PARAGRAPH = "\x00"


def clean_line(text: str) -> str:
    """One line as it is stored: NFC, printable, white space collapsed, stripped."""
    visible = _CONTROL.sub(" ", _INVISIBLE.sub("", text))
    return _SPACE.sub(" ", unicodedata.normalize("NFC", visible)).strip()


def clean_lines(texts: list[str]) -> tuple[str, ...]:
    """``clean_line`` of each; what has no letter and no digit (rules, bullets, leftovers of markup) is left out."""
    lines = (clean_line(text) for text in texts)
    return tuple(line for line in lines if any(char.isalnum() for char in line))


def paragraphs_of(text: str) -> tuple[str, ...]:
    """The paragraphs of HTML or plain text, possibly none.

    In HTML every block element and every ``<br>`` ends a paragraph; scripts, captions and forms are left out. In plain
    text every line end does, so that two lines never run into one sentence.
    """
    if not _TAG.search(text):
        return clean_lines((html.unescape(text) if _ENTITY.search(text) else text).splitlines())
    try:
        parser = lxml_html.HTMLParser(huge_tree=True)  # else what is nested deeper than 256 is lost without a word
        root = lxml_html.fragment_fromstring(_parseable(text), create_parent="div", parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return _by_tags(text)
    if len(parser.error_log.filter_from_fatals()):  # nested beyond all measure: the tree is cut off somewhere
        return _by_tags(text)
    return clean_lines("".join(_pieces(root)).split(_PARAGRAPH))


def _by_tags(text: str) -> tuple[str, ...]:
    """What is left when all that looks like a tag ends a line: for markup that no parser takes whole."""
    return clean_lines(html.unescape(_TAG.sub("\n", text)).splitlines())


def _parseable(text: str) -> str:
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]", " ", text)


def _pieces(root: Any) -> Iterator[str]:
    """Text in order, with a mark where a paragraph ends; without recursion, for markup may be nested at will."""
    silent = 0
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        name = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            silent += name in _SILENT
            if name not in _INLINE:
                yield _PARAGRAPH
            if not silent and element.text:
                yield _SPACE.sub(" ", element.text)
            continue
        silent -= event == "end" and name in _SILENT
        if name and name not in _INLINE:
            yield _PARAGRAPH
        if not silent and element.tail and element is not root:
            yield _SPACE.sub(" ", element.tail)
