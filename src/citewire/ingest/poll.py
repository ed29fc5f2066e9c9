"""One poll of one feed: state in, state and entries out. The clock and the saving are the caller's.

::

    NEW ──200──> OK ──304──> NOT_MODIFIED ──200──> OK
     any of them ──error, or a body that is no feed──> FAILING ──200──> OK
     any of them ──410──> GONE (never polled again until the operator gives it another address)
     FAILING ──304──> FAILING, without validators, so that the next poll gets a body

Why a 304 leaves a failing feed failing: it says that what we asked about has not changed, and what we asked about is
the last good body, not the one that failed. Whether the feed can be read is known only when a body was read. So the
validators are dropped, the error and ``since`` stay, and the next poll, after the usual rest, asks for a whole body.

Validators are replaced only by those of a body that was read to its end. A body that breaks off in the middle
(truncated XML) still gives the entries before the break: the state is OK, the break is among the problems, and the
old validators stay, so that the server can't answer 304 for the half that we never saw. The item in which it breaks
off is left out, half a sentence being worse than a late one: the next whole body brings it. A body that has no whole
item before the break, an HTML page and an empty body are failures of kind ``format``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from citewire.errors import FeedFormatError, FetchError
from citewire.ingest.ending import has_half_item, is_cut_short
from citewire.ingest.pacer import asked_pause, backoff
from citewire.ingest.parse import ParsedFeed, parse_feed
from citewire.model import Entry, Feed, FeedState, FeedStatus
from citewire.protocols import Fetcher, Response

LONGEST_REST = 3600.0  # of what a server's caching headers ask for; a desk on a crisis looks once an hour at least
LONGEST_BACKOFF = 6 * 3600.0

_BREAKS_OFF = "the feed breaks off before its end; its whole items were kept, the rest is asked for at the next poll"


@dataclass(frozen=True, slots=True)
class Polled:
    """What one poll left: the new state, the entries of the body (none for a 304 or a failure), and problems.

    ``problems`` are sentences for a person about the feed as a whole; those of single items are on the entries.
    """

    state: FeedState
    entries: tuple[Entry, ...] = ()
    problems: tuple[str, ...] = ()


def poll(feed: Feed, state: FeedState, fetcher: Fetcher, *, now: datetime) -> Polled:
    """Asks for ``feed`` once. Never raises for what a server or a body does; the state says it.

    A state that was observed of another address counts as NEW: validators mean nothing to another address, and an
    operator who gives a feed that is gone a new address has acted.
    """
    if _of_another_address(state, feed):
        state = FeedState(feed.id)
    state = replace(state, url=feed.url)
    try:
        response = fetcher.fetch(feed.url, etag=state.etag, last_modified=state.last_modified)
    except FetchError as error:
        return _gone(state, error, now) if error.kind == "gone" else _failed(feed, state, error, now)
    if response.status == 304:
        return _unchanged(feed, state, response, now)
    return _read(feed, state, response, now)


def due(states: Iterable[FeedState], feeds: Sequence[Feed], now: datetime) -> list[Feed]:
    """The feeds that may be polled at ``now``, those waiting longest first, then in the order of ``feeds``.

    A feed without a state, or with that of another address, is due; one that is gone never. A state from the future
    (the machine's clock was set back) is not believed: its feed is due.
    """
    known = {state.feed_id: state for state in states}
    waiting = [(_waiting_since(feed, known.get(feed.id), now), index, feed) for index, feed in enumerate(feeds)]
    ready = [(since, index, feed) for since, index, feed in waiting if since is not None and since <= now]
    return [feed for _, _, feed in sorted(ready, key=lambda item: item[:2])]


def _of_another_address(state: FeedState, feed: Feed) -> bool:
    return state.url is not None and state.url != feed.url


def _waiting_since(feed: Feed, state: FeedState | None, now: datetime) -> datetime | None:
    if state is None or _of_another_address(state, feed):
        return datetime.min.replace(tzinfo=now.tzinfo)
    if state.status is FeedStatus.GONE:
        return None
    if state.checked_at is not None and state.checked_at > now:
        return now
    return state.next_at or datetime.min.replace(tzinfo=now.tzinfo)


def _read(feed: Feed, state: FeedState, response: Response, now: datetime) -> Polled:
    try:
        parsed = _parsed(feed, response, now)
    except FeedFormatError as error:
        return _failed(feed, state, error, now)
    fresh = _well(feed, state, FeedStatus.OK, response, now)
    said = (*_moved(feed, response), *parsed.problems)
    if not is_cut_short(response.body):
        fresh = replace(fresh, etag=response.etag, last_modified=response.last_modified)
        return Polled(fresh, parsed.entries, said)
    entries = parsed.entries[:-1] if has_half_item(response.body) else parsed.entries
    if not entries:
        message = f"{feed.url}: the feed breaks off before its first item ends; it will be asked again later"
        return _failed(feed, state, FeedFormatError(message), now)
    return Polled(fresh, entries, (*said, _BREAKS_OFF))


def _parsed(feed: Feed, response: Response, now: datetime) -> ParsedFeed:
    if not response.body.strip():
        raise FeedFormatError(f"{feed.url}: the server answers 200 with an empty body; it will be asked again later")
    return parse_feed(response.body, feed=feed, seen_at=now, url=response.url, content_type=response.content_type)


def _unchanged(feed: Feed, state: FeedState, response: Response, now: datetime) -> Polled:
    if state.etag is None and state.last_modified is None:
        message = f"{feed.url}: the server says 304 Not Modified though we asked for a whole body"
        return _failed(feed, state, FetchError(message, kind="http", status=304), now)
    if state.status is FeedStatus.FAILING:
        rest = _rest(feed, response)
        still = replace(state, checked_at=now, next_at=now + rest, etag=None, last_modified=None)
        return Polled(still, problems=_moved(feed, response))
    return Polled(_well(feed, state, FeedStatus.NOT_MODIFIED, response, now), problems=_moved(feed, response))


def _well(feed: Feed, state: FeedState, status: FeedStatus, response: Response, now: datetime) -> FeedState:
    return replace(
        state,
        status=status,
        since=state.since if state.status is status and state.since else now,
        checked_at=now,
        next_at=now + _rest(feed, response),
        failures=0,
        error=None,
        error_kind=None,
    )


def _failed(feed: Feed, state: FeedState, error: FetchError | FeedFormatError, now: datetime) -> Polled:
    failures = state.failures + 1
    pause = backoff(failures, base=float(feed.every), longest=max(LONGEST_BACKOFF, feed.every), key=feed.id)
    kind = "format"
    if isinstance(error, FetchError):
        kind = error.kind
        pause = max(pause, asked_pause(error.retry_after))
    failing = replace(
        state,
        status=FeedStatus.FAILING,
        since=state.since if state.status is FeedStatus.FAILING and state.since else now,
        checked_at=now,
        next_at=now + timedelta(seconds=pause),
        failures=failures,
        error=str(error),
        error_kind=kind,
    )
    return Polled(failing)


def _gone(state: FeedState, error: FetchError, now: datetime) -> Polled:
    gone = replace(
        state,
        status=FeedStatus.GONE,
        since=state.since if state.status is FeedStatus.GONE and state.since else now,
        checked_at=now,
        next_at=None,
        failures=state.failures + 1,
        error=str(error),
        error_kind=error.kind,
    )
    return Polled(gone)


def _rest(feed: Feed, response: Response) -> timedelta:
    return timedelta(seconds=max(float(feed.every), min(response.max_age or 0.0, LONGEST_REST)))


def _moved(feed: Feed, response: Response) -> tuple[str, ...]:
    if not response.moved:
        return ()
    return (f"{feed.url} has moved for good to {response.url}; write the new address into the desk file",)
