"""What somebody means who names a document, an event or a story: an id, an address, or a number on a page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import unquote, urlsplit

from citewire.errors import InputError
from citewire.model import Document, Placement
from citewire.model.dossier import event_of
from citewire.protocols import Store

_NUMBER = re.compile(r"\[?(\d{1,6})\]?")
_PAST = re.compile(r"[#?].*")


class Addresses:
    """Finds what a name stands for in a store. ``desk_id`` says whose page ``[12]`` stands on; None where the store has
    one desk only."""

    def __init__(self, store: Store, desk_id: str | None = None) -> None:
        self._store, self._desk_id = store, desk_id

    def document(self, name: str) -> Document:
        """The document of a name; of an event its first. Raises InputError, saying what may be named."""
        found = self._by_id(name) or self._by_number(name) or self._by_event(name) or self._by_url(name)
        if found is None:
            raise InputError(
                f"{name!r} is no document, event or address in this store: give an id that `citewire stories` or "
                "`citewire search` prints, the address of an article, or a number [n] of a page with --desk"
            )
        return found

    def event(self, name: str) -> str:
        """The event of a name as it is now; of a document its own. Raises InputError where there is none."""
        for wanted in (name, self._store.placements.heir(name)):
            if self._store.placements.of_events([wanted]):
                return wanted
        return self.events(name)[0]

    def events(self, name: str) -> list[str]:
        """Ids of the events that a name stands for, those of a story in order of first sight; of a document its own.

        Raises InputError where there is none.
        """
        for wanted in (name, self._store.placements.heir(name)):
            if found := _events(self._placements(wanted)):
                return found
        document = self.document(name)
        if found := _events(self._store.placements.get([document.id])):
            return found
        raise InputError(f"{document.id} makes no event: `citewire stories explain {document.id} OTHER` says why")

    def _placements(self, name: str) -> Sequence[Placement]:
        return self._store.placements.of_stories([name]) or self._store.placements.of_events([name])

    def _by_id(self, name: str) -> Document | None:
        found = self._store.documents.get([name])
        return found[0] if found else self._store.documents.latest(name)

    def _by_number(self, name: str) -> Document | None:
        match = _NUMBER.fullmatch(name)
        desks = self._store.editions.desks() if self._desk_id is None else [self._desk_id]
        if match is None or not desks:
            return None
        if len(desks) > 1:
            raise InputError(f"{name} stands on the pages of {', '.join(desks)}: say which with --desk")
        numbers = {number: each for each, number in self._store.editions.numbers(desks[0]).items()}
        return self._by_id(numbers[int(match[1])]) if int(match[1]) in numbers else None

    def _by_event(self, name: str) -> Document | None:
        # A story has the id of the event that began it, and that event may have lost its first document since.
        ids = (name, self._store.placements.heir(name))
        found = next((some for each in ids if (some := self._store.placements.of_events([each]))), None)
        placements = found or self._store.placements.of_stories([name])
        return self._by_id(placements[0].document_id) if placements else None

    def _by_url(self, name: str) -> Document | None:
        """The newest version of what stands at an address; also of one of our own pages (``/documents/<id>``)."""
        if "/" not in name:
            return None
        own = unquote(_PAST.sub("", name).rstrip("/").rpartition("/")[2])
        if found := self._by_id(own) or self._by_event(event_of(own)):
            return found
        wanted = _bare(name)
        ids = [each.document_id for each in self._store.placements.in_order()]
        here = (each for each in self._store.documents.get(ids) if each.url and _bare(each.url) == wanted)
        return max(here, key=lambda each: (each.key, each.version), default=None)


def _events(placements: Sequence[Placement]) -> list[str]:
    return list(dict.fromkeys(each.event_id for each in placements if each.event_id is not None))


def _bare(url: str) -> str:
    """An address without what does not tell pages apart: scheme, ``www.``, a slash at the end, the fragment."""
    parts = urlsplit(url if "//" in url else f"//{url}")
    path = parts.path.rstrip("/")
    return f"{parts.netloc.casefold().removeprefix('www.')}{path}{'?' if parts.query else ''}{parts.query}"
