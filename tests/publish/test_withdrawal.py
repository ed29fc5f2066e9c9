"""A withdrawn update is gone from, or marked in, every output of the same edition."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import feedparser
import pytest
from lxml import etree
from lxml import html as lxml_html
from starlette.testclient import TestClient

from citewire.model import Edition, Withdrawal
from citewire.publish import OUTPUTS, LiveLinks, Past, export, render_page
from citewire.web import create_app
from tests.editions import DESK, sample
from tests.web.newsrooms import MemoryNewsroom

BASE = "https://news.example"
GONE = "ev-toll"


def withdrawn() -> Edition:
    """The next edition of the sample, from which the desk took the update on the dead."""
    before, later = sample().edition, sample(later=True).edition
    at = later.published_at
    assert before.published_at < at
    briefing = replace(
        later.briefing,
        updates=tuple(each for each in later.briefing.updates if each.id != GONE),
        withdrawn=(Withdrawal(GONE, at),),
    )
    return replace(later, briefing=briefing)


def words(path: Path) -> str:
    return str(lxml_html.document_fromstring(path.read_bytes()).text_content())


def lead() -> str:
    return next(each for each in sample().edition.briefing.updates if each.id == GONE).sentences[0].text


@pytest.fixture
def client() -> TestClient:
    return TestClient(create_app(MemoryNewsroom(sample().edition, withdrawn())), follow_redirects=False)


def test_its_address_says_so_and_no_longer_what_it_said(client: TestClient) -> None:
    answer = client.get(f"/orsel-dam/updates/{GONE}")
    assert answer.status_code == 410
    assert "This update was withdrawn" in answer.text
    assert lead() not in lxml_html.fromstring(answer.content).text_content()


def test_the_page_and_the_corrections_tell_that_it_was(client: TestClient) -> None:
    for path in ("/orsel-dam", "/orsel-dam/corrections"):
        tree = lxml_html.fromstring(client.get(path).content)
        assert tree.xpath("//ul[@id='withdrawn']//a/@href") == [f"/orsel-dam/updates/{GONE}"]
        assert not tree.xpath(f"//article[@id='u-{GONE}']")


def test_a_page_of_the_past_marks_it(client: TestClient) -> None:
    moment = sample().edition.published_at.isoformat()
    tree = lxml_html.fromstring(client.get("/orsel-dam", params={"as_of": moment}).content)
    (article,) = tree.xpath(f"//article[@id='u-{GONE}']")
    assert "Withdrawn since" in article.text_content()
    others = tree.xpath(f"//article[contains(@class, 'update')][@id!='u-{GONE}']")
    assert others
    assert not any("Withdrawn since" in each.text_content() for each in others)


def test_no_page_of_a_story_or_publisher_tells_it(client: TestClient) -> None:
    for path in ("/orsel-dam/stories", "/orsel-dam/stories/st-dam"):
        tree = lxml_html.fromstring(client.get(path).content)
        assert "truce" in tree.text_content()
        assert lead() not in tree.text_content()


def test_a_search_finds_its_sources_and_no_longer_the_update(client: TestClient) -> None:
    before = TestClient(create_app(MemoryNewsroom(sample().edition)))
    for searched, found in ((before, True), (client, False)):
        tree = lxml_html.fromstring(searched.get("/orsel-dam/search", params={"q": "dead"}).content)
        assert (f"/orsel-dam/updates/{GONE}" in tree.xpath("//@href")) == found
        assert "/documents/a90000000000-2" in tree.xpath("//section[@id='texts']//@href")


def test_both_feeds_bury_it() -> None:
    made = {output.name: output.render(withdrawn(), DESK, BASE) for output in OUTPUTS}
    atom = str(made["feed.atom"])
    deleted = etree.fromstring(atom.encode()).findall("{http://purl.org/atompub/tombstones/1.0}deleted-entry")
    assert [each.get("ref") for each in deleted] == [f"tag:news.example,2026:orsel-dam/updates/{GONE}"]
    assert datetime.fromisoformat(str(deleted[0].get("when"))) == withdrawn().published_at
    assert all(not entry.id.endswith(GONE) for entry in feedparser.parse(atom).entries)
    feed = json.loads(made["feed.json"])
    assert [each["id"] for each in feed["_citewire"]["withdrawn"]] == [deleted[0].get("ref")]
    assert all(not item["id"].endswith(GONE) for item in feed["items"])


def test_the_briefing_names_it_and_no_claim_is_left_in_the_table() -> None:
    made = {output.name: output.render(withdrawn(), DESK, BASE) for output in OUTPUTS}
    briefing = json.loads(made["briefing.json"])["briefing"]
    assert [each["update_id"] for each in briefing["withdrawn"]] == [GONE]
    assert GONE not in {each["id"] for each in briefing["updates"]}
    assert GONE not in str(made["claims.csv"])


def test_structured_data_lack_it() -> None:
    assert f'updates/{GONE}","url"' not in render_page(withdrawn(), DESK, links=LiveLinks())


def test_a_folder_that_still_has_its_page_says_so_there(tmp_path: Path) -> None:
    one = sample()
    export(one.edition, one.desk, one.documents.values(), tmp_path)
    page = tmp_path / "updates" / f"{GONE}.html"
    assert lead() in words(page)
    past = Past([one.edition, withdrawn()])
    export(withdrawn(), one.desk, sample(later=True).documents.values(), tmp_path, past=past)
    assert lead() not in words(page)
    assert "This update was withdrawn" in words(page)


def test_its_frame_says_so_and_that_of_the_desk_lacks_it(client: TestClient) -> None:
    one = client.get(f"/orsel-dam/updates/{GONE}/embed")
    assert one.status_code == 410
    assert "This update was withdrawn" in one.text
    assert lead() not in lxml_html.fromstring(one.content).text_content()
    all_of_them = lxml_html.fromstring(client.get("/orsel-dam/embed?count=20").content)
    assert all_of_them.xpath("//article")
    assert not all_of_them.xpath(f"//article[@id='u-{GONE}']")
    asked = {"url": f"http://testserver/orsel-dam/updates/{GONE}"}
    assert client.get("/oembed", params=asked).status_code == 404
