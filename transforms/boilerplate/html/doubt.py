"""Whether what the name of an element says is to be believed, by what is inside of it.

An author who heads a chapter "Cookies" or "Comments" gives it that id, and a class of a paragraph
says how it looks: such names tell nothing. A box that is what its name says is made of what boxes
are made of: links, buttons, dates, posts that look alike, or next to no text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from naqi.schemas.page import Block, Element
from naqi.schemas.rules import Role, Rule
from naqi.transforms.boilerplate.html.names import is_content, rule_of_purpose
from naqi.transforms.boilerplate.html.slugs import is_slug
from naqi.transforms.boilerplate.html.tree import Node
from naqi.transforms.furniture.match import FURNITURE
from naqi.transforms.text.sentences import CLOSERS, COLONS, ends_sentence

_TEXT: Final = frozenset({"p", "blockquote", "pre", "dd", "li", "td", "th"})
"""What one paragraph stands in, if it is all there is inside."""
_INLINE: Final = frozenset({"span", "em", "strong", "b", "font", "a"})
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "dt"})
_LISTS: Final = frozenset({"ul", "ol", "dl", "table", "tbody"})
_SECTIONS: Final = frozenset({"section", "article"})
_PARTS_OF_TEXT: Final = frozenset({Role.LIST_ITEM, Role.TABLE_ROW, Role.CODE, Role.QUOTE})
"""What text is made of beside paragraphs."""
_BESIDE_TEXT: Final = frozenset({Rule.CAPTION, Rule.BYLINE})
"""Rules of what is text itself, and is so named rightly."""
_BARS: Final = frozenset({Rule.NAVIGATION, Rule.SHARE, Rule.FORM, Rule.HEADER, Rule.FOOTER})
"""Rules of what may be named after the bar that a listing has, with buttons to copy it."""
_OWN_BOXES: Final = frozenset({Rule.COMMENTS, Rule.FOOTER})
"""Rules of boxes that may be plain paragraphs, with the body going on behind."""
_STATED: Final = 100
"""Score from which a paragraph, and length from which a heading, is more than a byline."""
_BODY: Final = 300
"""Body text that no byline and no caption has."""
_SENTENCE: Final = 40
"""Score of a sentence."""
_LINKED: Final = 0.3
"""Share of links in a text above which it is not just somebody's."""
_ITEM: Final = 12
"""Characters of an item, on average, from which a list without links is no row of buttons."""
_WORDY: Final = 5
"""Blocks from which a box of text is more than a notice."""
_PLAIN: Final = 0.2
"""Share of its blocks that may be links or controls where it is."""
_UNINDEXED: Final = "noindex"
"""A tag that hides from one search engine what is inside: a menu, as often a quotation."""
_PROSE: Final = 0.5
"""Share of what is inside that scores as sentences do where it is text; those of lists less."""
_NOTICE: Final = ("cookie", "gdpr", "privacy", "consent")
"""What is so named is a notice, or about such things."""
_LISTED: Final = frozenset({"label", "menu"})
_TASKS: Final = re.compile(
    r"(?<![a-z])(?:(?:contains-)?task-?list|to-?do(?:-?list)?|check-?list|ingredients?)(?![a-z])"
)
"""Names of lists whose items have boxes to tick: of tasks, of what a recipe takes."""
_MOST_COUNTED: Final = 4
"""Words of a heading that counts what is below."""
_AROUND: Final = 3
"""Elements from a heading outward that may be named after it."""
_HEADINGS_OF_PARTS: Final = frozenset({"h2", "h3", "h4"})
_MOST_HEADINGS: Final = 5
"""Blocks below a heading among which its text begins, if headings stand between."""
_SLOT: Final = re.compile(
    r"<(?:amp-ad|aside|center|div|embed|figure|iframe|img|ins|object|picture|script|svg|video)\b",
    re.IGNORECASE,
)
"""What an advertisement or a picture begins with, where it has no text."""
_MOST_OF_PAGE: Final = 0.5
"""Share of the text of a page that no box has."""
_BRACKETS: Final = "[［【〔"
_BUTTON: Final = 24
"""Characters of a link beside a heading that is no teaser's."""


