"""Origins inside one event: who goes back to whom. All outlets and events are invented."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from citewire.model import Attribution, AttributionKind, EntityKind, Mention, Placement, Span
from tests.cluster.test_group import Item, item, place_all, streams, warm


def origins(stored: dict[str, Placement]) -> list[set[int]]:
    """Numbers of the documents of each origin, in order of arrival; all in one event."""
    assert len({placement.event_id for placement in stored.values()}) == 1
    found: dict[str, set[int]] = {}
    for document_id, placement in stored.items():
        found.setdefault(placement.origin_id, set()).add(int(document_id.split("-")[0], 16))
    return list(found.values())


def test_a_kicker_makes_no_origin() -> None:
    stored = place_all(
        warm(),
        [
            item(1, "Pumps: Kern: Orvel dam holds", 1),
            item(2, "Floods: Kern: Orvel dam holds", 1),
            item(3, "Dam cracks by day", 1),
        ],
    )
    assert origins(stored) == [{1, 2}, {3}]


def test_a_headline_that_returns_after_days_is_another_text() -> None:
    stored = place_all(
        warm(), [item(1, "Dam holds for now", 1, noise=0.01), item(2, "Dam holds for now", 1, hours=72, noise=0.01)]
    )
    assert origins(stored) == [{1}, {2}]


def test_words_turned_round_count_for_hours() -> None:
    first, turned = "Squad investigates shots at ferry passenger", "Shots at ferry passenger: squad investigates"
    for hours, expected in ((3.0, [{1, 2}]), (30.0, [{1}, {2}])):
        assert origins(place_all(warm(), [item(1, first, 1), item(2, turned, 1, hours=hours)])) == expected


def test_what_two_outlets_print_twice_word_for_word_comes_from_one_wire() -> None:
    stored = place_all(
        warm(),
        [
            item(1, "Dam holds after long night", 1, publisher="courier"),
            item(2, "Dam holds after long night", 1, publisher="herald"),
            item(3, "Engineers look at the damage", 1, publisher="echo"),
            item(4, "Engineers look at the damage", 1, publisher="courier"),
            item(5, "Engineers look at the damage", 1, publisher="herald"),
            item(6, "What the night was like", 1, publisher="post"),
        ],
    )
    assert origins(stored) == [{1, 2, 3, 4, 5}, {6}]


def test_one_outlet_that_prints_two_texts_joins_no_two() -> None:
    stored = place_all(
        warm(),
        [
            item(1, "Dam holds after long night", 1, publisher="courier"),
            item(2, "Dam holds after long night", 1, publisher="herald"),
            item(3, "Engineers look at the damage", 1, publisher="echo"),
            item(4, "Engineers look at the damage", 1, publisher="herald"),
        ],
    )
    assert origins(stored) == [{1, 2}, {3, 4}]


def test_texts_that_name_two_agencies_are_of_two_wires() -> None:
    dpa, afp = "The valley was dry by noon. (dpa)", "All pumps were running at noon. (AFP)"
    stored = place_all(
        warm(),
        [
            item(1, "Dam holds after long night", 1, publisher="courier", body=dpa),
            item(2, "Dam holds after long night", 1, publisher="herald", body=dpa),
            item(3, "Engineers look at the damage", 1, publisher="echo", body=afp),
            item(4, "Engineers look at the damage", 1, publisher="courier", body=afp),
            item(5, "Engineers look at the damage", 1, publisher="herald", body=afp),
        ],
    )
    assert origins(stored) == [{1, 2}, {3, 4, 5}]


def saying(made: Item, speaker: str = "person:ilves") -> Item:
    """The same document, its headline read as a statement of ``speaker``."""
    document, annotations, vector = made
    end = len(document.headline)
    said = Attribution(Span(0, end - 6), AttributionKind.INDIRECT, source=Span(end - 5, end), speaker=speaker)
    return document, replace(annotations, attributions=(said,)), vector


def test_one_statement_in_other_words_is_one_origin() -> None:
    stored = place_all(
        warm(),
        [
            saying(item(1, "Dam to be rebuilt by autumn, Ilves", 1, noise=0.01)),
            saying(item(2, "No flood will find us unready, Ilves", 1, noise=0.01)),
            saying(item(3, "Valley needs no dam, says Prior", 1, noise=0.01), "person:prior"),
            item(4, "Valley waits for a new dam", 1, noise=0.01),
        ],
    )
    assert origins(stored) == [{1, 2}, {3}, {4}]


def test_a_statement_with_another_figure_is_another() -> None:
    stored = place_all(
        warm(),
        [
            saying(item(1, "300 houses to be built again, Ilves", 1, noise=0.01)),
            saying(item(2, "State will pay for 200 houses, Ilves", 1, noise=0.01)),
        ],
    )
    assert origins(stored) == [{1}, {2}]


def test_who_quotes_with_others_still_reports_alone() -> None:
    stored = place_all(
        warm(),
        [
            saying(item(1, "Dam to be rebuilt by autumn, Ilves", 1, publisher="courier", noise=0.01)),
            saying(item(2, "No flood will find us unready, Ilves", 1, publisher="herald", noise=0.01)),
            item(3, "What our reporter saw at the broken dam", 1, publisher="courier", noise=0.01),
            item(4, "The night on which the water came", 1, publisher="herald", noise=0.01),
        ],
    )
    assert origins(stored) == [{1, 2}, {3}, {4}]


def in_language(made: Item, language: str, names: list[str]) -> Item:
    """The same document in a language, with a mention of each name where a word of the body stands."""
    document, annotations, vector = made
    starts = range(document.body_start, document.body_start + 4 * len(names), 4)
    mentions = tuple(
        Mention(Span(start, start + 3), name, EntityKind.PERSON, name)
        for start, name in zip(starts, names, strict=True)
    )
    return replace(document, language=language), replace(annotations, mentions=mentions), vector


def test_a_translation_names_the_same_in_one_order() -> None:
    names = ["ilves", "orvel", "kern", "lower-orvel", "prior", "mill", "holm"]
    other = ["kern", "ilves", "valley", "holm", "prior", "ford"]
    body = "one two six ten " * 8
    stored = place_all(
        warm(),
        [
            in_language(item(1, "Dam breaks in the valley", 1, body=body, noise=0.01), "en", names),
            in_language(item(2, "Damm im Tal gebrochen", 1, body=body.upper()[:90], noise=0.01), "de", names[:6]),
            in_language(item(3, "Dammbruch im Orveltal", 1, body="vier acht neun drei " * 8, noise=0.01), "de", other),
        ],
    )
    assert origins(stored) == [{1, 2}, {3}]


def test_an_agency_and_who_names_it_are_one_voice() -> None:
    stored = place_all(
        warm(),
        [
            item(1, "Dam gives way", 1, publisher="ukrinform"),
            item(2, "Valley under water, Ukrinform reports", 1, publisher="courier"),
            item(3, "Water in the streets", 1, publisher="herald"),
        ],
    )
    assert origins(stored) == [{1, 2}, {3}]
    assert [placement.agency for placement in stored.values()] == [None, "ukrinform", None]


def test_who_carried_a_statement_is_named() -> None:
    document, annotations, vector = item(1, "Dam to be rebuilt, Ilves tells TASS of Orvel", 1)
    carried = Attribution(Span(0, 17), AttributionKind.INDIRECT, source=Span(19, 24), through=(Span(31, 35),))
    placed = warm().place(document, replace(annotations, attributions=(carried,)), vector)
    assert placed.placements[0].agency == "tass"


def dispatch(made: Item, number: int) -> Item:
    """The same document at an address that tells whose dispatch it is."""
    document, annotations, vector = made
    address = f"https://{document.publisher_id}.example/floods-dpa.urn-newsml-dpa-com-20310301-310301-930-{number}"
    return replace(document, url=address), annotations, vector


def test_dispatches_of_one_agency_are_one_voice_whoever_prints_them() -> None:
    stored = place_all(
        warm(),
        [
            item(1, "Dam holds after long night", 1, publisher="courier"),
            dispatch(item(2, "Dam holds after long night", 1, publisher="herald"), 1),
            item(3, "Engineers look at the damage", 1, publisher="echo"),
            dispatch(item(4, "Engineers look at the damage", 1, publisher="herald"), 2),
            item(5, "What the night was like", 1, publisher="post"),
        ],
    )
    assert origins(stored) == [{1, 2, 3, 4}, {5}]


def test_who_names_the_agency_of_dispatches_speaks_for_itself_elsewhere() -> None:
    printed = [
        dispatch(item(1, "Dam holds after long night", 1, publisher="herald"), 1),
        item(2, "Dam holds after long night", 1, publisher="courier"),
        item(3, "What our reporter saw in Orvel", 1, publisher="herald"),
        item(4, "Boats that came in the night", 1, publisher="courier"),
    ]
    assert origins(place_all(warm(), printed)) == [{1, 2, 4}, {3}]
    unnamed = item(5, "Dam holds after long night", 1, publisher="herald")  # so it doesn't always name it
    assert origins(place_all(warm(), [*printed, unnamed])) == [{1, 2, 3, 4, 5}]


def test_a_dispatch_is_not_its_quickest_printers_own_word() -> None:
    reports = [
        item(1, "What our reporter saw at the dam", 1, publisher="courier"),
        item(2, "Dam holds after long night", 1, publisher="courier"),
        item(3, "Floods: Dam holds after long night", 1, publisher="herald"),
        item(4, "Boats are on their way to Orvel", 1, publisher="echo"),
        item(5, "Boats are on their way to Orvel", 1, publisher="courier"),
        item(6, "Engineers at work in the valley", 1, publisher="courier"),
    ]
    assert origins(place_all(warm(), reports[:3])) == [{1, 2, 3}]  # as far as anybody can see it wrote both
    assert origins(place_all(warm(), reports)) == [{1, 6}, {2, 3}, {4, 5}]


def test_who_is_reprinted_and_reprints_nobody_is_one_voice() -> None:
    reports = [
        item(1, "Dam breached, town warned", 1, publisher="northwire"),
        item(2, "Dam breached in the night, four killed", 1, publisher="northwire"),
        item(3, "Dam breached in the night, four killed", 1, publisher="herald"),
        item(4, "Northwire man tells of the night", 1, publisher="northwire"),
        item(5, "Wall of water in the valley", 1, publisher="herald"),
    ]
    assert origins(place_all(warm(), reports)) == [{1, 2, 3, 4, 5}]


HEADLINES = (
    "Dam holds after long night",
    "Floods: Dam holds after long night",
    "After long night, dam holds - The Herald",
    "Engineers look at the damage",
    "Valley floods: Engineers look at the damage",
    "Dam to be rebuilt by autumn, Ilves",
    "“No flood will find us unready again”, Ilves",
)


@settings(max_examples=60)
@given(streams(), st.data())
def test_a_restart_changes_no_origin(items: list[Item], data: st.DataObject) -> None:
    items = [retold(each, data.draw(st.sampled_from(HEADLINES))) for each in items]
    cut = data.draw(st.integers(0, len(items)))
    undisturbed, restarted = warm(), warm()
    whole = [undisturbed.place(*each) for each in items]
    stored = {placement.document_id: placement for placed in whole[:cut] for placement in placed.placements}
    for document, reading, vector in items[:cut]:
        restarted.restore(document, reading, vector, stored[document.id])
    assert [restarted.place(*each) for each in items[cut:]] == whole[cut:]


def retold(made: Item, headline: str) -> Item:
    """The same document under another headline, read as a statement where it ends with who made it."""
    document, annotations, vector = made
    document = replace(document, headline=headline, text=headline)
    made = document, replace(annotations, headline=Span(0, len(headline))), vector
    return saying(made) if headline.endswith("Ilves") else made
