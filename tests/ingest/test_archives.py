"""Archives to entries. All outlets and events are invented."""

from __future__ import annotations

import gzip
import itertools
import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from citewire.errors import InputError
from citewire.ingest.archives import open_archive
from citewire.model import PublisherKind

SHARED = Path(os.environ.get("CITEWIRE_SHARED") or Path(__file__).parents[3] / "shared") / "data"


def line(minute: int = 0, **values: Any) -> dict[str, Any]:
    base = {"first_seen": f"2026-01-10T12:{minute:02d}:00Z", "source": "Der Bote", "title": "Ferry runs aground"}
    return {**base, **values}


def write(path: Path, *lines: dict[str, Any] | str) -> Path:
    text = "".join(f"{each if isinstance(each, str) else json.dumps(each)}\n" for each in lines)
    if path.suffix == ".gz":
        path.write_bytes(gzip.compress(text.encode()))
    else:
        path.write_text(text, encoding="utf-8")
    return path


class TestLines:
    def test_a_line_is_an_entry(self, tmp_path: Path) -> None:
        whole = line(
            lang="de-AT",
            summary="No one <b>hurt</b>.<script>x()</script>",
            text="First.\nSecond.",
            url="https://bote.example/2026/ferry",
            published="Sat, 10 Jan 2026 10:00:00 +0300",
            guid="g",
        )
        archive = open_archive(write(tmp_path / "week.jsonl", whole))
        (entry,) = archive.entries()
        assert (entry.publisher_id, entry.feed_id) == ("der-bote", "archive:der-bote")
        assert (entry.language, entry.summary, entry.content) == ("de", "No one <b>hurt</b>.", "First.\nSecond.")
        assert entry.first_seen_at == datetime(2026, 1, 10, 12, tzinfo=UTC)
        assert entry.published_at == datetime(2026, 1, 10, 7, tzinfo=UTC)
        assert (archive.name, archive.total, archive.repeats, archive.problems) == ("week", 1, 0, [])
        assert archive.publishers()["der-bote"].name == "Der Bote"
        assert archive.publishers()["der-bote"].kind is PublisherKind.UNKNOWN

    def test_the_id_is_that_of_the_content(self, tmp_path: Path) -> None:
        plain = open_archive(write(tmp_path / "a.jsonl", line()))
        packed = open_archive(write(tmp_path / "b.jsonl.gz", line()))
        other = open_archive(write(tmp_path / "c.jsonl", line(1)))
        assert plain.id == packed.id != other.id

    def test_bad_lines_are_named_and_stop_nothing(self, tmp_path: Path) -> None:
        bad = ["{broken", "[1]", line(first_seen="soon"), line(source=None), line(title=" "), line(title=["x"])]
        archive = open_archive(write(tmp_path / "a.jsonl", line(), *bad, line(9, title="Later")))
        assert [entry.title for entry in archive.entries()] == ["Ferry runs aground", "Later"]
        assert [problem.partition(":")[0] for problem in archive.problems] == [f"line {n}" for n in range(2, 8)]
        assert archive.total == 8
        list(archive.entries())
        assert len(archive.problems) == 6

    def test_the_same_wording_later_is_the_same_entry_and_repeats_are_counted(self, tmp_path: Path) -> None:
        archive = open_archive(write(tmp_path / "a.jsonl", line(0), line(5), line(5), line(6, summary="Edited.")))
        entries = list(archive.entries())
        assert len(entries) == 4
        assert len({entry.id for entry in entries}) == 2
        assert len({entry.key for entry in entries}) == 1
        assert archive.repeats == 1

    def test_news_in_brief_of_two_evenings_are_two_items(self, tmp_path: Path) -> None:
        lines = (line(0, title="In brief", published="2026-01-09"), line(1, title="In brief", published="2026-01-10"))
        one, two = open_archive(write(tmp_path / "a.jsonl", *lines)).entries()
        assert one.key != two.key

    def test_unsorted_lines_come_in_order_and_ties_as_written(self, tmp_path: Path) -> None:
        lines = (line(5, title="c"), line(1, title="a"), line(5, title="d"), line(1, title="b"))
        archive = open_archive(write(tmp_path / "a.jsonl", *lines))
        assert [entry.title for entry in archive.entries()] == ["a", "b", "c", "d"]

    def test_zones_are_compared_as_times(self, tmp_path: Path) -> None:
        early, late = "2026-01-10T12:30:00+03:00", "2026-01-10T10:00:00Z"
        archive = open_archive(
            write(tmp_path / "a.jsonl", line(first_seen=late, title="b"), line(first_seen=early, title="a"))
        )
        assert [entry.title for entry in archive.entries()] == ["a", "b"]

    def test_the_header_declares_publishers(self, tmp_path: Path) -> None:
        header = {
            "citewire_archive": 1,
            "name": "A week in Havansk",
            "publishers": [{"name": "Der Bote", "kind": "newspaper", "country": "AT", "party": None}],
        }
        archive = open_archive(write(tmp_path / "a.jsonl", header, line(), line(source="Радио Порт")))
        first, second = archive.entries()
        assert archive.name == "A week in Havansk"
        assert archive.total == 2
        publishers = archive.publishers()
        assert publishers[first.publisher_id].kind is PublisherKind.NEWSPAPER
        assert publishers[first.publisher_id].country == "AT"
        assert publishers[second.publisher_id].name == "Радио Порт"
        assert second.publisher_id.isascii()

    def test_a_newer_format_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(InputError, match="use a newer one"):
            open_archive(write(tmp_path / "a.jsonl", {"citewire_archive": 2}))

    def test_a_broken_gzip_is_refused(self, tmp_path: Path) -> None:
        whole = write(tmp_path / "a.jsonl.gz", *(line(n % 60, summary=str(n)) for n in range(500)))
        whole.write_bytes(whole.read_bytes()[:-200])
        with pytest.raises(InputError, match="breaks off"):
            open_archive(whole)


