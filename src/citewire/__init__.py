"""Citewire: many news feeds, in many languages, into one live page in which every line can be traced.

>>> import citewire
>>> citewire.Span(0, 3).of("Dam bursts")
'Dam'

The names below are the public interface; each is loaded when it is first used. The errors are in ``citewire.errors``,
fakes for your tests in ``citewire.testing``.
"""

from __future__ import annotations

from importlib import import_module

__version__ = "0.1.0"

_HOMES = {
    "Newsroom": "citewire.newsroom",
    "CitewireError": "citewire.errors",
    "open_archive": "citewire.ingest.archives",
    "read_desk": "citewire.ingest.settings",
    "check_page": "citewire.verify",
    "read_page": "citewire.verify",
    "Annotations": "citewire.model",
    "Briefing": "citewire.model",
    "Citation": "citewire.model",
    "Correction": "citewire.model",
    "Desk": "citewire.model",
    "Document": "citewire.model",
    "Edition": "citewire.model",
    "Entry": "citewire.model",
    "Event": "citewire.model",
    "Feed": "citewire.model",
    "Figure": "citewire.model",
    "Publisher": "citewire.model",
    "Sentence": "citewire.model",
    "Span": "citewire.model",
    "Story": "citewire.model",
    "Topic": "citewire.model",
    "Update": "citewire.model",
    "Verdict": "citewire.model",
}

__all__ = sorted(_HOMES)  # noqa: PLE0605 - a list of names all the same; the types stand in __init__.pyi


def __getattr__(name: str) -> object:
    """Load a public name from its home: importing ``citewire`` alone costs nothing."""
    if name not in _HOMES:
        raise AttributeError(f"citewire has no public name {name!r}; it has {', '.join(__all__)}")
    return getattr(import_module(_HOMES[name]), name)
