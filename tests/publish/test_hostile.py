"""Hostile words stay words, on every page and in every field."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citewire.model import Citation, Desk, Edition, Publisher, Sentence, SentenceForm, Span
from citewire.publish import (
    Problem,
    ProblemKind,
    render_document,
    render_index,
    render_page,
    render_problem,
    render_update,
)
from tests.editions import DESK, reference, sample
from tests.publish.pages import LINKS, tree_of

HOSTILE = (
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7 * 7 }} {% raw %}",
    "\u202e\u202dreversed\u202c",
    "null \x00 bell \x07 escape \x1b[31m",
    "\ud800 alone",
    "]]> --> <!-- &amp; %(number)s",
    "\u2028\u2029",
)


def poisoned(words: str) -> tuple[Edition, Desk]:
    """The sample edition with ``words`` wherever a publisher or an operator could have put them."""
    edition = sample().edition
    source = next(iter(sample().documents.values()))
    text = words.ljust(4, "x")
    evil = replace(source, text=text, headline=text, url="javascript:alert(1)", language="en")
    sentence = Sentence(text, (Citation.of(evil, Span(0, len(text))),), "fr", SentenceForm.VERBATIM)
    voice = Publisher("evil", text, party=text, homepage="javascript:alert(1)")
    listed = replace(reference(1, evil), publisher=voice, title=text, language='"><b>')
    entry = replace(
        edition.briefing.updates[0], sentences=(sentence, sentence), agencies=(text,), languages=("en", text)
    )
    briefing = replace(
        edition.briefing,
        headline=sentence,
        dek=sentence,
        teaser=sentence,
        updates=(entry,),
        recent=(),
        references=(listed, *edition.briefing.references[1:]),
    )
    topic = replace(DESK.topic, about=text)
    return replace(edition, briefing=briefing), replace(DESK, title=text, contact="javascript:alert(1)", topic=topic)


def harmless(html: str) -> None:
    tree = tree_of(html)
    scripts = [script for script in tree.iter("script") if script.get("type") != "application/ld+json"]
    assert all(script.get("src", "").startswith("/static/") and not script.text for script in scripts)
    assert tree.xpath("//img | //b") == []
    assert [name for element in tree.iter() for name in element.attrib if name.startswith("on")] == []
    assert [url for url in tree.xpath("//@href | //@src | //@action") if url.lower().startswith("javascript")] == []
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202d\u202e\ud800-\udfff]", html)
    for blog in tree.xpath("//script[@type='application/ld+json']"):
        assert "javascript" not in json.loads(blog.text).get("url", "")
    html.encode()


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_stay_words(words: str) -> None:
    edition, desk = poisoned(words)
    harmless(render_page(edition, desk, links=LINKS))
    harmless(render_update(edition, desk, "ev-toll", links=LINKS) or "")
    harmless(render_index([(desk, edition)], links=LINKS))
    for kind in ProblemKind:
        harmless(render_problem(Problem(kind, words), links=LINKS))
    document = replace(next(iter(sample().documents.values())), text=words.ljust(4, "x"), headline=words, url=words)
    harmless(render_document(document, Publisher("evil", words, party=words), [Span(0, 3)], links=LINKS))


@settings(max_examples=40)
@given(st.text(min_size=1, max_size=60).filter(lambda words: words.strip()))
def test_any_words_make_a_sound_page(words: str) -> None:
    edition, desk = poisoned(words)
    harmless(render_page(edition, desk, links=LINKS))
