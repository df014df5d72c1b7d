"""A dictionary of sites as a run asks it: sorted hashes, a look-up a line."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, Final, NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from naqi.schemas.config import CleanConfig
from naqi.transforms.sites.file import SitesError, opened, read_columns, read_digest
from naqi.transforms.sites.lines import hash_key

_MOST: Final = 32_000_000
"""Lines and titles of a dictionary that is held whole, at 8 bytes each."""
_PARTS: Final = 32
"""Row groups of a larger one that are remembered."""
_TOLD: Final = ("host", "template.list.element.line", "titles.list.element")
"""Columns, as Parquet names them."""
_NONE: Final = np.zeros(0, np.uint64)


class _Told(NamedTuple):
    """What is told of some hosts. Arrays are sorted, unsigned, of shape (n,).

    Hosts, and lines and titles of hosts, are known by numbers of 64 bits, so that one is taken for
    another once in some thousand million pages.
    """

    hosts: np.ndarray
    templates: np.ndarray
    """Of lines, each crossed with the hash of its host."""
    titles: np.ndarray
    """The same of titles."""


class Sites:
    """A dictionary, to be asked of hosts.

    One that tells of many lines is not held whole: what is asked of a host is read with that of
    its neighbours, and some of it remembered.

    Args:
        path: Of the dictionary.
        most: Lines and titles up to which it is held whole.

    Raises:
        SitesError: It is none.
    """

    def __init__(self, path: str, most: int = _MOST) -> None:
        self._path = path
        with opened(path) as file:
            said = file.metadata
            groups = [said.row_group(number) for number in range(said.num_row_groups)]
        self._firsts = [_column(group, "host").statistics.min for group in groups]
        told = sum(_column(group, name).num_values for group in groups for name in _TOLD[1:])
        self._part = lru_cache(maxsize=_PARTS)(self._read)
        self._whole = self._read(*range(len(groups))) if told <= most else None
        shared = [batch["shared"].flatten().to_numpy(zero_copy_only=False)
                  for batch in read_columns(path, ["shared"])]  # fmt: skip
        self._shared = np.unique(np.concatenate([_NONE, *shared]))

    def knows(self, host: str) -> bool:
        """Whether anything is told of a host."""
        return bool(_found(self._of(host).hosts, [hash_key(host)])[0])

    def are_templates(self, host: str, lines: Sequence[int]) -> list[bool]:
        """Which of a page's lines belong to its host."""
        return _found(self._of(host).templates, _crossed_with(host, lines))

    def are_titles(self, host: str, lines: Sequence[int]) -> list[bool]:
        """Which of a page's lines say what the title of a page of its host does."""
        return _found(self._of(host).titles, _crossed_with(host, lines))

    def are_shared(self, signs: Sequence[int]) -> list[bool]:
        """Which signs of a text pages of several hosts have."""
        return _found(self._shared, signs)

    def _of(self, host: str) -> _Told:
        if self._whole is not None:
            return self._whole
        return self._part(max(0, bisect_right(self._firsts, host) - 1))

    def _read(self, *groups: int) -> _Told:
        hosts, templates, titles = [_NONE], [_NONE], [_NONE]
        for batch in read_columns(self._path, ["host", *_TOLD[1:]], groups):
            numbers = np.array([hash_key(host) for host in batch["host"].to_pylist()], np.uint64)
            hosts.append(numbers)
            templates.append(_crossed(numbers, batch["template"], "line"))
            titles.append(_crossed(numbers, batch["titles"]))
        return _Told(*(np.sort(np.concatenate(found)) for found in (hosts, templates, titles)))


def pinned(config: CleanConfig) -> CleanConfig:
    """``config`` with the digest of the dictionary that it names.

    Raises:
        SitesError: That is none, cannot be read, or is another than ``sites_digest`` says.
    """
    if not config.sites:
        return config
    found = read_digest(config.sites)
    if config.sites_digest not in ("", found):
        raise SitesError(
            f"{config.sites} is another dictionary than the one asked for: its digest is {found}, "
            f"not {config.sites_digest}"
        )
    return replace(config, sites_digest=found)


def sites_of(config: CleanConfig) -> Sites | None:
    """The dictionary that ``config`` names, read once a process; None if it names none.

    Raises:
        SitesError: See `pinned`.
    """
    return _load(config.sites, config.sites_digest) if config.sites else None


@lru_cache(maxsize=2)
def _load(path: str, digest: str) -> Sites:
    pinned(CleanConfig(sites=path, sites_digest=digest))
    return Sites(path)


def _column(group: Any, name: str) -> Any:
    """What a row group says of a column."""
    columns = (group.column(number) for number in range(group.num_columns))
    return next(column for column in columns if column.path_in_schema == name)


def _crossed(hosts: np.ndarray, lists: pa.ListArray, field: str | None = None) -> np.ndarray:
    """The hashes in lists of hosts, each crossed with that of its host."""
    lengths = lists.value_lengths().to_numpy(zero_copy_only=False)
    values = lists.flatten()
    if field is not None:
        values = values.field(field)
    crossed: np.ndarray = values.to_numpy(zero_copy_only=False) ^ np.repeat(hosts, lengths)
    return crossed


def _crossed_with(host: str, lines: Sequence[int]) -> list[int]:
    of_host = hash_key(host)
    return [line ^ of_host for line in lines]


def _found(known: np.ndarray, values: Sequence[int]) -> list[bool]:
    if not len(known) or not values:
        return [False] * len(values)
    asked = np.array(values, np.uint64)
    places = np.searchsorted(known, asked)
    found: list[bool] = (known[np.minimum(places, len(known) - 1)] == asked).tolist()
    return found


def tell_hosts(path: str, host: str | None = None) -> Iterator[dict[str, Any]]:
    """The rows of a dictionary without their samples, or that of one host, if it knows it.

    Raises:
        SitesError: It is none.
    """
    for batch in read_columns(path, ["host", "pages", "template", "titles", "shared"]):
        rows = batch if host is None else batch.filter(pc.equal(batch["host"], host))
        yield from rows.to_pylist()
