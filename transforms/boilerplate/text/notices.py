"""Notices about cookies at the edges of a text page's body.

In whole sentences they pass for its first or last paragraph. They are taken for notices where
nothing but their like stands between them and the edge, and where the body, if it speaks of cookies
itself, has a button to agree beside them: else they are part of an article about cookies. Without
such a button one of those below a title says in the name of the site that it has cookies.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Block, Characters
from naqi.schemas.rules import Rule
from naqi.transforms.furniture.consent import (
    belongs_to_notice,
    is_button,
    is_notice,
    mentions_cookies,
    speaks_for_site,
)
from naqi.transforms.text.sentences import CLOSERS, ends_sentence

_MOST: Final = 150.0
"""Most words of a notice."""
_REACH: Final = 4
"""Lines of the body at each edge of it that may be a notice's."""
_OUTSIDE: Final = 8
"""Lines beyond the edge that may be."""
_NEAR: Final = 4
"""Lines beside a notice among which a button is looked for."""
_LABEL: Final = 4.0
"""Most words of a button that is not known."""
_MOST_BETWEEN: Final = 2
_LONGEST_BETWEEN: Final = 30.0
"""Sentences between a notice and its buttons that may say anything, and their words."""
_TITLES: Final = 2
"""Lines above the body of which one may be its title."""
_LEAST: Final = 2.0
"""Words of a notice that is a sentence."""
_LONGEST_HEADING: Final = 60
"""Characters of what heads a notice."""


def mark_notices(
    blocks: Sequence[Block], lines: Sequence[Line], body: range, characters: Characters
) -> list[Line]:
    """``lines``, those that are notices about cookies at an edge of the body with that rule.

    Args:
        blocks: All of the page.
        lines: Each measured.
        body: Positions of the body; not empty.
        characters: What is known of those of the page.
    """
    near = [
        *range(max(0, body.start - _OUTSIDE), min(body.start + _REACH, body.stop)),
        *range(_below(body), min(body.stop + _OUTSIDE, len(lines))),
    ]
    texts = [blocks[p].text for p in near if _may_speak(lines[p])]
    if not mentions_cookies("\n".join(texts), characters.script):
        return [*lines]
    found = _at_edge(blocks, lines, body, 1) | _at_edge(blocks, lines, body, -1)
    return [
        line._replace(rule=line.rule or Rule.CONSENT) if position in found else line
        for position, line in enumerate(lines)
    ]


def _below(body: range) -> int:
    """The first of the lines at the end of the body that are not among those at its beginning."""
    return max(min(body.start + _REACH, body.stop), body.stop - _REACH)


def _may_speak(line: Line) -> bool:
    least = _LEAST if line.sentence else _LABEL
    return line.rule is None and not line.clause and least < line.size <= _MOST


def _at_edge(
    blocks: Sequence[Block], lines: Sequence[Line], body: range, outwards: int
) -> set[int]:
    """Positions of the notice at one edge.

    Args:
        blocks: All of the page.
        lines: Each measured.
        body: Positions of the body.
        outwards: 1 for the edge below, -1 for the one above.
    """
    inside = body[::-outwards][:_REACH]
    edge = inside[0]
    beyond = range(len(lines))[edge + 1 :] if outwards > 0 else range(edge)[::-1]
    beyond = beyond[:_OUTSIDE]
    notice = {p for p in beyond if _speaks(blocks, lines, p)}
    buttoned = outwards > 0 and any(is_button(blocks[p].text) for p in beyond[:_NEAR])
    between: list[int] = []
    others = 0
    for position in inside:
        between.append(position)
        heads = outwards > 0 and notice and _heads(blocks[position])
        if heads or _speaks(blocks, lines, position, surely=others > 0):
            notice.update(between)
        elif not _belongs(blocks[position], lines[position]):
            others += 1
            long = lines[position].size > _LONGEST_BETWEEN
            if notice or long or not buttoned or others > _MOST_BETWEEN:
                break
    if not notice:
        return notice
    rest = [p for p in (*_titles(lines, body), *body) if p not in notice]
    button = {p for q in notice for p in _beside(lines, q) if is_button(blocks[p].text)}
    alone = not any(p in body for p in rest)
    if not button and (alone or any(mentions_cookies(blocks[p].text) for p in rest)):
        return set()
    opens_text = outwards < 0 and any(p < min(notice) for p in _titles(lines, body))
    if opens_text and not button and not any(speaks_for_site(blocks[p].text) for p in notice):
        return set()
    return notice | {p for p in button if lines[p].rule is None}


def _speaks(
    blocks: Sequence[Block], lines: Sequence[Line], position: int, *, surely: bool = False
) -> bool:
    """Whether a line states that the site uses cookies; ``surely``: in the name of the site."""
    text = blocks[position].text
    if not _may_speak(lines[position]) or not mentions_cookies(text):
        return False
    if surely:
        return speaks_for_site(text)
    button = any(is_button(blocks[p].text) for p in _beside(lines, position))
    return is_notice(text, beside_button=button)


def _titles(lines: Sequence[Line], body: range) -> list[int]:
    """Positions of the lines right above the body that may say what it is about."""
    near = range(max(0, body.start - _TITLES), body.start)
    return [p for p in near if lines[p].rule is None and lines[p].size > _LEAST]


def _belongs(block: Block, line: Line) -> bool:
    """Whether a line may stand between a notice and the edge of the body."""
    if line.clause:
        return False
    if line.rule is not None or (line.size <= _LABEL and not line.sentence):
        return True
    return is_button(block.text) or belongs_to_notice(block.text)


def _heads(block: Block) -> bool:
    """Whether a line beside a notice is its heading: short, no sentence, and about what it says."""
    text = block.text
    short = len(text) <= _LONGEST_HEADING and not ends_sentence(text, CLOSERS)
    return short and (belongs_to_notice(text, least=1) or mentions_cookies(text))


def _beside(lines: Sequence[Line], position: int) -> range:
    return range(max(0, position - _NEAR), min(len(lines), position + _NEAR + 1))
