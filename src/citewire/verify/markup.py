"""HTML to blocks, in one walk through the tree: what stands in no paragraph is read as well."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from lxml import etree

from citewire.errors import InputError
from citewire.languages.table import words as set_of
from citewire.verify.block import ADDRESS, LIST_NAMES, REFERENCE, Block, BlockKind
from citewire.verify.posting import Posting, posting_in, written

ELSEWHERE = re.compile(r"\s*(?:https?://|(?!#|[a-z][a-z0-9+.-]*:)\S)", re.IGNORECASE)
"""A link to another page: not within this one, and none that writes mail or runs a script."""
NUMBER = re.compile(r"[0-9]{1,4}")
LEAST = 60
"""Characters of the shortest paragraph that shows that the page's text stands in the HTML."""
LISTED = re.compile(r"(?<!p)reference|footnote|endnote", re.IGNORECASE)
"""In a class or an id: what stands within is a list of references ("preferences" are none)."""
TO_NOTE = re.compile(r"\s*\[?\s*([0-9]{1,4})\s*\]?\s*")
"""The words of a link that is a marker: a number, with or without brackets."""
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
OWNERS = HEADINGS | {"p", "li", "blockquote"}
"""Elements that are a block each; what they contain in the way of boxes doesn't part them, save another of these."""
BOXES = set_of(
    "address article aside body caption center dd details div dl dt fieldset figcaption figure footer form header hr "
    "html main nav ol pre section table tbody td tfoot th thead tr ul"
)
"""Elements that part one paragraph from the next where there is no ``p``."""
PARTING = frozenset({"article", "ol", "ul", "table"})
"""Boxes that part the text even inside of a block."""
QUOTING = frozenset({"blockquote", "q"})
VERBATIM = re.compile(r"(?<![\w-])verbatim(?![\w-])")
"""In a class: the words within are those of what is cited."""
WHOLE = frozenset({"html", "body", "main", "article"})
"""Elements that hold the page: what their classes say is not of a list in them."""
UNSAID = "und"
"""The language of words for which none is declared."""
APART = set_of(
    "button footer form head iframe nav noscript option script select style summary svg template textarea title"
)
"""Elements whose words are no part of what the page says."""


def html_blocks(text: str, name: str) -> tuple[list[Block], str, Posting | None]:
    """The blocks of an HTML page in order, the language that it declares ("" for none), and what it says of itself for
    machines. A page whose text a script writes has the blocks of the latter.

    Raises InputError when the page is nested so deeply that a part of it would be lost.
    """
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True)
    root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    if any(entry.level_name == "FATAL" for entry in parser.error_log):
        raise InputError(
            f"{name} can't be read to its end: its elements are nested thousands deep; save the text of the page alone"
        )
    if root is None:  # nothing but comments
        return [], "", None
    blocks, posting, declared = list(_Walk(root).blocks(root)), posting_in(root), root.get("lang") or ""
    if posting is not None and posting.updates and not any(_says(block) for block in blocks):
        return list(_posted(posting)), declared or posting.language, posting
    return blocks, declared, posting


def _posted(posting: Posting) -> Iterator[Block]:
    """A posting as the blocks of a page, all at its line: headline, date, description, entries with their times."""
    line = posting.line
    if posting.headline:
        yield Block(BlockKind.HEADING, posting.headline, line, level=1)
    if posting.at is not None:
        yield Block(BlockKind.PARAGRAPH, written(posting.at), line)
    if posting.description:
        yield Block(BlockKind.PARAGRAPH, posting.description, line)
    for number, update in enumerate(posting.updates, line):
        title = " ".join(part for part in (written(update.at) if update.at else "", update.headline) if part)
        if title:
            yield Block(BlockKind.HEADING, title, line, level=2, entry=number)
        for paragraph in filter(str.strip, update.body.splitlines()):
            yield Block(BlockKind.PARAGRAPH, " ".join(paragraph.split()), line, entry=number)


