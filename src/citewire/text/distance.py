"""How many slips of the pen part two words."""

from __future__ import annotations


def edits(one: str, other: str, most: int = 99) -> int:
    """Letters to insert, delete, replace or swap with the next, at least; ``most + 1`` once it is more than ``most``.

    Optimal string alignment (Damerau's four slips, no letter touched twice).
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, against in enumerate(other, 1):
            cost = min(before[j] + 1, row[-1] + 1, before[j - 1] + (letter != against))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == against:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)
