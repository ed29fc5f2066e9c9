"""Weights of the score of support. Written by ``python -m tools.train_support``: don't edit by hand.

``WITHIN`` one language: estimated on the first half of VitaminC (Schuster, Fisch and Barzilay 2021, "Get Your Vitamin
C!", CC BY-SA 3.0) and of FEVER-Symmetric (Schuster et al. 2019, MIT). Across languages no wording can be compared, and
the findings alone decide.
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
    bias=-3.117,
    supported=0.68,
    refuted=0.35,
    by_name={
        "all there": 0.331,
        "around": 0.313,
        "around without numbers": 1.332,
        "claim length": 0.174,
        "date compared other sure": -2.039,
        "date compared same": 0.759,
        "date plain missing": -2.157,
        "date plain other": -1.513,
        "date plain other sure": -2.694,
        "date plain same": 0.455,
        "hedge added other": -0.000,
        "hedge dropped other": -0.090,
        "length": 0.315,
        "missing": 0.052,
        "name first missing": 0.253,
        "name first other sure": -0.189,
        "name first same": -0.022,
        "name later missing": -0.334,
        "name later other sure": -0.596,
        "name later same": 0.162,
        "number compared missing": -0.360,
        "number compared open": -0.793,
        "number compared other": -0.952,
        "number compared other sure": -2.887,
        "number compared same": 2.125,
        "number partner open": 0.012,
        "number plain missing": -0.847,
        "number plain other": -0.742,
        "number plain other sure": -2.716,
        "number plain same": 0.960,
        "numbers": 1.709,
        "pairs": 0.283,
        "place first missing": -0.738,
        "place first other sure": -0.533,
        "place first same": -0.046,
        "place later missing": -1.737,
        "place later open": -1.060,
        "place later other sure": -2.267,
        "place later same": 0.106,
        "polarity claim open": -1.085,
        "polarity opposite other sure": -0.706,
        "polarity passage open": -1.086,
        "role open": -0.046,
        "tail": 0.706,
        "word exclusive missing": -0.011,
        "word other": -0.460,
        "words": 0.022,
        "words without numbers": 1.423,
        "year compared other": 0.181,
        "year compared other sure": -2.012,
        "year compared same": 0.595,
        "year plain missing": -1.674,
        "year plain other": -2.772,
        "year plain other sure": -2.964,
        "year plain same": 0.391,
    },
)

TRAINED_ON = frozenset(
    {
        "050e6b367bb91ddc13bccacd1ada5bc84a35a7d9ae9a172f6d7bbd895cc91887",
        "e176ef7cbdd74577af08d729fe9d2671baff3e58cd6327ecf65dd3d8b8b9b665",
    }
)
"""Fingerprints of the files of whose first halves ``WITHIN`` was made."""
