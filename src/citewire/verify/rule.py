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
        "C108",
        "citation of something else",
        "A statement that names people, cited to a title that names other people.",
        "Cite the text that says it, or take the statement out.",
    ),
    Rule(
        "C201",
        "headline quotes what the body does not",
        "A quotation in headline, dek or teaser that nobody in the body says.",
        "Quote in the headline only what the body quotes, with its speaker.",
    ),
    Rule(
        "C202",
        "headline names what the body does not",
        "A name in headline, dek or teaser that the text below never mentions.",
        "Tell in the text what the headline announces, or take it out of the headline.",
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
        "A headline, dek or teaser that stands on the page twice.",
        "Say it once.",
        Severity.WARNING,
    ),
    Rule(
        "C205",
        "headline drops who says so",
        "A headline, dek or teaser that tells as a fact what the text has as somebody's claim.",
        "Say in the headline whose claim it is.",
    ),
    Rule(
        "C206",
        "headline drops the hedge",
        "A headline, dek or teaser that is surer than the text below.",
        "Keep the words that leave it open.",
    ),
    Rule(
        "C301",
        "name that is not in the cited text",
        "A name in a sentence that none of the cited passages has.",
        "Check who is meant, and name what the source names.",
    ),
    Rule(
        "C302",
        "name in several spellings",
        "A person or place that the page spells in more than one way.",
        "Choose one spelling for the page; keep another only within a quotation or a title.",
        Severity.WARNING,
    ),
    Rule(
        "C303",
        "office held by somebody else",
        "An office given to a person who does not hold it on the day of the page.",
        "Name the office that the person holds, or say that it is over.",
    ),
    Rule(
        "C304",
        "sitting holder called former",
        "A person called former who holds the office on the day of the page.",
        "Take the word away.",
    ),
    Rule(
        "C305",
        "office under several titles",
        "One office under titles that differ in some of their words.",
        "Choose one title for the page.",
        Severity.WARNING,
    ),
    Rule(
        "C306",
        "office that the cited text does not give",
        "An office given to somebody to whom the cited text gives another.",
        "Take the office from the source.",
    ),
    Rule(
        "C401",
        "numbers that disagree",
        "A number of headline, dek or teaser that the text has otherwise, or two in one paragraph.",
        "Give the number that the source has; where sources differ, say whose each is.",
    ),
    Rule(
        "C402",
        "number that the cited text does not have",
        "A number in a sentence that none of the cited passages has.",
        "Take the number from the source, or cite the source that has it.",
    ),
    Rule(
        "C403",
        "part larger than its whole",
        "A part of a number that is more than the number.",
        "Check both numbers against the source.",
    ),
    Rule(
        "C404",
        "one number for two things",
        "One number of people that counts two things on the page (injured, treated).",
        "Say with each number what it counts, in the words of the source.",
        Severity.WARNING,
    ),
    Rule(
        "C501",
        "time without a date",
        "A time of day on a page, without the day it belongs to.",
        "Write the date beside the time.",
    ),
    Rule(
        "C502",
        "ambiguous zone",
        "A time in a zone whose name means several, or that is local to nobody knows whom.",
        "Write the offset (UTC+2) or the city beside the time.",
        Severity.WARNING,
    ),
    Rule(
        "C503",
        "day counted from an unknown day",
        "Words such as today or at the beginning of the month before the page has given a date.",
        "Write the date, or date the page above the text.",
    ),
    Rule(
        "C504",
        "page that does not say when it was updated",
        "A page without a date of its last change.",
        "Print the date, time and zone of the last change.",
    ),
    Rule(
        "C505",
        "day that the cited text does not have",
        "A day or year in a statement where the cited passage has another.",
        "Take the day from the source.",
    ),
    Rule(
        "C601",
        "nobody in particular says so",
        "A statement laid to sources, reports or media in general.",
        "Name who says so.",
    ),
    Rule(
        "C602",
        "claim without a claimant",
        "Hearsay (reportedly, it is claimed) without a citation and without anybody who says so.",
        "Name who claims it, or cite the text that does.",
    ),
    Rule(
        "C603",
        "claim that becomes a fact",
        "A statement that the page tells as sure in one place and as a claim or a guess in another.",
        "Say in both places who claims it, and how surely.",
    ),
    Rule(
        "C604",
        "hedge lost from the source",
        "A statement told as sure whose cited passage keeps it open.",
        "Keep the words that leave it open.",
    ),
    Rule(
        "C605",
        "turned round from the source",
        "A statement that denies what the cited passage says, or says what it denies.",
        "Read the passage again, and say what it says.",
    ),
    Rule(
        "C606",
        "said by somebody else",
        "A statement laid to another speaker than the cited passage has.",
        "Name the speaker whom the source names.",
    ),
    Rule(
        "C607",
        "roles changed round",
        "A statement in which two names have changed places beside the cited passage.",
        "Say who did what to whom as the passage does.",
    ),
    Rule(
        "C701",
        "empty section",
        "A heading with nothing under it.",
        "Fill the section or take the heading away.",
        Severity.WARNING,
    ),
    Rule(
        "C702",
        "paragraph repeated",
        "A paragraph that stands on the page twice.",
        "Say it once.",
        Severity.WARNING,
    ),
    Rule(
        "C703",
        "residue of a template",
        "Placeholders, labels of categories, broken characters and teaser remains in prose.",
        "Take it out, and mend the template.",
    ),
    Rule(
        "C704",
        "headings out of order",
        "A page without a heading of the first level, or a heading that skips a level.",
        "Number the levels as the sections lie in one another.",
        Severity.WARNING,
    ),
    Rule(
        "C705",
        "link that does not say where it leads",
        'A link whose words are "here", "more", a bare address or nothing.',
        "Name the target in the words of the link.",
        Severity.WARNING,
    ),
)
"""Every rule by its code."""
