"""Learn what the pages of each site have in common, and keep it in a file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple
from uuid import uuid4

import apache_beam as beam
from apache_beam.pvalue import PCollection

from naqi.pipelines.causes import traced
from naqi.pipelines.clean import Tell, told_workers
from naqi.runners import on_this_machine, start
from naqi.runners.local import local_runner, spare_memory
from naqi.schemas.config import CleanConfig
from naqi.schemas.errors import InputError
from naqi.transforms.beam import ReadFiles
from naqi.transforms.beam.read import measure
from naqi.transforms.beam.sites import ENDING, LearnSites
from naqi.transforms.read.items import ReadOptions
from naqi.transforms.read.listing import list_files
from naqi.transforms.sites.file import SitesError, read_digest, read_edition, write_hosts
from naqi.transforms.sites.merge import AT_ONCE, merged, write_decided
from naqi.transforms.write import files


class Learned(NamedTuple):
    """A dictionary that was written."""

    hosts: int
    edition: int
    digest: str


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
        inputs: Files, folders and patterns: see `transforms.read.listing.list_files`.
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


def learn_pages(
    pages: PCollection[Any], folder: str, edition: int, config: CleanConfig
) -> PCollection[str]:
    """What `gather` makes a dictionary of, written to a folder that every worker sees."""
    return pages | LearnSites(folder, edition, config)


def gather(folder: str, path: str, others: Sequence[str] = ()) -> Learned:
    """Write the dictionary of what `learn_pages` has left in a folder, and of ``others``."""
    return merge([*others, *files.listing(folder, f"*{ENDING}")], path, folder)


def merge(paths: Sequence[str], path: str, folder: str | None = None) -> Learned:
    """Write the dictionary of all that ``paths`` hold: in any order, each as often as you like.

    Args:
        paths: Dictionaries.
        path: Of the one to write, which may be one of them.
        folder: For what is in between, where there are many; None is beside ``path``.

    Raises:
        SitesError: One of them is none.
    """
    check_replaceable(path)
    own = folder is None
    folder = folder or f"{path}.{uuid4().hex[:8]}.parts"
    try:
        left = list(paths)
        while len(left) > AT_ONCE:
            between = files.join(folder, f"{uuid4().hex}.merged")
            with _replacing(between) as file:
                write_hosts(file, merged(left[:AT_ONCE]))
            left = [*left[AT_ONCE:], between]
        with _replacing(path) as file:
            hosts = write_decided(left, file)
    finally:
        if own:
            files.delete_tree(folder)
    return Learned(hosts, read_edition(path), read_digest(path))


def check_replaceable(path: str) -> None:
    """Make sure that what stands at ``path``, if anything, is a dictionary.

    Raises:
        SitesError: It is something else.
        InputError: It is a folder.
    """
    if files.is_local(path) and Path(path).is_dir():
        raise InputError(f"{path} is a folder: name a file")
    if files.exists(path):
        try:
            read_digest(path)
        except SitesError as error:
            raise SitesError(f"{error}; it stays as it is: name another file") from error


@contextmanager
def _replacing(path: str) -> Iterator[BinaryIO]:
    """A new file that takes the place of ``path`` when it is whole."""
    if not files.is_local(path):
        with files.create(path) as file:
            yield file
        return
    temporary = Path(f"{path}.{uuid4().hex[:8]}.tmp")
    try:
        with files.create(str(temporary)) as file:
            yield file
            files.sync(file)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
