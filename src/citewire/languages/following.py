"""``Following``: words that leave a reader nobody and nothing to follow up, as data in the notation of ``table``."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Following:
    """Wordings on a page that name nobody, no time and no place to go to; each may be empty.

    ``crowds`` are plurals that stand for nobody in particular ("experts"), counted only before one of ``crowd_verbs``
    ("agree"); ``crowd_phrases`` say so alone ("according to media reports"). ``impersonal`` report a statement without
    anybody who made it ("it is claimed"). ``links`` are words of a link that don't say where it leads ("click here");
    they count as the whole of its words. ``zones`` are words for a zone that depends on who reads them ("local time").
    ``once`` are words before a title that was held at the time of which a sentence tells ("then").
    """

    crowds: str = ""
    crowd_verbs: str = ""
    crowd_phrases: str = ""
    impersonal: str = ""
    links: str = ""
    zones: str = ""
    once: str = ""
