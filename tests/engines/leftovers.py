"""Processes that outlive the tests that started them, by a mark in their environment."""

from __future__ import annotations

import os
import signal
import time
from contextlib import suppress
from pathlib import Path

MARK = "NAQI_TESTS"
"""Environment variable that processes of tests inherit, whoever starts them."""
_SECONDS = 20.0


def end_leftovers(mark: str) -> list[str]:
    """Give the processes with this mark a while to end, then kill them. Returns their commands."""
    end = time.monotonic() + _SECONDS
    while (left := marked(mark)) and time.monotonic() < end:
        time.sleep(0.2)
    for pid in left:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    return list(left.values())


def marked(mark: str) -> dict[int, str]:
    """Running processes with this mark, by number: their commands."""
    found = {}
    for process in Path("/proc").iterdir():
        with suppress(OSError):  # it has ended, or is somebody else's
            if process.name.isdigit() and f"{MARK}={mark}".encode() in _words(process / "environ"):
                command = b" ".join(_words(process / "cmdline"))
                found[int(process.name)] = command.decode(errors="replace")[:200]
    return found


def _words(path: Path) -> list[bytes]:
    return path.read_bytes().split(b"\0")
