"""An exported folder in a real browser: opened as files, and from a plain web server."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from citewire.publish import export
from tests.editions import sample
from tests.web.test_browser import browser, page, playwright

__all__ = ["browser", "page"]  # fixtures

pytestmark = [pytest.mark.browser, pytest.mark.slow]


class Quiet(SimpleHTTPRequestHandler):
    """Serves files as any server does, without a line for each."""

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture(params=["files", "server"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    one = sample()
    export(one.edition, one.desk, one.documents.values(), tmp_path)
    if request.param == "files":
        yield tmp_path.as_uri()
        return
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def test_the_folder_is_read_from_page_to_passage(page: playwright.Page, address: str) -> None:
    page.goto(f"{address}/index.html")
    assert page.locator("article.update").count() > 5
    assert page.eval_on_selector("body", "body => getComputedStyle(body).margin") == "0px"  # the style sheet came
    assert page.locator("#live").count() == 0
    page.click("article.update .when a >> nth=0")
    assert "/updates/" in page.url
    page.goto(str(page.locator(".cites a").first.evaluate("link => link.href")))
    assert "/documents/" in page.url
    assert page.locator(".passage:target mark").count() == 1
    page.click("a.home")
    assert page.url.endswith("/index.html")


def test_its_frame_opens_from_the_folder(page: playwright.Page, address: str) -> None:
    page.goto(f"{address}/embed.html")
    assert page.locator("article.update").count() == 5
    with page.expect_popup() as opened:
        page.click(".when a >> nth=0")
    assert "/updates/" in opened.value.url
