"""Updates that the desk took off its page: their addresses say so, and every page of the past that shows them."""

from __future__ import annotations

from dataclasses import replace

from citewire.model import Desk, Edition, Withdrawal
from citewire.model.dossier import event_of
from citewire.publish.catalogue import page_language
from citewire.publish.dates import Dates
from citewire.publish.links import Links
from citewire.publish.press import printed


def find_withdrawal(edition: Edition, update_id: str) -> Withdrawal | None:
    """When the update of that id was withdrawn; None where it was not."""
    return next((each for each in edition.briefing.withdrawn if each.update_id == event_of(update_id)), None)


def with_withdrawals(past: Edition, latest: Edition) -> Edition:
    """An edition of the past with what is withdrawn by now: its page stays as it stood, and marks it."""
    return replace(past, briefing=replace(past.briefing, withdrawn=latest.briefing.withdrawn))


def render_withdrawn(withdrawn: Withdrawal, desk: Desk, *, links: Links) -> str:
    """The page at the address of a withdrawn update: that it was, and when; not what it said."""
    dates = Dates(page_language(desk.language), desk.zone)
    return printed("withdrawn.html", desk.language, withdrawn=withdrawn, desk=desk, links=links, dates=dates)
