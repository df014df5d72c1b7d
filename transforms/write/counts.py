"""What is counted of a run, under the names that Beam's metrics and the report share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from operator import attrgetter

from naqi.schemas.rows import PageRows

Counts = dict[str, int]
"""``pages_read``, ``pages_written``, ``paragraphs``, ``rejected/<reason>``, ``dropped/<rule>``,
``language/<tag>`` (pages), ``skipped/<reason>`` (records), ``truncated/<why>`` (pages),
``deceptive/<kind>`` (characters) and ``files/<reason>`` (of which not all could be read) to how
many. ``dropped`` is of all pages, also the rejected."""

_RULE = attrgetter("rule")


def count(page: PageRows, counts: Counter[str]) -> None:
    """Add one page to ``counts``."""
    if page.page is not None:
        counts["pages_written"] += 1
        counts["paragraphs"] += len(page.paragraphs)
        counts[f"language/{page.page.language}"] += 1
    if page.rejected is not None:
        counts[f"rejected/{page.rejected.reason}"] += 1
    for kind, n in page.deceptive.items():
        counts[f"deceptive/{kind}"] += n
    for rule, n in Counter(map(_RULE, page.dropped)).items():
        counts[f"dropped/{rule}"] += n


def expected_rows(counts: Mapping[str, int]) -> dict[str, int]:
    """How many rows each output table has of the pages that were counted, by its name."""
    return {
        "paragraphs": counts.get("paragraphs", 0),
        "pages": counts.get("pages_written", 0),
        "dropped": sum(under(counts, "dropped").values()),
        "rejected": sum(under(counts, "rejected").values()),
    }


def total(parts: Iterable[Mapping[str, int]]) -> Counts:
    """The sum of ``parts``, by name."""
    counts: Counter[str] = Counter()
    for part in parts:
        counts.update(part)
    return dict(sorted(counts.items()))


def under(counts: Mapping[str, int], group: str) -> Counts:
    """The counts named ``group/…``, without the group."""
    return {
        name.removeprefix(f"{group}/"): n
        for name, n in sorted(counts.items())
        if name.startswith(f"{group}/")
    }
