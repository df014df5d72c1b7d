"""How many worker processes there is work for, and room."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

WORKER_BYTES = 400 << 20
"""What a worker takes, with the process that cleans for it: docs/scale.md."""
_LEAST = 2
"""So many are started on any machine: one waits for its files while the other is at work."""
_GROUP = Path("/sys/fs/cgroup")
"""Of a container: what it may use."""


def fitting(wanted: int, pieces: int) -> tuple[int, str | None]:
    """How many of the ``wanted`` workers to start, and what to tell if they are fewer.

    Args:
        wanted: What was asked for.
        pieces: Pieces of input that are worked on apart.
    """
    bounds = [
        (max(1, pieces), "as many as there are pieces of input"),
        (max(_LEAST, processors()), "as many as there are processors"),
    ]
    memory = free_memory()
    if memory is not None:
        bounds.append((max(_LEAST, memory // WORKER_BYTES), "as many as there is memory for"))
    most, why = min(bounds)
    if wanted <= most:
        return wanted, None
    return most, f"workers: {most:,} instead of {wanted:,}, {why}"


def processors() -> int:
    """The processors that this process may use."""
    found = os.cpu_count() or 1
    with suppress(AttributeError):  # not everywhere
        found = len(os.sched_getaffinity(0))
    with suppress(OSError, ValueError):
        quota, period = map(int, (_GROUP / "cpu.max").read_text(encoding="ascii").split())
        found = min(found, max(1, quota // period))
    return found


def free_memory() -> int | None:
    """Bytes that can be used without swapping; None where the system does not tell (not Linux)."""
    free: int | None = None
    with suppress(OSError, ValueError, StopIteration):
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        line = next(line for line in lines if line.startswith("MemAvailable:"))
        free = int(line.split()[1]) << 10
    with suppress(OSError, ValueError):
        limit, used = (
            int((_GROUP / name).read_text(encoding="ascii"))
            for name in ("memory.max", "memory.current")
        )
        free = limit - used if free is None else min(free, limit - used)
    return None if free is None else max(0, free)
