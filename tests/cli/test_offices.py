"""``citewire offices``: by a title in any language, by a name, and what isn't known."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from citewire.knowledge.offices import read_row
from tests.cli.runs import Command


@pytest.mark.parametrize(
    "words",
    ["NATO secretary general", "NATO-Generalsekretär", "генсек НАТО", "secretario general de la OTAN", "NATO chief"],
)
def test_an_office_by_its_title_in_any_language(citewire_: Command, words: str) -> None:
    done = citewire_("offices", words, "--on", "2025-06-10", "--json")
    answer = json.loads(done.out)
    assert done.status == 0
    assert [row["holder"] for row in answer["holders"]] == ["Mark Rutte"]
    assert answer["holders"][0]["origin"] == "public record: NATO"


def test_the_words_of_a_title_need_no_quotation_marks(citewire_: Command) -> None:
    done = citewire_("offices", "NATO", "secretary", "general", "--on", "2024-09-30")
    assert done.out == (
        "Secretary General of NATO on 2024-09-30:\n"
        "  Jens Stoltenberg, since 2014-10-01, until 2024-10-01 [public record: NATO]\n"
    )


def test_a_holder_by_name(citewire_: Command) -> None:
    rows = json.loads(citewire_("offices", "Stoltenberg", "--json").out)
    assert [(row["office"], row["where"], row["until"]) for row in rows] == [
        ("secretary general", "nato", "2024-10-01")
    ]


def test_what_is_not_known_is_said_and_ends_so(citewire_: Command) -> None:
    done = citewire_("offices", "president of Lebanon", "--on", "2023-06-01")
    assert done.status == 1
    assert "not known: no row speaks of 2023-06-01" in done.out
    nobody = citewire_("offices", "Ottokar Nebelung")
    assert nobody.status == 1
    assert "nobody's name" in nobody.out


def test_what_is_no_longer_vouched_for_says_since_when_and_how_to_settle_it(citewire_: Command) -> None:
    done = citewire_("offices", "Bundeskanzler", "--on", "2031-05-01")
    assert done.status == 1
    assert "Friedrich Merz may have held it on 2031-05-01" in done.out
    assert "the table vouches for no day after 20" in done.out
    assert "add a row to the desk's own table" in " ".join(done.err.split())
    row = json.loads(citewire_("offices", "Bundeskanzler", "--on", "2031-05-01", "--json").out)["add"]
    settled = read_row(row)
    assert (settled.office, settled.where, settled.holder) == ("head of government", "de", "Friedrich Merz")
    assert settled.held_on(date(2031, 5, 1))


def test_an_office_without_any_row_says_so_and_names_its_city(citewire_: Command) -> None:
    done = citewire_("offices", "mayor of Oslo", "--on", "2031-05-01")
    assert done.status == 1
    assert done.out.startswith("mayor of Oslo on 2031-05-01:\n  not known: the table has no row of this office")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [(("president",), "president of Norway"), (("NATO chief", "--on", "Tuesday"), "write a day like 2025-06-10")],
)
def test_a_question_that_cannot_be_answered_says_how_to_ask(
    citewire_: Command, arguments: tuple[str, ...], words: str
) -> None:
    done = citewire_("offices", *arguments)
    assert done.status == 2
    assert words in " ".join(done.err.split())


def test_a_desks_own_rows_count(citewire_: Command, tmp_path: Path) -> None:
    row = "foreign minister\tno\tMinister\tMaria Brandvik\t2031-03\t\t\t\tOffice of the Prime Minister"
    (tmp_path / "own.tsv").write_text(row, encoding="utf-8")
    desk = tmp_path / "desk.toml"
    desk.write_text('[desk]\nid = "harbour"\ntitle = "The harbour"\noffices = "own.tsv"\n', encoding="utf-8")
    done = citewire_("offices", "Norwegian foreign minister", "--on", "2032-01-01", "--desk", desk)
    assert "Maria Brandvik, since 2031-03, still in office [Office of the Prime Minister]" in done.out
