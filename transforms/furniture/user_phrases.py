"""The user's own phrases (`schemas.phrase`), looked for in the blocks of a page.

They are compared as those of the lexicon are. A block is one of them as a whole, or opens with one
at the end of a word, however long it is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from naqi.schemas.config import CleanConfig
from naqi.schemas.hosts import specificity
from naqi.schemas.page import Block, Page
from naqi.schemas.phrase import Phrase
from naqi.schemas.tags import covers
from naqi.transforms.language.detect import detect_language
from naqi.transforms.text.bounded_cache import cached_short
from naqi.transforms.text.keys import phrase_key
from naqi.transforms.text.scripts import letters_by_script

_UNSPACED: Final = frozenset({"Hani", "Hira", "Kana", "Bopo", "Thai", "Laoo", "Khmr", "Mymr"})
"""Scripts whose words are not parted by spaces: nothing tells where one ends."""

_AROUND: Final = 40
"""Characters beside letters with which most lines begin at most."""

_Table = Mapping[str, tuple[Phrase, ...]]
"""Phrases by their key, the most telling first."""


def find_phrases(page: Page, blocks: Sequence[Block], config: CleanConfig) -> dict[int, Phrase]:
    """The phrase that each block is or opens with, by the block's position.

    Of several, the whole block tells more than its opening, a longer opening more than a shorter
    one, and a phrase for some hosts, then one for a language, more than one for all.

    Args:
        page: Of which the blocks are: a short one is taken to be in the language of its page.
        blocks: What to look at.
        config: As it is for the page's host, with its phrases and its detector.
    """
    lines, openings, lengths, longest = _tables(config.phrases)
    fitting: dict[int, list[Phrase]] = {}
    for position, block in enumerate(blocks):
        key = _key(block.text, longest + 1)
        found = [*lines.get(key, ())]
        for length in lengths:
            if length <= len(key) and _ends_word(key, length):
                found += openings.get(key[:length], ())
        if found:
            fitting[position] = found
    if any(phrase.language for found in fitting.values() for phrase in found):
        of_page = page._replace(blocks=tuple(blocks), verdicts=(None,) * len(blocks))
        labels = detect_language(of_page, config.language_detector).labels
        for position, found in fitting.items():
            tag = labels[position].language
            fitting[position] = [
                p for p in found if p.language is None or covers([p.language], tag)
            ]
    return {position: found[0] for position, found in fitting.items() if found}


def _key(text: str, enough: int) -> str:
    """The key of ``text``, or more than ``enough`` letters of it: paragraphs are long."""
    beginning = text[: 2 * enough + _AROUND]
    key = phrase_key(beginning)
    return key if len(beginning) == len(text) or len(key) > enough else phrase_key(text)


@lru_cache(maxsize=64)
def _tables(phrases: tuple[Phrase, ...]) -> tuple[_Table, _Table, tuple[int, ...], int]:
    """Lines, openings, the lengths of openings' keys, the longest first, and that of any key."""
    lines: defaultdict[str, list[Phrase]] = defaultdict(list)
    openings: defaultdict[str, list[Phrase]] = defaultdict(list)
    for phrase in sorted(phrases, key=_tells, reverse=True):
        key = phrase_key(phrase.text)
        if key:
            (openings if phrase.opening else lines)[key].append(phrase)
    return (
        {key: tuple(found) for key, found in lines.items()},
        {key: tuple(found) for key, found in openings.items()},
        tuple(sorted({len(key) for key in openings}, reverse=True)),
        max(map(len, [*lines, *openings]), default=0),
    )


def _tells(phrase: Phrase) -> tuple[object, ...]:
    of_host = specificity(phrase.host) if phrase.host else ()
    return of_host, phrase.language or "", phrase.rule


def _ends_word(key: str, length: int) -> bool:
    """Whether a word ends after so many letters of ``key``."""
    around = key[length - 1 : length + 1]
    return len(around) < 2 or " " in around or _unspaced(around)


@cached_short(4096)
def _unspaced(letters: str) -> bool:
    return not _UNSPACED.isdisjoint(letters_by_script(letters))
