"""How a command ends."""

from __future__ import annotations

from enum import IntEnum


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


class FailureError(Exception):
    """What ends a command: one line for the user, and the exit code."""

    def __init__(self, code: Exit, message: str) -> None:
        super().__init__(message)
        self.code = code
