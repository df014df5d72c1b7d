"""The command `naqi`: arguments in, exit code out."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

from rich.console import Console

from naqi.pipelines import summary
from naqi.pipelines.commands import config, lake, options, report, stream
from naqi.pipelines.commands.base import (
    Exit,
    FailureError,
    Parser,
    Terminal,
    add_command,
    refuse,
    run,
    tell,
)
from naqi.runners import RUNNERS, collector
from naqi.runners.quiet import quiet
from naqi.schemas.errors import InputError, UsageError
from naqi.schemas.page import RawPage
from naqi.schemas.tables import TABLES
from naqi.transforms.read import read_items
from naqi.transforms.read.items import UnreadableError
from naqi.transforms.read.opening import open_local


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="naqi",
        description="Raw scraped web pages in, clean language-tagged paragraphs in Parquet out.",
        epilog="example: naqi clean pages/ --output clean",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"naqi {version('naqi')}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    own = (_clean_parser, _explain_parser, _show_parser, _doctor_parser)
    for add in (*own, *stream.PARSERS, *lake.PARSERS, report.parser, config.parser):
        add(commands)
    return parser


def _clean_parser(commands: Any) -> None:
    parser = add_command(
        commands,
        "clean",
        _clean,
        "clean raw pages into Parquet tables",
        "naqi clean pages/ 'more/*.html' --output clean --workers 2",
    )
    parser.add_argument(
        "inputs",
        nargs="*",
        metavar="INPUT",
        help="files, folders and patterns, on this machine or any filesystem that Beam knows",
    )
    parser.add_argument(
        "--inputs-from", metavar="FILE", help="more inputs, one a line; - reads standard input"
    )
    parser.add_argument(
        "--output",
        required=True,
        metavar="DIR",
        help="new or empty, or of an earlier run, which is replaced whole",
    )
    options.add(parser)
    parser.add_argument(
        "--runner", choices=RUNNERS, default="local", help="where to run (default: %(default)s)"
    )
    options.add_job(parser, "the summary")


def _clean(args: argparse.Namespace, flags: Sequence[str]) -> None:
    from naqi.pipelines import clean  # Beam takes a second to import: `naqi --help` does without
    from naqi.runners.local import check_flags

    terminal = Console(stderr=True)
    inputs = [*args.inputs, *_listed(args.inputs_from)]
    if not inputs:
        raise UsageError("no input: name files, folders or patterns")
    check_flags(flags, own=(name.replace("_", "-") for name in vars(args)))
    with summary.progress(terminal) as watch:
        report = clean.run(
            inputs,
            args.output,
            options.config(args),
            format=args.format,
            columns=options.columns(args),
            runner=args.runner,
            workers=args.workers,
            flags=flags,
            progress=watch,
            tell=tell,
        )
    summary.show(report, args.output, terminal)
    if args.json:
        print(json.dumps(report, ensure_ascii=False))  # noqa: T201  # standard output is the API


def _listed(name: str | None) -> list[str]:
    """The inputs that a list file names."""
    if name is None:
        return []
    try:
        text = sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{name}: {getattr(error, 'strerror', None) or error}") from error
    return [line.strip() for line in text.splitlines() if line.strip()]


def _explain_parser(commands: Any) -> None:
    parser = add_command(
        commands,
        "explain",
        _explain,
        "print every block of a page, kept or dropped, and why",
        "naqi explain page.html --html why.html",
    )
    parser.add_argument("page", metavar="PAGE", help="a local file")
    parser.add_argument(
        "--record",
        type=options.whole(0, options.MOST),
        metavar="N",
        help="of a file of many pages (default: its first page)",
    )
    parser.add_argument("--html", metavar="FILE", help="write it as a self-contained HTML page")
    options.add(parser)


def _explain(args: argparse.Namespace, flags: Sequence[str]) -> None:
    from naqi.pipelines import explain

    refuse(flags)
    how = options.config(args)
    try:
        with open_local(args.page) as file:
            items = read_items(file, args.page, options.limits(args, how), args.format)
            pages = (item for item in items if isinstance(item, RawPage))
            raw = next(page for page in pages if args.record in (None, page.record))
    except StopIteration:
        wanted = "no page" if args.record is None else f"no page at record {args.record}"
        raise InputError(f"{args.page} holds {wanted}") from None
    except OSError as error:
        raise InputError(f"{args.page}: {error.strerror or error}") from error
    except UnreadableError as error:
        raise InputError(f"{args.page} cannot be read: {error}") from error
    page = explain.judge(raw, how)
    if args.html:
        from naqi.transforms.write import files

        files.write(args.html, explain.html(page).encode())
    else:
        explain.show(page, Terminal(soft_wrap=True, highlight=False))


def _doctor_parser(commands: Any) -> None:
    add_command(
        commands,
        "doctor",
        _doctor,
        "check the installation and say what to do",
        "naqi doctor",
    )


def _doctor(args: argparse.Namespace, flags: Sequence[str]) -> None:  # noqa: ARG001
    from naqi.pipelines.doctor import doctor

    refuse(flags)
    failed = doctor(Terminal())
    if failed:
        raise FailureError(Exit.FOUND, f"{failed} of these must be mended")


def _show_parser(commands: Any) -> None:
    parser = add_command(
        commands,
        "show",
        _show,
        "print the first rows of an output table",
        "naqi show clean --table dropped --limit 20",
    )
    parser.add_argument("output", metavar="DIR", help="what `naqi clean` wrote")
    parser.add_argument(
        "--table", choices=TABLES, default="paragraphs", help="(default: %(default)s)"
    )
    parser.add_argument(
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


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Returns its exit code; errors are one line on standard error."""
    quiet()
    collector.seldom()
    args, flags = _parser().parse_known_args(argv)
    return run(lambda: args.run(args, flags))


if __name__ == "__main__":
    sys.exit(main())
