"""``People``: how a language speaks of people without their names, as data."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property

APOSTROPHES = str.maketrans("ʼ’", "''")
"""Ukrainian writes a letter of its own for an apostrophe as well."""
MOST_SEEN = 50_000
"""Words that ``People.noun`` remembers."""
MAN, WOMAN = "m", "f"
"""What grammar tells of somebody; the empty string where it tells nothing."""


@dataclass(frozen=True)
class People:
    """Words by what they tell of somebody; without ``he`` and ``she`` pronouns stay unresolved.

    ``he`` and ``she`` are the pronouns that stand for one man or one woman who speaks, in every form in which they are
    a source ("по его словам"), ``owning`` those of them that belong to a noun behind them ("his lawyer"); where one is
    plural too ("sie"), ``many`` are endings of the verbs that show it.
    ``mr`` and ``mrs`` are forms of address; ``men``, ``women`` and ``people`` are nouns for one person (a man, a woman,
    either), ``compound`` tells that such a noun may be the end of a longer word ("Regierungssprecher"). ``the`` are
    definite articles. ``oblique`` are words before a name that show that its bearer does nothing in the sentence
    (prepositions, articles in the genitive or dative). ``he_said`` and ``she_said`` are endings of verbs in the past
    that tell who speaks (Slavic languages), ``her_name`` and ``his_name`` endings of surnames that do. ``things``:
    the pronouns stand for things as well. ``who`` are relative pronouns, ``pairs`` words between two who speak
    together, ``articles`` every word that may open the phrase of a noun. ``alike`` are nouns that stand
    for one of several others that the text gave to somebody before ("mandatario" for a "presidente").
    """

    he: str = ""
    she: str = ""
    owning: str = ""
    many: tuple[str, ...] = ()
    mr: str = ""
    mrs: str = ""
    men: str = ""
    women: str = ""
    people: str = ""
    compound: bool = False
    the: str = ""
    oblique: str = ""
    he_said: tuple[str, ...] = ()
    she_said: tuple[str, ...] = ()
    his_name: tuple[str, ...] = ()
    her_name: tuple[str, ...] = ()
    things: bool = False
    who: str = ""
    pairs: str = ""
    articles: str = ""
    alike: Mapping[str, str] = field(default_factory=dict)

    def pronoun(self, word: str) -> str:
        """Whom a pronoun (in small letters) can stand for; empty for every other word."""
        return MAN if word in self.sets["he"] else WOMAN if word in self.sets["she"] else ""

    def opening(self, word: str) -> str:
        """Whom a pronoun (in small letters) that opens a sentence stands for: only forms that are nothing else."""
        gender = MAN if word == self.he.partition(" ")[0] else WOMAN if word == self.she.partition(" ")[0] else ""
        return "" if gender == WOMAN and self.many else gender

    def address(self, word: str) -> str:
        """Whom a form of address (in small letters) belongs to; empty for every other word."""
        return MAN if word in self.sets["mr"] else WOMAN if word in self.sets["mrs"] else ""

    def noun(self, word: str) -> str | None:
        """Whom a noun (in small letters) is said of: a man, a woman, or either (the empty string); None when it is no
        noun for a person."""
        if len(self._seen) > MOST_SEEN:
            self._seen.clear()
        word = word.translate(APOSTROPHES)
        if word not in self._seen:
            self._seen[word] = next((gender for gender, found in self._nouns if found.fullmatch(word)), None)
        return self._seen[word]

    def said_by(self, verb: str) -> str:
        """Who speaks by the ending of a verb (in small letters); empty where it doesn't tell."""
        return _ending(verb, self.she_said, self.he_said)

    def named(self, surname: str) -> str:
        """Who bears a surname (in small letters), by its ending; empty where it doesn't tell."""
        return _ending(surname, self.her_name, self.his_name)

    @cached_property
    def sets(self) -> Mapping[str, frozenset[str]]:
        """The words of every field of words by its name."""
        listed = ((each.name, getattr(self, each.name)) for each in fields(self))
        return {name: frozenset(said.split()) for name, said in listed if isinstance(said, str)}

    @cached_property
    def _seen(self) -> dict[str, str | None]:
        """What ``noun`` found, by word."""
        return {}

    @cached_property
    def _nouns(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        lists = ((WOMAN, self.women), (MAN, self.men), ("", self.people))
        return tuple((gender, self._pattern(listed)) for gender, listed in lists if listed)

    def _pattern(self, listed: str) -> re.Pattern[str]:
        before = r"(?:.*-)?(?:\w{2,})?" if self.compound else r"(?:.*-)?"
        return re.compile(
            before + "(?:" + "|".join(re.escape(word).replace(r"\*", r"\w*") for word in listed.split()) + ")"
        )


def _ending(word: str, hers: tuple[str, ...], his: tuple[str, ...]) -> str:
    if hers and word.endswith(hers):
        return WOMAN
    return MAN if his and word.endswith(his) else ""
