"""The command `naqi clean`: its arguments."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from naqi.pipelines import summary
from naqi.pipelines.commands import options
from naqi.pipelines.commands.base import add_command, say, tell, terminal
from naqi.pipelines.meter import metered
from naqi.pipelines.standard_streams import STANDARD, printed, spooled
from naqi.runners import RUNNERS
from naqi.schemas.errors import InputError, UsageError
from naqi.schemas.tables import TABLES


def _parser(commands: Any) -> None:
    """Add the command."""
    added = add_command(
        commands,
        "clean",
        _clean,
        "clean raw pages into Parquet tables",
        "naqi clean pages/ 'more/*.html' --output clean --workers 2",
    )
    added.add_argument(
        "inputs",
        nargs="*",
        metavar="INPUT",
        help="files, folders and patterns, on this machine or any filesystem that Beam knows; "
        "- is standard input",
    )
    added.add_argument(
        "--inputs-from", metavar="FILE", help="more inputs, one a line; - reads standard input"
    )
    added.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="DIR",
        help="new or empty, or of an earlier run, which is replaced whole; "
        "- prints --table as JSON lines",
    )
    added.add_argument(
        "--table", choices=TABLES, help="what `--output -` prints (default: paragraphs)"
    )
    added.add_argument(
        "--no-clobber", action="store_true", help="an error if DIR has the output of an earlier run"
    )
    options.add_max_rejected(added, "not all")
    options.add(added)
    options.add_site_templates(added, "by a first pass over all inputs")
    added.add_argument(
        "--runner", choices=RUNNERS, default="local", help="where to run (default: %(default)s)"
    )
    added.add_argument(
        "--resume",
        action="store_true",
        help="go on from what a killed run of the same inputs and options has left",
    )
    options.add_job(added, "the summary")


PARSERS = (_parser,)


def _clean(args: argparse.Namespace, flags: Sequence[str]) -> None:
    from naqi.pipelines import clean  # Beam takes a second to import: `naqi --help` does without
    from naqi.runners.local import check_flags

    quiet = args.output == STANDARD
    console = terminal(args, quiet=quiet)
    inputs = [*args.inputs, *_listed(args.inputs_from)]
    _check_standard(args, inputs)
    if not inputs:
        raise UsageError("no input: name files, folders or patterns, or - for standard input")
    check_flags(flags, own=(name.replace("_", "-") for name in vars(args)))
    config = options.config(args)
    with (
        printed(args.output, args.table or "paragraphs") as output,
        spooled(inputs) as origins,
        metered(console, args.progress) as meter,
    ):
        report = clean.run(
            list(origins),
            output,
            config,
            format=args.format,
            columns=options.columns(args),
            runner=args.runner,
            workers=args.workers,
            flags=flags,
            progress=meter.count if meter else None,
            reading=meter.read if meter else None,
            tell=None if quiet else tell,
            resume=args.resume,
            learn_sites=options.learns_sites(args, config),
            origins={path: name for path, name in origins.items() if path != name},
            max_rejected=args.max_rejected,
            clobber=not args.no_clobber,
        )
    summary.show(report, args.output, console)
    if args.json:
        say(json.dumps(report, ensure_ascii=False))


def _check_standard(args: argparse.Namespace, inputs: Sequence[str]) -> None:
    """Make sure that standard input and output are asked to be one thing each.

    Raises:
        UsageError: They are not.
    """
    if args.resume and STANDARD in (*inputs, args.output):
        raise UsageError("--resume goes on from files, and in a folder: - is neither")
    if STANDARD in inputs:
        if args.inputs_from == STANDARD:
            raise UsageError("- is standard input: it is the pages or the list of inputs, not both")
        if args.runner != "local":
            raise UsageError(f"- is read by the local runner alone, not on {args.runner}")
    if args.output == STANDARD:
        if args.json:
            raise UsageError("--output - prints rows and nothing else: leave out --json")
        if args.runner != "local":
            raise UsageError(f"--output - is for the local runner alone, not for {args.runner}")
    elif args.table:
        raise UsageError("--table is what `--output -` prints: name - with --output")


def _listed(name: str | None) -> list[str]:
    """The inputs that a list file names."""
    if name is None:
        return []
    try:
        text = sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{name}: {getattr(error, 'strerror', None) or error}") from error
    return [line.strip() for line in text.splitlines() if line.strip()]
