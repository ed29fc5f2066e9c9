"""The headline form: a name or a post before a colon, and what it says behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citewire.annotate import nearby
from citewire.annotate.lexicon import is_first_name
from citewire.annotate.occasions import Listeners
from citewire.annotate.passages import Passage, passages_of
from citewire.knowledge import words
from citewire.languages import Language, pattern
from citewire.model import Attribution, AttributionKind, EntityKind, Mention, Span

POST = re.compile(r"^([^:„“\"«»?!\d]{3,60}?)\s?:\s+(?=\S)")
TRAILED = re.compile(r"^(?P<said>[^«»„“”\"?!]{15,}?),?\s[-–—]\s(?P<who>[^\W\d_][^,.!?:«»\d–—]{1,60})$")
WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
MOST, LEAST = 7, 3
"""Words of a post with its holder at most, and of what is said at least."""

SHORTEST = 4
"""Letters of each half of a compound at least."""
SPEAKERS = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.OFFICE})
NAMED = 4
"""Words of a name at most, where only their capitals show that they are one."""


def headed_by(passage: Passage, language: Language, mentions: tuple[Mention, ...]) -> Attribution | None:
    """ "Kern: ...", "Министр обороны: ...": who says so by standing before the colon; None where nobody may."""
    whole = Span(passage.tokens[0].start, passage.tokens[-1].end)
    found = _headed_in(passage, whole, language, mentions)
    later = _behind_stop(passage, whole) if found is None and language.speech.renamed else None
    return found if later is None else _headed_in(passage, later, language, mentions)


def _behind_stop(passage: Passage, whole: Span) -> Span | None:
    """The last sentence before the colon of a headline made of several ("Fire in the port. Mayor: two hurt")."""
    colon = passage.text.find(": ", whole.start, whole.end)
    stop = passage.text.rfind(". ", whole.start, colon) if colon >= 0 else -1
    return None if whole.start or stop < 0 else Span(stop + 2, whole.end)


def _headed_in(passage: Passage, bounds: Span, language: Language, mentions: tuple[Mention, ...]) -> Attribution | None:
    """As ``headed_by``, for the sentence of the passage within ``bounds``."""
    if (post := _post(passage.text, bounds, language)) is not None:
        return nearby.said_by(passage.text, bounds, post, language)
    names = [mention.span for mention in mentions if bounds.covers(mention.span)]
    headed = nearby.headed(passage.text, bounds, language, names) or _heard(passage, bounds, language, names)
    headed = headed or _on_topic(passage, bounds, language, mentions)
    if headed is None or headed.source is None or not may_speak(headed.source, passage.text, language, mentions):
        return None
    return headed if _may_head(headed, passage.text, language, mentions) else None


def trailed_by(text: str, headline: Span, language: Language, mentions: tuple[Mention, ...]) -> Attribution | None:
    """ "Bridge closed for a week — mayor": who says so stands at the end of a headline, behind a dash; None where
    nobody may, and in languages whose headlines aren't written so."""
    found = TRAILED.match(headline.of(text)) if language.speech.trailed else None
    if found is None or len(found["said"].split()) < LEAST:
        return None
    said, source = (Span(*found.span(each)).shifted(headline.start) for each in ("said", "who"))
    done = pattern(f"{language.times.past} {language.times.future}")
    if not any(done.fullmatch(word) for word in found["said"].lower().split()):
        return None  # "The best player of the year — Kern"
    set_off = headline.of(text)[found.end("said")] == ","
    kinds = SPEAKERS if set_off else SPEAKERS - {EntityKind.PERSON}
    somebody = any(each.span == source and each.kind in kinds for each in mentions)
    short = source.of(text).isupper() and " " not in source.of(text)
    if not (somebody or short or names_post(source.of(text), language)):
        return None
    return nearby.told_by(text, said, source, language)


def may_speak(source: Span, text: str, language: Language, mentions: tuple[Mention, ...]) -> bool:
    """Whether words before a colon are somebody rather than a catchword ("Stromausfall: ...", "Kerns Plan: ..."): their
    first noun with its name is a name, or a noun for people. Always true where nouns have no capitals."""
    head = list(_head(source.of(text), language)) if language.capital_nouns else []
    if not head:
        return not language.capital_nouns
    end = source.start + head[-1].end()
    if any(each.kind in SPEAKERS and each.span.start < end == each.span.end for each in mentions):
        return True
    if len(head) == 1 and any(_is_surname(head[0][0], each) for each in mentions):
        return True
    first = next((word[0] for word in reversed(head[:-1]) if len(word[0]) > 1), "")
    people = any(language.people.noun(word[0].lower()) is not None for word in head)
    return people or is_first_name(first, language.tag) or not _is_ordinary(head[-1][0], language)


