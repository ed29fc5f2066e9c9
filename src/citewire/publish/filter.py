"""The updates of a page that a reader asks for: in a language, from one side's publishers, on a topic."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from urllib.parse import urlencode

from citewire.knowledge.media_topics import media_topics, name_in
from citewire.model import Edition, Update
from citewire.publish.press import Wording


@dataclass(frozen=True, slots=True)
class Filter:
    """What is asked for; each part empty where it is not. ``language`` is a BCP 47 tag, ``party`` one that a publisher
    speaks for, ``topic`` a code of IPTC Media Topics."""

    language: str = ""
    party: str = ""
    topic: str = ""

    def __bool__(self) -> bool:
        return bool(self.language or self.party or self.topic)

    @property
    def query(self) -> str:
        """The end of an address that asks for it: ``?language=de``, or empty."""
        asked = [(name, value) for name, value in asdict(self).items() if value]
        return f"?{urlencode(asked)}" if asked else ""

    def fits(self, entry: Update, parties: dict[str, str]) -> bool:
        """Whether an update is asked for: all of it must hold. ``parties``: document id to its publisher's party."""
        return (
            self.language in ("", *entry.languages)
            and self.topic in ("", *entry.topics)
            and (not self.party or any(parties.get(each) == self.party for each in entry.document_ids))
        )


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to ask for on a page: (value, words) by words; a part with fewer than two is no choice."""

    languages: tuple[tuple[str, str], ...] = ()
    parties: tuple[tuple[str, str], ...] = ()
    topics: tuple[tuple[str, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.languages or self.parties or self.topics)


def chosen(edition: Edition, asked: Filter) -> tuple[Update, ...]:
    """The updates that fit, or beside which something does, in the order of the page."""
    parties, updates = _parties(edition), edition.briefing.updates
    return tuple(each for each in updates if any(asked.fits(entry, parties) for entry in each.lead_and_also))


def choices_of(edition: Edition, language: str) -> Choices:
    """What the updates of an edition can be filtered by, in words of ``language``."""
    wording, topics, parties = Wording(language), media_topics(), _parties(edition)
    entries = [entry for update in edition.briefing.updates for entry in update.lead_and_also]
    tongues = {tag for entry in entries for tag in entry.languages} - {"und"}
    sides = {parties[each] for entry in entries for each in entry.document_ids if parties.get(each)}
    codes = {code for entry in entries for code in entry.topics if code in topics}
    return Choices(
        _listed((tag, wording.language_name(tag)) for tag in tongues),
        _listed((side, side) for side in sides),
        _listed((code, name_in(topics[code], language)) for code in codes),
    )


def _parties(edition: Edition) -> dict[str, str]:
    """Document id to the party that its publisher speaks for, of those that are cited."""
    return {each.document_id: each.publisher.party or "" for each in edition.briefing.references}


def _listed(found: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    listed = tuple(sorted(found, key=lambda pair: pair[1].casefold()))
    return listed if len(listed) > 1 else ()
