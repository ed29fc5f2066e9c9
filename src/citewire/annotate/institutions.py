"""Names of institutions inside a sentence: where one ends, and the short form that a text gives it."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from itertools import pairwise

from citewire import languages
from citewire.annotate import gazetteer, lexicon
from citewire.annotate.hints import (
    adjective_forms,
    ends_organisation,
    institution_stems,
    is_institution_joint,
    is_organisation_word,
    is_site_word,
    is_title,
)
from citewire.annotate.lexicon import Token
from citewire.model import Span
from citewire.text import names

LONGEST_RUN = 5
"""Tokens; a longer run of capitals is a headline in title case rather than a name."""
_JOINTS = frozenset((" ", "-", ".", "\u2011", "\u00a0"))
_SHORT = re.compile(r"\s?\(([^\W\d_]{2,7})\)")


def adjacent(text: str, part: Sequence[Token]) -> bool:
    """Whether nothing but a space, a hyphen, a point without a space or the dot of an initial parts the tokens."""
    for one, other in pairwise(part):
        gap = text[one.end : other.start]
        if gap not in _JOINTS and not (gap == ". " and _is_shortened(one.text)):
            return False
    return True


def _is_shortened(word: str) -> bool:
    """Whether the point behind a word is that of an initial or of a saint ("St. Louis"), and ends no sentence."""
    return len(word) == 1 or word in names.SAINTS


def hyphened(text: str, tokens: Sequence[Token], end: int) -> int:
    """How many tokens small words at ``end`` take with the capital behind them, all joined by hyphens to what stands
    before ("Vaulx-en-Velin", "Saint-Maur-de-la-Lande"); 0 where none are."""
    for at in range(end, min(len(tokens), end + 3)):
        if text[tokens[at - 1].end : tokens[at].start] != "-":
            return 0
        if tokens[at].capital:
            return at - end + 1 if at > end else 0
    return 0


def head_end(text: str, tokens: Sequence[Token], at: int, language: str) -> int:
    """Behind the first word that a head such as "Institute" goes on with ("for the Study"); 0 where it doesn't."""
    if not tokens[at].capital or at + 1 >= len(tokens) or not is_organisation_word(tokens[at].text):
        return 0
    if _owns(text, tokens, at, language):
        return at + 2
    if at + 2 >= len(tokens) or not is_institution_joint(tokens[at + 1].text):
        return 0
    article = tokens[at + 2].text in languages.get(language).people.sets["the"]
    end = at + 4 if article else at + 3
    whole = end <= len(tokens) and tokens[end - 1].capital and adjacent(text, tokens[at:end])
    return end if whole else 0


def _owns(text: str, tokens: Sequence[Token], at: int, language: str) -> bool:
    """Whether the word behind a head is its genitive, in a language that joins them by nothing else ("Ministerstwo
    Spraw Zagranicznych")."""
    naming, behind = languages.get(language).naming, tokens[at + 1]
    plain = behind.capital and not behind.opens and not behind.text.isupper() and not is_title(behind.text)
    if not (plain and naming.institution_stems and not naming.title_case):
        return False
    if _adjective(behind.text, language) and not (at + 2 < len(tokens) and tokens[at + 2].capital):
        return not (at + 2 < len(tokens) and text[behind.end : tokens[at + 2].start] == " ")
    return adjacent(text, tokens[at : at + 2]) and not lexicon.is_first_name(behind.text, language)


def leads_head(text: str, tokens: Sequence[Token], at: int, language: str) -> bool:
    """Whether an adjective in capitals stands before a head ("Państwowa Straż Pożarna")."""
    if at + 1 >= len(tokens) or not tokens[at].capital or not tokens[at + 1].capital:
        return False
    naming, word = languages.get(language).naming, tokens[at].text
    headed = bool(naming.institution_stems) and is_organisation_word(tokens[at + 1].text)
    agrees = headed and word.endswith(naming.adjective_ends or adjective_forms(language) or ("\0",))
    return agrees and adjacent(text, tokens[at : at + 2]) and not lexicon.is_given(word, language)


