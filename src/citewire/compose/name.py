"""Who and what is named on the page, each under one spelling: the desk's.

Sentences stay as their sources wrote them; what the page says in its own words (lists, labels) uses these spellings.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from citewire.compose.claim import speakers_in, with_speakers
from citewire.knowledge import countries, organisations, places
from citewire.model import (
    Annotations,
    Briefing,
    Desk,
    Dossier,
    Entity,
    EntityKind,
    Mention,
    NamedEntity,
    Report,
    Update,
)
from citewire.text import names
from citewire.text.cases import nominative_name

KINDS = (EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION)
"""What is listed, in this order; a name whose kind nobody knows is not."""

MOST = 12
"""Names listed of each kind: those that most updates name."""

MOST_SPELLINGS = 24
"""Spellings kept of one entity, the most frequent: a country has hundreds, with its adjectives."""

KIND_OF = {"person": EntityKind.PERSON, "place": EntityKind.PLACE, "org": EntityKind.ORGANISATION}
"""The first part of an entity's id to its kind."""

Bearers = dict[str, str]
"""An entity id to the one that it is another form of."""

Spellings = Counter[tuple[str, str]]
"""How often documents of a language write a name: (language, name) to a number."""


def with_names(briefing: Briefing, dossiers: Sequence[Dossier], desk: Desk) -> Briefing:
    """The briefing with the list of what its updates name.

    After the gate: only what stands on the page is listed.
    """
    reports = {report.document.id: report for dossier in dossiers for report in dossier.reports}
    bearers = _bearers(reports.values())
    named = _named(briefing.updates, reports, bearers)
    speakers = {bearers.get(speaker, speaker) for speaker in speakers_in(briefing)}
    written = _written(reports.values(), {identity for _, identity in named} | speakers, bearers)
    spelled = {speaker: _spelled(speaker, written, desk) for speaker in sorted(speakers)}
    found = [
        NamedEntity(entity, spelling_of(entity, desk, written[entity.id]), updates)
        for (kind, identity), updates in named.items()
        for entity in (Entity(identity, kind, _ordered(written[identity], desk.language)),)
    ]
    ranked = sorted(found, key=lambda each: (KINDS.index(each.entity.kind), -len(each.update_ids), each.spelling))
    kept = [each for kind in KINDS for each in [one for one in ranked if one.entity.kind is kind][:MOST]]
    return with_speakers(
        replace(briefing, names=tuple(kept)), lambda speaker: spelled.get(bearers.get(speaker, speaker), "")
    )


def _spelled(speaker: str, written: Mapping[str, Spellings], desk: Desk) -> str:
    """How the desk writes whoever speaks; "" where no document of its window writes them."""
    kind = KIND_OF.get(speaker.partition(":")[0], EntityKind.OTHER)
    entity = Entity(speaker, kind, _ordered(written[speaker], desk.language))
    return spelling_of(entity, desk, written[speaker]) if written[speaker] else ""


def _bearers(reports: Iterable[Report]) -> Bearers:
    """Ids that only a genitive has ("Vossbergs") to the id of the name itself, where a document of the same language
    has that: a text alone can't tell such a genitive from a name."""
    spelled: dict[tuple[str, str], str] = {}
    for report in reports:
        for mention in report.annotations.mentions:
            if mention.kind is EntityKind.PERSON:
                spelled.setdefault((report.document.language, mention.name), mention.entity_id)
    pairs = (
        (identity, spelled.get((language, name.removesuffix("s").rstrip("'’"))))
        for (language, name), identity in spelled.items()
        if name.endswith("s")
    )
    genitives = {identity: bearer for identity, bearer in pairs if bearer is not None and bearer != identity}
    people = sorted(set(spelled.values()) - genitives.keys())
    return {**_full_names(people), **genitives}


def _full_names(people: Sequence[str]) -> Bearers:
    """Ids of people who are named by surname alone to the one full name in the desk's window that ends with it; a
    surname that two people bear stays by itself."""
    by_surname: dict[str, list[str]] = {}
    for identity in people:
        first, _, last = identity.partition(":")[2].rpartition("-")
        if first:
            by_surname.setdefault(f"person:{last}", []).append(identity)
    return {surname: full[0] for surname, full in by_surname.items() if len(full) == 1 and surname in people}


def _named(
    updates: Iterable[Update], reports: dict[str, Report], bearers: Bearers
) -> dict[tuple[EntityKind, str], tuple[str, ...]]:
    """(kind, entity id) to the ids of the updates whose sentences name it, newest update first."""
    found: dict[tuple[EntityKind, str], dict[str, None]] = {}
    for update in (entry for each in updates for entry in each.lead_and_also):
        for sentence in update.sentences:
            own = sentence.citations[0]
            report = reports.get(own.document_id)
            for mention in () if report is None else _mentions_in(report.annotations, own.span.start, own.span.end):
                identity = bearers.get(mention.entity_id, mention.entity_id)
                found.setdefault((mention.kind, identity), {})[update.id] = None
    return {key: tuple(ids) for key, ids in found.items()}


