"""Whole sentences in which a site asks for something on its own behalf, inside of a text as well.

To have its letters or its app, to follow it elsewhere, to pay. They are told by an imperative and
by what it is of, which is the site's, or by a wording that is nobody else's.
"""

from __future__ import annotations

import re
from typing import Final

from naqi.transforms.furniture.call_words.site import (
    APP,
    CHANNEL,
    LETTERS,
    PAY,
    READ_LABELS,
)
from naqi.transforms.furniture.own_calls import UNQUOTED
from naqi.transforms.text.sentences import FULL_STOPS

_END: Final = r"[\W_]{0,4}\Z"
_LETTERS: Final = re.compile(rf"{UNQUOTED}(?:{LETTERS})\Z", re.I)
_APP: Final = re.compile(rf"{UNQUOTED}(?:{APP}){_END}", re.I)
_PAY: Final = re.compile(rf"{UNQUOTED}(?:{PAY}){_END}", re.I)
_CHANNEL: Final = re.compile(rf"{UNQUOTED}(?:{CHANNEL}){_END}", re.I)
_LABELLED: Final = re.compile(
    rf"[\[【［〔<＜]\s?(?:{READ_LABELS})\s?[\]】］〕>＞]\s?(?![はがをにのもと《「])"
    r"\S.{3,120}",
    re.I,
)
_SPEECH: Final = re.compile(
    r"[\"“”„«»「」『』]|\b(?:said|says|reads?|saying|asked|sagte|sagt|steht|dit|disait|dice|decía|dijo"
    r"|diz|disse|dizia|diceva|zei|sa|sanoi|powiedzia\w+|říkal\w?|сказал\w?|говорил\w?|гласи\w+|каже"
    r"|قال\w?|گفت|כתוב|אמרה?|dedi|diyordu|kata|nói)\b|说|說|と(?:言|書)"
)
"""Somebody's words, in a text."""
LONGEST: Final = 160
"""Characters of such a sentence."""


def asks_to_subscribe(line: str) -> bool:
    """Asks in a sentence to subscribe to what the site sends."""
    return _LETTERS.match(line) is not None and _SPEECH.search(line) is None


def asks_for_app(line: str) -> bool:
    """Asks to have the site's own app, and no more."""
    return _APP.match(line) is not None


def asks_to_pay(line: str) -> bool:
    """Says that the rest is for those who pay, or asks for it, and no more."""
    return _PAY.match(line) is not None


def asks_to_join(line: str) -> bool:
    """Asks to follow the site where it is elsewhere, and no more."""
    return _CHANNEL.match(line) is not None


def names_in_brackets(line: str) -> bool:
    """Names something else to read behind a label in brackets: "[Read also] Bridge closed"."""
    return _LABELLED.match(line) is not None and line[-1] not in FULL_STOPS