def identity_of(run: Sequence[Token], language: str) -> str:
    """The id of an institution by its name: the same in all cases where the language has tables of its nouns and
    adjectives."""
    roots = institution_stems(language)
    if not roots or any(token.text.isupper() for token in run):
        return f"org:{names.key(' '.join(token.text for token in run), language)}"
    return "org:" + "-".join(filter(None, (names.key(_stem(token.text, roots, language), language) for token in run)))


def _stem(word: str, roots: Sequence[str], language: str) -> str:
    lowered = word.lower()
    root = next((root for root in roots if lowered.startswith(root)), None)
    ends = languages.get(language).naming.adjective_ends
    ending = next((end for end in ends if word.endswith(end) and len(word) > len(end) + 2), "")
    return root or _adjective(word, language) or word.removesuffix(ending)


def end_of(text: str, tokens: Sequence[Token], at: int, language: str) -> int:
    """Where the name of an institution that begins here ends: after its last such word in capitals ("Norrland Harbour
    Authority"), or after what follows "University of"; ``at`` where it is none."""
    head = head_end(text, tokens, at, language)
    if head:
        return _whole_end(text, tokens, head, language)
    end = at
    for place in range(at + 1, min(len(tokens), at + LONGEST_RUN)):
        if not tokens[place].capital or tokens[place].opens or not adjacent(text, tokens[place - 1 : place + 1]):
            break
        if (head := head_end(text, tokens, place, language)) and not languages.get(language).capital_nouns:
            return _whole_end(text, tokens, head, language)  # "Norland Bureau of Investigation"
        end = place + 1 if is_organisation_word(tokens[place].text) else end
    return end


def _whole_end(text: str, tokens: Sequence[Token], end: int, language: str) -> int:
    """Further capitals after "Ministry of Fisheries", over one small word between: "and Marine Resources"; a country
    behind such a word is no part of the name."""
    small = languages.get(language).naming.and_words
    for _ in range(LONGEST_RUN):
        joined = end + 1 < len(tokens) and (tokens[end].text in small or is_institution_joint(tokens[end].text))
        last = end + 1 if joined else end
        if last >= len(tokens) or not adjacent(text, tokens[end - 1 : last + 1]):
            break
        if not tokens[last].capital or tokens[last].opens or is_title(tokens[last].text):
            break
        if joined and tokens[end].text not in small and gazetteer.country_of(tokens[last].text, language):
            break
        end = last + 1
    return end


def is_named_after(text: str, tokens: Sequence[Token], at: int, language: str) -> bool:
    """Whether a surname begins the name of a building or an institution: "Kern Plaza", "the Kern Foundation"."""
    if at + 1 >= len(tokens) or not tokens[at + 1].capital or text[tokens[at].end : tokens[at + 1].start] != " ":
        return False
    behind, titled = tokens[at + 1], at > 0 and is_title(tokens[at - 1].text)
    named = is_site_word(behind.text) or is_organisation_word(behind.text)
    return named and not titled and not behind.opens and not languages.get(language).capital_nouns


def leads_country(text: str, tokens: Sequence[Token], at: int, language: str) -> bool:
    """An ordinary word with a capital before the adjective of a country: North American."""
    pair = tokens[at : at + 2]
    if len(pair) < 2 or not adjacent(text, pair) or not pair[1].capital or pair[0].text.isupper():
        return False
    return gazetteer.country_of(pair[1].text, language) is not None and lexicon.is_ordinary(pair[0].text, language)


def country_end(text: str, tokens: Sequence[Token], end: int, language: str) -> int:
    """Behind the country that a run of capitals breaks off in the middle of ("Cuerpo de Bomberos de El" Salvador)."""
    last = end - 1
    if not 0 < last < len(tokens) - 1 or tokens[last].text.lower() not in languages.get(language).people.sets["the"]:
        return end
    known = lexicon.longest_phrase(tokens, last, language)
    return end if known is None else last + known[0]


def nation_end(text: str, tokens: Sequence[Token], at: int, language: str) -> int:
    """Behind "Deutscher Wetterdienst": a country's adjective with a capital, and a noun that makes an organisation of
    it; 0 for all else."""
    if at + 1 >= len(tokens) or not (tokens[at].capital and tokens[at + 1].capital):
        return 0
    pair = tokens[at : at + 2]
    return at + 2 if is_nations(pair, language) and not pair[1].opens and adjacent(text, pair) else 0


