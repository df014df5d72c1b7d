"""`naqi verify`: of an output, or of a lake."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from naqi.pipelines.commands.base import Exit, FailureError, add_command, say
from naqi.pipelines.commands.lake import add_lake, whole_lake


def _parser(commands: Any) -> None:
    """Add the command."""
    added = add_command(
        commands,
        "verify",
        _verify,
        "check files, counts and sums of an output or a lake",
        "naqi verify out",
    )
    add_lake(added, required=False)
    added.add_argument(
        "output", nargs="?", metavar="DIR", help="what clean, watch, stream or export wrote"
    )


PARSERS = (_parser,)


def _verify(args: argparse.Namespace, flags: Sequence[str]) -> None:
    if (args.output is None) == (args.lake is None):
        raise FailureError(Exit.USAGE, "name one: DIR or --lake DIR")
    if args.output is not None:
        _verify_output(args)
        return
    with whole_lake(args, flags) as lake:
        from naqi.transforms.lake.files.unneeded import foreign
        from naqi.transforms.lake.upkeep.verify import verify

        found = verify(lake)
        others = [file.location for name in lake.names for file in foreign(lake.table(name))]
    for problem in found.problems:
        say(problem)
    if found.orphans:
        say(f"{len(found.orphans)} files belong to no state of the lake: naqi expire deletes them")
    if others:
        say(f"{len(others)} files are not of the lake and are left alone, as {others[0]}")
    if found.problems:
        raise FailureError(Exit.FOUND, f"{len(found.problems)} problems in {args.lake}")
    say(f"{found.files:,} files with {found.rows:,} rows are as they were written")


def _verify_output(args: argparse.Namespace) -> None:
    from naqi.transforms.write.inspect import inspect

    found = inspect(args.output)
    for problem in found.problems:
        say(problem)
    if found.others:
        say(f"{len(found.others)} files are not of the output, as {found.others[0]}")
    if found.problems:
        raise FailureError(Exit.FOUND, f"{len(found.problems)} problems in {args.output}")
    say(f"{found.files:,} files with {found.rows:,} rows are as they were written")
