"""A run is published unless more was rejected than may be, or there was nothing to read."""

from __future__ import annotations

import pytest

from naqi.schemas.errors import InputError
from naqi.schemas.rejects import ANY, MaxRejected
from naqi.transforms.write.errors import TooManyRejectsError
from naqi.transforms.write.refuse import refuse
from naqi.transforms.write.rejects import Rejects, Told

NONE: dict[str, int] = {}
SOME = {"pages_written": 6, "rejected/empty_page": 3, "rejected/too_short": 1}
ALL = {"rejected/not_text": 4}
ASKED = {"rejected/other_language": 4}


@pytest.mark.parametrize(
    ("counts", "most"),
    [
        (SOME, None),
        (SOME, 3),
        (SOME, 0.3),
        (ALL, 4),
        (ALL, ANY),
        (ASKED, 0),
        (ASKED, 0.0),
        (NONE, None),
        ({"pages_read": 0}, ANY),
    ],
)
def test_these_are_published(counts: dict[str, int], most: MaxRejected) -> None:
    refuse(counts, Rejects(), most)


@pytest.mark.parametrize(
    ("counts", "most", "says"),
    [
        (ALL, None, "nothing could be cleaned"),
        (ASKED, None, "other_language"),
        (SOME, 2, "3 of 10"),
        (SOME, 0.29, "--max-rejected 29%"),
        (ALL, 3, "4 of 4"),
    ],
)
def test_these_are_not(counts: dict[str, int], most: MaxRejected, says: str) -> None:
    with pytest.raises(TooManyRejectsError, match=says):
        refuse(counts, Rejects(), most)


@pytest.mark.parametrize("most", [None, 0, 5, 0.5])
def test_nothing_to_read_is_told_with_what_was_there_instead(most: MaxRejected) -> None:
    with pytest.raises(InputError, match=r"no page in the inputs, but 5 records .* \(request 4, "):
        refuse({"pages_read": 0, "skipped/request": 4, "skipped/warcinfo": 1}, Rejects(), most)


def test_inputs_that_hold_no_pages_are_none_to_clean() -> None:
    samples = {"unsupported_format": [Told("a.rss", None, "unsupported_format", "it is a feed")]}
    counts = {"rejected/unsupported_format": 1}
    with pytest.raises(InputError, match=r"no page in the inputs, .*as a.rss: it is a feed"):
        refuse(counts, Rejects(samples=samples), None)
    with pytest.raises(TooManyRejectsError):
        refuse({**counts, "rejected/not_text": 1}, Rejects(samples=samples), None)


@pytest.mark.parametrize("reason", ["no_body_column", "malformed_record"])
def test_records_that_are_no_pages_are_none_to_clean(reason: str) -> None:
    rejects = Rejects({reason: 1}, samples={reason: [Told("a.csv", 1, reason, "it has: x")]})
    with pytest.raises(InputError, match=r"no page in the inputs, .*a.csv: it has: x.*100%"):
        refuse({f"rejected/{reason}": 3}, rejects, None)
    with pytest.raises(TooManyRejectsError):
        refuse({f"rejected/{reason}": 3, "rejected/empty_page": 1}, rejects, None)


def test_the_most_frequent_reasons_are_told_with_what_their_first_rows_say() -> None:
    counts = {"rejected/no_body_column": 200, "rejected/not_text": 9, "rejected/empty_page": 1}
    samples = {
        "no_body_column": [Told("a.jsonl", 1, "no_body_column", "the file has: Id, Link")],
        "not_text": [Told("b.png", None, "not_text", "PNG")],
    }
    with pytest.raises(TooManyRejectsError) as raised:
        refuse(counts, Rejects({"no_body_column": 2}, samples=samples), None)
    assert (
        "no_body_column (2 files, as a.jsonl: the file has: Id, Link); "
        "not_text (9 pages, as b.png: PNG); empty_page (1 page)"
    ) in str(raised.value)
