"""A person's name in the first case, from whatever case a text has it in: Анны Зориной is Анна Зорина.

The first name decides: where it is known in its first case, the tables of the language say what the surname behind it
may be for a man or a woman. Where the end of the surname doesn't decide (Кравца may be Кравец or Кравц) the name stays
as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from citewire import languages
from citewire.knowledge import genders
from citewire.languages.naming import Naming, SurnameCases
from citewire.text import names


def nominative_of(words: Sequence[str], language: str) -> tuple[str, ...]:
    """The words of a person's name as they stand in the first case; as they are in a language without cases, and where
    the rules don't decide.

    A surname alone is changed only where it is like an adjective (Зеленского), since a final a may be hers.
    """
    if not languages.get(language).naming.cases:
        return tuple(words)
    return _nominative(tuple(words), language)


def nominative_name(name: str, language: str) -> str:
    """A person's name as a text writes it, in the first case where the rules tell it; else as it is."""
    return " ".join(nominative_of(name.split(" "), language))


@lru_cache(maxsize=20_000)
def _nominative(words: tuple[str, ...], language: str) -> tuple[str, ...]:
    naming = languages.get(language).naming
    first, *rest = words
    if not rest:
        return (_adjective(first, language),)
    stands = genders.is_given(first)
    if stands and not rest[-1].endswith(naming.adjective_cases or ("\0",)):
        return words
    for known in given_forms(first, language):
        changed = tuple(_surname(word, first, _gender(known, first), naming) for word in rest)
        if all(changed) and known != first:
            return (known, *changed)
    return words if stands else (*words[:-1], _adjective(words[-1], language))


def _gender(known: str, form: str) -> str:
    """Whose first name it is; where both bear it in some case, a woman's by a form that only hers has (Александры)."""
    hers = known != form and known.endswith(("а", "я", "a"))
    return genders.gender_of(known) or (genders.WOMAN if hers else "")


def given_forms(word: str, language: str) -> tuple[str, ...]:
    """The known first names that a word may be another case of; empty where it is none."""
    guesses = (*_by_table(word, language), *names.nominatives(word, language))
    return tuple(dict.fromkeys(form for form in guesses if genders.is_given(form)))


def _by_table(word: str, language: str) -> Iterable[str]:
    for ending, replacements in languages.get(language).naming.given_cases:
        if word.endswith(ending):
            yield from (word[: -len(ending)] + replacement for replacement in replacements)


def _surname(word: str, given: str, gender: str, naming: Naming) -> str:
    """The first case of what stands behind a first name, part by part; empty where its end doesn't decide."""
    tables = [table for table in naming.surname_cases if table.gender == gender and given.endswith(table.given)]
    if word.lower() in names.PARTICLES or len(word) == 1 or not tables:
        return word if tables else ""
    parts = [next((form for table in tables if (form := _part(part, table))), "") for part in word.split("-")]
    return "-".join(parts) if all(parts) else ""


def _part(word: str, table: SurnameCases) -> str:
    for pattern, replacement in table.rules:
        if pattern.search(word):
            return pattern.sub(replacement, word) if replacement else ""
    return ""


def _adjective(word: str, language: str) -> str:
    """Surnames like adjectives in their first form; others as they are."""
    endings = languages.get(language).naming.adjective_cases
    return names.nominatives(word, language)[0] if word.endswith(endings) else word
