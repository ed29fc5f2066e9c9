"""The eval of pages: what counts as told twice, mixed and no news; and its labels on a demonstration of our own."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from evals.pages import DATA, FIGURES, Shown, faults, happenings, marked, numbers_of, run, scores
from evals.references import digest
from evals.stream import entries_of

from tests.evals.labels import write, write_stream

AT = datetime(2031, 3, 4, 12, tzinfo=UTC)


def shown(lead: str | None, *documents: str, line: str = "") -> Shown:
    """An update; happenings by letters, "" for background, None where nobody judged."""
    return Shown(
        "dam", AT, line or f"{lead}", None if lead is None else frozenset(lead), tuple(map(frozenset, documents))
    )


def test_of_two_updates_that_tell_the_same_the_later_repeats() -> None:
    assert [each.repeats for each in marked([shown("a"), shown("b"), shown("a", line="again")])] == ["", "", "a"]


def test_what_another_tells_and_more_repeats_wherever_it_stands() -> None:
    assert [bool(each.repeats) for each in marked([shown("a"), shown("ab")])] == [True, False]


def test_background_and_what_nobody_judged_repeat_nothing() -> None:
    assert not any(each.repeats for each in marked([shown(""), shown(""), shown(None), shown(None)]))


def test_two_documents_with_nothing_in_common_are_mixed_though_a_third_joins_them() -> None:
    assert shown("a", "a", "ab", "b").mixed
    assert not shown("a", "a", "ab", "").mixed


def test_strays_tell_something_else_than_most() -> None:
    assert shown("a", "a", "a", "b", "").strays == 1
    assert shown("", "").strays == 0


def test_a_line_says_it_again_if_the_lead_and_the_lines_above_told_all_of_it() -> None:
    page = replace(shown("a"), beside=tuple(map(frozenset, ("ab", "b", "", "c"))))
    assert page.again == [False, True, False]
    assert happenings([page], beside=True) == {("dam", AT, each) for each in "abc"}


def test_the_shares() -> None:
    page = marked([shown("a", "a", "b"), shown("a", "a"), shown("", ""), shown(None)])
    assert scores(page) == {
        "good": 0.25,
        "repeated": 0.25,
        "mixed": 0.3333,
        "aside": 0.25,
        "strays": 0.25,
        "judged": 0.75,
    }
    assert happenings(page) == {("dam", AT, "a")}
    assert tuple(scores([])) == FIGURES
    assert [line.partition(":")[0] for line in faults(page)] == ["mixed", "told twice", "no news", "not judged"]


def test_a_desk_whose_entries_changed_is_left_out_and_said(tmp_path: Path) -> None:
    folder = write_stream(tmp_path, ["Dam of Orvel bursts", "Bank of Lorn raises its rate"])
    titles = [each.title for each in entries_of(folder / "stream.jsonl")]
    row = {"stream": "stream.jsonl", "desk": "dam", "at": [AT.isoformat()], "happenings": {"burst": [0]}}
    lines = write(folder, json.dumps(row | {"background": [1], "hash": digest("\n".join(reversed(titles)))}))
    result = run(lines)
    assert result.notes == {"left_out": 1}
    assert result.lines[-1] == "left out: desk dam of stream.jsonl, whose entries changed"


def test_an_entry_of_the_labels_is_no_news_or_tells_of_something() -> None:
    rows = [json.loads(line) for line in Path(DATA).read_text(encoding="utf-8").splitlines()]
    assert [row["desk"] for row in rows] == ["berlin-blackout", "crans-montana", "ukraine", "venezuela"]
    for row in rows:
        told = {number for numbers in row["happenings"].values() for number in numbers}
        assert told.isdisjoint(row["background"])
        assert len(numbers_of(row)) == len(told) + len(row["background"])


def test_a_line_beside_an_update_tells_its_happening_and_repeats_nothing() -> None:
    page = [replace(shown("a"), beside=frozenset("bc")), shown("b")]
    assert {name for *_, name in happenings(page)} == {"a", "b"}
    assert {name for *_, name in happenings(page, beside=True)} == {"a", "b", "c"}
    assert not any(each.repeats for each in marked(page))
