"""``HttpFetcher``: gets feeds and pages from the web, politely and within limits.

One fetch, top to bottom: read the address, ask robots.txt (pages only), wait for the host's turn, connect to a checked
address, follow redirects the same way, read and decompress within the budget, say what the answer means. Whatever
goes wrong comes out as one FetchError whose ``kind`` is the state of the feed.
"""

from __future__ import annotations

import base64
import ssl
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import KW_ONLY, dataclass, field, replace
from functools import cache
from http import HTTPStatus
from importlib import metadata

import httpx

from citewire.errors import FetchError, SettingsError
from citewire.ingest import encodings, headers
from citewire.ingest.limits import Budget, Limits
from citewire.ingest.pacer import Pacer
from citewire.ingest.robots import LONGEST_FILE, TOKEN, Robots
from citewire.ingest.transport import GuardedTransport, Outside
from citewire.protocols import Response

ACCEPT = (
    "application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, "
    "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.7, */*;q=0.5"
)

_PERMANENT = frozenset({301, 308})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_GOOD = frozenset({200, 203})
_LONGEST_SHOWN = 200
_ROBOTS_SECONDS = 10.0  # each host on the way may be asked for one, and a page is not worth minutes


@dataclass(frozen=True, slots=True)
class Manners:
    """How we appear to the servers we ask.

    ``contact`` is the address of a page (or a mail address) at which an operator of a server can reach ours; it is
    sent with every request. ``gap`` is the least number of seconds between two requests to one host.
    ``allow_private`` lets the desk's own network be asked.
    """

    contact: str = ""
    gap: float = 1.0
    allow_private: bool = False
    limits: Limits = field(default_factory=Limits)


def user_agent(contact: str) -> str:
    """``Citewire/0.1.0 (+https://desk.example/about)``. Raises SettingsError for a contact that no header can carry."""
    if not contact.isascii() or not (contact or "x").isprintable() or set(contact) & set("()\\"):
        raise SettingsError(
            f"contact = {contact!r} can't be sent to servers; give the address of a page about this desk, "
            "in ASCII and without brackets (https://desk.example/about)"
        )
    product = f"Citewire/{_version()}"
    return f"{product} (+{contact.strip()})" if contact.strip() else product


@cache
def trusted_certificates() -> ssl.SSLContext:
    """certifi's certificates. Read once: that takes half a second."""
    return httpx.create_ssl_context(trust_env=False)


def _version() -> str:
    try:
        return metadata.version("citewire")
    except metadata.PackageNotFoundError:  # run from a folder that was never installed
        return "0"


@dataclass(slots=True)
class _Trail:
    """The addresses that one fetch went through."""

    url: httpx.URL
    most: int
    seen: set[httpx.URL] = field(default_factory=set)
    moved: bool = True  # as long as every redirect was a permanent one

    def follow(self, answer: httpx.Response) -> None:
        """Goes to where ``answer`` redirects. Raises FetchError (``redirects``) for a loop, a maze and a dead end."""
        self.seen.add(self.url)
        target = _target(self.url, answer)
        if target in self.seen:
            raise FetchError(
                f"the redirects go round in a circle (back to {shown(target)}); open the address in a browser "
                "and use the one where it ends",
                kind="redirects",
            )
        if len(self.seen) > self.most:
            raise FetchError(
                f"more than {self.most} redirects, the last one to {shown(target)}; use the address where they end",
                kind="redirects",
            )
        self.moved = self.moved and answer.status_code in _PERMANENT
        self.url = target


@dataclass(frozen=True, slots=True)
class _Order:
    """What one fetch was asked for. ``cut``: what is over the limit is left away instead of refused."""

    url: httpx.URL
    headers: dict[str, str]
    limits: Limits
    robots: bool = False
    cut: bool = False

    @property
    def conditional(self) -> bool:
        return "If-None-Match" in self.headers or "If-Modified-Since" in self.headers


