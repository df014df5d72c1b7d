"""Python's search for cycles of dead objects. Set it before Beam is imported."""

from __future__ import annotations

import gc

_NEW_OBJECTS = 10_000


def seldom() -> None:
    """Search less often than every 700 objects.

    Beam and pyiceberg are many objects that stay: to look through them again and again while they
    are imported makes every start slower.
    """
    gc.set_threshold(_NEW_OBJECTS)
