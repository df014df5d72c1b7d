"""Captions in a script that is not the page's, as picture agencies leave them in a translation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from schemas.page import Page, Verdict
from schemas.rules import Rule
from transforms.scripts import letters_by_script

_SYSTEM: Final = {"Hira": "Jpan", "Kana": "Jpan", "Bopo": "Hani", "Hang": "Kore"}
"""Scripts that are written together with another: Japanese with Han, Korean with Han."""
_WITH_HAN: Final = frozenset({"Jpan", "Kore"})
LONGEST_RUN: Final = 3
"""Lines; a longer run in another script is a translation."""
SMALL_SHARE: Final = 0.2
"""Share of the page's letters from which a second script is part of the page."""


def _systems(text: str) -> Counter[str]:
    """Letters of each writing system."""
    counts: Counter[str] = Counter()
    for script, number in letters_by_script(text).items():
        counts[_SYSTEM.get(script, script)] += number
    return counts


def foreign_lines(texts: Sequence[str]) -> list[int]:
    """Positions of the lines that are captions in a script foreign to the page.

    Judged by letters alone: runs of at most 3 lines, whose letters are mostly of a script in which
    the page as a whole has less than 20 % of its letters. Foreign names inside a line stay.
    """
    page = _systems("".join(texts))
    if len(page) < 2:
        return []
    main = max(page, key=lambda system: (page[system], system))
    own = {main} | ({"Hani"} if main in _WITH_HAN else set())
    letters = page.total()
    if sum(page[system] for system in own) == letters:
        return []
    found: list[int] = []
    run: list[int] = []
    for position, text in enumerate(texts):
        counts = _systems(text)
        system = max(counts, key=lambda name: (counts[name], name), default=main)
        foreign = (
            system not in own
            and page[system] < SMALL_SHARE * letters
            and sum(counts[name] for name in own) * 2 < counts.total()
        )
        if foreign:
            run.append(position)
            continue
        if counts:
            found += run if len(run) <= LONGEST_RUN else []
            run = []
    return found + (run if len(run) <= LONGEST_RUN else [])


def remove_foreign_captions(page: Page) -> Page:
    """Drop short runs of lines in a script that is not the page's."""
    kept = [position for position, verdict in enumerate(page.verdicts) if verdict is None]
    foreign = foreign_lines([page.blocks[position].text for position in kept])
    return page.drop({kept[position]: Verdict(Rule.FOREIGN_CAPTION) for position in foreign})
