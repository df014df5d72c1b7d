"""The command `naqi`: arguments in, exit code out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib.metadata import version

from naqi.pipelines.commands import (
    buckets,
    clean,
    config,
    doctor,
    explain,
    lake,
    report,
    show,
    stream,
)
from naqi.pipelines.commands.base import Parser, run
from naqi.runners import collector
from naqi.runners.quiet import quiet


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="naqi",
        description="Raw scraped web pages in, clean language-tagged paragraphs in Parquet out.",
        epilog="example: naqi clean pages/ --output clean",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"naqi {version('naqi')}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    of_pages = (clean.parser, explain.parser, show.parser, doctor.parser)
    for add in (*of_pages, *stream.PARSERS, *lake.PARSERS, report.parser, config.parser):
        add(commands)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Returns its exit code; errors are one line on standard error."""
    quiet()
    collector.seldom()
    args, others = _parser().parse_known_args(argv)
    flags = [*buckets.flags(args), *others]

    def command() -> None:
        buckets.set_up(args, flags)
        args.run(args, flags)

    return run(command)


if __name__ == "__main__":
    sys.exit(main())
