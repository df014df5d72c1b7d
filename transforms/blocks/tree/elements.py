"""HTML elements as the walk sees them: which break a line, which are hidden, what they hold.

An element of which nothing is known is loose: inline as long as it holds no block, and else a
container, which breaks a line at both ends.
"""

from __future__ import annotations

import re

from naqi.schemas.page import Element
from naqi.schemas.rules import Role
from naqi.transforms.blocks.tree.nodes import Attributes
from naqi.transforms.text.bounded_cache import cached_short

HIDDEN = "hidden"
"""`Element.role` of an element that markup or inline style hides from the reader."""

# fmt: off
INLINE = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "blink", "br", "cite", "code", "data", "del",
    "dfn", "em", "font", "i", "img", "input", "ins", "kbd", "mark", "nobr", "output", "picture",
    "q", "rb", "s", "samp", "slot", "small", "source", "span", "strike", "strong", "sub", "sup",
    "time", "tt", "u", "var", "wbr",
})
# fmt: on
"""Those of running text. What is in none of these three sets is a loose element."""
# fmt: off
BLOCK_LEVEL = frozenset({
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "col",
    "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
    "figure", "footer", "form", "frame", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
    "hgroup", "hr", "html", "isindex", "keygen", "label", "legend", "li", "listing",
    "main", "marquee", "menu", "menuitem", "nav", "ol", "optgroup", "option", "p",
    "plaintext", "pre", "search", "section", "select", "summary", "table", "tbody",
    "td", "textarea", "tfoot", "th", "thead", "tr", "ul", "xmp",
})
# fmt: on
"""Those that break a line by the HTML standard's section on rendering, and controls of forms."""
# fmt: off
UNSEEN = frozenset({
    "applet", "area", "audio", "base", "canvas", "datalist", "embed", "frameset", "iframe", "link",
    "meta", "meter", "noembed", "noframes", "noscript", "object", "param", "progress", "rp", "rt",
    "rtc", "script", "style", "svg", "template", "title", "video",
})
# fmt: on
"""Their inside is not text, or is shown only where something fails."""

LABELS = frozenset({"button", "label"})
"""Controls that open and close what is below, where a heading or a term holds nothing else."""
NAMING = frozenset({"id", "class", "role", "itemprop"})
"""Attributes that give an inline element a place of its own in the paths of the text inside."""

PAGE = frozenset({"html", "head", "body"})
VOID = frozenset({"br", "img", "input", "picture", "source", "wbr"})
"""Inline elements without text: style does not make them break a line."""

ROLES: dict[str, Role] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), Role.HEADING),
    **dict.fromkeys(("li", "dt", "dd"), Role.LIST_ITEM),
    **dict.fromkeys(("figcaption", "caption"), Role.CAPTION),
    **dict.fromkeys(("article", "section", "main", "td", "th"), Role.PARAGRAPH),
    "blockquote": Role.QUOTE,
    "pre": Role.CODE,
}
"""Role of the text inside, until an element further in says otherwise."""

