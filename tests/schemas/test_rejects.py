"""How many pages may be rejected: a number, or a share; never one taken for the other."""

from __future__ import annotations

import pytest

from naqi.schemas.rejects import check_max_rejected, parse_max_rejected, told


@pytest.mark.parametrize(
    ("text", "means"),
    [("0", 0), ("1", 1), ("250", 250), ("1.0", 1.0), ("0.25", 0.25), ("25%", 0.25), ("100%", 1.0)],
)
def test_whole_numbers_are_pages_and_others_are_shares(text: str, means: float) -> None:
    found = parse_max_rejected(text)
    assert (found, type(found)) == (means, type(means))
    assert parse_max_rejected(told(found)) == found


@pytest.mark.parametrize("text", ["", "%", "nan", "inf", "-1", "-0.1", "1.5", "101%", "few", "٣.٥"])
def test_what_is_neither_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"number|convert"):
        parse_max_rejected(text)


def test_programs_give_numbers_or_shares() -> None:
    for most in (None, 0, 7, 0.0, 0.5, 1.0):
        check_max_rejected(most)
    for wrong in (True, -1, 1.5, "3"):
        with pytest.raises(ValueError, match="max_rejected"):
            check_max_rejected(wrong)
