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
from naqi.transforms.boilerplate.text.belonging import beginning, belonging
from naqi.transforms.boilerplate.text.shapes import is_plain
from naqi.transforms.text.sentences import FULL_STOPS

_LIKELY: Final = CERTAINTY_ONE // 2
_FIRST: Final = CERTAINTY_ONE // 5
_NEXT: Final = CERTAINTY_ONE // 8
"""How certain a line is that needs no help, and such a line is at least, the first or another."""
_OF_TEXT, _OF_LIKELY_TEXT = 3.0, 1.0
"""How much a line's words must speak for being of the text, ..."""
_LIKELY_TEXT: Final = CERTAINTY_ONE // 3
"""... and if the line is as certain."""
_LONGEST: Final = 150
"""Characters of it that are compared."""


def find_resuming(page: Page, by_rules: Judgement, certain: Ints) -> Iterator[int]:
    """Positions of the sentences below a box of other articles with which the text goes on.

    The first is told by its words, or by what opens it; those below it go with it, up to one of
    which the network is sure. Teasers have sentences as long.
    """
    lines, body = page.seen
    text: str | None = None
    boxed = resumed = False
    for position in body:
        if position in by_rules.verdicts:
            if by_rules.verdicts[position].rule is Rule.RELATED_LINKS:
                boxed, resumed = True, False
            continue
        if not boxed or not _is_sentence(lines[position]):
            continue
        if certain[position] >= _LIKELY:
            boxed = False
            continue
        if certain[position] < (_NEXT if resumed else _FIRST):
            continue
        if not resumed:
            text = _text(page, by_rules) if text is None else text
            least = _OF_LIKELY_TEXT if certain[position] >= _LIKELY_TEXT else _OF_TEXT
            resumed = lines[position].goes_on or _shared(page, position, text) >= least
        if resumed:
            yield position


def _is_sentence(line: Line) -> bool:
    return is_plain(line) and line.sentence and line.end in FULL_STOPS


def _shared(page: Page, position: int, text: str) -> float:
    return belonging(page.blocks[position].text[:_LONGEST], text, inside=True)


def _text(page: Page, by_rules: Judgement) -> str:
    """The beginning of the body without what the rules drop."""
    return beginning(page.blocks[p].text for p in page.seen.body if p not in by_rules.verdicts)
