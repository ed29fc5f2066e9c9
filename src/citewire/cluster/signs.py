"""``Signs``: what two reports may not differ in if they tell of one event: numbers that are names, who attacks, places.

These only ever keep documents apart. On titles alone shared names and numbers bring nothing that the vectors don't
already have (measured on OG2021), but vectors hardly tell the 12th package from the 13th, or who struck whom.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from citewire import languages
from citewire.cluster.particulars import NOTHING, Particulars, numbers_of, read_particulars
from citewire.cluster.strikes import attackers
from citewire.languages import pattern
from citewire.model import EntityKind
from citewire.text.numbers import NumberKind

if TYPE_CHECKING:
    from citewire.model import Annotations, Document

NAMES = 12

_ATTACHED = re.compile(r"\s*([^\W\d_]{3,})")
_SHELL = re.compile(
    r"(?i)^\W*live\b|\blive\s*[:|–-]|\blive updates?\b|\blive-?(?:blog|ticker)|\bnews-?(?:blog|ticker)|"
    r"(?:^|\b(?:im|zum)\s)ticker\b|\ben direct\b|\ben vivo\b|\bao vivo\b|\bлайв\b|онлайн-трансляц"
)
_LIVE = ("live", "blog", "ticker", "direct", "vivo", "лайв", "трансляц")
"""One of these stands in whatever ``_SHELL`` finds; looking for them costs a tenth of looking for it."""
_DENIAL = re.compile(
    r"(?i)\b(?:den(?:y|ies|ied|ial|ying)\b|rejects? (?:claims?|accusations?)|bestreite[tn]|dementier|dément|"
    r"nie (?:tout|avoir|être|les? |la )|réfute|niega|niegan|desmient|desment|nega\b|отрица|отверга|опровер|заперечу|"
    r"спросту|спростов|zaprzecz|förneka|dementera|nekar\b)"
)


@dataclass(frozen=True, slots=True)
class Signs:
    """Read off one document. ``names`` are (entity id, name) pairs of the opening, in order, ``named`` the ids.

    All may be empty. ``nameless``: the text was read, and names nobody and nothing.
    """

    ordinals: frozenset[int] = frozenset()
    attackers: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    names: tuple[tuple[str, str], ...] = ()
    named: frozenset[str] = frozenset()
    language: str = ""
    shell: bool = False
    denial: bool = False
    nameless: bool = False
    particulars: Particulars = NOTHING


def read_signs(document: Document, annotations: Annotations, title: str) -> Signs:
    """``title`` is the cleaned headline; mentions count where they stand in the headline or shortly after."""
    reach = document.body_start + 400
    names: dict[str, str] = {}
    places: set[str] = set()
    for mention in annotations.mentions:
        if mention.span.start < reach and mention.kind is not EntityKind.OFFICE:
            names.setdefault(mention.entity_id, mention.name)
        if mention.kind is EntityKind.PLACE and mention.span.end <= len(document.headline):
            places.add(mention.entity_id)
    first = tuple(names.items())[:NAMES]
    named = frozenset(each for each, _ in first)
    return Signs(
        ordinals(title, document.language),
        attackers(title, document.language),
        frozenset(places),
        first,
        named,
        document.language,
        shell(document.headline),
        denial(title),
        nameless=bool(annotations.sentences) and not named,
        particulars=read_particulars(document, annotations, title),
    )


def shell(headline: str) -> bool:
    """Whether a page runs live by its own words: what it tells changes, so that nothing may join because of it."""
    small = headline.lower()
    return any(word in small for word in _LIVE) and _SHELL.search(headline) is not None


def denial(title: str) -> bool:
    """Whether the news is that somebody denies something."""
    return _DENIAL.search(title) is not None


def ordinals(text: str, language: str) -> frozenset[int]:
    """Numbers that name the thing after them: ``12th package``, ``zwölftes Paket``. ``language`` is a BCP 47 tag.

    Days, centuries and birthdays are left out, as are "first" and "second", which are often no numbers.
    """
    found = (each for each in numbers_of(text, language) if each.kind is NumberKind.ORDINAL and each.value % 1 == 0)
    return frozenset(int(each.value) for each in found if _names(text[each.span.end :], language))


def _names(following: str, language: str) -> bool:
    """Whether an ordinal names the thing whose word follows."""
    word = _ATTACHED.match(following)
    return word is not None and pattern(languages.get(language).unnamed).fullmatch(word[1]) is None


def conflict(one: Signs, other: Signs) -> str | None:
    """Why the two can't be one event, in words; None where nothing speaks against it."""
    if one.ordinals and other.ordinals and not one.ordinals & other.ordinals:
        return f"number {_listed(one.ordinals)} against {_listed(other.ordinals)}"
    if one.attackers and other.attackers and not one.attackers & other.attackers:
        return f"attack by {_listed(one.attackers).upper()} against attack by {_listed(other.attackers).upper()}"
    return None


def apart(one: Signs, other: Signs) -> bool | None:
    """Whether two headlines name places and none in common (no proof, one may lie in the other); None: unknown."""
    return one.places.isdisjoint(other.places) if one.places and other.places else None


def strangers(one: Signs, other: Signs) -> bool | None:
    """Whether two documents have no name in common though there are names; None where that can't be said.

    Within one language a report without names may still be of the event of one that has some. Between two languages
    hardly anything but a name shows that two power cuts are one; nor is there anything else where both name nothing:
    every night has a burning barn, and a driver who hit a tree.
    """
    if one.nameless and other.nameless:
        return True
    told = one.named and other.named if one.language == other.language else one.named or other.named
    return one.named.isdisjoint(other.named) if told else None


def _listed(values: frozenset[int] | frozenset[str]) -> str:
    return ", ".join(str(value) for value in sorted(values, key=str))
