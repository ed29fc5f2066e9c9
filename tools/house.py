"""The house's figures beside the sizes that it sets itself: ``python -m tools.house``.

The sizes are a compass; only three things fail the build: an import cycle, a function that is not fully typed, and a
file of more than 500 lines that is not a table of data.
"""

from __future__ import annotations

import ast
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "citewire"
FILE_LIMIT = 500
TABLE_SHARE = 0.6
"""A file is a table of data when at least this share of its lines lies in assignments at the top."""

AnyFunction = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Module:
    """One parsed file. ``name`` is dotted; a package is named without ``__init__``."""

    name: str
    path: Path
    tree: ast.Module
    lines: int

    @property
    def is_package(self) -> bool:
        """Whether the file is an ``__init__.py``."""
        return self.path.name == "__init__.py"


@dataclass(frozen=True, slots=True)
class Measured:
    """A thing with a size: where it stands, and how big it is."""

    place: str
    size: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the report; ``compass`` is the size that DESIGN.md names."""

    figure: str
    here: str
    compass: str


@dataclass(frozen=True, slots=True)
class House:
    """Everything that is reported. ``untyped`` and ``cycles`` are empty in a good house."""

    functions: tuple[Measured, ...]
    classes: tuple[Measured, ...]
    files: tuple[Measured, ...]
    tables: tuple[Measured, ...]
    parameters: tuple[Measured, ...]
    untyped: tuple[str, ...]
    cycles: tuple[tuple[str, ...], ...]


def read_modules(package: Path) -> list[Module]:
    """Every Python file under ``package``, in order of name. Raises SyntaxError where one can't be parsed."""
    found = []
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package.parent).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        source = path.read_text(encoding="utf-8")
        found.append(Module(name, path, ast.parse(source), source.count("\n")))
    return found


def functions_of(tree: ast.AST) -> Iterator[AnyFunction]:
    """All functions and methods, nested ones too."""
    return (node for node in ast.walk(tree) if isinstance(node, AnyFunction))


def docstring_lines(node: AnyFunction | ast.ClassDef) -> int:
    """How many lines the docstring takes; 0 where there is none."""
    first = node.body[0]
    is_text = (
        isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str)
    )
    return length_of(first) if is_text else 0


def length_of(node: ast.stmt) -> int:
    """Lines from the first to the last, decorators not counted."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def is_stub(function: AnyFunction) -> bool:
    """Whether the body says nothing (``...`` of a protocol)."""
    last = function.body[-1]
    return isinstance(last, ast.Expr) and isinstance(last.value, ast.Constant) and last.value.value is ...


def parameters_of(function: AnyFunction) -> list[ast.arg]:
    """The parameters, ``self`` and ``cls`` left out."""
    arguments = function.args
    plain = [*arguments.posonlyargs, *arguments.args]
    starred = [argument for argument in (arguments.vararg, arguments.kwarg) if argument]
    if plain and plain[0].arg in {"self", "cls"}:
        plain = plain[1:]
    return [*plain, *arguments.kwonlyargs, *starred]


def is_typed(function: AnyFunction) -> bool:
    """Whether every parameter and the result say their type."""
    return function.returns is not None and all(argument.annotation for argument in parameters_of(function))


def is_table(module: Module) -> bool:
    """Whether the file is data: most of its lines are in assignments at the top."""
    assigned = sum(length_of(node) for node in module.tree.body if isinstance(node, ast.Assign | ast.AnnAssign))
    return assigned >= TABLE_SHARE * max(1, module.lines)


def imported_by(module: Module, names: frozenset[str]) -> set[str]:
    """The modules of the house that this one imports, lazily or for types only included.

    The packages above an imported module are not counted: importing ``a.b`` runs ``a/__init__`` too, but nobody asks
    anything of it.
    """
    asked: set[str] = set()
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            asked.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = base_of(node, module)
            asked.update(f"{base}.{alias.name}" if f"{base}.{alias.name}" in names else base for alias in node.names)
    return (asked & names) - {module.name}


def base_of(node: ast.ImportFrom, module: Module) -> str:
    """The dotted name after ``from``, relative ones resolved."""
    if not node.level:
        return node.module or ""
    parts = module.name.split(".")
    kept = parts[: len(parts) - node.level + (1 if module.is_package else 0)]
    return ".".join([*kept, *([node.module] if node.module else [])])


def cycles_in(graph: Mapping[str, Iterable[str]]) -> list[tuple[str, ...]]:
    """Groups of two or more modules that reach each other, each group and the list in order of name.

    Two passes over the graph (Kosaraju), without recursion so that a long chain of imports can't exhaust the stack.
    """
    backwards: dict[str, list[str]] = {name: [] for name in graph}
    for name, targets in graph.items():
        for target in targets:
            backwards[target].append(name)
    seen: set[str] = set()
    groups = [tuple(sorted(walk_from(name, backwards, seen))) for name in reversed(finish_order(graph))]
    return sorted(group for group in groups if len(group) > 1)


def finish_order(graph: Mapping[str, Iterable[str]]) -> list[str]:
    """All names, each after what it reaches first."""
    seen: set[str] = set()
    order: list[str] = []
    for start in graph:
        order += walk_from(start, graph, seen)
    return order


def walk_from(start: str, graph: Mapping[str, Iterable[str]], seen: set[str]) -> list[str]:
    """What ``start`` reaches that was not ``seen`` before (which grows), deepest first, itself last."""
    if start in seen:
        return []
    seen.add(start)
    order: list[str] = []
    stack = [(start, iter(sorted(graph[start])))]
    while stack:
        targets = stack[-1][1]
        fresh = next((target for target in targets if target not in seen), None)
        if fresh is None:
            order.append(stack.pop()[0])
        else:
            seen.add(fresh)
            stack.append((fresh, iter(sorted(graph[fresh]))))
    return order


def survey(modules: Sequence[Module]) -> House:
    """Measures all modules."""
    names = frozenset(module.name for module in modules)
    placed = [(module, function) for module in modules for function in functions_of(module.tree)]
    classes = [(m, node) for m in modules for node in ast.walk(m.tree) if isinstance(node, ast.ClassDef)]
    return House(
        functions=tuple(Measured(place(m, f), length_of(f) - docstring_lines(f)) for m, f in placed if not is_stub(f)),
        classes=tuple(Measured(place(m, c), length_of(c)) for m, c in classes),
        files=tuple(Measured(m.name, m.lines) for m in modules if not is_table(m)),
        tables=tuple(Measured(m.name, m.lines) for m in modules if is_table(m)),
        parameters=tuple(Measured(place(m, f), len(parameters_of(f))) for m, f in placed),
        untyped=tuple(place(m, f) for m, f in placed if not is_typed(f)),
        cycles=tuple(cycles_in({m.name: sorted(imported_by(m, names)) for m in modules})),
    )


def place(module: Module, node: AnyFunction | ast.ClassDef) -> str:
    """Where a function or class stands, for a person who wants to open it."""
    return f"{module.name}:{node.lineno} {node.name}"


def percentile(sizes: Sequence[int], share: float) -> int:
    """The size that at least ``share`` of the things don't exceed; 0 for no things."""
    ordered = sorted(sizes)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0


