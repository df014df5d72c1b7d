"""The network of this release; `MODEL.md` says what it is."""

from __future__ import annotations

from functools import cache

from naqi.transforms.boilerplate.learned.network import Weights, read_weights


@cache
def load_weights() -> Weights:
    """The network that judges HTML."""
    return read_weights(__package__)
