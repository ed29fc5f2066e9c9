"""Pages in frames on other people's pages, and oEmbed, by which those find them."""

from __future__ import annotations

import json
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
from lxml import etree
from lxml import html as lxml_html
from starlette.testclient import TestClient

from citewire.web import create_app
from tests.editions import DESK, sample
from tests.web.newsrooms import MemoryNewsroom

DESK_FRAME, UPDATE_FRAME = "/orsel-dam/embed", "/orsel-dam/updates/ev-toll/embed"
PAGE = "http://testserver/orsel-dam"


@pytest.mark.parametrize("path", [DESK_FRAME, UPDATE_FRAME])
def test_a_frame_may_stand_anywhere_and_do_no_more_than_any_page(client: TestClient, path: str) -> None:
    frame, page = client.get(path), client.get("/orsel-dam")
    ours, others = (dict.fromkeys(one.headers["content-security-policy"].split("; ")) for one in (frame, page))
    assert ours.keys() - others.keys() == {"frame-ancestors *"}
    assert others.keys() - ours.keys() == {"frame-ancestors 'none'"}
    assert "x-frame-options" not in frame.headers
    assert page.headers["x-frame-options"] == "DENY"
    assert "set-cookie" not in frame.headers
    assert client.get(path, headers={"If-None-Match": frame.headers["etag"]}).status_code == 304


@pytest.mark.parametrize("path", [DESK_FRAME, UPDATE_FRAME])
def test_a_frame_has_the_head_of_any_page(client: TestClient, path: str) -> None:
    page, frame = (lxml_html.fromstring(client.get(each).content) for each in ("/orsel-dam/corrections", path))
    common = "//head/meta[@charset or @name='viewport' or @name='color-scheme' or @name='referrer'] | //head/link"
    heads = [[sorted(each.items()) for each in tree.xpath(common)] for tree in (page, frame)]
    assert len(heads[0]) == 6
    assert heads[1][:6] == heads[0]
    (style,) = heads[1][6:]
    assert ("rel", "stylesheet") in style


@pytest.mark.parametrize("path", [DESK_FRAME, UPDATE_FRAME])
def test_every_link_in_a_frame_opens_a_tab_and_leads_somewhere(client: TestClient, path: str) -> None:
    tree = lxml_html.fromstring(client.get(path).content)
    assert tree.xpath("//base/@target") == ["_blank"]
    assert not tree.xpath("//base/@href")
    for href in tree.xpath("//a/@href | //link[@rel='stylesheet']/@href | //script/@src | //script/@data-page"):
        assert client.get(str(href)).status_code == 200, href


def test_the_frame_has_the_newest_updates_of_the_edition_as_the_page_has_them(client: TestClient) -> None:
    tree = lxml_html.fromstring(client.get(DESK_FRAME).content)
    page = lxml_html.fromstring(client.get("/orsel-dam").content)
    shown = tree.xpath("//article/@id")
    assert shown == page.xpath("//section[@id='updates']//article/@id")[:5]
    for found in shown:
        (ours,), (theirs,) = (one.xpath(f"//article[@id='{found}']") for one in (tree, page))
        assert ours.text_content().split() == theirs.text_content().split()
    assert tree.xpath("//section[@class='day']/h2")  # no time without its day
    (script,) = tree.xpath("//script")
    assert (script.get("data-edition"), script.get("data-events")) == ("7", "/orsel-dam/events")


@pytest.mark.parametrize(("count", "status"), [("1", 200), ("20", 200), ("0", 400), ("21", 400), ("many", 400)])
def test_a_frame_holds_as_many_updates_as_are_asked_for(client: TestClient, count: str, status: int) -> None:
    answer = client.get(DESK_FRAME, params={"count": count})
    assert answer.status_code == status
    if status == 200:
        tree = lxml_html.fromstring(answer.content)
        assert len(tree.xpath("//article")) == min(int(count), len(sample().edition.briefing.updates))
        assert tree.xpath("//script/@data-page") == [f"{DESK_FRAME}?count={count}"]


def test_a_frame_of_one_update_has_all_its_sentences_and_nothing_else(client: TestClient) -> None:
    text = " ".join(lxml_html.fromstring(client.get(UPDATE_FRAME).content).text_content().split())
    briefing = sample().edition.briefing
    (own,) = [each for each in briefing.updates if each.id == "ev-toll"]
    assert all(sentence.text in text for sentence in own.sentences)
    others = {one.text for one in briefing.sentences()} - {one.text for one in own.sentences}
    assert [words for words in others if words in text and not any(words in one.text for one in own.sentences)] == []


