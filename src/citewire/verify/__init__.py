"""The gate and ``citewire check``: one registry of rules, used on our own briefings and on anybody's page."""

from citewire.verify.block import Page
from citewire.verify.check import check_page
from citewire.verify.gate import gate
from citewire.verify.page import read_page
from citewire.verify.rule import RULES, Rule, Severity

VERSION = "1"

__all__ = ["RULES", "VERSION", "Page", "Rule", "Severity", "check_page", "gate", "read_page"]