class TestFolder:
    PAGE = (
        '<html lang="en"><head><title>{0}</title><meta property="og:title" content="{0}">'
        '<meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="{1}">'
        '<link rel="canonical" href="https://post.example/2026/{0}"></head>'
        "<body><article><h1>{0}</h1><p>Something happened in the harbour.</p></article></body></html>"
    )

    def test_each_file_is_a_page_by_date(self, tmp_path: Path) -> None:
        (tmp_path / "a.html").write_text(self.PAGE.format("Second", "2026-01-10T10:00:00Z"))
        (tmp_path / "b.html").write_text(self.PAGE.format("First", "2026-01-09T10:00:00Z"))
        (tmp_path / "c.html").write_text("")
        (tmp_path / "notes.txt").write_text("not a page")
        archive = open_archive(tmp_path)
        entries = list(archive.entries())
        assert [entry.title for entry in entries] == ["First", "Second"]
        assert "<article>" in entries[0].content
        assert archive.publishers()[entries[0].publisher_id].name == "Harbour Post"
        assert archive.total == 3
        assert archive.problems
        assert archive.problems[0].startswith("c.html")

    def test_an_empty_folder_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(InputError, match="no HTML files"):
            open_archive(tmp_path)


@pytest.mark.parametrize(("name", "said"), [("missing.jsonl", "there is no archive"), ("a.opml", "desk.toml")])
def test_what_is_no_archive(tmp_path: Path, name: str, said: str) -> None:
    (tmp_path / "a.opml").write_text("<opml/>")
    with pytest.raises(InputError, match=said):
        open_archive(tmp_path / name)


@pytest.mark.shared
def test_every_line_of_the_real_week_comes_out() -> None:
    path = SHARED / "replay_newyear2026" / "stream.jsonl.gz"
    if not path.exists():
        pytest.skip(f"the shared data is not at {SHARED}: set CITEWIRE_SHARED")
    archive = open_archive(path)
    entries = list(archive.entries())
    assert (len(entries), archive.total, archive.repeats, archive.problems) == (26589, 26589, 1, [])
    assert len({entry.id for entry in entries}) == 26588
    assert all(a.first_seen_at <= b.first_seen_at for a, b in itertools.pairwise(entries))
