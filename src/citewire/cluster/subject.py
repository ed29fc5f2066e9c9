"""``subjects``: what an event or a text is about, as IPTC Media Topics, and by which words.

Words decide, and only words: the language's own table says which show what, so that every answer can be read and
mended; how often they are right stands in docs/evals.md, "topics". Likeness of vectors to typical headlines was tried
as well: alone it was right for fewer documents than the words, and it can't say why.

A word of the headline counts one, each other word of the opening .4, three of them at most. What a document shows of a
second-level term it shows of the broader one, too. An event is about what a third of its telling documents show.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from citewire import languages
from citewire.cluster.opening import WORDS, first_words, headline
from citewire.knowledge.media_topics import by_name, media_topics
from citewire.model import MediaTopic, Subject

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from citewire.model import Annotations, Document

IN_BODY = 0.4
"""What a word of the opening counts for, a word of the headline being one."""
MOST_IN_BODY = 3
LEAST = 0.8
"""What a document must show of a term: a word in the headline, or two in the opening (one may mean something else)."""
SHARE = 1 / 3
"""The part of the telling documents that must show a term for the event to be about it."""
MOST = 3
"""Terms of each level that are told."""
SHOWN = 5
"""Words that are told for each."""


class _Shown(NamedTuple):
    """What one document shows: the weight of each term by code, and the words."""

    weights: dict[str, float]
    words: dict[str, tuple[str, ...]]


def subjects(texts: Iterable[tuple[Document, Annotations]]) -> tuple[Subject, ...]:
    """The terms that the documents of one event show, top terms first, the plainest first within a level.

    Where two are as plain, the one that is shown first stands first.
    Empty where no word of any document shows one: too little is said, or nothing is known of the languages.
    """
    shown = [each for each in (_shown(document, annotations) for document, annotations in texts) if each.weights]
    shares: dict[str, float] = defaultdict(float)
    words: dict[str, Counter[str]] = defaultdict(Counter)
    for each in shown:
        heaviest = max(each.weights.values())
        for code, weight in each.weights.items():
            shares[code] += weight / heaviest / len(shown)
            words[code].update(each.words[code])
    kept = {code: share for code, share in shares.items() if share > SHARE}
    return (*_best(kept, words, top=True), *_best(_under(kept), words, top=False))


def _shown(document: Document, annotations: Annotations) -> _Shown:
    title = headline(document, annotations)
    weights: dict[str, float] = defaultdict(float)
    words: dict[str, tuple[str, ...]] = defaultdict(tuple)
    in_title = _words(title, document.language)
    in_body = _words(first_words(document.body, WORDS), document.language)
    for name in dict.fromkeys((*in_title, *in_body)):
        heads = in_title.get(name, ())
        rest = [word for word in in_body.get(name, ()) if word not in heads][:MOST_IN_BODY]
        topic = by_name()[name]
        for code in filter(None, (topic.code, topic.broader)):
            weights[code] += len(heads) + IN_BODY * len(rest)
            words[code] = (*words[code], *heads, *rest)
    return _Shown({code: weight for code, weight in weights.items() if weight >= LEAST}, dict(words))


@lru_cache(maxsize=20_000)
def _words(text: str, language: str) -> Mapping[str, tuple[str, ...]]:
    """The name of each term with the different words that show it, in small letters, as they come."""
    sorter = languages.get(language).topic_sorter
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for match in sorter.found.finditer(text):
        found[sorter.name_of(match)][match.group().lower()] = None
    return MappingProxyType({name: tuple(words) for name, words in found.items()})


def _under(kept: dict[str, float]) -> dict[str, float]:
    """Without the narrower terms whose broader one is not kept: they can't stand alone."""
    return {code: share for code, share in kept.items() if (media_topics()[code].broader or code) in kept}


def _best(shares: dict[str, float], words: dict[str, Counter[str]], *, top: bool) -> Sequence[Subject]:
    of_level = [code for code in shares if (media_topics()[code].broader is None) == top]
    best = sorted(of_level, key=lambda code: -shares[code])[:MOST]
    return [_subject(media_topics()[code], shares[code], words[code]) for code in best]


def _subject(topic: MediaTopic, share: float, words: Counter[str]) -> Subject:
    told = sorted(words, key=lambda word: (-words[word], word))[:SHOWN]
    return Subject(topic, round(share, 4), tuple(told))
