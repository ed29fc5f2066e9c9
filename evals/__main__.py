"""``python -m evals [--task NAME] [--data PATH]``: quality against pinned floors.

Every module of this package that has a ``TASK`` is a task. A task prints its table and, as its last line, one JSON
object. The exit code is 1 when a figure lies under its floor, 2 when a task of that name doesn't exist or its data,
named by ``--data``, isn't there. ``floors.json`` holds, per task, the fingerprint of the corpus that the floors were
measured on: on another corpus they say nothing, so a run on the task's own data fails when its fingerprint changed,
and a run on ``--data`` says that no floors apply.
"""

from __future__ import annotations

import argparse
import importlib
import json
import pkgutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import evals
from evals.support import Result, Task, fingerprint, shared_data

FLOORS = Path(__file__).with_name("floors.json")


def tasks() -> dict[str, Task]:
    """Every task by name, in the order of names."""
    found: dict[str, Task] = {}
    for info in pkgutil.iter_modules(evals.__path__):
        if info.name == "__main__":
            continue
        module = importlib.import_module(f"evals.{info.name}")
        if hasattr(module, "TASK"):
            found[module.TASK] = cast(Task, module)
    return dict(sorted(found.items()))


def shortfalls(pinned: dict[str, Any], result: Result) -> list[str]:
    """A sentence for every figure that lies under its floor, over its ceiling, or wasn't measured at all."""
    said = []
    for bound, sign in (("floors", 1), ("ceilings", -1)):
        for name, value in pinned.get(bound, {}).items():
            got = result.figures.get(name)
            if got is None:
                said.append(f"{name} has one of the {bound} but was not measured")
            elif sign * got < sign * value:
                said.append(f"{name} is {got:.4f}, pinned in {bound}: {value:.4f}")
    return said


def judge(pinned: dict[str, Any] | None, result: Result, corpus: str, *, own_data: bool) -> list[str]:
    """What is wrong with a result; empty when it stands. Prints why floors don't apply where they don't."""
    if pinned is None:
        print("no floors pinned for this task in evals/floors.json")
        return []
    if pinned.get("fingerprint") != corpus:
        if own_data:
            return [f"the corpus changed (now {corpus}): measure again and pin the new floors with this fingerprint"]
        print("another corpus than the one the floors were measured on: no floors apply")
        return []
    return shortfalls(pinned, result)


def nested(figures: Mapping[str, float]) -> dict[str, Any]:
    """``{"f1": 0.9, "de.f1": 0.8}`` as ``{"f1": 0.9, "de": {"f1": 0.8}}``: a point in a name parts group and key."""
    found: dict[str, Any] = {}
    for name, value in figures.items():
        *groups, key = name.split(".")
        inner = found
        for group in groups:
            inner = inner.setdefault(group, {})
        inner[key] = value
    return found


def run(name: str, task: Task, data: Path, pinned: dict[str, Any] | None, *, own_data: bool) -> bool:
    """Run one task and print it; whether it stands."""
    print(f"== {name}")
    result = task.run(data)
    for line in result.lines:
        print(line)
    corpus = fingerprint(data)
    wrong = judge(pinned, result, corpus, own_data=own_data)
    for sentence in wrong:
        print(f"UNDER THE FLOOR: {sentence}")
    summary = {
        **nested(result.figures),
        "task": name,
        "ok": not wrong,
        "figures": result.figures,
        "seconds": round(result.seconds, 1),
        "fingerprint": corpus,
        **result.notes,
    }
    print(json.dumps(summary, ensure_ascii=False, sort_keys=True), flush=True)
    return not wrong


def main(arguments: list[str] | None = None) -> int:
    """The command; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m evals", description="Quality against pinned floors.")
    parser.add_argument("--task", help="one task by name; without it, all of them")
    parser.add_argument("--data", type=Path, help="the task's data, if not in its own place under the shared data")
    chosen = parser.parse_args(arguments)
    if chosen.data is not None and chosen.task is None:
        parser.error("--data needs --task: it names the data of one task")
    known = tasks()
    if chosen.task is not None and chosen.task not in known:
        parser.error(f"there is no task {chosen.task!r}; there are: {', '.join(known)}")
    if chosen.data is not None and not chosen.data.exists():
        parser.error(f"--data: there is nothing at {chosen.data}")
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    stands = True
    for name in [chosen.task] if chosen.task else list(known):
        data = chosen.data or shared_data() / known[name].DATA
        needed = shared_data() / getattr(known[name], "NEEDS", "")
        if chosen.data is None and not needed.exists():
            print(f"== {name}: skipped, the texts that it refers to are not at {needed} (set CITEWIRE_SHARED)")
            continue
        if not data.exists():
            print(f"== {name}: skipped, its data is not at {data} (set CITEWIRE_SHARED, or name it with --data)")
            continue
        stands = run(name, known[name], data, floors.get(name), own_data=chosen.data is None) and stands
    return 0 if stands else 1


if __name__ == "__main__":
    sys.exit(main())
