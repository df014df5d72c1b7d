"""The whole job beside datatrove's, on the same pages: `python -m benchmarks.jobs --help`.

Gzipped JSON lines to Parquet, in processor seconds, start and children included: `naqi clean` with
one worker, which is a process and its cleaning child, and datatrove's JsonlReader, Trafilatura
(favour_precision) and ParquetWriter as one task. Each in turn, some rounds.

datatrove asks for an older trafilatura, so it has an environment of its own:

    python3 -m venv peer
    peer/bin/python -m pip install 'datatrove[io,processing]==0.10.*' lxml-html-clean
    python -m benchmarks.jobs --datatrove peer/bin/python

(Its trafilatura needs lxml-html-clean, and datatrove without it writes nothing and does not fail.)
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import pyarrow.parquet as pq

from benchmarks.corpus import CorpusError, Row, pick_rows
from benchmarks.quality import add_data_options, chosen_sets, whole_number
from benchmarks.quality_tables import table

SAMPLE = 60
ROUNDS = 2
JOB = Path(__file__).with_name("datatrove_job.py")
_VERSION = "from importlib.metadata import version; print(version('datatrove'))"
_FILE_PAGES = 100


class Job(NamedTuple):
    """One run."""

    seconds: float
    """Of processors, by the process and all its children."""
    pages: int
    """Those that are written; the others had no text, or took too long."""


class JobError(Exception):
    """A job failed; says how."""


Run = Callable[[Path, Path], Job]
"""Takes the folder of pages, and one for the output, which is not there yet."""


def write_pages(folder: Path, rows: Iterable[Row]) -> tuple[int, int]:
    """The pages as both jobs read them. Returns how many there are, and the bytes of their HTML."""
    folder.mkdir()
    told = [(row["html"], f"https://page.example/{number}") for number, row in enumerate(rows)]
    for start in range(0, len(told), _FILE_PAGES):
        part = told[start : start + _FILE_PAGES]
        lines = (json.dumps({"id": url, "url": url, "html": html}) for html, url in part)
        file = folder / f"{start:06d}.jsonl.gz"
        file.write_bytes(gzip.compress("\n".join(lines).encode(), 6))
    return len(told), sum(len(html.encode("utf-8", "replace")) for html, _ in told)


def naqi(source: Path, output: Path) -> Job:
    """`naqi clean`, one worker."""
    options = [str(source), "--output", str(output), "--workers", "1"]
    seconds = _run([sys.executable, "-m", "naqi.pipelines.cli", "clean", *options])
    return Job(seconds, _rows(output / "pages"))


def datatrove(python: str) -> Run:
    """Its pipeline, run by another Python."""

    def run(source: Path, output: Path) -> Job:
        seconds = _run([python, str(JOB), str(source), str(output)])
        return Job(seconds, _rows(output))

    return run


def _run(command: Sequence[str]) -> float:
    before = os.times()
    done = subprocess.run(  # noqa: S603  # our own commands
        command, capture_output=True, encoding="utf-8", errors="replace", check=False
    )
    after = os.times()
    if done.returncode:
        *_, last = done.stderr.strip().splitlines() or ["nothing is told"]
        raise JobError(f"{' '.join(command)} ended with {done.returncode}: {last}")
    return (
        after.children_user + after.children_system - before.children_user - before.children_system
    )


def _rows(folder: Path) -> int:
    return sum(pq.ParquetFile(file).metadata.num_rows for file in folder.glob("*.parquet"))


def measure(source: Path, jobs: Mapping[str, Run], folder: Path, rounds: int) -> dict[str, Job]:
    """The best round of each job, which take turns.

    Raises:
        JobError: One of them failed, or wrote nothing.
    """
    best: dict[str, Job] = {}
    for number in range(rounds):
        for name, run in jobs.items():
            done = run(source, folder / f"{name}-{number}")
            if not done.pages:
                raise JobError(f"{name}: no page is written")
            best[name] = min(best.get(name, done), done)
            sys.stderr.write(f"{name}: {done.seconds:.1f} CPU-seconds\n")
    return best


def to_markdown(pages: int, size: int, found: Mapping[str, Job]) -> str:
    """A row a job; how many times as much as the first it takes."""
    first = next(iter(found.values())).seconds
    rows = [
        [
            name,
            str(job.pages),
            f"{job.seconds:.1f}",
            f"{job.seconds / pages * 1e3:.1f}",
            f"{job.seconds / first:.2f}",
        ]
        for name, job in found.items()
    ]
    title = f"{pages} pages, {size / 1e6:.0f} MB"
    return table([title, "pages written", "CPU-seconds", "ms a page", "× Naqi"], rows)


def datatrove_version(python: str) -> str:
    """That which another Python has.

    Raises:
        JobError: It has none.
    """
    try:
        done = subprocess.run(  # noqa: S603  # what the user names
            [python, "-c", _VERSION], capture_output=True, encoding="utf-8", check=True
        )
    except (OSError, subprocess.CalledProcessError):
        raise JobError(
            f"{python}: no Python with datatrove: python3 -m venv peer && "
            "peer/bin/python -m pip install 'datatrove[io,processing]==0.10.*' lxml-html-clean"
        ) from None
    return done.stdout.strip()


def main(argv: Sequence[str] | None = None) -> int:
    """Run both, and print the table. Returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.jobs",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_data_options(parser)
    parser.add_argument(
        "--sample", type=whole_number, default=SAMPLE, metavar="N", help="pages a set (%(default)s)"
    )
    parser.add_argument("--rounds", type=whole_number, default=ROUNDS, help="(%(default)s)")
    parser.add_argument(
        "--datatrove", required=True, metavar="PYTHON", help="the Python of its environment"
    )
    args = parser.parse_args(argv)
    try:
        name = f"datatrove {datatrove_version(args.datatrove)}"
        with tempfile.TemporaryDirectory() as parent:
            source = Path(parent, "source")
            sets = chosen_sets(args).values()
            pages, size = write_pages(
                source, (row for file in sets for row in pick_rows(file, args.sample))
            )
            jobs = {"Naqi": naqi, name: datatrove(args.datatrove)}
            found = measure(source, jobs, Path(parent), args.rounds)
    except (CorpusError, JobError) as error:
        parser.exit(2, f"{parser.prog}: {error}\n")
    print(to_markdown(pages, size, found), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
