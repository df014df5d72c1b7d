"""Small files of a table become large ones."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naqi.transforms.watch.ledger import Stored
from naqi.transforms.watch.merging import FAN_IN, CancelledError, due, merge_files, small
from naqi.transforms.watch.tables import open_stream
from tests.fake_stream import files_of, publish_batch


def files(*sizes: int) -> list[Stored]:
    return [Stored(f"pages/part-{n:08d}-a.parquet", 1, size, "") for n, size in enumerate(sizes)]


KB, MB = 1 << 10, 1 << 20


def test_files_of_a_size_are_due_when_there_are_enough() -> None:
    few, enough = files(*[5 * KB] * (FAN_IN - 1)), files(*[5 * KB] * FAN_IN)
    assert due(few) == []
    assert due(enough) == enough


def test_larger_files_wait_for_others_of_their_size() -> None:
    mixed = files(*[5 * KB] * FAN_IN, 20 * MB, 300 * MB)
    assert due(mixed) == mixed[:FAN_IN]


def test_large_files_are_never_merged_again() -> None:
    assert due(files(*[300 * MB] * 100)) == []
    assert small(files(300 * MB, 300 * MB)) == []


def test_a_single_small_file_stays() -> None:
    assert small(files(5 * KB, 300 * MB)) == []
    assert len(small(files(5 * KB, 20 * MB))) == 2


@settings(max_examples=10)
@given(st.lists(st.integers(1, 25), min_size=2, max_size=5))
def test_merged_batches_are_the_file_that_one_batch_would_have_made(sizes: list[int]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        apart, together = Path(folder, "apart"), Path(folder, "together")
        with open_stream(str(apart), Path(folder)) as ledger:
            start = 0
            for size in sizes:
                publish_batch(apart, ledger, range(start, start + size))
                start += size
            data = files_of(ledger, "paragraphs")
            change = merge_files(str(apart), data, folder, lambda: False)
        with open_stream(str(together), Path(folder)) as ledger:
            publish_batch(together, ledger, range(start))
            (_, whole) = files_of(ledger, "paragraphs")
        (merged,) = change.added
        assert merged[1:] == whole[1:]
        assert change.removed == [file.path for file in data]


def test_a_merge_can_be_given_up(tmp_path: Path) -> None:
    with open_stream(str(tmp_path / "clean"), tmp_path) as ledger:
        publish_batch(tmp_path / "clean", ledger, range(9))
        data = files_of(ledger, "pages")
        with pytest.raises(CancelledError):
            merge_files(str(tmp_path / "clean"), data, str(tmp_path), lambda: True)
