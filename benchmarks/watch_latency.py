"""Seconds from landing to a row that can be read, of `naqi watch`: `--help` has an example.

Files land at random moments, each with a word of its own. A reader looks for that word in the
published paragraphs, by files that it has not read yet. All options are at their defaults.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from threading import Event, Thread

import pyarrow.parquet as pq

from benchmarks.generate import text_page
from benchmarks.watch_kills import wait

_LOOK_SECONDS = 0.05
_TICKS = os.sysconf("SC_CLK_TCK")
_WORD = re.compile(r"marker(\d{6})")


def marked_page(number: int) -> str:
    """A page whose first paragraph ends in a word that no other page has."""
    before, end, after = text_page(number).partition(".\n")
    return f"{before} marker{number:06d}{end}{after}"


@dataclass
class Stream:
    """A running `naqi watch`, with what has landed and what has been read."""

    process: subprocess.Popen[bytes]
    landing: Path
    output: Path
    landed: dict[int, float] = field(default_factory=dict)
    """When each file had its name."""
    read: dict[int, float] = field(default_factory=dict)
    """When its row was read."""

    def land(self, number: int, page: str) -> None:
        """One more file, under its name when it is whole."""
        unfinished = self.landing / f"{number:06d}.tmp"
        unfinished.write_text(page, encoding="utf-8")
        unfinished.rename(unfinished.with_suffix(".txt"))
        self.landed[number] = time.monotonic()

    def look(self, stop: Event) -> None:
        """Read what is published, until told to stop, and note when each word was first there."""
        seen: set[str] = set()
        while not stop.wait(_LOOK_SECONDS):
            for path in sorted((self.output / "paragraphs").glob("*.parquet")):
                if path.name in seen:
                    continue
                try:
                    texts = pq.ParquetFile(path).read(["text"])["text"].to_pylist()
                except FileNotFoundError:  # merged away since it was listed
                    continue
                seen.add(path.name)
                now = time.monotonic()
                for text in texts:
                    for number in _WORD.findall(text):
                        self.read.setdefault(int(number), now)

    def delays(self, numbers: Sequence[int]) -> list[float]:
        """Seconds of each of these files, sorted."""
        return sorted(self.read[number] - self.landed[number] for number in numbers)


def cpu_seconds(process: int) -> float:
    """What a process has taken, with its children that have ended."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / _TICKS


def start(landing: Path, output: Path) -> subprocess.Popen[bytes]:
    """`naqi watch`, as a process, ready for the first file."""
    process = subprocess.Popen(  # noqa: S603  # our own command
        [
            sys.executable,
            "-m",
            "naqi.pipelines.cli",
            "watch",
            str(landing),
            "--output",
            str(output),
        ],
        cwd=Path(__file__).parent.parent,
    )
    wait(process, (output / "_naqi" / "manifest.json").exists)
    return process


def land_at(stream: Stream, moments: Sequence[float]) -> list[int]:
    """Land a file at each moment, in seconds from now. Returns their numbers."""
    first = len(stream.landed)
    pages = [marked_page(number) for number in range(first, first + len(moments))]
    begun = time.monotonic()
    for number, (moment, page) in enumerate(zip(sorted(moments), pages, strict=True), first):
        time.sleep(max(0.0, begun + moment - time.monotonic()))
        stream.land(number, page)
    return list(range(first, len(stream.landed)))


def say(name: str, stream: Stream, numbers: Sequence[int]) -> None:
    """Wait until these files are read, and print a line."""
    wait(stream.process, lambda: all(number in stream.read for number in numbers))
    delays = stream.delays(numbers)
    late = delays[min(len(delays) - 1, int(0.95 * len(delays)))]
    print(
        f"{name:<28}{len(delays):>6}{statistics.median(delays):>9.1f}{late:>8.1f}{delays[-1]:>8.1f}",
        flush=True,
    )


def measure(stream: Stream, files: int, burst: int, every: float, seed: int) -> None:
    """Land files alone, then around a burst; print a line for each kind."""
    random = Random(seed)  # noqa: S311  # reproducible, not secret
    print(f"{'seconds to be read':<28}{'files':>6}{'median':>9}{'p95':>8}{'max':>8}")
    say("alone", stream, land_at(stream, [random.uniform(0, files * every) for _ in range(files)]))
    if burst:
        around = [random.uniform(0, 20) for _ in range(files)]
        numbers = land_at(stream, [*around, *[2.0] * burst])
        before = sum(moment < 2.0 for moment in around)
        bursting = numbers[before : before + burst]
        say(f"while {burst} land at once", stream, sorted(set(numbers) - set(bursting)))
        say(f"the {burst}", stream, bursting)


def main() -> None:
    """Start, measure, stop; print the processor time of a batch."""
    parser = argparse.ArgumentParser(
        description=__doc__.splitlines()[0],
        epilog="example: python -m benchmarks.watch_latency --files 40 --burst 500",
    )
    parser.add_argument("--files", type=int, default=40, help="(default: %(default)s)")
    parser.add_argument("--every", type=float, default=2.0, help="seconds, in the mean, alone")
    parser.add_argument("--burst", type=int, default=500, help="0: none (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="(default: %(default)s)")
    args = parser.parse_args()
    stop = Event()
    with tempfile.TemporaryDirectory() as folder:
        landing, output = Path(folder, "landing"), Path(folder, "clean")
        landing.mkdir()
        stream = Stream(start(landing, output), landing, output)
        idle = cpu_seconds(stream.process.pid)
        reader = Thread(target=stream.look, args=(stop,))
        reader.start()
        try:
            measure(stream, args.files, args.burst, args.every, args.seed)
        finally:
            stop.set()
            reader.join()
            stream.process.send_signal(signal.SIGTERM)
            _, _, used = os.wait4(stream.process.pid, 0)
        batches = json.loads((output / "_naqi" / "report.json").read_bytes())["batches"]
    cpu = (used.ru_utime + used.ru_stime - idle) / batches
    print(f"{batches} batches, {cpu:.2f} CPU-s each, their pages included")


if __name__ == "__main__":
    main()
