"""Two jobs over the same pages, and what becomes of one that fails."""

from __future__ import annotations

import gzip
import json
import os
import sys
from pathlib import Path

import pytest

from benchmarks import jobs
from benchmarks.jobs import Job, JobError
from tests.benchmarks.sets import row, write_corpus

OTHER = os.environ.get("NAQI_DATATROVE")


def test_both_jobs_read_the_same_pages(tmp_path: Path) -> None:
    rows = [row(number, "de") for number in range(250)]
    pages, size = jobs.write_pages(tmp_path / "source", rows)
    assert (pages, size) == (250, sum(len(row["html"].encode()) for row in rows))
    files = sorted((tmp_path / "source").iterdir())
    assert len(files) == 3
    lines = [line for file in files for line in gzip.decompress(file.read_bytes()).split(b"\n")]
    told = [json.loads(line) for line in lines]
    assert [page["html"] for page in told] == [row["html"] for row in rows]
    assert len({page["id"] for page in told}) == 250


def test_naqi_writes_all_pages_and_its_children_count(tmp_path: Path) -> None:
    jobs.write_pages(tmp_path / "source", [row(number, "en") for number in range(5)])
    done = jobs.measure(tmp_path / "source", {"Naqi": jobs.naqi}, tmp_path, rounds=1)
    assert done["Naqi"].pages == 5
    assert done["Naqi"].seconds > 0


def test_a_job_that_fails_is_no_figure(tmp_path: Path) -> None:
    with pytest.raises(JobError, match=r"datatrove_job\.py .* ended with 1: ModuleNotFoundError"):
        jobs.datatrove(sys.executable)(tmp_path, tmp_path / "out")


def test_a_job_that_writes_nothing_is_no_figure(tmp_path: Path) -> None:
    with pytest.raises(JobError, match="quick: no page is written"):
        jobs.measure(tmp_path, {"quick": lambda *_: Job(0.1, 0)}, tmp_path, rounds=1)


def test_the_table_tells_how_many_times_as_much_as_naqi_a_job_takes() -> None:
    found = {"Naqi": Job(2.0, 99), "other": Job(13.0, 98)}
    assert jobs.to_markdown(100, 3_000_000, found).splitlines()[2:] == [
        "| Naqi | 99 | 2.0 | 20.0 | 1.00 |",
        "| other | 98 | 13.0 | 130.0 | 6.50 |",
    ]


@pytest.mark.parametrize("python", [sys.executable, "no-such-python"])
def test_a_python_without_datatrove_is_told_in_one_line_with_what_to_do(
    python: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        jobs.main(["--data", str(write_corpus(tmp_path)), "--datatrove", python])
    assert ended.value.code == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert f"{python}: no Python with datatrove: python3 -m venv peer && peer/bin/" in line


@pytest.mark.skipif(not OTHER, reason="NAQI_DATATROVE names no Python with datatrove")
def test_both_jobs_run_in_turn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = ["--data", str(write_corpus(tmp_path)), "--sample", "3", "--rounds", "1"]
    assert jobs.main([*data, "--datatrove", str(OTHER)]) == 0
    title, _, naqi, other = capsys.readouterr().out.splitlines()
    assert title.startswith("| 6 pages, ")
    assert naqi.startswith("| Naqi | 6 | ")
    assert other.startswith("| datatrove 0.10")
