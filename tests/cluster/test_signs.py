"""Signs of a headline: numbers that name, and who strikes."""

from __future__ import annotations

import pytest

from citewire.cluster.signs import Signs, conflict, ordinals, strangers
from citewire.cluster.strikes import attackers


@pytest.mark.parametrize(
    ("language", "headline"),
    [
        ("en", "Union agrees 12th sanctions package"),
        ("en", "Union agrees twelfth package of sanctions"),
        ("de", "Union beschließt 12. Sanktionspaket"),
        ("de", "Union beschließt zwölftes Sanktionspaket"),
        ("ru", "Союз согласовал 12-й пакет санкций"),
        ("uk", "Союз погодив дванадцятий пакет санкцій"),
        ("fr", "L’Union adopte le 12e paquet de sanctions"),
        ("es", "La Unión aprueba el 12.º paquete de sanciones"),
        ("pl", "Unia przyjęła 12. pakiet sankcji"),
        ("sv", "Unionen enas om det 12:e sanktionspaketet"),
        ("pt", "União aprova o 12º pacote de sanções"),
        ("sl", "Unija sprejela 12. sveženj sankcij"),
    ],
)
def test_an_ordinal_names_what_follows(language: str, headline: str) -> None:
    assert ordinals(headline, language) == {12}


@pytest.mark.parametrize(
    ("language", "headline"),
    [
        ("en", "Lind champion for the third time"),
        ("en", "Fair opens on the 12th of May"),
        ("en", "Town marks its 50th anniversary"),
        ("de", "Lind zum dritten Mal Meisterin"),
        ("de", "Messe öffnet am 12. Mai"),
        ("de", "Wie das 19. Jahrhundert baute"),
        ("fr", "Lind championne pour la troisième fois"),
        ("sv", "Lind mästare för tredje gången"),
        ("en", "First package of the second plan agreed"),
        ("en", "Rain until Sunday"),
    ],
)
def test_what_only_counts_names_nothing(language: str, headline: str) -> None:
    assert ordinals(headline, language) == frozenset()


@pytest.mark.parametrize(
    ("language", "headline", "party"),
    [
        ("en", "Ukraine drone strike hits Russian refinery", "ua"),
        ("en", "Russian refinery on fire after attack by Ukrainian drones", "ua"),
        ("en", "Sudanese army shells Chadian town", "sd"),
        ("en", "US strikes targets in the desert", "us"),
        ("de", "Russischer Drohnenangriff trifft ukrainisches Stromnetz", "ru"),
        ("de", "US-Angriff auf Hafen", "us"),
        ("de", "Hafen nach Angriff durch iranische Drohnen zerstört", "ir"),
        ("es", "Drones rusos atacan la red eléctrica ucraniana", "ru"),
        ("es", "Un ataque ruso deja tres muertos", "ru"),
        ("fr", "Des drones ukrainiens frappent une raffinerie russe", "ua"),
        ("fr", "Trois morts dans une attaque russe", "ru"),
        ("pl", "Ukraińskie drony uderzyły w rosyjską rafinerię", "ua"),
        ("ru", "Украинские беспилотники атаковали российский завод", "ua"),
        ("uk", "Російські дрони атакували українську енергосистему", "ru"),
        ("sv", "Israel attackerar mål i Libanon", "il"),
    ],
)
def test_who_strikes(language: str, headline: str, party: str) -> None:
    assert attackers(headline, language) == {party}


@pytest.mark.parametrize(
    ("language", "headline"),
    [
        ("en", "Strikes hit us hard, dockers say"),
        ("en", "They polish shells for a living"),
        ("en", "Storm hits France"),
        ("de", "Greift der Frost nach Polen?"),
        ("en", "Nine killed in strikes on Kyiv"),
        ("fi", "Israel iskee"),
    ],
)
def test_nobody_is_taken_for_an_attacker(language: str, headline: str) -> None:
    assert attackers(headline, language) == frozenset()


def test_other_numbers_and_other_attackers_are_two_events() -> None:
    assert conflict(Signs(ordinals=frozenset({12})), Signs(ordinals=frozenset({13}))) == "number 12 against 13"
    said = conflict(Signs(attackers=frozenset({"ru"})), Signs(attackers=frozenset({"ua"})))
    assert said == "attack by RU against attack by UA"
    assert conflict(Signs(ordinals=frozenset({12})), Signs(ordinals=frozenset({12, 13}))) is None
    assert conflict(Signs(attackers=frozenset({"ru"})), Signs()) is None


def test_two_reports_that_name_nothing_are_strangers() -> None:
    barn, other = Signs(language="de", nameless=True), Signs(language="de", nameless=True)
    assert strangers(barn, other) is True
    unread = Signs(language="de")
    assert strangers(barn, unread) is None
    named = Signs(language="de", named=frozenset({"place:velm"}))
    assert strangers(barn, named) is None
    assert strangers(named, named) is False
