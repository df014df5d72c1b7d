"""What a line is to the one below it, where text may have been cut at a width."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.blocks.text import read_text
from naqi.transforms.blocks.wrapped.line_pairs import Line, Pair, may_be_full, pair_with, read_line

LINES = st.text("aB 橋ไم.:-¬|>12\u3000", min_size=1, max_size=30)
PAGES = st.lists(LINES, min_size=2, max_size=6).map("\n".join)


def lines_of(source: str) -> list[Line]:
    return [read_line(source, block) for block in read_text(source)]


@given(PAGES, st.integers(1, 34))
def test_a_line_is_full_only_where_it_may_be(source: str, width: int) -> None:
    lines = lines_of(source)
    for line, below in pairwise(lines):
        full = pair_with(line, below, width) is Pair.FULL
        assert not full or may_be_full(line, below, width)


def test_a_line_is_full_where_the_first_word_below_had_no_room() -> None:
    line, below = lines_of("The mill stands by\nthe river.")
    assert pair_with(line, below, 20) is Pair.FULL
    assert pair_with(line, below, 40) is Pair.BREAK


def test_a_short_line_goes_on_nowhere_but_below_a_hyphen() -> None:
    word, rest, short, below = lines_of("the mil-\nler came\nand\nleft")
    assert pair_with(word, rest, 70) is Pair.FULL
    assert pair_with(short, below, 70) is Pair.BREAK
