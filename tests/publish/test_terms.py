"""The page's JSON-LD against the terms of schema.org, and the feeds against the rules of their formats.

The terms are those of schema.org version 29 (https://schema.org/docs/developers.html): each type with the properties
that we may use on it, its own and those of what it is a kind of. A term that isn't in the list fails; the list grows by
looking it up there. The rules of Atom are those of RFC 4287, section 4, and RFC 6721; those of JSON Feed are
https://www.jsonfeed.org/version/1.1/.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from xml.etree import ElementTree as ET

import feedparser
import jsonschema
import pytest
import trafilatura
from lxml import html as lxml_html

from citewire.publish import LiveLinks, render_atom, render_json_feed, render_page
from tests.editions import DESK
from tests.web.pages import editions

BASE = "https://news.example"
EDITION = editions()[-1]

THING = {"name": "Text", "alternateName": "Text", "url": "URL", "identifier": "Text", "description": "Text"}
WORK = {
    **THING,
    "about": "Thing",
    "author": "Organization",
    "citation": "CreativeWork",
    "correction": "CorrectionComment",
    "dateModified": "Date",
    "datePublished": "Date",
    "headline": "Text",
    "inLanguage": "Text",
    "mentions": "Thing",
    "position": "Integer",
    "publisher": "Organization",
    "text": "Text",
    "version": "Text",
}
POSTING = {**WORK, "articleBody": "Text"}
TERMS: dict[str, dict[str, str]] = {
    "Thing": THING,
    "Person": THING,
    "Place": THING,
    "Organization": THING,
    "DefinedTerm": {**THING, "termCode": "Text", "inDefinedTermSet": "URL"},
    "CreativeWork": WORK,
    "CorrectionComment": WORK,
    "BlogPosting": POSTING,
    "LiveBlogPosting": {**POSTING, "coverageStartTime": "Date", "coverageEndTime": "Date", "liveBlogUpdate": "Posting"},
}
KINDS = {
    "Thing": set(TERMS),
    "CreativeWork": {"CreativeWork", "CorrectionComment", "BlogPosting", "LiveBlogPosting"},
    "Organization": {"Organization", "Person"},
    "CorrectionComment": {"CorrectionComment"},
    "Posting": {"BlogPosting"},
}


def strange(node: dict[str, Any]) -> Iterator[str]:
    """What schema.org doesn't know or expects otherwise, all the way down."""
    known = TERMS.get(node.get("@type", ""))
    if known is None:
        yield f"type {node.get('@type')}"
        return
    for name, value in node.items():
        for each in value if isinstance(value, list) else [value]:
            if name.startswith("@"):
                yield from [] if isinstance(each, str) else [name]
            elif name not in known:
                yield f"{node['@type']}.{name}"
            else:
                yield from misfit(f"{node['@type']}.{name}", known[name], each)


