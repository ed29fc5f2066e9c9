"""What the words with capitals of one sentence look like: of a name, of its end, or of no part of one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citewire import languages
from citewire.annotate import fullnames, gazetteer, institutions, lexicon, shapes
from citewire.annotate.fullnames import FullNames
from citewire.annotate.hints import (
    is_function_word,
    is_organisation_word,
    is_site_word,
    is_thing_word,
    is_title,
)
from citewire.annotate.lexicon import Token
from citewire.text import names

_GOVERNING = frozenset(("mayor", "governor"))


class Capitals:
    """The words of a sentence at a time, and what stands beside them; names nothing yet."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.language = language
        self._suspicious = False
        self._full = FullNames(text, (), language, wary=False)
        self._ranks = languages.get(language).naming.ranks
        self._titles: dict[int, int] = {}
        self._begun: dict[int, bool] = {}

    def _look_at(self, tokens: Sequence[Token], *, suspicious: bool) -> None:
        """Turn to the next sentence; ``suspicious`` where a capital says nothing."""
        self._suspicious = suspicious
        self._full = FullNames(self.text, tokens, self.language, suspicious)
        self._titles = shapes.titles(tokens, self.language)
        self._begun = {}

    def _begins_person(self, at: int) -> bool:
        """A first name, or initials, with more of a name behind; asked up to three times of a token."""
        if at not in self._begun:
            self._begun[at] = self._full.begins(at)
        return self._begun[at]

    def _is_plural(self, token: Token) -> bool:
        """Whether the s of a word is no part of a town's name, and an article stands before it: "the Hamptons"."""
        exact = gazetteer.is_exact_city(token.text)
        return not exact and shapes.is_plural(self.text, token.start, token.text, self.language)

    def _names_institution(self, tokens: Sequence[Token], at: int) -> bool:
        """A town inside the name of something else: "Lindmoor University"."""
        return not languages.get(self.language).capital_nouns and (
            institutions.end_of(self.text, tokens, at, self.language) > at + 1
        )

    def _follows_first_name(self, tokens: Sequence[Token], at: int) -> bool:
        return lexicon.is_first_name(tokens[at - 1].text, self.language) and self._adjacent(tokens[at - 1 : at + 1])

    def _qualifies(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a word with a capital is an adjective of the noun behind it: "губернатор Норской области"."""
        if at + 1 >= len(tokens) or not self._adjacent(tokens[at : at + 2]):
            return False
        behind = tokens[at + 1]
        short = behind.text.isupper() and len(behind.text) > 1
        return (short or not behind.capital) and institutions.is_adjective(tokens[at].text, self.language)

    def _is_governed(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a lone word behind the title of a mayor is what he is mayor of, where no article or preposition
        stands before that and surnames have no such ending: "Burmistrz Pszowa"."""
        spoken = languages.get(self.language)
        title = spoken.titles.called([tokens[at - 1].text.lower()]) if at and spoken.speech.heads else None
        return (
            title is not None
            and title.office in _GOVERNING
            and (tokens[at].text.endswith("a") or (at + 1 < len(tokens) and self._begins_person(at + 1)))
        )

    def _end_of_person(self, tokens: Sequence[Token], at: int, end: int) -> int:
        """Where the full name ends that begins a run of capitals up to ``end``; ``end`` where none does, or where the
        run is named after somebody: "Ada Kern Foundation"."""
        full = self._full.end(at)
        rest = [token.text for token in tokens[full:end]]
        named_after = any(is_organisation_word(word) or is_site_word(word) or is_thing_word(word) for word in rest)
        return full if full > at and not named_after else end

    def _leads_over(self, token: Token) -> bool:
        """Whether the first word of a sentence is an adverb or a preposition: no part of a name in a language without
        articles ("Ранее Иван Берг")."""
        if not is_function_word(token.text, self.language) or token.text.isupper():
            return False
        articles = languages.get(self.language).speech.articles
        return not articles if token.opens else token.text.lower() not in names.PARTICLES | set(articles.split())

    def _is_named_thing(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a word says of what sort the name before it is: the INF Treaty."""
        if at >= len(tokens) or not tokens[at].capital or tokens[at].opens or self._suspicious:
            return False
        return is_thing_word(tokens[at].text) and self._adjacent(tokens[at - 1 : at + 1])

    def _heads(self, tokens: Sequence[Token], at: int) -> bool:
        place = (self.text, tokens, at, self.language)
        return institutions.head_end(*place) > 0 or institutions.leads_head(*place)

    def _opens_with_country(self, run: Sequence[Token]) -> bool:
        """ "President Ordavii Ilyana Dorsek": where countries follow an office so, the first of three names
        is one that no table knows, unless it is a first name or a patronymic follows."""
        naming = languages.get(self.language).naming
        if len(run) != 3 or not naming.office_genitive or lexicon.is_first_name(run[0].text, self.language):
            return False
        return re.search(naming.patronymics or r"(?!)", run[1].text) is None

    def _begins_title(self, run: Sequence[Token]) -> bool:
        """Whether words before a title belong to it: one word, or ordinary ones."""
        return len(run) == 1 or all(lexicon.is_ordinary(token.text, self.language) for token in run)

    def _named_by_title(self, tokens: Sequence[Token], at: int) -> bool:
        """Two words right behind a title, where nouns have capitals and the dictionary tells nothing: they are a name
        ("Innenministerin Ada Kern"). One word alone may be anything."""
        if at not in self._titles.values() or not languages.get(self.language).capital_nouns:
            return False
        pair = tokens[at : at + 2]
        named = len(pair) == 2 and all(token.capital and not token.opens for token in pair)
        return named and self._adjacent(tokens[at - 1 : at + 2]) and not any(is_title(token.text) for token in pair)

    def _starts_afresh(self, tokens: Sequence[Token], end: int) -> bool:
        """Whether a first name and another word follow one noun that is in capitals for its place or its language
        alone: "Dorfpolizist Karl Brennholt"."""
        before = tokens[end - 1]
        lone = before.opens or languages.get(self.language).capital_nouns
        return (
            lone
            and not fullnames.begins_with_given(before.text, tokens[end].text, self.language)
            and self._begins_person(end)
        )

    def _may_name(self, token: Token) -> bool:
        """Whether a word alone looks like a name or a part of one."""
        word = token.text
        if (
            not token.capital
            or len(word) < 2
            or shapes.contracts_nobody(word)
            or is_title(word)
            or shapes.is_numbered(word)
        ):
            return False
        if self._is_rank(token):
            return False
        if word.isupper() and len(word) <= 6:
            return len(word) <= 3 or not lexicon.is_ordinary(word, self.language)
        if token.opens or self._suspicious:
            return not lexicon.is_ordinary(word, self.language) and not self._inflected_ordinary(word)
        return True

    def _is_rank(self, token: Token) -> bool:
        """A noun for a person, which stands before a name and is no part of one: "Court Judge Ada Kern"."""
        return token.text.lower() in self._ranks

    def _inflected_ordinary(self, word: str) -> bool:
        forms = names.nominatives(word, self.language)
        inflected = languages.get(self.language).naming.surname_cases
        return not inflected and any(lexicon.is_ordinary(form, self.language) for form in forms)

    def _adjacent(self, part: Sequence[Token]) -> bool:
        return institutions.adjacent(self.text, part)
