"""Learn what the pages of each site have in common, and keep it in a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import uuid4

import apache_beam as beam

from naqi.pipelines.causes import traced
from naqi.pipelines.clean import Tell, told_workers
from naqi.pipelines.site_dictionaries import Learned, check_replaceable, gather, learn_pages
from naqi.runners import on_this_machine, start
from naqi.runners.local import local_runner, spare_memory
from naqi.schemas.config import CleanConfig
from naqi.transforms.beam.read import ReadFiles, measure
from naqi.transforms.read.files.listing import list_files
from naqi.transforms.read.items import ReadOptions
from naqi.transforms.sites.file import read_digest, read_edition
from naqi.transforms.write import files


def learn(
    inputs: Sequence[str],
    path: str,
    config: CleanConfig | None = None,
    *,
    after: str | None = None,
    edition: int | None = None,
    format: str | None = None,
    columns: Mapping[str, str] | None = None,
    runner: str = "local",
    workers: int = 1,
    flags: Sequence[str] = (),
    tell: Tell | None = None,
) -> Learned:
    """Learn the sites of ``inputs`` into a dictionary.

    Args:
        inputs: Files, folders and patterns: see `transforms.read.files.listing.list_files`.
        path: Of the dictionary: new, or one, which is replaced.
        config: How pages are read.
        after: A dictionary that was learned before, which the new one holds too.
        edition: Of the pages learned; None is the one after the newest of ``after``, 1 without it.
        format: A key of `transforms.read.FORMATS`; None looks at name and content.
        columns: Field to column, where JSON, CSV and Parquet files name them otherwise.
        runner: One of `runners.RUNNERS`.
        workers: Processes to use, where the runner leaves that to us.
        flags: Further options, for Beam.
        tell: Called with a line that the user should know.

    Raises:
        InputError: An input matches nothing.
        SitesError: What is at ``path`` is no dictionary, or ``after`` is none.
        OSError: The dictionary cannot be written.
    """
    config = config or CleanConfig()
    check_replaceable(path)
    if edition is None:
        edition = 1 if after is None else 1 + read_edition(after)
    elif after is not None:
        read_digest(after)  # an error now rather than after an hour
    limits = ReadOptions(config.max_page_bytes, config.max_compression_ratio, columns or {})
    extent = measure(list_files(inputs))
    if on_this_machine(runner, flags):
        workers = told_workers(workers, extent.pieces, tell)
    folder = f"{path}.{uuid4().hex[:8]}.parts"
    spare_memory()
    try:
        with (
            start(runner, flags, workers=workers) as options,
            traced(runner),
            beam.Pipeline(runner=local_runner(options), options=options) as pipeline,
        ):
            read = pipeline | ReadFiles(inputs, format, limits)
            learn_pages(read.pages, folder, edition, config)
        return gather(folder, path, [] if after is None else [after])
    finally:
        files.delete_tree(folder)
