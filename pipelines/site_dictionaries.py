"""Dictionaries of sites as files: learned from pages, merged, kept: what several commands share."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple
from uuid import uuid4

from apache_beam.pvalue import PCollection

from naqi.schemas.config import CleanConfig
from naqi.schemas.errors import InputError
from naqi.transforms.beam.sites import ENDING, LearnSites
from naqi.transforms.sites.file import SitesError, read_digest, read_edition, write_hosts
from naqi.transforms.sites.merge import AT_ONCE, merged, write_decided
from naqi.transforms.write import files
from naqi.transforms.write.names import HOUSE


class Learned(NamedTuple):
    """A dictionary that was written."""

    hosts: int
    edition: int
    digest: str


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


def place_of(folder: str, digest: str, suffix: str = "") -> str:
    """Where an output or a lake keeps a dictionary that was learned with it.

    Args:
        folder: Of the output or the lake.
        digest: Of the dictionary.
        suffix: Where a folder has several lakes, what tells theirs apart.
    """
    return files.join(folder, HOUSE, f"sites-{digest[:12]}{suffix}.parquet")


def keep(learned: Learned, path: str, folder: str, suffix: str = "") -> str:
    """Move a dictionary to its place in an output or a lake, which may have it already."""
    place = place_of(folder, learned.digest, suffix)
    if files.is_local(path):
        Path(path).replace(place)
    else:
        files.copy([(path, place)])
        files.delete([path])
    return place


def forget(folder: str, kept: Collection[str], suffix: str = "") -> None:
    """Delete the dictionaries of an output or a lake but those at the paths ``kept``."""
    pattern = re.compile(rf"sites-[0-9a-f]{{12}}{re.escape(suffix)}\.parquet")
    found = files.listing(files.join(folder, HOUSE), "sites-*.parquet")
    old = [path for path in found if pattern.fullmatch(path.rpartition("/")[2])]
    files.delete([path for path in old if path not in kept])
