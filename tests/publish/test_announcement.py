"""What those are told who want to hear of new editions."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import parse_qs

import feedparser
import pytest

from citewire.errors import SettingsError
from citewire.model import Webhook, Withdrawal
from citewire.publish import announce, hub_message, render_atom, render_json_feed, webhook_message
from citewire.publish.announcement import signature
from tests.editions import DESK, sample

FIRST, SECOND = sample().edition, sample(later=True).edition
HOOK = Webhook("https://cms.example/hook", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
TOLD = replace(DESK, address="https://news.example", hub="https://hub.example/")
NOW = datetime(2031, 3, 4, 12, 30, 5, 900_000, tzinfo=UTC)


def test_a_signature_is_that_of_standard_webhooks() -> None:
    # The example of the specification's reference libraries.
    name, stamp, body = "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", b'{"test": 2432232314}'
    assert signature(HOOK.secret, name, stamp, body) == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
    with pytest.raises(SettingsError):
        signature("whsec_%%%", name, stamp, body)


def test_what_is_new_beside_an_earlier_edition() -> None:
    entry = SECOND.briefing.updates[-1]
    other = replace(entry, sentences=entry.sentences[:1])
    gone = Withdrawal("ev-old", SECOND.published_at)
    known = Withdrawal("ev-older", FIRST.published_at)
    before = replace(FIRST, briefing=replace(FIRST.briefing, withdrawn=(known,)))
    updates = tuple(other if each.id == entry.id else each for each in SECOND.briefing.updates)
    after = replace(SECOND, briefing=replace(SECOND.briefing, updates=updates, withdrawn=(known, gone)))
    new = announce(after, before)
    assert new.new == ("ev-truce", "ev-linden", "ev-trucks")
    assert new.changed == ((entry.id,) if len(entry.sentences) > 1 else ())
    assert new.withdrawn == ("ev-old",)
    assert announce(FIRST, None).new == tuple(each.id for each in FIRST.briefing.updates)


def test_a_webhook_is_told_number_address_and_what_is_new() -> None:
    message = webhook_message(SECOND, FIRST, TOLD, HOOK, NOW)
    told = json.loads(message.body)
    assert told["type"] == "edition.published"
    assert datetime.fromisoformat(told["timestamp"]) == SECOND.published_at
    assert told["data"] == {
        "desk": "orsel-dam",
        "number": 8,
        "address": "https://news.example/orsel-dam",
        "new": ["ev-truce", "ev-linden", "ev-trucks"],
        "changed": [],
        "withdrawn": [],
    }
    headers = message.headers
    assert (message.url, headers["webhook-id"], headers["webhook-timestamp"]) == (HOOK.url, "orsel-dam-8", "1930393805")
    key = base64.b64decode(HOOK.secret.removeprefix("whsec_"))
    signed = b"orsel-dam-8.1930393805." + message.body
    digest = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    assert headers["webhook-signature"] == f"v1,{digest}"
    assert HOOK.secret not in repr(HOOK)


def test_told_again_it_is_the_same_message_under_another_time() -> None:
    once, again = (webhook_message(SECOND, FIRST, TOLD, HOOK, at) for at in (NOW, NOW.replace(minute=50)))
    assert once.body == again.body
    assert once.headers["webhook-id"] == again.headers["webhook-id"]
    assert once.headers["webhook-signature"] != again.headers["webhook-signature"]


def test_a_hub_is_told_which_feeds_have_changed_and_the_feeds_name_the_hub() -> None:
    message = hub_message(TOLD)
    assert message.url == "https://hub.example/"
    assert message.headers["Content-Type"] == "application/x-www-form-urlencoded"
    feed = feedparser.parse(str(render_atom(FIRST, TOLD, "https://news.example"))).feed
    links = {each.rel: each.href for each in feed.links}
    json_feed = json.loads(render_json_feed(FIRST, TOLD, "https://news.example"))
    topics = [links["self"], json_feed["feed_url"]]
    assert parse_qs(message.body.decode()) == {"hub.mode": ["publish"], "hub.url": topics}
    assert links["hub"] == "https://hub.example/"
    assert json_feed["hubs"] == [{"type": "WebSub", "url": "https://hub.example/"}]


def test_a_desk_without_a_hub_names_none() -> None:
    assert "hub" not in json.loads(render_json_feed(FIRST, DESK, "https://news.example"))
    assert 'rel="hub"' not in render_atom(FIRST, DESK, "https://news.example")
