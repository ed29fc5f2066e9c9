"""Public notes stay when their update has left the page."""

from __future__ import annotations

from dataclasses import replace

from citewire.model import Edition


def keep_corrections(edition: Edition, earlier: Edition) -> Edition:
    """``edition`` with the notes of ``earlier`` that it no longer has, and the references that these cite.

    A note is known by its id, and a document by the id of its version; what ``edition`` says of either stands.
    """
    briefing, past = edition.briefing, earlier.briefing
    known = {note.id for note in briefing.corrections}
    kept = tuple(note for note in past.corrections if note.id not in known)
    listed = {reference.document_id for reference in briefing.references}
    cited = {
        citation.document_id
        for note in kept
        for sentence in (*note.sentences, *note.before)
        for citation in sentence.citations
    }
    wanted = tuple(each for each in past.references if each.document_id in cited - listed)
    references = tuple(sorted((*briefing.references, *wanted), key=lambda reference: reference.number))
    return replace(
        edition, briefing=replace(briefing, corrections=(*briefing.corrections, *kept), references=references)
    )
