"""A page as a small tree that can be changed before it is walked.

Most pages are walked as they are parsed. Formulas, ruby, shadow trees and parts sent later are read
otherwise than they stand in the source: a page with any of them is recorded, changed, and walked
once more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from naqi.transforms.blocks.tree.nodes import TEXT, Attributes, Node, TreeMaker
from naqi.transforms.blocks.tree.parsers import inside_template

_MOST_TEMPLATES = 16
"""Shadow trees in shadow trees, each parsed apart: not deeper."""
PLACE: Final = re.compile(r"([\w-]{0,40})[BP]:([0-9a-f]{1,8})")
"""The id of a ``template`` in whose place a segment is shown that comes later."""


@dataclass(slots=True, eq=False)
class Branch:
    """An element and what is inside of it: elements and texts."""

    tag: str
    attributes: Attributes = field(default_factory=dict)
    inside: list[Branch | str] = field(default_factory=list)

    @property
    def name(self) -> str:
        """Its tag without a prefix, as in ``m:math``."""
        return self.tag.rpartition(":")[2]

    def get(self, attribute: str) -> str:
        """The value of an attribute; empty if it has none."""
        return self.attributes.get(attribute) or ""

    def classes(self) -> list[str]:
        """Its classes as they stand."""
        return self.get("class").split()

    def elements(self) -> Iterator[Branch]:
        """All elements inside, at any depth, in page order."""
        waiting: list[Branch | str] = self.inside[::-1]
        while waiting:
            node = waiting.pop()
            if isinstance(node, Branch):
                yield node
                waiting.extend(reversed(node.inside))

    def text(self) -> str:
        """All text inside."""
        texts: list[str] = []
        waiting: list[Branch | str] = self.inside[::-1]
        while waiting:
            node = waiting.pop()
            if isinstance(node, Branch):
                waiting.extend(reversed(node.inside))
            else:
                texts.append(node)
        return "".join(texts)


class TreeNeededError(Exception):
    """The walk has met what can be read of a tree alone."""


def record(node: Node | None) -> Branch:
    """A page's tree, to be changed: a branch without a tag that holds all of it.

    Templates that nobody sees are left out, and what is inside of those in whose place something
    else is shown.
    """
    root = Branch("")
    opened, templates = [root], 0
    above: list[Node] = []
    while node is not None:
        tag = node.tag
        if tag == TEXT:
            opened[-1].inside.append(node.text_content or "")
        elif tag and tag[0] not in "-!":
            attributes = node.attributes
            seen = True
            if tag == "template":
                seen = is_shadow(attributes) and templates < _MOST_TEMPLATES
                templates += seen
                if is_place(attributes):
                    opened[-1].inside.append(Branch(tag, attributes))
            if seen:
                branch = Branch(tag, attributes)
                opened[-1].inside.append(branch)
                opened.append(branch)
                above.append(node)
                first = inside_template(node) if tag == "template" else node.child
                if first is not None:
                    node = first
                    continue
                above.pop()
                templates -= opened.pop().tag == "template"
        following = node.next
        while following is None and above:
            node = above.pop()
            templates -= opened.pop().tag == "template"
            following = node.next
        node = following
    return root


def is_shadow(attributes: Attributes) -> bool:
    """True of a ``template`` that browsers make a shadow tree of, or made before 2023."""
    said = attributes.get("shadowrootmode") or attributes.get("shadowroot") or ""
    return said.lower() in ("open", "closed")


def is_place(attributes: Attributes) -> bool:
    """True of a ``template`` in whose place a segment is shown that comes later."""
    return PLACE.fullmatch(attributes.get("id") or "") is not None


def as_nodes(root: Branch) -> Node | None:
    """The first node of all that is inside of ``root``, to be walked."""
    tree = TreeMaker()
    waiting: list[Branch | str | None] = [*reversed(root.inside)]
    while waiting:
        branch = waiting.pop()
        if branch is None:
            tree.close()
        elif isinstance(branch, str):
            if branch:
                tree.text(branch)
        else:
            tree.open(branch.tag, branch.attributes)
            waiting.append(None)
            waiting.extend(reversed(branch.inside))
    return tree.first
