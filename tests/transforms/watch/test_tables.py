"""What stands in the tables of a stream, whenever its process dies."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from naqi.schemas.tables import TABLES
from naqi.transforms.watch import merging, tables
from naqi.transforms.watch.ledger import Ledger
from naqi.transforms.watch.tables import house, make, open_stream
from naqi.transforms.write import exchange, files
from naqi.transforms.write.errors import OutputError
from tests.fake_stream import files_of, landed, on_disk, publish_batch, stage


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "clean"


def opened(output: Path) -> Ledger:
    return open_stream(str(output), output.parent)


def origins(output: Path) -> list[str]:
    """Of all pages, written and rejected, also those that stand there twice."""
    return sorted(
        origin
        for table in ("pages", "rejected")
        for path in (output / table).glob("*.parquet")
        for origin in pq.ParquetFile(path).read(["origin"])["origin"].to_pylist()
    )


def expected(pages: int) -> list[str]:
    return [f"pages/{number:06d}.txt" for number in range(pages)]


def test_every_table_is_there_before_the_first_page(output: Path) -> None:
    with opened(output):
        for table, schema in TABLES.items():
            assert pq.read_schema(next((output / table).glob("*.parquet"))).equals(schema)


def test_batches_add_up_in_manifest_and_report(output: Path) -> None:
    with opened(output) as ledger:
        publish_batch(output, ledger, range(10))
        publish_batch(output, ledger, range(10, 14))
    manifest = json.loads((output / "_naqi" / "manifest.json").read_bytes())
    report = json.loads((output / "_naqi" / "report.json").read_bytes())
    assert origins(output) == expected(14)
    assert [file["path"] for file in manifest["files"]] == on_disk(output)
    assert (report["batches"], report["files"], report["pages_read"]) == (2, 14, 14)
    assert report["pages_read"] == report["pages_written"] + report["pages_rejected"]


def test_small_files_give_way_to_one_with_the_same_rows(output: Path) -> None:
    with opened(output) as ledger:
        for start in range(0, 30, 10):
            publish_batch(output, ledger, range(start, start + 10))
        merge_pages(output, ledger)
        assert len(files_of(ledger, "pages")) == 1
        assert on_disk(output) == [file.path for file in ledger.data()]
        publish_batch(output, ledger, range(30, 40))
    assert origins(output) == expected(40)


def test_a_file_of_the_users_own_stays_in_its_table(output: Path) -> None:
    with opened(output) as ledger:
        publish_batch(output, ledger, range(5))
        (output / "pages" / "note").write_text("mine")
        merge_pages(output, ledger)
    assert (output / "pages" / "note").read_text() == "mine"


def merge_pages(output: Path, ledger: Ledger) -> None:
    small = merging.small(files_of(ledger, "pages"))
    folder = str(house(str(output)) / "merge")
    change = merging.merge_files(str(output), small, folder, lambda: False)
    ledger.set_pending(change)
    make(str(output), ledger, change)


def work(output: Path) -> None:
    """What a stream does: a batch, planned before it is staged, and a merge."""
    with opened(output) as ledger:
        for start in (0, 10, 20):
            numbers = range(start, start + 10)
            if ledger.unseen([file.name for file in landed(numbers)]):
                publish_batch(output, ledger, numbers)
        if merging.small(files_of(ledger, "pages")):
            merge_pages(output, ledger)


class KilledError(BaseException):
    """The process ends here."""


def killed_at(
    output: Path, owner: Any, name: str, call: int, before: bool, monkeypatch: pytest.MonkeyPatch
) -> bool:
    """Work, and be killed around a call of ``owner.name``; False if there were not so many."""
    step: Callable[..., Any] = getattr(owner, name)
    calls = 0

    def killed(*args: Any, **options: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls > call and before:
            raise KilledError
        result = step(*args, **options)
        if calls > call:
            raise KilledError
        return result

    with monkeypatch.context() as patch:
        patch.setattr(owner, name, killed)
        try:
            work(output)
        except KilledError:
            return True
    return False


STEPS: list[tuple[Any, str]] = [
    (Path, "replace"),
    (Path, "rename"),
    (tables.os, "link"),
    (tables, "exchange"),
    (exchange, "_exchange"),
    (files, "write"),
    (files, "sync_folder"),
    (Ledger, "set_plan"),
    (Ledger, "set_pending"),
    (Ledger, "finish"),
]


@pytest.mark.parametrize("before", [True, False], ids=["before", "after"])
@pytest.mark.parametrize(("owner", "name"), STEPS, ids=[name for _, name in STEPS])
def test_killed_around_any_step_and_started_again_it_has_every_page_once(
    output: Path, owner: Any, name: str, before: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    kills = 0
    while killed_at(output, owner, name, kills, before, monkeypatch):
        kills += 1
        assert len(set(origins(output))) == len(origins(output))
    assert kills > 0
    assert origins(output) == expected(30)
    with opened(output) as ledger:
        assert on_disk(output) == [file.path for file in ledger.data()]


def test_a_staged_file_that_is_gone_is_told_of(output: Path) -> None:
    with opened(output) as ledger:
        ledger.set_plan(landed([1]))
        change = stage(output, 1, [1])
        ledger.set_pending(change)
        Path(change.sources[0]).unlink()
        with pytest.raises(OutputError, match="is gone before it was published"):
            make(str(output), ledger, change)


def test_an_output_that_another_run_has_replaced_is_not_touched(output: Path) -> None:
    opened(output).__exit__(None, None, None)
    (output / "_naqi" / "manifest.json").write_text('{"files": []}')
    with pytest.raises(OutputError, match="another run has replaced"):
        opened(output)


def test_an_output_of_another_command_is_not_taken_over(output: Path) -> None:
    (output / "pages").mkdir(parents=True)
    with pytest.raises(OutputError, match="not written by naqi watch"):
        opened(output)
