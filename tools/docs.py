"""The parts of the docs that are generated or checked: ``python -m tools.docs [--check]``.

Without ``--check`` the map of the rooms in ARCHITECTURE.md is written anew from the packages' docstrings and the floors
in pyproject.toml. With it nothing is written, and the build fails where the map is stale, a relative link leads
nowhere, a command or a make target that the docs name doesn't exist, a Python example doesn't compile, or a page and
the code don't name the same things: the glossary those of the model, the page of languages the fields of ``Language``.
"""

from __future__ import annotations

import ast
import dataclasses
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BEGIN = "<!-- map: begin (python -m tools.docs writes it) -->"
END = "<!-- map: end -->"
SKIPPED = frozenset({"node_modules", "build", "dist", "out"})

_FENCE = re.compile(r"^```(\w*)[^\n]*\n(.*?)^```[ \t]*$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?[^)]*\)")
_TYPED = r"(?:^|\$ |bin/){} ([a-z][a-z-]*)"
"""A command at the start of a line of a fenced block; in prose only one in backticks counts."""
_HEADING = re.compile(r"^#{1,6} +(.+?) *#*$", re.MULTILINE)
_TERMS = re.compile(r"^\| (`\w+`(?:, `\w+`)*) \|", re.MULTILINE)
"""The first cell of a row of a table: what the row explains."""


@dataclass(frozen=True, slots=True)
class Page:
    """One Markdown file of the project."""

    path: Path
    text: str

    @property
    def name(self) -> str:
        """The path as messages show it."""
        return str(self.path.relative_to(ROOT)) if self.path.is_relative_to(ROOT) else str(self.path)

    @property
    def prose(self) -> str:
        """The text without its fenced blocks."""
        return _FENCE.sub("", self.text)


def read_pages(root: Path) -> list[Page]:
    """All Markdown files under ``root``, folders of tools and outputs left out, in order."""
    paths = (path for path in sorted(root.rglob("*.md")) if not is_skipped(path.relative_to(root)))
    return [Page(path, path.read_text(encoding="utf-8")) for path in paths]


def is_skipped(path: Path) -> bool:
    """Whether a path lies in a hidden folder, or in one of tools and outputs."""
    return any(part in SKIPPED or part.startswith(".") for part in path.parts)


# -- the map --------------------------------------------------------------------------------------------------------


def floors(pyproject: Path) -> list[list[str]]:
    """The rooms, floor by floor from the top, as import-linter holds them."""
    contracts = tomllib.loads(pyproject.read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    return [[room.strip() for room in layer.split("|")] for layer in layers]


def first_sentence(path: Path) -> str:
    """The first sentence of a module's docstring, its first line where no sentence ends; "" without a docstring."""
    text = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    paragraph = " ".join(text.split("\n\n")[0].split())
    sentence = re.split(r"(?<=[.;]) ", paragraph)[0].rstrip(".:; ")
    return sentence.replace("``", "`").replace("|", "\\|")


def nouns(room: Path) -> list[str]:
    """The files and folders of a room, without its front door and private files."""
    inside = (path for path in sorted(room.iterdir()) if not path.name.startswith((".", "_")))
    modules = (path for path in inside if path.suffix == ".py" or (path.is_dir() and any(path.glob("*.*"))))
    return [path.stem if path.suffix == ".py" else f"{path.name}/" for path in modules]


def map_row(package: Path, room: str) -> str | None:
    """One line of the map; None for a room that isn't built yet."""
    folder, file = package / room, package / f"{room}.py"
    if folder.is_dir():
        return f"| `{room}/` | {first_sentence(folder / '__init__.py')} | {', '.join(nouns(folder))} |"
    return f"| `{room}.py` | {first_sentence(file)} | |" if file.is_file() else None


def draw_map(package: Path, pyproject: Path) -> str:
    """The whole map as a Markdown table: a blank row parts the floors, each may import what stands below it."""
    rows = ["| room | what it does | nouns |", "|---|---|---|"]
    for number, floor in enumerate(floors(pyproject)):
        built = [row for room in floor if (row := map_row(package, room))]
        rows += (["| | | |"] if number and built else []) + built
    return "\n".join(rows)


def with_map(text: str, drawn: str) -> str:
    """The page with the map between its marks. Raises ValueError when a mark is missing."""
    if BEGIN not in text or END not in text:
        raise ValueError(f"ARCHITECTURE.md needs the lines {BEGIN!r} and {END!r} where the map goes")
    before, after = text.partition(BEGIN)[0], text.partition(END)[2]
    return f"{before}{BEGIN}\n\n{drawn}\n\n{END}{after}"


# -- the checks -----------------------------------------------------------------------------------------------------


def anchors(text: str) -> set[str]:
    """The anchors that a page's headings make, as code hosts compute them."""
    bare = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in _HEADING.findall(_FENCE.sub("", text)))
    return {heading.strip().replace(" ", "-") for heading in bare}


