"""``citewire check``: the rules on anybody's page, as far as they can be decided.

Each rule takes the whole case and yields what it finds; what it can't decide, it leaves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from citewire.model import Verdict
from citewire.verify import attribution, citation, figure, headline, name, source, structure, times
from citewire.verify.block import Block, Page
from citewire.verify.case import Case, Grounds

CHECKS: tuple[Callable[[Case], Iterator[Verdict]], ...] = (
    citation.uncited,
    citation.unresolved,
    citation.unused,
    citation.unfollowable,
    citation.other_subject,
    headline.quotations,
    headline.unknown,
    headline.otherwise,
    headline.cut_off,
    headline.repeated,
    attribution.surer_lead,
    name.spellings,
    name.holders,
    name.titles,
    figure.disagreeing,
    figure.parts,
    figure.mixed,
    times.undated,
    times.ambiguous_zones,
    times.unanchored,
    times.never_updated,
    attribution.unnamed,
    attribution.unclaimed,
    attribution.surer_elsewhere,
    source.against_sources,
    structure.empty_sections,
    structure.residue,
    structure.heading_order,
    structure.link_texts,
)


def check_page(page: Page, grounds: Grounds | None = None) -> tuple[Verdict, ...]:
    """What the rules find on the page, in the order of its lines.

    Without ``grounds`` only what the page's form shows is decided: names, figures, claims and offices need a reading.
    """
    case = Case(page, grounds or Grounds())
    found = [verdict for rule in CHECKS for verdict in rule(case)]
    return tuple(sorted(found, key=lambda each: (int(each.place.removeprefix("line ") or 0), each.code)))


def left_unchecked(page: Page, grounds: Grounds) -> tuple[Block, ...]:
    """Where statements stand of which the rules can't tell whether their cited texts, which are at hand, say so."""
    return source.unchecked(Case(page, grounds))
