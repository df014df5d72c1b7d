"""What spoke for dropping a block of HTML, to the network, in words.

How it is found says `boilerplate.learned.left_out`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Block, Element, Feature, Page
from naqi.transforms.boilerplate.html.judge import Survey
from naqi.transforms.boilerplate.html.learned.features import FEATURES, read_features
from naqi.transforms.boilerplate.html.learned.judge import left_to_network, survey_plainly
from naqi.transforms.boilerplate.html.learned.model import load_weights
from naqi.transforms.boilerplate.html.tree import Node
from naqi.transforms.boilerplate.learned.left_out import (
    Group,
    group_columns,
    spoken,
    strongest,
    tell_length,
    tell_neighbours,
    tell_phrase,
    tell_verdict,
    without_containers,
    without_names,
    without_neighbours,
    without_words,
    word_of,
)
from naqi.transforms.furniture.match import FURNITURE
from naqi.transforms.text.sentences import CLOSERS, ends_sentence

_MOST_NAMES = 3
"""Names of a container that are told."""


class Asked(NamedTuple):
    """A block that is asked for."""

    page: Page
    found: Survey
    position: int

    @property
    def block(self) -> Block:
        """The block itself."""
        return self.page.blocks[self.position]

    @property
    def leaf(self) -> Node:
        """Its innermost container."""
        return self.found.leaves[self.position]


def reasons_of_network(
    page: Page,
    config: CleanConfig,  # noqa: ARG001  # `Reasons`
    asked: Sequence[int],
) -> Mapping[int, Sequence[Feature]]:
    """See `judges.Reasons`: the weight is a difference of the logarithm of odds.

    Of what the plain rules decide alone, the network has nothing to tell.
    """
    if not page.blocks:
        return {}
    found = survey_plainly(page)
    undecided = left_to_network(page.blocks, found)
    asked = [position for position in asked if position in undecided]
    if not asked:
        return {}
    spoke = spoken(read_features(page, found), load_weights(), GROUPS, GROUP_OF)
    return {p: strongest(Asked(page, found, p), GROUPS, spoke[:, p]) for p in asked}


def _tell_links(of: Asked) -> str:
    return f"share of links {_number(of.block.link_chars / len(of.block.text))}"


def _tell_length(of: Asked) -> str:
    return tell_length(of.block.text)


def _tell_letters(of: Asked) -> str:
    return f"ends {'' if ends_sentence(of.block.text, CLOSERS) else 'un'}like a sentence"


def _tell_role(of: Asked) -> str:
    return f"role {word_of(of.block.role.value)}"


def _tell_place(of: Asked) -> str:
    if of.found.title is not None and of.position < of.found.title:
        return "above the title"
    if of.position < of.found.body.start:
        return "above the body"
    if of.position >= of.found.body.stop:
        return "below the body"
    inside = of.position - of.found.body.start
    return f"block {inside + 1:,} of {len(of.found.body):,} in the body"


def _tell_rules(of: Asked) -> str:
    return tell_verdict(of.found.verdicts, of.position)


def _tell_phrase(of: Asked) -> str:
    row = FURNITURE.match(of.block.text)
    return tell_phrase(row and row.rule)


def _tell_repetition(of: Asked) -> str:
    often = sum(block.text == of.block.text for block in of.page.blocks)
    if often > 1:
        return f"stands there {often:,} times"
    own = of.leaf.element
    alike = [node for node in of.found.nodes if node.element.tag == own.tag]
    alike = [node for node in alike if node.element.names == own.names]
    return f"one of {len(alike):,} `{_call(own)}`" if len(alike) > 1 else f"the only `{_call(own)}`"


def _tell_words(of: Asked) -> str:  # noqa: ARG001  # `Told`
    return "its words"


def _tell_names(of: Asked) -> str:
    """The innermost element around a block that says more than that it is one."""
    element = of.block.element
    node: Node | None = of.leaf
    while not element.names and not element.role and node is not None and node.element.tag:
        element, node = node.element, node.parent
    return f"in `{_call(element)}`"


def _tell_container(of: Asked) -> str:
    leaf = of.leaf
    blocks, share = leaf.end - leaf.first, _number(leaf.links / max(leaf.chars, 1))
    many = "1 block" if blocks == 1 else f"{blocks:,} blocks"
    return f"in a <{leaf.element.tag or 'body'}> of {many}, share of links {share}"


def _tell_neighbours(of: Asked) -> str:
    return tell_neighbours(of.page.blocks, of.position, "block")


def _tell_page(of: Asked) -> str:
    return f"on a page of {len(of.page.blocks):,} blocks"


def _call(element: Element) -> str:
    """An element as a selector of style sheets has it."""
    return ".".join((element.tag or "body", *element.names.split()[:_MOST_NAMES]))


def _number(share: float) -> str:
    """A share as “.92”."""
    return f"{share:.2f}".removeprefix("0")


GROUPS: Final = (
    Group(_tell_links, r"(share of|has|is all) links"),
    Group(_tell_length, r"(length|words|cells)$|looks like body text|text per mark-up"),
    Group(_tell_role, r"is a |level of heading|depth of list"),
    Group(
        _tell_place,
        r"place|(body text|mark-up) before|mark-up after|blocks (before|after)"
        r"|(in|before|after) the main container|(above|below) the title",
    ),
    Group(_tell_rules, r"rule |confidence of the rules|kept by the rules"),
    Group(_tell_phrase, r"reads as "),
    Group(_tell_repetition, r"stands |has stood |repeated |[a-z ]+: (siblings|others) alike"),
    Group(_tell_words, r"words of the title", without_words),
    Group(_tell_names, r"inside of |in <|depth of container", without_names),
    Group(_tell_container, r"(container|second|third)[a-z ]*: ", without_containers),
    Group(_tell_neighbours, None, without_neighbours),
    Group(_tell_page, r"page: |title found"),
    Group(_tell_letters, r""),
)
"""What the network is told of a block. A column is in the first group that it fits."""

GROUP_OF: Final = group_columns(GROUPS, FEATURES)
"""Of each column its group."""
