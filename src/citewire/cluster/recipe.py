"""``Recipe``: the thresholds of the grouping."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Recipe:
    """Thresholds are cosines of centred vectors, -1 to 1; ``days`` and ``story_days`` are days, ``decay`` per day.

    A large event has something near everything, so thresholds grow: that of joining by ``join_growth`` for every
    doubling of the event, that of merging by ``merge_growth`` for every doubling of either, both by ``large`` for every
    doubling beyond ``large_from``, and that of joining by ``age`` for every day since the event's first document. On
    OG2021 this costs .02 of F1 (.729 to .703, cold start) and lifts precision from .77 to .86; on a real week it keeps
    a crisis from becoming one event of 900 documents (136 at most).

    ``whole``: the weight of the mean with all members of an event beside that with the nearest.
    ``crowd``: what is asked on top for the mean cosine of a document with its whole window, from ``crowd_free`` on.
    ``elsewhere`` is asked on top where the headlines name places and hardly any in common, ``strangers`` where the
    documents name somebody or something and hardly anything in common, ``denial`` where one headline denies.
    ``nearest``: how many members of an event count for joining it; ``merge_members`` and ``merge_candidates`` bound
    what one document may cost (members looked at per event, events tried).
    """

    join: float = 0.46
    nearest: int = 2
    merge: float = 0.375
    decay: float = 0.1
    days: float = 4.0
    story: float = 0.40
    story_days: float = 7.0
    version: float = 0.5
    join_growth: float = 0.02
    merge_growth: float = 0.015
    crowd: float = 1.4
    crowd_free: float = 0.1
    whole: float = 0.5
    large: float = 0.03
    large_from: int = 32
    age: float = 0.01
    elsewhere: float = 0.12
    strangers: float = 0.1
    denial: float = 0.06
    merge_members: int = 48
    merge_candidates: int = 6
    link: float = 0.34
    link_fit: float = 0.7
    link_growth: float = 0.0
    link_near: float = 0.2
    link_events: int = 6
    stay: float = 0.0
    shared: float = 0.3
    routine: float = 0.8
    routine_free: float = 0.4
