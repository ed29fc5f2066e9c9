"""``citewire check`` on pages that were published, with one thing altered in each and the stored documents as sources.

The pages are those of a replay: of each desk and language the lines of its updates, from all editions, and after them
what else stands in the documents that the desk chose. A page is a headline, ``LINES`` lines with their markers, and
the references; it is written as Markdown rather than as the desk publishes it, since there the words of a source are
marked as its words, and any change of them is found. ``--data`` names the store (``.db``) of a replay; without one the
packaged demonstration is replayed. Nothing of a text is kept here: the lines are read from the store.

``recall`` is the share of altered pages on which something is found in the altered line that is not found there on the
page as it was, by kind and language; ``false_alarms_per_page`` counts what is found on the pages as they were. Both are
listed, for reading. Names before the point tell the kind or the language.
"""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from itertools import groupby, islice, pairwise
from pathlib import Path

from citewire.engine.check import grounds_of
from citewire.inference import PackagedEmbedder
from citewire.model import EntityKind, Mention, Publisher, SentenceForm, Span, Verdict
from citewire.protocols import Store
from citewire.store import open_store
from citewire.testing import demonstration_archive, demonstration_desk, quiet_newsroom
from citewire.verify import check_page, read_page
from citewire.verify.reading import Reading
from citewire.verify.sentence import QUOTED
from evals.alterations import CHANGES, LONG, NAMED, Line, Pool, is_plain
from evals.support import REPOSITORY, Result, share, table

TASK = "altered"
DATA = str(REPOSITORY / "src" / "citewire" / "cli" / "demonstration")
LINES = 8
"""Lines of a page; a last page of fewer than half is left out."""
MOST = 25
"""Altered pages of one kind of one desk in one language."""
PAGES = 30
"""Pages of one desk in one language at most."""
SHOWN = 60
EVER = datetime(1970, 1, 1, tzinfo=UTC)
SHORTEST = 40
"""Characters of a line at least: what is shorter is a label."""
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
}
DAYS = {"de": "{day}. {month} {year}", "es": "{day} de {month} de {year}"}
DATED = {
    "de": "Zuletzt geändert am",
    "fr": "Mis à jour le",
    "es": "Actualizado el",
    "sv": "Uppdaterad",
    "ru": "Обновлено",
    "uk": "Оновлено",
}
REFERENCES = {"de": "Quellen", "fr": "Références", "es": "Fuentes", "ru": "Источники", "uk": "Джерела"}


@dataclass(frozen=True)
class Sheet:
    """A page as it was: ``lines`` under the headline, which is that of the first; ``at`` is when it was published."""

    desk: str
    language: str
    lines: tuple[Line, ...]
    publishers: tuple[str, ...]
    at: datetime


@dataclass(frozen=True)
class Altered:
    """A page with one thing changed: ``place`` is the number of the line, -1 for the headline, whose words are now
    ``text``; ``cited`` are the numbers of the lines whose documents the lines cite."""

    sheet: Sheet
    kind: str
    place: int
    text: str
    cited: tuple[int, ...]


def run(data: Path) -> Result:
    """Alter the pages of a store, and check them with and without the change."""
    started = time.perf_counter()
    store = open_store(data) if data.suffix == ".db" else _demonstration()
    sheets = [sheet for desk in sorted(store.editions.desks()) for sheet in sheets_of(store, desk)]
    store.close()
    found = {id(sheet): checked(plain(sheet)) for sheet in sheets}
    judged = [(each, is_found(each, found[id(each.sheet)])) for each in altered(sheets)]
    alarms = [verdict for sheet in sheets for verdict in found[id(sheet)]]
    figures = {
        "recall": share([hit for _, hit in judged]),
        "false_alarms_per_page": round(len(alarms) / max(1, len(sheets)), 4),
        **_by((each.kind.replace(" ", "_"), hit) for each, hit in judged),
        **_by((each.sheet.language, hit) for each, hit in judged),
    }
    tags = sorted({sheet.language for sheet in sheets})
    lines = (
        *table(("kind", "pages", *tags), _rows(judged, tags)),
        *(f"missed {each.kind} ({each.sheet.language}): {_shown(each)}" for each, hit in judged if not hit),
        *(f"false alarm {each.code}: {each.words} | {each.explanation}" for each in alarms[:SHOWN]),
        str(dict(Counter(each.code for each in alarms))),
    )
    counts: dict[str, object] = {"altered": len(judged), "pages": len(sheets)}
    return Result(figures, lines, time.perf_counter() - started, counts)


