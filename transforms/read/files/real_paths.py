"""The real path of a file's folder, links resolved, for any number of its files."""

from __future__ import annotations

import os
from functools import lru_cache

_real_folder = lru_cache(maxsize=1024)(os.path.realpath)
"""There may be millions of files, but not of folders."""


def in_real_folder(path: str) -> str:
    """``path`` of this machine with its folder's real path, and its own name as it is."""
    folder, name = os.path.split(path)
    return os.path.join(_real_folder(folder), name)  # noqa: PTH118  # asked of very many


def forget_folders() -> None:
    """Look at all folders anew: who works on for long may move them meanwhile."""
    _real_folder.cache_clear()
