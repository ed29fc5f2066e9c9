"""The gate and ``citewire check``: one registry of rules, used on our own briefings and on anybody's page."""

from citewire.verify.block import Page
from citewire.verify.case import Grounds
from citewire.verify.check import check_page, left_unchecked
from citewire.verify.evidence import Evidence
from citewire.verify.gate import gate
from citewire.verify.memory import Memory
from citewire.verify.page import read_page
from citewire.verify.reading import Reading
from citewire.verify.rule import RULES, Rule, Severity
from citewire.verify.strand import ReadStrand, day_of, strands, titles
from citewire.verify.support import Support, support

VERSION = "1"

__all__ = [
    "RULES",
    "VERSION",
    "Evidence",
    "Grounds",
    "Memory",
    "Page",
    "ReadStrand",
    "Reading",
    "Rule",
    "Severity",
    "Support",
    "check_page",
    "day_of",
    "gate",
    "left_unchecked",
    "read_page",
    "strands",
    "support",
    "titles",
]
