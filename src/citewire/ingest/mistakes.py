"""What is wrong with a settings file, in words: the key, the value and what is allowed."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from citewire.errors import SettingsError

# The shape of BCP 47 tags as far as Citewire reads them: language, script, region.
_TAG = re.compile(r"^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$")


def check(good: object, key: str, value: object, allowed: str) -> None:
    """Raises SettingsError unless the value is ``good``."""
    if not good:
        refuse(key, value, allowed)


def refuse(key: str, value: object, allowed: str, near: str = "") -> None:
    """Raises SettingsError."""
    raise SettingsError(f"{key} is {value!r}; allowed is {allowed}{near}")


def check_tag(key: str, tag: str) -> None:
    """Raises SettingsError for what is no language tag."""
    check(_TAG.match(tag), key, tag, "a BCP 47 language tag, like en, uk or pt-BR")


def check_unique(values: Iterable[str], table: str, key: str) -> None:
    """Raises SettingsError where two rows of a table have the same value."""
    seen: dict[str, int] = {}
    for index, value in enumerate(values):
        if value in seen:
            raise SettingsError(
                f"{row(table, index)}.{key} is {value!r}, which {row(table, seen[value])} has already; "
                "each may stand once"
            )
        seen[value] = index


def near(word: str, words: Iterable[str]) -> str:
    """The known word that was probably meant, as the end of a message; "" where none is near."""
    close = difflib.get_close_matches(word, list(words), 1)
    return f"; did you mean {close[0]!r}?" if close else ""


def row(table: str, index: int, name: str = "") -> str:
    """How a row is called in a message: by its name where it has one, else by its number, counted from 1 as people do;
    the # tells that it is."""
    return f"{table}[{name.strip() or f'#{index + 1}'}]"


def called(written: object) -> str:
    """The id or the name of a publisher as it is written; "" where there is neither."""
    if not isinstance(written, Mapping):
        return ""
    return next((written[key] for key in ("id", "name") if isinstance(written.get(key), str)), "")


def rows(value: object) -> list[Any]:
    """A list of tables, or nothing for what is none."""
    return value if isinstance(value, list) else []


def check_keys(table: object, shape: type[msgspec.Struct], where: str) -> None:
    """Raises SettingsError for a key that the table doesn't have, with the nearest that it has."""
    if not isinstance(table, Mapping):
        return
    known = [field.encode_name for field in msgspec.structs.fields(shape)]
    for key in table:
        if key not in known:
            path = f"{where}.{key}" if where else key
            raise SettingsError(f"{path} is no known key{near(key, known)}; allowed are: {', '.join(known)}")


def in_words(error: str, written: Mapping[str, Any]) -> str:
    """msgspec's message with the key first and the value that stands there."""
    message, _, path = error.partition(" - at `$")
    path = path.rstrip("`").lstrip(".")
    message = _plain(message)
    if not path:
        return f"{message}; see docs/desk-toml.md for what a desk needs"
    return f"{_named(written, path)}{_value_at(written, path)}: {message[:1].lower()}{message[1:]}"


_WORDS = {
    "array": "a list in [ ]",
    "bool": "true or false",
    "float": "a number",
    "int": "a whole number",
    "null": "nothing",
    "object": "a table",
    "str": "text in quotes",
}
"""How messages call the types that msgspec names."""


def _plain(message: str) -> str:
    """msgspec's "Expected `array`, got `str`" in words that a person writes a file by."""
    if found := re.match(r"Expected `([\w |]+)`, got `(\w+)`", message):
        allowed = " or ".join(_WORDS.get(each, each) for each in found[1].split(" | ") if each != "null")
        return f"allowed is {allowed}, not {_WORDS.get(found[2], found[2])}"
    if found := re.match(r"Object missing required field `(\w+)`", message):
        return f"{found[1]} is missing"
    return message


def _named(written: Mapping[str, Any], path: str) -> str:
    """The path of a value with its rows called as everywhere else."""
    publishers = rows(written.get("publishers"))

    def shown(match: re.Match[str]) -> str:
        index = int(match[2])
        name = called(publishers[index]) if match.start() == 0 and match[1] == "publishers" else ""
        return row(match[1], index, name)

    return re.sub(r"(\w+)\[(\d+)\]", shown, path)


def _value_at(written: Any, path: str) -> str:
    value = written
    for step in re.findall(r"\w+", path):
        try:
            value = value[int(step)] if step.isdigit() else value[step]
        except (KeyError, IndexError, TypeError):
            return ""
    return f" is {value!r}" if not isinstance(value, Mapping | list) else ""
