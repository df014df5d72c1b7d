"""What the guard costs: CPU with it and without, in turn: `python -m benchmarks.guard --help`."""

from __future__ import annotations

import argparse
import statistics
from collections.abc import Callable, Sequence
from itertools import islice
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage

from benchmarks.throughput import pages
from schemas.config import CleanConfig
from schemas.page import RawPage
from transforms.core import clean_page
from transforms.guard import Guard

BATCH = 16
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


def main() -> None:
    """Alternate the two; print their CPU a page and the ratio, the child's start taken off."""
    parser = argparse.ArgumentParser(
        description=__doc__, epilog="example: python -m benchmarks.guard text:1000 --rounds 9"
    )
    parser.add_argument("source", help="a .jsonl[.gz] with `html` in each row, or text:N generated")
    parser.add_argument("--limit", type=int, help="only the first pages of a file")
    parser.add_argument("--rounds", type=int, default=5, help="of both, in turn (default: 5)")
    args = parser.parse_args()
    config = CleanConfig()
    format = "text" if args.source.startswith("text:") else "html"
    raws = [RawPage(body, "page", format=format) for body in pages(args.source, args.limit)]
    unguarded(raws[:1], config)  # pays lazy imports and model loading
    ratios, starts = [], []
    for _ in range(args.rounds):
        start = cpu_seconds(lambda: guarded(raws[:1], config))
        bare = cpu_seconds(lambda: unguarded(raws, config))
        all_in = cpu_seconds(lambda: guarded(raws, config)) - start
        print(f"{1e3 * bare / len(raws):8.2f} ms {1e3 * all_in / len(raws):8.2f} ms guarded")
        ratios.append(all_in / bare)
        starts.append(start)
    print(f"{len(raws)} pages: guarded / unguarded {statistics.median(ratios):.3f}", end=" ")
    print(f"(from {min(ratios):.3f} to {max(ratios):.3f}); a child's start", end=" ")
    print(f"{statistics.median(starts):.2f} s")


if __name__ == "__main__":
    main()
