"""Links behind several headings that lead to one place are no part of them, in any language."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from naqi.transforms.blocks.html import read_html

ReadTexts = Callable[[str], list[str]]
TEXT = "<p>Nets are hung up in rows.</p>"


@pytest.mark.parametrize(
    "link",
    [
        ' <a href="#header">Наверх ↑</a>',
        ' | <a href="#oben">zurück nach oben</a>',
        ' <small>[<a href="#list">목록</a>]</small>',
        ' (<a href="#up">上へ</a>)',
        '<x-b><a href="#up">up</a></x-b> <a href="#down">down</a>',
        " &nbsp; <a href=#top_of_page><span>top</span></a>",
    ],
)
def test_a_link_to_one_place_goes_behind_two_headings(link: str, read_texts: ReadTexts) -> None:
    source = f"<h2>Nets{link}</h2>{TEXT}<h3><a name=oars>Oars</a>{link}</h3>{TEXT}"
    texts = read_texts(source)
    assert (texts[0], texts[2]) == ("Nets", "Oars")


@pytest.mark.parametrize("link", [' <a href="#toc">Spis</a>', ' <a href="#Contents">תוכן</a>'])
def test_a_link_to_the_contents_goes_behind_one(link: str, read_texts: ReadTexts) -> None:
    assert read_texts(f"<h2>Nets{link}</h2>{TEXT}")[0] == "Nets"


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ('Nets of <a href="#pier">the pier</a>', "Nets of the pier"),
        ('See <a href="#toc">contents</a> of nets', "See contents of nets"),
        ('2. <a href="#a">Nets</a>', "2. Nets"),
        ('<a href="#s">Anhang B. </a><a href="#a">Netze</a>', "Anhang B. Netze"),
    ],
)
def test_a_link_that_is_part_of_its_heading_stays(
    heading: str, text: str, read_texts: ReadTexts
) -> None:
    assert read_texts(f"<h2 id=a>{heading}</h2>{TEXT}<h2>Oars</h2>")[0] == text


def test_a_heading_without_links_behind_it_counts_none() -> None:
    link = ' <a href="#up">up</a>'
    blocks = read_html(f"<h2>Nets{link}</h2>{TEXT}<h2>Oars{link}</h2>{TEXT}").blocks
    assert [block.link_chars for block in blocks] == [0, 0, 0, 0]


@pytest.mark.parametrize(
    "heading",
    [
        '<h2><a name="n"></a>Nets <small>(<a href="#n">link</a>)</small></h2>',
        '<a name="n"></a><h2>Nets <a href="#n">lien</a></h2>',
        '<h2><a href="#s2">2.1. </a><a href="#n" id="n">Nets</a></h2>',
    ],
)
def test_a_heading_keeps_its_number_and_title_beside_links_to_itself(
    heading: str, read_texts: ReadTexts
) -> None:
    assert read_texts(f"{heading}{TEXT}")[0] in {"Nets", "2.1. Nets"}


def test_what_is_a_button_by_its_role_is_no_part_of_a_heading(read_texts: ReadTexts) -> None:
    source = '<h2>Nets<span role="button" tabindex="0">Copiar</span></h2>'
    assert read_texts(source) == ["Nets", "Copiar"]
