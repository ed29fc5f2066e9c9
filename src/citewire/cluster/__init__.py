"""Cluster: documents to origins, events and stories; and which of them a desk is about."""

from citewire.cluster.decisions import Decisions
from citewire.cluster.group import REACH, Grouper, Placed
from citewire.cluster.means import Background, background
from citewire.cluster.opening import opening
from citewire.cluster.parts import Compared, alike, compared, parts
from citewire.cluster.recipe import Recipe
from citewire.cluster.subject import subjects
from citewire.cluster.topics import Matcher

VERSION = "5"

__all__ = [
    "REACH",
    "VERSION",
    "Background",
    "Compared",
    "Decisions",
    "Grouper",
    "Matcher",
    "Placed",
    "Recipe",
    "alike",
    "background",
    "compared",
    "opening",
    "parts",
    "subjects",
]
