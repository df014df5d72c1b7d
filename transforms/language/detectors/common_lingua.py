"""common-lingua, a network of 334 languages."""

from __future__ import annotations

import common_lingua

from naqi.schemas.page import CONFIDENCE_DIGITS
from naqi.transforms.language.detectors.plain import plain
from naqi.transforms.language.protocol import UNKNOWN, Found


def detect(text: str) -> Found:
    """The likeliest language of a text, and how likely it is."""
    readable = plain(text)
    if not any(map(str.isalpha, readable)):
        return UNKNOWN, 0.0
    found = common_lingua.detect(readable)
    best = min(found, key=lambda code: (-found[code], code))
    return best, round(found[best], CONFIDENCE_DIGITS)
