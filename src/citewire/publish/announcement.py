"""What is new in an edition, for those who are told of it: the stream of an open page, webhooks, hubs."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode

from citewire.errors import SettingsError
from citewire.model import Desk, Edition, Webhook
from citewire.protocols import Message
from citewire.publish.links import LiveLinks

FEEDS = ("feed.atom", "feed.json")
"""The outputs that a WebSub hub hands on."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """One edition beside an earlier one: ids of updates that the earlier one lacked (``new``), had in other words
    or with other lines beside them (``changed``) or had before the desk withdrew them (``withdrawn``)."""

    number: int
    published_at: datetime
    new: tuple[str, ...]
    changed: tuple[str, ...]
    withdrawn: tuple[str, ...]


def announce(edition: Edition, before: Edition | None) -> Announcement:
    """What is new in ``edition``; against no earlier one, everything."""
    old = {each.id: list(each.told()) for each in before.briefing.entries()} if before else {}
    gone = {each.update_id for each in before.briefing.withdrawn} if before else set()
    updates = edition.briefing.updates
    return Announcement(
        edition.number,
        edition.published_at,
        tuple(each.id for each in updates if each.id not in old),
        tuple(each.id for each in updates if each.id in old and old[each.id] != list(each.told())),
        tuple(each.update_id for each in edition.briefing.withdrawn if each.update_id not in gone),
    )


def webhook_message(edition: Edition, before: Edition | None, desk: Desk, webhook: Webhook, at: datetime) -> Message:
    """The edition as a webhook is told it, signed at the moment ``at`` as Standard Webhooks has it
    (https://www.standardwebhooks.com). The same edition always has the same body and the same ``webhook-id``."""
    new, page = announce(edition, before), LiveLinks(desk.address).desk(desk.id)
    told = {
        "type": "edition.published",
        "timestamp": new.published_at.isoformat(),
        "data": {
            "desk": desk.id,
            "number": new.number,
            "address": page,
            "new": new.new,
            "changed": new.changed,
            "withdrawn": new.withdrawn,
        },
    }
    body = json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()
    name, stamp = f"{desk.id}-{edition.number}", str(int(at.timestamp()))
    headers = {
        "Content-Type": "application/json",
        "webhook-id": name,
        "webhook-timestamp": stamp,
        "webhook-signature": signature(webhook.secret, name, stamp, body),
    }
    return Message(webhook.url, body, headers)


def signature(secret: str, name: str, stamp: str, body: bytes) -> str:
    """``v1,`` and the HMAC-SHA256 of ``<name>.<stamp>.<body>`` in base64. Raises SettingsError for a secret that is not
    ``whsec_`` and base64."""
    try:
        key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    except ValueError as error:
        raise SettingsError("the secret of a webhook is whsec_ and random bytes in base64") from error
    digest = hmac.new(key, f"{name}.{stamp}.".encode() + body, hashlib.sha256).digest()
    return f"v1,{base64.b64encode(digest).decode()}"


def hub_message(desk: Desk) -> Message:
    """That the feeds of the desk have changed, as a WebSub hub is told it: it fetches them itself."""
    links = LiveLinks(desk.address)
    fields = [("hub.mode", "publish"), *(("hub.url", links.output(desk.id, name)) for name in FEEDS)]
    return Message(desk.hub, urlencode(fields).encode(), {"Content-Type": "application/x-www-form-urlencoded"})
