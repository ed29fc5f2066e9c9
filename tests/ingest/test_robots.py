"""What robots.txt allows, and for how long it is believed; no socket, a clock that the test moves."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire.errors import FetchError, ForbiddenAddress
from citewire.ingest.robots import Robots
from citewire.protocols import Response


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
