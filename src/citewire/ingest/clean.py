"""Titles to plain text, bodies to harmless HTML, links to whole addresses."""

from __future__ import annotations

import html
import re
from urllib.parse import urljoin, urlsplit

import nh3

# Zero-width marks, bidi controls, soft hyphen, interlinear and tag characters: invisible, and able to make a line read
# otherwise than it is stored. U+200C and U+200D are spelling in Persian, Indic scripts and emoji, and stay there.
_INVISIBLE = re.compile(
    r"[\u00ad\u034f\u061c\u115f\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
    r"\U000e0000-\U000e007f]|(?<![\u0590-\U0010ffff])[\u200c\u200d]"
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029]")
_SPACE = re.compile(r"\s+")
_TAG = re.compile(
    r"</?(?:a|abbr|applet|b|big|blink|blockquote|br|center|cite|code|del|div|em|embed|font|form|frame|frameset|h[1-6]|hr|i|iframe|img|input|ins|li|link|mark|marquee|meta|nobr|object|ol|p|"
    r"q|s|script|small|span|strike|strong|style|sub|sup|svg|table|td|th|tr|tt|u|ul|wbr|video)\b[^<>]*/?>",
    re.IGNORECASE,
)
_BREAK = re.compile(r"</?(?:br|p|div|li|tr|td|h[1-6]|ul|ol|blockquote)\b[^<>]*>", re.IGNORECASE)
_CHECKED_SCHEMES = {"http", "https"}


def printable(text: str) -> str:
    """``text`` without invisible marks; control characters become spaces."""
    return _CONTROL.sub(" ", _INVISIBLE.sub("", text))


def one_line(text: str) -> str:
    """Printable, whitespace collapsed to single spaces, stripped."""
    return _SPACE.sub(" ", printable(text)).strip()


def plain_text(text: str, *, markup: bool = True) -> str:
    """A title as a person reads it: no HTML tags, entities decoded once, one line, nothing invisible.

    ``markup=False`` says that the text was declared plain: then "<b>" is two signs and a letter and stays. Words in
    angle brackets that are no HTML tag stay in any case.
    """
    if markup:
        if _TAG.search(text):
            text = nh3.clean(_BREAK.sub(" ", text), tags=set())
        text = html.unescape(text)
    return one_line(text)


def safe_html(text: str, *, base: str | None = None, markup: bool = True) -> str:
    """Harmless HTML: no scripts, styles, handlers or forms; relative links resolved against ``base`` or removed."""
    if not markup:
        text = html.escape(text, quote=False)
    if not text.strip():
        return ""
    if base and is_web(base):
        return nh3.clean(printable_html(text), url_relative=("rewrite_with_base", base)).strip()
    return nh3.clean(printable_html(text), url_relative="deny").strip()


def printable_html(text: str) -> str:
    """As ``printable``, but line breaks and tabs stay: they may stand in preformatted text."""
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]", " ", _INVISIBLE.sub("", text))


def is_web(url: str) -> bool:
    """Whether ``url`` is a whole http or https address."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme.lower() in _CHECKED_SCHEMES and bool(parts.hostname)


def whole_link(link: str | None, base: str | None) -> str | None:
    """``link`` as a whole address, relative ones against ``base``; None when it can't be one a reader may follow."""
    if not link or not link.strip():
        return None
    try:
        whole = urljoin(base or "", re.sub(r"\s", "", link) if "\n" in link else link.strip())
        scheme = urlsplit(whole).scheme.lower()
    except ValueError:
        return None
    return whole if scheme in _CHECKED_SCHEMES or not scheme else None
