"""Lines that were cut at a width, as mail programs and typewriters wrap text: told, and joined.

Such a line is full: the first word of the next one would not have fitted. That holds in any
language and script; where words are not parted by spaces, the first character would not have.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from itertools import pairwise

from naqi.transforms.text.scripts import UNSPACED
from naqi.transforms.text.storable import fold

_WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3"
    "\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\U00020000-\U0003fffd]"
)
_WORD = re.compile(r"\w+")
_LONGEST_WORD = 60
_AT_END = re.compile(r"(\w{1,60})[-\u2010\u058a\u2e17]\n[ \t>]{0,40}(\w{1,60})")
_COMPOUND = re.compile(r"\w{1,60}[-\u2010](?=(\w{1,60}))")
_UNSPACED = re.compile(f"{UNSPACED.pattern}|[\u3000-\u303f\uff00-\uff60]")
_SOFT_HYPHENS = ("\u00ad", "\u00ac")
"""That mark nothing but where words are cut; e-texts of before Unicode have the second one."""
_HYPHENS = ("-", "\u2010", "\u058a", "\u2e17")
"""The Armenian one and the double one of blackletter among them."""
_OF_COMPOUNDS = ("\u2011", "\u05be")
"""That cut no word: one that does not break, and that of Hebrew."""
_AT_CUTS = (*_HYPHENS, *_SOFT_HYPHENS, *_OF_COMPOUNDS)
_LEADING = frozenset(("self", "ex", "non", "vice", "кое", "по"))
_TRAILING = frozenset((
    "vous", "nous", "elle", "elles", "il", "ils", "moi", "toi", "lui", "leur", "même", "mêmes",
    "ci", "là", "ce", "je", "tu", "dire", "lhe", "lhes", "нибудь", "либо", "таки", "то", "ка",
))  # fmt: skip
"""Words that go with others by a hyphen, before or behind it, in the languages that have them so:
of the second kind those that few words end like."""
_FULL = 0.8
"""Share of lines that are full in wrapped text."""
_SLACK = 2
"""Columns: some programs count the line end, or leave room for a quotation mark."""
_HYPHENATED = 3
"""Lines that end in a hyphen from which a text is taken to hyphenate."""
_OFTEN = 10
"""And lines of which one does, from which a text is where two do."""


def columns(line: str) -> int:
    """Columns that a line takes where letters have one width: an ideograph takes two."""
    return len(line) if line.isascii() else len(line) + len(_WIDE.findall(line))


def full_lines(lines: Sequence[str], width: int) -> float:
    """Share of all ``lines`` but the last that had no room for more, where ``width`` columns fit.

    1.0 of a single line.
    """
    if len(lines) < 2:
        return 1.0
    full = 0
    for line, below in pairwise(lines):
        full += columns(line) + first_word(below) > width - _SLACK
    return full / (len(lines) - 1)


def is_wrapped(lines: Sequence[str], width: int) -> bool:
    """Whether ``lines`` are one text that was cut at about ``width`` columns."""
    return full_lines(lines, width) >= _FULL


def first_word(line: str) -> int:
    """Columns of the first word of ``line`` and a space; of a script without, of a character."""
    words = line.split(None, 1)
    word = words[0] if words else ""
    unspaced = None if word.isascii() else UNSPACED.search(word)
    return columns(word[: unspaced.end()]) if unspaced else columns(word) + 1


class Words:
    """What is known of the words of a text, to tell hyphens at the ends of its lines.

    It is read when the first of them is asked for: most texts have none.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _rest(self) -> str:
        return _AT_END.sub(" ", self._text)

    @cached_property
    def _known(self) -> AbstractSet[str]:
        return {word.casefold() for word in _WORD.findall(self._rest)}

    @cached_property
    def _compounds(self) -> AbstractSet[str]:
        return {
            (found[0][:-1] + "-" + found[1]).casefold() for found in _COMPOUND.finditer(self._rest)
        }

    @cached_property
    def _cuts(self) -> bool:
        """Whether the text cuts words at the ends of lines."""
        cuts = sum(not after[0].isupper() for _, after in _AT_END.findall(self._text))
        return cuts >= _HYPHENATED or (cuts > 1 and cuts * _OFTEN >= self._text.count("\n"))

    def are_one(self, before: str, after: str) -> bool:
        """Whether two parts, the first of which ended its line with a hyphen, are one word."""
        before, after = before.casefold(), after.casefold()
        if before + after in self._known:
            return True
        compound = (
            before == after
            or f"{before}-{after}" in self._compounds
            or (before in self._known and after in self._known)
            or before in _LEADING
            or after in _TRAILING
        )
        return self._cuts and not compound


def is_cut(line: str, below: str) -> bool:
    """Whether ``line`` ends inside of a word, which a hyphen says that goes on in ``below``."""
    line = line.rstrip()
    if not line.endswith(_AT_CUTS):
        return False
    return line[-2:-1].isalpha() and below[:1].isalpha() and not below[:1].isupper()


def join_lines(lines: Sequence[str], words: Words) -> str:
    """One line of wrapped ``lines``, folded.

    A word that a hyphen cuts at the end of a line is put together where the whole stands elsewhere,
    or the text is one that cuts words; else the hyphen stays, as in a compound.
    """
    parts: list[str] = []
    cut = False
    for given in lines:
        line = fold(given)
        if not line:
            continue
        if parts and not cut:
            parts[-1], between = _joint(parts[-1], line, words)
            parts.append(between)
        parts.append(line)
        cut = given.rstrip().endswith(_SOFT_HYPHENS)
        if cut:  # folding has taken some away
            parts[-1] = parts[-1].rstrip(_SOFT_HYPHENS[1])
    return "".join(parts)


def _joint(above: str, line: str, words: Words) -> tuple[str, str]:
    """``above`` without what only ends a line, and what stands between it and ``line``."""
    if above.endswith(_OF_COMPOUNDS):
        return above, ""
    if above.endswith(_HYPHENS) and line[0].isalpha():
        before, after = _WORD.findall(above[-_LONGEST_WORD:]), _WORD.match(line[:_LONGEST_WORD])
        if before and after and above[:-1].endswith(before[-1]):
            one = not line[0].isupper() and words.are_one(before[-1], after[0])
            return (above[:-1] if one else above), ""
    unspaced = _UNSPACED.match(above[-1]) and _UNSPACED.match(line[0])
    dashed = above.endswith("--") and not above.endswith(" --")
    return above, "" if unspaced or dashed else " "
