"""Weights of ``agreement``. Written by ``python -m tools.train_grouping``: don't edit by hand.

In cosines, estimated on pairs that were labelled by hand (``tools/grouping_pairs.jsonl``); none of them is measured on.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "bias": -0.480,
    "abroad": 0.266,
    "ages other": -0.378,
    "ages same": 0.321,
    "counts other": -0.161,
    "counts same": 0.233,
    "figures other": -0.217,
    "figures same": 0.498,
    "heading": 0.299,
    "names": 0.121,
    "names shared": 0.464,
    "outlet": -0.303,
    "regions other": -0.489,
    "speakers other": -0.401,
    "towns other": -0.246,
    "words": 0.377,
}
