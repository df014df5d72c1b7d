"""From a sample of a host's pages to what is told of its lines."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np

from naqi.transforms.sites.sample import SitePage, told_lines, unpack

FEWEST_PAGES: Final = 10
"""A host of which fewer are known is left alone."""
_MORE_THAN: Final = 5
"""Pages; a line on no more of them is no template."""
_SHARE: Final = 200
"""Nor is one on no more than one of so many."""
_STANDING: Final = 4
"""A line that reads as a body is of the site only from one of so many pages on."""
_FEWEST_STANDING: Final = 10
"""And from so many."""
HALF_LIFE: Final = 30
"""Editions after which a page counts half."""
_ONE: Final = 1 << 10
"""What a page of the newest edition counts; after ten half-lives a page counts nothing."""


class Template(NamedTuple):
    """A line that belongs to the site and to no page."""

    line: int
    """Its hash: see `lines.hash_lines`."""
    pages: int
    """Pages that have it, as they count: see `HALF_LIFE`."""
    standing: bool
    """Whether it reads as a body."""
    text: str | None
    """As a page has it; None where it is on none of the pages whose texts are kept."""


class Decided(NamedTuple):
    """What is told of a host."""

    pages: int
    """Pages of the sample as they count, copies counted once."""
    templates: Sequence[Template] = ()
    """The most frequent first."""
    titles: Sequence[int] = ()
    """Hashes of the titles of its pages; sorted. A title is no template, on however many pages a
    box of headlines has it: of one page it is the headline."""
    signs: Sequence[int] = ()
    """Hashes by which its pages' texts are known; sorted."""


def decide(pages: Sequence[SitePage]) -> Decided:
    """What the sample of a host tells.

    A line is a template if it is outside the body on more than 5 pages and more than half a percent
    of all, and more often than inside. One that reads as a body has to stand on a quarter of the
    pages, HTML pages of one title being one, and on ten; one that was taken for a title, on as
    many.
    """
    newest = max((page.edition for page in pages), default=0)
    alike: dict[int, SitePage] = {}
    for page in pages:  # in their order: the newest of copies
        alike.setdefault(page.content, page)
    weights = {content: _weight(newest - page.edition) for content, page in alike.items()}
    total = sum(weights.values())
    signs = sorted({int(sign) for page in pages for sign in unpack(page.signs)})
    outside, inside = (_count(alike, weights, field) for field in ("outside", "inside"))
    standing = _count_by_title(alike, weights)
    enough = total >= FEWEST_PAGES * _ONE
    least = max(_MORE_THAN * _ONE, total / _SHARE)
    lines = {
        line: (n, False) for line, n in outside.items() if n > least and n >= inside.get(line, 0)
    }
    least = max(_FEWEST_STANDING * _ONE, total / _STANDING)
    lines |= {line: (n, True) for line, n in standing.items() if n >= least}
    called: Counter[tuple[int, int]] = Counter()
    for content, page in alike.items():
        if page.title is not None and page.called is not None:
            called[page.title, page.called] += weights[content]
    often = {title: n for (title, _), n in called.items() if n >= least}
    titles = {title for title, _ in called} - often.keys()
    lines |= {title: (n, False) for title, n in often.items()}
    lines = {line: told for line, told in lines.items() if line not in titles}
    texts = _texts(pages)
    found = [
        Template(line, n // _ONE, reads, texts.get(line)) for line, (n, reads) in lines.items()
    ]
    return Decided(
        total // _ONE,
        sorted(found, key=lambda one: (-one.pages, one.line)) if enough else (),
        sorted(titles) if enough else (),
        [sign for sign in signs if sign not in lines],
    )


def _weight(age: int) -> int:
    """What a page counts that was learned so many editions ago."""
    return _ONE >> (age // HALF_LIFE)


def _count(alike: dict[int, SitePage], weights: dict[int, int], field: str) -> dict[int, int]:
    """By line, what the pages that have it count."""
    by_weight: defaultdict[int, list[np.ndarray]] = defaultdict(list)
    for content, page in alike.items():
        by_weight[weights[content]].append(unpack(getattr(page, field)))
    found: Counter[int] = Counter()
    for weight, lines in by_weight.items():
        values, numbers = np.unique(np.concatenate(lines), return_counts=True)
        found.update(dict(zip(values.tolist(), (numbers * weight).tolist(), strict=True)))
    return found


def _count_by_title(alike: dict[int, SitePage], weights: dict[int, int]) -> dict[int, int]:
    """The same of lines that read as a body, where HTML pages of one title are one page.

    Pages of a thread, or of an article in parts, begin alike, and are called alike but for numbers.
    """
    titled: defaultdict[int, list[int]] = defaultdict(list)
    for content, page in alike.items():
        titled[content if page.part_of is None else page.part_of].append(content)
    found: Counter[int] = Counter()
    for contents in titled.values():
        weight = max(weights[content] for content in contents)
        lines = np.concatenate([unpack(alike[content].sentences) for content in contents])
        found.update(dict.fromkeys(np.unique(lines).tolist(), weight))
    return found


def _texts(pages: Sequence[SitePage]) -> dict[int, str]:
    found: dict[int, str] = {}
    for page in pages:
        if page.texts:
            found.update(zip(told_lines(page), page.texts, strict=True))
    return found
