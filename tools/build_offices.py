"""Builds ``knowledge/data/offices.tsv`` from three tables of plain facts::

    python -m tools.build_offices ../shared/data/office_holders src/citewire/knowledge/data

- ``factbook_executives.csv``: heads of state and government in dated snapshots of the CIA World Factbook (public
  domain). A row is made of the first "Title Given SURNAME (since day month year)" of a text that is no deputy's. The
  Factbook says when somebody took over and never when they left: a holder is known to hold until the last snapshot that
  still names them, less the ``LAG`` that the book runs behind; the rest is a gap.
- ``world_leaders_2021_wikidata.csv``: offices with the years in which terms began and ended (Wikidata, CC0). It gives
  a year to the end of a term, and holders whom the snapshots missed.
- ``offices.toml``, written by hand with the origin named. Where it knows an office it counts alone, but for
  Factbook rows that end before or begin after all of its rows.

What can't be read is left out and counted.
"""

from __future__ import annotations

import csv
import html
import re
import sys
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from difflib import SequenceMatcher
from pathlib import Path

from babel import Locale

from citewire.knowledge import places
from citewire.knowledge.offices import COLUMNS, Dated, read_row

OFFICES = {"chief of state": "head of state", "head of government": "head of government"}
LAG = timedelta(days=60)
"""How far a snapshot of the Factbook may run behind the world."""
NAMED_AFTER = re.compile(r"\s+of (?:the )?(?:[A-Z]\w+ ){0,2}[A-Z]\w+$")
"""The country behind the name of a monarch."""
TITLE = (
    r"(?:(?:Interim|Acting|Transitional|Transition|Federal|Executive|State Counsellor|First|Caretaker)\s)*"
    r"(?:President(?: of the (?:(?:Islamic )?Republic(?: of Afghanistan)?|Government(?: of Spain)?|Swiss Confederation|"
    r"Transition|Presidential Council|Council of Ministers))?|Prime Minister|Chancellor|King|Queen|Emperor|Taoiseach|"
    r"Grand Duke|Amir|Sultan|Pope|Premier|Prince|Supreme Leader|Chief Executive|Head of Government|Minister of State|"
    r"Chairman of the Presidential Council|Chair of the Council of Ministers)"
)
HOLDER = re.compile(rf"(?P<title>{TITLE})\s+(?P<holder>[^();:]+?)\s*(?:\([^()]*\)\s*)?\(since\s?(?P<since>\d[^();,]+)")
FIRST_NAMES = 0.6
"""How like two spellings of one first name are (difflib's ratio): Kokhir and Qohir, Gulub and Galab."""
OPENING = re.compile(r"(?:^|[;+]|\bof Venezuela)\s*$")
"""What may stand before a holder; a title in the middle of a phrase is another office (Assembly President)."""
_RANK = (
    r"Dr|Gen|Sr|Lt|Col|Maj|Brig|Adm|Capt|Sir|Dame|Hon|Mr|Mrs|Ms|Prof|Sheikh|"
    r"(?:Co-)?Vice President|Prime Minister|Foreign Minister"
)
RANKS = re.compile(rf"^(?:(?:and )?(?:{_RANK})\.?\s+)+")
OTHER_NAMES = {
    "Bahamas, The": "bs",
    "The Bahamas": "bs",
    "Bosnia and Herzegovina": "ba",
    "Antigua and Barbuda": "ag",
    "Burma": "mm",
    "Myanmar": "mm",
    "Cabo Verde": "cv",
    "Congo, Democratic Republic of the": "cd",
    "Democratic Republic of the Congo": "cd",
    "Congo, Republic of the": "cg",
    "Congo (Brazzaville)": "cg",
    "DRC": "cd",
    "Hong Kong": "hk",
    "Macau": "mo",
    "Republic of the Congo": "cg",
    "Cote d'Ivoire": "ci",
    "Côte d'Ivoire": "ci",
    "Ivory Coast": "ci",
    "Czech Republic": "cz",
    "East Timor": "tl",
    "Gambia, The": "gm",
    "The Gambia": "gm",
    "Holy See (Vatican City)": "va",
    "Kingdom of Denmark": "dk",
    "Kingdom of the Netherlands": "nl",
    "Korea, North": "kp",
    "Korea, South": "kr",
    "Macedonia": "mk",
    "Micronesia, Federated States of": "fm",
    "Federated States of Micronesia": "fm",
    "People's Republic of China": "cn",
    "Republic of Ireland": "ie",
    "State of Palestine": "ps",
    "Saint Kitts and Nevis": "kn",
    "Saint Lucia": "lc",
    "Saint Vincent and the Grenadines": "vc",
    "Sao Tome and Principe": "st",
    "Swaziland": "sz",
    "The Dominican": "do",
    "Trinidad and Tobago": "tt",
    "Turkey (Turkiye)": "tr",
    "Turkey": "tr",
    "United States of America": "us",
}

