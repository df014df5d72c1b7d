"""How HTML is cut into blocks."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.page import Block, Element
from naqi.schemas.rules import Role
from naqi.transforms.blocks.html import read_html
from naqi.transforms.blocks.tree.parsers import PARSERS


def texts(source: str) -> list[str]:
    return [block.text for block in read_html(source).blocks]


def roles(source: str) -> list[tuple[str, str]]:
    return [(str(block.role), block.text) for block in read_html(source).blocks]


def path(block: Block) -> list[Element]:
    """The elements around a block, outermost first, without the page itself."""
    elements = []
    element = block.element
    while element.above is not None:
        elements.append(element)
        element = element.above
    return elements[::-1]


def test_block_level_elements_part_blocks_and_inline_ones_do_not() -> None:
    assert texts("<div>a <b>b</b><i>c</i><p>d</p>e</div>") == ["a bc", "d", "e"]


def test_white_space_folds_to_single_spaces() -> None:
    assert texts("<p>\n a \t b&nbsp;&nbsp;c\n</p>") == ["a b c"]


def test_two_line_breaks_part_paragraphs_and_one_does_not() -> None:
    assert texts("<div>a<br>b<br><br>c<br> <br>d</div>") == ["a b", "c", "d"]


def test_links_side_by_side_are_not_one_word() -> None:
    assert texts("<div><a>Home</a><a>News</a>paper</div>") == ["Home Newspaper"]


def test_link_characters_are_counted() -> None:
    (block,) = read_html("<p>see <a href=x>the list</a> here</p>").blocks
    assert block.link_chars == len("the list")


@pytest.mark.parametrize(
    ("source", "role"),
    [
        ("<p>x</p>", Role.PARAGRAPH),
        ("<h3>x</h3>", Role.HEADING),
        ("<ul><li>x</li></ul>", Role.LIST_ITEM),
        ("<ul><li><p>x</p></li></ul>", Role.LIST_ITEM),
        ("<dl><dd>x</dd></dl>", Role.LIST_ITEM),
        ("<blockquote><p>x</p></blockquote>", Role.QUOTE),
        ("<pre>x</pre>", Role.CODE),
        ("<figure><figcaption>x</figcaption></figure>", Role.CAPTION),
        ("<table><caption>x</caption></table>", Role.CAPTION),
        ("<ul><li><article><p>x</p></article></li></ul>", Role.PARAGRAPH),
    ],
)
def test_role_comes_from_the_nearest_element_that_gives_one(source: str, role: Role) -> None:
    assert [block.role for block in read_html(source).blocks] == [role]


def test_item_with_many_blocks_is_layout_and_holds_paragraphs() -> None:
    many = "".join(f"<p>part {n}</p>" for n in range(5))
    assert {role for role, _ in roles(f"<ul><li>{many}</li></ul>")} == {"paragraph"}


def test_row_of_short_cells_is_one_block() -> None:
    source = "<table><tr><th>Code</th><th>Name</th></tr><tr><td>k</td><td>black</td></tr></table>"
    assert roles(source) == [("table_row", "Code | Name"), ("table_row", "k | black")]


def test_table_that_lays_out_the_page_is_walked_as_blocks() -> None:
    source = "<table><tr><td><p>menu</p><p>more</p></td><td><p>body</p></td></tr></table>"
    assert roles(source) == [("paragraph", "menu"), ("paragraph", "more"), ("paragraph", "body")]


def test_what_is_no_text_makes_no_block() -> None:
    source = (
        "<body><script>a()</script><style>b{}</style><noscript>c</noscript><template><p>d</p></template>"
        "<svg><text>e</text></svg><!-- f --><p>g</p>"
    )
    assert texts(source) == ["g"]


@pytest.mark.parametrize(
    "hiding",
    ["hidden", 'style="display: none"', "style='VISIBILITY:hidden;'", 'hidden=""'],
)
def test_hidden_text_is_a_block_of_its_own_and_says_so(hiding: str) -> None:
    blocks = read_html(f"<p>seen <span {hiding}>unseen</span> text</p>").blocks
    assert [block.text for block in blocks] == ["seen text", "unseen"]
    assert [any(e.role == "hidden" for e in path(block)) for block in blocks] == [False, True]


def test_path_has_the_elements_around_with_their_names_and_roles() -> None:
    (block,) = read_html('<div id="Main" class="A b"><p role="Note">x</p></div>').blocks
    assert [(e.tag, e.names, e.role) for e in path(block)] == [
        ("div", "main a b", ""),
        ("p", "", "note"),
    ]


def test_blocks_of_one_container_share_its_element() -> None:
    first, second = read_html("<div><p>a</p><p>b</p></div>").blocks
    assert first.element is not second.element
    assert first.element.above is second.element.above


def test_path_ends_where_all_text_of_the_block_is_inside() -> None:
    whole, part = read_html("<p><b class=x>a</b></p><p><b class=x>a</b> b</p>").blocks
    assert [e.tag for e in path(whole)] == ["p", "b"]
    assert [e.tag for e in path(part)] == ["p"]


def test_title_stands_in_title_and_not_among_blocks() -> None:
    page = read_html("<title>A day out</title><p>A day out</p><h1>A day out</h1><p>Text.</p>")
    assert page.title == "A day out"
    assert [block.text for block in page.blocks] == ["A day out", "Text."]


def test_page_states_its_date_and_language() -> None:
    page = read_html(
        '<html lang="fa-IR"><meta property="article:published_time" '
        'content="2021-05-06T07:08:09+03:30"><p>x</p>'
    )
    assert page.published_at == datetime(2021, 5, 6, 7, 8, 9)
    assert page.declared_language == "fa-IR"


def test_unstorable_characters_go() -> None:
    assert texts("<p>a\ud800b\x01c\ufffe</p>") in (["abc"], ["a\ufffdbc"])


def test_joiners_stay() -> None:
    assert texts("<p>می\u200cروم</p>") == ["می\u200cروم"]


def test_nesting_of_any_depth_is_walked_in_linear_time() -> None:
    depth = 20_000
    (block,) = read_html("<div>" * depth + "x" + "</div>" * depth).blocks
    assert block.text == "x"
    assert len(path(block)) <= 200


_PIECES = (
    "<p> </p> <div hidden> </div> <b> </b> <a href=x> </a> <br> <ul><li> </li></ul> <table>"
    " <tr> <td> </td> </tr> </table> <span style=display:none> </span> <title> </title>"
    " <script> </script> <!-- --> &amp; &#0; &nbsp; < > <html lang=x> <body> <head>"
    " <script type=application/ld+json>{ <meta content=x name=date> <li> </p"
)
_MARKUP = st.lists(
    st.one_of(
        st.sampled_from(_PIECES.split(" ")),
        st.text(max_size=8),
    ),
    max_size=40,
).map("".join)


@given(_MARKUP)
def test_no_input_raises_and_every_block_is_sound(source: str) -> None:
    for parser in PARSERS:
        page = read_html(source, parser)
        starts = [block.start for block in page.blocks]
        assert starts == sorted(starts)
        for block in page.blocks:
            assert block.text
            assert block.text == " ".join(block.text.split())
            assert 0 <= block.start <= block.end <= len(source)
            assert 0 <= block.link_chars <= len(block.text)
            block.text.encode("utf-8")


def test_line_ends_of_the_source_are_no_spaces_in_scripts_without() -> None:
    assert texts("<p>港の\n<b>灯台</b>\nは高い。</p><h2>古い\n港</h2>") == [
        "港の灯台は高い。",
        "古い港",
    ]
    assert texts("<p>항구의\n<b>등대</b>\n불빛</p>") == ["항구의 등대 불빛"]


def test_line_breaks_and_links_side_by_side_part_words_in_any_script() -> None:
    assert texts("<p>港の灯台<br>\n古い港</p>") == ["港の灯台 古い港"]
    assert texts("<p><a href=/a>港</a>\n<a href=/b>灯台</a></p>") == ["港 灯台"]


def test_line_ends_that_are_seen_part_words() -> None:
    assert texts("<pre>港の灯台\n古い港</pre>")[0].split() == ["港の灯台", "古い港"]
