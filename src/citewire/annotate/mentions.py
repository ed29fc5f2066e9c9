"""Which people, places and organisations a text names.

Three sources of evidence, in this order: tables (people in the news, organisations, countries, cities), runs of
capitalised words that are not ordinary words of the language, and hints beside them (a title before, a first name, a
word such as "Ministry" within). German capitalises every noun, so there a word must be unknown to the dictionary;
elsewhere only at the opening of a sentence and in headlines in title case. Chinese is read by the tables alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from citewire import languages
from citewire.annotate import fullnames, gazetteer, han, institutions, lexicon, shapes
from citewire.annotate.capitals import Capitals
from citewire.annotate.declined import town_of_two
from citewire.annotate.hints import (
    is_club,
    is_function_word,
    is_organisation_word,
    is_site_word,
    is_thing_word,
    is_title,
    names_nobody,
    needs_capital,
)
from citewire.annotate.institutions import LONGEST_RUN
from citewire.annotate.lexicon import Known, Token
from citewire.annotate.towns import Towns, region_of
from citewire.annotate.unify import unified
from citewire.knowledge import outlets
from citewire.knowledge.genders import is_given
from citewire.model import EntityKind, Mention, Span
from citewire.text import names

_LONGEST_KNOWN = 5
"""Tokens of the longest name of a person in the news."""


def mentions_of(text: str, sentences: tuple[Span, ...], language: str) -> tuple[Mention, ...]:
    """The names in ``sentences`` of ``text``, in order of the text, not overlapping; empty where there are none.

    ``language`` is a BCP 47 primary tag. For a language without tables, capitals and the names that all languages
    share are what is left. A surname takes the id of the full name of the text that it ends.
    """
    if not languages.get(language).spaced:
        return tuple(mention for span in sentences for mention in han.mentions_in(text, span))
    reader = _Reader(text, language)
    for span in sentences:
        reader.read(span)
    return unified(text, reader.found, language)


def names_of(phrase: str, language: str) -> tuple[str, ...]:
    """The id of what ``phrase`` alone names in a language, by the tables; empty where it names nothing they know, or
    more than one thing."""
    found = mentions_of(phrase, (Span(0, len(phrase)),), language) if phrase else ()
    known = [each.entity_id for each in found if len(each.name) == len(phrase) and each.kind is not EntityKind.OTHER]
    return tuple(known)


class _Reader(Capitals):
    """One pass over one text; remembers the full names it has met."""

    def __init__(self, text: str, language: str) -> None:
        super().__init__(text, language)
        self.found: list[Mention] = []
        self._surnames: dict[str, str] = {}
        self._places: set[str] = set()
        self._towns = Towns(self._full, self._places)
        self._acronyms: dict[str, Known] = {}
        self._institutions: set[str] = set()

    def read(self, span: Span) -> None:
        """Appends the names of one sentence."""
        tokens = lexicon.tokens_of(self.text, span.start, span.end)
        language = languages.get(self.language)
        headline = language.naming.title_case and shapes.in_title_case(tokens)
        self._look_at(tokens, suspicious=language.capital_nouns or headline)
        self._towns = Towns(self._full, self._places)
        shouting = shapes.in_capitals(tokens)
        end = self._dateline(tokens, span)
        for at in sorted({*self._openings(tokens), *self._titles}):
            if at >= end:
                taken = self._known(tokens, at)
                taken = taken or self._titles.get(at, at) - at  # none begins in a title: "Secretary of State Ada Kern"
                end = at + (taken or (0 if shouting else self._run(tokens, at)) or 1)

    def _dateline(self, tokens: Sequence[Token], span: Span) -> int:
        """How many tokens the town in capitals takes from which a report comes: "DES MOINES, Iowa — "."""
        count = shapes.dateline(self.text, tokens, span)
        town = [token._replace(text=token.text.title()) for token in tokens[:count]]
        if not town or not institutions.adjacent(self.text, town):
            return 0
        known = lexicon.longest_phrase(town, 0, self.language)
        city = gazetteer.city_of(town[0].text, self.language) if count == 1 and known is None else None
        if known is not None and known[0] == count and known[1][0] is EntityKind.PLACE:
            return self._add(tokens[:count], *known[1])
        if city is not None:
            return self._add(tokens[:count], EntityKind.PLACE, city.id)
        key = names.key(" ".join(token.text for token in town), self.language)
        return self._add(tokens[:count], EntityKind.OTHER, f"name:{key}") if count > 1 else 0

    def _openings(self, tokens: Sequence[Token]) -> list[int]:
        """The places of the words with which a name may begin: capitals, and a few without one."""
        known, language = self._acronyms, self.language
        return [
            at
            for at, (_, _, word, _, capital) in enumerate(tokens)
            if capital or word in known or lexicon.may_begin(word, language)
        ]

    def _known(self, tokens: Sequence[Token], at: int) -> int:
        """How many tokens a name of the tables takes that begins at ``at``."""
        return self._person(tokens, at) or self._listed(tokens, at) or self._city(tokens, at)

    def _add(self, tokens: Sequence[Token], kind: EntityKind, identity: str) -> int:
        span = fullnames.span_of(self.text, tokens, self.language) if kind is EntityKind.PERSON else None
        span = span or Span(tokens[0].start, tokens[-1].end)
        if kind is EntityKind.PLACE:
            self._places.add(identity)
        self.found.append(Mention(span, span.of(self.text), kind, self._introduced(span, (kind, identity))))
        return len(tokens)

    def _introduced(self, span: Span, known: Known) -> str:
        """The id of a name, which is that of the short form in brackets behind it where the tables know only that;
        remembers the short form: "Harbour Guild of Lindmoor (HGL)"."""
        kind, identity = known
        short = institutions.short_form(self.text, span) if kind in _SHORTENED else None
        if short is None:
            return identity
        listed = lexicon.phrases(self.language).get((short,), known)
        key = names.key(span.of(self.text), self.language)
        identity = listed[1] if identity in {f"org:{key}", f"name:{key}"} else identity
        self._acronyms[short] = (kind, identity)
        return identity

    def _person(self, tokens: Sequence[Token], at: int) -> int:
        """A person in the news, or one met before: the longest name that the tables know."""
        if not tokens[at].capital or shapes.is_preposition(tokens, at):
            return 0
        for count in range(self._reach(tokens, at), 0, -1):
            last = tokens[at + count - 1]
            if not last.capital or (count > 1 and not self._may_end(last.text, tokens[at].text)):
                continue
            part = tokens[at : at + count]
            identity = None if self._goes_on_to_second(tokens, at, count) else self._known_person(part)
            if identity is not None and count > 1 and self._full.suffix_end(at + count) > at + count:
                return self._run(tokens, at)  # Donald Trump Jr. is not Donald Trump
            if (
                identity is not None
                and count == 1
                and institutions.is_named_after(self.text, tokens, at, self.language)
            ):
                return 0
            if identity is not None and not (count == 1 and self._is_of_others(tokens, at, identity)):
                if count > 1:
                    self._surnames.setdefault(names.key(part[-1].text, self.language), identity)
                return self._add(part, EntityKind.PERSON, identity)
        return 0

    def _goes_on_to_second(self, tokens: Sequence[Token], at: int, count: int) -> bool:
        """Whether the first of two surnames stands here with the second behind it ("Farro Luna")."""
        naming = languages.get(self.language).naming
        if not naming.two_surnames or count > 1 or at + 1 >= len(tokens) or not tokens[at + 1].capital:
            return False
        key = names.key(tokens[at].text, self.language)
        first = not self._surnames.get(key, f"-{key}").endswith(f"-{key}")
        return first and self._adjacent(tokens[at : at + 2])

    def _reach(self, tokens: Sequence[Token], at: int) -> int:
        """How many words from ``at`` on, capitals and particles side by side, may be the name of a person."""
        end, longest = at + 1, min(at + _LONGEST_KNOWN, len(tokens))
        while end < longest and (tokens[end].capital or tokens[end].text in names.PARTICLES):
            if not self._adjacent(tokens[end - 1 : end + 1]):
                break
            end += 1
        return end - at

    def _may_end(self, last: str, first: str) -> bool:
        """Whether a name of several words that the tables or the text know can end so; asked before all is folded."""
        return bool(self._surnames) or lexicon.may_end_person(last, self.language) or first in names.PARTICLES

    def _is_namesake(self, tokens: Sequence[Token], at: int, identity: str) -> bool:
        """Whether another first name stands directly before the surname of somebody in the news: Melania Trump."""
        if at == 0 or not self._follows_first_name(tokens, at):
            return False
        return lexicon.person_called((tokens[at - 1].text, tokens[at].text), self.language) != identity

    def _is_of_others(self, tokens: Sequence[Token], at: int, identity: str) -> bool:
        """Whether a surname is not that of ``identity`` alone: a namesake's, or a whole family's."""
        family = shapes.is_family(self.text, tokens[at].start, tokens[at].text, identity, self.language)
        return family or self._is_namesake(tokens, at, identity)

    def _known_person(self, part: Sequence[Token]) -> str | None:
        spelled = tuple([token.text for token in part])
        identity = lexicon.person_called(spelled, self.language)
        if identity is None and self._surnames and (len(part) == 1 or not names.PARTICLES.isdisjoint(spelled)):
            keys = lexicon.person_keys(spelled, self.language)
            identity = next((self._surnames[key] for key in keys if key in self._surnames), None)
        return identity

    def _listed(self, tokens: Sequence[Token], at: int) -> int:
        """An organisation, a country or its adjective, a city of several words."""
        if tokens[at].text in self._acronyms:
            return self._add(tokens[at : at + 1], *self._acronyms[tokens[at].text])
        hit = lexicon.longest_phrase(tokens, at, self.language)
        nation = institutions.nation_end(self.text, tokens, at, self.language) if hit is None or hit[0] == 1 else 0
        if nation:
            return self._add(tokens[at:nation], *self._kind(tokens[at:nation], person=False))
        small = institutions.small_institution(self.text, tokens, at, self.language) if hit is None else None
        if small is not None and (small[1] in self._institutions or not tokens[at].opens):
            self._institutions.add(small[1])
            return self._add(tokens[at : small[0]], EntityKind.ORGANISATION, small[1])
        if hit is not None and hit[0] == 1 and hit[1][0] is EntityKind.PLACE and self._begins_person(at):
            return 0
        if (
            hit is not None
            and hit[0] > 1
            and hit[1][0] is EntityKind.PLACE
            and not any(token.capital for token in tokens[at : at + hit[0]])
        ):
            return 0  # "la réunion"
        if hit is not None and hit[0] == 1 and not tokens[at].capital and needs_capital(tokens[at].text, self.language):
            return 0  # "того" is no Togo
        if hit is not None and self._adjacent(tokens[at : at + hit[0]]):
            return self._add(tokens[at : at + hit[0]], *hit[1])
        if self._begins_person(at):
            return 0
        identity = gazetteer.country_of(tokens[at].text, self.language) or region_of(
            self.text, tokens[at], self.language
        )
        return 0 if identity is None else self._add(tokens[at : at + 1], EntityKind.PLACE, identity)

    def _city(self, tokens: Sequence[Token], at: int) -> int:
        """A town of two words in another case, or of one where nothing says that the word is an ordinary one."""
        token = tokens[at]
        if not token.capital or len(token.text) < 3 or names_nobody(token.text) or self._begins_person(at):
            return 0
        if is_function_word(token.text, self.language) or self._names_institution(tokens, at):
            return 0
        if (town := town_of_two(tokens, at, self.language)) is not None:
            return self._add(tokens[at : at + 2], EntityKind.PLACE, town.id)
        city = gazetteer.city_of(token.text, self.language)
        if city is None or not self._towns.is_town(at, city) or self._is_plural(token):
            return 0
        return self._add(tokens[at : at + 1], EntityKind.PLACE, city.id)

    def _run(self, tokens: Sequence[Token], at: int) -> int:
        """Capitalised words side by side that no table knows."""
        titled = at > 0 and (
            is_title(tokens[at - 1].text) or self._is_rank(tokens[at - 1]) or at in self._titles.values()
        )
        first = self._begins_person(at) or self._named_by_title(tokens, at)
        if not first and not self._may_name(tokens[at]) and not self._heads(tokens, at):
            return 0
        if not first and (
            self._leads_over(tokens[at]) or institutions.leads_country(self.text, tokens, at, self.language)
        ):
            return 0
        thing = 0 if first or titled else institutions.thing_end(self.text, tokens, at, self.language, self._surnames)
        if thing:
            return 0 if tokens[at].opens else self._add(tokens[at:thing], *self._kind(tokens[at:thing], person=False))
        end = at + 1
        club = is_organisation_word(tokens[at].text) or is_club(tokens[at].text)  # FC Bayern
        lone = tokens[at].text.isupper() and not first and not club and not self._is_named_thing(tokens, at + 1)
        while not lone and end < min(len(tokens), at + LONGEST_RUN):
            forced = (first or club) and end == at + 1
            step = self._continues(tokens, end, forced)
            if not step:
                break
            end += step
        end = max(self._end_of_person(tokens, at, end), institutions.end_of(self.text, tokens, at, self.language))
        end = institutions.country_end(self.text, tokens, end, self.language)
        if not first and (begun := self._full.begun_within(at, end, titled=titled)) < end:
            end, titled = begun, False
        run = institutions.without_rest(tokens[at:end], self.language)
        if all(is_function_word(token.text, self.language) for token in run):
            return 0
        if titled and self._opens_with_country(run):
            country, holder = self._kind(run[:1], person=False), self._kind(run[1:], person=True)
            return self._add(run[:1], *country) + self._add(run[1:], *holder)
        if end < len(tokens) and tokens[end].capital and is_title(tokens[end].text) and self._begins_title(run):
            return 0  # "Deputy Foreign Minister"
        alone = len(run) == 1 and not first
        titled = titled and not (alone and (self._qualifies(tokens, at) or self._is_governed(tokens, at)))
        known = self._kind(run, person=titled or first or shapes.is_aged(self.text, run, self.language))
        return 0 if self._is_no_name(tokens, at, run, known[0]) else self._add(run, *known)

    def _is_no_name(self, tokens: Sequence[Token], at: int, run: Sequence[Token], kind: EntityKind) -> bool:
        """Whether a lone word that nobody knows is another language's, or only follows a name."""
        lone = len(run) == 1 and kind is EntityKind.OTHER
        strange = shapes.is_passive(tokens[at], self.language) or shapes.is_foreign(tokens, at, self.language)
        return lone and (strange or self._trails(tokens, at))

    def _trails(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a word only says of what sort the name right before it is: "the Vietnam War"."""
        before = self.found[-1].span.end if self.found else -1
        if at == 0 or before != tokens[at - 1].end or self.text[before : tokens[at].start] not in (" ", "-"):
            return False
        word = tokens[at].text
        plain = is_thing_word(word) or lexicon.is_ordinary(word, self.language)
        return plain and not word.isupper() and not is_organisation_word(word)

    def _continues(self, tokens: Sequence[Token], end: int, forced: bool) -> int:
        """How many tokens the run grows by: one, two with a particle between ("von Bonsdorff"), or none."""
        if not self._adjacent(tokens[end - 1 : end + 1]):
            return 0
        token = tokens[end]
        if token.capital:
            if not forced and self._starts_afresh(tokens, end):
                return 0
            if forced or (len(token.text) == 1 and end + 1 < len(tokens)):
                return 1
            acronym = token.text.isupper() and len(token.text) > 1
            known = acronym or gazetteer.country_of(token.text, self.language) or is_title(token.text)
            known = known or end in self._titles or self._is_rank(token)
            return int(not token.opens and not known and self._may_name(token))
        if joined := institutions.hyphened(self.text, tokens, end):
            return joined
        after = end + 1
        joint = token.text in names.PARTICLES or self._full.is_joining(end)
        particle = joint and after < len(tokens) and tokens[after].capital
        if particle and len(tokens[after].text) > 1 and tokens[after].text.isupper():
            return 0  # "Ada Berg vom CDRM": a body
        return 2 if particle and self._may_name(tokens[after]) and self._adjacent(tokens[end : end + 2]) else 0

    def _kind(self, run: Sequence[Token], *, person: bool) -> Known:
        spelled = " ".join(token.text for token in run)
        key = names.key(spelled, self.language)
        if spelled in outlets.agencies():
            return EntityKind.ORGANISATION, f"org:{outlets.agencies()[spelled]}"
        club = len(run) > 1 and is_club(run[0].text)
        if (
            club
            or any(is_organisation_word(token.text) for token in run)
            or institutions.is_nations(run, self.language)
        ):
            return EntityKind.ORGANISATION, institutions.identity_of(run, self.language)
        if len(run) > 2 or (len(run) == 2 and not lexicon.is_first_name(run[0].text, self.language)):
            if is_site_word(run[-1].text):
                return EntityKind.PLACE, f"place:{key}"
            if is_thing_word(run[-1].text):
                return EntityKind.OTHER, f"name:{key}"
        if len(run) == 1 and run[0].text.isupper():
            return EntityKind.OTHER, f"name:{spelled.lower()}"
        placed = len(run) > 2 and not run[-2].capital and gazetteer.country_of(run[-1].text, self.language) is not None
        person = person and (not placed or is_given(run[0].text))  # "secretario de Relaciones Exteriores de Norlandia"
        initialled = len(run) == 3 and len(run[1].text) == 1 and run[1].text.isalpha()
        if (
            person
            or initialled
            or (len(run) > 1 and fullnames.begins_with_given(run[0].text, run[-1].text, self.language))
        ):
            return EntityKind.PERSON, self._person_id(run)
        return EntityKind.OTHER, f"name:{key}"

    def _person_id(self, run: Sequence[Token]) -> str:
        """The id of a person by the full name; remembers the surname for the rest of the text."""
        first = len(run) > 1
        words = [token.text for token in run]
        key = fullnames.key_of(words, self.language)
        identity = fullnames.known_by_initials(words, self.language, self._surnames) or f"person:{key}"
        if first:
            self._surnames.setdefault(fullnames.surname_of(key), identity)
        if len(run) > 2 and languages.get(self.language).naming.two_surnames and not is_given(words[-2]):
            self._surnames.setdefault(names.key(words[-2], self.language), identity)
        return identity


_SHORTENED = frozenset((EntityKind.ORGANISATION, EntityKind.OTHER))
