"""Inference: texts to vectors and to languages, by models that are packaged or that the user names."""

from citewire.inference.e5 import PackagedEmbedder
from citewire.inference.hub import HubEmbedder
from citewire.inference.language import EldcIdentifier

VERSION = "1"

__all__ = ["VERSION", "EldcIdentifier", "HubEmbedder", "PackagedEmbedder"]
