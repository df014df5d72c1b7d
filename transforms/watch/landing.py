"""Which files have landed in a watched folder: there, whole, and not taken before."""

from __future__ import annotations

import heapq
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from naqi.transforms.read.files.left_out import is_left_out
from naqi.transforms.read.files.opening import kind
from naqi.transforms.write.names import HOUSE

_HOUSE = os.fsencode(HOUSE)
_CHUNK = 500
_MOST_OTHERS = 20


class Landed(NamedTuple):
    """A file as it was when it was seen to be whole."""

    name: bytes
    """Below the folder, as the filesystem has it."""
    bytes: int
    modified: int
    """Time of the last change of its content, in nanoseconds."""
    since: float
    """When it got its name or its last byte, in seconds."""


class Scan(NamedTuple):
    """What a look at the folder found."""

    ready: list[Landed]
    """Whole files, oldest first."""
    waiting: int
    """All files not yet taken, also those that are not whole."""
    oldest: float | None
    """`Landed.since` of the oldest of them."""
    others: tuple[str, ...] = ()
    """What is passed over, for it is no file or a folder that cannot be listed: path and why.

    Of many, the first.
    """


def scan(
    folder: Path,
    unseen: Callable[[list[bytes]], Iterable[bytes]],
    *,
    now: float,
    settle: float,
    most: int,
) -> Scan:
    """Look at ``folder`` and all below it, in memory that does not grow with its files.

    Private and unfinished names are left out (`transforms.read.files.left_out`), so that a writer
    that renames a file when it is done is never read too early, and so is what Naqi wrote. Others
    are whole when nothing changed for a while. A file whose name is not UTF-8 waits until it is
    renamed.

    Args:
        folder: A local folder.
        unseen: Gives those of some names that were not taken before.
        now: The time, in seconds.
        settle: Seconds that a file must have been left alone. The system's own note of its last
            change is looked at, not the time of modification, which copying programs set.
        most: Give so many files at most.

    Raises:
        OSError: ``folder`` cannot be listed.
    """
    waiting = 0
    oldest: float | None = None
    others: list[str] = []

    def ready() -> Iterator[Landed]:
        nonlocal waiting, oldest
        names = _names(folder, others)
        while chunk := list(islice(names, _CHUNK)):
            for name in unseen(chunk):
                file = look(folder, name)
                if file is None:
                    _note(others, os.path.join(os.fsencode(folder), name))  # noqa: PTH118  # bytes
                    continue
                waiting += 1
                oldest = file.since if oldest is None else min(oldest, file.since)
                if now - file.since >= settle and _is_text(name):
                    yield file

    first = heapq.nsmallest(most, ready(), key=lambda file: (file.since, file.name))
    return Scan(first, waiting, oldest, tuple(others))


def look(folder: Path, name: bytes) -> Landed | None:
    """The file as it is now; None where it is gone, or nothing to be read as a file."""
    try:
        found = os.stat(os.path.join(os.fsencode(folder), name))  # noqa: PTH116, PTH118  # bytes
    except OSError:
        return None
    if not stat.S_ISREG(found.st_mode):
        return None
    return Landed(name, found.st_size, found.st_mtime_ns, found.st_ctime)


def unchanged(folder: Path, file: Landed) -> bool:
    """Whether the content of ``file`` is what it was when it was seen."""
    now = look(folder, file.name)
    return now is not None and (now.bytes, now.modified) == (file.bytes, file.modified)


def _names(folder: Path, others: list[str]) -> Iterator[bytes]:
    root = os.fsencode(folder)
    for parent, folders, names in os.walk(root, onerror=_fail_at(root, others)):
        if _HOUSE in folders and parent != root:  # an output or a lake
            folders.clear()
            continue
        folders[:] = [name for name in folders if not is_left_out(os.fsdecode(name))]
        for name in folders:
            path = os.path.join(parent, name)  # noqa: PTH118  # bytes
            if os.path.islink(path):  # noqa: PTH114
                _note(others, path)
        below = os.path.relpath(parent, root)
        for name in names:
            if not is_left_out(os.fsdecode(name)):
                yield name if below == b"." else below + b"/" + name


def _note(others: list[str], path: bytes) -> None:
    """Say of what lies at ``path``, unless it is gone, why it is no file."""
    if len(others) < _MOST_OTHERS and os.path.lexists(path):
        try:
            why = f"is {kind(os.stat(path).st_mode)}"  # noqa: PTH116
        except OSError as error:
            why = f"leads nowhere ({error.strerror})"
        others.append(f"{os.fsdecode(path)} {why}")


def _is_text(name: bytes) -> bool:
    """Whether a name is UTF-8: Beam carries no other between its steps."""
    try:
        name.decode()
    except UnicodeDecodeError:
        return False
    return True


def _fail_at(root: bytes, others: list[str]) -> Callable[[OSError], None]:
    def fail(error: OSError) -> None:
        path = os.fsencode(error.filename or b"")
        if path == root:
            raise error
        if len(others) < _MOST_OTHERS and os.path.lexists(path):  # else it has just gone
            others.append(f"{os.fsdecode(path)} cannot be listed ({error.strerror})")

    return fail
