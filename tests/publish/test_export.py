"""The folder that opens from disk."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import feedparser
import pytest
from lxml import html as lxml_html

from citewire.errors import InputError
from citewire.publish import OUTPUTS, export, public, read_edition, render_atom
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


ADDRESS = "https://news.example/live/orsel-dam"


def test_feeds_and_tables_name_pages_that_are_in_the_folder(tmp_path: Path) -> None:
    one = sample()
    export(one.edition, one.desk, one.documents.values(), tmp_path, address=f"{ADDRESS}/")
    texts = {output.name: (tmp_path / output.name).read_text(encoding="utf-8") for output in OUTPUTS}
    for name in ("feed.atom", "feed.json", "figures.csv"):
        found = set(re.findall(r"https://news\.example/[^\s\"<&,\\]+", texts[name]))
        assert len(found) > 5, name
        for address in found:
            assert address.startswith(f"{ADDRESS}/"), address
            assert (tmp_path / unquote(address.removeprefix(f"{ADDRESS}/").partition("#")[0])).is_file(), address
    assert "citewire.example" not in "".join(texts[name] for name in ("feed.atom", "feed.json", "claims.csv"))


def test_an_update_has_the_same_id_in_the_folder_as_on_the_server(tmp_path: Path) -> None:
    one = sample()
    export(one.edition, one.desk, one.documents.values(), tmp_path, address=ADDRESS)
    here = feedparser.parse((tmp_path / "feed.atom").read_bytes()).entries
    there = feedparser.parse(str(render_atom(one.edition, one.desk, "https://news.example"))).entries
    assert [each.id for each in here] == [each.id for each in there]
    assert here[0].link.endswith(".html")


def test_what_is_no_longer_there_is_removed_and_nothing_else(tmp_path: Path) -> None:
    one = sample()
    export(one.edition, one.desk, one.documents.values(), tmp_path / "out")
    ours, theirs = tmp_path / "out" / "updates" / "ev-toll.html", tmp_path / "out" / "robots.txt"
    outside, neighbour = tmp_path / "keep.txt", tmp_path / "out" / "updates" / "note.html"
    for each in (theirs, outside, neighbour):
        each.write_text("theirs")
    listed = tmp_path / "out" / ".citewire-files"
    listed.write_text(listed.read_text() + "../keep.txt\n" + f"{outside}\n" + "updates\n" + "none.html\n")
    kept = tuple(entry for entry in one.edition.briefing.updates if entry.id != "ev-toll")
    fewer = replace(one.edition, briefing=replace(one.edition.briefing, updates=kept))
    written = export(fewer, one.desk, one.documents.values(), tmp_path / "out")
    assert ours not in written
    assert not ours.exists()
    assert [each.read_text() for each in (theirs, outside, neighbour)] == ["theirs"] * 3
    assert {path for path in (tmp_path / "out").rglob("*") if path.is_file()} == {*written, theirs, neighbour}


def test_the_frame_of_the_folder_waits_for_nothing(folder: Path) -> None:
    tree = lxml_html.document_fromstring((folder / "embed.html").read_bytes())
    assert len(tree.xpath("//article")) == 5
    assert tree.xpath("//base/@target") == ["_blank"]
    assert not tree.xpath("//script")
