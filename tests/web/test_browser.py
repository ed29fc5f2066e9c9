"""The page in a real browser, from a real server on the loopback address."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Iterator
from dataclasses import replace

import httpx
import pytest

from citewire.model import Edition
from citewire.web import Server, create_app, create_server
from tests.editions import sample
from tests.web.newsrooms import MemoryNewsroom

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install playwright")

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]

pytestmark = [pytest.mark.browser, pytest.mark.slow]


class House:
    """A running server and the newsroom behind it."""

    def __init__(self, newsroom: MemoryNewsroom) -> None:
        self.newsroom = newsroom
        self.server: Server = create_server(create_app(newsroom), port=0)
        self.thread = threading.Thread(target=self.server.run, daemon=True)

    def __enter__(self) -> House:
        self.thread.start()
        until = time.monotonic() + 10
        while not self.server.started and time.monotonic() < until:
            time.sleep(0.01)
        assert self.server.started, "the server did not start within ten seconds"
        return self

    def __exit__(self, *_: object) -> None:
        self.server.should_exit = True
        self.thread.join(10)
        assert not self.thread.is_alive(), "the server did not stop while pages were open"

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server.servers[0].sockets[0].getsockname()[1]}"


@pytest.fixture(scope="module")
def browser() -> Iterator[playwright.Browser]:
    if not os.access(CHROMIUM, os.X_OK):
        pytest.skip(f"no Chromium at {CHROMIUM}: install Debian's chromium or set CHROMIUM to its path")
    with playwright.sync_playwright() as driver:
        chromium = driver.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def house() -> Iterator[House]:
    with House(MemoryNewsroom(sample().edition)) as house:
        yield house


@pytest.fixture
def page(browser: playwright.Browser) -> Iterator[playwright.Page]:
    context = browser.new_context(viewport={"width": 1000, "height": 700})
    page = context.new_page()
    page.faults = []
    page.on("console", lambda message: page.faults.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: page.faults.append(str(error)))
    yield page
    assert page.faults == []
    context.close()


def open_live(page: playwright.Page, house: House) -> None:
    """Opens the page and waits until its stream stands."""
    page.goto(house.address + "/orsel-dam")
    page.wait_for_selector("#live", state="visible")


def top_of(page: playwright.Page, selector: str) -> float:
    return float(page.eval_on_selector(selector, "element => element.getBoundingClientRect().top"))


def test_new_updates_arrive_without_moving_what_is_being_read(page: playwright.Page, house: House) -> None:
    open_live(page, house)
    page.eval_on_selector("#u-ev-bridges", "element => element.scrollIntoView({block: 'center'})")
    before, scrolled = top_of(page, "#u-ev-bridges"), page.evaluate("scrollY")
    assert scrolled > 500
    house.newsroom.publish(sample(later=True).edition)
    button = page.wait_for_selector("#news button")
    assert button.inner_text() == "3 new updates"
    assert page.get_attribute("#news", "aria-live") == "polite"
    assert page.query_selector("#u-ev-truce") is None
    assert (top_of(page, "#u-ev-bridges"), page.evaluate("scrollY")) == (before, scrolled)
    button.click()
    page.wait_for_selector("#u-ev-truce.fresh")
    assert page.query_selector("#news button") is None
    assert "offers a truce" in page.inner_text("h1")
    assert 0 < top_of(page, "#u-ev-truce") < 700
    assert page.evaluate("document.activeElement.id") == "u-ev-truce"


def test_at_the_top_all_changes_by_itself_and_nothing_is_offered_twice(page: playwright.Page, house: House) -> None:
    open_live(page, house)
    house.newsroom.publish(sample(later=True).edition)
    page.wait_for_selector("#u-ev-truce.fresh")
    assert "offers a truce" in page.inner_text("h1")
    assert page.query_selector("#news button") is None  # what a button would offer is there already
    assert page.text_content("#news") == "3 new updates"  # for those who hear the page
    assert page.evaluate("scrollY") == 0
    assert page.locator("#references").count() == page.locator("#masthead").count() == 1
    order = page.eval_on_selector_all("main > [id]", "parts => parts.map(part => part.id)")
    sections = ["masthead", "figures", "updates", "analysis", "recent", "related", "corrections", "references"]
    assert order == [*sections, "about"]


def test_a_page_that_nobody_looks_at_waits_until_somebody_does(page: playwright.Page, house: House) -> None:
    open_live(page, house)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    turn = """hidden => {
        Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
        document.dispatchEvent(new Event("visibilitychange"));
    }"""
    page.evaluate(turn, True)
    house.newsroom.publish(sample(later=True).edition)
    page.wait_for_timeout(700)
    assert asked == []
    page.evaluate(turn, False)
    page.wait_for_selector("#u-ev-truce.fresh")
    assert asked == [house.address + "/orsel-dam"]


def test_an_edition_that_could_not_be_fetched_is_asked_for_again(page: playwright.Page, house: House) -> None:
    page.add_init_script("Math.random = () => 0.001")  # of half a minute
    open_live(page, house)
    asked: list[str] = []

    def refuse_once(route: playwright.Route) -> None:
        asked.append(route.request.url)
        route.fulfill(status=503) if len(asked) == 1 else route.fallback()

    page.route("**/orsel-dam", refuse_once)
    house.newsroom.publish(sample(later=True).edition)
    page.wait_for_selector("#u-ev-truce.fresh")
    page.wait_for_timeout(200)
    assert len(asked) == 2
    page.faults.clear()  # the browser reports the 503


def test_sections_that_come_and_go_keep_their_order(page: playwright.Page, house: House) -> None:
    open_live(page, house)
    next_one = sample(later=True).edition
    briefing = replace(next_one.briefing, figures=(), analysis=())
    house.newsroom.publish(replace(next_one, briefing=briefing))
    page.wait_for_selector("#figures", state="detached")
    house.newsroom.publish(replace(next_one, number=9))
    page.wait_for_selector("#figures")
    order = page.eval_on_selector_all("main > [id]", "parts => parts.map(part => part.id)")
    assert order[:4] == ["masthead", "figures", "updates", "analysis"]


def test_a_page_that_lost_its_connection_hears_what_it_missed(page: playwright.Page) -> None:
    newsroom = MemoryNewsroom(sample().edition)
    with House(newsroom) as first:
        open_live(page, first)
        port = first.server.servers[0].sockets[0].getsockname()[1]
    page.wait_for_selector("#live", state="hidden")
    newsroom.editions.append(sample(later=True).edition)
    second = House(newsroom)
    second.server.config.port = port
    with second:
        page.wait_for_selector("#u-ev-truce.fresh", timeout=15000)
    page.faults = [fault for fault in page.faults if "ERR_" not in fault]  # the browser notes the lost connection


def test_a_citation_opens_its_passage_beside_the_page(page: playwright.Page, house: House) -> None:
    open_live(page, house)
    page.hover("#u-ev-toll .cites a >> nth=0")
    place = top_of(page, "#u-ev-toll")
    page.click("#u-ev-toll .cites a >> nth=0")
    drawer = page.locator("#drawer")
    drawer.wait_for(state="visible")
    words = "Valdria's interior ministry put the number of dead at 38 on Tuesday afternoon."
    assert drawer.locator("mark").inner_text() == words
    assert "The Harbour Courier" in drawer.inner_text()
    page.keyboard.press("Escape")
    drawer.wait_for(state="hidden")
    assert page.evaluate("document.activeElement.closest('.cites') !== null")
    assert page.url.endswith("/orsel-dam")
    assert top_of(page, "#u-ev-toll") == place


def test_the_address_of_a_citation_shows_its_passage(page: playwright.Page, house: House) -> None:
    open_live(page, house)
    page.goto(house.address + str(page.locator("#u-ev-toll .cites a").first.get_attribute("href")))
    passage = page.locator("blockquote:target")
    words = "Valdria's interior ministry put the number of dead at 38 on Tuesday afternoon."
    assert passage.locator("mark").inner_text() == words
    marked = passage.locator("mark").evaluate("element => getComputedStyle(element).backgroundColor")
    others = page.locator("blockquote:not(:target) mark").first
    assert marked != others.evaluate("element => getComputedStyle(element).backgroundColor")
    box = passage.bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 700


def test_a_reader_who_comes_back_is_shown_what_changed_since(page: playwright.Page, house: House) -> None:
    open_live(page, house)
    assert page.inner_text("#since") == "What changed"
    page.goto(house.address + "/orsel-dam/corrections")
    house.newsroom.publish(sample(later=True).edition)
    page.goto(house.address + "/orsel-dam")
    assert page.inner_text("#since") == "What changed since you last looked"
    page.click("#since")
    page.wait_for_url("**/orsel-dam/changes?since=7")
    assert page.locator("#came article").count() == 3


def test_all_is_readable_without_javascript(browser: playwright.Browser, house: House) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(house.address + "/orsel-dam")
    text = page.inner_text("main")
    edition: Edition = sample().edition
    for entry in edition.briefing.updates:
        for sentence in entry.sentences:
            assert sentence.text in text
    assert page.locator("#live").is_hidden()
    assert page.locator("#references li").count() == 12
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_from_the_paper(browser: playwright.Browser, house: House, scheme: str) -> None:
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(house.address + "/orsel-dam")
    paper = luminance(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
    assert (paper < 0.1) == (scheme == "dark")
    for selector in (".lead", ".basis", ".when a", ".cites a", ".flag", ".updated", "summary", ".stake", ".tongue"):
        ink = luminance(page.eval_on_selector(selector, "element => getComputedStyle(element).color"))
        light, dark = max(ink, paper), min(ink, paper)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, selector  # WCAG 1.4.3
    context.close()


def luminance(colour: str) -> float:
    """Relative luminance of ``rgb(r, g, b)`` (WCAG 2)."""
    parts = [int(part) / 255 for part in colour.removeprefix("rgb(").removesuffix(")").split(",")]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_the_skip_link_leads_to_the_news(page: playwright.Page, house: House) -> None:
    open_live(page, house)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_nothing_is_asked_of_third_parties(page: playwright.Page, house: House) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    open_live(page, house)
    assert asked
    assert [url for url in asked if not url.startswith((house.address, "data:"))] == []


def test_the_stream_is_not_compressed_and_ends_with_the_server(house: House) -> None:
    lines: list[str] = []
    with httpx.stream(
        "GET", house.address + "/orsel-dam/events?after=6", headers={"Accept-Encoding": "gzip"}
    ) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        assert "content-encoding" not in answer.headers
        for line in answer.iter_lines():
            lines.append(line)
            if line.startswith("data:"):  # the event was told: no server need tell another while it closes
                house.server.should_exit = True
    assert "event: edition" in lines
    assert "id: 7" in lines


def test_a_stream_resumes_after_the_last_event_that_the_browser_names(house: House) -> None:
    house.newsroom.publish(sample(later=True).edition)
    address = house.address + "/orsel-dam/events?after=2"
    with httpx.stream("GET", address, headers={"Last-Event-ID": "7"}) as answer:
        lines = answer.iter_lines()
        data = next(line for line in lines if line.startswith("data:"))
    assert '"new":["ev-truce","ev-linden","ev-trucks"]' in data  # after 2 everything would be new
