"""An edition as JSON: the same edition gives the same bytes, and the bytes give the same edition."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from citewire.errors import InputError
from citewire.model import Edition

_DECODER = msgspec.json.Decoder(Edition)


def edition_json(edition: Edition) -> bytes:
    """UTF-8 JSON in one line; keys in the order of the fields in ``citewire.model``, times in ISO 8601 with ``Z``."""
    return msgspec.json.encode(edition, order="deterministic")


def read_edition(data: bytes | str) -> Edition:
    """The edition that ``edition_json`` wrote. Raises InputError, naming the field, for anything else."""
    try:
        return _DECODER.decode(data)
    except msgspec.MsgspecError as error:
        raise InputError(f"not an edition of Citewire: {error}; give the file that `citewire export` wrote") from error


def public(edition: Edition) -> Edition:
    """The edition without what the gate kept off the page: a refused sentence is printed by no output."""
    return replace(edition, dropped=())
