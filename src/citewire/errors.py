"""Every error that Citewire raises on purpose, as one tree::

    CitewireError
    ├── ModelError            a value that the model refuses (a sentence without a citation, an empty span)
    ├── SettingsError         desk.toml or an option: names the key, the value and what is allowed
    ├── InputError            a file or archive that can't be read as what it claims to be
    │   └── FeedFormatError   bytes that are not a feed, or one beyond repair
    ├── FetchError            an address that can't be fetched; ``kind`` says how, ``retry_after`` when
    │   ├── ForbiddenAddress  a private or link-local address that the desk doesn't allow
    │   └── TooLarge          more bytes, decompressed bytes or redirects than allowed
    ├── StoreError            the database can't be opened, or is newer than this Citewire
    └── InferenceError        a packaged model is missing or is not the file that was pinned

Each message says what is wrong and what to do about it.
"""

from __future__ import annotations


class CitewireError(Exception):
    """The root: catch this to catch everything that Citewire raises on purpose."""


class ModelError(CitewireError, ValueError):
    """A value that the model refuses."""


class SettingsError(CitewireError, ValueError):
    """A setting that can't be used; the message names the key, the value and what is allowed."""


class InputError(CitewireError, ValueError):
    """A file or archive that can't be read as what it claims to be."""


class FeedFormatError(InputError):
    """Bytes that are not a feed, or one beyond repair."""


class FetchError(CitewireError):
    """An address that can't be fetched.

    ``kind`` is one word for the state of the feed (``timeout``, ``http``, ``gone``, ``throttled``, ``robots``,
    ``redirects``, ``connection``, ``forbidden``, ``too large``, ``encoding``); ``retry_after`` is seconds from now,
    or None when the server didn't say. ``status`` is the HTTP status where one was answered.
    """

    def __init__(self, message: str, *, kind: str, retry_after: float | None = None, status: int | None = None) -> None:
        super().__init__(message)
        self.kind = kind
        self.retry_after = retry_after
        self.status = status


class ForbiddenAddress(FetchError):  # noqa: N818 - reads as what it is, under FetchError
    """A private or link-local address that the desk doesn't allow."""

    def __init__(self, message: str) -> None:
        super().__init__(message, kind="forbidden")


class TooLarge(FetchError):  # noqa: N818 - as above
    """More bytes, decompressed bytes or redirects than allowed."""

    def __init__(self, message: str) -> None:
        super().__init__(message, kind="too large")


class StoreError(CitewireError):
    """The database can't be opened, or was written by a newer Citewire."""


class InferenceError(CitewireError):
    """A packaged model is missing, or is not the file that was pinned."""
