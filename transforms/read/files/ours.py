"""What Naqi wrote is no input: outputs, streams, exports and lakes among a user's own files."""

from __future__ import annotations

import os
from collections.abc import Iterable

from naqi.schemas.rows import ROWS
from naqi.transforms.write import files
from naqi.transforms.write.names import HOUSE

_LAKE = "warehouse"
"""The folder in a lake that has its tables."""


class Ours:
    """Tells what lies in a folder that Naqi wrote, which is a certain one or below it.

    Args:
        top: That folder.
        paths: A listing, if it is at hand: what Naqi wrote is seen in it.
    """

    def __init__(self, top: str, paths: Iterable[str] = ()) -> None:
        self._top = top
        self._known: dict[str, bool] = {}
        for path in paths:
            at = path.find(f"/{HOUSE}/", len(top))
            if at >= 0:
                self._known[path[:at]] = True

    @property
    def is_top(self) -> bool:
        """Whether the listing showed that Naqi wrote the folder itself."""
        return self._top in self._known

    def holds(self, path: str) -> bool:
        """Whether ``path`` lies in such a folder.

        On filesystems that are not this machine's, where asking is slow, only what lies in folders
        called as tables are is asked for.
        """
        at = len(self._top)
        while (at := path.find("/", at)) >= 0:
            if self._is_ours(path[:at], path[at + 1 :].partition("/")[0]):
                return True
            at += 1
        return not self._top and self._is_ours("", path.partition("/")[0])

    def _is_ours(self, folder: str, below: str) -> bool:
        found = self._known.get(folder)
        if found is None:
            if files.is_local(folder):
                found = is_ours(folder)
            elif below in ROWS or below == _LAKE:
                found = bool(files.listing(files.join(folder, HOUSE), "**"))
            else:
                return False
            self._known[folder] = found
        return found


def is_ours(folder: str) -> bool:
    """Whether Naqi wrote a folder of this machine."""
    return os.path.isdir(os.path.join(folder, HOUSE))  # noqa: PTH112, PTH118  # asked of very many
