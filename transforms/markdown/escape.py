"""Text as Markdown that gives the same text back (CommonMark 0.31, and tables of GitHub's)."""

from __future__ import annotations

import re

_INSIDE = re.compile(
    r"[\\`*\[~]"
    r"|(?<![^\W_])_|_(?![^\W_])"  # within a word it emphasises nothing
    r"|<(?=[A-Za-z/!?])"
    r"|&(?=\#?[A-Za-z0-9]{1,40};)"
)
_START = re.compile(r"\#{1,6}(?:\s|$)|[-+](?:\s|$)|-[- ]*$|=[= ]*$|:-+:?$|>")
_NUMBER = re.compile(r"([0-9]{1,9})(?=[.)](?:\s|$))")
_FENCES = re.compile(r"`+")


def escape(text: str, *, pipes: bool = False) -> str:
    """A line of text that begins a line of Markdown.

    Args:
        text: Folded.
        pipes: Whether bars may be those of a table.
    """
    inside = escape_inside(text, pipes=pipes)
    number = _NUMBER.match(inside)
    if number:
        return f"{number[1]}\\{inside[number.end() :]}"
    return f"\\{inside}" if _START.match(inside) else inside


def escape_inside(text: str, *, pipes: bool = False) -> str:
    """Text that does not begin a line, as that of a cell."""
    escaped = _INSIDE.sub(r"\\\g<0>", text)
    return escaped.replace("|", "\\|") if pipes else escaped


def escape_heading(text: str) -> str:
    """The text of a heading, whose last signs would close it."""
    escaped = escape_inside(text)
    before_them = escaped.rstrip("#")
    return before_them + "\\#" * (len(escaped) - len(before_them))


def fence(code: str, language: str) -> list[str]:
    """Lines of code between fences that are in no line of it."""
    longest = max(map(len, _FENCES.findall(code)), default=0)
    marks = "`" * max(3, longest + 1)
    return [marks + language, *code.split("\n"), marks]
