"""``Endings``: what the ends of words tell where the verb is the second part of a sentence, as data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

Ends = tuple[str, ...]
SHORT = 3
"""Letters of a word that is too short to report by its ending."""


@dataclass(frozen=True)
class Endings:
    """Endings in small letters; an empty field tells nothing.

    ``finite`` are those of a verb of a main clause ("sagte"), ``past`` those that only its past has. ``infinitive`` is
    that of the form behind a modal verb, ``closing`` those of any second half of a verb that closes a clause
    ("schließen", "gesagt"). ``adjective`` are all endings of an adjective; ``attribute`` those between a participle
    and its noun, ``oblique`` those behind a preposition, ``governed`` those behind an owner ("Kerns erste Worte"),
    ``weak`` that behind an article which is no subject's ("der kleinen"), ``several`` that before owners without an
    article ("Berichten verschiedener Medien"). ``genitive`` are those of a noun that owns the next one, ``owner``
    those of a noun or an adjective that does. ``doubt`` is that of a verb that reports by its
    form ("plane"), ``adverb`` are ends of words with it that don't.
    """

    finite: Ends = ()
    past: Ends = ()
    infinitive: Ends = ()
    closing: Ends = ()
    adjective: Ends = ()
    attribute: Ends = ()
    oblique: Ends = ()
    governed: Ends = ()
    weak: Ends = ()
    several: Ends = ()
    genitive: Ends = ()
    owner: Ends = ()
    doubt: Ends = ()
    adverb: Ends = ()

    @cached_property
    def finite_form(self) -> re.Pattern[str]:
        """Words that may be a verb of a main clause by their ending."""
        return _form(self.finite, 2)

    @cached_property
    def attribute_form(self) -> re.Pattern[str]:
        """Words that may stand between a participle and its noun."""
        return _form(self.attribute, 3)

    def reports(self, word: str) -> bool:
        """Whether a word in small letters looks like a verb that reports by its form."""
        return len(word) > SHORT and word.endswith(self.doubt) and not word.endswith(self.adverb)


NO_ENDINGS = Endings()
"""For a language whose words tell nothing by their ends."""


def _form(ends: Ends, least: int) -> re.Pattern[str]:
    """Words in letters alone with at least ``least`` of them before one of ``ends``; none where there are no ends."""
    return re.compile(rf"[^\W\d_]{{{least},}}(?:{'|'.join(ends)})$" if ends else r"(?!)")
