"""What texts of each language are about: ``xx/topics.toml``, read case by case.

A ``[[case]]`` has a ``text`` (a headline) and ``topics``: the codes of the IPTC Media Topics that come first, one of
the top level and one under it; an empty list where no word shows any.
"""

import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from citewire import languages
from citewire.cluster import subjects
from citewire.knowledge.media_topics import by_name
from citewire.model import Annotations, Document

HERE = Path(__file__).parent
AT = datetime(2031, 3, 6, tzinfo=UTC)


def cases() -> Iterator[Any]:
    for file in sorted(HERE.glob("*/topics.toml")):
        for number, case in enumerate(tomllib.loads(file.read_text(encoding="utf-8"))["case"], 1):
            yield pytest.param(file.parent.name, case, id=f"{file.parent.name}-{number}")


@pytest.mark.parametrize(("language", "case"), list(cases()))
def test_topics(language: str, case: dict[str, Any]) -> None:
    title = case["text"]
    document = Document("k-1", "k", 1, "e", "harbour-post", title, title, language, AT, AT, "0")
    found = subjects([(document, Annotations(document_id=document.id))])
    tops = [subject.topic.code for subject in found if subject.topic.broader is None]
    narrower = [subject.topic.code for subject in found if subject.topic.broader is not None]
    assert [*tops[:1], *narrower[:1]] == case["topics"], found


@pytest.mark.parametrize("tag", languages.known())
def test_every_term_is_in_the_vocabulary(tag: str) -> None:
    assert set(languages.get(tag).media_topics) <= set(by_name())
