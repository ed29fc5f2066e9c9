"""axe-core over every page: no violation, by day and by night, on a desk and in a hand.

axe sees what a machine can: names, roles, contrast, order of headings, sizes of targets. It doesn't see whether a page
makes sense to who hears it.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.web.pages import PAGES, full_newsroom
from tests.web.test_browser import House, browser, playwright

axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="pip install axe-playwright-python")

__all__ = ["browser"]  # a fixture

pytestmark = [pytest.mark.browser, pytest.mark.slow]

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WAYS = {
    "desk by day": (1000, "light"),
    "phone by night": (320, "dark"),
    "desk by night": (1000, "dark"),
    "phone by day": (320, "light"),
}
CROSSED = ("page", "evidence", "found", "changes", "embed")
"""Colours and widths don't depend on each other but on these pages, so the other two ways are tried on these alone."""
TRIED = [(way, name) for way in WAYS for name in (PAGES if way in tuple(WAYS)[:2] else CROSSED)]


@pytest.fixture(scope="module")
def house() -> Iterator[House]:
    with House(full_newsroom()) as house:
        yield house


@pytest.fixture
def tab(browser: playwright.Browser) -> Iterator[playwright.Page]:
    """The policy of our pages lets no script in, axe's neither: this browser is told not to heed it."""
    context = browser.new_context(bypass_csp=True)
    yield context.new_page()
    context.close()


def as_seen(tab: playwright.Page, way: str) -> playwright.Page:
    width, scheme = WAYS[way]
    tab.set_viewport_size({"width": width, "height": 800})
    tab.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    return tab


def violations(tab: playwright.Page) -> list[str]:
    """What axe finds on the open page: rule, what it means, and where."""
    found = axe.Axe().run(
        tab, options={"runOnly": RULES, "resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
    )
    return [
        f"{each['id']}: {each['help']}: {node['html'][:160]} {node.get('failureSummary', '')[:300]}"
        for each in found.response["violations"]
        for node in each["nodes"]
    ]


@pytest.mark.parametrize(("way", "name"), TRIED)
def test_axe_finds_nothing(tab: playwright.Page, house: House, way: str, name: str) -> None:
    as_seen(tab, way).goto(house.address + PAGES[name])
    tab.eval_on_selector_all("details", "all => all.forEach(each => { each.open = true })")
    assert violations(tab) == []


@pytest.mark.parametrize("way", WAYS)
def test_axe_finds_nothing_in_an_open_drawer(tab: playwright.Page, house: House, way: str) -> None:
    as_seen(tab, way).goto(house.address + PAGES["page"])
    tab.click("#u-ev-toll .cites a >> nth=0")
    tab.locator("#drawer").wait_for(state="visible")
    assert violations(tab) == []


def test_axe_would_find_something(tab: playwright.Page, house: House) -> None:
    tab.goto(house.address + PAGES["page"])
    tab.eval_on_selector("h1", 'title => { title.outerHTML = \'<img src="data:,"><p style="color:#eee">pale</p>\' }')
    assert {line.partition(":")[0] for line in violations(tab)} >= {"image-alt", "page-has-heading-one"}
