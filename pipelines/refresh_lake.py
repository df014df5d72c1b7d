"""Bring a lake up to date with its inputs: `naqi refresh`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any
from uuid import uuid4

import apache_beam as beam
import pyarrow as pa
from apache_beam.options.pipeline_options import PipelineOptions

from naqi.pipelines.causes import traced
from naqi.pipelines.clean import Tell, tell_files, told_workers
from naqi.pipelines.lake_sites import cleaned_by, forget_old, learn_wanted, learned_before
from naqi.pipelines.progress import CountProgress, Progress, watched
from naqi.runners.local import check_flags, local_options, local_runner, spare_memory
from naqi.schemas.config import CleanConfig
from naqi.schemas.errors import UsageError
from naqi.schemas.rejects import ANY, MaxRejected, check_max_rejected
from naqi.schemas.rules import Reason
from naqi.transforms.lake.catalog import Lake, create_lake, told
from naqi.transforms.lake.clock import behind
from naqi.transforms.lake.commit import begin, publish, recover
from naqi.transforms.lake.files.rewrite import FILE_PAGES, layout
from naqi.transforms.lake.refresh.identity import identified
from naqi.transforms.lake.refresh.inputs import Inputs
from naqi.transforms.lake.refresh.passes import clean, cleaned, scan, scanned
from naqi.transforms.lake.refresh.reading import select_files
from naqi.transforms.lake.refresh.sightings import Seen, cleaner, listed
from naqi.transforms.lake.refresh.spill import Planned, Sorted, plan_refresh
from naqi.transforms.lake.refresh.stage import Old, rewriting, stage_run
from naqi.transforms.lake.refresh.strangers import MAX_GONE, check_gone, doubt
from naqi.transforms.read.files.listing import list_files
from naqi.transforms.read.items import ReadOptions
from naqi.transforms.sites.dictionary import pinned
from naqi.transforms.write.counts import Counts, under
from naqi.transforms.write.errors import TooManyRejectsError
from naqi.transforms.write.files import join
from naqi.transforms.write.output import lock, staging, sweep
from naqi.transforms.write.parquet import DataFile
from naqi.transforms.write.publish import with_files
from naqi.transforms.write.refuse import refuse, told_reasons
from naqi.transforms.write.rejects import Rejects
from naqi.transforms.write.report import now

_SHARD_INPUT_BYTES = 1 << 30
DAMAGE = (Reason.BAD_ENCODING, Reason.DAMAGED_FILE, Reason.READ_ERROR, Reason.TRUNCATED_RECORD)
"""Reasons that tell of a damaged input rather than of a page."""


@dataclass(frozen=True)
class RefreshOptions:
    """How a lake is brought up to date."""

    catalog: str | None = None
    """A catalog of pyiceberg's configuration; None is SQLite in the lake's folder."""
    namespace: str = "naqi"
    on_change: str | None = None
    """``latest`` or ``keep-all``; None is as the lake was made, a new one with ``latest``."""
    delete_gone: bool = False
    """Delete the pages that the inputs no longer have."""
    max_gone: int | float = MAX_GONE
    """How many of the lake's pages may be deleted so: a whole number, or as a `float` a share."""
    keep_dropped: bool = False
    """Make the table ``dropped`` too."""
    reclean: bool = False
    """Clean all pages of the inputs again."""
    most_outdated: int | None = None
    """So many pages that are as they were, but cleaned by other rules or options, are cleaned again
    at most, in whole files; the others another time. None is all, and is the only one with
    ``reclean``."""
    max_rejected: MaxRejected = None
    """How many of the pages cleaned may be rejected: see `schemas.rejects`. None: not all, if the
    lake then has no page at all."""
    file_pages: int = FILE_PAGES
    """Pages of a data file."""
    learn_sites: bool = False
    """Go on learning the lake's own dictionary of sites from the pages that are to be cleaned, and
    clean them by it."""


