"""Offices that a text names, and to whom it gives them.

A title ("Foreign Minister", "глава МИД", "NATO-Generalsekretär") is found by the words of the language. Whose office it
is stands in the title itself ("Bundeskanzler"), before it ("Russian", "NATO-"), inside it ("ministre *russe* des
Affaires étrangères") or behind it ("of Norland", "РФ"). Its holder stands right behind ("Foreign Minister Ada Kern") or
beside it between commas ("Ada Kern, the foreign minister,"). Where none of this is clear, nothing is said.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from citewire import languages
from citewire.annotate import lexicon
from citewire.annotate.offices import Office, Phrase, Sentence
from citewire.knowledge.offices import OfficeRow, Offices, packaged
from citewire.languages.titles import WEAK
from citewire.model import Appointment, EntityKind, Mention, Span
from citewire.text import names
from citewire.text.likeness import likeness

NEEDS_OWNER = WEAK | {"monarch"}
"""Words that are no office in a text unless it says whose ("the queen of the gym")."""
NEEDS_NAME = NEEDS_OWNER | {"pope", "speaker", "governor", "mayor", "ambassador", "spokesperson", "prosecutor"}
"""Words that are no office in a text unless it says whose, or who holds it ("a speaker")."""
_NEAR = 0.72
"""How like two full names of one office are at least (``text.likeness``): one letter or several missing parts."""
_BESIDE = re.compile(r"[\s\u00a0]{1,2}")
_COMMA = re.compile(r"\s?[,(–—]\s")
_CLOSED = re.compile(r"\s?[,.;:)!?–—]|\s*$")


def appointments_of(
    text: str, sentences: tuple[Span, ...], language: str, mentions: tuple[Mention, ...], table: Offices | None = None
) -> tuple[tuple[Mention, ...], tuple[Appointment, ...]]:
    """The offices that ``sentences`` of ``text`` name, as mentions, and the appointments among them, both in order.

    The id of an office is ``office:<office>:<owner>``, named as ``table`` (the packaged one unless given) has it,
    without the owner where the text names none and no holder tells. ``mentions`` are the names of the text in its
    order. Both are empty for a language without titles.
    """
    if not languages.get(language).titles.offices:
        return (), ()
    reader = _Reader(text, language, mentions, table or packaged())
    for sentence in sentences:
        reader.read(sentence)
    return tuple(reader.offices), tuple(reader.appointments)


def with_offices(mentions: tuple[Mention, ...], offices: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Names and offices together in the order of the text. A name of no known kind gives way to the title that it is a
    part of; places inside a title stay."""
    taken = [office.span for office in offices]
    starts = [span.start for span in taken]

    def free(mention: Mention) -> bool:
        place = bisect_left(starts, mention.span.end) - 1
        return place < 0 or taken[place].end <= mention.span.start or mention.kind is not EntityKind.OTHER

    kept = [mention for mention in mentions if free(mention)]
    return tuple(sorted([*kept, *offices], key=lambda mention: (mention.span.start, mention.span.end)))


