"""An archive that means harm goes through the real river, and its pages are opened in a real browser: nothing runs that
isn't ours, nothing leaves its place, nothing is asked of anybody else, and nothing that came is lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

import feedparser
import pytest
from lxml import html as lxml_html
from starlette.testclient import TestClient

from citewire.ingest import archives
from citewire.newsroom import Newsroom
from citewire.testing import demonstration_desk, quiet_newsroom
from citewire.web import create_app
from tests.hostile import hostile_archive
from tests.web.test_browser import House, browser, playwright
from tests.web.test_markup import faults

__all__ = ["browser"]  # a fixture

pytestmark = [pytest.mark.browser, pytest.mark.slow]

DESK = demonstration_desk()
JUNK = 5


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> archives.Archive:
    return archives.open_archive(hostile_archive(tmp_path_factory.mktemp("hostile")))


@pytest.fixture(scope="module")
def newsroom(archive: archives.Archive) -> Iterator[Newsroom]:
    with quiet_newsroom([DESK]) as newsroom:
        newsroom.run_archive(archive)
        yield newsroom


def test_nothing_that_came_is_lost(newsroom: Newsroom, archive: archives.Archive) -> None:
    assert len(archive.problems) >= JUNK
    seen = list(archive.entries())
    ids = sorted({entry.id for entry in seen})
    stored = newsroom.store.entries.get(ids)
    assert sorted(entry.id for entry in stored) == ids
    assert max(len(entry.title) for entry in stored) >= 9_000_000
    documents = newsroom.reader.document_count()
    failed = newsroom.reader.failures()
    assert documents + sum(failed.values()) >= len(ids)
    edition = newsroom.reader.edition(DESK.id)
    assert edition is not None
    assert len(edition.briefing.updates) > 3


@dataclass
class Watch:
    """What a tab did that no page of ours does."""

    page: playwright.Page
    address: str
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("dialog", lambda dialog: (self.faults.append(f"dialog {dialog.message}"), dialog.dismiss()))
        self.page.on("pageerror", lambda error: self.faults.append(f"error {error}"))
        self.page.on("console", self._hear)
        self.page.on("request", self._ask)

    def _hear(self, message: playwright.ConsoleMessage) -> None:
        if message.type == "error":  # a breach of the policy is told here too
            self.faults.append(f"console {message.text}")

    def _ask(self, request: playwright.Request) -> None:
        if not request.url.startswith((self.address, "data:,")):
            self.faults.append(f"request {request.url}")


@pytest.fixture(scope="module")
def paths(newsroom: Newsroom) -> list[str]:
    """Pages of every kind that the edition leads to."""
    with TestClient(create_app(newsroom.reader)) as client:
        tree = lxml_html.document_fromstring(client.get(f"/{DESK.id}").content)
        links = list(dict.fromkeys(str(href).partition("#")[0] for href in tree.xpath("//main//a/@href")))
    kinds = ("/updates/", "/entities/", "/publishers/", "/documents/")
    some = [[link for link in links if kind in link and link.startswith("/")][:5] for kind in kinds]
    found = [link for group in some for link in group]
    assert len(found) > 10
    own = ("", "/stories", "/corrections", "/search?q=flood", "/changes", "/embed")
    return ["/", *(f"/{DESK.id}{each}" for each in own), *found]


def test_no_page_or_feed_is_bent(newsroom: Newsroom, paths: list[str]) -> None:
    with TestClient(create_app(newsroom.reader)) as client:
        bent = {path: found for path in paths if (found := faults(client.get(path).text))}
        atom = feedparser.parse(client.get(f"/{DESK.id}/feed.atom").content)
        items = json.loads(client.get(f"/{DESK.id}/feed.json").content)["items"]
    assert bent == {}
    assert (atom.bozo, len(atom.entries)) == (0, len(items))
    active = "//script | //iframe | //style | //form | //@onload | //@onerror | //@href[not(starts-with(., 'http'))]"
    assert [item["id"] for item in items if lxml_html.fromstring(item["content_html"]).xpath(active)] == []


def test_nothing_runs_and_nothing_leaves_its_place(
    browser: playwright.Browser, newsroom: Newsroom, paths: list[str]
) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 700})
    wide: list[str] = []
    with House(newsroom.reader) as house:
        watch = Watch(context.new_page(), house.address)
        for path in paths:
            watch.page.goto(house.address + path)
            watch.page.eval_on_selector_all("details", "all => all.forEach(each => { each.open = true })")
            if watch.page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                wide.append(path)
            assert watch.page.evaluate("window.hurt") is None
            assert watch.page.evaluate("getComputedStyle(document.querySelector('main')).display") == "block"
        watch.page.goto(house.address + f"/{DESK.id}")
        watch.page.click(".cites a >> nth=0")
        watch.page.locator("#drawer").wait_for(state="visible")
    context.close()
    assert watch.faults == []
    assert wide == []


def test_what_is_not_ours_would_be_noticed(browser: playwright.Browser, newsroom: Newsroom) -> None:
    context = browser.new_context()
    with House(newsroom.reader) as house:
        watch = Watch(context.new_page(), house.address)
        watch.page.goto(house.address)
        watch.page.evaluate('main.innerHTML = \'<img src="//evil.example/x" onerror="window.hurt = true">\'')
        watch.page.wait_for_timeout(200)
        assert watch.page.evaluate("window.hurt") is None  # the policy stops it
    context.close()
    assert [fault for fault in watch.faults if "policy" in fault.casefold()]
