"""What stands at the permanent address of an update, whatever has become of it."""

from __future__ import annotations

from dataclasses import dataclass

from citewire.model import Edition, Withdrawal
from citewire.publish import ProblemKind, find_update, find_withdrawal
from citewire.web.ports import Newsroom
from citewire.web.problem import Refused
from citewire.web.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Standing:
    """The last edition that has the update. The latest, which lacks it, where the desk took it off its page
    (``withdrawn``) or it went into another one (``heir``)."""

    edition: Edition
    withdrawn: Withdrawal | None = None
    heir: str | None = None


def standing(newsroom: Newsroom, shelf: Shelf, desk_id: str, update_id: str) -> Standing:
    """Raises Refused 404 for what the desk never had."""
    latest = newsroom.edition(desk_id)
    if latest is None:
        raise Refused(404, ProblemKind.NO_UPDATE, update_id)
    if (withdrawn := find_withdrawal(latest, update_id)) is not None:
        return Standing(latest, withdrawn=withdrawn)
    if find_update(latest, update_id) is not None:
        return Standing(latest)
    heir = newsroom.heir(update_id)
    if heir != update_id and shelf.edition_with(desk_id, heir) is not None:
        return Standing(latest, heir=heir)
    past = shelf.edition_with(desk_id, update_id)
    if past is None:
        raise Refused(404, ProblemKind.NO_UPDATE, update_id)
    return Standing(past)
