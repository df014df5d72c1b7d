"""The tree of a page as it is walked: what all parsers' nodes have, and one that holds no more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

Attributes = Mapping[str, "str | None"]

TEXT = "-text"
"""The tag of a text. Others that begin so, or with ``!``, are no content: comments, doctypes."""
ELSEWHERE = "-elsewhere"
"""The tag of a mark in a changed tree: what follows stands elsewhere in the source, from the offset
``start`` on. One without it ends that."""


class Node(Protocol):
    """An element, a text or a comment."""

    @property
    def tag(self) -> str | None:
        """Of an element, its name in lower case."""

    @property
    def attributes(self) -> Attributes:
        """Of an element. To ask is not free: parsers make them anew."""

    @property
    def child(self) -> Node | None:
        """The first node inside."""

    @property
    def next(self) -> Node | None:
        """The node after it in the same element."""

    @property
    def text_content(self) -> str | None:
        """Of a text, all of it, entities resolved."""

    @property
    def is_empty_text_node(self) -> bool:
        """Whether it is white space alone: a text may be so and not be known to."""


def texts_in(node: Node) -> Iterator[str]:
    """Texts right inside of an element."""
    inside = node.child
    while inside is not None:
        if inside.tag == TEXT and not inside.is_empty_text_node:
            yield inside.text_content or ""
        inside = inside.next


@dataclass(slots=True, eq=False)
class TreeNode:
    """A node of a tree that no parser keeps."""

    tag: str
    attributes: Attributes = field(default_factory=dict)
    text_content: str = ""
    is_empty_text_node: bool = False
    child: TreeNode | None = None
    next: TreeNode | None = None


class TreeMaker:
    """Makes a tree of what it is told, in page order."""

    def __init__(self) -> None:
        self._root = TreeNode("")
        self._open = [self._root]
        self._last: TreeNode | None = None
        """The node before the next one in the same element."""

    @property
    def first(self) -> TreeNode | None:
        """The first node of the page."""
        return self._root.child

    def open(self, tag: str, attributes: Attributes) -> None:
        """An element begins."""
        node = TreeNode(tag, attributes)
        self._add(node)
        self._open.append(node)
        self._last = None

    def text(self, data: str) -> None:
        """A text."""
        self._add(TreeNode(TEXT, {}, data, not data or data.isspace()))

    def close(self) -> None:
        """The innermost element ends."""
        self._last = self._open.pop()

    def _add(self, node: TreeNode) -> None:
        if self._last is None:
            self._open[-1].child = node
        else:
            self._last.next = node
        self._last = node
