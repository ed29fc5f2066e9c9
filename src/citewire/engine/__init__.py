"""Runs the river: plan.py says what happens in which order, local.py does it on this machine."""

from citewire.engine.address import Addresses
from citewire.engine.audit import Audit, audit
from citewire.engine.decisions import Editor, unkept
from citewire.engine.delivery import Deliveries
from citewire.engine.desk import Press
from citewire.engine.explain import Explanation, explain
from citewire.engine.live import Live
from citewire.engine.local import River, Rooms
from citewire.engine.parts import Parter
from citewire.engine.plan import PLAN, Step
from citewire.engine.progress import Progress, Silent
from citewire.engine.replay import Replay, Replayed
from citewire.engine.search import asked, find, search
from citewire.engine.stories import Asked, Listing, Order, stories
from citewire.engine.timeline import Timeline, timeline

__all__ = [
    "PLAN",
    "Addresses",
    "Asked",
    "Audit",
    "Deliveries",
    "Editor",
    "Explanation",
    "Listing",
    "Live",
    "Order",
    "Parter",
    "Press",
    "Progress",
    "Replay",
    "Replayed",
    "River",
    "Rooms",
    "Silent",
    "Step",
    "Timeline",
    "asked",
    "audit",
    "explain",
    "find",
    "search",
    "stories",
    "timeline",
    "unkept",
]
