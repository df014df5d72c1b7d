"""What Naqi keeps that is no content, and drops that is: `python -m benchmarks.leaks --help`.

A kept block leaks if it does not stand in the gold text, nor seven tenths of its words do; a
dropped one of four words or more is lost if it does stand there. Words of both are counted, by role
and by rule.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from benchmarks.corpus import CorpusError, Row, group_of, pick_rows
from benchmarks.measures import words
from benchmarks.quality import add_data_options, chosen_sets, whole_number
from benchmarks.quality_tables import LEAST_PAGES, table
from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.transforms import core
from naqi.transforms.judges import HTML_JUDGES

FIELDS = ("page_type", "kind")
"""What pages are told apart by, where their set does."""
_SHARED = 0.7
_LEAST_LOST = 4
_SHOWN = 3


class Leaks(NamedTuple):
    """Numbers of words, of one page or of many."""

    kept: int
    gold: int
    leaked: Counter[str]
    """By the role of their blocks."""
    lost: Counter[str]
    """By the rule that dropped them."""


def find_leaks(page: Page, gold: str) -> Leaks:
    """What of a judged page is in the wrong place."""
    wanted = words(gold)
    flat, counted = _flat(wanted), Counter(wanted)
    kept, leaked, lost = 0, Counter[str](), Counter[str]()
    for block, verdict in zip(page.blocks, page.verdicts, strict=True):
        found = words(block.text)
        there = _flat(found) in flat
        if verdict is None:
            kept += len(found)
            shared = (Counter(found) & counted).total()
            if not there and shared < _SHARED * len(found):
                leaked[block.role.value] += len(found)
        elif there and len(found) >= _LEAST_LOST:
            lost[verdict.rule.value] += len(found)
    return Leaks(kept, len(wanted), leaked, lost)


def _flat(found: Sequence[str]) -> str:
    return f" {' '.join(found)} "


def by_kind(rows: Iterable[Row], config: CleanConfig) -> dict[str, list[Leaks]]:
    """Of each page, by what kind it is; those without gold text are passed over."""
    found: dict[str, list[Leaks]] = {}
    for row in rows:
        if row.get("gold_text") is None:
            continue
        raw = RawPage(row["html"].encode("utf-8", "replace"), "page", charset="utf-8")
        page = core.judge_blocks(core.parse(raw, config), config)
        kinds = [kind for field in FIELDS if (kind := group_of(row, field))]
        found.setdefault(kinds[0] if kinds else "", []).append(find_leaks(page, row["gold_text"]))
    return found


def to_markdown(found: Mapping[str, Mapping[str, Sequence[Leaks]]]) -> str:
    """A row a set and kind of page: shares of words, and where most of them are."""
    rows = []
    for name, kinds in found.items():
        for kind, pages in sorted(kinds.items()):
            if len(pages) < LEAST_PAGES:
                continue
            kept, gold = sum(page.kept for page in pages), sum(page.gold for page in pages)
            leaked = sum((page.leaked for page in pages), Counter[str]())
            lost = sum((page.lost for page in pages), Counter[str]())
            title = f"{name}, {kind} ({len(pages)})" if kind else f"{name} ({len(pages)})"
            shares = _share(leaked.total(), kept), _most(leaked), _share(lost.total(), gold)
            rows.append([title, *shares, _most(lost)])
    header = ["pages", "kept, not in the gold text", "most of it", "dropped, in the gold text"]
    return table([*header, "by which rule most"], rows)


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else ""


def _most(counted: Counter[str]) -> str:
    return ", ".join(name for name, _ in counted.most_common(_SHOWN))


def main(argv: Sequence[str] | None = None) -> int:
    """Count, and print the table. Returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.leaks",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_data_options(parser)
    parser.add_argument("--sample", type=whole_number, metavar="N", help="N pages of each set")
    parser.add_argument("--judge", choices=HTML_JUDGES, default=CleanConfig().html_judge)
    args = parser.parse_args(argv)
    config = CleanConfig(html_judge=args.judge)
    try:
        found = {
            name: by_kind(pick_rows(file, args.sample), config)
            for name, file in chosen_sets(args).items()
        }
    except CorpusError as error:
        parser.exit(2, f"{parser.prog}: {error}\n")
    print(to_markdown(found), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
