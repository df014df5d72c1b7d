"""What signs a text and stands right below it, told by its form and that nothing of it follows.

A word for the end, initials, the paper's name, what somebody is by profession.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Block
from naqi.schemas.rules import Rule
from naqi.transforms.furniture.author_notes import is_profession_alone
from naqi.transforms.furniture.datelines import is_dateline
from naqi.transforms.furniture.endings import bare_end, end_mark
from naqi.transforms.furniture.outlets import known_outlet, sounds_like_outlet
from naqi.transforms.text.sentences import COLONS, DASHES, QUESTION_MARKS

_BEYOND: Final = 8
"""Lines below the body that are looked at."""
_SENTENCE: Final = 4.0
"""Words of the sentence that the body ends in."""
_LONG: Final = 20.0
"""Words of a line that is prose without its mark."""
_MOST: Final = 4.0
"""Words of a signature, ..."""
_MOST_OF_NOTE: Final = 8
"""... and of one behind an asterisk or an end."""
_MOST_UNMARKED: Final = 2
"""Lines of the text below its last sentence that a signature may be below."""


def find_tails(blocks: Sequence[Block], lines: Sequence[Line], body: range) -> dict[int, Rule]:
    """Positions of lines that sign the text, and their rule.

    Above those that messages alone have, lines of the text may stand that end without a mark.

    Args:
        blocks: All of the page.
        lines: Each measured.
        body: Positions of the body; not empty.
    """
    below = range(body.stop - 1, min(body.stop + _BEYOND, len(lines)))
    found: list[int] = []
    others = 0
    for position in below:
        line, text = lines[position], blocks[position].text
        if line.rule is not None or (position < body.stop and line.sentence):
            continue
        short = line.copy_of is None and line.size <= _MOST_OF_NOTE and not line.sentence
        again = short and bool(found) and _is_again(text, blocks[found[-1]].text)
        if again or (
            short and (end_mark(text) or (not others and _signs(blocks, lines, body, position)))
        ):
            found.append(position)
        else:
            others += 1
        if others > _MOST_UNMARKED:
            break
    return dict.fromkeys(found, Rule.SIGNATURE)


def _signs(blocks: Sequence[Block], lines: Sequence[Line], body: range, position: int) -> bool:
    """Whether a line signs the text, by a form and its place: prose is above it, text not below."""
    line, text = lines[position], blocks[position].text
    if line.item and text[0] != "*" and text[-1] not in DASHES:
        return False
    above = position - 1 if position < body.stop else body.stop - 1
    if above not in body or not _is_prose(lines[above]) or not _is_last(blocks, lines, position):
        return False
    if bare_end(text):
        return not any(lines[p].spoken for p in body if p != position)  # nor does a story end so
    if text[0] == "*":
        return is_profession_alone(text[1:].strip(), marked=True) and not any(
            blocks[p].text[0] == "*" for p in body
        )
    if line.size > _MOST:
        return False
    if known_outlet(text) or is_dateline(text):
        return True
    if sounds_like_outlet(text):
        return _is_elsewhere(blocks, lines, body, position)
    return is_profession_alone(text) and all(
        lines[p].sentence or lines[p].size > _MOST or lines[p].rule is not None for p in body
    )


def _is_prose(last: Line) -> bool:
    """Whether a line is a statement, or long, and none of a list."""
    prose = last.sentence and last.size >= _SENTENCE
    asks = last.end in QUESTION_MARKS or last.end in COLONS
    return last.rule is None and not (last.item or asks) and (prose or last.size >= _LONG)


def _is_last(blocks: Sequence[Block], lines: Sequence[Line], position: int) -> bool:
    """Whether nothing of the text, and no list, is below a line."""
    after = position + 1
    if after >= len(lines) or lines[after].rule is not None:
        return True
    return _is_again(blocks[after].text, blocks[position].text)


def _is_again(text: str, signed: str) -> bool:
    """Whether a line below what is signed is the paper's name of it once more."""
    return signed.endswith(f" {text}") and (known_outlet(text) or sounds_like_outlet(text))


def _is_elsewhere(
    blocks: Sequence[Block], lines: Sequence[Line], body: range, position: int
) -> bool:
    """Whether the page says a name in furniture too, and so is the page's of that name."""
    name = blocks[position].text
    return any(
        name in blocks[p].text
        for p in range(len(lines))
        if p not in body and p != position and (lines[p].rule is not None or p < body.start)
    )
