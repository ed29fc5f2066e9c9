"""The sample's pages as a reader gets them, for the tests of what stands on them."""

from __future__ import annotations

from dataclasses import replace

from lxml import html as lxml_html

from citewire.model import Desk, Edition
from citewire.publish import (
    LiveLinks,
    Problem,
    ProblemKind,
    cited_spans,
    render_blank,
    render_corrections,
    render_document,
    render_index,
    render_page,
    render_problem,
    render_update,
)
from tests.editions import DESK, beside, sample

LINKS = LiveLinks()


def page(edition: Edition, desk: Desk = DESK) -> str:
    return render_page(edition, desk, links=LINKS)


def tree_of(html: str) -> lxml_html.HtmlElement:
    return lxml_html.document_fromstring(html)


def all_pages() -> dict[str, str]:
    one = sample()
    found = {
        "page": page(one.edition),
        "german": page(one.edition, replace(DESK, language="de")),
        "beside": page(beside(one.edition)),
        "later": page(sample(later=True).edition),
        "update": render_update(one.edition, DESK, "ev-toll", links=LINKS) or "",
        "corrections": render_corrections(one.edition, DESK, links=LINKS),
        "index": render_index([(DESK, one.edition), (replace(DESK, id="other"), None)], links=LINKS),
        "blank": render_blank(DESK, links=LINKS),
        "problem": render_problem(Problem(ProblemKind.NO_DESK, "orsel"), links=LINKS),
    }
    spans = cited_spans(one.edition)
    for document_id, document in one.documents.items():
        if document_id in spans:
            publisher = one.publishers[document.publisher_id]
            found[document_id] = render_document(document, publisher, spans[document_id], links=LINKS)
    return found


PAGES = all_pages()
