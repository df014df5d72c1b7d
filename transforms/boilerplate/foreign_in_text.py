"""What of another script or language belongs to a text: what it announces, quotes, lists, names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Final

from naqi.transforms.text.sentences import COLONS, ends_sentence

_MOST_WORDS: Final = 5
"""Of a name on a line of its own, as of a song or a make."""
_NAME: Final = 3
"""Letters from which a word of a name is looked for in the text."""
_LATIN: Final = re.compile("[a-zA-Z\u00c0-\u024f]")
_WORD: Final = re.compile(r"[^\W_]+")
_PARTICLE: Final = 4
"""Most letters of a word that in names is written small."""
_QUOTES: Final = {
    '"': '"', "“": "”", "«": "»", "„": "“”", "‘": "’", "「": "」", "『": "』", "《": "》", "»": "«",
    "”": "”",
}  # fmt: skip
"""What quotations open with, and what they then close with."""
_ITEM: Final = re.compile(r"(?:[-*•·–▪●◦]|[\d٠-٩۰-۹]{1,3}[.)\-:،])\s*\S")
_BEGINS_CODE: Final = re.compile(
    r"(?:sudo|pip|git|npm|curl|ssh|docker) [a-z]|[$#>]\s|//|/\*|<[/!a-z]|\w+\s?=\s?\S"
    r"|(?:def|class|import|from|return|function|var|let|const|for|if|while|print|select|insert)\b"
    r".*[=(){};:\[\]/-]",
    re.I,
)
_HAS_CODE: Final = re.compile(r"https?://|www\.|\w@\w|\s--?\w|[=!<>]=|:=|=>|->|\w\.\w+\(|\w_\w")
_CALL: Final = re.compile(r"\w\(")
_PLAIN: Final = 0.8
"""Share of ASCII in a line of code."""


class Words:
    """The words of a page's own lines, read when they are first asked for."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = lines

    @cached_property
    def all(self) -> frozenset[str]:
        """Every word, in lower case."""
        return frozenset(word.casefold() for line in self._lines for word in _WORD.findall(line))

    def share_of(self, lines: Iterable[str]) -> float:
        """Which share of the words of other lines is among them."""
        words = [word.casefold() for line in lines for word in _WORD.findall(line)]
        return sum(map(self.all.__contains__, words)) / max(1, len(words))


def belongs(texts: Sequence[str], lines: Sequence[int], words: Words, *, credited: bool) -> bool:
    """Whether a run of lines in another script or language is a part of the text around it.

    Args:
        texts: Lines of the page, all but few of them in its own language.
        lines: Positions of the run.
        words: Those of the page's own lines.
        credited: Whether a credit says that it is a caption: then only code may be none.
    """
    own = [texts[line] for line in lines]
    if any(map(_is_code, own)):
        return True
    if credited:
        return False
    before = texts[lines[0] - 1] if lines[0] else ""
    after = texts[lines[-1] + 1] if lines[-1] + 1 < len(texts) else ""
    return (
        before.rstrip()[-1:] in COLONS
        or all(map(_is_quoted, own))
        or _are_items(own, before, after)
        or _are_named(own, words)
        or (before != "" and after != "" and all(map(_is_name, own)))
    )


def _is_code(text: str) -> bool:
    """Whether a line is code or an address: it has hardly any letters but those of ASCII."""
    plain = sum(map(str.isascii, text))
    if plain < _PLAIN * len(text):
        return False
    text = text.strip()
    return (
        _BEGINS_CODE.match(text) is not None
        or _HAS_CODE.search(text) is not None
        or text.endswith((";", "{", "}"))
        or (text.endswith(")") and _CALL.search(text) is not None)
    )


def _is_quoted(text: str) -> bool:
    return len(text) > 1 and text.rstrip(".,!?؟。")[-1:] in (_QUOTES.get(text[0], "") or "\0")


def _are_items(own: Sequence[str], before: str, after: str) -> bool:
    """Whether they are items of a list: at least two follow one another."""
    if not all(_ITEM.match(text) for text in own):
        return False
    return len(own) > 1 or any(_ITEM.match(text) for text in (before, after))


def _is_name(text: str) -> bool:
    """Whether a line in Latin letters is a name: of a few words, small ones but for short ones."""
    words = text.split()
    if len(words) > _MOST_WORDS or not _LATIN.search(text) or ends_sentence(text):
        return False
    small = [word for word in words if word.lstrip("\"'“‘«(").islower()]
    return 2 * len(small) <= len(words) and max(map(len, small), default=0) <= _PARTICLE


def _are_named(own: Sequence[str], words: Words) -> bool:
    """Whether the text speaks of what they name: it has each of their words."""
    names = {word.casefold() for text in own for word in _WORD.findall(text)}
    names = {word for word in names if len(word) >= _NAME and _LATIN.search(word)}
    return 0 < len(names) <= _MOST_WORDS and names <= words.all
