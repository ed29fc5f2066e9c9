"""The frame that shows a page on somebody else's, as HTML to be pasted there."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from citewire.publish.press import clean

WIDTH, DESK_HEIGHT, UPDATE_HEIGHT = 640, 560, 340
"""Of a frame for which nobody asks for less, in CSS pixels."""
SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"
"""What the frame needs: its script and its stream, and tabs of their own for its links."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What a frame is called, the whole address of what it shows, and how large it is."""

    title: str
    address: str
    width: int = WIDTH
    height: int = DESK_HEIGHT

    def html(self) -> str:
        """The frame, for anybody's page."""
        return (
            f'<iframe src="{escape(self.address)}" title="{escape(clean(self.title))}" '
            f'width="{self.width}" height="{self.height}" loading="lazy" sandbox="{SANDBOX}" '
            'style="border:0;max-width:100%"></iframe>'
        )
