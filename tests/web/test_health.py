"""How the house is: health, and figures for Prometheus."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from prometheus_client.parser import text_string_to_metric_families
from starlette.testclient import TestClient

from citewire.errors import StoreError
from citewire.model import Desk
from citewire.testing import demonstration_archive, demonstration_desk, quiet_newsroom
from citewire.web import create_app, health
from tests.editions import DESK, sample
from tests.web.newsrooms import MemoryNewsroom


@pytest.fixture
def newsroom() -> MemoryNewsroom:
    return MemoryNewsroom(sample().edition)


@pytest.fixture
def client(newsroom: MemoryNewsroom) -> Iterator[TestClient]:
    with TestClient(create_app(newsroom)) as client:
        yield client


def figures(client: TestClient) -> dict[str, dict[str, float]]:
    """Name to value by the one label, as Prometheus' own parser reads them."""
    answer = client.get("/metrics")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    found: dict[str, dict[str, float]] = {}
    for family in text_string_to_metric_families(answer.text):
        assert family.documentation, family.name
        for one in family.samples:
            found.setdefault(one.name, {})[next(iter(one.labels.values()), "")] = one.value
    return found


def test_metrics_tell_what_the_newsroom_counts(client: TestClient, newsroom: MemoryNewsroom) -> None:
    found = figures(client)
    assert found["citewire_feeds"] == {"new": 0, "ok": 1, "not modified": 0, "failing": 1, "gone": 0}
    assert found["citewire_documents"] == {"": len(newsroom.texts)}
    assert found["citewire_editions_total"] == {"orsel-dam": 7}
    assert found["citewire_updates"] == {"orsel-dam": len(sample().edition.briefing.updates)}
    assert found["citewire_open_streams"] == {"orsel-dam": 0}
    assert found["citewire_queue_items"] == {"annotate": 3}
    assert found["citewire_failures"] == {"extract": 2}
    newsroom.publish(sample(later=True).edition)
    assert figures(client)["citewire_editions_total"] == {"orsel-dam": 8}


def test_the_age_of_an_edition_is_that_of_its_moment(client: TestClient, newsroom: MemoryNewsroom) -> None:
    first, second = sample().edition, sample(later=True).edition
    before = figures(client)["citewire_edition_age_seconds"]["orsel-dam"]
    newsroom.publish(second)
    after = figures(client)["citewire_edition_age_seconds"]["orsel-dam"]
    assert before - after == pytest.approx((second.published_at - first.published_at).total_seconds(), abs=5)


def test_answers_are_counted_by_status(newsroom: MemoryNewsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_key: str) -> list[object]:
        raise RuntimeError("the insides")

    monkeypatch.setattr(newsroom, "versions", broken)
    with TestClient(create_app(newsroom), raise_server_exceptions=False) as client:
        tag = client.get("/orsel-dam").headers["etag"]
        client.get("/orsel-dam", headers={"If-None-Match": tag})
        client.get("/nowhere")
        client.get("/nowhere-else")
        client.get("/documents/a10000000000-1")
        assert figures(client)["citewire_answers_total"] == {"200": 1, "304": 1, "404": 2, "500": 1}


def test_a_desk_without_an_edition_has_no_age() -> None:
    with TestClient(create_app(MemoryNewsroom(desk=replace(DESK, id='odd"name')))) as client:
        found = figures(client)
    assert found["citewire_editions_total"] == {'odd"name': 0}
    assert "citewire_edition_age_seconds" not in found


def test_health_counts_feeds_and_editions(client: TestClient) -> None:
    answer = client.get("/health")
    told = answer.json()
    assert told["status"] == "ok"
    assert told["feeds"]["ok"] == told["feeds"]["failing"] == 1
    assert told["editions"] == {"orsel-dam": 7}
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("path", ["/health", "/metrics"])
def test_a_newsroom_that_cannot_answer_is_not_well(
    client: TestClient, newsroom: MemoryNewsroom, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    def closed() -> list[object]:
        raise StoreError("/secret/path/citewire.db can't be read")

    monkeypatch.setattr(newsroom, "feed_states", closed)
    answer = client.get(path)
    assert answer.status_code == 503
    assert answer.json()["status"] == "failing"
    assert "StoreError" in answer.json()["error"]
    assert "secret" not in answer.text
    monkeypatch.undo()
    assert client.get(path).status_code == 200


def test_a_fault_of_ours_is_no_good_health_either(
    client: TestClient, newsroom: MemoryNewsroom, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> list[Desk]:
        raise RuntimeError("the insides")

    monkeypatch.setattr(newsroom, "desks", broken)
    answer = client.get("/health")
    assert answer.status_code == 503
    assert "insides" not in answer.text
    assert "insides" in caplog.text


def test_a_newsroom_that_is_silent_is_not_well(
    client: TestClient, newsroom: MemoryNewsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow() -> dict[str, int]:
        time.sleep(0.5)
        return {}

    monkeypatch.setattr(newsroom, "waiting", slow)
    monkeypatch.setattr(health, "PATIENCE", 0.05)
    answer = client.get("/metrics")
    assert answer.status_code == 503
    assert "did not answer" in answer.json()["error"]


def test_a_real_newsroom_is_counted() -> None:
    desk = demonstration_desk()
    with quiet_newsroom([desk]) as newsroom:
        newsroom.run_archive(demonstration_archive())
        newsroom.store.work.put("annotate", ["one", "two"])
        with TestClient(create_app(newsroom.reader)) as client:
            found = figures(client)
        assert found["citewire_documents"][""] == newsroom.store.documents.count() > 10
        assert found["citewire_queue_items"] == {"annotate": 2}
        assert found["citewire_editions_total"][desk.id] == len(newsroom.reader.history(desk.id))
