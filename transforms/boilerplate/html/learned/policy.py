"""What Naqi holds to in HTML, whatever a network says: docs/learned-judge.md has it as a table.

Networks are fitted to gold texts that differ in what they take for content.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Final

import numpy as np
from numpy.typing import NDArray

from naqi.schemas.page import Block, Element
from naqi.schemas.rules import Role, Rule
from naqi.transforms.boilerplate.furniture.calls import call
from naqi.transforms.boilerplate.html.judge import Survey
from naqi.transforms.boilerplate.html.names import AMP
from naqi.transforms.boilerplate.html.tree import Node, find_signed
from naqi.transforms.boilerplate.learned.lexical import Ints
from naqi.transforms.boilerplate.learned.network import CERTAINTY_ONE
from naqi.transforms.text.sentences import CLOSERS, ends_sentence

_SETTLED: Final = frozenset({
    Rule.CAPTION, Rule.COMMENTS, Rule.CONSENT, Rule.FOREIGN_CAPTION, Rule.LINE_NUMBERS,
    Rule.NAVIGATION, Rule.PAGINATION, Rule.RELATED_LINKS, Rule.SHARE, Rule.SHORT, Rule.SIGNATURE,
    Rule.SITE_NAME,
})  # fmt: skip
"""Rules whose verdicts stand. Where the others speak of places, links, names and forms, it is the
network that tells whether they are right."""
_BY_TEXT: Final = frozenset({Rule.ADVERTISEMENT, Rule.BYLINE, Rule.FORM})
"""Rules whose verdicts stand where the block's text says it."""
_CHOICES: Final = frozenset({"combobox", "listbox", "optgroup", "option", "select"})
"""Tags and roles of what one of many is chosen from. What else stands in forms may be anything:
whole pages stand in one, and questions are buttons that open the answers."""
_LEAST_OF_REPLY: Final = 4
"""One in so many is how likely a reply has to be by itself."""
_LEAST_OF_BODY: Final = 16
"""And one that looks as what most posts say."""
_SURE_OF_BODY: Final = CERTAINTY_ONE * 3 // 4
_FEWEST_POSTS: Final = 3
_UP: Final = 3
_DIGITS: Final = re.compile(r"\d+")
_MOST_NOTES, _MOST_OF_NOTES = 24, 0.5
"""More notes to a text, or notes that weigh more of it, are lists of references or small print."""
_MOST_ITEMS, _TEXT = 60, 40
"""Items of a list in the midst of text, and the score of what is text beside them."""
_TABLES: Final = frozenset({Role.CAPTION, Role.TABLE_ROW})
"""Roles of what may stand in a table."""
_ODDS: Final = (27, 10)
"""By so much the word of the plain rules changes the odds that a block is content."""


def heed_rules(certain: Ints, found: Survey) -> Ints:
    """``certain``, with the word of the plain rules counting once more, for or against a block.

    The network has heard it already, and is right to overrule it on pages like those it was fitted
    to. Of others it knows less than it believes, and the rules know as much as ever.
    """
    dropped = np.zeros(len(certain), np.bool_)
    dropped[list(found.verdicts)] = True
    more, less = _ODDS
    yes = certain * np.where(dropped, less, more)
    no = (CERTAINTY_ONE - certain) * np.where(dropped, more, less)
    data = [*found.data]  # the network was told of such tables that they fall by their place
    yes[data] *= more
    no[data] *= less
    heeded: Ints = CERTAINTY_ONE * yes // (yes + no)
    return heeded


def level_tables(blocks: Sequence[Block], certain: Ints, weights: Ints) -> Ints:
    """``certain``, with the mean of a table for its rows and caption: it is kept or not."""
    level: Ints = certain.copy()
    if _TABLES.isdisjoint([block.role for block in blocks]):
        return level
    first = 0
    for in_table, group in groupby(blocks, _is_in_table):
        end = first + sum(1 for _ in group)
        if in_table:
            rows = slice(first, end)
            level[rows] = _mean(certain[rows], weights[rows])
        first = end
    return level


def _is_in_table(block: Block) -> bool:
    if block.role is Role.CAPTION:
        return block.element.tag == "caption"
    return block.role is Role.TABLE_ROW


