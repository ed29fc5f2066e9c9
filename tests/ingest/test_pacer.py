"""Turns and pauses, by a clock that the test moves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire.errors import FetchError
from citewire.ingest.pacer import Pacer, asked_pause, backoff


class Time:
    """Seconds that pass only by sleeping."""

    def __init__(self) -> None:
        self.at = 1000.0
        self.slept: list[float] = []

    def clock(self) -> float:
        return self.at

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.at += seconds

    def pacer(self, gap: float = 2.0) -> Pacer:
        return Pacer(gap, clock=self.clock, sleep=self.sleep)


def test_one_host_waits_its_turn_another_does_not() -> None:
    time = Time()
    pacer = time.pacer()
    assert [pacer.wait("a.example"), pacer.wait("b.example"), pacer.wait("a.example")] == [0.0, 0.0, 2.0]
    time.at += 1.5
    assert pacer.wait("a.example") == pytest.approx(0.5)
    assert time.slept == pytest.approx([2.0, 0.5])


def test_a_longer_wish_of_the_host_counts_a_shorter_does_not() -> None:
    pacer = Time().pacer()
    pacer.wait("a.example")
    assert pacer.wait("a.example", gap=7.0) == 7.0
    assert pacer.wait("a.example", gap=0.5) == 2.0


def test_a_wish_beyond_our_patience_is_refused_and_not_slept() -> None:
    time = Time()
    pacer = time.pacer()
    pacer.wait("a.example", gap=600.0)
    with pytest.raises(FetchError) as caught:
        pacer.wait("a.example", gap=600.0)
    assert (caught.value.kind, caught.value.retry_after, time.slept) == ("throttled", 600.0, [])
    time.at += 600.0
    assert pacer.wait("a.example", gap=600.0) == 0.0


def test_our_own_gap_is_always_slept() -> None:
    pacer = Time().pacer(gap=30.0)
    pacer.wait("a.example")
    assert pacer.wait("a.example") == 30.0


def test_a_held_host_is_left_alone_for_as_long_as_it_asked() -> None:
    time = Time()
    pacer = time.pacer()
    pacer.hold("a.example", 300.0)
    with pytest.raises(FetchError) as caught:
        pacer.wait("a.example")
    assert caught.value.retry_after == 300.0
    assert pacer.wait("b.example") == 0.0
    time.at += 300.0
    assert pacer.wait("a.example") == 0.0


def test_a_host_that_does_not_say_is_held_longer_each_time_until_forgiven() -> None:
    pauses = []
    time = Time()
    pacer = time.pacer()
    for strike in range(4):
        if strike == 3:
            pacer.forgive("a.example")
        pacer.hold("a.example", None)
        with pytest.raises(FetchError) as caught:
            pacer.wait("a.example")
        pauses.append(caught.value.retry_after or 0.0)
        time.at += 10_000
    assert 60 <= pauses[0] <= 75
    assert 120 <= pauses[1] <= 150
    assert 240 <= pauses[2] <= 300
    assert pauses[3] == pytest.approx(pauses[0])


@given(st.integers(1, 10_000), st.floats(1, 3600), st.text(max_size=20))
def test_backoff_is_the_same_each_time_and_bounded(attempt: int, base: float, key: str) -> None:
    pause = backoff(attempt, base=base, longest=7200.0, key=key)
    assert pause == backoff(attempt, base=base, longest=7200.0, key=key)
    assert min(base * 2.0 ** min(attempt - 1, 40), 7200.0) <= pause <= 7200.0 * 1.25


def test_backoff_doubles_and_differs_between_keys() -> None:
    assert backoff(1, base=300, longest=1e9, key="a") < backoff(2, base=300, longest=1e9, key="a")
    assert len({backoff(1, base=300, longest=1e9, key=key) for key in "abcdef"}) == 6


def test_a_retry_after_of_years_is_taken_as_a_day() -> None:
    assert [asked_pause(None), asked_pause(90.0), asked_pause(1e9)] == [0.0, 90.0, 86_400.0]
