"""`naqi expire`, `history`, `rollback` and `export`, and `naqi compact` of a lake."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from naqi.pipelines.commands import options
from naqi.pipelines.commands.base import add_command, say, tell
from naqi.pipelines.commands.lake import add_lake, kept_lake, opened_lake
from naqi.schemas.config import CleanConfig


def _expire_parser(commands: Any) -> None:
    parser = add_command(
        commands,
        "expire",
        _expire,
        "forget old states of a lake, and delete the files that only they need",
        "naqi expire --lake lake --older-than 30d",
    )
    add_lake(parser)
    parser.add_argument(
        "--older-than", type=_age, default="30d", metavar="AGE", help="(default: 30d)"
    )


def _history_parser(commands: Any) -> None:
    parser = add_command(
        commands, "history", _history, "list the refreshes of a lake", "naqi history --lake lake"
    )
    add_lake(parser)
    parser.add_argument("--json", action="store_true", help="as one line of JSON")


def _rollback_parser(commands: Any) -> None:
    parser = add_command(
        commands,
        "rollback",
        _rollback,
        "bring back what a lake was after an earlier refresh",
        "naqi rollback 20260301T0200 --lake lake",
    )
    add_lake(parser)
    parser.add_argument("run_id", metavar="ID", help="of a run, or how it begins")


def _export_parser(commands: Any) -> None:
    parser = add_command(
        commands,
        "export",
        _export,
        "write a lake as plain Parquet",
        "naqi export out --lake lake",
    )
    add_lake(parser)
    parser.add_argument("output", metavar="OUT", help="new, empty, or of an earlier run")
    options.add_max_rejected(parser, "not all")


PARSERS = (_expire_parser, _history_parser, _rollback_parser, _export_parser)


def compact_lake(args: argparse.Namespace, flags: Sequence[str]) -> None:
    """`naqi compact --lake DIR`."""
    with kept_lake(args, flags) as lake:
        from naqi.transforms.lake.upkeep.compact import compact

        before, after = compact(lake)
    say(f"{before} data files are now {after}")


def _expire(args: argparse.Namespace, flags: Sequence[str]) -> None:
    with kept_lake(args, flags) as lake:
        from naqi.transforms.lake.upkeep.compact import expire

        runs, files = expire(lake, args.older_than)
    say(f"{runs} runs forgotten, {files} files deleted")


def _history(args: argparse.Namespace, flags: Sequence[str]) -> None:
    with opened_lake(args, flags) as lake:
        from naqi.transforms.lake.upkeep.history import history

        runs = history(lake)
    if args.json:
        say(json.dumps(runs))
        return
    for run in runs:
        pages = ", ".join(f"{name} {n:,}" for name, n in run["pages"].items())
        mark = "*" if run["current"] else " "
        own = run["config"] not in (None, CleanConfig().digest)
        config = f"; configuration {run['config'][:12]}" if own else ""
        say(f"{mark} {run['run']}  {run['at']}  {run['total_pages']:,} pages: {pages}{config}")


def _rollback(args: argparse.Namespace, flags: Sequence[str]) -> None:
    with kept_lake(args, flags) as lake:
        from naqi.transforms.lake.upkeep.history import rollback

        run = rollback(lake, args.run_id)
    say(f"the lake is as after run {run}")


def _export(args: argparse.Namespace, flags: Sequence[str]) -> None:
    with opened_lake(args, flags) as lake:
        from naqi.pipelines.export import export

        rows = export(lake, args.output, tell, args.max_rejected)
    say(", ".join(f"{name} {n:,}" for name, n in rows.items()))


def _age(text: str) -> timedelta:
    match = re.fullmatch(r"([0-9]{1,6})([dh])", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text}: give days or hours, as 30d or 12h")
    return timedelta(**{{"d": "days", "h": "hours"}[match[2]]: int(match[1])})
