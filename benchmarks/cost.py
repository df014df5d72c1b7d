"""What a page costs the whole job, in processor time and bytes: `python -m benchmarks.cost --help`.

`naqi clean` runs over few pages and over many, one process beside its cleaning child; what a page
costs is the difference, so that starting does not count.
"""

from __future__ import annotations

import argparse
import gzip
import json
import tempfile
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from itertools import cycle, islice
from pathlib import Path
from threading import Event

from benchmarks.engines import measure
from benchmarks.throughput import pages

_FILE_PAGES = 50
_BILLION = 1_000_000_000


def write(folder: Path, bodies: Sequence[bytes], count: int, field: str) -> int:
    """So many pages in gzipped JSONL, again from the first if need be. Returns its bytes."""
    folder.mkdir()
    rest = iter(enumerate(islice(cycle(bodies), count)))
    while chunk := list(islice(rest, _FILE_PAGES)):
        rows = ({"url": f"https://a.test/{n}", field: body.decode()} for n, body in chunk)
        lines = "\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
        (folder / f"{chunk[0][0]:07d}.jsonl.gz").write_bytes(gzip.compress(lines.encode(), 6))
    return sum(path.stat().st_size for path in folder.iterdir())


def most_staged(house: Path, stop: Event) -> int:
    """The most bytes that were in ``house``, looked at until told to stop."""
    most = 0
    while not stop.wait(0.1):
        with suppress(FileNotFoundError):  # published or deleted since it was listed
            most = max(most, sum(path.stat().st_size for path in house.rglob("*.*")))
    return most


def run(folder: Path, bodies: Sequence[bytes], count: int, field: str) -> dict[str, float]:
    """What a job over so many pages takes: CPU-seconds, and bytes by kind."""
    source, output = folder / f"pages-{count}", folder / f"clean-{count}"
    read = write(source, bodies, count, field)
    stop = Event()
    with ThreadPoolExecutor(1) as pool:
        staged: Future[int] = pool.submit(most_staged, output / "_naqi", stop)
        try:
            _, cpu, _ = measure("local", 1, source, output)
        finally:
            stop.set()
    manifest = json.loads((output / "_naqi" / "manifest.json").read_bytes())
    taken = {"CPU-seconds": cpu, "read": float(read), "staged": float(staged.result())}
    for file in manifest["files"]:
        table = file["path"].split("/")[0]
        taken[table] = taken.get(table, 0) + file["bytes"]
    return taken


def main() -> None:
    """Run both jobs; print a line for each kind of cost."""
    parser = argparse.ArgumentParser(
        description=__doc__.splitlines()[0], epilog="example: python -m benchmarks.cost text:2500"
    )
    parser.add_argument("source", help="a .jsonl[.gz] with `html` in each row, or text:N generated")
    parser.add_argument("--few", type=int, default=500, help="pages (default: %(default)s)")
    parser.add_argument("--many", type=int, default=2500, help="pages (default: %(default)s)")
    args = parser.parse_args()
    bodies = list(pages(args.source, None))
    field = "text" if args.source.startswith("text:") else "html"
    with tempfile.TemporaryDirectory() as folder:
        few, many = (run(Path(folder), bodies, n, field) for n in (args.few, args.many))
    more = args.many - args.few
    size = sum(map(len, bodies)) / len(bodies)
    print(f"pages of {size / 1e3:.1f} KB; the last column is for a billion")
    for kind, taken in many.items():
        page = (taken - few.get(kind, 0)) / more
        if kind == "CPU-seconds":
            hours = page * _BILLION / 3600
            print(f"{kind:<12}{1e3 * page:>10.2f} ms a page {hours:>10,.0f} core-hours")
        else:
            print(f"{kind:<12}{page:>10,.0f} B a page  {page * _BILLION / 1e12:>10.2f} TB")


if __name__ == "__main__":
    main()
