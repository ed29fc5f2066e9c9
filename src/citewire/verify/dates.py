"""What counts as a date on a page, in any of the first-class languages."""

from __future__ import annotations

import re

MONTHS = (
    "jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек"
)
DATE = re.compile(
    rf"\d{{4}}-\d{{2}}-\d{{2}}|\b\d{{1,2}}\.\s?\d{{1,2}}\.|\d{{1,2}}/\d{{1,2}}/\d{{2,4}}|\b(?:{MONTHS})\w*\.?,?\s+\d|\d\.?\s+(?:{MONTHS})",
    re.IGNORECASE,
)
