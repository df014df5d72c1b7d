"""Rows of React server components."""

from __future__ import annotations

import json
from typing import Any

import pytest

from naqi.transforms.blocks.embedded.flight import read_rows


def element(tag: str, *children: Any, **props: Any) -> list[Any]:
    return ["$", tag, None, {**props, "children": list(children)}]


def rows(**values: Any) -> str:
    return "".join(f"{row[1:]}:{json.dumps(value)}\n" for row, value in values.items())


def test_elements_are_written_as_html_with_what_they_refer_to() -> None:
    text = '5:I["12",["34"],"Menu"]\n' + rows(
        _0=element("main", "$L7", element("$L5", element("b", "bold")), className="story"),
        _7=element("p", "Two & ", element("a", "more", href="/x")),
    )
    html = '<main class="story"><p>Two &amp; <a href="/x">more</a></p><b>bold</b></main>'
    assert read_rows(text) == [html]


def test_text_of_a_length_in_bytes_is_a_row_of_its_own() -> None:
    body = "<p>Größe: acht Fuß.</p>\n2:[]"
    text = f"a:T{len(body.encode()):x},{body}" + rows(_b={"after": "it"})
    assert read_rows(text) == [body, {"after": "it"}]


def test_html_that_is_set_inside_is_written_as_it_is() -> None:
    inner = "<p>Set &amp; done.</p>"
    text = f"4:T{len(inner):x},{inner}" + rows(
        _0=["$", "div", None, {"dangerouslySetInnerHTML": {"__html": "$4"}}]
    )
    assert read_rows(text)[0] == f"<div>{inner}</div>"


def test_what_components_are_told_is_handed_on() -> None:
    told = {"post": {"body": "Rain."}}
    assert told in read_rows(rows(_0=["$", "$L9", None, told]))


@pytest.mark.parametrize(
    "hostile",
    [
        "0:" + '["$","p",null,{"children":' * 3_000,
        "0:" + json.dumps(element("p", "$L0", "$L0")),
        "0:Tfffffff,short",
        ":\n" * 100_000,
        "0:[\n1:{\n2:T,\n",
        rows(_0=["$L1", "$L1"], _1=["$L2", "$L2"], _2=["$L0", "$L1"]),
    ],
)
def test_hostile_rows_are_passed_over(hostile: str) -> None:
    assert all(part in ("<p></p>", "short", {}) for part in read_rows(hostile))