DEPENDENT = frozenset(("as", "gu", "mp", "pr", "vi", "gf", "gp", "mq", "nc", "pf", "pm", "re", "wf", "yt"))
"""Territories whose head of state is that of another republic."""

Office = tuple[str, str]
"""Office and country."""


@dataclass(frozen=True, slots=True)
class Term:
    """One holder of one office as a source has it; days are written as in the table, "" where they are not known."""

    title: str
    holder: str
    since: str
    origin: str
    until: str = ""
    seen: str = ""
    note: str = ""

    def line(self, office: Office) -> str:
        """The row of the table."""
        name, where = office
        cells = (name, where, self.title, self.holder, self.since, self.until, self.seen, self.note, self.origin)
        return "\t".join(cells)


def iso_codes() -> dict[str, str]:
    """English country name to lower-case ISO code."""
    names = {name: code.lower() for code, name in Locale("en").territories.items() if len(code) == 2}
    return {**names, **OTHER_NAMES}


# -- the Factbook -----------------------------------------------------------------------------------------------------


def holder_of(text: str) -> tuple[str, str, date] | None:
    """(title, holder, since) of whom a text of the Factbook names first; None when it can't be read."""
    plain = html.unescape(text).replace("\u00a0", " ")
    for match in HOLDER.finditer(plain):
        since = day_of(match["since"].strip())
        holder = spelled(match["holder"])
        if since is not None and not holder.startswith("of ") and OPENING.search(plain[: match.start()]):
            return match["title"], holder, since
    return None


def day_of(text: str) -> date | None:
    """``20 May 2019`` as a date; None for anything else."""
    try:
        return datetime.strptime(text, "%d %B %Y").date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        return None


def spelled(name: str) -> str:
    """Without ranks and the capitals that mark a surname (``Volodymyr ZELENSKYY``); Roman numbers keep theirs."""
    numbers = {"II", "III", "IV", "VI", "VII", "VIII", "IX", "XIII", "XIV", "XVI"}
    known = re.sub(r',? also spelled .*|\s*"[^"]*"|^Elect ', "", name.strip(" ,"))
    bare = RANKS.sub("", known).removesuffix(", Dr.")
    words = NAMED_AFTER.sub("", bare).split()
    return " ".join(word if word in numbers else _lowered(word) for word in words)


def _lowered(word: str) -> str:
    letters = re.split(r"([-'’])", word)
    if word in {"DE", "BIN", "AL", "DOS", "DA", "VON"}:
        return word.lower()
    whole = word.isupper() and (len(word) > 2 or word in {"LI", "XI", "YI", "UN", "TE", "HO"})
    return "".join(part.capitalize() if whole or (part.isupper() and len(part) > 2) else part for part in letters)


