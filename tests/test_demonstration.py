"""The packaged demonstration is what it promises: every kind of text that the page has to cope with is in it."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest

from citewire.cluster.topics import Matcher
from citewire.ingest.archives import open_archive
from citewire.ingest.settings import read_desk
from citewire.model import Desk, Entry

FOLDER = Path(__file__).resolve().parent.parent / "src" / "citewire" / "cli" / "demonstration"


@pytest.fixture(scope="module")
def desk() -> Desk:
    return read_desk(FOLDER / "desk.toml")


@pytest.fixture(scope="module")
def entries() -> list[Entry]:
    return list(open_archive(FOLDER / "archive.jsonl").entries())


def words(entry: Entry) -> set[str]:
    return set(re.findall(r"\w+", f"{entry.summary} {entry.content}".lower()))


def script(text: str) -> str:
    letters = Counter(unicodedata.name(char).split()[0] for char in text if char.isalpha())
    return letters.most_common(1)[0][0]


def test_archive_is_large_and_can_be_read_to_the_end() -> None:
    archive = open_archive(FOLDER / "archive.jsonl")
    assert len(list(archive.entries())) == archive.total == 98
    assert archive.problems == []


def test_it_speaks_seven_languages_in_two_scripts(entries: list[Entry], desk: Desk) -> None:
    languages = Counter(entry.language for entry in entries)
    assert {tag for tag, count in languages.items() if count >= 5} == {"en", "de", "fr", "ru", "uk", "es"}
    assert {script(entry.title) for entry in entries} == {"LATIN", "CYRILLIC"}
    assert [entry.language for entry in entries if entry.language not in desk.reads] == ["fi"]


def test_every_address_is_of_a_domain_that_cannot_exist() -> None:
    addresses = re.findall(r"https?://([^/\"\s]+)", (FOLDER / "archive.jsonl").read_text(encoding="utf-8"))
    assert addresses
    assert {host.rsplit(".", 1)[-1] for host in addresses} == {"example"}


def test_desk_and_archive_declare_the_same_publishers(desk: Desk) -> None:
    archive = open_archive(FOLDER / "archive.jsonl")
    used = {entry.publisher_id for entry in archive.entries()}
    assert {publisher.id: publisher for publisher in desk.publishers} == archive.publishers()
    assert used == {publisher.id for publisher in desk.publishers}


def test_both_parties_and_every_kind_of_voice_are_heard(desk: Desk) -> None:
    assert {publisher.party for publisher in desk.publishers} == {None, "Halvora", "Ordavia"}
    assert {publisher.kind.value for publisher in desk.publishers} == {
        "agency",
        "newspaper",
        "broadcaster",
        "state media",
        "official",
        "think tank",
        "social",
    }


def test_one_dispatch_is_reprinted_by_four_outlets_under_other_headlines(entries: list[Entry]) -> None:
    english = [entry for entry in entries if entry.language == "en" and len(words(entry)) > 30]
    copies = {
        other.publisher_id
        for one, other in combinations(english, 2)
        if one.publisher_id == "northwire" and one.title != other.title and len(words(other) - words(one)) <= 6
    }
    assert copies >= {"harbour-post", "calder-times", "daily-lantern", "westbridge-gazette"}


def test_a_toll_is_corrected_and_a_report_withdrawn_under_the_same_name(entries: list[Entry]) -> None:
    wordings: dict[str, list[str]] = {}
    for entry in entries:
        wordings.setdefault(entry.key, []).append(entry.title)
    assert sorted(titles for titles in wordings.values() if len(titles) > 1) == [
        [
            "Ordavian forces capture Halvoran saboteurs near Velm dam",
            "Withdrawn: Ordavian forces capture Halvoran saboteurs near Velm dam",
        ],
        ["Velm dam: 23 dead, 140 injured", "Velm dam: correction, 19 dead, 140 injured"],
    ]


def test_one_date_is_impossible_and_one_lies_in_the_far_future(entries: list[Entry]) -> None:
    odd = {entry.published_raw: entry.problems for entry in entries if entry.problems}
    assert set(odd) == {"Tue, 31 Feb 2026 11:19 h", "Wed, 10 Mar 2077 13:30:00 GMT"}


@pytest.mark.parametrize("spellings", [("Vashk", "Waschk", "Vachk", "Вашк"), ("Zelvin", "Zelwin", "Зельвин")])
def test_names_come_in_several_spellings(entries: list[Entry], spellings: tuple[str, ...]) -> None:
    text = " ".join(f"{entry.title} {entry.summary}" for entry in entries)
    assert [name for name in spellings if name not in text] == []


@pytest.mark.parametrize(
    "told_by_two", [("18,000", "6,500", "12,500"), ("240,000 households", "90,000 households"), ("86", "140", "52")]
)
def test_figures_differ_between_the_parties(entries: list[Entry], told_by_two: tuple[str, ...]) -> None:
    tellers = [
        {entry.publisher_id for entry in entries if re.search(rf"\b{re.escape(number)}\b", entry.summary)}
        for number in told_by_two
    ]
    assert all(tellers)
    assert not set.intersection(*tellers)


def test_first_sentences_can_stand_alone(entries: list[Entry]) -> None:
    dangling = re.compile(r"^(?:He|She|It|They|This|That|Er|Sie|Es|Il|Elle|Он|Она|Él|Ella|Він|Вона)\b")
    assert [entry.title for entry in entries if dangling.match(entry.summary)] == []


def test_lines_are_in_the_order_in_which_they_were_first_seen() -> None:
    lines = (FOLDER / "archive.jsonl").read_text(encoding="utf-8").splitlines()
    seen = [json.loads(line)["first_seen"] for line in lines[1:]]
    assert seen == sorted(seen)
    assert len(set(seen)) == len(seen)


def test_desk_selects_the_crisis_and_nothing_else(entries: list[Entry], desk: Desk) -> None:
    matcher = Matcher(desk.topic)
    off = [
        entry.title for entry in entries if matcher.match(f"{entry.title}\n\n{entry.summary}{entry.content}") is None
    ]
    assert off == ["Regatta opens in Port Amsel with record fleet", "Chess: Irena Toll takes the Calder Masters"]
