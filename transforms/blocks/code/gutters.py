"""What highlighters put into a listing that is none of its code: line numbers and buttons.

Line numbers are told by what they are, numbers alone, and by their element: it is named so, cannot
be selected, states the number; or one stands first in every line, each one more than the one above.
A number in code, which is marked up too, is neither.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from naqi.schemas.page import Block, Element
from naqi.schemas.rules import Role
from naqi.transforms.blocks.tree.elements import HIDDEN, display_of
from naqi.transforms.blocks.tree.nodes import Attributes
from naqi.transforms.text.sentences import COLONS

LINE_NUMBERS = "line_numbers"
"""`Element.role` of line numbers beside code."""
_NUMBERS = re.compile(r"[\d\s.:|)]*|\s*\d{1,7}x\s*")
"""Of lines, or of how often each was run."""
_NUMBER = re.compile(r"\s*(\d{1,7})[\s.:|)]*")
_NAMES = re.compile(
    r"line[-_]?n(?:o|um|r|b)|(?:^|[\s_-])(?:gutters?|lnt?|ln-(?:n|num|numbers))(?:[\s_-]|$)"
    r"|line-(?:coverage|count)|blob-num|crayon-num|linenr|rowno|pre-numbering",
    re.IGNORECASE,
)
_UNSELECTABLE = re.compile(r"user-select\s*:\s*none", re.IGNORECASE)
_BUTTONS = re.compile(
    r"(?:^|[\s_-])(?:(?<!code-)toolbar|bar|tools|copy(?:[-_]?(?:btn|button|code))?|"
    r"clipboard[\w-]*)(?:\s|$)",
    re.IGNORECASE,
)
_COPIES = re.compile(r"copy|select|clipboard", re.IGNORECASE)
"""In what happens when one presses something in a listing."""
_PROMPT = re.compile(r"(?:In|Out) ?\[[ \d*]{0,6}\] ?:?")
"""Of a notebook."""
_LABELS = re.compile(r"(?:^|[\s_-])(?:lang(?:uage)?(?:-?(?:name|label))?)(?:\s|$)")
_OF_FORUMS = re.compile(r"bb-?code|code-?(?:box|block|head|top|title)|blockcode", re.IGNORECASE)
"""Of boxes of code in posts, which have a label: ``Code:``."""
_LONGEST_LABEL = 20
_BUTTON_TAGS = frozenset({"button", "thead"})
_CODE = frozenset({"code", "pre"})
"""What is no button, whatever happens when one presses it."""
_ROWS = frozenset({"tr", "li", "div", "table", "tbody", "code"})
"""What states a number may be the line itself."""
_SHOWN = 40
"""Characters of numbers that are looked at."""
_LEAST = 2
"""Lines from which numbers in front of them are counted."""

Event = tuple[str, Attributes] | str | None
"""An element begins; text; an element ends."""


class Aside(Enum):
    """What an element in a listing is, if no code: the tag and role of its block's element."""

    NUMBERS = ("span", LINE_NUMBERS)
    BUTTON = ("button", "")
    UNSEEN = ("span", HIDDEN)


def find_asides(events: Sequence[Event]) -> dict[int, tuple[int, Aside]]:
    """Elements that hold no code: number of the event that begins each, and of the one after it.

    Those that have no text are none, and of those in each other the outermost is.
    """
    found: dict[int, tuple[int, Aside]] = {}
    frames = [_Frame(-1, "", {}, 0)]
    texts = 0
    for number, event in enumerate(events):
        if isinstance(event, str):
            texts += not event.isspace()
            frames[-1].add(event, counted=_NUMBERS.fullmatch(event) is not None)
        elif event is not None:
            frames.append(_Frame(number, *event, texts))
        else:
            frame = frames.pop()
            frames[-1].add(frame.shown, counted=frame.counted)
            aside = frame.aside(texts - frame.texts) if texts > frame.texts else None
            if aside is not None:
                found[frame.first] = (number + 1, aside)
    outermost = _outermost(found)
    believed = {first for first in outermost if _is_believed(events[first])}
    if believed and not _has_more(events, outermost):
        return _outermost({n: aside for n, aside in found.items() if n not in believed})
    return outermost


def _outermost(found: dict[int, tuple[int, Aside]]) -> dict[int, tuple[int, Aside]]:
    kept: dict[int, tuple[int, Aside]] = {}
    inside = -1
    for first in sorted(found):
        if first >= inside:
            kept[first] = found[first]
            inside = found[first][0]
    return kept


def _is_believed(event: Event) -> bool:
    """Whether only what it is called, or does, tells that an element is a button."""
    if not isinstance(event, tuple) or event[0] in _BUTTON_TAGS | _CODE:
        return False
    return display_of(*event) != HIDDEN and _is_button(event[1])


def _has_more(events: Sequence[Event], asides: dict[int, tuple[int, Aside]]) -> bool:
    """Whether a listing has text besides; else the code itself is what copies when pressed."""
    inside = -1
    for number, event in enumerate(events):
        if number in asides:
            inside = asides[number][0]
        elif number >= inside and isinstance(event, str) and not event.isspace():
            return True
    return False


