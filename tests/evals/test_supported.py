"""The eval of support: three forms of data, and precision as if both classes were as frequent."""

from __future__ import annotations

import json
from pathlib import Path

from evals import supported


def test_three_forms_of_data_are_read(tmp_path: Path) -> None:
    pair = {"claim": "A .", "evidence": "B .", "label": "REFUTES", "page": "Orvik -LRB-town-RRB-"}
    probe = [{"source": "Q", "claim": "C", "supported": 1, "kind": "num", "lang": "de"}]
    altered = [{"kind": "date", "text": "E"}]
    event = {"claim_language": "de", "sources": {"en": "S", "de": "T"}, "claims": [{"text": "D", "altered": altered}]}
    (tmp_path / "a.jsonl").write_text(json.dumps(pair), encoding="utf-8")
    (tmp_path / "b.json").write_text(json.dumps(probe), encoding="utf-8")
    (tmp_path / "c.jsonl").write_text(json.dumps(event), encoding="utf-8")
    assert [(each.title, each.supported) for each in supported.cases(tmp_path / "a.jsonl")] == [("Orvik (town)", False)]
    assert [(each.language, each.kind) for each in supported.cases(tmp_path / "b.json")] == [("de", "num")]
    read = supported.cases(tmp_path / "c.jsonl")
    assert [(each.language, each.claim_language, each.kind) for each in read] == [
        ("en", "de", "true"),
        ("en", "de", "date"),
        ("de", "de", "true"),
        ("de", "de", "date"),
    ]


def test_verdicts_are_weighed_as_if_both_classes_were_as_frequent() -> None:
    yes = [supported.Case("The 12 boats sank.", "The 12 boats sank.", supported=True)] * 3
    no = [supported.Case("The 12 boats sank.", "The 21 boats sank.", supported=False)]
    figures = supported.pair_figures([supported.judge(case) for case in (*yes, *no)])
    assert figures["balanced_accuracy"] == figures["number_accuracy"] == figures["pairs"] == 1.0
    assert figures["refuted_precision"] == 1.0
    assert figures["refuted_coverage"] == 0.25


def test_weights_are_measured_on_the_half_that_they_were_not_estimated_on() -> None:
    read = [supported.Case(str(number), "", supported=True) for number in range(4)]
    print_ = min(supported.TRAINED_ON)
    assert [each.claim for each in supported.held_out(read, print_)] == ["2", "3"]
    assert len(supported.held_out(read, "another file")) == 4
