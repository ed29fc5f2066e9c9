"""What the tests of the web share: a newsroom with the sample edition, and a client of its application."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from citewire.web import create_app
from tests.editions import sample
from tests.web.newsrooms import MemoryNewsroom


@pytest.fixture
def newsroom() -> MemoryNewsroom:
    return MemoryNewsroom(sample().edition)


@pytest.fixture
def client(newsroom: MemoryNewsroom) -> Iterator[TestClient]:
    with TestClient(create_app(newsroom), follow_redirects=False) as client:
        yield client
