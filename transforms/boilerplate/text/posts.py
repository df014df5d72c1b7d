"""Posts of a thread that was copied as text: sentences between the same few short lines each.

A post of one sentence looks like a headline or a teaser between names, counters and buttons. What
tells is that above or below each stands the same line, from the first one on: those of comments
begin below a text that has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Block
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.text.shapes import is_headline, is_lone_sentence

_FEWEST: Final = 3
"""Posts of a thread."""
_NEAR: Final = 5
"""Lines above and below a post that may be the same as those of others."""
_LONGEST: Final = 40
"""Characters of such a line."""
_SHORTEST: Final = 2.0
"""Words of a sentence that is a post."""
_HEADLINE: Final = 4.0
"""Words above which a line between sentences may be a headline."""
_LONG, _FEWEST_SAME = 3, 2
"""Lines of a first post above which it may be an article, and so many lines but dates are the same
as beside others: a button to share it with may be."""
_NUMBER: Final = re.compile(r"\d+")
_MOST_ABOVE: Final = 2
"""Sentences above the first post, as of a notice: below more, a text has comments."""
_OF_POSTS: Final = frozenset({Rule.COMMENTS, Rule.SHARE, Rule.BYLINE})
"""What stands beside posts, but for numbers."""
_OF_ARTICLES: Final = frozenset({Rule.RELATED_LINKS, Rule.CAPTION, Rule.FOOTER, Rule.NAVIGATION})
"""What stands beside each of several teasers, pictures or pages."""


def find_posts(blocks: Sequence[Block], lines: Sequence[Line], body: range) -> list[int]:
    """Positions of the sentences that are posts; none where the page is no thread.

    Args:
        blocks: All of the page.
        lines: The same, measured.
        body: Positions of its body: its first posts at least.
    """
    groups = _group(lines, range(body.start, len(lines)))
    above = sum(map(len, _group(lines, range(body.start))))
    if len(groups) < _FEWEST or above > _MOST_ABOVE:
        return []
    gaps = [range(above.stop, below.start) for above, below in pairwise(groups)]
    before = range(max(0, groups[0].start - _NEAR), groups[0].start)
    behind = range(groups[-1].stop, len(lines))
    sides = (
        _same(blocks, lines, [gap[:_NEAR] for gap in [*gaps, behind]]),
        _same(blocks, lines, [gap[: -_NEAR - 1 : -1] for gap in [before, *gaps]]),
    )
    count = max(count for count, _ in sides)
    posts, gaps = groups[:count], gaps[: max(0, count - 1)]
    headed = sum(any(_is_headline(lines[p]) for p in gap) for gap in gaps)
    if count < _FEWEST or 2 * headed >= len(gaps):
        return []
    same = frozenset().union(*(keys for number, keys in sides if number >= _FEWEST))
    if _opens_comments(blocks, lines, gaps[0], same):
        return []
    rules = {_key(blocks[p]): lines[p].rule for p in gaps[0]}
    if not any("0" in key or rules.get(key) in _OF_POSTS for key in same):
        return []
    dates = sum(rules.get(key) is Rule.BYLINE for key in same)
    if len(posts[0]) > _LONG and len(same) - dates < _FEWEST_SAME:
        return []
    return [position for post in posts for position in post]


def _group(lines: Sequence[Line], place: range) -> list[range]:
    """Runs of sentences."""
    groups: list[range] = []
    for position in place:
        line = lines[position]
        if line.rule is not None or line.size < _SHORTEST or not is_lone_sentence(line):
            continue
        if groups and groups[-1].stop == position:
            groups[-1] = range(groups[-1].start, position + 1)
        else:
            groups.append(range(position, position + 1))
    return groups


def _same(
    blocks: Sequence[Block], lines: Sequence[Line], places: Sequence[range]
) -> tuple[int, frozenset[str]]:
    """Beside how many posts, from the first, the same lines stand equally far off, and which."""
    same: frozenset[tuple[int, str]] = frozenset()
    for count, place in enumerate(places):
        keys = frozenset(_keys(blocks, lines, place))
        keys = keys & same if count else keys
        if not keys:
            return count, frozenset(key for _, key in same)
        same = keys
    return len(places), frozenset(key for _, key in same)


def _keys(
    blocks: Sequence[Block], lines: Sequence[Line], place: range
) -> Iterator[tuple[int, str]]:
    """Short lines, but for their numbers, and how far off each stands."""
    for distance, position in enumerate(place):
        if len(blocks[position].text) <= _LONGEST and lines[position].rule not in _OF_ARTICLES:
            yield distance, _key(blocks[position])


def _key(block: Block) -> str:
    return _NUMBER.sub("0", block.text)


def _is_headline(line: Line) -> bool:
    return line.rule is None and line.size > _HEADLINE and is_headline(line)


def _opens_comments(
    blocks: Sequence[Block], lines: Sequence[Line], place: range, same: frozenset[str]
) -> bool:
    """Whether what follows below a first text is what readers say of it."""
    return any(
        lines[position].rule is Rule.COMMENTS and _key(blocks[position]) not in same
        for position in place
    )
