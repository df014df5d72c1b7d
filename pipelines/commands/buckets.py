"""What every command that takes paths does before it starts: buckets are set up and asked for."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Sequence

from naqi.schemas.buckets import NO_SSL, S3_OPTIONS, S3_PREFIX
from naqi.schemas.errors import InputError, UsageError

PREFIX = f"--{S3_PREFIX}"
"""Of an option of S3, which every command takes."""
_SCHEME = re.compile(r"\s*([a-zA-Z][-a-zA-Z0-9+.]*)://")
_SOURCES = ("kafka", "pubsub")
"""What `naqi stream` reads and is no filesystem."""
_PATHS = ("inputs", "page", "source", "folder", "lake", "output", "html")
"""Arguments that are paths."""
_LOCAL = ("folder", "lake")
"""Arguments that stand for a folder of this machine."""
_LOCAL_COMMANDS = {"watch": "naqi stream", "compact": "naqi clean"}
"""Commands that work on this machine alone, and what does such work elsewhere."""


def add(parser: argparse.ArgumentParser) -> None:
    """Give ``parser`` Beam's options of S3; docs/cli.md tells of them, help does without."""
    for name in S3_OPTIONS:
        parser.add_argument(f"{PREFIX}{name}", help=argparse.SUPPRESS)
    parser.add_argument(f"--{NO_SSL}", action="store_true", help=argparse.SUPPRESS)


def flags(args: argparse.Namespace) -> list[str]:
    """Those of them that are given, as Beam takes them."""
    given = {f"{S3_PREFIX}{name}": getattr(args, f"{S3_PREFIX}{name}", None) for name in S3_OPTIONS}
    found = [f"--{name}={value}" for name, value in given.items() if value is not None]
    return found + ([f"--{NO_SSL}"] if getattr(args, NO_SSL, False) else [])


def set_up(args: argparse.Namespace, flags: Sequence[str]) -> None:
    """Set up the filesystems of all paths in ``args``, if one is not of this machine.

    Raises:
        InputError, OutputError: A bucket cannot be had.
        MissingError: An extra is not installed.
        UsageError: There is no such filesystem, or the path has to be of this machine.
    """
    paths = list(_paths(args))
    if not paths and getattr(args, "inputs_from", None) is None:
        return
    for name, path in paths:
        if name in _LOCAL or args.command in _LOCAL_COMMANDS:
            raise UsageError(f"{path}: {_advice(args.command, name)}")
    from naqi.transforms import storage  # imports Beam
    from naqi.transforms.write.errors import OutputError

    options = storage.set_up(flags)
    for _, path in paths:
        storage.require(path)
    for name, path in paths:
        kind = OutputError if name == "output" and args.command != "show" else InputError
        try:
            storage.reach(path, options)
        except OSError as error:
            raise kind(f"{path} cannot be reached: {error}") from error


def _paths(args: argparse.Namespace) -> Iterator[tuple[str, str]]:
    """Arguments whose value names a filesystem; one of many values is there for each."""
    for name in _PATHS:
        value = getattr(args, name, None) or []
        for each in [value] if isinstance(value, str) else value:
            found = _SCHEME.match(each)
            if found and found[1] not in _SOURCES:
                yield name, each


def _advice(command: str, name: str) -> str:
    if name == "lake":
        return "a lake's folder is on this machine; --catalog puts its tables into a bucket"
    return f"naqi {command} works on this machine alone; {_LOCAL_COMMANDS[command]} does elsewhere"
