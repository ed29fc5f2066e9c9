"""Who carries an event: outlets and origins counted, and whose side tells it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from citewire.model import Carriers, Origin, Publisher, Report
from tests.dossiers import Told, report


def told(
    publisher: str, origin: str, *, party: str | None = None, agency: str | None = None, minute: int = 0
) -> Report:
    """A report as one side's publisher carries it."""
    made = report(Told(publisher, "The Orvel dam holds", origin=origin, minute=minute))
    placement = replace(made.placement, agency=agency)
    return replace(made, publisher=Publisher(publisher, publisher.title(), party=party), placement=placement)


def test_reprints_are_one_origin_in_the_order_of_first_sight() -> None:
    carriers = Carriers.of(
        [told("herald", "a"), told("courier", "b"), told("post", "a", agency="dpa"), told("herald", "a", minute=5)]
    )
    assert carriers.outlets == ("herald", "courier", "post")
    first, second = carriers.origins
    assert first == Origin(
        "a", "dpa", ("herald0000-1", "post0000-1", "herald0005-1"), publisher_ids=("herald", "post"), party=None
    )
    assert second.publisher_ids == ("courier",)
    assert (carriers.voices, carriers.agencies, carriers.languages) == (2, ("dpa",), ("en",))


def test_one_outlet_with_several_texts_is_one_voice() -> None:
    assert Carriers.of([told("herald", "a"), told("herald", "b", minute=5)]).voices == 1


def test_nobody_carries_nothing() -> None:
    assert Carriers.of([]) == Carriers()
    assert Carriers().voices == 0
    assert not Carriers().agreed


@pytest.mark.parametrize(
    ("reports", "parties", "agreed"),
    [
        ([told("north", "a", party="north"), told("south", "b", party="south")], ("north", "south"), True),
        # The other side reprints it: it spreads there, and nobody else vouches for it.
        ([told("north", "a", party="north"), told("south", "a", party="south")], ("north", "south"), False),
        ([told("north", "a", party="north"), told("neutral", "b")], ("north",), False),
        ([told("one", "a", party="north"), told("two", "b", party="north")], ("north",), False),
    ],
)
def test_parties_agree_by_origins_of_their_own(reports: list[Report], parties: tuple[str, ...], agreed: bool) -> None:
    carriers = Carriers.of(reports)
    assert (carriers.parties, carriers.agreed) == (parties, agreed)
