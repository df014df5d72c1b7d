"""Lines of Markdown that are paragraphs each, which Markdown itself would put together.

Crawlers call any text Markdown: without a mark, lines that are sentences each are a text, and so
are such below a title.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import regex

from naqi.transforms.read.unicode import decoded
from naqi.transforms.text.sentences import ends_sentence

_BLANK: Final = regex.compile(rb"\n[ \t\r]*+\n")
_FENCE: Final = regex.compile(rb"^ {0,3}(?:```|~~~)", regex.MULTILINE)
_OF_A_BLOCK: Final = regex.compile(r"[ \t]|[-*+>|#:=]|\d{1,9}[.)]")
"""What a line begins with that is an item, a quotation, a row, a heading or code."""
_BROKEN: Final = ("  ", "\\")
"""What a line ends with after which another one begins anyway."""
_BOLD: Final = "**"
_MARK: Final = regex.compile(
    rb"[*_`#<>\[\]|\\~]|&#?\w{2,31};|^(?: {4}|\t)|^[ \t]{0,3}(?:[+=-]|\d{1,9}[.)])|  $",
    regex.MULTILINE,
)
"""A text without any of these has no Markdown."""
_LEAST_TITLED: Final = 3
"""Lines with a title, which is less than half as long as each of the others."""


def with_blank_lines(body: bytes) -> bytes:
    """``body`` with a blank line below each of its lines, if they are paragraphs.

    They are if it has no blank line, and each line of words above another one ends a sentence.
    """
    stripped = body.strip()
    if b"\n" not in stripped or _BLANK.search(stripped) or _FENCE.search(stripped):
        return body
    text = decoded(stripped)
    if text is None:
        return body
    lines = text.splitlines()
    pairs = [
        above for above, below in pairwise(lines) if _is_of_words(above) and _is_of_words(below)
    ]
    if not pairs or not all(ends_sentence(line) and not line.endswith(_BROKEN) for line in pairs):
        return body
    parted = [f"{line}\n" if _is_of_words(line) else line for line in lines]
    return "\n".join(parted).rstrip("\n").encode()


def is_plain_lines(body: bytes) -> bool:
    """Whether ``body`` has no mark of Markdown and no blank line, and its lines are sentences."""
    stripped = body.strip()
    if b"\n" not in stripped or _MARK.search(stripped) or _BLANK.search(stripped):
        return False
    text = decoded(stripped)
    lines = [] if text is None else text.splitlines()
    if not lines or not all(map(ends_sentence, lines[1:])):
        return False
    if ends_sentence(lines[0]):
        return True
    return len(lines) >= _LEAST_TITLED and 2 * len(lines[0]) < min(map(len, lines[1:]))


def _is_of_words(line: str) -> bool:
    return line.startswith(_BOLD) or _OF_A_BLOCK.match(line) is None
