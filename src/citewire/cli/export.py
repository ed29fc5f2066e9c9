"""``citewire export``: a desk's latest edition as a folder of files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from citewire.cli.console import make_folder, need_store, print_json, read_desks, say
from citewire.errors import SettingsError
from citewire.newsroom import Newsroom
from citewire.publish import web_address


def export(
    desks: Annotated[list[Path], typer.Argument(metavar="DESK.toml", help="Desk files.", show_default=False)],
    out: Annotated[Path, typer.Option(help="Folder to write to, one folder inside for each desk.")],
    address: Annotated[
        str, typer.Option(help="Where FOLDER will be read (https://...), for feeds; else the desk file says it.")
    ] = "",
    store: Annotated[Path, typer.Option(help="SQLite file with everything that is kept.")] = Path("citewire.db"),
    json: Annotated[bool, typer.Option("--json", help="Print what was written as JSON.")] = False,
) -> None:
    """Write the latest edition of each desk as static pages, for any web server or opened as files."""
    need_store(store)
    opened = read_desks(desks)
    if address and not web_address(address):
        raise SettingsError(f"--address is {address!r}; allowed is a whole address, like https://news.example/live")
    make_folder(out)
    with Newsroom.open(store, opened) as newsroom:
        written = {
            desk.id: newsroom.export(desk, out / desk.id, address=address and f"{address.rstrip('/')}/{desk.id}")
            for desk in newsroom.reader.desks()
        }
    for desk_id, edition in written.items():
        say(f"{desk_id}: " + (f"edition {edition.number} in {out / desk_id}" if edition else "no edition yet"))
    for desk in opened:
        if written[desk.id] and not (address or desk.address):
            say(f"{desk.id}: its feeds name no real address: set address under [desk], or give --address")
    if json:
        print_json(
            {
                desk_id: {"edition": edition.number, "folder": str(out / desk_id)} if edition else None
                for desk_id, edition in written.items()
            }
        )
