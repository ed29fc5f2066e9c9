"""``Checking``: words by which a sentence is held against the passage that it cites, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Checking:
    """Each field in the notation of ``languages/table.py``; an empty one is not known.

    ``negations`` turn a statement round, wherever they stand in it ("not", "without"). ``opposites`` are words by what
    they mean, under the names of ``OPPOSITES``. ``before`` and ``after`` stand before a time up to or from which
    something holds, ``inclusive`` are those of them after which it holds at that time, too ("since"); ``scale`` stands
    between a mark and the best one ("7 out of 10"). ``exclusive`` are words that claim more than the bare statement
    ("only", "all", "first"). ``kinds`` are groups of words of which a thing is usually one only (a drama is no comedy,
    a guitarist no drummer), ``synonyms`` words that say the same; in both, those of one sense are joined by commas.
    ``light`` are words that hardly tell anything by themselves ("make", "place"): a passage may have any other for
    them. Behind ``spread`` a word such as "over" is no limit ("averaged over"); ``both`` says two, ``second`` that
    something comes right behind the first. ``doers`` stand
    before who does something in a passive, whose ``helpers`` are its helping verbs; ``cased`` are articles that show
    that no subject follows, ``definite`` those of which a noun has another in another case, and ``inflected`` says that
    endings of names show it. ``separable`` are first parts of verbs that stand at the end of a clause ("ein" of
    "einstellen"). ``prefixes`` are first parts of words with a hyphen that make another thing of the rest
    ("ex-mayor").
    """

    negations: str = ""
    opposites: Mapping[str, str] = field(default_factory=dict)
    before: str = ""
    after: str = ""
    inclusive: str = ""
    scale: str = ""
    exclusive: str = ""
    kinds: tuple[str, ...] = ()
    synonyms: str = ""
    light: str = ""
    spread: str = ""
    both: str = ""
    second: str = ""
    prefixes: str = ""
    doers: str = ""
    helpers: str = ""
    cased: str = ""
    definite: str = ""
    inflected: bool = False
    separable: str = ""


OPPOSITES: tuple[tuple[str, str], ...] = (
    ("begin", "end"),
    ("rise", "fall"),
    ("accept", "reject"),
    ("confirm", "deny"),
    ("open", "close"),
    ("win", "lose"),
    ("join", "leave"),
    ("go on", "stop"),
    ("arrest", "free"),
    ("convict", "acquit"),
    ("support", "oppose"),
    ("allow", "forbid"),
    ("resume", "suspend"),
    ("heed", "ignore"),
    ("succeed", "fail"),
    ("voluntary", "mandatory"),
    ("keep", "break"),
    ("praise", "condemn"),
    ("arrive", "depart"),
    ("appoint", "resign"),
    ("for", "against"),
    ("already", "not yet"),
    ("guilty", "innocent"),
    ("agree", "disagree"),
    ("strengthen", "weaken"),
    ("buy", "sell"),
    ("possible", "impossible"),
    ("alive", "dead"),
    ("build", "destroy"),
    ("best", "worst"),
    ("more", "less"),
    ("north", "south"),
    ("east", "west"),
    ("male", "female"),
    ("first", "last"),
    ("positive", "negative"),
    ("public", "private"),
    ("import", "export"),
    ("attack", "withdraw"),
    ("find", "miss"),
    ("go on", "end"),
    ("begin", "stop"),
    ("accept", "oppose"),
    ("support", "reject"),
    ("for", "oppose"),
    ("before", "after"),
    ("up", "down"),
    ("form", "dissolve"),
)
"""Meanings of which a statement has one or the other: whoever began did not end. One may have several contraries."""
