"""The commands `naqi sites …`: dictionaries of sites are learned, merged and shown."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from typing import Any

from rich.table import Table

from naqi.pipelines.commands import options
from naqi.pipelines.commands.base import Exit, FailureError, Terminal, add_command, say, terminal
from naqi.runners import RUNNERS
from naqi.schemas.errors import UsageError


def _parser(commands: Any) -> None:
    """Add the commands."""
    added = commands.add_parser(
        "sites",
        help="learn what the pages of a site have in common, and look at it",
        description="Dictionaries of sites, for --sites: docs/sites.md.",
        allow_abbrev=False,
    )
    added.passes_on = True
    actions = added.add_subparsers(dest="action", required=True, metavar="ACTION")
    _learn_parser(actions)
    _merge_parser(actions)
    _show_parser(actions)


PARSERS = (_parser,)


def _learn_parser(actions: Any) -> None:
    added = add_command(
        actions,
        "learn",
        _learn,
        "learn the sites of raw pages",
        "naqi sites learn pages/ -o sites.parquet",
    )
    added.add_argument(
        "inputs", nargs="+", metavar="INPUT", help="files, folders and patterns, as of naqi clean"
    )
    _add_output(added)
    added.add_argument(
        "--after",
        metavar="FILE",
        help="a dictionary that was learned before: the new one holds it too, its pages as older",
    )
    added.add_argument(
        "--edition",
        type=options.whole(0, options.MOST),
        metavar="N",
        help="a number that grows with each time of learning; a page that is 30 older counts half "
        "(default: the one after that of --after, or 1)",
    )
    options.add(added)
    added.add_argument(
        "--runner", choices=RUNNERS, default="local", help="where to run (default: %(default)s)"
    )
    added.add_argument(
        "--workers", type=options.positive, default=1, metavar="N", help="processes (default: 1)"
    )
    options.pass_on(added)


def _merge_parser(actions: Any) -> None:
    added = add_command(
        actions,
        "merge",
        _merge,
        "make one dictionary of several",
        "naqi sites merge monday.parquet tuesday.parquet -o sites.parquet",
    )
    added.add_argument("files", nargs="+", metavar="FILE", help="dictionaries, in any order")
    _add_output(added)


def _show_parser(actions: Any) -> None:
    added = add_command(
        actions,
        "show",
        _show,
        "print the lines that a dictionary knows of a host",
        "naqi sites show sites.parquet news.example.org",
    )
    added.add_argument("file", metavar="FILE", help="a dictionary")
    added.add_argument("host", nargs="?", metavar="HOST", help="(default: a line for each host)")
    added.add_argument("--json", action="store_true", help="a line of JSON for each host")


def _add_output(added: argparse.ArgumentParser) -> None:
    added.add_argument(
        "-o", "--output", required=True, metavar="FILE", help="new, or a dictionary to replace"
    )


def _learn(args: argparse.Namespace, flags: Sequence[str]) -> None:
    from naqi.pipelines import sites  # Beam takes a second to import: `naqi --help` does without
    from naqi.pipelines.commands.base import tell
    from naqi.runners.local import check_flags

    check_flags(flags, own=(name.replace("_", "-") for name in vars(args)))
    learned = sites.learn(
        args.inputs,
        args.output,
        options.config(args),
        after=args.after,
        edition=args.edition,
        format=args.format,
        columns=options.columns(args),
        runner=args.runner,
        workers=args.workers,
        flags=flags,
        tell=tell,
    )
    _say(args, learned)


def _merge(args: argparse.Namespace, flags: Sequence[str]) -> None:
    _refuse(flags)
    from naqi.pipelines import site_dictionaries

    _say(args, site_dictionaries.merge(args.files, args.output))


def _say(args: argparse.Namespace, learned: Any) -> None:
    hosts = f"{learned.hosts:,} host{'' if learned.hosts == 1 else 's'}"
    line = f"{args.output}: {hosts}, edition {learned.edition}, {learned.digest}"
    terminal(args).print(line, highlight=False, soft_wrap=True)


def _show(args: argparse.Namespace, flags: Sequence[str]) -> None:
    _refuse(flags)
    from naqi.transforms.sites.dictionary import tell_hosts

    found = False
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("pages", "line") if args.host else ("pages", "lines", "titles", "host"):
        table.add_column(column, justify="left" if column in ("line", "host") else "right")
    for row in tell_hosts(args.file, args.host):
        found = True
        if args.json:
            say(json.dumps(row, ensure_ascii=False))
        elif args.host:
            for line in row["template"]:
                text = line["text"] or f"(its text was not kept: {line['line']:016x})"
                table.add_row(f"{line['pages']:,} of {row['pages']:,}", text)
        else:
            sizes = (row["pages"], len(row["template"]), len(row["titles"]))
            table.add_row(*(f"{size:,}" for size in sizes), row["host"])
    if args.host and not found:
        raise FailureError(Exit.FOUND, f"{args.file} knows no host {args.host}")
    if not args.json:
        Terminal(soft_wrap=True, highlight=False).print(table)


def _refuse(flags: Sequence[str]) -> None:
    if flags:
        raise UsageError(f"unknown option {flags[0]}")