def _is_surname(word: str, mention: Mention) -> bool:
    """Whether somebody who is named in full elsewhere in the text has this surname, be it a common noun as well."""
    return mention.kind is EntityKind.PERSON and " " in mention.name and mention.name.rpartition(" ")[2] == word


def _head(said: str, language: Language) -> Iterator[re.Match[str]]:
    """The words with capitals up to the first one without, an article and an adjective before them left out."""
    begun = False
    for word in WORD.finditer(said):
        low = not word[0][0].isupper()
        if low and begun:
            return
        if not low and word[0].lower() not in language.people.sets["articles"]:
            begun = True
            yield word


def _is_ordinary(word: str, language: Language) -> bool:
    """Whether a word is a common noun or is made of two ("US-Sanktionen", "Bankraub")."""
    last = word.rpartition("-")[2]
    if words.is_word(last, language.tag):
        return True
    cuts = range(SHORTEST, len(last) - SHORTEST + 1)
    return any(words.is_word(last[at:], language.tag) and words.is_word(last[:at], language.tag) for at in cuts)


def _heard(passage: Passage, bounds: Span, language: Language, names: list[Span]) -> Attribution | None:
    """ "Kern in an interview: “...”": a name with an occasion behind it, and her words; what stands there without
    marks is as often a question to her."""
    occasion = _occasion(passage, language)
    if occasion is None:
        return None
    source = Span(bounds.start, passage.tokens[occasion - 1].end)
    named = occasion <= NAMED and all(token.is_word and token.is_capital for token in passage.tokens[:occasion])
    said = nearby.said_by(passage.text, bounds, source, language) if named or source in names else None
    return said if said is not None and said.kind is AttributionKind.DIRECT else None


def _on_topic(passage: Passage, bounds: Span, language: Language, mentions: tuple[Mention, ...]) -> Attribution | None:
    """ "Premier o pożarze w porcie: ...": a post or a name, and before the colon what the words are about."""
    text, topics = passage.text, language.speech.sets["topics"] if language.speech.renamed else frozenset()
    colon = next(iter(passage.where(frozenset(":"))), 0)
    about = next((at for at in range(1, colon) if passage.low(at) in topics), 0)
    if not about or passage.tokens[0].start != bounds.start or any(passage.inside[at] >= 0 for at in range(colon)):
        return None
    source = Span(bounds.start, passage.tokens[about - 1].end)
    named = any(each.span == source and each.kind in SPEAKERS for each in mentions)
    said = Span(passage.tokens[colon].end, bounds.end).of(text)
    if len(said.split()) < LEAST or said.rstrip().endswith("?") or not (named or names_post(source.of(text), language)):
        return None
    return nearby.said_by(text, bounds, source, language)


def _occasion(passage: Passage, language: Language) -> int | None:
    """The token with which an occasion or a listener right before the first colon begins."""
    listeners = Listeners(passage, language)
    colon = next(iter(passage.where(frozenset(":"))), 0)
    return next((at for at in range(1, colon) if listeners.before_colon(at) == (at, colon - 1)), None)


def before_occasion(title: str, language: Language) -> str | None:
    """What stands before an occasion in a title such as "Kern im Interview: “...”"; None where there is none."""
    passage = next(iter(passages_of(title, (Span(0, len(title)),), language)), None)
    at = _occasion(passage, language) if passage is not None and language.occasions.events else None
    return None if passage is None or at is None else title[: passage.tokens[at - 1].end]


def _post(text: str, bounds: Span, language: Language) -> Span | None:
    """A post before a colon, where enough is said behind it."""
    found = POST.match(bounds.of(text)) if language.speech.renamed else None
    line = text[: bounds.start].rpartition("\n")[2]
    titled = len(line) == bounds.start and line.endswith(". ")
    if found is None or (line.strip() and not titled):
        return None
    said = bounds.of(text)[found.end() :]
    if not language.speech.sets["topics"].isdisjoint(found[1].lower().split()):
        return None
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
        and not any(done.fullmatch(word) for word in words if word not in times.lookalikes.split())
    )


def _may_head(headed: Attribution, text: str, language: Language, mentions: tuple[Mention, ...]) -> bool:
    """Whether a name before a colon may speak. A place is where something happens unless its words are quoted or
    reported ("Kiew: Moskau habe ..."); a name of unknown kind is all that stands there; a person of whom the words
    tell by name is their topic ("Ada Kern: And Kern laughs")."""
    named = next((each for each in mentions if each.span == headed.source), None)
    if named is None or headed.kind is AttributionKind.DIRECT:
        return True
    if named.kind is EntityKind.PERSON and any(
        each.entity_id == named.entity_id and headed.content.covers(each.span) for each in mentions
    ):
        return False
    if named.kind is EntityKind.PLACE:
        return pattern(language.reported).search(headed.content.of(text)) is not None
    whole = text.rfind("\n", 0, named.span.start) + 1 == named.span.start
    return named.kind is not EntityKind.OTHER or (whole and len(named.name) > 2)
