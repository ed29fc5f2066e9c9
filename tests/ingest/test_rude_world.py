"""Feeds of a rude world: each ends in its own clear state, nothing hangs, and the rest goes on."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from citewire.errors import FetchError, ForbiddenAddress, TooLarge
from citewire.ingest.fetch import HttpFetcher, Manners
from citewire.ingest.limits import Limits
from citewire.ingest.poll import Polled, due, poll
from citewire.model import Feed, FeedState, FeedStatus
from tests.rude import ETAG, PUBLIC, RudeServer, World, answer, rss

pytestmark = pytest.mark.slow

NOW = datetime(2026, 1, 6, 10, 0, tzinfo=UTC)
TIGHT = Limits(seconds=0.6, wire=300_000, body=1_000_000)


@pytest.fixture(scope="module")
def server() -> Iterator[RudeServer]:
    with RudeServer() as running:
        yield running


@pytest.fixture
def world(server: RudeServer) -> World:
    return World(server.port)


@pytest.fixture
def fetcher(world: World) -> HttpFetcher:
    return HttpFetcher(Manners(contact="https://desk.example/about", gap=0.0, limits=TIGHT), outside=world.outside())


def feed_at(path: str, host: str = "rude.example") -> Feed:
    return Feed(id=path.strip("/"), url=f"http://{host}{path}", publisher_id="harbour")


def polled(fetcher: HttpFetcher, path: str) -> Polled:
    return poll(feed_at(path), FeedState(path.strip("/")), fetcher, now=NOW)


FAILURES = [
    # path, kind, words that the operator reads
    ("/missing", "http", "404"),
    ("/error", "http", "500"),
    ("/closed", "http", "1800 s"),
    ("/throttled", "throttled", "7200 s"),
    ("/throttled-date", "throttled", "7200 s"),
    ("/throttled-silent", "throttled", "429"),
    ("/always-304", "http", "nothing yet"),
    ("/drip", "timeout", "within 0.6 s"),
    ("/drip-headers", "timeout", "within 0.6 s"),
    ("/silent", "timeout", "within 0.6 s"),
    ("/endless", "too large", "300,000 bytes"),
    ("/bomb", "too large", "when decompressed"),
    ("/double-bomb", "too large", "when decompressed"),
    ("/brotli", "encoding", "'br'"),
    ("/half-gzip", "encoding", "ends early"),
    ("/false-gzip", "encoding", "not the gzip data"),
    ("/loop", "redirects", "circle"),
    ("/maze-0", "redirects", "more than 5"),
    ("/moved-nowhere", "redirects", "without saying where"),
    ("/moved-to-nonsense", "redirects", "not an address"),
    ("/moved-to-file", "forbidden", "only http"),
    ("/to-loopback", "forbidden", "loopback"),
    ("/to-metadata", "forbidden", "metadata"),
    ("/to-loopback-6", "forbidden", "loopback"),
    ("/to-decimal", "forbidden", "127.0.0.1"),
    ("/truncated-early", "format", "breaks off"),
    ("/html", "format", "HTML"),
    ("/empty", "format", "empty"),
    ("/blank", "format", "empty"),
    ("/binary", "format", "no feed"),
    ("/reset", "connection", "broke off"),
    ("/huge-headers", "too large", "headers"),
    ("/too-long", "connection", "not complete"),
    ("/two-lengths", "connection", "not complete"),
    ("/not-http", "connection", "not complete"),
    ("/hangs-up", "connection", "without sending"),
]


@pytest.mark.parametrize(("path", "kind", "words"), FAILURES, ids=[path for path, _, _ in FAILURES])
def test_each_rudeness_has_its_own_state_and_ends_in_time(
    fetcher: HttpFetcher, path: str, kind: str, words: str
) -> None:
    start = time.monotonic()
    result = polled(fetcher, path)
    took = time.monotonic() - start
    assert (result.state.status, result.state.error_kind) == (FeedStatus.FAILING, kind)
    assert words in (result.state.error or "")
    assert "rude.example" in (result.state.error or "") or kind in ("forbidden", "format")
    assert (result.entries, result.state.etag, result.state.last_modified) == ((), None, None)
    assert result.state.since == NOW
    assert result.state.next_at is not None
    assert result.state.next_at > NOW
    assert took < 3


def test_the_good_feed_is_read_between_the_rude_ones(fetcher: HttpFetcher) -> None:
    for path in ("/reset", "/bomb", "/html"):
        assert polled(fetcher, path).state.status is FeedStatus.FAILING
        assert len(polled(fetcher, "/good").entries) == 3


def test_a_gzipped_feed_is_read(fetcher: HttpFetcher) -> None:
    assert [entry.title for entry in polled(fetcher, "/gzip").entries][1] == "Crane falls at pier four"


def test_gone_is_gone_and_never_due_again(fetcher: HttpFetcher) -> None:
    result = polled(fetcher, "/gone")
    assert (result.state.status, result.state.error_kind, result.state.next_at) == (FeedStatus.GONE, "gone", None)
    assert due([result.state], [feed_at("/gone")], NOW + timedelta(days=400)) == []


def test_retry_after_decides_when_both_forms(fetcher: HttpFetcher, world: World) -> None:
    for path in ("/throttled", "/throttled-date"):
        fresh = HttpFetcher(Manners(gap=0.0), outside=world.outside())
        assert polled(fresh, path).state.next_at == NOW + timedelta(hours=2)


def test_a_throttled_host_is_left_alone_at_once(fetcher: HttpFetcher, server: RudeServer) -> None:
    polled(fetcher, "/throttled")
    before = server.count("/good")
    result = polled(fetcher, "/good")
    assert (result.state.error_kind, server.count("/good")) == ("throttled", before)
    assert poll(feed_at("/good", "calm.example"), FeedState("good"), fetcher, now=NOW).state.status is FeedStatus.OK


def test_validators_go_out_as_they_came_and_304_means_not_modified(fetcher: HttpFetcher, server: RudeServer) -> None:
    first = polled(fetcher, "/conditional")
    second = poll(feed_at("/conditional"), first.state, fetcher, now=NOW)
    assert (first.state.status, second.state.status) == (FeedStatus.OK, FeedStatus.NOT_MODIFIED)
    assert (second.state.etag, second.entries) == (ETAG, ())
    assert second.state.next_at == NOW + timedelta(seconds=900)
    sent = [asked.headers for asked in server.asked if asked.path == "/conditional"][-2:]
    assert "if-none-match" not in sent[0]
    assert "if-modified-since" not in sent[0]
    assert sent[1]["if-none-match"] == ETAG
    assert sent[1]["if-modified-since"] == "Tue, 06 Jan 2026 08:00:00 GMT"


def test_a_304_after_a_failure_leaves_the_feed_failing_until_a_body_is_read(world: World) -> None:
    with RudeServer() as server:
        here = World(server.port)
        fetcher = HttpFetcher(Manners(gap=0.0), outside=here.outside())
        feed = feed_at("/conditional")
        read = poll(feed, FeedState(feed.id), fetcher, now=NOW)
        works, server.paths["/conditional"] = server.paths["/conditional"], answer(b"", "500 Internal Server Error")
        failed = poll(feed, read.state, fetcher, now=NOW + timedelta(hours=1))
        server.paths["/conditional"] = works
        unchanged = poll(feed, failed.state, fetcher, now=NOW + timedelta(hours=2))
        mended = poll(feed, unchanged.state, fetcher, now=NOW + timedelta(hours=3))
    assert failed.state.etag == ETAG
    assert (unchanged.state.status, unchanged.state.since) == (FeedStatus.FAILING, NOW + timedelta(hours=1))
    assert (unchanged.state.etag, unchanged.state.last_modified) == (None, None)
    assert "500" in (unchanged.state.error or "")
    assert (mended.state.status, mended.state.error, len(mended.entries)) == (FeedStatus.OK, None, 1)


def test_truncated_xml_keeps_whole_items_and_asks_for_the_whole_again(fetcher: HttpFetcher) -> None:
    result = polled(fetcher, "/truncated")
    assert [entry.title for entry in result.entries] == ["Ferry to Sandholm late", "Crane falls at pier four"]
    assert (result.state.status, result.state.etag) == (FeedStatus.OK, None)
    assert any("breaks off" in problem for problem in result.problems)


def test_a_content_length_that_is_too_small_is_a_feed_that_breaks_off(fetcher: HttpFetcher) -> None:
    result = polled(fetcher, "/too-short")
    assert len(result.entries) == 2
    assert any("breaks off" in problem for problem in result.problems)


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("/koi8-r", "Порт закрыт из-за тумана"),
        ("/windows-1251", "Гавань відкрита знову"),
        ("/koi8-r-called-utf-8", "Порт закрыт из-за тумана"),
        ("/utf-8-called-latin-1", "Гавань відкрита знову"),
    ],
)
def test_charsets_are_read_even_when_the_header_is_wrong(fetcher: HttpFetcher, path: str, title: str) -> None:
    assert [entry.title for entry in polled(fetcher, path).entries] == [title]


def test_a_permanent_move_is_reported_and_a_passing_one_is_not(fetcher: HttpFetcher) -> None:
    assert fetcher.fetch("http://rude.example/moved").moved
    assert not fetcher.fetch("http://rude.example/moved-for-now").moved
    assert not fetcher.fetch("http://rude.example/good").moved
    assert any("moved for good" in problem for problem in polled(fetcher, "/moved").problems)


def test_the_name_in_host_the_checked_address_on_the_wire(
    fetcher: HttpFetcher, world: World, server: RudeServer
) -> None:
    world.names["rude.example"] = [[PUBLIC]]
    fetcher.fetch("http://rude.example/good")
    assert world.dialled == [PUBLIC]
    assert server.asked[-1].host == "rude.example"
    assert server.asked[-1].headers["user-agent"].endswith("(+https://desk.example/about)")


def test_a_dns_answer_that_changes_is_checked_each_time(fetcher: HttpFetcher, world: World) -> None:
    world.names["rebound.example"] = [[PUBLIC], ["127.0.0.1"]]
    fetcher.fetch("http://rebound.example/good")
    with pytest.raises(ForbiddenAddress, match=r"127\.0\.0\.1"):
        fetcher.fetch("http://rebound.example/good")
    assert world.dialled == [PUBLIC]


def test_one_private_answer_among_public_ones_refuses_all(fetcher: HttpFetcher, world: World) -> None:
    world.names["mixed.example"] = [[PUBLIC, "10.0.0.7"]]
    with pytest.raises(ForbiddenAddress, match="a private address"):
        fetcher.fetch("http://mixed.example/good")
    assert world.dialled == []


def test_a_redirect_never_reaches_the_inside(fetcher: HttpFetcher, world: World, server: RudeServer) -> None:
    before = server.count("/good")
    for path in ("/to-loopback", "/to-metadata", "/to-loopback-6", "/to-decimal"):
        with pytest.raises(FetchError):
            fetcher.fetch(f"http://rude.example{path}")
    assert set(world.dialled) == {PUBLIC}
    assert server.count("/good") == before


def test_loopback_itself_is_refused_unless_the_desk_allows_it(server: RudeServer) -> None:
    url = f"http://127.0.0.1:{server.port}/good"
    with pytest.raises(ForbiddenAddress, match="allow_private"):
        HttpFetcher().fetch(url)
    assert HttpFetcher(Manners(allow_private=True)).fetch(url).status == 200


def test_a_proxy_from_the_environment_is_not_used(server: RudeServer, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    url = f"http://127.0.0.1:{server.port}/good"
    assert HttpFetcher(Manners(allow_private=True)).fetch(url).status == 200


def test_a_refused_connection_is_said(fetcher: HttpFetcher, world: World) -> None:
    world.port = _closed_port()
    with pytest.raises(FetchError, match="can't be reached") as caught:
        fetcher.fetch("http://rude.example/good")
    assert caught.value.kind == "connection"


def _closed_port() -> int:
    with RudeServer() as server:
        return server.port


def test_a_password_goes_to_its_own_host_only(fetcher: HttpFetcher, server: RudeServer) -> None:
    fetcher.fetch("http://ada:secret@rude.example/to-other-host")
    first, second = server.asked[-2:]
    assert first.headers["authorization"] == "Basic YWRhOnNlY3JldA=="
    assert (second.host, "authorization" in second.headers) == ("other.example", False)
    with pytest.raises(FetchError) as caught:
        fetcher.fetch("http://ada:secret@rude.example/missing")
    assert "secret" not in str(caught.value)


# -- robots.txt -------------------------------------------------------------------------------------------------------

ROBOTS = [
    # robots.txt, whether /good may be fetched
    (answer(b"User-agent: *\nDisallow: /private"), True),
    (answer(b"User-agent: *\nDisallow: /"), False),
    (answer(b"User-agent: Citewire\nDisallow: /good\n\nUser-agent: *\nAllow: /"), False),
    (answer(b"User-agent: citewire\nAllow: /good\nDisallow: /\n\nUser-agent: *\nDisallow: /"), True),
    (answer(b"\xef\xbb\xbfUser-agent: *\r\nDisallow: /good"), False),
    (answer(b"User-agent: *\nDisallow: /good\n" + b"# padding\n" * 90_000), False),
    (answer(b"<html><body>Not found</body></html>"), True),
    (answer(b""), True),
    (answer(b"", "404 Not Found"), True),
    (answer(b"", "403 Forbidden"), True),
    (answer(b"", "410 Gone"), True),
    (answer(b"", "500 Internal Server Error"), False),
    (answer(b"", "503 Service Unavailable"), False),
    (answer(b"", "302 Found", Location="/robots.txt"), True),
    (b"", False),
]


@pytest.mark.parametrize(("robots", "allowed"), ROBOTS, ids=range(len(ROBOTS)))
def test_robots_txt_is_obeyed_on_pages(robots: bytes, allowed: bool) -> None:
    with RudeServer({"/robots.txt": robots}) as server:
        fetcher = HttpFetcher(Manners(gap=0.0), outside=World(server.port).outside())
        if allowed:
            assert fetcher.fetch("http://rude.example/good", robots=True).status == 200
        else:
            with pytest.raises(FetchError) as caught:
                fetcher.fetch("http://rude.example/good", robots=True)
            assert caught.value.kind == "robots"
            assert server.count("/good") == 0
        assert fetcher.fetch("http://rude.example/good").status == 200, "a feed is fetched without robots.txt"


def test_robots_txt_is_asked_for_once_per_host_and_for_redirects_too() -> None:
    no_pages = answer(b"User-agent: *\nDisallow: /good")
    with RudeServer({"/robots.txt": no_pages, "/page": answer(rss())}) as server:
        fetcher = HttpFetcher(Manners(gap=0.0), outside=World(server.port).outside())
        for _ in range(3):
            fetcher.fetch("http://rude.example/page", robots=True)
        assert server.count("/robots.txt") == 1
        with pytest.raises(FetchError, match=r"robots\.txt of other\.example"):
            fetcher.fetch("http://rude.example/to-other-host", robots=True)
        assert server.count("/robots.txt") == 2


def test_one_fetcher_serves_many_threads(fetcher: HttpFetcher) -> None:
    with ThreadPoolExecutor(16) as pool:
        results = list(pool.map(lambda number: polled(fetcher, "/good" if number % 4 else "/reset"), range(64)))
    assert sum(len(result.entries) == 3 for result in results) == 48
    assert sum(result.state.error_kind == "connection" for result in results) == 16


def test_limits_can_be_told_apart(world: World) -> None:
    small = HttpFetcher(Manners(gap=0.0, limits=Limits(body=100)), outside=world.outside())
    with pytest.raises(TooLarge, match="100 bytes when decompressed"):
        small.fetch("http://rude.example/good")
