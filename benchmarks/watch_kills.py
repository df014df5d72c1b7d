"""Kill `naqi watch` again and again while files land: `python -m benchmarks.watch_kills --help`."""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from threading import Event, Thread

import pyarrow.parquet as pq

from benchmarks.generate import text_page

PATIENCE_SECONDS = 180.0
_EMPTY = 25
"""One file of so many is empty: it ends in ``rejected``."""


@dataclass
class Outcome:
    """What was seen."""

    files: int = 0
    kills: int = 0
    aimed: int = 0
    """Kills in the moments around publishing."""
    readings: int = 0
    """Times that a reader, meanwhile, read all."""
    retries: int = 0
    """Times that it met a file that was merged away, and had to list again."""
    wrong: list[str] = field(default_factory=list)
    """All that should not be."""


def land(folder: Path, number: int) -> None:
    """One more file: renamed when done, or written in place in two parts."""
    place = folder / f"{number % 7}" / f"{number:06d}.txt"
    place.parent.mkdir(exist_ok=True)
    text = "" if number % _EMPTY == 0 else text_page(number)
    if number % 2:
        unfinished = place.with_name(f".{place.name}.tmp")
        unfinished.write_text(text, encoding="utf-8")
        unfinished.replace(place)
    else:
        with place.open("w", encoding="utf-8") as file:
            file.write(text[: len(text) // 2])
            file.flush()
            file.write(text[len(text) // 2 :])


def feed(folder: Path, outcome: Outcome, stop: Event, pause: float) -> None:
    """Land files until told to stop."""
    while not stop.wait(pause):
        land(folder, outcome.files)
        outcome.files += 1


def read(output: Path) -> dict[str, Counter[tuple[object, ...]]]:
    """How often each page and paragraph stands in the tables.

    Raises:
        FileNotFoundError: A file was merged away between listing and opening.
    """
    keys = {"pages": ("origin",), "rejected": ("origin",), "paragraphs": ("page_id", "index")}
    found = {}
    for table, columns in keys.items():
        rows: Counter[tuple[object, ...]] = Counter()
        for path in sorted((output / table).glob("*.parquet")):
            part = pq.ParquetFile(path).read(list(columns))
            rows.update(zip(*(part[column].to_pylist() for column in columns), strict=True))
        found[table] = rows
    return found


def watch_reader(output: Path, outcome: Outcome, stop: Event) -> None:
    """Read all, over and over: a row that comes twice or goes away is wrong."""
    most = {"pages": 0, "rejected": 0, "paragraphs": 0}
    while not stop.wait(0.2):
        if not (output / "_naqi" / "manifest.json").exists():
            continue
        try:
            found = read(output)
        except FileNotFoundError:
            outcome.retries += 1
            continue
        outcome.readings += 1
        for table, rows in found.items():
            twice = [row for row, times in rows.items() if times > 1]
            if twice:
                outcome.wrong.append(f"a reader of {table} saw {len(twice)} rows twice: {twice[0]}")
            if len(rows) < most[table]:
                outcome.wrong.append(f"a reader of {table} saw {len(rows)} of {most[table]} rows")
            most[table] = max(most[table], len(rows))


def start(landing: Path, output: Path, *options: str) -> subprocess.Popen[bytes]:
    """`naqi watch`, as a process."""
    command = [sys.executable, "-m", "naqi.pipelines.cli", "watch", str(landing), "--output"]
    return subprocess.Popen(  # noqa: S603  # our own command
        [*command, str(output), "--settle", "0.2", *options],
        cwd=Path(__file__).parent.parent,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)},
    )


def wait(process: subprocess.Popen[bytes], condition: Callable[[], bool]) -> None:
    """Wait until ``condition`` holds.

    Raises:
        RuntimeError: The process ended, or it took too long.
    """
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        if process.poll() is not None:
            raise RuntimeError(f"naqi watch ended with code {process.returncode}")
        if time.monotonic() > deadline:
            raise RuntimeError("naqi watch does not get on")
        time.sleep(0.002)


def kill(landing: Path, output: Path, random: Random, outcome: Outcome) -> None:
    """Start, let it work for a random while, kill."""
    ledger = output / "_naqi" / "watch" / "ledger.db"
    before = ledger.stat().st_mtime_ns if ledger.exists() else 0
    process = start(landing, output, "--compact-every", "0.5")
    try:
        wait(process, lambda: ledger.exists() and ledger.stat().st_mtime_ns != before)
        if random.random() < 0.5:
            time.sleep(random.uniform(0, 3))
        else:
            staged = output / "_naqi" / "watch" / "batch" / "_naqi" / "manifest.json"
            wait(process, staged.exists)
            time.sleep(random.uniform(0, 0.06))
            outcome.aimed += 1
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
    outcome.kills += 1


def check(landing: Path, output: Path, outcome: Outcome) -> None:
    """Compare the tables with the files that have landed."""
    found = read(output)
    landed = {(str(path),) for path in landing.rglob("*.txt")}
    written, rejected = found["pages"], found["rejected"]
    twice = [origin for origin, times in (written + rejected).items() if times > 1]
    lost = sorted(landed - set(written) - set(rejected))
    for what, origins in (("twice", twice), ("lost", lost)):
        if origins:
            outcome.wrong.append(f"{len(origins)} files {what}: {origins[:3]}")
    if len(rejected) != sum(Path(path).stat().st_size == 0 for (path,) in landed):
        outcome.wrong.append(f"{len(rejected)} files rejected")


def run(kills: int, folder: Path, seed: int = 1, pause: float = 0.2) -> Outcome:
    """Kill so often; then let the rest be cleaned, and look at what there is."""
    landing, output = folder / "landing", folder / "clean"
    landing.mkdir()
    outcome, random = Outcome(), Random(seed)  # noqa: S311  # reproducible, not secret
    fed, read_enough = Event(), Event()
    feeder = Thread(target=feed, args=(landing, outcome, fed, pause))
    reader = Thread(target=watch_reader, args=(output, outcome, read_enough))
    feeder.start()
    reader.start()
    try:
        while outcome.kills < kills:
            kill(landing, output, random, outcome)
        fed.set()
        feeder.join()
        time.sleep(0.5)  # the last file settles
        if start(landing, output, "--once").wait(10 * PATIENCE_SECONDS):
            raise RuntimeError("naqi watch failed")
    finally:
        fed.set()
        read_enough.set()
        feeder.join()
        reader.join()
    check(landing, output, outcome)
    return outcome


def main() -> int:
    """Run, print what was seen; exit code 1 if anything was wrong."""
    parser = argparse.ArgumentParser(
        description=__doc__, epilog="example: python -m benchmarks.watch_kills --kills 100"
    )
    parser.add_argument("--kills", type=int, default=100, help="(default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="(default: %(default)s)")
    args = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        outcome = run(args.kills, Path(folder), args.seed)
    print(
        f"{outcome.kills} kills ({outcome.aimed} aimed at publishing), {outcome.files} files, "
        f"{outcome.readings} readings meanwhile ({outcome.retries} had to list again), "
        f"{time.monotonic() - started:.0f} s"
    )
    print("\n".join(outcome.wrong) or "nothing lost, nothing doubled")
    return 1 if outcome.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
