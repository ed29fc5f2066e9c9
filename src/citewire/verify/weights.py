"""Weights of the score of support. Written by ``python -m tools.train_support``: don't edit by hand.

``TITLED`` where the title of the passage's document is known, ``ALONE`` where it is not; both for one language. They
were estimated on pairs of our own, in which no public set has a part. Across languages no wording can be compared, and
the findings alone decide.
"""

from __future__ import annotations

from citewire.verify.features import Weights

TITLED = Weights(
    bias=-2.79,
    supported=0.7,
    refuted=0.25,
    by_name={
        "capitals": -1.50,
        "denied": 0.00,
        "figure limit": 0.00,
        "figure missing": -0.49,
        "figure open": -0.20,
        "figure other": -1.09,
        "figure other sure": -1.47,
        "figure same": 0.06,
        "figure same sure": 0.96,
        "figures": 0.00,
        "figures agree": 2.33,
        "length": 0.73,
        "name missing": -0.86,
        "name open": 0.00,
        "name other": -0.64,
        "name same": 0.48,
        "negated": -0.56,
        "opposite": -0.89,
        "pairs": 0.27,
        "place missing": -0.43,
        "place open": 0.00,
        "place other": -1.23,
        "place same": 0.00,
        "plain": -0.34,
        "polarity open": -1.01,
        "rest": 0.00,
        "rest without figures": 2.22,
        "subject": 0.59,
        "tail": 0.55,
        "word kind": -1.14,
        "word missing": -0.46,
        "word other": -0.20,
    },
)

ALONE = Weights(
    bias=-1.00,
    supported=0.8,
    refuted=0.2,
    by_name={
        "capitals": -0.14,
        "denied": 0.00,
        "figure limit": 0.00,
        "figure missing": -0.05,
        "figure open": -0.29,
        "figure other": -1.05,
        "figure other sure": -1.52,
        "figure same": 0.53,
        "figure same sure": 1.09,
        "figures": 0.00,
        "figures agree": 2.17,
        "length": 0.12,
        "name missing": 0.00,
        "name open": 0.00,
        "name other": -1.23,
        "name same": 0.34,
        "negated": -0.73,
        "opposite": -1.00,
        "pairs": 0.00,
        "place missing": -0.51,
        "place open": 0.00,
        "place other": -1.64,
        "place same": 0.00,
        "plain": -0.51,
        "polarity open": -1.27,
        "rest": 0.00,
        "rest without figures": 2.07,
        "subject": 0.00,
        "tail": 0.10,
        "word kind": -0.69,
        "word missing": -0.62,
        "word other": -0.46,
    },
)
