"""Rich sample editions for tests and pictures: invented outlets, an invented dam, an invented war over its water.

``sample()`` gives a desk with everything a page can show: five languages, figures that differ, a denial, a reprint, a
correction, a retraction, one source only, foreign originals. ``sample(later=True)`` is the next edition of the same
desk, with three more updates. All texts are our own; every citation resolves in its document.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from citewire.model import (
    AnalysisKind,
    AnalysisLine,
    Briefing,
    Citation,
    Correction,
    CorrectionKind,
    Desk,
    Document,
    Dropped,
    Edition,
    FigureCell,
    FigureRow,
    Outcome,
    Publisher,
    PublisherKind,
    Reference,
    RelatedStory,
    Sentence,
    SentenceForm,
    Span,
    Topic,
    Update,
    Verdict,
)

START = datetime(2031, 3, 4, 6, 0, tzinfo=UTC)
"""The morning of the invented breach."""

PUBLISHERS = {
    publisher.id: publisher
    for publisher in (
        Publisher("courier", "The Harbour Courier", PublisherKind.NEWSPAPER, "VD", homepage="https://courier.example/"),
        Publisher("meridian", "Meridian Wire", PublisherKind.AGENCY, "VD", homepage="https://meridian.example/"),
        Publisher("orselradio", "Radio Orsel", PublisherKind.BROADCASTER, "VD"),
        Publisher("tagesbote", "Lindener Tagesbote", PublisherKind.NEWSPAPER, "DE"),
        Publisher("lequai", "Le Quai", PublisherKind.NEWSPAPER, "FR"),
        Publisher("vestnik", "Вестник Орселя", PublisherKind.STATE_MEDIA, "VD", "Valdria"),
        Publisher("command", "Upper Orsel Command", PublisherKind.OFFICIAL, None, "Upper Orsel"),
        Publisher("manar", "المنار الجديد", PublisherKind.BROADCASTER, "VD"),
        Publisher("rivers", "Institute for River Studies", PublisherKind.THINK_TANK, "FR"),
    )
}

DESK = Desk(
    id="orsel-dam",
    title="The Orsel dam",
    language="en",
    zone="Europe/Berlin",
    topic=Topic(
        all_of=(("Orsel*", "Орсел*"), ("dam", "Damm", "barrage", "плотин*")),
        about="The breach of the Orsel dam, the flood below it, and the dispute between Valdria and Upper Orsel.",
    ),
    publishers=tuple(PUBLISHERS.values()),
    contact="https://citewire.example/contact",
)

# key, publisher, language, minutes after START, headline, body
TEXTS = (
    ("a1", "meridian", "en", 5, "Dam at Lake Orsel breaches, thousands told to leave",
     "The dam at the northern end of Lake Orsel gave way shortly before seven on Tuesday morning, the regional water "
     "board said. Thousands of people in the lower valley were told to leave their homes."),
    ("a2", "courier", "en", 24, "Orsel dam breaches and sends a wave down the valley",
     "The dam at the northern end of Lake Orsel gave way shortly before seven on Tuesday morning, the regional water "
     "board said. (Meridian Wire)"),
    ("a3", "orselradio", "en", 62, "Bridges at Tarn and Low Mellin are under water",
     "Both road bridges at Tarn and Low Mellin were under water by nine, the traffic office told Radio Orsel. "
     "“We have boats on the main street,” said the mayor of Tarn, Ilda Moreau."),
    ("a4", "tagesbote", "de", 190, "Mindestens 41 Tote nach Dammbruch am Orselsee",
     "Nach dem Bruch des Damms am Orselsee sind mindestens 41 Menschen ums Leben gekommen, wie der Katastrophenschutz "
     "in Linden am Dienstag mitteilte. Rund 12.400 Haushalte haben keinen Strom."),
    ("a5", "vestnik", "ru", 205, "Число погибших у плотины Орсель выросло до 27",
     "При прорыве плотины Орсель погибли 27 человек, заявили в министерстве водного хозяйства Вальдрии. Министерство "
     "обвинило в подрыве плотины отряды Верхнего Орселя."),
    ("a6", "command", "en", 240, "Statement of the Upper Orsel Command",
     "No unit of the Upper Orsel Command was within ten kilometres of the dam, and we reject the ministry's accusation."
     " We ask for an international inquiry."),
    ("a7", "lequai", "fr", 275, "Barrage d’Orsel : l’eau atteint les faubourgs de Mellin",
     "L’eau a atteint mardi les faubourgs de Mellin, où quelque 3 000 personnes ont passé la matinée sur les toits, "
     "selon la protection civile. « Nous manquons de bateaux », a déclaré sa directrice, Anne Varenne."),
    ("a8", "manar", "ar", 310, "انقطاع الكهرباء عن وادي أورسيل",
     "انقطعت الكهرباء عن نحو عشرة آلاف منزل في وادي أورسيل بعد انهيار السد، وفق شركة الكهرباء."),
    ("a9", "courier", "en", 330, "Valdria puts the dead at 38 after Orsel flood",
     "Valdria's interior ministry put the number of dead at 38 on Tuesday afternoon. Another 116 people were injured, "
     "it said."),
    ("b1", "rivers", "en", -2600, "Inspectors found cracks in Orsel spillway in February",
     "Inspectors found hairline cracks in the spillway of the Orsel dam in February, according to a report that the "
     "institute published on Sunday."),
    ("b2", "orselradio", "en", -1500, "Ferry across Lake Orsel stops for lack of water",
     "The ferry between Upton and Sale has stopped because the lake is too low, its operator said on Monday."),
    ("c1", "meridian", "en", 352, "First trucks with boats reach Mellin, convoy says",
     "The first six trucks with boats reached Mellin in the early afternoon, the leader of the convoy said."),
    ("c2", "tagesbote", "de", 366, "Linden nimmt 900 Menschen aus dem Orseltal auf",
     "Die Stadt Linden hat in zwei Turnhallen 900 Menschen aus dem Orseltal aufgenommen, sagte Bürgermeister "
     "Karsten Ihde."),
    ("c3", "command", "en", 371, "Upper Orsel Command offers a truce of 48 hours",
     "The Upper Orsel Command offers a truce of 48 hours in the valley so that boats can pass, its spokesman said."),
)  # fmt: skip

OLD_TOLL = "Fifty-two dead after Orsel flood, ministry says"


@dataclass(frozen=True, slots=True)
class Sample:
    """A desk, its documents by id, and an edition that cites them."""

    desk: Desk
    documents: dict[str, Document]
    edition: Edition

    @property
    def publishers(self) -> dict[str, Publisher]:
        return PUBLISHERS


def document(
    key: str, publisher: str, language: str, minutes: int, headline: str, body: str, version: int = 1
) -> Document:
    """One stored text; ``key`` is padded to the twelve hex digits of a real one."""
    seen = START + timedelta(minutes=minutes + 3)
    full = key.ljust(12, "0")
    text = f"{headline}\n\n{body}"
    return Document(
        id=f"{full}-{version}",
        key=full,
        version=version,
        entry_id=f"entry-{key}-{version}",
        publisher_id=publisher,
        headline=headline,
        text=text,
        language=language,
        first_seen_at=seen,
        fetched_at=seen,
        content_hash=sha256(text.encode()).hexdigest(),
        url=f"https://{publisher}.example/news/{key}",
        published_at=START + timedelta(minutes=minutes),
    )


def documents() -> dict[str, Document]:
    """All texts by key (``a1`` ...); ``a9`` in two versions, the first under ``a9old``."""
    found = {row[0]: document(*row) for row in TEXTS}
    new = found["a9"]
    old_body = "Valdria's interior ministry put the number of dead at 52 on Tuesday afternoon."
    found["a9old"] = document("a9", "courier", "en", 315, OLD_TOLL, old_body)
    found["a9"] = replace(new, id=f"{new.key}-2", version=2)
    return found


def said(source: Document, words: str, *more: tuple[Document, str]) -> Sentence:
    """A verbatim sentence: ``words`` of ``source``, and further passages that say so too."""
    places = [(source, words), *more]
    return Sentence(words, tuple(cite(one, passage) for one, passage in places), source.language)


def built(text: str, template: str, *places: tuple[Document, str]) -> Sentence:
    """A sentence that a template made from passages."""
    cites = tuple(cite(one, passage) for one, passage in places)
    return Sentence(text, cites, "en", SentenceForm.TEMPLATE, template)


def cite(source: Document, words: str) -> Citation:
    """The first place in ``source`` that says ``words``. Raises ValueError when none does."""
    start = source.text.index(words)
    return Citation.of(source, Span(start, start + len(words)))


def body(source: Document, sentence: int = 0) -> str:
    """The n-th sentence of a body, as the sample texts part them."""
    parts = source.body.replace(". ", ".\x00").split("\x00")
    return parts[sentence]


def update(
    name: str,
    minutes: int,
    sentences: tuple[Sentence, ...],
    sources: tuple[Document, ...],
    origins: int,
    **more: object,
) -> Update:
    """One entry of the page; outlets and languages are counted from ``sources``."""
    at = START + timedelta(minutes=minutes)
    entry = Update(
        id=f"ev-{name}",
        event_id=f"ev-{name}",
        story_id="st-dam",
        at=at,
        changed_at=at,
        sentences=sentences,
        outlets=len({source.publisher_id for source in sources}),
        origins=origins,
        languages=tuple(sorted({source.language for source in sources})),
        document_ids=tuple(source.id for source in sources),
    )
    return replace(entry, **more)  # type: ignore[arg-type]


def reference(number: int, source: Document) -> Reference:
    """A listed document with its permanent number."""
    return Reference(
        number=number,
        document_id=source.id,
        title=source.headline,
        publisher=PUBLISHERS[source.publisher_id],
        language=source.language,
        url=source.url,
        published_at=source.published_at,
        first_seen_at=source.first_seen_at,
        version=source.version,
    )


def _updates(d: dict[str, Document]) -> tuple[Update, ...]:
    breach = body(d["a1"])
    toll = body(d["a4"])
    return (
        update("toll", 190, (said(d["a9"], body(d["a9"])), said(d["a4"], toll), said(d["a5"], body(d["a5"]))),
               (d["a9"], d["a4"], d["a5"]), 3, changed_at=START + timedelta(minutes=330)),
        update("mellin", 275, (said(d["a7"], body(d["a7"])), said(d["a7"], body(d["a7"], 1))), (d["a7"],), 1),
        update("denial", 205, (said(d["a6"], body(d["a6"])), said(d["a5"], body(d["a5"], 1))), (d["a6"], d["a5"]), 2),
        update("bridges", 62, (said(d["a3"], body(d["a3"])), said(d["a3"], body(d["a3"], 1))), (d["a3"],), 1),
        update("breach", 5, (said(d["a1"], breach, (d["a2"], breach)), said(d["a1"], body(d["a1"], 1))),
               (d["a1"], d["a2"]), 1, agencies=("Meridian Wire",)),
        update("cracks", -2600, (said(d["b1"], body(d["b1"])),), (d["b1"],), 1, story_id="st-cracks"),
    )  # fmt: skip


def _later(d: dict[str, Document]) -> tuple[Update, ...]:
    return (
        update("truce", 371, (said(d["c3"], body(d["c3"])),), (d["c3"],), 1),
        update("linden", 366, (said(d["c2"], body(d["c2"])),), (d["c2"],), 1),
        update("trucks", 352, (said(d["c1"], body(d["c1"])),), (d["c1"],), 1),
    )


def _cell(source: Document, words: str, value: float, qualifier: str | None = None) -> FigureCell:
    at = source.published_at or source.first_seen_at
    return FigureCell(said(source, words), value, None, qualifier, source.id, source.publisher_id, at)


def _figures(d: dict[str, Document]) -> tuple[FigureRow, ...]:
    power = "Rund 12.400 Haushalte haben keinen Strom."
    killed = (
        _cell(d["a9"], body(d["a9"]), 38),
        _cell(d["a5"], body(d["a5"]), 27),
        _cell(d["a4"], body(d["a4"]), 41, "at least"),
    )
    dark = (_cell(d["a4"], power, 12400, "about"), _cell(d["a8"], d["a8"].body, 10000, "about"))
    injured = (_cell(d["a9"], body(d["a9"], 1), 116),)
    return (
        FigureRow("ev-toll", "killed", "people", killed, differs=True),
        FigureRow("ev-power", "without power", "households", dark, differs=True),
        FigureRow("ev-toll", "injured", "people", injured, differs=False),
    )


def _analysis(d: dict[str, Document]) -> tuple[AnalysisLine, ...]:
    breach = body(d["a1"])
    return (
        AnalysisLine(AnalysisKind.AGREED, said(d["a1"], breach, (d["a2"], breach)), "ev-breach"),
        AnalysisLine(
            AnalysisKind.DIFFERS,
            built(
                "Killed: 38 (The Harbour Courier), 27 (Вестник Орселя), at least 41 (Lindener Tagesbote).",
                "figures-differ",
                (d["a9"], "38"),
                (d["a5"], "27"),
                (d["a4"], "mindestens 41"),
            ),
            "ev-toll",
        ),
        AnalysisLine(AnalysisKind.NEW, said(d["a7"], body(d["a7"])), "ev-mellin"),
        AnalysisLine(AnalysisKind.SINGLE_SOURCE, said(d["a3"], body(d["a3"])), "ev-bridges"),
        AnalysisLine(AnalysisKind.CORRECTED, said(d["a9"], body(d["a9"])), "ev-toll"),
    )


def _corrections(d: dict[str, Document]) -> tuple[Correction, ...]:
    at = START + timedelta(minutes=333)
    toll = Correction(
        "toll-1",
        CorrectionKind.CORRECTION,
        at,
        "ev-toll",
        (said(d["a9"], d["a9"].headline),),
        (said(d["a9old"], OLD_TOLL),),
    )
    ferry = Correction(
        "ferry-1", CorrectionKind.RETRACTION, at - timedelta(days=1), "ev-ferry", (said(d["b2"], d["b2"].headline),)
    )
    return (toll, ferry)


ORDER = ("a1", "a2", "a3", "a4", "a5", "a6", "a7", "b1", "a9old", "a9", "a8", "b2", "c1", "c2", "c3")
"""Keys in the order of their reference numbers."""


def sample(*, later: bool = False, language: str = "en") -> Sample:
    """Edition 7 of the sample desk; with ``later`` edition 8, which has three more updates."""
    d = documents()
    updates = (*_later(d), *_updates(d)) if later else _updates(d)
    at = START + timedelta(minutes=375 if later else 340)
    briefing = Briefing(
        desk_id=DESK.id,
        at=at,
        headline=said(d["c3"], d["c3"].headline) if later else said(d["a9"], d["a9"].headline),
        dek=said(d["a1"], body(d["a1"])),
        teaser=said(d["a6"], body(d["a6"])),
        updates=updates,
        figures=_figures(d),
        analysis=_analysis(d),
        recent=(update("ferry", -1500, (said(d["b2"], body(d["b2"])),), (d["b2"],), 1, story_id="st-ferry"),),
        related=(RelatedStory("st-cracks", said(d["b1"], d["b1"].headline)),),
        corrections=_corrections(d),
        references=tuple(reference(number, d[key]) for number, key in enumerate(ORDER[: None if later else 12], 1)),
    )
    refused = Verdict("C402", Outcome.REFUTED, "the cited text has no such number", words="six thousand")
    dropped = (Dropped("Six thousand people are missing.", (refused,), (d["a1"].id,)),)
    edition = Edition(DESK.id, 8 if later else 7, at, briefing, dropped)
    desk = replace(DESK, language=language)
    return Sample(desk, {one.id: one for one in d.values()}, edition)


def beside(edition: Edition) -> Edition:
    """The edition with all updates between its first and its last in lines beside the first."""
    first, *others, last = edition.briefing.updates
    lines = tuple(replace(each, sentences=each.sentences[:1], changed_at=each.at) for each in others)
    updates = (replace(first, also=lines), last)
    return replace(edition, briefing=replace(edition.briefing, updates=updates))


def without_reference(edition: Edition, number: int) -> Edition:
    """The edition as it would be had nothing cited that document: sentences that cite only it go with it."""
    briefing = edition.briefing
    gone = next(one.document_id for one in briefing.references if one.number == number)

    def stays(sentence: Sentence) -> bool:
        return all(citation.document_id != gone for citation in sentence.citations)

    updates = tuple(one for one in briefing.updates if all(stays(sentence) for sentence in one.sentences))
    rows = tuple(
        replace(row, cells=tuple(cell for cell in row.cells if stays(cell.sentence))) for row in briefing.figures
    )
    return replace(
        edition,
        briefing=replace(
            briefing,
            updates=updates,
            figures=tuple(row for row in rows if row.cells),
            analysis=tuple(line for line in briefing.analysis if stays(line.sentence)),
            references=tuple(one for one in briefing.references if one.number != number),
        ),
    )
