"""``Arrival``: a document on its way in, read as it will be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from citewire.cluster.likeness import Likeness
from citewire.cluster.opening import headline
from citewire.cluster.signs import Signs, read_signs
from citewire.cluster.voices import agency_of
from citewire.cluster.wording import Wording, read_wording
from citewire.model import Annotations, Document, Genre, Placement

if TYPE_CHECKING:
    from citewire.cluster.window import Row

Item = tuple[Document, Annotations, NDArray[np.float32]]
"""A document with its vector, the embedding of ``opening``."""


class Arrival(NamedTuple):
    """``vector`` is ``raw`` centred, in whole numbers; ``likeness`` is that to the rows of the window."""

    document: Document
    annotations: Annotations
    raw: NDArray[np.float32]
    vector: NDArray[np.float32]
    signs: Signs
    wording: Wording
    likeness: Likeness

    @property
    def at(self) -> float:
        """When it was first seen, in days since 1970."""
        return self.likeness.at

    def agency(self) -> str | None:
        """The agency that the text names."""
        return agency_of(self.document, self.annotations)


def arrive(item: Item, vector: NDArray[np.float32], likeness: Likeness) -> Arrival:
    """Reads a document as it is compared."""
    document, annotations, raw = item
    signs = read_signs(document, annotations, headline(document, annotations))
    return Arrival(document, annotations, raw, vector, signs, read_wording(document, annotations), likeness)


def set_aside(document: Document, annotations: Annotations, earlier: Row | None) -> Placement:
    """What makes no event; a withdrawal stays with what it withdraws."""
    if annotations.genre is Genre.WITHDRAWAL and earlier is not None:
        before = earlier.placement
        reason = f"withdraws {earlier.document_id!r}"
        return Placement(document.id, before.event_id, before.story_id, before.origin_id, 1.0, reason, before.agency)
    reason = f"no event: {annotations.genre.value}"
    if annotations.genre_reason:
        reason += f" ({annotations.genre_reason})"
    return Placement(document.id, None, None, document.id, 0.0, reason, agency_of(document, annotations))
