"""Takes the pictures of the page for the docs: ``python -m tools.pictures [FOLDER]``.

FOLDER is one that ``citewire export`` wrote; without it the packaged demonstration is replayed first. Needs
playwright and a Chromium (``CHROMIUM`` names it; Debian: apt-get install chromium).
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from citewire.newsroom import Newsroom
from citewire.testing import demonstration_archive, demonstration_desk

PICTURES = Path(__file__).parent.parent / "docs" / "pictures"
ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: where to point, how wide and high the window is, by day or by night."""

    name: str
    page: str
    width: int
    height: int
    scheme: str = "light"
    at: str | None = None


SHOTS = (
    Shot("page", "index.html", 820, 900),
    Shot("page-updates", "index.html", 820, 900, at="#updates"),
    Shot("page-dark", "index.html", 820, 900, "dark", at="#analysis"),
    Shot("page-phone", "index.html", 360, 720),
    Shot("page-phone-dark", "index.html", 360, 720, "dark", at="#updates"),
)


def take(browser: Browser, folder: Path, shot: Shot) -> Path:
    """One picture as a PNG file in docs/pictures/."""
    scheme = "dark" if shot.scheme == "dark" else "light"
    context = browser.new_context(viewport={"width": shot.width, "height": shot.height}, color_scheme=scheme)
    page = context.new_page()
    page.goto((folder / shot.page).resolve().as_uri())
    if shot.at:
        page.eval_on_selector(shot.at, "element => element.scrollIntoView()")
    path = PICTURES / f"{shot.name}.png"
    page.screenshot(path=path)
    context.close()
    return path


def take_evidence(browser: Browser, folder: Path) -> Path:
    """Follows the first citation of the first update, as a reader would."""
    context = browser.new_context(viewport={"width": 820, "height": 560}, color_scheme="light")
    page = context.new_page()
    page.goto((folder / "index.html").resolve().as_uri())
    page.click("#updates .cites a >> nth=0")
    path = PICTURES / "evidence.png"
    page.screenshot(path=path)
    context.close()
    return path


def replay_demonstration(folder: Path) -> None:
    """The last edition of the packaged demonstration, as a folder of files."""
    desk = demonstration_desk()
    with Newsroom.open(None, [desk]) as newsroom:
        newsroom.run_archive(demonstration_archive())
        newsroom.export(desk, folder)


def main(arguments: list[str]) -> int:
    """Writes the pictures and says what it wrote."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if chromium is None:
        print("no Chromium found: install Debian's chromium or set CHROMIUM to its path", file=sys.stderr)
        return 1
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as driver:
        folder = Path(arguments[0]) if arguments else Path(scratch)
        if not arguments:
            replay_demonstration(folder)
        browser = driver.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        taken = [take(browser, folder, shot) for shot in SHOTS] + [take_evidence(browser, folder)]
        browser.close()
    for path in taken:
        print(f"{path.relative_to(PICTURES.parent.parent)}  {path.stat().st_size // 1024} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
