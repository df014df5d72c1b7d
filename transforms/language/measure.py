"""What a text is written in, and whether it is long enough for a detector to be trusted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from naqi.schemas.page import Block, Characters, Page
from naqi.transforms.text.profile import letters_of
from naqi.transforms.text.scripts import NO_SCRIPT, letters_by_script, letters_of_each, main_script

# Measured on NTREX sentences: below this many letters no detector is to be trusted. Latin is
# shared by so many languages that it takes twice as many.
_ENOUGH_LETTERS = 30
_ENOUGH_LATIN_LETTERS = 60

_EAST_ASIAN = frozenset({"Hani", "Hira", "Kana", "Hang", "Bopo"})
"""Scripts that one language writes side by side."""
_EAST_ASIAN_SYSTEM = "East Asian"
_SAYS = 2
"""Letters of others that one of theirs stands for: a few of them are a clause, in which names may
be in Latin letters."""


class Measure(NamedTuple):
    """What there is to see in the letters of one text."""

    script: str
    """ISO 15924 code of most letters."""
    system: str
    """The writing system of most: a script, or those that one language writes side by side."""
    reading: str
    """ISO 15924 code of most letters of that system: what its language is read by."""
    letters: int
    """Of that system."""
    trusted: bool
    """Whether a detector is to be trusted with so many."""


class PageMeasure(NamedTuple):
    """The kept blocks of a page, measured."""

    script: str
    """Of all letters; empty if there are several."""
    blocks: Sequence[Measure]


_NO_LETTERS = Measure(NO_SCRIPT, NO_SCRIPT, NO_SCRIPT, 0, trusted=False)


def measure_pages(pages: Sequence[Page], blocks: Sequence[Sequence[Block]]) -> list[PageMeasure]:
    """Measure the kept ``blocks`` of each page, by what is known from reading it, if it is."""
    known = [page.characters for page in pages]
    several = [b.text for k, kept in zip(known, blocks, strict=True) if not k.script for b in kept]
    counted = iter(letters_of_each(several))
    return [
        _of_one_script(k, kept) if k.script else _counted(list(islice(counted, len(kept))))
        for k, kept in zip(known, blocks, strict=True)
    ]


def measure_text(text: str) -> Measure:
    """Measure one text."""
    return _measure(letters_by_script(text))


def most(counts: Mapping[str, int]) -> str:
    """The key of the highest count; ties go by key."""
    if len(counts) == 1:
        return next(iter(counts))
    return min(counts, key=lambda key: (-counts[key], key))


def _counted(counted: Sequence[Mapping[str, int]]) -> PageMeasure:
    scripts = {script for counts in counted for script in counts}
    return PageMeasure(scripts.pop() if len(scripts) == 1 else "", list(map(_measure, counted)))


def _of_one_script(known: Characters, blocks: Sequence[Block]) -> PageMeasure:
    script, system, *_ = _measure({known.script: 1})
    enough = _enough(system)
    return PageMeasure(
        script,
        [
            Measure(script, system, script, letters, letters >= enough) if letters else _NO_LETTERS
            for letters in letters_of(known, blocks)
        ],
    )


def _measure(counts: Mapping[str, int]) -> Measure:
    if not counts:
        return _NO_LETTERS
    script = main_script(counts)
    if _EAST_ASIAN.isdisjoint(counts):
        letters = counts[script]
        return Measure(script, script, script, letters, letters >= _enough(script))
    east_asian = {code: many for code, many in counts.items() if code in _EAST_ASIAN}
    others = {code: many for code, many in counts.items() if code not in _EAST_ASIAN}
    letters = sum(east_asian.values())
    system = most({**others, _EAST_ASIAN_SYSTEM: _SAYS * letters})
    if system == _EAST_ASIAN_SYSTEM:
        return Measure(script, system, main_script(east_asian), letters, letters >= _enough(system))
    return Measure(script, system, system, counts[system], counts[system] >= _enough(system))


def _enough(system: str) -> int:
    return _ENOUGH_LATIN_LETTERS if system == "Latn" else _ENOUGH_LETTERS