def biggest(things: Sequence[Measured]) -> str:
    """The longest one as ``size (place)``."""
    top = max(things, key=lambda thing: (thing.size, thing.place), default=Measured("none", 0))
    return f"{top.size} ({top.place})"


def dependencies(pyproject: Path) -> tuple[int, int]:
    """How many packages the core asks for, and how many more the extras."""
    project = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]
    extras = project.get("optional-dependencies", {})
    return len(project["dependencies"]), sum(len(extra) for extra in extras.values())


def report(house: House, core: int, extras: int) -> list[Line]:
    """The figures, in the order of DESIGN.md section 5."""
    lengths = [thing.size for thing in house.functions]
    asked = [thing.size for thing in house.parameters]
    total = len(house.parameters)
    typed = (total - len(house.untyped)) / total if total else 1.0
    return [
        Line("functions", str(total), ""),
        Line("function length, median", str(percentile(lengths, 0.5)), "8"),
        Line("function length, 95th percentile", str(percentile(lengths, 0.95)), "40"),
        Line("longest function", biggest(house.functions), ""),
        Line("files (tables of data apart)", f"{len(house.files)} (+{len(house.tables)} tables)", ""),
        Line("longest file", biggest(house.files), "500"),
        Line("longest class", biggest(house.classes), "300"),
        Line("parameters, 95th percentile", str(percentile(asked, 0.95)), "5"),
        Line("most parameters", biggest(house.parameters), "5"),
        Line("import cycles", str(len(house.cycles)), "0"),
        Line("fully typed functions", f"{typed:.1%}", "100%"),
        Line("dependencies of the core", str(core), "about 10 (see decision 0002)"),
        Line("dependencies of extras", str(extras), ""),
    ]


def faults(house: House) -> list[str]:
    """What fails the build, each with what to do about it."""
    found = [f"import cycle: {' <-> '.join(group)}: move what both need to a lower floor" for group in house.cycles]
    found += [f"not fully typed: {where}: annotate every parameter and the result" for where in house.untyped]
    long = (file for file in house.files if file.size > FILE_LIMIT)
    return found + [f"{file.place} has {file.size} lines: split it by noun, {FILE_LIMIT} is the limit" for file in long]


def main() -> int:
    """Prints the figures; 1 when something must be mended."""
    house = survey(read_modules(PACKAGE))
    for line in report(house, *dependencies(ROOT / "pyproject.toml")):
        print(f"{line.figure:<34} {line.here:<62} {line.compass}".rstrip())
    found = faults(house)
    for fault in found:
        print(f"FAULT  {fault}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
