"""Whether a word that names a town in the tables names it here.

Sure is a large city. A smaller one needs a second hint: a country in which the language is at home, or its own country
named in the text; else the word is left to its shape, for many people, companies and clubs are called like a town.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from citewire import languages
from citewire.annotate import gazetteer, institutions, lexicon
from citewire.annotate.fullnames import FullNames
from citewire.annotate.hints import is_ambiguous_place, is_local_word, is_title, short_place
from citewire.annotate.lexicon import Token
from citewire.knowledge import places
from citewire.model import EntityKind
from citewire.text import names

_TOWN = 20_000
"""Inhabitants of a town whose name is no village's."""
_LARGE = 3 * places.KNOWN_BY_ALL
"""Inhabitants from which a city is meant even by an ordinary word."""
_BEHIND = 3
"""Tokens behind a town in which its country may follow: "Springfield, Illinois"."""
_BEGUN = 3
"""Letters of its key that an older or foreign spelling shares with a town's name."""
_COUNTRY_ID = len("place:us")


def region_of(text: str, token: Token, language: str) -> str | None:
    """The id of a region in a short form: "Fla" in "Tampa, Fla." or "(D-Fla.)"; None for all else."""
    place = short_place(token.text, language)
    if place is None or not (token.text.endswith(".") or text[token.end : token.end + 1] == "."):
        return None
    return place if text[max(0, token.start - 2) : token.start].rstrip()[-1:] in {",", "-", "("} else None


@dataclass(frozen=True, slots=True)
class Towns:
    """The towns of one sentence. ``named``: ids of the places that the text has named so far."""

    names: FullNames
    named: Set[str]

    def is_town(self, at: int, town: places.Place) -> bool:
        """Whether the word at ``at`` names ``town``."""
        token, language = self.names.tokens[at], self.names.language
        if self._lies_elsewhere(at, town):
            return False
        located = at > 0 and is_local_word(self.names.tokens[at - 1].text, language)
        if at > 0 and (self._follows_title(at, town) or self._follows_name(at, town, located=located)):
            return False
        if not located and self._leads_name(at, town):
            return False
        forms = (token.text, *names.nominatives(token.text, language))
        if any(is_ambiguous_place(form) or lexicon.is_first_name(form, language) for form in forms):
            return located and (town.population >= places.KNOWN_BY_ALL or self._is_near(at, town))
        if self._is_large(at, town):
            return True
        if town.country == "UA" and self._is_ukrainian(at, town, located=located):
            return True
        if lexicon.is_ordinary(token.text, language):
            return town.population >= _LARGE or (located and self._is_near(at, town))
        if town.population >= places.KNOWN_BY_ALL:
            return True
        plain = not token.opens and not languages.get(language).naming.towns_are_surnames
        return (located or (plain and self._is_like(token, town))) and self._is_near(at, town)

    def _lies_elsewhere(self, at: int, town: places.Place) -> bool:
        """Whether a region of another country stands behind its comma: "Burlington, Vermont" is not in Canada."""
        tokens, text = self.names.tokens, self.names.text
        if at + 1 >= len(tokens) or text[tokens[at].end : tokens[at + 1].start] != ", ":
            return False
        known = lexicon.longest_phrase(tokens, at + 1, self.names.language)
        alone = gazetteer.country_of(tokens[at + 1].text, self.names.language) or ""
        alone = alone or region_of(text, tokens[at + 1], self.names.language) or ""
        place = known[1][1] if known is not None and known[1][0] is EntityKind.PLACE else alone
        region = place.startswith("place:") and place[_COUNTRY_ID : _COUNTRY_ID + 1] == "-"
        return region and place[:_COUNTRY_ID] != f"place:{town.country.lower()}"

    def _is_large(self, at: int, town: places.Place) -> bool:
        return town.population >= places.KNOWN_BY_ALL and self.names.tokens[at].text == town.name

    def _is_ukrainian(self, at: int, town: places.Place, *, located: bool) -> bool:
        """A smaller place of Ukraine, which a crisis desk names without its country; not by another name alone."""
        token = self.names.tokens[at]
        if not located and not self._is_like(token, town):
            return False
        if self.names.wary and lexicon.is_ordinary(token.text, self.names.language):
            return False
        return town.population >= _TOWN or not (token.opens or self.names.wary)

    def _is_like(self, token: Token, town: places.Place) -> bool:
        """Whether a word is the town's own name in some spelling, rather than a by-name: not Смидович for Berezivka."""
        language = self.names.language
        own = names.key(town.name, "en")[:_BEGUN]
        return any(key[:_BEGUN] == own for key in names.case_keys(token.text, language))

    def _is_near(self, at: int, town: places.Place) -> bool:
        """Whether the town lies in a country of the language, or in one that the text names before it or behind it."""
        language, country = self.names.language, f"place:{town.country.lower()}"
        if town.country.lower() in languages.get(language).naming.homes:
            return True
        behind = (gazetteer.country_of(each.text, language) for each in self.names.tokens[at + 1 : at + 1 + _BEHIND])
        return any((place or "")[:_COUNTRY_ID] == country for place in (*self.named, *behind))

    def _leads_name(self, at: int, town: places.Place) -> bool:
        """A word with a capital that nobody knows directly behind a smaller town: "Lowell McKern" is somebody."""
        tokens, language = self.names.tokens, self.names.language
        if town.population >= _LARGE or not languages.get(language).naming.towns_are_surnames:
            return False
        if at + 1 >= len(tokens) or self.names.text[tokens[at].end : tokens[at + 1].start] != " ":
            return False
        word = tokens[at + 1].text
        unknown = tokens[at + 1].capital and not word.isupper() and not lexicon.is_ordinary(word, language)
        known = lexicon.longest_phrase(tokens, at + 1, language) or gazetteer.country_of(word, language)
        return unknown and not known

    def _follows_title(self, at: int, town: places.Place) -> bool:
        """A title before it, which makes it a person, but for the mayor of a large city in a case form: мэр Москвы."""
        titles, before = languages.get(self.names.language).titles, self.names.tokens[at - 1].text
        other_case = self.names.tokens[at].text != town.name and town.population >= places.KNOWN_BY_ALL
        title = titles.called([before.lower()]) if titles.trailing == "*" and other_case else None
        return is_title(before) and (title is None or title.office not in {"mayor", "governor"})

    def _follows_name(self, at: int, town: places.Place, *, located: bool) -> bool:
        """A first name, or an unknown word with a capital, directly before it: Windows Vista; not before a city."""
        before = self.names.tokens[at - 1]
        if not institutions.adjacent(self.names.text, self.names.tokens[at - 1 : at + 1]):
            return False
        if lexicon.is_first_name(before.text, self.names.language):
            return True
        unknown = before.capital and not before.opens and not lexicon.is_ordinary(before.text, self.names.language)
        return unknown and not located and town.population < _LARGE