def factbook(source: Path) -> tuple[dict[Office, list[Term]], int]:
    """Terms by office in the order of their beginning, and how many texts could not be read."""
    texts, codes, unread = defaultdict[Office, list[tuple[str, str]]](list), iso_codes(), 0
    with source.open(encoding="utf-8", newline="") as file:
        for record in csv.DictReader(file):
            office = (OFFICES.get(record["role"], ""), codes.get(html.unescape(record["country"]).strip(), ""))
            texts[office].append((record["first_seen_in_snapshot"], record["text"]))
            unread += holder_of(record["text"]) is None or not all(office)
    snapshots = sorted({snapshot for found in texts.values() for snapshot, _ in found})
    last = str(max(since[2] for found in texts.values() for _, text in found if (since := holder_of(text))))
    wanted = {office: found for office, found in texts.items() if all(office) and not _borrowed(office)}
    return {office: _terms(found, snapshots, last) for office, found in wanted.items()}, unread


def _borrowed(office: Office) -> bool:
    return office[0] == "head of state" and office[1] in DEPENDENT


def _terms(texts: list[tuple[str, str]], snapshots: list[str], last: str) -> list[Term]:
    """Who held one office, with the last day for which a snapshot vouches."""
    held: dict[date, Term] = {}
    for (snapshot, text), after in zip(texts, [first for first, _ in texts[1:]] + ["9999"], strict=True):
        found = holder_of(text)
        if found is None:
            continue
        title, holder, since = found
        still = min(max(each for each in snapshots if each < after), last)
        seen = max(date.fromisoformat(still) - LAG, since)
        held[since] = Term(title, holder, since.isoformat(), f"CIA World Factbook {snapshot}", seen=seen.isoformat())
    return _joined([held[day] for day in sorted(held)])


def _joined(terms: list[Term]) -> list[Term]:
    """One term for a holder whose first day the Factbook later put otherwise while they held it (the earlier one is
    kept), and no term vouched for beyond the next holder's first day. Somebody who came back has two terms, for what
    lies between is not known."""
    found: list[Term] = []
    for term in terms:
        if found and alike(found[-1].holder, term.holder) and term.since <= found[-1].seen:
            found[-1] = replace(found[-1], seen=max(found[-1].seen, term.seen))
            continue
        if found and found[-1].seen >= term.since:
            found[-1] = replace(found[-1], seen="", until=term.since)
        found.append(term)
    return found


# -- Wikidata ---------------------------------------------------------------------------------------------------------


def wikidata(source: Path) -> dict[Office, list[Term]]:
    """Terms by office as far as a year says."""
    found, codes = defaultdict[Office, list[Term]](list), iso_codes()
    with source.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            where, title = codes.get(row["country"], ""), re.sub(r" of .*", "", row["positionLabel"])
            if where and row["start_year"] and title in {"Prime Minister", "President", "King", "Emperor", "monarch"}:
                office = "head of government" if title == "Prime Minister" else "head of state"
                term = Term(
                    title.capitalize(), row["officeholderLabel"], row["start_year"], "Wikidata 2022", row["end_year"]
                )
                found[office, where].append(term)
    return found


def completed(terms: list[Term], years: list[Term]) -> list[Term]:
    """The Factbook's terms with the years in which they ended, and holders whom its snapshots missed."""
    found = []
    for term in terms:
        known = next((each for each in years if alike(each.holder, term.holder) and _same_start(each, term)), None)
        found.append(term if known is None else _with_year(term, known))
    taken = {folded(term.holder)[-1] for term in terms}
    missed = [each for each in years if each.until and folded(each.holder)[-1] not in taken and _fits(each, terms)]
    return sorted([*found, *missed], key=lambda term: term.since)


def _same_start(one: Term, other: Term) -> bool:
    return abs(int(one.since[:4]) - int(other.since[:4])) <= 1


def _with_year(term: Term, known: Term) -> Term:
    """Wikidata spells names with their accents. An end that a snapshot contradicts is left out."""
    until = term.until or ("" if known.until < (term.seen or term.since)[:4] else known.until)
    return replace(term, holder=known.holder, until=until)


def _fits(missed: Term, terms: list[Term]) -> bool:
    """Whether a term lies in a gap: nobody is vouched for from its first to its last year."""
    return not any(term.since[:4] <= missed.since and (term.seen or term.until)[:4] >= missed.until for term in terms)


# -- names ------------------------------------------------------------------------------------------------------------