def run(
    inputs: Sequence[str],
    folder: str,
    config: CleanConfig | None = None,
    options: RefreshOptions | None = None,
    *,
    format: str | None = None,
    columns: Mapping[str, str] | None = None,
    workers: int = 1,
    flags: Sequence[str] = (),
    progress: Progress | None = None,
    tell: Tell | None = None,
) -> dict[str, Any]:
    """Bring the lake in ``folder`` up to date with ``inputs``.

    Args:
        inputs: Files, folders and patterns: see `transforms.read.files.listing.list_files`.
        folder: A lake, or a new or empty folder to make one in.
        config: How to clean.
        options: What to do with what changed.
        format: A key of `transforms.read.FORMATS`; None looks at name and content.
        columns: Field to column, where JSON, CSV and Parquet files name them otherwise.
        workers: Processes to use on this machine.
        flags: Further options, for Beam.
        progress: Called a few times a second from a thread of its own.
        tell: Called with a line that the user should know, while the run goes on.

    Returns:
        The report: ``run`` (None if the lake was up to date), ``files``, ``files_read``, ``pages``
        (new, changed, recleaned, unchanged, stale, gone), ``outdated`` (those of the stale that are
        left for another time), ``rejected_by_reason`` and what `Rejects.as_json` tells of it,
        ``damaged`` (inputs), ``recovered`` (the run that was finished or rolled back),
        ``config_digest`` and ``config`` (what of it is not the default), ``started_at`` and
        ``seconds``.

    Raises:
        InputError: An input matches nothing.
        UsageError: A flag that Beam does not know, or options that contradict each other.
        TooManyRejectsError, TooManyGoneError: Nothing was published.
        OutputError: The lake cannot be written, or is in use; readers see it as it was.
    """
    config, options = pinned(config or CleanConfig()), options or RefreshOptions()
    check_max_rejected(options.max_rejected)
    if options.reclean and options.most_outdated is not None:
        raise UsageError("--reclean cleans all pages again: give it no --most-outdated")
    limits = ReadOptions(config.max_page_bytes, config.max_compression_ratio, columns or {})
    check_flags(flags)
    started_at = now()
    # What a folder holds that cannot be listed is not gone.
    typed = listed(list_files(inputs, strict=options.delete_gone))
    beam_options = local_options(flags, workers=told_workers(workers, len(typed), tell))
    spare_memory()
    with lock(folder), told(folder):
        lake = create_lake(
            folder,
            options.catalog,
            options.namespace,
            on_change=options.on_change,
            keep_dropped=options.keep_dropped,
        )
        recovered = recover(lake)
        clock = behind(lake)
        if clock is not None and tell is not None:
            tell(clock)
        name = f"{datetime.now(timezone.utc):%Y%m%dT%H%M%S}-{uuid4().hex[:8]}"
        place = staging(folder, name)
        try:
            by = cleaned_by(cleaner(config)) if options.learn_sites else cleaner(config)
            state = Inputs(lake)
            files = identified(typed, state.paths())
            read, number, outdated = select_files(
                files, state, by, join(place, "outdated"), options.most_outdated
            )
            if options.reclean:
                read = files
            fresh = scan_files(
                read,
                place,
                beam_options,
                cleaner=by,
                seen=number,
                format=format,
                limits=limits,
            )
            plan = plan_refresh(
                files,
                read,
                state,
                fresh,
                place,
                by,
                delete_gone=options.delete_gone,
                keep_all=lake.keep_all,
                reclean=options.reclean,
            )
            if options.delete_gone:
                check_gone(plan.known, plan.missing, plan.counts, options.max_gone)
            counts: Counts = {}
            rejected = Rejects().as_json()
            sites = None if plan.nothing else learned_before(lake)
            if options.learn_sites and len(plan.wanted):
                read_by = {"limits": limits, "format": format, "edition": number}
                config = learn_wanted(lake, plan, place, config, beam_options, tell, **read_by)
                sites = config.sites_digest
            if not plan.nothing:
                with rewriting(lake, plan, place) as old:
                    data, counts = clean_pages(
                        plan.wanted,
                        place,
                        beam_options,
                        progress,
                        opened=plan.files,
                        config=config,
                        limits=limits,
                        layout=layout(options.file_pages),
                        format=format,
                        shards=1 + plan.bytes // _SHARD_INPUT_BYTES,
                    )
                    counts, found = with_files(data, counts)
                    rejected = found.as_json()
                    _check_rejects(counts, found, old.result()["pages"], options.max_rejected, tell)
                    _commit(lake, name, plan, data, counts, old.result(), place, config, sites)
                if options.learn_sites:
                    forget_old(lake)
        finally:
            sweep(folder)
    tell_files(rejected, tell)
    strange = doubt(plan.known, plan.missing, plan.counts)
    if strange is not None and tell is not None and not options.delete_gone:
        tell(strange)
    unreadable = sum(file.unreadable for file in fresh)
    return _report(
        None if plan.nothing else name, recovered, plan, counts, unreadable, started_at
    ) | {
        "files": len(files),
        "files_read": len(read),
        "config_digest": config.digest,
        "config": config.not_default(),
        "outdated": outdated,
        **rejected,
    }


