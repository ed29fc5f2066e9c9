"""What the docs say is checked on small pages whose faults are known, and then on the project's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from citewire.ingest.settings import read_desk
from tools import docs

FENCED = "```python\n{}\n```\n"


def page(folder: Path, text: str, name: str = "page.md") -> docs.Page:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return docs.Page(path, text)


@pytest.mark.parametrize(
    ("target", "faults"),
    [
        ("other.md", 0),
        ("other.md#the-second-part", 0),
        ("#here", 0),
        ("https://feeds.example/none.md", 0),
        ("mailto:desk@newsroom.example", 0),
        ("missing.md", 1),
        ("other.md#no-such-part", 1),
        ("#nowhere", 1),
    ],
)
def test_relative_link_must_lead_somewhere(tmp_path: Path, target: str, faults: int) -> None:
    page(tmp_path, "# Other\n\n## The second part!\n", "other.md")
    assert len(list(docs.broken_links(page(tmp_path, f"# Here\n\nSee [it]({target}).\n")))) == faults


def test_link_in_a_fenced_block_is_an_example(tmp_path: Path) -> None:
    assert list(docs.broken_links(page(tmp_path, "```\n[x](gone.md)\n```\n"))) == []


def test_unknown_command_and_target_are_named_with_what_there_is(tmp_path: Path) -> None:
    text = "Run `citewire fly DESK.toml`, `citewire serve`, or\nmake sure, or `make tea`.\n\n```\nmake check\n```\n"
    found = list(docs.unknown_names(page(tmp_path, text), {"serve"}, {"check"}))
    assert [fault.partition(": ")[2] for fault in found] == [
        "there is no command `citewire fly`; there are serve",
        "there is no `make tea`; there are check",
    ]


@pytest.mark.parametrize(("code", "faults"), [("a = 1", 0), ("await f()", 0), ("a = = 1", 1)])
def test_python_example_must_compile(tmp_path: Path, code: str, faults: int) -> None:
    assert len(list(docs.bad_examples(page(tmp_path, FENCED.format(code))))) == faults


def test_example_in_another_language_is_left_alone(tmp_path: Path) -> None:
    assert list(docs.bad_examples(page(tmp_path, "```toml\na = = 1\n```\n"))) == []


def test_glossary_and_model_name_the_same_things(tmp_path: Path) -> None:
    text = "| word | meaning |\n|---|---|\n| `Desk` | the coverage |\n| `Feed`, `Ghost` | nothing |\n"
    found = list(docs.gaps(page(tmp_path, text), {"Desk", "Feed", "Span"}, "the model"))
    assert ["Span" in found[0], "Ghost" in found[1], len(found)] == [True, True, 2]


def house_of(folder: Path) -> tuple[Path, Path]:
    package = folder / "cottage"
    (package / "kitchen").mkdir(parents=True)
    (package / "kitchen" / "__init__.py").write_text('"""Cooks what the garden gives. And more."""\n')
    (package / "kitchen" / "soup.py").write_text("")
    (package / "kitchen" / "_spoon.py").write_text("")
    (package / "cellar.py").write_text('"""Keeps things\ncool."""\n')
    pyproject = folder / "pyproject.toml"
    contract = '[[tool.importlinter.contracts]]\ntype = "layers"\nlayers = ["attic | kitchen", "cellar"]\n'
    pyproject.write_text(contract)
    return package, pyproject


def test_map_is_drawn_floor_by_floor(tmp_path: Path) -> None:
    assert docs.draw_map(*house_of(tmp_path)).splitlines()[2:] == [
        "| `kitchen/` | Cooks what the garden gives | soup |",
        "| | | |",
        "| `cellar.py` | Keeps things cool | |",
    ]


def test_map_goes_between_its_marks_and_twice_is_the_same() -> None:
    once = docs.with_map(f"before\n{docs.BEGIN}\nold\n{docs.END}\nafter\n", "new")
    assert once == f"before\n{docs.BEGIN}\n\nnew\n\n{docs.END}\nafter\n"
    assert docs.with_map(once, "new") == once


def test_page_without_marks_is_refused() -> None:
    with pytest.raises(ValueError, match="needs the lines"):
        docs.with_map("no marks", "map")


def test_folders_of_tools_and_outputs_are_not_pages(tmp_path: Path) -> None:
    (tmp_path / ".venv").mkdir()
    page(tmp_path / ".venv", "[x](gone.md)")
    page(tmp_path, "text")
    assert [found.path.name for found in docs.read_pages(tmp_path)] == ["page.md"]


def test_own_pages_have_no_broken_link_and_no_bad_example() -> None:
    pages = docs.read_pages(docs.ROOT)
    assert {"README.md", "ARCHITECTURE.md", "docs/glossary.md"} <= {found.name for found in pages}
    faults = [fault for found in pages for check in (docs.broken_links, docs.bad_examples) for fault in check(found)]
    assert faults == []


def test_own_glossary_explains_the_model() -> None:
    path = docs.ROOT / "docs" / "glossary.md"
    found = docs.Page(path, path.read_text(encoding="utf-8"))
    assert list(docs.gaps(found, docs.model_names(), "the model")) == []


def test_page_of_languages_explains_every_field() -> None:
    path = docs.ROOT / "docs" / "languages.md"
    found = docs.Page(path, path.read_text(encoding="utf-8"))
    assert list(docs.gaps(found, docs.language_fields(), "Language")) == []


def test_desk_in_the_docs_is_one(tmp_path: Path) -> None:
    text = (docs.ROOT / "docs" / "desk-toml.md").read_text(encoding="utf-8")
    path = tmp_path / "desk.toml"
    path.write_text(text.partition("```toml\n")[2].partition("```")[0], encoding="utf-8")
    desk = read_desk(path)
    assert (desk.id, len(desk.publishers), len(desk.feeds)) == ("velm-dam", 1, 1)


def test_no_two_pictures_show_the_same() -> None:
    pictures = sorted((docs.ROOT / "docs" / "pictures").glob("*.webp"))
    taken = {picture.read_bytes(): picture.name for picture in pictures}
    assert len(pictures) > 50
    assert sorted(taken.values()) == [picture.name for picture in pictures]
