"""Opening a file of this machine: what is no file is told, and never waited for."""

from __future__ import annotations

import os
import stat
from typing import BinaryIO

from naqi.schemas.rules import Reason
from naqi.transforms.read.items import UnreadableError


def open_local(path: str) -> BinaryIO:
    """A file of this machine, to read its bytes.

    Raises:
        UnreadableError: It is something else than a file.
        OSError: It cannot be opened.
    """
    _require_file(os.stat(path), path)  # noqa: PTH116  # before: to open a device may do something
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        _require_file(os.fstat(descriptor), path)  # it may have been replaced
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def kind(mode: int) -> str:
    """What something is that is no file, by its mode (`os.stat_result.st_mode`)."""
    if stat.S_ISFIFO(mode):
        return "a named pipe"
    if stat.S_ISSOCK(mode):
        return "a socket"
    if stat.S_ISDIR(mode):
        return "a link to a folder, which is not followed: name it to read it"
    return "a device"


def _require_file(found: os.stat_result, path: str) -> None:
    if stat.S_ISDIR(found.st_mode):
        os.scandir(path).close()  # raises what stood in the way of listing it
    if not stat.S_ISREG(found.st_mode):
        raise UnreadableError(Reason.NOT_A_FILE, f"it is {kind(found.st_mode)}")
