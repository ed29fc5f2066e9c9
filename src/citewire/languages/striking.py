"""``Striking``: how a headline says who struck."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Striking:
    """Single words of a headline about an attack, each in the notation of ``languages.table``.

    ``attacks`` are verbs and nouns of attack that stand behind the attacker ("Russia strikes", "a Russian strike"),
    ``nouns`` those that may have the attacker's adjective right behind them ("ataque ruso"), ``means`` what may stand
    between the attacker and the word of attack ("drone", "forces", "overnight"), ``by`` what stands between the word of
    attack and the attacker. ``capital``: adjectives of countries have a capital, so that "polish" is none.
    """

    attacks: str = ""
    nouns: str = ""
    means: str = ""
    by: str = ""
    capital: bool = False
