"""Sentences built from spans: the words of each template are ours, what fills it is a source's.

A template's own words are those that languages have for it (``labels``, ``then``); the gate takes them from
``own_words`` and holds everything else in the sentence against the cited spans.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from citewire import languages
from citewire.languages import Language
from citewire.model import Citation, Desk, FigureCell, FigureRow, Publisher, Sentence, SentenceForm
from citewire.model.briefing import ALIKE, DENIAL, FIGURES, STEPS

MOST_STEPS = 4
"""Numbers of one that changed, the last ones: more is a table."""

Quoted = tuple[Citation, tuple[str, ...]]
"""Words of a source, and the names of the outlets that have them."""


def figures_sentence(row: FigureRow, desk: Desk, publishers: Mapping[str, Publisher]) -> Sentence:
    """``Killed: “at least 40 dead” (Outlet A); “47 victims” (Outlet B, Outlet C).`` with each phrase cited; a number
    that several give stands once, in the words of the first who gives it in the desk's language, else of the first.

    ``publishers`` are by document id. The phrases stay in their own language.
    """
    language = _own(desk)
    quoted = _by_number(row.cells, publishers, language.tag)
    return _counted(row, quoted, language.spaced_sign(";"), (language, FIGURES))


def steps_sentence(row: FigureRow, desk: Desk, publishers: Mapping[str, Publisher]) -> Sentence:
    """``Killed: “12 dead” (Outlet A), then “15 dead” (Outlet B).``: each number once, as the first gave it, the oldest
    first."""
    oldest: dict[float, Quoted] = {}
    for cell in sorted(row.cells, key=lambda cell: (cell.at, cell.document_id)):
        oldest.setdefault(cell.value, (cell.sentence.citations[0], (publishers[cell.document_id].name,)))
    steps = list(oldest.values())[-MOST_STEPS:]
    language = _own(desk)
    return _counted(row, steps, f", {language.then} ", (language, STEPS))


def alike_sentence(said: Sentence, publishers: Mapping[str, Publisher]) -> Sentence:
    """``“Dam bursts at Orvel” (Outlet A, Outlet B); “Orvel dam gives way” (Outlet C).``: what several say in much the
    same words, each wording once with the outlets that have it."""
    found: dict[str, tuple[Citation, ...]] = {}
    for citation in said.citations:
        found[citation.exact] = (*found.get(citation.exact, ()), citation)
    parts = [
        (same[0], tuple(dict.fromkeys(publishers[each.document_id].name for each in same))) for same in found.values()
    ]
    language = languages.get(said.language)
    text = language.spaced_sign(";").join(_quoted(part, language) for part in parts) + "."
    return Sentence(text, said.citations, said.language, SentenceForm.TEMPLATE, ALIKE)


def denial_sentence(claim: Sentence, denial: Sentence, publishers: Mapping[str, Publisher]) -> Sentence:
    """``“Norland shelled the port, Sel says” (Outlet A) – “Norland denies attack on port” (Outlet B).``"""
    both = (claim.citations[0], denial.citations[0])
    language = languages.get(claim.language)
    text = " – ".join(_quoted((each, (publishers[each.document_id].name,)), language) for each in both) + "."
    return Sentence(text, both, claim.language, SentenceForm.TEMPLATE, DENIAL)


def _by_number(cells: Iterable[FigureCell], publishers: Mapping[str, Publisher], tag: str) -> list[Quoted]:
    given: dict[tuple[float, float | None, str | None], list[FigureCell]] = {}
    for cell in cells:
        given.setdefault((cell.value, cell.upper, cell.qualifier), []).append(cell)
    found = []
    for same in given.values():
        shown = next((cell for cell in same if cell.sentence.language == tag), same[0])
        names = dict.fromkeys(publishers[cell.document_id].name for cell in same)
        found.append((shown.sentence.citations[0], tuple(names)))
    return found


def _counted(row: FigureRow, parts: Sequence[Quoted], joint: str, form: tuple[Language, str]) -> Sentence:
    language, template = form
    label = language.labels.get(row.indicator, row.indicator)
    listed = joint.join(_quoted(part, language) for part in parts)
    text = f"{label[:1].upper()}{label[1:]}{language.spaced_sign(':')}{listed}."
    shown = {part[0] for part in parts}
    cited = [citation for cell in row.cells for citation in cell.sentence.citations]
    kept = cited if template == FIGURES else [citation for citation in cited if citation in shown]
    return Sentence(text, tuple(kept), language.tag, SentenceForm.TEMPLATE, template)


def _quoted(part: Quoted, language: Language) -> str:
    citation, names = part
    return f"{language.quoted(citation.exact)} ({', '.join(names)})"


def _own(desk: Desk) -> Language:
    """The language of the page's own words: English where the desk's has none for this."""
    own = languages.get(desk.language)
    return own if own.labels and own.then else languages.get("en")


@cache
def own_words(template: str | None) -> frozenset[str]:
    """The words that the template itself brings, in every language; empty for a template that is not known."""
    if template not in {FIGURES, STEPS}:
        return frozenset()
    tables = [languages.get(tag).labels for tag in languages.known()]
    return frozenset(word for labels in tables for label in labels.values() for word in re.findall(r"[\w'-]+", label))
