"""``Range``: a part of a passage by its tokens."""

Range = tuple[int, int]
"""The first and the last token, both included and counted from 0 in their passage."""