def test_the_frame_of_a_merged_update_leads_to_that_of_its_heir(client: TestClient) -> None:
    answer = client.get("/orsel-dam/updates/ev-old-breach/embed")
    assert (answer.status_code, answer.headers["location"]) == (301, "/orsel-dam/updates/ev-breach/embed")


def test_a_frame_outlives_the_place_of_its_update_on_the_page(client: TestClient, newsroom: MemoryNewsroom) -> None:
    later = sample(later=True).edition
    kept = tuple(entry for entry in later.briefing.updates if entry.id != "ev-bridges")
    newsroom.publish(replace(later, briefing=replace(later.briefing, updates=kept)))
    answer = client.get("/orsel-dam/updates/ev-bridges/embed")
    assert answer.status_code == 200
    assert "edition 7" in answer.text


def test_what_the_desk_never_had_has_no_frame(client: TestClient) -> None:
    assert client.get("/orsel-dam/updates/none/embed").status_code == 404
    assert client.get("/nowhere/embed").status_code == 404


def test_the_frame_of_an_empty_desk_waits_for_the_first_edition() -> None:
    with TestClient(create_app(MemoryNewsroom())) as client:
        answer = client.get(DESK_FRAME)
    assert "Nothing has reached this desk yet" in answer.text
    assert lxml_html.fromstring(answer.content).xpath("//script/@data-edition") == ["0"]


def test_a_desk_that_names_its_address_is_embedded_from_there() -> None:
    public = replace(DESK, address="https://news.example")
    with TestClient(create_app(MemoryNewsroom(sample().edition, desk=public))) as client:
        assert (
            "https://news.example/oembed?url=https%3A%2F%2Fnews.example%2Forsel-dam&amp;"
            in client.get("/orsel-dam").text
        )
        for url in (PAGE, "https://news.example/orsel-dam"):
            element = lxml_html.fragment_fromstring(str(asked(client, url)["html"]))
            assert element.get("src") == "https://news.example/orsel-dam/embed"
        assert client.get("/oembed", params={"url": "https://other.example/orsel-dam"}).status_code == 404


# -- oEmbed ------------------------------------------------------------------------------------------------------------


def asked(client: TestClient, url: str, **more: str) -> dict[str, object]:
    answer = client.get("/oembed", params={"url": url, **more})
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/json"
    return dict(answer.json())


@pytest.mark.parametrize(
    ("url", "frame"),
    [
        (PAGE, DESK_FRAME),
        (f"{PAGE}/", DESK_FRAME),
        (f"{PAGE}#references", DESK_FRAME),
        ("https://TESTSERVER/orsel-dam/embed", DESK_FRAME),
        (f"{PAGE}/updates/ev-toll", UPDATE_FRAME),
        (f"{PAGE}/updates/ev-old-breach", "/orsel-dam/updates/ev-breach/embed"),
    ],
)
def test_oembed_gives_the_frame_of_a_page(client: TestClient, url: str, frame: str) -> None:
    told = asked(client, url)
    assert (told["type"], told["version"]) == ("rich", "1.0")
    element = lxml_html.fragment_fromstring(str(told["html"]))
    assert element.tag == "iframe"
    assert element.get("src") == f"http://testserver{frame}"
    assert (int(element.get("width")), int(element.get("height"))) == (told["width"], told["height"])
    assert element.get("title") == told["title"]
    assert client.get(urlsplit(element.get("src")).path).status_code == 200


def test_oembed_keeps_within_what_the_asker_has_room_for(client: TestClient) -> None:
    assert [asked(client, PAGE, maxwidth="320", maxheight="200")[each] for each in ("width", "height")] == [320, 200]
    wide = asked(client, PAGE, maxwidth="9000", maxheight="9000")
    assert wide == asked(client, PAGE)
    assert client.get("/oembed", params={"url": PAGE, "maxwidth": "0"}).status_code == 400


