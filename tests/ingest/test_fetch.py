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
from citewire.ingest.robots import Robots
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
        FetchError, match=r"http://news\.example/feed: the server can't be reached \(Connection refused\)"
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


# -- robots.txt -------------------------------------------------------------------------------------------------------


@dataclass
class Files:
    """robots.txt files by origin, and what was asked."""

    outcome: Response | FetchError
    at: float = 0.0
    asked: int = 0

    def get(self, url: str) -> Response:
        assert url == "https://news.example/robots.txt"
        self.asked += 1
        if isinstance(self.outcome, FetchError):
            raise self.outcome
        return self.outcome

    def robots(self) -> Robots:
        return Robots(self.get, lambda: self.at)


PAGE = "https://news.example/page?id=1"


def robots_txt(text: str, max_age: float | None = None) -> Response:
    return Response("https://news.example/robots.txt", 200, text.encode(), max_age=max_age)


def test_crawl_delay_is_told() -> None:
    files = Files(robots_txt("User-agent: citewire\nCrawl-delay: 12\nUser-agent: other\nCrawl-delay: 90"))
    assert files.robots().check(PAGE) == 12.0
    assert Files(robots_txt("User-agent: *\nCrawl-delay: soon")).robots().check(PAGE) == 0.0


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


@pytest.mark.parametrize(
    ("max_age", "kept"), [(None, 3600.0), (0.0, 600.0), (7200.0, 7200.0), (31_536_000.0, 86_400.0)]
)
def test_a_file_is_kept_for_its_own_time_within_bounds(max_age: float | None, kept: float) -> None:
    files = Files(robots_txt("", max_age))
    robots = files.robots()
    for moment, asked in ((0.0, 1), (kept - 1, 1), (kept, 2)):
        files.at = moment
        robots.check(PAGE)
        assert files.asked == asked


def test_an_unreachable_file_closes_the_host_for_now_and_is_asked_for_again() -> None:
    files = Files(FetchError("no answer", kind="timeout"))
    robots = files.robots()
    for _ in range(2):
        with pytest.raises(FetchError, match="can't be read") as caught:
            robots.check(PAGE)
        assert (caught.value.kind, caught.value.retry_after, files.asked) == ("robots", 600.0, 1)
    files.at, files.outcome = 600.0, robots_txt("")
    assert robots.check(PAGE) == 0.0


def test_what_an_unreachable_file_last_said_holds_for_thirty_days() -> None:
    files = Files(robots_txt("User-agent: *\nDisallow: /page"))
    robots = files.robots()
    with pytest.raises(FetchError, match="not to fetch"):
        robots.check(PAGE)
    files.outcome = FetchError("oops", kind="http", status=500)
    files.at = 10 * 86_400.0
    assert robots.check("https://news.example/other") == 0.0
    with pytest.raises(FetchError, match="not to fetch"):
        robots.check(PAGE)
    files.at = 31 * 86_400.0
    with pytest.raises(FetchError, match="can't be read"):
        robots.check("https://news.example/other")


def test_only_so_many_files_are_kept() -> None:
    asked: list[str] = []

    def get(url: str) -> Response:
        asked.append(url)
        return robots_txt("")

    robots = Robots(get, lambda: 0.0)
    for number in range(1001):
        robots.check(f"https://host-{number}.example/page")
    robots.check("https://host-1000.example/page")
    assert len(asked) == 1001
    robots.check("https://host-0.example/page")
    assert asked[-1] == "https://host-0.example/robots.txt"
    assert len(asked) == 1002


@pytest.mark.parametrize(
    "error",
    [
        FetchError("no", kind="http", status=404),
        FetchError("no", kind="gone", status=410),
        FetchError("round and round", kind="redirects"),
    ],
)
def test_no_file_allows_everything(error: FetchError) -> None:
    assert Files(error).robots().check(PAGE) == 0.0


@pytest.mark.parametrize(
    "error",
    [
        FetchError("no", kind="http", status=503, retry_after=1200.0),
        FetchError("no", kind="throttled", status=429, retry_after=1200.0),
    ],
)
def test_a_host_that_asks_for_rest_gets_it(error: FetchError) -> None:
    with pytest.raises(FetchError) as caught:
        Files(error).robots().check(PAGE)
    assert (caught.value.kind, caught.value.retry_after) == ("robots", 1200.0)


def test_a_forbidden_host_stays_forbidden() -> None:
    with pytest.raises(ForbiddenAddress):
        Files(ForbiddenAddress("inside")).robots().check(PAGE)


@given(st.binary(max_size=300))
def test_no_robots_txt_raises_anything_but_a_fetch_error(body: bytes) -> None:
    for data in (body, b"User-agent: *\nDisallow: " + body, b"User-agent: *\nCrawl-delay: " + body):
        try:
            delay = Files(Response("https://news.example/robots.txt", 200, data)).robots().check(PAGE)
        except FetchError:
            delay = 0.0
        assert delay >= 0.0
