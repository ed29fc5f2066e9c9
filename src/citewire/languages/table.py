"""``Language``: what differs from language to language, as data, and the small notation its phrases are written in.

Phrases are written as words parted by spaces; ``_`` inside one stands for a space and a ``*`` for any further letters:
``"ums_leben tote*"`` is "ums Leben", and "Tote", "Toten", "Totenzahl". Case does not matter.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from citewire.languages.checking import Checking
from citewire.languages.counting import Counting
from citewire.languages.doubts import Doubts
from citewire.languages.following import Following
from citewire.languages.naming import Naming
from citewire.languages.occasions import Occasions
from citewire.languages.people import People
from citewire.languages.speech import Speech
from citewire.languages.striking import Striking
from citewire.languages.times import Times
from citewire.languages.titles import Titles

NEVER = re.compile(r"(?!)")


def words(text: str) -> frozenset[str]:
    """The words of ``text``, which are parted by spaces; ``_`` inside a word stands for a space."""
    return frozenset(word.replace("_", " ") for word in text.split())


def spelled(table: Mapping[float, str]) -> dict[str, float]:
    """``{2: "two twain"}`` as ``{"two": 2.0, "twain": 2.0}``."""
    return {word: float(value) for value, forms in table.items() for word in words(forms)}


def numbered(forms: str, start: int = 0) -> dict[str, int]:
    """``"monday,mon tuesday,tue"`` as ``{"monday": 0, "mon": 0, "tuesday": 1, ...}``, counted from ``start``."""
    return {form: place for place, group in enumerate(forms.split(), start) for form in group.split(",")}


def expression(phrases: str) -> str:
    """Phrases in the notation of this module as one regular expression, the longest first."""
    alternatives = sorted(phrases.split(), key=lambda phrase: (-len(phrase), phrase))
    return "|".join(re.escape(p).replace("_", r"\s+").replace(r"\*", r"\w*") for p in alternatives)


@lru_cache(maxsize=1024)
def pattern(phrases: str, *, spaced: bool = True) -> re.Pattern[str]:
    """Finds any of the phrases as whole words (``spaced``), or anywhere in a script without spaces.

    No phrases give a pattern that finds nothing.
    """
    if not phrases.strip():
        return NEVER
    found = expression(phrases)
    return re.compile(rf"(?<!\w)(?:{found})(?!\w)" if spaced else f"(?:{found})", re.IGNORECASE)


def may_stand(phrases: str, text: str) -> bool:
    """Whether ``pattern`` may find any of the phrases in a text: whether the longest word of one stands there. To ask
    this of a long text is much faster than to search it."""
    lowered = text.lower()
    return any(word in lowered for word in _longest_words(phrases))


@lru_cache(maxsize=64)
def _longest_words(phrases: str) -> tuple[str, ...]:
    words = {max(re.split("[_*]", phrase), key=len).lower() for phrase in phrases.split()}
    return tuple(sorted(words))


@dataclass(frozen=True)
class Sorter:
    """Finds phrases of several names at once and tells which name each belongs to."""

    found: re.Pattern[str]
    names: tuple[str, ...]

    def name_of(self, match: re.Match[str]) -> str:
        """The name under which the phrase stands in the language's file."""
        return self.names[(match.lastindex or 1) - 1]


def sorter(table: Mapping[str, str], *, spaced: bool = True) -> Sorter:
    """A ``Sorter`` for ``{name: phrases}``; an empty table finds nothing."""
    if not table:
        return Sorter(NEVER, ())
    groups = "|".join(f"({expression(phrases)})" for phrases in table.values())
    found = rf"(?<!\w)(?:{groups})(?!\w)" if spaced else groups
    return Sorter(re.compile(found, re.IGNORECASE), tuple(table))


@dataclass(frozen=True)
class TakingBack:
    """How a newsroom says that it takes a text back, each in the notation of this module.

    ``texts`` are what a text is called where nothing more shows that this one is meant, ``own_texts`` with a word that
    does ("this report"); a word that also means a bill, an offer or a post stands among the latter only. ``said`` is
    what is said of them, whole ("withdrawn has_been_withdrawn"), ``own_said`` what is clear of ``own_texts`` alone
    ("deleted"); ``we`` stands before ``own_texts`` ("we_have_withdrawn"), ``about`` between a text and its subject.
    ``reasons`` may follow, with anything after them; ``notes`` are kickers of a newsroom about its own texts ("editor's
    note"), ``kills`` such as tell, in these very capitals, that the text after the colon is void.
    """

    texts: str = ""
    own_texts: str = ""
    said: str = ""
    own_said: str = ""
    we: str = ""
    about: str = ""
    reasons: str = ""
    notes: str = ""
    kills: str = ""


