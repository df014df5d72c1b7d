"""What the commands of `naqi` share: exit codes, errors of one line, a parser each."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import get_close_matches
from enum import IntEnum
from typing import Any, NoReturn

from rich.console import Console

from naqi.pipelines.commands import buckets
from naqi.pipelines.installation import missing, what_is_wrong
from naqi.pipelines.interrupts import heeded
from naqi.schemas.errors import InputError, InternalError, MachineError, MissingError, UsageError

DEBUG = "NAQI_DEBUG"
"""Environment variable; set, what ends a command is shown with its traceback."""

QUIET = "NAQI_QUIET"
"""Environment variable; set, for it and what it starts, a command says nothing but errors."""


class Exit(IntEnum):
    """Exit codes. API: docs/cli.md has them."""

    DONE = 0
    FOUND = 1
    USAGE = 2
    REJECTS = 3
    LOCKED = 4
    DAMAGED = 5
    NO_INPUT = 6
    OUTPUT = 7
    RUNNER = 8
    MACHINE = 9
    INTERNAL = 70
    PIPE = 141


class FailureError(Exception):
    """What ends a command: one line for the user, and the exit code."""

    def __init__(self, code: Exit, message: str) -> None:
        super().__init__(message)
        self.code = code

    def __reduce__(self) -> tuple[type[FailureError], tuple[Exit, str]]:
        return type(self), (self.code, str(self))


_VERBATIM: dict[str, Any] = {"markup": False, "emoji": False}
"""In a page or a name, brackets are no style and a word between colons is no picture."""


class Terminal(Console):
    """Where tables are printed. Who closes its other end has had enough of them."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**_VERBATIM, **options)

    def on_broken_pipe(self) -> None:
        """Have `run` end the command, and not rich."""
        raise BrokenPipeError


class Parser(argparse.ArgumentParser):
    """Tells of wrong usage in one line, and what may have been meant."""

    commands: Mapping[str, Parser] = {}  # never changed
    """The parser of each command, where it is that of all."""
    passes_on: bool = False
    """Whether options that are not its own go to Beam."""
    _given: Sequence[str] = ()

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Parse, and remember what."""
        self._given = [*(sys.argv[1:] if args is None else args)]
        return super().parse_known_args(args, namespace)

    def error(self, message: str) -> NoReturn:
        """End the process with `Exit.USAGE`."""
        hint = "" if "did you mean" in message else self.suggestion(self._given)
        self.exit(Exit.USAGE, f"naqi: {message}{hint}; see {self.prog} --help\n")

    def refuse(self, flags: Sequence[str]) -> None:
        """Make what is left of a command line an error, if nobody else takes it."""
        if flags and not self.passes_on:
            self.error(f"unknown option {flags[0]}{self.suggestion(flags)}")

    def suggestion(self, flags: Iterable[str]) -> str:
        """The option that may have been meant by the first of ``flags`` that is none."""
        for flag in flags:
            name = flag.partition("=")[0]
            if name == "--":
                break
            if name.startswith("--") and name not in self._option_string_actions:
                near = get_close_matches(name, self._option_string_actions, n=1)
                return f": did you mean {near[0]} instead of {name}?" if near else ""
        return ""

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        try:
            super()._check_value(action, value)
        except argparse.ArgumentError as error:
            near = get_close_matches(str(value), map(str, action.choices or ()), n=1)
            if near:
                error.message = f"{error.message}: did you mean {near[0]}?"
            raise


def add_command(commands: Any, name: str, run: Any, purpose: str, example: str) -> Any:
    """A parser for one more command; ``run`` takes its arguments and the flags it does not know."""
    parser = commands.add_parser(
        name,
        help=purpose,
        description=f"{purpose[0].upper()}{purpose[1:]}.",
        epilog=f"example: {example}",
        allow_abbrev=False,
    )
    buckets.add(parser)
    parser.set_defaults(run=run)
    how_much = parser.add_mutually_exclusive_group()
    how_much.add_argument("-q", "--quiet", action="store_true", help="say nothing but errors")
    how_much.add_argument(
        "-v",
        "--verbose",
        action="store_true",
        help="say what libraries log, and where an error was raised",
    )
    return parser


def terminal(args: argparse.Namespace, *, quiet: bool = False) -> Console:
    """Standard error, for progress and summaries."""
    return Console(stderr=True, quiet=quiet or args.quiet, **_VERBATIM)


def say(line: str) -> None:
    """Print what a command was asked for."""
    print(line)  # noqa: T201  # standard output is the API


def tell(line: str) -> None:
    """Say what the user should know, and the command goes on; unless it is to be quiet.

    It is one line, whatever the names in it have.
    """
    if not os.environ.get(QUIET):
        sys.stderr.write(f"naqi: {' '.join(line.split())}\n")


def run(command: Callable[[], None]) -> int:
    """Run a command to its end. Returns its exit code; errors are one line on standard error."""
    with heeded() as stop:
        try:
            code, said = _outcome(command)
        except KeyboardInterrupt:
            stop.number = stop.number or signal.SIGINT
            code, said = Exit.DONE, ""
        if stop.number is not None:
            code, said = 128 + stop.number, str(stop)
        if said:
            sys.stderr.write(f"naqi: {said}\n")
        return code


def _outcome(command: Callable[[], None]) -> tuple[int, str]:
    try:
        command()
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:  # whoever read standard output has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return Exit.PIPE, ""
    except Exception as error:
        if os.environ.get(DEBUG):
            traceback.print_exc()
        code = _code(error)
        said = " ".join(str(error).split())
        if code == Exit.MACHINE:
            said = said or "memory ran out"
        broken = what_is_wrong() if code == Exit.INTERNAL else None
        if broken is None and isinstance(error, ImportError):
            broken = missing(error)
        if broken is not None:
            return Exit.RUNNER, f"{broken} (what failed: {type(error).__name__}: {said})"
        if code == Exit.INTERNAL:
            kind = "" if isinstance(error, InternalError) else f"{type(error).__name__}: "
            said = f"internal error, please report it ({DEBUG}=1 shows where): {kind}{said}"
        return code, said
    return Exit.DONE, ""


def _code(error: Exception) -> Exit:
    """Whose fault ``error`` is."""
    import sqlite3

    from naqi.transforms.write.errors import (
        OutputBusyError,
        OutputError,
        TooManyGoneError,
        TooManyRejectsError,
    )

    if isinstance(error, FailureError):
        return error.code
    codes: dict[type[Exception], Exit] = {
        InputError: Exit.NO_INPUT,
        UsageError: Exit.USAGE,
        MissingError: Exit.RUNNER,
        OutputBusyError: Exit.LOCKED,
        TooManyRejectsError: Exit.REJECTS,
        TooManyGoneError: Exit.REJECTS,
        OutputError: Exit.OUTPUT,
        MachineError: Exit.MACHINE,
        MemoryError: Exit.MACHINE,
        OSError: Exit.OUTPUT,
        sqlite3.Error: Exit.OUTPUT,
    }
    unknown = Exit.OUTPUT if _is_of_bucket(error) else Exit.INTERNAL
    return next((code for kind, code in codes.items() if isinstance(error, kind)), unknown)


def _is_of_bucket(error: Exception) -> bool:
    """Whether a bucket's client has raised it: only where one is used is there such an error."""
    storage = sys.modules.get("naqi.transforms.storage")
    return storage is not None and storage.is_of_client(type(error))
