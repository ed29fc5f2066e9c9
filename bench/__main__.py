"""``python -m bench [NAME]``: speed, as ratios within one run. Without a name all of them, one after the other.

``--entries N`` is for ``growth``: how far it goes. ``--readers N`` is for ``web``: how many listen.
"""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from pathlib import Path


def names() -> list[str]:
    """The benches there are, by file name."""
    return sorted(path.stem for path in Path(__file__).parent.glob("*.py") if not path.stem.startswith("_"))


def main(arguments: list[str]) -> int:
    """Run the named benches; exit status 2 for a name that is none."""
    parser = argparse.ArgumentParser(prog="python -m bench", description="speed, as ratios within one run")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(names()))
    parser.add_argument("--entries", type=int, metavar="N", help="how many entries growth goes through (100000)")
    parser.add_argument("--readers", type=int, metavar="N", help="how many readers of web listen (1000)")
    asked = parser.parse_args(arguments)
    if unknown := [name for name in asked.names if name not in names()]:
        print(f"there is no bench {', '.join(unknown)}; there are: {', '.join(names())}", file=sys.stderr)
        return 2
    for name in asked.names or names():
        print(f"== {name}", flush=True)
        own = {"growth": asked.entries, "web": asked.readers}.get(name)
        wanted = [own] if own is not None else []
        import_module(f"bench.{name}").main(*wanted)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