class _Frame:
    """An open element."""

    __slots__ = ("attributes", "counted", "first", "shown", "tag", "texts")

    def __init__(self, first: int, tag: str, attributes: Attributes, texts: int) -> None:
        self.first = first
        self.tag = tag
        self.attributes = attributes
        self.texts = texts
        """Texts before it."""
        self.counted = True
        """Whether it holds nothing but numbers so far."""
        self.shown = ""
        """The beginning of them."""

    def add(self, text: str, *, counted: bool) -> None:
        self.counted = self.counted and counted
        if self.counted and len(self.shown) < _SHOWN:
            self.shown += text[:_SHOWN]

    def aside(self, texts: int) -> Aside | None:
        if self.tag == "td" and self.counted and texts > 1:
            return Aside.NUMBERS
        return _aside(self.tag, self.attributes, self.shown if self.counted else None)


def _aside(tag: str, attributes: Attributes, numbers: str | None) -> Aside | None:
    """What an element is; ``numbers`` is its text if there are no other characters in it."""
    if tag in _BUTTON_TAGS:
        return Aside.BUTTON
    if not attributes:
        return None
    if display_of(tag, attributes) == HIDDEN:
        return Aside.UNSEEN
    if tag not in _CODE and _is_button(attributes):
        return Aside.BUTTON
    names = _names(attributes)
    if numbers is None or not numbers.strip():
        return None
    if (tag != "tr" and _NAMES.search(names)) or attributes.get("unselectable") == "on":
        return Aside.NUMBERS
    if _UNSELECTABLE.search(attributes.get("style") or "") or _leads_to_itself(attributes):
        return Aside.NUMBERS
    stated = attributes.get("data-line-number") or attributes.get("data-number")
    if stated and tag not in _ROWS and stated.strip() == numbers.strip(" \n.:|)"):
        return Aside.NUMBERS
    return None


def _is_button(attributes: Attributes) -> bool:
    pressed = attributes.get("onclick")
    if pressed and _COPIES.search(pressed):
        return True
    return _BUTTONS.search(_names(attributes)) is not None


def _names(attributes: Attributes) -> str:
    return f"{attributes.get('class') or ''} {attributes.get('id') or ''}"


def _leads_to_itself(attributes: Attributes) -> bool:
    """Whether an element is a link by which one links to the line that it stands in."""
    href = attributes.get("href") or ""
    return href[:1] == "#" and href[1:] in (attributes.get("name"), attributes.get("id"))


def is_gutter(attributes: Attributes) -> bool:
    """Whether an element is named after line numbers."""
    return _NAMES.search(attributes.get("class") or "") is not None


def are_counted(numbers: Sequence[tuple[int, int, str]], lines: int) -> bool:
    """Whether the elements that stand first in lines, with their texts, number all lines."""
    if len(numbers) != lines or lines < _LEAST:
        return False
    found = [_NUMBER.fullmatch(text) for _, _, text in numbers]
    counted = [int(number[1]) for number in found if number]
    return len(counted) == lines and counted == [*range(counted[0], counted[0] + lines)]


def drop_columns(blocks: list[Block]) -> None:
    """Tell line numbers that stand in a ``pre`` of their own beside one of code, and its label.

    Args:
        blocks: Those of a page, in which they are replaced.
    """
    for position, block in enumerate(blocks):
        if block.role is not Role.CODE:
            continue
        above = position - 1
        if above > 0 and blocks[above].element.tag == "button":
            above -= 1
        if above >= 0:
            _tell_label(blocks, above)
        if not _is_count(block.text):
            continue
        lines = block.text.count("\n")
        beside = blocks[max(0, position - 1) : position + 2]
        if _NAMES.search(_names_around(block.element)) or any(
            other is not block and other.role is Role.CODE and other.text.count("\n") == lines
            for other in beside
        ):
            tag, role = Aside.NUMBERS.value
            blocks[position] = block._replace(
                text=" ".join(block.text.split()),
                role=Role.PARAGRAPH,
                element=Element(tag, "", role, block.element),
            )


def _tell_label(blocks: list[Block], position: int) -> None:
    """Tell what names the language of code, or counts what was entered, right above it."""
    above = blocks[position]
    if above.role is Role.CODE:
        return
    if len(above.text) <= _LONGEST_LABEL and above.text[-1] in COLONS and _is_boxed(above):
        aside = Aside.BUTTON
    elif above.role is Role.HEADING:
        return
    elif _PROMPT.fullmatch(above.text):
        aside = Aside.NUMBERS
    elif len(above.text) <= _LONGEST_LABEL and _LABELS.search(above.element.names):
        aside = Aside.BUTTON
    else:
        return
    tag, role = aside.value
    blocks[position] = above._replace(element=Element(tag, "", role, above.element))


def _is_boxed(label: Block) -> bool:
    """Whether a label stands in a box of code as forums have them, or is named after one."""
    around = label.element, label.element.above
    return any(element is not None and _OF_FORUMS.search(element.names) for element in around)


def _is_count(text: str) -> bool:
    numbers = [_NUMBER.fullmatch(line) for line in text.split("\n")]
    counted = [int(number[1]) for number in numbers if number]
    first = counted[0] if counted else 0
    return len(counted) == len(numbers) and counted == [*range(first, first + len(counted))]


def _names_around(element: Element) -> str:
    around = []
    holder: Element | None = element
    for _ in range(4):
        if holder is None or holder.tag in ("tr", "table"):
            break
        around.append(holder.names)
        holder = holder.above
    return " ".join(around)
