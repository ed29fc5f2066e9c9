"""A web page to its article: headline, paragraphs, time, language, outlet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from lxml import etree
from lxml import html as lxml_html

from citewire.errors import InputError
from citewire.extract.words import clean_line, clean_lines

_CHARSET = re.compile(r"""charset\s*=\s*["']?([A-Za-z0-9._:-]+)""", re.IGNORECASE)
_LANGUAGE = re.compile(r"^([A-Za-z]{2,3})(?:[-_].*)?$")
_JSON_LD_DATE = re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"')
_DATES = (
    "//meta[@property='article:published_time']/@content",
    "//meta[@property='og:article:published_time']/@content",
    "//meta[@itemprop='datePublished']/@content",
    "//*[@itemprop='datePublished']/@datetime",
    "//meta[@name='date' or @name='dc.date' or @name='DC.date.issued' or @name='parsely-pub-date']/@content",
)
# htmldate looks at the clock to refuse dates of the future; a fixed end keeps the same page the same for ever, and
# without the extensive search a date is only taken where the page declares one.
_DATE_PARAMETERS = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}


@dataclass(frozen=True, slots=True)
class PageText:
    """What a page says. ``paragraphs`` has at least one; ``headline`` may be empty; ``published_at`` is the page's own
    claim (aware UTC; midnight where it only names a day), ``language`` what its markup declares, else None."""

    headline: str
    paragraphs: tuple[str, ...]
    published_at: datetime | None = None
    language: str | None = None
    site_name: str | None = None


def read_page(body: bytes, url: str, content_type: str | None = None) -> PageText:
    """Read the article of an HTML page, by trafilatura (favouring precision: a missing paragraph is better than a menu
    taken for a statement). Raises InputError when there is none to be found."""
    if content_type and not re.search(r"html|xml|text/plain", content_type, re.IGNORECASE):
        raise InputError(f"the page {url} is {content_type.split(';')[0]}, not HTML; only web pages can be read")
    found = _extracted(_decoded(body, content_type), url)
    paragraphs = clean_lines((found.text or "").splitlines()) if found is not None else ()
    if not paragraphs:
        raise InputError(f"no article can be read in the page {url}; it may need a browser or a subscription")
    tree = _tree(body, content_type)
    return PageText(
        headline=clean_line(found.title or ""),
        paragraphs=paragraphs,
        published_at=_declared_time(tree) or _time(found.date),
        language=_declared_language(tree),
        site_name=clean_line(found.sitename or "") or None,
    )


def _extracted(page: str | bytes, url: str) -> Any:
    from trafilatura import bare_extraction  # noqa: PLC0415 - half a second to load; feeds alone never need it

    try:
        return bare_extraction(
            page,
            url=url or None,
            favor_precision=True,
            include_comments=False,
            include_tables=False,
            with_metadata=True,
            date_extraction_params=_DATE_PARAMETERS,
        )
    except Exception as error:  # a reader of other people's bytes may fail in any way
        raise InputError(f"the page {url} can't be read as HTML ({error}); save it again and try that") from error


def _decoded(body: bytes, content_type: str | None) -> str | bytes:
    """Text where the server names an encoding that fits, else the bytes, for trafilatura to find out."""
    named = _CHARSET.search(content_type or "")
    try:
        return body.decode(named[1]) if named else body
    except (LookupError, UnicodeDecodeError):
        return body


def _tree(body: bytes, content_type: str | None) -> Any:
    try:
        return lxml_html.document_fromstring(_decoded(body, content_type))
    except (etree.ParserError, ValueError):  # a text with an encoding declaration is refused: bytes aren't
        try:
            return lxml_html.document_fromstring(body)
        except (etree.ParserError, ValueError):
            return None


def _declared_time(tree: Any) -> datetime | None:
    """The first full time that the page's metadata or JSON-LD declares."""
    if tree is None:
        return None
    claims = [str(value) for path in _DATES for value in tree.xpath(path)]
    scripts = tree.xpath("//script[@type='application/ld+json']/text()")
    claims += [match[1] for script in scripts for match in _JSON_LD_DATE.finditer(str(script))]
    times = (_time(claim) for claim in claims if len(claim.strip()) > 10)
    return next((at for at in times if at is not None), None)


def _time(claim: str | None) -> datetime | None:
    """An ISO 8601 claim as aware UTC; None for anything else."""
    try:
        at = datetime.fromisoformat((claim or "").strip())
        return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def _declared_language(tree: Any) -> str | None:
    match = _LANGUAGE.match(((tree.get("lang") or "") if tree is not None else "").strip())
    return match[1].lower() if match else None
