"""Renews the figures of docs/quality.md: `python -m benchmarks.quality_page --help`.

    python -m benchmarks.quality_page --sample 200 --datatrove peer/bin/python

Each table stands between `<!-- figures: NAME -->` and `<!-- end -->`, and is made by the command of
the same name. The text around is written by hand: read it again when figures have changed.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks import quality_tables
from benchmarks.corpus import CorpusError
from benchmarks.measures import MEASURES
from benchmarks.quality import add_data_options, whole_number

UNFITTED = "rules"
"""The judge that was not fitted to these pages: what another says of them is no measure of it."""
PAGE = Path(__file__).parents[1] / "docs" / "quality.md"
_GROUPED = ("page_type", "kind", "lang")


class PageError(Exception):
    """The page has no place for a table."""


def put_figures(page: str, name: str, figures: str) -> str:
    """``page`` with these figures in the place of those of before.

    Raises:
        PageError: It has no place for them.
    """
    place = re.compile(rf"(<!-- figures: {re.escape(name)} -->\n).*?(<!-- end -->)", re.DOTALL)
    page, times = place.subn(lambda found: f"{found[1]}\n{figures}\n{found[2]}", page)
    if times != 1:
        raise PageError(f"there are {times} places for the figures of {name}")
    return page


def quality_figures(found: Mapping[str, Any]) -> dict[str, str]:
    """The tables of what `benchmarks.quality` has measured, by name."""
    tables = {f"quality {key}": quality_tables.by_set(found, key) for key in MEASURES}
    grouped = [
        f"Word F1 of {name} by {field.replace('_', ' ')}:\n\n{quality_tables.by_group(groups)}"
        for name, figures in found["sets"].items()
        for field, groups in figures["groups"].items()
        if field in _GROUPED and quality_tables.large(groups)
    ]
    tables["quality of Naqi"] = quality_tables.of_naqi(found)
    tables["quality by group"] = "\n".join(grouped) or "None.\n"
    tables["quality notes"] = quality_tables.notes(found)
    return tables


def half_figures(found: Mapping[str, Any]) -> str:
    """Word F1 of Naqi on both halves of each set."""
    rows = []
    for name, figures in found["sets"].items():
        halves = figures["groups"]["half"]
        for one in figures["extractors"]:
            values = [halves[half]["extractors"][one]["f1"] for half in ("tuning", "report")]
            counts = [str(halves[half]["pages"]) for half in ("tuning", "report")]
            rows.append([f"{name} ({' + '.join(counts)})", *map(quality_tables.cell, values)])
    return quality_tables.table(["set (pages)", "tuning half", "other half"], rows)


def measured(command: str, *options: str) -> str:
    """What a benchmark prints.

    Raises:
        CorpusError: It failed; says how.
    """
    done = subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-m", f"benchmarks.{command}", *options],
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise CorpusError(f"benchmarks.{command} ended with {done.returncode}")
    return done.stdout


def main(argv: Sequence[str] | None = None) -> int:
    """Measure all, and write the tables into the page. Returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.quality_page",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_data_options(parser)
    parser.add_argument("--sample", type=whole_number, metavar="N", help="N pages of each set")
    parser.add_argument(
        "--quality", type=Path, metavar="FILE", help="of `benchmarks.quality --json`: not measured"
    )
    parser.add_argument(
        "--judge", action="append", default=[], help=f"for each that is measured ({UNFITTED})"
    )
    parser.add_argument("--peer", action="append", default=[], help="for benchmarks.quality")
    parser.add_argument("--speed-sample", type=whole_number, default=30, help="(%(default)s)")
    parser.add_argument("--datatrove", metavar="PYTHON", help="for benchmarks.jobs: else as it was")
    parser.add_argument("--page", type=Path, default=PAGE, help="(default: docs/quality.md)")
    args = parser.parse_args(argv)
    sets = ["--data", str(args.data), *(f"--set={name}" for name in args.set or ())]
    judges = [f"--judge={judge}" for judge in args.judge or [UNFITTED]]
    sample = [f"--sample={args.sample}"] if args.sample else []
    speed_sample = f"--sample={args.speed_sample}"
    try:
        with tempfile.TemporaryDirectory() as folder:
            told = args.quality or Path(folder, "quality.json")
            if not args.quality:
                peers = [f"--peer={peer}" for peer in args.peer]
                measured("quality", *sets, *judges, *peers, *sample, "--json", str(told))
            figures = quality_figures(json.loads(told.read_text(encoding="utf-8")))
            halves = Path(folder, "halves.json")
            by_half = ["--peer=none", "--by=half", "--json", str(halves)]
            measured("quality", *sets, *judges[-1:], *by_half)
            figures["quality by half"] = half_figures(json.loads(halves.read_text("utf-8")))
        figures["leaks"] = measured("leaks", *sets, *judges[-1:], *sample)
        figures["speed"] = measured("speed", *sets, *judges, speed_sample)
        if args.datatrove:
            figures["jobs"] = measured("jobs", *sets, speed_sample, "--datatrove", args.datatrove)
        page = args.page.read_text(encoding="utf-8")
        for name, table in figures.items():
            page = put_figures(page, name, table)
    except (CorpusError, PageError, OSError, ValueError) as error:
        parser.exit(2, f"{parser.prog}: {error}\n")
    args.page.write_text(page, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
