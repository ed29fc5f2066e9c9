"""What one passage has otherwise than a sentence: only what the comparison is sure of."""

from __future__ import annotations

import pytest

from citewire.engine.check import reading_of
from citewire.verify.contradiction import contradictions


def codes(claim: str, passage: str, tags: str = "en en") -> list[str]:
    ours, theirs = tags.split()
    return [each.code for each in contradictions(reading_of(claim, ours), reading_of(passage, theirs))]


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Ada Kern and Bo Lind met in Orvel.", "Bo Lind and Ada Kern met in Orvel."),
        ("Ada Kern, Bo Lind spoke in Orvel.", "Bo Lind, Ada Kern spoke in Orvel."),
        ("Ada Kern was sued by Bo Lind over the lock.", "Bo Lind has sued Ada Kern over the lock."),
        ("There is no sign of an attack on the port of Orvel.", "No attack on the port of Orvel, the Herald says."),
        ("Russia accuses Ukraine of an attack.", "Sergei Lavrov accuses Ukraine of an attack."),
        ("The road stays closed in May 2031, said Ada Kern.", "The road stays closed in May 2031, said Ada Kern."),
        ("The council approved the plan.", "Rain fell on the valley for nine days."),
        ("Rescuers find Orvel bus, 17 saved from roof", "Rescuers find Orvel bus, 17 people rescued from roof"),
    ],
)
def test_what_may_be_the_same_contradicts_nothing(claim: str, passage: str) -> None:
    assert codes(claim, passage) == []


@pytest.mark.parametrize(
    ("claim", "passage", "tags", "found"),
    [
        ("Ada Kern has sued Bo Lind over the lock.", "Bo Lind has sued Ada Kern over the lock.", "en en", "C607"),
        (
            "Ada Kern hat Oleg Mardov wegen der Schleuse verklagt.",
            "Oleg Mardov hat Ada Kern wegen der Schleuse verklagt.",
            "de de",
            "C607",
        ),
        ("The river rose by 40 metres.", "Der Fluss stieg um 40 Zentimeter.", "en de", "C402"),
        ("The wind reached 90 km/h.", "The wind reached 90 mph.", "en en", "C402"),
        ("The council rejected the plan.", "Le conseil a approuvé le projet.", "en fr", "C605"),
        ("The station was flooded on purpose.", "La estación fue inundada probablemente a propósito.", "en es", "C604"),
        ("The road is safe, said Ada Kern.", "Die Straße sei sicher, sagte Oleg Mardov.", "en de", "C606"),
    ],
)
def test_what_is_otherwise_is_told_under_its_rule(claim: str, passage: str, tags: str, found: str) -> None:
    assert codes(claim, passage, tags) == [found]