class Text(NamedTuple):
    """The blocks of a page, and what is known of each."""

    blocks: Sequence[Block]
    scores: Sequence[float]
    """See `tree.score`."""
    leaves: Sequence[Node]
    """The innermost container of each."""


def doubt_names(nodes: Sequence[Node], text: Text) -> None:
    """Take back the rules of containers whose names what is inside belies.

    Args:
        nodes: All containers of a page, outer before inner; those ruled by their names are changed.
        text: What is in them.
    """
    for number in range(len(nodes) - 1, 0, -1):  # inner ones first: they tell of those around
        node = nodes[number]
        sign = node.sign
        if sign is None or sign.rule is Rule.HIDDEN:
            continue
        if sign.rule is Rule.HEADER and _heads_part(node, text):
            node.rule = None
            continue
        if sign.word == _UNINDEXED and _is_prose(node, number, nodes, text):
            node.rule = None
            continue
        if sign.by == "tag" and _is_listed(node, text):
            node.rule = None
            continue
        if sign.by != "name":
            continue
        linked = node.links > _LINKED * node.chars
        if linked and sign.rule not in _BESIDE_TEXT and node.element.tag not in _HEADINGS:
            continue
        if _is_belied(node, number, nodes, text, sign.word):
            node.rule = rule_of_purpose(node.element.tag, node.element.role)


def _is_belied(node: Node, number: int, nodes: Sequence[Node], text: Text, word: str) -> bool:
    tag, rule, first = node.element.tag, node.rule, node.first
    one = node.end - first == 1
    if one and (tag in _HEADINGS or (tag in _INLINE and text.blocks[first].role is Role.HEADING)):
        return _heads_text(node, text)
    if one and text.blocks[first].role is Role.HEADING and not node.links:
        own = text.blocks[first].text
        return FURNITURE.lexicon.match(own) is None and _heads_text(node, text)
    if one and (tag in _TEXT or (tag in _INLINE and _fills_paragraph(node.element))):
        return _is_statement(rule, tag, text.blocks[first], text.scores[first])
    inside = text.blocks[first : node.end]
    if rule in _BARS and 2 * sum(len(b.text) for b in inside if b.role is Role.CODE) > node.chars:
        return True
    heading = inside[0].text if inside[0].role is Role.HEADING and not one else ""
    is_chapter = bool(heading) and is_slug(word, heading)
    if rule in _BESIDE_TEXT and not is_chapter:
        wraps = not one and (tag in _INLINE or _holds_content(node, number, nodes))
        return wraps and node.body >= _BODY
    if heading and _counts(heading):
        return False
    if tag in _LISTS:
        worded = rule is Rule.CONSENT or node.chars >= _ITEM * len(inside)
        return worded and rule is not Rule.COMMENTS and not _is_box(node, number, nodes, inside)
    if word.startswith(_NOTICE) and len(inside) >= _WORDY:
        return _is_plain(node, number, nodes, inside)
    if _is_box(node, number, nodes, inside):
        return False
    if heading and (is_chapter or (tag in _SECTIONS and node.body >= _SENTENCE)):
        return True
    if node.links or not heads_text(text, node.end - 1, node.parent):
        return False
    if tag in _SECTIONS:
        return node.body >= _STATED
    return not one and node.body >= 2 * _STATED and rule not in _OWN_BOXES


def _is_prose(node: Node, number: int, nodes: Sequence[Node], text: Text) -> bool:
    """Whether sentences are most of what is inside of ``node``, and no part of it has a rule.

    Short ones are where the text goes on below.
    """
    if node.links > _LINKED * node.chars:
        return False
    if node.body < max(_SENTENCE, _PROSE * node.chars):
        inside = text.blocks[node.first : node.end]
        said = not node.links and all(ends_sentence(block.text, CLOSERS) for block in inside)
        if not said or not heads_text(text, node.end - 1, node.parent):
            return False
    return all(part.rule is None for part in _parts(node, number, nodes))