@dataclass(eq=False)
class HttpClient:
    """What asks the real web for anything: its manners, the machine around it, whose certificates it trusts (None:
    certifi's), and the name that it gives. Raises SettingsError for a contact that no header can carry."""

    manners: Manners = field(default_factory=Manners)
    _: KW_ONLY
    outside: Outside = field(default_factory=Outside)
    ssl_context: ssl.SSLContext | None = None

    def __post_init__(self) -> None:
        self._user_agent = user_agent(self.manners.contact)

    def _transport(self, budget: Budget) -> GuardedTransport:
        return GuardedTransport(
            self.outside,
            budget,
            allow_private=self.manners.allow_private,
            ssl_context=self.ssl_context or trusted_certificates(),
        )


class HttpFetcher(HttpClient):
    """The ``Fetcher`` of the real web. One for the whole process; safe to share between threads.

    Nothing is kept between fetches but each host's last turn and its robots.txt: no cookies, no open connections.
    """

    def __post_init__(self) -> None:
        super().__post_init__()
        self._pacer = Pacer(self.manners.gap, clock=self.outside.clock, sleep=self.outside.sleep)
        self._robots = Robots(self._robots_file, self.outside.clock)

    def fetch(
        self, url: str, *, etag: str | None = None, last_modified: str | None = None, robots: bool = False
    ) -> Response:
        """The body behind ``url``, or status 304 when it is still the one that the validators name.

        ``etag`` and ``last_modified`` are sent back as they came, each only when given. ``robots``: every host on the
        way is asked for its robots.txt first. A user name and password in ``url`` are sent to its own host only.
        Raises FetchError with the kind of failure.
        """
        sent = {"If-None-Match": headers.validator(etag), "If-Modified-Since": headers.validator(last_modified)}
        conditions = {name: value for name, value in sent.items() if value is not None}
        order = _Order(address(url), self._headers() | conditions, self.manners.limits, robots=robots)
        return self._follow(order)

    def _headers(self) -> dict[str, str]:
        return {"User-Agent": self._user_agent, "Accept": ACCEPT, "Accept-Encoding": encodings.ACCEPTED}

    def _robots_file(self, url: str) -> Response:
        whole = self.manners.limits
        limits = replace(whole, body=LONGEST_FILE, seconds=min(whole.seconds, _ROBOTS_SECONDS))
        plain = self._headers() | {"Accept": "text/plain, */*;q=0.5"}
        return self._follow(_Order(address(url), plain, limits, cut=True))

    def _follow(self, order: _Order) -> Response:
        trail = _Trail(order.url, order.limits.redirects)
        budget = Budget(order.limits, self.outside.clock)
        with self._transport(budget) as transport:
            while True:
                with naming(trail.url):
                    budget.extend(self._turn(trail.url, order))
                    with closing(transport.handle_request(_request(trail.url, order))) as answer:
                        if answer.status_code not in _REDIRECTS:
                            return self._response(answer, trail, order)
                        trail.follow(answer)

    def _turn(self, url: httpx.URL, order: _Order) -> float:
        """Waits until the host may be asked; the seconds that took."""
        start = self.outside.clock()
        wish = self._robots.check(shown(url, whole=True)) if order.robots else 0.0
        asked = self.outside.clock() - start
        return asked + self._pacer.wait(url.host, wish)

    def _response(self, answer: httpx.Response, trail: _Trail, order: _Order) -> Response:
        self._check(answer, trail.url.host, order)
        body = b""
        if answer.status_code in _GOOD:
            coding = answer.headers.get("content-encoding")
            body = encodings.decoded(answer.iter_raw(), coding, limit=order.limits.body, cut=order.cut)
        return Response(
            url=shown(trail.url, whole=True),
            status=200 if answer.status_code in _GOOD else 304,
            body=body,
            content_type=answer.headers.get("content-type"),
            etag=headers.validator(answer.headers.get("etag")),
            last_modified=headers.validator(answer.headers.get("last-modified")),
            max_age=headers.max_age(answer.headers, self.outside.now()),
            moved=trail.moved and bool(trail.seen),
        )

    def _check(self, answer: httpx.Response, host: str, order: _Order) -> None:
        """Raises the FetchError that the status means; keeps the host's wish to be left alone."""
        status = answer.status_code
        if status in (429, 503):
            wait = headers.retry_after(answer.headers.get("retry-after"), self.outside.now())
            if status == 429 or wait is not None:
                self._pacer.hold(host, wait)
            raise _busy(status, wait)
        self._pacer.forgive(host)
        if status == 304 and not order.conditional:
            raise FetchError(
                "the server says 304 Not Modified though we have nothing yet; its cache needs mending",
                kind="http",
                status=304,
            )
        if status not in _GOOD and status != 304:
            raise _refused(status)


