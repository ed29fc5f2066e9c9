"""Weights of the score of support. Written by ``python -m tools.train_support``: don't edit by hand.

``WITHIN`` one language: estimated on the first half of VitaminC (Schuster, Fisch and Barzilay 2021, "Get Your Vitamin
C!", CC BY-SA 3.0) and of FEVER-Symmetric (Schuster et al. 2019, MIT). ``ACROSS`` languages: on a probe of our own.
These are numbers about how often findings of the rules went with a supported claim; no text of that data is in them.
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
    bias=-3.178,
    supported=0.73,
    refuted=0.29,
    by_name={
        "all there": 0.303,
        "around": 0.458,
        "around without numbers": 1.299,
        "claim length": 0.051,
        "date compared other sure": -2.124,
        "date compared same": 0.625,
        "date plain missing": -2.075,
        "date plain other": -1.577,
        "date plain other sure": -2.696,
        "date plain same": 0.292,
        "hedge added other": -0.041,
        "hedge dropped other": 0.081,
        "length": 0.424,
        "missing": 0.076,
        "name first missing": 0.384,
        "name first other": -0.291,
        "name first other sure": -0.187,
        "name first same": -0.031,
        "name later missing": -0.305,
        "name later other": -0.597,
        "name later other sure": -0.702,
        "name later same": 0.202,
        "number compared missing": -0.347,
        "number compared open": -0.853,
        "number compared other": -0.946,
        "number compared other sure": -2.951,
        "number compared same": 2.093,
        "number partner open": 0.460,
        "number plain missing": -0.718,
        "number plain other": -0.946,
        "number plain other sure": -2.672,
        "number plain same": 0.986,
        "numbers": 1.715,
        "pairs": 0.295,
        "place first missing": -0.890,
        "place first other sure": -0.571,
        "place first same": 0.183,
        "place later missing": -1.313,
        "place later other sure": -2.603,
        "place later same": 0.026,
        "polarity claim open": -0.987,
        "polarity opposite other sure": -0.637,
        "polarity passage open": -0.272,
        "tail": 0.696,
        "word exclusive missing": 0.020,
        "word other": -0.437,
        "words": -0.119,
        "words without numbers": 1.449,
        "year compared other": 0.123,
        "year compared other sure": -2.085,
        "year compared same": 0.632,
        "year plain missing": -1.922,
        "year plain other": -3.032,
        "year plain other sure": -2.368,
        "year plain same": 0.345,
    },
)

ACROSS = Weights(
    bias=0.245,
    supported=0.76,
    refuted=0.31,
    by_name={
        "name first missing": 0.310,
        "name first same": 0.485,
        "name later missing": -0.764,
        "name later other sure": -1.988,
        "name later same": 0.193,
        "number compared same": 1.112,
        "number plain missing": 1.800,
        "number plain other": -1.513,
        "number plain other sure": -2.607,
        "number plain same": 1.465,
        "numbers": -0.893,
        "place first missing": 0.033,
        "place first other sure": -0.838,
        "place first same": 0.133,
        "place later missing": -0.191,
        "place later other sure": -1.030,
        "place later same": 0.256,
        "polarity opposite other sure": -2.124,
        "polarity passage open": -2.226,
        "year compared same": -1.121,
        "year plain same": -0.344,
    },
)

TRAINED_ON = frozenset(
    {
        "050e6b367bb91ddc13bccacd1ada5bc84a35a7d9ae9a172f6d7bbd895cc91887",
        "e176ef7cbdd74577af08d729fe9d2671baff3e58cd6327ecf65dd3d8b8b9b665",
    }
)
"""Fingerprints of the files of whose first halves ``WITHIN`` was made."""
