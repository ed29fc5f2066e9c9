"""schema.org LiveBlogPosting, as it stands inside the page for machines that read news."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from citewire.knowledge.media_topics import VOCABULARY, media_topics, name_in
from citewire.model import Correction, EntityKind, MediaTopic, NamedEntity, Publisher, Reference, Update
from citewire.model.document import EARLIEST
from citewire.publish.links import web_address
from citewire.publish.press import clean
from citewire.publish.sheet import Sheet

_ESCAPES = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"})

WHOLE = 50
"""The newest updates, told with all their words and works; of older ones the headline, the times and the addresses of
what they cite. Their words stand on the page and at their address, and a phone in a train loads them once."""


def live_blog(sheet: Sheet) -> str:
    """JSON that can stand inside a ``script`` element: no character of it can end the element."""
    text = json.dumps(_posting(sheet), ensure_ascii=False, separators=(",", ":"))
    return clean(text).translate(_ESCAPES)


def _posting(sheet: Sheet) -> dict[str, Any]:
    briefing = sheet.briefing
    posting: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "LiveBlogPosting",
        "@id": sheet.links.desk(sheet.desk.id),
        "headline": briefing.headline.text if briefing.headline else sheet.desk.title,
        "inLanguage": sheet.language,
        "dateModified": sheet.dates.iso(sheet.edition.published_at),
        "version": str(sheet.edition.number),
    }
    if briefing.updates:
        posting["coverageStartTime"] = sheet.dates.iso(min(entry.at for entry in briefing.updates))
        entries = [entry for day in sheet.days for entry in day.entries]
        posting["liveBlogUpdate"] = [_update(sheet, entry) for entry in entries[:WHOLE]]
        posting["liveBlogUpdate"] += [_brief_update(sheet, entry) for entry in entries[WHOLE:]]
    if briefing.names:
        posting["mentions"] = [_thing(named) for named in briefing.names]
    if sheet.corrections:
        posting["correction"] = [_correction(sheet, note) for note in sheet.corrections]
    return posting


def _update(sheet: Sheet, entry: Update) -> dict[str, Any]:
    references = sheet.cited_in(tuple(entry.told()))
    publishers = {reference.publisher.id: reference.publisher for reference in references}
    return {
        **_brief_update(sheet, entry),
        "articleBody": "\n".join(sentence.text for sentence in entry.told()),
        "author": [_organisation(publisher) for publisher in publishers.values()],
        "citation": [_citation(sheet, reference) for reference in references],
        "about": [_term(media_topics()[code], sheet.language) for code in entry.topics if code in media_topics()],
    }


def _brief_update(sheet: Sheet, entry: Update) -> dict[str, Any]:
    address = sheet.links.entry(sheet.desk.id, entry.id)
    return {
        "@type": "BlogPosting",
        "@id": address,
        "url": address,
        "headline": entry.sentences[0].text,
        "datePublished": sheet.dates.iso(entry.at),
        "dateModified": sheet.dates.iso(entry.changed_at),
        "citation": [
            {"@type": "CreativeWork", "@id": sheet.links.document(each.document_id)}
            for each in sheet.cited_in(tuple(entry.told()))
        ],
    }


def _term(topic: MediaTopic, language: str) -> dict[str, Any]:
    return {
        "@type": "DefinedTerm",
        "@id": f"{VOCABULARY}{topic.code}",
        "termCode": topic.code,
        "name": name_in(topic, language),
        "inDefinedTermSet": VOCABULARY,
    }


def _citation(sheet: Sheet, reference: Reference) -> dict[str, Any]:
    work: dict[str, Any] = {
        "@type": "CreativeWork",
        "@id": sheet.links.document(reference.document_id),
        "name": reference.title,
        "inLanguage": reference.language,
        "publisher": _organisation(reference.publisher),
        "position": reference.number,
    }
    if reference.published_at:
        work["datePublished"] = sheet.dates.iso(_believed(reference, reference.published_at))
    if address := web_address(reference.url):
        work["url"] = address
    return work


def _believed(reference: Reference, claimed: datetime) -> datetime:
    """The publisher's time, unless nothing can have been published then: later than we saw it, or before any feed."""
    return claimed if EARLIEST <= claimed <= reference.first_seen_at else reference.first_seen_at


def _organisation(publisher: Publisher) -> dict[str, Any]:
    known = {"@type": "Organization", "name": publisher.name}
    home = web_address(publisher.homepage)
    return {**known, "url": home} if home else known


_TYPES = {EntityKind.PERSON: "Person", EntityKind.PLACE: "Place", EntityKind.ORGANISATION: "Organization"}


def _thing(named: NamedEntity) -> dict[str, Any]:
    thing = {"@type": _TYPES.get(named.entity.kind, "Thing"), "name": named.spelling}
    others = [spelling for _, spelling in Sheet.others(named)]
    return {**thing, "alternateName": others} if others else thing


def _correction(sheet: Sheet, note: Correction) -> dict[str, Any]:
    return {
        "@type": "CorrectionComment",
        "text": " ".join(sentence.text for sentence in note.sentences),
        "datePublished": sheet.dates.iso(note.at),
    }
