"""Times and digests in the notations that archives use."""

from __future__ import annotations

import base64
import hashlib
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.read.timestamps import timestamp
from naqi.transforms.read.warc.digests import matches

TIME = datetime(2024, 4, 12, 10, 11, 12, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    "value",
    [
        "2024-04-12T10:11:12Z",
        "2024-04-12T10:11:12.000000000Z",
        "2024-04-12 10:11:12",
        "2024-04-12T13:11:12+03:00",
        "Fri, 12 Apr 2024 10:11:12 GMT",
        "20240412101112",
        "1712916672",
        1712916672,
        1712916672.0,
        1712916672_000,
        1712916672_000_000,
        1712916672_000_000_000,
        TIME,
        TIME.replace(tzinfo=None),
        TIME.astimezone(timezone(timedelta(hours=-5))),
    ],
)
def test_times(value: object) -> None:
    found = timestamp(value)
    assert found == TIME
    assert found.tzinfo == timezone.utc


def test_a_day_is_its_midnight() -> None:
    assert (
        timestamp("2024-04-12")
        == timestamp(date(2024, 4, 12))
        == TIME.replace(hour=0, minute=0, second=0)
    )


@pytest.mark.parametrize(
    "value",
    [
        None,
        "",
        "yesterday",
        "7",
        True,
        -1,
        1e300,
        float("nan"),
        "0000-00-00",
        [],
        "9" * 99,
        "1" * 30 + "h",
    ],
)
def test_what_tells_no_time(value: object) -> None:
    assert timestamp(value) is None


@given(
    st.text(max_size=40)
    | st.text(alphabet="0123456789hms.:/-+ eTZ²٣", max_size=64)
    | st.integers()
    | st.integers(min_value=10**300)
    | st.floats()
    | st.decimals()
    | st.binary(max_size=40)
    | st.datetimes(timezones=st.none() | st.timezones())
    | st.dates()
)
def test_no_value_raises(value: object) -> None:
    timestamp(value)


@pytest.mark.parametrize("algorithm", ["sha1", "sha256", "md5", "sha512"])
def test_digests_in_every_notation(algorithm: str) -> None:
    digest = hashlib.new(algorithm, b"content", usedforsecurity=False).digest()
    notations = [
        digest.hex(),
        digest.hex().upper(),
        base64.b32encode(digest).decode(),
        base64.b32encode(digest).decode().rstrip("=").lower(),
        base64.b64encode(digest).decode(),
        base64.urlsafe_b64encode(digest).decode().rstrip("="),
    ]
    for notation in notations:
        assert matches(f"{algorithm.upper()}:{notation}", [b"other", b"content"]) is True
        assert matches(f"{algorithm}:{notation}", [b"other"]) is False


@pytest.mark.parametrize(
    "labelled", [None, "", "sha1", "sha1:", "sha1:123", "crc32:00000000", "sha1:" + "!" * 32]
)
def test_what_cannot_be_checked_is_not_wrong(labelled: str | None) -> None:
    assert matches(labelled, [b"content"]) is None
