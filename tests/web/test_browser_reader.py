"""Ways to read: with keys alone, enlarged, in a narrow window, on paper, without scripts, without motion."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from io import BytesIO

import pytest

from tests.editions import sample
from tests.web.crowded import crowded
from tests.web.newsrooms import MemoryNewsroom
from tests.web.pages import PAGES, full_newsroom
from tests.web.test_browser import House, browser, playwright

pypdf = pytest.importorskip("pypdf", reason="pypdf is not installed: pip install pypdf")

__all__ = ["browser"]  # a fixture

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@dataclass(frozen=True, slots=True)
class Tab:
    """An open tab of a browser and the server before it."""

    page: playwright.Page
    address: str

    def open(self, name: str) -> playwright.Page:
        """Go to one of ``PAGES``."""
        self.page.goto(self.address + PAGES[name])
        return self.page

    def overflow(self) -> int:
        """By how many CSS pixels the page is wider than the window."""
        return int(self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


@pytest.fixture(scope="module")
def house() -> Iterator[House]:
    with House(full_newsroom()) as house:
        yield house


@pytest.fixture(scope="module")
def narrow(browser: playwright.Browser, house: House) -> Iterator[Tab]:
    context = browser.new_context(viewport={"width": 320, "height": 640}, color_scheme="dark")
    yield Tab(context.new_page(), house.address)
    context.close()


@pytest.fixture
def tab(browser: playwright.Browser, house: House) -> Iterator[Tab]:
    context = browser.new_context(viewport={"width": 1000, "height": 700}, reduced_motion="no-preference")
    yield Tab(context.new_page(), house.address)
    context.close()


@pytest.fixture
def scriptless(browser: playwright.Browser, house: House) -> Iterator[Tab]:
    context = browser.new_context(java_script_enabled=False)
    yield Tab(context.new_page(), house.address)
    context.close()


# -- narrow and enlarged ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PAGES)
def test_no_page_scrolls_sideways_in_a_window_of_320_pixels(narrow: Tab, name: str) -> None:
    page = narrow.open(name)
    page.eval_on_selector_all("details", "all => all.forEach(each => { each.open = true })")
    assert narrow.overflow() <= 0


@pytest.mark.parametrize("width", [320, 1000])
def test_a_page_that_runs_from_right_to_left_is_mirrored_and_no_wider(tab: Tab, width: int) -> None:
    page = tab.open("page")
    page.set_viewport_size({"width": width, "height": 700})
    page.evaluate("document.documentElement.dir = 'rtl'")
    assert tab.overflow() <= 0
    desk, live = (page.locator(each).bounding_box() for each in (".desk", "#live"))
    assert desk["x"] > live["x"]
    assert page.locator(".skip").bounding_box()["x"] >= width
    page.keyboard.press("Tab")
    assert page.locator(".skip").bounding_box()["x"] < width
    page.locator("#updates .cites a").first.click()
    page.wait_for_selector("#drawer[open]")
    assert page.locator("#drawer").bounding_box()["x"] == 0
    assert tab.overflow() <= 0


@pytest.mark.parametrize("name", ["page", "found", "changes", "evidence"])
def test_letters_twice_as_large_push_nothing_out_of_the_window(tab: Tab, name: str) -> None:
    page = tab.open(name)
    before = page.evaluate("parseFloat(getComputedStyle(document.querySelector('p')).fontSize)")
    page.evaluate("document.documentElement.style.fontSize = '212.5%'")
    assert page.evaluate("parseFloat(getComputedStyle(document.querySelector('p')).fontSize)") >= 1.9 * before
    assert tab.overflow() <= 0
    cut = "all => all.filter(each => each.scrollWidth > each.clientWidth + 1).map(each => each.outerHTML.slice(0, 80))"
    assert page.eval_on_selector_all("main p, main h1, main h2, main td, main li, .bar p", cut) == []


# -- with keys alone --------------------------------------------------------------------------------------------------

REACHED = """() => {
  const each = document.activeElement, box = each.getBoundingClientRect(), style = getComputedStyle(each);
  const all = [...document.querySelectorAll('a[href], button, input, select, summary')];
  return {place: all.indexOf(each), seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
          ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || each.className === 'skip'};
}"""


@pytest.mark.parametrize("name", ["page", "search"])
def test_the_tab_key_goes_through_the_page_as_it_is_read(tab: Tab, name: str) -> None:
    page = tab.open(name)
    reached = []
    for _ in range(12):
        page.keyboard.press("Tab")
        reached.append(page.evaluate(REACHED))
    places = [each["place"] for each in reached]
    assert places == sorted(places)
    assert places[0] == 0  # the skip link
    assert [each for each in reached if not (each["seen"] and each["ring"])] == []


def test_the_skip_link_leads_past_the_head(tab: Tab) -> None:
    page = tab.open("page")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_a_citation_is_opened_read_and_left_with_keys(tab: Tab) -> None:
    page = tab.open("page")
    page.focus("#u-ev-toll .cites a")
    page.keyboard.press("Enter")
    drawer = page.locator("#drawer")
    drawer.wait_for(state="visible")
    assert page.evaluate("document.querySelector('#drawer').contains(document.activeElement)")
    for _ in range(8):  # nothing behind it is reached; the window's own bar may be
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement === document.body || drawer.contains(document.activeElement)")
    page.keyboard.press("Escape")
    drawer.wait_for(state="hidden")
    assert page.evaluate("document.activeElement === document.querySelector('#u-ev-toll .cites a')")


# -- on paper ---------------------------------------------------------------------------------------------------------


def test_paper_has_the_headline_the_numbers_and_the_addresses(tab: Tab) -> None:
    page = tab.open("page")
    text = "".join(sheet.extract_text() for sheet in pypdf.PdfReader(BytesIO(page.pdf(format="A4"))).pages)
    whole = " ".join(text.split())
    briefing = full_newsroom().editions[-1].briefing
    assert briefing.headline is not None
    assert briefing.headline.text in whole
    ids = {document_id for document_id, _ in briefing.cited_spans()}
    cited = {f"[{each.number}]" for each in briefing.references if each.document_id in ids}
    assert len(cited) > 10
    assert cited - set(re.findall(r"\[\d+\]", whole)) == set()  # of what is folded on the screen too
    unbroken = "".join(text.split())
    assert [each.url for each in briefing.references if str(each.url) not in unbroken] == []
    assert "Search" not in whole


# -- without scripts, without motion ----------------------------------------------------------------------------------


def test_search_and_time_work_without_scripts(scriptless: Tab) -> None:
    page = scriptless.open("search")
    page.fill("#q", "Mellin")
    page.select_option("#publisher", "lequai")
    page.click("main button")
    assert page.locator(".hits > li").count() == 1
    scriptless.open("page")
    page.locator(".hours a").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/orsel-dam?as_of=*")
    assert page.locator(".past").is_visible()
    page.click(".past a >> nth=0")
    assert page.locator("#came, #went, #changed").count() > 0


@pytest.mark.parametrize("name", ["stories", "changes", "corrections", "person", "evidence"])
def test_every_page_tells_all_without_scripts(scriptless: Tab, tab: Tab, name: str) -> None:
    words = scriptless.open(name).inner_text("main").split()
    assert len(words) > 20
    assert [each for each in tab.open(name).inner_text("main").split() if each in words] >= words


def test_nothing_moves_for_those_who_want_no_motion(tab: Tab) -> None:
    page = tab.open("page")
    page.wait_for_selector("#live", state="visible")
    running = "document.getAnimations().filter(each => each.playState === 'running').length"
    assert page.evaluate(running) > 0
    page.emulate_media(reduced_motion="reduce")
    assert page.evaluate(running) == 0


# -- the first load ---------------------------------------------------------------------------------------------------

SHIFTS = """() => new Promise(done => {
  let sum = 0;
  new PerformanceObserver(list => { for (const each of list.getEntries()) sum += each.value; })
    .observe({type: 'layout-shift', buffered: true});
  setTimeout(() => done(sum), 500);
})"""


@pytest.mark.parametrize("width", [360, 1000])
def test_nothing_shifts_while_the_page_loads(browser: playwright.Browser, width: int) -> None:
    """For a reader who was here before, minutes after an update: the script tells both, and shows that it is live."""
    first = sample().edition
    edition = replace(crowded(200)[0], number=8)
    context = browser.new_context(viewport={"width": width, "height": 700})
    page = context.new_page()
    page.clock.set_fixed_time(edition.published_at + timedelta(minutes=4))
    newsroom = MemoryNewsroom(first)
    with House(newsroom) as house:
        page.goto(f"{house.address}/orsel-dam")
        page.goto(f"{house.address}/orsel-dam/corrections")
        newsroom.publish(edition)
        page.goto(f"{house.address}/orsel-dam")
        page.wait_for_selector("#live", state="visible")
        assert "4 min. ago" in page.inner_text(".updated")
        assert "since you last looked" in page.inner_text(".since")
        assert page.evaluate(SHIFTS) == 0
        page.evaluate("document.querySelector('h1').style.paddingTop = '200px'")
        assert page.evaluate(SHIFTS) > 0  # it would be seen
    context.close()