def _demonstration() -> Store:
    newsroom = quiet_newsroom([demonstration_desk()])
    newsroom.run_archive(demonstration_archive())
    return newsroom.store


def sheets_of(store: Store, desk: str) -> list[Sheet]:
    """The pages of a desk, language by language; each line of its editions stands on one of them."""
    newest = store.editions.latest(desk)
    if newest is None:
        return []
    lines = sorted(_lines(store, desk), key=lambda line: line.document.language)
    outlets = store.publishers.all()
    made = []
    for tag, group in groupby(lines, key=lambda line: line.document.language):
        of_tag = [line for line in group if tag in MONTHS]
        for start in range(0, min(len(of_tag), PAGES * LINES), LINES):
            own = tuple(of_tag[start : start + LINES])
            names = tuple(_outlet(outlets, line.document.publisher_id) for line in own)
            if len(own) >= LINES // 2:
                made.append(Sheet(desk, tag, own, names, newest.published_at))
    return made


def _outlet(outlets: dict[str, Publisher], publisher_id: str) -> str:
    return outlets[publisher_id].name if publisher_id in outlets else publisher_id


def _lines(store: Store, desk: str) -> list[Line]:
    """Each verbatim line of the desk's updates once, then the other sentences of what the desk chose."""
    spans: dict[tuple[str, Span], None] = {}
    for number, _ in store.editions.history(desk):
        edition = store.editions.get(desk, number)
        for update in (*edition.briefing.updates, *edition.briefing.recent) if edition is not None else ():
            for sentence in update.sentences:
                if sentence.form is SentenceForm.VERBATIM:
                    spans.setdefault((sentence.citations[0].document_id, sentence.citations[0].span))
    chosen = sorted({document_id for document_id, _ in spans} | set(store.selections.reasons(desk, since=EVER)))
    documents = {each.id: each for each in store.documents.get(chosen)}
    read = {each.document_id: each for each in store.readings.get(chosen)}
    rest = ((each, span) for each in chosen if each in read for span in read[each].sentences)
    found: dict[str, Line] = {}
    for document_id, span in (*spans, *rest):
        document = documents[document_id]
        line = Line(document, Reading(document.text, document.language, read[document_id]).within(span))
        if len(line.text) >= SHORTEST:
            found.setdefault(line.text, line)
    return list(found.values())


def plain(sheet: Sheet) -> Altered:
    """A page as it was."""
    return Altered(sheet, "", 0, sheet.lines[0].text, tuple(range(len(sheet.lines))))


def altered(sheets: Sequence[Sheet]) -> Iterator[Altered]:
    """Up to ``MOST`` pages of each kind of each desk and language, at most one of each line."""
    for _, group in groupby(sheets, key=lambda sheet: (sheet.desk, sheet.language)):
        own = list(group)
        pool = pool_of([line for sheet in own for line in sheet.lines])
        for kind in CHANGES:
            yield from islice(_of_kind(own, kind, pool), MOST)
        yield from islice(_headlines(own, pool), MOST)
        yield from islice(_targets(own), MOST)


def _of_kind(sheets: Sequence[Sheet], kind: str, pool: Pool) -> Iterator[Altered]:
    for sheet in sheets:
        for place, line in enumerate(sheet.lines):
            text = next(CHANGES[kind](line, pool), None)
            if text is not None and text != line.text:
                yield replace(plain(sheet), kind=kind, place=place, text=text)


def _headlines(sheets: Sequence[Sheet], pool: Pool) -> Iterator[Altered]:
    for sheet in sheets:
        text = next((text for kind in ("name", "number") for text in CHANGES[kind](sheet.lines[0], pool)), None)
        if text is not None:
            yield replace(plain(sheet), kind="headline", place=-1, text=text)


def _targets(sheets: Sequence[Sheet]) -> Iterator[Altered]:
    """The second line cites the document of the third one, where both name something."""
    for sheet in sheets:
        told = [
            place
            for place, line in enumerate(sheet.lines)
            if any(each.kind in NAMED for each in line.reading.annotations.mentions)
        ]
        for one, other in pairwise(told):
            ours, theirs = sheet.lines[one], sheet.lines[other]
            if not any(theirs.has(each.name) for each in ours.reading.annotations.mentions if each.kind in NAMED):
                numbers = tuple(other if place == one else place for place in range(len(sheet.lines)))
                yield Altered(sheet, "citation target", one, ours.text, numbers)
                break


