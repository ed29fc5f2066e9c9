"""The press: templates with the words of one language, everything escaped.

``finalize`` runs over every value that is printed: characters that HTML and XML forbid become U+FFFD, and the two
bidirectional overrides go, since they can turn a name or a number round on the screen. Escaping itself is Jinja's.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any
from unicodedata import east_asian_width

from babel.numbers import format_compact_decimal, format_decimal
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from citewire import languages
from citewire.model import FigureCell, Publisher, PublisherKind
from citewire.publish.catalogue import catalogue, page_language
from citewire.publish.chart import SHAPES
from citewire.publish.dates import direction, locale_of
from citewire.publish.links import web_address

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_OVERRIDES = re.compile("[\u202d\u202e]")
WIDEST_NAME, NARROWEST_LINE = 28, 36
"""In letters of the byline's size; the line is that of a screen 320 pixels wide, less its margins and the dash."""
COUNTED = {
    "acres": "acre",
    "aircraft": "aircraft",
    "animals": "animal",
    "buildings": "building",
    "companies": "company",
    "drones": "drone",
    "flights": "flight",
    "households": "household",
    "miles": "mile",
    "missiles": "missile",
    "ships": "ship",
    "square miles": "square mile",
    "vehicles": "vehicle",
}
"""Units that are words, and one of each; other units are signs, the same in every language."""
LONG_NUMBER = 100_000
"""From here on a number is too long for the scale of a chart."""
_PLAIN_VOICES = {PublisherKind.NEWSPAPER, PublisherKind.BROADCASTER, PublisherKind.UNKNOWN}


def clean(text: str) -> str:
    """``text`` as it can stand in HTML or XML: one character for one, but for overrides of the reading direction."""
    return _OVERRIDES.sub("", _FORBIDDEN.sub("\ufffd", text))


def _printed(value: Any) -> Any:
    if isinstance(value, Markup):
        return Markup(clean(str(value)))  # escaped already: the characters above mean nothing to HTML
    return clean(value) if isinstance(value, str) else value


class Wording:
    """Words that are made rather than looked up: names of languages, kinds of voices, figures.

    ``language`` is one that the page has words in (``page_language``).
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.words = catalogue(language)
        self.locale = locale_of(language)

    def _word(self, context: str, word: str) -> str:
        return str(self.words.pgettext(context, word))

    def language_name(self, tag: str) -> str:
        """``German`` for ``de``; the tag itself where CLDR has no name."""
        return self.locale.languages.get(tag) or self.locale.languages.get(tag.split("-", maxsplit=1)[0]) or tag

    def kind(self, publisher: Publisher) -> str:
        """``newspaper``; empty where it is not known."""
        return "" if publisher.kind is PublisherKind.UNKNOWN else self._word("kind", publisher.kind.value)

    def voice(self, publisher: Publisher) -> str:
        """Kind and party, for the reference list; empty where neither is known."""
        return ", ".join(part for part in (self.kind(publisher), publisher.party or "") if part)

    def country(self, code: str) -> str:
        """``Germany`` for ``DE`` (ISO 3166-1); the code itself where CLDR has no name."""
        return self.locale.territories.get(code.upper()) or code

    def stake(self, publisher: Publisher) -> str:
        """What a reader must know of a speaker beside each sentence: a side, the state, an agency. Else empty."""
        return "" if publisher.kind in _PLAIN_VOICES and not publisher.party else self.voice(publisher)

    def indicator(self, name: str) -> str:
        """``Killed``; an indicator without a translation stands as the rules name it."""
        words = languages.get(self.language).labels.get(name, name)
        return words[:1].upper() + words[1:]

    def quoted(self, words: str) -> str:
        """``“the prefecture”``: what a source says, in the marks of the page's language."""
        return languages.get(self.language).quoted(words)

    def figure(self, cell: FigureCell, unit: str) -> str:
        """``at least 41``, ``40–45``, ``12 %``: a number as the desk's language writes it."""
        number = self.number(cell.value) + (f"–{self.number(cell.upper)}" if cell.upper is not None else "")
        unit = "" if unit == "people" else self._counted(cell.value if cell.upper is None else cell.upper, unit)
        qualifier = self.qualifier(cell.qualifier) if cell.qualifier else ""
        return " ".join(part for part in (qualifier, number, unit) if part)

    def _counted(self, value: float, unit: str) -> str:
        """The unit in the form that goes with the number; a fraction takes that of two ("1.5 drones", "1,5 дрона")."""
        if unit not in COUNTED:
            return unit
        return str(self.words.npgettext("counted", COUNTED[unit], unit, int(value) if value == int(value) else 2))

    def qualifier(self, name: str) -> str:
        """``at least``."""
        return self._word("qualifier", name)

    def unit(self, name: str) -> str:
        """``drones``, for a caption; empty for a figure that counts nothing named."""
        return self._word("unit", name) if name else ""

    def number(self, value: float) -> str:
        """``12,400``."""
        return format_decimal(value, locale=self.locale)

    def short(self, value: float) -> str:
        """``12,400``, ``120K``: for the scale of a chart."""
        if abs(value) < LONG_NUMBER:
            return self.number(value)
        return format_compact_decimal(value, locale=self.locale, fraction_digits=1)


def unbroken(name: str, markers: int = 0) -> bool:
    """Whether a name is short enough to stand on one line of the narrowest screen, with so many ``[n]`` after it."""
    width = sum(2 if east_asian_width(letter) in "WF" else 1 for letter in name)
    return width <= min(WIDEST_NAME, NARROWEST_LINE - 4 * markers)


@cache
def press(language: str) -> Environment:
    """The templates with the words of ``language``, or in English where it has none; made once."""
    language = page_language(language)
    env = Environment(
        loader=PackageLoader("citewire.publish", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_printed,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        extensions=["jinja2.ext.i18n", "jinja2.ext.do"],
    )
    words = catalogue(language)
    env.install_gettext_translations(words, newstyle=True)  # type: ignore[attr-defined]
    env.globals.update(wording=Wording(language), words_language=language, direction=direction)
    env.globals.update(web_address=web_address, unbroken=unbroken, SHAPES=SHAPES)
    return env


def printed(template: str, language: str, **values: object) -> str:
    """One page."""
    return press(language).get_template(template).render(**values)
