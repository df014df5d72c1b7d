"""What is looked for in another way than it reads is found where a plain look finds it."""

from __future__ import annotations

import re
from html import escape, unescape

from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.blocks.embedded import values as embedded_json

PLAIN_STATE = re.compile(
    r"""(?:\b(?:window|self|globalThis)\s*[.\[]|\b(?:var|let|const)\s+)[\w$."'\]]{1,80}\s*=\s*"""
    r"""(?:JSON\.parse\(\s*(decodeURIComponent\(\s*)?(?=["'])|(?=[\[{]))"""
)
PLAIN_FLIGHT = re.compile(r"\b__next_f\.push\(\s*(?=\[)")
PIECES = (
    "window", ".", "self", "globalThis", "[", "var ", "let ", "const\n", "x", "=", " = {", "é",
    "=[", "__next_f", ".push(", "[1", "JSON.parse(", "decodeURIComponent(", "'", "_", "$",
    "window.__STATE__ = {", ";self.__next_f.push([1,",
)  # fmt: skip
SCRIPT = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


@given(SCRIPT, st.integers(0, 20))
def test_states_are_found_where_words_begin(script: str, start: int) -> None:
    for plain, pattern in (
        (PLAIN_STATE, embedded_json._STATE),
        (PLAIN_FLIGHT, embedded_json._FLIGHT),
    ):
        found = [(match.span(), match.groups()) for match in pattern.finditer(script, start)]
        assert found == [(m.span(), m.groups()) for m in plain.finditer(script, start)]


@given(st.lists(st.sampled_from(["&", "amp", ";", "quot", "&quot;", "&am", "&#39", "x", "&lt"])))
def test_entities_are_what_they_are(parts: list[str]) -> None:
    text = "".join(parts)
    assert embedded_json._unescape(text) == unescape(text)
    assert embedded_json._unescape(escape(text)) == text