@dataclass(frozen=True)
class Furniture:
    """What sites put around a headline or in place of one, each in the notation of this module.

    ``live`` to ``withdrawal`` name the genre they are signs of when they stand as a kicker (before a colon, a dash
    or a bar) or, for a live page, as the tail. ``opening`` are the first words of a headline that asks, lures or
    explains; ``teasing`` such words anywhere; ``pronouns`` first words for somebody who is not named. ``paywall``
    and ``alert`` are labels to take off. ``tail`` are regular expressions for what a site glues to the end (reading
    time, "3 hours ago", "save to list"); ``sourcing`` are kickers that tell who says so ("media reports") and so
    are never taken off. ``byline`` is the word before an author's name. Where sites put a kicker before a title
    with no sign between, ``silent_starts`` are words that show by a capital that the title begins there,
    ``silent_places`` prepositions of a kicker's place. ``opinion_sections`` and ``teaser_sections`` are parts of
    the paths of addresses, ``personal`` words in the first lines of the body that show a column or an author's own
    story. ``taking_back`` is how the whole title says that a text is withdrawn, ``skip_link`` how a link past the menu
    of a page begins. ``pictured`` are the last words of a title over pictures, ``glance`` those of one (or of its
    kicker) over many things at once, ``musing`` nouns that end a title which names a thing to think about instead of
    saying something ("Norland's great gamble"), ``listed`` nouns of which a title promises some ("9 tips"),
    ``introducing`` articles after which there is no verb before their noun, ``about`` pairs of words that stand between
    a speaker and a matter. ``signed_first``: columns begin with their author's name and a colon. ``spaced_colon``: a
    space stands before every colon, and is no sign of a glued kicker.
    """

    live: str = ""
    opinion: str = ""
    roundup: str = ""
    media: str = ""
    teaser: str = ""
    withdrawal: str = ""
    opening: str = ""
    teasing: str = ""
    pronouns: str = ""
    paywall: str = ""
    alert: str = ""
    sourcing: str = ""
    byline: str = ""
    spaced_colon: bool = False
    silent_starts: str = ""
    silent_places: str = ""
    opinion_sections: str = ""
    teaser_sections: str = ""
    pictured: str = ""
    glance: str = ""
    musing: str = ""
    listed: str = ""
    introducing: str = ""
    about: str = ""
    signed_first: bool = False
    personal: str = ""
    skip_link: str = ""
    tail: tuple[str, ...] = ()
    taking_back: TakingBack = TakingBack()


