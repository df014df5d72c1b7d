"""Publish over an earlier output and die by SIGKILL right before the n-th change to the filesystem.

For n = 0, 1, … each in a child of its own and a folder named by n, until a child outlives it.

Usage: python -m tests.faults.publish_and_die FOLDER OLD_PAGES NEW_PAGES
"""

from __future__ import annotations

import os
import pathlib
import signal
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

from naqi.transforms.write.publish import publish
from tests.transforms.write.test_publish import STARTED, publish_pages, stage

CHANGES = ("rename", "replace", "unlink", "rmdir", "remove")


def _deadly(change: Callable[..., Any], changes: count[int], last: int) -> Callable[..., Any]:
    def call(*args: Any, **options: Any) -> Any:
        if next(changes) == last:
            os.kill(os.getpid(), signal.SIGKILL)
        return change(*args, **options)

    return call


def _publish_and_die(output: Path, old: int, new: int, last: int) -> None:
    publish_pages(output, "old", range(old))
    files, counts = stage(output, "mortal", range(new))
    changes = count()
    for name in CHANGES:
        deadly = _deadly(getattr(os, name), changes, last)
        setattr(os, name, deadly)
        if sys.version_info < (3, 11) and hasattr(pathlib._NormalAccessor, name):
            # There, pathlib took its own references when it was imported.
            setattr(pathlib._NormalAccessor, name, staticmethod(deadly))
    publish(str(output), "mortal", files, counts, STARTED)


if __name__ == "__main__":
    folder, old, new = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    for last in count():
        child = os.fork()
        if child == 0:
            _publish_and_die(folder / str(last), old, new, last)
            os._exit(0)
        status = os.waitpid(child, 0)[1]
        if status == 0:
            break
        if os.WTERMSIG(status) != signal.SIGKILL:
            sys.exit("the child failed before it was killed")
