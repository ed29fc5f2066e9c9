"""The forms of German verbs, made from their infinitives, so that a list of verbs is written once and by hand.

A bar stands behind a part that splits off: ``mit|teilen``. Forms come in the notation of ``languages/table.py``.
"""

from __future__ import annotations

from dataclasses import dataclass

UNSTRESSED = ("be", "ver", "er", "ent", "ge", "zer", "miss", "wider", "unter", "über")
"""Prefixes that never part and take no "ge" in the participle."""
STRONG = (
    "befehlen/befiehlt/befahl/befohlen bieten/bietet/bot/geboten bitten/bittet/bat/gebeten "
    "bringen/bringt/brachte/gebracht denken/denkt/dachte/gedacht "
    "empfehlen/empfiehlt/empfahl/empfohlen fahren/fährt/fuhr/gefahren finden/findet/fand/gefunden "
    "geben/gibt/gab/gegeben gehen/geht/ging/gegangen halten/hält/hielt/gehalten heben/hebt/hob/gehoben "
    "heißen/heißt/hieß/geheißen kennen/kennt/kannte/gekannt kommen/kommt/kam/gekommen lassen/lässt/ließ/gelassen "
    "laden/lädt/lud/geladen nehmen/nimmt/nahm/genommen nennen/nennt/nannte/genannt "
    "prophezeien/prophezeit/prophezeite/prophezeit "
    "raten/rät/riet/geraten rufen/ruft/rief/gerufen scheiden/scheidet/schied/geschieden "
    "schlagen/schlägt/schlug/geschlagen schließen/schließt/schloss/geschlossen "
    "schreiben/schreibt/schrieb/geschrieben schreien/schreit/schrie/geschrien "
    "schwören/schwört/schwor/geschworen sehen/sieht/sah/gesehen "
    "sprechen/spricht/sprach/gesprochen stehen/steht/stand/gestanden streichen/streicht/strich/gestrichen "
    "streiten/streitet/stritt/gestritten vertreten/vertritt/vertrat/vertreten weisen/weist/wies/gewiesen "
    "wenden/wendet/wandte/gewandt werden/wird/wurde/geworden werfen/wirft/warf/geworfen wägen/wägt/wog/gewogen "
    "wissen/weiß/wusste/gewusst ziehen/zieht/zog/gezogen tragen/trägt/trug/getragen "
    "tun/tut/tat/getan wiederholen/wiederholt/wiederholte/wiederholt"
)
"""Verbs that are not regular: infinitive, third person now and then, participle."""
PARTS = {verb: tuple(parts) for verb, *parts in (each.split("/") for each in STRONG.split())}


@dataclass(frozen=True, slots=True)
class Verb:
    """``prefix`` is "" where nothing splits off; ``finite`` are the forms of the third person without it."""

    prefix: str
    finite: tuple[str, ...]
    participle: str


def verb(written: str) -> Verb:
    """A verb read from its notation."""
    before, _, infinitive = written.rpartition("|")
    present, past, participle = _strong(infinitive) or _regular(infinitive)
    plural = past + ("n" if past.endswith("e") else "en")
    return Verb(before, tuple(dict.fromkeys((present, past, infinitive, plural))), before + participle)


def _strong(infinitive: str) -> tuple[str, ...] | None:
    if infinitive in PARTS:
        return PARTS[infinitive]
    for prefix in UNSTRESSED:
        parts = PARTS.get(infinitive.removeprefix(prefix)) if infinitive.startswith(prefix) else None
        if parts is not None:
            return (prefix + parts[0], prefix + parts[1], prefix + parts[2].removeprefix("ge"))
    return None


def _regular(infinitive: str) -> tuple[str, ...]:
    stem = infinitive.removesuffix("n").removesuffix("e")
    link = "e" if stem.endswith(("t", "d", "chn", "ffn", "gn", "dn")) else ""
    plain = stem.startswith(UNSTRESSED) or stem.endswith("ier")
    return (f"{stem}{link}t", f"{stem}{link}te", f"{'' if plain else 'ge'}{stem}{link}t")


def finite(verbs: str) -> str:
    """Every finite form that stands in one word; those of split verbs as they end a clause ("mitteilte")."""
    return " ".join(each.prefix + form for each in map(verb, verbs.split()) for form in each.finite)


def split(verbs: str) -> str:
    """The halves of the split verbs: "teilte_mit"."""
    return " ".join(f"{form}_{each.prefix}" for each in map(verb, verbs.split()) if each.prefix for form in each.finite)


def participles(verbs: str) -> str:
    """The participles: "gesagt mitgeteilt"."""
    return " ".join(verb(each).participle for each in verbs.split())
