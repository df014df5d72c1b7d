r"""TeX as it stands in pages, and images of it: ``$…$`` in a line, ``$$…$$`` on one of its own."""

from __future__ import annotations

import re

from naqi.transforms.blocks.tree.nodes import Attributes

_STYLE = re.compile(r"\\(?:display|text|script|scriptscript)style(?![a-zA-Z])\s*")
_DELIMITERS = (("$$", "$$"), ("$", "$"), (r"\(", r"\)"), (r"\[", r"\]"))
_SIGNS = re.compile(r"[\\^_={}+<>/≤≥±×−]|\A.{1,2}\Z", re.DOTALL)
"""What an alternative text of a formula has, or that it is no longer than a variable."""
_TEX_STARTS = ("{\\displaystyle", "\\displaystyle", "\\(", "\\[")
_NAMES = re.compile(
    r"(?:^|[\s_-])(?:i?tex|latex|math(?:jax|ml)?|mathtex|mimetex|mwe|formulae?|equations?|"
    r"(?:inline|display|numbered|wiris)(?:formula|equation))(?=[\s_-]|$)"
)
_SOURCES = re.compile(r"latex|mimetex|mathtex|/tex/|/math/|[?&]tex=|/equation\?|chart\?cht=tx")
LONGEST = 4_000
"""Characters of what an image states."""
_DISPLAY = re.compile(r"display|block|numbered")


def write_tex(tex: str, display: bool = False) -> str:
    """A formula in TeX, without its delimiters and style; empty if it is."""
    bare = " ".join(tex.split())
    for opening, closing in _DELIMITERS:
        longer = len(bare) > len(opening + closing)
        if longer and bare.startswith(opening) and bare.endswith(closing):
            bare = bare[len(opening) : -len(closing)].strip()
            display = display or opening in ("$$", r"\[")
            break
    if bare.startswith("{") and _STYLE.match(bare, 1) and _closes_at_end(bare):
        bare = bare[1:-1]
    styled = _STYLE.match(bare)
    if styled:
        bare = bare[styled.end() :]
    bare = bare.strip()
    if not bare:
        return ""
    return f"$${bare}$$" if display else f"${bare}$"


def _closes_at_end(text: str) -> bool:
    """True if the brace at the beginning is closed by the one at the end."""
    depth = 0
    escaped = False
    for position, character in enumerate(text):
        if escaped:
            escaped = False
        elif character == "\\":
            escaped = True
        elif character == "{":
            depth += 1
        elif character == "}":
            depth -= 1
            if depth == 0:
                return position == len(text) - 1
    return False


def _is_delimited(text: str) -> bool:
    if text.startswith(_TEX_STARTS):
        return True
    inner = text.strip("$")
    return text.startswith("$") and text.endswith("$") and "$" not in inner and has_signs(inner)


def has_signs(text: str) -> bool:
    """True if it looks like a formula, not like one that is read aloud."""
    return bool(text) and _SIGNS.search(text) is not None


def write_image(attributes: Attributes) -> str:
    """The formula that an image shows, by its alternative text; empty if it shows none."""
    text = attributes.get("alt")
    if not text or len(text) > LONGEST:
        return ""
    names = (attributes.get("class") or "").lower()
    if not has_signs(text):
        return " ".join(text.split()) if "wirisformula" in names else ""
    if (
        _NAMES.search(names)
        or _SOURCES.search((attributes.get("src") or "")[:500].lower())
        or _is_delimited(text.strip())
    ):
        return write_tex(text, _DISPLAY.search(names) is not None)
    return ""
