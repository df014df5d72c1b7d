"""The command `naqi`: arguments in, exit code out."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from importlib.metadata import version
from typing import Any, Final

from naqi.pipelines.commands import buckets, completion
from naqi.pipelines.commands.base import DEBUG, QUIET, Parser, run
from naqi.runners import collector
from naqi.runners.quiet import quiet

_COMMANDS: Final[dict[str, tuple[str, ...]]] = {
    "clean": ("clean",),
    "explain": ("explain",),
    "show": ("show",),
    "doctor": ("doctor",),
    "stream": ("watch", "compact", "stream"),
    "refresh": ("refresh",),
    "verify": ("verify",),
    "upkeep": ("expire", "history", "rollback", "export"),
    "report": ("report",),
    "sites": ("sites",),
    "config": ("config",),
}
"""Module in `naqi.pipelines.commands`, and its commands: in the order of the help."""


def _parser(argv: Sequence[str] = ()) -> Parser:
    """The parser of ``argv``, which need not know more than its command; of all, without one."""
    parser = Parser(
        prog="naqi",
        description="Raw scraped web pages in, clean language-tagged paragraphs in Parquet out.",
        epilog="example: naqi clean pages/ --output clean",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"naqi {version('naqi')}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for module in load(argv):
        for add in module.PARSERS:
            add(commands)
    completion.add_parser(commands, parser)
    helping = commands.add_parser("help", help="print the help of a command", allow_abbrev=False)
    helping.add_argument("of", nargs="?", metavar="COMMAND", choices=[*commands.choices])
    helping.set_defaults(run=lambda args, _: _help(parser, commands, args.of), quiet=False)
    parser.commands = commands.choices
    return parser


def load(argv: Sequence[str]) -> list[Any]:
    """The modules of commands that ``argv`` needs, loaded."""
    return [import_module(f"naqi.pipelines.commands.{name}") for name in _modules(argv)]


def _modules(argv: Sequence[str]) -> Iterable[str]:
    """Names of the modules that ``argv`` needs: each takes its time to load."""
    first = argv[0] if argv else ""
    if first == "--version":
        return ()
    return [name for name, own in _COMMANDS.items() if first in own] or _COMMANDS


def _help(parser: argparse.ArgumentParser, commands: Any, command: str | None) -> None:
    shown = parser if command is None else commands.choices[command]
    sys.stdout.write(shown.format_help())


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Returns its exit code; errors are one line on standard error."""
    collector.seldom()
    argv = sys.argv[1:] if argv is None else argv
    parser = _parser(argv)
    args, others = parser.parse_known_args(argv)
    flags = [*buckets.flags(args), *others]
    parser.commands[args.command].refuse(others)
    if not getattr(args, "verbose", False):
        quiet()

    def command() -> None:
        buckets.set_up(args, flags)
        args.run(args, flags)

    with _saying(args):
        return run(command)


@contextmanager
def _saying(args: argparse.Namespace) -> Iterator[None]:
    """Say as much as is asked for, in this process and those that it starts."""
    asked = {DEBUG: getattr(args, "verbose", False), QUIET: getattr(args, "quiet", False)}
    before = {name: os.environ.get(name) for name in asked}
    os.environ.update({name: "1" for name, wanted in asked.items() if wanted})
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value


if __name__ == "__main__":
    sys.exit(main())
