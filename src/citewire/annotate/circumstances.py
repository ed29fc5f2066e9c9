"""What belongs to an attribution beside who says what by which word: to whom or where, and what keeps it open."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace

from citewire.annotate.doubts import doubted, unverified
from citewire.annotate.occasions import Listeners
from citewire.annotate.passages import Passage
from citewire.annotate.ranges import Range
from citewire.languages import Language
from citewire.model import Attribution, Span, TimeExpression

ENDS = frozenset(".!?")
"""Marks with which a sentence ends."""
REACH = 90
"""Characters between a verb of saying and the occasion it belongs to."""


def completed(found: Sequence[Attribution], scenes: Scenes) -> tuple[Attribution, ...]:
    """``found`` with occasions and doubts."""
    contents = [each.content for each in found]
    text, language = scenes.text, scenes.language
    read = [doubted(text, replace(each, occasion=scenes.occasion_of(each, contents)), language) for each in found]
    return tuple(unverified(text, read, language))


class Scenes:
    """The passages of a text, in order, each read for its occasions when it is first asked for; ``times`` are the
    words for when of the whole text."""

    def __init__(self, passages: Sequence[Passage], language: Language, times: Sequence[TimeExpression] = ()) -> None:
        self.passages = passages
        self.text = passages[0].text if passages else ""
        self.language = language
        self.times = {each.span.start: each.span.end for each in times}
        self._starts = [passage.bounds.start for passage in passages]
        self._read: dict[int, Scene] = {}

    def occasion_of(self, attribution: Attribution, contents: Sequence[Span]) -> Span | None:
        """The occasion of ``attribution``, looked for in the passage of its cue, or of a speaker without one."""
        said_by = attribution.cue or attribution.source
        if said_by is None or not self.language.occasions.events:
            return None
        scene = self._scene(bisect_right(self._starts, said_by.start) - 1)
        if attribution.cue is None:
            return scene.headed_by(said_by, attribution.content)
        return scene.occasion_of(attribution, attribution.cue, contents)

    def _scene(self, place: int) -> Scene:
        if place not in self._read:
            self._read[place] = Scene(self.passages[place], self.language, self.times)
        return self._read[place]


class Scene:
    """The occasions of one passage."""

    def __init__(self, passage: Passage, language: Language, times: Mapping[int, int]) -> None:
        self.passage = passage
        self.language = language
        self.times = times
        self.listeners = Listeners(passage, language)
        self.starts = [token.start for token in passage.tokens]
        self.events = self.listeners.events()

    def occasion_of(self, attribution: Attribution, cue: Span, contents: Sequence[Span]) -> Span | None:
        """The outlet or occasion that ``attribution`` was said to; never within anything that is said."""
        listener = self._listener(attribution, cue)
        if listener is not None:
            joined = next((event[1] for event in self.events if event[0] == listener[1] + 1), listener[1])
            return self._free(self._span((listener[0], joined)), attribution, contents)
        events = [self._before_source(event, attribution) for event in self.events]
        free = [self._free(self._span(event), attribution, contents) for event in events]
        near = [
            (self._gap(span, attribution, cue), span)
            for event, span in zip(events, free, strict=True)
            if span is not None and not self._is_apart(event, cue)
        ]
        best = min((each for each in near if each[0] <= REACH), default=None)
        return None if best is None else best[1]

    def _is_apart(self, event: Range, cue: Span) -> bool:
        """Whether a sentence ends between an occasion and the verb, outside of what is quoted."""
        verb = self._token_at(cue.start)
        between = range(min(event[1], verb) + 1, max(event[0], verb))
        return any(
            self.passage.low(at) in ENDS and self.passage.inside[at] < 0 and at + 1 in self.passage.starts
            for at in between
        )

    def headed_by(self, source: Span, content: Span) -> Span | None:
        """The occasion between a speaker and the colon before his words ("Kern im Interview: “...”")."""
        first = self._token_after(source.end)
        if first is None or source.end > content.start:
            return None
        found = self.listeners.before_colon(first)
        span = self._span(found) if found is not None else None
        return span if span is not None and span.end < content.start else None

    def _before_source(self, event: Range, attribution: Attribution) -> Range:
        """An occasion without the speaker who stands right behind it ("На брифинге Сомов заявил")."""
        if attribution.source is None:
            return event
        source = self._token_at(attribution.source.start)
        return (event[0], source - 1) if event[0] + 1 < source <= event[1] else event

    def _free(self, span: Span, attribution: Attribution, contents: Sequence[Span]) -> Span | None:
        """``span`` unless it stands within what is said or within the source."""
        taken = [*contents, *((attribution.source,) if attribution.source is not None else ()), *attribution.through]
        return None if any(span.overlaps(other) for other in taken) else span

    def _span(self, found: Range) -> Span:
        return self.passage.span(*found) or Span(self.starts[found[0]], self.passage.tokens[found[1]].end)

    def _gap(self, span: Span, attribution: Attribution, cue: Span) -> int:
        parts = [part for part in (cue, attribution.source, *attribution.through) if part is not None]
        return min(max(span.start - part.end, part.start - span.end, 0) for part in parts)

    def _listener(self, attribution: Attribution, cue: Span) -> Range | None:
        """The listener right behind the verb or behind a speaker who follows it, or at the front of the sentence."""
        after = self._token_after(cue.end)
        places = [(after, self._hears(cue))]
        if attribution.source is not None and attribution.source.start > cue.start:
            places.append((self._token_after(attribution.source.end), False))
        for place, dative in places:
            if place is not None and self.passage.inside[place] < 0:
                found = self._listener_at(place, dative=dative)
                if found is not None:
                    return found
        return None

    def _listener_at(self, at: int, *, dative: bool) -> Range | None:
        """Who listens at ``at``, or behind words for when there ("am Sonntag der Nachrichtenagentur")."""
        behind = self._past_time(self._past_adverb(at))
        found = self.listeners.at(behind, dative=dative)
        if found is None and dative:
            return self.listeners.audience(behind)
        return found

    def _past_time(self, at: int) -> int:
        """The token behind words for when that stand at ``at``, or behind a preposition there."""
        for here in (at, at + 1):
            end = self.times.get(self.starts[here]) if here < len(self.starts) else None
            if end is not None and (here == at or self.passage.low(at) in self.language.speech.sets["leads"]):
                behind = self._token_after(end)
                return at if behind is None else behind
        return at

    def _past_adverb(self, at: int) -> int:
        low = self.passage.low(at)
        speech = self.language.speech
        adverb = low in speech.sets["between"] or low in speech.sets["days"] or low in speech.sets["pronouns"]
        return at + 1 if adverb and at + 1 < len(self.passage.tokens) else at

    def _hears(self, cue: Span) -> bool:
        """Whether the verb is one that a listener follows ("told")."""
        last = self._token_at(cue.end - 1)
        kinds = {kind for _, kind in self.language.speech.verbs.get(self.passage.low(last), ())}
        return "tells" in kinds

    def _token_at(self, offset: int) -> int:
        return bisect_right(self.starts, offset) - 1

    def _token_after(self, offset: int) -> int | None:
        at = self._token_at(offset - 1) + 1
        return at if at < len(self.passage.tokens) else None
