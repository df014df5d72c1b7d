"""What a person sees of a run when it is done, and of a stream while it goes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table

from naqi.transforms.write.counts import under

if TYPE_CHECKING:
    from naqi.pipelines.watch import Status

_TOP = 12
"""Most frequent rules and languages shown; the report has them all."""


# Unicode isolates: right-to-left text must not reorder the columns beside it (UAX 9, 2.4).
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """``text`` for a line with other columns, in whatever direction it runs."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def line(status: Status) -> str:
    """How a stream goes, in one line."""
    totals = status.totals
    rejected = sum(under(totals, "rejected").values())
    parts = [
        f"{totals.get('pages_read', 0):,} pages",
        f"{rejected:,} rejected",
        f"{status.waiting:,} files waiting",
        f"lag {status.lag:,.0f} s",
    ]
    if status.set_aside:
        parts.append(f"{status.set_aside:,} files set aside")
    if status.batch is not None:
        parts.append(f"last batch {len(status.batch.delays):,} in {status.batch.seconds:.1f} s")
    return ", ".join(parts)


def show(report: Mapping[str, Any], output: str, console: Console) -> None:
    """Print the report of a run as a table."""
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column(style="dim")
    table.add_column(justify="right")
    table.add_column(overflow="fold")
    seconds = report["seconds"]
    table.add_row("pages read", f"{report['pages_read']:,}", f"in {seconds:,.1f} s")
    table.add_row("pages written", f"{report['pages_written']:,}", f"to {output}")
    table.add_row("paragraphs", f"{report['paragraphs']:,}", _top(report["pages_by_language"]))
    table.add_row(
        "blocks dropped", f"{report['blocks_dropped']:,}", _top(report["dropped_by_rule"])
    )
    by_file = report["files_rejected_by_reason"]
    of_pages = {name: n for name, n in report["rejected_by_reason"].items() if name not in by_file}
    table.add_row("pages rejected", f"{report['pages_rejected']:,}", _top(of_pages))
    if by_file:
        table.add_row("files not read", f"{report['files_rejected']:,}", _top(by_file))
    if report["records_skipped"]:
        skipped = _top(report["skipped_by_reason"])
        table.add_row("records skipped", f"{report['records_skipped']:,}", skipped)
    console.print(table)


def _top(counts: Mapping[str, int]) -> str:
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    shown = [f"{name} {number:,}" for name, number in ordered[:_TOP]]
    return ", ".join(shown) + (f" and {len(ordered) - _TOP} more" if len(ordered) > _TOP else "")
