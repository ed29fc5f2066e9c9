"""What is new: for each document of an event what it adds to what was known of the event before it.

Something is new where no earlier document of the event has it, each read from end to end. It has to stand in the
headline or in the opening of the document that adds it: what comes later is background more often than news. Documents
are compared by what was read in them (entities, figures, speakers), so that the translation of a known report adds
nothing, and by rules that prefer to overlook something new rather than to call a repetition news.

Not all that happens has a name or a number. Where an event is told in a language at some length already, a headline
most of whose words nobody has used states something new, too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from citewire import languages
from citewire.compose.headline import is_plain
from citewire.compose.sentence import counted
from citewire.knowledge import outlets
from citewire.languages import pattern
from citewire.languages.counting import ADDING_UP
from citewire.model import (
    Annotations,
    Attribution,
    Citation,
    Document,
    EntityKind,
    Figure,
    Mention,
    Novelty,
    NoveltyKind,
    Report,
    Span,
)
from citewire.text.overlap import words_of

OPENING = 500
"""Code points of the body in which something new is looked for: two or three paragraphs."""

FAMILIAR = (0.2, 0.25)
"""Share of a headline's words, by their beginnings, that may be known when it states something new: after one document
in its language, and after more. Two say the same in words of their own, so that one has to be followed by something
quite different. Measured on labelled documents (docs/evals.md, "novelty")."""

STEM = 5
"""Letters by which words are compared: enough to tell them apart, few enough for their endings not to count."""

MOST_BEFORE = 3
"""Earlier numbers that a new one is shown with, the latest."""

_NO_COUNT = frozenset({"at least", "more than", "nearly", "about"})
_COUNTRY = len("place:xx")
_WIDE = frozenset(
    f"place:{name}"
    for name in (
        *("africa", "asia", "europe", "oceania", "middle-east"),
        *("latin-america", "north-america", "south-america", "central-america"),
    )
)
_SOMEBODY = "somebody"


class News(NamedTuple):
    """What one report of an event tells that was not known: ``at`` is when the wording was out that told it last, and
    ``novelties`` what that wording added, in order of the text; none for the report that founds the event."""

    at: datetime
    novelties: tuple[Novelty, ...]


def news_of(reports: Sequence[Report]) -> dict[str, News]:
    """Document id to what its report adds, for those reports of one event that add anything, and for the first.

    Versions are looked at in the order in which they were first seen, superseded ones too: an edited text adds what the
    edit added, and keeps the time of its first wording where that is nothing.
    """
    versions = [
        (document, read, report.document.id)
        for report in reports
        for document, read in (*report.earlier, (report.document, report.annotations))
    ]
    versions.sort(key=lambda version: version[0].first_seen_at)
    known = Known()
    found: dict[str, News] = {}
    for document, read, latest in versions:
        added = tuple(known.added_by(document, read)) if found else ()
        if added or not found:
            found[latest] = News(document.reported_at, added)
        known.take_in(document, read)
    return found


@dataclass(slots=True)
class Known:
    """What is known of an event after some of its documents."""

    named: set[str] = field(default_factory=set)
    speakers: set[str] = field(default_factory=set)
    deniers: set[str] = field(default_factory=set)
    figures: dict[tuple[str, str], list[tuple[Figure, Document]]] = field(default_factory=dict)
    numbers: set[float] = field(default_factory=set)
    words: dict[str, set[str]] = field(default_factory=dict)
    told: Counter[str] = field(default_factory=Counter)

    def take_in(self, document: Document, read: Annotations) -> None:
        """From now on known: all that the document says."""
        for mention in read.mentions:
            self.named.update(_keys(mention.entity_id))
        for each in read.attributions:
            self.speakers.update(_keys(each.speaker) if each.speaker is not None else ())
        self.deniers.update(who for who, _ in _denials(document, read))
        self.numbers.update(figure.value for figure in read.figures)
        self.words.setdefault(document.language, set()).update(_stems(document.text))
        self.told[document.language] += 1
        for figure in counted(read.figures):
            self.figures.setdefault((figure.indicator or "", figure.unit), []).append((figure, document))

    def added_by(self, document: Document, read: Annotations) -> Iterator[Novelty]:
        """What the document has in its headline or opening that isn't known, each thing once, in order of the text."""
        end = document.body_start + OPENING
        found = [*self._denied(document, read), *self._counted(document, read), *self._heard(document, read)]
        found += [*self._numbered(document, read), *self._stated(document, read)]
        heard = [novelty.words.span for novelty in found if novelty.kind is NoveltyKind.SPEAKER]
        named = self._named(document, read)
        found += [each for each in named if not any(span.overlaps(each.words.span) for span in heard)]
        yield from sorted(
            (each for each in found if each.words.span.end <= end), key=lambda each: (each.words.span, each.kind)
        )

    def _denied(self, document: Document, read: Annotations) -> Iterator[Novelty]:
        """A denial by somebody who has not denied yet; by nobody in particular only where nobody has."""
        seen = set(self.deniers)
        for who, span in _denials(document, read):
            if who not in seen and not (who == _SOMEBODY and seen):
                seen |= {who, _SOMEBODY}
                yield Novelty(NoveltyKind.DENIAL, Citation.of(document, span))

    def _counted(self, document: Document, read: Annotations) -> Iterator[Novelty]:
        """A number that nobody gave for that indicator. A bound that the known numbers keep ("at least 4", after 12) is
        none, and neither is a lower number where they only grow: it is an older one."""
        seen: set[tuple[str, str, float, float | None]] = set()
        for figure in counted(read.figures):
            key = (figure.indicator or "", figure.unit)
            before = self.figures.get(key, [])
            if (*key, figure.value, figure.upper) in seen or _is_known(figure, [each for each, _ in before]):
                continue
            seen.add((*key, figure.value, figure.upper))
            known = tuple(Citation.of(where, each.phrase) for each, where in before[-MOST_BEFORE:])
            yield Novelty(NoveltyKind.FIGURE, Citation.of(document, figure.phrase), known)

    def _numbered(self, document: Document, read: Annotations) -> Iterator[Novelty]:
        """A number in the headline that nobody gave for anything, where what it counts can't be compared."""
        comparable = counted(read.figures)
        for figure in read.figures:
            inside = read.headline is not None and read.headline.covers(figure.span)
            if inside and figure.value > 1 and figure.value not in self.numbers and figure not in comparable:
                yield Novelty(NoveltyKind.FIGURE, Citation.of(document, figure.phrase))

    def _stated(self, document: Document, read: Annotations) -> Iterator[Novelty]:
        """A headline in new words, where anything was told in its language."""
        told = self.told[document.language]
        if read.headline is None or not told:
            return
        headline = read.headline.of(document.text)
        stems = _stems(headline)
        familiar = len(stems & self.words[document.language])
        if is_plain(headline) and familiar <= FAMILIAR[min(told, len(FAMILIAR)) - 1] * len(stems):
            yield Novelty(NoveltyKind.STATEMENT, Citation.of(document, read.headline))

    def _heard(self, document: Document, read: Annotations) -> Iterator[Novelty]:
        """Somebody speaks who has not been heard."""
        seen = set(self.speakers)
        for each in read.attributions:
            if each.speaker is None or not _speaks(document, each) or not seen.isdisjoint(_keys(each.speaker)):
                continue
            seen.update(_keys(each.speaker))
            yield Novelty(NoveltyKind.SPEAKER, Citation.of(document, each.antecedent or each.source or each.content))

    def _named(self, document: Document, read: Annotations) -> Iterator[Novelty]:
        """A person, an organisation, or a place below a country that nobody has named."""
        seen = set(self.named)
        for mention in read.mentions:
            kind = None if _within_a_word(document, mention.span) else _kind(mention)
            if kind is not None and seen.isdisjoint(_keys(mention.entity_id)):
                seen.update(_keys(mention.entity_id))
                yield Novelty(kind, Citation.of(document, mention.span))


