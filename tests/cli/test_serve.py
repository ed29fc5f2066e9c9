"""Commands that serve, as processes: pages appear while they run, and they stop cleanly."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from citewire.store import open_store
from tests.cli.runs import ARCHIVE, DESK, PROGRAM, Serving, until
from tests.rude import RudeServer, answer

pytestmark = pytest.mark.slow


def rss(*items: tuple[str, str]) -> bytes:
    body = "".join(
        f"<item><guid>{title}</guid><link>https://herald.example/{place}</link><title>{title}</title>"
        f"<description>{text}</description></item>"
        for place, (title, text) in enumerate(items)
    )
    feed = f'<?xml version="1.0"?><rss version="2.0"><channel><title>Herald</title>{body}</channel></rss>'
    return answer(feed.encode(), Content_Type="application/rss+xml")


BREACH = ("Orvel dam gives way, 12 missing", "The Orvel dam gave way on Tuesday, and 12 people are missing in Tarn.")
BRIDGE = ("Bridge of Sandholm collapses", "The bridge of Sandholm collapsed at night and 4 people were killed.")


@pytest.fixture
def world() -> Iterator[RudeServer]:
    with RudeServer({"/herald": rss(BREACH)}) as server:
        yield server


def desk_file(folder: Path, world: RudeServer, *feeds: str) -> str:
    """A desk of several feeds of the world; "every" is the least there is, so a second poll comes with a restart."""
    lines = ['[desk]\nid = "orvel"\ntitle = "The Orvel dam"\nallow_private = true\n']
    for feed in feeds:
        lines.append(
            f'[[publishers]]\nid = "p{feed}"\nname = "Outlet {feed}"\nkind = "newspaper"\n'
            f'feeds = [{{ url = "http://127.0.0.1:{world.port}/{feed}", language = "en", every = 30 }}]\n'
        )
    path = folder / "desk.toml"
    path.write_text("\n".join(lines))
    return str(path)


def rest_no_more(folder: Path) -> None:
    """Let every feed be due at once, without waiting for half a minute."""
    store = open_store(folder / "citewire.db")
    from dataclasses import replace  # noqa: PLC0415

    try:
        for state in store.feeds.all():
            store.feeds.save(replace(state, next_at=None))
    finally:
        store.close()


def test_entries_reach_the_page_beside_rude_feeds_and_a_restart_loses_nothing(
    tmp_path: Path, world: RudeServer
) -> None:
    desk = desk_file(tmp_path, world, "herald", "endless", "html", "gone", "reset", "silent")
    with Serving("serve", desk, cwd=tmp_path) as serving:
        until(lambda: "Orvel dam gives way" in serving.page(), "the first entry is on the page")
        heard: list[str] = []
        listening = threading.Thread(target=listen, args=(f"{serving.address}/events", heard), daemon=True)
        listening.start()
        world.paths["/herald"] = rss(BRIDGE, BREACH)
        time.sleep(0.5)
        rest_no_more(tmp_path)
        until(lambda: "Bridge of Sandholm" in serving.page(), "the new entry is on the page")
        until(lambda: len(heard) > 0, "an open page hears of it")
        assert json.loads(heard[0])["number"] > 1
        assert "orvel: edition 1\n" in serving.said
        assert "/herald" not in serving.said
        until(
            lambda: re.search(r"feed.*/html.* fails|feed fails.*/html", serving.said) is not None, "a bad feed is told"
        )
        before = json.loads(serving.page("/briefing.json"))
        assert serving.stop() == 0
        assert "Stopped." in serving.said
    with Serving("serve", desk, cwd=tmp_path) as again:
        after = json.loads(again.page("/briefing.json"))
        assert after == before
        assert again.stop(signal.SIGTERM) == 0


def listen(address: str, heard: list[str]) -> None:
    try:
        with httpx.stream("GET", address, timeout=20) as stream:
            heard.extend(line.removeprefix("data: ") for line in stream.iter_lines() if line.startswith("data: {"))
    except httpx.HTTPError:
        return


def test_a_stop_waits_for_no_feed(tmp_path: Path, world: RudeServer) -> None:
    with Serving("serve", desk_file(tmp_path, world, "drip", "silent", "endless"), cwd=tmp_path) as serving:
        until(lambda: world.count("/drip") > 0, "the feed is asked")
        began = time.monotonic()
        assert serving.stop() == 0
        assert time.monotonic() - began < 4


def test_the_demonstration_plays_and_leaves_nothing(tmp_path: Path) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    with Serving("demo", "--speed", "100000", cwd=tmp_path, scratch=scratch) as serving:
        assert list(scratch.glob("citewire-demo-*"))
        until(lambda: "dispatches are in" in serving.said, "all dispatches are in", 40)
        assert "All 98 dispatches are in" in serving.said
        assert "Velm" in serving.page()
        assert serving.stop() == 0
    assert list(scratch.iterdir()) == []


def test_a_replay_without_a_folder_serves_and_goes_on_where_it_was(tmp_path: Path) -> None:
    lines = Path(ARCHIVE).read_text(encoding="utf-8").splitlines(keepends=True)[:31]
    (tmp_path / "short.jsonl").write_text("".join(lines), encoding="utf-8")
    arguments = ("replay", "short.jsonl", "--desk", DESK, "--store", "news.db")
    with Serving(*arguments, cwd=tmp_path) as serving:
        until(lambda: "Velm" in serving.page(), "a page is there while it runs")
        assert serving.stop() == 0
    with Serving(*arguments, cwd=tmp_path) as again:
        until(lambda: "All 30 entries are in" in again.said, "the rest is in", 40)
        assert again.stop() == 0
    store = open_store(tmp_path / "news.db")
    try:
        assert store.entries.count() == 30
    finally:
        store.close()


def test_a_port_in_use_is_said_before_any_work_is_done(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        command = [sys.executable, "-c", PROGRAM, "replay", ARCHIVE, "--desk", DESK, "--port", port]
        done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=30, cwd=tmp_path)
    assert done.returncode == 2
    assert f"port {port} of 127.0.0.1 can't be used (Address already in use): choose another" in done.stderr
    assert "Traceback" not in done.stderr
    assert "begins" not in done.stderr
