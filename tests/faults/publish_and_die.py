"""Publish made-up pages and die by SIGKILL right before the n-th change to the filesystem.

Usage: python publish_and_die.py OUTPUT PAGES N
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

from tests.test_publish import STARTED, stage
from transforms.write.publish import publish


def _deadly(change: Callable[..., Any], changes: count[int], last: int) -> Callable[..., Any]:
    def call(*args: Any, **options: Any) -> Any:
        if next(changes) == last:
            os.kill(os.getpid(), signal.SIGKILL)
        return change(*args, **options)

    return call


if __name__ == "__main__":
    output, pages, last = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    files, counts = stage(output, "mortal", range(pages))
    changes = count()
    for name in ("rename", "replace", "mkdir", "unlink", "rmdir", "remove", "fsync"):
        setattr(os, name, _deadly(getattr(os, name), changes, last))
    publish(str(output), "mortal", files, counts, STARTED)
