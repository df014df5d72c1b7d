"""Dictionaries of sites to one: in memory that does not grow with hosts or pages.

Files are read side by side, host by host. Merging is a union: it takes any order, and the same file
twice is that file.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any, Final

import numpy as np

from naqi.transforms.sites.decide import decide
from naqi.transforms.sites.file import Host, Writer, read_columns, read_samples
from naqi.transforms.sites.lines import hash_key
from naqi.transforms.sites.sample import SitePage, sample, unpack

AT_ONCE: Final = 32
"""Files that are read side by side."""
_SIGNS: Final = 4_000_000
"""Signs of texts that are compared at once."""
MOST_SHARED: Final = 16_000_000
"""Signs of shared texts that are told; of more those of the smallest hashes."""


def hosts_of(pages: Iterable[tuple[str, SitePage]]) -> Iterator[Host]:
    """The samples of pages by their hosts, in order, without what follows from them."""
    by_host: dict[str, list[SitePage]] = {}
    for host, page in pages:
        by_host.setdefault(host, []).append(page)
    for host in sorted(by_host):
        yield Host(host, sample(by_host[host]))


def merged(paths: Sequence[str]) -> Iterator[Host]:
    """The hosts of dictionaries, in order, each with the sample of all its pages.

    Raises:
        SitesError: One of them is none.
    """
    readers = heapq.merge(*map(read_samples, paths), key=attrgetter("host"))
    for host, found in groupby(readers, attrgetter("host")):
        yield Host(host, sample(page for one in found for page in one.sample))


def write_decided(paths: Sequence[str], file: Any) -> int:
    """Write the dictionary of all that ``paths`` have, with what follows from it.

    Returns:
        How many hosts it has.

    Raises:
        SitesError: One of them is none.
    """
    shared = shared_signs(paths)
    writer = Writer(file)
    n = 0
    for host in merged(paths):
        decided = decide(host.sample)
        signs = np.array(decided.signs, np.uint64)
        of_others = signs[np.isin(signs, shared)].tolist()
        writer.write(host._replace(decided=decided, shared=tuple(of_others)))
        n += 1
    writer.close()
    return n


def shared_signs(paths: Sequence[str]) -> np.ndarray:
    """Signs that pages of several hosts have, sorted; shape (n,), unsigned.

    They are compared in shares, by their hashes, each of which fits into memory.
    """
    total = sum(len(signs) for _, signs in _signs_by_host(paths))
    shares = 1 + total // _SIGNS
    found = np.concatenate([_shared(paths, share, shares) for share in range(shares)])
    return np.sort(found)[:MOST_SHARED]


def _shared(paths: Sequence[str], share: int, shares: int) -> np.ndarray:
    gathered = [np.zeros((2, 0), np.uint64)]
    for number, signs in _signs_by_host(paths):
        own = np.unique(signs[signs % np.uint64(shares) == share])
        gathered.append(np.stack([own, np.full(len(own), number, np.uint64)]))
    # A host's pages in several files are one host.
    pairs = np.unique(np.concatenate(gathered, axis=1), axis=1)
    signs, hosts = np.unique(pairs[0], return_counts=True)
    shared: np.ndarray = signs[hosts > 1]
    return shared


def _signs_by_host(paths: Sequence[str]) -> Iterator[tuple[int, np.ndarray]]:
    for path in paths:
        for batch in read_columns(path, ["host", "sample.list.element.signs"]):
            for host, pages in zip(batch["host"], batch["sample"], strict=True):
                packed = [page["signs"] for page in pages.as_py()]
                yield hash_key(host.as_py()), unpack(b"".join(packed))
