"""``Occasions``: to whom and where a thing is said, as data in the notation of ``languages/table.py``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Forms:
    """Words and phrases, found token by token; a ``*`` at either end stands for any letters."""

    phrases: Mapping[str, tuple[tuple[str, ...], ...]]
    heads: tuple[str, ...]
    tails: tuple[str, ...]

    def may_open(self, low: str) -> bool:
        """Whether a word in lower case begins any of them."""
        if low in self.phrases:
            return True
        return bool(self.heads and low.startswith(self.heads)) or bool(self.tails and low.endswith(self.tails))

    def ends(self, lows: tuple[str, ...]) -> int:
        """How many of ``lows`` (tokens in lower case) the longest phrase at their beginning takes; 0 for none."""
        if not lows:
            return 0
        for rest in self.phrases.get(lows[0], ()):
            if lows[1 : 1 + len(rest)] == rest:
                return 1 + len(rest)
        first = lows[0]
        open_ended = (self.heads and first.startswith(self.heads)) or (self.tails and first.endswith(self.tails))
        return 1 if open_ended else 0


def forms(listed: str) -> Forms:
    """``"press_conference *interview statement*"`` as ``Forms``."""
    phrases: dict[str, list[tuple[str, ...]]] = {}
    heads, tails = [], []
    for phrase in listed.split():
        if phrase.startswith("*"):
            tails.append(phrase[1:])
        elif phrase.endswith("*"):
            heads.append(phrase[:-1])
        else:
            first, *rest = phrase.split("_")
            phrases.setdefault(first, []).append(tuple(rest))
    found = {first: tuple(sorted(rest, key=lambda each: -len(each))) for first, rest in phrases.items()}
    return Forms(found, tuple(heads), tuple(tails))


@dataclass(frozen=True)
class Occasions:
    """Words by their part in telling to whom and where; all empty: occasions are not read.

    ``within`` are prepositions before an occasion ("in", "during"), ``events`` the occasions ("interview", "press
    conference"), ``links`` what joins one to its outlet ("with"), ``bare``: its name may follow without such a word
    ("im Podcast Nordlicht"), but not behind words with the ending of ``several``. ``upon`` are prepositions before
    ``platforms`` ("on Telegram") and outlets, ``facing`` are phrases before who listens, wherever they stand ("speaking
    to", "vor"), ``media`` nouns before an outlet's name ("newspaper"), ``outlets`` their forms that only a speaker has,
    ``audiences`` those who listen for the public ("reporters"), ``mastheads`` last words of an outlet's own name
    ("Times"), ``papers`` names that are plain words elsewhere ("Bild"), ``staff`` those who work for an outlet, where a
    listener looks like a genitive ("der Nordzeitung"). ``to`` are words before a listener, ``dative``: a listener may
    stand there without one ("сказал ТАСС"). ``citing`` are phrases with which a carrier names its source ("citing"),
    ``cited`` those before who carried it ("cited by").
    """

    within: str = ""
    events: str = ""
    links: str = ""
    bare: bool = False
    several: tuple[str, ...] = ()
    upon: str = ""
    facing: str = ""
    platforms: str = ""
    media: str = ""
    outlets: str = ""
    audiences: str = ""
    mastheads: str = ""
    papers: str = ""
    staff: str = ""
    to: str = ""
    dative: bool = False
    citing: str = ""
    cited: str = ""

    @cached_property
    def forms(self) -> Mapping[str, Forms]:
        """Every field of words by its name."""
        return {each.name: forms(getattr(self, each.name)) for each in fields(self) if each.type == "str"}
