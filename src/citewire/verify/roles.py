"""Who did it to whom: two names of a sentence in the other order than in the passage.

Rules can't tell a swapped role from a sentence turned round ("A was beaten by B"), so that such a sentence is never
called supported; it isn't refuted either.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from citewire.model import EntityKind, Mention
from citewire.verify import entities
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.reading import Reading


def compared(claim: Reading, focus: Reading) -> Iterator[Finding]:
    """A finding for two names that the sentence and the passage have in different order."""
    known = [mention for mention in claim.annotations.mentions if mention.kind is not EntityKind.OFFICE]
    places = [(mention, place) for mention in known if (place := _place(mention, claim, focus)) is not None]
    for (one, first), (other, second) in combinations(places, 2):
        if one.entity_id != other.entity_id and first > second:
            yield Finding(Aspect.ROLE, Relation.OPEN, f"{one.name}, {other.name}", "", False)
            return


def _place(mention: Mention, claim: Reading, focus: Reading) -> int | None:
    """Where the sentence of the passage has the name first; None where it has not, or only as another word."""
    for token in focus.tokens:
        word = entities.Names(entities.place_ids(token.text, focus.language), (token.text,), focus.language)
        if entities.has(word, mention, claim.language):
            return token.start
    return None
