"""Inputs that are hardly those of before are doubted, and empty no lake."""

from __future__ import annotations

import pytest

from naqi.transforms.lake.refresh.strangers import MAX_GONE, check_gone, doubt
from naqi.transforms.write.errors import TooManyGoneError


@pytest.mark.parametrize(
    ("known", "missing", "new", "doubted"),
    [
        (0, 0, 9, False),  # the first refresh
        (100, 0, 900, False),  # a lake that grows
        (100, 100, 100, True),  # the same pages, in another place
        (100, 95, 95, True),
        (100, 95, 0, False),  # fewer inputs, but no others
        (100, 50, 900, False),
    ],
)
def test_nearly_all_new_and_nearly_none_left_is_doubted(
    known: int, missing: int, new: int, doubted: bool
) -> None:
    assert (doubt(known, missing, {"new": new}) is not None) is doubted


@pytest.mark.parametrize(
    ("missing", "most", "stops"),
    [(90, MAX_GONE, False), (91, MAX_GONE, True), (100, 1.0, False), (3, 3, False), (4, 3, True)],
)
def test_no_more_may_go_than_is_allowed(missing: int, most: float, stops: bool) -> None:
    if stops:
        with pytest.raises(TooManyGoneError, match="--max-gone"):
            check_gone(100, missing, {"new": 0}, most)
    else:
        check_gone(100, missing, {"new": 0}, most)
