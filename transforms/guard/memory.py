"""How large this process is, and by how much more it may grow."""

from __future__ import annotations

import resource
from pathlib import Path


def size_of_process() -> int:
    """Bytes of this process; 0 where the system does not tell (other than Linux)."""
    statm = Path("/proc/self/statm")
    if not statm.exists():
        return 0
    return int(statm.read_text(encoding="ascii").split()[0]) * resource.getpagesize()


def limit_memory(more: int) -> int:
    """Let this process grow by at most ``more`` bytes, where the system tells its size.

    Returns:
        That size, as `size_of_process` has it.
    """
    size = size_of_process()
    if size:
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        limit = size + more if hard == resource.RLIM_INFINITY else min(size + more, hard)
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
    return size
