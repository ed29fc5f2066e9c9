"""The page: what is on it, and that it is sound HTML."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest

from citewire.model import Briefing, Span
from citewire.publish import asset, render_document
from tests.editions import DESK, sample, without_reference
from tests.publish.pages import LINKS, PAGES, all_pages, page, tree_of


@pytest.mark.parametrize("name", PAGES)
def test_ids_are_unique_headings_in_order_and_labels_resolve(name: str) -> None:
    tree = tree_of(PAGES[name])
    ids = Counter(tree.xpath("//@id"))
    assert [one for one, times in ids.items() if times > 1] == []
    levels = [int(heading.tag[1]) for heading in tree.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert set(tree.xpath("//@aria-labelledby")) <= ids.keys()
    assert tree.xpath("//a[@class='skip']/@href") == ["#main"]


@pytest.mark.parametrize("name", PAGES)
def test_every_opened_element_is_closed(name: str) -> None:
    void = {"meta", "link", "input", "br", "hr", "img", "path", "line"}
    stack: list[str] = []
    for slash, tag in re.findall(r"<(/?)([a-z][a-z0-9]*)\b[^>]*>", PAGES[name]):
        if tag in void:
            continue
        if slash:
            assert stack.pop() == tag
        else:
            stack.append(tag)
    assert stack == []


@pytest.mark.parametrize("name", PAGES)
def test_no_script_and_no_style_stands_in_the_page(name: str) -> None:
    tree = tree_of(PAGES[name])
    assert tree.xpath("//@style") == []
    assert tree.xpath("//style") == []
    assert [script for script in tree.xpath("//script[not(@src)]") if script.get("type") != "application/ld+json"] == []
    assert [name for element in tree.iter() for name in element.attrib if name.startswith("on")] == []
    loaded = [str(url) for url in tree.xpath("//script/@src | //link[@rel='stylesheet']/@href | //img/@src")]
    assert all(url.startswith("/static/") for url in loaded)


def test_every_citation_leads_to_a_listed_reference_and_to_its_passage() -> None:
    one = sample()
    tree = tree_of(page(one.edition))
    numbers = {item.document_id: item.number for item in one.edition.briefing.references}
    listed = [int(value) for value in tree.xpath("//ol[@class='references']/li/@value")]
    assert listed == sorted(numbers.values())
    links = tree.xpath("//span[@class='cites']/a")
    assert len(links) > 30
    for link in links:
        path, _, anchor = link.get("href").partition("#")
        document_id = path.removeprefix("/documents/")
        assert link.text == f"[{numbers[document_id]}]"
        assert tree_of(PAGES[document_id]).get_element_by_id(anchor).tag == "blockquote"


def test_every_sentence_is_on_the_page_with_all_its_citations_in_order() -> None:
    edition = sample().edition
    numbers = {item.document_id: item.number for item in edition.briefing.references}
    text = " ".join(tree_of(page(edition)).get_element_by_id("main").text_content().split())
    for sentence in edition.briefing.sentences():
        cites = "".join(f"[{numbers[citation.document_id]}]" for citation in sentence.citations)
        places = [found.end() for found in re.finditer(re.escape(sentence.text), text)]
        assert any(cites in text[end : end + 120] for end in places), sentence.text


def test_who_says_a_verbatim_sentence_stands_beside_it() -> None:
    tree = tree_of(page(sample().edition))
    lead = tree.xpath("//article[@id='u-ev-denial']/p[@class='says']")[0].text_content()
    assert lead.replace("\xa0", " ").startswith("Upper Orsel Command (official, Upper Orsel) [6]")
    second = tree.xpath("//article[@id='u-ev-denial']/p[@class='said']")[0].text_content()
    assert "Вестник Орселя (state media, Valdria)" in second
    assert "Russian original" in second


def test_other_languages_are_named_to_readers_and_to_machines() -> None:
    tree = tree_of(page(sample().edition))
    for tag, name in (("de", "German"), ("fr", "French"), ("ru", "Russian"), ("ar", "Arabic")):
        words = tree.xpath(f"//span[@lang='{tag}']")
        assert words, tag
        assert f"{name} original" in words[0].getparent().getparent().text_content()
    assert tree.xpath("//section[@id='updates']//span[@lang='en']") == []  # the page's own language needs no mark


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ("ev-toll", "Event reported by 3 outlets, 3 origins"),
        ("ev-breach", "One source only, carried by 2 outlets · Agency: Meridian Wire"),
        ("ev-bridges", "One source only"),
    ],
)
def test_origins_are_counted_not_outlets(entry: str, words: str) -> None:
    basis = tree_of(page(sample().edition)).xpath(f"//article[@id='u-{entry}']/p[@class='basis']")[0]
    assert basis.text_content().startswith(words)


def test_only_pages_with_sentences_promise_their_sources() -> None:
    promise = (">Every sentence on this page", ">Jeder Satz dieser Seite")
    assert [name for name, html in PAGES.items() if not any(words in html for words in promise)] == ["blank", "problem"]


def test_plurals_of_both_languages() -> None:
    edition = sample().edition
    entry = replace(edition.briefing.updates[0], outlets=2, origins=2)
    two = replace(edition, briefing=replace(edition.briefing, updates=(entry,)))
    assert "Event reported by 2 outlets, 2 origins" in page(two)
    german = page(two, replace(DESK, language="de"))
    assert "Über das Ereignis berichten 2 Medien, 2 Ursprünge · diese Zeile: eine Quelle" in german
    document = sample().documents["a30000000000-1"]
    one = render_document(document, None, [Span(0, 5)], links=LINKS, desk=replace(DESK, language="de"))
    two_of_them = render_document(
        document, None, [Span(0, 5), Span(2, 9)], links=LINKS, desk=replace(DESK, language="de")
    )
    assert "1 zitierte Stelle<" in one
    assert "2 zitierte Stellen<" in two_of_them


def test_days_are_those_of_the_desk_newest_first() -> None:
    edition = sample().edition
    honolulu = tree_of(page(edition, replace(DESK, zone="Pacific/Honolulu")))
    assert [day.text for day in honolulu.xpath("//section[@class='day']/h3")] == [
        "Tuesday, 4 March 2031",
        "Monday, 3 March 2031",
        "Sunday, 2 March 2031",
    ]
    berlin = tree_of(page(edition))
    times = [str(time) for time in berlin.xpath("//article[@class='update']/p[@class='when']/a/time/@datetime")]
    assert times == sorted(times, reverse=True)
    assert berlin.xpath("//article[@id='u-ev-toll']/p/a/time")[0].text == "10:10 CET"


def test_empty_sections_are_left_out() -> None:
    edition = sample().edition
    bare = Briefing(DESK.id, edition.briefing.at)
    tree = tree_of(page(replace(edition, briefing=bare)))
    assert [str(one) for one in tree.xpath("//main/*/@id")] == ["masthead", "about"]
    assert tree.xpath("//h1")[0].text_content() == DESK.title
    assert tree.xpath("//main//h2[not(@id='about-title')] | //main//p[not(normalize-space())]") == []


def test_one_reference_less_moves_no_other_number() -> None:
    edition = sample().edition
    before = tree_of(page(edition)).xpath("//ol[@class='references']/li")
    after = tree_of(page(without_reference(edition, 3))).xpath("//ol[@class='references']/li")
    shown = {item.get("value"): item.text_content() for item in before}
    left = {item.get("value"): item.text_content() for item in after}
    assert left == {number: words for number, words in shown.items() if number != "3"}


def test_a_citation_that_is_not_listed_is_still_a_link() -> None:
    edition = sample().edition
    short = replace(edition, briefing=replace(edition.briefing, references=edition.briefing.references[1:]))
    tree = tree_of(page(short))
    loose = tree.xpath("//span[@class='cites']/a[text()='[passage]']")
    assert loose
    assert {link.get("href").partition("#")[0] for link in loose} == {"/documents/a10000000000-1"}


def test_the_same_edition_gives_the_same_bytes() -> None:
    assert all_pages() == PAGES


def test_a_blog_for_machines_says_the_same() -> None:
    one = sample()
    blog = json.loads(tree_of(page(one.edition)).xpath("//script[@type='application/ld+json']")[0].text)
    assert blog["@type"] == "LiveBlogPosting"
    assert {entry["headline"] for entry in blog["liveBlogUpdate"]} == {
        entry.sentences[0].text for entry in one.edition.briefing.updates
    }
    assert all(entry["citation"] and entry["author"] for entry in blog["liveBlogUpdate"])
    assert len(blog["correction"]) == 2


def test_what_an_update_is_about_is_told_to_machines_alone() -> None:
    edition = sample().edition
    first, *rest = edition.briefing.updates
    known = replace(first, topics=("16000000", "20000056", "99999999"))
    told = tree_of(page(replace(edition, briefing=replace(edition.briefing, updates=(known, *rest)))))
    blog = json.loads(told.xpath("//script[@type='application/ld+json']")[0].text)
    about = {entry["@id"]: entry["about"] for entry in blog["liveBlogUpdate"]}
    terms = next(terms for address, terms in about.items() if first.id in address)
    assert [term["@id"].rpartition("/")[2] for term in terms] == ["16000000", "20000056"]
    prose = told.xpath("//main//text()[not(ancestor::form)]")  # the filter offers topics, by their names
    assert "armed conflict" not in " ".join(prose).lower()


def test_words_that_run_the_other_way_stand_on_their_side_and_ours_keep_theirs() -> None:
    edition = sample().edition
    arabic = next(row for row in edition.briefing.figures if row.indicator == "without power").cells[1].sentence
    first, *rest = edition.briefing.updates
    entry = replace(first, sentences=(arabic, first.sentences[0], arabic))
    turned = replace(edition.briefing, headline=arabic, updates=(entry, *rest))
    tree = tree_of(page(replace(edition, briefing=turned)))
    assert tree.xpath("/html/@dir") == ["ltr"]
    assert tree.xpath("//h1/@dir | //header[@id='masthead']/p[@class='says']/@dir") == ["rtl", "rtl"]
    (told,) = tree.xpath(f"//article[@id='u-{entry.id}']")
    assert [block.get("dir") for block in told.xpath("h4 | p[@class='says' or @class='said']")] == ["rtl"] * 2 + [
        None,
        "rtl",
    ]
    assert told.xpath(".//*[@dir='rtl']//span[@class='voice']/@dir") == ["ltr", "ltr"]
    assert tree.xpath("//cite[@dir='rtl']/span/@lang") == ["ar"]
    assert tree_of(page(edition)).xpath("//h1/@dir | //h4/@dir | //span[@class='voice']/@dir") == []


def test_print_hides_the_form_for_the_past_and_not_the_times_of_figures() -> None:
    styles = asset("citewire.css").decode()
    hidden = re.findall(r"([^{}]+)\{ display: none !important; \}", styles.partition("@media print")[2])
    names = {name.strip() for group in hidden for name in group.split(",")}
    assert "form.asof" in names
    assert ".asof" not in names
    turned = tree_of(page(sample().edition)).xpath("//span[@class='wording'][@dir]")
    assert [(one.get("dir"), one.xpath("span/@lang")) for one in turned] == [("rtl", ["ar"])]


def test_what_a_built_sentence_quotes_is_marked_with_its_language() -> None:
    one = sample()
    line = next(each for each in one.edition.briefing.analysis if each.sentence.template)
    exacts = [(cite.exact, one.documents[cite.document_id].language) for cite in line.sentence.citations]
    text = "Killed: " + "; ".join(f"“{exact}” (Outlet)" for exact, _ in exacts) + "."
    told = replace(line.sentence, text=text, template="figures")
    edition = replace(one.edition, briefing=replace(one.edition.briefing, analysis=(replace(line, sentence=told),)))
    (shown,) = tree_of(page(edition)).xpath("//section[@id='analysis']//li/span[1]")
    assert shown.text_content() == told.text
    marked = [(each.text_content(), each.get("lang")) for each in shown.xpath("./bdi")]
    assert marked == [pair for pair in exacts if pair[1] != "en"]
    assert len(marked) > 1


def test_the_language_of_an_update_is_named_once_and_marked_everywhere() -> None:
    edition = sample().edition
    whole = next(each for each in edition.briefing.updates if each.id == "ev-mellin")
    more = replace(whole, sentences=(*whole.sentences[:1], *whole.sentences[:1]))
    briefing = replace(edition.briefing, updates=(more,))
    tree = tree_of(page(replace(edition, briefing=briefing)))
    (article,) = tree.xpath("//article[@id='u-ev-mellin']")
    assert article.xpath(".//span[@class='tongue']/text()") == ["French original"]
    assert len(article.xpath(".//span[@lang='fr']")) == 2
