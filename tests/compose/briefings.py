"""Two events and the briefing that is made of them, for the tests of what stands on the page."""

from __future__ import annotations

from datetime import timedelta

from citewire.compose import compose
from citewire.model import Briefing, Dossier
from tests.dossiers import DESK, NOON, Told, dossier

AT = NOON + timedelta(hours=3)
BURST = dossier(
    Told("agency", "Orvel dam bursts above Tarn", "The Orvel dam gave way at noon, the governor said.", 1),
    Told("herald", "Dam at Orvel bursts, 12 dead", "At least 12 people were killed at Orvel on Tuesday.", 30),
    Told("morgen", "Staudamm Orvel gebrochen: 15 Tote", "Mindestens 15 Menschen starben in Orvel.", 40, "de"),
)
TALKS = dossier(
    Told(
        "courier",
        "Ministers meet in Sel to talk about Orvel aid",
        "“Orvel will be rebuilt,” Minister Ole Brand said.",
        60,
    ),
    event="e2",
    story="s2",
)


def made(*dossiers: Dossier, previous: Briefing | None = None) -> Briefing:
    return compose(DESK, dossiers, at=AT, previous=previous)
