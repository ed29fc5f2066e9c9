"""The eval of support: three forms of data, and precision as if both classes were as frequent."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from tools.support_pairs import made, strange, written
from tools.train_support import estimated, probed

from citewire import languages
from citewire.verify.features import NAMES, SPEAK_FOR
from citewire.verify.weights import ALONE, TITLED
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


def test_weights_are_measured_on_events_that_they_were_not_estimated_on() -> None:
    read = [case for case in supported.cases(supported.OWN_PROBE) if case.language == case.claim_language]
    learned, held = ({case.passage for case in read if case.held_out is flag} for flag in (False, True))
    assert len(learned) == len(held) == 7
    assert not learned & held
    taught = {case.passage for case in probed()}
    assert learned <= taught
    assert not taught & held


def test_a_feature_that_the_examples_turn_round_has_no_weight() -> None:
    turned = [({"figure other sure": 1.0}, True), ({"tail": 1.0}, False)] * 50
    weights = estimated([*turned, ({"subject": 1.0}, True), ({}, False)])
    assert weights["figure other sure"] == weights["tail"] == 0.0
    assert weights["subject"] > 0


def test_the_weights_are_those_of_the_features() -> None:
    for table in (TITLED, ALONE):
        assert tuple(table.by_name) == NAMES
        assert all(value >= 0 if name in SPEAK_FOR else value <= 0 for name, value in table.by_name.items())


def test_pairs_of_our_own_are_made_alike_each_time_and_are_of_both_sorts() -> None:
    first, second = (Counter(made()) for _ in range(2))
    assert first == second
    for pairs in (written(), made(), strange()):
        assert {case.language for case in pairs} <= set(languages.known())
    for cases in ([*written()], [*made()]):
        assert 0.3 < sum(case.supported for case in cases) / len(cases) < 0.6
    assert not any(case.supported for case in strange())


def test_a_number_that_a_pattern_makes_is_true_of_its_passage_or_not() -> None:
    exact = [case for case in made() if case.title == "Brenick" and "people live in" in case.claim]
    plain = [case for case in exact if case.claim[0].isdigit()]
    assert plain
    assert all((case.claim.split()[0] in case.passage) is case.supported for case in plain)


def test_no_altered_claim_of_the_probe_is_called_supported() -> None:
    altered = [case for case in supported.cases(supported.OWN_PROBE) if not case.supported]
    within = [case for case in altered if case.language == case.claim_language]
    assert within
    assert [case.claim for case in within if supported.judge(case).says_yes] == []
