"""HTML elements as the walk sees them: which break a line, which are hidden, what they hold."""

from __future__ import annotations

import re

from naqi.schemas.page import Element
from naqi.schemas.rules import Role
from naqi.transforms.blocks.parsers import Attributes

HIDDEN = "hidden"
"""`Element.role` of an element that markup or inline style hides from the reader."""

# fmt: off
INLINE = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "blink", "br", "cite", "code", "data", "del",
    "dfn", "em", "font", "i", "img", "ins", "kbd", "mark", "math", "nobr", "picture", "q", "rb",
    "rt", "ruby", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "time",
    "tt", "u", "var", "wbr",
})
# fmt: on
# fmt: off
UNSEEN = frozenset({
    "applet", "area", "audio", "base", "canvas", "datalist", "embed", "frameset", "iframe", "link",
    "meta", "noembed", "noframes", "noscript", "object", "param", "rp", "script", "style", "svg",
    "template", "title", "video",
})
# fmt: on
"""Their inside is not text, or is shown only where something fails."""

NAMING = frozenset({"id", "class", "role", "itemprop"})
"""Attributes that give an inline element a place of its own in the paths of the text inside."""

PAGE = frozenset({"html", "head", "body"})

ROLES: dict[str, Role] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), Role.HEADING),
    **dict.fromkeys(("li", "dt", "dd"), Role.LIST_ITEM),
    **dict.fromkeys(("figcaption", "caption"), Role.CAPTION),
    **dict.fromkeys(("article", "section", "main", "td", "th"), Role.PARAGRAPH),
    "blockquote": Role.QUOTE,
    "pre": Role.CODE,
}
"""Role of the text inside, until an element further in says otherwise."""

_HIDING_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
MAX_DEPTH = 120
"""Elements deeper than this are not told apart: paths stay short on hostile pages."""
_MAX_NAMES = 200


OpenElement = tuple[str, Attributes, int, Role, bool, bool, int]
"""An open element; an inline one without a name is the one around it once more.

A plain tuple, since a page opens so many: tag; attributes; depth, which is how many elements that
blocks keep are around its text, very deep ones not counted; role of its text; whether it is in a
link; whether it is hidden; number of blocks before it if it breaks lines, -1 if not, `ONCE_MORE`
if it is the one around it.
"""
ONCE_MORE = -2


def as_element(tag: str, attributes: Attributes, hidden: bool, above: Element) -> Element:
    """What blocks keep of an open element."""
    if not attributes:
        return Element(tag, "", HIDDEN if hidden else "", above)
    get = attributes.get
    label, classes = get("id"), get("class")
    names = f"{label} {classes}" if label and classes else label or classes or ""
    role = HIDDEN if hidden else get("role") or get("itemprop") or ""
    return Element(
        tag,
        names[:_MAX_NAMES].lower() if names else "",
        role[:_MAX_NAMES].lower() if role else "",
        above,
    )


def is_hidden(tag: str, attributes: Attributes) -> bool:
    """True if markup or inline style hides the element from the reader."""
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return True
    if "style" in attributes:
        style = attributes["style"]
        if style and _HIDING_STYLE.search(style):
            return True
    return tag == "dialog" and "open" not in attributes
