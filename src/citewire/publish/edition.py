"""An edition as JSON: the same edition gives the same bytes, and the bytes give the same edition."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from citewire.errors import InputError
from citewire.model import Edition

_DECODER = msgspec.json.Decoder(Edition)


def edition_json(edition: Edition) -> bytes:
    """UTF-8 JSON in one line; keys in the order of the fields in ``citewire.model``, times in ISO 8601 with ``Z``.

    An edition just made and the same one read back give the same bytes: numbers are written as their field's type
    (``38.0`` where a float was declared and an int was given), for which the bytes are read once on the way.
    """
    return msgspec.json.encode(_DECODER.decode(msgspec.json.encode(edition)), order="deterministic")


def read_edition(data: bytes | str) -> Edition:
    """The edition that ``edition_json`` wrote. Raises InputError, naming the field, for anything else."""
    try:
        return _DECODER.decode(data)
    except msgspec.MsgspecError as error:
        raise InputError(f"not an edition of Citewire: {error}; give the file that `citewire export` wrote") from error


def public(edition: Edition) -> Edition:
    """The edition without what the gate kept off the page: a refused sentence is printed by no output."""
    return replace(edition, dropped=())
