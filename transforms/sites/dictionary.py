"""A dictionary of sites as a run asks it: sorted hashes, a look-up a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from naqi.schemas.config import CleanConfig
from naqi.transforms.sites.file import SitesError, read_columns, read_digest
from naqi.transforms.sites.lines import hash_key


class Sites(NamedTuple):
    """What is told of hosts' lines. Arrays are sorted, unsigned, of shape (n,).

    Hosts, and lines and titles of hosts, are known by numbers of 64 bits, so that one is taken for
    another once in some thousand million pages.
    """

    hosts: np.ndarray
    templates: np.ndarray
    """Of lines, each crossed with the hash of its host."""
    titles: np.ndarray
    """The same of titles."""
    shared: np.ndarray
    """Signs of texts that several hosts have."""

    def knows(self, host: str) -> bool:
        """Whether anything is told of a host."""
        return bool(_found(self.hosts, [hash_key(host)])[0])

    def are_templates(self, host: str, lines: Sequence[int]) -> list[bool]:
        """Which of a page's lines belong to its host."""
        return _of_host(self.templates, host, lines)

    def are_titles(self, host: str, lines: Sequence[int]) -> list[bool]:
        """Which of a page's lines say what the title of a page of its host does."""
        return _of_host(self.titles, host, lines)

    def are_shared(self, signs: Sequence[int]) -> list[bool]:
        """Which signs of a text pages of several hosts have."""
        return _found(self.shared, signs)


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
    columns = ["host", "template.list.element.line", "titles", "shared"]
    hosts, templates, titles, shared = [], [_NONE], [_NONE], [_NONE]
    for batch in read_columns(path, columns):
        numbers = np.array([hash_key(host) for host in batch["host"].to_pylist()], np.uint64)
        hosts.append(numbers)
        templates.append(_crossed(numbers, batch["template"], "line"))
        titles.append(_crossed(numbers, batch["titles"]))
        shared.append(np.unique(batch["shared"].flatten().to_numpy(zero_copy_only=False)))
    return Sites(
        np.sort(np.concatenate([_NONE, *hosts])),
        np.sort(np.concatenate(templates)),
        np.sort(np.concatenate(titles)),
        np.unique(np.concatenate(shared)),
    )


_NONE = np.zeros(0, np.uint64)


def _crossed(hosts: np.ndarray, lists: pa.ListArray, field: str | None = None) -> np.ndarray:
    """The hashes in lists of hosts, each crossed with that of its host."""
    lengths = lists.value_lengths().to_numpy(zero_copy_only=False)
    values = lists.flatten()
    if field is not None:
        values = values.field(field)
    crossed: np.ndarray = values.to_numpy(zero_copy_only=False) ^ np.repeat(hosts, lengths)
    return crossed


def _of_host(known: np.ndarray, host: str, lines: Sequence[int]) -> list[bool]:
    of_host = hash_key(host)
    return _found(known, [line ^ of_host for line in lines])


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
