"""The command `naqi report`: its arguments."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from naqi.pipelines.commands.base import add_command
from naqi.pipelines.commands.lake import add_catalog, need_pyiceberg


def _parser(commands: Any) -> None:
    """Add the command."""
    added = add_command(
        commands,
        "report",
        _report,
        "show what is in a lake or an output, in figures and samples, as one HTML page",
        "naqi report lake -o report.html",
    )
    added.add_argument(
        "source",
        metavar="LAKE_OR_OUTPUT",
        help="a lake, or what clean, watch, stream or export wrote",
    )
    added.add_argument(
        "-o",
        "--output",
        default="report.html",
        metavar="FILE",
        help="one that is there is replaced (default: %(default)s)",
    )
    add_catalog(added)


PARSERS = (_parser,)


def _report(args: argparse.Namespace, _flags: Sequence[str]) -> None:
    from naqi.pipelines import report  # Beam takes a second to import: `naqi --help` does without

    if report.is_lake(args.source, args.catalog):
        need_pyiceberg()
    report.write(args.source, args.output, args.catalog, args.namespace)
