"""Lines that ask in the name of the site to follow it elsewhere, or to have its letters by mail.

They are told without a link: what they ask for is "ours". So is a line that does nothing but to ask
the reader to share the page, or to click somewhere.
"""

from __future__ import annotations

import re
from typing import Final

from naqi.transforms.furniture.call_words.click import CLICK
from naqi.transforms.furniture.call_words.follow import (
    ASKS_LAST,
    CHANNELS,
    FOLLOW_ON,
    FOLLOW_US,
    FOLLOW_US_LAST,
    FOR_MORE,
    NETWORKS,
    ON,
)
from naqi.transforms.furniture.call_words.share import CALL
from naqi.transforms.furniture.call_words.subscribe import (
    LATE,
    LETTERS,
    OF_US,
    SUBSCRIBE,
)
from naqi.transforms.furniture.calls import ACCENTED
from naqi.transforms.furniture.outlets import known_outlet, sounds_like_outlet
from naqi.transforms.text.sentences import CLOSERS, FULL_STOPS, last_character

PLACES: Final = tuple(f"{NETWORKS}|{CHANNELS}".split("|"))
MAILS: Final = tuple(LETTERS.split("|"))
"""Of these a line of `call_to_follow` and `call_to_subscribe` has one."""
UNQUOTED: Final = r"(?![\"'“„«»‹‘「『—–])[\W_]{0,8}"
"""Before a call: somebody else's stands in quotation marks, or behind a dash."""
_TO_FOLLOW: Final = re.compile(
    rf"{UNQUOTED}(?:{FOR_MORE})?(?:{FOLLOW_US.translate(ACCENTED)})"
    rf"(?=.{{0,40}}(?:{NETWORKS}|{CHANNELS}))"
    rf"(?:[^.!?,،，。।]|[,،] ?(?={NETWORKS})){{0,76}}[\W_]{{0,4}}\Z",
    re.I,
)
_TO_SUBSCRIBE: Final = re.compile(
    rf"{UNQUOTED}(?:(?:{SUBSCRIBE})(?=.{{0,40}}(?:{OF_US}))(?=.{{0,60}}(?:{LETTERS}))"
    rf"|(?:{OF_US}).{{0,30}}{LATE})",
    re.I,
)
_TO_FOLLOW_LAST: Final = re.compile(
    rf"{UNQUOTED}(?=.{{0,100}}(?:{NETWORKS}|{CHANNELS}))(?:{FOLLOW_US_LAST})[\W_]{{0,4}}\Z", re.I
)
_ASKS_LAST: Final = re.compile(rf"(?:{ASKS_LAST})[\W_]{{0,4}}\Z", re.I)
_END: Final = 32
"""Characters in which such a call ends: most lines end otherwise, which is soon told."""
_TO_SHARE: Final = re.compile(rf"{UNQUOTED}(?:{CALL})[\W_]{{0,4}}\Z", re.I)
_TO_CLICK: Final = re.compile(rf"{UNQUOTED}(?:{CLICK})[\W_]{{0,4}}\Z", re.I)
_TO_FOLLOW_ON: Final = re.compile(
    rf"\W{{0,3}}(?:{FOLLOW_ON}) (?P<quoted>[«“\"„])?"
    rf"(?P<named>[^\W_][^:،,.!?«»“”\"„]{{1,40}}?)[»”\"“]?"
    rf" (?:{ON})\s?[:：]",
    re.I,
)
LONGEST: Final = 80
LONGEST_LAST: Final = 120
"""Characters of a line that is nothing but a call, and of one that may have to say first for what.
"""


def call_to_follow(line: str) -> bool:
    """Asks in the name of the site to follow it elsewhere, in no more than one short sentence."""
    return _TO_FOLLOW.match(line) is not None


def call_to_subscribe(line: str) -> bool:
    """Asks to subscribe to the site's own letters, as a button does: no text says so in a sentence.

    Articles tell what letters say, and of letters that are somebody else's.
    """
    return last_character(line, CLOSERS) not in FULL_STOPS and _TO_SUBSCRIBE.match(line) is not None


def call_to_follow_last(line: str) -> bool:
    """Asks the same where the verb comes last: it is told by that, and by whose the channel is."""
    end = max(0, len(line) - _END)
    return _ASKS_LAST.search(line, end) is not None and _TO_FOLLOW_LAST.match(line) is not None


def call_to_share(line: str) -> bool:
    """Asks to share the page with others, and says no more."""
    return _TO_SHARE.match(line) is not None


def call_to_click(line: str) -> bool:
    """Says where to click for something else, and no more."""
    return _TO_CLICK.match(line) is not None


def call_to_follow_on(line: str) -> bool:
    """Asks to follow a paper on what stands on the lines below: "Follow The Pier Times on:"."""
    found = _TO_FOLLOW_ON.fullmatch(line)
    return found is not None and (
        found["quoted"] is not None
        or known_outlet(found["named"])
        or sounds_like_outlet(found["named"])
    )
