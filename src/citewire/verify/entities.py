"""Names of a sentence beside those of the passage, in whatever language and script each is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from citewire import languages
from citewire.knowledge import countries, genders, places, words
from citewire.model import EntityKind, Mention
from citewire.text import names
from citewire.text.scripts import romanised
from citewire.verify import slots
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.reading import REMEMBERED, Reading
from citewire.verify.stems import alike
from citewire.verify.vocabulary import slipped

WANTED = frozenset({EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION, EntityKind.OTHER})


GREEK = 0x370
"""Where the letters of Latin scripts end, roughly, and those of others begin."""
LONG = 4
"""Letters from which a word that no table has is made up."""


@dataclass(frozen=True)
class Names:
    """What a passage names: ids of entities and places, and its words as they may sound."""

    ids: frozenset[str]
    words: tuple[str, ...]
    language: str


@lru_cache(maxsize=REMEMBERED)
def named(passage: Reading) -> Names:
    """Everything that a text may name: its mentions, and every word or pair of words as a place or a people."""
    ids = {mention.entity_id for mention in passage.annotations.mentions}
    single = tuple(dict.fromkeys(token.text for token in passage.tokens if not token.digits))
    pairs = [f"{one.text} {other.text}" for one, other in pairwise(passage.tokens)]
    for called in (*single, *pairs):
        ids |= place_ids(called, passage.language)
    return Names(frozenset(ids), single, passage.language)


@lru_cache(maxsize=50_000)
def place_ids(called: str, language: str) -> frozenset[str]:
    """The ids of places that a word or two may stand for: a country by name or adjective, a city in any case, and the
    country of a city."""
    found: set[str] = set()
    country = countries.country(called, language) or (countries.country_code(called) if called[0].isupper() else None)
    if country is not None:
        found.add(f"place:{country}")
    forms = (called, *names.nominatives(called, language)) if called[0].isupper() else ()
    for form in (*forms, *names.place_forms(called, language)):
        city = places.city(form)
        if city is not None and (form == called or city.population >= places.KNOWN_BY_ALL):
            found.add(city.id)
    return frozenset(found)


def compared(claim: Reading, passage: Reading, context: Sequence[Reading]) -> Iterator[Finding]:
    """A finding for each name of the claim; what only the ``context`` of the passage names is there, too."""
    known = [named(passage), *(named(each) for each in context)]
    wanted = [mention for mention in claim.annotations.mentions if mention.kind in WANTED]
    found = {mention: any(has(each, mention, claim.language) for each in known) for mention in wanted}
    free = _free(passage, claim, wanted)
    unsaid = not context and claim.language == passage.language and _leaves_subject(passage)
    for place, mention in enumerate(wanted):
        detail = "first" if place == 0 else "later"
        if found[mention]:
            yield Finding(_aspect(mention), Relation.SAME, mention.name, "", True, detail)
            continue
        if _is_slip(mention, claim, passage):
            yield Finding(_aspect(mention), Relation.OPEN, mention.name, "", False, detail)
            continue
        other = slots.name_instead(mention, claim, passage) if claim.language == passage.language else ""
        if other:
            yield Finding(_aspect(mention), Relation.OTHER, mention.name, other, True, detail)
            continue
        if unsaid and mention.span.start in claim.opening:
            yield Finding(_aspect(mention), Relation.OPEN, mention.name, "", False, detail)
            continue
        yield _absent(mention, free, claim, passage, detail)


def _is_slip(mention: Mention, claim: Reading, passage: Reading) -> bool:
    """Whether the passage has a name but for one letter, or two that have changed places: more often misspelt than
    another, unless it is one of the tables ("Julian", "Juliane")."""
    if claim.language != passage.language:
        return False
    given = [token.text for token in passage.tokens if token.capital]
    return all(
        any(word == each or _is_misspelt(word, each, claim.language) for each in given) for word in _telling(mention)
    )


def _is_misspelt(word: str, other: str, language: str) -> bool:
    known = (place_ids(word, language), place_ids(other, language))
    return slipped(word.lower(), other.lower()) and not all(known) and not _are_given(word, other)


def _are_given(*found: str) -> bool:
    """Whether all of the words are first names."""
    return all(genders.is_given(romanised(word).capitalize()) for word in found)


def _leaves_subject(passage: Reading) -> bool:
    """Whether a text opens without a name, so that it may be about anybody whom the text before it names."""
    return not any(mention.span.start in passage.opening for mention in passage.annotations.mentions)


def _absent(mention: Mention, free: Sequence[Mention], claim: Reading, passage: Reading, detail: str) -> Finding:
    """A name that is not there: another stands in its place, something near it does, or nothing at all."""
    aspect, given = _aspect(mention), named(passage)
    rivals = [each for each in free if _rivals(mention, each, claim, passage)]
    near = _half_there(mention, claim, given)
    if near:
        rivals = []
    elif aspect is Aspect.PLACE and one_country(mention, claim, given):
        # A capital may stand for its country ("Moscow says"), but hardly where something happens ("in Moscow").
        near = _may_stand_for_country(mention, claim)
        rivals = [each for each in rivals if not near or _countries(each, passage) & _countries(mention, claim)]
    if not rivals and mention.kind is EntityKind.ORGANISATION and claim.language != passage.language:
        rivals = _seated_elsewhere(mention, free, claim, passage)
    if rivals:
        return Finding(aspect, Relation.OTHER, mention.name, rivals[0].name, True, detail)
    return Finding(aspect, Relation.OPEN if near else Relation.MISSING, mention.name, "", False, detail)


def _seated_elsewhere(mention: Mention, free: Sequence[Mention], claim: Reading, passage: Reading) -> list[Mention]:
    """Names with another city in them, for an organisation that is called by its city ("University of Accra")."""
    own = _cities(mention, claim.language)
    if not own or own & named(passage).ids:
        return []
    seats = [each for each in free if each.kind is not EntityKind.PERSON]
    return [each for each in seats if (theirs := _cities(each, passage.language)) and not theirs & own]


def _cities(mention: Mention, language: str) -> frozenset[str]:
    found = (place_ids(word, language) for word in _telling(mention))
    return frozenset(each for ids in found for each in ids if places.name_of(each) is not None)


def _may_stand_for_country(mention: Mention, claim: Reading) -> bool:
    """Whether a place may be named for its country, or a country for its capital; other cities stand for themselves."""
    cities = _cities(mention, claim.language)
    return not _is_local(mention, claim) and (not cities or any(places.is_capital(each) for each in cities))


def _is_local(mention: Mention, reading: Reading) -> bool:
    """Whether a word such as "in" or "near" stands before a name, or one such as "town" or "municipality of"."""
    before = [token.lower for token in reading.tokens if token.end <= mention.span.start][-2:]
    naming = reading.spoken.naming
    if before and before[-1] in naming.local_words:
        return True
    towns = languages.pattern(naming.town_words, spaced=reading.spoken.spaced)
    nouns = before if len(before) < 2 or before[-1] in reading.spoken.people.oblique.split() else before[-1:]
    return any(towns.fullmatch(word) is not None for word in nouns)


def _half_there(mention: Mention, claim: Reading, known: Names) -> bool:
    """Whether the passage has a person's first name: the rest may be spelled in a way that the rules don't know."""
    if mention.kind is not EntityKind.PERSON or claim.language == known.language:
        return False
    return any(
        _same(word, claim.language, other, known.language) for word in _telling(mention) for other in known.words
    )


def _countries(mention: Mention, reading: Reading) -> set[str]:
    return _with_country({mention.entity_id, *place_ids(mention.name, reading.language)})


def one_country(mention: Mention, claim: Reading, known: Names) -> bool:
    """Whether the passage names the country of a city, or a city of a country: Washington and the USA."""
    wanted = {mention.entity_id, *place_ids(mention.name, claim.language)}
    return bool(_with_country(wanted) & known.ids) or bool(wanted & _with_country(known.ids))


def _with_country(ids: Iterable[str]) -> set[str]:
    named = (places.name_of(each) for each in ids)
    cities = (places.city(name) for name in named if name is not None)
    return {f"place:{city.country.lower()}" for city in cities if city is not None}


def _aspect(mention: Mention) -> Aspect:
    return Aspect.PLACE if is_place(mention) else Aspect.NAME


def _free(passage: Reading, claim: Reading, wanted: Sequence[Mention]) -> list[Mention]:
    """The names of the passage that the claim has not."""
    own = named(claim)
    return [
        mention
        for mention in passage.annotations.mentions
        if mention.kind in WANTED
        and not has(own, mention, passage.language)
        and all(mention.entity_id != each.entity_id for each in wanted)
    ]


def _rivals(mention: Mention, other: Mention, claim: Reading, passage: Reading) -> bool:
    """Whether one name may stand in the place of the other. Across languages a name made of ordinary words ("Security
    Council") may be there in translation, so that no other takes its place."""
    if is_place(mention) or is_place(other):
        return _rival_places(mention, other, passage)
    if mention.kind is other.kind and (claim.language == passage.language or mention.kind is EntityKind.PERSON):
        return True
    if _is_person(mention, claim) and _is_person(other, passage):
        return True
    if mention.kind is not other.kind and EntityKind.OTHER not in (mention.kind, other.kind):
        return False
    if EntityKind.PERSON in (mention.kind, other.kind) and min(len(_telling(mention)), len(_telling(other))) < 2:
        return False
    if min(len(_telling(mention)), len(_telling(other))) > 1 and _stays(mention, claim) and _is_latin(other.name):
        return True
    return not any(
        _translatable(each, language)
        for each, language in ((mention, claim.language), (other, passage.language))
        if each.kind is not EntityKind.PERSON
    )


def _stays(mention: Mention, reading: Reading) -> bool:
    """Whether a name in Latin letters has a word that no table of words knows: another language that is written in
    them has it as it is."""
    tags = (reading.language, "en")
    made_up = (word for word in _telling(mention) if not word.isupper() and len(word) >= LONG)
    return _is_latin(mention.name) and any(not any(words.is_word(word, tag) for tag in tags) for word in made_up)


def _is_latin(name: str) -> bool:
    return all(ord(letter) < GREEK for letter in name)


def _is_person(mention: Mention, reading: Reading) -> bool:
    """Whether a name is a person's, or looks it: two words or more, a first name or a noun for somebody before it."""
    if mention.kind is EntityKind.PERSON:
        return True
    telling = _telling(mention)
    if mention.kind is not EntityKind.OTHER or len(telling) < 2 or not all(word[0].isupper() for word in telling):
        return False
    before = [token.lower for token in reading.tokens if token.end <= mention.span.start][-1:]
    people = f"{reading.spoken.people.men} {reading.spoken.people.women}".split()
    return genders.is_given(romanised(telling[0]).capitalize()) or any(
        alike(word, person) for word in before for person in people
    )


def is_place(mention: Mention) -> bool:
    """Whether a name is a place's, or is read as nothing surer and is that of a city."""
    return mention.kind is EntityKind.PLACE or (
        mention.kind is EntityKind.OTHER and places.city(mention.name) is not None
    )


def _rival_places(mention: Mention, other: Mention, passage: Reading) -> bool:
    """City for city and country for country; for a city also a name that the tables don't have, where something is."""
    if is_place(mention) and is_place(other):
        return _is_city(mention) == _is_city(other)
    return is_place(mention) and _is_city(mention) and other.kind is EntityKind.OTHER and _is_local(other, passage)


def _is_city(mention: Mention) -> bool:
    """Whether a place is a city of the tables, or unknown to them, rather than a country or a region."""
    return places.name_of(mention.entity_id) is not None or not mention.entity_id.startswith("place:")


def _translatable(mention: Mention, language: str) -> bool:
    spelled = _telling(mention)
    return any(word.isupper() or words.is_word(word, tag) for word in spelled for tag in (language, "en"))


def has(known: Names, mention: Mention, language: str) -> bool:
    """Whether a text names what a mention of another text, in ``language``, names."""
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
    kept = [word for word in mention.name.replace("-", " ").split() if word.lower() not in names.PARTICLES]
    return [word for word in kept if len(word) > 1] or kept


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
