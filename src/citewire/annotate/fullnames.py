"""Full names of people in a sentence: where one begins, and where it ends.

A full name begins with a first name or with initials. Behind it stand more first names, a title of nobility, particles
("van der", "bin", "de la"), one surname or several, joined by a hyphen or not, and a suffix ("Jr.", "III"). Where
dictionaries don't part surnames from ordinary words (German, a headline in title case), the word behind a first name is
taken, and one behind that only where it is no ordinary word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from citewire import languages
from citewire.annotate import gazetteer, lexicon
from citewire.annotate.hints import (
    ends_full_name,
    is_function_word,
    is_local_word,
    is_organisation_word,
    is_site_word,
    is_thing_word,
    is_title,
    names_nobody,
)
from citewire.annotate.lexicon import Token
from citewire.knowledge import genders
from citewire.languages.table import words
from citewire.model import Span
from citewire.text import cases, names

LONGEST = 8
"""Tokens of the longest full name, with its particles: "María de los Ángeles Muñoz de la Torre"."""
_MOST_GIVEN = 4
"""First names and initials before a surname, at most."""
_MOST_PARTICLES = 3
"""Von und zu, van de la."""
_JOINTS = frozenset((" ", "\u00a0", "-", "\u2011"))
_HYPHENS = frozenset(("-", "\u2011"))
_ELIDED = frozenset((" d'", " d’", " D'", " D’"))
_ELIDED_HEAD = re.compile(r"(?:^|\W)([DLM]['’])$")
_TWO_INITIALS = 4
"""Letters and points of J.K., which are one token; more are an acronym (C.I.A.)."""
_INITIALS = re.compile(r"[^\W\d_](?:\.[^\W\d_])*\.?")
_SUFFIXES = frozenset(("Jr", "Sr", "II", "III", "IV", "Jr.", "Sr."))
GENERATIONS = frozenset(("Jr", "Sr"))
"""Suffixes that end with a point and may stand behind a comma."""
_ARTICLES = words("al el as ash ad an ar at az ul аль эль ас ад ан ар")
"""The Arabic article, by the letter after it; a part of a name where a hyphen joins it."""
_AND = frozenset(("und", "y"))
"""Between particles: von und zu."""
_TO = frozenset(("zu", "zum", "zur"))
"""Particles that lead to a place, too."""
_INNER = frozenset(("los", "las"))
"""Articles behind a particle: de los."""


@dataclass(frozen=True, slots=True)
class FullNames:
    """The full names of one sentence. ``wary``: words in it have capitals that are no names."""

    text: str
    tokens: Sequence[Token]
    language: str
    wary: bool

    def begins(self, at: int) -> bool:
        """Whether a full name begins here: a first name or initials with more of a name behind."""
        token = self.tokens[at]
        if not token.capital:
            return False
        if self._is_initials(at):
            return self._after_initials(at) > 0
        behind = self._named_behind(at + 1) if lexicon.is_given(token.text, self.language) else 0
        if not behind:
            return False
        after = self.tokens[behind].text
        if self._is_joined(at + 1) and not self._may_be_joined(at, behind):
            return False
        if self._is_country(at, after):
            return False
        if lexicon.is_first_name(token.text, self.language):
            strict = token.opens and self.wary and not languages.get(self.language).capital_nouns
            return not strict or not lexicon.is_ordinary(after, self.language) or self._is_more_of_name(after)
        return self._may_be_given(at, behind) and not self._is_more(after)

    def _may_be_joined(self, at: int, behind: int) -> bool:
        """Whether a hyphen behind a first name is one inside the name: Kevin-Prince Ada, not Bob-Triumph."""
        word, after = self.tokens[at].text, self.tokens[behind].text
        if word.lower() in _ARTICLES:
            return False
        ordinary = lexicon.is_ordinary(after, self.language) and not self._is_more_of_name(after)
        return not ordinary or (behind + 1 < len(self.tokens) and self._goes_on(behind + 1))

    def _may_be_given(self, at: int, behind: int) -> bool:
        """Whether a rarer first name is one here, and no ordinary word: "Will Ada come"."""
        word, after = self.tokens[at].text, self.tokens[behind].text
        if self.tokens[at].opens and is_function_word(word, self.language):
            return False
        strict = (self.wary or self.tokens[at].opens) and not languages.get(self.language).capital_nouns
        plain = (strict and lexicon.is_ordinary(word, self.language)) or lexicon.is_given_word(word, self.language)
        return not plain or not lexicon.is_ordinary(after, self.language)

    def _is_country(self, at: int, after: str) -> bool:
        """Whether a first name is rather the country of that name: "Israel-Norland", "Israel Struck"."""
        if gazetteer.country_of(self.tokens[at].text, self.language) is None:
            return False
        return self.wary or self._is_joined(at + 1) or lexicon.is_ordinary(after, self.language)

    def end(self, at: int) -> int:
        """Behind the last word of the full name that begins here; ``at`` where none does."""
        if not self.begins(at):
            return at
        given = self._given_end(at)
        end = self._surname_end(given, forced=True) or self._behind_nobility(given) or given
        while end > given and end - at < LONGEST:
            more = self._surname_end(end, forced=False)
            if not more:
                break
            end = more
        return self.suffix_end(end) if end - at > 1 else at

    def begun_within(self, at: int, end: int, *, titled: bool) -> int:
        """Where the full name of somebody begins behind a name that nobody knows, within a run of capitals from ``at``
        to ``end`` ("la société Nordal Ada Kern"); ``end`` where none does, or where what stands before may be named
        after somebody. ``titled``: a title stands before, whose holder may follow the place he holds it in ("Burmistrz
        Norrholmu Jan Berg")."""
        naming = languages.get(self.language).naming
        if titled and not naming.institution_stems:
            return end
        if languages.get(self.language).capital_nouns:
            return end
        if (
            at
            and is_local_word(self.tokens[at - 1].text, self.language)
            and (seat := self._nominative_within(at + 1, end)) < end
        ):
            return seat
        if at and self.tokens[at - 1].text in languages.get(self.language).speech.sets["airing"]:
            return next((place for place in range(at + 1, end - 1) if self._is_first(place)), end)
        if self.tokens[at].opens:
            return self._nominative_within(at + 2, end) if is_organisation_word(self.tokens[at].text) else end
        for place in range(at + 1, end - 1):
            before = [token.text for token in self.tokens[at:place]]
            if any(is_organisation_word(word) or is_site_word(word) or is_thing_word(word) for word in before):
                return self._nominative_within(place, end)
            word = self.tokens[place].text
            known = lexicon.is_given(word, self.language) if titled else lexicon.is_first_name(word, self.language)
            town = titled and gazetteer.city_of(before[-1], self.language) is not None
            if known and self.begins(place) and (town or not self._is_plain(before[-1])):
                return place
        return end

    def _is_first(self, place: int) -> bool:
        """Whether a plain first name begins a full name here ("sur Radio Nord Ada Kern")."""
        return lexicon.is_first_name(self.tokens[place].text, self.language) and self.begins(place)

    def _nominative_within(self, at: int, end: int) -> int:
        """Where a full name begins whose first name stands in no other case, behind an institution with its own noun
        ("Rzecznik Komendy Głównej Jan Berg", not "Fundacji Anny Berg"); ``end`` where none does."""
        naming = languages.get(self.language).naming
        for place in range(at, end - 1) if naming.institution_stems and naming.given_cases else ():
            word = self.tokens[place].text
            given = lexicon.is_first_name(word, self.language) and genders.is_given(word)
            if given and not cases.given_forms(word, self.language) and self.begins(place):
                return place
        return end

    def _is_plain(self, word: str) -> bool:
        """Whether a word with a capital is an ordinary one, an initial or a first name, with which a name goes on."""
        small = len(word) < 3 or lexicon.is_given(word, self.language)
        return small or lexicon.is_ordinary(word, self.language)

    def suffix_end(self, end: int) -> int:
        """Behind a suffix that stands at ``end`` ("Jr", "III"), else ``end``."""
        if end >= len(self.tokens) or self.tokens[end].text not in _SUFFIXES:
            return end
        gap = self._gap(end)
        return end + 1 if gap == " " or (gap == ", " and self.tokens[end].text in GENERATIONS) else end

    def _given_end(self, at: int) -> int:
        """Behind the first names and initials at the beginning."""
        end = at + 1
        while end < len(self.tokens) and end - at < _MOST_GIVEN and self._goes_on(end):
            word = self.tokens[end].text
            joined = end == at + 1 and self._gap(end) in _HYPHENS and end + 1 < len(self.tokens)
            if joined and self._gap(end + 1) == " " and self._goes_on(end + 1):
                end += 1
                continue
            if not (self._is_initials(end) or self._is_given(word) or lexicon.is_given(word, self.language)):
                break
            end += 1
        return end

    def _surname_end(self, place: int, *, forced: bool) -> int:
        """Behind the next part of a surname, particles before it included; 0 where there is none. ``forced``: nothing
        but first names so far."""
        first = self._behind_particles(place, forced=forced)
        if first >= len(self.tokens) or not self._goes_on(first):
            return 0
        named = first > place or self._is_joined(first) or (forced and not self._is_headline(place))
        if not self._fits(first) or not (named or (self._is_name(first) and not self._is_noun(first))):
            return 0
        end = first + 1
        while end < len(self.tokens) and self._gap(end) in _HYPHENS and self._goes_on(end) and self._fits(end):
            if self.begins(end) and self._gap(end + 1) == " ":
                break  # two people: "Ada Kern-José Lem"
            end += 1
        return end

    def _is_headline(self, place: int) -> bool:
        """Whether a verb with a capital may follow two first names: "Elton John Cancels Tour"."""
        nouns = languages.get(self.language).capital_nouns
        if self._is_initials(place - 1):
            return False  # "James B. Holm"
        return self.wary and not nouns and place > 1 and lexicon.is_given(self.tokens[place - 2].text, self.language)

    def _is_joined(self, place: int) -> bool:
        return self._gap(place) in _HYPHENS or self._gap(place) in _ELIDED

    def _is_name(self, place: int) -> bool:
        """Whether a word is none of the language's, or stands where only names have capitals."""
        word = self.tokens[place].text
        if not self.wary or not lexicon.is_ordinary(word, self.language):
            return True
        return lexicon.is_first_name(word, self.language) and not lexicon.is_given_word(word, self.language)

    def _behind_nobility(self, place: int) -> int:
        """Behind the surname after a title of nobility: "Otto Graf Lambsdorff"; 0 where there is none."""
        noble = languages.get(self.language).naming.nobility
        if place >= len(self.tokens) or self.tokens[place].text.lower() not in noble or self._gap(place) != " ":
            return 0
        return self._surname_end(place + 1, forced=True)

    def _behind_particles(self, place: int, *, forced: bool) -> int:
        """Behind the particles of a name that stand at ``place``; ``place`` where none do, or may be prepositions."""
        end = place
        while end < min(len(self.tokens) - 1, place + _MOST_PARTICLES) and self._gap(end) in _JOINTS:
            word = self.tokens[end].text.lower()
            arabic = word in _ARTICLES and self._gap(end + 1) in _HYPHENS
            inner = (end > place and (word in _INNER or self._is_and(end))) or (not forced and self.is_joining(end))
            if (
                not arabic
                and not inner
                and (word not in names.PARTICLES or (end == place and self._is_word(end, forced)))
            ):
                break
            end += 1
        return end if end > place and end < len(self.tokens) and self.tokens[end].capital else place

    def is_joining(self, place: int) -> bool:
        """Whether a Spanish "y" stands between two surnames, in a language where it is no word: "Ortega y Gasset"."""
        word, language = self.tokens[place].text, languages.get(self.language)
        foreign = word in _AND and word not in language.speech.ands.split() and not language.capital_nouns
        return foreign and place + 1 < len(self.tokens) and self.tokens[place + 1].capital

    def _is_and(self, place: int) -> bool:
        return self.tokens[place].text in _AND and self.tokens[place + 1].text.lower() in names.PARTICLES

    def _is_word(self, place: int, forced: bool) -> bool:
        """Whether a particle is a word of the language here: an article, or a preposition behind a surname."""
        word, language = self.tokens[place].text, languages.get(self.language)
        if word[0].isupper():
            return word.lower() in language.articles
        if (
            word in _TO
            and place + 1 < len(self.tokens)
            and gazetteer.city_of(self.tokens[place + 1].text, self.language)
        ):
            return True
        article = word in language.people.sets["the"] or word in language.articles
        return article or (not forced and is_function_word(word, self.language))

    def _named_behind(self, place: int) -> int:
        """The place of the capital that goes on with a name, over particles; 0 where none does."""
        if place >= len(self.tokens):
            return 0
        if self._is_initials(place) and self._goes_on(place):
            return place
        first = self._behind_particles(place, forced=True)
        if first < len(self.tokens) and self.tokens[first].text.lower() in languages.get(self.language).naming.nobility:
            return first if self._behind_nobility(first) else 0
        return first if first < len(self.tokens) and self._goes_on(first) else 0

    def _goes_on(self, place: int) -> bool:
        token, gap = self.tokens[place], self._gap(place)
        initial = self._is_initials(place - 1) and gap in {". ", " ", "."}
        if not token.capital or (token.opens and not (initial and gap == ". ")):
            return False
        return gap in _JOINTS or gap in _ELIDED or initial

    def _fits(self, place: int) -> bool:
        """Whether a word may be a surname: no title, no noun for people or things, no word such as "Foundation"."""
        word = self.tokens[place].text
        return not self._is_more(word) and not word.isupper()

    def _is_noun(self, place: int) -> bool:
        """Whether a word is a noun for people, which may stand behind a name: "the Ada Kern Supporter"."""
        word = self.tokens[place].text
        return languages.get(self.language).people.noun(word.lower()) is not None and lexicon.is_ordinary(
            word, self.language
        )

    def _is_more(self, word: str) -> bool:
        """Whether a word says that the name before it is no person's, or has ended."""
        naming = languages.get(self.language).naming
        if is_title(word) or is_organisation_word(word) or is_thing_word(word) or is_site_word(word):
            return True
        low = word.lower()
        listed = ends_full_name(word, self.language) or low in naming.ranks or low in naming.nobility
        return listed or names_nobody(word) or is_function_word(word, self.language)

    def _is_more_of_name(self, word: str) -> bool:
        """A first name, a father's name, or a surname that the tables know."""
        if self._is_given(word) or lexicon.person_called((word,), self.language) is not None:
            return True
        return not lexicon.is_given_word(word, self.language) and lexicon.is_given(word, self.language)

    def _is_given(self, word: str) -> bool:
        """A first name or a father's name."""
        ends = languages.get(self.language).naming.patronymics
        return lexicon.is_first_name(word, self.language) or (ends != "" and re.search(ends, word) is not None)

    def _is_initials(self, place: int) -> bool:
        """A capital letter or several with points: the J. of "J. Kern", the J.K. of "J.K. Kern"."""
        token = self.tokens[place]
        if not token.capital or (len(token.text) > 1 and "." not in token.text):
            return False
        if not _INITIALS.fullmatch(token.text):
            return False
        if token.text.lower() in languages.get(self.language).naming.ranks:
            return False  # "M. Martin" in French
        if len(token.text) == 1:
            return self.text[token.end : token.end + 1] == "."
        listed = gazetteer.country_of(token.text, self.language) or lexicon.phrases(self.language).get((token.text,))
        return len(token.text) <= _TWO_INITIALS and listed is None and not names_nobody(token.text)

    def _after_initials(self, at: int) -> int:
        """The place of the surname behind initials that begin a name; 0 where there is none, or where the letter ends
        what stands before it: "Plan B. Danach ...". Without
        another behind it, the surname is no ordinary word."""
        if at and self.tokens[at - 1].capital and self._gap(at) == " ":
            return 0
        end = at + 1
        while end < len(self.tokens) and self._is_initials(end) and self._goes_on(end):
            end += 1
        if end >= len(self.tokens) or not self._goes_on(end) or not self._fits(end):
            return 0
        return end if end > at + 1 or not lexicon.is_ordinary(self.tokens[end].text, self.language) else 0

    def _gap(self, place: int) -> str:
        """What stands between a token and the one before it."""
        return self.text[self.tokens[place - 1].end : self.tokens[place].start] if place else ""


def span_of(text: str, name: Sequence[Token], language: str) -> Span:
    """Where a full name stands, with the point of "Jr." and, in a language without elided articles, with the letter of
    "D'Angelo", which are no tokens."""
    start, end = name[0].start, name[-1].end
    if name[-1].text in GENERATIONS and text[end : end + 1] == ".":
        end += 1
    elided = _ELIDED_HEAD.search(text, max(0, start - 3), start)
    if elided is not None and "l" not in languages.get(language).people.sets["the"]:
        start = elided.start(1)
    return Span(start, end)


def begins_with_given(first: str, last: str, language: str) -> bool:
    """Whether a run of words begins with a first name, which is no ordinary word beside another such (Grace Period)."""
    if lexicon.is_first_name(first, language) or _INITIALS.fullmatch(first):
        return True
    plain = lexicon.is_given_word(first, language) and lexicon.is_ordinary(last, language)
    if plain or first.lower() in names.PARTICLES:
        return False
    return lexicon.is_given(first, language)


def key_of(words: Sequence[str], language: str) -> str:
    """The key of a full name in the first case."""
    kept = [word for word in words if word not in _AND]
    return names.key(" ".join(cases.nominative_of(kept, language)), language)


def known_by_initials(words: Sequence[str], language: str, surnames: Mapping[str, str]) -> str | None:
    """The id of somebody who is named by initials and surname: a person in the news, or one whose surname the text has
    told (``surnames``: key to id); None for others."""
    if len(words) < 2 or not all(_INITIALS.fullmatch(word) for word in words[:-1]):
        return None
    bearer = lexicon.person_called((words[-1],), language)
    keys = names.case_keys(words[-1], language)
    bearer = bearer or next((surnames[key] for key in keys if key in surnames), None)
    first = names.key(words[0], language)[:1]
    return bearer if bearer is not None and bearer.partition(":")[2].startswith(first) else None


def surname_of(key: str) -> str:
    """The surname in the key of a full name: the last part that is no suffix."""
    parts = key.split("-")
    while len(parts) > 1 and parts[-1] in _SUFFIX_KEYS:
        parts.pop()
    return parts[-1]


_SUFFIX_KEYS = frozenset(names.key(suffix, "en") for suffix in _SUFFIXES)
