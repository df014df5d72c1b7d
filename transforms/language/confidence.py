"""How often a detector is right that is so sure of what it found, and where that is too seldom.

`confidence.json` has the figures: of each detector the share that was right, at some values of what
it says of itself, for texts in Latin letters and others, tiny, short and long; and by language,
below which share its name is no label. `python -m benchmarks.fit_languages` makes it from labelled
texts.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from functools import cache
from pathlib import Path
from typing import Any, Final

from naqi.schemas.page import CONFIDENCE_DIGITS
from naqi.transforms.language.protocol import NOT_LANGUAGE, UNKNOWN, Found

SHORT: Final = {"Latn": 60, "": 30}
"""Letters below which a text is short; in scripts that are not named, those of ""."""
TINY: Final = {"Latn": 20, "": 10}
"""The same of one that is tiny."""
VERY_SHORT: Final = "tiny"
"""Ends the names of kinds of such."""


@cache
def _figures() -> Any:
    return json.loads(Path(__file__).with_name("confidence.json").read_text(encoding="utf-8"))


def kind_of(script: str, letters: int) -> str:
    """The kind of a text of which a detector is as often right.

    >>> kind_of("Latn", 59), kind_of("Grek", 59)
    ('Latin short', 'other long')
    """
    latin = "Latin" if script == "Latn" else "other"
    if letters < TINY.get(script, TINY[""]):
        return f"{latin} {VERY_SHORT}"
    return f"{latin} {'short' if letters < SHORT.get(script, SHORT['']) else 'long'}"


def calibrate(found: Found, detector: str, kind: str) -> Found:
    """What was found, with the share of such findings that are right; as it is if nobody knows.

    Args:
        found: As the detector says it.
        detector: Its name.
        kind: Of the text: `kind_of`.
    """
    curve = _figures()["curves"].get(detector, {}).get(kind)
    if curve is None or found[0] == UNKNOWN:
        return found
    knots = _figures()["knots"]
    upper = min(bisect_right(knots, found[1]), len(knots) - 1)
    low, high = knots[upper - 1], knots[upper]
    share = (found[1] - low) / (high - low)
    right = curve[upper - 1] + share * (curve[upper] - curve[upper - 1])
    return found[0], round(right, CONFIDENCE_DIGITS)


def is_likely(found: Found, detector: str) -> bool:
    """Whether what was found may be written: it is no language, or one that is right often enough.

    Of detectors without figures all may.

    Args:
        found: With its share of right findings.
        detector: The name of what found it.
    """
    floors = _figures()["floors"].get(detector)
    language, sure = found
    if floors is None or language == NOT_LANGUAGE:
        return True
    lowest: float = floors.get(language, floors[""])
    return sure >= lowest
