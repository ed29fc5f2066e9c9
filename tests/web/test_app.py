"""The web application, called in the process: no socket."""

from __future__ import annotations

import gzip
from dataclasses import replace
from datetime import datetime

import feedparser
import pytest
from lxml import html as lxml_html
from starlette.testclient import TestClient

from citewire.model import Desk, Document, Edition, Withdrawal
from citewire.publish import OUTPUTS, digest, read_edition
from citewire.web import create_app
from tests.editions import DESK, sample
from tests.web.newsrooms import MemoryNewsroom

PAGES = [
    "/",
    "/orsel-dam",
    "/orsel-dam/updates/ev-toll",
    "/orsel-dam/corrections",
    "/orsel-dam/stories",
    "/orsel-dam/stories/st-dam",
    "/orsel-dam/publishers/courier",
    "/orsel-dam/search?q=Mellin",
    "/orsel-dam/changes",
    "/documents/a10000000000-1",
]


@pytest.mark.parametrize("path", PAGES)
def test_every_page_answers_get_and_head_with_validators_and_safety(client: TestClient, path: str) -> None:
    got, head = client.get(path), client.head(path)
    assert got.status_code == head.status_code == 200
    assert got.headers["content-type"] == "text/html; charset=utf-8"
    assert head.headers["etag"] == got.headers["etag"]
    assert "default-src 'none'" in got.headers["content-security-policy"]
    assert "unsafe" not in got.headers["content-security-policy"]
    assert got.headers["x-content-type-options"] == "nosniff"
    assert "set-cookie" not in got.headers


@pytest.mark.parametrize("path", PAGES)
def test_a_page_that_the_reader_has_is_not_sent_again(client: TestClient, path: str) -> None:
    tag = client.get(path).headers["etag"]
    again = client.get(path, headers={"If-None-Match": f'"other", {tag}'})
    assert again.status_code == 304
    assert again.content == b""
    assert again.headers["etag"] == tag


def test_a_new_edition_has_a_new_tag(client: TestClient, newsroom: MemoryNewsroom) -> None:
    before = client.get("/orsel-dam")
    newsroom.publish(sample(later=True).edition)
    after = client.get("/orsel-dam", headers={"If-None-Match": before.headers["etag"]})
    assert after.status_code == 200
    assert "offers a truce" in after.text
    assert "offers a truce" not in before.text


def test_every_link_inside_the_house_leads_somewhere(client: TestClient) -> None:
    todo, seen = ["/"], set()
    while todo:
        path = todo.pop().partition("#")[0]
        if path in seen:
            continue
        seen.add(path)
        answer = client.get(path)
        assert answer.status_code == 200, path
        if answer.headers["content-type"].startswith("text/html"):
            tree = lxml_html.fromstring(answer.content)
            todo += [str(href) for href in tree.xpath("//@href | //@src") if str(href).startswith("/")]
    assert len(seen) > 20


def test_the_page_as_it_stood(client: TestClient, newsroom: MemoryNewsroom) -> None:
    newsroom.publish(sample(later=True).edition)
    old = client.get("/orsel-dam", params={"as_of": "2031-03-04T12:41"})  # the desk's clock: 11:41 UTC
    assert old.status_code == 200
    assert "as it stood" in old.text
    assert "offers a truce" not in old.text
    assert client.get("/orsel-dam?as_of=2031-03-04T12:41:00+01:00").text == old.text  # a "+" that was not encoded
    assert client.get("/orsel-dam?as_of=2031-03-04T11:41:00Z").status_code == 200


def test_a_page_of_the_past_that_is_kept_still_marks_what_is_withdrawn_meanwhile(
    client: TestClient, newsroom: MemoryNewsroom
) -> None:
    asked = {"as_of": "2031-03-04T12:41"}
    newsroom.publish(sample(later=True).edition)
    assert "Withdrawn since" not in client.get("/orsel-dam", params=asked).text
    later = sample(later=True).edition
    gone = (Withdrawal("ev-toll", later.published_at),)
    newsroom.publish(replace(later, number=9, briefing=replace(later.briefing, withdrawn=gone)))
    assert "Withdrawn since" in client.get("/orsel-dam", params=asked).text


