"""What a refresh costs beside the first run: `python -m benchmarks.refresh DIR --pages 100000`.

DIR gets ``in/`` (generated text pages, one a file, dated over a year) and ``lake/``. After the
first run pages are changed twice, each time 1 %: first as changes fall (80 % of them among the
newest 10 % of pages), then evenly. Printed are seconds, pages cleaned, peak memory, and the share
of the lake's data bytes that was written anew.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random

from benchmarks.generate import text_page

_BODIES = 500


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


def write(folder: Path, number: int, pages: int, version: int = 0) -> None:
    """Write page ``number``."""
    path = folder / f"{number // 1000:04d}" / f"{number:07d}.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(page(number, pages, version), encoding="utf-8")


def refresh(root: Path, *flags: str) -> dict[str, float]:
    """One refresh in a process of its own."""
    code = (
        "import sys, resource, json\n"
        "from pipelines.refresh import main\n"
        "code = main(sys.argv[1:])\n"
        "print(json.dumps(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))\n"
        "sys.exit(code)\n"
    )
    before = data_bytes(root)
    start = time.monotonic()
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code, f"--input={root / 'in'}", f"--lake={root / 'lake'}", *flags],
        capture_output=True,
        text=True,
        check=True,
    )
    seconds = time.monotonic() - start
    report, peak = (json.loads(line) for line in done.stdout.splitlines()[-2:])
    new = {name: size for name, size in data_bytes(root).items() if name not in before}
    return {
        "seconds": seconds,
        "peak_mb": peak,
        **report["pages"],
        "bytes_written": sum(new.values()),
        "share": sum(new.values()) / max(1, sum(before.values())),
    }


def data_bytes(root: Path) -> dict[str, int]:
    """Size of each data file of pages and paragraphs that the lake shows, by name."""
    from transforms.lake.catalog import open_lake
    from transforms.lake.rewrite import data_files

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
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=100_000)
    args = parser.parse_args()
    pages, random = args.pages, Random(7)  # noqa: S311
    for number in range(pages):
        write(args.folder / "in", number, pages)
    show("first", refresh(args.folder))
    show("same again", refresh(args.folder))
    changes = pages // 100
    newest = random.sample(range(pages * 9 // 10, pages), changes * 8 // 10)
    rest = random.sample(range(pages * 9 // 10), changes - len(newest))
    for number in (*newest, *rest):
        write(args.folder / "in", number, pages, 1)
    show("1 %, mostly new pages", refresh(args.folder))
    for number in random.sample(range(pages), changes):
        write(args.folder / "in", number, pages, 2)
    show("1 %, spread evenly", refresh(args.folder))


def show(name: str, figures: dict[str, float]) -> None:
    """Print the figures of a run."""
    shown = ", ".join(f"{key} {value:,.3g}" for key, value in figures.items() if key != "seconds")
    print(f"{name:<24}{figures['seconds']:8.1f} s  {shown}", flush=True)


if __name__ == "__main__":
    main()
