"""What a poll makes of an answer; the fetcher is a fake, no socket."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire.errors import FetchError, ForbiddenAddress, TooLarge
from citewire.ingest.ending import has_half_item, is_cut_short
from citewire.ingest.poll import Polled, due, poll
from citewire.model import Feed, FeedState, FeedStatus
from citewire.protocols import Response

NOW = datetime(2026, 1, 6, 10, 0, tzinfo=UTC)
LATER = NOW + timedelta(hours=5)
FEED = Feed(id="harbour", url="https://harbour.example/feed", publisher_id="harbour", every=300)
BODY = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title>
<item><title>Ferry late</title><guid>1</guid></item>
<item><title>Crane falls</title><guid>2</guid></item>
</channel></rss>"""
FAILING = FeedState(
    "harbour",
    status=FeedStatus.FAILING,
    since=NOW,
    etag='"a"',
    last_modified="then",
    failures=3,
    error="it broke",
    error_kind="http",
    url=FEED.url,
)
STATES = [
    FeedState("harbour"),
    FeedState("harbour", status=FeedStatus.OK, since=NOW, etag='"a"', url=FEED.url),
    FeedState("harbour", status=FeedStatus.NOT_MODIFIED, since=NOW, etag='"a"', url=FEED.url),
    FAILING,
    FeedState("harbour", status=FeedStatus.GONE, since=NOW, etag='"a"', url=FEED.url),
]


class Scripted:
    """A fetcher that answers what it was given; keeps what it was asked."""

    def __init__(self, outcome: Response | FetchError) -> None:
        self.outcome = outcome
        self.asked: list[tuple[str, str | None, str | None]] = []

    def fetch(
        self, url: str, *, etag: str | None = None, last_modified: str | None = None, robots: bool = False
    ) -> Response:
        assert not robots, "feeds are asked for without robots.txt"
        self.asked.append((url, etag, last_modified))
        if isinstance(self.outcome, FetchError):
            raise self.outcome
        return self.outcome


def ok(body: bytes = BODY, *, max_age: float | None = None, moved: bool = False) -> Response:
    return Response(FEED.url, 200, body, "text/xml", '"b"', "now", max_age, moved)


def unchanged(max_age: float | None = None) -> Response:
    return Response(FEED.url, 304, b"", etag='"c"', max_age=max_age)


def run(state: FeedState, outcome: Response | FetchError, now: datetime = LATER, feed: Feed = FEED) -> Polled:
    return poll(feed, state, Scripted(outcome), now=now)


@pytest.mark.parametrize("state", STATES)
def test_a_body_that_is_read_makes_any_state_ok_with_its_validators(state: FeedState) -> None:
    result = run(state, ok())
    assert [entry.title for entry in result.entries] == ["Ferry late", "Crane falls"]
    assert result.problems == ()
    assert result.state == FeedState(
        "harbour",
        status=FeedStatus.OK,
        since=NOW if state.status is FeedStatus.OK else LATER,
        checked_at=LATER,
        next_at=LATER + timedelta(seconds=300),
        etag='"b"',
        last_modified="now",
        url=FEED.url,
    )


def test_validators_of_the_state_are_sent() -> None:
    fetcher = Scripted(ok())
    poll(FEED, FAILING, fetcher, now=LATER)
    assert fetcher.asked == [(FEED.url, '"a"', "then")]


@pytest.mark.parametrize("status", [FeedStatus.OK, FeedStatus.NOT_MODIFIED])
def test_304_of_a_feed_that_was_fine(status: FeedStatus) -> None:
    state = FeedState("harbour", status=status, since=NOW, etag='"a"', last_modified="then", url=FEED.url)
    result = run(state, unchanged())
    assert (result.state.status, result.state.etag, result.state.last_modified) == (
        FeedStatus.NOT_MODIFIED,
        '"a"',
        "then",
    )
    assert result.state.since == (NOW if status is FeedStatus.NOT_MODIFIED else LATER)
    assert result.entries == ()


def test_304_of_a_failing_feed_leaves_it_failing_and_drops_the_validators() -> None:
    result = run(FAILING, unchanged())
    rest = timedelta(seconds=300)
    assert result.state == replace(FAILING, checked_at=LATER, next_at=LATER + rest, etag=None, last_modified=None)


def test_304_that_nobody_asked_for_is_a_failure() -> None:
    result = run(FeedState("harbour"), unchanged())
    assert (result.state.status, result.state.error_kind) == (FeedStatus.FAILING, "http")


def test_failing_to_304_to_body_ends_ok() -> None:
    still = run(FAILING, unchanged()).state
    fetcher = Scripted(ok())
    mended = poll(FEED, still, fetcher, now=LATER)
    assert fetcher.asked == [(FEED.url, None, None)]
    assert (mended.state.status, mended.state.failures, mended.state.error_kind) == (FeedStatus.OK, 0, None)