def _says(block: Block) -> bool:
    return block.kind in {BlockKind.PARAGRAPH, BlockKind.ITEM} and len(block.text) >= LEAST


def _orders(root: Any) -> dict[Any, int]:
    """The number that a browser shows beside each entry of a numbered list."""
    found: dict[Any, int] = {}
    for listing in root.iter("ol"):
        start = listing.get("start") or ""
        number = int(start) - 1 if NUMBER.fullmatch(start) else 0
        for entry in listing.iterchildren("li"):
            value = entry.get("value") or ""
            number = int(value) if NUMBER.fullmatch(value) else number + 1
            found[entry] = number
    return found


def _targets(root: Any, orders: dict[Any, int]) -> frozenset[str]:
    """Ids of numbered entries that markers link to: they are references, whatever the list is called."""
    inner = (link for link in root.iter("a") if (link.get("href") or "").startswith("#"))
    aims = {link.get("href")[1:] for link in inner if TO_NOTE.fullmatch("".join(link.itertext()))}
    return frozenset(entry.get("id") for entry in orders if entry.get("id") in aims)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the walk is. ``owner`` is the tag that the words here belong to, ``line`` is of its element; ``number`` is
    that of the reference; ``entry``, ``fold`` and ``language`` as in ``Block``; ``apart``: the words here don't count;
    ``header``: in the masthead; ``listed``: among references; ``quoted``: these are somebody else's words."""

    owner: str = "body"
    line: int = 1
    number: int = 0
    entry: int = 0
    fold: int = 0
    apart: bool = False
    header: bool = False
    listed: bool = False
    quoted: bool = False
    language: str = ""


class _Walk:
    """One walk: gathers words until an element begins or ends that parts them from the next."""

    def __init__(self, root: Any) -> None:
        self.orders = _orders(root)
        self.targets = _targets(root, self.orders)
        self.named = False
        self.places = [_Place()]
        self.words: list[str] = []
        self.link = False
        self.links: list[str] = []
        self.addresses: list[str] = []
        self.language = ""
        self.quoting = False
        self.quoted: list[str] = []

    def blocks(self, root: Any) -> Iterator[Block]:
        """The blocks below ``root``."""
        for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
            if event == "start":
                yield from self._begin(element)
                self._say(element.text)
                continue
            if event == "end":
                yield from self._end(element)
            self._say(element.tail)

    def _begin(self, element: Any) -> Iterator[Block]:
        tag, place = element.tag, self.places[-1]
        if self._parts(tag, place):
            yield from self._flush()
        elif tag in OWNERS or tag in BOXES:  # paragraphs of one reference
            self._say(" ")
        inside = _inside(element, place, owns=not place.number and (tag in OWNERS or place.owner not in OWNERS))
        self.places.append(self._counted(element, inside))
        if tag == "a" and not place.apart and ELSEWHERE.match(element.get("href") or ""):
            self.link = True
            self.links.append(_called(element))
            self.addresses.append(element.get("href").strip())
        elif tag == "a" and self._marks(element):
            self._say("[")
        elif tag == "br":
            self._say(" ")

    def _counted(self, element: Any, place: _Place) -> _Place:
        """The place with the number of the reference that begins here, if one does."""
        if element.tag != "li" or place.number:
            return place
        if place.listed or self.named or element.get("id") in self.targets:
            return replace(place, number=self.orders.get(element, 0))
        return place

    def _marks(self, link: Any) -> bool:
        """Whether a link is a marker without brackets."""
        return (link.get("href") or "")[1:] in self.targets and "".join(link.itertext()).strip().isdecimal()

    def _end(self, element: Any) -> Iterator[Block]:
        if element.tag == "a" and self._marks(element):
            self._say("]")
        if self._parts(element.tag, self.places[-2]):
            yield from self._flush()
        self.places.pop()

    @staticmethod
    def _parts(tag: str, around: _Place) -> bool:
        if around.number:
            return False
        return tag in OWNERS or tag in PARTING or (tag in BOXES and around.owner not in OWNERS)

    def _say(self, words: str | None) -> None:
        if words and not self.places[-1].apart:
            self.words.append(words)
            if not self.language and any(map(str.isalpha, words)):  # a label behind ("German original") doesn't count
                self.language, self.quoting = self.places[-1].language or UNSAID, self.places[-1].quoted
            self.quoting = self.quoting and self.places[-1].quoted
            if self.quoting:
                self.quoted.append(words)

    def _flush(self) -> Iterator[Block]:
        words, link, language = " ".join("".join(self.words).split()), self.link, self.language
        links, addresses = tuple(self.links), (*self.addresses, *ADDRESS.findall(words))
        quoted = self.quoted
        self.words, self.link, self.links, self.addresses, self.language = [], False, [], [], ""
        self.quoting, self.quoted = False, []
        if words and self.places[-1].owner in HEADINGS:
            self.named = LIST_NAMES.match(words) is not None
        if words:
            place = replace(self.places[-1], language="" if language == UNSAID else language)
            block = _block(place, words, link=link)
            yield replace(block, links=links, quoted=" ".join("".join(quoted).split()), addresses=addresses)


