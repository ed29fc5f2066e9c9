"""The page: what is on it, that it is sound HTML, and that hostile words stay words."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html

from citewire.model import (
    AttributionKind,
    Briefing,
    Citation,
    Claim,
    Course,
    Desk,
    Edition,
    Entity,
    EntityKind,
    NamedEntity,
    Publisher,
    Sentence,
    SentenceForm,
    Span,
)
from citewire.publish import (
    LiveLinks,
    asset,
    cited_spans,
    render_blank,
    render_corrections,
    render_document,
    render_index,
    render_page,
    render_problem,
    render_update,
)
from tests.editions import DESK, reference, sample, without_reference

LINKS = LiveLinks()


def page(edition: Edition, desk: Desk = DESK) -> str:
    return render_page(edition, desk, links=LINKS)


def named(edition: Edition) -> Edition:
    names = (("en", "Zelensky"), ("de", "Selenskyj"), ("uk", "Зеленський"), ("ru", "зеленский"))
    entity = Entity("person:x", EntityKind.PERSON, names)
    dam = Entity("place:y", EntityKind.PLACE, (("en", "Or<sel"),))
    updates = tuple(update.id for update in edition.briefing.updates[:2])
    listed = (NamedEntity(entity, "Zelensky", updates), NamedEntity(dam, "Or<sel", updates[:1]))
    return replace(edition, briefing=replace(edition.briefing, names=listed))


def claimed(edition: Edition, claim: Claim) -> Edition:
    first, *rest = edition.briefing.updates
    lead = replace(first.sentences[0], claims=(claim,))
    updates = (replace(first, sentences=(lead, *first.sentences[1:])), *rest)
    return replace(edition, briefing=replace(edition.briefing, updates=updates))


def test_a_speaker_is_named_where_the_sentence_spells_the_name_otherwise() -> None:
    edition = sample().edition
    lead = edition.briefing.updates[0].sentences[0]
    said = Claim(lead.citations[0], AttributionKind.INDIRECT, speaker="person:x", name="Ada <Lem>")
    assert "Speaker: <bdi>Ada &lt;Lem&gt;</bdi>" in page(claimed(edition, said))
    known = replace(said, name=f"Ada {lead.text.split()[0]}")
    assert "Speaker:" not in page(claimed(edition, known))


def test_an_occasion_that_another_sentence_tells_is_cited() -> None:
    edition = sample().edition
    lead = edition.briefing.updates[0].sentences[0].citations[0]
    where = replace(lead, span=Span(900, 900 + len(lead.exact)))
    shown = page(claimed(edition, Claim(lead, AttributionKind.DIRECT, occasion=where)))
    assert f"{lead.document_id}#900-{900 + len(lead.exact)}" in shown
    within = page(claimed(edition, Claim(lead, AttributionKind.DIRECT, occasion=lead)))
    assert 'class="heard"' not in within


def test_names_stand_once_in_the_desk_s_spelling_with_the_others_beside() -> None:
    edition = named(sample().edition)
    html = page(edition)
    items = [item.text_content() for item in tree_of(html).xpath("//section[@id='names']//li")]
    assert items == ["Zelensky also written Selenskyj, Зеленський", "Or<sel"]
    (link,) = tree_of(html).xpath("//section[@id='names']//li[1]/a/@href")[:1]
    assert link == LINKS.entity(DESK.id, edition.briefing.names[0].entity.id)
    (posting,) = tree_of(html).xpath("//script[@type='application/ld+json']/text()")
    assert json.loads(posting)["mentions"] == [
        {"@type": "Person", "name": "Zelensky", "alternateName": ["Selenskyj", "Зеленський"]},
        {"@type": "Place", "name": "Or<sel"},
    ]
    assert tree_of(page(sample().edition)).xpath("//section[@id='names']") == []


@pytest.mark.parametrize(
    ("entity", "listed"),
    [
        (
            Entity("place:ua", EntityKind.PLACE, (("en", "Ukraine"), ("de", "Ukrainekarte"), ("fr", "UKRAINE"))),
            "Ukraine",
        ),
        (
            Entity("place:ru", EntityKind.PLACE, (("en", "Russia"), ("en", "Russian"), ("de", "Russland"))),
            "Russia also written Russland",
        ),
        (
            Entity("person:x", EntityKind.PERSON, (("en", "Ada Lem"), ("de", "Ada Lems"), ("de", "Lem"))),
            "Ada Lem also written Lem",
        ),
    ],
)
def test_what_is_no_other_spelling_is_not_listed(entity: Entity, listed: str) -> None:
    edition = sample().edition
    updates = (edition.briefing.updates[0].id,)
    names = (NamedEntity(entity, entity.names[0][1], updates),)
    html = page(replace(edition, briefing=replace(edition.briefing, names=names)))
    assert [item.text_content() for item in tree_of(html).xpath("//section[@id='names']//li")] == [listed]


def tree_of(html: str) -> lxml_html.HtmlElement:
    return lxml_html.document_fromstring(html)


def all_pages() -> dict[str, str]:
    one = sample()
    found = {
        "page": page(one.edition),
        "german": page(one.edition, replace(DESK, language="de")),
        "later": page(sample(later=True).edition),
        "update": render_update(one.edition, DESK, "ev-toll", links=LINKS) or "",
        "corrections": render_corrections(one.edition, DESK, links=LINKS),
        "index": render_index([(DESK, one.edition), (replace(DESK, id="other"), None)], links=LINKS),
        "blank": render_blank(DESK, links=LINKS),
        "problem": render_problem("No such page", "Nothing is here.", links=LINKS),
    }
    spans = cited_spans(one.edition)
    for document_id, document in one.documents.items():
        if document_id in spans:
            publisher = one.publishers[document.publisher_id]
            found[document_id] = render_document(document, publisher, spans[document_id], links=LINKS)
    return found


PAGES = all_pages()


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


def test_figures_that_differ_stand_side_by_side() -> None:
    tree = tree_of(page(sample().edition))
    killed = tree.xpath("//section[@id='figures']/table")[0]
    assert killed.xpath("caption")[0].text_content() == "Killed Sources differ"
    numbers = [cell.text_content() for cell in killed.xpath(".//th[@class='number']")]
    assert numbers == ["38", "27", "at least 41"]
    assert [str(time) for time in killed.xpath(".//time[@class='asof']/@datetime")] == [
        "2031-03-04T12:30:00+01:00",
        "2031-03-04T10:25:00+01:00",
        "2031-03-04T10:10:00+01:00",
    ]
    german = tree_of(page(sample().edition, replace(DESK, language="de")))
    assert german.xpath("//th[@class='number']")[3].text_content() == "rund 12.400 Haushalte"


def test_who_says_the_same_number_stands_together_each_with_words_and_time() -> None:
    edition = sample().edition
    killed = edition.briefing.figures[0]
    same = replace(
        killed, cells=(killed.cells[0], killed.cells[1], replace(killed.cells[2], value=38.0, qualifier=None))
    )
    tree = tree_of(page(replace(edition, briefing=replace(edition.briefing, figures=(same,)))))
    rows = tree.xpath("//section[@id='figures']//tbody/tr")
    assert [row.xpath("th")[0].text_content() for row in rows] == ["38", "27"]
    assert [len(row.xpath(".//li[.//time][.//a]")) for row in rows] == [2, 1]


def test_a_number_stands_with_its_day_and_with_whoever_it_was_said_by() -> None:
    edition = sample().edition
    killed = edition.briefing.figures[0]
    cell = killed.cells[1]
    own = cell.sentence.citations[0]
    voice = Citation(own.document_id, Span(own.span.end, own.span.end + 6), "<b>Lem")
    within = Citation(own.document_id, Span(own.span.start, own.span.start + 1), own.exact[0])
    claims = tuple(Claim(own, AttributionKind.INDIRECT, source=source) for source in (voice, within, voice))
    told = replace(cell, sentence=replace(cell.sentence, claims=claims), as_of=date(2031, 3, 2))
    row = replace(killed, cells=(killed.cells[0], told))
    tree = tree_of(page(replace(edition, briefing=replace(edition.briefing, figures=(row,)))))
    first, second = tree.xpath("//section[@id='figures']//td//li")
    assert "Speaker:" not in first.text_content()
    (said,) = second.xpath(".//span[@class='heard']")
    assert said.text_content() == "Speaker: “<b>Lem”"
    assert str(said.xpath("a/@href")[0]).endswith(f"#{voice.span.start}-{voice.span.end}")
    assert "(as of Sunday, 2 March 2031)" in second.text_content()


def test_a_desk_with_many_figures_shows_the_first_and_keeps_the_rest_a_tap_away() -> None:
    edition = sample().edition
    killed = edition.briefing.figures[0]
    many = tuple(replace(killed, event_id=f"ev-{number}") for number in range(5))
    tree = tree_of(page(replace(edition, briefing=replace(edition.briefing, figures=many))))
    assert len(tree.xpath("//section[@id='figures']/table")) == 1
    assert len(tree.xpath("//section[@id='figures']/details//table")) == 4


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
    harmless(render_problem(words, words, links=LINKS))
    document = replace(next(iter(sample().documents.values())), text=words.ljust(4, "x"), headline=words, url=words)
    harmless(render_document(document, Publisher("evil", words, party=words), [Span(0, 3)], links=LINKS))


@settings(max_examples=40)
@given(st.text(min_size=1, max_size=60).filter(lambda words: words.strip()))
def test_any_words_make_a_sound_page(words: str) -> None:
    edition, desk = poisoned(words)
    harmless(render_page(edition, desk, links=LINKS))


def test_a_number_that_changed_with_time_is_no_disagreement() -> None:
    edition = sample().edition
    row = edition.briefing.figures[0]

    def caption(course: Course | None, *, differs: bool) -> str:
        briefing = replace(edition.briefing, figures=(replace(row, course=course, differs=differs),))
        return str(tree_of(page(replace(edition, briefing=briefing))).xpath("//caption")[0].text_content())

    assert caption(Course.ROSE, differs=False) == "Killed Later reports give more"
    assert caption(Course.FELL, differs=False) == "Killed Later reports give less"
    assert caption(None, differs=True) == "Killed Sources differ"
    assert caption(None, differs=False) == "Killed"


def test_other_spellings_are_marked_as_such_for_machines() -> None:
    tree = tree_of(page(named(sample().edition)))
    (thing,) = tree.xpath("//section[@id='names']//*[@itemscope]")
    assert thing.get("itemtype") == "https://schema.org/Thing"
    assert [one.text for one in thing.xpath(".//*[@itemprop='alternateName']")] == ["Selenskyj", "Зеленський"]


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
