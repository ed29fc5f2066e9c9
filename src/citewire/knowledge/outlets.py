"""News agencies, and how a text credits one.

An agency is found only where the text credits it: in brackets ("(dpa/AFP)"), as a signature at the end ("dpa/lah"),
after a word that names a source ("laut", "according to", "Quelle:", "агентство"), or before a verb of reporting. A bare
"AP" or "SID" in a sentence is not enough.
"""

from __future__ import annotations

import re
from functools import cache

from citewire.knowledge import organisations
from citewire.knowledge.countries import read_lines

NAME_WORD = re.compile(r"\w+(?:[-’'.]\w+)*|[^\w\s]")


@cache
def agencies() -> dict[str, str]:
    """Spelling (capitals count) to agency id: ``{"ТАСС": "tass", "Tass": "tass", ...}``."""
    table: dict[str, str] = {}
    for line in read_lines("agencies.txt"):
        identity, spellings = line.split(" = ", 1)
        table.update({spelling.strip(): identity.strip() for spelling in spellings.split("|")})
    return table


@cache
def media() -> dict[str, str]:
    """Spelling (capitals count) of every medium that is no agency to its id: that of ``organisations`` where one of its
    spellings stands there, too. A word that begins another medium's name as well (ABC, ABC News) is left out."""
    listed = organisations.organisations()
    table: dict[str, str] = {}
    for line in read_lines("media.txt"):
        identity, parted = line.split(" = ", 1)
        spellings = [spelling.strip() for spelling in parted.split("|")]
        known = next((listed[spelling] for spelling in spellings if spelling in listed), identity.strip())
        table.update(dict.fromkeys(spellings, known))
    begun = {(spelled.split(" ")[0], known) for spelled, known in table.items() if " " in spelled}
    shared = {word for word, known in begun if table.get(word, known) != known}
    return {spelled: known for spelled, known in table.items() if spelled not in shared}


def agency_in(text: str) -> str | None:
    """The id of the agency that ``text`` credits first, in the order of the text; None when it credits none."""
    found = [match for pattern in _patterns() for match in pattern.finditer(text)]
    if not found:
        return None
    first = min(found, key=lambda match: (match.start("agency"), match.end("agency")))
    return agencies()[first["agency"]]


_BEFORE = (
    r"(?:according to|told|citing|cited by|quoted by|reported by|reports? by|via|source|sources|laut|"
    r"nach Angaben (?:von|der)|berichtet|meldet|meldete|Quelle|Quellen|по данным|по сообщению|сообщает|сообщил[аои]?|"
    r"передает|передаёт|пишет|со ссылкой на|источник|за даними|повідомляє|повідомив|повідомило|передає|джерело|"
    r"selon|d['’]après|rapporte|"
    r"según|informa|informó a|fuente|według|podała|podaje|poinformowała|informuje|za|źródło|enligt|rapporterar|källa|"
    r"news agency|Nachrichtenagentur(?:en)?|agencies|агентств[оауом]+|інформагентство|agence|"
    r"la agencia|agencja|agencji|nyhetsbyrån)"
)
_BETWEEN = (
    r":?\s+(?:(?:the|der|die|state|staatlichen?|russischen?|news agency|Nachrichtenagentur|агентств[оау]|agencji)"
    r"\s+){0,4}"
)
_AFTER = (
    r"\s+(?:reported|reports|said|says|quoted|cited|berichtete|berichtet|meldete|meldet|zitiert|сообщает|сообщил[аои]?|"
    r"передает|передаёт|пишет|повідомляє|повідомив|повідомило|передає|пише|rapporte|a rapporté|informa|informó|reportó|"
    r"podała|podaje|poinformowała|informuje|rapporterar|uppger)\b"
)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    names = "|".join(re.escape(name) for name in sorted(agencies(), key=lambda name: (-len(name), name)))
    agency = rf"(?P<agency>{names})"
    desk = r"[-\w.]{1,12}"
    return (
        re.compile(rf"[(\[](?:{desk}[/,]\s?){{0,2}}?{agency}(?:-\w+)?(?:\s?[/,+]\s?{desk}){{0,3}}[)\]]"),
        re.compile(rf"(?:^|[.!?“”\"»)]\s+|\n\s*){agency}(?:-\w+)?(?:/[\w-]{{1,8}}){{0,3}}\.?\s*\Z"),
        re.compile(rf"(?<!\w)(?i:{_BEFORE}){_BETWEEN}{agency}(?![\w-])"),
        re.compile(rf"(?<![\w-]){agency}{_AFTER}"),
    )


@cache
def names_by_first_word() -> dict[str, tuple[tuple[str, ...], ...]]:
    """First word of every agency and other medium to all words of its names, the longest first: ``{"Fox": (("Fox",
    "News"),), ...}``. Capitals count. A name that is also a plain word or a person's isn't among them."""
    found: dict[str, list[tuple[str, ...]]] = {}
    media = [spelling for line in read_lines("media.txt") for spelling in line.split(" = ", 1)[1].split("|")]
    for name in (*agencies(), *media):
        words = tuple(NAME_WORD.findall(name))
        found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(set(names), key=lambda name: (-len(name), name))) for first, names in found.items()}
