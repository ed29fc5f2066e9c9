"""Frames on a page of another server, in a real browser."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from citewire.model import Edition, Withdrawal
from tests.editions import beside, sample
from tests.web.test_browser import House, browser, house, page, playwright

__all__ = ["browser", "house", "page"]  # fixtures

pytestmark = [pytest.mark.browser, pytest.mark.slow]


class Host:
    """A page of somebody else's with frames in it; it notes the heights that they tell."""

    def __init__(self) -> None:
        self.html = ""
        host = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.end_headers()
                self.wfile.write(host.html.encode())

            def log_message(self, *_: object) -> None:
                return

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}/"

    def hold(self, *frames: str) -> str:
        """Put frames of these addresses on the page; its address."""
        body = "".join(f'<iframe src="{each}" title="news" width="400" height="300"></iframe>' for each in frames)
        script = "heights = []; addEventListener('message', event => heights.push(event.data))"
        self.html = f"<!doctype html><link rel='icon' href='data:,'><script>{script}</script>{body}"
        return self.address


@pytest.fixture
def host() -> Iterator[Host]:
    host = Host()
    thread = threading.Thread(target=host.server.serve_forever, daemon=True)
    thread.start()
    yield host
    host.server.shutdown()
    host.server.server_close()


def without(edition: Edition, update_id: str) -> Edition:
    kept = tuple(each for each in edition.briefing.updates if each.id != update_id)
    gone = (Withdrawal(update_id, edition.published_at),)
    return replace(edition, briefing=replace(edition.briefing, updates=kept, withdrawn=gone))


def open_frames(page: playwright.Page, host: Host, *frames: str) -> list[playwright.Frame]:
    """The frames, once each shows that it is live."""
    page.goto(host.hold(*frames))
    page.wait_for_function(f"window.frames.length === {len(frames)}")
    opened = [frame for frame in page.frames if frame.parent_frame is not None]
    for frame in opened:
        frame.wait_for_selector("#live", state="visible")
    return opened


def test_frames_are_live_over_one_stream(page: playwright.Page, house: House, host: Host) -> None:
    address = f"{house.address}/orsel-dam"
    frames = open_frames(page, host, *[f"{address}/embed"] * 6, *[f"{address}/updates/ev-toll/embed"] * 3)
    hub = house.server.config.app.state.hub  # type: ignore[union-attr]
    assert hub.open("orsel-dam") == 1
    house.newsroom.publish(sample(later=True).edition)
    for frame in frames[:6]:
        frame.wait_for_selector("#u-ev-truce.fresh")
        assert frame.text_content("#news") == "3 new updates"
        assert frame.locator("article").count() == 5


def test_when_the_listening_frame_goes_another_one_listens(page: playwright.Page, house: House, host: Host) -> None:
    first, second = open_frames(page, host, *[f"{house.address}/orsel-dam/embed"] * 2)
    page.evaluate("document.querySelector('iframe').remove()")
    assert first.is_detached() != second.is_detached()
    left = second if first.is_detached() else first
    house.newsroom.publish(sample(later=True).edition)
    left.wait_for_selector("#u-ev-truce")


def test_what_is_being_read_in_a_frame_stays(page: playwright.Page, house: House, host: Host) -> None:
    (frame,) = open_frames(page, host, f"{house.address}/orsel-dam/embed")
    frame.evaluate("scrollTo(0, 300)")
    house.newsroom.publish(sample(later=True).edition)
    button = frame.wait_for_selector("#news button")
    assert button is not None
    assert frame.query_selector("#u-ev-truce") is None
    assert frame.evaluate("scrollY") == 300
    button.click()
    frame.wait_for_selector("#u-ev-truce")
    assert frame.query_selector("#news button") is None


def test_a_withdrawn_update_leaves_its_frame_at_once(page: playwright.Page, house: House, host: Host) -> None:
    (frame,) = open_frames(page, host, f"{house.address}/orsel-dam/updates/ev-toll/embed")
    frame.evaluate("scrollTo(0, 300)")  # being read or not
    said = frame.inner_text("h1")
    house.newsroom.publish(without(sample(later=True).edition, "ev-toll"))
    frame.wait_for_selector("text=This update was withdrawn")
    assert said not in frame.inner_text("body")
    page.faults.clear()  # the browser reports the 410 that the frame asked for


def test_a_withdrawn_line_leaves_the_frame_of_its_update_at_once(
    page: playwright.Page, house: House, host: Host
) -> None:
    told = beside(sample(later=True).edition)
    house.newsroom.publish(told)
    (frame,) = open_frames(page, host, f"{house.address}/orsel-dam/embed")
    update = told.briefing.updates[0]
    line = update.also[0]
    assert frame.query_selector(f"#u-{line.id}") is not None
    fewer = replace(update, also=update.also[1:])  # changed_at stays: no sentence of its own is another
    briefing = replace(
        told.briefing,
        updates=(fewer, *told.briefing.updates[1:]),
        withdrawn=(Withdrawal(line.event_id, told.published_at),),
    )
    house.newsroom.publish(replace(told, number=told.number + 1, briefing=briefing))
    frame.wait_for_selector(f"#u-{line.id}", state="detached")
    assert frame.text_content("#news") == "The page has changed"


def test_a_frame_asks_again_for_what_it_could_not_fetch(page: playwright.Page, house: House, host: Host) -> None:
    page.add_init_script("Math.random = () => 0.001")  # of half a minute
    (frame,) = open_frames(page, host, f"{house.address}/orsel-dam/embed")
    asked: list[str] = []

    def refuse_once(route: playwright.Route) -> None:
        asked.append(route.request.url)
        route.abort() if len(asked) == 1 else route.fallback()

    page.route("**/orsel-dam/embed", refuse_once)
    house.newsroom.publish(sample(later=True).edition)
    frame.wait_for_selector("#u-ev-truce.fresh")
    assert len(asked) == 2
    page.faults.clear()  # the browser reports that the first was broken off


def test_a_frame_tells_its_height(page: playwright.Page, house: House, host: Host) -> None:
    (frame,) = open_frames(page, host, f"{house.address}/orsel-dam/embed?count=2")
    page.wait_for_function("heights.length > 0")
    told = page.evaluate("heights.at(-1)")
    assert told["citewire"] == "height"
    assert told["height"] == frame.evaluate("Math.ceil(document.body.getBoundingClientRect().height)")


def test_links_of_a_frame_open_a_tab(page: playwright.Page, house: House, host: Host) -> None:
    (frame,) = open_frames(page, host, f"{house.address}/orsel-dam/embed")
    with page.expect_popup() as opened:
        frame.click(".cites a >> nth=0")
    assert "/documents/" in opened.value.url
    assert page.url == host.address


def test_the_page_itself_stands_in_no_frame(page: playwright.Page, house: House, host: Host) -> None:
    page.goto(host.hold(f"{house.address}/orsel-dam"))
    page.wait_for_timeout(300)
    assert all(frame.query_selector("#masthead") is None for frame in page.frames)
    page.faults.clear()  # the browser reports the refusal
