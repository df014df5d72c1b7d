"""Which names are no input: private and unfinished ones, in folders, in patterns, where files land.

A run, `naqi watch` and `naqi stream` ask the same question of a name, and so agree.
"""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from functools import lru_cache

PRIVATE = (".", "_")
"""Beginnings of names that programs keep to themselves."""
UNFINISHED = (".tmp", ".part", ".partial", ".crdownload")
"""Suffixes under which programs write what they then rename."""

MAGIC = frozenset("*?[")
"""What makes a name a pattern."""
_SEPARATOR = re.compile(r"[/\\]")


def is_left_out(name: str) -> bool:
    """Whether a file, or a folder with all below it, is private or unfinished by its own name."""
    return name.startswith(PRIVATE) or name.lower().endswith(UNFINISHED)


def is_left_out_below(path: str, pattern: str) -> bool:
    """Whether a file is private or unfinished by its name or that of a folder above it.

    What the user has spelled out is asked nothing: the folders of ``pattern`` before its first
    ``*``, and names that a part of it means by themselves, as ``*.part`` and ``_raw`` do.

    Args:
        path: One that ``pattern`` has matched.
        pattern: As the user wrote it.
    """
    names = _SEPARATOR.split(path[len(base(pattern)) :])
    return any(is_left_out(name) and not _is_spelled_out(name, pattern) for name in names)


@lru_cache(maxsize=64)
def base(pattern: str) -> str:
    """The folder that a pattern begins with, where no name is left open; empty if none."""
    parts = pattern.split("/")
    literal = next((n for n, part in enumerate(parts) if not MAGIC.isdisjoint(part)), len(parts))
    return "/".join(parts[: min(literal, len(parts) - 1)])


def _is_spelled_out(name: str, pattern: str) -> bool:
    parts = pattern[len(base(pattern)) :].split("/")
    return any(is_left_out(part) and fnmatchcase(name, part) for part in parts)
