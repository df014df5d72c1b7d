"""Paragraphs that a line break and an indentation part."""

from __future__ import annotations

import pytest

from naqi.transforms.blocks.html import read_html

HARBOUR = "The ferry left before anybody had loosened the second rope, and nobody called after it."
LAMPS = "On the quay the lamps went out one after the other, as they do when the tide is low."


def texts(html: str) -> list[str]:
    return [block.text for block in read_html(html).blocks]


@pytest.mark.parametrize("indentation", ["&nbsp;&nbsp;", "\u3000\u3000", "&emsp;", "&#8194;"])
@pytest.mark.parametrize("broken", ["<br>", "<br/>\n", "<BR>\n  "])
def test_an_indented_line_opens_a_paragraph(indentation: str, broken: str) -> None:
    html = f"<div>{indentation}{HARBOUR}{broken}{indentation}{LAMPS}</div>"
    assert texts(html) == [HARBOUR, LAMPS]


def test_a_line_that_is_not_goes_on_with_the_one_above() -> None:
    html = f"<p>{HARBOUR}<br>&emsp;{LAMPS}<br>{HARBOUR}</p>"
    assert texts(html) == [HARBOUR, f"{LAMPS} {HARBOUR}"]


def test_where_all_are_indented_no_full_stop_is_needed() -> None:
    lines = ["เรือข้ามฟากออกจากท่าก่อนที่ใครจะแก้เชือกเส้นที่สองและไม่มีใครเรียกมันกลับมา"] * 3
    html = "<br>".join(f"\u00a0\u00a0{line}" for line in lines)
    assert texts(f"<p>{html}</p>") == lines


def test_an_indentation_inside_of_a_sentence_parts_nothing() -> None:
    html = f"<p>{HARBOUR} The last of them<br>&nbsp;{LAMPS}<br>{HARBOUR}</p>"
    assert texts(html) == [f"{HARBOUR} The last of them {LAMPS} {HARBOUR}"]


def test_indented_verse_stays_verse() -> None:
    html = "<p>The rope is wet,<br>&nbsp;&nbsp;the quay is long,<br>the gulls go home.</p>"
    (block,) = read_html(html).blocks
    assert len(block.parts) == 3


def test_each_has_its_place_on_the_page() -> None:
    html = f"<p>{HARBOUR}<br>&nbsp;<b>On the quay</b>{LAMPS[11:]}</p>"
    blocks = read_html(html).blocks
    assert [html[block.start : block.end] for block in blocks] == [
        HARBOUR,
        f"On the quay</b>{LAMPS[11:]}",
    ]
