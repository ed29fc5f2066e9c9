"""The fetcher without a socket: scripted bytes on the wire, and a clock that the test moves."""

from __future__ import annotations

import re
import ssl
from dataclasses import dataclass, field
from datetime import UTC, datetime

import httpcore
import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire.errors import FetchError, ForbiddenAddress, SettingsError
from citewire.ingest.fetch import HttpFetcher, Manners, user_agent
from citewire.ingest.limits import Limits
from citewire.ingest.transport import Outside
from citewire.protocols import Response
from tests.rude import PUBLIC, answer, rss

NOW = datetime(2026, 1, 6, 10, 0, tzinfo=UTC)
_NO_CERTIFICATES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # reading the real ones takes long, and no line is secured


class Line(httpcore.NetworkStream):
    """A connection on which every request gets its scripted answer."""

    def __init__(self, script: Script, address: str) -> None:
        self.script = script
        self.address = address
        self.waiting: list[bytes] = []

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        head = buffer.decode("latin-1")
        found = re.match(r"GET (\S+) ", head)
        if found:
            self.script.requests.append(head)
            self.waiting = [self.script.answers.get(found[1], answer(b"", "404 Not Found"))]

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self.script.at += self.script.seconds_per_read
        data = self.waiting.pop(0) if self.waiting else b""
        if len(data) > max_bytes:
            self.waiting.insert(0, data[max_bytes:])
        return data[:max_bytes]

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        self.script.secured.append(server_hostname or "")
        return self

    def close(self) -> None:
        self.waiting = []


@dataclass
class Script:
    """A world in memory; time passes by sleeping and by reading."""

    answers: dict[str, bytes]
    resolved: dict[str, list[str]] = field(default_factory=dict)
    dead: set[str] = field(default_factory=set)
    at: float = 0.0
    seconds_per_read: float = 0.0
    requests: list[str] = field(default_factory=list)
    dialled: list[str] = field(default_factory=list)
    secured: list[str] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)

    def resolve(self, host: str, port: int) -> list[str]:
        return self.resolved.get(host, [PUBLIC])

    def dial(self, address: str, port: int, seconds: float) -> httpcore.NetworkStream:
        self.dialled.append(address)
        if address in self.dead:
            raise httpcore.ConnectError("Connection refused")
        return Line(self, address)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.at += seconds

    def fetcher(self, manners: Manners | None = None) -> HttpFetcher:
        outside = Outside(self.resolve, self.dial, lambda: self.at, self.sleep, lambda: NOW)
        return HttpFetcher(manners or Manners(gap=0.0), outside=outside, ssl_context=_NO_CERTIFICATES)


def sent(request: str, name: str) -> str | None:
    found = re.search(rf"^{name}: (.*)\r$", request, re.MULTILINE | re.IGNORECASE)
    return found[1] if found else None


def test_the_answer_is_told_whole() -> None:
    raw = answer(
        b"<rss/>",
        Content_Type="text/xml; charset=koi8-r",
        ETag='W/"7"',
        Last_Modified="Tue, 06 Jan 2026 08:00:00 GMT",
        Cache_Control="max-age=60",
    )
    response = Script({"/feed?a=1": raw}).fetcher().fetch("http://news.example/feed?a=1#top")
    assert response == Response(
        url="http://news.example/feed?a=1",
        status=200,
        body=b"<rss/>",
        content_type="text/xml; charset=koi8-r",
        etag='W/"7"',
        last_modified="Tue, 06 Jan 2026 08:00:00 GMT",
        max_age=60.0,
    )


def test_what_we_say_of_ourselves() -> None:
    script = Script({"/feed": answer(b"x")})
    script.fetcher(Manners(contact="https://desk.example/about", gap=0.0)).fetch("http://news.example/feed")
    request = script.requests[0]
    assert re.fullmatch(r"Citewire/[\w.]+ \(\+https://desk\.example/about\)", sent(request, "User-Agent") or "")
    assert "application/rss+xml" in (sent(request, "Accept") or "")
    assert sent(request, "Accept-Encoding") == "gzip, deflate"
    assert sent(request, "Host") == "news.example"
    assert sent(request, "Cookie") is None


