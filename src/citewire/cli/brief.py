"""``citewire brief``: one briefing out of files."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from citewire.cli.console import OUT, check_language, make_folder, read_desks, say
from citewire.errors import InputError
from citewire.model import Desk, Edition, Sentence
from citewire.newsroom import Newsroom
from citewire.publish import edition_json


def brief(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE", help="HTML, text or Markdown files.", show_default=False)
    ],
    desk: Annotated[Path | None, typer.Option(help="Desk file; without one everything is on topic.")] = None,
    language: Annotated[str, typer.Option(help="Language of the briefing, without a desk file.")] = "en",
    out: Annotated[Path | None, typer.Option(help="Write the static page here.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print the edition as JSON.")] = False,
) -> None:
    """Make one briefing out of files, with every sentence cited."""
    desks = read_desks([desk]) if desk else [_desk(language)]
    found = _read(files)
    with Newsroom.open(None, desks) as newsroom:
        editions = newsroom.brief(found, datetime.now(tz=UTC))
        for failure in newsroom.store.work.failures():
            say(f"{failure.item_id}: {failure.error}")
        edition = editions.get(desks[0].id)
        if edition is None:
            raise InputError(
                "nothing in these files can stand on a page by itself: give texts of a headline and some sentences, in "
                "which two tell of one event, or one has a figure or a statement with its speaker"
                + (f"; and look at the topic in {desk}" if desk else "")
            )
        if out is not None:
            newsroom.export(desks[0], make_folder(out))
            say(f"written to {out / 'index.html'}")
        elif json:
            sys.stdout.write(edition_json(edition).decode() + "\n")
        else:
            _print(edition)


def _desk(language: str) -> Desk:
    """One that everything concerns."""
    check_language(language)
    return Desk("brief", "Briefing", language=language, window_hours=24 * 366)


def _read(paths: Sequence[Path]) -> list[tuple[str, bytes]]:
    """Names and bytes of the files; those that can't be read are named. Raises InputError when that is all of them."""
    found, missed = [], []
    for path in paths:
        try:
            found.append((str(path), path.read_bytes()))
        except OSError as error:
            missed.append(f"{path} can't be read ({error.strerror})")
    if not found:
        raise InputError(f"{'; '.join(missed)}: name a file that is there")
    for line in missed:
        say(f"{line}; it is left out")
    return found


def _print(edition: Edition) -> None:
    briefing = edition.briefing
    numbers = {reference.document_id: reference.number for reference in briefing.references}

    def line(sentence: Sentence) -> str:
        cited = dict.fromkeys(numbers[citation.document_id] for citation in sentence.citations)
        return sentence.text + " " + "".join(f"[{number}]" for number in cited)

    for sentence in (briefing.headline, briefing.dek, briefing.teaser):
        if sentence is not None:
            OUT.print(line(sentence))
    for update in briefing.updates:
        alone = "one source only" if update.single_source else "this line: one source"
        origins = alone if update.origins == 1 else f"{update.outlets} outlets, {update.origins} origins"
        OUT.print(f"\n{update.at:%Y-%m-%d %H:%M} UTC ({origins})")
        for sentence in update.sentences:
            OUT.print(f"  {line(sentence)}")
        for each in update.also:
            OUT.print(f"  also, {each.at:%Y-%m-%d %H:%M}: {line(each.sentences[0])}")
    if briefing.analysis:
        OUT.print()
    for analysis in briefing.analysis:
        OUT.print(f"{analysis.kind}: {line(analysis.sentence)}")
    OUT.print()
    for reference in briefing.references:
        when = reference.published_at or reference.first_seen_at
        where = f" {reference.url}" if reference.url else ""
        OUT.print(
            f"[{reference.number}] {reference.publisher.name}, {when:%Y-%m-%d %H:%M}: {reference.title}{where}",
        )
