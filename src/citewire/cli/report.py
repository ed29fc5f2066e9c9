"""What ``citewire check`` found, as a person or a program reads it: text, JSON, SARIF 2.1.0, HTML."""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from urllib.parse import quote

import msgspec

from citewire import __version__
from citewire.model import Outcome, Verdict
from citewire.verify import RULES, Page, Severity
from citewire.verify.block import BlockKind

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


class ReportFormat(StrEnum):
    """How a report is written."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class Found:
    """One finding as it is reported: a verdict with its line, the heading above it ("" for none), and its rule."""

    code: str
    name: str
    severity: Severity
    place: str
    line: int
    section: str
    words: str
    explanation: str
    mend: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Report:
    """All that is reported of one page. ``unchecked`` says in a sentence what could not be held against anything."""

    page: str
    found: tuple[Found, ...]
    unchecked: str = ""

    @property
    def summary(self) -> str:
        """How many findings there are."""
        count = len(self.found)
        return f"{count} finding{'s' * (count > 1)}." if count else "Nothing to say."


def report_of(page: Page, verdicts: Sequence[Verdict], unchecked: str = "") -> Report:
    """The report of a page."""
    return Report(page.name, tuple(_found(each, page) for each in verdicts), unchecked)


def _found(verdict: Verdict, page: Page) -> Found:
    rule = RULES[verdict.code]
    line = int(verdict.place.removeprefix("line ") or 1)
    return Found(
        code=verdict.code,
        name=rule.name,
        severity=rule.severity,
        place=verdict.place,
        line=line,
        section=_section(page, line),
        words=verdict.words,
        explanation=verdict.explanation,
        mend=verdict.mend,
        outcome=verdict.outcome,
    )


def _section(page: Page, line: int) -> str:
    """The heading of the section in which a line lies, "" above the first."""
    headings = [each for each in page.blocks if each.kind is BlockKind.HEADING and each.level > 1 and each.line < line]
    return headings[-1].text.rstrip(":")[:60] if headings else ""


def _sentence(words: str) -> str:
    return words if words.endswith(("?", ".", "!")) else f"{words}."


def as_text(report: Report) -> str:
    """Two lines for each finding, as linters write them, and how many there are."""
    lines = []
    for each in report.found:
        section = f" ({each.section})" if each.section else ""
        lines.append(f"{report.page}:{each.line}{section}: {each.code} {each.name}: {each.words}")
        lines.append(f"    {_sentence(each.explanation)} {each.mend}")
    return "\n".join([*lines, report.summary]) + "\n"


def as_json(report: Report) -> str:
    """A JSON list of findings."""
    return msgspec.json.encode(report.found).decode() + "\n"


def as_sarif(report: Report) -> str:
    """A log in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code hosts and editors read."""
    codes = sorted({each.code for each in report.found})
    driver = {
        "name": "citewire",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_sarif_rule(code) for code in codes],
    }
    results = [_sarif_result(each, report.page, codes.index(each.code)) for each in report.found]
    run: dict[str, object] = {"tool": {"driver": driver}, "results": results, "columnKind": "unicodeCodePoints"}
    if report.unchecked:
        note = {"level": "note", "message": {"text": report.unchecked}}
        run["invocations"] = [{"executionSuccessful": True, "toolExecutionNotifications": [note]}]
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return msgspec.json.format(msgspec.json.encode(log), indent=2).decode() + "\n"


def _sarif_rule(code: str) -> dict[str, object]:
    rule = RULES[code]
    return {
        "id": code,
        "name": "".join(word.capitalize() for word in rule.name.replace("'", "").split()),
        "shortDescription": {"text": rule.name},
        "fullDescription": {"text": rule.looks_at},
        "help": {"text": rule.mend},
        "defaultConfiguration": {"level": str(rule.severity)},
    }


def _sarif_result(found: Found, page: str, index: int) -> dict[str, object]:
    region: dict[str, object] = {"startLine": found.line}
    if found.words:
        region["snippet"] = {"text": found.words}
    physical = {"artifactLocation": {"uri": _uri(page)}, "region": region}
    location: dict[str, object] = {"physicalLocation": physical}
    if found.section:
        location["logicalLocations"] = [{"name": found.section, "kind": "section"}]
    return {
        "ruleId": found.code,
        "ruleIndex": index,
        "level": str(found.severity),
        "message": {"text": f"{found.name}: {found.words}. {_sentence(found.explanation)} {found.mend}"},
        "locations": [location],
    }


def _uri(page: str) -> str:
    if page.startswith(("http://", "https://")):
        return page
    path = Path("stdin" if page == "-" else page)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())


def as_html(report: Report) -> str:
    """A page for somebody who has no terminal: one table, no script, readable when printed."""
    rows = "\n".join(_row(each) for each in report.found)
    table = f"<table>\n{HEAD}\n<tbody>\n{rows}\n</tbody></table>\n" if report.found else ""
    title = html.escape(f"Check of {report.page}")
    note = f"<p>{html.escape(report.unchecked)}</p>\n" if report.unchecked else ""
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>\n<style>{STYLE}</style>'
        f"</head>\n<body><h1>{title}</h1>\n<p>{report.summary}</p>\n{note}{table}</body></html>\n"
    )


COLUMNS = ("Line", "Section", "Rule", "Words", "What is wrong, and how to mend it")
HEAD = f"<thead><tr>{''.join(f'<th>{column}</th>' for column in COLUMNS)}</tr></thead>"
STYLE = (
    ":root{color-scheme:light dark}"
    "body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}"
    "table{border-collapse:collapse;width:100%}td,th{border-top:1px solid #8886;padding:.5rem;text-align:left;"
    "vertical-align:top}.error{border-left:4px solid #c62828}.warning{border-left:4px solid #b26a00}"
)


def _row(found: Found) -> str:
    cells = (
        f'<td class="{found.severity}">{found.line}</td>',
        f"<td>{html.escape(found.section)}</td>",
        f"<td>{found.code} {html.escape(found.name)} ({found.severity})</td>",
        f'<td dir="auto">{html.escape(found.words)}</td>',
        f'<td dir="auto">{html.escape(_sentence(found.explanation))} {html.escape(found.mend)}</td>',
    )
    return f"<tr>{''.join(cells)}</tr>"


WRITERS: Mapping[ReportFormat, Callable[[Report], str]] = MappingProxyType(
    {
        ReportFormat.TEXT: as_text,
        ReportFormat.JSON: as_json,
        ReportFormat.SARIF: as_sarif,
        ReportFormat.HTML: as_html,
    }
)
