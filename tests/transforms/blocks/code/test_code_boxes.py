"""Listings without ``pre`` are told by their lines where names only sound like code."""

from __future__ import annotations

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.page import Block, Element
from naqi.schemas.rules import Role
from naqi.transforms.blocks.code import code_boxes
from naqi.transforms.blocks.code.gutters import LINE_NUMBERS
from naqi.transforms.blocks.html import read_html

CODE = "def dry(nets):\n    for net in nets:\n        net.hang()\n    return len(nets)"
LINES = CODE.split("\n")


def in_lines(form: str) -> str:
    """Each line in mark-up: ``{n}`` is its number, ``{line}`` is the line, ``{spaced}`` too."""
    return "".join(
        form.format(n=n, line=escape(line), spaced=escape(line).replace("    ", "&nbsp; &nbsp; "))
        for n, line in enumerate(LINES, 1)
    )


BOXES = {
    "a table of the source": '<table class="code">'
    + in_lines("<tr><th id=L{n}><a href=#L{n}>{n}</a></th><td>{line}</td></tr>")
    + "</table>",
    "a table with a head": '<table class="code"><thead><tr><th>Line<th></th></thead>'
    + in_lines("<tr><th><a href=#L{n}>{n}</a></th><td>{line}</td></tr>")
    + "</table>",
    "a table without a name": "<table>"
    + in_lines('<tr><td class="x_line_number">{n}</td><td>{line}</td></tr>')
    + "</table>",
    "lines in pre": '<div class="source-view">'
    + in_lines('<div><a class="line-number" href=#{n}>{n}</a><pre>{line}</pre></div>')
    + "</div>",
    "paragraphs below an id": '<div id="source">'
    + in_lines('<p class="run"><span class=n><a href=#t{n}>{n}</a></span><i>{line}&nbsp;</i></p>')
    + "</div>",
    "a list": '<div class="blockcode"><div><ol>'
    + in_lines("<li>{spaced}<br /></li>")
    + '</ol></div><em onclick="copycode(1)">复制</em></div>',
    "breaks in a paragraph": '<p class="code">' + in_lines("{spaced}<br>") + "</p>",
    "an editor": '<div class="ace_editor"><div class="ace_gutter">'
    + in_lines('<div class="ace_gutter-cell">{n}</div>')
    + '</div><div class="ace_text-layer">'
    + in_lines('<div class="ace_line">{line}</div>')
    + "</div></div>",
    "line ends that a style keeps": '<div class="x" style="font-family:Menlo; white-space: pre">'
    + escape(CODE)
    + "</div>",
    "how often each line was run": '<table class="coverage code"><tr><td class="line-coverage">'
    + "\n".join(["<b>1x</b>"] * 4)
    + '</td><td class="text">'
    + in_lines("<div>{line}</div>")
    + "</td></tr></table>",
}


@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
def test_a_box_of_code_is_one_listing_without_its_numbers(box: str, parser: str) -> None:
    blocks = read_html(f"<p>Nets hang in rows.</p>{box}<p>So they dry.</p>", parser).blocks
    code = [block for block in blocks if block.role is Role.CODE]
    assert [block.text for block in code] == [CODE]
    beside = [b for b in blocks if b.role is not Role.CODE and not is_beside(b)]
    assert [block.text for block in beside] == ["Nets hang in rows.", "So they dry."]


def is_beside(block: Block) -> bool:
    """Whether a block is a button or line numbers."""
    element: Element = block.element
    return element.tag == "button" or element.role == LINE_NUMBERS


NO_BOXES = {
    "who said it": '<div class="source"><p>Source: A. B.</p><p>Date: May</p><p>By: C.</p></div>',
    "codes of countries": '<table class="codes"><tr><td>1<td>Cuba<tr><td>2<td>Peru<tr><td>3<td>Fiji'
    "</table>",
    "a notice of a house": '<div class="house-code"><p>Doors open out.</p><p>Stairs are lit.</p>'
    "<p>Ask the warden.</p></div>",
    "a menu": '<ul class="console"><li><a href=/a>Log in</a><li><a href=/b>Help (new)</a>'
    "<li><a href=/c>A_B</a></ul>",
    "an article on code": '<div class="source-code"><h2>Nets</h2><p>a = b; c();</p>'
    "<p>d = e; f();</p><p>g[0] = h;</p></div>",
}


@pytest.mark.parametrize("box", NO_BOXES.values(), ids=NO_BOXES)
def test_what_only_sounds_like_code_is_read_as_ever(box: str, parser: str) -> None:
    assert Role.CODE not in {block.role for block in read_html(box, parser).blocks}


def test_a_listing_inside_of_what_sounds_like_code_keeps_its_language(parser: str) -> None:
    listing = f'<pre><code class="language-py">{CODE}</code></pre>'
    source = f'<div class="code-box"><div>a.py</div>{listing}</div>'
    code = [block for block in read_html(source, parser).blocks if block.role is Role.CODE]
    assert [(block.text, block.language) for block in code] == [(CODE, "py")]


@pytest.mark.parametrize(
    "label",
    [
        '<div class="bbCodeBlock"><div class="title">Код:</div>{}</div>',
        '<div class="codebox"><h4>代码：</h4>{}</div>',
    ],
)
def test_the_label_above_code_in_a_post_is_a_button(label: str, parser: str) -> None:
    blocks = read_html(label.format(f"<pre>{CODE}</pre>"), parser).blocks
    tags = [block.element.tag for block in blocks if block.role is not Role.CODE]
    assert tags == ["button"]


PARAGRAPHS = ["Nets hang in rows of nine, and nobody counts them twice.", "В полдень их снимают."]


@pytest.mark.parametrize("style", ["pre-wrap", "pre-line", "break-spaces", "pre"])
@pytest.mark.parametrize("tag", ["div", "p", "td", "section"])
def test_paragraphs_are_parted_by_line_ends_that_a_style_keeps(
    tag: str, style: str, parser: str
) -> None:
    around = (
        f'<{tag} style="color:red;white-space:{style}">' + "\n\n".join(PARAGRAPHS) + f"</{tag}>"
    )
    source = f"<table><tr>{around}</table>" if tag == "td" else around
    assert [block.text for block in read_html(source, parser).blocks] == PARAGRAPHS


def test_short_lines_that_a_style_keeps_are_one_block_if_they_may_be_one(parser: str) -> None:
    source = '<p style="white-space:pre-line">Nets hang\n in rows</p>'
    assert [block.text for block in read_html(source, parser).blocks] == ["Nets hang in rows"]


PIECES = st.sampled_from(
    [
        "code",
        "Source",
        "SRC",
        "ſnippet",
        "lİsting",
        "lıstıng",
        "Console",
        "view",
        "-",
        " ",
        "_",
        "é",
    ]
)


@given(st.lists(PIECES, max_size=5))
def test_what_soon_tells_that_names_are_of_no_code_hides_none_that_are(pieces: list[str]) -> None:
    names = "".join(pieces)
    assert code_boxes.may_be_box(names) == (code_boxes._SUSPECT.search(names) is not None)
