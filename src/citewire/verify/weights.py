"""Weights of the score of support. Written by ``python -m tools.train_support``: don't edit by hand.

``WITHIN`` one language: set by hand, then moved by a regression over pairs of our own texts: the events with odd
numbers of our probe (``evals/support_probe.jsonl``), the demonstration, and pairs made of both by rule. No public set
has a part in it. Across languages no wording can be compared, and the findings alone decide.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic regression over ``features``: ``supported`` is the score from which a claim is called supported,
    ``refuted`` the one up to which it is not."""

    bias: float
    supported: float
    refuted: float
    by_name: Mapping[str, float]


WITHIN = Weights(
    bias=-2.65,
    supported=0.7,
    refuted=0.3,
    by_name={
        "around": 1.70,
        "around without figures": 1.35,
        "figure missing": -1.24,
        "figure open": -0.64,
        "figure other": -1.59,
        "figure other sure": -3.27,
        "figure same": 0.47,
        "figures": 0.97,
        "missing": -0.43,
        "name missing": -0.44,
        "name open": -0.30,
        "name other sure": -1.29,
        "name same": 0.28,
        "pairs": 0.62,
        "polarity open": -0.83,
        "polarity other sure": -1.74,
        "role open": -0.32,
        "tail": 0.85,
        "word missing": -0.31,
        "word other": -0.61,
        "words": 0.50,
    },
)
