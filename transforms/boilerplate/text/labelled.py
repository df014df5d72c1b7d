"""Captions that stand below a label such as "Image caption,": it says that they follow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.text.lines import mark
from naqi.transforms.boilerplate.text.shapes import is_plain
from naqi.transforms.text.sentences import COLONS, COMMAS

_LEAST, _LABEL = 2.0, 4.0
"""Words of a label: one alone heads parts of texts as well."""
_LONGEST: Final = 40.0
"""Most words of a caption."""


def mark_labelled(lines: Sequence[Line]) -> Sequence[Line]:
    """``lines``, those right below a label of captions that ends with a comma or colon as captions.

    Args:
        lines: Each measured.
    """
    found = [
        position + 1
        for position, line in enumerate(lines[:-1])
        if line.rule is Rule.CAPTION
        and _LEAST <= line.size <= _LABEL
        and (line.end in COLONS or line.end in COMMAS)
        and is_plain(lines[position + 1])
        and not lines[position + 1].wrapped
        and lines[position + 1].size <= _LONGEST
    ]
    return mark(lines, dict.fromkeys(found, Rule.CAPTION))