def _speaks(document: Document, each: Attribution) -> bool:
    """Whether it is surely somebody: not what only may be a name, nor a medium, nor a place before a colon."""
    kind = (each.speaker or "").partition(":")[0]
    if each.source is None or kind not in {"person", "org", "place"} or _publishes(each.speaker or ""):
        return False
    return kind != "place" or not document.text[each.source.end :].lstrip().startswith((":", "："))


def _kind(mention: Mention) -> NoveltyKind | None:
    """What the name would be as something new; None for a country or more, a medium, and what the rules can't
    tell."""
    if mention.kind is EntityKind.PLACE:
        narrow = len(mention.entity_id) > _COUNTRY and mention.entity_id not in _WIDE
        return NoveltyKind.PLACE if narrow else None
    if mention.kind is EntityKind.PERSON:
        return NoveltyKind.NAME
    named = mention.kind is EntityKind.ORGANISATION and not _publishes(mention.entity_id)
    return NoveltyKind.NAME if named else None


def _within_a_word(document: Document, span: Span) -> bool:
    """Whether it is one half of a name with a hyphen ("Crans-Montana")."""
    return "-" in (document.text[span.start - 1 : span.start], document.text[span.end : span.end + 1])


@lru_cache(maxsize=20_000)
def _keys(entity_id: str) -> frozenset[str]:
    """Under which an entity is known: its id, and a person's surname, as "Kern" may be all that another text has."""
    kind, _, name = entity_id.partition(":")
    return frozenset({entity_id, f"name:{name.rpartition('-')[2]}"} if kind in {"person", "name"} else {entity_id})


def _publishes(entity_id: str) -> bool:
    """Whether it is an agency or another medium: that it reports something is no news."""
    return entity_id.partition(":")[2] in _MEDIA


_MEDIA = frozenset({*outlets.agencies().values(), *outlets.media().values()})


def _is_known(figure: Figure, before: Sequence[Figure]) -> bool:
    if any((figure.value, figure.upper) == (each.value, each.upper) for each in before):
        return True
    most = max((each.upper or each.value for each in before), default=None)
    if most is None:
        return False
    return figure.value <= most and (figure.indicator in ADDING_UP or figure.qualifier in _NO_COUNT)


def _denials(document: Document, read: Annotations) -> Iterator[tuple[str, Span]]:
    """Who denies, and the sentence in which: by an attribution that was read, else by a verb of the headline."""
    found = [each for each in read.attributions if each.denied]
    for each in found:
        yield _denier(each), _sentence(read, each.content)
    if not found and read.headline is not None and _says_no(read.headline.of(document.text), document.language):
        yield _SOMEBODY, read.headline


@lru_cache(maxsize=20_000)
def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:STEM] for word in words_of(text))


@lru_cache(maxsize=20_000)
def _says_no(headline: str, tag: str) -> bool:
    language = languages.get(tag)
    return pattern(language.denials, spaced=language.spaced).search(headline) is not None


def _denier(each: Attribution) -> str:
    return each.speaker or _SOMEBODY


def _sentence(read: Annotations, span: Span) -> Span:
    return next((each for each in read.sentences if each.overlaps(span)), span)
