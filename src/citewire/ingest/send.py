"""``HttpSender``: posts what others want to be told, behind the guard that fetching has.

One message, one request: no redirect is followed (a message is signed for the address that the operator wrote), and of
the answer only the status counts. Private addresses are refused unless the desk allows them.
"""

from __future__ import annotations

from contextlib import closing
from http import HTTPStatus

import httpx

from citewire.errors import FetchError
from citewire.ingest import headers
from citewire.ingest.fetch import HttpClient, address, authorization, naming
from citewire.ingest.limits import Budget, Limits
from citewire.protocols import Message

LIMITS = Limits(seconds=15.0, wire=256 * 1024)
"""A receiver that takes longer to say yes is asked again later; Standard Webhooks advises 15 to 30 seconds."""


class HttpSender(HttpClient):
    """The ``Sender`` of the real web; safe to share between threads. Of ``manners`` the contact and ``allow_private``
    count."""

    def send(self, message: Message) -> None:
        """Post the message. Raises FetchError with the kind of failure, and ``retry_after`` where the receiver said."""
        url = address(message.url)
        sent = {"User-Agent": self._user_agent, "Accept": "*/*", **message.headers, **authorization(url)}
        request = httpx.Request("POST", url.copy_with(userinfo=b""), headers=sent, content=message.body)
        with (
            naming(url),
            self._transport(Budget(LIMITS, self.outside.clock)) as transport,
            closing(transport.handle_request(request)) as answer,
        ):
            self._check(answer)

    def _check(self, answer: httpx.Response) -> None:
        status = answer.status_code
        if 200 <= status < 300:
            return
        if 300 <= status < 400:
            target = answer.headers.get("location", "nowhere")[:200]
            words = f"the receiver sends us elsewhere ({status}, to {target}); write the address where it ends"
            raise FetchError(words, kind="redirects", status=status)
        if status == 410:
            words = "the receiver wants no more of this (410); take it out of the desk file"
            raise FetchError(words, kind="gone", status=status)
        wait = headers.retry_after(answer.headers.get("retry-after"), self.outside.now())
        kind = "throttled" if status == 429 else "http"
        words = f"the receiver answers {_phrase(status)}; it will be sent again later"
        raise FetchError(words, kind=kind, retry_after=wait, status=status)


def _phrase(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)