def _mentions_in(annotations: Annotations, start: int, end: int) -> list[Mention]:
    return [
        mention
        for mention in annotations.mentions
        if start <= mention.span.start and mention.span.end <= end and mention.kind in KINDS
    ]


def _written(reports: Iterable[Report], wanted: set[str], bearers: Bearers) -> dict[str, Spellings]:
    """How the documents of the desk's window write each entity."""
    found: dict[str, Spellings] = {identity: Counter() for identity in sorted(wanted)}
    for report in reports:
        for mention in report.annotations.mentions:
            identity = bearers.get(mention.entity_id, mention.entity_id)
            if identity in found:
                found[identity][report.document.language, mention.name] += 1
    return found


def _ordered(written: Spellings, language: str) -> tuple[tuple[str, str], ...]:
    """The commonest spellings, those of the desk's language first, the best of each language before its others."""
    best = {tag: _usual(written, tag) for tag in {tag for tag, _ in written}}
    kept = [pair for pair, _ in sorted(written.items(), key=lambda each: (-each[1], each[0]))][:MOST_SPELLINGS]
    return tuple(sorted(kept, key=lambda pair: (pair[0] != language, pair[0], pair[1] != best[pair[0]])))


def spelling_of(entity: Entity, desk: Desk, written: Spellings) -> str:
    """How the desk writes a name.

    In this order: the spelling in the desk's settings; that of the tables for the desk's language; the one that
    documents in the desk's language use most, a full name before a surname; what the tables or, last, the documents of
    other languages have.
    """
    return (
        _settled(entity, desk)
        or _table_spelling(entity, desk.language)
        or _shown(entity, written, desk.language)
        or _any_table_spelling(entity)
        or _shown(entity, written, written.most_common(1)[0][0][0])
        or entity.id.partition(":")[2]
    )


def _settled(entity: Entity, desk: Desk) -> str | None:
    """The desk's own spelling of an entity: the one in its settings that names it."""
    known = {name.casefold() for _, name in entity.names}
    keys = {names.key(name, language) for language, name in entity.names}
    for spelling in desk.spellings:
        city = places.city(spelling)
        if (
            spelling.casefold() in known
            or (city is not None and city.id == entity.id)
            or (entity.kind is EntityKind.PERSON and names.key(spelling, desk.language) in keys)
        ):
            return spelling
    return None


def _table_spelling(entity: Entity, language: str) -> str | None:
    if entity.kind is EntityKind.PERSON:
        known = names.known_people().get(entity.id)
        return None if known is None else known.spelling(language)
    if entity.kind is EntityKind.PLACE:
        code = entity.id.partition(":")[2]
        return countries.country_name(code, language) or (places.name_of(entity.id) if language == "en" else None)
    return None


def _any_table_spelling(entity: Entity) -> str | None:
    if entity.kind is EntityKind.ORGANISATION:
        return organisations.name_of(entity.id.partition(":")[2])
    known = names.known_people().get(entity.id)
    return known.name if known is not None else places.name_of(entity.id)


def _shown(entity: Entity, written: Spellings, language: str) -> str | None:
    """The usual form in a language, a person's in the first case where that is certain."""
    usual = _usual(written, language)
    return nominative_name(usual, language) if usual and entity.kind is EntityKind.PERSON else usual


def _usual(written: Spellings, language: str) -> str | None:
    """The form that documents of a language use most: full names count before surnames, and what other forms may be
    cases of is counted with them."""
    own = {name: count for (tag, name), count in written.items() if tag == language and not name[:1].islower()}
    if not own:
        return None
    cases = {name: {" ".join(form) for form in _first_cases(name, language)} for name in own}
    score = {name: sum(n for other, n in own.items() if other == name or name in cases[other]) for name in own}
    full = {name for name in own if " " in name} or set(own)
    return min(full, key=lambda name: (name.isupper() and len(name) > 5, -score[name], name))


def _first_cases(name: str, language: str) -> Iterable[tuple[str, ...]]:
    """What a name may be in the first case, word by word: all words as they are but one, or every word changed."""
    words = name.split(" ")
    guesses = [(word, *names.nominatives(word, language)) for word in words]
    for last in guesses[-1]:
        yield (*words[:-1], last)
        if len(words) > 1:
            yield from ((first, *words[1:-1], last) for first in guesses[0])
