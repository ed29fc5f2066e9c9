"""The evidence page: the cited passages of one stored text, each where it stands, never the whole article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from citewire.model import Citation, Desk, Document, Publisher, Span
from citewire.publish.catalogue import page_language
from citewire.publish.dates import Dates
from citewire.publish.links import Links, text_fragment, web_address
from citewire.publish.press import printed
from citewire.text.anchor import find_again

AROUND = 120
"""Code points shown before and after a passage, cut at a word: enough to judge it, far from the whole article."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Cited words with what stands around them; the flags say whether the text goes on beyond.

    ``newer`` is where the words stand in the newest version of the text, when that is another; ``lost`` that they
    don't stand there any more.
    """

    span: Span
    prefix: str
    exact: str
    suffix: str
    cut_before: bool
    cut_after: bool
    original: str | None
    newer: Span | None = None
    lost: bool = False


def passage(document: Document, span: Span) -> Passage:
    """The passage at ``span``. Raises ModelError when it reaches past the text."""
    text, exact = document.text, span.of(document.text)
    first, last = max(0, span.start - AROUND), min(len(text), span.end + AROUND)
    while 0 < first < span.start and not text[first - 1].isspace():
        first += 1
    while span.end < last < len(text) and not text[last].isspace():
        last -= 1
    return Passage(
        span,
        text[first : span.start],
        exact,
        text[span.end : last],
        first > 0,
        last < len(text),
        text_fragment(document.url, exact),
    )


def followed(found: Passage, document: Document, newest: Document) -> Passage:
    """The passage with what became of it in the newest version."""
    if newest.version <= document.version:
        return found
    again = find_again(Citation.of(document, found.span), newest.text)
    return replace(found, newer=again, lost=again is None)


def render_document(
    document: Document,
    publisher: Publisher | None,
    spans: Iterable[Span],
    *,
    versions: Sequence[Document] = (),
    carried: Sequence[tuple[Document, Publisher | None]] = (),
    links: Links,
    desk: Desk | None = None,
) -> str:
    """The evidence page. ``spans``: what was ever cited, in any order; one that reaches past the text is left out.

    ``versions``: the other versions that have a page of their own. ``carried``: other texts of the same origin, each
    with its publisher. ``desk``: in whose language and zone, and where the
    way back leads; English and UTC where there is none.
    """
    language, zone = (page_language(desk.language), desk.zone) if desk else ("en", "UTC")
    newest = max((*versions, document), key=lambda other: other.version)
    cited = [passage(document, span) for span in sorted(set(spans)) if span.end <= len(document.text)]
    passages = [followed(found, document, newest) for found in cited]
    return printed(
        "document.html",
        language,
        document=document,
        publisher=publisher,
        passages=passages,
        newest=newest,
        carried=carried,
        versions=sorted((other for other in versions if other.id != document.id), key=lambda other: other.version),
        original=web_address(document.url),
        links=links,
        desk=desk,
        dates=Dates(language, zone),
    )
