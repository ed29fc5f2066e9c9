"""What continuous integration runs, with every program that it calls replaced by one that tells."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from tools.docs import ROOT

SCRIPT = ROOT / ".ci" / "run"
BASH = shutil.which("bash")
pytestmark = [pytest.mark.slow, pytest.mark.skipif(BASH is None, reason="there is no bash here")]


def program(folder: Path, name: str, body: str) -> None:
    path = folder / name
    path.write_text(f"#!{BASH}\n{body}\n", encoding="utf-8")
    path.chmod(0o755)


def run(folder: Path, **programs: str) -> subprocess.CompletedProcess[str]:
    """Runs the script where nothing but ``programs`` and the barest tools exist."""
    shutil.copy(shutil.which("dirname") or "dirname", folder / "dirname")
    usual = {"make": 'echo "made $*"', "python3": "exit 0", "id": "echo 1000"}
    for name, body in {**usual, **programs}.items():
        program(folder, name, body)
    environment = {**os.environ, "PATH": str(folder), "PYTHON": "python3"}
    return subprocess.run(
        [str(BASH), str(SCRIPT)], env=environment, capture_output=True, text=True, check=False, timeout=30
    )


def test_with_everything_there_it_only_checks(tmp_path: Path) -> None:
    done = run(tmp_path, chromium="exit 0", **{"apt-get": "echo apt; exit 1"}, id="echo 0")
    assert (done.returncode, done.stdout, done.stderr) == (0, "made check PYTHON=python3\n", "")


def test_root_installs_what_is_missing(tmp_path: Path) -> None:
    done = run(tmp_path, id="echo 0", **{"apt-get": f'echo "$*" >> "{tmp_path}/asked"'})
    assert (tmp_path / "asked").read_text().splitlines() == [
        "update -qq",
        "install -y -qq --no-install-recommends chromium",
    ]
    assert done.stdout.endswith("made check PYTHON=python3\n")


def test_without_network_for_packages_it_says_so_and_goes_on(tmp_path: Path) -> None:
    done = run(tmp_path, id="echo 0", **{"apt-get": "exit 100"})
    assert done.returncode == 0
    assert "could not install chromium" in done.stderr
    assert "'browser' will be skipped" in done.stderr


def test_an_ordinary_user_is_told_what_to_install(tmp_path: Path) -> None:
    done = run(tmp_path, **{"apt-get": "echo never; exit 1"})
    assert "apt-get install chromium (as root)" in done.stderr
    assert done.stdout == "made check PYTHON=python3\n"


def test_without_venv_nothing_can_be_done(tmp_path: Path) -> None:
    done = run(tmp_path, chromium="exit 0", python3="exit 1")
    assert done.returncode == 1
    assert "no venv module" in done.stderr


def test_a_failed_check_fails_the_run(tmp_path: Path) -> None:
    assert run(tmp_path, chromium="exit 0", make="exit 3").returncode == 3
