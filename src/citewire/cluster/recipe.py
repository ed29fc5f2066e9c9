"""``Recipe``: the thresholds of the grouping."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Recipe:
    """Thresholds are cosines of centred vectors, -1 to 1; ``days`` and ``story_days`` are days, ``decay`` per day.

    On arrival a document joins what is clearly near (``join``, and events merge from ``merge`` on); the rest waits for
    the next hour, when events are linked afresh (``link``), with what is known by then.

    A large event has something near everything, so thresholds grow: that of joining by ``join_growth`` for every
    doubling of the event, those of merging and linking by ``merge_growth`` and ``link_growth`` for every doubling of
    either, all by ``large`` for every doubling beyond ``large_from``, and that of joining by ``age`` for every day
    since the event's first document.

    ``whole``: the weight of the mean with all members of an event beside that with the nearest.
    ``crowd``: what is asked on top for the mean cosine of a document with its whole window, from ``crowd_free`` on.
    ``elsewhere`` is asked on top where the headlines name places and hardly any in common, ``strangers`` where the
    documents name somebody or something and hardly anything in common, ``denial`` where one headline denies.
    ``nearest``: how many members of an event count for joining it; ``merge_members`` and ``merge_candidates`` bound
    what one document may cost (members looked at per event, events tried).

    ``agreed`` is the weight of what two documents say alike and otherwise (``agreement``).

    For linking: ``link_fit`` is the weight of the mean of nearest pairs beside that of all pairs. ``routine`` is the
    share that is taken off of what a document resembles the news of other days beyond ``routine_free`` (of two, the
    greater). ``stay`` is given to two that are together already, so that pages don't flutter. An event is linked with
    the ``link_events`` nearest that have a pair beyond ``link_near``. ``routine`` was chosen on 189 labelled pairs of a
    real week, where it lifts the area under the curve (one event against two) from .79 to .86; on OG2021, titles alone,
    it changes hardly anything. A bonus for names in common did as much on those pairs, but made events of whatever
    named one town or one club, for the vectors know the names already.
    """

    join: float = 0.46
    nearest: int = 2
    merge: float = 0.44
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
    strangers: float = 0.12
    denial: float = 0.12
    agreed: float = 1.0
    merge_members: int = 48
    merge_candidates: int = 6
    link: float = 0.34
    link_fit: float = 0.7
    link_growth: float = 0.005
    link_near: float = 0.3
    link_events: int = 6
    stay: float = 0.01
    routine: float = 0.8
    routine_free: float = 0.35
