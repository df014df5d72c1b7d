"""What the commands of `naqi` share: exit codes, errors of one line, a parser each."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import IntEnum
from typing import Any, NoReturn


class Exit(IntEnum):
    """Exit codes. API: docs/cli.md has them."""

    DONE = 0
    ERROR = 1
    USAGE = 2
    REJECTS = 3
    LOCKED = 4
    DAMAGED = 5
    NO_INPUT = 6
    OUTPUT = 7
    RUNNER = 8


class FailureError(Exception):
    """What ends a command: one line for the user, and the exit code."""

    def __init__(self, code: Exit, message: str) -> None:
        super().__init__(message)
        self.code = code


class Parser(argparse.ArgumentParser):
    """Tells of wrong usage in one line."""

    def error(self, message: str) -> NoReturn:
        """End the process with `Exit.USAGE`."""
        self.exit(Exit.USAGE, f"naqi: {message}; see {self.prog} --help\n")


def add_command(commands: Any, name: str, run: Any, purpose: str, example: str) -> Any:
    """A parser for one more command; ``run`` takes its arguments and the flags it does not know."""
    parser = commands.add_parser(
        name,
        help=purpose,
        description=f"{purpose[0].upper()}{purpose[1:]}.",
        epilog=f"example: {example}",
        allow_abbrev=False,
    )
    parser.set_defaults(run=run)
    return parser


def refuse(flags: Sequence[str]) -> None:
    """Make flags that no option takes an error."""
    if flags:
        raise FailureError(Exit.USAGE, f"unknown option {flags[0]}; see naqi --help")


@contextmanager
def failures() -> Iterator[None]:
    """Turn what goes wrong with input, output and engine into `FailureError`."""
    from naqi.runners import MissingError
    from naqi.transforms.write.errors import OutputBusyError, OutputError

    try:
        yield
    except FileNotFoundError as error:
        raise FailureError(Exit.NO_INPUT, f"{error}: check the path or the pattern") from error
    except ValueError as error:
        raise FailureError(Exit.USAGE, str(error)) from error
    except MissingError as error:
        raise FailureError(Exit.RUNNER, str(error)) from error
    except OutputBusyError as error:
        raise FailureError(Exit.LOCKED, str(error)) from error
    except OutputError as error:
        raise FailureError(Exit.OUTPUT, str(error)) from error
    except OSError as error:  # of an input, say, that cannot be listed
        raise FailureError(Exit.ERROR, str(error)) from error
