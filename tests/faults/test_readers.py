"""Whoever reads an output while it is replaced finds each table whole: the old one or the new."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest

from naqi.schemas.tables import TABLES
from tests.transforms.write.test_publish import publish_pages


def names(folder: Path) -> frozenset[str]:
    return frozenset(path.name for path in folder.iterdir())


@pytest.mark.skipif(sys.platform not in ("linux", "darwin"), reason="folders change places there")
def test_no_table_is_ever_missing_or_mixed(tmp_path: Path) -> None:
    old, new, out = tmp_path / "old", tmp_path / "new", tmp_path / "out"
    publish_pages(old, "a", range(12))
    publish_pages(new, "a", range(30))
    publish_pages(out, "a", range(12))
    allowed = {table: {names(old / table), names(new / table)} for table in TABLES}
    wrong: list[str] = []
    seen: dict[str, set[frozenset[str]]] = {table: set() for table in TABLES}
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            for table in TABLES:
                try:
                    found = names(out / table)
                except FileNotFoundError:
                    wrong.append(f"{table} is missing")
                    continue
                seen[table].add(found)
                if found not in allowed[table]:
                    wrong.append(f"{table} has {sorted(found)}")

    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    for number in range(20):
        publish_pages(out, f"run{number}", range(30 if number % 2 else 12))
    done.set()
    for reader in readers:
        reader.join()
    assert wrong == []
    assert seen["pages"] == allowed["pages"]  # both were met