@dataclass(frozen=True)
class Language:
    """All that Citewire knows of one language. An empty field means: not known, and what needs it is left out.

    ``abbreviations`` (without the last full stop) never end a sentence, ``numbered_abbreviations`` not before a
    number; ``loose_abbreviations`` do when one of ``starters`` follows with a capital. ``months`` count from 1,
    ``weekdays`` from Monday = 0, ``days`` are offsets in days of words such as "yesterday". ``capital_months`` and
    ``capital_nouns`` tell whether these are written with a capital,
    ``joined_words`` whether nouns are written together. ``decimal`` is the decimal sign,
    ``spaced_groups`` whether a plain space parts thousands. ``joined_numbers``: number words are written together
    ("zweiundvierzig"); ``number_joints`` stand between their parts. A lone scale word is a number after one of
    ``articles`` ("a dozen") or when it is among ``bare_scales`` ("cent"). ``ordinal_marks`` is a regular expression
    for what makes a figure an ordinal; ``ages`` and ``hours`` for what after a number makes it an age or a time of
    day, ``ages_before`` for what does so before it. ``quotes`` are (opening, closing) pairs. ``cues`` are verbs of
    saying, ``denials`` those that deny, ``hedges`` words that keep a statement open, ``sources`` phrases before who
    says so ("according to"), ``speech`` the rest of how it reports who says what, ``people`` how it
    speaks of people without their names, ``occasions`` to whom and where it is said,
    ``doubts`` what keeps it open. ``durations`` are units of time,
    which an indicator never counts; ``counts`` words before an indicator that belong to its phrase ("the number of"),
    ``rising`` verbs after which "up to 23" says exactly 23, ``times`` how it says when, ``restored`` signs that power
    is back. ``remains`` are words that a site's own teaser leaves in a sentence ("read more"), ``reported`` verb forms
    that lay a sentence to somebody who was named before it (German: the subjunctive of reported speech), ``dangling``
    first words that point back to a sentence which the reader may not see, ``weighing`` words of a headline that weighs
    what happened instead of telling it ("a gamble"), ``trailing`` words, as written, that stand last only where a line
    was cut off. ``naming`` is how it writes names, ``media_topics`` words that show what a text
    is about, by the English name of the IPTC Media Topic; a word that stands under two shows the first. ``unnamed``
    are words after an ordinal that name nothing by it (centuries, "time", "place"), ``striking`` tells who struck.
    ``following`` are wordings of a page that leave a reader nobody and nothing to follow up. ``labels`` say for each
    indicator what a page calls those counted, in the form that stands before a colon ("dead: 12"), ``then`` is what
    joins a number to one that came before; a page speaks in its own words only in a language that has both.
    """

    tag: str
    name: str
    spaced: bool = True
    abbreviations: frozenset[str] = frozenset()
    numbered_abbreviations: frozenset[str] = frozenset()
    loose_abbreviations: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    days: Mapping[str, int] = field(default_factory=dict)
    capital_months: bool = False
    capital_nouns: bool = False
    joined_words: bool = False
    decimal: str = "."
    spaced_groups: bool = True
    number_words: Mapping[str, float] = field(default_factory=dict)
    scale_words: Mapping[str, float] = field(default_factory=dict)
    ordinal_words: Mapping[str, float] = field(default_factory=dict)
    number_joints: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    bare_scales: frozenset[str] = frozenset()
    joined_numbers: bool = False
    ordinal_marks: str = ""
    range_words: str = ""
    or_words: str = ""
    between_words: str = ""
    between_joints: str = ""
    from_words: str = ""
    ages: str = ""
    ages_before: str = ""
    hours: str = ""
    percent: str = ""
    quotes: tuple[tuple[str, str], ...] = (("“", "”"), ('"', '"'))
    cues: str = ""
    denials: str = ""
    hedges: str = ""
    sources: str = ""
    speech: Speech = field(default_factory=Speech)
    people: People = field(default_factory=People)
    titles: Titles = field(default_factory=Titles)
    occasions: Occasions = field(default_factory=Occasions)
    doubts: Doubts = field(default_factory=Doubts)
    checking: Checking = field(default_factory=Checking)
    durations: str = ""
    counts: str = ""
    rising: str = ""
    restored: str = ""
    times: Times = field(default_factory=Times)
    remains: str = ""
    dangling: str = ""
    weighing: str = ""
    reported: str = ""
    trailing: frozenset[str] = frozenset()
    indicators: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    qualifiers: Mapping[str, str] = field(default_factory=dict)
    counting: Counting = field(default_factory=Counting)
    furniture: Furniture = Furniture()
    naming: Naming = field(default_factory=Naming)
    unnamed: str = ""
    striking: Striking = field(default_factory=Striking)
    media_topics: Mapping[str, str] = field(default_factory=dict)
    following: Following = field(default_factory=Following)
    labels: Mapping[str, str] = field(default_factory=dict)
    then: str = ""

    def quoted(self, words: str) -> str:
        """Words in the quotation marks of the language (its first pair), spaced as it spaces them."""
        opening, closing = self.quotes[0]
        return f"{opening}{self._gap}{words}{self._gap}{closing}"

    def spaced_sign(self, sign: str) -> str:
        """A colon or semicolon with what stands around it: a space after it, and before it where the language has one
        there."""
        return f"{self._gap}{sign} "

    @property
    def _gap(self) -> str:
        return "\u00a0" if self.furniture.spaced_colon else ""

    @cached_property
    def listed_words(self) -> frozenset[str]:
        """Single words of the tables, in small letters: the ordinary words that are known without a dictionary."""
        phrases = (self.cues, self.denials, self.hedges, self.sources, self.dangling, self.times.ago)
        listed = re.findall(r"[^\W\d_]+", " ".join((*phrases, *self.qualifiers.values())).replace("_", " "))
        sets = (*self.speech.sets.values(), *self.people.sets.values())
        return self.starters.union(self.articles, self.number_words, self.days, listed, *sets)

    @cached_property
    def indicator_sorter(self) -> Sorter:
        """Finds words that say what is counted."""
        return sorter(self.indicators, spaced=self.spaced)

    @cached_property
    def topic_sorter(self) -> Sorter:
        """Finds words that show what a text is about."""
        return sorter(self.media_topics, spaced=self.spaced)

    @cached_property
    def unit_sorter(self) -> Sorter:
        """Finds words that say in what is counted."""
        return sorter(self.units, spaced=self.spaced)

    @cached_property
    def qualifier_sorter(self) -> Sorter:
        """Finds words such as "at least"."""
        return sorter(self.qualifiers, spaced=self.spaced)
