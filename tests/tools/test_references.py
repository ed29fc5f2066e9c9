"""Text by reference: read from each kind of file, and noticed when it changed."""

import gzip
import json
from pathlib import Path

import pytest
from evals.references import ChangedError, digest, passage

WORDS = "Nine boats, and a calm sea."


def reference(file: str, field: str, record: int = 1) -> dict[str, object]:
    return {"file": file, "record": record, "field": field, "start": 0, "end": 10, "hash": digest(WORDS[:10])}


def test_every_kind_of_file(tmp_path: Path) -> None:
    rows = [{"title": "no"}, {"title": WORDS}]
    lines = "\n".join(json.dumps(row) for row in rows)
    (tmp_path / "a.jsonl").write_text(lines, encoding="utf-8")
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(lines.encode()))
    (tmp_path / "c.tsv").write_text(f"title\tother\nno\tx\n{WORDS}\ty\n", encoding="utf-8")
    day = "Payload:\n  - no\n  - Nine boats,\n    and a calm sea.\nEnd: x\n"
    (tmp_path / "d.yaml").write_text(day, encoding="utf-8")
    for file, field in (("a.jsonl", "title"), ("b.jsonl.gz", "title"), ("c.tsv", "title"), ("d.yaml", "")):
        assert passage(reference(file, field), tmp_path) == "Nine boats"


def test_words_that_stand_in_the_label_need_no_file(tmp_path: Path) -> None:
    assert passage({"text": WORDS}, tmp_path) == WORDS


def test_other_words_and_missing_records_are_noticed(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"title": "Ten boats, and a calm sea."}), encoding="utf-8")
    with pytest.raises(ChangedError, match="other words"):
        passage(reference("a.jsonl", "title", 0), tmp_path)
    with pytest.raises(ChangedError, match="no record"):
        passage(reference("a.jsonl", "title", 7), tmp_path)
    with pytest.raises(FileNotFoundError):
        passage(reference("gone.jsonl", "title"), tmp_path)