def level_posts(blocks: Sequence[Block], certain: Ints, found: Survey, weights: Ints) -> Ints:
    """``certain``, with the mean of a thread's replies for those that are a little less likely.

    A last one is as much of a reply as the others, whatever stands below it. What a post quotes,
    and its heading, is none.
    """
    said = [
        position
        for post in found.posts
        for position in range(post.first, post.end)
        if position not in found.verdicts
        and blocks[position].role is Role.PARAGRAPH
        and ends_sentence(blocks[position].text, CLOSERS)
    ]
    if not said:
        return certain
    bodies = _bodies_of_posts(blocks, weights, said, len(found.posts))
    bodies = [p for p in bodies if certain[p] * _LEAST_OF_BODY >= CERTAINTY_ONE]
    level: Ints = certain.copy()
    level[bodies] = np.maximum(certain[bodies], _SURE_OF_BODY)
    likely = [
        p for p in said if found.scores[p] > 0 and certain[p] * _LEAST_OF_REPLY >= CERTAINTY_ONE
    ]
    if likely:
        level[likely] = np.maximum(level[likely], _mean(certain[likely], weights[likely]))
    return level


def _bodies_of_posts(
    blocks: Sequence[Block], weights: Ints, said: Sequence[int], posts: int
) -> list[int]:
    """Of what is ``said`` in posts, what looks as most of it does: it is their bodies.

    In whatever language, and however short; where most posts have one.
    """
    alike: defaultdict[str, list[int]] = defaultdict(list)
    for position in said:
        alike[_look(blocks[position].element)].append(position)
    alike.pop("", None)
    if not alike:
        return []
    most = max(alike.values(), key=lambda group: int(weights[group].sum()))
    return most if 2 * len(most) > posts >= _FEWEST_POSTS else []


def _look(element: Element) -> str:
    """The names of what a block stands in, without numbers."""
    at: Element | None = element
    for _ in range(_UP):
        if at is None:
            break
        if at.names:
            return _DIGITS.sub("", at.names)
        at = at.above
    return ""


def _mean(certain: Ints, weights: Ints) -> int:
    """The mean certainty of blocks, by their weights, rounded down."""
    return int((certain * weights).sum() // weights.sum())


def find_unwanted(blocks: Sequence[Block], found: Survey) -> Iterator[int]:
    """Positions of what Naqi never takes for content, though gold texts may have it.

    What its rule settles, such as captions and comments, which are kept by those who ask for them;
    a call to read on; a byline or a date line by its text, which are columns of the page; the label
    of an advertisement, and what forms offer to choose from.
    """
    for position, verdict in found.verdicts.items():
        rule, leaf, row = verdict.rule, found.leaves[position], found.furniture[position]
        if (
            rule in _SETTLED
            or call(blocks[position].text) is not None
            or (rule in _BY_TEXT and row is not None and row.rule is rule)
            or (rule is Rule.FORM and _is_choice(leaf))
            or (rule is Rule.ADVERTISEMENT and _is_component(leaf))
        ):
            yield position


def _is_choice(node: Node) -> bool:
    signed = find_signed(node)
    return signed is not None and signed.sign is not None and signed.sign.word in _CHOICES


def _is_component(node: Node | None) -> bool:
    """Whether a container stands in a component of AMP that holds no text."""
    while node is not None and node.element.tag not in AMP:
        node = node.parent
    return node is not None


def _find_listed(blocks: Sequence[Block], found: Survey, kept: NDArray[np.bool_]) -> Iterator[int]:
    """Positions of the items of lists in the midst of text: each is as short as a button may be."""

    def is_text(position: int) -> bool:
        return position in found.body and bool(kept[position]) and found.scores[position] > _TEXT

    first = 0
    for role, group in groupby(blocks, attrgetter("role")):
        end = first + sum(1 for _ in group)
        items = range(first, end)
        if (
            role is Role.LIST_ITEM
            and len(items) <= _MOST_ITEMS
            and is_text(first - 1)
            and is_text(end)
            and not any(blocks[p].link_chars or p in found.verdicts for p in items)
        ):
            yield from items
        first = end


def find_wanted(blocks: Sequence[Block], found: Survey, kept: NDArray[np.bool_]) -> list[int]:
    """Positions of what stays as the plain rules have it, whatever gold texts have of it.

    Notes to the text, and the headings right above them; but of lists of references the network
    tells. Headings that are words of furniture, where what stands below them is ``kept``. Items
    without links, where text that is kept stands above and below them.
    """
    stays = [position for position in range(len(blocks)) if position not in found.verdicts]
    headings = [position for position in stays if blocks[position].role is Role.HEADING]
    wanted = [
        p
        for p in headings
        if p + 1 < len(blocks) and kept[p + 1] and found.furniture[p] is not None
    ]
    wanted += _find_listed(blocks, found, kept)
    notes = [position for position in stays if blocks[position].role is Role.FOOTNOTE]
    size = sum(found.weights[position] for position in notes)
    rest = sum(found.weights[position] for position in stays) - size
    if len(notes) > _MOST_NOTES or size > _MOST_OF_NOTES * rest:
        return wanted
    return [*wanted, *{p - 1 for p in notes}.intersection(headings), *notes]
