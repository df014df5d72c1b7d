"""Batches of made-up pages, staged as a stream stages them, without cleaning any."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from naqi.schemas.tables import TABLES
from naqi.transforms.watch.landing import Landed
from naqi.transforms.watch.ledger import Change, Ledger, Stored
from naqi.transforms.watch.tables import house, make
from naqi.transforms.write.counts import count
from naqi.transforms.write.merge import merge
from naqi.transforms.write.parquet import write_files
from naqi.transforms.write.pieces import PieceWriter
from tests.fake_pages import make_page


def stage(output: Path, batch: int, numbers: Sequence[int]) -> Change:
    """The change that a batch over some pages makes."""
    folder = str(house(str(output)) / "batch")
    pieces, counts = PieceWriter(folder, 1), Counter[str]()
    for number in numbers:
        assert not list(pieces.add(make_page(number)))
        count(make_page(number), counts)
    files = [
        file
        for (table, shard), run in list(pieces.flush())
        for file in write_files(table, shard, merge(table, [run], folder), folder)
    ]
    stored = [
        Stored(f"{f.table}/part-{batch:08d}-00000-{f.sha256[:12]}.parquet", *f[4:]) for f in files
    ]
    counts["pages_read"] = len(numbers)
    return Change([file.path for file in files], stored, [], dict(counts))


def landed(numbers: Sequence[int]) -> list[Landed]:
    return [Landed(b"%06d.txt" % number, 1, 1, 1.0) for number in numbers]


def publish_batch(output: Path, ledger: Ledger, numbers: Sequence[int]) -> None:
    """One more batch, from plan to done."""
    ledger.set_plan(landed(numbers))
    change = stage(output, ledger.totals().get("batches", 0) + 1, numbers)
    ledger.set_pending(change)
    make(str(output), ledger, change)


def files_of(ledger: Ledger, table: str) -> list[Stored]:
    return [file for file in ledger.data() if file.table == table]


def on_disk(output: Path) -> list[str]:
    """The files of the tables, as paths of `Stored`."""
    return sorted(
        path.relative_to(output).as_posix()
        for table in TABLES
        for path in (output / table).iterdir()
    )
