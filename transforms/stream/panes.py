"""Rows of a stream to published Parquet: each page once, however often and in what parts it comes.

An engine that restores a checkpoint plays pages again, and may cut them into other panes than
before. So what counts is not the pane but the page: for each window and shard there are journals of
what was published, and a page that stands in one of them is not written again.

1. The files are written to staging.
2. A journal names them, and the pages in them. From here on they are published.
3. They are moved to the tables. Killed before this ends, the next pane of the window and shard, or
   the same one played again, does it.

Two panes of a window and shard may be published at the same time (Prism does) if no page is in
both: engines play pages again when the pane that held them has ended.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from uuid import uuid4

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import digest
from naqi.schemas.rows import PageRows
from naqi.transforms.write import files
from naqi.transforms.write.counts import count
from naqi.transforms.write.merge import merge
from naqi.transforms.write.names import HOUSE
from naqi.transforms.write.output import as_json, mark_version, staging
from naqi.transforms.write.parquet import DataFile, write_files
from naqi.transforms.write.pieces import PieceWriter, Run
from naqi.transforms.write.verify import verify


def use_config(output: str, config: CleanConfig) -> str | None:
    """Note that a stream begins, or goes on, with ``config``.

    Returns:
        The digest of the configuration that it had before, if that is another.
    """
    path = files.join(output, HOUSE, "config.json")
    before: str | None = json.loads(files.read(path) or b"{}").get("digest")
    if before == config.digest:
        return None
    files.write(path, as_json({"digest": config.digest, "config": config.not_default()}))
    return before


def publish_pane(
    output: str, place: str, pane: int, pages: Iterable[PageRows], config: str | None = None
) -> list[str]:
    """Publish the rows of those of ``pages`` that were not before.

    Args:
        output: The output folder.
        place: Name of the window and shard, fit for a file name.
        pane: Number of the pane in its window and shard.
        pages: What the pane holds.
        config: The digest of the configuration that cleaned them, for the journal.

    Returns:
        The paths of the new files: none if there is no new page.

    Raises:
        VerificationError: The files do not add up; nothing is published.
    """
    known = _recover(output, place)
    new: dict[str, PageRows] = {}
    for page in pages:
        key = _identity(page)
        if key not in known:
            new.setdefault(key, page)
    if not new:
        return []
    folder = staging(output, uuid4().hex)
    counts: Counter[str] = Counter()
    for page in new.values():
        count(page, counts)
    data = list(_write(folder, new.values()))
    verify(data, counts)
    mark_version(output)
    name = f"{place}-{pane:05d}-{digest(' '.join(sorted(new)))[:12]}"
    moves = [[file.path, _target(output, name, file)] for file in data]
    files.write(
        files.join(_journals(output), f"{name}.json"),
        json.dumps({"moves": moves, "pages": sorted(new), "config": config}).encode(),
    )
    _move(moves)
    files.delete_tree(folder)
    return [target for _, target in moves]


def _journals(output: str) -> str:
    return files.join(output, HOUSE, "panes")


def _identity(page: PageRows) -> str:
    """What tells a page from all others: 32 hex digits."""
    row = page.page or page.rejected
    if row is None:
        raise ValueError("a page is written or rejected")
    content = row.content_hash if page.page else row.body_sha256  # type: ignore[union-attr]
    return digest(f"{row.page_id} {row.record} {content} {row.origin}")


def _recover(output: str, place: str) -> set[str]:
    """Finish what was cut short for ``place``. Returns the pages published for it."""
    known: set[str] = set()
    for path in files.listing(_journals(output), f"{place}-*.json"):
        journal: dict[str, Any] = json.loads(files.read(path) or b"{}")
        _move(journal["moves"])
        known.update(journal["pages"])
    return known


def _write(folder: str, pages: Iterable[PageRows]) -> Iterable[DataFile]:
    pieces = PieceWriter(folder, 1)
    runs: dict[str, list[Run]] = {}
    for page in pages:
        for (table, _), run in pieces.add(page):
            runs.setdefault(table, []).append(run)
    for (table, _), run in pieces.flush():
        runs.setdefault(table, []).append(run)
    for table in sorted(runs):
        yield from write_files(table, 0, merge(table, runs[table], folder), folder)


def _target(output: str, name: str, file: DataFile) -> str:
    return files.join(output, file.table, f"{name}-{file.number:03d}.parquet")


def _move(moves: list[list[str]]) -> None:
    """Put files in their places; those that are there already are left.

    Another pane of the window and shard may do the same, at the same time.
    """
    for source, target in moves:
        if not files.exists(source):
            continue
        try:
            _move_file(source, target)
        except OSError:
            if files.exists(source) or not files.exists(target):
                raise


def _move_file(source: str, target: str) -> None:
    if files.is_local(target):
        Path(target).parent.mkdir(parents=True, exist_ok=True)
        Path(source).replace(target)
    else:
        files.copy([(source, target)])
        files.delete([source])
