"""Which words of a page's blocks its gold text has, in the order of both."""

from __future__ import annotations

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("rapidfuzz", reason="aligning needs rapidfuzz: the extra `training`")

from training import align
from training.align import count_found

WORDS = st.lists(st.sampled_from(["tide", "lamp", "quay", "fog", "rope"]), max_size=8)


def test_the_example_of_the_docstring_holds() -> None:
    assert doctest.testmod(align).failed == 0
    assert doctest.testmod(align).attempted > 0


def longest(words: list[str], gold: list[str]) -> int:
    """The length of the longest common subsequence, by the table of the textbook."""
    row = [0] * (len(gold) + 1)
    for word in words:
        above = row[:]
        for place, wanted in enumerate(gold, 1):
            row[place] = (
                above[place - 1] + 1 if word == wanted else max(above[place], row[place - 1])
            )
    return row[-1]


@given(st.lists(WORDS, min_size=1, max_size=5), WORDS)
def test_as_many_words_are_found_as_can_be_in_order(
    blocks: list[list[str]], gold: list[str]
) -> None:
    found = count_found(blocks, gold)
    assert len(found) == len(blocks)
    assert all(0 <= n <= len(block) for n, block in zip(found, blocks, strict=True))
    assert sum(found) == longest([word for block in blocks for word in block], gold)


def test_of_a_body_that_stands_twice_one_is_found() -> None:
    body = ["fog", "on", "the", "quay"]
    assert sorted(count_found([body, ["menu"], body], body)) == [0, 0, 4]


def test_of_nothing_nothing_is_found() -> None:
    assert count_found([["fog"], []], []) == [0, 0]
    assert count_found([[]], ["fog"]) == [0]


def test_a_page_too_long_to_align_whole_is_aligned_from_its_beginning(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(align, "_MOST_CELLS", 16)
    words = [[str(n)] for n in range(20)]
    assert count_found(words, [str(n) for n in range(20)]) == [1] * 4 + [0] * 16