def address(text: str) -> httpx.URL:
    """The address to ask, without its fragment. Raises FetchError (``forbidden``) for anything but http and https."""
    try:
        url = httpx.URL(text.strip())
    except (httpx.InvalidURL, ValueError) as error:
        raise FetchError(
            f"{text[:_LONGEST_SHOWN]!r} is not an address ({error}); correct it", kind="connection"
        ) from error
    if url.scheme not in ("http", "https"):
        raise FetchError(
            f"{text[:_LONGEST_SHOWN]!r} is not a web address; only http:// and https:// are fetched", kind="forbidden"
        )
    if not url.host:
        raise FetchError(f"{text[:_LONGEST_SHOWN]!r} names no host; correct the address", kind="connection")
    return url.copy_with(fragment=None)


def _target(url: httpx.URL, answer: httpx.Response) -> httpx.URL:
    location = answer.headers.get("location", "").strip()
    if not location:
        raise FetchError(
            f"the server redirects ({answer.status_code}) without saying where to; open the address in a browser "
            "and use the one where it ends",
            kind="redirects",
        )
    try:
        joined = str(url.copy_with(userinfo=b"").join(location))
    except (httpx.InvalidURL, ValueError) as error:
        raise FetchError(
            f"the server redirects to {location[:_LONGEST_SHOWN]!r}, which is not an address ({error})",
            kind="redirects",
        ) from error
    return address(joined)


def _request(url: httpx.URL, order: _Order) -> httpx.Request:
    own = (url.scheme, url.netloc) == (order.url.scheme, order.url.netloc)
    return httpx.Request("GET", url, headers={**order.headers, **(authorization(order.url) if own else {})})


def authorization(url: httpx.URL) -> dict[str, str]:
    """The header for the user name and password in an address; none where there are none."""
    if not url.userinfo:
        return {}
    pair = f"{url.username}:{url.password}".encode()
    return {"Authorization": "Basic " + base64.b64encode(pair).decode("ascii")}


def shown(url: httpx.URL, *, whole: bool = False) -> str:
    """The address without user name and password: messages and states are read by many."""
    text = str(url.copy_with(userinfo=b""))
    return text if whole or len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "..."


@contextmanager
def naming(url: httpx.URL) -> Iterator[None]:
    """Puts the address in front of what an error says; httpx's own errors become ours."""
    try:
        yield
    except FetchError as error:
        error.args = (f"{shown(url)}: {error}",)
        raise
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
        raise FetchError(f"{shown(url)}: the answer can't be read ({error})", kind="connection") from error


def _busy(status: int, wait: float | None) -> FetchError:
    what = "answers 429, it is asked too often" if status == 429 else "answers 503, it is overloaded or closed for work"
    when = "it doesn't say for how long" if wait is None else f"it asks for {wait:.0f} s of rest"
    return FetchError(
        f"the server {what}; {when}, and is left alone until then",
        kind="throttled" if status == 429 else "http",
        retry_after=wait,
        status=status,
    )


_ADVICE = {
    401: "it wants a user name and password; write them into the address (https://name:password@...)",
    402: "it wants to be paid; arrange access, or do without",
    403: f"it refuses us; ask the publisher to let {TOKEN} in, or do without",
    404: "nothing is there; look up the present address on the publisher's site",
    407: "a proxy stands in between; Citewire asks servers directly",
    451: "it is withheld for legal reasons; do without",
}


def _refused(status: int) -> FetchError:
    if status == 410:
        message = "the server says that this is gone for good (410); find the new address, or do without"
        return FetchError(message, kind="gone", status=410)
    try:
        phrase = f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        phrase = str(status)
    advice = _ADVICE.get(status, "feeds are asked again later" if status >= 500 else "open it in a browser to see why")
    return FetchError(f"the server answers {phrase}: {advice}", kind="http", status=status)
