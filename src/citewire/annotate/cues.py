"""Where a text says that something is said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from citewire.annotate.passages import Passage
from citewire.languages import Language


@dataclass(frozen=True, slots=True)
class Cue:
    """Tokens ``first`` to ``last`` of a passage; ``kind`` is a field of ``languages.Speech``, ``rest`` the token of a
    second half that stands apart; ``passive``: the speaker is not its subject ("wurde gesagt")."""

    first: int
    last: int
    kind: str
    rest: int | None = None
    passive: bool = False


def cues_of(passage: Passage, language: Language) -> Iterator[Cue]:
    """The verbs of saying outside of quotations, in order."""
    verbs, halves, completed = language.speech.verbs, language.speech.halves, language.speech.participles_of
    joined = language.speech.order.sets["joined"] if language.speech.order is not None else frozenset[str]()
    end = 0
    for at in passage.where(verbs.keys(), halves.keys(), completed.keys(), joined if completed else frozenset()):
        if at < end or passage.inside[at] >= 0:
            continue
        low = passage.tokens[at].low
        cue = _completed(passage, at, language) if completed and (low in completed or low in joined) else None
        if cue is None and (low in verbs or low in halves):
            cue = _verb(passage, at, language)
        if cue is not None:
            yield cue
            end = max(cue.last, at) + 1


def fitting(
    passage: Passage, at: int, entries: tuple[tuple[tuple[str, ...], str], ...], language: Language
) -> Iterator[Cue]:
    """Those of ``entries`` whose further words stand behind ``at``, the longest first."""
    sets = language.speech.sets
    loose = sets["pronouns"] | sets["between"] if language.speech.clitics else frozenset[str]()
    for rest, kind in entries:
        last = at
        for word in rest:
            last += 1
            while passage.low(last) != word and passage.low(last) in loose and last < at + len(rest) + 2:
                last += 1
            last = _past_turn(passage, last, language) if passage.low(last) != word else last
            if passage.low(last) != word:
                break
        else:
            yield Cue(at, last, kind)


def _past_turn(passage: Passage, at: int, language: Language) -> int:
    """The token behind a phrase that only leads over, between commas or not ("a, de son côté, affirmé")."""
    first = at + (passage.low(at) == ",")
    for words in language.speech.turns_over:
        if all(passage.low(first + place) == word for place, word in enumerate(words)):
            behind = first + len(words)
            return behind + (first > at and passage.low(behind) == ",")
    return at


def _split(passage: Passage, at: int, language: Language) -> Cue | None:
    """A split verb, whose second half stands at the end of its clause."""
    halves, order = language.speech.halves.get(passage.low(at)), language.speech.order
    if halves is None or order is None:
        return None
    leaning, tails = order.sets["leaning_first"], order.sets["tails"]
    for here in range(at + 1, min(at + 40, len(passage.tokens))):
        low = passage.low(here)
        if passage.inside[here] >= 0 or low not in halves:
            continue
        if not passage.low(here + 1)[:1].isalnum() or low in tails:
            if here == at + 1 or (passage.low(at + 1) in leaning and here == at + 2):
                return Cue(at, here, halves[low])
            return Cue(at, at, halves[low], here)
    return None


def _verb(passage: Passage, at: int, language: Language) -> Cue | None:
    """The verb of saying that begins at ``at``: with its second half where that stands in the same clause."""
    low = passage.tokens[at].low
    whole = next(fitting(passage, at, language.speech.verbs.get(low, ()), language), None)
    parted = _split(passage, at, language)
    near = parted is not None and (whole is None or _in_one_clause(passage, parted))
    return (parted if near else whole) or _closing(passage, at, language)


def _in_one_clause(passage: Passage, cue: Cue) -> bool:
    """Whether no mark parts the halves of a split verb."""
    between = range(cue.first, cue.last if cue.rest is None else cue.rest)
    return all(passage.tokens[at].is_word or passage.inside[at] >= 0 for at in between)


def _closing(passage: Passage, at: int, language: Language) -> Cue | None:
    """A split verb that ends its clause, its halves written apart: ", wie die Polizei bekannt gab"."""
    halves, order = language.speech.halves.get(passage.low(at), {}), language.speech.order
    kind = halves.get(passage.low(at - 1)) if at and not passage.low(at + 1)[:1].isalnum() else None
    if kind is None or order is None:
        return None
    before = {passage.low(here) for here in range(max(0, at - 12), at)}
    helped = order.sets["modals"] | order.sets["passive"] | order.sets["to"]
    depends = not before.isdisjoint(helped) and passage.low(at).endswith(order.endings.infinitive)
    return None if depends else Cue(at - 1, at, kind)


def _completed(passage: Passage, at: int, language: Language) -> Cue | None:
    """A participle with its helping verb in the same clause: "hat ... gesagt", "gesagt hatte", "wird ... gesagt"."""
    speech, order = language.speech, language.speech.order
    whole = passage.low(at - 1) + passage.low(at)
    kind = speech.participles_of.get(passage.low(at)) or speech.participles_of.get(whole)
    if order is None or kind is None:
        return None
    perfect, passive = order.sets["perfect"], order.sets["passive"]
    if passage.low(at) in order.sets["going"]:
        perfect |= order.sets["states"]
    after = passage.low(at + 1)
    if after in perfect or after in passive:
        ends = at + 2 if passage.low(at + 2) in order.sets["perfect"] | order.sets["finites"] else at + 1
        return Cue(at, ends, kind, passive=after in passive)
    for here in range(at - 1, max(-1, at - 40), -1):
        low = passage.low(here)
        if passage.inside[here] >= 0:
            continue
        if low in perfect or low in passive:
            return Cue(here, here, kind, at, passive=low in passive)
        if low in ",;:":
            return None
    return None


def prefixes_of(passage: Passage, language: Language) -> Iterator[Cue]:
    """The phrases before a source ("according to") outside of quotations, in order."""
    prefixes, reporting = language.speech.prefixes, language.speech.sets["reporting"]
    possessives = language.speech.sets["possessives"]
    for at in passage.where(prefixes.keys(), reporting):
        token = passage.tokens[at]
        if passage.inside[at] >= 0:
            continue
        for rest in prefixes.get(token.low, ()):
            wide = int(language.speech.renamed and len(rest) == 1 and passage.low(at + 2) == rest[0])
            found = enumerate(passage.low(at + 1 + wide + place) for place in range(len(rest)))
            if all(low == rest[place] or (rest[place] == "*" and low in possessives) for place, low in found):
                # Where nouns have capitals, those of the phrase ("Angaben") are part of who is named.
                named = bool(rest) and rest[-1] in language.speech.sets["sourced"]
                if not (named and len(rest) == 1 and at and passage.tokens[at - 1].is_word):
                    yield Cue(at, at if language.capital_nouns else at + wide + len(rest) - named, "before")
                break
        if token.low in reporting and _reports(passage, at, language):
            yield Cue(at, at, "before")


def _reports(passage: Passage, at: int, language: Language) -> bool:
    """Whether the first noun behind ``at`` is one of those that say who says so."""
    endings = tuple(language.speech.reports.split())
    for here in range(at + 1, min(at + 6, len(passage.tokens))):
        token = passage.tokens[here]
        if not token.is_word or passage.inside[here] >= 0:
            return False
        behind = passage.tokens[min(here + 1, len(passage.tokens) - 1)]
        owner = behind.is_capital and token.low.endswith(language.speech.endings.owner)
        if token.is_capital and (token.low.endswith(endings) or not owner):
            return token.low.endswith(endings)
    return False