_STYLE = re.compile(r"(?<![\w-])display\s*:\s*([a-z-]+)|visibility\s*:\s*hidden", re.IGNORECASE)
_KEEPING = re.compile(r"(?<![\w-])white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
READINGS = frozenset({"rp", "rt", "rtc", "ruby-text"})
"""Classes of the readings of words, and of the brackets around them, in what is no ``ruby``."""
SIDE_NOTES = frozenset({"margin-note", "marginnote", "side-note", "sidenote"})
"""Classes of notes that stand in the margin, and in the source amid their sentence."""
_HOVER_BOXES = ("tooltip", "tool-tip", "popup", "popover", "hover", "hovercard")
_HOVER_TEXTS = (
    "text", "content", "contents", "body", "inner", "box", "bubble", "message", "note", "popup",
    "description", "definition",
)  # fmt: skip
HOVER_NOTES = frozenset(
    f"{box}{joined}{text}"
    for box in _HOVER_BOXES
    for text in _HOVER_TEXTS
    for joined in ("", "-", "_", "__")
)
"""Classes of notes that show when one points at a word: see `blocks.notes.hovering`."""
_VEILS = frozenset({
    "a11y-hidden", "assistive-text", "element-invisible", "govuk-visually-hidden", "material-icons",
    "material-icons-outlined", "material-icons-round", "material-icons-sharp",
    "material-symbols-outlined", "material-symbols-rounded", "material-symbols-sharp",
    "screen-reader-only", "screen-reader-text", "screenreader-only", "sr-only", "u-hiddenvisually",
    "u-visually-hidden", "usa-sr-only", "visually-hidden", "visuallyhidden", *READINGS, *SIDE_NOTES,
    *HOVER_NOTES,
})  # fmt: skip
"""Classes of what only assistive software reads out, of names that a font shows as icons, of
readings, and of notes in the margin or over a word."""
_RUBY = re.compile(r"(?<![a-z])ruby(?![a-z])", re.IGNORECASE)
VEILING = frozenset({"em", "i", "mark", "small", "span", "strong"})
"""Inline elements that have such classes."""
SHOWING = frozenset({
    "aria-level", "fallback", "hidden", "popover", "style", "subscriptions-dialog",
    "subscriptions-display",
})  # fmt: skip
"""Attributes that show an element otherwise than its tag says."""
_POPOVERS = frozenset({None, "", "auto", "hint", "manual"})
"""What ``popover`` says of an element that does not show; scripts have a word's note in it."""
_NOT_GRANTED = re.compile(r"not\b[\s(]*granted", re.IGNORECASE)
"""Of AMP: who sees it has no leave to read what the page is about."""
INLINE_DISPLAY, BLOCK_DISPLAY, BOX_DISPLAY = "inline", "block", "inline-block"
"""What `display_of` says besides."""
_INLINE_DISPLAYS = frozenset({"inline", "contents", "ruby", "ruby-base"})
# fmt: off
_BLOCK_DISPLAYS = frozenset({
    "block", "flex", "flow-root", "grid", "list-item", "table", "table-caption", "table-cell",
    "table-footer-group", "table-header-group", "table-row", "table-row-group",
})
# fmt: on
_PREFORMATTED = frozenset({"listing", "plaintext", "pre", "textarea", "xmp"})
_FAR = 4
"""Elements from that of a text outward that may be such."""
MAX_DEPTH = 120
"""Elements deeper than this are not told apart: paths stay short on hostile pages."""
_MAX_NAMES = 200
_NUMBERED = {"ol": "start", "li": "value"}
"""Attributes that number the items of lists."""
_NUMBER = re.compile(r"\s?-?[0-9]{1,9}\s?", re.ASCII)


OpenElement = tuple[str, Attributes, int, Role, bool, bool, int]
"""An open element; an inline one without a name is the one around it once more, the same object.

A plain tuple, since a page opens so many: tag; attributes; depth, which is how many elements that
blocks keep are around its text, very deep ones not counted; role of its text; whether it is in a
link; whether it is hidden; number of blocks before it if it breaks lines, -1 if not, `LOOSE` if it
is a loose one, `REFERRING` if its text may be the mark of a note, `BESIDE` if it is no part of its
sentence.
"""
LOOSE = -3
REFERRING = -4
BESIDE = -5


def as_element(tag: str, attributes: Attributes, hidden: bool, above: Element) -> Element:
    """What blocks keep of an open element."""
    if not attributes:
        return Element(tag, "", HIDDEN if hidden else "", above)
    get = attributes.get
    label, names = get("id"), get("class") or ""
    if label:
        names = f"{label} {names}" if names else label
    role = HIDDEN if hidden else get("role") or get("epub:type") or get("itemprop") or ""
    if role:
        role = role[:_MAX_NAMES].lower()
    element = Element(tag, names[:_MAX_NAMES].lower(), role, above)
    if tag in _NUMBERED:
        element.number = _number(get(_NUMBERED[tag]))
    return element


def _number(stated: str | None) -> int | None:
    return int(stated) if stated and _NUMBER.fullmatch(stated) else None


def is_preformatted(element: Element) -> bool:
    """Whether line ends of the source are seen in an element, by its tag or one around it."""
    around: Element | None = element
    for _ in range(_FAR):
        if around is None:
            return False
        if around.tag in _PREFORMATTED:
            return True
        around = around.above
    return False


def heading_tag(tag: str, attributes: Attributes) -> str:
    """``tag``, or that of the heading which ``aria-level`` makes of the element."""
    stated = (attributes.get("aria-level") or "").strip()
    heading = attributes.get("role") == "heading" or ROLES.get(tag) is Role.HEADING
    if not heading or not stated.isdecimal() or len(stated) > 2:
        return tag
    return f"h{min(max(int(stated), 1), 6)}"


def display_of(tag: str, attributes: Attributes) -> str:
    """How markup or inline style shows an element: hidden, block, inline, a box within a line.

    Empty if it does as the tag says.

    The last ``display`` of a style counts, as in browsers.
    """
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return HIDDEN
    if "popover" in attributes and attributes["popover"] in _POPOVERS:
        return HIDDEN
    if "fallback" in attributes and not attributes["fallback"]:
        return HIDDEN  # of AMP: in place of what cannot be shown
    if "subscriptions-dialog" in attributes or (
        "subscriptions-display" in attributes
        and _NOT_GRANTED.match(attributes["subscriptions-display"] or "")
    ):
        return HIDDEN
    if "style" in attributes:
        style = attributes["style"]
        display = _styled(style) if style else None
        if display is not None:
            return display
    return HIDDEN if tag == "dialog" and "open" not in attributes else ""


def is_target(attributes: Attributes, is_heading: bool) -> bool:
    """True of an ``a`` that does not lead anywhere, but is led to."""
    named = "name" in attributes or (is_heading and "id" in attributes)
    return named and "href" not in attributes and "onclick" not in attributes


def is_veiled(attributes: Attributes) -> bool:
    """Whether the class of an inline element hides its text: for ears, or an icon."""
    classes = attributes.get("class")
    return bool(classes) and _veils(str(classes))


@cached_short(4096)
def _veils(classes: str) -> bool:
    return not _VEILS.isdisjoint(classes.lower().split())


def is_reading(attributes: Attributes) -> bool:
    """Whether the class of a veiled element is that of a reading, which words alone have."""
    return not READINGS.isdisjoint(_classes(attributes))


def is_side_note(attributes: Attributes) -> bool:
    """Whether the class of a veiled element is that of a note in the margin, which is seen."""
    return not SIDE_NOTES.isdisjoint(_classes(attributes))


def is_hover_note(attributes: Attributes) -> bool:
    """Whether the class of a veiled element may be that of a note which shows over a word."""
    return not HOVER_NOTES.isdisjoint(_classes(attributes))


def _classes(attributes: Attributes) -> list[str]:
    return (attributes.get("class") or "").lower().split()


def is_ruby(attributes: Attributes) -> bool:
    """Whether a class says that an element holds words with their readings."""
    return _RUBY.search(attributes.get("class") or "") is not None


def keeps_lines(attributes: Attributes) -> bool:
    """Whether a style says that line ends of the source are seen in an element."""
    style = attributes.get("style")
    return bool(style) and _keeps_lines(str(style))


@cached_short(4096)
def _keeps_lines(style: str) -> bool:
    return _KEEPING.search(style) is not None


@cached_short(4096)
def _styled(style: str) -> str | None:
    """What a style says; None if it says nothing."""
    display = None
    for stated in _STYLE.finditer(style.lower()):
        if not stated[1]:
            return HIDDEN
        display = stated[1]
    if display is None:
        return None
    if display == "none":
        return HIDDEN
    if display in _INLINE_DISPLAYS:
        return INLINE_DISPLAY
    if display == BOX_DISPLAY:
        return BOX_DISPLAY
    return BLOCK_DISPLAY if display in _BLOCK_DISPLAYS else ""
