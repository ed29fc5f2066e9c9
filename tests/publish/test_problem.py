"""The page in the place of one that isn't there."""

from __future__ import annotations

import pytest
from lxml import html as lxml_html

from citewire.publish import LiveLinks, Problem, ProblemKind, render_problem
from tests.publish.test_catalogue import LANGUAGES

PLAIN = {ProblemKind.SAID}
"""Whose words are given, in one language."""


def told(kind: ProblemKind, language: str) -> tuple[str, str]:
    """The title and the words of a page, which says that it is in that language."""
    html = render_problem(Problem(kind, "orsel-dem", 7), links=LiveLinks(), language=language)
    tree = lxml_html.document_fromstring(html)
    assert tree.get("lang") == language
    (title,), (words,) = tree.xpath("//h1"), tree.xpath("//p[@class='dek']")
    assert tree.findtext(".//title") == title.text_content()
    return title.text_content(), words.text_content().strip()


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_each_problem_has_words_of_its_own_in_every_language_of_the_page(language: str) -> None:
    words = {kind: told(kind, language) for kind in ProblemKind}
    assert all(title and said for title, said in words.values())
    assert len({said for _, said in words.values()}) == len(ProblemKind)
    english = {kind: told(kind, "en") for kind in ProblemKind}
    same = {kind for kind in ProblemKind if words[kind][1] == english[kind][1]}
    assert same == (set(ProblemKind) if language == "en" else PLAIN)


def test_what_was_asked_for_is_named_as_the_language_quotes_it() -> None:
    assert told(ProblemKind.NO_DESK, "de")[1].startswith("Ein Thema namens „orsel-dem“ gibt es nicht.")
    assert told(ProblemKind.NO_SUCH_EDITION, "en")[1] == "The desk has no edition orsel-dem: the latest is 7."


def test_a_language_without_words_has_an_english_page() -> None:
    html = render_problem(Problem(ProblemKind.NOTHING), links=LiveLinks(), language="fi")
    assert lxml_html.document_fromstring(html).get("lang") == "en"
    assert "There is no such page" in html