def test_nobody_knows_the_page_of_a_moment_to_come(client: TestClient) -> None:
    future = client.get("/orsel-dam", params={"as_of": "2999-01-01T00:00"})
    assert future.status_code == 200
    assert future.text == client.get("/orsel-dam").text
    assert 'class="past"' not in future.text


@pytest.mark.parametrize("words", ["yesterday", "2031-13-40", "12:00", "0001-01-01T00:00"])
def test_a_bad_moment_is_refused_in_plain_words(client: TestClient, words: str) -> None:
    answer = client.get("/orsel-dam", params={"as_of": words})
    assert answer.status_code in {400, 404}
    assert "as_of=" in answer.text or "no edition yet" in answer.text


@pytest.mark.parametrize(
    "path",
    ["/nowhere", "/nowhere/feed.atom", "/orsel-dam/updates/none", "/documents/none-1", "/a/b/c", "/static/x/y"],
)
def test_an_address_that_leads_nowhere_says_so(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert "<h1>There is no such page</h1>" in answer.text
    assert "default-src" in answer.headers["content-security-policy"]


def test_the_edition_for_machines_has_the_timeline_of_the_page() -> None:
    whole = sample(later=True).edition
    kept = tuple(each for each in whole.briefing.updates if each.id not in {"ev-breach", "ev-bridges", "ev-mellin"})
    later = replace(whole, number=whole.number + 1, briefing=replace(whole.briefing, updates=kept))
    client = TestClient(create_app(MemoryNewsroom(whole, later)))
    tree = lxml_html.document_fromstring(client.get("/orsel-dam").text)
    shown = [each.rpartition("/")[2] for each in tree.xpath("//section[@id='timeline']//li/a/@href")]
    told = read_edition(client.get("/orsel-dam/briefing.json").content).briefing.timeline
    assert [each.id for each in told] == shown == ["ev-breach", "ev-bridges", "ev-mellin"]


class GermanAndFrench(MemoryNewsroom):
    """The sample's desk, for readers of German, and another for readers of French."""

    def desks(self) -> list[Desk]:
        return [replace(DESK, language="de"), replace(DESK, id="other", language="fr")]


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("/orsel-dam/updates/none", "Diese Seite gibt es nicht"),
        ("/orsel-dam?as_of=yesterday", "Diese Adresse ist nicht lesbar"),
        ("/orsel-dam/embed?count=none", "Diese Adresse ist nicht lesbar"),
        ("/orsel-dam/none", "Diese Seite gibt es nicht"),
        ("/other/updates/none", "Cette page n’existe pas"),
        ("/nowhere", "Diese Seite gibt es nicht"),
        ("/documents/none-1", "Diese Seite gibt es nicht"),
        ("/oembed?url=none", "This did not work"),
    ],
)
def test_an_error_speaks_the_language_of_its_desk(path: str, title: str) -> None:
    answer = TestClient(create_app(GermanAndFrench(sample().edition))).get(path)
    tree = lxml_html.document_fromstring(answer.text)
    assert (tree.findtext(".//h1"), tree.get("lang")) == (title, {"Di": "de", "Ce": "fr"}.get(title[:2], "en"))


def test_what_can_only_be_read_says_so(client: TestClient) -> None:
    answer = client.post("/orsel-dam")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET")
    assert "Nothing can be changed here." in answer.text


def test_an_unexpected_error_says_so_without_its_insides(
    newsroom: MemoryNewsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_key: str) -> list[Document]:
        raise RuntimeError("the insides")

    monkeypatch.setattr(newsroom, "versions", broken)
    with TestClient(create_app(newsroom), raise_server_exceptions=False) as client:
        answer = client.get("/documents/a10000000000-1")
    assert answer.status_code == 500
    assert "<h1>This did not work</h1>" in answer.text
    assert "insides" not in answer.text
    assert "default-src" in answer.headers["content-security-policy"]


def test_hostile_addresses_are_escaped(client: TestClient) -> None:
    answer = client.get("/%3Cscript%3Ealert(1)%3C%2Fscript%3E")
    assert answer.status_code == 404
    assert "<script>alert" not in answer.text


def test_a_merged_update_leads_to_its_heir(client: TestClient) -> None:
    answer = client.get("/orsel-dam/updates/ev-old-breach")
    assert (answer.status_code, answer.headers["location"]) == (301, "/orsel-dam/updates/ev-breach")


