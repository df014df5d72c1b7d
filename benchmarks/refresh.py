"""What a refresh costs beside the first run: `python -m benchmarks.refresh DIR --pages 100000`.

DIR gets ``in/`` (generated text pages, dated over a year) and ``lake/``. After the first run pages
are changed twice, each time 1 %: first as changes fall (80 % of them among the newest 10 % of
pages), then evenly. ``--input`` says how pages come:

- ``pages``: one a file, of which those with changed pages are written anew.
- ``crawls``: 100 JSONL files, all of them written anew for each run, as by a crawler that fetches
  everything every night.
- ``changes``: 100 JSONL files, and one more file for each run with the pages that changed.

Printed are seconds of the clock and of the processor, peak memory (the PSS of all processes of the
run, summed), files read, pages by what became of them, and the share of the lake's data bytes that
was written anew.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from threading import Event, Thread

from benchmarks.generate import text_page
from benchmarks.memory import family, proportional_kb

_BODIES = 500
_FILES = 100


@cache
def _body(number: int) -> list[str]:
    return text_page(number).split("\n")


def page(number: int, pages: int, version: int = 0) -> str:
    """A small page: menu, title, date, four paragraphs, one of which tells it from all others."""
    menu, title, _, _, *rest = _body(number % _BODIES)
    at = datetime(2025, 6, 1) + timedelta(days=365 * number / pages)  # as pages do
    own = f"{title} {number} {version}."
    lines = [menu, f"{title} {number}", f"{at:%Y-%m-%d %H:%M:00}", "", own, "", *rest[:6]]
    return "\n".join(lines)


def write_pages(
    folder: Path, versions: dict[int, int], changed: Collection[int], _run: int
) -> None:
    """Write the changed pages, one a file."""
    for number in changed:
        path = folder / f"{number // 1000:04d}" / f"{number:07d}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page(number, len(versions), versions[number]), encoding="utf-8")


def write_crawls(
    folder: Path, versions: dict[int, int], _changed: Collection[int], run: int
) -> None:
    """Write all pages, as they are now, to `_FILES` files."""
    for file in range(_FILES):
        numbers = range(file * len(versions) // _FILES, (file + 1) * len(versions) // _FILES)
        _write_jsonl(folder / f"{file:03d}.jsonl", versions, numbers, run)


def write_changes(
    folder: Path, versions: dict[int, int], changed: Collection[int], run: int
) -> None:
    """Write all pages the first time, then one file of those that changed."""
    if run == 0:
        write_crawls(folder, versions, changed, run)
    else:
        _write_jsonl(folder / f"night-{run}.jsonl", versions, changed, run)


def _write_jsonl(path: Path, versions: dict[int, int], numbers: Collection[int], run: int) -> None:
    fetched = f"{datetime(2026, 6, 1) + timedelta(days=run)}Z"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as lines:
        for number in numbers:
            row = {
                "url": f"https://news{number % 40}.example/{number}",
                "fetched_at": fetched,
                "text": page(number, len(versions), versions[number]),
            }
            lines.write(json.dumps(row, ensure_ascii=False) + "\n")


Write = Callable[[Path, dict[int, int], Collection[int], int], None]
WRITERS: dict[str, Write] = {
    "pages": write_pages,
    "crawls": write_crawls,
    "changes": write_changes,
}


def refresh(root: Path, *flags: str) -> dict[str, float]:
    """One refresh in a process of its own."""
    before = data_bytes(root)
    command = [sys.executable, "-m", "naqi.pipelines.refresh"]
    command += [f"--input={root / 'in'}", f"--lake={root / 'lake'}", *flags]
    start = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        with Peak(process.pid) as peak:
            assert process.stdout is not None  # noqa: S101
            lines = process.stdout.read().splitlines()
            _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.monotonic() - start
    if process.returncode:
        raise SystemExit(f"the refresh ended with {process.returncode}")
    report = json.loads(lines[-1])
    new = {name: size for name, size in data_bytes(root).items() if name not in before}
    return {
        "seconds": seconds,
        "cpu": used.ru_utime + used.ru_stime,
        "peak_mb": peak.bytes / 1e6,
        "files_read": report["files_read"],
        **{name: n for name, n in report["pages"].items() if n},
        "share": sum(new.values()) / sum(before.values()) if before else 1,
    }


class Peak:
    """The most memory that a process and those below it have, looked at twice a second (Linux)."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._done = Event()
        self._thread = Thread(target=self._watch)
        self.bytes = 0

    def __enter__(self) -> Peak:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._done.wait(0.5):
            self.bytes = max(self.bytes, 1024 * sum(map(proportional_kb, family(self._pid))))


def data_bytes(root: Path) -> dict[str, int]:
    """Size of each data file of pages and paragraphs that the lake shows, by name."""
    from naqi.transforms.lake.catalog import open_lake
    from naqi.transforms.lake.files.rewrite import data_files

    if not (root / "lake" / "catalog.db").exists():
        return {}
    lake = open_lake(str(root / "lake"))
    return {
        file.file_path: file.file_size_in_bytes
        for name in ("pages", "paragraphs")
        for file in data_files(lake.table(name))
    }


def main() -> None:
    """Print one line a run."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=100_000)
    parser.add_argument("--input", choices=WRITERS, default="pages")
    args = parser.parse_args()
    pages, random = args.pages, Random(7)  # noqa: S311
    versions = dict.fromkeys(range(pages), 0)
    changes = pages // 100
    newest = random.sample(range(pages * 9 // 10, pages), changes * 8 // 10)
    rest = random.sample(range(pages * 9 // 10), changes - len(newest))
    for run, (name, changed) in enumerate(
        (
            ("first", range(pages)),
            ("same again", ()),
            ("1 %, mostly new pages", (*newest, *rest)),
            ("1 %, spread evenly", random.sample(range(pages), changes)),
        )
    ):
        versions |= dict.fromkeys(changed, run)
        if changed:
            WRITERS[args.input](args.folder / "in", versions, changed, run)
        show(name, refresh(args.folder))


def show(name: str, figures: dict[str, float]) -> None:
    """Print the figures of a run."""
    shown = ", ".join(f"{key} {value:,.3g}" for key, value in figures.items() if key != "seconds")
    print(f"{name:<24}{figures['seconds']:8.1f} s  {shown}", flush=True)


if __name__ == "__main__":
    main()
