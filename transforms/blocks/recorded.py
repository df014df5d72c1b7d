"""A page as a small tree that can be changed before it is walked.

Most pages are walked as they are parsed. Formulas, ruby and shadow trees are read otherwise than
they stand in the source: a page with any of them is recorded, changed, and then told to the walk.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from naqi.transforms.blocks.parsers import Attributes, Inside, Sink

_MOST_TEMPLATES = 16
"""Shadow trees in shadow trees, each parsed apart: not deeper."""


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


class Recorder:
    """The sink that records a page, as it takes the inside of its elements."""

    def __init__(self) -> None:
        self.root = Branch("")

    def open(self, tag: str, attributes: Attributes) -> Inside:
        """An element begins: all of it is recorded."""
        branch = Branch(tag, attributes)
        self.root.inside.append(branch)
        return _Recording(branch)

    def text(self, data: str) -> None:
        """A run of text."""
        self.root.inside.append(data)

    def space(self) -> None:
        """White space alone."""
        self.root.inside.append(" ")

    def close(self) -> None:
        """An element has ended."""


class _Recording:
    """Records what is inside of one element."""

    def __init__(self, branch: Branch) -> None:
        self._open = [branch]
        self._templates = 0

    def open(self, tag: str, attributes: Attributes) -> bool:
        """An element begins: all are of interest but templates that nobody sees."""
        if tag == "template":
            if not is_shadow(attributes) or self._templates == _MOST_TEMPLATES:
                return False
            self._templates += 1
        branch = Branch(tag, attributes)
        self._open[-1].inside.append(branch)
        self._open.append(branch)
        return True

    def text(self, data: str) -> None:
        """A run of text or of white space."""
        self._open[-1].inside.append(data)

    def close(self) -> None:
        """The innermost element ends."""
        if self._open.pop().tag == "template":
            self._templates -= 1

    def end(self) -> None:
        """All is recorded."""


def is_shadow(attributes: Attributes) -> bool:
    """True of a ``template`` that browsers make a shadow tree of."""
    return (attributes.get("shadowrootmode") or "").lower() in ("open", "closed")


def tell(root: Branch, sink: Sink) -> None:
    """Tell ``sink`` of all that is inside of ``root``, as a parser would."""
    waiting: list[Branch | str | None] = [*reversed(root.inside)]
    while waiting:
        node = waiting.pop()
        if node is None:
            sink.close()
        elif isinstance(node, str):
            if node:
                sink.text(node)
        elif opened := sink.open(node.tag, node.attributes):
            waiting.append(None)
            if opened is True:
                waiting.extend(reversed(node.inside))
            else:
                _tell_inside(node, opened)


def _tell_inside(branch: Branch, inside: Inside) -> None:
    waiting: list[Branch | str | None] = [*reversed(branch.inside)]
    while waiting:
        node = waiting.pop()
        if node is None:
            inside.close()
        elif isinstance(node, str):
            inside.text(node)
        elif inside.open(node.tag, node.attributes):
            waiting.append(None)
            waiting.extend(reversed(node.inside))
    inside.end()
