"""Swapped roles and attributes are never called supported; the same told in other words still is."""

from __future__ import annotations

from datetime import date

import pytest
from evals.supported import reading

from citewire.engine.check import grounds_of
from citewire.model import Outcome
from citewire.verify import check_page, read_page
from citewire.verify.roles import compared
from citewire.verify.support import support

SWAPPED = [
    ("en", "Halden beat Orvane 2-0.", "Orvane beat Halden 2-0."),
    ("en", "Halden beat Orvane 2-0.", "Halden was beaten by Orvane 2-0."),
    ("en", "The tanker Maribo rammed the ferry Sunna.", "The tanker Maribo was rammed by the ferry Sunna."),
    ("en", "Brenick counted 130 damaged roofs, Halden 75.", "Halden counted 130 damaged roofs."),
    ("en", "Ada Wren, 34, met Paul Orme, 61.", "Ada Wren, 61, met Paul Orme, 34."),
    ("en", "Lena Fost won the election ahead of the mayor, Karl Immer.", "Karl Immer won the election."),
    ("en", "The bank learned of it on 3 June and told the public on 19 June.", "The bank told the public on 3 June."),
    ("de", "Der TSV Marnow schlug am Samstag den FC Ilvane.", "Den TSV Marnow schlug am Samstag der FC Ilvane."),
    ("de", "Velmo übernimmt den Zulieferer Brandis.", "Velmo wird von Brandis übernommen."),
    ("de", "Sandholm liegt am Meer, Ilvane liegt in den Bergen.", "Ilvane liegt am Meer."),
    ("fr", "Dornel a racheté le journal Aurore.", "Dornel a été racheté par le journal Aurore."),
    ("es", "El Deportivo Marlo ganó al Real Brena.", "Al Deportivo Marlo le ganó el Real Brena."),
    ("ru", "Велания обвинила Сарланд в обстреле порта.", "Веланию обвинил Сарланд в обстреле порта."),
    ("uk", "Нордланд обстріляв порт Сунда, а Істмарк уразив склад у Нордланді.", "Нордланд уразив склад."),
    ("pl", "Spółka Helmar przejęła browar Jantar.", "Spółka Helmar została przejęta przez browar Jantar."),
]
RETOLD = [
    ("en", "Halden beat Orvane 2-0 on Saturday.", "Orvane was beaten 2-0 by Halden."),
    ("en", "Brenick counted 130 damaged roofs, Halden 75.", "Brenick counted 130 damaged roofs."),
    ("es", "La alcaldesa Rita Mena denunció al constructor Blas Otero.", "Rita Mena denunció a Blas Otero."),
    ("fr", "À Orvel, la crue a fait trois morts.", "La crue a fait trois morts à Orvel."),
]


@pytest.mark.parametrize(("language", "passage", "claim"), SWAPPED)
def test_a_swapped_role_or_attribute_is_not_called_supported(language: str, passage: str, claim: str) -> None:
    found = support(reading(claim, language), reading(passage, language))
    assert found.verdict.outcome is not Outcome.SUPPORTED


@pytest.mark.parametrize(("language", "passage", "claim"), RETOLD)
def test_the_same_in_another_order_is_supported(language: str, passage: str, claim: str) -> None:
    found = support(reading(claim, language), reading(passage, language))
    assert found.verdict.outcome is Outcome.SUPPORTED, found


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        (
            "Norland has destroyed three bridges in Eastmark. This was claimed by the general staff of Norland.",
            ["C205"],
        ),
        ("Norland has destroyed three bridges in Eastmark. Traffic was led over a pontoon that its army built.", []),
    ],
)
def test_a_headline_is_held_against_the_sentence_behind_that_says_whose_claim_it_is(
    told: str, codes: list[str]
) -> None:
    head = "# Norland destroys three bridges in Eastmark"
    page = f"{head}\n\nLast updated 3 March 2031, 14:00 UTC\n\n{told} [1]\n\n## References\n\n[1] Herald, 3 March 2031"
    read = read_page(page.encode(), "page.md")
    found = check_page(read, grounds_of(read, as_of=date(2031, 3, 20)))
    assert [each.code for each in found if each.code.startswith("C20")] == codes


def test_the_order_of_times_and_parts_of_a_name_tells_no_role() -> None:
    passage = "On October 26th, Roon sang on a song of Ella Marsh."
    for claim in ("Roon sang on a song of Ella Marsh on October 26th.", "Ella Marsh had a song on October 26th."):
        found = compared(reading(claim, "en"), reading(passage, "en"))
        assert not [each for each in found if "October" in each.words or each.words == "Ella, Marsh"]