def without(edition: Edition, *gone: str) -> Edition:
    kept = tuple(entry for entry in edition.briefing.updates if entry.id not in gone)
    return replace(edition, briefing=replace(edition.briefing, updates=kept))


def test_an_update_on_the_page_keeps_its_address_wherever_its_event_went(
    client: TestClient, newsroom: MemoryNewsroom
) -> None:
    assert client.get("/orsel-dam/updates/ev-toll").status_code == 200
    newsroom.publish(without(sample(later=True).edition, "ev-toll"))
    moved = client.get("/orsel-dam/updates/ev-toll")
    assert (moved.status_code, moved.headers["location"]) == (301, "/orsel-dam/updates/ev-breach")
    assert moved.headers["cache-control"] == "no-cache"  # it may be on the page again tomorrow
    newsroom.publish(replace(sample().edition, number=9))
    assert client.get("/orsel-dam/updates/ev-toll").status_code == 200


def test_an_address_does_not_lead_to_what_the_desk_never_had(client: TestClient, newsroom: MemoryNewsroom) -> None:
    newsroom.publish(without(sample(later=True).edition, "ev-bridges"))
    assert client.get("/orsel-dam/updates/ev-bridges").status_code == 200


def test_a_correction_never_vanishes(client: TestClient, newsroom: MemoryNewsroom) -> None:
    def shown() -> list[str]:
        page = lxml_html.fromstring(client.get("/orsel-dam/corrections").content)
        return [str(each) for each in page.xpath("//article/@id")]

    assert shown() == ["c-toll-1", "c-ferry-1"]
    later = sample(later=True).edition
    toll, _ferry = later.briefing.corrections
    newsroom.publish(replace(later, briefing=replace(later.briefing, corrections=())))
    assert shown() == ["c-toll-1", "c-ferry-1"]
    newer = replace(toll, id="toll-2", at=later.published_at)
    newsroom.publish(replace(later, number=9, briefing=replace(later.briefing, corrections=(newer,))))
    assert shown() == ["c-toll-2", "c-toll-1", "c-ferry-1"]


def test_each_edition_is_read_once_for_the_corrections(client: TestClient, newsroom: MemoryNewsroom) -> None:
    asked: list[int | None] = []
    edition = newsroom.edition

    def counted(desk_id: str, number: int | None = None, as_of: datetime | None = None) -> Edition | None:
        asked.append(number)
        return edition(desk_id, number, as_of)

    newsroom.edition = counted  # type: ignore[method-assign]
    newsroom.publish(sample(later=True).edition)
    for _ in range(3):
        assert client.get("/orsel-dam/corrections").status_code == 200
    newsroom.publish(replace(sample(later=True).edition, number=9))
    client.get("/orsel-dam/corrections")
    assert asked == [7, 8, 9]


def test_the_address_of_an_update_outlives_its_place_on_the_page(client: TestClient, newsroom: MemoryNewsroom) -> None:
    later = sample(later=True).edition
    kept = tuple(entry for entry in later.briefing.updates if entry.id != "ev-bridges")
    newsroom.publish(replace(later, briefing=replace(later.briefing, updates=kept)))
    assert "ev-bridges" not in client.get("/orsel-dam").text
    answer = client.get("/orsel-dam/updates/ev-bridges")
    assert answer.status_code == 200
    assert "edition 7" in answer.text


def test_evidence_marks_the_cited_passage_and_keeps_the_rest(client: TestClient) -> None:
    tree = lxml_html.fromstring(client.get("/documents/a90000000000-2").content)
    marks = ["".join(mark.itertext()) for mark in tree.xpath("//blockquote//mark")]
    assert "Valdria's interior ministry put the number of dead at 38 on Tuesday afternoon." in marks
    assert "/documents/a90000000000-1" in tree.xpath("//@href")


def test_evidence_names_the_other_outlets_of_the_same_origin(client: TestClient) -> None:
    tree = lxml_html.fromstring(client.get("/documents/a10000000000-1").content)
    (row,) = tree.xpath("//dl/div[dt='The same origin']/dd")
    assert row.text_content() == "The Harbour Courier"
    assert row.xpath("a/@href") == ["/documents/a20000000000-1"]
    assert "The same origin" not in client.get("/documents/a30000000000-1").text