def pool_of(lines: Sequence[Line]) -> Pool:
    """The names and quoted words of these lines."""
    names: dict[EntityKind, dict[str, Mention]] = defaultdict(dict)
    for line in lines:
        for mention in line.reading.annotations.mentions:
            if is_plain(mention, line.text):
                words = mention.span.of(line.text)
                names[mention.kind].setdefault(words, replace(mention, name=words))
    quoted = [word for line in lines for words in QUOTED.findall(line.text) for word in words.split() if word.isalpha()]
    return Pool(
        {kind: tuple(each.values()) for kind, each in names.items()}, [word for word in quoted if len(word) > LONG]
    )


def written(each: Altered) -> tuple[str, tuple[int, ...]]:
    """The page as Markdown, under the days on which its lines were first seen, and where each of its lines stands."""
    sheet = each.sheet
    head = each.text if each.place < 0 else sheet.lines[0].text
    paragraphs, places, last = [f"# {head}", _dated(sheet)], [], ""
    for place, (line, cited) in enumerate(zip(sheet.lines, each.cited, strict=True)):
        day = _day(line.document.first_seen_at, sheet.language)
        paragraphs += [f"## {day}"] * (day != last)
        last = day
        paragraphs.append(f"{each.text if place == each.place else line.text} [{cited + 1}]")
        places.append(2 * len(paragraphs) - 1)
    paragraphs.append(f"## {REFERENCES.get(sheet.language, 'References')}")
    for number, (line, name) in enumerate(zip(sheet.lines, sheet.publishers, strict=True), 1):
        day = _day(line.document.first_seen_at, sheet.language)
        paragraphs.append(f"[{number}] {name}, {day}: https://outlet.example/{number}")
    return "\n\n".join(paragraphs) + "\n", tuple(places)


def _dated(sheet: Sheet) -> str:
    day = _day(sheet.at, sheet.language)
    return f"{DATED.get(sheet.language, 'Last updated')} {day}, {sheet.at:%H:%M} UTC"


def _day(at: datetime, language: str) -> str:
    return DAYS.get(language, "{day} {month} {year}").format(
        day=at.day, month=MONTHS[language].split()[at.month - 1], year=at.year
    )


def checked(each: Altered) -> tuple[Verdict, ...]:
    """What is found on a page with the stored documents as its sources."""
    page = read_page(written(each)[0].encode(), "page.md")
    sources = {place + 1: line.document for place, line in enumerate(each.sheet.lines)}
    found = check_page(page, grounds_of(page, as_of=each.sheet.at.date(), sources=sources, embedder=_embedder()))
    return tuple(verdict for verdict in found if verdict.code != "C103")  # a wrong target leaves the right one unused


@cache
def _embedder() -> PackagedEmbedder:
    return PackagedEmbedder()


def is_found(each: Altered, before: Sequence[Verdict]) -> bool:
    """Whether a verdict that the page as it was has not stands in the line of the fault, or names it as what another
    line disagrees with."""
    place = f"line {written(each)[1][each.place] if each.place >= 0 else 1}"
    known = {(verdict.code, verdict.explanation) for verdict in before if verdict.place == place}
    own = (verdict for verdict in checked(each) if verdict.place == place or f"{place} has" in verdict.explanation)
    return any((verdict.code, verdict.explanation) not in known for verdict in own)


def _by(judged: Iterable[tuple[str, bool]]) -> dict[str, float]:
    """The recall of each group, under its name."""
    groups: dict[str, list[bool]] = defaultdict(list)
    for name, hit in judged:
        groups[name].append(hit)
    return {f"{name}.recall": share(groups[name]) for name in sorted(groups)}


def _rows(judged: Sequence[tuple[Altered, bool]], tags: Sequence[str]) -> Iterator[tuple[object, ...]]:
    for kind in dict.fromkeys(each.kind for each, _ in judged):
        of_kind = [(each.sheet.language, hit) for each, hit in judged if each.kind == kind]
        told = ([hit for tag, hit in of_kind if tag == wanted] for wanted in tags)
        yield (kind, len(of_kind), *(f"{sum(hits)}/{len(hits)}" for hits in told))


def _shown(each: Altered) -> str:
    line = each.sheet.lines[max(0, each.place)]
    return f"{each.text} | {line.text}" if each.text != line.text else f"{line.text} | another document"
