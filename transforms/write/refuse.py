"""Whether what a run has made may take the place of what is there."""

from __future__ import annotations

from collections.abc import Mapping

from naqi.schemas.errors import InputError
from naqi.schemas.rejects import ANY, ASKED, OF_FILES, MaxRejected, told
from naqi.schemas.rules import Reason
from naqi.transforms.write.counts import expected_rows, under
from naqi.transforms.write.errors import TooManyRejectsError
from naqi.transforms.write.rejects import Rejects, most_frequent

_OF_NO_PAGES = frozenset(
    {Reason.UNSUPPORTED_FORMAT, Reason.NO_BODY_COLUMN, Reason.MALFORMED_RECORD}
)
"""Reasons by which a file, or a record, is no page at all."""
_REASONS = 3
"""Told in the error; the report has them all."""


def refuse(counts: Mapping[str, int], rejects: Rejects, most: MaxRejected) -> None:
    """Raise an error if a run must not be published.

    Args:
        counts: See `transforms.write.counts`; whether there was anything to read is known only
            from ``pages_read``.
        rejects: What was rejected.
        most: How many may be. Those that the configuration asks for (`ASKED`) do not count, but
            where nothing else is left.

    Raises:
        TooManyRejectsError: More pages were rejected.
        InputError: There was no page at all, or nothing but what holds none, such as feeds, tables
            without a body and records that are none.
    """
    if most == ANY and isinstance(most, float):
        return
    rows = expected_rows(counts)
    pages = rows["pages"] + rows["rejected"]
    if not pages:
        if "pages_read" in counts:
            raise InputError(f"there is no page in the inputs{_skipped(counts)}: nothing published")
        return
    reasons = under(counts, "rejected")
    if most is None:
        if not rows["pages"] and reasons.keys() <= _OF_NO_PAGES:
            raise InputError(
                "there is no page in the inputs, so nothing is published: "
                f"{told_reasons(reasons, rejects)}; --max-rejected 100% publishes it all the same"
            )
        if not rows["pages"]:
            raise TooManyRejectsError(
                "nothing could be cleaned, so nothing is published: "
                f"{told_reasons(reasons, rejects)}; --max-rejected 100% publishes it all the same"
            )
        return
    blamed = {reason: n for reason, n in reasons.items() if reason not in ASKED}
    rejected = sum(blamed.values())
    if rejected > (most * pages if isinstance(most, float) else most):
        raise TooManyRejectsError(
            f"{rejected:,} of {pages:,} pages and files were rejected, more than "
            f"--max-rejected {told(most)} allows, so nothing is published: "
            f"{told_reasons(blamed, rejects)}"
        )


def told_reasons(reasons: Mapping[str, int], rejects: Rejects) -> str:
    """The most frequent reasons, how often, and what the first row of each says."""
    said = []
    for reason, n in most_frequent(reasons)[:_REASONS]:
        number = f"{rejects.files[reason]:,} files" if reason in OF_FILES else f"{n:,} pages"
        first = next(iter(rejects.samples.get(reason, ())), None)
        detail = f", as {first.origin}: {first.detail or reason}" if first else ""
        said.append(f"{reason} ({number.removesuffix('s') if n == 1 else number}{detail})")
    more = len(reasons) - _REASONS
    return "; ".join(said) + (f"; and {more} more reasons" if more > 0 else "")


def _skipped(counts: Mapping[str, int]) -> str:
    skipped = under(counts, "skipped")
    if not skipped:
        return ""
    reasons = ", ".join(f"{reason} {n:,}" for reason, n in most_frequent(skipped)[:_REASONS])
    return f", but {sum(skipped.values()):,} records that are none ({reasons})"
