"""Buttons, labels and boxes amid text: words of it, or controls and parts of the page beside it."""

from __future__ import annotations

import re

from naqi.schemas.rules import Role
from naqi.transforms.blocks.notes.note_links import is_number
from naqi.transforms.blocks.tree.elements import (
    BLOCK_LEVEL,
    BOX_DISPLAY,
    HIDDEN,
    INLINE_DISPLAY,
    UNSEEN,
    VEILING,
    display_of,
    is_veiled,
)
from naqi.transforms.blocks.tree.nodes import TEXT, Attributes, Node
from naqi.transforms.blocks.walk.opening import Opening
from naqi.transforms.text.sentences import CLOSERS, COLONS, ends_sentence

_NEAR = 8
"""Elements from a control outward, and parts of text before it, that are looked at."""
_STEPS = 30
"""Nodes behind it that are."""
_PARAGRAPHS = frozenset({
    "blockquote", "dd", "div", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "li", "p",
    "section", "td",
})  # fmt: skip
"""Blocks whose text a control may be a word of."""
_PARTING = COLONS | frozenset("|¦·•→›»>/—–")
"""What text ends with, or begins with, where controls stand beside it."""
_GLOSSARY = re.compile(
    r"(?<![a-z])(?:gloss(?:ar(?:y|ies)?|aires?|arios?)?|glosarios?|terms?|dfn|defn|definitions?"
    r"|vocab(?:ulary)?|lexi(?:con|que))(?:-?(?:term|word|link|item|entry|button|btn))?(?![a-z])"
)
"""Names of words that are explained."""
_EXPLAINED = re.compile(r"(?<![a-z])(?:tool-?tips?|pop-?overs?|pop-?ups?|hover-?cards?)(?![a-z])")
_EXPLAINING = frozenset({
    "aria-describedby", "aria-details", "data-definition", "data-term", "data-tippy-content",
    "data-tooltip", "popovertarget",
})  # fmt: skip
"""Attributes of what has an explanation."""
_TOGGLE = re.compile(r"(?<![a-z])(?:margin|side-?note)(?![a-z])")
"""Names of labels that open notes in the margin where there is no room for one."""
_LONGEST = 60
"""Characters of words that stand in a box within their line."""
_BEGUN = 9
"""Bytes of a sentence before such a box: labels in a row are shorter."""
_SENDING = frozenset({"submit", "reset", "image"})


class Controls(Opening):
    """The walk, as far as it has to know what stands around a control."""

    def _is_word(self, node: Node) -> bool:
        """Whether a control is a word of the sentence around it, and no field's label.

        Text that goes on behind it says so in a paragraph, and elsewhere if it is named after
        explanations besides; what is named after a glossary may begin or end the text.
        """
        around = next((o[0] for o in self._open[-1:-_NEAR:-1] if o[6] >= 0), "")
        if around not in _PARAGRAPHS:
            return False
        attributes = node.attributes
        if (attributes.get("type") or "").lower() in _SENDING:
            return False
        before = self._text_before()
        of_glossary = _is_of_glossary(attributes)
        if not (before or of_glossary):
            return False
        behind = text_behind(node, self._above)
        if of_glossary:
            return bool(before or behind)
        if not behind or ends_sentence(before, CLOSERS):
            return False
        if before[-1] in _PARTING or behind[0] in _PARTING:
            return False
        return around == "p" or _is_explained(attributes)

    def _is_beside_heading(self) -> bool:
        """Whether a heading has its text already, so that a control in it is no part of that."""
        if self._open[-1][3] is not Role.HEADING:
            return False
        before = self._text_before()
        return bool(before) and before[-1] not in COLONS and not is_number(before.strip())

    def _display_of(self, tag: str, node: Node) -> str:
        """See `display_of`; of a box within a line, inline if it holds words of a sentence.

        The sentence has begun before it and goes on behind it: boxes side by side are none.
        """
        display = display_of(tag, node.attributes)
        if display != BOX_DISPLAY:
            return display
        if (
            tag != "div"
            or self._buffer.depth < 0
            or self._buffer.breaks
            or not _is_words(node.child)
        ):
            return ""
        before = self._text_before()
        if len(before.encode()) < _BEGUN or before[-1] in _PARTING:
            return ""
        if ends_sentence(before, CLOSERS) or not text_behind(node, self._above):
            return ""
        return INLINE_DISPLAY

    def _text_before(self) -> str:
        """The end of what the block has up to now, without white space behind it."""
        buffer = self._buffer
        for _, around, is_loose in [*self._asleep[-1:-_NEAR:-1], (0, None, False)]:
            for part in reversed(buffer.parts[-_NEAR:]):
                text = part.rstrip()
                if text:
                    return text
            if around is None or not is_loose:
                break
            buffer = around
        return ""


