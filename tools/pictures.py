"""Takes the pictures of the pages for the docs: ``python -m tools.pictures [NAME ...]``.

The packaged demonstration is replayed and served on the loopback address; every page is taken by day, by night, on a
phone and as it is printed, as ``docs/pictures/NAME[-WAY].webp``. With names, only those pages. Needs playwright
and a Chromium (``CHROMIUM`` names it; Debian: apt-get install chromium).
"""

from __future__ import annotations

import base64
import os
import shutil
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from citewire.newsroom import Newsroom
from citewire.testing import demonstration_archive, demonstration_desk
from citewire.web import create_app, create_server

PICTURES = Path(__file__).parent.parent / "docs" / "pictures"
ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
MOST = 60 * 1024
"""Bytes that a picture may have; quality goes down until it fits."""
QUALITIES = (70, 55, 40, 25, 10)


@dataclass(frozen=True, slots=True)
class Way:
    """How a page is looked at: size of the window in CSS pixels, colours, screen or paper."""

    suffix: str
    width: int
    height: int
    scheme: str = "light"
    media: str = "screen"


WAYS = (
    Way("", 820, 900),
    Way("-dark", 820, 900, scheme="dark"),
    Way("-phone", 360, 720),
    Way("-print", 794, 1123, media="print"),
)


@dataclass(frozen=True, slots=True)
class Shot:
    """One page: its address, what is scrolled to, and what is clicked before the picture is taken."""

    name: str
    path: str
    at: str | None = None
    click: str | None = None


@contextmanager
def served(newsroom: Newsroom) -> Iterator[str]:
    """The address of a server over the newsroom, as long as the block runs."""
    server = create_server(create_app(newsroom.reader), port=0)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.02)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join(10)


def shots(newsroom: Newsroom, desk_id: str) -> list[Shot]:
    """Every page that the demonstration has; ids are taken from its last edition."""
    edition = newsroom.reader.edition(desk_id)
    if edition is None:
        raise SystemExit("the demonstration made no edition: nothing to take")
    briefing, top = edition.briefing, f"/{desk_id}"
    past = newsroom.reader.history(desk_id)[edition.number // 2][1].isoformat().replace("+", "%2B")
    entry = max(briefing.updates, key=lambda each: len(each.sentences))
    document = entry.sentences[0].citations[0].document_id
    found = [
        Shot("desks", "/"),
        Shot("page", top),
        Shot("updates", top, at="#updates"),
        Shot("analysis", top, at="#analysis"),
        Shot("timeline", top, at="#timeline"),
        Shot("references", top, at="#references"),
        Shot("past", f"{top}?as_of={past}"),
        Shot("drawer", top, at="#updates", click="#updates .cites a >> nth=0"),
        Shot("update", f"{top}/updates/{entry.id}"),
        Shot("stories", f"{top}/stories"),
        Shot("story", f"{top}/stories/{entry.story_id}"),
        Shot("publisher", f"{top}/publishers/{briefing.references[0].publisher.id}"),
        Shot("search", f"{top}/search?q=dam"),
        Shot("changes", f"{top}/changes"),
        Shot("corrections", f"{top}/corrections"),
        Shot("evidence", f"/documents/{document}"),
        Shot("embed", f"{top}/embed"),
        Shot("error", f"{top}/nowhere"),
    ]
    names = [Shot("entity", f"{top}/entities/{named.entity.id}") for named in briefing.names[:1]]
    return [*found, *names]


def take(browser: Browser, address: str, shot: Shot, way: Way) -> Path:
    """One picture as a WebP file in docs/pictures/."""
    scheme = "dark" if way.scheme == "dark" else "light"
    context = browser.new_context(viewport={"width": way.width, "height": way.height}, color_scheme=scheme)
    page = context.new_page()
    page.goto(address + shot.path)
    page.emulate_media(media="print" if way.media == "print" else "screen")
    if shot.at:
        if page.query_selector(shot.at) is None:
            raise SystemExit(f"{shot.path} has no {shot.at}: the picture {shot.name} would show something else")
        page.eval_on_selector(shot.at, "element => element.scrollIntoView()")
    if shot.click:
        page.click(shot.click)
        page.wait_for_selector("#drawer[open]")
    path = PICTURES / f"{shot.name}{way.suffix}.webp"
    path.write_bytes(photograph(page))
    context.close()
    return path


def photograph(page: Page) -> bytes:
    """The window as WebP, as good as ``MOST`` bytes allow."""
    session, data = page.context.new_cdp_session(page), b""
    for quality in QUALITIES:
        answer = session.send("Page.captureScreenshot", {"format": "webp", "quality": quality})
        data = base64.b64decode(answer["data"])
        if len(data) <= MOST:
            break
    return data


def wanted(found: list[Shot], names: list[str]) -> list[tuple[Shot, Way]]:
    """Which pages in which ways: what is clicked open is not printed, and paper has no scrolling."""
    chosen = [shot for shot in found if not names or shot.name in names]
    return [(shot, way) for shot in chosen for way in WAYS if way.media == "screen" or not (shot.at or shot.click)]


def main(arguments: list[str]) -> int:
    """Writes the pictures and says what it wrote."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if chromium is None:
        print("no Chromium found: install Debian's chromium or set CHROMIUM to its path", file=sys.stderr)
        return 1
    PICTURES.mkdir(parents=True, exist_ok=True)
    desk = demonstration_desk()
    with Newsroom.open(None, [desk]) as newsroom, sync_playwright() as driver:
        newsroom.run_archive(demonstration_archive())
        browser = driver.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        with served(newsroom) as address:
            for shot, way in wanted(shots(newsroom, desk.id), arguments):
                path = take(browser, address, shot, way)
                print(f"{path.relative_to(PICTURES.parent.parent)}  {path.stat().st_size // 1024} KiB")
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
