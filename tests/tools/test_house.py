"""The house's figures are measured on small houses whose figures are known."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools import house

LONG_TABLE = "ROWS = (\n" + "    1,\n" * 600 + ")\n"
LONG_CODE = "def f() -> None:\n" + "    print()\n" * 600


def build(folder: Path, files: dict[str, str]) -> house.House:
    package = folder / "cottage"
    for name, source in files.items():
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    return house.survey(house.read_modules(package))


def test_function_is_measured_without_its_docstring_and_decorators(tmp_path: Path) -> None:
    source = '@cache\ndef f(a: int) -> int:\n    """One.\n\n    Two.\n    """\n    b = a\n    return b\n'
    measured = build(tmp_path, {"a.py": source}).functions
    assert [thing.size for thing in measured] == [3]


def test_stub_of_a_protocol_has_no_length(tmp_path: Path) -> None:
    assert build(tmp_path, {"a.py": "class P:\n    def f(self) -> int: ...\n"}).functions == ()


@pytest.mark.parametrize(
    "lines",
    [
        "from cottage import b",
        "from cottage.b import thing",
        "from . import b",
        "from .b import thing",
        "import cottage.b",
        "def f() -> None:\n    import cottage.b",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from cottage.b import thing",
    ],
)
def test_cycle_is_found_however_the_import_is_written(tmp_path: Path, lines: str) -> None:
    found = build(tmp_path, {"__init__.py": "", "a.py": lines, "b.py": "import cottage.a\n"})
    assert found.cycles == (("cottage.a", "cottage.b"),)
    assert "lower floor" in house.faults(found)[0]


def test_room_that_asks_its_own_front_door_is_a_cycle(tmp_path: Path) -> None:
    files = {"__init__.py": "from cottage.a import f\n", "a.py": "from cottage import VERSION\n"}
    assert build(tmp_path, files).cycles == (("cottage", "cottage.a"),)


def test_imports_in_one_direction_are_no_cycle(tmp_path: Path) -> None:
    files = {"__init__.py": "", "a.py": "import cottage.b, cottage.c\n", "b.py": "import cottage.c\n", "c.py": ""}
    assert build(tmp_path, files).cycles == ()


@pytest.mark.parametrize(
    ("source", "typed"),
    [
        ("def f(a: int) -> int:\n    return a\n", True),
        ("class C:\n    def f(self, a: int) -> None:\n        pass\n", True),
        ("def f(a) -> int:\n    return a\n", False),
        ("def f(a: int):\n    return a\n", False),
        ("def f(*args) -> None:\n    pass\n", False),
        ("def f(*, a) -> None:\n    pass\n", False),
        ("def f() -> None:\n    def g():\n        pass\n", False),
    ],
)
def test_untyped_function_is_a_fault(tmp_path: Path, source: str, typed: bool) -> None:
    assert (house.faults(build(tmp_path, {"a.py": source})) == []) is typed


def test_long_file_is_a_fault_unless_it_is_a_table(tmp_path: Path) -> None:
    found = build(tmp_path, {"rows.py": LONG_TABLE, "code.py": LONG_CODE})
    assert [thing.place for thing in found.tables] == ["cottage.rows"]
    assert [fault.split()[0] for fault in house.faults(found)] == ["cottage.code"]


def test_self_and_cls_are_no_parameters_and_keywords_are(tmp_path: Path) -> None:
    source = "class C:\n    def f(self, a: int, *, b: int, **c: int) -> None:\n        pass\n"
    assert [thing.size for thing in build(tmp_path, {"a.py": source}).parameters] == [3]


@pytest.mark.parametrize(("share", "size"), [(0.5, 6), (0.95, 10), (0.0, 1)])
def test_percentile(share: float, size: int) -> None:
    assert house.percentile(list(range(10, 0, -1)), share) == size
    assert house.percentile([], share) == 0


@given(st.dictionaries(st.integers(0, 7), st.sets(st.integers(0, 7))))
def test_two_modules_share_a_cycle_exactly_when_each_reaches_the_other(edges: dict[int, set[int]]) -> None:
    graph = {str(node): sorted(str(target) for target in edges.get(node, set()) - {node}) for node in range(8)}
    reached = {name: reachable(name, graph) for name in graph}
    together = {(a, b) for group in house.cycles_in(graph) for a in group for b in group if a != b}
    assert together == {(a, b) for a in graph for b in graph if a != b and b in reached[a] and a in reached[b]}


def reachable(start: str, graph: dict[str, list[str]]) -> set[str]:
    found: set[str] = set()
    todo = [start]
    while todo:
        for target in graph[todo.pop()]:
            if target not in found:
                found.add(target)
                todo.append(target)
    return found


def test_this_house_has_no_fault_and_reports_every_figure() -> None:
    measured = house.survey(house.read_modules(house.PACKAGE))
    figures = {line.figure: line.here for line in house.report(measured, 23, 1)}
    assert figures["import cycles"] == "0"
    assert figures["fully typed functions"] == "100.0%"
    assert house.faults(measured) == []
