"""The index of the rules' pages: ``python -m tools.rules`` writes docs/rules/README.md from the registry."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from citewire.verify import RULES

RULE_PAGES = Path(__file__).resolve().parent.parent / "docs" / "rules"
FAMILIES = {
    "C1": "Citations",
    "C2": "Headline, dek, teaser",
    "C3": "Names and offices",
    "C4": "Figures",
    "C5": "Time",
    "C6": "Attribution",
    "C7": "Structure",
}
OPENING = """# The rules

Every rule of the gate and of `citewire check`, with a page that has a bad and a good example; a test runs them all.
`citewire rules` lists them, `citewire check --ignore C203` leaves one out, `--only C3` reports a family alone.
This list is written by `python -m tools.rules`.
"""


def drawn_index() -> str:
    """The whole page."""
    parts = [OPENING]
    for family, codes in groupby(sorted(RULES), key=lambda code: code[:2]):
        rows = [f"| [{code}]({code}.md) | {RULES[code].name} | {RULES[code].severity} |" for code in codes]
        parts.append(
            "\n".join([f"## {FAMILIES[family]}", "", "| code | name | severity |", "|---|---|---|", *rows, ""])
        )
    return "\n".join(parts)


if __name__ == "__main__":
    (RULE_PAGES / "README.md").write_text(drawn_index(), encoding="utf-8")
