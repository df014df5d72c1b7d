"""Where a paragraph of wrapped lines ends, above others that only seem to be its own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from naqi.transforms.blocks.wrapped.line_pairs import Line, opens_small
from naqi.transforms.furniture.match import FURNITURE
from naqi.transforms.furniture.sizes import letter_sizes
from naqi.transforms.text.sentences import PART_ENDS, SENTENCE_ENDS

_MANY: Final = 5
"""Lines of a paragraph of which none is furniture: by chance so many are not full."""
_SIGNED: Final = re.compile(r"[.؟!。]\s?[(（][^()（）\d]{1,28}[)）][^.؟!。]{0,24}\Z")
"""The end of a sentence, and behind it how an agency signs."""


def own_lines(paragraph: range, lines: Mapping[int, Line]) -> range:
    """``paragraph`` up to furniture, or to a caption below its last sentence."""
    return _without_caption(_without_furniture(paragraph, lines), lines)


def is_signed(last: Line) -> bool:
    """Whether a line ends with a sentence that is signed."""
    return _SIGNED.search(last.text) is not None


def _without_furniture(paragraph: range, lines: Mapping[int, Line]) -> range:
    """``paragraph`` up to the first of its lines that is furniture by itself: a date, a label."""
    if len(paragraph) > _MANY:
        return paragraph
    first = next((p for p in paragraph if _is_furniture(lines[p])), paragraph.stop)
    return range(paragraph.start, first)


def _without_caption(paragraph: range, lines: Mapping[int, Line]) -> range:
    """``paragraph`` without a last line that ends no sentence, where the one above it ends one.

    That was full by chance, and what is below it is a caption, a heading or a name.
    """
    if len(paragraph) < 2:
        return paragraph
    above, last = lines[paragraph[-2]], lines[paragraph[-1]]
    goes_on = last.end in PART_ENDS or opens_small(last.text) or is_signed(last)
    return paragraph if goes_on or above.end not in SENTENCE_ENDS else paragraph[:-1]


def _is_furniture(line: Line) -> bool:
    """Whether a line is furniture, and no end of a sentence that is a label by chance."""
    parted = line.end in PART_ENDS and not letter_sizes(line.text)
    goes_on = parted or opens_small(line.text)
    return not goes_on and FURNITURE.match_alone(line.text) is not None
