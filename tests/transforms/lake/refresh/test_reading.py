"""Which files are read when not all outdated pages are to be cleaned again at once."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("pyiceberg")

from naqi.transforms.lake.refresh.reading import choose_files

PAGES = st.dictionaries(st.text("abc", min_size=1, max_size=3), st.integers(1, 9), min_size=1)


@given(PAGES, st.integers(1, 40))
def test_as_many_files_are_chosen_as_fit_and_one_at_least(pages: dict[str, int], most: int) -> None:
    chosen = choose_files(Counter(pages), most)
    rest = sorted(pages.keys() - set(chosen))
    assert chosen == sorted(pages)[: len(chosen)]
    assert len(chosen) == 1 or sum(pages[path] for path in chosen) <= most
    assert not rest or sum(pages[path] for path in [*chosen, rest[0]]) > most


@given(PAGES, st.integers(1, 40))
def test_night_after_night_all_are_chosen_once(pages: dict[str, int], most: int) -> None:
    left, chosen = Counter(pages), []
    while left:
        night = choose_files(left, most)
        chosen += night
        for path in night:
            del left[path]
    assert chosen == sorted(pages)


def test_without_outdated_pages_no_file_is_chosen() -> None:
    assert choose_files(Counter(), 5) == []
