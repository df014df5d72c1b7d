"""Times of day: they begin with no digit that is a part of a longer number."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.dates.clock import TIME


@given(st.text("0123:h.分 ap", max_size=14), st.integers(0, 14))
def test_a_time_begins_behind_no_digit_and_no_colon(text: str, start: int) -> None:
    rest = TIME.pattern.partition("?)")[2]
    plain = re.compile(rf"(?<![\d:])(?P<hour>\d\d?){rest}", re.IGNORECASE)
    found = [found and found.span() for found in (p.search(text, start) for p in (TIME, plain))]
    assert found[0] == found[1]
