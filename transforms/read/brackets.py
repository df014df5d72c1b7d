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


def end_of_brackets(line: bytes, at: int) -> int | None:
    """Where the value ends whose opening bracket is at ``at``; None if it does not.

    Brackets are counted, of whatever kind, but for those in texts.
    """
    depth = backslashes = 0
    quoted = False
    size = _FIRST_WINDOW
    while at < len(line):
        window = np.frombuffer(line, np.uint8, min(size, len(line) - at), at)
        escaped, backslashes = _escaped(window, backslashes)
        quotes = (window == _QUOTE) & ~escaped
        inside = np.logical_xor.accumulate(quotes) ^ quoted
        depths = depth + np.cumsum(np.where(inside, 0, _LEVELS[window]))
        ended = int(np.argmin(depths != 0))
        if depths[ended] == 0:
            return at + ended + 1
        depth, quoted = int(depths[-1]), bool(inside[-1])
        at, size = at + len(window), min(4 * size, _WINDOW)
    return None


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
