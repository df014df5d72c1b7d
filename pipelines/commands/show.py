"""The command `naqi show`: its arguments."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from naqi.pipelines.commands import options
from naqi.pipelines.commands.base import Terminal, add_command, refuse
from naqi.schemas.tables import TABLES


def parser(commands: Any) -> None:
    """Add the command."""
    added = add_command(
        commands,
        "show",
        _show,
        "print the first rows of an output table",
        "naqi show clean --table dropped --limit 20",
    )
    added.add_argument("output", metavar="DIR", help="what `naqi clean` wrote")
    added.add_argument(
        "--table", choices=TABLES, default="paragraphs", help="(default: %(default)s)"
    )
    added.add_argument(
        "--limit",
        type=options.whole(1, 1_000_000),
        default=10,
        metavar="N",
        help="rows (default: %(default)s)",
    )


def _show(args: argparse.Namespace, flags: Sequence[str]) -> None:
    from naqi.pipelines import show

    refuse(flags)
    show.show(args.output, args.table, args.limit, Terminal())
