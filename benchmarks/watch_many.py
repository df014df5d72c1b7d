"""Memory, state and speed of `naqi watch` over many small files: `--help` has an example."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from benchmarks.watch_kills import start

_EVERY_SECONDS = 2.0


class Sample(NamedTuple):
    """What a running stream takes."""

    files: int
    batches: int
    seconds: float
    memory_mb: float
    ledger_kb: float
    table_files: int


def land(folder: Path, files: int) -> None:
    """So many pages of one paragraph, in a hundred folders."""
    for number in range(files):
        place = folder / f"{number % 100:02}"
        place.mkdir(exist_ok=True)
        (place / f"{number:06d}.txt").write_text(
            f"Note {number} of the archive\n\n"
            f"The {number}th note of the archive was written by hand and says very little.\n",
            encoding="utf-8",
        )


def sample(process: subprocess.Popen[bytes], output: Path, started: float) -> Sample | None:
    """How the stream stands; None before its first report."""
    house = output / "_naqi"
    status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
    memory = next((line for line in status.splitlines() if line.startswith("VmRSS")), None)
    if memory is None or not (house / "report.json").exists():
        return None
    report = json.loads((house / "report.json").read_bytes())
    return Sample(
        report["files"],
        report["batches"],
        time.monotonic() - started,
        int(memory.split()[1]) / 1024,
        (house / "watch" / "ledger.db").stat().st_size / 1024,
        sum(1 for _ in output.glob("*/*.parquet")),
    )


def main() -> None:
    """Land the files, watch until they are done, print a line every tenth of the way."""
    parser = argparse.ArgumentParser(
        description=__doc__, epilog="example: python -m benchmarks.watch_many --files 100000"
    )
    parser.add_argument("--files", type=int, default=100_000, help="(default: %(default)s)")
    args = parser.parse_args()
    print(f"{'files':>8}{'batches':>9}{'s':>7}{'MB':>7}{'ledger kB':>11}{'table files':>13}")
    with tempfile.TemporaryDirectory() as folder:
        landing, output = Path(folder, "landing"), Path(folder, "clean")
        landing.mkdir()
        land(landing, args.files)
        started = time.monotonic()
        process = start(landing, output, "--once", "--compact-every", "30")
        due = 0
        last = None
        while process.poll() is None:
            last = sample(process, output, started) or last
            if last and last.files >= due:
                print(
                    f"{last.files:>8,}{last.batches:>9}{last.seconds:>7.0f}{last.memory_mb:>7.0f}"
                    f"{last.ledger_kb:>11,.0f}{last.table_files:>13}",
                    flush=True,
                )
                due = last.files + args.files // 10
            time.sleep(_EVERY_SECONDS)
    sys.exit(process.returncode)


if __name__ == "__main__":
    main()
