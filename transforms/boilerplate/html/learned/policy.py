"""What Naqi holds to in HTML, whatever a network says: docs/learned-judge.md has it as a table.

Networks are fitted to gold texts that differ in what they take for content.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Final

import numpy as np
from numpy.typing import NDArray

from naqi.schemas.page import Block, Element
from naqi.schemas.rules import Role, Rule
from naqi.transforms.boilerplate.html.judge import Survey
from naqi.transforms.boilerplate.html.names import AMP
from naqi.transforms.boilerplate.html.tree import Node, find_signed
from naqi.transforms.furniture.calls import call

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
_MOST_NOTES, _MOST_OF_NOTES = 24, 0.5
"""More notes to a text, or notes that weigh more of it, are lists of references or small print."""
_NEAR: Final = 3
"""Elements from that of a text outward of which one may be that of its term."""
_MOST_ITEMS, _TEXT = 60, 40
"""Items of a list in the midst of text, and the score of what is text beside them."""


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
            or position in found.beside
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


def _is_term(block: Block) -> bool:
    return block.role is Role.LIST_ITEM and _is_in(block, "dt")


def _has_meaning(blocks: Sequence[Block], term: int, kept: NDArray[np.bool_]) -> bool:
    """Whether what stands right below a term is kept, and explains it."""
    below = term + 1
    return below < len(blocks) and bool(kept[below]) and _is_in(blocks[below], "dd")


def _is_in(block: Block, tag: str) -> bool:
    element: Element | None = block.element
    for _ in range(_NEAR):
        if element is None:
            return False
        if element.tag == tag:
            return True
        element = element.above
    return False


def find_wanted(blocks: Sequence[Block], found: Survey, kept: NDArray[np.bool_]) -> list[int]:
    """Positions of what stays as the plain rules have it, whatever gold texts have of it.

    Notes to the text, and the headings right above them; but of lists of references the network
    tells. Headings that are words of furniture, where what stands below them is ``kept``, and so
    terms with what they mean. Items without links, where text that is kept stands above and below
    them. Titles and teasers of a page that lists others.
    """
    stays = [position for position in range(len(blocks)) if position not in found.verdicts]
    headings = [position for position in stays if blocks[position].role is Role.HEADING]
    wanted = [
        p
        for p in headings
        if p + 1 < len(blocks) and kept[p + 1] and found.furniture[p] is not None
    ]
    wanted += [p for p in stays if _is_term(blocks[p]) and _has_meaning(blocks, p, kept)]
    wanted += _find_listed(blocks, found, kept)
    wanted += [position for position in found.cards if position not in found.verdicts]
    notes = [position for position in stays if blocks[position].role is Role.FOOTNOTE]
    size = sum(found.weights[position] for position in notes)
    rest = sum(found.weights[position] for position in stays) - size
    if len(notes) > _MOST_NOTES or size > _MOST_OF_NOTES * rest:
        return wanted
    return [*wanted, *{p - 1 for p in notes}.intersection(headings), *notes]
