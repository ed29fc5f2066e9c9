"""A folder of files that opens from disk and lies on any web server: the page, its updates, its evidence, its data."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from citewire.errors import InputError
from citewire.model import Desk, Document, Edition, Publisher, Span
from citewire.publish.assets import ASSETS, asset
from citewire.publish.correction import keep_corrections
from citewire.publish.document import render_document
from citewire.publish.links import FileLinks, file_name
from citewire.publish.outputs import OUTPUTS
from citewire.publish.page import render_corrections, render_page, render_update
from citewire.publish.sheet import sentences
from citewire.publish.withdrawal import render_withdrawn


def export(
    edition: Edition,
    desk: Desk,
    documents: Iterable[Document],
    out: Path,
    *,
    noted: Edition | None = None,
    base_url: str = "https://citewire.example",
) -> list[Path]:
    """Writes the whole publication into ``out`` (made if absent) and returns the files, in the order written.

    Each file is replaced in one step: a reader never sees half of one. ``documents`` must hold every cited document;
    others are ignored. ``noted`` is what ``all_corrections`` makes of the desk's editions: its notes are on the
    corrections page too, and what they cite is cited. ``base_url`` is where the feed's links lead. Raises InputError
    when a cited document is missing.
    """
    noted = keep_corrections(edition, noted or edition)
    cited = cited_spans(noted)
    held = {document.id: document for document in documents if document.id in cited}
    if missing := sorted(cited.keys() - held.keys()):
        raise InputError(f"edition {edition.number} cites {', '.join(missing[:5])}: pass these documents to export too")
    written = [_write(out / "static" / name, asset(name)) for name in ASSETS]
    written += [_write(path, text.encode()) for path, text in _evidence(noted, desk, held, cited, out)]
    written += [_write(path, text.encode()) for path, text in _updates(edition, desk, out)]
    top = FileLinks()
    written.append(_write(out / "corrections.html", render_corrections(noted, desk, links=top).encode()))
    for output in OUTPUTS:
        made = output.render(edition, desk, base_url)
        written.append(_write(out / output.name, made.encode() if isinstance(made, str) else made))
    written.append(_write(out / "index.html", render_page(edition, desk, links=top).encode()))
    return written


def cited_spans(edition: Edition) -> dict[str, list[Span]]:
    """Document id to the spans that the edition cites from it, in order."""
    found: dict[str, set[Span]] = {}
    for sentence in sentences(edition.briefing):
        for citation in sentence.citations:
            found.setdefault(citation.document_id, set()).add(citation.span)
    return {document_id: sorted(found[document_id]) for document_id in sorted(found)}


def _evidence(
    edition: Edition, desk: Desk, held: dict[str, Document], cited: dict[str, list[Span]], out: Path
) -> Iterable[tuple[Path, str]]:
    publishers: dict[str, Publisher] = {one.publisher.id: one.publisher for one in edition.briefing.references}
    for document_id, spans in cited.items():
        document = held[document_id]
        others = [other for other in held.values() if other.key == document.key]
        html = render_document(
            document,
            publishers.get(document.publisher_id),
            spans,
            versions=others,
            links=FileLinks("../"),
            desk=desk,
        )
        yield out / "documents" / f"{file_name(document_id)}.html", html


def _updates(edition: Edition, desk: Desk, out: Path) -> Iterable[tuple[Path, str]]:
    for entry in dict.fromkeys(one.id for one in (*edition.briefing.updates, *edition.briefing.recent)):
        html = render_update(edition, desk, entry, links=FileLinks("../"))
        if html is not None:
            yield out / "updates" / f"{file_name(entry)}.html", html
    for withdrawn in edition.briefing.withdrawn:  # a folder that was exported before still has what it said
        html = render_withdrawn(withdrawn, desk, links=FileLinks("../"))
        yield out / "updates" / f"{file_name(withdrawn.update_id)}.html", html


def _write(path: Path, data: bytes) -> Path:
    """In one step: a temporary file beside it, then a rename."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    return path
