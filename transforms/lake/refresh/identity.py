"""By what path a lake knows an input file: the same file by the same one, however it is written.

A page without a URL is known by its file's path, and what was read before is told by it. It is the
real path of the file's folder, links resolved, and the file's own name. Lakes of before have paths
as they were typed: such a file keeps the path by which its lake knows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
import pyarrow as pa

from naqi.transforms.read.files.real_paths import forget_folders, in_real_folder
from naqi.transforms.write.files import is_local


def canonical(path: str) -> str:
    """The path of a file that no other spelling has; a remote one is its own."""
    return in_real_folder(path) if is_local(path) else path


def identified(listed: pa.Table, known: Iterable[str]) -> pa.Table:
    """The files of a listing by the paths that identify them, each once.

    Args:
        listed: The input files as the user named them, `transforms.lake.refresh.sightings.LISTED`.
        known: The paths that a lake has.
    """
    forget_folders()
    typed = dict(_typed(known))
    paths = [canonical(path) for path in listed["path"].to_pylist()]
    paths = [typed.get(path, path) for path in paths]
    _, first = np.unique(np.array(paths, dtype=object), return_index=True)
    column = listed.schema.get_field_index("path")
    named = listed.set_column(column, listed.schema.field("path"), pa.array(paths, pa.string()))
    return named.take(pa.array(np.sort(first), pa.int64()))


def _typed(known: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The canonical paths of files that a lake knows by another path alone, and that path."""
    found: dict[str, str] = {}
    canonicals = set()
    for path in known:
        real = canonical(path)
        if real == path:
            canonicals.add(path)
        else:
            found[real] = min(path, found.get(real, path))
    return ((real, path) for real, path in found.items() if real not in canonicals)
