"""A person's full name in the first case, from whatever case a text has it in: Анны Зориной is Анна Зорина."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from citewire import languages
from citewire.annotate import lexicon
from citewire.knowledge import genders
from citewire.text import names

_WOMANS = ("а", "я", "a")


def nominative_of(words: Sequence[str], language: str) -> tuple[str, ...]:
    """The words of a person's name as they stand in the first case; as they are in a language without cases.

    Only where the first name is known in its first case, and stands in another, are the others changed, to what they
    may be for a man or a woman. A surname alone is changed where it is like an adjective (Зеленского), since a final a
    may be hers.
    """
    if not languages.get(language).naming.cases:
        return tuple(words)
    return _nominative(tuple(words), language)


@lru_cache(maxsize=20_000)
def _nominative(words: tuple[str, ...], language: str) -> tuple[str, ...]:
    first, *rest = words
    if not rest:
        return (_adjective(first, language),)
    if genders.is_given(first):
        return (first, *rest[:-1], _adjective(rest[-1], language))
    known = next((form for form in names.nominatives(first, language) if genders.is_given(form)), None)
    if known is None:
        return (*words[:-1], _adjective(words[-1], language))
    woman = genders.gender_of(known) == genders.WOMAN
    return (known, *(_form(word, language, woman=woman) for word in rest))


def _form(word: str, language: str, *, woman: bool) -> str:
    """The first case of a surname or a father's name in another case: hers ends in a, his doesn't."""
    forms = (form for form in names.nominatives(word, language) if form.endswith(_WOMANS) == woman)
    return next(forms, word)


def _adjective(word: str, language: str) -> str:
    """Surnames like adjectives in their first form; others as they are."""
    endings = languages.get(language).naming.adjective_cases
    return names.nominatives(word, language)[0] if word.endswith(endings) else word


def begins_with_given(first: str, last: str, language: str) -> bool:
    """Whether a run of words begins with a first name, which is no ordinary word beside another such (Grace Period)."""
    if lexicon.is_first_name(first, language):
        return True
    plain = lexicon.is_ordinary(first, language) and lexicon.is_ordinary(last, language)
    if plain or first.lower() in names.PARTICLES:
        return False
    return any(genders.is_given(form) for form in (first, *names.nominatives(first, language)))
