"""Pages of our own words with one fault planted in each, in five languages: what ``evals/check.py`` looks for.

A page has a headline, a date and ten statements, each cited to a text of its own that says the same in a longer
paragraph. A fault changes one thing of one statement, and never the cited text. People, places and numbers are drawn
by the page's number, so that two pages of one kind and language differ in all of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from evals.retold import RETOLD

KINDS = (
    *("number", "unit", "indicator", "name", "office", "date", "polarity", "hedge", "attribution"),
    *("citation target", "headline", "quotation", "role"),
)
ACROSS = ("number", "unit", "indicator", "name", "office", "date", "polarity", "hedge", "attribution")
"""Kinds that rules can see in a text of another language than the page's: words of a quotation and roles are left
unchecked there."""
VARIANTS, VARIANTS_ACROSS, VARIANTS_RETOLD = 10, 3, 4
"""Pages of one kind in one language; in English, with the texts of one other language cited; and of those whose cited
texts tell it freely."""
PEOPLE = ("Ada Kern", "Oleg Mardov", "Ines Varnhold", "Pavel Lindqvist", "Mara Tessin", "Jonas Brevik", "Lena Oswin")
PLACES = ("Sandholm", "Orvel", "Tarnby", "Ilvane", "Marnow")


@dataclass(frozen=True, slots=True)
class Words:
    """One language: by kind the statement as it is and as it is falsified; ``head`` of the page, ``dated`` line, what
    the list of references is called, and the sentence that opens and closes each cited text."""

    statements: Mapping[str, tuple[str, str]]
    head: str
    dated: str
    references: str
    around: tuple[str, str]
    month: str


@dataclass(frozen=True, slots=True)
class Planted:
    """A page as Markdown with its cited texts by number, all in the language ``cites``; ``kind`` is "" for a clean one,
    ``line`` that of the fault."""

    language: str
    kind: str
    page: str
    sources: Mapping[int, str]
    line: int
    cites: str


ENGLISH = Words(
    {
        "number": (
            "In {place} {n} houses were damaged by the water.",
            "In {place} {m} houses were damaged by the water.",
        ),
        "unit": (
            "At the lock of {place} the river rose by {k} centimetres.",
            "At the lock of {place} the river rose by {k} metres.",
        ),
        "indicator": (
            "In the valley of {place} {n2} people were injured.",
            "In the valley of {place} {n2} people were killed.",
        ),
        "name": ("Engineer {who} inspected the wall of the dam.", "Engineer {other} inspected the wall of the dam."),
        "office": ("Interior Minister {second} thanked the helpers.", "Foreign Minister {second} thanked the helpers."),
        "date": ("The lock was closed on {d} {month} 2031.", "The lock was closed on {e} {month} 2031."),
        "polarity": (
            "The council approved the plan for a new bridge.",
            "The council rejected the plan for a new bridge.",
        ),
        "hedge": (
            "The pumping station may have been flooded on purpose.",
            "The pumping station was flooded on purpose.",
        ),
        "attribution": (
            "The road to the harbour is safe, said {third}.",
            "The road to the harbour is safe, said {fourth}.",
        ),
        "quotation": (
            "“We heard the ice crack all night,” {fourth} said.",
            "“We heard the guns fire all night,” {fourth} said.",
        ),
        "role": (
            "{one} has taken {two} to court over the broken lock.",
            "{two} has taken {one} to court over the broken lock.",
        ),
    },
    "Engineer {who} inspects the dam of {place}",
    "Last updated {d} {month} 2031, 14:00 UTC",
    "References",
    ("The rain had not stopped for nine days.", "Schools in the district stay closed."),
    "March",
)
GERMAN = Words(
    {
        "number": (
            "In {place} wurden {n} Häuser durch das Wasser beschädigt.",
            "In {place} wurden {m} Häuser durch das Wasser beschädigt.",
        ),
        "unit": (
            "An der Schleuse von {place} stieg der Fluss um {k} Zentimeter.",
            "An der Schleuse von {place} stieg der Fluss um {k} Meter.",
        ),
        "indicator": (
            "Im Tal von {place} wurden {n2} Menschen verletzt.",
            "Im Tal von {place} wurden {n2} Menschen getötet.",
        ),
        "name": ("Ingenieurin {who} prüfte die Mauer des Damms.", "Ingenieurin {other} prüfte die Mauer des Damms."),
        "office": ("Innenminister {second} dankte den Helfern.", "Außenminister {second} dankte den Helfern."),
        "date": (
            "Die Schleuse wurde am {d}. {month} 2031 geschlossen.",
            "Die Schleuse wurde am {e}. {month} 2031 geschlossen.",
        ),
        "polarity": (
            "Der Rat stimmte dem Plan für eine neue Brücke zu.",
            "Der Rat stimmte dem Plan für eine neue Brücke nicht zu.",
        ),
        "hedge": (
            "Das Pumpwerk wurde möglicherweise mit Absicht geflutet.",
            "Das Pumpwerk wurde mit Absicht geflutet.",
        ),
        "attribution": (
            "Die Straße zum Hafen sei sicher, sagte {third}.",
            "Die Straße zum Hafen sei sicher, sagte {fourth}.",
        ),
        "quotation": (
            "„Wir hörten die ganze Nacht das Eis brechen“, sagte {fourth}.",
            "„Wir hörten die ganze Nacht die Kanonen schießen“, sagte {fourth}.",
        ),
        "role": (
            "{one} hat {two} wegen der kaputten Schleuse verklagt.",
            "{two} hat {one} wegen der kaputten Schleuse verklagt.",
        ),
    },
    "Ingenieurin {who} prüft den Damm von {place}",
    "Zuletzt geändert am {d}. {month} 2031, 14:00 UTC",
    "Quellen",
    ("Der Regen hatte neun Tage lang nicht aufgehört.", "Die Schulen im Bezirk bleiben geschlossen."),
    "März",
)
FRENCH = Words(
    {
        "number": (
            "À {place}, {n} maisons ont été endommagées par l’eau.",
            "À {place}, {m} maisons ont été endommagées par l’eau.",
        ),
        "unit": (
            "À l’écluse de {place}, le fleuve est monté de {k} centimètres.",
            "À l’écluse de {place}, le fleuve est monté de {k} mètres.",
        ),
        "indicator": (
            "Dans la vallée de {place}, {n2} personnes ont été blessées.",
            "Dans la vallée de {place}, {n2} personnes ont été tuées.",
        ),
        "name": (
            "L’ingénieure {who} a inspecté le mur du barrage.",
            "L’ingénieure {other} a inspecté le mur du barrage.",
        ),
        "office": (
            "Le ministre de l’Intérieur {second} a remercié les secouristes.",
            "Le ministre des Affaires étrangères {second} a remercié les secouristes.",
        ),
        "date": ("L’écluse a été fermée le {d} {month} 2031.", "L’écluse a été fermée le {e} {month} 2031."),
        "polarity": (
            "Le conseil a approuvé le projet d’un nouveau pont.",
            "Le conseil a rejeté le projet d’un nouveau pont.",
        ),
        "hedge": (
            "La station de pompage a peut-être été inondée exprès.",
            "La station de pompage a été inondée exprès.",
        ),
        "attribution": (
            "La route du port est sûre, a déclaré {third}.",
            "La route du port est sûre, a déclaré {fourth}.",
        ),
        "quotation": (
            "« Nous avons entendu la glace craquer toute la nuit », a dit {fourth}.",
            "« Nous avons entendu les canons tirer toute la nuit », a dit {fourth}.",
        ),
        "role": (
            "{one} a poursuivi {two} en justice pour l’écluse cassée.",
            "{two} a poursuivi {one} en justice pour l’écluse cassée.",
        ),
    },
    "L’ingénieure {who} inspecte le barrage de {place}",
    "Mis à jour le {d} {month} 2031, 14:00 UTC",
    "Références",
    ("La pluie n’avait pas cessé depuis neuf jours.", "Les écoles du district restent fermées."),
    "mars",
)
SPANISH = Words(
    {
        "number": (
            "En {place}, {n} casas resultaron dañadas por el agua.",
            "En {place}, {m} casas resultaron dañadas por el agua.",
        ),
        "unit": (
            "En la esclusa de {place}, el río subió {k} centímetros.",
            "En la esclusa de {place}, el río subió {k} metros.",
        ),
        "indicator": (
            "En el valle de {place}, {n2} personas resultaron heridas.",
            "En el valle de {place}, {n2} personas resultaron muertas.",
        ),
        "name": (
            "La ingeniera {who} inspeccionó el muro de la presa.",
            "La ingeniera {other} inspeccionó el muro de la presa.",
        ),
        "office": (
            "El ministro del Interior {second} dio las gracias a los rescatistas.",
            "El ministro de Exteriores {second} dio las gracias a los rescatistas.",
        ),
        "date": ("La esclusa se cerró el {d} de {month} de 2031.", "La esclusa se cerró el {e} de {month} de 2031."),
        "polarity": ("El consejo aprobó el plan de un nuevo puente.", "El consejo rechazó el plan de un nuevo puente."),
        "hedge": (
            "La estación de bombeo fue inundada probablemente a propósito.",
            "La estación de bombeo fue inundada a propósito.",
        ),
        "attribution": (
            "La carretera del puerto es segura, dijo {third}.",
            "La carretera del puerto es segura, dijo {fourth}.",
        ),
        "quotation": (
            "«Oímos crujir el hielo toda la noche», dijo {fourth}.",
            "«Oímos disparar los cañones toda la noche», dijo {fourth}.",
        ),
        "role": (
            "{one} ha demandado a {two} por la esclusa rota.",
            "{two} ha demandado a {one} por la esclusa rota.",
        ),
    },
    "La ingeniera {who} inspecciona la presa de {place}",
    "Actualizado el {d} de {month} de 2031, 14:00 UTC",
    "Fuentes",
    ("La lluvia no había parado en nueve días.", "Las escuelas del distrito siguen cerradas."),
    "marzo",
)
POLISH = Words(
    {
        "number": (
            "W miejscowości {place} woda uszkodziła {n} domów.",
            "W miejscowości {place} woda uszkodziła {m} domów.",
        ),
        "unit": (
            "Przy śluzie w {place} poziom rzeki wzrósł o {k} centymetrów.",
            "Przy śluzie w {place} poziom rzeki wzrósł o {k} metrów.",
        ),
        "indicator": ("W dolinie {place} rannych zostało {n2} osób.", "W dolinie {place} zginęło {n2} osób."),
        "name": ("Inżynier {who} sprawdziła mur zapory.", "Inżynier {other} sprawdziła mur zapory."),
        "office": (
            "Minister spraw wewnętrznych {second} podziękował ratownikom.",
            "Minister spraw zagranicznych {second} podziękował ratownikom.",
        ),
        "date": ("Śluzę zamknięto {d} {month} 2031 roku.", "Śluzę zamknięto {e} {month} 2031 roku."),
        "polarity": ("Rada przyjęła plan budowy nowego mostu.", "Rada nie przyjęła planu budowy nowego mostu."),
        "hedge": ("Przepompownię prawdopodobnie zalano celowo.", "Przepompownię zalano celowo."),
        "attribution": (
            "Droga do portu jest bezpieczna, powiedział {third}.",
            "Droga do portu jest bezpieczna, powiedział {fourth}.",
        ),
        "quotation": (
            "„Całą noc słyszeliśmy pękający lód”, powiedział {fourth}.",
            "„Całą noc słyszeliśmy strzelające działa”, powiedział {fourth}.",
        ),
        "role": (
            "{one} pozwał {two} z powodu zepsutej śluzy.",
            "{two} pozwał {one} z powodu zepsutej śluzy.",
        ),
    },
    "Inżynier {who} sprawdza zaporę w {place}",
    "Aktualizacja {d} {month} 2031, 14:00 UTC",
    "Źródła",
    ("Deszcz nie ustawał od dziewięciu dni.", "Szkoły w okręgu pozostają zamknięte."),
    "marca",
)
LANGUAGES = MappingProxyType({"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH, "pl": POLISH})


def pages_across() -> Iterator[Planted]:
    """Pages in English that cite texts of another language, faulty and clean."""
    for cites in LANGUAGES:
        for kind in (*ACROSS, ""):
            for variant in range(VARIANTS_ACROSS if cites != "en" else 0):
                yield planted("en", kind, variant, cites)


def pages_retold() -> Iterator[Planted]:
    """Pages whose cited texts tell the same freely (``retold.py``), faulty and clean."""
    for language in LANGUAGES:
        for kind in (*KINDS, ""):
            for variant in range(VARIANTS_RETOLD):
                yield planted(language, kind, variant, freely=True)


def pages(kinds: tuple[str, ...] = (*KINDS, "")) -> Iterator[Planted]:
    """Every page: ``VARIANTS`` of each kind in each language; "" is a clean one."""
    for language in LANGUAGES:
        for kind in kinds:
            for variant in range(VARIANTS):
                yield planted(language, kind, variant)


def planted(language: str, kind: str, variant: int, cites: str = "", *, freely: bool = False) -> Planted:
    """One page with one fault of the kind; the texts that it cites are in its own language where none is named, and
    tell it ``freely`` rather than in the page's own words."""
    words, cited_words = LANGUAGES[language], LANGUAGES[cites or language]
    slots = _slots(words, variant)
    told = [each for each in words.statements if not cites or each in ACROSS]
    places = {each: number for number, each in enumerate(told, 1)}
    cited = dict(places)
    if kind == "citation target":
        cited["number"], cited["name"] = cited["name"], cited["number"]
    body = [f"{words.statements[each][each == kind].format(**slots)} [{cited[each]}]" for each in told]
    head = words.head.format(**(slots | {"who": slots["other"]} if kind == "headline" else slots))
    dated = words.dated.format(**slots)
    references = [f"[{number}] Herald, {dated}: https://herald.example/{number}" for number in places.values()]
    lines = [f"# {head}", dated, *body, f"## {words.references}", *references]
    line = 1 if kind == "headline" else 2 * places.get(kind, places["number"]) + 3
    theirs = slots | {"month": cited_words.month}
    tellings = RETOLD[cites or language] if freely else {each: cited_words.statements[each][0] for each in told}
    sources = {places[each]: _source(cited_words, tellings[each], theirs) for each in told}
    return Planted(language, kind, "\n\n".join(lines) + "\n", sources, line, cites or language)


def _source(words: Words, telling: str, slots: Mapping[str, object]) -> str:
    before, after = words.around
    return f"{before} {telling.format(**slots)} {after}"


def _slots(words: Words, variant: int) -> dict[str, object]:
    who, second, third, fourth, other, one, two = (PEOPLE[(variant + step) % len(PEOPLE)] for step in range(7))
    number = 23 + 14 * variant
    return {
        "who": who,
        "second": second,
        "third": third,
        "fourth": fourth,
        "other": other,
        "one": one,
        "two": two,
        "month": words.month,
        "place": PLACES[variant % len(PLACES)],
        "n": number,
        "m": number + 7,
        "n2": number + 5,
        "k": 40 + variant,
        "d": 3 + variant,
        "e": 5 + variant,
    }