def broken_links(page: Page) -> Iterator[str]:
    """Relative links that lead to no file, or to no heading of it."""
    for target in _LINK.findall(page.prose):
        if re.match(r"[a-z][a-z0-9+.-]*:", target):
            continue
        path, _, anchor = target.partition("#")
        found = (page.path.parent / path).resolve() if path else page.path
        if not found.exists():
            yield f"{page.name}: the link to {target} leads nowhere"
        elif anchor and found.suffix == ".md" and anchor not in anchors(found.read_text(encoding="utf-8")):
            yield f"{page.name}: {path or 'the page'} has no heading #{anchor}"


def named(page: Page, program: str) -> set[str]:
    """The first words after ``program`` where the page shows it as something to type."""
    typed = re.compile(_TYPED.format(program), re.MULTILINE)
    blocks = (code for _, code in _FENCE.findall(page.text))
    return {word for code in blocks for word in typed.findall(code)} | set(
        re.findall(rf"`(?:\S*/)?{program} ([a-z][a-z-]*)", page.prose)
    )


def unknown_names(page: Page, commands: set[str], targets: set[str]) -> Iterator[str]:
    """Commands and make targets that the page names and nobody wrote."""
    for command in sorted(named(page, "citewire") - commands):
        yield f"{page.name}: there is no command `citewire {command}`; there are {', '.join(sorted(commands))}"
    for target in sorted(named(page, "make") - targets):
        yield f"{page.name}: there is no `make {target}`; there are {', '.join(sorted(targets))}"


def bad_examples(page: Page) -> Iterator[str]:
    """Python examples that don't compile."""
    for number, (language, code) in enumerate(_FENCE.findall(page.text), start=1):
        if language != "python":
            continue
        try:
            compile(code, f"{page.name}, block {number}", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        except SyntaxError as error:
            yield f"{page.name}: block {number} is not Python: {error.msg} in its line {error.lineno}"


def gaps(page: Page, names: set[str], owner: str) -> Iterator[str]:
    """Names that the rows of a page or the ``owner`` of ``names`` have alone."""
    explained = {term.strip("`") for cell in _TERMS.findall(page.text) for term in cell.split(", ")}
    for name in sorted(names - explained):
        yield f"{page.name}: `{name}` of {owner} is not explained; add a row"
    for name in sorted(explained - names):
        yield f"{page.name}: `{name}` is explained, and {owner} has no such name"


def known_commands() -> set[str]:
    """The names of the commands, asked of the command line itself."""
    import typer.main  # noqa: PLC0415 - only the check needs it, and the map must be drawn without it

    from citewire import cli  # noqa: PLC0415 - as above

    apps = [value for value in vars(cli).values() if isinstance(value, typer.Typer)]
    return {name for app in apps for name in getattr(typer.main.get_command(app), "commands", {})}


def make_targets(makefile: Path) -> set[str]:
    """The names before a colon at the start of a line."""
    return set(re.findall(r"^([a-z][a-z-]*):", makefile.read_text(encoding="utf-8"), re.MULTILINE))


def model_names() -> set[str]:
    """Everything that the model's front door offers."""
    from citewire import model  # noqa: PLC0415 - as above

    return set(model.__all__)


def language_fields() -> set[str]:
    """The fields of a language's file."""
    from citewire.languages import Language  # noqa: PLC0415 - as above

    return {field.name for field in dataclasses.fields(Language)}


def faults(pages: list[Page]) -> list[str]:
    """All faults of all pages."""
    commands, targets = known_commands(), make_targets(ROOT / "Makefile")
    found: list[str] = []
    for page in pages:
        found += broken_links(page)
        found += unknown_names(page, commands, targets)
        found += bad_examples(page)
        if page.path == ROOT / "docs" / "glossary.md":
            found += gaps(page, model_names(), "the model")
        if page.path == ROOT / "docs" / "languages.md":
            found += gaps(page, language_fields(), "Language")
    return found


def main(arguments: list[str]) -> int:
    """Draws the map, or with ``--check`` says what is wrong; 1 when something is."""
    architecture = ROOT / "ARCHITECTURE.md"
    before = architecture.read_text(encoding="utf-8")
    after = with_map(before, draw_map(ROOT / "src" / "citewire", ROOT / "pyproject.toml"))
    if "--check" not in arguments:
        architecture.write_text(after, encoding="utf-8")
        return 0
    pages = read_pages(ROOT)
    found = faults(pages)
    if before != after:
        found.insert(0, "ARCHITECTURE.md: the map of the rooms is stale; run python -m tools.docs and commit it")
    for fault in found:
        print(f"FAULT  {fault}", file=sys.stderr)
    print(f"{len(pages)} pages checked, {len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
