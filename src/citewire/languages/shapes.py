"""``Shapes``: what the ends of a language's words tell of their part in a sentence, as data."""

from __future__ import annotations

from dataclasses import dataclass

Ends = tuple[str, ...]


@dataclass(frozen=True)
class Shapes:
    """Endings in small letters; an empty field tells nothing.

    ``adverbs`` are those of adverbs ("ly"), but for the words of ``no_adverbs`` ("family"); ``gerunds`` those of forms
    that hang on another verb ("ing"). ``genitive_marks`` make a noun the owner of the next one ("'s"), ``genitives`` an
    adjective that stands between two nouns ("politischer"). ``negated`` are ends of verbs with "not" in them ("n't"),
    ``leaning`` verbs that lean on the pronoun before them ("'ll"). ``pasts`` and ``presents`` are ends of a verb of a
    clause, ``no_presents`` such as look like one ("ss"). ``manners`` are ends of adverbs that may part a
    verb of saying from its speaker ("dijo escuetamente el alcalde"); a noun there has an article before it. ``hanging``
    are those of participles behind a name ("Bernou souhaitant").
    """

    adverbs: Ends = ()
    no_adverbs: Ends = ()
    gerunds: Ends = ()
    genitive_marks: Ends = ()
    genitives: Ends = ()
    negated: Ends = ()
    leaning: Ends = ()
    pasts: Ends = ()
    presents: Ends = ()
    no_presents: Ends = ()
    manners: Ends = ()
    hanging: Ends = ()

    def is_adverb(self, word: str) -> bool:
        """Whether a word in small letters looks like an adverb; capitals, which make a name of it, are not asked."""
        return word.endswith(self.adverbs) and word not in self.no_adverbs

    def is_gerund(self, word: str) -> bool:
        """Whether a word in small letters looks like a form that hangs on another verb."""
        return word.endswith(self.gerunds)
