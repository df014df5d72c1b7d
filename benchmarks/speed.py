"""How fast pages are judged, beside peers: `python -m benchmarks.speed --help`.

Bytes to verdicts by Naqi, bytes to main content by resiliparse and trafilatura, all by their
defaults: each page in turn by each of them, in one process, in processor time. That the bytes are
UTF-8 is told to all. Of each page the best of some rounds counts, since what else a machine does
can only add.

    python -m benchmarks.speed --set scrapinghub --set daniel --set wcxb_dev
"""

from __future__ import annotations

import argparse
import gc
import multiprocessing
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from math import inf
from pathlib import Path
from typing import NamedTuple

from benchmarks.corpus import CorpusError, pick_rows
from benchmarks.quality import add_data_options, chosen_sets, quiet, whole_number
from benchmarks.quality_tables import table
from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms import core
from naqi.transforms.guard.child import NEW_OBJECTS
from naqi.transforms.guard.parent import ONE_THREAD
from naqi.transforms.judges import HTML_JUDGES

Contender = Callable[[bytes], object]

SAMPLE = 60
ROUNDS = 3


class SetSpeed(NamedTuple):
    """What was measured on one set."""

    pages: int
    bytes: int
    seconds: Mapping[str, float]
    """Of processor time for all pages, by contender."""


def naqi(judge: str) -> Contender:
    """Bytes to verdicts: all steps that drop blocks, without languages and rows."""
    config = CleanConfig(html_judge=judge)

    def run(body: bytes) -> object:
        return core.judge_blocks(core.parse(RawPage(body, "page", charset="utf-8"), config), config)

    return run


def resiliparse() -> Contender:
    """Main content as text."""
    from resiliparse.extract.html2text import extract_plain_text

    return lambda body: extract_plain_text(body.decode(), main_content=True)


def trafilatura() -> Contender:
    """Main content as text, with comments, in its thorough mode: its default."""
    from trafilatura import extract

    return lambda body: extract(body.decode())


def contenders(judges: Sequence[str]) -> dict[str, Contender]:
    """Everybody, by the name that tables have."""
    ours = {f"Naqi, {judge}": naqi(judge) for judge in judges}
    return {**ours, "resiliparse": resiliparse(), "trafilatura": trafilatura()}


def measure(bodies: Sequence[bytes], judges: Sequence[str], rounds: int) -> SetSpeed:
    """All pages by all contenders, in the process that calls it."""
    quiet()
    gc.set_threshold(NEW_OBJECTS)  # as the process has that cleans pages in a run
    everybody = contenders(judges)
    for run in everybody.values():
        run(bodies[0])  # a first call pays lazy imports
    names = [*everybody]
    best = {name: [inf] * len(bodies) for name in names}
    for _ in range(rounds):
        for number, body in enumerate(bodies):
            turn = number % len(names)  # none is always the first to see a page
            for name in names[turn:] + names[:turn]:
                took = _seconds(everybody[name], body)
                best[name][number] = min(best[name][number], took)
        gc.collect()
    return SetSpeed(
        len(bodies), sum(map(len, bodies)), {name: sum(taken) for name, taken in best.items()}
    )


def _seconds(run: Contender, body: bytes) -> float:
    start = time.process_time()
    run(body)
    return time.process_time() - start


def measure_sets(
    sets: Mapping[str, Path], judges: Sequence[str], sample: int, rounds: int
) -> dict[str, SetSpeed]:
    """Each set in a process of its own, with the surroundings of one that cleans pages."""
    os.environ.update(ONE_THREAD)
    found = {}
    context = multiprocessing.get_context("spawn")
    for name, file in sets.items():
        bodies = [row["html"].encode("utf-8", "replace") for row in pick_rows(file, sample)]
        with context.Pool(1) as pool:
            found[name] = pool.apply(measure, (bodies, judges, rounds))
        sys.stderr.write(f"{name}: {len(bodies)} pages\n")
    return found


def to_markdown(found: Mapping[str, SetSpeed]) -> str:
    """Milliseconds a page, and how many times as fast as each peer Naqi is."""
    names = [*next(iter(found.values())).seconds]
    ours = [name for name in names if name.startswith("Naqi")]
    pairs = [(our, peer) for our in ours for peer in names if peer not in ours]
    rows = [
        [
            f"{name} ({of.pages})",
            f"{of.bytes / of.pages / 1e3:.0f}",
            *(f"{of.seconds[one] / of.pages * 1e3:.2f}" for one in names),
            *(f"{of.seconds[peer] / of.seconds[our]:.2f}" for our, peer in pairs),
        ]
        for name, of in found.items()
    ]
    header = ["set (pages)", "KB a page", *(f"{name}, ms" for name in names)]
    told = [f"× {peer}" if len(ours) == 1 else f"{our} × {peer}" for our, peer in pairs]
    return table([*header, *told], rows)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, and print the table. Returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.speed",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_data_options(parser)
    parser.add_argument(
        "--sample", type=whole_number, default=SAMPLE, metavar="N", help="pages a set (%(default)s)"
    )
    parser.add_argument("--rounds", type=whole_number, default=ROUNDS, help="(%(default)s)")
    parser.add_argument(
        "--judge", action="append", choices=HTML_JUDGES, help="a judge of Naqi's; repeatable"
    )
    args = parser.parse_args(argv)
    judges = args.judge or [CleanConfig().html_judge]
    try:
        contenders(judges)
        found = measure_sets(chosen_sets(args), judges, args.sample, args.rounds)
    except ImportError as error:
        told = f"{error.name} is not installed: python -m pip install -e '.[benchmarks]'"
        parser.exit(2, f"{parser.prog}: {told}\n")
    except CorpusError as error:
        parser.exit(2, f"{parser.prog}: {error}\n")
    print(to_markdown(found), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
