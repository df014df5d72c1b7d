"""The standfirst of an article, which stands right below the title in what is named a header.

It is a paragraph: a heading there is left to whoever else tells, as gold texts go apart on it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from naqi.schemas.page import Page
from naqi.schemas.rules import Role, Rule
from naqi.transforms.boilerplate.html.tree import Node
from naqi.transforms.furniture.match import Row
from naqi.transforms.text.weight import weigh

_SPACES: Final = 7
"""In eight words: kickers, bylines and names of sites have fewer."""
_UNSPACED: Final = 40
"""Weight of as much where there are no spaces."""
_LONGEST: Final = 600
_GAP: Final = 400
"""Characters of tags between a title and what is right below it."""
_BELOW: Final = re.compile(
    r"[^<]{0,400}</h1\s*>(?:\s|</?(?:div|h2|h3|h4|p|span|hgroup|br|hr)\b[^<>]*>)*"
)
"""What may be between: nothing ends there but the title and what is around it."""
_TITLE: Final = 30
"""Characters by which a title is found."""
_OF_SITE: Final = re.compile(r"tagline|slogan|site-?(?:desc|title|name)|logo|brand|blog-?desc")


def find_standfirst(
    page: Page, leaves: Sequence[Node], furniture: Sequence[Row | None], title: int | None
) -> int | None:
    """Position of the standfirst of a page; None if there is none that a header holds.

    Args:
        page: With its blocks.
        leaves: Of each block its innermost container, with its rule.
        furniture: Of each block the row by which its text alone is furniture.
        title: Position of the first block after the title.
    """
    if title is None or not page.title or leaves[title].rule is not Rule.HEADER:
        return None
    block = page.blocks[title]
    if block.role is not Role.PARAGRAPH or block.link_chars or furniture[title]:
        return None
    text = block.text
    long = text.count(" ") >= _SPACES or (" " not in text and weigh(text) >= _UNSPACED)
    if not long or len(text) > _LONGEST:
        return None
    node: Node | None = leaves[title]
    while node is not None:
        if _OF_SITE.search(node.element.names):
            return None
        node = node.parent
    source, start = page.text, block.start
    heading = source.rfind("<h1", max(0, start - 2 * _GAP), start)
    at = source.find(page.title[:_TITLE], heading, start) if heading >= 0 else -1
    found = _BELOW.match(source, at, start) if at >= 0 else None
    return title if found is not None and found.end() == start else None
