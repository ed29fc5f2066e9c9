"""The words with which ``evals/alterations.py`` alters a sentence: by language, pairs of which the first stands in a
sentence and the second is put in its place. The first that is found is taken, so that longer words come before the
shorter ones that they hold."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

Pairs = tuple[tuple[str, str], ...]


def _both(*pairs: tuple[str, str]) -> Pairs:
    return (*pairs, *((other, one) for one, other in pairs))


NUMBER_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "en": "two three four five six seven eight nine ten",
        "de": "zwei drei vier fünf sechs sieben acht neun zehn",
        "fr": "deux trois quatre cinq six sept huit neuf dix",
        "es": "dos tres cuatro cinco seis siete ocho nueve diez",
        "sv": "två tre fyra fem sex sju åtta nio tio",
    }
)
UNITS: Mapping[str, Pairs] = MappingProxyType(
    {
        "en": _both(
            *(("kilometres", "metres"), ("dollars", "euros"), ("million", "billion"), ("hours", "days")),
            *(("percent", "degrees"), ("households", "people"), ("tonnes", "litres"), ("metres", "centimetres")),
            *(("weeks", "months"), ("homes", "villages")),
        ),
        "de": _both(
            *(("Kilometer", "Meter"), ("Dollar", "Euro"), ("Millionen", "Milliarden"), ("Stunden", "Tage")),
            *(("Prozent", "Grad"), ("Haushalte", "Menschen"), ("Tonnen", "Liter"), ("Wochen", "Monate")),
            *(("Haushalten", "Menschen"), ("Tagen", "Wochen")),
        ),
        "fr": _both(("kilomètres", "mètres"), ("millions", "milliards"), ("heures", "jours"), ("foyers", "personnes")),
        "es": _both(("kilómetros", "metros"), ("horas", "días"), ("hogares", "personas"), ("viviendas", "personas")),
        "sv": _both(("kilometer", "meter"), ("miljoner", "miljarder"), ("dagar", "veckor"), ("kronor", "dollar")),
        "ru": _both(("километров", "метров"), ("часов", "дней"), ("домов", "человек"), ("тысяч", "миллионов")),
        "uk": _both(("кілометрів", "метрів"), ("годин", "днів"), ("будинків", "людей"), ("тисяч", "мільйонів")),
    }
)
INDICATORS: Mapping[str, Pairs] = MappingProxyType(
    {
        "en": (
            *_both(("killed", "injured"), ("missing", "injured"), ("evacuated", "killed"), ("rescued", "killed")),
            *(("dead", "injured"), ("died", "were injured"), ("kills", "injures"), ("wounded", "killed")),
            *(("hurt", "killed"), ("damaged", "destroyed"), ("without power", "destroyed"), ("homeless", "killed")),
        ),
        "de": (
            *_both(("Tote", "Verletzte"), ("Toten", "Verletzten"), ("getötet", "verletzt")),
            *(
                ("Todesopfer", "Verletzte"),
                ("Vermisste", "Tote"),
                ("gestorben", "verletzt worden"),
                ("tot", "verletzt"),
            ),
            *(
                ("ohne Strom", "zerstört"),
                ("Schwerverletzte", "Tote"),
                ("Verletzter", "Toter"),
                ("Toter", "Verletzter"),
            ),
        ),
        "fr": (*_both(("morts", "blessés"), ("tués", "blessés")), ("disparus", "morts"), ("évacuées", "tuées")),
        "es": (*_both(("muertos", "heridos"), ("muertas", "heridas")), ("evacuadas", "muertas")),
        "sv": (*_both(("döda", "skadade"), ("dödade", "skadade")), ("dödats", "skadats")),
        "ru": (*_both(("погибли", "ранены"), ("погибших", "раненых")), ("эвакуированы", "погибли")),
        "uk": (*_both(("загинули", "поранені"), ("загиблих", "поранених")), ("евакуйовано", "загинуло")),
    }
)
OFFICES: Mapping[str, Pairs] = MappingProxyType(
    {
        "en": (
            *(("Vice President", "Foreign Minister"), ("President", "Foreign Minister"), ("Governor", "Mayor")),
            *(("president", "foreign minister"), ("prime minister", "interior minister"), ("mayor", "governor")),
            *(("Prime Minister", "Interior Minister"), ("Mayor", "Governor"), ("Minister", "Mayor")),
            *(("Foreign Minister", "President"), ("governor", "mayor"), ("minister", "mayor")),
        ),
        "de": (
            *(("Vizepräsidentin", "Außenministerin"), ("Interimspräsidentin", "Außenministerin")),
            *(("Präsidentin", "Außenministerin"), ("Präsidenten", "Außenminister"), ("Präsident", "Außenminister")),
            *(("Staatschef", "Außenminister"), ("Bundeskanzler", "Bundespräsident"), ("Kanzler", "Innenminister")),
            *(
                ("Außenminister", "Innenminister"),
                ("Innensenatorin", "Bürgermeisterin"),
                ("Machthaber", "Bürgermeister"),
            ),
            *(
                ("Bürgermeister", "Innensenator"),
                ("Verteidigungsminister", "Finanzminister"),
                ("Senatorin", "Richterin"),
            ),
            *(("Wirtschaftssenatorin", "Innensenatorin"), ("Ministerpräsident", "Innenminister")),
        ),
        "fr": (("président", "ministre des Affaires étrangères"), ("gouverneure", "maire"), ("maire", "préfet")),
        "es": (("presidente", "ministro de Exteriores"), ("gobernadora", "alcaldesa"), ("alcalde", "gobernador")),
        "sv": (("president", "utrikesminister"), ("presidenten", "utrikesministern"), ("statsminister", "president")),
        "ru": (("президент", "министр иностранных дел"), ("губернатор", "мэр"), ("мэр", "губернатор")),
        "uk": (("президент", "міністр закордонних справ"), ("губернаторка", "мерка"), ("мер", "губернатор")),
    }
)
OPPOSITES: Mapping[str, Pairs] = MappingProxyType(
    {
        "en": (
            *(("not ", ""), ("is", "is not"), ("are", "are not"), ("was", "was not"), ("were", "were not")),
            *(("has", "has not"), ("have", "have not"), ("will", "will not"), ("says no to", "says yes to")),
            *_both(("confirms", "denies"), ("rejects", "accepts"), ("rejected", "accepted"), ("opens", "closes")),
            *_both(("condemns", "praises"), ("condemn", "praise"), ("rose", "fell"), ("rises", "falls")),
            *_both(("supports", "opposes"), ("begins", "ends"), ("opened", "closed"), ("approved", "rejected")),
        ),
        "de": (
            *(("nicht ", ""), ("kein", "ein"), ("keine", "eine"), ("ist", "ist nicht"), ("war", "war nicht")),
            *(("wurde", "wurde nicht"), ("wurden", "wurden nicht"), ("hat", "hat nicht"), ("sind", "sind nicht")),
            *(("wird", "wird nicht"), ("will", "will nicht"), ("können", "können nicht"), ("kann", "kann nicht")),
            *_both(("bestätigt", "dementiert"), ("verurteilt", "lobt"), ("kritisiert", "lobt"), ("steigt", "sinkt")),
            *_both(("lehnt", "begrüßt"), ("geöffnet", "geschlossen"), ("beginnt", "endet")),
        ),
        "fr": _both(("confirme", "dément"), ("a approuvé", "a rejeté"), ("ouvert", "fermé")),
        "es": (("no ", ""), *_both(("confirma", "desmiente"), ("aprobó", "rechazó"), ("abierto", "cerrado"))),
        "sv": (
            *(("inte ", ""), ("är", "är inte"), ("har", "har inte"), ("var", "var inte"), ("vill", "vill inte")),
            *_both(("bekräftar", "dementerar"), ("fördömer", "hyllar"), ("ökar", "minskar")),
        ),
        "ru": (("не ", ""), *_both(("подтвердил", "опроверг"), ("подтвердила", "опровергла"), ("открыта", "закрыта"))),
        "uk": (
            ("не ", ""),
            *_both(("підтвердила", "спростувала"), ("підтвердив", "спростував"), ("відкрито", "закрито")),
        ),
    }
)
HEDGES: Mapping[str, Pairs] = MappingProxyType(
    {
        "en": (
            *(("may have", "has"), ("might", "will"), ("may", "will"), ("could", "will"), ("reportedly ", "")),
            *(("allegedly ", ""), ("apparently ", ""), ("probably ", ""), ("possibly ", ""), ("likely ", "")),
            *(("alleged ", ""), ("suspected ", ""), ("appears to be", "is")),
        ),
        "de": (
            *(("offenbar ", ""), ("mutmaßlich ", ""), ("möglicherweise ", ""), ("wohl ", ""), ("angeblich ", "")),
            *(("vermutlich ", ""), ("wahrscheinlich ", ""), ("mutmaßliche ", "")),
            *(("mutmaßlichen ", ""), ("könnte", "wird"), ("könnten", "werden")),
        ),
        "fr": (("peut-être ", ""), ("probablement ", ""), ("pourrait", "va"), ("aurait", "a")),
        "es": (("probablemente ", ""), ("podría", "va a"), ("supuesto ", ""), ("aparentemente ", "")),
        "sv": (("troligen ", ""), ("kanske ", ""), ("sannolikt ", ""), ("misstänkt ", ""), ("kan ha", "har")),
        "ru": (("возможно, ", ""), ("вероятно, ", ""), ("предположительно ", ""), ("может быть", "является")),
        "uk": (("можливо, ", ""), ("ймовірно, ", ""), ("ймовірно ", ""), ("можливо ", "")),
    }
)
WEEKDAYS: Mapping[str, str] = MappingProxyType(
    {
        "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
        "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "es": "lunes martes miércoles jueves viernes sábado domingo",
        "sv": "måndag tisdag onsdag torsdag fredag lördag söndag",
    }
)
