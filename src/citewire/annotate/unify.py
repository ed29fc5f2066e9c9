"""One entity for what one text names in several ways: surnames and first names with the full name that stands
anywhere in it, and unknown names in other grammatical cases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from citewire import languages
from citewire.annotate import gazetteer, lexicon
from citewire.annotate.fullnames import surname_of
from citewire.annotate.shapes import is_family
from citewire.model import EntityKind, Mention
from citewire.text import names

Parts = dict[str, set[str]]
"""The key of a part of full names to the ids of all who bear it."""
_SHORTEST = 4
"""Letters of a word that may be taken for another in a grammatical case."""


def unified(text: str, found: Sequence[Mention], language: str) -> tuple[Mention, ...]:
    """The mentions of ``text`` with the same id for what is the same, as far as the rules tell.

    Nobody is guessed where two people of the text share a name, or in a compound ("Thaksin-Anhänger").
    """
    if not any(each.kind in _LOOSE for each in found):
        return tuple(found)
    found = [_whole(each, tails) for each in found] if (tails := _tails(found)) else found
    if shared := _shared(found):
        found = [_unless_shared(each, shared) for each in found]
    surnames, firsts = _full_names(found, language)
    groups: dict[str, str] = {}
    return tuple(
        each
        if text[each.span.end : each.span.end + 1] == "-"
        else _with_entity(text, each, (surnames, firsts), groups, language)
        for each in found
    )


_LOOSE = frozenset((EntityKind.OTHER, EntityKind.PERSON))


def _tails(found: Sequence[Mention]) -> dict[str, str]:
    """The id of a full name of several words to that of the only longer one that ends so: "Ali Samani" in a text about
    Mohammed Resa Ali Samani."""
    people = sorted({each.entity_id for each in found if each.kind is EntityKind.PERSON and "-" in each.entity_id})
    loose = {each.entity_id for each in found if each.kind is EntityKind.OTHER and "-" in each.entity_id}
    longer = {
        one: [other for other in people if other.endswith("-" + one.partition(":")[2])]
        for one in (*people, *sorted(loose))
    }
    return {one: others[0] for one, others in longer.items() if len(others) == 1}


def _whole(mention: Mention, tails: dict[str, str]) -> Mention:
    whole = tails.get(mention.entity_id)
    return mention if whole is None else replace(mention, kind=EntityKind.PERSON, entity_id=whole)


def _shared(found: Iterable[Mention]) -> frozenset[str]:
    """The ids of people whose surname alone means nobody for sure: the text names another who bears it in full more
    often ("Trump" in a text about Ivanka Trump)."""
    counts = Counter(each.entity_id for each in found if each.kind is EntityKind.PERSON and " " in each.name)
    rivals: dict[str, int] = {}
    for identity, count in counts.items():
        surname = surname_of(identity.removeprefix("person:"))
        rivals[surname] = max(count, rivals.get(surname, 0))
    lone = {each.entity_id for each in found if each.kind is EntityKind.PERSON and " " not in each.name}
    known = {one: surname_of(one.removeprefix("person:")) for one in lone if "-" in one}
    return frozenset(one for one, surname in known.items() if rivals.get(surname, 0) > counts[one])


def _unless_shared(mention: Mention, shared: frozenset[str]) -> Mention:
    if mention.entity_id not in shared or " " in mention.name or mention.kind is not EntityKind.PERSON:
        return mention
    return replace(mention, entity_id=f"person:{surname_of(mention.entity_id.removeprefix('person:'))}")


def _full_names(found: Iterable[Mention], language: str) -> tuple[Parts, Parts]:
    surnames: Parts = {}
    firsts: Parts = {}
    for each in found:
        key = each.entity_id.removeprefix("person:")
        if each.kind is EntityKind.PERSON and "-" in key:
            surnames.setdefault(surname_of(key), set()).add(each.entity_id)
            given = each.name.split(" ")[0]
            if " " in each.name:
                firsts.setdefault(names.key(given, language), set()).add(each.entity_id)
    return surnames, firsts


def _with_entity(
    text: str, mention: Mention, people: tuple[Parts, Parts], groups: dict[str, str], language: str
) -> Mention:
    word = mention.name
    if mention.kind not in _LOOSE or " " in word or word.isupper():
        return mention
    bearer = _bearer(mention, language, *people)
    if bearer is not None and not is_family(text, mention.span.start, word, bearer, language):
        return replace(mention, kind=EntityKind.PERSON, entity_id=bearer)
    if mention.kind is EntityKind.OTHER:
        return replace(mention, entity_id=_grouped(mention, language, groups))
    return mention


def _bearer(mention: Mention, language: str, surnames: Parts, firsts: Parts) -> str | None:
    """The one person of the text whose surname, or first name, a word is."""
    own = mention.entity_id.partition(":")[2]
    if mention.kind is EntityKind.PERSON:
        if "-" in own:
            return None
    elif lexicon.is_ordinary(mention.name, language):
        return None
    keys = names.case_keys(mention.name, language)
    found = next((surnames[key] for key in keys if key in surnames), set()) or _double(keys, surnames)
    if not found and mention.kind is EntityKind.OTHER:
        forms = (mention.name, *names.nominatives(mention.name, language))
        given = [form for form in forms if f"{form}s" != mention.name and lexicon.is_given(form, language)]
        found = next((firsts[key] for key in (names.key(form, language) for form in given) if key in firsts), set())
    return next(iter(found)) if len(found) == 1 else None


def _double(keys: Sequence[str], surnames: Parts) -> set[str]:
    """Who has a surname of two parts as one of ``keys``, by both; the first may stand in another case."""
    for first, _, last in (key.partition("-") for key in keys if key.count("-") == 1):
        bearers = (each for each in surnames.get(last, ()) if each.count("-") > 1)
        if found := {each for each in bearers if each.split("-")[-2][:_SHARED] == first[:_SHARED]}:
            return found
    return set()


_SHARED = 4
"""Letters of the first part of a double surname that are the same in all cases."""


def _grouped(mention: Mention, language: str, groups: dict[str, str]) -> str:
    """The id of an earlier word that may be the same in another case; else its own. ``groups`` are all forms so far."""
    forms = _forms(mention.name, language)
    identity = next((groups[form] for form in forms if form in groups), mention.entity_id)
    for form in forms:
        groups.setdefault(form, identity)
    return identity


def _forms(word: str, language: str) -> tuple[str, ...]:
    """What a word may be in the first case, without what would make a woman of a man; long words only."""
    if len(word) < _SHORTEST or not languages.get(language).naming.cases:
        return (word,)
    guesses = (form for form in names.nominatives(word, language) if len(form) >= _SHORTEST)
    stem = gazetteer.adjective_stem(word)
    forms = (word, *(form for form in guesses if word[:-1] != form or form[-1:] not in _MANS))
    return (*forms, stem) if stem else forms


_MANS = ("в", "н", "v", "w", "n")
"""Ends of surnames of men, to which hers add an a: Zakharova is not Zakharov."""
