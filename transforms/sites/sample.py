"""Pages of a host, sampled: what is counted, gathered over bundles, runs and nights.

A sample is a set of pages, of which the newest stay, and of equally new ones those whose ids have
the smallest hashes: a thousand at most. So the sample of two sets together is the sample of their
samples: whatever the order, the bundles and the repetitions in which pages come, it is the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

import numpy as np

from naqi.schemas.page import Page
from naqi.transforms.rows import host

MOST_PAGES: Final = 1000
"""Of a host. Five of a thousand are half a percent: what is rarer is no template."""
WITH_TEXT: Final = 32
"""So many pages of a sample keep their lines' texts, to be shown."""


class SitePage(NamedTuple):
    """A page in a sample. Hashes are arrays of 64-bit numbers, as bytes: there are many."""

    page: int
    """Hash of its `page_id`."""
    edition: int
    """When it was learned: a greater number is later."""
    content: int
    """Hash of its text, by which copies of a page under several addresses are known."""
    title: int | None
    """Hash of its title as a line: numbers do not count in it."""
    called: int | None
    """Hash of its title with its numbers, which tell one chapter or one report from another."""
    part_of: int | None
    """The same of an HTML page, which says how it is called: pages that are called alike, but for
    numbers, may be parts of one. Of a text page it is a guess, and None."""
    outside: bytes
    """Hashes of the lines outside its body, each once, in order."""
    inside: bytes
    """Those of the lines inside, but for lines that read as a body."""
    sentences: bytes
    """Those of the first and the last lines that read as a body."""
    signs: bytes
    """See `seen.Seen`."""
    texts: tuple[str, ...] = ()
    """Of `told_lines`, as they stand, cut; none of most pages."""


def site_of(page: Page) -> str | None:
    """The host that a page is of; None where that is not known."""
    return host(page.raw.url or page.stated_url)


def told_lines(page: SitePage) -> list[int]:
    """Hashes of the lines of a page that may be of its site, and of its title."""
    lines: list[int] = unpack(page.outside + page.sentences).tolist()
    return lines if page.title is None else [*lines, page.title]


def sample(pages: Iterable[SitePage]) -> list[SitePage]:
    """The sample of a host's pages, in its order: each page once, as it was learned last."""
    kept: dict[int, SitePage] = {}
    for page in sorted(pages, key=_order):
        if page.page not in kept:
            kept[page.page] = page
            if len(kept) == MOST_PAGES:
                break
    return [
        page if number < WITH_TEXT or not page.texts else page._replace(texts=())
        for number, page in enumerate(kept.values())
    ]


def pack(values: Sequence[int]) -> bytes:
    """64-bit numbers as bytes."""
    return np.array(values, dtype="<u8").tobytes()


def unpack(packed: bytes) -> np.ndarray:
    """The inverse of `pack`; shape (n,), unsigned."""
    return np.frombuffer(packed, dtype="<u8")


def sizes(pages: Iterable[SitePage]) -> Iterator[int]:
    """About the bytes that each of ``pages`` takes in memory."""
    for page in pages:
        hashes = (page.outside, page.inside, page.sentences, page.signs)
        yield 500 + sum(map(len, hashes)) + sum(60 + 2 * len(text) for text in page.texts)


def _order(page: SitePage) -> tuple[object, ...]:
    unsure = page.title or 0, page.called or 0, page.part_of or 0
    return -page.edition, page.page, page.content, *unsure, *page[6:]
