"""``/openapi.json``: every address in words, with what may be asked and what comes back."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.openapi.utils import get_openapi

from citewire import __version__
from citewire.model import FeedStatus
from citewire.publish import OUTPUTS
from citewire.publish.schema import HOME, Schema, listed, schemas, table
from citewire.web.answer import answer, readable

WORDS = """\
The pages and feeds of a desk. Everything can be read by anybody, and nothing can be changed. Each address answers `GET`
and `HEAD`, most with an `ETag`: ask again with `If-None-Match`, and what you have already costs a 304. What is made for
machines may be read by scripts of any site. An error is a page in plain words."""

TAGS = {
    "pages": "For readers. HTML that works without a script.",
    "outputs": "The same edition for machines.",
    "frames": "For other people's pages.",
    "house": "How the server is, and what its pages are made of.",
}

PARAMETERS = {
    "desk_id": "The desk's `id`, as its desk.toml has it.",
    "entry_id": "The permanent id of an update.",
    "document_id": "One version of one text.",
    "story_id": "The permanent id of a story.",
    "entity_id": "The id of a person, place or organisation.",
    "publisher_id": "A publisher's `id`.",
    "as_of": "A moment (ISO 8601; without an offset the desk's own clock): the page as it stood then.",
    "since": "For a search the first day, for changes the number of the earlier edition.",
    "until": "For a search the last day, for changes the number of the later edition.",
    "edition": "The number of an edition; without it, the latest.",
    "count": "How many updates, 1 to 20.",
    "url": "The whole address of a page of this server.",
    "format": "`json` or `xml`.",
    "maxwidth": "Most CSS pixels that the frame may be wide.",
    "maxheight": "Most CSS pixels that the frame may be high.",
    "after": "The number of the edition that you have: a later one is told at once.",
    "last-event-id": "The same, as a browser sends it by itself when its stream broke off. It wins over `after`.",
    "version": "The first twelve hex digits of the file's SHA-256; under another one the file isn't kept for ever.",
    "name": "The name of the file.",
    "q": "Words; every one of them must occur, in any spelling of a name.",
    "publisher": "Only what this publisher published.",
    "party": "Only what publishers that speak for this party published.",
    "language": "Only what was written in this language (BCP 47).",
    "topic": "Only what is about this IPTC Media Topic (its code).",
}

HTML, JSON, TEXT = "text/html", "application/json", "text/plain"
ERRORS = {
    400: "A part of the address can't be read; the answer names it.",
    404: "There is no such thing, or not yet; the answer says which.",
    410: "The desk withdrew this update: says when, and not what it said.",
    501: "No answer in this format.",
    503: "The newsroom can't answer; says why.",
}


@dataclass(frozen=True, slots=True)
class Operation:
    """One address in words. ``schema`` names a part of the components; ``errors`` are statuses of ``ERRORS``."""

    tag: str
    summary: str
    media_type: str = HTML
    errors: tuple[int, ...] = (404,)
    description: str = ""
    schema: str = ""


def _output(name: str) -> Operation:
    output = next(output for output in OUTPUTS if output.name == name)
    words = {
        "feed.atom": "The updates as Atom (RFC 4287), with tombstones (RFC 6721) for what was withdrawn",
        "feed.json": "The updates as JSON Feed 1.1",
        "briefing.json": "The whole edition: every sentence with its citations, figures, timeline, references, notes",
        "claims.csv": "Who says what: one row for each claim",
        "figures.csv": "Every figure of every source: one row for each",
    }
    schema = {"feed.json": "Feed", "briefing.json": "Edition"}.get(name, "")
    return Operation("outputs", words[name], output.media_type.split(";")[0], schema=schema)


EVENTS = (
    "Server-Sent Events. An event `edition` follows each publication: its id is the edition's number, its data is as "
    "`EditionEvent` has it. A stream that broke off is resumed where it was; editions that follow each other faster "
    "than the reader takes them are told as one. A comment every 20 seconds keeps the line open."
)

OPERATIONS = {
    "index": Operation("pages", "The list of desks", errors=()),
    "page": Operation("pages", "The live page of a desk, or as it stood at a moment", errors=(400, 404)),
    "update": Operation(
        "pages",
        "One update at its permanent address",
        errors=(404, 410),
        description="It stays when the update has left the page; one that went into another leads there (301).",
    ),
    "corrections": Operation("pages", "Every public note of a desk, and what it withdrew"),
    "stories": Operation("pages", "The stories of a desk"),
    "story": Operation("pages", "One story: its updates in time"),
    "entity": Operation("pages", "Who or what is named: its updates, and how sources spell it"),
    "publisher": Operation("pages", "Who is cited: kind, party, and every text that the desk cites"),
    "changes": Operation("pages", "What changed between two editions", errors=(400, 404)),
    "search": Operation("pages", "Full text of all that the desk read, across languages", errors=(400, 404)),
    "document": Operation(
        "pages",
        "The passages that were cited from one version of one text",
        description="`#<start>-<end>` (code points) is the address of a passage.",
    ),
    "dropped": Operation("pages", "What the gate kept off an edition", description="Served with `--internal` only."),
    **{output.name.replace(".", "_"): _output(output.name) for output in OUTPUTS},
    "events": Operation("outputs", "A stream that tells of new editions", "text/event-stream", (400, 404), EVENTS),
    "embed": Operation("frames", "The newest updates, for a frame on any page", errors=(400, 404)),
    "embedded_update": Operation("frames", "One update, for a frame on any page", errors=(404, 410)),
    "oembed": Operation(
        "frames",
        "oEmbed 1.0: from the address of a page to its frame",
        JSON,
        (400, 404, 501),
        "With `format=xml` the same as XML.",
        "Embed",
    ),
    "health": Operation("house", "Whether the newsroom answers", JSON, (503,), schema="Health"),
    "metrics": Operation("house", "Figures for Prometheus, in its text format", TEXT, (503,)),
    "static": Operation("house", "The style sheets and scripts of the pages", "*/*"),
    "openapi": Operation("house", "This description", JSON, ()),
}

_TEXT, _WHOLE = {"type": "string"}, {"type": "integer"}
_FEEDS = table("Feeds in each state.", {status.value: _WHOLE for status in FeedStatus})
OWN: dict[str, Schema] = {
    "Health": table(
        "How the newsroom is.",
        {
            "status": {"const": "ok"},
            "feeds": _FEEDS,
            "editions": {"type": "object", "additionalProperties": _WHOLE, "description": "Newest edition by desk."},
        },
    ),
    "Embed": table(
        "An answer of type `rich` (https://oembed.com).",
        {
            "type": {"const": "rich"},
            "version": {"const": "1.0"},
            **dict.fromkeys(("title", "author_name", "author_url", "provider_name", "provider_url"), _TEXT),
            "cache_age": _WHOLE,
            "html": _TEXT | {"description": "The `<iframe>`."},
            "width": _WHOLE,
            "height": _WHOLE,
        },
    ),
    "EditionEvent": table(
        "The data of an event `edition`: ids of updates that are new, changed (said otherwise, or with other lines "
        "beside them) or withdrawn, at most 200 each.",
        {
            "number": _WHOLE,
            "published_at": _TEXT | {"format": "date-time"},
            **{name: listed(_TEXT) for name in ("new", "changed", "withdrawn")},
            "within": _WHOLE | {"description": "Milliseconds; fetch the page at a random moment so soon."},
        },
    ),
}


def openapi_routes(app: FastAPI) -> APIRouter:
    """``/openapi.json``."""
    router = APIRouter()
    described: Callable[[], str] = cache(lambda: json.dumps(describe(app), ensure_ascii=False, indent=1))

    @readable(router, "/openapi.json", "openapi")
    def openapi(request: Request) -> Response:
        return answer(request, described(), JSON)

    return router


def describe(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI 3.1 document of all that the application serves."""
    document = get_openapi(
        title="Citewire",
        version=__version__,
        description=WORDS,
        routes=app.routes,
        tags=[{"name": name, "description": words} for name, words in TAGS.items()],
        license_info={"name": "Apache-2.0", "identifier": "Apache-2.0"},
    )
    for path in document["paths"].values():
        _fill(path["get"])
    document["components"] = {"schemas": {**schemas(), **OWN}}
    return document


def _fill(made: dict[str, Any]) -> None:
    """Put the words of its operation into what FastAPI made of a route."""
    told = OPERATIONS[made["operationId"]]
    made |= {"tags": [told.tag], "summary": told.summary}
    made.pop("description", None)
    if told.description:
        made["description"] = told.description
    for parameter in made.get("parameters", ()):
        parameter["description"] = PARAMETERS[parameter["name"]]
    content = {"schema": {"$ref": f"{HOME}{told.schema}"}} if told.schema else {}
    kept = {} if told.media_type == "text/event-stream" or 503 in told.errors else {"304": "You have it already."}
    made["responses"] = {
        "200": {"description": told.summary, "content": {told.media_type: content}},
        **{status: {"description": words} for status, words in kept.items()},
        **{str(status): {"description": ERRORS[status]} for status in told.errors},
    }
