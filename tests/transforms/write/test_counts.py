"""What is counted of a run tells how many rows its tables have."""

from __future__ import annotations

from collections import Counter

from naqi.transforms.write.counts import count, expected_rows
from tests.fake_pages import make_page


def test_the_counts_of_pages_tell_the_rows_of_every_table() -> None:
    pages = [make_page(number) for number in range(20)]
    counts: Counter[str] = Counter()
    rows: Counter[str] = Counter()
    for page in pages:
        count(page, counts)
        rows.update({table: len(found) for table, found in page.by_table().items()})
    assert expected_rows(counts) == rows
    assert min(rows.values()) > 0


def test_of_no_page_there_is_no_row() -> None:
    assert set(expected_rows({}).values()) == {0}
