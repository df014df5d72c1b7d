"""Marks of notes, links back from them, and links of headings, in any language."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from naqi.schemas.rules import Role
from naqi.transforms.blocks.html import read_html

ReadTexts = Callable[[str], list[str]]


@pytest.mark.parametrize(
    "mark",
    [
        '<sup><a href="#n1">1</a></sup>',
        '<sup id="r1"><a href="#n1">[1]</a></sup>',
        '<a href="#n1"><sup>1</sup></a>',
        '<a href="#n1"><sup>[1]</sup></a>',
        '<a href="#n1" id="r1">1</a>',
        '<a href="#_ftn1">1</a>',
        '<a href="#n1">[1]</a>',
        '<a class="footnote-ref" href="#n1">a</a>',
        '<a role="doc-noteref" href="notes.html#n1">¹</a>',
        '<a class="footnote" href="#n1">*1</a>',
        '<a href="#footnote-1">[注1]</a>',
        '<a class="FootNote" href="#n1">Anm. 1</a>',
        '<a href="#_ftn1">หมายเหตุ 1</a>',
        '<a epub:type="noteref" href="n.xhtml#n1">*</a>',
        '<a href="#n1">†</a>',
        '<sup><a href="#n1">注 1</a></sup>',
        '<sup><a href="#n1">۱</a></sup>',
        '<sup><b><a href="#n1">nota ⅲ</a></b></sup>',
        '<sup class="reference">1</sup>',
        "<sup>[1]</sup>",
        '<sup><a href="#n1">1</a>, <a href="#n2">2</a></sup>',
        '<sup><a href="#n1">1</a></sup><sup><a href="#n2">2</a></sup>',
        '<sup class="x">[<i><a href="/help">kaynak?</a></i>]</sup>',
    ],
)
def test_mark_of_a_note_goes(mark: str, read_texts: ReadTexts) -> None:
    assert read_texts(f"<p>Rebuilt in 1907{mark}, then sold.</p>") == [
        "Rebuilt in 1907, then sold."
    ]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ('see part <a href="#p3">3</a> below', "see part 3 below"),
        ('by rule (<a href="#eq2">2</a>)', "by rule (2)"),
        ('as in [<a href="#b7">7</a>]', "as in [7]"),
        ('as in <a href="#b7">[7]</a>', "as in [7]"),
        ('the <a href="#nets">nets</a> dry', "the nets dry"),
        ('看<a class="reference internal" href="#fig-1">图1</a>', "看图1"),
        ('see <a class="footnote" href="#n1">note 1</a>', "see note 1"),
        ('go <a href="#/nets">→</a> on', "go → on"),
        ("it was <sup>[sic]</sup> sold […]", "it was [sic] sold […]"),
        ('his oar [<a href="/sic">sic</a>]', "his oar [sic]"),
        ('a net<sup><a href="/tm">TM</a></sup>', "a netTM"),
    ],
)
def test_other_links_and_editorial_marks_stay(
    source: str, text: str, read_texts: ReadTexts
) -> None:
    assert read_texts(f"<p>{source}</p>") == [text]


@pytest.mark.parametrize(
    "back",
    [
        '<a href="#r1">↩</a>',
        '<a href="#r1">Jump up</a>',
        '<a href="#r1">Nach oben</a>',
        '<a href="#elsewhere" role="doc-backlink">zurück</a>',
        '<a href="#r1"><sup><i><b>a</b></i></sup></a> <a href="#r1"><sup>b</sup></a>',
        '<a href="#elsewhere">⇑</a>',
        '<a href="#r1">1</a>.',
        '<a href="#elsewhere"><sup>a</sup></a> <a href="#elsewhere"><sup>b</sup></a>',
    ],
)
def test_link_back_from_a_note_goes_and_the_note_has_its_role(back: str, parser: str) -> None:
    text = '<p>Sold.<sup id="r1"><a href="#n1">1</a></sup></p>'
    source = f'{text}<ol><li id="n1"><span>{back}</span> For two barrels.</li></ol>'
    sold, note = read_html(source, parser).blocks
    assert (sold.role, sold.text) == (Role.PARAGRAPH, "Sold.")
    assert (note.role, note.text) == (Role.FOOTNOTE, "For two barrels.")


@pytest.mark.parametrize(
    "link",
    [
        '<a class="headerlink" href="#nets" title="Link">¶</a>',
        '<a href="#nets">#</a>',
        '<a href="http://pier.example/page#nets">🔗</a>',
        ' <a href="#nets">Permalink to this heading</a>',
        '<a id="own" href="#own">Ссылка</a>',
        '<span class="x">[<a href="/e">edit</a>]</span>',
        "<span>[</span><a href='/e'>düzenle</a> | <a href='/f'>kaynağı</a><span>]</span>",
        "<span>[<kelp-e><a href='/e'>編集</a></kelp-e>]</span>",
        "<a href='/e'>[править]</a>",
        "【<a href='/e'>编辑</a>】",
        "<small>(<a href='/w?title=N&amp;action=edit&amp;section=2'>editar</a>)</small>",
        " <a href='?do=edit'>Redigi</a>",
        "<span class='mw-editsection'><a href='/e'>แก้ไข</a></span>",
        "<span class='mw-editsection'>[<a href='/e'><svg></svg></a>]</span>",
        "<a href='/w/index.php?title=N&amp;action=edit&amp;section=1'>सम्पादन</a>",
        " (<a href='/n?do=edit'>bewerken</a>)",
        " <small><a href='#top'>Naar boven</a></small>",
        " <a href='#'>↑</a>",
    ],
)
def test_link_of_a_heading_to_itself_or_to_its_editor_goes(
    link: str, read_texts: ReadTexts
) -> None:
    assert read_texts(f"<section id=nets><h2>Nets{link}</h2></section>") == ["Nets"]
    if "¶" in link or "[" in link:
        assert read_texts(f"<h3 id=nets>{link} Nets</h3>") == ["Nets"]


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ('<a href="#nets">Nets</a>', "Nets"),
        ('<a href="#nets">Nets</a> and oars', "Nets and oars"),
        ('<a href="/nets">[Nets]</a>', "[Nets]"),
        ("Nets [<i>sic</i>] and […]", "Nets [sic] and […]"),
        ('Nets (<a href="/1907">1907</a>)', "Nets (1907)"),
        ('The <a href="#toc">list</a> of nets', "The list of nets"),
        ('<a href="/n">#1</a> Nets', "#1 Nets"),
        ('<a role="doc-backlink" href="#id1">Nets</a>', "Nets"),
        ('<a href="/how-to-edit">Nets</a> of today', "Nets of today"),
        ("Lists [] and <a href='/t'>tuples</a> ()", "Lists [] and tuples ()"),
    ],
)
def test_other_links_of_a_heading_stay(heading: str, text: str, read_texts: ReadTexts) -> None:
    assert read_texts(f'<h2 id="nets">{heading}</h2>') == [text]


@pytest.mark.parametrize(
    "heading",
    [
        '<a name="nets">Nets</a>',
        '<a id="nets">Nets</a>',
        '<a href="#nets">Nets</a>',
        '<a href="#toc"><b>Nets</b></a>',
        '<span id="nets"><a href="http://pier.example/page#nets">Nets</a></span>',
    ],
)
def test_heading_that_leads_to_itself_or_is_led_to_is_no_link(heading: str) -> None:
    (block,) = read_html(f"<h2>{heading}</h2>").blocks
    assert (block.text, block.link_chars) == ("Nets", 0)


@pytest.mark.parametrize("link", ['<a href="/nets">', '<a href="/#a">', "<a onclick=go()>"])
def test_heading_that_leads_elsewhere_is_a_link(link: str) -> None:
    (block,) = read_html(f"<h2>{link}Nets</a></h2>").blocks
    assert (block.text, block.link_chars) == ("Nets", 4)


@pytest.mark.parametrize("label", ["1", "[1]", "<span class=label>[a]</span>"])
def test_link_back_to_an_empty_anchor_goes_from_what_is_named_a_note(label: str) -> None:
    mark = '<a id="FNanchor_1"></a><a href="#Footnote_1" class="fnanchor">[1]</a>'
    note = f'<p><a id="Footnote_1"></a><a href="#FNanchor_1">{label}</a> For two barrels.</p>'
    read = read_html(f"<p>Sold.{mark}</p><div class=footnote>{note}</div>").blocks
    assert [(b.role, b.text) for b in read] == [
        (Role.PARAGRAPH, "Sold."),
        (Role.FOOTNOTE, "For two barrels."),
    ]


@pytest.mark.parametrize("text", [".5 barrels.", "Net: two.", ":-)"])
def test_note_that_begins_with_a_point_keeps_it(text: str, read_texts: ReadTexts) -> None:
    assert read_texts(f"<div class=footnotes><p>{text}</p></div>") == [text]


def test_permalink_of_anything_else_goes_too(read_texts: ReadTexts) -> None:
    source = '<dl><dt id="f">coil(rope)<a href="#f">¶</a></dt><dd>Coils it.</dd></dl>'
    assert read_texts(source) == ["coil(rope)", "Coils it."]


def test_links_that_are_not_shown_count_no_characters(parser: str) -> None:
    (block,) = read_html('<p>dry<sup><a href="#n">12</a></sup> nets</p>', parser).blocks
    assert (block.text, block.link_chars) == ("dry nets", 0)
    (heading,) = read_html("<h2>Nets [<a href=/e>redigera</a>]</h2>", parser).blocks
    assert (heading.text, heading.link_chars) == ("Nets", 0)


@pytest.mark.parametrize(
    "mark",
    [
        '<a href="#f-9c" id="r-9c">*1</a>',
        '<a href="#c1" class="kome">※1</a>',
        '<a href="#c1">[＊12]</a>',
        '<a href="https://pier.example/boats#c1">†2</a>',
    ],
)
def test_number_behind_a_sign_is_a_mark_whatever_it_is_named(
    mark: str, read_texts: ReadTexts
) -> None:
    assert read_texts(f"<p>船は1907{mark}年に売られた。</p>") == ["船は1907年に売られた。"]
    assert read_texts(f"<p>Sold in 1907{mark}, then lost.</p>") == ["Sold in 1907, then lost."]


def test_what_such_a_mark_leads_to_is_a_note(parser: str) -> None:
    text = '<p>Sold.<a href="#c1">※1</a> Lost.<a href="#c2" id="k2">※2</a></p>'
    notes = '<ul><li id="c1">※1 For tar.</li><li id="c2"><a href="#k2">※2</a>: At sea.</li></ul>'
    sold, *found = read_html(f"{text}{notes}", parser).blocks
    assert sold.text == "Sold. Lost."
    assert [(note.role, note.text) for note in found] == [
        (Role.FOOTNOTE, "※1 For tar."),
        (Role.FOOTNOTE, "At sea."),
    ]


@pytest.mark.parametrize(
    "back",
    [
        '<a href="https://pier.example/boats#fnref-1">zurück</a>',
        '<a href="#footnote-ref-1">terug</a>',
        '<a href="#back_to_fn1">वापस</a>',
    ],
)
def test_link_back_goes_by_the_name_of_its_target_where_no_mark_has_it(
    back: str, read_texts: ReadTexts
) -> None:
    text = '<p>Sold.<a href="#fn-1"><sup>1</sup></a></p>'
    note = f'<ol><li id="fn-1">For two barrels. {back}</li></ol>'
    assert read_texts(text + note) == ["Sold.", "For two barrels."]


def test_link_from_a_note_to_another_part_stays(read_texts: ReadTexts) -> None:
    text = '<p>Sold.<a href="#fn-1"><sup>1</sup></a></p>'
    note = '<ol><li id="fn-1">See <a href="#nets">the nets</a>.</li></ol>'
    assert read_texts(text + note) == ["Sold.", "See the nets."]


def test_space_of_a_target_behind_a_mark_goes_with_it(read_texts: ReadTexts) -> None:
    mark = '<sup>[1]</sup><a name="ref_1">&nbsp;</a>'
    assert read_texts(f"<p>船在1907{mark}年卖掉了。</p>") == ["船在1907年卖掉了。"]
    assert read_texts('<p>the<a name="nets">&nbsp;</a>nets</p>') == ["the nets"]
