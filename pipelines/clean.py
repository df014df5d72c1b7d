"""Pages to paragraphs, in one bounded run."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from typing import Any

import apache_beam as beam

from naqi.pipelines.causes import traced
from naqi.pipelines.progress import CountProgress, Progress, watched
from naqi.runners import on_this_machine, start
from naqi.runners.capacity import fitting
from naqi.runners.local import local_runner, spare_memory
from naqi.schemas.config import CleanConfig
from naqi.transforms.beam import CleanPages, ReadFiles, WriteParquet
from naqi.transforms.beam.read import measure
from naqi.transforms.read.items import ReadOptions
from naqi.transforms.read.listing import list_files
from naqi.transforms.write.output import check, from_json, lock, report_path, sweep
from naqi.transforms.write.publish import recover

_SHARD_INPUT_BYTES = 1 << 30
"""Input for one shard: with its text compressed it makes a file or two."""
Tell = Callable[[str], None]


def run(
    inputs: Sequence[str],
    output: str,
    config: CleanConfig | None = None,
    *,
    format: str | None = None,
    columns: Mapping[str, str] | None = None,
    runner: str = "local",
    workers: int = 1,
    flags: Sequence[str] = (),
    progress: Progress | None = None,
    tell: Tell | None = None,
    origins: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Clean ``inputs`` and publish the four tables in ``output``.

    Args:
        inputs: Files, folders and patterns: see `transforms.read.listing.list_files`.
        output: A folder: new, empty, or of an earlier run, which is replaced.
        config: How to clean.
        format: A key of `transforms.read.FORMATS`; None looks at name and content.
        columns: Field to column, where JSONL and Parquet files name them otherwise.
        runner: One of `runners.RUNNERS`.
        workers: Processes to use, where the runner leaves that to us; fewer where there is no
            work or no room for them.
        flags: Further options, for Beam.
        progress: Called a few times a second from a thread of its own; not on other machines.
        tell: Called with a line that the user should know, while the run goes on.
        origins: What files are called in the tables, by path, where that is not the path.

    Returns:
        The run's report: see `transforms.write.report`.

    Raises:
        InputError: An input matches nothing.
        MissingError: Something is missing to run on ``runner``.
        UsageError: A flag that Beam does not know.
        OutputError: ``output`` cannot be written, or is not Naqi's, or in use; or what was written
            does not add up. The earlier output is as it was.
    """
    config = config or CleanConfig()
    limits = ReadOptions(config.max_page_bytes, config.max_compression_ratio, columns or {})
    extent = measure(list_files(inputs))
    shards = 1 + extent.bytes // _SHARD_INPUT_BYTES
    if on_this_machine(runner, flags):
        workers = told_workers(workers, extent.pieces, tell)
    check(output)
    spare_memory()
    with start(runner, flags, workers=workers) as options, lock(output):
        recover(output)
        sweep(output)
        try:
            with (
                traced(runner),
                watched(progress) if progress and runner == "local" else nullcontext() as watching,
                beam.Pipeline(runner=local_runner(options), options=options) as pipeline,
            ):
                read = pipeline | ReadFiles(inputs, format, limits, origins=origins or {})
                rows = read.pages | CleanPages(config)
                if watching:
                    rows = rows | "Progress" >> beam.ParDo(CountProgress(watching))
                rows | WriteParquet(output, shards, read.counts, config=config)
        finally:
            recover(output)
            sweep(output)
    report: dict[str, Any] = from_json(report_path(output)) or {}
    return report


def told_workers(wanted: int, pieces: int, tell: Tell | None) -> int:
    """How many workers to start of those ``wanted``: see `runners.capacity.fitting`."""
    workers, why = fitting(wanted, pieces)
    if why is not None and tell is not None:
        tell(why)
    return workers