def _called(link: Any) -> str:
    """What a link is called for somebody who hears it: its label, else its words, else its picture's or its title."""
    pictures = (each.get("alt") or "" for each in link.iter("img"))
    said = link.get("aria-label") or "".join(link.itertext()).strip() or " ".join(pictures) or link.get("title") or ""
    return " ".join(said.split())


def _inside(element: Any, around: _Place, *, owns: bool) -> _Place:
    """The place within ``element``, which stands in ``around``."""
    tag, line = element.tag, element.sourceline or 0
    signs = f"{element.get('class') or ''} {'' if tag == 'li' else element.get('id') or ''}"
    place = replace(
        around,
        entry=line if tag == "article" else around.entry,
        fold=line if tag == "details" else around.fold,
        # Folded away in the masthead stands what the page says of itself.
        apart=around.apart or tag in APART or (tag == "details" and around.header) or _lists_spellings(element),
        header=around.header or tag == "header",
        listed=around.listed or (tag not in WHOLE and LISTED.search(signs) is not None),
        quoted=around.quoted or tag in QUOTING or VERBATIM.search(element.get("class") or "") is not None,
        language=element.get("lang") or around.language,
    )
    if owns and (tag in OWNERS or tag in BOXES):
        return replace(place, owner=tag, line=line)
    return place


def _lists_spellings(element: Any) -> bool:
    """Whether it is there to say how else a name is written (schema.org ``alternateName``)."""
    return "alternateName" in (element.get("itemprop") or "").split()


def _block(place: _Place, words: str, *, link: bool) -> Block:
    block = Block(BlockKind.PARAGRAPH, words, place.line, 0, 0, link, place.entry, place.fold, place.language)
    if place.owner in HEADINGS:
        return replace(block, kind=BlockKind.HEADING, level=int(place.owner[1]))
    match = REFERENCE.match(words)
    if place.owner != "li":  # a paragraph may begin with a marker; one that also links is an entry of a list
        listed = _reference(block, match) if match else block
        return listed if listed.link else block
    if match:  # a number that is written out is the one that the text cites
        return _reference(block, match)
    if place.number:
        return replace(block, kind=BlockKind.REFERENCE, number=place.number, link=block.link or _address(words))
    return replace(block, kind=BlockKind.ITEM)


def _reference(block: Block, match: re.Match[str]) -> Block:
    """A reference that begins with its number; an address written out in it can be followed as well as a link."""
    link = block.link or _address(match[2])
    return replace(block, kind=BlockKind.REFERENCE, text=match[2], number=int(match[1]), link=link)


def _address(words: str) -> bool:
    return "http://" in words or "https://" in words
