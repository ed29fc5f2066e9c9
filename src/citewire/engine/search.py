"""Searching as a reader asks: whoever is named in the query is found in every spelling that documents use.

"Selenskyj" finds texts that write Zelenskyy or Зеленського: the query is read for names, in the language of each
table, and every spelling of the entity that the stored documents have stands for the words of the query.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from citewire import languages
from citewire.annotate import names_of
from citewire.model import Document
from citewire.protocols import Found, Narrowed, Readings, Store
from citewire.text import names

LONGEST = 4
"""Words of a query that may be one name."""

MOST = 80
"""Spellings that stand for one name: a country has hundreds, with its adjectives."""

LOOKED_AT = 1000
"""Hits that are looked at for a search that is narrowed: the best ones, before what doesn't fit is left out."""

AT_ONCE = 100
"""Documents that are read together, until as many as asked for fit: most searches need no more."""


def find(store: Store, query: str, narrowed: Narrowed, *, limit: int = 50) -> list[tuple[Document, str]]:
    """As ``search``, among the documents that are asked for, of each text the newest version alone: with plain text
    around the first match."""
    found = {each.document_id: each.snippet for each in search(store, query, limit=LOOKED_AT)}
    fitting = islice(_fitting(store, list(found), narrowed), limit)
    return [(each, found[each.id]) for each in fitting]


def _fitting(store: Store, ids: Sequence[str], narrowed: Narrowed) -> Iterator[Document]:
    """Of these documents the newest versions that are asked for, in this order; read as far as they are wanted."""
    publishers = store.publishers.all()
    for start in range(0, len(ids), AT_ONCE):
        documents = store.documents.get(ids[start : start + AT_ONCE])
        newest = set(store.documents.newest_versions([each.key for each in documents]).values())
        yield from (each for each in documents if each.id in newest and narrowed.fits(each, publishers))


def search(store: Store, query: str, *, limit: int = 50) -> list[Found]:
    """Documents in which every word of ``query`` occurs, or another spelling of the name it belongs to; best first."""
    return store.documents.find(asked(query, store.readings), limit=limit)


def asked(query: str, readings: Readings) -> list[list[str]]:
    """For each name or single word of a query what may stand for it, the words of the query first."""
    words = query.split()
    groups: list[list[str]] = []
    while words:
        count, group = _longest(words, readings)
        groups.append(group)
        words = words[count:]
    return groups


def _longest(words: list[str], readings: Readings) -> tuple[int, list[str]]:
    """The longest name at the head of ``words`` and its spellings; one word and itself where there is no name."""
    for count in range(min(LONGEST, len(words)), 0, -1):
        phrase = " ".join(words[:count])
        others = _spellings(phrase, readings)
        if others:
            return count, list(dict.fromkeys((phrase, *others)))[:MOST]
    return 1, [words[0]]


def _spellings(phrase: str, readings: Readings) -> list[str]:
    """How documents write what ``phrase`` names; words without a capital are left out (adjectives)."""
    found = [name for name in readings.spellings(_entities(phrase, readings)) if not name[:1].islower()]
    return found if phrase.casefold() not in {name.casefold() for name in found} or len(found) > 1 else []


def _entities(phrase: str, readings: Readings) -> list[str]:
    """Ids of what a phrase names by the tables of any language, or by the key of what some document names."""
    spelled = phrase.title() if phrase.islower() else phrase
    tags = languages.known()
    known = {identity for tag in tags for identity in names_of(spelled, tag)}
    keys = sorted({names.key(spelled, tag) for tag in tags} - {""})
    # A small word may sound like a name that the tables don't know: only what is typed as a name is taken for one.
    named = (each for each in readings.named(keys) if not (phrase.islower() and each.startswith("name:")))
    return sorted({*known, *named})
