"""The registry of rules: code, name, what each looks at, how to mend what it finds.

The families are those of DESIGN.md section 6: C1 citations, C2 headline, C3 names, C4 figures, C5 time, C6
attribution, C7 structure.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from citewire.model import Outcome, Verdict


class Severity(StrEnum):
    """How bad a finding is: an error misleads readers, a warning makes them stumble."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. ``looks_at`` is a sentence for the list of rules, ``mend`` the advice printed with a finding."""

    code: str
    name: str
    looks_at: str
    mend: str
    severity: Severity = Severity.ERROR

    def finding(self, explanation: str, *, place: str = "", words: str = "") -> Verdict:
        """What the rule found wrong."""
        return Verdict(self.code, Outcome.REFUTED, explanation, place, words, self.mend)


def _registry(*rules: Rule) -> Mapping[str, Rule]:
    return MappingProxyType({rule.code: rule for rule in rules})


RULES = _registry(
    Rule(
        "C101",
        "statement without a citation",
        "A statement of the text that has no marker.",
        "Cite the passage that says it, or take it out.",
    ),
    Rule(
        "C102",
        "marker without a reference",
        "A marker such as [3] for which the list of references has no entry.",
        "Add the reference, or correct the number.",
    ),
    Rule(
        "C103",
        "reference never used",
        "An entry of the list of references that no marker points to.",
        "Cite it where it is used, or take it off the list.",
        Severity.WARNING,
    ),
    Rule(
        "C104",
        "reference that can't be followed",
        "A reference without a link, a date or an outlet.",
        "Name the outlet and the date, and link to the text.",
        Severity.WARNING,
    ),
    Rule(
        "C105",
        "citation that does not resolve",
        "A citation whose words do not stand at its place in the stored document.",
        "Cite the passage again in the version that is stored.",
    ),
    Rule(
        "C106",
        "words that differ from the cited passage",
        "A sentence given as verbatim that is not, character by character, what it cites.",
        "Take the words of the passage, or say it by a template.",
    ),
    Rule(
        "C107",
        "quotation that is not in the cited text",
        "Words in quotation marks that the cited passages do not contain.",
        "Quote what the source says, or take the marks away and attribute the paraphrase.",
    ),
    Rule(
        "C201",
        "headline quotes what the body does not",
        "A quotation in headline, dek or teaser that nobody in the body says.",
        "Quote in the headline only what the body quotes, with its speaker.",
    ),
    Rule(
        "C203",
        "text that is cut off",
        "A headline, dek, teaser or statement that ends in the middle.",
        "Finish the sentence or leave it out.",
        Severity.WARNING,
    ),
    Rule(
        "C204",
        "headline repeated",
        "A headline or paragraph that stands on the page twice.",
        "Say it once.",
        Severity.WARNING,
    ),
    Rule(
        "C301",
        "name that is not in the cited text",
        "A name in a sentence that none of the cited passages has.",
        "Check who is meant, and name what the source names.",
    ),
    Rule(
        "C402",
        "number that the cited text does not have",
        "A number in a sentence that none of the cited passages has.",
        "Take the number from the source, or cite the source that has it.",
    ),
    Rule(
        "C501",
        "time without a date",
        "A time of day on a page, without the day it belongs to.",
        "Write the date beside the time.",
    ),
    Rule(
        "C504",
        "page that does not say when it was updated",
        "A page without a date of its last change.",
        "Print the date, time and zone of the last change.",
    ),
    Rule(
        "C601",
        "nobody in particular says so",
        "A statement laid to sources, reports or media in general.",
        "Name who says so.",
    ),
    Rule(
        "C701",
        "empty section",
        "A heading with nothing under it.",
        "Fill the section or take the heading away.",
        Severity.WARNING,
    ),
)
"""Every rule by its code."""
