"""Sending: a real post on loopback, behind the guard that fetching has."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from citewire.errors import FetchError, ForbiddenAddress
from citewire.ingest.fetch import Manners
from citewire.ingest.send import HttpSender
from citewire.protocols import Message
from tests.rude import RudeServer, World, answer

pytestmark = pytest.mark.slow

PATHS = {
    "/hook": answer(b"thanks", "204 No Content"),
    "/accepted": answer(b"later", "202 Accepted"),
    "/elsewhere": answer(b"", "308 Permanent Redirect", Location="http://other.example/hook"),
}


@pytest.fixture
def server() -> Iterator[RudeServer]:
    with RudeServer(PATHS) as running:  # type: ignore[arg-type]
        yield running


@pytest.fixture
def sender(server: RudeServer) -> HttpSender:
    return HttpSender(Manners(contact="https://desk.example/about"), outside=World(server.port).outside())


def message(path: str, user: str = "") -> Message:
    body = '{"words":"Гребля"}'.encode()
    return Message(f"http://{user}cms.example{path}", body, {"Content-Type": "application/json", "webhook-id": "d-1"})


@pytest.mark.parametrize("path", ["/hook", "/accepted"])
def test_a_message_arrives_as_it_is(sender: HttpSender, server: RudeServer, path: str) -> None:
    sender.send(message(path, "desk:geheim@"))
    (asked,) = server.asked
    assert (asked.method, asked.host, asked.path) == ("POST", "cms.example", path)
    assert asked.body == message(path).body
    assert asked.headers["content-length"] == str(len(asked.body))
    assert asked.headers["webhook-id"] == "d-1"
    assert asked.headers["authorization"].startswith("Basic ")
    assert asked.headers["user-agent"].endswith("(+https://desk.example/about)")


@pytest.mark.parametrize(
    ("path", "kind", "retry_after"),
    [
        ("/error", "http", None),
        ("/missing", "http", None),
        ("/gone", "gone", None),
        ("/closed", "http", 1800.0),
        ("/throttled", "throttled", 7200.0),
        ("/elsewhere", "redirects", None),
        ("/reset", "connection", None),
        ("/binary", "", None),
    ],
)
def test_only_a_yes_counts(
    sender: HttpSender, server: RudeServer, path: str, kind: str, retry_after: float | None
) -> None:
    if not kind or path == "/reset":  # a 200 whose body nobody reads
        sender.send(message(path))
        return
    with pytest.raises(FetchError) as raised:
        sender.send(message(path, "desk:geheim@"))
    assert (raised.value.kind, raised.value.retry_after) == (kind, retry_after)
    assert "geheim" not in str(raised.value)
    assert str(raised.value).startswith(f"http://cms.example{path}: ")
    assert len(server.asked) == 1  # no redirect is followed


def test_a_private_address_is_refused_unless_the_desk_allows_it(server: RudeServer) -> None:
    inside = Message(f"http://127.0.0.1:{server.port}/hook", b"{}", {})
    with pytest.raises(ForbiddenAddress):
        HttpSender().send(inside)
    assert server.asked == []
    HttpSender(Manners(allow_private=True)).send(inside)
    assert len(server.asked) == 1


def test_an_address_that_is_none_is_refused(sender: HttpSender) -> None:
    with pytest.raises(FetchError):
        sender.send(Message("file:///etc/passwd", b"{}", {}))
