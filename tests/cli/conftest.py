"""The command line as a fixture."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import citewire.inference
from citewire import cli
from citewire.testing import FakeEmbedder
from tests.cli.runs import Command, Done


@pytest.fixture
def citewire_(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Command:
    """The command line in this process and in a folder of its own; an unexpected error is the test's."""
    monkeypatch.setattr(citewire.inference, "PackagedEmbedder", FakeEmbedder)
    monkeypatch.chdir(tmp_path)

    def run(*arguments: object) -> Done:
        monkeypatch.setattr(sys, "argv", ["citewire", *map(str, arguments)])
        with pytest.raises(SystemExit) as end:
            cli.main()
        said = capsys.readouterr()
        return Done(int(end.value.code or 0), said.out, said.err)

    return run
