"""What programs hand over as pages: taken as it is, or told apart."""

from __future__ import annotations

import pickle
from dataclasses import fields, replace
from datetime import date, datetime, timedelta, timezone
from enum import IntEnum
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage, Rejection
from naqi.schemas.rules import Reason, Stage
from naqi.schemas.tables import TABLES
from naqi.transforms.border import admit, make_page, misfits
from naqi.transforms.core import clean_page

GOOD = RawPage(
    b"The lamp is lit at dusk.",
    "lamp.jsonl",
    3,
    "http://lamp.example/",
    datetime(2024, 5, 17, tzinfo=timezone.utc),
    "utf-8",
    "text",
    "length",
    Rejection(Stage.READ, Reason.READ_ERROR, "no such lamp"),
)
EAST = timezone(timedelta(hours=5))


class Hostile:
    """What can neither be shown nor compared nor pickled."""

    def __repr__(self) -> str:
        raise ArithmeticError

    def __eq__(self, other: object) -> bool:
        raise ArithmeticError

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> str:
        raise ArithmeticError


class Berth(IntEnum):
    """A number by a name."""

    NORTH = 4


@pytest.mark.parametrize("page", [GOOD, RawPage(b""), replace(GOOD, record=Berth.NORTH)])
def test_a_raw_page_goes_through_as_it_is(page: RawPage) -> None:
    assert admit(page) is page


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("body", "The lamp is lit at dusk.", "body is str, not bytes"),
        ("body", None, "body is None, not bytes"),
        ("body", bytearray(b"The lamp"), "body is bytearray, not bytes"),
        ("origin", None, "origin is None, not str"),
        ("record", "7", "record is str, not int | None"),
        ("record", 7.0, "record is float, not int | None"),
        ("record", True, "record is bool, not int | None"),
        ("record", 1 << 63, "record does not fit into 64 bits"),
        ("record", -(1 << 63) - 1, "record does not fit into 64 bits"),
        ("url", b"http://lamp.example/", "url is bytes, not str | None"),
        ("url", float("nan"), "url is float, not str | None"),
        ("fetched_at", "2024-05-17", "fetched_at is str, not datetime.datetime | None"),
        ("fetched_at", date(2024, 5, 17), "fetched_at is date, not datetime.datetime | None"),
        ("fetched_at", datetime(2024, 5, 17), "fetched_at has no time zone"),
        ("fetched_at", pd.NaT, "fetched_at is no time that can be told in UTC"),
        (
            "fetched_at",
            datetime.min.replace(tzinfo=EAST),
            "fetched_at is no time that can be told in UTC",
        ),
        ("charset", 1256, "charset is int, not str | None"),
        ("format", None, "format is None, not str"),
        ("format", "docx", "format is 'docx', not 'html' or 'markdown' or 'text'"),
        ("truncated", True, "truncated is bool, not str | None"),
        ("rejection", Reason.NOT_TEXT, "rejection is Reason, not naqi.schemas.page.Rejection | No"),
        ("rejection", Rejection("read", "lost"), "rejection is not of a Stage, a Reason and a str"),  # type: ignore[arg-type]
    ],
)
def test_a_wrong_field_is_told_and_the_others_are_kept(field: str, value: Any, said: str) -> None:
    admitted = admit(replace(GOOD, **{field: value}))
    assert admitted.rejection is not None
    assert admitted.rejection.reason is Reason.MALFORMED_RECORD
    assert admitted.rejection.detail.startswith(said)
    unharmed = {f.name for f in fields(RawPage)} - {field, "body", "rejection"}
    assert all(getattr(admitted, name) == getattr(GOOD, name) for name in unharmed)
    assert misfits(admitted) == {}


def test_all_wrong_fields_are_told_at_once() -> None:
    admitted = admit(replace(GOOD, url=7, record="x"))  # type: ignore[arg-type]
    assert admitted.rejection is not None
    assert admitted.rejection.detail == "record is str, not int | None; url is int, not str | None"


@pytest.mark.parametrize(
    ("element", "said", "body"),
    [
        (None, "None", b""),
        ("Der Leuchtturm", "str", b"Der Leuchtturm"),
        (b"\xff\x00", "bytes", b"\xff\x00"),
        (bytearray(b"lamp"), "bytearray", b"lamp"),
        ({"url": 1, "html": 2, 3: 4}, "dict of html, url", b""),
        (("page", "url"), "tuple", b""),
        (Hostile(), "Hostile", b""),
    ],
)
def test_what_is_no_raw_page_is_a_rejected_one(element: Any, said: str, body: bytes) -> None:
    admitted = admit(element)
    assert admitted.rejection is not None
    assert admitted.rejection.detail == f"not a RawPage but {said}"
    assert admitted.body == body


ANYTHING = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(),
    st.binary(),
    st.datetimes(),
    st.datetimes(timezones=st.sampled_from([timezone.utc, EAST])),
    st.builds(Hostile),
    st.lists(st.integers(), max_size=2),
)


@given(st.fixed_dictionaries({}, optional={f.name: ANYTHING for f in fields(RawPage)}))
def test_whatever_is_in_a_raw_page_ends_as_rows_that_can_be_stored(values: dict[str, Any]) -> None:
    admitted = admit(RawPage(**{"body": b"", **values}))
    assert pickle.loads(pickle.dumps(admitted)) == admitted  # noqa: S301
    rows = clean_page(admitted, CleanConfig())
    if rows.rejected is not None:
        pa.Table.from_pylist([rows.rejected._asdict()], TABLES["rejected"])
    else:
        assert rows.page is not None


def test_text_of_a_program_is_in_no_character_set() -> None:
    declared = '<meta charset="iso-8859-1"><p>Der Wächter schläft.'
    assert make_page(declared).charset == "utf-8"
    assert make_page(declared.encode("latin-1")).charset is None


@pytest.mark.parametrize("kind", [str.encode, lambda text: bytearray(text.encode())])
def test_bytes_are_bytes_in_whatever_they_are_held(kind: Any) -> None:
    assert make_page(memoryview(kind("lamp"))).body == make_page(kind("lamp")).body == b"lamp"


@pytest.mark.parametrize(
    ("text", "format"),
    [
        ("<!doctype html><p>One", "html"),
        ("  <article>Two</article>", "html"),
        ("Three <b>times</b> a day", "text"),
        ("", "text"),
    ],
)
def test_the_format_goes_by_how_a_page_begins(text: str, format: str) -> None:
    assert make_page(text).format == make_page(text.encode()).format == format
    assert make_page(text, format="html").format == "html"