def scan_files(read: pa.Table, folder: str, options: PipelineOptions, **how: Any) -> list[Seen]:
    """What is in the files: see `transforms.lake.refresh.passes.scan`."""
    if len(read):
        with _pipeline(options) as pipeline:
            scan(pipeline, read, folder, **how)
    return scanned(folder)


def clean_pages(
    wanted: Sorted,
    folder: str,
    options: PipelineOptions,
    progress: Progress | None,
    **how: Any,
) -> tuple[list[DataFile], Counts]:
    """The rows of the wanted pages in files, and their counts: see `lake.refresh.passes.clean`."""
    if len(wanted):
        with (
            watched(lambda sums: progress(sums.pages, sums.rejected))
            if progress
            else nullcontext() as watching,
            _pipeline(options) as pipeline,
        ):
            counter = CountProgress(watching) if watching else None
            clean(pipeline, wanted, folder, progress=counter, **how)
    return cleaned(folder)


def _commit(
    lake: Lake,
    name: str,
    plan: Planned,
    data: Sequence[DataFile],
    counts: Counts,
    old: Mapping[str, Old],
    folder: str,
    config: CleanConfig,
    sites: str | None,
) -> None:
    begin(lake, name)
    try:
        stage_run(lake, name, plan, data, counts, old, folder, config, sites)
        publish(lake)
    except BaseException:
        with suppress(Exception):  # the next run heals what this one cannot
            recover(lake)
        raise


def _check_rejects(
    counts: Counts, found: Rejects, old: Old, most: MaxRejected, tell: Tell | None
) -> None:
    """Raise an error if the pages that were cleaned must not be published."""
    left = old.rows - sum(len(file.gone) for file in old.rewritten)
    if most is None and left:  # a night of bad pages takes nothing from a lake
        most = ANY
        if tell is not None and not counts.get("pages_written"):
            reasons = told_reasons(under(counts, "rejected"), found)
            tell(f"none of the pages that are new or changed could be cleaned: {reasons}")
    try:
        refuse(counts, found, most)
    except TooManyRejectsError:
        tell_files(found.as_json(), tell)
        raise


def _report(
    name: str | None,
    recovered: str | None,
    plan: Planned,
    counts: Counts,
    unreadable: int,
    started_at: str,
) -> dict[str, Any]:
    rejected = under(counts, "rejected")
    damaged = sum(rejected.get(str(reason), 0) for reason in DAMAGE)
    finished = datetime.fromisoformat(now()) - datetime.fromisoformat(started_at)
    return {
        "run": name,
        "recovered": recovered,
        "pages": plan.counts,
        "rejected_by_reason": rejected,
        "damaged": max(damaged, unreadable),
        "started_at": started_at,
        "seconds": finished.total_seconds(),
    }


@contextmanager
def _pipeline(options: PipelineOptions) -> Iterator[beam.Pipeline]:
    with traced(), beam.Pipeline(runner=local_runner(options), options=options) as pipeline:
        yield pipeline