class _Reader:
    """One pass over one text."""

    def __init__(self, text: str, language: str, mentions: tuple[Mention, ...], table: Offices) -> None:
        self.text, self.language, self.table = text, languages.get(language), table
        self.offices: list[Mention] = []
        self.appointments: list[Appointment] = []
        self._names = mentions
        self._starts = [mention.span.start for mention in mentions]

    def read(self, span: Span) -> None:
        """Appends what one sentence names."""
        tokens = lexicon.tokens_of(self.text, span.start, span.end)
        first, last = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        sentence = Sentence(self.text, span, tokens, self._names[first:last], self.language.titles)
        end, governed = 0, -1
        for at in sentence.openings():
            if at < end:
                continue
            title = self.language.titles.at(sentence.words, at)
            if title is not None and title.office:
                office = Phrase(sentence, at, title).office()
                if office is not None:
                    self._take(sentence, office, governed=sentence.near(governed, office.reach.start))
            end = at + (title.words if title is not None else 1)
            if title is not None or sentence.governs(at):
                governed = end - 1

    def _take(self, sentence: Sentence, office: Office, *, governed: bool) -> None:
        holder = self._behind(sentence, office) or self._ahead(sentence, office)
        if holder is not None and not self._is_clear(office, holder, governed=governed):
            holder = None
        if office.name in NEEDS_NAME and not office.owner and (holder is None or office.name in NEEDS_OWNER):
            return
        identity = self._id(office, holder)
        self.offices.append(Mention(office.span, office.span.of(self.text), EntityKind.OFFICE, identity))
        if holder is not None:
            given = Appointment(office.span, holder.span, identity, holder.entity_id, office.former)
            self.appointments.append(given)

    def _id(self, office: Office, holder: Mention | None) -> str:
        """The id of the office; one that the text gives to its holder in the table is that one."""
        name, owner = self.table.resolved(office.name, office.owner)
        if not owner and holder is not None:
            name, owner = self._of_holder(office.name, holder) or (name, owner)
        return f"office:{name}:{owner}" if owner else f"office:{name}"

    def _of_holder(self, name: str, holder: Mention) -> tuple[str, str] | None:
        """The one office of that name that the table gives to a person; None where it has none or several."""
        known = _holders(self.table).get(holder.entity_id.rpartition("-")[2], ())
        rows = [row for row in known if is_holder(holder, row.holder)]
        found = {(row.office, row.where) for row in rows if self.table.resolved(name, row.where)[0] == row.office}
        return min(found) if len(found) == 1 else None

    def _is_clear(self, office: Office, holder: Mention, *, governed: bool) -> bool:
        """Whether the name is the holder's where it could be somebody else's, by the table.

        Behind another title it may be that one's ("the spokesman of President ..."): then the table must know the
        holder. Behind a title that names its state alone ("Anruf beim Kremlchef Trump ...", a headline without its
        colon) nobody is taken whom the table has in other states only.
        """
        known = _holders(self.table).get(holder.entity_id.rpartition("-")[2], ()) if governed or office.implied else ()
        rows = [row for row in known if is_holder(holder, row.holder)]
        offices = {(row.office, row.where) for row in rows}
        if governed:
            return any(self.table.resolved(office.name, office.owner or each[1]) == each for each in offices)
        return not office.implied or not rows or office.owner in {row.where for row in rows}

    def _behind(self, sentence: Sentence, office: Office) -> Mention | None:
        """The person right behind the phrase, or between commas there ("Norland's minister, Ada Kern, said")."""
        person = sentence.name_from(office.reach.end)
        if person is None:
            return None
        gap = self.text[office.reach.end : person.span.start]
        if (resident := self._behind_town(sentence, office, person)) is not None and _BESIDE.fullmatch(gap):
            return resident
        if _BESIDE.fullmatch(gap):
            return person if self._may_hold(person, office) else None
        listed = person.kind is not EntityKind.PERSON or not _COMMA.fullmatch(gap)
        return None if listed or not self._closed(sentence, person.span.end) else person

    def _behind_town(self, sentence: Sentence, office: Office, town: Mention) -> Mention | None:
        """The person right behind the town that the mayor of it is named with ("Burmistrz Norrholmu Jan Berg")."""
        lone = town.kind is not EntityKind.PERSON and " " not in town.name
        if office.name not in _OF_TOWNS or not lone or not self.language.naming.institution_stems:
            return None
        person = sentence.name_from(town.span.end)
        beside = person is not None and _BESIDE.fullmatch(self.text[town.span.end : person.span.start])
        return person if person is not None and beside and person.kind is EntityKind.PERSON else None

    def _may_hold(self, name: Mention, office: Office) -> bool:
        """A person, or a name of several words that no table knows. Behind a body, whose name may go on ("director of
        the Institute for Northern Harbours"), no name is sure in a language where the state stands before a title."""
        if self.language.titles.leading and office.reach.end > office.span.end and len(office.owner) != 2:
            return False
        return name.kind is EntityKind.PERSON or (name.kind is EntityKind.OTHER and " " in name.name)

    def _ahead(self, sentence: Sentence, office: Office) -> Mention | None:
        """The person before the phrase, where that stands between commas ("Ada Kern, the foreign minister, said")."""
        start = sentence.without_articles(office.reach.start, self.language.speech.sets["articles"])
        person = sentence.name_before(start)
        if person is None or not self._closed(sentence, office.reach.end):
            return None
        clear = person.kind is EntityKind.PERSON or (person.kind is EntityKind.OTHER and office.owner)
        return person if clear and _COMMA.fullmatch(self.text[person.span.end : start]) else None

    def _closed(self, sentence: Sentence, end: int) -> bool:
        """Whether a mark follows and no further name is counted up after it ("A, the minister, and B")."""
        if _CLOSED.match(self.text, end, sentence.span.end) is None:
            return False
        after = next((token for token in sentence.tokens if token.start >= end), None)
        if after is None or self.text[end : end + 1] != ",":
            return True
        name = sentence.name_at(after)
        listed = name is not None and name.kind is EntityKind.PERSON
        return not listed and after.text.lower() not in self.language.titles.ands.split()


_OF_TOWNS = frozenset(("mayor", "governor"))


def is_holder(named: Mention, holder: str) -> bool:
    """Whether a name in a text can be that of a holder as the table spells it: in full, but for middle names and
    slips of the pen, or by the surname."""
    if named.entity_id == f"person:{names.key(holder, 'en')}" or names.alike(named.name, holder):
        return True
    *first, last = named.entity_id.partition(":")[2].split("-")
    if not first:
        return last == names.key(holder, "en").rpartition("-")[2] or names.alike(named.name, holder.rpartition(" ")[2])
    return " " in named.name and likeness(named.name, holder, person=True).score >= _NEAR


@lru_cache(maxsize=8)
def _holders(table: Offices) -> dict[str, tuple[OfficeRow, ...]]:
    """The rows of a table by the key of the surname of their holder, as several languages may write it."""
    found: dict[str, dict[OfficeRow, None]] = {}
    for row in table.rows:
        for language in ("en", "de", "pl", "fr", "es"):
            found.setdefault(names.key(row.holder, language).rpartition("-")[2], {})[row] = None
    return {surname: tuple(rows) for surname, rows in found.items()}