class TwoDesks(MemoryNewsroom):
    """A desk that never had an edition stands before the sample's and reads the same publishers; no edition may be
    read."""

    def desks(self) -> list[Desk]:
        return [replace(DESK, id="aside", title="Aside"), DESK]

    def edition(self, desk_id: str, number: int | None = None, as_of: datetime | None = None) -> Edition | None:
        raise AssertionError("an edition was read")


@pytest.mark.parametrize(("document_id", "desk_id"), [("a10000000000-1", "orsel-dam"), ("a00000000000-1", "aside")])
def test_evidence_stands_under_the_desk_that_cites_it_and_reads_no_edition(document_id: str, desk_id: str) -> None:
    newsroom = TwoDesks(sample().edition)
    uncited = replace(newsroom.texts["a10000000000-1"], id="a00000000000-1", key="a00000000000")
    newsroom.texts[uncited.id] = uncited
    client = TestClient(create_app(newsroom))
    tree = lxml_html.fromstring(client.get(f"/documents/{document_id}").content)
    assert tree.xpath("//header//a/@href")[0] == f"/{desk_id}"


def test_a_search_finds_updates_and_texts_and_can_be_narrowed(client: TestClient) -> None:
    tree = lxml_html.fromstring(client.get("/orsel-dam/search", params={"q": "Mellin"}).content)
    assert "/orsel-dam/updates/ev-bridges" in tree.xpath("//section[@id='updates']//@href")
    assert "/documents/a70000000000-1" in tree.xpath("//section[@id='texts']//@href")
    assert tree.xpath("//input[@name='q']/@value") == ["Mellin"]
    narrow = client.get("/orsel-dam/search", params={"q": "Mellin", "language": "fr"})
    assert lxml_html.fromstring(narrow.content).xpath("//section[@id='texts']/ol/li/a/@href") == [
        "/documents/a70000000000-1"
    ]
    nothing = client.get("/orsel-dam/search", params={"q": "Mellin", "until": "2031-03-01"})
    assert "Nothing was found" in nothing.text
    assert "<script>" not in client.get("/orsel-dam/search", params={"q": "<script>alert(1)</script>"}).text


@pytest.mark.parametrize("query", ["since=tomorrow", "until=2031-13-01", "until=9999-12-31", f"q={'x' * 300}"])
def test_a_search_that_cannot_be_read_is_refused_in_plain_words(client: TestClient, query: str) -> None:
    answer = client.get(f"/orsel-dam/search?{query}")
    assert answer.status_code == 400
    assert "can&#39;t be read" in answer.text or "can't be read" in answer.text


def test_what_changed_between_two_editions(client: TestClient, newsroom: MemoryNewsroom) -> None:
    assert "Nothing has changed." in client.get("/orsel-dam/changes?since=7").text
    newsroom.publish(sample(later=True).edition)
    tree = lxml_html.fromstring(client.get("/orsel-dam/changes?since=7").content)
    assert len(tree.xpath("//section[@id='came']//article")) == 3
    assert client.get("/orsel-dam/changes?since=3").status_code == 404


def test_the_feed_and_the_briefing(client: TestClient) -> None:
    feed = feedparser.parse(client.get("/orsel-dam/feed.atom").content)
    assert feed.bozo == 0
    assert feed.entries[0].link.startswith("http://testserver/orsel-dam/updates/")
    edition = read_edition(client.get("/orsel-dam/briefing.json").content)
    assert edition == replace(sample().edition, dropped=())


def test_feeds_name_the_hub_of_a_desk_and_no_other_output_does() -> None:
    told = replace(DESK, address="https://news.example", hub="https://hub.example/")
    with TestClient(create_app(MemoryNewsroom(sample().edition, desk=told))) as client:
        links = {output.name: client.get(f"/orsel-dam/{output.name}").headers.get("link") for output in OUTPUTS}
    for name in ("feed.atom", "feed.json"):
        assert links.pop(name) == (
            f'<https://hub.example/>; rel="hub", <https://news.example/orsel-dam/{name}>; rel="self"'
        )
    assert set(links.values()) == {None}


def test_scripts_of_other_sites_may_read_what_is_made_for_machines(client: TestClient) -> None:
    for output in OUTPUTS:
        assert client.get(f"/orsel-dam/{output.name}").headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-origin" not in client.get("/orsel-dam").headers


