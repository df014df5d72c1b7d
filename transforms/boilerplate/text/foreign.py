"""Captions in a script foreign to a text page, known before its body and its title are."""

from __future__ import annotations

from collections.abc import Sequence

from naqi.schemas.line import Line
from naqi.schemas.page import Block
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.captions import LONGEST_RUN, foreign_lines
from naqi.transforms.boilerplate.text.lines import mark
from naqi.transforms.boilerplate.text.shapes import is_headline


def mark_foreign(blocks: Sequence[Block], lines: Sequence[Line], body: range) -> Sequence[Line]:
    """``lines``, those that are captions in a script foreign to the body with that as their rule.

    What a menu in another script is made of has no say in what the page is written in.

    Args:
        blocks: All of the page.
        lines: Each measured.
        body: Positions of the body, in which captions in whole sentences may be; not empty.
    """
    texts = [block.text for block in blocks]
    titled = any(is_headline(line) for line in lines[: body.start + LONGEST_RUN + 1])
    found = foreign_lines(texts, of="".join(texts[body.start : body.stop]), titled=titled)
    found = [position for position in found if lines[position].rule is None]
    return mark(lines, dict.fromkeys(found, Rule.FOREIGN_CAPTION))
