"""The page in the place of one that isn't there or can't be asked for so: what is wrong, in the desk's language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from citewire.publish.catalogue import page_language
from citewire.publish.dates import Dates
from citewire.publish.links import Links
from citewire.publish.press import printed


class ProblemKind(StrEnum):
    """What is wrong; ``problem.html`` has the words for each."""

    NOTHING = "nothing"
    NO_DESK = "no desk"
    NO_EDITION_YET = "no edition yet"
    NO_EDITION_THEN = "no edition then"
    NO_SUCH_EDITION = "no such edition"
    NO_UPDATE = "no update"
    NO_STORY = "no story"
    NO_ENTITY = "no entity"
    NO_PUBLISHER = "no publisher"
    NO_DOCUMENT = "no document"
    NO_TIME = "no time"
    NO_DAY = "no day"
    UNREADABLE = "unreadable"
    READ_ONLY = "read only"
    BROKEN = "broken"
    SAID = "said"


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with an address: ``name`` is the part of it that is, as the reader wrote it, or the moment before
    the first edition; ``latest`` is the number of the newest edition, where there is none of the number asked for.

    The words of ``SAID`` are those of ``name``, in whatever language they are."""

    kind: ProblemKind
    name: str = ""
    latest: int = 0


def render_problem(problem: Problem, *, links: Links, language: str = "en") -> str:
    """The page in ``language``, where that has words for it."""
    dates = Dates(page_language(language), "UTC")
    return printed("problem.html", language, problem=problem, links=links, dates=dates)