def _is_words(first: Node | None) -> bool:
    """Whether a node and those after it in the same element are a few words."""
    size, above, node = 0, [], first
    for _ in range(_STEPS):
        if node is None:
            return size > 0
        tag = node.tag or ""
        if tag == TEXT:
            size += len((node.text_content or "").strip())
            if size > _LONGEST:
                return False
        elif tag in BLOCK_LEVEL or tag in UNSEEN or tag == "br":
            return False
        elif node.child is not None:
            above.append(node)
            node = node.child
            continue
        following = node.next
        while following is None and above:
            following = above.pop().next
        node = following
    return False


def shows_note(label: Node) -> bool:
    """Whether a label is the mark of a note in the margin: empty, or a sign that opens it."""
    inside = label.child
    if inside is None:
        return True
    if inside.tag != TEXT or inside.next is not None:
        return False
    text = inside.text_content or ""
    return not any(map(str.isalnum, text)) and _TOGGLE.search(_names(label.attributes)) is not None


def text_behind(node: Node, above: list[Node]) -> str:
    """The text that follows on ``node`` in the same block, without white space before it.

    Args:
        node: An element.
        above: Those around it, outermost first.
    """
    around = above[-_NEAR:]
    following = node.next
    for _ in range(_STEPS):
        while following is None:
            if not around or (around[-1].tag or "") in BLOCK_LEVEL:
                return ""
            following = around.pop().next
        tag = following.tag or ""
        if tag == TEXT:
            text = (following.text_content or "").lstrip()
            if text:
                return text
        elif tag == "br" or tag in BLOCK_LEVEL or (tag == "input" and _is_field(following)):
            return ""
        elif tag and tag[0] not in "-!" and tag not in UNSEEN and not _is_hidden(tag, following):
            inside = following.child
            if inside is not None:
                around.append(following)
                following = inside
                continue
        following = following.next
    return ""


def _is_field(node: Node) -> bool:
    return (node.attributes.get("type") or "").lower() != "hidden"


def _is_hidden(tag: str, node: Node) -> bool:
    attributes = node.attributes
    if tag in VEILING and is_veiled(attributes):
        return True
    return display_of(tag, attributes) == HIDDEN


def _is_of_glossary(attributes: Attributes) -> bool:
    return _GLOSSARY.search(_names(attributes)) is not None


def _is_explained(attributes: Attributes) -> bool:
    """Whether a control is said to show an explanation."""
    if not _EXPLAINING.isdisjoint(attributes):
        return True
    if (attributes.get("aria-haspopup") or "").lower() == "dialog":
        return True
    toggled = attributes.get("data-toggle") or attributes.get("data-bs-toggle") or ""
    return _EXPLAINED.search(f"{_names(attributes)} {toggled.lower()}") is not None


def _names(attributes: Attributes) -> str:
    """Its id and classes."""
    names = f"{attributes.get('id') or ''} {attributes.get('class') or ''}"
    return names.lower().replace("_", "-")
