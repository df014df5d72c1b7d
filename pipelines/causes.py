"""What went wrong in a pipeline, from what Beam makes of it: its own kind, and its own words."""

from __future__ import annotations

import builtins
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import dropwhile, takewhile

from grpc import RpcError

from naqi.schemas.errors import (
    InputError,
    InternalError,
    MachineError,
    MissingError,
    UsageError,
)
from naqi.transforms.storage import is_of_client
from naqi.transforms.write.errors import OutputError

_TOLD = (UsageError, InputError, OutputError, MissingError, MachineError, InternalError)
"""Errors whose message is for the user."""
_STEP = re.compile(r" \[while running '[^']*'\]")
_TRACEBACK = "Traceback (most recent call last):\n"
_NAMED = re.compile(r"(?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*(?=: |\Z)")


@contextmanager
def traced(runner: str = "local") -> Iterator[None]:
    """Raise what went wrong in the pipeline that is run on ``runner`` in this block.

    Raises:
        UsageError, InputError, OutputError, MissingError, MachineError: As they were raised. What
            systems and disks raise is an `OutputError`, for readers reject what they cannot read;
            a lack of memory, and whatever an engine says of itself, a `MachineError`.
        InternalError: Anything else.
    """
    try:
        yield
    except Exception as error:
        found = cause(error, runner)
        if found is error:
            raise
        raise found from error


def cause(error: Exception, runner: str = "local") -> Exception:
    """What was raised in a step, from what came out of a pipeline on ``runner``."""
    kind, message = type(error), _STEP.sub("", str(error))
    if kind is RuntimeError:  # Beam's, with the text of the error, or of its whole traceback
        kind, message = _parse(message)
    message = " ".join(message.split())
    if issubclass(kind, _TOLD):
        return error if (kind, message) == (type(error), str(error)) else kind(message)
    if issubclass(kind, MemoryError):
        return MachineError(f"memory ran out: {message}" if message else "memory ran out")
    if issubclass(kind, OSError) or is_of_client(kind):
        return OutputError(message)
    if runner != "local" and (kind is RuntimeError or issubclass(kind, RpcError)):
        return MachineError(f"{runner} failed: {message}")
    return InternalError(f"{kind.__name__}: {message}")


def _parse(text: str) -> tuple[type[Exception], str]:
    """Kind and message of the error whose traceback, or last line, ``text`` is."""
    lines = text.rpartition(_TRACEBACK)[2].strip("\n").split("\n")
    own = dropwhile(lambda line: line.startswith(" "), lines)  # behind the frames
    said = [*takewhile(lambda line: line and not line[0].isspace(), own)] or [""]
    named = _NAMED.match(said[0])
    found = _class(named[0]) if named else None
    if named is None or found is None:
        return RuntimeError, next((line for line in reversed(lines) if line.strip()), "")
    message = " ".join([said[0][named.end() + 2 :], *said[1:]])
    return _parse(message) if found is RuntimeError else (found, message)


def _class(name: str) -> type[Exception] | None:
    """The exception called ``name``, if whoever could raise it here is loaded here."""
    module, _, short = name.rpartition(".")
    owner = sys.modules.get(module) if module else builtins
    found = getattr(owner, short, None)
    return found if isinstance(found, type) and issubclass(found, Exception) else None
