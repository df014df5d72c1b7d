"""Whether the inputs are those of the lake: if not, its pages would double, or be deleted."""

from __future__ import annotations

from collections.abc import Mapping

from naqi.schemas.rejects import told
from naqi.transforms.write.errors import TooManyGoneError

MAX_GONE = 0.9
"""Share of a lake's pages; where more are not in the inputs, these are hardly those of before."""


def check_gone(known: int, missing: int, counts: Mapping[str, int], most: int | float) -> None:
    """Make sure that no lake is emptied because other inputs were named.

    Args:
        known: How many pages the lake knew.
        missing: How many of them go.
        counts: Of the plan: see `transforms.lake.refresh.plan.Plan`.
        most: How many may go: a number of pages, or as a `float` a share of them.

    Raises:
        TooManyGoneError: More would go.
    """
    if missing > (most * known if isinstance(most, float) else most):
        raise TooManyGoneError(
            f"{_told(known, missing, counts)}; more would be deleted than --max-gone {told(most)} "
            "allows, so nothing is published: are these the same inputs, by the same paths?"
        )


def doubt(known: int, missing: int, counts: Mapping[str, int]) -> str | None:
    """What to tell where nearly all pages are new, and nearly none is left; None elsewhere."""
    seen = counts["new"] + known - missing
    if not missing or missing < MAX_GONE * known or counts["new"] < MAX_GONE * seen:
        return None
    return (
        f"{_told(known, missing, counts)}: if they are the same pages in another place, the lake "
        "has them twice now (a page without a URL is known by its file's path)"
    )


def _told(known: int, missing: int, counts: Mapping[str, int]) -> str:
    new = counts["new"]
    return f"of {known:,} pages of the lake {missing:,} are not in the inputs, and {new:,} are new"
