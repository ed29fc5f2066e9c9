"""Document -> Annotations: headline, sentences, mentions, attributions, figures, times."""

from citewire.annotate.annotate import VERSION, annotate
from citewire.annotate.headlines import Headline, read_headline

__all__ = ["VERSION", "Headline", "annotate", "read_headline"]
