"""The layout of ``citewire read``: sentences with numbered brackets about what was read in them, and notes below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from citewire.cli.reading import Count, Given, Line, Name, Reading, Statement, Thing, Time, Words

COLOURS = {
    "person": "cyan",
    "place": "green",
    "organisation": "blue",
    "office": "magenta",
    "other": "white",
    "figure": "yellow",
    "time": "red",
}
"""A colour for each kind; what it says stands in words beside it, too."""
SMALL = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
LONGEST = 160
"""Code points of a quoted content after which it is cut in the middle: the whole stands in the sentence above."""
MOST = 30
"""Entities listed at the end."""
DAY = timedelta(days=1)
_ENDS = re.compile(r"(?:[ ]|\x1b\[[0-9;]*m)+$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Note:
    """Words of a sentence, what kind of thing they are, and what they mean."""

    words: Words
    kind: str
    meaning: str


def print_reading(reading: Reading, paper: Console) -> None:
    """Print it, as wide as the paper is and without spaces at the ends of lines."""
    with paper.capture() as printed:
        for part in _parts(reading):
            paper.print(part)
    paper.file.write(_ENDS.sub(lambda end: end[0].replace(" ", ""), printed.get()))


def _parts(reading: Reading) -> Iterator[Text | Table | Padding]:
    yield from _head(reading)
    yield Text()
    for number, sentence in enumerate(reading.sentences, 1):
        yield _sentence(number, sentence)
    if reading.entities:
        yield Text("Named in this text", style="bold")
        yield Padding(_entities(reading.entities), (0, 0, 0, 2))


def _head(reading: Reading) -> Iterator[Text]:
    yield Text(reading.headline or "(no headline)", style="bold")
    date = "no date" if reading.date is None else f"{reading.date:%Y-%m-%d %H:%M} {reading.zone}"
    given = " (by --date)" if reading.date_from == "option" else ""
    yield Text(" · ".join((reading.outlet, date + given, reading.language, reading.genre)), style="dim")
    for reason in (reading.genre_reason,) if reading.genre != "report" else ():
        yield Text(f"{reading.genre}: {reason}", style="dim")
    for missing in reading.missing:
        yield Text(f"not read: {missing}", style="yellow")
    for problem in reading.problems:
        yield Text(f"note: {problem}", style="yellow")


def _sentence(number: int, line: Line) -> Table:
    notes = _numbered(line)
    block = Table.grid(padding=(0, 2, 0, 0), expand=False)
    block.add_column(justify="right", no_wrap=True, style="dim", min_width=3)
    block.add_column(overflow="fold")
    block.add_row(str(number), _marked(line.words, notes, headline=line.headline))
    if notes:
        block.add_row("", _notes(notes))
    for parts in _around_speaker(line.statements):
        block.add_row(">", _statement(parts[0], " … ".join(_said(each) for each in parts)))
    for given in line.offices:
        block.add_row("!" if given.agrees is False else "", _given(given))
    block.add_row("", "")
    return block


def _around_speaker(statements: tuple[Statement, ...]) -> Iterator[list[Statement]]:
    """Statements, the halves of one that its speaker breaks off together ("The harbour, Kern said, was empty")."""
    for _, group in groupby(statements, key=lambda each: (each.source, each.cue, each.kind == "direct")):
        found = list(group)
        halves = found[0].cue is not None and found[0].kind != "direct"
        yield from (found,) if halves else ([each] for each in found)


def _numbered(line: Line) -> list[Note]:
    """The notes of a sentence in order of the text; of those that overlap, the longer first."""
    notes = [Note(each.words, each.kind, _name(each)) for each in line.names]
    notes += [Note(each.words, "figure", _count(each)) for each in line.figures]
    notes += [Note(each.words, "time", _time(each)) for each in line.times]
    return sorted(notes, key=lambda note: (note.words.start, -note.words.end))


def _marked(words: Words, notes: list[Note], *, headline: bool) -> Text:
    """The sentence with brackets and small numbers; what lies in another bracket has a note and no bracket."""
    text, done = Text(style="bold" if headline else ""), words.start
    for number, note in enumerate(notes, 1):
        if note.words.start < done:
            continue
        text.append(words.text[done - words.start : note.words.start - words.start])
        text.append(f"[{note.words.text}]", style=f"underline {COLOURS[note.kind]}")
        text.append(str(number).translate(SMALL), style="dim")
        done = note.words.end
    text.append(words.text[done - words.start :])
    return text


def _notes(notes: list[Note]) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(justify="right", no_wrap=True, style="dim")
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for number, note in enumerate(notes, 1):
        kind = Text(note.kind, style=COLOURS[note.kind])
        table.add_row(str(number), kind, f"{note.words.text}{':' if note.meaning else ''} {note.meaning.strip()}")
    return table


def _name(name: Name) -> str:
    known = "" if name.display == name.words.text else f" {name.display}"
    held = ", or ".join(f"{each.name} ({each.term}; {each.origin})" for each in name.holders)
    return known + (f" held by {held}" if held else "")


def _given(given: Given) -> str:
    says = f"{given.holder.text} is given the office “{given.office.text}”" + (
        " as a former one" if given.former else ""
    )
    if given.agrees is None:
        return f"{says}; the table doesn't know" + (f" ({given.answer})" if given.answer else "")
    return f"{says}; {'so has the table' if given.agrees else 'the table has ' + given.answer}"


def _count(figure: Count) -> str:
    number = _number(figure.value)
    upper = f" to {_number(figure.upper)}" if figure.upper is not None else ""
    whole = f" of {_number(figure.whole)}" if figure.whole is not None else ""
    parts = [
        " ".join(part for part in (figure.qualifier, number + upper + whole, figure.unit) if part),
        figure.indicator or "indicator not known",
        f"of whom: {figure.of.text}" if figure.of else "",
        f"at {figure.place_name}" if figure.place_name else "",
        f"as of {_period(figure.as_of, figure.as_of_until)}" if figure.as_of or figure.as_of_until else "",
        f"said by {_sayer(figure)}" if figure.said_by else "",
    ]
    return ", ".join(part for part in parts if part)


def _number(value: float) -> str:
    return f"{value:g}" if abs(value) < 1e6 else f"{value:,.0f}"


def _sayer(figure: Count) -> str:
    """Who says a figure, in the words of the sentence; by name where these only point back ("she", "the minister")."""
    if figure.antecedent is not None:
        return figure.speaker_name or figure.antecedent.text
    return figure.said_by.text if figure.said_by else ""


def _time(time: Time) -> str:
    return f"open: {time.open}" if time.open else _period(time.at, time.until)


def _period(at: datetime | None, until: datetime | None) -> str:
    if at is None or until is None:
        return _moment(at) if at else f"until {_moment(until)}"
    if until - at == DAY:
        return f"{at:%a %Y-%m-%d}"
    if _opens_a_year(at) and until.year > at.year:
        return f"{at.year}" if until == at.replace(year=at.year + 1) else f"{at.year} to {_moment(until)}"
    return f"{_moment(at)} to {_moment(until)}"


def _opens_a_year(at: datetime) -> bool:
    return (at.month, at.day, at.hour, at.minute) == (1, 1, 0, 0)


def _moment(at: datetime | None) -> str:
    return "" if at is None else f"{at:%a %Y-%m-%d %H:%M}"


def _said(each: Statement) -> str:
    return f"“{_short(each.content.text)}”" if each.kind == "direct" else _short(each.content.text)


def _statement(each: Statement, words: str) -> Text:
    """Who says ``words``, and what belongs to it."""
    said = _cue(each) or "no word of saying"
    text = Text(each.source.text if each.source else "nobody in particular", style="bold")
    text.append(f" ({said}): ", style="dim")
    text.append(words)
    details = [
        each.kind,
        f"speaker {each.speaker_name}" if each.speaker_name else "",
        f"named as “{each.antecedent.text}”" if each.antecedent else "",
        f"to: {each.occasion.text}" if each.occasion else "",
        f"through: {', '.join(words.text for words in each.through)}" if each.through else "",
        f"hedged: {each.hedge.text}" if each.hedge else "hedged" if each.hedged else "",
        "denied" if each.denied else "",
    ]
    return text.append(f"\n  {' · '.join(part for part in details if part)}", style="dim")


def _cue(each: Statement) -> str:
    """The cue's parts as they follow each other in the text: "as ... put it", "jak podał"."""
    parts = sorted((words for words in (each.cue, each.cue_rest) if words), key=lambda words: words.start)
    return " ".join(words.text for words in parts)


def _short(words: str) -> str:
    if len(words) <= LONGEST:
        return words
    first, last = words[: LONGEST // 2], words[-LONGEST // 2 :]
    return f"{first.rpartition(' ')[0] or first} … {last.partition(' ')[2] or last}"


def _entities(things: tuple[Thing, ...]) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(justify="right", no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for thing in things[:MOST]:
        kind = Text(thing.kind, style=COLOURS[thing.kind])
        table.add_row(f"{thing.mentions}×", kind, f"{_spelled(thing)}  ({thing.id})")
    if len(things) > MOST:
        table.add_row("", "", f"... and {len(things) - MOST} more")
    return table


def _spelled(thing: Thing) -> str:
    """The name, and the spellings of the text where they differ from it: "Ukraine: Ukrainian, Ukraine's"."""
    others = [spelling for spelling in thing.spellings if spelling != thing.display]
    return f"{thing.display}: {', '.join(others)}" if others else thing.display
