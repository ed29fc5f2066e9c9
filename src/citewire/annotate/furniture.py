"""Taking the furniture of a site off a title: labels, kickers, tickers, by-lines, reading times, the outlet's name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from citewire import languages
from citewire.annotate import lexicon
from citewire.annotate.hints import is_title
from citewire.languages import Furniture, Language, pattern
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
LEADING = ("live", "opinion", "roundup")
NAME = r"(?:[A-ZÄÖÜÉÈÁÍÓÚÅŠČŽŁŚĆ][\w.'’-]*|von|van|de|der|den|zu|la|le|di|da|dos|del|ten|af)"
TICKER = re.compile(
    r"^\s*(?:\+{2,}|\*{2,})?\s*(?:\d{1,2}[:.]\d{2}(?:\s*(?:Uhr|h))?\s*)(?:\+{2,}|\*{2,}|[-–—:|])\s*|^\s*(?:\+{2,}|\*{3,})\s*"
)
RUNNING = re.compile(r"^\s*\+{2,}[^+]{3,60}\+{2,}\s*:?\s*")
TICKER_END = re.compile(r"\s*(?:\+{2,}|\*{3,})\s*$")
QUOTATION = re.compile(r"[„“\"«»‚‘][^„“\"«»”]*\s[^„“\"«»”]*[“”\"»«’]")
KICKER = re.compile(r"^([^:|]{1,80}?)(?:(?<!\d):(?![a-zäöüåéß])|(?<=\d):(?=\s)|\s+\|)(\s*)(?=\S)")
DASHED = re.compile(r"^([^:|]{1,40}?)\s+[-–—]\s+(?=\S)")
BRACKETED = re.compile(r"^\s*[【\[(]([^】\])]{1,20})[】\])]\s*")
TAIL = re.compile(r"\s+[|•·]\s+([^|•·]{1,60})$|\s+[-–—]\s+([^-–—|:]{1,40})$")
QUOTES = re.compile(r"[„“\"»«‚‘”]")
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
        while first < last and self.title[first] in EDGES + ":":
            first += 1
        while last > first and self.title[last - 1] in EDGES:
            last -= 1
        return replace(self, start=first, end=last)

    def signed(self, genre: Genre, reason: str) -> Piece:
        """The same with a genre, unless one was found before."""
        return self if self.genre is not None else replace(self, genre=genre, reason=reason)


@dataclass(frozen=True, slots=True)
class Signs:
    """The furniture of one language, compiled. ``kicker`` may go on after its sign ("Podcast on ..."), ``exact`` not;
    ``leading`` may stand before a title without a colon."""

    tag: str
    labels: re.Pattern[str]
    kicker: re.Pattern[str]
    exact: re.Pattern[str]
    leading: re.Pattern[str]
    names: tuple[str, ...]
    anywhere_live: re.Pattern[str]
    dropped: re.Pattern[str]
    opening: re.Pattern[str]
    teasing: re.Pattern[str]
    pronouns: re.Pattern[str]
    midway: re.Pattern[str]
    tail: re.Pattern[str]
    byline: re.Pattern[str]
    opinion: re.Pattern[str]
    personal: re.Pattern[str]
    cues: re.Pattern[str]
    sourcing: re.Pattern[str]
    silent_start: re.Pattern[str]
    silent_place: re.Pattern[str]
    spaced_colon: bool
    pictured: re.Pattern[str]
    glance: re.Pattern[str]
    musing: re.Pattern[str]
    listed: re.Pattern[str]
    introducing: re.Pattern[str]
    about: re.Pattern[str]
    signed_first: bool

    def genre_of(self, match: re.Match[str]) -> Genre:
        """The genre whose group of ``kicker`` or ``exact`` matched."""
        return GENRES[self.names[(match.lastindex or 1) - 1]]

    def genre_of_text(self, match: re.Match[str]) -> Genre:
        """The genre whose group of ``leading`` matched."""
        return GENRES[[name for name in self.names if name in LEADING][(match.lastindex or 1) - 1]]


@cache
def signs(tag: str) -> Signs:
    """The signs of the language ``tag``; one without a file has only those every site uses."""
    language = languages.get(tag)
    found = language.furniture
    table = {name: getattr(found, name) for name in GENRES if getattr(found, name)}
    # Nothing may follow a sign of withdrawal: "Withdrawn from the valley: ..." is no text that was taken back.
    groups = "|".join(f"({expression(said)}){'(?=$)' if name == 'withdrawal' else ''}" for name, said in table.items())
    texts = _leading(table)
    labels = " ".join(filter(None, (found.paywall, found.alert)))
    return Signs(
        tag=tag,
        labels=_labels(found),
        kicker=_compiled(rf"(?:{groups})(?:\s+\w{{1,4}}\s.*|\s+\d.*)?$", groups),
        exact=_compiled(rf"(?:{groups})$", groups),
        leading=_compiled(rf"(?:{texts})\s+(?=\w{{2,4}}\s)", texts),
        names=tuple(table),
        anywhere_live=pattern(" ".join(p for p in found.live.split() if len(p) > 7)),
        dropped=_compiled(rf"(?:{expression(labels)})\s*$", labels),
        opening=pattern(found.opening),
        teasing=pattern(found.teasing),
        pronouns=pattern(found.pronouns),
        midway=_midway(found.opening if language.capital_nouns else ""),
        tail=_compiled(rf"\s*(?:{'|'.join(found.tail)})\s*$", "".join(found.tail)),
        byline=_byline(found.byline),
        opinion=pattern(found.opinion),
        personal=pattern(found.personal),
        sourcing=pattern(found.sourcing),
        cues=pattern(f"{language.cues} {language.denials}", spaced=language.spaced),
        silent_start=_silent_start(found.silent_starts),
        silent_place=_silent_place(found.silent_places, language.starters),
        spaced_colon=found.spaced_colon,
        pictured=_compiled(rf"(?<!\w)(?:{expression(found.pictured)})$", found.pictured),
        glance=_compiled(rf"(?<!\w)(?:{expression(found.glance)})(?=\s*:|$)", found.glance),
        musing=_compiled(rf"^(?:\S+\s){{0,3}}\S+[’']s?\s(?:\S+\s){{0,5}}(?:{expression(found.musing)})$", found.musing),
        listed=_listed(found.listed),
        introducing=pattern(found.introducing),
        about=pattern(found.about),
        signed_first=found.signed_first,
    )


def _leading(table: Mapping[str, str]) -> str:
    """Labels that may open a title without a colon, a group for each sort of text."""
    # Before a colon "Norland-Analyse" is a label; without one it may be an analysis that somebody made public.
    found = (" ".join(each for each in table[name].split() if each[0] != "*") for name in table if name in LEADING)
    return "|".join(f"({expression(phrases)})" for phrases in found)


def _listed(nouns: str) -> re.Pattern[str]:
    """A title, or what stands behind its kicker, that begins with a number of such things ("9 tips")."""
    return _compiled(rf"(?:^|[:–—|-]\s)\d{{1,3}}\s(?:[\w’'-]+\s){{0,2}}(?:{expression(nouns)})(?!\w)", nouns)


def _compiled(expressed: str, known: str) -> re.Pattern[str]:
    """``expressed`` regardless of case, or nothing where the language knows no such words."""
    return re.compile(expressed, re.IGNORECASE) if known else NEVER


def _labels(found: Furniture) -> re.Pattern[str]:
    """Labels before a title, parted by a sign or glued to its first capital; after a plus, glued to anything."""
    alerts = " ".join(word for word in found.alert.split() if len(word) > 8)  # no shorter one is safe without a colon
    live = " ".join(found.live.split()[:1])  # the plain word is glued as a label; the others stand as kickers
    words = expression(" ".join(filter(None, (found.paywall, found.opinion, found.teaser, live))))
    if not words:
        return NEVER
    parted = r"\s*[;|•]\s*|(?<=[a-zäöüß])(?=[A-ZÄÖÜ„»“\"])|(?<=\+)(?![\s:])|(?<=\+)\s(?=[A-ZÄÖÜ])"
    alarmed = rf"|(?i:({expression(alerts)}))\s(?=[A-ZÄÖÜ])" if alerts else ""
    return re.compile(rf"(?i:({words}))(?:{parted}){alarmed}")


def _byline(words: str) -> re.Pattern[str]:
    """ "Von A B und C D" at the very end, with the capital that no preposition inside a title has."""
    if not words:
        return NEVER
    longest_first = sorted(words.split(), key=lambda word: (-len(word), word))
    starts = "|".join(f"{word[0].upper()}(?i:{expression(word)[1:]})" for word in longest_first)
    names = rf"{NAME}(?:\s{NAME}){{1,3}}"
    more = rf"(?:(?:,\s|\sund\s|\set\s|\sy\s){names})*(?:,\s[\w\s]{{2,30}})?"
    return re.compile(rf"(?:\s+|(?<=[.!?“«»”]))(?:{starts})\s(?:{names}){more}\s*$")


def _midway(openings: str) -> re.Pattern[str]:
    """A luring word with a capital inside a title: a kicker stands before it ("Schiffbau Warum die Werft ...")."""
    plain = [word for word in openings.split() if word.isalpha()]
    if not plain:
        return NEVER
    capitals = "|".join(sorted((word.capitalize() for word in plain), key=lambda word: (-len(word), word)))
    return re.compile(rf"(?<=[\w»«“”!)])\s(?:{capitals})\s")


def _silent_start(starts: str) -> re.Pattern[str]:
    """A small word with a capital in the middle of a title ("Fischfang Im Nordmeer ...")."""
    if not starts:
        return NEVER
    small = "|".join(sorted((word.capitalize() for word in starts.split()), key=lambda word: (-len(word), word)))
    return re.compile(rf"(?<=[\w«“])\s(?=(?:{small})\s)")


def _silent_place(prepositions: str, small: frozenset[str]) -> re.Pattern[str]:
    """A place after a preposition, then another noun and a verb ("Feuer in Neustadt Ermittler prüfen ...")."""
    if not prepositions:
        return NEVER
    longer = "New|San|Los|Las|Bad|Sankt|Santa|Rio|El|Tel|Abu|Den|Hong|Sri|Buenos|Saudi"  # their names go on
    place = rf"(?!(?:{longer})\b)[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)*(?<!er)"
    no_verb = "|".join(sorted(small))
    subject = rf"[A-ZÄÖÜ][\w-]+(?:\s[A-ZÄÖÜ][\w-]+)?\s(?!(?:{no_verb})\s)[a-zäöü]+\s"
    return re.compile(rf"\b(?:{expression(prepositions)})\s{place}\s(?={subject})")


def strip(title: str, language: Language, publisher_id: str) -> Piece:
    """What is left of ``title`` when all furniture is taken off, front and back, until nothing more is found."""
    piece = Piece(title, 0, len(title)).cut(0, len(title))
    known = signs(language.tag)
    for _ in range(8):  # each round takes something off; no title has more layers than a few
        before = (piece.start, piece.end)
        piece = _back(_front(piece, known), known, publisher_id)
        if (piece.start, piece.end) == before:
            break
    return _after_silent_kicker(piece, known)


def _back(piece: Piece, known: Signs, publisher_id: str) -> Piece:
    words = piece.words
    if found := TICKER_END.search(words) or known.tail.search(words):
        return piece.cut(0, found.start())
    if found := known.byline.search(words):
        return _unsigned(piece.cut(0, found.start()), found[0].strip(), known)
    if not (found := TAIL.search(words)):
        return piece
    said = (found[1] or found[2]).strip()
    if sign := known.exact.match(said) or known.anywhere_live.match(said):
        genre = Genre.LIVE if sign.re is known.anywhere_live else known.genre_of(sign)
        return piece.cut(0, found.start()).signed(genre, f"ends with “{said}”")
    promised = known.teasing.search(said) is not None  # the whole is then an explanation, not a report with a tail
    if found[2] and known.opening.match(said) and found.start() > 30 and not promised:
        return piece.cut(0, found.start())
    if _is_outlet(said, publisher_id):
        return piece.cut(0, found.start())
    if found[1] and re.fullmatch(rf"{NAME}(?:\s{NAME}){{1,3}}(?:\sand\s{NAME}(?:\s{NAME})*)?", said):
        return piece.cut(0, found.start()).signed(Genre.OPINION, f"signed “{said}” after a bar")
    return piece


def _unsigned(left: Piece, signature: str, known: Signs) -> Piece:
    """What is left without a by-line, with the genre that it names ("A column by ...")."""
    if known.opinion.search(signature):
        return left.signed(Genre.OPINION, f"signed “{signature}”")
    signs_in = (known.exact.match(word) for word in signature.split()[:2])
    sign = next((each for each in signs_in if each is not None), None)
    return left if sign is None else left.signed(known.genre_of(sign), f"signed “{signature}”")


def _front(piece: Piece, known: Signs) -> Piece:
    words = piece.words
    if found := RUNNING.match(words):
        return piece.cut(found.end(), len(words)).signed(Genre.LIVE, f"a running line, “{found[0].strip()}”")
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
    sign = known.kicker.match(found[1] or "")
    return left.signed(known.genre_of(sign), f"labelled “{found[1]}”") if sign else left


def _kicked(piece: Piece, found: re.Match[str], known: Signs) -> Piece | None:
    """The piece without its kicker; None when the kicker is part of the news ("Minister: ...", "Berlin: ...")."""
    said = found[1].strip()
    left = piece.cut(found.end(), len(piece.words))
    if known.dropped.match(said):
        return left
    if (sign := known.kicker.match(said)) or known.anywhere_live.search(said):
        genre = known.genre_of(sign) if sign else Genre.LIVE
        return left.signed(genre, f"the kicker “{said}”")
    if found.re is KICKER and _is_second_kicker(said, left.words, known):
        return left
    glued = found.re is KICKER and _is_glued(found, known)
    said_again = found[0].rstrip().endswith(":") and _says_again(said, left.words)
    if not (glued or said_again) or left.end - left.start <= 12 or known.sourcing.fullmatch(said):
        return None
    if glued and _is_person(said, known) and not _says_again(said.split()[-1], left.words):
        return left.signed(Genre.TEASER, f"“{said}” may be who says or does so")
    orphaned = glued and QUOTATION.search(left.words) and not known.cues.search(left.words)
    return left.signed(Genre.TEASER, f"quotes, and “{said}” may be whom") if orphaned else left


def _is_glued(found: re.Match[str], known: Signs) -> bool:
    """Whether a colon stands where nobody would write it but a site that joins two fields."""
    spaced = found[1].endswith((" ", "\u00a0")) and not known.spaced_colon
    return spaced or (found[0].endswith(":") and not found[2])


def _is_second_kicker(said: str, rest: str, known: Signs) -> bool:
    """Whether ``said`` is the first of two short kickers, and nobody who says what follows.

    A bare office or a source as the second keeps the first, which tells whose office it is.
    """
    second = KICKER.match(rest)
    if second is None or not second[0].endswith(" ") or len(rest) - second.end() < 15:
        return False
    if not 1 <= len(said.split()) <= 5 or len(second[1].split()) > 5 or QUOTES.search(said + second[1]):
        return False
    if second[1].count(" ") == 0 and known.sourcing.search(second[1]):
        return False
    return not QUOTES.match(rest[second.end() :]) and not _names_speaker(said, known)


def _names_speaker(said: str, known: Signs) -> bool:
    """Whether a kicker names somebody who can say things: a source, an office, a person."""
    words = said.split()
    sources = (found.end() == len(said) for found in known.sourcing.finditer(said))
    if any(sources) or known.cues.search(said) or any(map(is_title, words)):
        return True
    return lexicon.person_called((words[-1],), known.tag) is not None or any(
        lexicon.is_first_name(word, known.tag) for word in words
    )


def _is_person(said: str, known: Signs) -> bool:
    """Whether a kicker is nothing but a first name and a surname, perhaps with an office before and signs after."""
    words = re.findall(r"[^\W\d_][\w.'’-]*", said)
    named = [word for word in words if not is_title(word)]
    return 2 <= len(named) <= 3 and all(w[0].isupper() for w in named) and lexicon.is_first_name(named[0], known.tag)


def _says_again(kicker: str, title: str) -> bool:
    """Whether every word of the kicker stands in the title as well, so that nothing is lost without it."""
    there = set(re.findall(r"\w+", title.casefold()))
    return len(there) > 4 and set(re.findall(r"\w+", kicker.casefold())) <= there


def _after_silent_kicker(piece: Piece, known: Signs) -> Piece:
    """Without a kicker that no sign parts from the title, where the title's first word gives it away."""
    words = piece.words
    found = known.silent_start.search(words) or known.silent_place.search(words)
    if found is None or found.end() > 70 or len(words) - found.end() < 20:
        return piece
    kicker = words[: found.end()].split()
    capital_end = kicker[-1][:1].isupper() or kicker[-1][-1] in "«“"
    names = all(_silent(kicker, place) for place in range(len(kicker)))
    if ":" in words[: found.end()] or len(kicker) > 8 or not capital_end or not names:
        return piece
    return piece.cut(found.end(), len(words))


def _silent(kicker: list[str], place: int) -> bool:
    """Whether the word can stand in a kicker: a name, a small word, or an adjective before a noun; never a verb."""
    word = kicker[place]
    before_noun = place + 1 < len(kicker) and kicker[place + 1][:1].isupper()
    return not word[:1].islower() or len(word) <= 4 or (before_noun and re.search(r"e[nrsm]?$", word) is not None)


def _is_outlet(said: str, publisher_id: str) -> bool:
    """Whether these words are the publisher's own name, or an address."""
    if re.fullmatch(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}", said, re.IGNORECASE):
        return True
    return bool(publisher_id) and _slug(said) in (_slug(publisher_id), _slug(publisher_id.rpartition(".")[0]))


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(letter for letter in plain if letter.isalnum()).removeprefix("the")
