"""``citewire decide``: an editor's word on what belongs together, and on what a desk wants."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import typer

from citewire import engine
from citewire.cli import WithDefault
from citewire.cli.console import nothing, print_found
from citewire.cli.stories import STORE, DeskName, Json, StorePath, desk_of, opened
from citewire.errors import SettingsError
from citewire.model import Decision, DecisionKind
from citewire.protocols import Store

Reason = Annotated[str, typer.Option(help="Why, for whoever asks later.")]
By = Annotated[str, typer.Option(help="Whose decision it is.")]
EventName = Annotated[str, typer.Argument(metavar="EVENT", help="An event, or a document of it.", show_default=False)]
OtherEvent = Annotated[str, typer.Argument(metavar="EVENT", help="The same for the other one.", show_default=False)]
DocumentName = Annotated[
    str, typer.Argument(metavar="DOCUMENT", help="Its id, its address, or \\[n] of a page.", show_default=False)
]

decide = typer.Typer(
    cls=WithDefault,
    help="Merge, split and move events by hand, or keep one off a desk; every later grouping keeps to it.",
    add_completion=False,
    pretty_exceptions_enable=False,
)


@decide.command("list")
def list_(store: StorePath = STORE, json: Json = False) -> None:
    """List all decisions, those that were taken back included. Exit status 1 when there is none."""
    with opened(store) as kept:
        found = kept.decisions.all()
    print_found(found, map(said, found), json=json)
    if not found:
        raise nothing("Nothing was decided yet.", json=json)


@decide.command()
def merge(
    one: EventName,
    other: OtherEvent,
    store: StorePath = STORE,
    desk: DeskName = None,
    reason: Reason = "",
    by: By = "",
    json: Json = False,
) -> None:
    """Make two events one; the address of the later one leads to the other."""
    with opened(store) as kept:
        names, editor = _desk(kept, desk, by, reason)
        _say(editor.merge(names.event(one), names.event(other)), json=json)


@decide.command()
def split(
    event: EventName,
    documents: Annotated[list[str], typer.Argument(metavar="DOCUMENT", help="Which leave it.", show_default=False)],
    store: StorePath = STORE,
    desk: DeskName = None,
    reason: Reason = "",
    by: By = "",
    json: Json = False,
) -> None:
    """Make some documents of an event an event of their own."""
    with opened(store) as kept:
        names, editor = _desk(kept, desk, by, reason)
        _say(editor.split(names.event(event), [names.document(each).key for each in documents]), json=json)


@decide.command()
def move(
    document: DocumentName,
    event: EventName,
    store: StorePath = STORE,
    desk: DeskName = None,
    reason: Reason = "",
    by: By = "",
    json: Json = False,
) -> None:
    """Put a document into another event."""
    with opened(store) as kept:
        names, editor = _desk(kept, desk, by, reason)
        _say(editor.move(names.document(document).key, names.event(event)), json=json)


@decide.command()
def drop(
    name: Annotated[str, typer.Argument(metavar="EVENT|DOCUMENT", help="What isn't wanted.", show_default=False)],
    store: StorePath = STORE,
    desk: DeskName = None,
    reason: Reason = "",
    by: By = "",
    json: Json = False,
) -> None:
    """Keep an event, or one document, off a desk's page."""
    if desk is None:
        raise SettingsError("whose page? Name the desk with --desk: other desks go on to show it")
    with opened(store) as kept:
        names, editor = _desk(kept, desk, by, reason)
        known = desk_of(kept, desk)
        event = names.event(name) if kept.placements.of_events([name, kept.placements.heir(name)]) else None
        key = None if event is not None else names.document(name).key
        _say(editor.drop(known.id if known else desk, event_id=event, key=key), json=json)


@decide.command()
def undo(
    number: Annotated[int, typer.Argument(metavar="N", help="The number of a decision.", show_default=False)],
    store: StorePath = STORE,
    by: By = "",
    json: Json = False,
) -> None:
    """Take a decision back; what it moved goes back."""
    with opened(store) as kept:
        _say(engine.Editor(kept, datetime.now(tz=UTC), by=by).undo(number), json=json)


def _desk(kept: Store, desk: str | None, by: str, reason: str) -> tuple[engine.Addresses, engine.Editor]:
    known = desk_of(kept, desk)
    editor = engine.Editor(kept, datetime.now(tz=UTC), by=by, reason=reason)
    return engine.Addresses(kept, known.id if known else None), editor


def _say(decision: Decision, *, json: bool) -> None:
    print_found(decision, (said(decision),), json=json)


def said(decision: Decision) -> str:
    """A decision in a line."""
    made = f"{decision.at:%Y-%m-%d %H:%M} UTC{f' by {decision.by}' if decision.by else ''}"
    reason = f": {decision.reason}" if decision.reason else ""
    undone = (
        ""
        if decision.stands
        else f"; taken back {decision.undone_at:%Y-%m-%d %H:%M} UTC"
        + (f" by {decision.undone_by}" if decision.undone_by else "")
    )
    return f"{decision.number}  {_what(decision)} ({made}{undone}){reason}"


def _what(decision: Decision) -> str:
    keys = ", ".join(decision.keys)
    if decision.kind is DecisionKind.MERGE:
        gone = dict.fromkeys(each.event_id for each in decision.before)
        return f"merge {', '.join(one for one in gone if one)} into {decision.event_id}"
    if decision.kind is DecisionKind.SPLIT:
        left = next((each.event_id for each in decision.before), "")
        return f"split {keys} off {left}, as {decision.event_id}"
    if decision.kind is DecisionKind.MOVE:
        return f"move {keys} to {decision.event_id}"
    return f"drop {decision.event_id or keys}: not for {decision.desk_id}"
