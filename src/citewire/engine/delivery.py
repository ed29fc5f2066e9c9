"""Telling others of new editions: webhooks and the WebSub hub that a desk names.

What is due stands in the store, put there with the edition itself, one item for each edition and receiver. A courier
for each receiver hands its items over in the order of the editions and marks each when the receiver has said yes: a
restart loses none, and may repeat the one that was under way. A receiver that fails is asked again after 5 seconds, 10,
20 ... an hour; it holds up no other, and never the river. After three days an edition is given up, and stays among the
failures. A hub is told only of the newest: it fetches the feeds itself.
"""

from __future__ import annotations

import hashlib
import logging
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from citewire.errors import FetchError
from citewire.ingest.pacer import asked_pause, backoff
from citewire.model import Desk, Edition, Webhook
from citewire.protocols import Clock, Failure, Message, Sender, Store
from citewire.publish import hub_message, webhook_message

TELL = "tell receivers"
"""The step of the queue."""
TELL_VERSION = "1"

FIRST_PAUSE, LONGEST_PAUSE = 5.0, 3600.0
"""Seconds after one failure, and at most."""

GIVEN_UP = timedelta(days=3)
"""After an edition came out."""

LOOK = 2.0
"""Seconds between two looks at the queue; a publication of this process is seen at once."""

MANY = 10_000
"""Items looked at together."""


@dataclass(frozen=True, slots=True)
class Receiver:
    """Who is told of a desk's editions: a webhook, or the desk's hub (``webhook`` None)."""

    desk: Desk
    webhook: Webhook | None = None

    @property
    def name(self) -> str:
        """What stands in the queue and before doctor: the address without user name and what follows a ``?``, and a
        digest of the whole, for two may differ in that alone."""
        url = self.webhook.url if self.webhook else self.desk.hub
        parts = urlsplit(url)
        shown = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"
        return f"{'webhook' if self.webhook else 'hub'} {shown} {hashlib.sha256(url.encode()).hexdigest()[:8]}"

    def item(self, number: int) -> str:
        """The name of one edition that is due to it."""
        return f"{self.desk.id} {number} {self.name}"

    def message(self, edition: Edition, before: Edition | None, at: datetime) -> Message:
        """What it is told."""
        if self.webhook is None:
            return hub_message(self.desk)
        return webhook_message(edition, before, self.desk, self.webhook, at)


def receivers_of(desk: Desk) -> tuple[Receiver, ...]:
    """Everyone whom the desk names."""
    hub = (Receiver(desk),) if desk.hub else ()
    return (*hub, *(Receiver(desk, webhook) for webhook in desk.webhooks))


def due_to(desk: Desk, number: int) -> tuple[str, ...]:
    """The items of the queue for one edition."""
    return tuple(receiver.item(number) for receiver in receivers_of(desk))


class Courier:
    """Hands one receiver what is due to it, one look at a time; for one thread."""

    def __init__(self, store: Store, sender: Sender, clock: Clock, receiver: Receiver) -> None:
        self._store, self._sender, self._clock, self._receiver = store, sender, clock, receiver
        self._failures = 0
        self._rest_until = datetime.min.replace(tzinfo=UTC)

    def look(self) -> int:
        """Deliver until nothing is due or the receiver fails; returns how many editions it has taken."""
        taken = 0
        while self._clock.now() >= self._rest_until and (numbers := self._due()):
            taken += self._deliver(numbers if self._receiver.webhook is None else numbers[:1])
        return taken

    def _due(self) -> list[int]:
        """Numbers of the editions that wait for this receiver, in order."""
        desk_id, name = self._receiver.desk.id, self._receiver.name
        parts = (item.split(" ", 2) for item in self._store.work.take(TELL, MANY))
        return sorted(int(number) for desk, number, to in parts if (desk, to) == (desk_id, name))

    def _deliver(self, numbers: Sequence[int]) -> int:
        """Tell of the last of them; how many of them that deals with."""
        items = [self._receiver.item(number) for number in numbers]
        edition = self._store.editions.get(self._receiver.desk.id, numbers[-1])
        if edition is None:  # the item of a store that was cut off; the edition comes again, and its item with it
            self._store.work.done(TELL, TELL_VERSION, items)
            return 0
        before = self._store.editions.get(edition.desk_id, edition.number - 1) if edition.number > 1 else None
        now = self._clock.now()
        try:
            self._sender.send(self._receiver.message(edition, before, now))
        except FetchError as error:
            self._failed(items, edition, error)
            return 0
        except Exception as error:  # a fault of ours, met with one receiver: the others go on
            logging.getLogger(__name__).exception("telling %s", self._receiver.name)
            self._failed(items, edition, FetchError(f"{type(error).__name__}: {error}", kind="fault"))
            return 0
        self._failures = 0
        self._store.work.done(TELL, TELL_VERSION, items)
        return len(items)

    def _failed(self, items: list[str], edition: Edition, error: FetchError) -> None:
        now = self._clock.now()
        over = error.kind == "gone" or now - edition.published_at > GIVEN_UP
        with self._store.transaction():
            for item in items:
                self._store.work.failed(TELL, TELL_VERSION, Failure(TELL, item, str(error)))
            if not over:
                self._store.work.put(TELL, items)  # known to have failed, and still due
        self._failures += 1
        pause = backoff(self._failures, base=FIRST_PAUSE, longest=LONGEST_PAUSE, key=self._receiver.name)
        self._rest_until = now + timedelta(seconds=max(pause, asked_pause(error.retry_after)))


class Deliveries:
    """A courier for each receiver of the desks, each in a thread of its own that holds up nobody's exit."""

    def __init__(self, store: Store, sender: Sender, clock: Clock, desks: Sequence[Desk]) -> None:
        self._store = store
        receivers = [receiver for desk in desks for receiver in receivers_of(desk)]
        self._couriers = [Courier(store, sender, clock, receiver) for receiver in receivers]
        self._known = {(receiver.desk.id, receiver.name) for receiver in receivers}
        self._desks = {desk.id for desk in desks}
        self._news = [threading.Event() for _ in receivers]
        self._threads: list[threading.Thread] = []

    def forget_strangers(self) -> int:
        """Take off the queue what is due to those whom these desks name no more; returns how many."""
        parts = [item.split(" ", 2) for item in self._store.work.take(TELL, MANY)]
        strange = [" ".join(each) for each in parts if each[0] in self._desks and (each[0], each[2]) not in self._known]
        self._store.work.done(TELL, TELL_VERSION, strange)
        return len(strange)

    def wake(self) -> None:
        """There is a new edition."""
        for news in self._news:
            news.set()

    def start(self, stop: threading.Event) -> None:
        """Deliver until ``stop`` is set."""
        self.forget_strangers()
        for courier, news in zip(self._couriers, self._news, strict=True):
            thread = threading.Thread(target=_labour, args=(courier, news, stop), name="courier", daemon=True)
            self._threads.append(thread)
            thread.start()

    def end(self, patience: float = 1.0) -> None:
        """Once ``stop`` is set: wait ``patience`` seconds for what is under way, and for no slow receiver."""
        self.wake()
        until = time.monotonic() + patience
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))


def _labour(courier: Courier, news: threading.Event, stop: threading.Event) -> None:
    while not stop.is_set():
        news.clear()
        try:
            courier.look()
        except Exception:  # the store was busy, or is closed already: what is due stays due
            if not stop.is_set():
                logging.getLogger(__name__).exception("telling receivers")
        if not stop.is_set():
            news.wait(LOOK)
