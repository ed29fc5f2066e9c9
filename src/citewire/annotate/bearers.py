"""Who bears the names of a text: a surname after the full name, and what the text tells of a person's gender.

A name is a person's where something shows it: the tables that mentions were read with, a known first name before the
surname, a form of address or a word such as "minister" before it, an age or such a word behind it, or another place
of the text that does.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from citewire.annotate.hints import is_title
from citewire.annotate.lexicon import is_ordinary
from citewire.knowledge.genders import gender_of, is_given
from citewire.languages import Language, pattern
from citewire.model import Appointment, EntityKind, Mention, Span
from citewire.text import names

WORD = re.compile(r"\w+(?:[-'’]\w+)*")
AGE = re.compile(r",? \(?\d{2}\)?[,. )]")
NAMES = frozenset({EntityKind.PERSON, EntityKind.OTHER})
POST = 70
"""Characters before a name that its post may take."""
STRETCH = re.compile(r"[^,.;:!?()«»“”\"\n]+\Z")
LONGEST_ACRONYM = 6
"""Letters of what may be a body's short name."""
ABBREVIATED = 4
"""Letters of a title that ends with a point ("Sen.")."""
LEAST_STEM = 5
"""Letters that two forms of one noun share at least."""
LOOKED = 48
"""Characters before and after a name that are looked at for what they tell of its bearer."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it stands: ``span`` of all its words, ``base`` when in their first form (no genitive or other case),
    ``surname`` and ``first`` (empty without one) as keys, ``gender`` and ``person`` by what stands in it and beside it,
    ``titles`` the words for a person beside it."""

    span: Span
    surname: str
    first: str
    gender: str
    person: bool
    identity: str
    titles: tuple[str, ...] = ()
    base: bool = True


@dataclass(frozen=True, slots=True)
class Bearer:
    """Somebody named in the text: ``identity`` is the id of the entity, ``full`` the first span with a first name
    (else the first that names him or her at all), ``titles`` every word for a person that stands beside the name."""

    surname: str
    first: str
    gender: str
    identity: str
    full: Span
    titles: tuple[tuple[int, str], ...]


class Bearers:
    """The people named in one text."""

    def __init__(
        self, text: str, mentions: Sequence[Mention], language: Language, appointments: Sequence[Appointment] = ()
    ) -> None:
        self._people = language.people
        read = [_name(text, group, language) for group in _joined(text, mentions)]
        read = [_with_offices(each, text, appointments, language) for each in read]
        found = sorted((*read, *_again(text, read, mentions)), key=lambda each: each.span)
        self._by_surname: dict[str, list[Name]] = defaultdict(list)
        for name in found:
            self._by_surname[name.surname].append(name)
        self.names = tuple(each for each in found if any(other.person for other in self._by_surname[each.surname]))
        people = {each.surname for each in self.names}
        self._bearers = {surname: _bearers(self._by_surname[surname]) for surname in sorted(people)}

    def of(self, name: Name) -> Bearer | None:
        """Who bears a name here; None where two people of the text may."""
        fitting = [
            each
            for each in self._bearers[name.surname]
            if (not name.first or not each.first or _same_first(name.first, each.first))
            and (not name.gender or not each.gender or name.gender == each.gender)
        ]
        known = [each for each in fitting if each.identity == name.identity] if not name.first else []
        found = fitting if len(known) != 1 else known
        return found[0] if len(found) == 1 else None

    def gender(self, name: Name) -> str:
        """What the text tells of the gender of somebody named; empty where it tells nothing or both."""
        bearer = self.of(name)
        return name.gender or (bearer.gender if bearer is not None else "")

    def titled(self, noun: str, before: int) -> Bearer | None:
        """The one person to whom the text gave a title (in small letters) before an index; None for several."""
        ending = noun if self._people.compound and len(noun) > 4 else ""
        alike = {noun, *self._people.alike.get(noun, "").split()}
        found: dict[str, Bearer] = {}
        for group in self._bearers.values():
            for each in group:
                if any(
                    at < before
                    and (title in alike or self._is_form(title, noun) or (ending and title.endswith(ending)))
                    for at, title in each.titles
                ):
                    found[f"{each.surname} {each.first}"] = each
        return next(iter(found.values())) if len(found) == 1 else None

    def _is_form(self, title: str, noun: str) -> bool:
        """Whether two nouns are one; where nouns have cases and no articles, by all but their last letters."""
        if title == noun or not self._people.he_said:
            return title == noun
        stem = max(LEAST_STEM, min(len(title), len(noun)) - 1)
        return title[:stem] == noun[:stem]


def _with_offices(name: Name, text: str, appointments: Sequence[Appointment], language: Language) -> Name:
    """The name with the noun of the office that the text gives its bearer ("minister" of "minister of the navy")."""
    given = (each for each in appointments if not each.former and each.holder.overlaps(name.span))
    words = (match[0].lower() for each in given for match in WORD.finditer(text, each.office.start, each.office.end))
    forms = (form for word in words for form in (word, *names.nominatives(word, language.tag)))
    nouns = (form for form in forms if language.people.noun(form) is not None)
    return replace(name, titles=tuple(dict.fromkeys((*name.titles, *nouns))))


