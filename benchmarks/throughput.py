"""Pages per CPU-second and peak memory, beside peers: `python -m benchmarks.throughput --help`."""

from __future__ import annotations

import argparse
import gc
import gzip
import json
import multiprocessing
import os
import resource
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from benchmarks.generate import text_page
from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms import core
from naqi.transforms.guard.child import NEW_OBJECTS
from naqi.transforms.guard.parent import BATCH_BYTES, BATCH_PAGES, ONE_THREAD

Contender = Callable[[Sequence[RawPage]], object]
"""Takes pages as `CleanPages` hands them over (`batches`)."""


def batches(raws: Sequence[RawPage]) -> Iterator[list[RawPage]]:
    """Batches as `CleanPages` hands them over."""
    batch: list[RawPage] = []
    for raw in raws:
        batch.append(raw)
        if len(batch) == BATCH_PAGES or sum(len(raw.body) for raw in batch) >= BATCH_BYTES:
            yield batch
            batch = []
    if batch:
        yield batch


def naqi() -> Contender:
    """Bytes to all rows: the whole pure core."""
    config = CleanConfig()
    return lambda raws: core.clean_pages(raws, config)


def naqi_cleaning() -> Contender:
    """Bytes to verdicts: the pure core without language detection and rows, as the peers."""
    config = CleanConfig()

    def run(raw: RawPage) -> object:
        return core.judge_blocks(core.parse(raw, config), config)

    return lambda raws: [run(raw) for raw in raws]


def trafilatura() -> Contender:
    """Its default mode, bytes to text."""
    from trafilatura import extract

    return lambda raws: [extract(raw.body, include_comments=False) for raw in raws]


def resiliparse() -> Contender:
    """Main content, bytes to text."""
    from resiliparse.extract.html2text import extract_plain_text

    return lambda raws: [
        extract_plain_text(raw.body.decode("utf-8", "replace"), main_content=True) for raw in raws
    ]


CONTENDERS = {
    "naqi": naqi,
    "naqi_cleaning": naqi_cleaning,
    "trafilatura": trafilatura,
    "resiliparse": resiliparse,
}
HTML_ONLY = {"trafilatura", "resiliparse"}


def as_html(text: bytes) -> bytes:
    """A text page as the peers can read it: every line a paragraph."""
    lines = b"".join(b"<p>" + line + b"</p>\n" for line in text.split(b"\n") if line)
    return b"<html><head><meta charset=utf-8></head><body>" + lines + b"</body></html>"


def pages(source: str, limit: int | None) -> Iterator[bytes]:
    """Pages of a benchmark file (`html` of each JSON line), or ``text:N`` generated ones."""
    if source.startswith("text:"):
        yield from (text_page(n).encode() for n in range(int(source[5:])))
        return
    opener = gzip.open if source.endswith(".gz") else open
    with opener(source, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if limit is not None and number >= limit:
                return
            yield json.loads(line)["html"].encode()


def measure(name: str, source: str, limit: int | None) -> dict[str, float]:
    """One contender over all pages, in the process that calls it."""
    format = "text" if source.startswith("text:") else "html"
    run = CONTENDERS[name]()
    bodies = list(pages(source, limit))
    if format == "text" and name in HTML_ONLY:
        bodies = [as_html(body) for body in bodies]
    raws = [RawPage(body, "page", format=format) for body in bodies]
    run(raws[:1])  # a first call pays lazy imports and model loading
    gc.set_threshold(NEW_OBJECTS)  # as the process has that cleans pages in a run
    cpu = time.process_time()
    for batch in batches(raws):
        run(batch)
    cpu = time.process_time() - cpu
    return {
        "pages": len(bodies),
        "pages_per_cpu_s": len(bodies) / cpu,
        "mb_per_cpu_s": sum(map(len, bodies)) / 1e6 / cpu,
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def main() -> None:
    """Run every contender in a process of its own, in turn, some rounds."""
    parser = argparse.ArgumentParser(
        description=__doc__,
        epilog="example: python -m benchmarks.throughput text:2000",
    )
    parser.add_argument("source", help="a .jsonl[.gz] with `html` in each row, or text:N generated")
    parser.add_argument("--limit", type=int, help="only the first pages of a file")
    parser.add_argument("--rounds", type=int, default=3, help="runs of each contender (default: 3)")
    parser.add_argument("--only", nargs="+", choices=CONTENDERS, help="only these contenders")
    args = parser.parse_args()
    text = args.source.startswith("text:")
    if not text and not Path(args.source).exists():
        parser.error(f"no such file: {args.source}")
    names = args.only or [*CONTENDERS]
    os.environ.update(ONE_THREAD)  # as that process has, too
    runs: dict[str, list[dict[str, float]]] = {name: [] for name in names}
    context = multiprocessing.get_context("spawn")
    for _ in range(args.rounds):
        for name in names:
            with context.Pool(1) as pool:
                runs[name].append(pool.apply(measure, (name, args.source, args.limit)))
    print(
        f"{'':<16}{'pages':>8}{'pages/cpu-s':>14}{'best':>8}{'MB/cpu-s':>10}{'peak MB':>10}", end=""
    )
    print(f"{'ratio':>8}{'of best':>9}")
    base = summary(runs[names[0]])
    for name in names:
        one = summary(runs[name])
        print(
            f"{name:<16}{one['pages']:>8.0f}{one['pages_per_cpu_s']:>14.1f}{one['best']:>8.1f}"
            f"{one['mb_per_cpu_s']:>10.1f}{one['peak_mb']:>10.0f}"
            f"{one['pages_per_cpu_s'] / base['pages_per_cpu_s']:>8.2f}"
            f"{one['best'] / base['best']:>9.2f}"
        )


def summary(runs: list[dict[str, float]]) -> dict[str, float]:
    """Medians, and the best round: what else a machine does can only slow a round down."""
    median = {key: statistics.median(run[key] for run in runs) for key in runs[0]}
    return {**median, "best": max(run["pages_per_cpu_s"] for run in runs)}


if __name__ == "__main__":
    main()
