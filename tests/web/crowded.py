"""A desk on its busiest day: two hundred updates with their references, in words that compress no better than news."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import cycle, islice
from pathlib import Path

from citewire.model import Document, Edition, Sentence, Update
from tests.editions import PUBLISHERS, START, body, document, reference, said, sample, update

DOCS = Path(__file__).parent.parent.parent / "docs"
SEED = 7


def prose() -> Iterator[str]:
    """The words of our own documentation as they follow each other, from the beginning again when they are used up."""
    text = " ".join(path.read_text(encoding="utf-8") for path in sorted(DOCS.rglob("*.md")))
    return cycle(re.findall(r"\b[a-zA-Z][a-z']+\b", text))


def crowded(count: int = 200) -> tuple[Edition, dict[str, Document]]:
    """The sample's edition with ``count`` updates, newest first, of one to three sentences from one or two texts each,
    and the documents by id. Every text is another piece of prose, so that gzip finds in it what it finds in news."""
    chance, lexicon = random.Random(SEED), prose()
    documents, updates = dict(sample().documents), []
    for number in range(count):
        sources = [_text(chance, lexicon, 2 * number + place) for place in range(chance.choice((1, 1, 2)))]
        documents.update((each.id, each) for each in sources)
        updates.append(_update(chance, count - number, sources))
    edition = sample().edition
    listed = [each for each in documents.values() if each.id not in sample().documents]
    references = [*edition.briefing.references, *(reference(13 + place, each) for place, each in enumerate(listed))]
    briefing = replace(edition.briefing, updates=tuple(updates), references=tuple(references))
    return replace(edition, briefing=briefing), documents


def _text(chance: random.Random, lexicon: Iterator[str], number: int) -> Document:
    publisher = chance.choice(sorted(PUBLISHERS))
    headline, *sentences = (_sentence(lexicon, length) for length in (9, 22, 24, 18))
    made = document(f"d{number:05x}", publisher, "en", number, headline.rstrip("."), " ".join(sentences))
    slug = "-".join(headline.lower().rstrip(".").split())
    return replace(made, url=f"https://{publisher}.example/news/2031/03/04/{slug}-{chance.randrange(10**7)}")


def _sentence(lexicon: Iterator[str], length: int) -> str:
    return " ".join(islice(lexicon, length)).capitalize() + "."


def _update(chance: random.Random, minutes: int, sources: list[Document]) -> Update:
    sentences: list[Sentence] = [said(sources[0], body(sources[0]))]
    sentences += [said(each, body(each, place)) for each in sources for place in range(1, chance.choice((1, 2, 3)))]
    name = f"{chance.randrange(16**8):08x}"
    return update(
        name, minutes, tuple(sentences), tuple(sources), len(sources), changed_at=START + timedelta(minutes=minutes)
    )
