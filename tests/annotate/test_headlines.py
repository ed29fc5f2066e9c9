"""Headlines: the furniture of sites comes off, and what is no report is not called one. All titles are invented."""

from datetime import UTC, datetime

import pytest

from citewire import languages
from citewire.annotate.headlines import read_headline, read_title
from citewire.model import Document, Genre

AT = datetime(2031, 5, 1, tzinfo=UTC)

CORES = [
    ("de", "Unwetter:Fähre sinkt vor Norrholm - vierzig Tote", "Fähre sinkt vor Norrholm - vierzig Tote"),
    ("de", "SZ PlusSchifffahrt:Fähre sinkt vor der Küste von Norrholm", "Fähre sinkt vor der Küste von Norrholm"),
    (
        "de",
        "Fährunglück: Vierzig Tote vor Norrholm geborgen Vor 3 Stunden",
        "Fährunglück: Vierzig Tote vor Norrholm geborgen",
    ),
    (
        "de",
        "Fährunglück: Vierzig Tote vor Norrholm geborgen Von Ada Kern und Bo Lind 6 Min Zur Merkliste hinzufügen",
        "Fährunglück: Vierzig Tote vor Norrholm geborgen",
    ),
    ("de", "Seenot Im Nordmeer wurden vierzig Menschen gerettet", "Im Nordmeer wurden vierzig Menschen gerettet"),
    ("de", "Unglück in Norrholm Ermittler prüfen die Ladung der Fähre", "Ermittler prüfen die Ladung der Fähre"),
    ("de", "Eilmeldung Fähre vor Norrholm gesunken, sagt der Reeder", "Fähre vor Norrholm gesunken, sagt der Reeder"),
    (
        "de",
        "Z+ (abopflichtiger Inhalt); Seefahrt: Reeder verkauft seine Flotte",
        "Seefahrt: Reeder verkauft seine Flotte",
    ),
    ("de", "Seenot:58 Menschen aus dem Nordmeer gerettet", "58 Menschen aus dem Nordmeer gerettet"),
    ("de", "Norrholm: Fähre sinkt im Hafen von Norrholm", "Fähre sinkt im Hafen von Norrholm"),
    ("de", "Seefahrt: Fährunglück: Taucher finden das Heck", "Fährunglück: Taucher finden das Heck"),
    ("de", "Minister Kern: Fährunglück: Taucher sind am Ziel", "Minister Kern: Fährunglück: Taucher sind am Ziel"),
    ("de", "Norrholm: Senatorin: Die Fähre war überladen", "Norrholm: Senatorin: Die Fähre war überladen"),
    ("de", "Fährunglück: Kern: „Wetter“: Taucher suchen weiter", "Fährunglück: Kern: „Wetter“: Taucher suchen weiter"),
    ("de", "Staatsanwaltschaft:Die Fähre war überladen", "Staatsanwaltschaft:Die Fähre war überladen"),
    ("de", "Feuerwehr-Einsatz:Lagerhaus brennt im Hafen ab", "Lagerhaus brennt im Hafen ab"),
    ("de", "Die Fähre liegt noch am Grund Aus Bad-Norr berichtet Ada Kern", "Die Fähre liegt noch am Grund"),
    ("de", "Fähre sinkt vor Norrholm – alle Entwicklungen", "Fähre sinkt vor Norrholm"),
    ("en", "Ferry sinks at 17:30 off Norrholm", "Ferry sinks at 17:30 off Norrholm"),
    ("de", "Medienberichte:Fähre sinkt vor der Küste", "Medienberichte:Fähre sinkt vor der Küste"),
    ("en", "Exclusive | Ferry owner knew of leak, letters show", "Ferry owner knew of leak, letters show"),
    ("en", "BREAKING: Ferry sinks off Norrholm with forty aboard", "Ferry sinks off Norrholm with forty aboard"),
    ("en", "Ferry sinks off Norrholm with forty aboard - Harbour Post", "Ferry sinks off Norrholm with forty aboard"),
    (
        "en",
        "Ferry sinks off Norrholm with forty aboard | harbourpost.example",
        "Ferry sinks off Norrholm with forty aboard",
    ),
    ("en", "Minister: ferry was overloaded", "Minister: ferry was overloaded"),
    ("sv", "JUST NU: Färja sjönk utanför Norrholm – fyrtio saknas", "Färja sjönk utanför Norrholm – fyrtio saknas"),
    ("sv", "USA:s ambassad i Norrholm stängs", "USA:s ambassad i Norrholm stängs"),
    ("sv", "Färja sjönk utanför Norrholm – kan vara sabotage", "Färja sjönk utanför Norrholm – kan vara sabotage"),
    ("fr", "ALERTE - Un ferry coule au large de Norrholm", "Un ferry coule au large de Norrholm"),
    ("ru", "Срочно: паром затонул у берегов Норрхольма", "паром затонул у берегов Норрхольма"),
    ("de", "Reeder weist jede Schuld von sich: „Das war das Wetter“", "Reeder weist jede Schuld von sich"),
]