def _is_listed(node: Node, text: Text) -> bool:
    """Whether a label is an item of a list, as of tasks, or a menu a list itself, in the text.

    Fields and filters stand in forms, or where no text is; menus that lead somewhere have links.
    """
    tag, element = node.element.tag, node.element
    if node.links or tag not in _LISTED:
        return False
    holder: Node | None = node.parent
    if tag == "label":
        if element.above is None or element.above.tag != "li":
            return False
        around = element.above.above
        while holder is not None and holder.element is not around:
            holder = holder.parent
        tasks = holder is not None and _TASKS.search(holder.element.names) is not None
        holder = holder.parent if holder is not None else None
    else:
        inside = text.blocks[node.first : node.end]
        if any(block.role is not Role.LIST_ITEM or _is_control(block) for block in inside):
            return False
        tasks = False
    if holder is None or not (tasks or holder.clump or _TASKS.search(holder.element.names)):
        return False
    at: Node | None = holder
    while at is not None and at.rule is None:
        at = at.parent
    return at is None


def _is_control(block: Block) -> bool:
    """Whether a block stands in a button of its list."""
    at: Element | None = block.element
    while at is not None and at.tag != "li":
        if at.tag == "button" or at.role in ("button", "menuitem"):
            return True
        at = at.above
    return False


def heads_text(text: Text, position: int, around: Node | None) -> bool:
    """Whether what follows the block at ``position`` reads as a part of a body.

    Args:
        text: Of the page.
        position: Of a heading, or of what ends.
        around: The container of that and of what follows.
    """
    for below in range(position + 1, min(position + 1 + _MOST_HEADINGS, len(text.blocks))):
        block = text.blocks[below]
        if block.role is Role.HEADING:
            if 2 * block.link_chars > len(block.text):
                return False  # of a teaser
            continue
        is_text = text.scores[below] > _SENTENCE or block.role in _PARTS_OF_TEXT
        if not is_text and block.text[-1] not in COLONS:
            return False
        leaf: Node | None = text.leaves[below]
        while leaf is not None and leaf is not around:
            if leaf.rule is not None:
                return False
            leaf = leaf.parent
        return block.link_chars <= _LINKED * len(block.text)
    return False


def end_of_heading(text: Text, position: int) -> int:
    """Where a heading ends: at ``position``, or at a button behind it, as to edit or to link it."""
    if text.blocks[position].role is not Role.HEADING or position + 1 == len(text.blocks):
        return position
    around: Node | None = text.leaves[position]
    while around is not None and around.end == position + 1:
        around = around.parent
    beside = around is not None and (around.first, around.end) == (position, position + 2)
    return position + 1 if beside and _is_button(text.blocks[position + 1]) else position


def _is_button(block: Block) -> bool:
    """Whether a block is a button, or a short link as that by which a part is edited."""
    if block.element.tag == "button":
        return True
    if 2 * block.link_chars <= len(block.text):
        return False
    edits = block.text[0] in _BRACKETS or "edit" in block.element.names
    return edits or len(block.text) <= _BUTTON


def is_anchored(heading: Block) -> bool:
    """Whether a heading, or what holds it, is named after its text, as chapters are."""
    element: Element | None = heading.element
    for _ in range(_AROUND):
        if element is None:
            return False
        if any(is_slug(name, heading.text) for name in element.names.split()):
            return True
        element = element.above
    return False


def heads_own(heading: Block, below: Block, source: str) -> bool:
    """Whether a heading stands right above the paragraph below it, and in no box of its own.

    The label of a slot or of a picture has that below it, or a box, or is no heading at all.

    Args:
        heading: A block.
        below: The block that follows it.
        source: Of the page.
    """
    if _SLOT.search(source, heading.start, max(heading.start, below.start)):
        return False
    element: Element | None = heading.element
    while element is not None and element.tag not in _HEADINGS_OF_PARTS:
        element = element.above
    if element is None or below.role is Role.HEADING:
        return False
    paragraph: Element | None = below.element
    while paragraph is not None and paragraph.above is not element.above:
        paragraph = paragraph.above
    return paragraph is not None and paragraph.tag in _TEXT


