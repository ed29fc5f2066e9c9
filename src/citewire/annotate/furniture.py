"""Taking the furniture of a site off a title: labels, kickers, tickers, by-lines, reading times, the outlet's name."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import cache

from citewire import languages
from citewire.languages import Language, pattern
from citewire.languages.table import NEVER, expression
from citewire.model import Genre

GENRES = {
    "live": Genre.LIVE,
    "opinion": Genre.OPINION,
    "roundup": Genre.ROUNDUP,
    "media": Genre.MEDIA,
    "teaser": Genre.TEASER,
    "withdrawal": Genre.WITHDRAWAL,
}
NAME = r"(?:[A-ZÄÖÜÉÈÁÍÓÚÅŠČŽŁŚĆ][\w.'’-]*|von|van|de|der|den|zu|la|le|di|da|dos|del|ten|af)"
TICKER = re.compile(
    r"^\s*(?:\+{2,}|\*{2,})?\s*(?:\d{1,2}[:.]\d{2}(?:\s*(?:Uhr|h))?\s*)(?:\+{2,}|\*{2,}|[-–—:|])\s*|^\s*(?:\+{2,}|\*{3,})\s*"
)
TICKER_END = re.compile(r"\s*(?:\+{2,}|\*{3,})\s*$")
KICKER = re.compile(r"^([^:|]{1,80}?)(?::(?!\d)|\s+\|)(\s*)(?=\S)")
DASHED = re.compile(r"^([^:|]{1,40}?)\s+[-–—]\s+(?=\S)")
BRACKETED = re.compile(r"^\s*[【\[(]([^】\])]{1,20})[】\])]\s*")
TAIL = re.compile(r"\s+[|•·]\s+([^|•·]{1,60})$|\s+[-–—]\s+([^-–—|:]{1,40})$")
EDGES = " \t\n\r\u00a0\u202f\u2009|•·;,"


@dataclass(frozen=True, slots=True)
class Piece:
    """What is left of ``title``, ``[start, end)``, and the genre if a sign of one was taken off, with the reason."""

    title: str
    start: int
    end: int
    genre: Genre | None = None
    reason: str = ""

    @property
    def words(self) -> str:
        return self.title[self.start : self.end]

    def cut(self, start: int, end: int) -> Piece:
        """The piece ``[start, end)`` of this piece, without white space and stray signs at its edges."""
        first, last = self.start + start, self.start + end
        while first < last and self.title[first] in EDGES:
            first += 1
        while last > first and self.title[last - 1] in EDGES:
            last -= 1
        return replace(self, start=first, end=last)

    def signed(self, genre: Genre, reason: str) -> Piece:
        """The same with a genre, unless one was found before."""
        return self if self.genre is not None else replace(self, genre=genre, reason=reason)


@dataclass(frozen=True, slots=True)
class Signs:
    """The furniture of one language, compiled."""

    labels: re.Pattern[str]
    kicker: re.Pattern[str]
    kicker_names: tuple[str, ...]
    anywhere_live: re.Pattern[str]
    leading: re.Pattern[str]
    dropped: re.Pattern[str]
    opening: re.Pattern[str]
    teasing: re.Pattern[str]
    tail: re.Pattern[str]
    byline: re.Pattern[str]
    second_title: re.Pattern[str]

    def genre_of(self, match: re.Match[str]) -> Genre:
        """The genre whose group matched."""
        return GENRES[self.kicker_names[(match.lastindex or 1) - 1]]


@cache
def signs(tag: str) -> Signs:
    """The signs of the language ``tag``; one without a file has only those every site uses."""
    language = languages.get(tag)
    found = language.furniture
    table = {name: getattr(found, name) for name in GENRES if getattr(found, name)}
    groups = "|".join(f"({expression(phrases)})" for phrases in table.values())
    labels = " ".join(filter(None, (found.paywall, found.alert)))
    glued = expression(" ".join(filter(None, (found.paywall, found.opinion, found.teaser))))
    return Signs(
        labels=re.compile(rf"(?:{glued})(?=[A-ZÄÖÜ„»“\"])") if glued else NEVER,
        kicker=re.compile(rf"(?:{groups})(?:\s+\w{{1,4}}\s.*|\s+\d.*)?$", re.IGNORECASE) if groups else NEVER,
        kicker_names=tuple(table),
        anywhere_live=pattern(" ".join(p for p in found.live.split() if len(p) > 7)),
        leading=re.compile(rf"(?:{groups})\s+(?=\w{{2,4}}\s)", re.IGNORECASE) if groups else NEVER,
        dropped=re.compile(rf"(?:{expression(labels)})\s*$", re.IGNORECASE) if labels else NEVER,
        opening=pattern(found.opening),
        teasing=pattern(found.teasing),
        tail=re.compile(rf"\s*(?:{'|'.join(found.tail)})\s*$", re.IGNORECASE) if found.tail else NEVER,
        byline=_byline(found.byline),
        second_title=_second_title(language),
    )


def _byline(words: str) -> re.Pattern[str]:
    """ "Von A B und C D" at the very end, with the capital that no preposition inside a title has."""
    if not words:
        return NEVER
    starts = "|".join(
        re.escape(w[0].upper() + w[1:]).replace("_", r"\s") for w in sorted(words.split(), key=len, reverse=True)
    )
    names = rf"{NAME}(?:\s{NAME}){{1,3}}"
    return re.compile(
        rf"(?:\s+|(?<=[.!?“«»”]))(?:{starts})\s(?:{names})(?:(?:,\s|\sund\s|\set\s|\sy\s|\sand\s){names})*(?:,\s[\w\s]{{2,30}})?\s*$"
    )


def _second_title(language: Language) -> re.Pattern[str]:
    """The place where a title begins after a kicker without any sign between them.

    Only German shows it: a small word with a capital in the middle of a title ("Fischfang Im Nordmeer ...").
    """
    if language.tag != "de":
        return NEVER
    starters = "|".join(sorted((w.capitalize() for w in language.starters), key=lambda w: (-len(w), w)))
    return re.compile(rf"(?<=[\wäöüß«»“?!])(?<![:.–-])\s(?=(?:{starters})\s)")


def strip(title: str, language: Language, publisher_id: str) -> Piece:
    """What is left of ``title`` when all furniture is taken off, front and back, until nothing more is found."""
    piece = Piece(title, 0, len(title)).cut(0, len(title))
    known = signs(language.tag)
    for _ in range(8):  # each round takes something off; no title has more layers than a few
        before = (piece.start, piece.end)
        piece = _front(_back(piece, known, publisher_id), known)
        if (piece.start, piece.end) == before:
            break
    return _after_silent_kicker(piece, known)


def _back(piece: Piece, known: Signs, publisher_id: str) -> Piece:
    words = piece.words
    if found := TICKER_END.search(words) or known.tail.search(words) or known.byline.search(words):
        return piece.cut(0, found.start())
    if not (found := TAIL.search(words)):
        return piece
    said = (found[1] or found[2]).strip()
    if sign := known.kicker.match(said):
        return piece.cut(0, found.start()).signed(known.genre_of(sign), f"ends with “{said}”")
    if _is_outlet(said, publisher_id):
        return piece.cut(0, found.start())
    if found[1] and re.fullmatch(rf"{NAME}(?:\s{NAME}){{1,3}}(?:\sand\s{NAME}(?:\s{NAME})*)?", said):
        return piece.cut(0, found.start()).signed(Genre.OPINION, f"signed “{said}” after a bar")
    return piece


def _front(piece: Piece, known: Signs) -> Piece:
    words = piece.words
    if (found := TICKER.match(words)) and found.end() > 0:
        return piece.cut(found.end(), len(words)).signed(Genre.LIVE, "a line of a ticker")
    if found := BRACKETED.match(words):
        return _bracketed(piece, found, known)
    if found := known.labels.match(words):
        return _labelled(piece, found, known)
    for cut in (KICKER, DASHED):
        if (found := cut.match(words)) and (taken := _kicked(piece, found, known)) is not None:
            return taken
    return piece


def _bracketed(piece: Piece, found: re.Match[str], known: Signs) -> Piece:
    left = piece.cut(found.end(), len(piece.words))
    sign = known.kicker.match(found[1])
    return left.signed(known.genre_of(sign), f"“{found[1]}” in brackets") if sign else left


def _labelled(piece: Piece, found: re.Match[str], known: Signs) -> Piece:
    """A label glued to the next word ("SZ PlusKicker")."""
    left = piece.cut(found.end(), len(piece.words))
    sign = known.kicker.match(found[0])
    return left.signed(known.genre_of(sign), f"labelled “{found[0]}”") if sign else left


def _kicked(piece: Piece, found: re.Match[str], known: Signs) -> Piece | None:
    """The piece without its kicker; None when the kicker is part of the news ("Minister: ...", "Berlin: ...")."""
    said = found[1].strip()
    left = piece.cut(found.end(), len(piece.words))
    if known.dropped.match(said):
        return left
    if (sign := known.kicker.match(said)) or known.anywhere_live.search(said):
        genre = known.genre_of(sign) if sign else Genre.LIVE
        return left.signed(genre, f"the kicker “{said}”")
    glued = found.re is KICKER and found.group(0).endswith(":") and not found[2]
    return left if glued and left.end - left.start > 12 else None


def _after_silent_kicker(piece: Piece, known: Signs) -> Piece:
    """Without a kicker that no sign parts from the title, where the title's first word gives it away."""
    found = known.second_title.search(piece.words)
    if found is None or found.start() > 70 or len(piece.words) - found.end() < 20:
        return piece
    first = piece.words[: found.start()].split()
    if (not first[-1][:1].isupper() and first[-1][-1] not in "«“?!") or len(first) > 7:
        return piece
    return piece.cut(found.end(), len(piece.words))


def _is_outlet(said: str, publisher_id: str) -> bool:
    """Whether these words are the publisher's own name, or an address."""
    if re.fullmatch(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}", said, re.IGNORECASE):
        return True
    return bool(publisher_id) and _slug(said) in (_slug(publisher_id), _slug(publisher_id.rpartition(".")[0]))


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(letter for letter in plain if letter.isalnum()).removeprefix("the")
