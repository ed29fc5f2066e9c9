"""The shape of a log in SARIF 2.1.0 (OASIS), as far as Citewire writes one: types, allowed values, required properties.

The official schema is a large JSON file that no package of ours carries; this is the part that our logs use, and no
property beside it is allowed, so that a misspelled one is found.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

Level = Literal["none", "note", "warning", "error"]
Words = Annotated[str, Meta(min_length=1)]
Index = Annotated[int, Meta(ge=-1)]
Line = Annotated[int, Meta(ge=1)]
Reference = Annotated[str, Meta(pattern=r"^(?:[A-Za-z0-9_.~:/?#@!$&'()*+,;=-]|%[0-9A-F]{2})+$")]
"""RFC 3986: everything else is written as bytes in per cent."""


class Shape(msgspec.Struct, rename="camel", forbid_unknown_fields=True, omit_defaults=True):
    """An object with nothing but what is named."""


class Message(Shape):
    """Section 3.11."""

    text: Words


class Configuration(Shape):
    """Section 3.50."""

    level: Level


class Descriptor(Shape):
    """Section 3.49: a rule."""

    id: Words
    name: Annotated[str, Meta(pattern=r"^[A-Z]\w*$")]
    short_description: Message
    full_description: Message
    help: Message
    default_configuration: Configuration


class Driver(Shape):
    """Section 3.19."""

    name: Words
    version: Words
    semantic_version: Words
    rules: list[Descriptor]


class Tool(Shape):
    """Section 3.18."""

    driver: Driver


class Snippet(Shape):
    """Section 3.3."""

    text: Words


class Region(Shape):
    """Section 3.30."""

    start_line: Line
    snippet: Snippet | None = None


class Artifact(Shape):
    """Section 3.4."""

    uri: Reference


class Physical(Shape):
    """Section 3.29."""

    artifact_location: Artifact
    region: Region


class Logical(Shape):
    """Section 3.33."""

    name: Words
    kind: Words


class Location(Shape):
    """Section 3.28."""

    physical_location: Physical
    logical_locations: list[Logical] = []


class Outcome(Shape):
    """Section 3.27: a result."""

    rule_id: Words
    rule_index: Index
    level: Level
    message: Message
    locations: list[Location]


class Notification(Shape):
    """Section 3.58."""

    level: Level
    message: Message


class Invocation(Shape):
    """Section 3.20."""

    execution_successful: bool
    tool_execution_notifications: list[Notification] = []


class Run(Shape):
    """Section 3.14."""

    tool: Tool
    results: list[Outcome]
    column_kind: Literal["utf16CodeUnits", "unicodeCodePoints"]
    invocations: list[Invocation] = []


class Log(msgspec.Struct, forbid_unknown_fields=True):
    """Section 3.13."""

    version: Literal["2.1.0"]
    runs: list[Run]
    schema: Reference = msgspec.field(name="$schema")


def read_log(text: str) -> Log:
    """The log in a text. Raises msgspec.ValidationError, naming the place, for what is none."""
    return msgspec.json.decode(text, type=Log)
