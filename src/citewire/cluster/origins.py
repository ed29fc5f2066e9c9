"""``Origins``: which documents go back to one text.

What counts as one origin, and why (promise 4: origins are counted, not outlets):

* **Reprints.** A text that shares most of its wording with an earlier one goes back to it, whoever prints it: one
  agency text in fifteen outlets, cut at the end and under another headline, is one origin. Wording is compared as
  sets of three-word shingles of the body: half of both together shared, or four fifths of the shorter one.
* **Short texts.** Feeds often give a headline and nothing else. Two outlets that print the same headline word for
  word (seven words or more) within two days go back to one text; a few words alike prove nothing.
* **Inside one event** less is asked, since the event says already that both tell of one thing: the same headline with
  or without kicker, be it of three words; nearly the same words in another order, or fewer of them, within twelve hours
  and with the same figures; the same teaser; the same words quoted; one statement of one speaker, whatever the
  words; a translation (``wording``, ``voices``).
* **One outlet, one voice.** Several articles of one outlet about one event are one origin: a newsroom that writes
  three pieces is still one witness. So an event never has more origins than outlets. The exception is honest: an
  outlet that prints its own report and another's text carries two origins (and so may make both of them counted). A
  dispatch isn't its quickest printer's own word where that outlet prints others' texts in the event as well.
* **One agency, one voice.** Texts in one event that name the same agency, themselves or by their address, go back to
  that agency, and so do its own. An outlet that names it wherever it prints it speaks for itself elsewhere. Where no
  agency is named, two outlets that both print the same two texts word for word show that these come from one wire.

The id of an origin is the id of its first document. A later version of a document keeps its origin.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, lru_cache
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from datasketch import MinHash, MinHashLSH

from citewire.cluster.wording import MIN_BODY, Wording, same_text
from citewire.model.document import key_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from citewire.model import Document

PERMUTATIONS = 64
SEED = 20260104
HEADLINE_DAYS = 2.0
_CANDIDATES = 0.3  # estimated likeness from which the exact comparison is worth making


@dataclass(frozen=True, slots=True)
class _Known:
    origin_id: str
    at: float
    shingles: frozenset[int]


class Match(NamedTuple):
    """An earlier document of the same wording; ``whole``: the bodies agree, not the headlines alone."""

    origin_id: str
    key: str
    whole: bool


class Origins:
    """Recognises reprints among the documents of the last days; what is near is found by MinHash (datasketch)."""

    def __init__(self) -> None:
        self._index = MinHashLSH(threshold=_CANDIDATES, num_perm=PERMUTATIONS)
        self._bodies: dict[str, _Known] = {}
        self._headlines: dict[str, dict[str, _Known]] = {}
        self._keys: dict[str, tuple[float, str]] = {}
        self._cutoff = -inf

    def find(self, document: Document, wording: Wording, at: float) -> Match | None:
        """The earliest document of the same wording; None where there is none."""
        return self._by_body(document, wording) or self._by_headline(document, wording, at)

    def add(self, document: Document, wording: Wording, origin_id: str, at: float) -> None:
        """Remembers a document; an earlier version of it is forgotten."""
        self.remove(document.key)
        self._keys[document.key] = (at, wording.headline)
        known = _Known(origin_id, at, wording.shingles)
        if len(wording.shingles) >= MIN_BODY:
            self._bodies[document.key] = known
            self._index.insert(document.key, _signature(wording.shingles))
        if wording.headline:
            self._headlines.setdefault(wording.headline, {})[document.key] = known

    def settle(self, document_id: str, origin_id: str) -> None:
        """The document turned out to be of another origin; what comes after it follows."""
        key = key_of(document_id)
        entry = self._keys.get(key)
        if entry is None:
            return
        for shelf in (self._bodies, self._headlines.get(entry[1], {})):
            if key in shelf:
                shelf[key] = replace(shelf[key], origin_id=origin_id)

    def remove(self, key: str) -> None:
        """Forgets a document."""
        entry = self._keys.pop(key, None)
        if entry is None:
            return
        if self._bodies.pop(key, None) is not None:
            self._index.remove(key)
        same = self._headlines.get(entry[1], {})
        same.pop(key, None)
        if not same:
            self._headlines.pop(entry[1], None)

    def expire(self, cutoff: float) -> None:
        """Forgets documents first seen before ``cutoff`` (days since 1970)."""
        self._cutoff = cutoff
        while self._keys:
            key, (at, _) = next(iter(self._keys.items()))
            if at >= cutoff:  # a late arrival behind it waits its turn; ``find`` doesn't look at it meanwhile
                break
            self.remove(key)

    def _by_body(self, document: Document, wording: Wording) -> Match | None:
        if len(wording.shingles) < MIN_BODY:
            return None
        near: Iterable[str] = self._index.query(_signature(wording.shingles))
        known = [
            (key, self._bodies[key]) for key in near if key != document.key and self._bodies[key].at >= self._cutoff
        ]
        alike = [
            (other.at, key, other.origin_id) for key, other in known if same_text(wording.shingles, other.shingles)
        ]
        return _earliest(alike, whole=True)

    def _by_headline(self, document: Document, wording: Wording, at: float) -> Match | None:
        same = self._headlines.get(wording.headline, {}) if wording.headline else {}
        near = [
            (other.at, key, other.origin_id)
            for key, other in same.items()
            if key != document.key
            and other.at >= self._cutoff
            and abs(at - other.at) <= HEADLINE_DAYS
            and _may_agree(wording, other)
        ]
        return _earliest(near, whole=False)


def _earliest(found: list[tuple[float, str, str]], *, whole: bool) -> Match | None:
    if not found:
        return None
    _, key, origin_id = min(found)
    return Match(origin_id, key, whole)


@lru_cache(maxsize=2)
def _signature(shingles: frozenset[int]) -> MinHash:
    """Kept for a moment: what is looked for is added next."""
    signature = _blank().copy()
    signature.update_batch([shingle.to_bytes(4, "little") for shingle in sorted(shingles)])
    return signature


@cache
def _blank() -> MinHash:
    """Drawing its permutations takes longer than all the rest."""
    return MinHash(num_perm=PERMUTATIONS, seed=SEED)


def _may_agree(wording: Wording, other: _Known) -> bool:
    """Equal headlines over two long bodies that have nothing in common are two texts."""
    if len(wording.shingles) < MIN_BODY or len(other.shingles) < MIN_BODY:
        return True
    return not wording.shingles.isdisjoint(other.shingles)
