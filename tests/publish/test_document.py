"""The evidence page says what became of a passage in later versions."""

from __future__ import annotations

from dataclasses import replace

from citewire.model import Document, Span
from citewire.publish import LiveLinks, render_document
from tests.dossiers import DESK, Told, document

OLD = document(
    Told("herald", "Dam bursts at Orvel, 23 dead", "Rescuers reached Tarn by boat. The road is closed.", key="h")
)
NEW = replace(
    OLD,
    id="h-2",
    version=2,
    headline="Correction: 19 dead at Orvel",
    text="Correction: 19 dead at Orvel\n\nIn the afternoon rescuers came. Rescuers reached Tarn by boat.",
)
TOLL = Span(0, len("Dam bursts at Orvel, 23 dead"))
BOAT = Span(OLD.text.index("Rescuers"), OLD.text.index(" The road"))


def page(shown: Document, *versions: Document, span: Span = BOAT) -> str:
    return render_document(shown, None, [span], versions=versions, links=LiveLinks())


def test_a_passage_that_moved_is_still_there() -> None:
    html = page(OLD, OLD, NEW)
    assert "still in version 2" in html
    assert "no longer" not in html


def test_a_passage_that_is_gone_says_so() -> None:
    assert "no longer in version 2" in page(OLD, OLD, NEW, span=TOLL)


def test_the_newest_version_says_nothing() -> None:
    for html in (page(OLD, OLD), page(NEW, OLD, NEW, span=Span(0, 10)), page(OLD)):
        assert "in version" not in html


def test_characters_count_from_one() -> None:
    assert f"Characters 1 to {TOLL.end} of the stored text" in page(OLD, span=TOLL)


def test_a_whole_text_is_shown_only_where_the_desk_may() -> None:
    long = replace(OLD, text=OLD.text + " The river is high." * 40 + " Nobody knows why.")
    quiet = render_document(long, None, [TOLL], links=LiveLinks(), desk=DESK)
    assert "Nobody knows why." not in quiet
    whole = render_document(long, None, [TOLL], links=LiveLinks(), desk=replace(DESK, full_text=True))
    assert "Nobody knows why." in whole
