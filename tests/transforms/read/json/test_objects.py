"""JSON objects as columns: both ways of reading one find the same, and neither needs much."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from naqi.schemas.rules import Reason
from naqi.transforms.read.columns import Wanted
from naqi.transforms.read.items import ReadOptions, UnreadableError
from naqi.transforms.read.json import objects
from naqi.transforms.read.json.objects import Fields, fields_of

WANTED = Wanted(ReadOptions(columns={"body": "page.inner.text", "url": "at"}))
NAMES = st.sampled_from(
    ["text", "URL", "url", "at", "page", "page.inner", "metadata", "date", "x", '"', "\\", "é", "["]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            NAMES | st.sampled_from(["inner", "text", "inner.text"]), inner, max_size=4
        )
    ),
    max_leaves=12,
)


def walked(line: bytes, monkeypatch: pytest.MonkeyPatch) -> Fields:
    with monkeypatch.context() as patched:
        patched.setattr(objects, "_LONG", 0)
        return fields_of(line, WANTED)


def values(fields: Fields) -> dict[str, Any]:
    return {path: fields.body(path, 10**9) for path in fields.columns}


def alike(value: object) -> object:
    """Of what is no scalar only the type is told."""
    return type(value) if isinstance(value, (dict, list)) else repr(value)


@given(row=st.dictionaries(NAMES, VALUES, max_size=6), indent=st.none() | st.just(1))
@example(row={"metadata": {"url": "a"}, "metadata.url": "b"}, indent=None)
@example(row={"text": "a" * 100, "x": [[["]"], '"]', "\\"], {}]}, indent=None)
def test_an_object_that_is_walked_through_has_the_same_columns(
    row: dict[str, Any], indent: int | None
) -> None:
    line = json.dumps(row, indent=indent).encode()
    parsed = fields_of(line, WANTED)
    with pytest.MonkeyPatch.context() as monkeypatch:
        found = walked(line, monkeypatch)
    assert list(found.columns) == list(parsed.columns)
    assert {k: alike(v) for k, v in values(found).items()} == {
        k: alike(v) for k, v in values(parsed).items()
    }
    assert set(row) <= set(found.names) <= set(parsed.names)


def test_of_two_fields_of_one_name_the_later_one_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    line = b'{"text": "a", "metadata": {"url": "a"}, "text": "b", "metadata": 1}'
    for fields in (fields_of(line, WANTED), walked(line, monkeypatch)):
        assert values(fields) == {"text": "b"}


BROKEN = [
    *(b"", b"{", b"[]", b'"text"', b"{}{}", b'{"text"}', b'{"text":}', b'{"text": "a",}'),
    *(b'{"text" "a"}', b'{"text": "a" "b"}', b'{"text": "a', b'{"text": [}', b'{"x": [[]}'),
    *(b'{"text": "\\x"}', b'{"\\x": 1}', b'{"text": "\xff"}', b"{text: 1}", b'{"text": "a"}}'),
]


@pytest.mark.parametrize("line", BROKEN)
def test_what_is_no_object_is_malformed(line: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    for read in (fields_of, lambda line, _: walked(line, monkeypatch)):
        with pytest.raises(UnreadableError) as raised:
            values(read(line, WANTED))
        assert raised.value.reason is Reason.MALFORMED_RECORD


@given(st.binary(max_size=60) | st.text(alphabet='{}[]":,\\ text0', max_size=60).map(str.encode))
def test_no_line_raises_anything_else(line: bytes) -> None:
    with pytest.MonkeyPatch.context() as monkeypatch:
        for read in (fields_of, lambda line, _: walked(line, monkeypatch)):
            with suppress(UnreadableError):
                values(read(line, WANTED))


def test_a_body_that_must_be_too_long_is_not_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    fields = walked(json.dumps({"text": "é" * 100}).encode(), monkeypatch)
    assert fields.body("text", 200) == "é" * 100
    assert fields.body("text", 100) == "é" * 100  # 600 bytes may be as few
    with pytest.raises(UnreadableError) as raised:
        fields.body("text", 99)
    assert raised.value.reason is Reason.PAGE_TOO_LARGE


def test_a_field_that_must_be_too_long_is_cut_undecoded(monkeypatch: pytest.MonkeyPatch) -> None:
    fields = walked(json.dumps({"url": "a" * 300_000}).encode(), monkeypatch)
    found = fields.value("url")
    assert isinstance(found, bytes)
    assert 8192 < len(found) < 100_000


def test_an_object_of_very_many_fields_is_not_gone_through() -> None:
    line = b"{%s}" % b",".join(b'"%d":0' % n for n in range(300_000))
    with pytest.raises(UnreadableError) as raised:
        fields_of(line, WANTED)
    assert raised.value.detail == "an object of more than 200000 names, texts and lists"
