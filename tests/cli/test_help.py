"""What the command line says of itself."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from citewire import __version__, cli
from tests.cli.runs import Command, Done


@pytest.mark.slow
def test_help_is_there_at_once() -> None:
    command = [sys.executable, "-X", "importtime", "-c", "import citewire.cli"]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stderr
    modules = {line.rpartition("|")[2].strip() for line in told.splitlines()}
    assert "typer" in modules
    assert not modules & {"numpy", "sqlalchemy", "fastapi", "onnxruntime", "lxml", "httpx", "citewire.newsroom"}
    began = time.monotonic()
    subprocess.run([sys.executable, "-c", "from citewire.cli import main; main()", "--help"], check=True)
    assert time.monotonic() - began < 3  # a quarter of a second on a calm machine


def test_the_version(citewire_: Command) -> None:
    assert citewire_("--version") == Done(0, f"citewire {__version__}\n", "")


def test_the_list_of_commands_says_what_each_says_of_itself(citewire_: Command) -> None:
    listed = "".join(citewire_("--help").out.replace("│", "").split())
    for name, words in cli.COMMANDS.items():
        assert name in listed
        assert "".join(words.split()) in listed
        own = "".join(citewire_(name, "--help").out.replace("│", "").split())
        assert "".join(words.split()) in own


@pytest.mark.parametrize(
    ("command", "taken"),
    [
        (("serve",), "DESK.toml"),
        (("doctor",), "DESK.toml"),
        (("replay",), "ARCHIVE"),
        (("brief",), "FILE"),
        (("check",), "PAGE"),
        (("search",), "WORD"),
        (("decide", "split"), "DOCUMENT"),
    ],
)
def test_what_a_command_takes_is_named_as_in_the_docs(citewire_: Command, command: tuple[str, ...], taken: str) -> None:
    usage = citewire_(*command, "--help").out.partition("Usage:")[2].partition("\n\n")[0]
    assert taken in usage.split("OPTIONS]")[1]


def test_the_number_of_a_reference_is_no_markup(citewire_: Command) -> None:
    assert "or [n] of a page" in " ".join(citewire_("stories", "explain", "--help").out.split())
    assert "or [n] of a page" in " ".join(citewire_("decide", "move", "--help").out.split())


def test_a_mistyped_command_is_answered_with_the_nearest(citewire_: Command) -> None:
    done = citewire_("serch", "dam")
    assert done.status == 2
    assert "search" in done.err
