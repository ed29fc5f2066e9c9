"""Forms of German verbs from their infinitives."""

import pytest

from citewire.languages.conjugation import finite, participles, split, verb

FORMS = [
    ("sagen", "sagt sagte sagen sagten", "gesagt"),
    ("fordern", "fordert forderte fordern forderten", "gefordert"),
    ("bemängeln", "bemängelt bemängelte bemängeln bemängelten", "bemängelt"),
    ("antworten", "antwortet antwortete antworten antworteten", "geantwortet"),
    ("kritisieren", "kritisiert kritisierte kritisieren kritisierten", "kritisiert"),
    ("versprechen", "verspricht versprach versprechen versprachen", "versprochen"),
    ("widersprechen", "widerspricht widersprach widersprechen widersprachen", "widersprochen"),
    ("beschließen", "beschließt beschloss beschließen beschlossen", "beschlossen"),
    ("nennen", "nennt nannte nennen nannten", "genannt"),
]


@pytest.mark.parametrize(("infinitive", "forms", "participle"), FORMS)
def test_forms(infinitive: str, forms: str, participle: str) -> None:
    assert finite(infinitive) == forms
    assert participles(infinitive) == participle
    assert split(infinitive) == ""


def test_a_split_verb_has_its_parts_apart_and_joined() -> None:
    assert finite("mit|teilen") == "mitteilt mitteilte mitteilen mitteilten"
    assert split("mit|teilen") == "teilt_mit teilte_mit teilen_mit teilten_mit"
    assert participles("mit|teilen ein|gestehen an|geben") == "mitgeteilt eingestanden angegeben"
    assert verb("ein|gestehen").finite[:2] == ("gesteht", "gestand")
