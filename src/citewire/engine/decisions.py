"""What editors decided, as the river and the press heed it; ``Editor`` decides and carries out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from citewire import cluster
from citewire.errors import InputError
from citewire.model import Briefing, Change, Decision, DecisionKind, Dossier, Placement, Withdrawal
from citewire.model.document import key_of
from citewire.model.dossier import event_of
from citewire.protocols import Store


def constraints(decisions: Iterable[Decision]) -> cluster.Decisions:
    """What the grouping has to keep to. On the same text a later move or split counts more than an earlier one, and
    either more than a merge."""
    together: list[tuple[str, str]] = []
    apart: list[tuple[str, str]] = []
    fixed: dict[str, str] = {}
    for each in decisions:
        if not each.stands or each.event_id is None:
            continue
        if each.kind is DecisionKind.MERGE:
            # All that went over stays there: an event may come apart again, and only its first text would be bound.
            moved = dict.fromkeys((each.keys[1], *(_key(placement) for placement in each.before)))
            together.extend((each.keys[0], key) for key in moved)
        elif each.kind is DecisionKind.SPLIT:
            apart.extend((key, other) for key in each.keys for other in each.rest)
            fixed.update(dict.fromkeys(each.keys, each.event_id))
        elif each.kind is DecisionKind.MOVE:
            fixed.update(dict.fromkeys(each.keys, each.event_id))
    return cluster.Decisions(together, apart, fixed)


def heard(store: Store) -> tuple[tuple[int, bool], ...]:
    """Which decisions there are and which of them stand: another value means that something was decided since."""
    return tuple((each.number, each.stands) for each in store.decisions.all())


def redirections(decisions: Iterable[Decision]) -> list[Change]:
    """Where addresses lead by decision alone: a grouping that is made anew never makes the event that was merged."""
    found: list[Change] = []
    for each in decisions:
        if each.stands and each.kind is DecisionKind.MERGE and each.event_id is not None:
            gone = dict.fromkeys(placement.event_id for placement in each.before)
            found += [Change("merged", one, each.event_id, _because(each), each.at) for one in gone if one]
    return found


@dataclass(frozen=True, slots=True)
class Unwanted:
    """What a desk doesn't want: texts by their keys, events by their ids as they are now."""

    keys: frozenset[str] = frozenset()
    event_ids: frozenset[str] = frozenset()

    @classmethod
    def of(cls, store: Store, desk_id: str) -> Unwanted:
        """By the decisions that stand. An event is the one in which its first text is now."""
        own = _drops(store, desk_id)
        firsts = [key for each in own if each.event_id is not None for key in each.keys]
        texts = frozenset(key for each in own if each.event_id is None for key in each.keys)
        return cls(texts, frozenset(_events_of(store, firsts)) if firsts else frozenset())

    def left(self, dossiers: Iterable[Dossier]) -> Iterator[Dossier]:
        """The dossiers without what isn't wanted."""
        for dossier in dossiers:
            reports = tuple(each for each in dossier.reports if each.document.key not in self.keys)
            if reports and dossier.event_id not in self.event_ids:
                yield dossier if len(reports) == len(dossier.reports) else replace(dossier, reports=reports)


def withdrawals(store: Store, desk_id: str) -> tuple[Withdrawal, ...]:
    """The updates that a desk took off its page by decisions that stand, by id: the event as it was called then, and as
    it is called now. An event is off the page too where every text of it is."""
    found: dict[str, datetime] = {}
    for each in _drops(store, desk_id):
        names = {each.event_id} if each.event_id is not None else _emptied(store, desk_id, each.keys)
        for name in names | (_events_of(store, each.keys) if each.event_id is not None else set()):
            found.setdefault(name, each.at)
    return tuple(Withdrawal(update_id, at) for update_id, at in sorted(found.items()))


def with_parts(withdrawn: Sequence[Withdrawal], previous: Briefing | None) -> tuple[Withdrawal, ...]:
    """The same with the parts of these events that the last page had, or said were withdrawn."""
    when = {each.update_id: each.at for each in withdrawn}
    before = () if previous is None else previous.entries()
    known = {each.id for each in before} | {each.update_id for each in (previous.withdrawn if previous else ())}
    when |= {each: when[event_of(each)] for each in sorted(known) if event_of(each) in when}
    return tuple(Withdrawal(update_id, at) for update_id, at in sorted(when.items()))


