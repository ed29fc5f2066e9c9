"""How the house is: whether the newsroom answers, and its figures for Prometheus."""

from __future__ import annotations

import asyncio
import json
import logging
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from fastapi import APIRouter, Response
from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from prometheus_client.registry import Collector
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from citewire.errors import CitewireError
from citewire.model import FeedStatus
from citewire.web.answer import readable
from citewire.web.ports import Newsroom
from citewire.web.stream import Hub

PATIENCE = 5.0
"""Seconds within which the newsroom has to answer."""

NEVER_KEPT = {"Cache-Control": "no-store"}


class Figures(Collector):
    """What the newsroom can count, asked anew at each look."""

    def __init__(self, newsroom: Newsroom, hub: Hub) -> None:
        self._newsroom, self._hub = newsroom, hub
        self.answers: Counter[int] = Counter()

    def describe(self) -> list[Metric]:
        """Nothing ahead of the first look: the store is not asked when the server starts."""
        return []

    def collect(self) -> Iterator[Metric]:
        """All of them."""
        yield _by("citewire_feeds", "Feeds by the state that they are in.", "state", feeds_by_state(self._newsroom))
        documents = float(self._newsroom.document_count())
        yield GaugeMetricFamily("citewire_documents", "Document versions that are stored.", value=documents)
        yield from self._desks()
        yield _by("citewire_queue_items", "Items that wait at a step of the river.", "step", self._newsroom.waiting())
        failed = "Items that a step could not work on; `citewire doctor` lists them."
        yield _by("citewire_failures", failed, "step", self._newsroom.failures())
        answers = CounterMetricFamily("citewire_answers", "Answers by HTTP status.", labels=["status"])
        for status, count in sorted(self.answers.copy().items()):
            answers.add_metric([str(status)], count)
        yield answers

    def _desks(self) -> Iterator[Metric]:
        editions = CounterMetricFamily("citewire_editions", "Editions of a desk.", labels=["desk"])
        age = GaugeMetricFamily("citewire_edition_age_seconds", "Age of a desk's newest edition.", labels=["desk"])
        updates = GaugeMetricFamily("citewire_updates", "Updates on a desk's page.", labels=["desk"])
        streams = GaugeMetricFamily("citewire_open_streams", "Readers who listen for the next.", labels=["desk"])
        for desk in self._newsroom.desks():
            edition = self._newsroom.edition(desk.id)
            editions.add_metric([desk.id], edition.number if edition else 0)
            streams.add_metric([desk.id], self._hub.open(desk.id))
            if edition is not None:
                age.add_metric([desk.id], (datetime.now(UTC) - edition.published_at).total_seconds())
                updates.add_metric([desk.id], len(edition.briefing.updates))
        yield from (editions, age, updates, streams)


def feeds_by_state(newsroom: Newsroom) -> dict[str, int]:
    """Every state, those in which no feed is too."""
    found = Counter(state.status.value for state in newsroom.feed_states())
    return {status.value: found[status.value] for status in FeedStatus}


def _by(name: str, words: str, label: str, counts: dict[str, int]) -> Metric:
    family = GaugeMetricFamily(name, words, labels=[label])
    for key, count in counts.items():
        family.add_metric([key], count)
    return family


class Answers:
    """Counts every answer by its status; one that broke off before it began counts as 500. Plain ASGI."""

    def __init__(self, app: ASGIApp, counts: Counter[int]) -> None:
        self.app, self.counts = app, counts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        begun = False

        async def counted(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                self.counts[message["status"]] += 1
            await send(message)

        try:
            await self.app(scope, receive, counted)
        except Exception:
            if not begun:
                self.counts[500] += 1
            raise


def health_routes(newsroom: Newsroom, figures: Figures) -> APIRouter:
    """``/health`` and ``/metrics``: 503 where the newsroom can't answer."""
    router, registry = APIRouter(), CollectorRegistry()
    registry.register(figures)
    ProcessCollector(registry=registry)

    @readable(router, "/health", "health")
    async def health() -> Response:
        """``ok`` as long as the newsroom answers; how many feeds are in which state, and the newest edition."""
        return await _asked(lambda: json.dumps(_health(newsroom)), "application/json")

    @readable(router, "/metrics", "metrics")
    async def metrics() -> Response:
        """The figures for Prometheus, in its text format."""
        return await _asked(lambda: generate_latest(registry), CONTENT_TYPE_PLAIN_0_0_4)

    return router


def _health(newsroom: Newsroom) -> dict[str, object]:
    editions = {desk.id: newsroom.edition(desk.id) for desk in newsroom.desks()}
    numbers = {desk_id: edition.number if edition else 0 for desk_id, edition in editions.items()}
    return {"status": "ok", "feeds": feeds_by_state(newsroom), "editions": numbers}


async def _asked(ask: Callable[[], str | bytes], media_type: str) -> Response:
    """What ``ask`` gives, or 503 with what is wrong, in no more words than anybody may read."""
    try:
        async with asyncio.timeout(PATIENCE):
            return Response(await asyncio.to_thread(ask), media_type=media_type, headers=NEVER_KEPT)
    except TimeoutError:
        why = f"the newsroom did not answer within {PATIENCE:.0f} seconds"
    except CitewireError as error:
        why = f"the newsroom can't answer ({type(error).__name__}); `citewire doctor` says why"
    except Exception as error:  # whatever it is, the one who watches must hear of it
        logging.getLogger(__name__).exception("asked how the house is")
        why = f"the newsroom can't answer ({type(error).__name__}); the log says why"
    words = json.dumps({"status": "failing", "error": why})
    return Response(words, status_code=503, media_type="application/json", headers=NEVER_KEPT)
