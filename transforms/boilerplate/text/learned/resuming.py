"""Where a text goes on below a box of other articles inside it, whatever the network says.

To the network what stands right below headlines is more of them, be it a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Judgement, Page
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.learned.lexical import Ints
from naqi.transforms.boilerplate.learned.network import CERTAINTY_ONE
from naqi.transforms.boilerplate.text.belonging import LONGEST_TEXT, belonging
from naqi.transforms.boilerplate.text.read_also import announces
from naqi.transforms.boilerplate.text.shapes import is_plain
from naqi.transforms.text.sentences import SENTENCE_ENDS

_LIKELY: Final = CERTAINTY_ONE // 2
_MAY_BE: Final = CERTAINTY_ONE // 12
"""How certain a line is that needs no help, and one that may be of the text."""
_PARAGRAPH: Final = 25.0
"""Words from which a line is a paragraph, and no headline."""
_OF_TEXT: Final = 1.0
"""How much a line's words must speak for being of the text."""
_LONGEST: Final = 150
"""Characters of it that are compared."""


def find_resuming(page: Page, by_rules: Judgement, certain: Ints) -> Iterator[int]:
    """Positions of the sentences below a box of other articles with which the text goes on.

    The first is told by its length, by its words, or by what opens it; those below it go with it,
    up to one of which the network is sure.
    """
    lines, body = page.seen
    text: str | None = None
    box: int | None = None
    resumed = False
    for position in body:
        if position in by_rules.verdicts:
            if by_rules.verdicts[position].rule is Rule.RELATED_LINKS:
                resumed = not announces(page, position, by_rules.verdicts)
                box = position
            continue
        if box is None or not _is_paragraph(lines[position]):
            continue
        if certain[position] >= _LIKELY:
            box = None
            continue
        if certain[position] < _MAY_BE:
            continue
        if not resumed:
            text = _text(page, by_rules) if text is None else text
            resumed = _is_of_text(page, position, text)
        if resumed:
            yield position


def _is_paragraph(line: Line) -> bool:
    """Whether a line is a sentence, or long enough for some without a full stop."""
    if not is_plain(line):
        return False
    marked = line.sentence and line.end in SENTENCE_ENDS
    long = line.function and not line.wrapped and line.size >= _PARAGRAPH
    return marked or long


def _is_of_text(page: Page, position: int, text: str) -> bool:
    line = page.seen.lines[position]
    if line.goes_on or line.size >= _PARAGRAPH:
        return True
    return belonging(page.blocks[position].text[:_LONGEST], text, inside=True) >= _OF_TEXT


def _text(page: Page, by_rules: Judgement) -> str:
    """The beginning of the body without what the rules drop."""
    texts: list[str] = []
    size = 0
    for position in page.seen.body:
        if position not in by_rules.verdicts:
            texts.append(page.blocks[position].text)
            size += len(texts[-1])
            if size >= LONGEST_TEXT:
                break
    return "\n".join(texts)[:LONGEST_TEXT]
