"""An archive that means harm: the packaged demonstration, every third line of it twisted by a seeded hand."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

SEED = 1848
CALL = "window.hurt = true; alert(document.domain)"
SCRIPTS = (
    f"<script>{CALL}</script>",
    f'"><img src=x onerror="{CALL}">',
    f"<svg/onload='{CALL}'>",
    f"</script><script>{CALL}//",
    f"--></title></style></textarea><script>{CALL}</script>",
    f'<a href="javascript:{CALL}">more</a>',
    f"<iframe srcdoc='<script>{CALL}</script>'></iframe>",
    "<style>*{display:none}</style><base href=//evil.example/>",
    "<meta http-equiv=refresh content='0;url=//evil.example'><link rel=stylesheet href=//evil.example/x.css>",
    f"<form action=//evil.example><button>ok</button></form><body onload={CALL!r}>",
    "{{ 7 * 7 }}{% for each in self %}${7*7}",
    "<!-- <div><b><table><td>",
    "&lt;script&gt;alert(1)&lt;/script&gt;&#x3c;script>",
)
DIRECTIONS = (
    "\u202e",
    "\u202b",
    "\u2066",
    "\u200f",
    "\u2069\u2069",
    "\u200b",
    "\ufeff",
    "\u0000",
    "\u0007",
    "\ufffe",
    "e\u0301" * 80,
)
GIANT = ("W" * 4000, "слово" * 900, "漢" * 3000, "a\u00ad" * 2000, "https://evil.example/" + "x" * 3000)
TIMES = (
    "9999-12-31T23:59:59Z",
    "0001-01-01T00:00:00Z",
    "yesterday",
    "1970-01-01",
    "2077-13-45T99:99:99",
    "",
    "-1",
    "٢٠٢٦-٠١-٠١",
)
ADDRESSES = (
    f"javascript:{CALL}",
    f"data:text/html,<script>{CALL}</script>",
    "http://[oops",
    'https://evil.example/" onmouseover="' + CALL,
    "file:///etc/hosts",
    "//evil.example",
    "https://evil.example/" + "y" * 5000,
)

Line = dict[str, Any]
Twist = Callable[[random.Random, Line], None]


def _amid(chance: random.Random, words: str, evil: str) -> str:
    """``evil`` between two words, so that the sentence is one still."""
    parts = words.split(" ")
    parts.insert(chance.randrange(len(parts) + 1), evil)
    return " ".join(parts)


def _into_words(evils: tuple[str, ...]) -> Twist:
    def twist(chance: random.Random, line: Line) -> None:
        for key in ("title", "summary", "text"):
            if line.get(key):
                line[key] = _amid(chance, line[key], chance.choice(evils))

    return twist


def _times(chance: random.Random, line: Line) -> None:
    line["published"], line["updated"] = chance.choice(TIMES), chance.choice(TIMES)


def _names(chance: random.Random, line: Line) -> None:
    """A publisher that nobody knows, under a name that bites."""
    line["source"] = line["source"] + chance.choice((*SCRIPTS, *DIRECTIONS, "N" * 400))
    line |= {"party": chance.choice(SCRIPTS), "homepage": chance.choice(ADDRESSES), "country": "<b>"}


def _addresses(chance: random.Random, line: Line) -> None:
    line["url"], line["guid"] = chance.choice(ADDRESSES), chance.choice(ADDRESSES) + str(chance.random())


def _tongue(chance: random.Random, line: Line) -> None:
    line["lang"] = chance.choice(("xx", 'en"><script>', "ar", "zz-ZZ-x-evil", ""))


TWISTS: tuple[Twist, ...] = (
    _into_words(SCRIPTS),
    _into_words(DIRECTIONS),
    _into_words(GIANT),
    _times,
    _names,
    _addresses,
    _tongue,
)


def huge(line: Line, size: int = 10_000_000) -> Line:
    """The same with a headline of ten million characters."""
    return {**line, "guid": "huge", "title": "flood dead " * (size // 11)}


def hostile_archive(folder: Path) -> Path:
    """Writes the archive as a file of ``folder``: all lines of the demonstration, some twisted, a huge one, and some
    that are no lines at all. The same on every run."""
    chance = random.Random(SEED)
    plain = (files("citewire.cli") / "demonstration" / "archive.jsonl").read_text(encoding="utf-8").splitlines()
    lines = [json.loads(line) for line in plain]
    for place, line in enumerate(lines[1:]):
        if place % 3 == 0:
            chance.choice(TWISTS)(chance, line)
            chance.choice(TWISTS)(chance, line)
    lines.insert(len(lines) // 2, huge(lines[5]))
    path = folder / "hostile.jsonl"
    junk = ['{"title": ', "null", "[]", '{"first_seen": "now"}', "\x00\x00"]
    path.write_text("\n".join([*(json.dumps(line) for line in lines), *junk]) + "\n", encoding="utf-8")
    return path
