"""``citewire stories``: what belongs together in a real store, why, and in which order it happened."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from citewire.store import open_store
from citewire.testing import demonstration_desk
from tests.cli.runs import DESK, Command


def listed(citewire_: Command, replayed: Path, *arguments: object) -> dict[str, Any]:
    done = citewire_("stories", *arguments, "--store", replayed / "news.db", "--json")
    found: dict[str, Any] = json.loads(done.out)
    assert done.status == (0 if found["stories"] else 1)
    return found


def events(found: dict[str, Any]) -> list[dict[str, Any]]:
    return [event for story in found["stories"] for event in story["events"]]


def test_every_placed_document_is_listed_once_with_its_reason(citewire_: Command, replayed: Path) -> None:
    found = listed(citewire_, replayed, "--limit", 1000)
    documents = [each for event in events(found) for each in event["documents"]]
    store = open_store(replayed / "news.db")
    placed = {each.document_id: each for each in store.placements.in_order() if each.event_id is not None}
    newest = set(store.documents.newest_versions([each.rpartition("-")[0] for each in placed]).values())
    store.close()
    assert sorted(each["document_id"] for each in documents) == sorted(newest & set(placed))
    assert all(each["reason"] == placed[each["document_id"]].reason for each in documents)
    assert found["found"] == len(found["stories"])


def test_an_event_says_who_carries_it(citewire_: Command, replayed: Path) -> None:
    for event in events(listed(citewire_, replayed, "--limit", 1000)):
        told, documents = event["told"], event["documents"]
        assert set(told["outlets"]) == {each["outlet"] for each in documents}
        assert set(told["languages"]) == {each["language"] for each in documents}
        assert set(told["parties"]) == {each["party"] for each in documents if each["party"]}
        assert told["documents"] == len(documents)
        assert 1 <= told["origins"] <= min(len(told["outlets"]), len({each["origin_id"] for each in documents}))
        assert told["first_at"] == min(each["reported_at"] for each in documents)
        assert told["last_at"] == max(each["reported_at"] for each in documents)


def test_events_are_filtered_by_media_topic(citewire_: Command, replayed: Path) -> None:
    everything = events(listed(citewire_, replayed, "--limit", 1000))
    unrest = events(listed(citewire_, replayed, "--limit", 1000, "--topic", "medtop:20000073"))
    assert 0 < len(unrest) < len(everything)
    assert all("peace process" in [each["topic"]["name"] for each in event["subjects"]] for event in unrest)
    assert unrest == events(listed(citewire_, replayed, "--limit", 1000, "--topic", "Peace Process"))


def test_a_topic_that_nobody_knows_is_refused_with_the_nearest(citewire_: Command, replayed: Path) -> None:
    done = citewire_("stories", "--store", replayed / "news.db", "--topic", "piece proces")
    assert done.status == 2
    assert "did you mean peace process" in done.err


def test_the_newest_or_the_most_carried_come_first_page_by_page(citewire_: Command, replayed: Path) -> None:
    pages = [listed(citewire_, replayed, "--limit", 2, "--page", page)["stories"] for page in (1, 2)]
    assert [story["id"] for story in listed(citewire_, replayed, "--limit", 4)["stories"]] == [
        story["id"] for page in pages for story in page
    ]
    last = [story["told"]["last_at"] for page in pages for story in page]
    assert last == sorted(last, reverse=True)
    carried = [
        len(each["told"]["outlets"])
        for each in listed(citewire_, replayed, "--order", "carried", "--limit", 9)["stories"]
    ]
    assert carried == sorted(carried, reverse=True)
    assert listed(citewire_, replayed, "--page", 999)["stories"] == []


def test_words_language_day_and_desk_narrow_the_list(citewire_: Command, replayed: Path) -> None:
    everything = listed(citewire_, replayed, "--limit", 1000)["found"]
    for arguments in (["hospital"], ["--language", "uk"], ["--until", "2026-03-10T05:00"]):
        found = listed(citewire_, replayed, "--limit", 1000, *arguments)
        assert 0 < found["found"] < everything, arguments
    for event in events(listed(citewire_, replayed, "--limit", 1000, "--language", "uk")):
        assert "uk" in event["told"]["languages"]
    assert listed(citewire_, replayed, "--day", "2020-01-01")["found"] == 0
    for name in ("velm-dam", DESK):
        of_desk = events(listed(citewire_, replayed, "--limit", 1000, "--desk", name))
        assert of_desk
        assert all(any(each["on_topic"] for each in event["documents"]) for event in of_desk)


def test_a_story_by_its_id_and_in_lines(citewire_: Command, replayed: Path) -> None:
    story = listed(citewire_, replayed, "--order", "carried", "--limit", 1)["stories"][0]
    done = citewire_("stories", story["id"], "--store", replayed / "news.db", "--documents", 2, "--events", 1)
    lines = done.out.splitlines()
    assert lines[0].startswith(f"{story['id']}  {story['told']['headline']}")
    assert f"{len(story['told']['outlets'])} outlets" in lines[1]
    assert "documents: " not in done.out
    assert any("first report" in line or " to 'e" in line for line in lines)
    if story["events_in_all"] > 1:
        assert f"--events {story['events_in_all']}" in done.out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ("--desk nowhere", "the store knows no desk 'nowhere' (it has velm-dam)"),
        ("--day Tuesday", "--day 'Tuesday' can't be read"),
        ("--day 2026-03-10 --since 2026-03-10", "leave out --since"),
        ("--zone Moon", "--zone 'Moon' is not known"),
        ("--language xx-nowhere-at-all", "is no language tag"),
        ("explain nothing else", "'nothing' is no document, event or address in this store"),
        ("explain 999 1", "'999' is no document"),
        ("timeline nothing", "'nothing' is no document"),
    ],
)
def test_what_cannot_be_answered_says_what_to_do(citewire_: Command, replayed: Path, arguments: str, says: str) -> None:
    done = citewire_("stories", *arguments.split(), "--store", replayed / "news.db")
    assert done.status == 2
    assert says in " ".join(done.err.split())


def test_two_documents_of_one_event_are_explained(citewire_: Command, replayed: Path) -> None:
    event = max(events(listed(citewire_, replayed, "--limit", 1000)), key=lambda each: each["told"]["documents"])
    one, other = (each["document_id"] for each in event["documents"][:2])
    found = json.loads(citewire_("stories", "explain", other, one, "--store", replayed / "news.db", "--json").out)
    assert found["relation"] == "one event"
    assert (found["earlier"]["document"]["document_id"], found["later"]["document"]["document_id"]) == (one, other)
    assert found["later"]["document"]["reason"] == event["documents"][1]["reason"]
    said = citewire_("stories", "explain", event["id"], other, "--store", replayed / "news.db").out
    assert said.startswith("They are together: both tell of one event.")
    for part in ("placed because: ", "What they share", "cosine ", "asked for one event: more than ", "judged again: "):
        assert part in said


def test_documents_are_named_by_address_number_and_event(citewire_: Command, replayed: Path) -> None:
    event = max(events(listed(citewire_, replayed, "--limit", 1000)), key=lambda each: each["told"]["documents"])
    other = event["documents"][1]
    kept = open_store(replayed / "news.db")
    cited, number = next(iter(kept.editions.numbers("velm-dam").items()))
    kept.close()
    store = ["--store", replayed / "news.db", "--json"]
    for name, meant in (
        (other["url"].replace("https://", "http://www."), other["document_id"]),
        (f"[{number}]", cited),
        (f"https://desk.example/documents/{other['document_id']}#0-4", other["document_id"]),
    ):
        against = next(each["document_id"] for each in event["documents"] if each["document_id"] != meant)
        found = json.loads(citewire_("stories", "explain", name, against, *store).out)
        assert meant in {found["earlier"]["document"]["document_id"], found["later"]["document"]["document_id"]}


def test_a_story_is_told_by_date_in_the_words_of_its_sources(citewire_: Command, replayed: Path) -> None:
    story = listed(citewire_, replayed, "--order", "carried", "--limit", 1)["stories"][0]
    store = ["--store", replayed / "news.db", "--desk", DESK]
    found = json.loads(citewire_("stories", "timeline", story["id"], *store, "--json").out)
    assert found["story_id"] == story["id"]
    assert found["lines"]
    first = [line["first_at"] for line in found["lines"]]
    assert first == sorted(first)
    assert len({line["event_id"] for line in found["lines"]}) == len(found["lines"])
    kept = open_store(replayed / "news.db")
    for line in found["lines"]:
        (document,) = kept.documents.get([line["document_id"]])
        assert line["text"] == document.text[line["span"]["start"] : line["span"]["end"]]
        assert line["url"] == document.url
    kept.close()
    said = citewire_("stories", "timeline", story["id"], *store).out
    assert all(line["text"] in said and line["outlet"] in said for line in found["lines"])
    assert said.startswith("Tue 2026-03-10\n")


def test_an_event_says_what_it_is_to_the_desk_that_is_named_by_its_file(citewire_: Command, replayed: Path) -> None:
    found = events(listed(citewire_, replayed, "--limit", 1000, "--desk", DESK))
    assert all(each["worth"]["because"] and each["worth"]["why"] for each in found)
    reads = demonstration_desk().reads
    assert reads
    for each in found:
        topical = sum(one["on_topic"] is not None for one in each["documents"])
        read = any(language in reads for language in each["told"]["languages"])
        if all(one["genre"] != "withdrawal" for one in each["documents"]):
            assert each["worth"]["on_desk"] is (read and 2 * topical >= len(each["documents"]))
    said = citewire_("stories", "--store", replayed / "news.db", "--desk", DESK).out
    assert "on the desk: " in said
    assert "an update of its own: " in said
    assert all(each["worth"] is None for each in events(listed(citewire_, replayed, "--desk", "velm-dam")))


def test_doctor_counts_what_the_events_are_to_a_desk(citewire_: Command, replayed: Path) -> None:
    done = citewire_("doctor", DESK, "--store", replayed / "news.db")
    assert done.status == 0
    assert f"ok  desk velm-dam, {demonstration_desk().window_hours} hours: " in done.out
    assert " events have its words, " in done.out


def test_a_document_says_what_it_adds_and_the_others_can_be_left_out(citewire_: Command, replayed: Path) -> None:
    found = events(listed(citewire_, replayed, "--limit", 1000))
    assert not any(event["documents"][0]["adds"] for event in found if len(event["documents"]) == 1)
    adding = {each["document_id"]: each for event in found for each in event["documents"] if each["adds"]}
    figures = [one for each in adding.values() for one in each["adds"] if one["kind"] == "figure"]
    assert figures
    assert all(one["words"]["exact"] for each in adding.values() for one in each["adds"])
    arguments = ["--limit", 1000, "--events", 99, "--documents", 99, "--store", replayed / "news.db"]
    said = citewire_("stories", "--new", *arguments).out
    assert f"adds figure “{figures[0]['words']['exact']}”" in said or "figure “" in said
    repeated = [
        each["document_id"] for event in found for each in event["documents"][1:] if each["document_id"] not in adding
    ]
    assert repeated
    assert not any(f"    {each}  " in said for each in repeated)
    assert all(f"    {each}  " in said for each in adding)
    assert all(f"    {each}  " in citewire_("stories", *arguments).out for each in repeated)
