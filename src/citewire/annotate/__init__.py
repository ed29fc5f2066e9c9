"""Document -> Annotations: headline, sentences, mentions, attributions, figures, times."""

from citewire.annotate.annotate import VERSION, annotate
from citewire.annotate.headlines import Headline, read_headline
from citewire.annotate.mentions import names_of

__all__ = ["VERSION", "Headline", "annotate", "names_of", "read_headline"]
