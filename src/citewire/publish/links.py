"""Addresses: the same templates serve the live server and a folder of files that opens from disk."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import quote, urlsplit

from citewire.model import Span
from citewire.publish.assets import digest


class Links(Protocol):
    """Where things are. ``None`` means that this kind of publication has no such page."""

    def home(self) -> str | None: ...
    def desk(self, desk_id: str) -> str: ...
    def entry(self, desk_id: str, entry_id: str) -> str:
        """The permanent address of one dated entry of the page (an ``Update``)."""
        ...

    def corrections(self, desk_id: str) -> str: ...
    def stories(self, desk_id: str) -> str: ...
    def story(self, desk_id: str, story_id: str) -> str: ...
    def entity(self, desk_id: str, entity_id: str) -> str: ...
    def publisher(self, desk_id: str, publisher_id: str) -> str: ...
    def search(self, desk_id: str) -> str | None: ...
    def changes(self, desk_id: str, since: int | None = None) -> str | None:
        """What is otherwise than in the edition ``since``."""
        ...

    def as_of(self, desk_id: str, at: str) -> str | None:
        """The page as it stood at a moment (ISO 8601)."""
        ...

    def output(self, desk_id: str, name: str) -> str:
        """A file for machines, by its name in ``publish.OUTPUTS``."""
        ...

    def embed(self, desk_id: str, entry_id: str | None = None) -> str | None:
        """The small page for a frame on somebody else's: the newest updates, or one of them."""
        ...

    def oembed(self, desk_id: str, entry_id: str | None = None) -> str | None:
        """The whole address that tells a machine how to embed the page (without the ``format`` it wants)."""
        ...

    def whole(self, address: str | None) -> str | None:
        """One of these addresses as it is written elsewhere, with scheme and host; None where they aren't known."""
        ...

    def events(self, desk_id: str) -> str | None:
        """The stream that tells of new editions."""
        ...

    def document(self, document_id: str, span: Span | None = None) -> str:
        """The evidence page, at the passage where ``span`` is given."""
        ...

    def asset(self, name: str) -> str: ...


@dataclass(frozen=True, slots=True)
class LiveLinks:
    """Addresses on the server. ``root`` is put before each: empty, or ``https://host`` for feeds (no final slash).

    ``public`` is ``https://host`` for what has to be named whole on a page whose other addresses are short; without it
    the page leaves that away.
    """

    root: str = ""
    public: str = ""

    def home(self) -> str | None:
        return f"{self.root}/"

    def desk(self, desk_id: str) -> str:
        return f"{self.root}/{quote(desk_id, safe='')}"

    def entry(self, desk_id: str, entry_id: str) -> str:
        return f"{self.desk(desk_id)}/updates/{quote(entry_id, safe='')}"

    def corrections(self, desk_id: str) -> str:
        return f"{self.desk(desk_id)}/corrections"

    def stories(self, desk_id: str) -> str:
        return f"{self.desk(desk_id)}/stories"

    def story(self, desk_id: str, story_id: str) -> str:
        return f"{self.desk(desk_id)}/stories/{quote(story_id, safe='')}"

    def entity(self, desk_id: str, entity_id: str) -> str:
        return f"{self.desk(desk_id)}/entities/{quote(entity_id, safe='')}"

    def publisher(self, desk_id: str, publisher_id: str) -> str:
        return f"{self.desk(desk_id)}/publishers/{quote(publisher_id, safe='')}"

    def search(self, desk_id: str) -> str | None:
        return f"{self.desk(desk_id)}/search"

    def changes(self, desk_id: str, since: int | None = None) -> str | None:
        return f"{self.desk(desk_id)}/changes{f'?since={since}' if since is not None else ''}"

    def as_of(self, desk_id: str, at: str) -> str | None:
        return f"{self.desk(desk_id)}?as_of={quote(at, safe='')}"

    def output(self, desk_id: str, name: str) -> str:
        return f"{self.desk(desk_id)}/{name}"

    def embed(self, desk_id: str, entry_id: str | None = None) -> str | None:
        return f"{self._page(desk_id, entry_id)}/embed"

    def oembed(self, desk_id: str, entry_id: str | None = None) -> str | None:
        if not self.public:
            return None
        return f"{self.public}/oembed?url={quote(LiveLinks(self.public)._page(desk_id, entry_id), safe='')}"

    def _page(self, desk_id: str, entry_id: str | None) -> str:
        return self.desk(desk_id) if entry_id is None else self.entry(desk_id, entry_id)

    def whole(self, address: str | None) -> str | None:
        return f"{self.public}{address}" if self.public and address else None

    def events(self, desk_id: str) -> str | None:
        return f"{self.desk(desk_id)}/events"

    def document(self, document_id: str, span: Span | None = None) -> str:
        return f"{self.root}/documents/{quote(document_id, safe='')}{anchor(span)}"

    def asset(self, name: str) -> str:
        return f"{self.root}/static/{digest(name)}/{name}"


