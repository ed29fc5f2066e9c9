"""The folder that opens from disk."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

import pytest
from lxml import html as lxml_html

from citewire.errors import InputError
from citewire.publish import export, public, read_edition
from tests.editions import sample


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    one = sample()
    export(one.edition, one.desk, one.documents.values(), tmp_path)
    return tmp_path


def test_every_link_leads_to_a_file_and_every_anchor_to_an_element(folder: Path) -> None:
    pages = {path: lxml_html.document_fromstring(path.read_bytes()) for path in sorted(folder.rglob("*.html"))}
    assert len(pages) > 15
    followed = 0
    for path, tree in pages.items():
        for href in tree.xpath("//@href | //@src"):
            if href.startswith(("https://", "data:")):
                continue
            file, _, anchor = str(href).partition("#")
            target = (path.parent / unquote(file)).resolve() if file else path
            assert target.is_file(), f"{path.name}: {href}"
            if anchor:
                assert pages[target].xpath("//*[@id=$id]", id=anchor), f"{path.name}: {href}"
            followed += 1
    assert followed > 100


def test_the_json_is_the_edition(folder: Path) -> None:
    assert read_edition((folder / "briefing.json").read_bytes()) == public(sample().edition)


def test_again_gives_the_same_files_and_leaves_no_other(folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    one = sample()
    written = export(one.edition, one.desk, one.documents.values(), folder)
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    assert set(written) == before.keys()


def test_a_missing_document_is_named(tmp_path: Path) -> None:
    one = sample()
    some = [document for document in one.documents.values() if document.id != "a40000000000-1"]
    with pytest.raises(InputError, match="a40000000000-1"):
        export(one.edition, one.desk, some, tmp_path)
    assert list(tmp_path.iterdir()) == []
