"""Words beside and inside names that say what is named: titles, kinds of organisations, local prepositions."""

from __future__ import annotations

from functools import cache, lru_cache

from citewire import languages


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


@cache
def _titles() -> tuple[frozenset[str], tuple[str, ...]]:
    """Titles and forms of address of all languages, and the endings of such words."""
    tables = [languages.get(tag).titles for tag in languages.known()]
    words = frozenset(word for table in tables for word in table.beside.split())
    return words, tuple(ending for table in tables for ending in table.beside_ends)


@lru_cache(maxsize=20_000)
def is_title(word: str) -> bool:
    """Whether a word is an office or form of address that stands before a name, in any of the languages."""
    lowered, (words, endings) = word.lower(), _titles()
    return lowered in words or (len(lowered) > 4 and lowered.endswith(endings))


_ORGANISATION_WORDS = _words(
    """
    ministry department university institute committee council agency party bank group corporation company inc corp
    ltd llc court commission association federation union foundation authority police army navy force forces party
    ministerium universität institut partei gmbh ag se kg ev gruppe verband stiftung behörde fc sc sv tsv vfb vfl bvb
    rb hsv bundesliga verein klinikum ministère université parti groupe fondation ministerio universidad partido grupo
    fundación ministerstwo uniwersytet partia grupa fundacja министерство университет партия группа фонд
    міністерство університет партія група universitetet partiet
    """
)


def is_organisation_word(word: str) -> bool:
    """Whether a word inside a name says that it is an organisation's."""
    return word.lower() in _ORGANISATION_WORDS


LOCAL_WORDS = _words("in near from outside à en w we z ze в во из під у із з i från till nach aus bei raum")
"""Words before a place that an ordinary word would not follow without an article."""

AMBIGUOUS_CITIES = _words(
    """
    Essen Halle Hof Singen Hagen Siegen Worms Hamm Baden Buchen Linden Most Nice Reading Bath Mobile Man Bar Of Tours
    Split Male Orange Corona Independence Sale Hull Derby Deal Rugby Bury Enterprise Hope Liberty Victoria
    Nancy Florence   Marl Herne Hilden Ahlen Aalen Lage Weiden Wesel Regen Brand  Wangen Weil Melle
    Leer Norden Rain Selm Senden  Auch Sens Vienne Lens Pau Troy Of Central Union Police Same Along Bor
    Peine Wiesen Celle  Kreis Löhne Dorsten Bergen Oder Elche León Leon Cuenca Mata Plus  Gera Greifen Same
    Haar Werden Kempen Gießen Plauen Kehl Stade Uster Horn Wil Thun Zug Wels Steyr Ried Linden  Senftenberg
    Delta Batman Van Date Agen Sur Tula Orel Орел Орёл Мир Рай Ош  Дно    Мена Ізюм  Piła Żary Hel
    """
)
"""Cities whose names are ordinary words or first names: taken only after a local word ("in Essen")."""

NEVER_NAMES = _words(
    """
    i the a an monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december mr mrs ms god christmas easter ramadan new year ok tv
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember
    live video news update analysis opinion watch exclusive breaking plus sz liveticker newsblog ticker eil wm em
    ппо нпз ова тэц аэс аес тец дтп сми змі zug rast akw ki ai lkw pkw ceo faz ntv uhr usd eur
    """
)
"""Words with a capital that name nobody."""
