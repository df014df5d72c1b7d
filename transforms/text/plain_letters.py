"""Letters of compatibility folded to the plain ones, and text to Normalisation Form C.

Character sets of before Unicode had letters by shape or width, and Unicode has them to this day:
Arabic as it stands at the beginning or the end of a word, ligatures, kana of half a width. A text
of them is another one to whatever compares or learns texts. Not all that Unicode calls compatible
is folded (NFKC would): superscripts, fractions, signs and what formulas are made of mean something.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

import numpy as np

from naqi.schemas.page import Block
from naqi.transforms.text.normal_form import nfc
from naqi.transforms.text.storable import code_points
from naqi.transforms.text.styled import STYLED, unstyled

_ARABIC = "\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7\ufdf0-\ufdf9\ufe70-\ufefc"
"""Presentation forms A and B, without signs for whole phrases and the ornate parentheses."""
_SPACING = "\ufc5e-\ufc63\ufcf2-\ufcf4\ufe70-\ufe7f"
"""Of them, marks that are shown on a space or a tatweel, which is none of theirs."""
_LIGATURES = "\ufb00-\ufb06\ufb13-\ufb17\ufb20-\ufb28\ufb4f"
"""Latin and Armenian ligatures; wide letters of Hebrew. What else it has there, NFC folds."""
_HALF_WIDTH = "\uff61-\uffdc"
"""Kana, its punctuation, Hangul."""
_RADICALS = "\u2f00-\u2fd5"
"""Those of the Kangxi dictionary, which fonts have for the characters that they are."""
_WIDE = "\uff10-\uff19\uff21-\uff3a\uff41-\uff5a"
"""Letters and digits of full width."""

_FORMS = re.compile(f"[{_ARABIC}{_LIGATURES}{_HALF_WIDTH}{_RADICALS}]+")
_SPACING_FORM = re.compile(f"[{_SPACING}]")
_WIDE_WORDS = re.compile(f"[{_WIDE}]+(?:(?:[．－＿／＠＋＆]|(?<=[０-９])，(?=[０-９]))[{_WIDE}]+)*")
_ALL_WIDE = re.compile("[！-～]+")
_EAST_ASIAN = re.compile("[\u1100-\u11ff\u3001-\u9fff\uac00-\ud7af\uff61-\uffdc]")

_OTHER = f"{_ARABIC}{_LIGATURES}{_HALF_WIDTH}{_RADICALS}{_WIDE}{STYLED}"
_FIRST, _KNOWN = 0x24B6, 0x20000
"""None is below, none above."""


def has_other_letters(text: str, *, composed: bool = False) -> bool:
    """Whether `plain_letters` may change ``text``: told in less time than to do it.

    Args:
        text: All of a page, or of its blocks.
        composed: Whether it is known to be in Normalisation Form C.
    """
    if text.isascii():
        return False
    points = code_points(text)
    # In most scripts all characters are below, and that is sooner told.
    if points.max() >= _FIRST and _others().take(points, mode="clip").any():
        return True
    return not composed and not unicodedata.is_normalized("NFC", text)


@lru_cache(maxsize=1)
def _others() -> np.ndarray:
    """Whether a code point is one of `_OTHER`; of all below `_KNOWN` and one."""
    table = np.zeros(_KNOWN + 1, dtype=bool)
    for first, last in re.findall("(.)(?:-(.))?", _OTHER):
        table[ord(first) : ord(last or first) + 1] = True
    return table


def plain_letters(text: str) -> str:
    """``text`` in plain letters, in their logical order, composed (NFC)."""
    if _others().take(code_points(text), mode="clip").any():
        if _is_visual(text):
            text = _logical(text)
        text = _FORMS.sub(_plain_form, text)
        if _EAST_ASIAN.search(text):
            text = _WIDE_WORDS.sub(_compatible, text)
        elif _WIDE_WORDS.search(text):
            text = _ALL_WIDE.sub(_compatible, text)
        text = unstyled(text)
    return nfc(text)


def plain_blocks(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """``blocks`` in plain letters: their offsets stay, those of links go with the text."""
    return tuple(map(_plain_block, blocks))


def _plain_block(block: Block) -> Block:
    text = plain_letters(block.text)
    if text == block.text:
        return block
    links = round(block.link_chars * len(text) / len(block.text))
    return block._replace(text=text, link_chars=links)


def _compatible(found: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", found[0])


def _plain_form(found: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", _SPACING_FORM.sub(_mark, found[0]))


def _mark(found: re.Match[str]) -> str:
    shown = unicodedata.normalize("NFKC", found[0])
    return shown[1:] if shown[0] in " ـ" else shown


# ---- order

_SHAPE = re.compile(f"[{_ARABIC}]+")
_LEFT_TO_RIGHT = re.compile(
    "([A-Za-z\u00c0-\u024f0-9٠-٩۰-۹]+(?:[ .,:/٫٬'@-][A-Za-z\u00c0-\u024f0-9٠-٩۰-۹]+)*)"
)
_WITH_MARKS = re.compile("(?s:.)[\u0300-\u036f\u064b-\u065f\u0670]*")
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_LEAST_VOTES = 2


def _is_visual(text: str) -> bool:
    """Whether its letters stand from left to right, as old systems showed them.

    Their shapes tell: an initial one has a medial or final one behind it.
    """
    visual = logical = 0
    for word in _SHAPE.findall(text):
        shapes = [*_shapes(word)]
        for pair in pairwise(["edge", *shapes, "edge"]):
            visual += pair in _VISUAL
            logical += pair in _LOGICAL
    return visual >= _LEAST_VOTES and not logical


_LOGICAL = {("initial", "medial"), ("medial", "final"), ("edge", "initial"), ("final", "edge")}
_VISUAL = {(second, first) for first, second in _LOGICAL}


def _shapes(word: str) -> Iterator[str]:
    for character in word:
        yield unicodedata.decomposition(character).partition(">")[0][1:]


def _logical(text: str) -> str:
    """A line in visual order from right to left; numbers and Latin words stay as they are."""
    parts = _LEFT_TO_RIGHT.split(text)
    turned = [part if at % 2 else _turned(part) for at, part in enumerate(parts)]
    return "".join(reversed(turned))


def _turned(text: str) -> str:
    return "".join(reversed(_WITH_MARKS.findall(text))).translate(_MIRRORED)
