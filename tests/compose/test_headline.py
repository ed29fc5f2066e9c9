"""Which part of a headline is shown, and which headline of an event is chosen."""

from __future__ import annotations

import pytest

from citewire.compose.headline import best_headline, fits_a_line, headline_of, is_plain, weighs
from citewire.compose.kicker import is_broken
from tests.dossiers import Told, report


def shown(headline: str, language: str = "de") -> str:
    found = headline_of(report(Told("post", headline, "", 1, language)))
    return "" if found is None else found.text


@pytest.mark.parametrize(
    ("headline", "news"),
    [
        ("Sturmflut in Norddeutschland: Drei Orte bei Hamburg geräumt", "Drei Orte bei Hamburg geräumt"),
        ("Notfälle: Zwei Tote nach Brand in Hotel", "Zwei Tote nach Brand in Hotel"),
        ("Brand in der schweiz: Weitere Dörfer wurden geräumt", "Weitere Dörfer wurden geräumt"),
        (
            "Unwetter am Orvelsee Unwetter am Orvelsee: Fähre liegt seit Stunden fest",
            "Unwetter am Orvelsee: Fähre liegt seit Stunden fest",
        ),
    ],
)
def test_a_kicker_that_says_nothing_more_is_left_away(headline: str, news: str) -> None:
    assert shown(headline) == news


@pytest.mark.parametrize(
    "headline",
    [
        "Senatorin Kern: Schreiben der Täter ist nach Prüfung echt",
        "Interner Bericht: Behörde kannte die Risse im Damm",
        "3 Kinder am Hafen verletzt: Brutale Botschaft der Bande",
        "Hamburg: Trauertag und Gedenkfeier geplant",
        "Verdächtiger am Hafen vorgeführt: Angeklagter in Badeschlappen und Socken",
        "Stromnetz: Wollen heute 3.000 Haushalte wieder anschließen",
        "Sturm am See: Sie wollten nur baden gehen",
        "Erster Einsatz im Hafen: Kapitän schließt weitere nicht aus",
    ],
)
def test_what_says_who_where_or_how_many_stays(headline: str) -> None:
    assert shown(headline) == headline


def test_english_kickers_stay_for_nothing_shows_which_words_are_nouns() -> None:
    assert shown("Storm at sea: Ferry with forty aboard is missing", "en").startswith("Storm")


def test_broken_capitals_are_those_of_names() -> None:
    assert is_broken("Brand in der schweiz", "de")
    assert not is_broken("Brand in der Schweiz", "de")
    assert not is_broken("Neue russische Angriffe", "de")


def best(*headlines: str) -> str:
    reports = [report(Told(f"p{place}", words, "", place)) for place, words in enumerate(headlines)]
    found = best_headline(reports, "en")
    return "" if found is None else found.text


def test_what_weighs_leads_only_where_nothing_tells() -> None:
    assert best("Orvel dam bursts above Tarn", "Orvel dam plan is a gamble for the governor") == (
        "Orvel dam bursts above Tarn"
    )
    assert weighs("Orvel dam plan faces major hurdles", "en")
    assert not weighs("Orvel dam bursts above Tarn", "en")
    assert weighs("Machtkampf in Orvel: Brand ist ein Mann, dem Kritiker alles zutrauen", "de")
    assert not weighs("Brand ist Bürgermeister von Orvel", "de")
    assert best("Orvel dam plan faces major hurdles") == "Orvel dam plan faces major hurdles"


def test_a_number_that_a_later_headline_replaces_does_not_lead() -> None:
    old = ["Orvel dam bursts, 12 people killed in Tarn"] * 3
    assert best(*old, "Orvel dam bursts, 15 people killed in Tarn") == "Orvel dam bursts, 15 people killed in Tarn"


def test_shouting_is_not_plain() -> None:
    assert not is_plain("LEADER KERN STATEMENT ON Orvel DAM ACTIONS")
    assert is_plain("NATO and the EU meet in Orvel")


@pytest.mark.parametrize(
    ("text", "tag", "fits"),
    [
        ("Explosions heard in Orvel, ministry says", "en", True),
        ("Army ordered strike on Orvel, media reports say", "en", False),
        ("Strike on Orvel dam ordered by army, sources say", "en", False),
        ("Explosionen in Orvel: Medien berichten von Angriff", "de", False),
        ("Bürgermeisterin von Orvel zeigt das Wasser im Keller im Video", "de", False),
        ("Why did the dam of Orvel burst?", "en", False),
    ],
)
def test_a_line_of_a_list_is_laid_to_somebody_and_keeps_no_teaser(text: str, tag: str, fits: bool) -> None:
    assert fits_a_line(text, tag) is fits
