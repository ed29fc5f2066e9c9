"""``python -m bench check``: seconds to check a live page, beside embedding as many sentences in the same run.

The page is made of our own words: 200 updates of three sentences, each cited, with a headline and its references.
Nothing is fetched. The first check of a process also loads the tables of names and words; it is told apart.
"""

from __future__ import annotations

import time
from datetime import date

from citewire.engine.check import grounds_of
from citewire.inference import PackagedEmbedder
from citewire.verify import check_page, read_page

UPDATES = 200
RUNS = 3
PEOPLE = ("Oleg Mardov", "Ada Kern", "Bo Lindqvist", "Ines Varnhold", "Pavel Tarnow")
PLACES = ("Sandholm", "Tarn", "Orvel", "Upper Marn", "Ilvane")
DONE = ("closed the valley road", "opened the sluice", "visited the shelter", "counted the boats", "sealed the lock")


def update(number: int) -> str:
    """One entry of the page."""
    who, where, what = PEOPLE[number % 5], PLACES[number * 7 % 5], DONE[number * 3 % 5]
    return (
        f"<article><h3>{where}: {who} {what}, entry {number}</h3><p>{number % 24:02}:15</p>"
        f"<p>Governor {who} {what} in {where} and thanked {20 + number} helpers, the Herald says. [{number}]</p>"
        f"<p>“We have seen nothing like entry {number},” said {who}. "
        f"At least {number + 3} people were injured, and the water may rise until Tuesday. [{number}]</p></article>"
    )


def page() -> bytes:
    """The whole page as HTML."""
    updates = "\n".join(update(number) for number in range(1, UPDATES + 1))
    references = "\n".join(
        f'<li value="{number}"><a href="https://herald.example/{number}">The Herald, 4 March 2031</a></li>'
        for number in range(1, UPDATES + 1)
    )
    return (
        '<html lang="en"><body><h1>Dam bursts at Orvel</h1><p>Last updated 4 March 2031, 14:00 UTC</p>'
        f"<h2>Tuesday, 4 March 2031</h2>{updates}"
        f"<h2>References</h2><ol class=references>{references}</ol></body></html>"
    ).encode()


def seconds() -> float:
    """Processor seconds of one check, from the bytes to the findings."""
    started = time.process_time()
    read = read_page(page(), "page.html")
    check_page(read, grounds_of(read, as_of=date(2031, 3, 4)))
    return time.process_time() - started


def main() -> None:
    """Prints the first check, the best of the later ones, and how many times as long embedding takes."""
    first, later = seconds(), min(seconds() for _ in range(RUNS))
    sentences = [f"Governor {PEOPLE[number % 5]} {DONE[number % 5]}, entry {number}." for number in range(UPDATES)]
    embedder = PackagedEmbedder()
    embedder.embed(sentences[:1])
    started = time.process_time()
    for sentence in sentences:
        embedder.embed([sentence])
    embedding = time.process_time() - started
    print(
        f"{UPDATES} updates: {later:.2f} s, the first time {first:.2f} s; "
        f"embedding one sentence of each takes {embedding / later:.1f} times as long"
    )


if __name__ == "__main__":
    main()
