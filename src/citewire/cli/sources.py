"""The texts that a page cites: read from a folder, or fetched, and matched with the page's references."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urldefrag, urljoin

from citewire.cli.console import say
from citewire.errors import CitewireError, InputError
from citewire.extract import document_of, entry_of_input
from citewire.ingest.fetch import HttpFetcher
from citewire.model import Document
from citewire.protocols import LanguageIdentifier
from citewire.text.typography import folded
from citewire.verify import Page
from citewire.verify.block import Block

NUMBER = re.compile(r"\D{0,4}0*(\d{1,4})(?!\d)")
"""The number of a reference, at the start of a file's name."""
SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".txt", ".md", ".markdown", ".text"})
LEAST = 12
"""Characters of a headline from which it can tell which reference is meant."""


@dataclass(frozen=True, slots=True)
class _File:
    """A text of the folder, with the address that it gives itself."""

    path: Path
    document: Document
    address: str


def sources_in(folder: Path, page: Page, languages: LanguageIdentifier) -> dict[int, Document]:
    """The texts of a folder by the number of the reference: by the address that a file gives itself, by the number that
    its name begins with, or by its headline, in this order. Raises InputError for what is no folder."""
    if not folder.is_dir():
        raise InputError(f"{folder} is no folder: name one that has the cited texts as .html, .txt or .md files")
    files = list(_files(folder, languages))
    found: dict[int, Document] = {}
    for reference in page.references:
        file = next((each for each in _matches(reference, files)), None)
        if file is not None:
            found[reference.number] = file.document
    return found


def _files(folder: Path, languages: LanguageIdentifier) -> Iterator[_File]:
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() not in SUFFIXES:
            continue
        try:
            document, address = _document(path.name, path.read_bytes(), languages)
        except (CitewireError, OSError) as error:
            say(f"{path.name} is left out: {error}")
            continue
        yield _File(path, document, address)


def _matches(reference: Block, files: Sequence[_File]) -> Iterator[_File]:
    """The files that may be a reference's, the surest first."""
    addresses = {_plain(address) for address in reference.addresses}
    yield from (each for each in files if each.address and _plain(each.address) in addresses)
    yield from (each for each in files if any(address.endswith(each.path.name) for address in addresses))
    yield from (each for each in files if (name := NUMBER.match(each.path.stem)) and int(name[1]) == reference.number)
    title = folded(reference.text)
    yield from (each for each in files if len(each.document.headline) >= LEAST and _said(each, title))


def _said(file: _File, title: str) -> bool:
    headline = folded(file.document.headline)
    return headline in title or (len(title) >= LEAST and title in headline)


def _plain(address: str) -> str:
    """An address without what doesn't change the page that it leads to."""
    return re.sub(r"^https?://(?:www\.)?", "", urldefrag(address.strip())[0]).rstrip("/")


def fetched(page: Page, fetcher: HttpFetcher, languages: LanguageIdentifier) -> dict[int, Document]:
    """The texts at the addresses of the references, by number; one that can't be had is named on standard error."""
    found: dict[int, Document] = {}
    for reference in page.references:
        base = page.name if page.name.startswith(("http://", "https://")) else ""
        wanted = [urljoin(base, address) for address in reference.addresses]
        address = next((each for each in reversed(wanted) if each.startswith(("http://", "https://"))), None)
        if address is None:
            continue
        try:
            answer = fetcher.fetch(address, robots=True)
            found[reference.number], _ = _document(answer.url, answer.body, languages)
        except CitewireError as error:
            say(f"[{reference.number}] is unchecked: {error}")
    return found


def _document(name: str, data: bytes, languages: LanguageIdentifier) -> tuple[Document, str]:
    """The text in some bytes, and the address that it gives itself."""
    now = datetime.now(tz=UTC)
    entry, page, _ = entry_of_input(name, data, now)
    document = document_of(entry, page, language=languages, previous=None, at=now)
    if document is None:  # only an unchanged version has no document
        raise InputError(f"{name} has no words")
    return document, entry.link or ""
