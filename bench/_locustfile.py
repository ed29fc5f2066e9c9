"""The same pages by Locust (https://locust.io), a public load tool that is no dependency of ours.

``citewire demo`` in one shell; in another, with Locust installed:

    locust -f bench/_locustfile.py --headless -u 32 -r 32 -t 30s -H http://127.0.0.1:8000 --desk velm-dam
"""

from __future__ import annotations

from typing import Any

from locust import FastHttpUser, events, task  # type: ignore[import-not-found]


@events.init_command_line_parser.add_listener  # type: ignore[untyped-decorator]
def options(parser: Any) -> None:
    """Which desk is asked."""
    parser.add_argument("--desk", default="velm-dam", help="id of the desk")


class Reader(FastHttpUser):  # type: ignore[misc]
    """Reads the page, comes back to it, looks at an output now and then; as fast as it is answered."""

    def on_start(self) -> None:
        """The page as it is now, whose tag is kept."""
        self.page = f"/{self.environment.parsed_options.desk}"
        self.tag = self.client.get(self.page, name="page").headers.get("etag", "")

    @task(6)
    def again(self) -> None:
        """What a browser does that has the page."""
        with self.client.get(
            self.page, headers={"If-None-Match": self.tag}, name="page, already there", catch_response=True
        ) as answer:
            if answer.status_code in (200, 304):
                answer.success()

    @task(3)
    def first(self) -> None:
        """Somebody new."""
        self.client.get(self.page, name="page")

    @task(1)
    def feed(self) -> None:
        """A feed reader."""
        self.client.get(f"{self.page}/feed.atom", name="Atom")