ERRORS = [
    FetchError("too slow", kind="timeout"),
    FetchError("404", kind="http", status=404),
    FetchError("wait", kind="throttled", retry_after=60.0),
    ForbiddenAddress("inside"),
    TooLarge("huge"),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: error.kind)
@pytest.mark.parametrize("state", STATES, ids=lambda state: state.status.value)
def test_a_failure_keeps_the_validators_and_the_first_since(state: FeedState, error: FetchError) -> None:
    result = run(state, error)
    assert (result.state.status, result.state.error, result.state.error_kind) == (
        FeedStatus.FAILING,
        str(error),
        error.kind,
    )
    assert result.state.since == (NOW if state.status is FeedStatus.FAILING else LATER)
    assert (result.state.etag, result.state.last_modified) == (state.etag, state.last_modified)
    assert result.state.failures == state.failures + 1


def test_backoff_grows_to_six_hours_and_is_the_same_every_time() -> None:
    pauses = []
    state = FeedState("harbour")
    for _ in range(12):
        state = run(state, ERRORS[0]).state
        assert state.next_at is not None
        pauses.append((state.next_at - LATER).total_seconds())
    assert 300 <= pauses[0] <= 375
    assert 600 <= pauses[1] <= 750
    assert all(6 * 3600 <= pause <= 7.5 * 3600 for pause in pauses[8:])
    assert pauses == sorted(pauses[:7]) + pauses[7:]
    again = run(FeedState("harbour"), ERRORS[0]).state.next_at
    assert again == LATER + timedelta(seconds=pauses[0])


@pytest.mark.parametrize(("retry_after", "hours"), [(7200.0, 2), (1e9, 24)])
def test_retry_after_counts_where_it_is_later_and_up_to_a_day(retry_after: float, hours: int) -> None:
    result = run(FeedState("harbour"), FetchError("wait", kind="throttled", retry_after=retry_after))
    assert result.state.next_at == LATER + timedelta(hours=hours)


def test_a_short_retry_after_does_not_shorten_the_backoff() -> None:
    result = run(FeedState("harbour"), FetchError("wait", kind="throttled", retry_after=1.0))
    assert result.state.next_at is not None
    assert result.state.next_at >= LATER + timedelta(seconds=300)


@pytest.mark.parametrize(
    ("every", "max_age", "seconds"),
    [(300, None, 300), (300, 0.0, 300), (300, 900.0, 900), (300, 31_536_000.0, 3600), (7200, 31_536_000.0, 7200)],
)
@pytest.mark.parametrize("status", [200, 304])
def test_the_rest_after_an_answer(every: int, max_age: float | None, seconds: int, status: int) -> None:
    state = FeedState("harbour", status=FeedStatus.OK, since=NOW, etag='"a"', url=FEED.url)
    outcome = ok(max_age=max_age) if status == 200 else unchanged(max_age)
    result = run(state, outcome, feed=replace(FEED, every=every))
    assert result.state.next_at == LATER + timedelta(seconds=seconds)


def test_gone_is_final_until_the_address_changes() -> None:
    gone = run(FAILING, FetchError("gone for good", kind="gone", status=410)).state
    assert (gone.status, gone.next_at, gone.error_kind, gone.since) == (FeedStatus.GONE, None, "gone", LATER)
    assert due([gone], [FEED], LATER + timedelta(days=1000)) == []
    elsewhere = replace(FEED, url="https://harbour.example/new-feed")
    assert due([gone], [elsewhere], LATER) == [elsewhere]
    fetcher = Scripted(ok())
    result = poll(elsewhere, gone, fetcher, now=LATER)
    assert fetcher.asked == [(elsewhere.url, None, None)], "validators mean nothing to another address"
    assert (result.state.status, result.state.url) == (FeedStatus.OK, elsewhere.url)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"<!DOCTYPE html><html><body>Please log in</body></html>", "HTML"),
        (b"<?xml version='1.0'?><report><line>1</line></report>", "no feed"),
        (b"just words", "no feed"),
        (b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"id"', "JSON"),
        (BODY[: BODY.index(b"Ferry") + 3], "breaks off"),
    ],
)
def test_a_body_that_is_no_feed_is_failing_of_kind_format(body: bytes, words: str) -> None:
    state = STATES[1]
    result = run(state, ok(body))
    assert (result.state.status, result.state.error_kind) == (FeedStatus.FAILING, "format")
    assert words in (result.state.error or "")
    assert (result.state.etag, result.entries) == ('"a"', ())


