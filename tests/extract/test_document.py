"""Entries and pages to documents. All outlets and events are invented."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from citewire.errors import InputError
from citewire.extract.document import LONGEST_BODY, LONGEST_HEADLINE, canonical_bytes, document_of, without_headline
from citewire.model import Document, Entry, Page

AT = datetime(2026, 1, 10, 12, tzinfo=UTC)
LATER = datetime(2026, 1, 10, 13, tzinfo=UTC)
ENTRY = Entry(
    id="e" * 32,
    key="0123456789abcdef" * 2,
    feed_id="f",
    publisher_id="der-bote",
    title="Ferry runs aground",
    first_seen_at=AT,
    summary="<p>Nobody was hurt.</p>",
    link="https://bote.example/2026/ferry",
    language="en",
)
ARTICLE = (
    '<html lang="en-GB"><head><title>Ferry runs aground - Der Bote</title>'
    '<meta property="article:published_time" content="2026-01-10T10:30:00+03:00"></head><body>'
    "<nav><a href='/'>Home</a> <a href='/sport'>Sport</a></nav><article><h1>Ferry runs aground</h1>"
    "<p>A ferry with 84 people on board ran aground outside the harbour of Havansk on Saturday morning.</p>"
    "<p>Nobody was hurt, the harbour master said, and all passengers were brought ashore in boats before noon.</p>"
    "<p>The vessel will be towed free at high water, according to the port authority of the town.</p>"
    "</article><footer>Imprint</footer></body></html>"
)
PAGE = Page(ENTRY.id, "https://bote.example/2026/ferry", LATER, ARTICLE.encode(), "text/html; charset=utf-8")


class Prior:
    """A fake that believes what it is told and remembers what it was shown."""

    def __init__(self) -> None:
        self.shown: list[str] = []

    def identify(self, text: str, *, prior: str | None = None) -> str:
        self.shown.append(text)
        return prior or "und"


def read(entry: Entry, page: Page | None = None, previous: Document | None = None) -> Document | None:
    return document_of(entry, page, language=Prior(), previous=previous, at=AT)


def first(entry: Entry, page: Page | None = None) -> Document:
    document = read(entry, page)
    assert document is not None
    return document


class TestFromTheFeed:
    def test_headline_blank_line_body(self) -> None:
        document = first(ENTRY)
        assert document.text == "Ferry runs aground\n\nNobody was hurt."
        assert document.headline_span is not None
        assert document.headline_span.of(document.text) == document.headline == ENTRY.title
        assert document.body == "Nobody was hurt."
        assert (document.id, document.key, document.version) == ("0123456789ab-1", "0123456789ab", 1)
        assert document.content_hash == hashlib.sha256(canonical_bytes(ENTRY)).hexdigest()
        assert (document.language, document.fetched_at, document.url) == ("en", AT, ENTRY.link)

    def test_content_before_summary_and_paragraphs_apart(self) -> None:
        assert first(replace(ENTRY, content="<p>One.</p><p>Two.</p>")).body == "One.\n\nTwo."

    def test_content_without_words_leaves_the_summary(self) -> None:
        assert first(replace(ENTRY, content="<img src='x'>")).body == "Nobody was hurt."

    def test_a_headline_alone_and_a_text_alone(self) -> None:
        assert first(replace(ENTRY, summary="")).text == "Ferry runs aground"
        alone = first(replace(ENTRY, title=""))
        assert (alone.text, alone.headline, alone.headline_span) == ("Nobody was hurt.", "", None)

    def test_without_words_it_is_refused(self) -> None:
        with pytest.raises(InputError, match="no words"):
            read(replace(ENTRY, title=" ", summary="<img>"))

    def test_the_source_in_a_headline_stays(self) -> None:
        assert first(replace(ENTRY, title="Ferry aground | Der Bote")).headline == "Ferry aground | Der Bote"

    def test_the_language_is_told_from_headline_and_opening(self) -> None:
        seen = Prior()
        document_of(replace(ENTRY, content="word " * 500), None, language=seen, previous=None, at=AT)
        assert seen.shown[0].startswith("Ferry runs aground\nword")
        assert len(seen.shown[0]) < 500


class TestVersions:
    def test_the_same_text_is_no_version(self) -> None:
        assert read(replace(ENTRY, id="x", summary="Nobody was  hurt."), previous=first(ENTRY)) is None

    def test_another_text_is_the_next_one(self) -> None:
        document = read(replace(ENTRY, id="x", summary="Two people were hurt."), previous=first(ENTRY))
        assert document is not None
        assert (document.id, document.version, document.entry_id) == ("0123456789ab-2", 2, "x")


class TestFromThePage:
    def test_the_article_is_the_body(self) -> None:
        document = first(ENTRY, PAGE)
        assert document.headline == "Ferry runs aground"
        assert document.body.startswith("A ferry with 84 people")
        assert document.body.count("\n\n") == 2
        assert "Imprint" not in document.text
        assert document.published_at == datetime(2026, 1, 10, 7, 30, tzinfo=UTC)
        assert document.content_hash == hashlib.sha256(ARTICLE.encode()).hexdigest()
        assert document.fetched_at == LATER

    def test_the_feeds_time_comes_first(self) -> None:
        assert first(replace(ENTRY, published_at=AT), PAGE).published_at == AT

    def test_a_page_that_can_not_be_read_leaves_the_feed(self) -> None:
        document = first(ENTRY, replace(PAGE, body=b"<html><body></body></html>"))
        assert document.body == "Nobody was hurt."
        assert "the text is the feed's" in document.problems[0]

    def test_a_page_that_says_less_leaves_the_feed(self) -> None:
        document = first(replace(ENTRY, content=f"<p>{'Long text. ' * 200}</p>"), PAGE)
        assert document.body.startswith("Long text.")
        assert "less than the feed" in document.problems[0]

    def test_an_archived_page_in_the_entry_is_read_as_a_page(self) -> None:
        assert first(replace(ENTRY, content=ARTICLE)).text == first(ENTRY, PAGE).text


@pytest.mark.parametrize(
    ("paragraphs", "left"),
    [
        (("Fire in the port", "It burns."), ("It burns.",)),
        (("FIRE IN THE PORT", "It burns."), ("It burns.",)),
        (("Fire in the port. It burns.",), ("It burns.",)),
        (("Fire in the port – it burns.",), ("it burns.",)),
        (("Fire in the port kills three",), ("Fire in the port kills three",)),
        (("Fire in the ports",), ("Fire in the ports",)),
        (("Fire in the port-side hall",), ("Fire in the port-side hall",)),
        ((), ()),
    ],
)
def test_a_repeated_headline_is_dropped(paragraphs: tuple[str, ...], left: tuple[str, ...]) -> None:
    assert without_headline("Fire in the port", paragraphs) == left


def test_no_more_is_read_than_anybody_prints_and_the_document_says_so() -> None:
    document = first(
        replace(ENTRY, title="Ferry aground " * 700_000, content="<p>" + "Nobody was hurt. " * 20_000 + "</p>")
    )
    assert len(document.headline) <= LONGEST_HEADLINE
    assert document.headline.endswith(" aground") or document.headline.endswith(" Ferry")
    assert LONGEST_BODY - 10 < len(document.body) <= LONGEST_BODY
    assert [each for each in document.problems if "are read" in each] == [
        f"the headline has 9799999 characters: the first {len(document.headline)} are read",
        "the text has 339999 characters: the first 200000 are read",
    ]
    whole = first(replace(ENTRY, title="x" * LONGEST_HEADLINE))
    assert (len(whole.headline), whole.problems) == (LONGEST_HEADLINE, ())
    whole = first(replace(ENTRY, title="Ferry aground", content=f"<p>{'x' * LONGEST_BODY}</p>"))
    assert (len(whole.body), whole.problems) == (LONGEST_BODY, ())
