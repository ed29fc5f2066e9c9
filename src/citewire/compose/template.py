"""Sentences built from spans: the words of each template are ours, what fills it is a source's.

A template's own words are listed here and nowhere else; the gate takes them from ``own_words`` and holds everything
else in the sentence against the cited spans.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from citewire.model import Desk, FigureRow, Publisher, Sentence, SentenceForm

FIGURES = "figures"

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


def figures_sentence(row: FigureRow, desk: Desk, publishers: Mapping[str, Publisher]) -> Sentence:
    """``Killed: “at least 40 dead” (Outlet A); “47 victims” (Outlet B).`` with each phrase cited.

    ``publishers`` are by document id. The phrases stay in their own language.
    """
    language = desk.language if desk.language in LABELS else "en"
    opening, closing = QUOTES[language]
    label = LABELS[language].get(row.indicator, row.indicator.capitalize())
    parts = [f"{opening}{cell.sentence.text}{closing} ({publishers[cell.document_id].name})" for cell in row.cells]
    citations = tuple(citation for cell in row.cells for citation in cell.sentence.citations)
    return Sentence(f"{label}: {'; '.join(parts)}.", citations, language, SentenceForm.TEMPLATE, FIGURES)


def own_words(template: str | None) -> frozenset[str]:
    """The words that the template itself brings, in every language; empty for a template that is not known."""
    if template != FIGURES:
        return frozenset()
    return frozenset(word for labels in LABELS.values() for label in labels.values() for word in label.split())
