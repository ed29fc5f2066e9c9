"""``citewire serve`` tells a webhook and a hub of each edition, over a restart too, and doctor says what fails."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from citewire.publish.announcement import signature
from tests.cli.runs import Command, Serving, until
from tests.cli.test_serve import BREACH, BRIDGE, desk_file, rest_no_more, rss
from tests.rude import Asked, RudeServer, answer

pytestmark = pytest.mark.slow

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
REFUSED = answer(b"oops", "500 Internal Server Error")


def told(folder: Path, world: RudeServer) -> str:
    """A desk file with one feed, a webhook and a hub, all of them in the rude world."""
    path = Path(desk_file(folder, world, "herald"))
    here = f"http://127.0.0.1:{world.port}"
    more = f'allow_private = true\naddress = "https://news.example"\nhub = "{here}/hub"\n'
    hook = f'[[webhooks]]\nurl = "{here}/hook"\nsecret = "{SECRET}"\n'
    path.write_text(path.read_text().replace("allow_private = true\n", more) + hook)
    return str(path)


def at(world: RudeServer, path: str) -> list[Asked]:
    return [each for each in world.asked if each.path == path]


def test_receivers_are_told_and_a_restart_goes_on_where_one_failed(tmp_path: Path, citewire_: Command) -> None:
    paths = {"/herald": rss(BREACH), "/hook": REFUSED, "/hub": answer(b"", "204 No Content")}
    with RudeServer(paths) as world:  # type: ignore[arg-type]
        desk = told(tmp_path, world)
        with Serving("serve", desk, cwd=tmp_path) as serving:
            until(lambda: bool(at(world, "/hub")) and bool(at(world, "/hook")), "both are told")
            until(lambda: "Orvel dam gives way" in serving.page(), "the page is served meanwhile")
            assert serving.stop() == 0
        refused = len(at(world, "/hook"))
        done = citewire_("doctor", desk)
        assert done.status == 1
        assert f"tell receivers orvel 1 webhook http://127.0.0.1:{world.port}/hook" in done.out
        assert "500 Internal Server Error" in " ".join(done.out.split())
        assert SECRET not in done.out
        world.paths["/hook"] = answer(b"thanks")
        with Serving("serve", desk, cwd=tmp_path) as serving:
            until(lambda: len(at(world, "/hook")) > refused, "it is told again after a restart")
            world.paths["/herald"] = rss(BRIDGE, BREACH)
            rest_no_more(tmp_path)
            until(lambda: "orvel: edition 2" in serving.said, "there is a second edition")
            until(lambda: len(at(world, "/hook")) == refused + 2, "it is told of that one, too")
            assert serving.stop() == 0
        bodies = [json.loads(each.body)["data"] for each in at(world, "/hook")]
        assert [each["number"] for each in bodies] == [1] * (refused + 1) + [2]
        assert len(bodies[-1]["new"]) == 1
        last = at(world, "/hook")[-1]
        name, stamp = last.headers["webhook-id"], last.headers["webhook-timestamp"]
        assert last.headers["webhook-signature"] == signature(SECRET, name, stamp, last.body)
        topics = [f"https://news.example/orvel/{feed}" for feed in ("feed.atom", "feed.json")]
        assert [parse_qs(each.body.decode())["hub.url"] for each in at(world, "/hub")] == [topics] * 2
        assert "tell receivers" not in citewire_("doctor", desk).out
