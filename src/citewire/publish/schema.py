"""What the outputs in JSON hold, as JSON Schema (2020-12): editions as the model has them, feeds by their format."""

from __future__ import annotations

import inspect
import re
from functools import cache
from typing import Any

import msgspec

from citewire.model import Edition

Schema = dict[str, Any]

HOME = "#/components/schemas/"
"""Where the parts stand in an OpenAPI document."""


@cache
def schemas() -> dict[str, Schema]:
    """Every part by its name: ``Edition`` is ``briefing.json``, ``Feed`` is ``feed.json``. Do not write to them."""
    _, parts = msgspec.json.schema_components([Edition], ref_template=f"{HOME}{{name}}")
    nothing = {"type": "array", "maxItems": 0, "description": "Empty: what was kept off the page is printed nowhere."}
    parts["Edition"]["properties"]["dropped"] = nothing
    for unused in ("Dropped", "Verdict", "Outcome"):
        parts.pop(unused, None)
    return {name: _told(part) for name, part in parts.items()} | {"Feed": FEED}


def _told(part: Schema) -> Schema:
    """A part with its docstring as plain words, and its times named as what they are."""
    plain = inspect.cleandoc(part.get("description", ""))
    part["description"] = re.sub(r"``(.*?)``", r"`\1`", " ".join(plain.split()))
    for name, field in part.get("properties", {}).items():
        texts = [each for each in (field, *field.get("anyOf", ())) if each.get("type") == "string"]
        if name == "at" or name.endswith("_at"):
            for text in texts:
                text["format"] = "date-time"
        if field.get("default") == ():
            field["default"] = []
    return part


_TEXT, _WHOLE = {"type": "string"}, {"type": "integer"}
_ADDRESS, _MOMENT = {"type": "string", "format": "uri"}, {"type": "string", "format": "date-time"}


def table(words: str, required: dict[str, Schema], optional: dict[str, Schema] | None = None) -> Schema:
    """An object with these fields."""
    properties = {**required, **(optional or {})}
    return {"type": "object", "description": words, "required": list(required), "properties": properties}


def listed(items: Schema) -> Schema:
    """An array of these."""
    return {"type": "array", "items": items}


_ITEM = table(
    "One update.",
    {
        "id": _TEXT | {"description": "Permanent, and the same as in the Atom feed (a tag URI)."},
        "url": _ADDRESS,
        "title": _TEXT,
        "content_html": _TEXT | {"description": "Its sentences with citations, what it rests on, the lines beside it."},
        "date_published": _MOMENT,
        "date_modified": _MOMENT | {"description": "When a sentence of it last became different, or a line came."},
        "authors": listed(table("A publisher whose text is cited.", {"name": _TEXT})),
        "tags": listed(_TEXT) | {"description": "IPTC Media Topics in the page's language."},
        "language": _TEXT | {"description": "Of the first sentence (BCP 47)."},
    },
)
_WITHDRAWN = table("An update that the desk took off its page.", {"id": _TEXT, "at": _MOMENT})
_EXTENSION = table(
    "What JSON Feed has no word for.",
    {"about": _TEXT, "edition": _WHOLE, "withdrawn": listed(_WITHDRAWN)},
)
FEED: Schema = table(
    "A JSON Feed (https://www.jsonfeed.org/version/1.1/) of the page's updates, newest first.",
    {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": _TEXT,
        "home_page_url": _ADDRESS,
        "feed_url": _ADDRESS,
        "language": _TEXT,
        "_citewire": _EXTENSION,
        "items": listed(_ITEM),
    },
    {
        "description": _TEXT,
        "hubs": listed(table("A WebSub hub.", {"type": {"const": "WebSub"}, "url": _ADDRESS})),
    },
)
