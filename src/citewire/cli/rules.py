"""``citewire rules``: what the gate and ``citewire check`` look at."""

from __future__ import annotations

from typing import Annotated

import typer

from citewire.cli.console import OUT, print_json
from citewire.errors import SettingsError
from citewire.verify import RULES


def rules(
    code: Annotated[str | None, typer.Argument(metavar="CODE", help="Explain one rule (C102).")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """List the rules, or explain one."""
    if code is not None and code.upper() not in RULES:
        raise SettingsError(f"there is no rule {code}; `citewire rules` lists them")
    chosen = [RULES[code.upper()]] if code is not None else list(RULES.values())
    if json:
        print_json(chosen)
        return
    for rule in chosen:
        OUT.print(f"{rule.code} {rule.name} ({rule.severity})", markup=False)
        if code is not None:
            OUT.print(f"  Looks at: {rule.looks_at}\n  To mend: {rule.mend}", markup=False)
