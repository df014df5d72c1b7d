"""What is to be read and cleaned travels in parts, of which none breaks a file apart."""

from __future__ import annotations

import json
from itertools import chain
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("pyiceberg")

from naqi.transforms.lake.refresh import passes
from naqi.transforms.lake.refresh.passes import read_pages, rows_of, write_parts
from naqi.transforms.lake.refresh.sightings import key
from naqi.transforms.read.items import ReadOptions


@settings(max_examples=60)
@given(
    lengths=st.lists(st.integers(1, 5), max_size=60),
    chunk=st.integers(1, 9),
    most=st.integers(1, 4),
)
def test_the_rows_of_a_file_are_in_one_part(
    lengths: list[int], chunk: int, most: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    paths = [f"{file:03d}" for file, length in enumerate(lengths) for _ in range(length)]
    rows = pa.table({"path": pa.array(paths, pa.string())})
    chunks = [rows.slice(start, chunk) for start in range(0, len(rows), chunk)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passes, "_PART_FILES", most)
        parts = write_parts(chunks, 1000, str(tmp_path_factory.mktemp("parts") / "parts.arrow"))

    found = [[row["path"] for row in rows_of(part)] for part in parts]

    assert list(chain.from_iterable(found)) == paths
    assert all(1 <= len(set(part)) <= most for part in found)
    assert sum(len(set(part)) for part in found) == len(lengths)


def test_wanted_pages_of_a_long_file_are_found_some_at_a_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passes, "_KEYS", 2)
    path = tmp_path / "pages.jsonl"
    pages = ({"url": f"https://a.example/{n}", "text": f"Page {n}."} for n in range(9))
    path.write_text("".join(json.dumps(page) + "\n" for page in pages), encoding="utf-8")
    keys = [key(raw) for raw in read_pages(str(path), None, ReadOptions())][::2]
    columns = zip(*((str(path), *found) for found in keys), strict=True)
    names = ("path", "record", "page_id", "content_hash")
    wanted = pa.table(dict(zip(names, map(list, columns), strict=True)))

    parts = write_parts([wanted], 1, str(tmp_path / "parts.arrow"))
    found = [key(raw) for part in parts for raw in passes._wanted(part, None, ReadOptions())]

    assert found == keys
