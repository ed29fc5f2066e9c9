"""Pairs of claims and passages in our own words, from which the weights of support are estimated.

Written ones stand in ``support_pairs_XX.txt``, a file for each language: titles, passages, what they say and what not.
Others are made here from patterns: a passage with two numbers that count different things, and claims about one of
them as it is, as a limit ("more than 300", "fewer than 300", "before 1987"), rounded, of another size, or with the
number of the other. All names and facts are invented; the same pairs are made each time.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from evals.supported import Case

FOLDER = Path(__file__).resolve().parent
DRAWN = 6
"""Passages that are made of each pattern."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """``passage`` and claims with ``{name}``, the place of a first number ``{a}`` and of a second ``{b}``; ``of_a`` and
    ``of_b`` are claims about each with ``{n}``. ``lows`` are the least values of the two, ``steps`` the size of what
    they are made of. ``limits`` are the words for a number above and one below."""

    names: tuple[str, ...]
    passage: str
    of_a: tuple[str, ...]
    of_b: tuple[str, ...]
    lows: tuple[int, int]
    steps: tuple[int, int]
    limits: tuple[tuple[str, ...], tuple[str, ...]] = (("more than", "over", "at least"), ("fewer than", "less than"))


YEARS = (("after",), ("before",))
PATTERNS = (
    Pattern(
        ("Grey Lantern", "Salt Road", "The Ninth Ferry"),
        "It took $ {a} million in its first week and {b} million in all, and was shown in many countries.",
        ("{name} earned $ {n} million in its first week.", "In its first week {name} made {n} million dollars."),
        ("{name} made $ {n} million in all.", "In all {name} took {n} million dollars."),
        (5, 60),
        (1, 3),
    ),
    Pattern(
        ("Blue Hour", "Cold Orchard", "Harbour Songs"),
        "Based on {b} reviews, the album has a score of {a} %; listeners liked it less.",
        ("{name} has a score of {n} %.", "{name} holds a rating of {n} %."),
        ("The score of {name} is based on {n} reviews.", "{n} reviews of {name} were counted."),
        (31, 8),
        (3, 7),
    ),
    Pattern(
        ("Brenick", "Halden", "Kessmar"),
        "The town has {a},400 inhabitants and lies {b} kilometres from the sea.",
        ("{name} has {n},400 inhabitants.", "{n},400 people live in {name}."),
        ("{name} lies {n} kilometres from the sea.", "It is {n} kilometres from {name} to the sea."),
        (12, 110),
        (4, 15),
    ),
    Pattern(
        ("the Arden valley", "Sarland", "Orvane"),
        "In the storm {a} people were injured, officials said on Monday; {b} houses lost their roofs.",
        ("{n} people were injured in {name}.", "The storm left {n} people injured in {name}."),
        ("{n} houses lost their roofs in {name}.", "The storm tore off the roofs of {n} houses in {name}."),
        (14, 120),
        (5, 40),
    ),
    Pattern(
        ("Elna Brisk", "Sami Oren", "Ruth Calder"),
        "She scored {a} goals in {b} matches for the club, more than anybody before her.",
        ("{name} scored {n} goals.", "{name} shot {n} goals for the club."),
        ("{name} played {n} matches for the club.", "{name} appeared in {n} matches."),
        (21, 130),
        (6, 25),
    ),
    Pattern(
        ("the Nightjar", "the Kestrel", "the Heron"),
        "The aircraft entered service in {a} and was withdrawn in {b} after a series of accidents.",
        ("{name} entered service in {n}.", "{name} was first used in {n}."),
        ("{name} was withdrawn in {n}.", "{name} was taken out of service in {n}."),
        (1931, 1968),
        (4, 5),
        YEARS,
    ),
    Pattern(
        ("Dorian Vale", "Lea Brandt", "Jonas Ley"),
        "The writer came to Orvane in {a}, published a first novel and moved on to Kessmar in {b}.",
        ("{name} came to Orvane in {n}.", "{name} arrived in Orvane in {n}."),
        ("{name} moved to Kessmar in {n}.", "{name} went to live in Kessmar in {n}."),
        (1951, 1988),
        (3, 4),
        YEARS,
    ),
    Pattern(
        ("Slow Lanterns", "The Paper Kites of Orm", "Noa Pell"),
        "As of June, the video has {a} million views, and the single has sold {b},000 copies.",
        ("The video of {name} has {n} million views.", "The video of {name} was watched {n} million times."),
        ("The single of {name} has sold {n},000 copies.", "{n},000 copies of the single of {name} were sold."),
        (15, 140),
        (8, 30),
    ),
    Pattern(
        ("Norvik Foods", "Tessaly", "Sunrise Airways"),
        "The company employs {b} people at {a} sites and made a loss last year.",
        ("{name} has {n} sites.", "{name} runs {n} sites."),
        ("{name} employs {n} people.", "{n} people work for {name}."),
        (6, 900),
        (4, 150),
    ),
    Pattern(
        ("grey fever", "the marsh virus", "river fever"),
        "On 4 April, {a} new cases and {b} deaths were reported, the health ministry said.",
        ("{n} new cases of {name} were reported on 4 April.", "The ministry counted {n} new cases of {name}."),
        ("{n} deaths from {name} were reported.", "The ministry counted {n} deaths from {name}."),
        (210, 12),
        (45, 4),
    ),
)


def untitled(pairs: Iterable[Case]) -> Iterator[Case]:
    """The same pairs without the titles."""
    return (replace(case, title="") for case in pairs)


def strange() -> Iterator[Case]:
    """Each true claim of the files beside two passages about other things, as if these were of its document."""
    cases = [case for case in written() if case.supported]
    passages = {tag: sorted({case.passage for case in cases if case.language == tag}) for tag in _languages()}
    for number, case in enumerate(cases):
        others = [text for text in passages[case.language] if text != case.passage]
        for step in (7, 11):
            yield replace(case, passage=others[number * step % len(others)], supported=False)


def _languages() -> list[str]:
    return [file.stem[-2:] for file in _files()]


def _files() -> list[Path]:
    return sorted(FOLDER.glob("support_pairs_*.txt"))


def written() -> Iterator[Case]:
    """The pairs of the files, language by language."""
    for file in _files():
        language = file.stem[-2:]
        title = passage = ""
        for line in file.read_text(encoding="utf-8").splitlines():
            sign, text = line[:2], line[2:].strip()
            if sign == "= ":
                title, passage = text, ""
            elif sign in ("+ ", "- "):
                yield Case(text, passage, sign == "+ ", language, language, title)
            elif line and sign != "# ":
                passage = line


def made() -> Iterator[Case]:
    """The pairs that the patterns make."""
    drawn = random.Random(7)
    for pattern in PATTERNS:
        for turn in range(DRAWN):
            yield from _of(pattern, pattern.names[turn % len(pattern.names)], drawn)


def _of(pattern: Pattern, name: str, drawn: random.Random) -> Iterator[Case]:
    one, other = (low + step * drawn.randrange(1, 8) for low, step in zip(pattern.lows, pattern.steps, strict=True))
    passage = pattern.passage.format(a=one, b=other)
    for forms, own, rival, step in (
        (pattern.of_a, one, other, pattern.steps[0]),
        (pattern.of_b, other, one, pattern.steps[1]),
    ):
        for said, true in _said(pattern, own, rival, step, drawn):
            claim = drawn.choice(forms).replace("in {n}", "{n}" if said.split()[0] in ("before", "after") else "in {n}")
            text = claim.format(n=said, name=name)
            yield Case(text[0].upper() + text[1:], passage, true, title=name)


def _said(pattern: Pattern, own: int, rival: int, step: int, drawn: random.Random) -> Sequence[tuple[str, bool]]:
    """Numbers as a claim may have them, with whether they are true."""
    above, below = (drawn.choice(words) for words in pattern.limits)
    near = drawn.randrange(1, step + 1)
    return (
        (str(own), True),
        (str(own + near), False),
        (str(rival), False),
        (f"{above} {own - near}", True),
        (f"{above} {own + near}", False),
        (f"{below} {own + near}", True),
        (f"{below} {own - near}", False),
    )