def _same_first(one: str, other: str) -> bool:
    return one == other or (one[:1] == other[:1] and (len(one) < 3 or len(other) < 3 or one[:3] == other[:3]))


def _joined(text: str, mentions: Sequence[Mention]) -> Iterable[list[Mention]]:
    """Names of people or of nobody knows what, those joined that only an initial's dot or a hyphen parts."""
    group: list[Mention] = []
    for mention in mentions:
        if mention.kind not in NAMES or _is_named_after(mention):
            continue
        if group and not _adjacent(text, group[-1].span, mention.span):
            yield group
            group = []
        group.append(mention)
    if group:
        yield group


def _is_named_after(mention: Mention) -> bool:
    """Whether a name is that of a thing which is called after somebody ("Administración de Ada Kern")."""
    words = WORD.findall(mention.name)
    after = mention.kind is EntityKind.OTHER and len(words) > 2 and is_given(words[-2])
    return after and not is_given(words[0])


def _again(text: str, read: Sequence[Name], mentions: Sequence[Mention]) -> Iterable[Name]:
    """Surnames of full names where they stand alone and were not read as a name."""
    full = {WORD.findall(each.span.of(text))[-1]: each for each in reversed(read) if each.first and each.person}
    surnames = sorted(word for word in full if len(word) > 2 and word[0].isupper())
    if not surnames:
        return
    taken = {at for each in mentions for at in (each.span.start, each.span.end - 1)}
    for match in re.finditer(rf"(?<![\w-])(?:{'|'.join(map(re.escape, surnames))})(?!\w)", text):
        if match.start() not in taken and match.end() - 1 not in taken:
            span, name = Span(*match.span()), full[match[0]]
            base = name.base and not text.startswith(("'", "’", "-"), span.end)
            yield Name(span, name.surname, "", "", True, name.identity, base=base)


def _adjacent(text: str, one: Span, other: Span) -> bool:
    """Whether a space or a hyphen parts two names, or the dot of an initial or an abbreviation ("D.", "Sen.")."""
    gap = text[one.end : other.start]
    if gap != ". ":
        return gap in (" ", "-")
    short = WORD.findall(one.of(text))[-1]
    return len(short) == 1 or (len(short) <= ABBREVIATED and is_title(short))  # not "World War Two. Trump said"


def _name(text: str, group: list[Mention], language: Language) -> Name:
    span = Span(group[0].span.start, group[-1].span.end)
    span = _with_first_name(text, _without_titles(text, span, language))
    people, words, last = language.people, WORD.findall(span.of(text)), group[-1]
    surname = last.entity_id.partition(":")[2].rpartition("-")[2] or words[-1].lower()
    first = words[0] if len(words) > 1 else ""
    gender = gender_of(first) if first else ""
    titles, by_title = _beside(text, span, language)
    told = gender or by_title or people.named(words[-1].lower())
    shown = bool(gender or titles or by_title or is_given(words[0])) or AGE.match(text, span.end)
    tabled = last.kind is EntityKind.PERSON and (len(words) > 1 or "-" in last.entity_id)
    named = bool(shown) and not _is_acronym(last)
    known = tabled or ((named or last.kind is EntityKind.PERSON) and not _is_ordinary(words, language))
    base = names.key(words[-1], language.tag) == surname and not text.startswith(("'", "’", "-"), span.end)
    return Name(span, surname, first, told, known, last.entity_id, titles, base)


def _is_acronym(mention: Mention) -> bool:
    """Whether a name is a few capitals, which is a body's beside a title as well ("rzecznik PSP")."""
    return mention.kind is EntityKind.OTHER and mention.name.isupper() and len(mention.name) <= LONGEST_ACRONYM


def _without_titles(text: str, span: Span, language: Language) -> Span:
    """The span behind the titles that begin it ("Sen. Ada Kern")."""
    words = list(WORD.finditer(text, span.start, span.end))
    given = next((at for at, word in enumerate(words[:-1]) if is_given(word[0])), 0)
    for word in words[given:-1]:
        low = word[0].lower()
        if language.people.noun(low) is None and not language.people.address(low) and not is_title(low):
            return _from(span, word.start())
    return _from(span, words[-1].start()) if words else span


def _from(span: Span, start: int) -> Span:
    return span if span.start == start else Span(start, span.end)


def _with_first_name(text: str, span: Span) -> Span:
    """With the first name before it, where only the surname was read as a name."""
    before = _before(text, span) if " " not in span.of(text) else None
    return Span(before.start, span.end) if before is not None and is_given(before.of(text)) else span


def _is_ordinary(words: list[str], language: Language) -> bool:
    return len(words) == 1 and is_ordinary(words[0].lower(), language.tag) and not is_given(words[0])