def _emptied(store: Store, desk_id: str, keys: Sequence[str]) -> set[str]:
    """The events of these texts of which a desk wants no text any more."""
    unwanted = Unwanted.of(store, desk_id).keys
    events = _events_of(store, keys)
    return {each for each in events if {_key(placed) for placed in store.placements.of_events([each])} <= unwanted}


def _drops(store: Store, desk_id: str) -> list[Decision]:
    drops = [each for each in store.decisions.all() if each.kind is DecisionKind.DROP and each.stands]
    return [each for each in drops if each.desk_id == desk_id]


def unkept(store: Store) -> Iterator[tuple[Decision, str]]:
    """The decisions that stand, each with what speaks against its being carried out, "" where all is as decided."""
    for each in store.decisions.all():
        if each.stands:
            yield each, _unkept(store, each)


def _unkept(store: Store, decision: Decision) -> str:
    here = _events_of(store, decision.keys)
    if decision.kind is DecisionKind.MERGE and len(here) > 1:
        return f"{' and '.join(decision.keys)} are in {' and '.join(sorted(here))} again"
    if decision.kind is DecisionKind.SPLIT and (both := here & _events_of(store, decision.rest)):
        return f"{', '.join(decision.keys)} are in {', '.join(sorted(both))} with what they were split off"
    if decision.kind is DecisionKind.MOVE and decision.event_id is not None:
        elsewhere = here - {decision.event_id, store.placements.heir(decision.event_id)}
        return f"{decision.keys[0]} is in {', '.join(sorted(elsewhere))}" if elsewhere else ""
    return ""


def _events_of(store: Store, keys: Sequence[str]) -> set[str]:
    """The events in which the newest versions of these texts are."""
    newest = list(store.documents.newest_versions(keys).values())
    return {each.event_id for each in store.placements.get(newest) if each.event_id is not None}


