"""Two folders change places at once: what stands at a path is the one or the other, never none."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
from pathlib import Path

_AT_FDCWD = -100
_SWAP = 2
"""RENAME_EXCHANGE of Linux's renameat2, RENAME_SWAP of macOS's renamex_np."""
_UNSUPPORTED = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP}


def exchange(new: Path, place: Path) -> None:
    """Put folder ``new`` at ``place``, and what was there where ``new`` was.

    One atomic step where system and filesystem have it (Linux's and macOS's own do; network
    filesystems may not). Elsewhere three renames, between which ``place`` is missing for a moment;
    `mend` puts it back if the process dies in that moment.

    Raises:
        OSError: One of the two is not there, or they are on different filesystems.
    """
    if exchange_at_once(new, place):
        return
    place.rename(_aside(place))
    new.rename(place)
    _aside(place).rename(new)


def mend(place: Path) -> None:
    """Clean up after an `exchange` that was cut short, if it was: ``place`` is there again."""
    aside = _aside(place)
    if not place.exists() and aside.exists():
        aside.rename(place)
    shutil.rmtree(aside, ignore_errors=True)


def _aside(place: Path) -> Path:
    return place.with_name(f".{place.name}.aside")


def exchange_at_once(new: Path, place: Path) -> bool:
    """`exchange` in one step. False, and nothing done, where system or filesystem have none.

    Raises:
        OSError: See `exchange`.
    """
    return _exchange(os.fsencode(new), os.fsencode(place))


def _exchange(new: bytes, place: bytes) -> bool:
    libc = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "darwin":
        failed = libc.renamex_np(new, place, _SWAP)
    elif hasattr(libc, "renameat2"):
        failed = libc.renameat2(_AT_FDCWD, new, _AT_FDCWD, place, _SWAP)
    else:
        return False
    if failed:
        code = ctypes.get_errno()
        if code in _UNSUPPORTED:
            return False
        raise OSError(code, os.strerror(code), os.fsdecode(place))
    return True
