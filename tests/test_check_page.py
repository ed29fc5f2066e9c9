"""The report in docs/check.md is what ``citewire check`` prints for the page there."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from citewire.cli.report import as_text, report_of
from citewire.engine.check import grounds_of
from citewire.verify import check_page, read_page

DOCS = Path(__file__).resolve().parent.parent / "docs" / "check.md"


def test_the_report_in_the_docs_is_true() -> None:
    page, report = re.findall(r"^```text\n(.*?)^```$", DOCS.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    read = read_page(page.encode(), "page.txt")
    assert as_text(report_of(read, check_page(read, grounds_of(read, as_of=date(2025, 6, 10))))) == report
