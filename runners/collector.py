"""Python's search for cycles of dead objects. Set it before Beam is imported."""

from __future__ import annotations

import gc

_NEW_OBJECTS = 10_000


def seldom() -> None:
    """Search less often than every 700 objects.

    Beam and pyiceberg are a quarter of a million objects that stay: to look through them again and
    again while they are imported is a fifth of a start.
    """
    gc.set_threshold(_NEW_OBJECTS)