def test_a_cut_feed_gives_its_whole_items_and_keeps_the_old_validators() -> None:
    result = run(STATES[1], ok(BODY[: BODY.index(b"Crane") + 3]))
    assert [entry.title for entry in result.entries] == ["Ferry late"]
    assert (result.state.status, result.state.etag, result.state.last_modified) == (FeedStatus.OK, '"a"', None)
    assert any("breaks off" in problem for problem in result.problems)


def test_a_feed_cut_between_items_keeps_them_all() -> None:
    result = run(STATES[1], ok(BODY[: BODY.index(b"</channel>")]))
    assert len(result.entries) == 2
    assert result.state.etag == '"a"'


def test_an_empty_but_whole_feed_is_ok() -> None:
    result = run(STATES[1], ok(b"<rss version='2.0'><channel><title>Harbour Post</title></channel></rss>"))
    assert (result.state.status, result.entries, result.state.etag) == (FeedStatus.OK, (), '"b"')


@given(st.integers(1, len(BODY) - 1))
def test_wherever_a_feed_is_cut_no_half_item_is_kept(at: int) -> None:
    result = run(STATES[1], ok(BODY[:at]))
    assert [entry.title for entry in result.entries] in ([], ["Ferry late"], ["Ferry late", "Crane falls"])
    assert len(result.entries) == BODY[:at].count(b"</item") or result.state.status is FeedStatus.FAILING
    assert at >= BODY.index(b"</rss") + 5 or result.state.etag == '"a"'


def test_a_move_is_told_to_the_operator() -> None:
    result = run(STATES[1], ok(moved=True))
    assert any("write the new address into the desk file" in problem for problem in result.problems)


# -- due --------------------------------------------------------------------------------------------------------------


def named(name: str, **changes: object) -> Feed:
    return replace(FEED, id=name, **changes)  # type: ignore[arg-type]


def test_due_feeds_come_in_order_of_waiting() -> None:
    feeds = [named(name) for name in ("a", "b", "c", "d", "e", "f")]
    states = [
        FeedState("a", next_at=NOW - timedelta(minutes=1)),
        FeedState("b", next_at=NOW - timedelta(minutes=9)),
        FeedState("c", next_at=NOW + timedelta(seconds=1)),
        FeedState("d", status=FeedStatus.GONE),
        FeedState("f", next_at=NOW),
        FeedState("unknown", next_at=NOW - timedelta(days=1)),
    ]
    assert [feed.id for feed in due(states, feeds, NOW)] == ["e", "b", "a", "f"]


def test_a_state_from_the_future_is_not_believed() -> None:
    ahead = FeedState("harbour", checked_at=NOW + timedelta(days=300), next_at=NOW + timedelta(days=301))
    assert due([ahead], [FEED], NOW) == [FEED]


@given(st.lists(st.integers(-500, 500), max_size=12))
def test_due_is_exactly_those_whose_time_has_come(offsets: list[int]) -> None:
    feeds = [named(str(index)) for index in range(len(offsets))]
    times = {str(index): NOW + timedelta(seconds=offset) for index, offset in enumerate(offsets)}
    found = due([FeedState(name, next_at=at) for name, at in times.items()], feeds, NOW)
    assert {feed.id for feed in found} == {name for name, at in times.items() if at <= NOW}
    assert [times[feed.id] for feed in found] == sorted(times[feed.id] for feed in found)


# -- whether a body is there to its end -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "cut"),
    [
        (BODY, False),
        (BODY + b"\n<!-- served in 3 ms -->\n", False),
        (BODY.decode().encode("utf-16"), False),
        (BODY.decode()[:-9].encode("utf-16"), True),
        (b"\xef\xbb\xbf" + BODY[:-9], True),
        (b"<!-- <rss> --><?xml-stylesheet href='x'?><feed xmlns='y'><entry/></feed >", False),
        (b"<!DOCTYPE rss [<!ENTITY a 'b'>]><rss><channel>", True),
        (b"<rdf:RDF><item/></rdf:RDF>", False),
        (b"<rdf:RDF><item/></rdf:RD", True),
        (b"<feed/>", False),
        (b"<RSS></rss>", False),
        (b'{"items": []}', False),
        (b"", False),
        (b"<", False),
        (b"<!--" * 100_000, False),
    ],
)
def test_is_cut_short(body: bytes, cut: bool) -> None:
    assert is_cut_short(body) is cut


@pytest.mark.parametrize(
    ("body", "half"),
    [
        (b"<rss><item>a</item>", False),
        (b"<rss><item>a</item><item>b", True),
        (b"<feed><atom:entry>a</atom:entry><atom:entry>", True),
        (b"<feed><entry/>", False),
        (b"<rss><items>", False),
        (b"", False),
    ],
)
def test_has_half_item(body: bytes, half: bool) -> None:
    assert has_half_item(body) is half
