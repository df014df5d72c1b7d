"""The shape of what notices about cookies say in one language."""

from __future__ import annotations

from typing import NamedTuple


class Notice(NamedTuple):
    """Words of one language, in lower case, parted by bars: some are enough to tell a notice.

    All but buttons are stems: of a spaced script they begin a word, of others they stand anywhere.
    """

    code: str
    """BCP-47."""
    speaks: str
    """By which the site speaks of itself: "this site", "we use"."""
    hints: str
    """What notices say besides: use, accept, go on, settings, experience."""
    buttons: str
    """Whole lines."""
    cookies: str = ""
    """Names of cookies, beside "cookie" as it is."""
