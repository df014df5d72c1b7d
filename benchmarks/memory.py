"""Peak memory of the whole job, by number of pages: `python -m benchmarks.memory 1000 100000`.

Small text pages in one JSONL file go through `naqi clean`, once for each number. What counts is the
proportional set size of all of its processes together, looked at ten times a second (Linux).
Processes beside it that have the same libraries open make it smaller: stop them first.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from benchmarks.generate import text_page


def small_pages(number: int) -> Iterator[str]:
    """The beginnings of generated pages, about a thousand bytes each, told apart by a number."""
    beginnings = [text_page(page).split("\n")[:9] for page in range(500)]
    for page in range(number):
        menu, *rest = beginnings[page % len(beginnings)]
        yield "\n".join([menu, *(f"{line} {page}." if line else "" for line in rest)])


def family(process: int) -> list[int]:
    """A process and all that descend from it."""
    children: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            parent = int(stat.read_text().rpartition(")")[2].split()[1])
            children.setdefault(parent, []).append(int(stat.parent.name))
    found = [process]
    for one in found:
        found += children.get(one, [])
    return found


def proportional_kb(process: int) -> int:
    """Memory of a process, what it shares divided among those that share it."""
    with suppress(OSError):
        for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    return 0


def run(source: Path, output: Path, workers: int) -> tuple[float, list[int]]:
    """Seconds of a run, and the kilobytes of each of its processes at the peak of their sum."""
    started = time.monotonic()
    job = subprocess.Popen(  # noqa: S603  # this very interpreter
        [sys.executable, "-m", "naqi.pipelines.cli", "clean", str(source), "--output", str(output),
         "--workers", str(workers), "--json"],
        stdout=subprocess.DEVNULL,
    )  # fmt: skip
    peak: list[int] = []
    while job.poll() is None:
        peak = max(peak, [proportional_kb(one) for one in family(job.pid)], key=sum)
        time.sleep(0.1)
    if job.returncode:
        raise SystemExit(f"naqi clean ended with {job.returncode}")
    return time.monotonic() - started, peak


def main() -> None:
    """Print a line for each number of pages."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("pages", type=int, nargs="+")
    parser.add_argument("--workers", type=int, default=1)
    options = parser.parse_args()
    for number in options.pages:
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "pages.jsonl"
            with source.open("w", encoding="utf-8") as file:
                for page, text in enumerate(small_pages(number)):
                    row = {"url": f"https://example.org/{page}", "text": text}
                    file.write(json.dumps(row, ensure_ascii=False) + "\n")
            seconds, peak = run(source, Path(folder) / "out", options.workers)
        parts = " + ".join(str(kb // 1024) for kb in peak)
        print(f"{number:>8} pages {seconds:8.1f} s  peak {sum(peak) // 1024} MB = {parts}")


if __name__ == "__main__":
    main()
