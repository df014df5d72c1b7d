"""What the guard costs: CPU with it and without, in turn: `python -m benchmarks.guard --help`."""

from __future__ import annotations

import argparse
import ctypes
import json
import multiprocessing
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from math import inf
from operator import truediv
from pathlib import Path

from benchmarks.engines import measure
from benchmarks.memory import family
from benchmarks.throughput import batches, pages
from naqi.runners import collector
from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.core import clean_pages
from naqi.transforms.guard.parent import ONE_THREAD, Guard


def cpu_seconds(work: Callable[[], object], processes: Sequence[int]) -> float:
    """CPU that ``processes`` spend while ``work`` runs.

    By their own clocks: what /proc has of a process that runs is as old as its last interrupt.
    """
    clocks = [_clock(process) for process in processes]
    before = sum(map(time.clock_gettime, clocks))
    work()
    return sum(map(time.clock_gettime, clocks)) - before


def _clock(process: int) -> int:
    clock = ctypes.c_int()
    error = ctypes.CDLL(None).clock_getcpuclockid(process, ctypes.byref(clock))  # POSIX
    if error:
        raise OSError(error, os.strerror(error))
    return clock.value


def core(source: str, limit: int | None, rounds: int) -> None:
    """Each batch bare, then guarded, in a process of its own.

    Of each batch the best round counts: what else the machine does can only add.
    """
    collector.seldom()  # as `naqi clean` does
    config, own = CleanConfig(), os.getpid()
    format = "text" if source.startswith("text:") else "html"
    raws = [RawPage(body, "page", format=format) for body in pages(source, limit)]
    clean_pages(raws[:1], config)  # pays lazy imports and model loading
    parts = list(batches(raws))
    bare, guarded = [inf] * len(parts), [inf] * len(parts)
    with Guard(config) as guard:
        guard.clean(raws[:1])
        both = family(own)
        for _ in range(rounds):
            for number, batch in enumerate(parts):
                alone = cpu_seconds(partial(clean_pages, batch, config), [own])
                bare[number] = min(bare[number], alone)
                guarded[number] = min(
                    guarded[number], cpu_seconds(partial(guard.clean, batch), both)
                )
    low, middle, high = statistics.quantiles(map(truediv, guarded, bare), n=4)
    print(f"core, {len(raws)} pages: guarded / unguarded {sum(guarded) / sum(bare):.3f}", end=" ")
    print(f"(half of {len(parts)} batches {low:.3f} to {high:.3f}, median {middle:.3f})", end=" ")
    print(f"by the best of {rounds} rounds each")


def job(source: str, limit: int | None, rounds: int) -> None:
    """`naqi clean` whole, child's start and all, guarded and with ``--page-seconds 0``."""
    name = "text" if source.startswith("text:") else "html"
    ratios = []
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder, "pages.jsonl")
        with written.open("w", encoding="utf-8") as file:
            for number, body in enumerate(pages(source, limit)):
                row = {"url": f"https://a.test/{number}", name: body.decode()}
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
        for _ in range(rounds):
            _, guarded, _ = measure("local", 1, written, Path(folder, "out"))
            _, bare, _ = measure("local", 1, written, Path(folder, "out"), ("--page-seconds", "0"))
            print(f"{bare:8.1f} CPU-s {guarded:8.1f} CPU-s guarded", flush=True)
            ratios.append(guarded / bare)
    print(f"job: guarded / unguarded {statistics.median(ratios):.3f}", end=" ")
    print(f"(from {min(ratios):.3f} to {max(ratios):.3f})")


def main() -> None:
    """Compare on one thread, as the guard's child is."""
    parser = argparse.ArgumentParser(
        description=__doc__, epilog="example: python -m benchmarks.guard text:1000 --rounds 9"
    )
    parser.add_argument("source", help="a .jsonl[.gz] with `html` in each row, or text:N generated")
    parser.add_argument("--limit", type=int, help="only the first pages of a file")
    parser.add_argument("--rounds", type=int, default=5, help="of both, in turn (default: 5)")
    parser.add_argument("--job", action="store_true", help="the whole of `naqi clean`")
    args = parser.parse_args()
    os.environ.update(ONE_THREAD)
    process = multiprocessing.get_context("spawn").Process(
        target=job if args.job else core, args=(args.source, args.limit, args.rounds)
    )
    process.start()
    process.join()
    sys.exit(process.exitcode)


if __name__ == "__main__":
    main()
