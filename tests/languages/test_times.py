"""What words of time mean in each language: ``xx/times.toml``, read case by case.

A ``[[case]]`` has a ``text`` and its ``times``: the words, each with what they mean on Thursday 6 March 2031 at 12:30
in Berlin (``at``, ``zone``: another day, another desk). No other words of time may be found. A meaning is

- a day, ``2031-03-04``, or a moment, ``2031-03-04T17:30``, by the clocks of the zone,
- a stretch, ``2031-03-01/2031-03-11`` (the end is the first that no longer belongs to it); ``now`` is the document's
  own time, ``/2031-03-08`` has no beginning and ``2031-03-08/`` no end,
- or ``open: `` with the reason, a value of ``Unclear``.
"""

import tomllib
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from citewire.annotate.times import times_of
from citewire.model import Unclear
from citewire.text.dates import Period, resolved
from citewire.text.segment import sentences

HERE = Path(__file__).parent
FIRST_CLASS = ("de", "en", "es", "fr", "pl", "ru", "uk")
LEAST = 15


def files() -> list[Path]:
    return sorted(HERE.glob("*/times.toml"))


def cases() -> list[Any]:
    return list(_cases())


def _cases() -> Iterator[Any]:
    for file in files():
        for number, case in enumerate(tomllib.loads(file.read_text(encoding="utf-8"))["case"], 1):
            yield pytest.param(file.parent.name, case, id=f"{file.parent.name}-{number}")


def written(period: Period, now: datetime) -> str:
    """The period in the notation of the files."""
    if period.unclear is not None:
        return f"open: {period.unclear.value}"
    at, until = (None if end is None else end.astimezone(now.tzinfo) for end in (period.at, period.until))
    if at is not None and until is not None and _midnight(at) and until == at + timedelta(days=1):
        return f"{at:%Y-%m-%d}"
    if until is None:
        return f"{at:%Y-%m-%dT%H:%M}"
    return f"{_end(at, now)}/{_end(until, now)}"


def _end(at: datetime | None, now: datetime) -> str:
    if at is None or at == now:
        return "now" if at is not None else ""
    return f"{at:%Y-%m-%d}" if _midnight(at) else f"{at:%Y-%m-%dT%H:%M}"


def _midnight(at: datetime) -> bool:
    return (at.hour, at.minute) == (0, 0)


@pytest.mark.parametrize(("language", "case"), cases())
def test_times(language: str, case: dict[str, Any]) -> None:
    assert set(case) <= {"text", "times", "at", "zone", "why"}
    text = case["text"]
    now = datetime.fromisoformat(case.get("at", "2031-03-06T12:30")).replace(
        tzinfo=ZoneInfo(case.get("zone", "Europe/Berlin"))
    )
    found = times_of(text, tuple(sentences(text, language)), language)
    assert {each.span.of(text): written(resolved(each.meaning, now, now.tzinfo), now) for each in found} == (  # type: ignore[arg-type]
        case["times"]
    )


@pytest.mark.parametrize("language", FIRST_CLASS)
def test_a_first_class_language_has_cases_enough_and_some_that_stay_open(language: str) -> None:
    listed = tomllib.loads((HERE / language / "times.toml").read_text(encoding="utf-8"))["case"]
    meanings = [meaning for case in listed for meaning in case["times"].values()]
    assert len(listed) >= LEAST
    assert sum(meaning.startswith("open: ") for meaning in meanings) >= 3
    reasons = {meaning.removeprefix("open: ") for meaning in meanings if meaning.startswith("open: ")}
    assert reasons <= {reason.value for reason in Unclear}
