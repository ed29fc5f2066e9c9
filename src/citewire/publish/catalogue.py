"""The page's own words, by language: gettext catalogues (``catalogues/<language>.po``), English in the templates.

The ``.po`` files are read as they are and compiled in memory, once: there is no build step, and a translator's change
shows on the next start. A page in a language without a catalogue is English throughout, its words, dates and ``lang``
alike: half of one language and half of another helps nobody. What the sources say keeps their own language.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from io import BytesIO

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations


@cache
def catalogue(language: str) -> NullTranslations:
    """The words of ``language`` (BCP 47; the region is dropped where only the language has a catalogue)."""
    for tag in (language, language.split("-", maxsplit=1)[0]):
        source = files("citewire.publish").joinpath("catalogues", f"{tag}.po")
        if tag.replace("-", "").isalnum() and source.is_file():
            with source.open("rb") as file:
                compiled = BytesIO()
                write_mo(compiled, read_po(file, locale=tag.replace("-", "_")))
            compiled.seek(0)
            return Translations(compiled)
    return NullTranslations()


@cache
def has_words(language: str) -> bool:
    """Whether the page's own words exist in this language."""
    return language.split("-", maxsplit=1)[0] == "en" or isinstance(catalogue(language), Translations)


def page_language(language: str) -> str:
    """The language in which a page speaks to readers of ``language``: that one where it has words, else English."""
    return language if has_words(language) else "en"
