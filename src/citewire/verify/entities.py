"""Names of a sentence beside those of the passage, in whatever language and script each is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from citewire.knowledge import countries, places
from citewire.model import EntityKind, Mention
from citewire.text import names
from citewire.text.scripts import romanised
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.reading import Reading
from citewire.verify.stems import alike

WANTED = frozenset({EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION, EntityKind.OTHER})


@dataclass(frozen=True)
class Names:
    """What a passage names: ids of entities and places, and its words as they may sound."""

    ids: frozenset[str]
    words: tuple[str, ...]
    language: str


def named(passage: Reading) -> Names:
    """Everything that a text may name: its mentions, and every word or pair of words as a place or a people."""
    ids = {mention.entity_id for mention in passage.annotations.mentions}
    words = tuple(dict.fromkeys(token.text for token in passage.tokens if not token.digits))
    pairs = [f"{one.text} {other.text}" for one, other in pairwise(passage.tokens)]
    for called in (*words, *pairs):
        ids |= place_ids(called, passage.language)
    return Names(frozenset(ids), words, passage.language)


@lru_cache(maxsize=50_000)
def place_ids(called: str, language: str) -> frozenset[str]:
    """The ids of places that a word or two may stand for: a country by name or adjective, a city in any case, and the
    country of a city."""
    found: set[str] = set()
    country = countries.country(called, language) or (countries.country_code(called) if called[0].isupper() else None)
    if country is not None:
        found.add(f"place:{country}")
    if called[0].isupper():
        for form in (called, *names.nominatives(called, language)):
            city = places.city(form)
            if city is not None and (form == called or city.population >= places.KNOWN_BY_ALL):
                found.add(city.id)
    return frozenset(found)


def compared(claim: Reading, passage: Reading, context: Sequence[Reading]) -> Iterator[Finding]:
    """A finding for each name of the claim; what only the ``context`` of the passage names is there, too."""
    known = [named(passage), *(named(each) for each in context)]
    wanted = [mention for mention in claim.annotations.mentions if mention.kind in WANTED]
    found = {mention: any(_has(each, mention, claim.language) for each in known) for mention in wanted}
    free = _free(passage, claim, wanted)
    for place, mention in enumerate(wanted):
        detail = "first" if place == 0 else "later"
        if found[mention]:
            yield Finding(_aspect(mention), Relation.SAME, mention.name, "", True, detail)
            continue
        rival = next((each for each in free if _rivals(mention, each)), None)
        if rival is None:
            yield Finding(_aspect(mention), Relation.MISSING, mention.name, "", False, detail)
        else:
            sure = mention.kind is rival.kind
            yield Finding(_aspect(mention), Relation.OTHER, mention.name, rival.name, sure, detail)


def _aspect(mention: Mention) -> Aspect:
    return Aspect.PLACE if mention.kind is EntityKind.PLACE else Aspect.NAME


def _free(passage: Reading, claim: Reading, wanted: Sequence[Mention]) -> list[Mention]:
    """The names of the passage that the claim has not."""
    has = named(claim)
    return [
        mention
        for mention in passage.annotations.mentions
        if mention.kind in WANTED
        and not _has(has, mention, passage.language)
        and all(mention.entity_id != each.entity_id for each in wanted)
    ]


def _rivals(mention: Mention, other: Mention) -> bool:
    """Whether one name may stand in the place of the other."""
    if EntityKind.PLACE in (mention.kind, other.kind):
        return mention.kind is other.kind
    people = (EntityKind.PERSON, EntityKind.OTHER)
    return mention.kind is other.kind or (mention.kind in people and other.kind in people)


def _has(known: Names, mention: Mention, language: str) -> bool:
    if mention.entity_id in known.ids:
        return True
    if mention.kind is EntityKind.PLACE and place_ids(mention.name, language) & known.ids:
        return True
    telling = _telling(mention)
    found = [any(_same(word, language, other, known.language) for other in known.words) for word in telling]
    if mention.kind is EntityKind.PERSON:
        return bool(found) and found[-1]
    return bool(found) and sum(found) * 2 >= len(found)


def _telling(mention: Mention) -> list[str]:
    words = [word for word in mention.name.replace("-", " ").split() if word.lower() not in names.PARTICLES]
    return [word for word in words if len(word) > 1] or words


@lru_cache(maxsize=200_000)
def _same(word: str, language: str, other: str, other_language: str) -> bool:
    """Whether two words can be one name, in any case of either language."""
    if language == other_language:
        return alike(word.lower(), other.lower()) or names.same_name(word, language, other, other_language)
    if not other[0].isupper() and not other.isupper():
        return False
    if names.alike(word, other) or names.same_name(word, language, other, other_language):
        return True
    keys = _keys(word, language)
    return any(_near(one, two) for one in keys for two in _keys(other, other_language))


@lru_cache(maxsize=50_000)
def _keys(word: str, language: str) -> tuple[str, ...]:
    return (*names.case_keys(word, language)[:6], romanised(word).lower())


def _near(one: str, other: str) -> bool:
    """Equal keys, or long ones that differ in nothing but their last letters."""
    if one == other:
        return len(one) > 2
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= 5 and len(longer) - len(shorter) <= 2 and longer.startswith(shorter[: len(shorter) - 1])
