"""Citewire: many news feeds, in many languages, into one live page in which every line can be traced."""

__version__ = "0.1.0"
