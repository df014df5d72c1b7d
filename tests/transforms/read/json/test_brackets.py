"""The end of a list or an object, as `json` finds it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.read.json import brackets
from naqi.transforms.read.json.brackets import end_of_brackets

VALUES = st.recursive(
    st.integers() | st.text(alphabet='[]{}"\\ aé', max_size=12),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=20,
)


@pytest.mark.parametrize("window", [1, 2, 3, 7, 1 << 10])
@given(value=st.lists(VALUES) | st.dictionaries(st.text(alphabet='"\\[]'), VALUES), after=st.text())
def test_it_is_where_json_finds_it(window: int, value: Any, after: str) -> None:
    for text in (json.dumps(value), json.dumps(value, ensure_ascii=False)):
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(brackets, "_FIRST_WINDOW", window)
            patched.setattr(brackets, "_WINDOW", window)
            line = text.encode("utf-8", "surrogatepass")
            assert end_of_brackets(b"  " + line + after.encode(), 2) == 2 + len(line)


@pytest.mark.parametrize("line", [b"[", b'["]', b'["\\"]', b"[[]", b"{" * 5000])
def test_what_has_no_end_has_none(line: bytes) -> None:
    assert end_of_brackets(line, 0) is None
