"""Sentences built from spans: the words of each template are ours, what fills it is a source's.

A template's own words are listed here and nowhere else; the gate takes them from ``own_words`` and holds everything
else in the sentence against the cited spans.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from citewire.model import Citation, Desk, FigureCell, FigureRow, Publisher, Sentence, SentenceForm
from citewire.model.briefing import ALIKE, DENIAL, FIGURES, STEPS

MOST_STEPS = 4
"""Numbers of one that changed, the last ones: more is a table."""

LABELS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "en": {
            "killed": "Killed",
            "injured": "Injured",
            "treated": "Treated in hospital",
            "missing": "Missing",
            "displaced": "Displaced",
            "homeless": "Homeless",
            "evacuated": "Evacuated",
            "trapped": "Trapped",
            "arrested": "Arrested",
            "rescued": "Rescued",
            "abducted": "Abducted",
            "captured": "Captured",
            "exchanged": "Exchanged",
            "released": "Released",
            "infected": "Infected",
            "recovered": "Recovered",
            "identified": "Identified",
            "deployed": "Deployed",
            "demonstrators": "Demonstrators",
            "without power": "Without power",
            "launched": "Launched",
            "intercepted": "Intercepted",
            "damaged": "Damaged",
            "destroyed": "Destroyed",
        },
        "de": {
            "killed": "Tote",
            "injured": "Verletzte",
            "treated": "In Behandlung",
            "missing": "Vermisste",
            "displaced": "Vertriebene",
            "homeless": "Obdachlose",
            "evacuated": "Evakuierte",
            "trapped": "Eingeschlossene",
            "arrested": "Festgenommene",
            "rescued": "Gerettete",
            "abducted": "Entführte",
            "captured": "Gefangengenommene",
            "exchanged": "Ausgetauschte",
            "released": "Freigelassene",
            "infected": "Infizierte",
            "recovered": "Genesene",
            "identified": "Identifizierte",
            "deployed": "Im Einsatz",
            "demonstrators": "Demonstrierende",
            "without power": "Ohne Strom",
            "launched": "Gestartet",
            "intercepted": "Abgefangen",
            "damaged": "Beschädigt",
            "destroyed": "Zerstört",
        },
    }
)
"""Indicator to label. A language without labels of its own gets the English ones."""

QUOTES: Mapping[str, tuple[str, str]] = MappingProxyType({"en": ("“", "”"), "de": ("„", "“")})


THEN: Mapping[str, str] = MappingProxyType({"en": ", then ", "de": ", dann "})
"""Between two numbers of which the second came later."""

Quoted = tuple[Citation, tuple[str, ...]]
"""Words of a source, and the names of the outlets that have them."""


def figures_sentence(row: FigureRow, desk: Desk, publishers: Mapping[str, Publisher]) -> Sentence:
    """``Killed: “at least 40 dead” (Outlet A); “47 victims” (Outlet B, Outlet C).`` with each phrase cited; a number
    that several give stands once, in the words of the first.

    ``publishers`` are by document id. The phrases stay in their own language.
    """
    return _counted(row, _by_number(row.cells, publishers), "; ", (desk, FIGURES))


def steps_sentence(row: FigureRow, desk: Desk, publishers: Mapping[str, Publisher]) -> Sentence:
    """``Killed: “12 dead” (Outlet A), then “15 dead” (Outlet B).``: each number once, as the first gave it, the oldest
    first."""
    oldest: dict[float, Quoted] = {}
    for cell in sorted(row.cells, key=lambda cell: (cell.at, cell.document_id)):
        oldest.setdefault(cell.value, (cell.sentence.citations[0], (publishers[cell.document_id].name,)))
    steps = list(oldest.values())[-MOST_STEPS:]
    return _counted(row, steps, THEN[_own(desk)], (desk, STEPS))


def alike_sentence(said: Sentence, publishers: Mapping[str, Publisher]) -> Sentence:
    """``“Dam bursts at Orvel” (Outlet A, Outlet B); “Orvel dam gives way” (Outlet C).``: what several say in much the
    same words, each wording once with the outlets that have it."""
    found: dict[str, tuple[Citation, ...]] = {}
    for citation in said.citations:
        found[citation.exact] = (*found.get(citation.exact, ()), citation)
    parts = [
        (same[0], tuple(dict.fromkeys(publishers[each.document_id].name for each in same))) for same in found.values()
    ]
    text = "; ".join(_quoted(part, said.language) for part in parts) + "."
    return Sentence(text, said.citations, said.language, SentenceForm.TEMPLATE, ALIKE)


def denial_sentence(claim: Sentence, denial: Sentence, publishers: Mapping[str, Publisher]) -> Sentence:
    """``“Norland shelled the port, Sel says” (Outlet A) – “Norland denies attack on port” (Outlet B).``"""
    both = (claim.citations[0], denial.citations[0])
    text = " – ".join(_quoted((each, (publishers[each.document_id].name,)), claim.language) for each in both) + "."
    return Sentence(text, both, claim.language, SentenceForm.TEMPLATE, DENIAL)


def _by_number(cells: Iterable[FigureCell], publishers: Mapping[str, Publisher]) -> list[Quoted]:
    found: dict[tuple[float, float | None, str | None], Quoted] = {}
    for cell in cells:
        key = (cell.value, cell.upper, cell.qualifier)
        first, names = found.get(key, (cell.sentence.citations[0], ()))
        found[key] = (first, tuple(dict.fromkeys((*names, publishers[cell.document_id].name))))
    return list(found.values())


def _counted(row: FigureRow, parts: Sequence[Quoted], joint: str, form: tuple[Desk, str]) -> Sentence:
    desk, template = form
    language = _own(desk)
    label = LABELS[language].get(row.indicator, row.indicator.capitalize())
    text = f"{label}: {joint.join(_quoted(part, language) for part in parts)}."
    shown = {part[0] for part in parts}
    cited = [citation for cell in row.cells for citation in cell.sentence.citations]
    kept = cited if template == FIGURES else [citation for citation in cited if citation in shown]
    return Sentence(text, tuple(kept), language, SentenceForm.TEMPLATE, template)


def _quoted(part: Quoted, language: str) -> str:
    opening, closing = QUOTES.get(language, QUOTES["en"])
    citation, names = part
    return f"{opening}{citation.exact}{closing} ({', '.join(names)})"


def _own(desk: Desk) -> str:
    """The language of the page's own words."""
    return desk.language if desk.language in LABELS else "en"


def own_words(template: str | None) -> frozenset[str]:
    """The words that the template itself brings, in every language; empty for a template that is not known."""
    if template not in {FIGURES, STEPS}:
        return frozenset()
    return frozenset(word for labels in LABELS.values() for label in labels.values() for word in label.split())
