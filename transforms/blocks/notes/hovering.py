"""Notes that show when one points at a word, and stand in the source right behind it.

Told by class: one that is named after such a box and its text. Pages name words so too which their
script gives a box, so that the class alone says nothing: the word that is explained stands before
it, in an element of both, or right against it. Or another element says that this one describes it.
"""

from __future__ import annotations

import re
from typing import Final

from naqi.transforms.blocks.tree.nodes import TEXT, Attributes, Node
from naqi.transforms.text.scripts import ANY_UNSPACED

_OF_WORD: Final = re.compile(
    r"(?<![a-z])(?:has-?)?(?:tool-?tips?|pop-?(?:ups?|overs?)|hover(?:card)?s?|tips?"
    r"|gloss(?:ary)?|terms?|defin(?:ition|ed|es)?)(?![a-z])",
    re.I,
)
"""In the class of what holds a word and its note."""
_PARAGRAPHS: Final = frozenset({"dd", "li", "p"})
"""They hold more than a word: what is so named there is a tip of the author's, or a box."""
_WORD_TAGS: Final = frozenset({"a", "abbr", "dfn"})
_DESCRIBED: Final = re.compile(r"\saria-(?:describedby|details)\s*=\s*[\"']?([^\"'<>]{1,200})")


def follows_word(attributes: Attributes, around: Node | None, before: str) -> bool:
    """Whether an element so named stands behind the word that it explains.

    Args:
        attributes: Of the element.
        around: The element that it stands in.
        before: The character of its block before it; empty if there is none.
    """
    if not before:
        return False
    if before.isalpha() and not ANY_UNSPACED.match(before):
        return True
    if around is None:
        return False
    named = around.tag not in _PARAGRAPHS and _OF_WORD.search(around.attributes.get("class") or "")
    return bool(around.tag in _WORD_TAGS or named) and not _is_first(attributes, around)


def _is_first(attributes: Attributes, around: Node) -> bool:
    """Whether an element with such attributes is the first in what is around it."""
    first = around.child
    while first is not None and (
        first.is_empty_text_node or (first.tag == TEXT and not (first.text_content or "").strip())
    ):
        first = first.next
    return first is None or (first.tag != TEXT and dict(first.attributes) == dict(attributes))


def find_described(source: str) -> frozenset[str]:
    """Ids of what is said to describe other elements of a page."""
    return frozenset(label for ids in _DESCRIBED.findall(source) for label in ids.split())
