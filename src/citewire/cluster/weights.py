"""Weights of ``agreement``. Written by ``python -m tools.train_grouping``: don't edit by hand.

In cosines, estimated on pairs that were labelled by hand (``tools/grouping_pairs.jsonl``); none of them is measured on.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "bias": -0.206,
    "abroad": 0.101,
    "ages other": -0.139,
    "ages same": 0.152,
    "counts other": -0.080,
    "counts same": 0.160,
    "figures other": -0.072,
    "figures same": 0.283,
    "heading": 0.036,
    "names": 0.067,
    "names shared": 0.173,
    "outlet": -0.182,
    "regions other": -0.331,
    "speakers other": -0.160,
    "towns other": -0.134,
    "words": 0.102,
}