@pytest.mark.parametrize(
    ("etag", "last_modified", "names"),
    [
        (None, None, []),
        ('"a"', None, ["If-None-Match"]),
        (None, "then", ["If-Modified-Since"]),
        ('"a"', "then", ["If-None-Match", "If-Modified-Since"]),
        ("a\r\nHost: evil.example", None, []),
    ],
)
def test_conditions_are_sent_only_when_given(etag: str | None, last_modified: str | None, names: list[str]) -> None:
    script = Script({"/feed": answer(b"x")})
    script.fetcher().fetch("http://news.example/feed", etag=etag, last_modified=last_modified)
    assert [name for name in ("If-None-Match", "If-Modified-Since") if sent(script.requests[0], name)] == names


def test_tls_keeps_the_name_and_the_socket_the_checked_address() -> None:
    script = Script({"/feed": answer(b"x")}, resolved={"news.example": ["2a00:1450::7"]})
    script.fetcher().fetch("https://news.example/feed")
    assert (script.secured, script.dialled) == (["news.example"], ["2a00:1450::7"])


def test_a_dead_address_is_followed_by_the_next() -> None:
    addresses = ["93.184.216.11", "93.184.216.12"]
    script = Script({"/feed": answer(b"x")}, resolved={"news.example": addresses}, dead={addresses[0]})
    assert script.fetcher().fetch("http://news.example/feed").status == 200
    assert script.dialled == addresses
    script.dead = set(addresses)
    with pytest.raises(
        FetchError, match=r"http://news\.example/feed: the server can't be reached \(connection refused\)"
    ):
        script.fetcher().fetch("http://news.example/feed")


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("ftp://news.example/feed", "forbidden"),
        ("file:///etc/hosts", "forbidden"),
        ("javascript:alert(1)", "forbidden"),
        ("news.example/feed", "forbidden"),
        ("", "forbidden"),
        ("http://", "connection"),
        ("http://news.example:notaport/", "connection"),
        ("http://" + "x" * 70_000, "connection"),
    ],
)
def test_what_is_no_web_address_is_never_asked(url: str, kind: str) -> None:
    script = Script({})
    with pytest.raises(FetchError) as caught:
        script.fetcher().fetch(url)
    assert (caught.value.kind, script.dialled) == (kind, [])
    assert len(str(caught.value)) < 1000


@given(st.text(max_size=40) | st.text(max_size=30).map(lambda text: f"http://{text}"))
def test_no_address_raises_anything_but_a_fetch_error(url: str) -> None:
    try:
        response = Script({"/": answer(b"x")}).fetcher().fetch(url)
    except FetchError as error:
        response = None
        assert error.kind  # noqa: PT017 - either outcome is right
    assert response is None or response.body == b"x"