def test_oembed_says_the_same_in_xml(client: TestClient) -> None:
    answer = client.get("/oembed", params={"url": PAGE, "format": "xml"})
    assert answer.headers["content-type"] == "text/xml; charset=utf-8"
    root = etree.fromstring(answer.content)
    assert root.tag == "oembed"
    assert {each.tag: each.text for each in root} == {key: str(value) for key, value in asked(client, PAGE).items()}


@pytest.mark.parametrize(
    ("url", "status"),
    [
        ("http://elsewhere.example/orsel-dam", 404),
        ("http://testserver/nowhere", 404),
        (f"{PAGE}/updates/none", 404),
        (f"{PAGE}/corrections", 404),
        (f"{PAGE}?as_of=2031-03-04T12:41", 404),
        ("javascript:alert(1)", 404),
        ("http://[oops", 404),
        ("", 404),
    ],
)
def test_oembed_has_no_frame_for_other_addresses(client: TestClient, url: str, status: int) -> None:
    assert client.get("/oembed", params={"url": url}).status_code == status


def test_oembed_refuses_other_formats_and_a_missing_address(client: TestClient) -> None:
    assert client.get("/oembed", params={"url": PAGE, "format": "yaml"}).status_code == 501
    assert client.get("/oembed").status_code == 400


def test_a_title_cannot_leave_its_attribute(newsroom: MemoryNewsroom) -> None:
    newsroom.desk = replace(DESK, title='The "dam"><script>alert(1)</script>')
    with TestClient(create_app(newsroom)) as client:
        told = asked(client, PAGE)
    element = lxml_html.fragment_fromstring(str(told["html"]))
    assert element.get("title") == told["title"]
    assert len(element) == 0
    assert "<script>" not in str(told["html"])


@pytest.mark.parametrize("path", ["/orsel-dam", "/orsel-dam/updates/ev-toll"])
def test_a_page_tells_where_its_frame_is_found(client: TestClient, path: str) -> None:
    tree = lxml_html.fromstring(client.get(path).content)
    for kind in ("json", "xml"):
        (href,) = tree.xpath(f"//head/link[@rel='alternate'][contains(@type, '{kind}+oembed')]/@href")
        parts = urlsplit(str(href))
        assert f"{parts.scheme}://{parts.netloc}{parts.path}" == "http://testserver/oembed"
        assert parse_qs(parts.query) == {"url": [f"http://testserver{path}"], "format": [kind]}
        assert client.get(str(href)).status_code == 200


@pytest.mark.parametrize("path", ["/orsel-dam", "/orsel-dam/updates/ev-toll"])
def test_a_page_has_its_address_and_its_frame_to_be_copied(client: TestClient, path: str) -> None:
    (share,) = lxml_html.fromstring(client.get(path).content).xpath("//details[@class='share']")
    assert share.xpath(".//input[@readonly]/@value") == [f"http://testserver{path}"]
    (pasted,) = share.xpath(".//textarea[@readonly]/text()")
    asked_for = asked(client, f"http://testserver{path}")["html"]
    ours, given = (lxml_html.fragment_fromstring(str(each)) for each in (pasted, asked_for))
    alike = [{name: value for name, value in each.items() if name != "title"} for each in (ours, given)]
    assert alike[0] == alike[1]
    assert ours.get("title", "").endswith(DESK.title)
    assert client.get(ours.get("src", "")).status_code == 200


def test_the_page_of_each_host_names_that_host(client: TestClient) -> None:
    other = {"Host": "news.example"}
    client.get("/orsel-dam")
    text = client.get("/orsel-dam", headers=other).text
    assert "http://news.example/oembed?" in text
    assert "testserver" not in text


def test_a_page_of_the_past_has_no_frame(client: TestClient, newsroom: MemoryNewsroom) -> None:
    newsroom.publish(sample(later=True).edition)
    past = client.get("/orsel-dam", params={"as_of": "2031-03-04T12:41"})
    assert past.status_code == 200
    assert "oembed" not in past.text
    assert "<iframe" not in past.text
    assert "&lt;iframe" not in past.text


def test_json_of_oembed_is_read_whatever_the_language(newsroom: MemoryNewsroom) -> None:
    newsroom.desk = replace(DESK, title="Гребля «Орсель»")
    with TestClient(create_app(newsroom)) as client:
        answer = client.get("/oembed", params={"url": PAGE})
    assert json.loads(answer.content)["author_name"] == "Гребля «Орсель»"