@dataclass(frozen=True, slots=True)
class FileLinks:
    """Relative addresses in an exported folder of one desk. ``up`` leads from the page to the folder: ``""`` or
    ``"../"``; or, from elsewhere, ``https://host/folder/``."""

    up: str = ""

    def home(self) -> str | None:
        return None

    def desk(self, desk_id: str) -> str:
        return f"{self.up}index.html"

    def entry(self, desk_id: str, entry_id: str) -> str:
        return f"{self.up}updates/{quote(file_name(entry_id))}.html"

    def corrections(self, desk_id: str) -> str:
        return f"{self.up}corrections.html"

    def stories(self, desk_id: str) -> str:
        return f"{self.up}stories.html"

    def story(self, desk_id: str, story_id: str) -> str:
        return f"{self.up}stories/{quote(file_name(story_id))}.html"

    def entity(self, desk_id: str, entity_id: str) -> str:
        return f"{self.up}entities/{quote(file_name(entity_id))}.html"

    def publisher(self, desk_id: str, publisher_id: str) -> str:
        return f"{self.up}publishers/{quote(file_name(publisher_id))}.html"

    def search(self, desk_id: str) -> str | None:
        return None

    def changes(self, desk_id: str, since: int | None = None) -> str | None:
        return None

    def as_of(self, desk_id: str, at: str) -> str | None:
        return None

    def output(self, desk_id: str, name: str) -> str:
        return f"{self.up}{name}"

    def embed(self, desk_id: str, entry_id: str | None = None) -> str | None:
        return f"{self.up}embed.html" if entry_id is None else None

    def oembed(self, desk_id: str, entry_id: str | None = None) -> str | None:
        return None

    def whole(self, address: str | None) -> str | None:
        return None

    def events(self, desk_id: str) -> str | None:
        return None

    def document(self, document_id: str, span: Span | None = None) -> str:
        return f"{self.up}documents/{quote(file_name(document_id))}.html{anchor(span)}"

    def asset(self, name: str) -> str:
        return f"{self.up}static/{name}"


def anchor(span: Span | None) -> str:
    """``#<start>-<end>``, or nothing."""
    return f"#{span.start}-{span.end}" if span else ""


def file_name(identifier: str) -> str:
    """An id as a file name that every file system takes; different ids never get the same name."""
    return re.sub(r"[^A-Za-z0-9-]", lambda found: f"_{ord(found[0]):x}_", identifier)


def web_address(url: str | None) -> str | None:
    """``url`` if a page may link to it (http or https with a host), else None: never ``javascript:`` or ``data:``."""
    if not url:
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:  # "http://[oops": not an address
        return None
    return url.strip() if parts.scheme.lower() in {"http", "https"} and parts.netloc else None


ENDS = 5
"""Words of either end that name a long passage."""


def text_fragment(url: str | None, passage: str) -> str | None:
    """``url`` with a text fragment (WICG) by which a browser opens the page at ``passage``; None without a web address.

    A long passage, or one that runs over paragraphs, is named by its first and last words, each within one paragraph,
    since a fragment's term can't cross a block.
    """
    address = web_address(url)
    if address is None:
        return None
    paragraphs = [words for words in (part.split() for part in passage.split("\n")) if words]
    if not paragraphs:
        return address
    terms = [paragraphs[0]]
    if len(paragraphs) > 1 or len(paragraphs[0]) > 2 * ENDS:
        terms = [paragraphs[0][:ENDS], paragraphs[-1][-ENDS:]]
    text = ",".join(quote(" ".join(words), safe="").replace("-", "%2D") for words in terms)
    return f"{address}{'' if '#' in address else '#'}:~:text={text}"
