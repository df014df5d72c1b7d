"""CLD2, Chrome's detector of old: n-grams of letters and words, 160 languages."""

from __future__ import annotations

import pycld2

from naqi.transforms.language.detectors.plain import plain
from naqi.transforms.language.protocol import UNKNOWN, Found

_NONE = frozenset({"un", "tlh", "xxx"})
"""No language, or one that nobody is asked for."""
_NAMED_BY_SCRIPT = ("xx-", "zz")
"""Begins codes that stand for a script or for a joke."""
_MONTENEGRIN = "sr-ME"
_PERCENT = 100


def detect(text: str) -> Found:
    """The language of most of a text, and the share of the text that is in it."""
    _, _, found = pycld2.detect(plain(text), bestEffort=True)
    _, code, percent, _ = found[0]
    if code in _NONE or code.startswith(_NAMED_BY_SCRIPT):
        return UNKNOWN, 0.0
    return "sr" if code == _MONTENEGRIN else code, percent / _PERCENT
