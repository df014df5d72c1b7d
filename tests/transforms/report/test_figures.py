"""Figures of tables agree with what was counted as their pages were written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import pyarrow as pa
import pytest

from naqi.transforms.report.figures import NO_HOST, count, measure
from naqi.transforms.report.state import State
from naqi.transforms.write import counts as counting
from naqi.transforms.write.arrow import to_table
from tests.fake_pages import make_page

PAGES = [make_page(number) for number in range(60)]
WRITTEN = [page.page for page in PAGES if page.page is not None]


def state(*tables: str, rows: int = 7) -> State:
    """The made-up pages in so many tables, read ``rows`` rows at a time."""
    data: dict[str, Sequence[tuple[Any, ...]]] = {
        "pages": WRITTEN,
        "paragraphs": [row for page in PAGES for row in page.paragraphs],
        "dropped": [row for page in PAGES for row in page.dropped],
        "rejected": [page.rejected for page in PAGES if page.rejected],
    }

    def read(name: str, columns: Sequence[str]) -> Iterator[pa.Table]:
        table = to_table(name, data[name]).select(columns)
        for start in range(0, len(table), rows):
            yield table.slice(start, rows)

    return State(tables, read)


ALL = ("paragraphs", "pages", "dropped", "rejected")


def test_counts_are_those_of_the_writers() -> None:
    expected: Counter[str] = Counter()
    for page in PAGES:
        counting.count(page, expected)

    assert count(state(*ALL)) == dict(sorted(expected.items()))


def test_without_the_table_of_dropped_blocks_the_pages_tell_of_them() -> None:
    assert count(state("paragraphs", "pages", "rejected")) == count(state(*ALL))


@pytest.mark.parametrize("rows", [1, 11, 1000])
def test_figures_do_not_depend_on_how_the_tables_are_cut(rows: int) -> None:
    one, other = measure(state(*ALL)), measure(state(*ALL, rows=rows))

    assert (one.counts, one.hosts, one.characters) == (other.counts, other.hosts, other.characters)
    assert one.dropped.of("navigation") == other.dropped.of("navigation")
    assert one.paragraph_lengths == other.paragraph_lengths


def test_every_page_has_a_host_or_is_said_to_have_none() -> None:
    figures = measure(state(*ALL))

    assert figures.hosts == Counter(page.host or NO_HOST for page in WRITTEN)


def test_lengths_are_those_of_the_texts() -> None:
    figures = measure(state(*ALL))

    assert figures.characters == sum(len(page.text) for page in WRITTEN)
    assert figures.page_lengths == Counter(len(page.text) for page in WRITTEN)
    texts = (row.text for page in PAGES for row in page.paragraphs)
    assert figures.paragraph_lengths == Counter(map(len, texts))


def test_rejected_pages_are_sampled_by_reason() -> None:
    (sample,) = measure(state(*ALL)).rejected.of("not_text")

    assert sample.times == len(PAGES) - len(WRITTEN)
    assert sample.origin == "pages/000006.txt"