def folded(name: str) -> list[str]:
    """The words of a name in plain small letters, without initials and additions."""
    plain = "".join(c for c in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(c))
    return [word for word in re.findall(r"[a-z'-]+", plain.replace("ł", "l").replace("ø", "o")) if len(word) > 2] or [
        plain
    ]


def alike(one: str, other: str) -> bool:
    """Whether two spellings are one holder's: two words in common, or the last; and a first name of one in the other,
    for a surname alone may be that of the next holder (Keith and Dickon Mitchell)."""
    a, b = folded(one), folded(other)
    return (len(set(a) & set(b)) > 1 or a[-1] == b[-1]) and _first_alike(a, b)


def _first_alike(a: list[str], b: list[str]) -> bool:
    if a[0] in b or b[0] in a or a[0].startswith(b[0]) or b[0].startswith(a[0]):
        return True
    return SequenceMatcher(None, a[0], b[0]).ratio() >= FIRST_NAMES


# -- the table --------------------------------------------------------------------------------------------------------


def by_hand(source: Path) -> Iterator[tuple[Office, list[Term]]]:
    """The terms of ``offices.toml``. A city is turned into its GeoNames id."""
    for table in tomllib.loads(source.read_text(encoding="utf-8"))["office"]:
        city = places.city(table["where"]) if table["where"][0].isupper() else None
        where = table["where"] if city is None else city.id.removeprefix("place:")
        rows = [[cell.strip() for cell in line.split("|")] for line in table["holders"].strip().splitlines()]
        yield (table["office"], where), [_hand_term(table, *row) for row in rows]


def _hand_term(table: dict[str, str], holder: str, since: str, until: str, note: str = "") -> Term:
    return Term(table["title"], holder, since, table["origin"], until, "" if until else table["seen"], note)


def together(hand: list[Term], book: list[Term]) -> list[Term]:
    """Rows by hand, the Factbook's later seeing of their last holder, and its those from before and after them."""
    *between, last = hand
    begin = Dated.of(hand[0].since).first
    before = [term for term in book if not alike(term.holder, hand[0].holder) and _end(term) <= begin]
    first = str(Dated.of(last.since).last)
    after = [term for term in book if term.since > first and not alike(term.holder, last.holder)]
    again = [term for term in book if alike(term.holder, last.holder) and term.since >= last.since[:4]]
    if not last.until and again:
        last = replace(last, seen=max(last.seen, again[-1].seen))
    if not last.until and after:
        last = replace(last, seen=min(last.seen, str(date.fromisoformat(after[0].since) - timedelta(days=1))))
    return [*before, *between, last, *after]


def _end(term: Term) -> date:
    """The last day to which a term may reach as far as its source says."""
    return max((Dated.of(day).last for day in (term.seen, term.until) if day), default=date.max)


def table_of(folder: Path, hand: Path) -> tuple[list[str], int]:
    """Lines of the table, and how many texts of the Factbook could not be read."""
    book, unread = factbook(folder / "factbook_executives.csv")
    years = wikidata(folder / "world_leaders_2021_wikidata.csv")
    found = {office: completed(terms, years.get(office, [])) for office, terms in book.items()}
    for office, terms in by_hand(hand):
        found[office] = together(terms, book.get(office, []))
    lines = [term.line(office) for office in sorted(found, key=_by_country) for term in found[office]]
    for line in lines:
        read_row(line)
    return lines, unread


def _by_country(office: Office) -> Office:
    return office[1], office[0]


def main() -> None:
    """Reads the folder named first, writes into the folder named second."""
    data = Path(sys.argv[2])
    lines, unread = table_of(Path(sys.argv[1]), data / "offices.toml")
    head = (
        f"# {', '.join(COLUMNS)}. Made by tools/build_offices.py: see there and in knowledge/offices.py.",
        "# Origins: offices.toml (by hand), the CIA World Factbook (public domain; snapshots of 2015 to May 2026), "
        "Wikidata (CC0).",
    )
    (data / "offices.tsv").write_text("\n".join([*head, *lines]) + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(lines)} rows, {unread} texts of the Factbook not read\n")


if __name__ == "__main__":
    main()