def _heads_text(node: Node, text: Text) -> bool:
    """Whether the heading that ``node`` is stands above a part of a body, and is no date."""
    own = text.blocks[node.first].text
    beside = node.rule in _BESIDE_TEXT and (len(own) > _STATED or any(map(str.isdigit, own)))
    return not beside and heads_text(text, node.first, node.parent)


def _heads_part(node: Node, text: Text) -> bool:
    """Whether a header is that of a part of the body, not of the page: it is a heading alone."""
    if node.end - node.first > 1 or text.blocks[node.first].role is not Role.HEADING or node.links:
        return False
    element: Element | None = text.blocks[node.first].element
    while element is not None and element.tag not in _HEADINGS and element is not node.element:
        element = element.above
    if element is None or element.tag not in _HEADINGS_OF_PARTS:
        return False
    holder, page = node.parent, _outermost(node)
    while holder is not None:
        named = holder.sign is not None and holder.sign.by == "name"
        if named and holder.body < _MOST_OF_PAGE * page.body:
            return False  # of a box, which is yet to be doubted
        holder = holder.parent
    return heads_text(text, node.first, node.parent)


def _outermost(node: Node) -> Node:
    while node.parent is not None:
        node = node.parent
    return node


def _fills_paragraph(element: Element) -> bool:
    """Whether an inline element with all of a block's text stands in a paragraph."""
    return element.above is not None and element.above.tag == "p"


def _is_statement(rule: Rule | None, tag: str, block: Block, points: float) -> bool:
    """Whether a paragraph says something in a sentence of its own."""
    if rule is Rule.CAPTION or block.link_chars > _LINKED * len(block.text):
        return False
    if rule is Rule.BYLINE:
        return tag in _TEXT and points >= _STATED and ends_sentence(block.text, CLOSERS)
    return points > 0 or (not block.link_chars and ends_sentence(block.text, CLOSERS))


def _holds_content(node: Node, number: int, nodes: Sequence[Node]) -> bool:
    """Whether something inside of ``node`` is said to hold the page's content."""
    return any(
        is_content(part.element.tag, part.element.names, part.element.role)
        for part in _parts(node, number, nodes)
    )


def _parts(node: Node, number: int, nodes: Sequence[Node]) -> Iterator[Node]:
    """The containers inside of ``node``."""
    for other in range(number + 1, len(nodes)):
        if nodes[other].first >= node.end:
            return
        yield nodes[other]


def _is_box(node: Node, number: int, nodes: Sequence[Node], inside: Sequence[Block]) -> bool:
    """Whether ``node`` is made of what boxes are made of."""
    if any(2 * b.link_chars > len(b.text) and b.role is not Role.LIST_ITEM for b in inside):
        return True
    alike: Counter[tuple[str, str]] = Counter()
    for part in _parts(node, number, nodes):
        if part.rule is not None:
            return True
        if part.end - part.first > 1 and part.element.names and part.element.tag not in _SECTIONS:
            alike[part.element.tag, part.element.names] += 1
    return any(number > 1 for number in alike.values())


def _is_plain(node: Node, number: int, nodes: Sequence[Node], inside: Sequence[Block]) -> bool:
    """Whether all but few blocks of ``node`` are neither links nor in parts that have a rule."""
    marked = {p for p, b in enumerate(inside, node.first) if 2 * b.link_chars > len(b.text)}
    for part in _parts(node, number, nodes):
        if part.rule is not None:
            marked.update(range(part.first, part.end))
    return len(marked) <= _PLAIN * len(inside)


def _counts(heading: str) -> bool:
    """Whether a heading says how many there are of what follows, as "3 comments"."""
    return heading.count(" ") < _MOST_COUNTED and any(map(str.isdigit, heading))
