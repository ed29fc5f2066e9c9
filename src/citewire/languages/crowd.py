"""Words that lay a statement to nobody in particular."""

from __future__ import annotations

import re
from functools import cache

from citewire import languages
from citewire.languages.table import NEVER, expression


@cache
def nobody() -> re.Pattern[str]:
    """Finds words that lay a statement to nobody in particular, in any language: a page may quote several."""
    tags = languages.known()
    spaced = "|".join(part for tag in tags if languages.get(tag).spaced for part in _crowds(tag, r"\s+"))
    joined = "|".join(part for tag in tags if not languages.get(tag).spaced for part in _crowds(tag, ""))
    return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)|(?:{joined or NEVER.pattern})", re.IGNORECASE)


def _crowds(tag: str, gap: str) -> list[str]:
    following = languages.get(tag).following
    parts = [rf"(?:{expression(following.crowd_phrases)})"] if following.crowd_phrases else []
    if following.crowds and following.crowd_verbs:
        parts.append(rf"(?:{expression(following.crowds)}){gap}(?:{expression(following.crowd_verbs)})")
    return parts
