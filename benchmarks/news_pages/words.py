"""What a site says round its articles, written for this benchmark, a file a language.

A section begins with ``= name``. Its entries are parted by line breaks, or by bars where it is one
line. Some have places: ``{name}``, ``{city}``, ``{agency}``, ``{site}``, ``{tags}``, and a date's.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

Words = dict[str, list[str]]

_FOLDER = Path(__file__).parent / "words"
FOREIGN = {"zh": "ru", "ja": "ru"}
"""Whose captions are foreign to a language; Chinese ones where nothing is said."""


@cache
def read_words(language: str) -> Words:
    """The sections of a language's file."""
    words: Words = {}
    section: list[str] = []
    for line in (_FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            section = words[line[2:]] = []
        elif line:
            section.append(line)
    return {
        name: entries[0].split("|") if len(entries) == 1 else entries
        for name, entries in words.items()
    }


def languages() -> list[str]:
    """Those that pages can be made in."""
    names = sorted(file.stem for file in _FOLDER.glob("*.txt"))
    return [name for name in names if "menu" in read_words(name)]
