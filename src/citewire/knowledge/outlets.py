"""News agencies, and how a text credits one.

An agency is found only where the text credits it: in brackets ("(dpa/AFP)"), in a place line ("KYIV, 3 May. /TASS/"),
in a byline or line of sources, as a signature at the end ("dpa/lah"), by the number of a dispatch ("dpa:260103-99-1");
or, in the opening of the text, after a word that names a source ("laut", "according to", "агентство") or before a verb
of reporting. A bare "AP" or "SID" in a sentence is not enough, nor is whoever took the picture; and a source that is
named further down is that of a detail. Addresses tell it, too: a page of a wire keeps the name of the dispatch.
"""

from __future__ import annotations

import re
from functools import cache
from urllib.parse import unquote

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


OPENING = 600
"""Characters at the beginning of a text in which a source that is named in a sentence is that of the whole."""


def agency_in(text: str) -> str | None:
    """The id of the agency that ``text`` credits first, in the order of the text; None when it credits none."""
    if _anywhere().search(text) is None:
        return None
    found = [match for pattern in _credits() for match in pattern.finditer(text)]
    found += [match for pattern in _citations() for match in pattern.finditer(text, 0, OPENING)]
    if not found:
        return None
    first = min(found, key=lambda match: (match.start("agency"), match.end("agency")))
    return agencies()[first["agency"]]


@cache
def agency_named(name: str) -> str | None:
    """The id of the agency that is called ``name`` or has it as the slug of a publisher; None for any other."""
    return agencies().get(name) or _slugs().get(name)


def agency_in_address(url: str | None) -> str | None:
    """The id of the agency whose dispatch the page at ``url`` is; None where the address doesn't tell.

    It tells by the NewsML name of the dispatch (RFC 3085: "urn:newsml:dpa.com:20310301:...", its colons and dots often
    written as hyphens), or by a folder of a wire ("/newsticker/dpa_nt/", "/wires/reuters/"). Any other folder of that
    name may be about the agency.
    """
    address = unquote(url or "")
    named = _NEWSML.search(address) or _WIRE_FOLDER.search(address)
    return _slugs().get(named["agency"].casefold()) if named else None


_NEWSML = re.compile(r"(?i)urn[-:]newsml[-:](?:www[-.])?(?P<agency>[a-z][a-z-]*?)[-.][a-z]{2,4}[-:]\d{8}[-:]")
_WIRE_FOLDER = re.compile(
    r"(?i)/(?:wires?|wire-?news|news-?wires?|news-?ticker|news-?agenc(?:y|ies)|agentur(?:en|meldungen)?)"
    r"/(?P<agency>[a-z]+(?:-[a-z]+)?)(?:_[a-z]+)?/"
)


@cache
def _slugs() -> dict[str, str]:
    """Spellings of the agencies as addresses and ids of publishers have them, to their ids."""
    return {spelling.casefold().replace(" ", "-"): identity for spelling, identity in agencies().items()}


_BEFORE = (
    r"(?:according to|told|citing|cited by|quoted by|reported by|reports? by|via|source|sources|laut|"
    r"nach Angaben (?:von|der)|berichtet|meldet|meldete|Quelle|Quellen|по данным|по сообщению|сообщает|сообщил[аои]?|"
    r"передает|передаёт|пишет|со ссылкой на|источник|за даними|повідомляє|повідомив|повідомило|передає|джерело|"
    r"selon|d['’]après|rapporte|"
    r"según|informa|informó a|fuente|według|podała|podaje|poinformowała|informuje|za|źródło|enligt|rapporterar|källa|"
    r"(?:Material|Informationen|Beiträgen) (?:von|der)|with (?:files|reporting) (?:from|by)|con información de|"
    r"news agency|Nachrichtenagentur(?:en)?|agencies|агентств[оауом]+|інформагентство|agence|"
    r"la agencia|agencja|agencji|nyhetsbyrån)"
)
_BETWEEN = (
    r":?\s+(?:(?:the|der|die|state|staatlichen?|russischen?|news agency|Nachrichtenagentur|агентств[оау]|agencji)"
    r"\s+){0,4}[«„“\"]?"
)
_AFTER = (
    r"\s+(?:reported|reports|said|says|quoted|cited|berichtete|berichtet|meldete|meldet|zitiert|сообщает|сообщил[аои]?|"
    r"передает|передаёт|пишет|повідомляє|повідомив|повідомило|передає|пише|rapporte|a rapporté|informa|informó|reportó|"
    r"podała|podaje|poinformowała|informuje|rapporterar|uppger|contributed)\b"
)
_SOURCES = r"(?:Quellen?|Sources?|Fuentes?|Źródło|Källor|Källa|Источник|Джерело)"
_BYLINE = r"(?:Von|By|Par|Por|Av)"


@cache
def _agency() -> str:
    """Any agency by any spelling, the longest first, as the group "agency"."""
    names = "|".join(re.escape(name) for name in sorted(agencies(), key=lambda name: (-len(name), name)))
    return rf"(?P<agency>{names})"


@cache
def _anywhere() -> re.Pattern[str]:
    return re.compile(_agency())


@cache
def _credits() -> tuple[re.Pattern[str], ...]:
    """Credits that stand apart from the sentences: brackets, signature, number of a dispatch, line of sources, byline,
    place line, tail, and the Chinese form of a place line."""
    agency, desk = _agency(), r"[-\w.]{1,12}"
    return (
        re.compile(rf"[(\[](?:avec )?(?:{desk}[/,]\s?){{0,2}}?{agency}(?:-\w+)?(?:\s?[/,+]\s?{desk}){{0,3}}[)\]]"),
        re.compile(rf"(?:^|[.!?“”\"»)]\s+|\n\s*)/?{agency}(?:-\w+)?(?:/[\w-]{{1,8}}){{0,3}}\.?\s*\Z"),
        re.compile(rf"(?<!\w){agency}(?:-infocom\b|:\d{{6}}-)"),
        re.compile(rf"(?<!\w){_SOURCES}:[^\n]{{0,40}}?(?<![\w-]){agency}(?![\w-])"),
        re.compile(rf"(?:\A|\n)(?:{_BYLINE})\s+(?:der |the |The |la |l['’])?{agency}\s*(?=[,/\n]|\Z)"),
        re.compile(rf"(?:\A|\n)(?!\W)[^\n]{{2,48}}?[-–—.,]\s/?{agency}(?:/|\s?[-–—.])"),
        re.compile(rf"\s(?:[-–—]|avec|[Bb]y|via)\s{agency}\s*(?=\n|\Z)"),
        re.compile(rf"(?<=据){agency}"),
        re.compile(rf"{agency}[^\n，。]{{0,14}}电"),
    )


@cache
def _citations() -> tuple[re.Pattern[str], ...]:
    """Sources that a sentence names."""
    agency = _agency()
    return (
        re.compile(rf"(?<!\w)(?i:{_BEFORE}){_BETWEEN}{agency}(?![\w-])"),
        re.compile(rf"(?<![\w-]){agency}{_AFTER}"),
        re.compile(rf"\bsagt\w*\b[^.\n]{{0,80}}?\sder\s{agency}(?![\w-])"),
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
