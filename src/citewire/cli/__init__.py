"""The command line: one file per command. ``citewire --help`` lists them."""

from __future__ import annotations

import sys

import typer

from citewire.cli import brief, check, demo, doctor, export, replay, rules, search, serve
from citewire.cli.console import say_error
from citewire.errors import CitewireError

app = typer.Typer(
    name="citewire",
    help="Many news feeds, in many languages, into one live page in which every line can be traced to its source.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("serve")(serve.serve)
app.command("replay")(replay.replay)
app.command("brief")(brief.brief)
app.command("check")(check.check)
app.command("rules")(rules.rules)
app.command("search")(search.search)
app.command("export")(export.export)
app.command("doctor")(doctor.doctor)
app.command("demo")(demo.demo)

FAILED = 2
"""Exit status when a command could not do its work (1 is kept for findings: of ``check`` and ``doctor``)."""


def main() -> None:
    """The console script. What we raise on purpose becomes one line that says what to do; anything else is a bug."""
    try:
        app()
    except CitewireError as error:
        say_error(str(error))
        sys.exit(FAILED)
