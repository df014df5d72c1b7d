"""Segments that React hands on after the page."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from naqi.transforms.blocks.html import walk_html

ReadTexts = Callable[[str], list[str]]


@pytest.mark.parametrize(
    ("place", "segment"), [("B:0", "S:0"), ("P:1f", "S:1f"), ("shop-B:a", "shop-S:a")]
)
def test_segment_is_shown_in_its_place(place: str, segment: str, read_texts: ReadTexts) -> None:
    source = (
        f"<main><h2>Nets</h2><template id='{place}'></template><p>after</p></main><footer>end"
        f'</footer><div hidden id="{segment}"><p>mended</p></div>'
    )
    assert read_texts(source) == ["Nets", "mended", "after", "end"]


def test_segments_may_wait_for_others(read_texts: ReadTexts) -> None:
    source = (
        '<div><template id="B:0"></template></div><div hidden id="S:1">inner</div>'
        '<div hidden id="S:0"><p>outer</p><template id="B:1"></template><p>end</p></div>'
    )
    assert read_texts(source) == ["outer", "inner", "end"]


def test_text_has_the_offsets_of_where_it_stands(parser: str) -> None:
    source = (
        '<p>one</p><template id="B:0"></template><p>three</p>'
        '<div hidden id="S:0"><p>two</p></div><p>four</p>'
    )
    blocks = walk_html(source, parser).blocks
    assert [block.text for block in blocks] == ["one", "two", "three", "four"]
    assert [source[block.start : block.end] for block in blocks] == [b.text for b in blocks]


def test_segments_in_segments_have_offsets_of_their_own(parser: str) -> None:
    source = (
        '<div><template id="B:0"></template></div><p>last</p>'
        '<div hidden id="S:0"><template id="B:1"></template><p>then</p>'
        '<template id="B:2"></template></div>'
        '<div hidden id="S:1">first</div><div hidden id="S:2">next</div>'
    )
    blocks = walk_html(source, parser).blocks
    assert [block.text for block in blocks] == ["first", "then", "next", "last"]
    assert [source[block.start : block.end] for block in blocks] == [b.text for b in blocks]


@pytest.mark.parametrize("before", ["", "<td>x"])
def test_row_with_a_segment_ends_behind_its_start(before: str, parser: str) -> None:
    source = (
        f'<table><tr>{before}<td><template id="B:0"></template></td><td>y</table>'
        '<span hidden id="S:0">knot</span>'
    )
    (row,) = walk_html(source, parser).blocks
    assert row.text == " | ".join([*["x"][: len(before)], "knot", "y"])
    assert row.start <= row.end
    assert [source[cell.start : cell.end] for cell in row.parts] == row.text.split(" | ")


@pytest.mark.parametrize(
    "source",
    [
        '<p>a</p><div hidden id="S:0">b</div>',
        '<p>a</p><div hidden id="S:0">b<template id="B:0"></template></div>',
        '<p>a</p><div hidden id="S:0">b<template id="B:1"></template></div>'
        '<div hidden id="S:1"><template id="B:0"></template></div>',
    ],
    ids=["no place", "in itself", "in each other"],
)
def test_segment_without_a_place_stays_hidden(source: str, parser: str) -> None:
    shown, hidden = walk_html(source, parser).blocks
    assert (shown.text, hidden.text) == ("a", "b")
    assert hidden.element.role == "hidden"
