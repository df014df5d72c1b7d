"""Lingua, which weighs n-grams of one to five letters: 75 languages, some GB of memory."""

from __future__ import annotations

from collections.abc import Callable

from lingua import LanguageDetectorBuilder

from naqi.schemas.page import CONFIDENCE_DIGITS
from naqi.transforms.language.detectors.plain import plain
from naqi.transforms.language.protocol import UNKNOWN, Found


def load() -> Callable[[str], Found]:
    """What tells the likeliest language of a text, and how likely it is."""
    detector = LanguageDetectorBuilder.from_all_languages().build()

    def detect(text: str) -> Found:
        best = detector.compute_language_confidence_values(plain(text))[0]
        if not best.value:
            return UNKNOWN, 0.0
        code = best.language.iso_code_639_1.name.lower()
        return code, round(best.value, CONFIDENCE_DIGITS)

    return detect