GENRES = [
    ("de", "Hafenchef: Ein schlecht gelaunter Hafenmeister", Genre.TEASER),
    ("de", "Eine leicht durchschaubare Drohung der Reeder", Genre.TEASER),
    ("de", "Ein neuer Hafenmeister übernimmt das Amt", Genre.REPORT),
    ("de", "Ein paar Schiffe sinken im Hafen", Genre.REPORT),
    ("de", "Seefahrt im Winter: 9 Tipps gegen Eis an Deck", Genre.TEASER),
    ("de", "9 Tote bei Fährunglück vor Norrholm", Genre.REPORT),
    ("de", "Für drei Sternzeichen wird es ein stürmisches Jahr", Genre.TEASER),
    ("de", "Faktencheck »Geisterschiffe« vor Norrholm – was ist wirklich dran?", Genre.TEASER),
    ("de", "Streit um die Werft: Am Ende geht es doch nur ums Geld", Genre.TEASER),
    ("en", "7 handy things to pack for a ferry", Genre.TEASER),
    ("en", "Ferry loses 7 things from its deck in storm", Genre.REPORT),
    ("en", "The dangers of deep harbours", Genre.TEASER),
    ("en", "Everything Norrholm Is Building: Cranes, Quays and More", Genre.TEASER),
    ("en", "Harbour roundup: 4 quays that opened in May", Genre.ROUNDUP),
    ("sv", "Varma kläder för däcket – 9 tips", Genre.TEASER),
    ("sv", "Nathan Lindqvist: Hamnen saknar verktyg mot isen", Genre.OPINION),
    ("sv", "03 mars 07.02, Sammanfattning kväll och natt, Norrholms län", Genre.LIVE),
    ("fr", "Sept ou huit quais à Norrholm : 8 raisons de les voir", Genre.TEASER),
    ("es", "5 consejos para viajar en ferri", Genre.TEASER),
    ("ru", "5 способов пережить шторм в Норрхольме", Genre.TEASER),
    ("uk", "5 порад для мандрівки поромом", Genre.TEASER),
    ("pl", "5 porad na podróż promem", Genre.TEASER),
    ("de", "Retter im Nordmeer »Wir konnten das Heck kaum sehen«", Genre.TEASER),
    ("de", "Reeder nennt den Vorwurf „eine glatte und freche Lüge“", Genre.REPORT),
    ("de", "LiveSeefahrt:Taucher finden das Heck der Fähre", Genre.LIVE),
    ("de", "Hafenmeister zum Unglück:Die Reeder sind „ganz allein schuld“", Genre.TEASER),
    ("de", "Fährunglück vor Norrholm - was wir wissen und was nicht", Genre.TEASER),
    ("de", "Norrholm nach dem Fährunglück vor schweren Wochen", Genre.REPORT),
    ("de", "Fähr-Liveblog: Taucher finden das Heck der Fähre", Genre.LIVE),
    ("de", "+++ 17:30 Taucher finden das Heck der Fähre +++", Genre.LIVE),
    ("de", "Ticker zum Fährunglück: Taucher finden das Heck", Genre.LIVE),
    ("en", "Ferry disaster: divers find the stern – live updates", Genre.LIVE),
    ("en", "Live: divers find the stern of the ferry", Genre.LIVE),
    ("de", "MeinungSeefahrt:Diese Reederei braucht endlich Aufsicht", Genre.OPINION),
    ("de", "Kommentar zum Fährunglück: Die Aufsicht hat versagt", Genre.OPINION),
    ("de", "Pressestimmen zum Fährunglück: „Ein Versagen mit Ansage“", Genre.OPINION),
    ("de", "Die Aufsicht muss endlich aufwachen! Ein Kommentar von Ada Kern", Genre.OPINION),
    ("de", "Fährbau im Umbruch Ein Newsletter von Bo Lind", Genre.ROUNDUP),
    ("de", "Ada Kern:Die Fähre hat mich nicht losgelassen", Genre.TEASER),
    ("de", "Bittere Lehren – warum Fähren in jedem Sturm noch sicherer sein müssten", Genre.TEASER),
    ("de", "Jetzt spricht der Betreiber der Fähre", Genre.TEASER),
    ("de", "Norrholm ist ihr bisher schwierigster Fall", Genre.TEASER),
    ("de", "Fährunglück: Lasst die Toten ruhen", Genre.TEASER),
    ("de", "Schiffbau vor Norrholm Warum die Fähre sank", Genre.TEASER),
    ("de", "Hafenblatt-Reporter in Norrholm: „Es riecht noch nach Öl“", Genre.TEASER),
    ("de", "Nachrichtenpodcast: Eine Fähre und ihre Folgen", Genre.MEDIA),
    ("en", "She steered the ferry home", Genre.TEASER),
    ("en", "Opinion | The Ferry Inspectors Failed Us", Genre.OPINION),
    ("en", "The inspectors failed, and they will again | Ada Kern", Genre.OPINION),
    ("de", "Die Lage am Morgen: Der Tag nach der Fähre", Genre.ROUNDUP),
    ("de", "Was wir über das Fährunglück wissen – und was nicht", Genre.TEASER),
    ("de", "Warum die Fähre vor Norrholm sank", Genre.TEASER),
    ("de", "War die Fähre überladen?", Genre.TEASER),
    ("de", "Fährunglück: Das müssen Sie wissen", Genre.TEASER),
    ("de", "Reederei wehrt sich gegen Vorwürfe nach dem …", Genre.TEASER),
    ("en", "Ferry owner rejects claims of...", Genre.TEASER),
    ("en", "Five things to know about the ferry disaster", Genre.TEASER),
    ("de", "„Wir konnten das Heck nicht mehr sehen“", Genre.TEASER),
    ("de", "Stille See", Genre.TEASER),
    ("de", "Video: Taucher finden das Heck der Fähre", Genre.MEDIA),
    ("de", "Fotografie: Bilder des Tages", Genre.MEDIA),
    ("fr", "Podcast - Le ferry de Norrholm, un an après", Genre.MEDIA),
    ("en", "Withdrawn: Ferry sinks off Norrholm", Genre.WITHDRAWAL),
    ("de", "Zurückgezogen: Fähre vor Norrholm gesunken", Genre.WITHDRAWAL),
    ("pl", "Wycofane: Prom zatonął u wybrzeży Norrholm", Genre.WITHDRAWAL),
    ("en", "Divers find the stern of the ferry off Norrholm", Genre.REPORT),
    ("de", "Kritik an der Reederei nach dem Fährunglück wächst", Genre.REPORT),
    ("es", "Hallan la popa del ferri frente a Norrholm", Genre.REPORT),
    ("uk", "Водолази знайшли корму порома біля Норргольма", Genre.REPORT),
    ("zh", "潜水员在港口附近发现渡轮船尾", Genre.REPORT),
    ("de", "Die Bergung der Fähre in Bildern", Genre.MEDIA),
    ("en", "The ferry disaster in pictures", Genre.MEDIA),
    ("fr", "Le naufrage de Norrholm en images", Genre.MEDIA),
    ("ru", "Крушение парома в фотографиях", Genre.MEDIA),
    ("de", "Reederei legt Beweise in Bildern vor", Genre.REPORT),
    ("en", "Harbour news at a glance: Ferry owner wants to sell the fleet", Genre.ROUNDUP),
    ("en", "The owner sees no fault at a glance of the logs", Genre.REPORT),
    ("de", "Neue Fahrpläne der Fähren auf einen Blick", Genre.ROUNDUP),
    ("sv", "Färjan som sjönk – detta har hänt", Genre.ROUNDUP),
    ("en", "Ada Kern’s great Norrholm harbour gamble", Genre.OPINION),
    ("en", "Ferry owner’s gamble on cheap steel sank the Norrholm", Genre.REPORT),
    ("sv", "Anna-Karin Lindvik: Rederiet borde skämmas över sin färja", Genre.OPINION),
    ("sv", "Volodymyr Zelenskyj: Färjan var överlastad och rederiet visste", Genre.REPORT),
    ("sv", "Rederiet: Färjan var överlastad när den sjönk", Genre.REPORT),
    ("de", "Ferry-Analyse soll der These vom Sturm widersprechen", Genre.REPORT),
    ("de", "Hafen-Analyse: Die Aufsicht hat versagt und wird es wieder", Genre.OPINION),
    ("de", "Fährunglück: Matrose über die letzte Fahrt", Genre.TEASER),
    ("de", "Matrose über die Rettung erleichtert", Genre.REPORT),
    ("de", "Rauch über dem Hafen von Norrholm", Genre.REPORT),
]


