"""fastText, with a model that the user brings: lid.176, GlotLID, OpenLID."""

from __future__ import annotations

from collections.abc import Callable

import fasttext

from naqi.schemas.page import CONFIDENCE_DIGITS
from naqi.transforms.language.detectors.plain import plain
from naqi.transforms.language.protocol import UNKNOWN, Found

_LABEL = "__label__"


def load(model: str) -> Callable[[str], Found]:
    """What tells the likeliest language of a text, and how likely it is.

    Args:
        model: The path of a file whose labels are codes, with or without a script behind ``_``.
    """
    predict = fasttext.load_model(model).predict

    def detect(text: str) -> Found:
        readable = plain(text)
        if not any(map(str.isalpha, readable)):
            return UNKNOWN, 0.0
        labels, likely = predict(readable)
        if not labels:
            return UNKNOWN, 0.0
        code = labels[0].removeprefix(_LABEL).split("_")[0]
        # Sums of floats may come out a little above one.
        return code, round(min(1.0, float(likely[0])), CONFIDENCE_DIGITS)

    return detect
