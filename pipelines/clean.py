"""Pages to paragraphs, in one bounded run."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import replace
from typing import Any
from uuid import uuid4

import apache_beam as beam
from apache_beam.options.pipeline_options import PipelineOptions

from naqi.pipelines.causes import traced
from naqi.pipelines.progress import CountProgress, Progress, Reading, Sums, watched
from naqi.pipelines.resume import begin, plan_of
from naqi.pipelines.site_dictionaries import forget, gather, keep, learn_pages, place_of
from naqi.runners import on_this_machine, start
from naqi.runners.capacity import fitting
from naqi.runners.local import local_runner, spare_memory
from naqi.schemas.config import CleanConfig
from naqi.schemas.rejects import MaxRejected, check_max_rejected
from naqi.transforms.beam.clean import CleanPages
from naqi.transforms.beam.read import ReadFiles, measure
from naqi.transforms.beam.resumable import CleanFiles
from naqi.transforms.beam.write import WriteParquet
from naqi.transforms.read.files.listing import check_apart, list_files
from naqi.transforms.read.items import ReadOptions
from naqi.transforms.sites.dictionary import pinned
from naqi.transforms.write.errors import OutputError
from naqi.transforms.write.files import delete_tree, is_local, join
from naqi.transforms.write.output import (
    check,
    earlier,
    from_json,
    lock,
    report_path,
    staging,
    sweep,
)
from naqi.transforms.write.publish import recover, refused
from naqi.transforms.write.rejects import file_lines

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
    max_rejected: MaxRejected = None,
    clobber: bool = True,
    resume: bool = False,
    reading: Reading | None = None,
    learn_sites: bool = False,
) -> dict[str, Any]:
    """Clean ``inputs`` and publish the four tables in ``output``.

    Args:
        inputs: Files, folders and patterns: see `transforms.read.files.listing.list_files`.
        output: A folder: new, empty, or of an earlier run, which is replaced.
        config: How to clean.
        format: A key of `transforms.read.FORMATS`; None looks at name and content.
        columns: Field to column, where JSON, CSV and Parquet files name them otherwise.
        runner: One of `runners.RUNNERS`.
        workers: Processes to use, where the runner leaves that to us; fewer where there is no
            work or no room for them.
        flags: Further options, for Beam.
        progress: Called a few times a second from a thread of its own; not on other machines.
        tell: Called with a line that the user should know: while the run goes on; at its end, what
            it replaced and which files could not be read.
        max_rejected: How many pages may be rejected for the output to be published: see
            `schemas.rejects`.
        clobber: Whether an earlier output is replaced.
        origins: What files are called in the tables, by path, where that is not the path.
        resume: Go on from what a run of the same inputs and options has left that was killed, and
            leave what is done where this one does not come to its end.
        learn_sites: Look at all pages first, for what those of each host have in common, and clean
            them by that. The dictionary stays in ``output``, under ``_naqi/``.
        reading: Called before ``progress``, with the bytes read so far and those of all inputs.

    Returns:
        The run's report: see `transforms.write.report`.

    Raises:
        InputError: An input matches nothing, or there is no page in them.
        MissingError: Something is missing to run on ``runner``.
        UsageError: A flag that Beam does not know; or what was left is of another run.
        OutputError: ``output`` cannot be written, or is not Naqi's, or in use; or what was written
            does not add up; or, as a `TooManyRejectsError`, too many pages were rejected. The
            earlier output is as it was.
    """
    check_max_rejected(max_rejected)
    config = pinned(config or CleanConfig())
    limits = ReadOptions(config.max_page_bytes, config.max_compression_ratio, columns or {})
    extent = measure(list_files(inputs))
    shards = 1 + extent.bytes // _SHARD_INPUT_BYTES
    if on_this_machine(runner, flags):
        workers = told_workers(workers, extent.pieces, tell)
    check(output)
    check_apart(inputs, output)

    def show(sums: Sums) -> None:
        if reading is not None:
            reading(sums.bytes, extent.bytes)
        if progress is not None:
            progress(sums.pages, sums.rejected)

    noted = runner == "local" and is_local(output)
    read = ReadFiles(inputs, format, limits)
    read.origins = origins or {}
    spare_memory()
    with start(runner, flags, workers=workers) as options, lock(output):
        if not resume:  # a journal is the output of a run that is done
            recover(output)
        replaced = earlier(output)
        if replaced and not clobber:
            raise OutputError(f"{output} holds {replaced}: with --no-clobber it stays")
        if learn_sites:
            config = _learned(output, read, config, options, runner)
        plan = plan_of(extent, config, format=format, columns=columns or {}, shards=shards)
        work = begin(output, plan, resume=resume, noted=noted, tell=tell)
        if work is None:
            return from_json(report_path(output)) or {}
        published = False
        try:
            with (
                traced(runner),
                watched(show) if progress and runner == "local" else nullcontext() as watching,
                beam.Pipeline(runner=local_runner(options), options=options) as pipeline,
            ):
                watch = CountProgress(watching) if watching else None
                if noted:
                    pipeline | CleanFiles(
                        read, output, work.run, config, shards, max_rejected, work.done, watch
                    )
                else:
                    found = pipeline | read
                    rows = found.pages | CleanPages(config)
                    rows | WriteParquet(
                        output, shards, found.counts, config=config, max_rejected=max_rejected
                    )
            published = True
        except Exception:
            tell_files(refused(output), tell)
            raise
        finally:
            recover(output)
            if published or not resume:
                sweep(output)
                forget(output, [config.sites] if published else _in_use(output))
    report: dict[str, Any] = from_json(report_path(output)) or {}
    if replaced and tell is not None:
        tell(f"{output} held {replaced}: it was replaced")
    tell_files(report, tell)
    return report


def _learned(
    output: str, read: ReadFiles, config: CleanConfig, options: PipelineOptions, runner: str
) -> CleanConfig:
    """``config`` with the dictionary of all pages, which lies in ``output``."""
    folder = staging(output, uuid4().hex)
    path = join(folder, "learned.parquet")
    try:
        with (
            traced(runner),
            beam.Pipeline(runner=local_runner(options), options=options) as pipeline,
        ):
            learn_pages((pipeline | read).pages, folder, 1, config)
        place = keep(gather(folder, path), path, output)
    finally:
        delete_tree(folder)
    return pinned(replace(config, sites=place))


def _in_use(output: str) -> list[str]:
    """The dictionary by which what ``output`` holds was cleaned, if it was by its own."""
    config = (from_json(report_path(output)) or {}).get("config") or {}
    return [place_of(output, config["sites_digest"])] if config.get("sites_digest") else []


def tell_files(report: Mapping[str, Any] | None, tell: Tell | None) -> None:
    """Tell of the files that could not be read, as the report of a run has them."""
    if tell is not None:
        for line in file_lines(report or {}):
            tell(line)


def told_workers(wanted: int, pieces: int, tell: Tell | None) -> int:
    """How many workers to start of those ``wanted``: see `runners.capacity.fitting`."""
    workers, why = fitting(wanted, pieces)
    if why is not None and tell is not None:
        tell(why)
    return workers
