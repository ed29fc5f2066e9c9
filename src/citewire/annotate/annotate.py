"""The step ``annotate``: one document, everything that is read in it."""

from __future__ import annotations

from citewire import languages
from citewire.annotate.appointments import appointments_of, with_offices
from citewire.annotate.attributions import attributions_of
from citewire.annotate.coreference import with_speakers
from citewire.annotate.figures import figures_of
from citewire.annotate.headed import before_occasion
from citewire.annotate.headlines import UNKNOWN_SPEAKER, Headline, read_headline
from citewire.annotate.holders import with_holders
from citewire.annotate.mentions import mentions_of
from citewire.annotate.times import times_of
from citewire.knowledge import words
from citewire.knowledge.offices import Offices
from citewire.model import Annotations, Document, EntityKind, Genre, Mention, Span, TimeExpression
from citewire.text.segment import sentences

VERSION = "8"
"""The version of this step: raise it when its results change, so that documents are read again."""


SPEAKERS = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.OFFICE})


def annotate(document: Document, offices: Offices | None = None) -> Annotations:
    """Everything that the rules read in ``document``. Pure: the same document gives the same annotations.

    The first sentence is the core of the headline where there is one; those of the body follow. ``offices`` is the
    table by which offices are named, the packaged one unless given.
    """
    headline = read_headline(document)
    cut = _sentences(document, headline)
    mentions = mentions_of(document.text, cut, document.language)
    titles, appointments = appointments_of(document.text, cut, document.language, mentions, offices)
    headline = _with_speaker(document, headline, mentions)
    times = _of_no_outlet(times_of(document.text, cut, document.language), mentions)
    attributions = attributions_of(document.text, cut, document.language, mentions, times)
    spoken = with_speakers(document.text, cut, mentions, attributions, document.language, appointments)
    named = with_offices(mentions, titles)
    return Annotations(
        document_id=document.id,
        genre=headline.genre,
        genre_reason=headline.reason,
        headline=headline.core,
        sentences=cut,
        mentions=named,
        attributions=with_holders(document, spoken, named, appointments, offices),
        figures=figures_of(document.text, cut, document.language, mentions, times),
        times=times,
        missing=_missing(document.language),
        appointments=appointments,
    )


def _of_no_outlet(times: tuple[TimeExpression, ...], mentions: tuple[Mention, ...]) -> tuple[TimeExpression, ...]:
    """The times without those that are a word of an organisation's name ("USA Today")."""
    named = [each.span for each in mentions if each.kind is EntityKind.ORGANISATION]
    return tuple(each for each in times if not any(span.covers(each.span) for span in named))


def _with_speaker(document: Document, headline: Headline, mentions: tuple[Mention, ...]) -> Headline:
    """A headline of the form "Name: “words”" is a report when the name is somebody's."""
    if headline.reason != UNKNOWN_SPEAKER or headline.core is None:
        return headline
    colon = document.text.index(": ", headline.core.start)
    occasion = before_occasion(headline.core.of(document.text), languages.get(document.language))
    end = colon if occasion is None else headline.core.start + len(occasion)
    before = Span(headline.core.start, len(document.text[:end].rstrip()))
    speakers = (m for m in mentions if m.kind in SPEAKERS and before.covers(m.span) and m.span.end == before.end)
    speaker = next(speakers, None)
    return headline if speaker is None else Headline(headline.core, Genre.REPORT, f"a quotation of {speaker.name}")


def _sentences(document: Document, headline: Headline) -> tuple[Span, ...]:
    body = document.body_start
    found = (span.shifted(body) for span in sentences(document.body, document.language))
    return (*((headline.core,) if headline.core is not None else ()), *found)


def _missing(tag: str) -> tuple[str, ...]:
    """What can't be read for want of language data, in words; empty for a language with a full file."""
    language = languages.get(tag)
    if language is languages.NEUTRAL:
        return (f"no file for the language “{tag}”: only digits and general sentence rules",)
    wanted = {
        "abbreviations": language.abbreviations or not language.spaced,
        "number words": language.number_words,
        "months": language.months,
        "indicators": language.indicators,
        "cue verbs": language.cues,
        "reported speech": language.speech.verbs,
        "pronouns": language.people.he or not language.spaced,
        "titles": language.titles.offices,
        "phrases of time": language.times.units,
        "dictionary of ordinary words": words.covered(language.tag) or not language.spaced,
        "headline furniture": language.furniture.opinion,
    }
    return tuple(f"no {name} for “{tag}”" for name, known in wanted.items() if not known)
