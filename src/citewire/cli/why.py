"""How ``citewire stories explain`` prints its answer, in words for a person."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import tzinfo

from citewire.cluster.comparison import Comparison
from citewire.engine.explain import Explanation, Relation, Shared, Side

VERDICTS = {
    Relation.VERSIONS: "Both are versions of one text.",
    Relation.EVENT: "They are together: both tell of one event.",
    Relation.STORY: "They are two events of one story.",
    Relation.APART: "They are apart: two events of two stories.",
    Relation.NO_EVENT: "They are apart: not both make an event.",
}


MOVES = 8
"""Moves that are printed, the latest."""


class Why:
    """Lines of an explanation, times in ``zone``."""

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone

    def lines(self, found: Explanation) -> Iterator[str]:
        """The answer first, then what it rests on."""
        yield VERDICTS[found.relation]
        for name, side in (("earlier", found.earlier), ("later", found.later)):
            yield ""
            yield from self._side(name, side)
        yield ""
        yield from _shared(found.shared)
        yield ""
        yield from _likeness(found)
        if found.changes:
            yield ""
            yield "Later moves"
        if (rest := len(found.changes) - MOVES) > 0:
            yield f"  {rest} earlier ones: --json has them"
        for change in found.changes[-MOVES:]:
            at = f"{change.at.astimezone(self._zone):%Y-%m-%d %H:%M}"
            yield f"  {at}  {change.subject} {change.kind} into {change.heir}: {change.reason}"

    def _side(self, name: str, side: Side) -> Iterator[str]:
        each = side.document
        yield f"{name}  {each.document_id}  {each.headline}"
        at = f"{each.reported_at.astimezone(self._zone):%Y-%m-%d %H:%M}"
        parts = [each.outlet, at, each.language, each.genre, "" if side.newest else "a version that was replaced"]
        yield f"  {' · '.join(part for part in parts if part)}"
        if each.url:
            yield f"  {each.url}"
        if side.event_id is None:
            yield "  in no event"
        else:
            yield f"  event {side.event_id}: {side.event_headline}"
            yield f"  story {side.story_id}, origin {each.origin_id}{f' ({each.agency})' if each.agency else ''}"
        yield f"  placed because: {each.reason}"
        if each.on_topic is not None:
            yield f"  on the desk for: {each.on_topic or 'everything is'}"


def _shared(shared: Shared) -> Iterator[str]:
    found = {
        "names": shared.names,
        "places": shared.places,
        "figures": shared.figures,
        "words": shared.words,
        "origin": ("one text or voice",) if shared.same_origin else (),
    }
    yield "What they share"
    for kind, values in found.items():
        if values:
            yield f"  {kind}: {', '.join(values)}"
    if not any(found.values()):
        yield "  nothing that was read in them"


def _likeness(found: Explanation) -> Iterator[str]:
    yield "How near they are"
    near = found.likeness
    if near is None:
        yield "  never compared: more than the reach of the grouping lies between them, or one has no vector"
        return
    yield f"  cosine {near.cosine:.2f}, less {near.days:.1f} days between them: {near.score:.2f}{_crowd(near)}"
    yield f"  asked for one event: more than {near.asked:.2f}{_asked(near)}"
    yield f"  asked for one story: {near.story:.2f}"
    if not near.in_reach:
        yield "  too far apart in time for one event"
    for reason in near.against:
        yield f"  {'against it' if near.vetoed else 'more is asked because'}: {reason}"
    if near.weighed:
        yield f"  added when the hour is judged again: {near.agreement:+.2f} ({'; '.join(near.weighed)})"
    yield f"  so, of these two alone: {_verdict(near)}"


def _crowd(near: Comparison) -> str:
    return f", less {near.crowd:.2f} for a stream in which all is alike" if near.crowd else ""


def _asked(near: Comparison) -> str:
    return f" (with {near.members} in the event of the earlier one)" if near.members else ""


def _verdict(near: Comparison) -> str:
    if near.vetoed or not near.in_reach:
        return "never one event"
    if near.score - near.crowd > near.asked:
        return "near enough for one event"
    return "not near enough for one event" + (", near enough for one story" if near.cosine > near.story else "")
