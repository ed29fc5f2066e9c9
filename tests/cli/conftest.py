"""The command line as a fixture."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

import citewire.inference
from citewire import cli
from citewire.testing import FakeEmbedder
from tests.cli.runs import ARCHIVE, DESK, Command, Done


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


@pytest.fixture(scope="session")
def replayed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder after ``replay --out out --store news.db --json``, its figures in figures.json."""
    folder = tmp_path_factory.mktemp("replayed")
    patch = pytest.MonkeyPatch()
    with patch.context() as inside:
        inside.setattr(citewire.inference, "PackagedEmbedder", FakeEmbedder)
        inside.chdir(folder)
        arguments = ["replay", ARCHIVE, "--desk", DESK, "--out", "out", "--store", "news.db", "--json"]
        inside.setattr(sys, "argv", ["citewire", *arguments])
        printed = io.StringIO()
        inside.setattr(sys, "stdout", printed)
        with pytest.raises(SystemExit) as end:
            cli.main()
    assert end.value.code in {0, None}
    (folder / "figures.json").write_text(printed.getvalue())
    return folder
