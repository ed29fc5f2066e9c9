"""The headline form: a name or a post before a colon, and what it says behind it."""

from __future__ import annotations

import re

from citewire.annotate import nearby
from citewire.annotate.passages import Passage
from citewire.languages import Language, pattern
from citewire.model import Attribution, AttributionKind, EntityKind, Mention, Span

POST = re.compile(r"^([^:„“\"«»?!\d]{3,60}?)\s?:\s+(?=\S)")
WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
MOST, LEAST = 7, 3
"""Words of a post with its holder at most, and of what is said at least."""


def headed_by(passage: Passage, language: Language, mentions: tuple[Mention, ...]) -> Attribution | None:
    """ "Kern: ...", "Министр обороны: ...": who says so by standing before the colon; None where nobody may."""
    bounds = Span(passage.tokens[0].start, passage.tokens[-1].end)
    if (post := _post(passage.text, bounds, language)) is not None:
        return nearby.said_by(passage.text, bounds, post, language)
    names = [mention.span for mention in mentions if bounds.covers(mention.span)]
    headed = nearby.headed(passage.text, bounds, language, names)
    return headed if headed is not None and _may_head(headed, passage.text, language, mentions) else None


def _post(text: str, bounds: Span, language: Language) -> Span | None:
    """A post before a colon, where enough is said behind it."""
    found = POST.match(bounds.of(text)) if language.speech.renamed else None
    if found is None or text[: bounds.start].rpartition("\n")[2].strip():
        return None
    said = bounds.of(text)[found.end() :]
    if len(said.split()) < LEAST or said.rstrip().endswith("?") or not names_post(found[1], language):
        return None
    return Span(bounds.start, bounds.start + found.end(1))


def names_post(said: str, language: Language) -> bool:
    """Whether words are a post, with its holder or without, and nothing else: no verb is among them. Always false for a
    language whose headlines aren't read so."""
    if not language.speech.renamed or POST.match(f"{said.strip()}: x") is None:
        return False
    articles, times = language.people.sets["articles"], language.times
    parts = [[word.lower() for word in WORD.findall(part)] for part in said.split(",")]
    firsts = [next((word for word in part if word not in articles), "") for part in parts]
    done = pattern(f"{times.past} {times.future} {language.cues}")
    words = [word for part in parts for word in part]
    return (
        len(words) <= MOST
        and any(language.people.noun(first) is not None for first in firsts)
        and not any(done.fullmatch(word) for word in words)
    )


def _may_head(headed: Attribution, text: str, language: Language, mentions: tuple[Mention, ...]) -> bool:
    """Whether a name before a colon may speak. A place is where something happens unless its words are quoted or
    reported ("Kiew: Moskau habe ..."); a name of unknown kind is all that stands there."""
    named = next((each for each in mentions if each.span == headed.source), None)
    if named is None or headed.kind is AttributionKind.DIRECT:
        return True
    if named.kind is EntityKind.PLACE:
        return pattern(language.reported).search(headed.content.of(text)) is not None
    whole = text.rfind("\n", 0, named.span.start) + 1 == named.span.start
    return named.kind is not EntityKind.OTHER or (whole and len(named.name) > 2)