class Editor:
    """Decides: keeps the decision, moves what is placed already, and leaves a ``Change`` for each address that leads
    elsewhere. A river that runs on the same store heeds it from its next documents on.

    Raises InputError for what can't be decided, and for what an earlier decision forbids.
    """

    def __init__(self, store: Store, at: datetime, *, by: str = "", reason: str = "") -> None:
        self._store, self._at, self._by, self._reason = store, at, by, reason

    def merge(self, one: str, other: str) -> Decision:
        """Two events become one; that which was seen first keeps its address."""
        if one == other:
            raise InputError(f"both are {one} already")
        placed = {each: self._placements(each) for each in (one, other)}
        order = {each.document_id: place for place, each in enumerate(self._store.placements.of_events([one, other]))}
        kept, gone = sorted(placed, key=lambda each: order[placed[each][0].document_id])
        keys = {each: [_key(placement) for placement in placed[each]] for each in placed}
        decisions = self._store.decisions.all()
        if constraints(decisions).part(keys[kept], keys[gone]):
            why = _against(decisions, [*keys[kept], *keys[gone]])
            raise InputError(f"{kept} and {gone} are kept apart by an earlier decision{why}")
        decision = self._made(DecisionKind.MERGE, (keys[kept][0], keys[gone][0]), kept)
        return self._carried_out(decision, placed[gone], placed[kept][0].story_id)

    def split(self, event_id: str, keys: Sequence[str]) -> Decision:
        """Texts of an event become an event of their own, in the same story."""
        placed = self._placements(event_id)
        inside = dict.fromkeys(_key(each) for each in placed)
        for key in keys:
            if key not in inside:
                raise InputError(f"{key} is not in {event_id}")
        rest = tuple(key for key in inside if key not in keys)
        if not rest:
            raise InputError(f"nothing would be left in {event_id}: name fewer documents")
        part = [each for each in placed if _key(each) in keys]
        fresh = self._address(part)
        decision = self._made(DecisionKind.SPLIT, tuple(_key(each) for each in part), fresh, rest)
        return self._carried_out(decision, part, placed[0].story_id)

    def move(self, key: str, event_id: str) -> Decision:
        """One text goes to another event."""
        target = self._placements(event_id)
        moved = [each for each in self._of_text(key) if each.event_id != event_id]
        if not moved:
            raise InputError(f"{key} is in {event_id} already")
        decisions = self._store.decisions.all()
        if constraints(decisions).bar(key, [_key(each) for each in target]):
            raise InputError(f"{key} is kept out of {event_id} by an earlier decision{_against(decisions, [key])}")
        return self._carried_out(self._made(DecisionKind.MOVE, (key,), event_id), moved, target[0].story_id)

    def drop(self, desk_id: str, *, event_id: str | None = None, key: str | None = None) -> Decision:
        """A desk wants an event, or one text, no more."""
        first = key if key is not None else _key(self._placements(event_id or "")[0])
        decision = replace(self._made(DecisionKind.DROP, (first,), event_id if key is None else None), desk_id=desk_id)
        with self._store.transaction():
            return self._store.decisions.add(decision)

    def undo(self, number: int) -> Decision:
        """Takes a decision back: what it moved goes back, unless it was moved again; it stays on record."""
        found = next((each for each in self._store.decisions.all() if each.number == number), None)
        if found is None or not found.stands:
            raise InputError(f"there is no decision {number} that stands: `citewire decide list` lists them")
        undone = replace(found, undone_at=self._at, undone_by=self._by)
        with self._store.transaction():
            self._store.decisions.replace(undone)
            self._put_back(found)
        return undone

    def _made(
        self, kind: DecisionKind, keys: tuple[str, ...], event_id: str | None, rest: tuple[str, ...] = ()
    ) -> Decision:
        return Decision(kind, self._at, keys, event_id, rest, reason=self._reason, by=self._by)

    def _placements(self, event_id: str) -> list[Placement]:
        placed = self._store.placements.of_events([event_id])
        if not placed:
            raise InputError(f"there is no event {event_id}: `citewire stories` lists them")
        return placed

    def _of_text(self, key: str) -> list[Placement]:
        """The placements of all versions of a text."""
        return self._store.placements.get([each.id for each in self._store.documents.versions(key)])

    def _address(self, part: Sequence[Placement]) -> str:
        """The id of the event that a part becomes: its first text's, unless that is or was another event's."""
        changes = {each.subject for each in self._store.placements.changes()}
        for each in part:
            for wanted in (f"e{_key(each)}", f"e{each.document_id}"):
                if wanted not in changes and not self._store.placements.of_events([wanted]):
                    return wanted
        raise InputError("these documents founded events before: split off one more, or take the merge back with undo")

    def _carried_out(self, decision: Decision, moved: Sequence[Placement], story_id: str | None) -> Decision:
        with self._store.transaction():
            kept = self._store.decisions.add(replace(decision, before=tuple(moved)))
            why = _because(kept)
            self._store.placements.save(
                replace(each, event_id=kept.event_id, story_id=story_id, reason=f"{why}; before: {each.reason}")
                for each in moved
            )
            self._store.placements.add_changes(self._changes(kept, moved, why))
        return kept

    def _changes(self, decision: Decision, moved: Sequence[Placement], why: str) -> Iterator[Change]:
        """A notice for each event that has nobody left, and one for each text where its event goes on."""
        into = decision.event_id or ""
        left = {each.event_id for each in moved if each.event_id}
        empty = {each for each in left if not self._store.placements.of_events([each])}
        yield from (Change("merged", each, into, why, self._at) for each in sorted(empty))
        stayed = (each for each in moved if each.event_id not in empty)
        yield from (Change("placed", each.document_id, into, why, self._at) for each in stayed)

    def _put_back(self, decision: Decision) -> None:
        why = f"decision {decision.number} was taken back"
        now = {each.document_id: each for each in self._store.placements.get([p.document_id for p in decision.before])}
        back = [each for each in decision.before if now[each.document_id].event_id == decision.event_id]
        self._store.placements.save(back)
        old = sorted({each.event_id for each in back if each.event_id})
        changes = [Change("moved", each, each, why, self._at) for each in old]
        if back and decision.event_id and not self._store.placements.of_events([decision.event_id]):
            changes.append(Change("merged", decision.event_id, old[0], why, self._at))
        self._store.placements.add_changes(changes)


def _because(decision: Decision) -> str:
    by = f" by {decision.by}" if decision.by else ""
    reason = f": {decision.reason}" if decision.reason else ""
    return f"decision {decision.number}{by} ({decision.kind}){reason}"


def _against(decisions: Iterable[Decision], keys: Iterable[str]) -> str:
    """Which decisions that stand speak of one of these texts."""
    wanted = set(keys)
    found = [each for each in decisions if each.stands and wanted & {*each.keys, *each.rest}]
    commands = [f"`citewire decide undo {each.number}`" for each in found if each.kind is not DecisionKind.DROP]
    return f": {' or '.join(commands)} first" if commands else ""


def _key(placement: Placement) -> str:
    return key_of(placement.document_id)
