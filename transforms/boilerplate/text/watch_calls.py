"""Headlines of films and pictures between a text page's paragraphs, told by what leads to them.

"Watch: X", "بالفيديو.. X" name what is shown elsewhere. The title of a page may open so as well,
and so may a list of what a thing has ("Video: four lenses"): they count where a paragraph is on
both sides.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Block
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.text.lines import mark
from naqi.transforms.boilerplate.text.shapes import is_headline
from naqi.transforms.furniture.call_words.watch import LABELS, WATCH
from naqi.transforms.text.bounded_cache import cached_short
from naqi.transforms.text.sentences import FULL_STOPS

_LED: Final = re.compile(
    rf"[\W_]{{0,4}}(?:{WATCH})[\]】)]?\s?(?:[:：|»›>]|\.\.{{1,2}}|…)\s?(?=[\w\"“„«‘])", re.I
)
_LABEL: Final = re.compile(rf"[\W_]{{0,4}}(?:{LABELS})[\W_]{{0,4}}", re.I)
_LONGEST: Final = 160
_LONGEST_LABEL: Final = 24
"""Characters of such a line, and of a label above one."""
_LEAST, _MOST = 4.0, 22.0
"""Words of a line that names what is shown, with what leads to it."""
_PARAGRAPH: Final = 8.0
"""Words of a sentence that is one."""


def mark_watch_calls(blocks: Sequence[Block], lines: Sequence[Line], body: range) -> Sequence[Line]:
    """``lines``, those inside the body that lead to films and pictures as links to other pages.

    Args:
        blocks: All of the page.
        lines: Each measured.
        body: Positions of the body; not empty.
    """
    found: list[int] = []
    for position in body[1:]:
        if not _may_be(lines[position]) or not _is_text(lines, body, position - 1):
            continue
        text = blocks[position].text
        if len(text) <= _LONGEST_LABEL and _is_label(text) and _heads(lines, body, position):
            found += [position, position + 1]
        elif _leads(lines[position], text) and _is_text(lines, body, position + 1):
            found.append(position)
    return mark(lines, dict.fromkeys(found, Rule.RELATED_LINKS), certain=True)


def _may_be(line: Line) -> bool:
    special = line.anywhere or line.item or line.wrapped or line.clause or line.spoken
    return line.size <= _MOST and line.end not in FULL_STOPS and not special


def _leads(line: Line, text: str) -> bool:
    """Whether a line names what is shown behind a word for showing it."""
    may = line.rule is None and line.size >= _LEAST and len(text) <= _LONGEST
    return may and _LED.match(text) is not None


@cached_short(4096)
def _is_label(text: str) -> bool:
    return _LABEL.fullmatch(text) is not None


def _heads(lines: Sequence[Line], body: range, label: int) -> bool:
    """Whether one headline stands below a label, and the text goes on below that."""
    below = label + 1
    if below not in body or lines[below].rule is not None or not is_headline(lines[below]):
        return False
    if lines[below].size < _LEAST or lines[below].item or lines[below].goes_on:
        return False
    return below + 1 in body and _is_text(lines, body, below + 1)


def _is_text(lines: Sequence[Line], body: range, position: int) -> bool:
    """Whether there is a paragraph, furniture, or the end of the body."""
    if position not in body:
        return True
    line = lines[position]
    return line.anywhere or line.wrapped or (line.sentence and line.size >= _PARAGRAPH)
