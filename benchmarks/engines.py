"""The same pages on each runner, in turn: `python -m benchmarks.engines --help`."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from benchmarks.generate import text_page

CONTENDERS = {
    "FnApiRunner": ("local", 1),
    "FnApiRunner, 2 processes": ("local", 2),
    "Flink": ("flink", 2),
    "Prism": ("prism", 2),
    "Spark": ("spark", 2),
}
"""Runner, and worker processes."""
_FILE_PAGES = 50


def measure(
    runner: str, workers: int, pages: Path, output: Path, options: Sequence[str] = ()
) -> tuple[float, float, str]:
    """Seconds on the clock, of processors, and a digest of what was published."""
    command = [
        sys.executable,
        "-m",
        "naqi.pipelines.cli",
        "clean",
        str(pages),
        "--output",
        str(output),
    ]
    started, before = time.monotonic(), os.times()
    subprocess.run(  # noqa: S603  # our own command
        [*command, "--runner", runner, "--workers", str(workers), *options],
        check=True,
        capture_output=True,
    )
    after = os.times()
    cpu = after.children_user + after.children_system
    cpu -= before.children_user + before.children_system
    # Names are made from content: see docs/design.md.
    names = "".join(sorted(path.name for path in output.glob("*/*.parquet")))
    return time.monotonic() - started, cpu, sha256(names.encode()).hexdigest()[:12]


def write_pages(folder: Path, count: int) -> None:
    """JSONL files of generated text pages."""
    for start in range(0, count, _FILE_PAGES):
        numbers = range(start, min(count, start + _FILE_PAGES))
        lines = (json.dumps({"url": f"https://a.test/{n}", "text": text_page(n)}) for n in numbers)
        (folder / f"{start:07d}.jsonl").write_text("\n".join(lines), encoding="utf-8")


def main() -> None:
    """Run each contender once over the same pages; print the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, epilog="example: python -m benchmarks.engines --pages 5000"
    )
    parser.add_argument("--pages", type=int, default=5000, help="(default: %(default)s)")
    parser.add_argument("--only", nargs="+", choices=CONTENDERS, help="only these contenders")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as parent:
        pages = Path(parent, "pages")
        pages.mkdir()
        write_pages(pages, args.pages)
        print(f"{'':<26}{'seconds':>9}{'CPU s':>8}{'pages/s':>9}{'pages/CPU-s':>13}  output")
        for name in args.only or CONTENDERS:
            seconds, cpu, digest = measure(*CONTENDERS[name], pages, Path(parent, name))
            print(
                f"{name:<26}{seconds:>9.1f}{cpu:>8.1f}{args.pages / seconds:>9.0f}"
                f"{args.pages / cpu:>13.0f}  {digest}",
                flush=True,
            )


if __name__ == "__main__":
    main()
