"""A folder of files that opens from disk and lies on any web server: the page, its updates, its evidence, its data."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from citewire.errors import InputError
from citewire.model import Desk, Document, Edition, Span
from citewire.publish.assets import ASSETS, asset
from citewire.publish.correction import keep_corrections
from citewire.publish.document import render_document
from citewire.publish.embed import render_embed
from citewire.publish.entity import render_entity
from citewire.publish.links import FileLinks, file_name
from citewire.publish.outputs import OUTPUTS
from citewire.publish.page import render_corrections, render_page, render_update
from citewire.publish.past import Past
from citewire.publish.publisher import render_publisher
from citewire.publish.story import render_stories, render_story
from citewire.publish.timeline import Earlier, timeline_of, with_timeline
from citewire.publish.withdrawal import render_withdrawn

LIST = ".citewire-files"
"""Names every file that the last export wrote into the folder, itself too."""


def export(
    edition: Edition,
    desk: Desk,
    documents: Iterable[Document],
    out: Path,
    *,
    past: Past | None = None,
    address: str = "https://citewire.example",
) -> list[Path]:
    """Writes the whole publication into ``out`` (made if absent) and returns the files, in the order written.

    Each file is replaced in one step: a reader never sees half of one. ``documents`` must hold every cited document;
    others are ignored. ``past`` is what the desk's editions told up to this one: its updates, stories and notes have
    their pages too, and what they cite is cited. ``address`` is where the folder will be read: feeds and tables name
    its pages whole. What an earlier export wrote there and this one does not is removed, and nothing else. Raises
    InputError when a cited document is missing.
    """
    past = past or Past([edition])
    noted = keep_corrections(edition, past.noted or edition)
    cited = cited_ever(edition, past)
    held = {document.id: document for document in documents if document.id in cited}
    if missing := sorted(cited.keys() - held.keys()):
        raise InputError(f"edition {edition.number} cites {', '.join(missing[:5])}: pass these documents to export too")
    written = [_write(out / "static" / name, asset(name)) for name in ASSETS]
    written += [_write(path, text.encode()) for path, text in _evidence(past, desk, held, cited, out)]
    written += [_write(path, text.encode()) for path, text in (*_updates(past, desk, out), *_past(past, desk, out))]
    top = FileLinks()
    written.append(_write(out / "corrections.html", render_corrections(noted, desk, links=top).encode()))
    whole = FileLinks(f"{address.rstrip('/')}/")
    timeline = timeline_of(edition, past, desk.language)
    told = with_timeline(edition, timeline)
    for output in OUTPUTS:
        made = output.render(told, desk, address, links=whole)
        written.append(_write(out / output.name, made.encode() if isinstance(made, str) else made))
    written.append(_write(out / "embed.html", render_embed(edition, desk, links=top).encode()))
    page = render_page(edition, desk, links=top, earlier=Earlier(timeline=timeline))
    written.append(_write(out / "index.html", page.encode()))
    return [*written, _forget(out, written)]


def _forget(out: Path, written: list[Path]) -> Path:
    """Remove what the last export wrote and this one did not, and keep the list for the next; the file that has it."""
    listed = out / LIST
    now = {path.relative_to(out).as_posix() for path in written} | {LIST}
    before = listed.read_text(encoding="utf-8").splitlines() if listed.is_file() else []
    for name in sorted(set(before) - now):
        path = out / name
        if path.resolve().is_relative_to(out.resolve()) and path.is_file():  # a list that names others' files is none
            path.unlink()
    return _write(listed, "".join(f"{name}\n" for name in sorted(now)).encode())


def cited_spans(edition: Edition) -> dict[str, list[Span]]:
    """Document id to the spans that the edition cites from it, in order."""
    found: dict[str, list[Span]] = {}
    for document_id, span in edition.briefing.cited_spans():
        found.setdefault(document_id, []).append(span)
    return found


def cited_ever(edition: Edition, past: Past) -> dict[str, list[Span]]:
    """The same of an edition and of every update that the desk's page ever had."""
    whole = past.excerpt(past.updates())
    found = [cited_spans(each) for each in (edition, past.noted, whole) if each is not None]
    ids = sorted({document_id for each in found for document_id in each})
    return {each: sorted({span for spans in found for span in spans.get(each, [])}) for each in ids}


def _evidence(
    past: Past, desk: Desk, held: dict[str, Document], cited: dict[str, list[Span]], out: Path
) -> Iterable[tuple[Path, str]]:
    publishers = {publisher.id: publisher for publisher in past.publishers()}
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


def _updates(past: Past, desk: Desk, out: Path) -> Iterable[tuple[Path, str]]:
    for entry in past.updates():
        excerpt = past.excerpt([entry])
        html = render_update(excerpt, desk, entry.id, links=FileLinks("../")) if excerpt else None
        if html is not None:
            yield out / "updates" / f"{file_name(entry.id)}.html", html
    for withdrawn in past.withdrawn():  # a folder that was exported before still has what it said
        html = render_withdrawn(withdrawn, desk, links=FileLinks("../"))
        yield out / "updates" / f"{file_name(withdrawn.update_id)}.html", html


def _past(past: Past, desk: Desk, out: Path) -> Iterable[tuple[Path, str]]:
    """The pages of stories, of who is named and of who is cited."""
    pages = [(out / "stories.html", render_stories(past, desk, links=FileLinks()))]
    up = FileLinks("../")
    for entries in past.stories():
        story_id = entries[0].story_id
        pages.append((out / "stories" / f"{file_name(story_id)}.html", render_story(past, desk, story_id, links=up)))
    for named in past.names():
        html = render_entity(past, desk, named.entity.id, links=up)
        pages.append((out / "entities" / f"{file_name(named.entity.id)}.html", html))
    for publisher in past.publishers():
        html = render_publisher(past, desk, publisher.id, links=up)
        pages.append((out / "publishers" / f"{file_name(publisher.id)}.html", html))
    return [(path, html) for path, html in pages if html is not None]


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
