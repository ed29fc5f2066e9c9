"""What HTML says about its parts, and what ``citewire check`` makes of it: each excuse with the fault beside it."""

from __future__ import annotations

import pytest

from citewire.verify import check_page, read_page

PAGE = """<!DOCTYPE html><html><body>
<header><h1>Orvel dam gives way in the night, "the wall is gone"</h1>
<p>The Herald [1]</p>
<details><summary>About</summary><p>This page follows the breach of the Orvel dam in the north.</p></details></header>
<main><p>Last updated 4 March 2031, 14:00 UTC</p>
<section><h2>Updates</h2>
<article><h3>Orvel dam gives way in the night, "the wall is gone"</h3>
<p>The Herald [1]</p>
<p>Rescuers reached the village of Tarn by boat, the governor said. [1]</p>
<p>Reported by 2 outlets, 2 origins, in English and in German</p></article>
<article><h3>Bridge of Tarn closed to all traffic</h3>
<p>The Herald [1]</p>
<p>Reported by 2 outlets, 2 origins, in English and in German</p></article>
</section>
<section><h2>Analysis</h2>
<ul><li>Rescuers reached the village of Tarn by boat, the governor said. [1]</li></ul></section>
<section><h2>References</h2>
<ol class="references"><li value="1"><a href="documents/a.html">The Herald, 4 March 2031: Dam bursts</a></li></ol>
</section></main></body></html>
"""


def found(page: str) -> list[str]:
    return [each.code for each in check_page(read_page(page.encode(), "page.html"))]


def test_a_live_page_that_sums_itself_up_has_nothing_to_say() -> None:
    assert found(PAGE) == []


RESCUERS = "Rescuers reached the village of Tarn by boat, the governor said. [1]</p>"


@pytest.mark.parametrize(
    ("old", "new", "codes"),
    [
        # What stands in the open is a statement, in the masthead too.
        ("<details><summary>About</summary>", "", ["C101"]),
        # Twice in one entry is a repetition; so is an uncited paragraph in two sections.
        (RESCUERS, f"{RESCUERS}<p>{RESCUERS}", ["C702"]),
        # Two entries under one heading, and a heading twice outside of any entry.
        ("Bridge of Tarn closed to all traffic", 'Orvel dam gives way in the night, "the wall is gone"', ["C204"]),
        # A quotation of an entry's heading needs a citation below, or words of the text.
        ('gone"</h3>\n<p>The Herald [1]</p>', 'gone"</h3>\n<p>The Herald</p>', ["C201"]),
        # A link within the page or to a mail program can't be followed to a source.
        ("documents/a.html", "#top", ["C104"]),
        ("documents/a.html", "mailto:desk@herald.example", ["C104"]),
    ],
)
def test_what_is_excused_goes_no_further(old: str, new: str, codes: list[str]) -> None:
    assert old in PAGE
    assert found(PAGE.replace(old, new, 1)) == codes


LIST = """<html lang="en"><body><h1>Orvel dam gives way in the night</h1><p>Updated 4 March 2031, 14:00 UTC</p>
<p>The Orvel dam gave way at noon, the Herald says.{first}</p>
<p>Rescuers reached the village of Tarn by boat, the Post says.{second}</p>
{heading}<ol{signs}><li id="n-a"><p>The Herald, 4 March 2031:</p>
<p><a href="https://herald.example/1">Dam bursts</a></p></li>
<li id="n-b">The Post, 4 March 2031, https://post.example/2</li></ol></body></html>
"""


@pytest.mark.parametrize(
    ("heading", "signs"),
    [
        *((f"<h2>{name}</h2>", "") for name in ("References", "Sources", "Quellen", "Einzelnachweise", "Références")),
        *((f"<h2>{name}</h2>", "") for name in ("Fuentes", "Источники", "Джерела", "Źródła:")),
        ("", ' class="footnotes"'),
        ("", ' id="references"'),
    ],
)
def test_a_numbered_list_of_references_is_numbered_by_its_order(heading: str, signs: str) -> None:
    page = LIST.format(first=" [1]", second=" [2]", heading=heading, signs=signs)
    assert found(page) == []
    assert found(page.replace(" [2]", " [3]")) == ["C102", "C103"]
    assert found(page.replace("4 March 2031, https", "https")) == ["C104"]


def test_what_markers_link_to_is_a_reference() -> None:
    first, second = '<sup><a href="#n-a">1</a></sup>', '<a href="#n-b">[2]</a>'
    assert found(LIST.format(first=first, second=second, heading="", signs="")) == []
    assert found(LIST.format(first=first, second=first, heading="", signs="")) == []  # the other is an item, uncited
    plain = LIST.format(first=" [1]", second=" [2]", heading="", signs=' class="preferences"')
    assert "C102" in found(plain)
    assert "C102" in found(plain.replace("<body>", '<body class="with-references">'))


def test_a_list_that_starts_elsewhere_counts_from_there() -> None:
    page = LIST.format(first=" [4]", second=" [9]", heading="<h2>Sources</h2>", signs=' start="4"')
    assert found(page.replace('<li id="n-b">', '<li id="n-b" value="9">')) == []


@pytest.mark.parametrize(("itemprop", "read"), [(' itemprop="alternateName"', False), ("", True)])
def test_a_list_of_other_spellings_is_no_statement(itemprop: str, read: bool) -> None:
    listed = f"<section><h2>Named</h2><ul><li>Kern <bdi{itemprop}>Kernov</bdi></li></ul></section></main>"
    blocks = read_page(PAGE.replace("</main>", listed).encode(), "page.html").blocks
    assert any("Kernov" in block.text for block in blocks) is read
