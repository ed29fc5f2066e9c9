"""``Signs``: what two reports may not differ in if they tell of one event: numbers that are names, who attacks, places.

These only ever keep documents apart. On titles alone shared names and numbers bring nothing that the vectors don't
already have (measured on OG2021), but vectors hardly tell the 12th package from the 13th, or who struck whom.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from citewire.model import EntityKind

if TYPE_CHECKING:
    from citewire.model import Annotations, Document

NAMES = 12

_ORDINAL = re.compile(
    r"(?<![\d.,:])(\d{1,3})(?:st|nd|rd|th|ème|er|ère|[ºª°]|-?(?:й|го|му|ий|ого|я|ой|ую|ї|ій))\s+([^\W\d_]{3,})"
    r"|(?<![\d.,:])(\d{1,3})\.\s([^\W\d_]{3,})"
)
_NO_NAME = re.compile(  # what an ordinal counts without naming: days of the month, centuries, years, birthdays
    r"(?i)jan|feb|fév|fev|mär|mar|apr|avr|abr|mai|may|maj|jun|jui|jul|aug|aoû|ago|sep|okt|oct|out|nov|dez|dec|déc|dic|"
    r"янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|"
    r"cent|jahrh|birth|gebur|anniv|of\b|"
    r"sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru"
)
_PARTIES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("ukraine", re.compile(r"(?i)^(?:ukrain|ukrajin|украин|україн|kyiv|kiew|kiev|київ|киев)")),
    (
        "russia",
        re.compile(r"(?i)^(?:russ|rusk?[aoiy]?$|rusi|russl|росси|росій|росі|рф$|rosj|rosy|moskau|moscow|moscou)"),
    ),
    ("israel", re.compile(r"(?i)^(?:isra[eë]l|izrael|израил|ізраїл)")),
    ("iran", re.compile(r"(?i)^(?:iran|иран|іран)")),
    ("usa", re.compile(r"^(?:U\.?S\.?A?$|USA|(?i:americ|amerik|америк|сша$|ee\.?uu))")),
)
_ATTACK = re.compile(
    r"(?i)^(?:attack|angriff|attaque|ataque|atak|ataki|атак|удар|обстр|strike|struck|schlag|schläg|frappe|"
    r"drohnenangriff|drohnenattack|raketenangriff|luftangriff|luftschl|beschuss|beschie|greift|"
    r"hit|hits|shell|bomb|raid|bombard|angrep|anfall)"
)
_MEANS = re.compile(
    r"(?i)^(?:drone|drones|drohn|missile|rocket|raket|air|luft|aerial|бесп|дрон|ракет|massiv|night|deadly|new|s)"
)
_SHELL = re.compile(
    r"(?i)^\W*live\b|\blive\s*[:|–-]|\blive updates?\b|\blive-?(?:blog|ticker)|\bnews-?(?:blog|ticker)|"
    r"(?:^|\b(?:im|zum)\s)ticker\b|\ben direct\b|\ben vivo\b|\bao vivo\b|\bлайв\b|онлайн-трансляц"
)
_DENIAL = re.compile(
    r"(?i)\b(?:den(?:y|ies|ied|ial|ying)\b|rejects? (?:claims?|accusations?)|bestreite[tn]|dementier|dément|"
    r"nie (?:tout|avoir|être|les? |la )|réfute|niega|niegan|desmient|desment|nega\b|отрица|отверга|опровер|заперечу|"
    r"спросту|спростов|zaprzecz|förneka|dementera|nekar\b)"
)
_BY = frozenset({"by", "von", "durch", "par", "por", "przez", "av"})
_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]\.?)*")


@dataclass(frozen=True, slots=True)
class Signs:
    """Read off one document. ``names`` are (entity id, name) pairs of the opening, in order, ``named`` the ids.

    All may be empty.
    """

    ordinals: frozenset[int] = frozenset()
    attackers: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    names: tuple[tuple[str, str], ...] = ()
    named: frozenset[str] = frozenset()
    language: str = ""
    shell: bool = False
    denial: bool = False


def read_signs(document: Document, annotations: Annotations, title: str) -> Signs:
    """``title`` is the cleaned headline; mentions count where they stand in the headline or shortly after."""
    reach = document.body_start + 400
    names: dict[str, str] = {}
    places: set[str] = set()
    for mention in annotations.mentions:
        if mention.span.start < reach and mention.kind is not EntityKind.OFFICE:
            names.setdefault(mention.entity_id, mention.name)
        if mention.kind is EntityKind.PLACE and mention.span.end <= len(document.headline):
            places.add(mention.entity_id)
    first = tuple(names.items())[:NAMES]
    named = frozenset(each for each, _ in first)
    return Signs(
        ordinals(title),
        attackers(title),
        frozenset(places),
        first,
        named,
        document.language,
        shell(document.headline),
        denial(title),
    )


def shell(headline: str) -> bool:
    """Whether a page runs live by its own words: what it tells changes, so that nothing may join because of it."""
    return _SHELL.search(headline) is not None


def denial(title: str) -> bool:
    """Whether the news is that somebody denies something."""
    return _DENIAL.search(title) is not None


def ordinals(text: str) -> frozenset[int]:
    """Numbers that name the thing after them (``12th package``, ``12. Paket``); dates and centuries left out."""
    found = (match.group(1, 2) if match.group(1) else match.group(3, 4) for match in _ORDINAL.finditer(text))
    return frozenset(int(number) for number, word in found if not _NO_NAME.match(word))


def attackers(text: str) -> frozenset[str]:
    """Parties said to attack: named right before a word of attack, or after ``by`` behind one."""
    words = _WORD.findall(text)
    found: set[str] = set()
    for index, word in enumerate(words):
        if _ATTACK.match(word):
            party = _struck_by(words, index) or _striking(words, index)
            if party:
                found.add(party)
    return frozenset(found)


def conflict(one: Signs, other: Signs) -> str | None:
    """Why the two can't be one event, in words; None where nothing speaks against it."""
    if one.ordinals and other.ordinals and not one.ordinals & other.ordinals:
        return f"number {_listed(one.ordinals)} against {_listed(other.ordinals)}"
    if one.attackers and other.attackers and not one.attackers & other.attackers:
        return f"attack by {_listed(one.attackers)} against attack by {_listed(other.attackers)}"
    return None


def apart(one: Signs, other: Signs) -> bool | None:
    """Whether two headlines name places and none in common (no proof, one may lie in the other); None: unknown."""
    return one.places.isdisjoint(other.places) if one.places and other.places else None


def strangers(one: Signs, other: Signs) -> bool | None:
    """Whether two documents have no name in common though there are names; None where that can't be said.

    Within one language a report without names may still be of the same event. Between two languages hardly anything
    but a name shows that two power cuts are one.
    """
    told = one.named and other.named if one.language == other.language else one.named or other.named
    return one.named.isdisjoint(other.named) if told else None


def _striking(words: list[str], index: int) -> str | None:
    """The party before the word of attack, with nothing but the means of attack between them."""
    for word in reversed(words[max(0, index - 4) : index]):
        party = _party(word)
        if party is not None:
            return party
        if not _MEANS.match(word):
            return None
    return None


def _struck_by(words: list[str], index: int) -> str | None:
    after = words[index + 1 : index + 4]
    if not after or after[0].lower() not in _BY:
        return None
    return next((party for word in after[1:] if (party := _party(word))), None)


def _party(word: str) -> str | None:
    return next((party for party, pattern in _PARTIES if pattern.match(word)), None)


def _listed(values: frozenset[int] | frozenset[str]) -> str:
    return ", ".join(str(value) for value in sorted(values, key=str))
