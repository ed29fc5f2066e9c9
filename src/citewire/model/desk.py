"""``Desk``: the coverage of one crisis."""

from __future__ import annotations

from dataclasses import dataclass, field

from citewire.model.feed import Feed
from citewire.model.publisher import Publisher


@dataclass(frozen=True, slots=True)
class Topic:
    """What belongs to a desk, in words an operator can read and an outsider can check.

    A document is on topic when each group of ``all_of`` has at least one term in it and no term of ``none_of`` is.
    Terms are matched without regard to case at word boundaries; a trailing ``*`` matches any ending
    (``Ukrain*``). ``about`` says the topic in a sentence, for readers.
    """

    all_of: tuple[tuple[str, ...], ...] = ()
    none_of: tuple[str, ...] = ()
    about: str = ""


@dataclass(frozen=True, slots=True)
class Webhook:
    """Who is told of each new edition: the address, and the secret (``whsec_...``) by which a message is known to be
    ours."""

    url: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Desk:
    """The coverage of one crisis: its publishers, languages, time zone, topic.

    ``language`` is the page's; ``reads`` the languages whose documents may be cited (empty: all); ``zone`` an IANA
    name. ``updates`` is the number of updates on the page, ``window_hours`` how far back they reach. ``spellings`` are
    names as the desk wants to write them ("Selenskyj", "Kyjiw") in lists and labels: each stands for whoever documents
    name so in any spelling.
    ``address`` is the server's as readers reach it (``https://news.example``), "" where nobody said; ``hub`` a WebSub
    hub, ``webhooks`` others, that are told of new editions.
    ``full_text``: the evidence pages may show whole texts of others, not the cited passages alone.
    ``allow_private`` lets feeds live on private addresses (a newsroom's own network, or a test). ``offices`` is the
    path of the desk's own table of offices, "" for none. ``ignored`` are codes of rules, and of families of them, that
    the desk does without (``C203``, ``C5``).
    """

    id: str
    title: str
    language: str = "en"
    zone: str = "UTC"
    topic: Topic = field(default_factory=Topic)
    reads: tuple[str, ...] = ()
    publishers: tuple[Publisher, ...] = ()
    feeds: tuple[Feed, ...] = ()
    updates: int = 40
    window_hours: int = 72
    contact: str = ""
    spellings: tuple[str, ...] = ()
    allow_private: bool = False
    full_text: bool = False
    offices: str = ""
    ignored: tuple[str, ...] = ()
    address: str = ""
    hub: str = ""
    webhooks: tuple[Webhook, ...] = ()
