"""What stands in an output folder is one run's work, whole, whatever happens to the next run."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from naqi.schemas.tables import TABLES
from naqi.transforms.write import publish as publishing
from naqi.transforms.write.counts import count
from naqi.transforms.write.errors import (
    ForeignFolderError,
    OutputBusyError,
    OutputError,
    VerificationError,
)
from naqi.transforms.write.merge import merge
from naqi.transforms.write.output import check, lock, staging, sweep
from naqi.transforms.write.parquet import DataFile, write_files
from naqi.transforms.write.pieces import PieceWriter
from naqi.transforms.write.publish import publish, recover
from tests.fake_pages import make_page

STARTED = "2024-05-17T08:30:00.000+00:00"


def stage(
    output: Path | str, run: str, numbers: Sequence[int]
) -> tuple[list[DataFile], Counter[str]]:
    """The files and counts of a run over made-up pages, ready to publish."""
    folder = staging(str(output), run)
    pieces, counts = PieceWriter(folder, 1), Counter[str]()
    for number in numbers:
        assert not list(pieces.add(make_page(number)))
        count(make_page(number), counts)
    return [
        file
        for (table, shard), run_ in list(pieces.flush())
        for file in write_files(table, shard, merge(table, [run_], folder), folder)
    ], counts


def publish_pages(output: Path, run: str, numbers: Sequence[int]) -> list[str]:
    return publish(str(output), run, *stage(output, run, numbers), STARTED)


def tables(output: Path) -> dict[str, bytes]:
    """Every file under the four tables, and the manifest."""
    paths = [p for table in TABLES for p in (output / table).iterdir()]
    paths.append(output / "_naqi" / "manifest.json")
    return {str(path.relative_to(output)): path.read_bytes() for path in paths}


def test_the_manifest_names_every_file(tmp_path: Path) -> None:
    published = publish_pages(tmp_path, "a", range(20))

    manifest = json.loads((tmp_path / "_naqi/manifest.json").read_bytes())
    assert [str(tmp_path / file["path"]) for file in manifest["files"]] == published
    for file in manifest["files"]:
        assert pq.read_metadata(tmp_path / file["path"]).num_rows == file["rows"]
    assert {str(p) for t in TABLES for p in (tmp_path / t).iterdir()} == set(published)


def test_the_report_has_counts_and_times(tmp_path: Path) -> None:
    publish_pages(tmp_path, "a", range(20))

    report = json.loads((tmp_path / "_naqi/report.json").read_bytes())
    assert (report["pages_read"], report["pages_written"], report["pages_rejected"]) == (20, 18, 2)
    assert report["rejected_by_reason"] == {"not_text": 2}
    assert report["started_at"] == STARTED < report["finished_at"]


def test_the_report_of_the_run_before_is_kept(tmp_path: Path) -> None:
    publish_pages(tmp_path, "a", range(20))
    first = (tmp_path / "_naqi/report.json").read_bytes()
    assert not (tmp_path / "_naqi/report-before.json").exists()

    publish_pages(tmp_path, "b", range(5))

    assert (tmp_path / "_naqi/report-before.json").read_bytes() == first


def test_a_second_run_replaces_the_first_whole(tmp_path: Path) -> None:
    publish_pages(tmp_path / "again", "a", range(20))
    publish_pages(tmp_path / "again", "b", range(5))
    publish_pages(tmp_path / "fresh", "c", range(5))

    assert tables(tmp_path / "again") == tables(tmp_path / "fresh")


def test_without_a_page_there_are_four_tables_without_rows(tmp_path: Path) -> None:
    publish_pages(tmp_path, "a", [])

    for table in TABLES:
        assert pq.read_table(next((tmp_path / table).iterdir())).schema == TABLES[table]


def test_nothing_is_left_in_staging(tmp_path: Path) -> None:
    publish_pages(tmp_path, "a", range(5))

    assert not list((tmp_path / "_naqi" / "staging").iterdir())
    assert not (tmp_path / "_naqi" / "publish.json").exists()


def test_publishing_again_changes_nothing(tmp_path: Path) -> None:
    files, counts = stage(tmp_path, "a", range(5))
    first = publish(str(tmp_path), "a", files, counts, STARTED)
    before = tables(tmp_path)

    assert publish(str(tmp_path), "a", files, counts, STARTED) == first
    assert tables(tmp_path) == before


def test_a_publish_that_failed_half_way_can_be_done_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files, counts = stage(tmp_path, "a", range(5))
    with monkeypatch.context() as patch:
        patch.setattr(publishing, "_finish", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            publish(str(tmp_path), "a", files, counts, STARTED)

    publish(str(tmp_path), "a", files, counts, STARTED)

    publish_pages(tmp_path / "whole", "b", range(5))
    assert tables(tmp_path) == tables(tmp_path / "whole")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("pages_read", "pages were read"),
        ("paragraphs", "are not the rows cleaned"),
        ("rejected/not_text", "are not the rows cleaned"),
        ("dropped/navigation", "are not the rows cleaned"),
        ("pages_written", "are not the rows cleaned"),
    ],
)
def test_what_does_not_add_up_is_not_published(tmp_path: Path, name: str, message: str) -> None:
    publish_pages(tmp_path, "a", range(5))
    before = tables(tmp_path)
    files, counts = stage(tmp_path, "b", range(20))
    counts["pages_read"] = 20
    counts[name] += 1

    with pytest.raises(VerificationError, match=message):
        publish(str(tmp_path), "b", files, counts, STARTED)
    assert tables(tmp_path) == before


def test_a_file_that_was_cut_is_not_published(tmp_path: Path) -> None:
    publish_pages(tmp_path, "a", range(5))
    before = tables(tmp_path)
    files, counts = stage(tmp_path, "b", range(20))
    staged = Path(files[0].path)
    staged.write_bytes(staged.read_bytes()[:-9])

    with pytest.raises(VerificationError, match="is not whole"):
        publish(str(tmp_path), "b", files, counts, STARTED)
    assert tables(tmp_path) == before


def test_a_folder_of_somebody_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").touch()

    with pytest.raises(ForeignFolderError, match="did not write"):
        check(str(tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.tex"]


def test_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(OutputError, match="is a file"):
        check(str(tmp_path / "file"))


def test_two_runs_at_once_cannot_have_one_folder(tmp_path: Path) -> None:
    with lock(str(tmp_path)):  # noqa: SIM117  # the order is the point
        with pytest.raises(OutputBusyError, match="another run"), lock(str(tmp_path)):
            pass
    with lock(str(tmp_path)):
        check(str(tmp_path))


def test_what_a_dead_run_left_is_swept(tmp_path: Path) -> None:
    publish_pages(tmp_path, "a", range(5))
    before = tables(tmp_path)
    stage(tmp_path, "dead", range(5))

    recover(str(tmp_path))
    sweep(str(tmp_path))

    assert not (tmp_path / "_naqi" / "staging").exists()
    assert tables(tmp_path) == before
