"""``Titles``: a language's words for offices, as data.

Phrases are written as in ``languages/table.py``, but a ``*`` stands for one of the language's own ``endings``, so that
``"президент*"`` is "президента" and not "президентский".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

OFFICES: tuple[str, ...] = (
    "head of state",
    "head of government",
    "president",
    "prime minister",
    "chancellor",
    "monarch",
    "pope",
    "leader",
    "supreme leader",
    "vice president",
    "foreign minister",
    "foreign secretary",
    "secretary of state",
    "defence minister",
    "interior minister",
    "finance minister",
    "economy minister",
    "justice minister",
    "energy minister",
    "health minister",
    "secretary general",
    "director general",
    "high representative",
    "high commissioner",
    "commissioner",
    "head",
    "head of the presidential office",
    "security adviser",
    "commander in chief",
    "chief of the general staff",
    "prosecutor",
    "prosecutor general",
    "attorney general",
    "speaker",
    "governor",
    "mayor",
    "ambassador",
    "spokesperson",
)
"""What an office can be called. The names are Citewire's own, the same in every language; a deputy's has ``deputy ``
before it."""

WEAK: frozenset[str] = frozenset({"head", "leader", "commissioner"})
"""Words that name an office only together with a body or a state ("NATO chief")."""

_Phrase = tuple[tuple[str, ...], str, str]
"""The words after the first, the office, and what it is an office of ("" where the title doesn't say)."""


def deputy_of(office: str) -> str:
    """The office of somebody's deputy: a president's is the vice president."""
    return "vice president" if office == "president" else f"deputy {office}"


@dataclass(frozen=True, slots=True)
class Title:
    """A title in a text: ``words`` is how many words it takes, ``office`` one of ``OFFICES`` (or ``deputy ...``).

    ``owner`` is the state (lower-case ISO code) or body that the title itself names ("Bundeskanzler": de), "" where it
    names none. ``inside`` is the place of a word that stands inside the title and is none of its own ("ministre
    *russe* des Affaires étrangères"), None where there is none. ``former``: the title itself says that it is over.
    """

    words: int
    office: str
    owner: str = ""
    inside: int | None = None
    former: bool = False


@dataclass(frozen=True)
class Titles:
    """Words for offices; a language without them has no offices read.

    ``offices`` are phrases by office, under ``""`` those that only look like a title ("Premier League"); ``owned``
    phrases by ``office:owner`` for titles that say whose they are ("Kremlchef"). ``endings`` are what ``*`` stands for,
    ``-`` for nothing. ``former``, ``acting``, ``designated`` and ``deputies`` are words before a title, ``past`` words
    after it ("a. D."); ``former_prefixes`` and ``deputy_prefixes`` are glued to its front ("Vizekanzler"). ``of`` are
    words between a title and its state, ``states`` words such as "Republic" that count for nothing there. ``leading``:
    the name of a state may stand before a title ("Norland's minister"); without it only an adjective does.
    ``trailing`` is how a state ends that stands right behind one, ``*`` for anyhow ("президент Украины"), "" where none
    does. ``adjectives`` are endings of words that may stand between "former" and a title ("frühere hessische").
    ``ands`` are words that count up, ``governors`` people and places of a holder ("adviser"). ``ministers`` are
    those before whose name a field of work may stand ("ministro de Educación Elio Farro"). ``beside`` are titles and
    forms of address before a name, ``beside_ends`` endings of such words.
    """

    offices: Mapping[str, str] = field(default_factory=dict)
    owned: Mapping[str, str] = field(default_factory=dict)
    endings: str = "-"
    former: str = ""
    past: str = ""
    acting: str = ""
    designated: str = ""
    deputies: str = ""
    adjectives: tuple[str, ...] = ()
    former_prefixes: tuple[str, ...] = ()
    deputy_prefixes: tuple[str, ...] = ()
    of: str = ""
    states: str = ""
    leading: bool = False
    trailing: str = ""
    ands: str = ""
    governors: str = ""
    ministers: str = ""
    beside: str = ""
    beside_ends: tuple[str, ...] = ()

    def at(self, words: Sequence[str], place: int = 0) -> Title | None:
        """The longest title that begins at ``words[place]``; None where none does. ``words`` are in small letters and
        parted at hyphens ("премьер", "министр")."""
        plain = self._plain(words, place)
        if plain is not None:
            return plain
        for prefix in self._prefixes:
            rest = words[place].removeprefix(prefix)
            if len(rest) < 3 or rest == words[place]:
                continue
            title = self._plain([*words[:place], rest, *words[place + 1 :]], place)
            if title is not None and prefix in self.former_prefixes:
                return Title(title.words, title.office, title.owner, title.inside, former=True)
            if title is not None:
                return Title(title.words, deputy_of(title.office), title.owner, title.inside)
        return None

    def openings(self, words: Sequence[str]) -> list[int]:
        """The places of ``words`` at which a title may begin, in order: those where ``at`` is worth asking."""
        known, prefixes = self._phrases, self._prefixes
        if not prefixes:
            return (
                [] if known.keys().isdisjoint(words) else [place for place, word in enumerate(words) if word in known]
            )
        return [place for place, word in enumerate(words) if word in known or word.startswith(prefixes)]

    @cached_property
    def _prefixes(self) -> tuple[str, ...]:
        return (*self.former_prefixes, *self.deputy_prefixes)

    def called(self, words: Sequence[str]) -> Title | None:
        """The title that all the words together are; None when they are no title."""
        title = self.at(words) if words else None
        return title if title is not None and title.words == len(words) else None

    def _plain(self, words: Sequence[str], place: int) -> Title | None:
        for rest, office, owner in self._phrases.get(words[place], ()):
            end, inside = place + 1, None
            for stem in rest:
                if end < len(words) and words[end] not in self._forms(stem) and inside is None and end == place + 1:
                    end, inside = end + 1, end
                if end >= len(words) or words[end] not in self._forms(stem):
                    break
                end += 1
            else:
                return Title(end - place, office, owner, inside)
        return None

    @cached_property
    def _phrases(self) -> Mapping[str, tuple[_Phrase, ...]]:
        """Every form of the first word of a phrase to its readings, the longest first."""
        found: dict[str, list[_Phrase]] = {}
        for phrase, office, owner in self._listed():
            first, *rest = phrase.replace("-", "_").split("_")
            for form in self._forms(first):
                found.setdefault(form, []).append((tuple(rest), office, owner))
        return {form: tuple(sorted(rest, key=lambda each: -len(each[0]))) for form, rest in found.items()}

    def _listed(self) -> Iterator[tuple[str, str, str]]:
        for office, phrases in self.offices.items():
            yield from ((phrase, office, "") for phrase in phrases.split())
        for named, phrases in self.owned.items():
            office, _, owner = named.partition(":")
            yield from ((phrase, office, owner) for phrase in phrases.split())

    def _forms(self, stem: str) -> tuple[str, ...]:
        found = self._cache.get(stem)
        if found is None:
            found = self._cache[stem] = self._spelled(stem)
        return found

    def _spelled(self, stem: str) -> tuple[str, ...]:
        if not stem.endswith("*"):
            return (stem,)
        return tuple(stem[:-1] + ending.replace("-", "") for ending in self.endings.split())

    @cached_property
    def _cache(self) -> dict[str, tuple[str, ...]]:
        return {}

    def forms(self, name: str) -> frozenset[tuple[str, ...]]:
        """Every form of the phrases of a field (``former``, ``deputies`` ...), each as its words."""
        return self._sets[name]

    @cached_property
    def governing(self) -> frozenset[str]:
        """Every form of the ``governors`` that are a single word."""
        return frozenset(words[0] for words in self.forms("governors") if len(words) == 1)

    @cached_property
    def _sets(self) -> Mapping[str, frozenset[tuple[str, ...]]]:
        return {name: frozenset(self._every(getattr(self, name))) for name in SETS}

    def _every(self, phrases: str) -> Iterator[tuple[str, ...]]:
        for phrase in phrases.split():
            first, *rest = phrase.split("_")
            yield from ((form, *rest) for form in self._forms(first))


SETS = ("former", "past", "acting", "designated", "deputies", "of", "states", "governors")
