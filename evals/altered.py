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
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from itertools import groupby, islice
from pathlib import Path

from citewire.engine.check import grounds_of
from citewire.inference import PackagedEmbedder
from citewire.model import EntityKind, Publisher, SentenceForm, Span, Verdict
from citewire.protocols import Store
from citewire.store import open_store
from citewire.testing import demonstration_archive, demonstration_desk, quiet_newsroom
from citewire.verify import check_page, read_page
from citewire.verify.reading import Reading
from citewire.verify.sentence import QUOTED
from evals.alterations import CHANGES, NAMED, Line, Pool
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
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
}
DATED = {
    "en": "Last updated {day} {month} {year}, {clock} UTC",
    "de": "Zuletzt geändert am {day}. {month} {year}, {clock} UTC",
    "fr": "Mis à jour le {day} {month} {year}, {clock} UTC",
    "es": "Actualizado el {day} de {month} de {year}, {clock} UTC",
    "sv": "Uppdaterad {day} {month} {year}, {clock} UTC",
    "ru": "Обновлено {day} {month} {year}, {clock} UTC",
    "uk": "Оновлено {day} {month} {year}, {clock} UTC",
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
    found = {id(sheet): checked(_plain(sheet)) for sheet in sheets}
    judged = [(each, _is_found(each, found[id(each.sheet)])) for each in altered(sheets)]
    alarms = [verdict for sheet in sheets for verdict in found[id(sheet)]]
    figures = {
        "recall": share([hit for _, hit in judged]),
        "false_alarms_per_page": round(len(alarms) / max(1, len(sheets)), 4),
        **{f"{kind}.recall": value for kind, value in _by(judged, lambda each: each.kind.replace(" ", "_"))},
        **{f"{tag}.recall": value for tag, value in _by(judged, lambda each: each.sheet.language)},
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
        of_tag = [line for line in group if tag in DATED]
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
    since = datetime.min.replace(tzinfo=_zone(store, desk))
    chosen = sorted({document_id for document_id, _ in spans} | set(store.selections.reasons(desk, since=since)))
    documents = {each.id: each for each in store.documents.get(chosen)}
    read = {each.document_id: each for each in store.readings.get(chosen)}
    rest = ((each, span) for each in chosen if each in read for span in read[each].sentences)
    found: dict[str, Line] = {}
    for document_id, span in (*spans, *rest):
        document = documents[document_id]
        line = Line(document, Reading(document.text, document.language, read[document_id]).within(span))
        if len(line.text) >= 40:
            found.setdefault(line.text, line)
    return list(found.values())


def _zone(store: Store, desk: str):  # noqa: ANN202
    newest = store.editions.latest(desk)
    return newest.published_at.tzinfo if newest is not None else None


def _plain(sheet: Sheet) -> Altered:
    return Altered(sheet, "", 0, sheet.lines[0].text, tuple(range(len(sheet.lines))))


def altered(sheets: Sequence[Sheet]) -> Iterator[Altered]:
    """Up to ``MOST`` pages of each kind of each desk and language, at most one of each line."""
    for _, group in groupby(sheets, key=lambda sheet: (sheet.desk, sheet.language)):
        own = list(group)
        pool = _pool([line for sheet in own for line in sheet.lines])
        for kind in CHANGES:
            yield from islice(_of_kind(own, kind, pool), MOST)
        yield from islice(_headlines(own, pool), MOST)
        yield from islice(_targets(own), MOST)


def _of_kind(sheets: Sequence[Sheet], kind: str, pool: Pool) -> Iterator[Altered]:
    for sheet in sheets:
        for place, line in enumerate(sheet.lines):
            text = next(CHANGES[kind](line, pool), None)
            if text is not None and text != line.text:
                yield replace(_plain(sheet), kind=kind, place=place, text=text)


def _headlines(sheets: Sequence[Sheet], pool: Pool) -> Iterator[Altered]:
    for sheet in sheets:
        text = next((text for kind in ("name", "number") for text in CHANGES[kind](sheet.lines[0], pool)), None)
        if text is not None:
            yield replace(_plain(sheet), kind="headline", place=-1, text=text)


def _targets(sheets: Sequence[Sheet]) -> Iterator[Altered]:
    """The second line cites the document of the third one, where both name something."""
    for sheet in sheets:
        told = [
            place
            for place, line in enumerate(sheet.lines)
            if any(each.kind in NAMED for each in line.reading.annotations.mentions)
        ]
        for one, other in zip(told, told[1:], strict=False):
            ours, theirs = sheet.lines[one], sheet.lines[other]
            if not any(theirs.has(each.name) for each in ours.reading.annotations.mentions if each.kind in NAMED):
                numbers = tuple(other if place == one else place for place in range(len(sheet.lines)))
                yield Altered(sheet, "citation target", one, ours.text, numbers)
                break


def _pool(lines: Sequence[Line]) -> Pool:
    names: dict[EntityKind, dict[str, None]] = defaultdict(dict)
    for line in lines:
        for mention in line.reading.annotations.mentions:
            names[mention.kind].setdefault(mention.span.of(line.text))
    quoted = [word for line in lines for words in QUOTED.findall(line.text) for word in words.split() if word.isalpha()]
    return Pool({kind: tuple(each) for kind, each in names.items()}, [word for word in quoted if len(word) > 5])


def written(each: Altered) -> str:
    """The page as Markdown: line ``2 * place + 5`` has the line of that number."""
    sheet = each.sheet
    texts = [each.text if place == each.place else line.text for place, line in enumerate(sheet.lines)]
    head = each.text if each.place < 0 else sheet.lines[0].text
    dated = DATED[sheet.language].format(
        day=sheet.at.day,
        month=MONTHS[sheet.language].split()[sheet.at.month - 1],
        year=sheet.at.year,
        clock=f"{sheet.at:%H:%M}",
    )
    body = [f"{text} [{cited + 1}]" for text, cited in zip(texts, each.cited, strict=True)]
    references = [
        f"[{place + 1}] {name}, {dated.split(' ', 2)[-1]}: https://outlet.example/{place + 1}"
        for place, name in enumerate(sheet.publishers)
    ]
    heading = REFERENCES.get(sheet.language, "References")
    return "\n\n".join((f"# {head}", dated, *body, f"## {heading}", *references)) + "\n"


def checked(each: Altered) -> tuple[Verdict, ...]:
    """What is found on a page with the stored documents as its sources."""
    page = read_page(written(each).encode(), "page.md")
    sources = {place + 1: line.document for place, line in enumerate(each.sheet.lines)}
    found = check_page(page, grounds_of(page, as_of=each.sheet.at.date(), sources=sources, embedder=_embedder()))
    return tuple(verdict for verdict in found if verdict.code != "C103")  # a wrong target leaves the right one unused


@cache
def _embedder() -> PackagedEmbedder:
    return PackagedEmbedder()


def _is_found(each: Altered, before: Sequence[Verdict]) -> bool:
    """Whether the line of the fault has a verdict that it has not on the page as it was."""
    place = f"line {2 * each.place + 5 if each.place >= 0 else 1}"
    known = {(verdict.code, verdict.explanation) for verdict in before if verdict.place == place}
    own = (verdict for verdict in checked(each) if verdict.place == place)
    return any((verdict.code, verdict.explanation) not in known for verdict in own)


def _by(judged, name):  # noqa: ANN001, ANN202
    groups: dict[str, list[bool]] = defaultdict(list)
    for each, hit in judged:
        groups[name(each)].append(hit)
    return [(key, share(groups[key])) for key in sorted(groups)]


def _rows(judged: Sequence[tuple[Altered, bool]], tags: Sequence[str]) -> Iterator[tuple[object, ...]]:
    for kind in dict.fromkeys(each.kind for each, _ in judged):
        of_kind = [(each.sheet.language, hit) for each, hit in judged if each.kind == kind]
        told = ([hit for tag, hit in of_kind if tag == wanted] for wanted in tags)
        yield (kind, len(of_kind), *(f"{sum(hits)}/{len(hits)}" for hits in told))


def _shown(each: Altered) -> str:
    line = each.sheet.lines[max(0, each.place)]
    return f"{each.text} | {line.text}" if each.text != line.text else f"{line.text} | another document"