@given(st.text(max_size=40).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_no_location_raises_anything_but_a_fetch_error(location: bytes) -> None:
    raw = b"HTTP/1.1 301 Moved\r\nContent-Length: 0\r\nLocation: " + location + b"\r\n\r\n"
    with pytest.raises(FetchError):
        Script({"/feed": raw}).fetcher().fetch("http://news.example/feed")


@given(st.binary(max_size=200))
def test_no_bytes_raise_anything_but_a_fetch_error(raw: bytes) -> None:
    for wire in (raw, b"HTTP/1.1 200 OK\r\n" + raw):
        try:
            Script({"/feed": wire}).fetcher().fetch("http://news.example/feed")
        except FetchError as error:
            assert error.kind in ("connection", "http", "encoding", "redirects")  # noqa: PT017 - as above


@pytest.mark.parametrize(
    ("status", "kind", "words"),
    [
        ("401 Unauthorized", "http", "user name"),
        ("403 Forbidden", "http", "refuses us"),
        ("404 Not Found", "http", "nothing is there"),
        ("410 Gone", "gone", "gone for good"),
        ("429 Too Many Requests", "throttled", "asked too often"),
        ("500 Internal Server Error", "http", "again later"),
        ("204 No Content", "http", "204 No Content"),
        ("299 Odd", "http", "299"),
        ("300 Multiple Choices", "http", "300"),
    ],
)
def test_each_status_has_its_kind_and_its_advice(status: str, kind: str, words: str) -> None:
    with pytest.raises(FetchError) as caught:
        Script({"/feed": answer(b"", status)}).fetcher().fetch("http://news.example/feed")
    assert (caught.value.kind, caught.value.status) == (kind, int(status[:3]))
    assert words in str(caught.value)
    assert "the feed" not in str(caught.value)  # a page may have been asked for


def test_moved_only_when_every_redirect_was_permanent() -> None:
    def redirect(status: str, to: str) -> bytes:
        return answer(b"", status, Location=to)

    script = Script(
        {
            "/a": redirect("301 Moved Permanently", "/b"),
            "/b": redirect("308 Permanent Redirect", "https://new.example/end"),
            "/c": redirect("301 Moved Permanently", "/d"),
            "/d": redirect("307 Temporary Redirect", "/end"),
            "/end": answer(b"x"),
        }
    )
    ends = [script.fetcher().fetch(f"http://news.example{path}") for path in ("/a", "/c", "/end")]
    assert [(end.url, end.moved) for end in ends] == [
        ("https://new.example/end", True),
        ("http://news.example/end", False),
        ("http://news.example/end", False),
    ]


def test_five_redirects_are_followed_and_not_six() -> None:
    hops = {f"/{step}": answer(b"", "302 Found", Location=f"/{step + 1}") for step in range(6)}
    fetcher = Script(hops | {"/6": answer(b"x")}).fetcher()
    assert fetcher.fetch("http://news.example/1").body == b"x"
    with pytest.raises(FetchError, match="more than 5 redirects"):
        fetcher.fetch("http://news.example/0")


def test_the_deadline_covers_the_whole_transfer() -> None:
    script = Script({"/feed": answer(rss() * 4000)}, seconds_per_read=0.2)
    manners = Manners(gap=0.0, limits=Limits(seconds=1.0))
    with pytest.raises(FetchError, match="within 1 s") as caught:
        script.fetcher(manners).fetch("http://news.example/feed")
    assert caught.value.kind == "timeout"
    assert script.at < 1.5


def test_waiting_for_the_turn_is_not_the_servers_fault() -> None:
    script = Script({"/feed": answer(b"x")})
    fetcher = script.fetcher(Manners(gap=8.0, limits=Limits(seconds=5.0)))
    for _ in range(3):
        assert fetcher.fetch("http://news.example/feed").body == b"x"
    assert script.slept == [8.0, 8.0]


def test_redirects_wait_their_turn_too() -> None:
    script = Script({"/a": answer(b"", "302 Found", Location="/b"), "/b": answer(b"x")})
    script.fetcher(Manners(gap=3.0)).fetch("http://news.example/a")
    assert script.slept == [3.0]


@pytest.mark.parametrize("contact", ["https://desk.example/über", "a\r\nHost: b", "a)b", "a\x00"])
def test_a_contact_that_no_header_can_carry(contact: str) -> None:
    with pytest.raises(SettingsError, match="contact = "):
        user_agent(contact)


def test_without_a_contact_the_name_is_all() -> None:
    assert re.fullmatch(r"Citewire/[\w.]+", user_agent("  "))


def test_crawl_delay_is_respected_between_pages() -> None:
    script = Script({"/robots.txt": answer(b"User-agent: *\nCrawl-delay: 12"), "/page": answer(b"x")})
    fetcher = script.fetcher()
    for _ in range(2):
        fetcher.fetch("http://news.example/page", robots=True)
    assert script.slept == [12.0, 12.0]
    script.answers["/robots.txt"] = answer(b"User-agent: *\nCrawl-delay: 900")
    with pytest.raises(FetchError) as caught:
        script.fetcher().fetch("http://news.example/page", robots=True)
    assert (caught.value.kind, caught.value.retry_after) == ("throttled", 900.0)


def test_private_answers_are_refused_before_any_connection() -> None:
    script = Script({"/feed": answer(b"x")}, resolved={"news.example": [PUBLIC, "10.0.0.7"]})
    for url in ("http://news.example/feed", "http://127.0.0.1/feed", "http://[::ffff:127.0.0.1]/feed"):
        with pytest.raises(ForbiddenAddress, match="allow_private"):
            script.fetcher().fetch(url)
    assert script.dialled == []
    assert script.fetcher(Manners(gap=0.0, allow_private=True)).fetch("http://127.0.0.1/feed").body == b"x"
    assert script.dialled == ["127.0.0.1"]


def test_an_answer_that_changes_is_checked_before_each_connection() -> None:
    script = Script({"/feed": answer(b"x")})
    fetcher = script.fetcher()
    fetcher.fetch("http://news.example/feed")
    script.resolved["news.example"] = ["169.254.169.254"]
    with pytest.raises(ForbiddenAddress, match="metadata"):
        fetcher.fetch("http://news.example/feed")
    assert script.dialled == [PUBLIC]


def test_a_redirect_inside_is_refused_before_any_connection() -> None:
    script = Script({"/feed": answer(b"", "301 Moved Permanently", Location="http://127.0.0.1/admin")})
    with pytest.raises(ForbiddenAddress, match="loopback"):
        script.fetcher().fetch("http://news.example/feed")
    assert script.dialled == [PUBLIC]
