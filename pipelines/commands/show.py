"""The command `naqi show`: its arguments."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from naqi.pipelines.commands import options
from naqi.pipelines.commands.base import Terminal, add_command
from naqi.pipelines.commands.lake import add_catalog, need_pyiceberg
from naqi.schemas.tables import TABLES


def _parser(commands: Any) -> None:
    """Add the command."""
    added = add_command(
        commands,
        "show",
        _show,
        "print the first rows of a table of an output or a lake",
        "naqi show clean --table dropped --limit 20",
    )
    added.add_argument(
        "output",
        metavar="LAKE_OR_OUTPUT",
        help="a lake, or what clean, watch, stream or export wrote",
    )
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
    as_what = added.add_mutually_exclusive_group()
    as_what.add_argument("--json", action="store_true", help="all columns, a line of JSON a row")
    as_what.add_argument("--csv", action="store_true", help="all columns, as CSV with a header")
    add_catalog(added)


PARSERS = (_parser,)


def _show(args: argparse.Namespace, _flags: Sequence[str]) -> None:
    from naqi.pipelines import report, show

    if report.is_lake(args.output, args.catalog):
        need_pyiceberg()
    columns = TABLES[args.table].names if args.json or args.csv else show.COLUMNS[args.table]
    found = show.rows(args.output, args.table, args.limit, columns, args.catalog, args.namespace)
    if args.json:
        show.show_json(found)
    elif args.csv:
        show.show_csv(found, args.table)
    else:
        show.show(found, args.table, Terminal())