def is_nations(run: Sequence[Token], language: str) -> bool:
    """Whether two words are such a name."""
    if len(run) != 2 or not (run[0].capital and run[1].capital) or not ends_organisation(run[1].text, language):
        return False
    adjective = run[0].text.endswith(languages.get(language).naming.adjective_ends or ("\0",))
    return adjective and gazetteer.country_of(run[0].text, language) is not None


def small_institution(text: str, tokens: Sequence[Token], at: int, language: str) -> tuple[int, str] | None:
    """Where a name such as "Счётной палаты" ends, and its id: an adjective with a capital, with another between or
    none, before a noun for an institution. None for all else, and in languages that write such nouns with capitals."""
    roots = institution_stems(language) if tokens[at].capital else ()
    if not roots or not (stem := _adjective(tokens[at].text, language)):
        return None
    for end in range(at + 2, min(len(tokens), at + 3) + 1):
        noun = tokens[end - 1]
        root = next((root for root in roots if noun.text.startswith(root)), None)
        if root is not None and not noun.capital and len(noun.text) - len(root) <= _LONGEST_CASE:
            whole = adjacent(text, tokens[at:end])
            return (end, f"org:{names.key(stem, language)}-{names.key(root, language)}") if whole else None
        if not _adjective(noun.text, language):
            return None
    return None


_LONGEST_CASE = 3
"""Letters of the longest ending of a noun."""


def _adjective(word: str, language: str) -> str:
    """What an adjective has in all its forms; empty for a word that doesn't end like one."""
    ending = next((end for end in adjective_forms(language) if word.endswith(end)), "")
    return word[: -len(ending)] if ending and len(word) - len(ending) > 2 else ""


def is_adjective(word: str, language: str) -> bool:
    """Whether a word ends like an adjective of a language that has a table of their forms."""
    return bool(_adjective(word, language))


def thing_end(text: str, tokens: Sequence[Token], at: int, language: str, surnames: Container[str]) -> int:
    """Behind the noun in small letters that an adjective with a capital agrees with: "Уголовного кодекса", or behind
    the adjective of an ordinary noun with a capital: "Jeux olympiques"; 0 for all else, and for a surname that the
    text has told (``surnames`` are keys)."""
    table = languages.get(language).naming.leading_nouns
    if at + 1 >= len(tokens) or tokens[at + 1].capital or text[tokens[at].end : tokens[at + 1].start] != " ":
        return 0
    word, noun = tokens[at].text, tokens[at + 1].text
    ending, endings = next(((ending, nouns) for ending, nouns in table if word.endswith(ending)), ("", ()))
    if not ending and not lexicon.is_ordinary(word, language):
        return 0
    if len(noun) <= _LONGEST_CASE or not noun.endswith(endings or ("\0",)) or is_title(noun):
        return 0
    return 0 if any(key in surnames for key in names.case_keys(word, language)) else at + 2


def short_form(text: str, name: Span) -> str | None:
    """The short form in brackets directly behind a name of several words, whose letters stand in the name in their
    order, the first at its beginning: "Institute for the Study of War (ISW)"; None where there is none."""
    match = _SHORT.match(text, name.end)
    words = name.of(text).lower()
    if match is None or " " not in words or not match[1][1:].isupper():
        return None
    letters = iter(words)
    short = match[1].lower()
    return match[1] if short[0] == words[0] and all(letter in letters for letter in short) else None


def without_rest(run: Sequence[Token], language: str) -> Sequence[Token]:
    """A run of words that an institution opens, without the ordinary words behind it: "Senate Majority" is the Senate
    only. Where nouns have capitals, and for "University of", all of it."""
    spoken = languages.get(language)
    whole = spoken.capital_nouns or (not spoken.naming.title_case and spoken.speech.renamed)
    if len(run) < 2 or whole or not is_organisation_word(run[0].text):
        return run
    rest = run[1:]
    plain = all(token.capital and lexicon.is_ordinary(token.text, language) for token in rest)
    return run[:1] if plain and not any(is_organisation_word(token.text) for token in rest) else run
