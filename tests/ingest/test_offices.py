"""An operator's table of offices: read line by line, with errors that say where and what to write."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from citewire.errors import SettingsError
from citewire.ingest.offices import read_offices
from citewire.ingest.settings import read_desk
from citewire.knowledge.offices import COLUMNS, packaged
from citewire.newsroom import Newsroom, offices_of

ROW = "foreign minister\tno\tMinister\tMaria Brandvik\t2031-03\t\t\t\tOffice of the Prime Minister"


def table(folder: Path, *lines: str) -> Path:
    path = folder / "offices.tsv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def desk_file(folder: Path) -> Path:
    path = folder / "desk.toml"
    path.write_text('[desk]\nid = "harbour"\ntitle = "The harbour"\noffices = "offices.tsv"\n', encoding="utf-8")
    return path


def test_a_row_under_a_header_and_a_remark(tmp_path: Path) -> None:
    (row,) = read_offices(table(tmp_path, "# ours", "\t".join(COLUMNS), "", ROW))
    assert (row.office, row.where, row.holder, str(row.since)) == (
        "foreign minister",
        "no",
        "Maria Brandvik",
        "2031-03",
    )


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("foreign minister\tno", "line 2 has 2 columns; write 9"),
        (
            ROW.replace("foreign", "foriegn"),
            "line 2 has the office 'foriegn minister', which no title stands for; did you",
        ),
        (ROW.replace("foreign minister", "cook"), "write one of: head of state"),
        (ROW.replace("2031-03", "March"), "line 2 'March' is no day, month or year"),
        (ROW.replace("foreign minister\tno", "mayor\toslo"), "for the city write its GeoNames id, 3143244"),
        (ROW.replace("\tno\t", "\tnorway\t"), "line 2 has 'norway' for whose office it is, which no text leads to"),
    ],
)
def test_a_bad_row_is_named_by_its_line(tmp_path: Path, line: str, why: str) -> None:
    path = table(tmp_path, ROW, line)
    with pytest.raises(SettingsError) as caught:
        read_offices(path)
    assert str(caught.value).startswith(str(path))
    assert why in str(caught.value)


def test_a_table_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"offices\.tsv: the table of offices can't be read"):
        offices_of([read_desk(desk_file(tmp_path))])


def test_a_desks_rows_count_in_its_newsroom_and_nowhere_else(tmp_path: Path) -> None:
    table(tmp_path, ROW)
    desk = read_desk(desk_file(tmp_path))
    on = date(2032, 1, 1)
    with Newsroom.open(None, [desk]) as newsroom:
        held = newsroom.offices.held("foreign minister", "no", on)
    assert [row.holder for row in held.rows] == ["Maria Brandvik"]
    assert packaged().held("foreign minister", "no", on).rows == ()
    assert packaged().fingerprint == ""
    assert offices_of([desk]).fingerprint != ""
