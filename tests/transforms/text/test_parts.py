"""Strings that a text has are found all at once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.text.parts import Parts

LETTERS = st.text("abcم海\U00020000", min_size=1, max_size=5)


@given(st.lists(LETTERS, max_size=8), st.text("abcم海\U00020000\n", max_size=40))
def test_the_same_are_found_as_by_looking_for_each(parts: list[str], text: str) -> None:
    assert sorted(Parts(parts).found_in(text)) == sorted({p for p in parts if p in text})


def test_a_string_is_not_found_by_its_pieces_alone() -> None:
    assert Parts(["reefs"]).found_in("ree ef efs reef") == []
    assert Parts(["reefs", "海"]).found_in("the reefs 海") == ["海", "reefs"]
    assert Parts(["海水"]).found_in("水海") == Parts([]).found_in("海") == []
