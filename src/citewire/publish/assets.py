"""The style sheet and the script, as they lie in the package: no build step, nothing from third parties."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files

CSS, SCRIPT = "text/css; charset=utf-8", "text/javascript; charset=utf-8"
ASSETS = {"citewire.css": CSS, "citewire.js": SCRIPT, "embed.css": CSS, "embed.js": SCRIPT}
"""File name to media type."""


@cache
def asset(name: str) -> bytes:
    """The bytes of one of ``ASSETS``. Raises KeyError for any other name, so that no path can be smuggled in."""
    if name not in ASSETS:
        raise KeyError(name)
    return files("citewire.publish").joinpath("static", name).read_bytes()


@cache
def digest(name: str) -> str:
    """Twelve hex digits that change with the content, so that browsers may keep the file for ever."""
    return hashlib.sha256(asset(name)).hexdigest()[:12]
