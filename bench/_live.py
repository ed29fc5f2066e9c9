"""A desk that works while it serves, in a process of its own: ``python -m bench._live``.

It replays the demonstration with the packaged models, serves it, prints port and desk, and then answers lines: ``entry
WORD`` puts an entry with that word in its headline into the feed, works one round, and prints the moment (seconds of
the monotonic clock) at which the feed's bytes were there; an empty line ends it.
"""

from __future__ import annotations

import sys
import tempfile
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bench._serving import served
from citewire.model import Feed
from citewire.newsroom import Newsroom
from citewire.protocols import Response
from citewire.testing import FakeClock, FakeFetcher, demonstration_archive, demonstration_desk

ADDRESS = "https://bench.example/rss"
ITEM = (
    "<item><guid>{word}</guid><link>https://bench.example/{word}</link><title>Bridge of {word} closed after flood from "
    "Velm dam, {count} people injured</title><description>The flood from the Velm dam closed the bridge of {word} on "
    "Tuesday and {count} people were injured, the mayor of {word} said.</description></item>"
)


class Watched(FakeFetcher):
    """Remembers when it handed the feed over."""

    at = 0.0

    def fetch(self, url: str, **asked: object) -> Response:
        """As the fake does."""
        answer = super().fetch(url)
        self.at = time.monotonic()
        return answer


def main() -> None:
    """Serve and work until an empty line comes."""
    desk = demonstration_desk()
    feed = Feed("bench", ADDRESS, desk.publishers[0].id, "en", every=30)
    desk, clock, items = replace(desk, feeds=(feed,)), FakeClock(), ""
    with (
        tempfile.TemporaryDirectory() as scratch,
        Newsroom.open(Path(scratch) / "bench.db", [desk], clock=clock) as newsroom,
    ):
        newsroom.run_archive(demonstration_archive())
        latest = newsroom.store.editions.latest(desk.id)
        assert latest is not None, "the demonstration has editions"
        clock.go_on(latest.published_at - clock.now())
        fetcher = Watched({})
        live = newsroom.live(fetcher)
        with served(newsroom, desk.id):
            for count, line in enumerate(sys.stdin, 2):
                if not line.strip():
                    break
                items = ITEM.format(word=line.split()[1], count=count) + items
                rss = f'<rss version="2.0"><channel><title>B</title>{items}</channel></rss>'
                fetcher.answers[ADDRESS] = rss.encode()
                clock.go_on(timedelta(minutes=1))
                live.round()
                print(fetcher.at, flush=True)


if __name__ == "__main__":
    main()