def _beside(text: str, span: Span, language: Language) -> tuple[tuple[str, ...], str]:
    """Words for a person right before a name ("Foreign Minister") or behind its comma, and what they tell."""
    people = language.people
    before = _word_before(text, span)
    titles = [before] if people.noun(before) is not None and not _is_owner(text, span, language) else []
    gender = people.address(before)
    if language.speech.renamed and (post := _post_before(text, span, language)):
        titles.append(post)
    if text[span.end : span.end + 2] in (", ", " ("):
        titles += _apposed(text, span, language)
    told = (people.noun(title) or "" for title in titles)
    return tuple(titles), gender or next((each for each in told if each), "")


def _post_before(text: str, span: Span, language: Language) -> str:
    """The post whose holder a full name behind a comma is ("el presidente del país, Ada Kern"); empty where none
    stands there."""
    if text[span.start - 2 : span.start] != ", " or " " not in span.of(text):
        return ""
    if text[span.end : span.end + 1].isspace() and not _leads(text, span, language):
        return ""
    stretch = STRETCH.search(text, max(0, span.start - POST), span.start - 2)
    told = pattern(language.times.past).search(stretch[0]) if stretch is not None else None
    words = WORD.findall(stretch[0].lower()) if stretch is not None and told is None else []
    for at in range(len(words) - 1, 0, -1):
        if words[at] in language.people.sets["who"]:
            return ""
        if words[at - 1] in language.people.sets["the"] and language.people.noun(words[at]) is not None:
            return str(words[at])
    return ""


def _leads(text: str, span: Span, language: Language) -> bool:
    """Whether a preposition follows a name."""
    word = WORD.match(text, span.end + 1)
    return word is not None and word[0] in language.people.sets["oblique"]


def _is_owner(text: str, span: Span, language: Language) -> bool:
    """Whether a name right behind a noun with its article says whose that is ("die Anwältin Samanis"), or may do so
    where its rest was not read ("der Anwältin Rahmani Purs")."""
    title = _before(text, span)
    article = _before(text, title) if title is not None and language.capital_nouns else None
    if article is None or article.of(text).lower() not in language.speech.sets["articles"]:
        return False
    word = WORD.match(text, span.end + 1) if text[span.end : span.end + 1] == " " else None
    behind = word is not None and word[0][0].isupper() and word[0].endswith("s")
    return behind or text[span.end - 1] == "s"


def _word_before(text: str, span: Span) -> str:
    """The word right before, in small letters; empty where a mark parts them."""
    found = _before(text, span)
    return found.of(text).lower() if found is not None else ""


def _before(text: str, span: Span) -> Span | None:
    """The word right before, with nothing but a space or the dot of an abbreviation between."""
    end = span.start
    if end < 2 or text[end - 1] != " ":
        return None
    last = end - 2 if text[end - 2] == "." else end - 1
    start = last
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] in "-'’_"):
        start -= 1
    return Span(start, last) if start < last else None


def _apposed(text: str, span: Span, language: Language) -> list[str]:
    """The word for a person in an apposition: before the next comma, preposition or verb, within a few words."""
    people = language.people
    for count, match in enumerate(WORD.finditer(text, span.end + 2, span.end + 2 + LOOKED)):
        word = match[0].lower()
        if count > 5 or re.search(r"[,.;:)]", text[span.end + 2 : match.start()]) or word in people.sets["who"]:
            return []
        if people.noun(word) is not None:
            return [word]
        if word in people.sets["oblique"]:
            return []
    return []


def _bearers(group: list[Name]) -> list[Bearer]:
    """The people who share a surname: one for each first name, or one whose first name isn't told."""
    firsts: dict[str, list[Name]] = {}
    for name in group:
        known = next((first for first in firsts if first and name.first and _same_first(first, name.first)), name.first)
        firsts.setdefault(known, []).append(name)
    alone = firsts.pop("", [])
    if not firsts:
        return [_bearer(alone)]
    others = [each for each in alone if _is_another(each, firsts)]
    if others:
        firsts[""] = others
    if len(firsts) == 1:
        return [_bearer([*next(iter(firsts.values())), *alone])]
    return [_bearer(each) for each in firsts.values()]


def _is_another(name: Name, firsts: Mapping[str, list[Name]]) -> bool:
    """Whether the tables know the bearer of a lone surname, and as nobody of that surname here ("President Obama" in
    a text about Michelle Obama)."""
    known = name.identity.partition(":")
    return (
        known[0] == "person"
        and "-" in known[2]
        and all(each.identity != name.identity for group in firsts.values() for each in group)
    )


def _bearer(group: list[Name]) -> Bearer:
    ordered = sorted(group, key=lambda each: each.span)
    full = next((each for each in ordered if each.first), ordered[0])
    genders = {each.gender for each in ordered if each.gender}
    titles = tuple((each.span.start, title) for each in ordered for title in each.titles)
    gender = next(iter(genders)) if len(genders) == 1 else full.gender
    return Bearer(full.surname, full.first, gender, full.identity, full.span, titles)
