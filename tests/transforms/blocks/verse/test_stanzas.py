"""Lines that are elements of their own are stanzas in what is named after verse."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.blocks.html import read_html
from naqi.transforms.core import clean_page

LINES = ["My nets are dry, my boat is tarred,", "the moon is in the lane,", "and I go out again."]
OTHERS = ["網は乾いた", "舟には油", "月はもう"]


def lines(source: str) -> list[list[str]]:
    """The lines of each block; of a block that has none, its text."""
    return [[p.text for p in b.parts] or [b.text] for b in read_html(source).blocks]


def each(form: str, stanza: list[str]) -> str:
    return "".join(form.format(line) for line in stanza)


@pytest.mark.parametrize("name", ["poem", "gedicht", "lyrics-body", "po-verse", "strophe"])
@pytest.mark.parametrize("form", ["<p>{}</p>", "<div>{}</div>", "<p class=l>{}</p>"])
def test_lines_in_a_box_of_verse_are_a_stanza(form: str, name: str) -> None:
    source = f'<p>Before.</p><div class="{name}">{each(form, LINES)}</div><p>After.</p>'
    assert lines(source) == [["Before."], LINES, ["After."]]


def test_stanzas_are_apart_by_what_holds_their_lines() -> None:
    stanzas = "".join(f"<div>{each('<div>{}</div>', part)}</div>" for part in (LINES, OTHERS))
    assert lines(f"<div class=poem>{stanzas}</div>") == [LINES, OTHERS]


def test_a_list_of_definitions_without_terms_is_a_stanza() -> None:
    assert lines(f"<dl>{each('<dd>{}</dd>', LINES)}</dl>") == [LINES]


@pytest.mark.parametrize(
    "source",
    [
        "<div class=box><p>One net.</p><p>Two nets.</p><p>Three nets.</p></div>",
        "<dl><dt>Net</dt><dd>One.</dd><dd>Two.</dd><dd>Three.</dd></dl>",
        "<ul class=poems><li><a href=/a>A</a><li><a href=/b>B</a><li><a href=/c>C</a></ul>",
        "<div class=verse><p>One net.</p><p>Two nets.</p></div>",
        "<div class=poem><p>" + "A line that goes on and on. " * 4 + "</p><p>B.</p><p>C.</p></div>",
        "<div class=universe><p>One net.</p><p>Two nets.</p><p>Three nets.</p></div>",
    ],
)
def test_other_short_paragraphs_are_blocks_each(source: str) -> None:
    assert all(len(block) == 1 for block in lines(source))


@pytest.mark.parametrize("stanza", [LINES, OTHERS])
def test_a_page_that_is_a_short_poem_is_kept_and_tells_its_stanzas(stanza: list[str]) -> None:
    poem = "".join(
        f"<div class=strophe>{each('<p>{}</p>', part)}</div>" for part in (stanza, stanza[::-1])
    )
    menu = "<ul>" + "".join(f"<li><a href=/{n}>Pier {n}</a>" for n in range(12)) + "</ul>"
    page = f"<title>Nets</title>{menu}<h1>Nets</h1><div class=poem>{poem}</div><p>© Pier 2020</p>"
    paragraphs = clean_page(RawPage(page.encode(), "nets.html"), CleanConfig()).paragraphs
    found = [(row.text, row.stanza) for row in paragraphs]
    assert found == [*((line, 0) for line in stanza), *((line, 1) for line in stanza[::-1])]


def test_a_column_of_a_large_width_is_not_named_after_verse() -> None:
    source = f"<div class='col-lg-8'>{each('<p>{}</p>', LINES)}</div>"
    assert lines(source) == [[line] for line in LINES]
