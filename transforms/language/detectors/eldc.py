"""ELD, a detector of 60 languages by n-grams of bytes, in C."""

from __future__ import annotations

from collections.abc import Callable

import eldc

from naqi.schemas.page import CONFIDENCE_DIGITS
from naqi.transforms.language.detectors.plain import plain
from naqi.transforms.language.protocol import UNKNOWN, Found


def load() -> Callable[[str], Found]:
    """What tells the likeliest language of a text, and its score."""
    eldc.init()
    detector = eldc.instance()
    detector.set_scores(1)

    def detect(text: str) -> Found:
        found = detector.detect_details(plain(text))
        score = found.scores.get(found.language)
        return (
            (UNKNOWN, 0.0) if score is None else (found.language, round(score, CONFIDENCE_DIGITS))
        )

    return detect
