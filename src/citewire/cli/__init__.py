"""The command line: one file per command. ``citewire --help`` lists them."""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module
from types import MappingProxyType
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

from citewire import __version__
from citewire.errors import CitewireError

# Products of many small matrices: the threads of BLAS wait for each other longer than they work (three times as long by
# the clock, measured on the clustering eval on two busy cores). It must be said before numpy is loaded, and whoever
# knows better says so in the environment.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# The tables of names and words are some hundred thousand objects that live as long as the process. Python looks through
# all of them for garbage every few thousand new ones, which takes a fifth of the time of reading an article.
gc.set_threshold(20_000, 20, 20)

COMMANDS = MappingProxyType(
    {
        "serve": "Poll the desks' feeds and serve their live pages until Ctrl-C.",
        "replay": "Replay an archive through the same river that live feeds go through.",
        "brief": "Make one briefing out of files, with every sentence cited.",
        "read": "Show a document with what is read in it: names, who says what, figures, times.",
        "check": "Check a page's citations, headline, times and wording. Exit status 1 when something was found.",
        "rules": "List the rules, or explain one.",
        "offices": "Say who held an office on a day, or which offices somebody held. Exit status 1 when not known.",
        "search": "Search the stored documents. Exit status 1 when nothing was found.",
        "stories": "List stories with their events, say why two documents are together or apart, tell a story by date.",
        "decide": "Merge, split and move events by hand, or keep one off a desk; every later grouping keeps to it.",
        "export": "Write the latest edition of each desk as static pages, for any web server or opened as files.",
        "opml": "Print a desk's feeds as OPML; or print the feeds of an OPML file as publishers for a desk.toml.",
        "doctor": "Look at machine, models, desks, store and feeds. Exit status 1 when something wants mending.",
        "demo": "Replay an invented crisis, with entries arriving while the page is open. Ctrl-C stops it and leaves "
        "nothing.",
    }
)
"""Every command with the first sentence of its help: the list is printed without importing what the commands need."""

FAILED = 2
"""Exit status when a command could not do its work (1 is kept for findings: of ``check`` and ``doctor``)."""


class Commands(TyperGroup):
    """Imports the file of a command when that command is asked for, so that nobody waits for the others."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._listing = False
        self.commands.update({name: TyperCommand(name, help=words) for name, words in COMMANDS.items()})

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """The list of commands, from the table."""
        self._listing = True
        super().format_help(ctx, formatter)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command itself, with its options; None when there is no such command."""
        if self._listing or cmd_name not in COMMANDS:
            return super().get_command(ctx, cmd_name)
        asked = getattr(import_module(f"citewire.cli.{cmd_name}"), cmd_name)
        if isinstance(asked, typer.Typer):  # a command with commands of its own
            return typer.main.get_group(asked)
        one = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
        one.command(cmd_name)(asked)
        return typer.main.get_command(one)


class WithDefault(TyperGroup):
    """A command with commands of its own, the first of which is meant where none is named."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Puts in the name that was left out."""
        named = bool(args) and (args[0] in self.commands or args[0] in ctx.help_option_names)
        return super().parse_args(ctx, args if named else [next(iter(self.commands)), *args])


app = typer.Typer(
    cls=Commands,
    name="citewire",
    help="Many news feeds, in many languages, into one live page in which every line can be traced to its source.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"citewire {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and leave.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    pass


def main() -> None:
    """The console script. What we raise on purpose becomes one line that says what to do; anything else is a bug."""
    try:
        app()
    except CitewireError as error:
        from citewire.cli.console import say_error  # noqa: PLC0415 - not needed when all goes well

        say_error(str(error))
        sys.exit(FAILED)