def test_what_the_gate_refused_is_a_page_for_the_desk_alone(client: TestClient, newsroom: MemoryNewsroom) -> None:
    assert client.get("/orsel-dam/dropped").status_code == 404
    with TestClient(create_app(newsroom, internal=True)) as inside:
        tree = lxml_html.fromstring(inside.get("/orsel-dam/dropped").content)
        text = " ".join(tree.text_content().split())
        assert "Six thousand people are missing." in text
        assert "C402 the cited text has no such number (six thousand)" in text
        assert tree.xpath("//meta[@name='robots']/@content") == ["noindex"]
        for path in (str(href) for href in tree.xpath("//main//a/@href")):
            assert inside.get(path).status_code == 200
        assert inside.get("/orsel-dam/dropped?edition=7").status_code == 200
        assert inside.get("/orsel-dam/dropped?edition=99").status_code == 404
        assert "/dropped" not in inside.get("/orsel-dam").text


def test_a_desk_of_which_nothing_was_refused_says_so(newsroom: MemoryNewsroom) -> None:
    newsroom.publish(replace(sample(later=True).edition, dropped=()))
    with TestClient(create_app(newsroom, internal=True)) as inside:
        assert "The gate let everything through." in inside.get("/orsel-dam/dropped").text


def test_what_the_gate_refused_is_in_no_output(client: TestClient) -> None:
    for path in ("/orsel-dam", *(f"/orsel-dam/{output.name}" for output in OUTPUTS)):
        assert "Six thousand" not in client.get(path).text


def test_files_may_be_kept_for_ever_under_their_digest_only(client: TestClient) -> None:
    right = client.get(f"/static/{digest('citewire.css')}/citewire.css")
    stale = client.get("/static/000000000000/citewire.css")
    assert "immutable" in right.headers["cache-control"]
    assert "immutable" not in stale.headers["cache-control"]
    assert right.content == stale.content


@pytest.mark.parametrize("path", ["/orsel-dam", "/orsel-dam/updates/ev-toll", "/orsel-dam/feed.atom"])
def test_a_page_is_laid_out_and_compressed_once(
    client: TestClient, newsroom: MemoryNewsroom, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    packed: list[int] = []
    compress = gzip.compress

    def counted(data: bytes, compresslevel: int, *, mtime: int) -> bytes:
        packed.append(len(data))
        return compress(data, compresslevel=compresslevel, mtime=mtime)

    monkeypatch.setattr(gzip, "compress", counted)
    newsroom.publish(replace(sample().edition, number=8, published_at=sample(later=True).edition.published_at))
    answers = [client.get(path, headers={"Accept-Encoding": "gzip"}) for _ in range(3)]
    assert len({answer.text for answer in answers}) == 1
    assert len(packed) <= 1  # none where another test asked for the same
    assert {answer.headers["content-encoding"] for answer in answers} == {"gzip"}
    plain = client.get(path, headers={"Accept-Encoding": "identity"})
    assert plain.text == answers[0].text
    assert plain.headers["etag"] == answers[0].headers["etag"]
    assert "accept-encoding" in plain.headers["vary"].lower()
    assert "accept-encoding" in answers[0].headers["vary"].lower()


def test_pages_are_compressed(client: TestClient) -> None:
    with client.stream("GET", "/orsel-dam", headers={"Accept-Encoding": "gzip"}) as answer:
        assert answer.headers["content-encoding"] == "gzip"
        assert gzip.decompress(b"".join(answer.iter_raw())).startswith(b"<!doctype html>")


def test_a_desk_without_an_edition_says_so() -> None:
    with TestClient(create_app(MemoryNewsroom())) as client:
        assert "Nothing has reached this desk yet" in client.get("/orsel-dam").text
        assert client.get("/").status_code == 200
        assert client.get("/orsel-dam/feed.atom").status_code == 404


def test_a_german_desk_speaks_german() -> None:
    german = replace(DESK, language="de")
    with TestClient(create_app(MemoryNewsroom(sample().edition, desk=german))) as client:
        page = client.get("/orsel-dam").text
    assert "Zuletzt aktualisiert" in page
    assert "4. März 2031, 12:40 MEZ" in page
    assert "Original: Englisch" in page
