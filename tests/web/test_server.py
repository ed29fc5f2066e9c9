"""The server's own limits."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from citewire.web import raise_limit, server

resource = pytest.importorskip("resource", reason="this system has no limit of open files")


@pytest.fixture
def hard() -> Iterator[int]:
    """The hard limit, with a soft one far below it while the test runs."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < 1024:
        pytest.skip(f"the hard limit of open files is {hard}: too low to be raised to")
    resource.setrlimit(resource.RLIMIT_NOFILE, (512, hard))
    yield hard
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_a_server_may_hold_as_many_pages_open_as_the_system_allows(hard: int) -> None:
    wanted = server.FILES if hard == resource.RLIM_INFINITY else min(hard, server.FILES)
    assert raise_limit() == wanted
    assert resource.getrlimit(resource.RLIMIT_NOFILE) == (wanted, hard)
    assert raise_limit() == wanted  # again is no harm


def test_a_system_that_refuses_is_lived_with(hard: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_which: int, _limits: tuple[int, int]) -> None:
        raise ValueError("not allowed to raise maximum limit")

    with monkeypatch.context() as patch:
        patch.setattr(resource, "setrlimit", refuse)
        assert raise_limit() == 512
    assert hard == resource.getrlimit(resource.RLIMIT_NOFILE)[1]


def test_a_limit_is_never_lowered(hard: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "FILES", 256)
    assert raise_limit() == 512
    assert resource.getrlimit(resource.RLIMIT_NOFILE) == (512, hard)
