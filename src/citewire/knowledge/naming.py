"""Words inside full names: short forms of first names, legal forms of companies, and words that tell nobody apart."""

from __future__ import annotations

from functools import cache

from citewire.knowledge.countries import read_lines


@cache
def first_name_groups() -> dict[str, frozenset[int]]:
    """First name (lower-case, Latin, without accents) to the groups it belongs to: Bill and William share one."""
    table: dict[str, frozenset[int]] = {}
    for number, line in enumerate(read_lines("nicknames.txt")):
        for name in line.replace("=", " ").split():
            table[name] = table.get(name, frozenset()) | {number}
    return table


def may_be_one_first_name(one: str, other: str) -> bool:
    """Whether two first names (lower-case, Latin, without accents) are forms of one in the table; itself excepted."""
    groups = first_name_groups()
    return not groups.get(one, frozenset()).isdisjoint(groups.get(other, frozenset()))


@cache
def legal_forms() -> tuple[tuple[tuple[str, ...], str], ...]:
    """(the words of a legal form, its short form), the longest first."""
    rows: list[tuple[tuple[str, ...], str]] = []
    for line in read_lines("legal_forms.txt"):
        short, others = (part.strip() for part in line.split("="))
        rows += [((short,), short), *((tuple(other.split()), short) for other in others.split("|"))]
    return tuple(sorted(rows, key=lambda row: (-len(row[0]), row)))


@cache
def _name_words() -> dict[str, tuple[str, ...]]:
    lines = (line.split(" = ") for line in read_lines("name_words.txt"))
    return {sort: tuple(listed.split()) for sort, listed in lines}


@cache
def beside_names() -> frozenset[str]:
    """Forms of address, titles and legal forms beside a person's name, lower-case, Latin, without accents."""
    return frozenset(_name_words()["beside"])


@cache
def small_words() -> frozenset[str]:
    """Articles, particles and "and" inside names, in the same spelling."""
    return frozenset(_name_words()["small"])


def first_ordinals() -> tuple[str, ...]:
    """ "first" and "second" of English, which the language's table of numbers leaves out as they are seldom numbers."""
    return _name_words()["ordinals"]