@pytest.mark.parametrize(("language", "title", "core"), CORES)
def test_the_core_is_the_news(language: str, title: str, core: str) -> None:
    found = read_title(title, languages.get(language), "harbour-post").core
    assert found is not None
    assert found.of(title) == core


@pytest.mark.parametrize(("language", "title", "genre"), GENRES)
def test_genres(language: str, title: str, genre: Genre) -> None:
    found = read_title(title, languages.get(language))
    assert (found.genre, bool(found.reason)) == (genre, True), found.reason


@pytest.mark.parametrize(
    ("url", "body", "genre"),
    [
        ("https://harbour.example/meinung/faehre-1.html", "Worte.", Genre.OPINION),
        ("https://harbour.example/ratgeber/faehre-1.html", "Worte.", Genre.TEASER),
        ("https://harbour.example/satire/faehre-1.html", "Worte.", Genre.OPINION),
        ("https://harbour.example/feuilleton/buecher/faehre-1.html", "Worte.", Genre.TEASER),
        ("https://harbour.example/news/meinung", "Worte.", Genre.REPORT),
        (None, "Es war kalt. Unsere Autorin war an Bord.", Genre.OPINION),
        (None, "Es war kalt. Die Reederei schweigt.", Genre.REPORT),
        (None, "News-Ticker", Genre.LIVE),
        (None, "Leitartikel", Genre.OPINION),
        (None, "Video", Genre.REPORT),
        (None, "Ein Leitartikel der Zeitung hatte davor gewarnt.", Genre.REPORT),
        (None, "Taucher finden das Heck +++ Reeder schweigt +++ alle Neuigkeiten im Liveblog", Genre.LIVE),
        (None, "Hafen +++ Bericht: Die Reederei schweigt.", Genre.REPORT),
    ],
)
def test_the_section_and_the_first_lines_show_a_column(url: str | None, body: str, genre: Genre) -> None:
    title = "Fähre sinkt vor Norrholm im Sturm"
    document = Document("k-1", "k", 1, "e", "p", title, f"{title}\n\n{body}", "de", AT, AT, "0", url)
    assert read_headline(document).genre is genre


def test_a_title_of_furniture_alone_has_no_core() -> None:
    document = Document("k-1", "k", 1, "e", "p", "+++", "+++\n\nWords.", "de", AT, AT, "0")
    assert read_headline(document).core is None


def test_a_title_that_begins_with_a_stray_colon() -> None:
    found = read_title(": „Words that nobody says“", languages.get("de"))
    assert found.genre is Genre.TEASER


def test_a_document_without_a_headline_is_a_report() -> None:
    document = Document("k-1", "k", 1, "e", "p", "", "Words.", "de", AT, AT, "0")
    assert read_headline(document).genre is Genre.REPORT
