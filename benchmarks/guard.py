"""What the guard costs: CPU with it and without, in turn: `python -m benchmarks.guard --help`."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import statistics
from collections.abc import Callable, Sequence
from itertools import islice
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage

from benchmarks.throughput import pages
from schemas.config import CleanConfig
from schemas.page import RawPage
from transforms.core import clean_page
from transforms.guard import ONE_THREAD, Guard

BATCH = 64
"""Pages handed over at once."""


def cpu_seconds(run: Callable[[], object]) -> float:
    """CPU of this process and of the children that ended while ``run`` ran."""

    def spent() -> float:
        usages = map(getrusage, (RUSAGE_SELF, RUSAGE_CHILDREN))
        return sum(usage.ru_utime + usage.ru_stime for usage in usages)

    before = spent()
    run()
    return spent() - before


def unguarded(raws: Sequence[RawPage], config: CleanConfig) -> None:
    """Clean in this process."""
    for raw in raws:
        clean_page(raw, config)


def guarded(raws: Sequence[RawPage], config: CleanConfig) -> None:
    """Clean in a child, which is started and ended."""
    rest = iter(raws)
    with Guard(config) as guard:
        while batch := list(islice(rest, BATCH)):
            guard.clean(batch)


def compare(source: str, limit: int | None, rounds: int) -> None:
    """Alternate the two, in the process that calls it; print their CPU a page and the ratio."""
    config = CleanConfig()
    format = "text" if source.startswith("text:") else "html"
    raws = [RawPage(body, "page", format=format) for body in pages(source, limit)]
    unguarded(raws[:1], config)  # pays lazy imports and model loading
    ratios, starts = [], []
    for _ in range(rounds):
        start = cpu_seconds(lambda: guarded(raws[:1], config))
        bare = cpu_seconds(lambda: unguarded(raws, config))
        all_in = cpu_seconds(lambda: guarded(raws, config)) - start
        print(f"{1e3 * bare / len(raws):8.2f} ms {1e3 * all_in / len(raws):8.2f} ms guarded")
        ratios.append(all_in / bare)
        starts.append(start)
    print(f"{len(raws)} pages: guarded / unguarded {statistics.median(ratios):.3f}", end=" ")
    print(f"(from {min(ratios):.3f} to {max(ratios):.3f}); a child's start", end=" ")
    print(f"{statistics.median(starts):.2f} s", flush=True)


def main() -> None:
    """Compare in a process of its own, on one thread, as the guard's child is."""
    parser = argparse.ArgumentParser(
        description=__doc__, epilog="example: python -m benchmarks.guard text:1000 --rounds 9"
    )
    parser.add_argument("source", help="a .jsonl[.gz] with `html` in each row, or text:N generated")
    parser.add_argument("--limit", type=int, help="only the first pages of a file")
    parser.add_argument("--rounds", type=int, default=5, help="of both, in turn (default: 5)")
    args = parser.parse_args()
    os.environ.update(ONE_THREAD)
    process = multiprocessing.get_context("spawn").Process(
        target=compare, args=(args.source, args.limit, args.rounds)
    )
    process.start()
    process.join()


if __name__ == "__main__":
    main()
