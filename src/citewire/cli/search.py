"""``citewire search``: full text over everything that is stored."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from citewire import engine
from citewire.cli.console import OUT, need_store, nothing, print_json
from citewire.store import open_store


def search(
    words: Annotated[
        list[str],
        typer.Argument(metavar="WORD", help="Every word must occur, names however spelled.", show_default=False),
    ],
    store: Annotated[Path, typer.Option(help="SQLite file with everything that is kept.")] = Path("citewire.db"),
    limit: Annotated[int, typer.Option(help="Most hits to print.", min=1)] = 20,
    json: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """Search the stored documents. Exit status 1 when nothing was found."""
    need_store(store)
    opened = open_store(store)
    try:
        found = engine.search(opened, " ".join(words), limit=limit)
        documents = {each.id: each for each in opened.documents.get([hit.document_id for hit in found])}
        names = {each.id: each.name for each in opened.publishers.all().values()}
    finally:
        opened.close()
    if json:
        print_json(found)
    else:
        for hit in found:
            document = documents[hit.document_id]
            name = names.get(document.publisher_id, document.publisher_id)
            OUT.print(f"{document.id}  {name}, {document.reported_at:%Y-%m-%d %H:%M}")
            OUT.print(f"    {hit.snippet}")
    if not found:
        raise nothing("Nothing was found.", json=json)
