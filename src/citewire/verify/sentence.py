"""The rules on one sentence of ours, against the passages that it cites."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citewire.model import Sentence, SentenceForm, Verdict
from citewire.model.briefing import DENIAL, SPEAKER, TEMPLATES
from citewire.text.numbers import values_in
from citewire.text.typography import folded
from citewire.verify.around import labelled
from citewire.verify.evidence import Evidence
from citewire.verify.rule import RULES
from citewire.verify.testimony import undenied, unsupported

QUOTED = re.compile(r"[“„«\"]([^“”„«»\"]{2,}?)[”“»\"]")
NAME = re.compile(r"(?<!\w)[^\W\d_][\w’'-]*")


def check_sentence(sentence: Sentence, evidence: Evidence) -> tuple[Verdict, ...]:
    """Every reason why the sentence by itself must not be printed; empty when it may."""
    unresolved = tuple(_unresolved(sentence, evidence))
    if unresolved:
        return unresolved
    if sentence.form is SentenceForm.VERBATIM:
        return tuple(_not_verbatim(sentence))
    if sentence.template == SPEAKER:
        return tuple(_not_labelled(sentence)) or tuple(labelled(sentence, evidence))
    if sentence.template not in TEMPLATES and evidence.read is not None:
        return tuple(unsupported(sentence, evidence.read(sentence.text, sentence.language), evidence))
    built = (*_quotations(sentence, evidence), *_numbers(sentence, evidence), *_names(sentence, evidence))
    return built or (tuple(undenied(sentence, evidence)) if sentence.template == DENIAL else ())


def _unresolved(sentence: Sentence, evidence: Evidence) -> Iterator[Verdict]:
    for citation in sentence.citations:
        document = evidence.documents.get(citation.document_id)
        if document is None:
            yield RULES["C105"].finding(f"document {citation.document_id} is not stored", words=sentence.text)
        elif not citation.resolves_in(document):
            place = f"{citation.document_id}#{citation.span.start}-{citation.span.end}"
            yield RULES["C105"].finding("the document has other words there", place=place, words=citation.exact)


def _not_verbatim(sentence: Sentence) -> Iterator[Verdict]:
    exact = sentence.citations[0].exact
    if sentence.text != exact:
        yield RULES["C106"].finding(f"the passage says: {exact}", words=sentence.text)


def _not_labelled(sentence: Sentence) -> Iterator[Verdict]:
    """Words of the passage with the name in brackets, and nothing else; both of one document."""
    passage, name = (*sentence.citations, None, None)[:2]
    if passage is None or name is None or passage.document_id != name.document_id:
        yield RULES["C106"].finding("a speaker's name needs a passage of the same document", words=sentence.text)
    elif sentence.text.replace(f" [{name.exact}]", "", 1) != passage.exact:
        yield RULES["C106"].finding(f"the passages say: {passage.exact}; {name.exact}", words=sentence.text)


def _quotations(sentence: Sentence, evidence: Evidence) -> Iterator[Verdict]:
    passages = [folded(citation.exact) for citation in sentence.citations]
    for quoted in QUOTED.findall(_without_publishers(sentence, evidence)):
        if not any(folded(quoted) in passage for passage in passages):
            yield RULES["C107"].finding("no cited passage has these words", words=quoted)


def _numbers(sentence: Sentence, evidence: Evidence) -> Iterator[Verdict]:
    given: set[float] = set()
    for citation in sentence.citations:
        given.update(values_in(citation.exact, evidence.documents[citation.document_id].language))
    # A number inside a quotation is read by the rules of the source's language, not of the sentence's.
    own = QUOTED.sub(" ", _without_publishers(sentence, evidence))
    for value in values_in(own, sentence.language):
        if value not in given:
            yield RULES["C402"].finding(f"no cited passage has the number {value:g}", words=sentence.text)


def _names(sentence: Sentence, evidence: Evidence) -> Iterator[Verdict]:
    passages = " ".join(citation.exact for citation in sentence.citations)
    known = {folded(word) for word in NAME.findall(passages)}
    known |= {word.casefold() for word in evidence.own_words(sentence.template)}
    for word in NAME.findall(QUOTED.sub(" ", _without_publishers(sentence, evidence))):
        if word[0].isupper() and folded(word) not in known:
            yield RULES["C301"].finding("no cited passage has this name", words=word)


def _without_publishers(sentence: Sentence, evidence: Evidence) -> str:
    """The sentence without brackets that hold nothing but names of those who published what it cites: they are known
    from the documents."""
    text = sentence.text
    known = [_publisher_name(citation.document_id, evidence) for citation in sentence.citations]
    # Longest first: one outlet's name may begin another's.
    names = "|".join(re.escape(name) for name in sorted(set(known), key=len, reverse=True))
    return re.sub(rf"\((?:{names})(?:, (?:{names}))*\)", " ", text)


def _publisher_name(document_id: str, evidence: Evidence) -> str:
    document = evidence.documents[document_id]
    publisher = evidence.publishers.get(document.publisher_id)
    return publisher.name if publisher else document.publisher_id
