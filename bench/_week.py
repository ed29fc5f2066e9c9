"""A stream of invented entries that goes on for as long as wanted, with the rate and the shapes of a real week.

Its shapes were measured on the replay of the feeds of four desks from 29 December 2025 to 4 January 2026 (26,588
documents, of which 17,270 are reports in 6,275 events):

* 3,800 documents a day; 35% are teasers, opinion and the like, which make no event;
* of the reports 36% are the first of an event; the others join it mostly within a day, so that half of all events have
  one report, and a quarter of all reports are in events of ten or more; 16% are new versions of a page;
* headlines of 8 words, four times in five without a figure, 27% with a teaser of 26 words and 10% with more; one name
  or two;
* vectors: the mean of a language is .89 of their length. Less that, two reports of one event are at .52 (half of them
  between .41 and .65), any two at 0 with a deviation of .09, .6% beyond .3; the variance of the k-th principal
  component falls with k to the power -.6.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from citewire.cluster.arrival import Item
from citewire.model import Annotations, Document, EntityKind, Genre, Mention, Span

START = datetime(2031, 3, 1, tzinfo=UTC)
DIMENSIONS = 384
A_DAY = 3_800
ASIDE = 0.35
FRESH = 0.36
VERSIONS = 0.16
LATELY = 2_400
"""Reports from which the event of the next is drawn: those of a day."""
CONE = 0.89
_SPECTRUM = np.arange(1, DIMENSIONS + 1) ** -0.3
_SPECTRUM /= np.linalg.norm(_SPECTRUM)
_LANGUAGES, _SHARES = ("de", "en", "sv", "fr"), (0.8, 0.1, 0.06, 0.04)
_TOPICS = 60
_IN_TOPIC = 0.3
_OUTLETS = 280
_NAMES = 4_000
_SYLLABLES = ("ba", "dor", "ke", "lim", "no", "par", "si", "tun", "vel", "wo", "zar", "mi", "fre", "gol", "hu", "je")


@dataclass(frozen=True, slots=True)
class _Event:
    direction: NDArray[np.float64]
    words: tuple[str, ...]
    names: tuple[int, ...]


class _Report(NamedTuple):
    event: _Event
    key: str
    version: int
    outlet: int


def week(entries: int, seed: int = 7) -> Iterator[Item]:
    """So many entries in order of time, with their readings and vectors; the same for the same seed."""
    return _Week(seed).entries(entries)


class _Week:
    def __init__(self, seed: int) -> None:
        self._random = np.random.default_rng(seed)
        self._topics = [self._direction() for _ in range(_TOPICS)]
        weights = 1.0 / np.arange(1, _TOPICS + 1)
        self._common = np.cumsum(weights / weights.sum())
        self._cones = [self._direction() for _ in _LANGUAGES]
        self._lately: deque[_Report] = deque(maxlen=LATELY)

    def entries(self, count: int) -> Iterator[Item]:
        for number in range(count):
            yield self._entry(number)

    def _entry(self, number: int) -> Item:
        draw = self._random.random(4)
        report = self._report(number, *draw[:2])
        genre = Genre.TEASER if draw[2] < ASIDE else Genre.REPORT
        if genre is Genre.REPORT:
            self._lately.append(report)
        language = int(np.searchsorted(np.cumsum(_SHARES[:-1]), draw[3]))
        document = self._document(number, report, _LANGUAGES[language])
        read = Annotations(
            document.id,
            genre,
            headline=Span(0, len(document.headline)),
            sentences=(Span(0, len(document.headline)),),
            mentions=tuple(self._mentions(report.event, document)),
        )
        return document, read, self._vector(report.event, language)

    def _report(self, number: int, fresh: float, version: float) -> _Report:
        """Of a new event, or of that of a recent report: so large events grow; maybe a new version of that report."""
        key = f"{number:012x}"
        outlet = int(self._random.integers(_OUTLETS))
        if not self._lately or fresh < FRESH:
            return _Report(self._event(), key, 1, outlet)
        known = self._lately[int(self._random.integers(len(self._lately)))]
        if version < VERSIONS / (1.0 - FRESH):
            return _Report(known.event, known.key, number + 1, known.outlet)
        return _Report(known.event, key, 1, outlet)

    def _event(self) -> _Event:
        random = self._random
        topic = self._topics[int(np.searchsorted(self._common, random.random()))]
        direction = np.sqrt(_IN_TOPIC) * topic + np.sqrt(1.0 - _IN_TOPIC) * self._direction()
        names = (int(_NAMES * random.random() ** 3) for _ in range(random.integers(0, 4)))
        return _Event(direction, tuple(self._word() for _ in range(12)), tuple(names))

    def _word(self) -> str:
        return "".join(_SYLLABLES[each] for each in self._random.integers(0, len(_SYLLABLES), 3))

    def _words(self, event: _Event, count: int) -> list[str]:
        """Two thirds of them the event's."""
        drawn = self._random.integers(0, len(event.words) * 3 // 2, count)
        return [event.words[each] if each < len(event.words) else self._word() for each in drawn]

    def _document(self, number: int, report: _Report, language: str) -> Document:
        random = self._random
        words = self._words(report.event, int(random.integers(6, 11)))
        if random.random() < 0.2:
            words[2] = str(random.integers(2, 90))
        headline, more = " ".join(words).capitalize(), random.random()
        length = 0 if more > 0.27 else 26 if more > 0.1 else 34
        text = f"{headline}\n\n{' '.join(self._words(report.event, length)).capitalize()}." if length else headline
        seen = START + timedelta(days=number / A_DAY)
        name = f"{report.key}-{report.version}"
        outlet = f"outlet{report.outlet}"
        return Document(name, report.key, report.version, name, outlet, headline, text, language, seen, seen, "")

    def _mentions(self, event: _Event, document: Document) -> Iterator[Mention]:
        """The event's names, one in three left out; places are every other one. Where in the text doesn't matter."""
        for place, name in enumerate(event.names):
            if self._random.random() < 2 / 3:
                kind = EntityKind.PLACE if name % 2 else EntityKind.PERSON
                yield Mention(Span(place, place + 1), f"Name {name}", kind, f"{kind.value}:{name}")

    def _direction(self) -> NDArray[np.float64]:
        """Drawn at random, about 1 in length."""
        direction: NDArray[np.float64] = self._random.normal(size=DIMENSIONS) * _SPECTRUM
        return direction

    def _vector(self, event: _Event, language: int) -> NDArray[np.float32]:
        """Some reports tell more of the event than others."""
        share = self._random.uniform(0.5, 0.95)
        own = np.sqrt(share) * event.direction + np.sqrt(1.0 - share) * self._direction()
        cone = self._cones[language]
        vector = CONE * cone / np.linalg.norm(cone) + np.sqrt(1.0 - CONE**2) * own / np.linalg.norm(own)
        return np.asarray(vector / np.linalg.norm(vector), np.float32)
