"""Builds ``knowledge/data/offices.tsv`` from dated snapshots of the CIA World Factbook (public domain)::

    python -m tools.build_offices factbook_executives.csv src/citewire/knowledge/data/offices.tsv

The input has the columns ``first_seen_in_snapshot, factbook_code, country, role, text``. A row is made of the first
"Title Given SURNAME (since day month year)" of a text that is no deputy's; what can't be read so is left out and
counted.
"""

from __future__ import annotations

import csv
import html
import re
import sys
from collections import defaultdict
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from babel import Locale

OFFICES = {"chief of state": "head of state", "head of government": "head of government"}
TITLE = (
    r"(?:(?:Interim|Acting|Transitional|Transition|Federal|Executive|State Counsellor|First|Caretaker)\s)*"
    r"(?:President(?: of the [A-Z]\w+(?: [A-Z]\w+)?)?|Prime Minister|Chancellor|King|Queen|Emperor|Taoiseach|"
    r"Grand Duke|"
    r"Amir|Sultan|Pope|Premier|Prince|Supreme Leader|Chief Executive|Head of Government|Minister of State|"
    r"Chairman of the Presidential Council|Chair of the Council of Ministers)"
)
HOLDER = re.compile(rf"(?P<title>{TITLE})\s+(?P<holder>[^();:]+?)\s*(?:\([^()]*\)\s*)?\(since\s?(?P<since>\d[^();,]+)")
OPENING = re.compile(r"(?:^|[;+]|\bof Venezuela)\s*$")
"""What may stand before a holder; a title in the middle of a phrase is another office (Assembly President)."""
OTHER_NAMES = {
    "Bahamas, The": "bs",
    "Bosnia and Herzegovina": "ba",
    "Burma": "mm",
    "Cabo Verde": "cv",
    "Congo, Democratic Republic of the": "cd",
    "Congo, Republic of the": "cg",
    "Cote d'Ivoire": "ci",
    "Czech Republic": "cz",
    "Gambia, The": "gm",
    "Holy See (Vatican City)": "va",
    "Korea, North": "kp",
    "Korea, South": "kr",
    "Macedonia": "mk",
    "Micronesia, Federated States of": "fm",
    "Swaziland": "sz",
    "Turkey (Turkiye)": "tr",
    "Turkey": "tr",
}


Office = tuple[str, str]
"""Country and office."""


class Row(NamedTuple):
    """One holder as one snapshot has it."""

    title: str
    holder: str
    since: date
    snapshot: str


def iso_codes() -> dict[str, str]:
    """English country name to lower-case ISO code."""
    names = {name: code.lower() for code, name in Locale("en").territories.items() if len(code) == 2}
    return {**names, **OTHER_NAMES}


def holder_of(text: str, snapshot: str) -> Row | None:
    """The holder that a text of the Factbook names first; None when it can't be read."""
    plain = html.unescape(text).replace("\u00a0", " ")
    for match in HOLDER.finditer(plain):
        since = day_of(match["since"].strip())
        if since is not None and OPENING.search(plain[: match.start()]):
            return Row(match["title"], spelled(match["holder"]), since, snapshot)
    return None


def day_of(text: str) -> date | None:
    """``20 May 2019`` as a date; None for anything else."""
    try:
        return datetime.strptime(text, "%d %B %Y").date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        return None


def spelled(name: str) -> str:
    """Without the capitals that mark a surname (``Volodymyr ZELENSKYY``); Roman numbers keep theirs."""
    numbers = {"II", "III", "IV", "VI", "VII", "VIII", "IX", "XIII", "XIV", "XVI"}
    words = re.sub(r'\s*"[^"]*"', "", name.strip(" ,")).split()
    return " ".join(word if word in numbers else _lowered(word) for word in words)


def _lowered(word: str) -> str:
    letters = re.split(r"([-'’])", word)
    shouts = word.isupper() and (len(word) > 2 or word in {"LI", "XI", "YI", "UN"})
    return "".join(part.capitalize() if shouts else part for part in letters)


def lines_of(source: Path) -> tuple[list[str], int]:
    """Lines of the table, and how many rows of the source could not be read."""
    codes, count = iso_codes(), 0
    held, unread = defaultdict[Office, dict[date, Row]](dict), defaultdict[Office, list[str]](list)
    with source.open(encoding="utf-8", newline="") as file:
        for record in csv.DictReader(file):
            office = (codes.get(record["country"], ""), OFFICES.get(record["role"], ""))
            row = holder_of(record["text"], record["first_seen_in_snapshot"])
            if all(office) and row is not None:
                held[office][row.since] = row
            else:
                unread[office].append(record["first_seen_in_snapshot"])
                count += 1
    return [line for office, rows in sorted(held.items()) for line in office_lines(office, rows, unread[office])], count


def office_lines(office: Office, rows: dict[date, Row], unread: list[str]) -> list[str]:
    """The holders of one office in order; each ends where the next begins, or a snapshot that could not be read."""
    ordered = [rows[day] for day in sorted(rows)]
    nexts = [row.since.isoformat() for row in ordered[1:]] + ["9999"]
    last = [min([end, *(day for day in unread if day > row.snapshot)]) for row, end in zip(ordered, nexts, strict=True)]
    ends = ["" if end == "9999" else end for end in last]
    where, name = office
    return [
        f"{name}\t{where}\t{row.title}\t{row.holder}\t{row.since}\t{end}\tCIA World Factbook {row.snapshot}"
        for row, end in zip(ordered, ends, strict=True)
    ]


def main() -> None:
    """Reads the file named first and writes the table named second."""
    lines, unread = lines_of(Path(sys.argv[1]))
    head = (
        "# Office, country (ISO 3166-1), title, holder, since, until (the next known holder's day), origin.",
        "# Origin: CIA World Factbook (public domain), snapshots of 2015 to May 2026; made by tools/build_offices.py.",
    )
    Path(sys.argv[2]).write_text("\n".join([*head, *lines]) + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(lines)} rows, {unread} texts of the source not read\n")


if __name__ == "__main__":
    main()
