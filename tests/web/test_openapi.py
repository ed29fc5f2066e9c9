"""The description of the interface, and that what is served is as described."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import validate
from starlette.testclient import TestClient

from citewire.model import Edition, Entity, EntityKind, NamedEntity, Withdrawal
from citewire.publish import announce
from citewire.testing import demonstration_archive, demonstration_desk, quiet_newsroom
from citewire.web import create_app
from citewire.web.openapi import OPERATIONS, PARAMETERS
from citewire.web.stream import announcement
from tests.editions import DESK, sample
from tests.web.newsrooms import MemoryNewsroom


def withdrawn() -> Edition:
    """The later edition of the sample, with somebody named and an update withdrawn."""
    later = sample(later=True).edition
    lake = NamedEntity(Entity("place:orsel", EntityKind.PLACE, (("en", "Lake Orsel"),)), "Lake Orsel", ("ev-truce",))
    gone = Withdrawal("ev-old", later.published_at)
    return replace(later, briefing=replace(later.briefing, withdrawn=(gone,), names=(lake,)))


@pytest.fixture
def client() -> Iterator[TestClient]:
    desk = replace(DESK, address="https://news.example", hub="https://hub.example/")
    with TestClient(create_app(MemoryNewsroom(sample().edition, withdrawn(), desk=desk), internal=True)) as client:
        yield client


@pytest.fixture
def described(client: TestClient) -> dict[str, Any]:
    return dict(client.get("/openapi.json").json())


def strict(described: dict[str, Any], name: str) -> Draft202012Validator:
    """The schema of one part, with every field that it does not name forbidden."""
    parts = copy.deepcopy(described["components"]["schemas"])

    def close(part: Any) -> None:
        if isinstance(part, dict):
            if "properties" in part:
                part.setdefault("additionalProperties", False)
            for each in part.values():
                close(each)
        elif isinstance(part, list):
            for each in part:
                close(each)

    close(parts)
    schema = {"$ref": f"#/components/schemas/{name}", "components": {"schemas": parts}}
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=FormatChecker())


def test_the_description_is_valid_openapi(described: dict[str, Any]) -> None:
    validate(described)
    assert described["openapi"].startswith("3.1")


def test_every_address_and_every_parameter_is_told_in_words(described: dict[str, Any]) -> None:
    # A new route has its line in web/openapi.py and, with an example, in docs/http.md.
    told = {path["get"]["operationId"] for path in described["paths"].values()}
    assert told == OPERATIONS.keys()
    asked = {each["name"] for path in described["paths"].values() for each in path["get"].get("parameters", ())}
    assert asked == PARAMETERS.keys()
    summaries = [path["get"]["summary"] for path in described["paths"].values()]
    assert len(set(summaries)) == len(summaries)


@pytest.mark.parametrize(
    ("path", "part"),
    [
        ("/orsel-dam/briefing.json", "Edition"),
        ("/orsel-dam/feed.json", "Feed"),
        ("/health", "Health"),
        ("/oembed?url=https://news.example/orsel-dam", "Embed"),
        ("/oembed?url=https://news.example/orsel-dam/updates/ev-truce&maxwidth=300", "Embed"),
    ],
)
def test_what_is_served_is_as_described(client: TestClient, described: dict[str, Any], path: str, part: str) -> None:
    served = client.get(path).json()
    assert sorted(error.json_path for error in strict(described, part).iter_errors(served)) == []


def test_an_edition_out_of_a_real_newsroom_is_as_described(described: dict[str, Any]) -> None:
    desk = demonstration_desk()
    with quiet_newsroom([desk]) as newsroom:
        newsroom.run_archive(demonstration_archive())
        with TestClient(create_app(newsroom.reader)) as client:
            for name, part in (("briefing.json", "Edition"), ("feed.json", "Feed")):
                served = client.get(f"/{desk.id}/{name}").json()
                assert [error.message for error in strict(described, part).iter_errors(served)] == []


def test_what_is_not_as_described_is_found(client: TestClient, described: dict[str, Any]) -> None:
    served = client.get("/orsel-dam/briefing.json").json()
    check = strict(described, "Edition")
    assert check.is_valid(served)
    served["briefing"]["updates"][0]["sentences"][0]["text"] = None
    assert not check.is_valid(served)
    feed = client.get("/orsel-dam/feed.json").json()
    feed["items"][0]["date_published"] = "yesterday"
    assert not strict(described, "Feed").is_valid(feed | {"items": [{}]})


def test_the_events_of_the_stream_are_as_described(described: dict[str, Any]) -> None:
    event = announcement(withdrawn(), sample().edition)
    data = json.loads(str(event.data))
    assert strict(described, "EditionEvent").is_valid(data)
    assert data["withdrawn"] == list(announce(withdrawn(), sample().edition).withdrawn) == ["ev-old"]


def test_answers_have_the_media_type_that_is_described(client: TestClient, described: dict[str, Any]) -> None:
    paths = {"desk_id": "orsel-dam", "entry_id": "ev-truce", "document_id": "a10000000000-1"}
    seen = 0
    for path, operations in described["paths"].items():
        asked = operations["get"]
        names = [each["name"] for each in asked.get("parameters", ()) if each["in"] == "path"]
        if path == "/{desk_id}/events" or not set(names) <= paths.keys():
            continue
        query = {"url": "https://news.example/orsel-dam"} if asked["operationId"] == "oembed" else {"q": "dam"}
        answer = client.get(path.format(**paths), params=query)
        assert answer.status_code == 200, path
        (media_type,) = asked["responses"]["200"]["content"]
        assert answer.headers["content-type"].split(";")[0] == media_type, path
        seen += 1
    assert seen > 12


def test_no_description_is_in_the_markup_of_our_docstrings(described: dict[str, Any]) -> None:
    assert "``" not in json.dumps(described, ensure_ascii=False)
    for name, part in described["components"]["schemas"].items():
        assert part.get("description") or "enum" in part, name


# -- docs/http.md ------------------------------------------------------------------------------------------------------

DOCS = (Path(__file__).parents[2] / "docs" / "http.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip().strip("`") for cell in row.split(" | ")] for row in re.findall(r"^\| (`/.*) \|$", DOCS, re.MULTILINE)
]
STANDS_FOR = {
    "velm-dam": "orsel-dam",
    "ev-3f2a": "ev-truce",
    "d-9c41-1": "a10000000000-1",
    "coast-radio": "courier",
    "st-77": "st-dam",
    "q-1": "place:orsel",
    "since=41&until=42": "since=7&until=8",
    "edition=42": "edition=8",
}


def shown(path: str) -> str:
    """An address of the description as the docs write it."""
    path = path.replace("{desk_id}", "velm-dam").replace("{version}", "<version>").replace("{name}", "<name>")
    return re.sub(r"\{\w+\}", "<id>", path)


def test_the_docs_list_every_address(described: dict[str, Any]) -> None:
    assert {address.partition("?")[0] for address, *_ in ROWS} == {shown(path) for path in described["paths"]}


@pytest.mark.parametrize("example", [row[2] for row in ROWS if len(row) > 2 and row[2].startswith("/")])
def test_the_examples_of_the_docs_answer(client: TestClient, example: str) -> None:
    for word, ours in STANDS_FOR.items():
        example = example.replace(word, ours)
    assert client.get(example).status_code == 200
