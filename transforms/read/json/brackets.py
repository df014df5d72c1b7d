"""Where a list or an object in a line of JSON ends, found without making anything of it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

_FIRST_WINDOW, _WINDOW = 1 << 8, 1 << 18
"""Bytes looked at in one go: few at first, since most lists are short."""

_QUOTE, _BACKSLASH = b'"\\'

_LEVELS = np.zeros(256, np.int64)
_LEVELS[[*b"[{"]] = 1
_LEVELS[[*b"]}"]] = -1


class Brackets:
    """The brackets of a value, counted as its bytes come: of whatever kind, but for those in texts.

    The first bytes to come begin with the opening one.
    """

    def __init__(self) -> None:
        self._depth = self._backslashes = 0
        self._quoted = False
        self._size = _FIRST_WINDOW

    def end(self, text: bytes, at: int) -> int | None:
        """Where the value ends in ``text``, looked at from ``at`` on; None if it does not.

        Then ask again with what follows.
        """
        while at < len(text):
            window = np.frombuffer(text, np.uint8, min(self._size, len(text) - at), at)
            escaped, backslashes = _escaped(window, self._backslashes)
            quotes = (window == _QUOTE) & ~escaped
            inside = np.logical_xor.accumulate(quotes) ^ self._quoted
            depths = self._depth + np.cumsum(np.where(inside, 0, _LEVELS[window]))
            ended = int(np.argmin(depths != 0))
            if depths[ended] == 0:
                return at + ended + 1
            self._depth, self._quoted = int(depths[-1]), bool(inside[-1])
            self._backslashes = backslashes
            at, self._size = at + len(window), min(4 * self._size, _WINDOW)
        return None


def end_of_brackets(line: bytes, at: int) -> int | None:
    """Where the value ends whose opening bracket is at ``at``; None if it does not."""
    return Brackets().end(line, at)


def _escaped(window: npt.NDArray[np.uint8], before: int) -> tuple[npt.NDArray[np.bool_], int]:
    """Which bytes follow an odd number of backslashes; and how many there are at the end.

    Args:
        window: The bytes.
        before: Backslashes right before them.
    """
    places = np.arange(len(window))
    others = np.maximum.accumulate(np.where(window == _BACKSLASH, -1, places))
    runs = np.where(others < 0, places + 1 + before, places - others)
    return np.concatenate(([before], runs[:-1])) % 2 == 1, int(runs[-1])