def misfit(place: str, expected: str, value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if value.get("@type") not in KINDS.get(expected, set()):
            yield f"{place}: a {value.get('@type')} where {expected} is expected"
        yield from strange(value)
    elif expected == "Integer":
        yield from [] if isinstance(value, int) else [f"{place}: {value!r}"]
    elif not isinstance(value, str) or not value.strip() or expected in KINDS:
        yield f"{place}: {value!r}"
    elif expected == "Date":
        yield from [] if datetime.fromisoformat(value).tzinfo else [f"{place}: {value!r} has no zone"]
    elif expected == "URL" and not value.startswith(("http://", "https://", "/")):
        yield f"{place}: {value!r}"


def page() -> str:
    return render_page(EDITION, DESK, links=LiveLinks(public=BASE))


def posting() -> dict[str, Any]:
    (text,) = lxml_html.document_fromstring(page()).xpath("//script[@type='application/ld+json']/text()")
    found: dict[str, Any] = json.loads(str(text))
    return found


def test_every_term_is_one_of_schema_org() -> None:
    blog = posting()
    assert blog["@context"] == "https://schema.org"
    assert blog["@type"] == "LiveBlogPosting"
    assert list(strange(blog)) == []
    assert len(blog["liveBlogUpdate"]) == len(EDITION.briefing.updates)
    assert {"Person", "Place"} == {each["@type"] for each in blog["mentions"]}


def test_strange_terms_are_seen() -> None:
    blog = posting()
    blog["liveBlogUpdate"][0]["citations"] = []
    blog["liveBlogUpdate"][1]["citation"] = "a text"
    blog["liveBlogUpdate"][2] |= {"wordsOf": "nobody", "datePublished": "2031-03-04T07:08:00"}
    blog["mentions"][0]["@type"] = "Personality"
    assert len(list(strange(blog))) == 4 + 1  # an unknown type is no Thing, and has no properties to look at


ATOM = "{http://www.w3.org/2005/Atom}"
GONE = "{http://purl.org/atompub/tombstones/1.0}deleted-entry"
ONCE = ("id", "title", "updated")
AT_MOST_ONCE = ("subtitle", "generator", "icon", "logo", "rights", "published", "summary", "content", "source")


def refused(element: ET.Element) -> Iterator[str]:
    """Which of RFC 4287's rules a feed or an entry breaks."""
    count = {name: len(element.findall(ATOM + name)) for name in (*ONCE, *AT_MOST_ONCE, "author")}
    yield from (f"{name}: {count[name]}" for name in ONCE if count[name] != 1)
    yield from (f"{name}: {count[name]}" for name in AT_MOST_ONCE if count[name] > 1)
    yield from ["no author"] if not count["author"] else []
    yield from (
        "an author without a name" for each in element.iter(f"{ATOM}author") if not each.findtext(f"{ATOM}name")
    )
    links = [(each.get("rel"), each.get("type"), each.get("hreflang")) for each in element.findall(f"{ATOM}link")]
    alternates = [each for each in links if each[0] == "alternate"]
    yield from ["alternate twice"] if len(alternates) != len(set(alternates)) else []
    yield from ["neither content nor alternate"] if not alternates and not count["content"] else []
    hrefs = [str(each.get("href")) for each in element.findall(f"{ATOM}link")]
    yield from (f"href {href}" for href in hrefs if not href.startswith("https://"))
    dates = [each.text or "" for name in ("updated", "published") for each in element.findall(ATOM + name)]
    yield from (f"date {date}" for date in dates if not datetime.fromisoformat(date).tzinfo)


def test_atom_keeps_the_rules_of_its_rfc() -> None:
    feed = ET.fromstring(render_atom(EDITION, DESK, BASE))
    entries = feed.findall(f"{ATOM}entry")
    assert [list(refused(each)) for each in (feed, *entries)] == [[]] * (len(entries) + 1)
    ids = [each.findtext(f"{ATOM}id") for each in entries]
    assert len(ids) == len(set(ids)) == len(EDITION.briefing.updates)
    assert any(each.get("rel") == "self" for each in feed.findall(f"{ATOM}link"))
    (tombstone,) = feed.iter(GONE)
    assert tombstone.get("ref") not in ids
    assert datetime.fromisoformat(str(tombstone.get("when"))) == EDITION.briefing.withdrawn[0].at


def test_a_broken_rule_of_atom_is_seen() -> None:
    feed = ET.fromstring(render_atom(EDITION, DESK, BASE))
    entry = feed.find(f"{ATOM}entry")
    assert entry is not None
    for author in entry.findall(f"{ATOM}author"):
        entry.remove(author)
    ET.SubElement(entry, f"{ATOM}id").text = "again"
    assert set(refused(entry)) == {"no author", "id: 2"}


def _objects(required: list[str], **properties: object) -> dict[str, object]:
    """A JSON Schema: these properties and extensions (names that begin with "_"), no others."""
    return {
        "type": "object",
        "required": required,
        "properties": properties,
        "patternProperties": {"^_": {"type": "object"}},
        "additionalProperties": False,
    }


TEXT: dict[str, object] = {"type": "string", "minLength": 1}
URL: dict[str, object] = {"type": "string", "pattern": "^https?://"}
DATE: dict[str, object] = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$"}
AUTHORS: dict[str, object] = {
    "type": "array",
    "items": {**_objects([], name=TEXT, url=URL, avatar=URL), "minProperties": 1},
}
ITEM = _objects(
    ["id"], id=TEXT, url=URL, external_url=URL, title=TEXT, content_html=TEXT, content_text=TEXT, summary=TEXT,
    image=URL, banner_image=URL, date_published=DATE, date_modified=DATE, authors=AUTHORS, language=TEXT,
    tags={"type": "array", "items": TEXT, "uniqueItems": True}, attachments={"type": "array"},
)  # fmt: skip
ITEM["anyOf"] = [{"required": ["content_html"]}, {"required": ["content_text"]}]
JSON_FEED = _objects(
    ["version", "title", "items"], version={"const": "https://jsonfeed.org/version/1.1"}, title=TEXT, home_page_url=URL,
    feed_url=URL, description=TEXT, user_comment=TEXT, next_url=URL, icon=URL, favicon=URL, authors=AUTHORS,
    language=TEXT, expired={"type": "boolean"}, items={"type": "array", "items": ITEM},
    hubs={"type": "array", "items": _objects(["type", "url"], type=TEXT, url=URL)},
)  # fmt: skip


def test_the_json_feed_keeps_the_rules_of_its_format() -> None:
    feed = json.loads(render_json_feed(EDITION, DESK, BASE))
    jsonschema.validate(feed, JSON_FEED)
    assert len({item["id"] for item in feed["items"]}) == len(feed["items"]) == len(EDITION.briefing.updates)
    del feed["items"][0]["content_html"]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(feed, JSON_FEED)


def test_a_feed_reader_reads_every_sentence_back() -> None:
    read = feedparser.parse(render_atom(EDITION, DESK, BASE))
    assert (read.bozo, read.version) == (0, "atom10")
    by_address = {entry.link.rpartition("/")[2]: entry for entry in read.entries}
    for update in EDITION.briefing.updates:
        entry = by_address[update.id]
        text = lxml_html.fromstring(entry.content[0].value).text_content()
        assert [sentence.text for sentence in update.sentences if sentence.text not in text] == []
        assert entry.published_parsed[:6] == update.at.timetuple()[:6]


@pytest.mark.parametrize("favour", [{}, {"favor_recall": True}, {"favor_precision": True}])
def test_an_extractor_reads_every_sentence_of_the_page_back(favour: dict[str, bool]) -> None:
    told = json.loads(trafilatura.extract(page(), output_format="json", with_metadata=True, **favour) or "{}")
    text = " ".join(told["text"].split())
    assert [one.text for each in EDITION.briefing.updates for one in each.sentences if one.text not in text] == []
    assert EDITION.briefing.headline is not None
    assert told["title"] == EDITION.briefing.headline.text
    assert told["source-hostname"] == DESK.title
