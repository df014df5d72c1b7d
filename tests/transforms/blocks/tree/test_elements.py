"""Which elements cut text into blocks: those that HTML knows as blocks."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.rules import Role
from naqi.transforms.blocks.html import read_html
from naqi.transforms.blocks.tree.elements import BLOCK_LEVEL, INLINE, UNSEEN
from naqi.transforms.blocks.tree.parsers import PARSERS

ReadTexts = Callable[[str], list[str]]


@pytest.mark.parametrize(
    "marked",
    [
        "<kelp-term>wet rope</kelp-term>",
        "<kelp-tip term=r><span>wet</span> rope</kelp-tip>",
        '<st1:place w:st="on">wet <st1:city>rope</st1:city></st1:place>',
        "wet rope<o:p></o:p>",
        "<output>wet</output> <slot>rope</slot>",
        "<blurb>wet</blurb> <kelp>rope</kelp>",
        "<kelp-a><kelp-b><kelp-c>wet</kelp-c></kelp-b> rope</kelp-a>",
        "<nobr>wet</nobr> <acronym>rope</acronym>",
        "we<wbr>t r<big>op</big>e",
        "wet <input value=x> <progress value=1>half</progress> <meter>low</meter> rope",
    ],
)
@pytest.mark.parametrize("around", ["p", "div", "li", "td", "h2", "kelp-page"])
def test_what_is_not_known_to_be_a_block_does_not_cut_a_sentence(
    marked: str, around: str, read_texts: ReadTexts
) -> None:
    source = f"<table><tr><{around}>" if around == "td" else f"<{around}>"
    assert read_texts(f"{source}He coils the {marked}, and hums.") == [
        "He coils the wet rope, and hums."
    ]


def test_unknown_element_that_holds_blocks_is_a_container(read_texts: ReadTexts) -> None:
    assert read_texts(
        "<kelp-root>above <kelp-card>lead<h2>Nets</h2>mend them</kelp-card>"
        "<kelp-card><p>Oars</p>tail</kelp-card>below</kelp-root>after"
    ) == ["above", "lead", "Nets", "mend them", "Oars", "tail", "below", "after"]


def test_unknown_elements_side_by_side_are_cards_or_parts_of_a_sentence(
    read_texts: ReadTexts,
) -> None:
    cards = "<kelp-card>Nets</kelp-card><kelp-card>Oars</kelp-card>"
    assert read_texts(f"<div>{cards}</div>") == ["Nets", "Oars"]
    sentences = "<kelp-p>Mend them.</kelp-p> <kelp-p>Dry <b>them</b>.</kelp-p>"
    assert read_texts(f"<section>{sentences}</section>") == ["Mend them.", "Dry them."]
    words = "<kelp-w>Dry</kelp-w> <kelp-w>them.</kelp-w>"
    assert read_texts(f"<div>{words}</div>") == ["Dry them."]
    assert read_texts(f"<p>{cards}, then ropes</p>") == ["NetsOars, then ropes"]
    assert read_texts(f"<div>{cards}, then ropes</div>") == ["NetsOars, then ropes"]


def test_unknown_elements_that_hold_sentences_part_what_stands_around_them(
    read_texts: ReadTexts,
) -> None:
    listed = "<kelp-list><kelp-item>Mend them.</kelp-item><kelp-item>Dry.</kelp-item></kelp-list>"
    assert read_texts(f"<div>above{listed}below</div>") == ["above", "Mend them.", "Dry.", "below"]


NAMES = {
    "two names": "<kelp-who><kelp-first>Hanne</kelp-first> <kelp-last>Vik</kelp-last></kelp-who>",
    "deeper": "<k-a><k-b><k-c>Hanne</k-c> <k-d>Vik</k-d></k-b></k-a>",
    "of one kind": "<kelp-w><kelp-w>Hanne</kelp-w> <kelp-w>Vik</kelp-w></kelp-w>",
    "with known ones": "<kelp-who><b><k-a>Hanne</k-a></b> <k-a><i>Vik</i></k-a></kelp-who>",
}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("around", ["p", "h2", "li", "td", "div", "kelp-page", "summary"])
def test_names_of_unknown_elements_in_unknown_elements_do_not_cut_a_sentence(
    name: str, around: str, read_texts: ReadTexts
) -> None:
    source = f"<table><tr><{around}>" if around == "td" else f"<{around}>"
    assert read_texts(f"{source}She is {NAMES[name]}, our cook.") == ["She is Hanne Vik, our cook."]


@pytest.mark.parametrize("around", ["p", "h3"])
def test_unknown_elements_in_a_paragraph_are_no_blocks_whatever_they_hold(
    around: str, read_texts: ReadTexts
) -> None:
    said = "<kelp-q><kelp-s>Mend them.</kelp-s> <kelp-s>Dry them.</kelp-s></kelp-q>"
    assert read_texts(f"<{around}>He said: {said}") == ["He said: Mend them. Dry them."]
    roles = "".join(f"<kelp-li>{word} </kelp-li>" for word in ("cook", "mate", "boy", "owner"))
    assert read_texts(f"<{around}><kelp-ul>{roles}</kelp-ul>") == ["cook mate boy owner"]


def test_cards_in_an_unknown_element_are_blocks_where_no_text_is_beside_it(
    read_texts: ReadTexts,
) -> None:
    card = "<kelp-card><kelp-a>{}</kelp-a> <kelp-b>{}</kelp-b></kelp-card>"
    source = card.format("Nets", "Mend them.") + card.format("Oars", "May")
    assert read_texts(f"<div>{source}</div>") == ["Nets Mend them.", "Oars", "May"]
    assert read_texts(f"<div><kelp-x>{source}</kelp-x></div>") == ["Nets Mend them.", "Oars", "May"]


def test_a_list_of_unknown_elements_parts_the_text_around_it(read_texts: ReadTexts) -> None:
    roles = ["cook", "mate", "boy", "owner"]
    listed = "".join(f"<kelp-item>{role}</kelp-item>" for role in roles)
    source = f"<kelp-text>Aboard are: <kelp-list>{listed}</kelp-list></kelp-text>"
    assert read_texts(f"<div>{source}</div>") == ["Aboard are:", *roles]


def test_two_line_breaks_in_an_unknown_element_part_its_sentence_there(
    read_texts: ReadTexts,
) -> None:
    assert read_texts("<div>a <kelp-x><kelp-y>b<br><br>c</kelp-y> d</kelp-x> e</div>") == [
        "a b",
        "c d e",
    ]


def test_what_is_hidden_in_an_unknown_element_stands_below_its_sentence(
    read_texts: ReadTexts,
) -> None:
    source = "<div>a <kelp-x>b <i hidden>unseen</i> c</kelp-x> d <kelp-y hidden>too</kelp-y></div>"
    assert read_texts(source) == ["a b c d", "unseen", "too"]


@pytest.mark.parametrize(
    "display", ["block", "flex", "grid", "list-item", "table", "TABLE-ROW", "none; display: block"]
)
def test_style_makes_an_inline_element_a_block(display: str, read_texts: ReadTexts) -> None:
    for tag in ("span", "b", "a", "kelp-x"):
        shown = f'<{tag} style="color: red; display:{display} !important">b</{tag}>'
        assert read_texts(f"<div>a {shown} c</div>") == ["a", "b", "c"]


@pytest.mark.parametrize("display", ["inline", "contents", "block;display : inline"])
def test_style_makes_a_block_inline_unless_it_holds_blocks(
    display: str, read_texts: ReadTexts
) -> None:
    shown = f"<div style='display:{display}'>"
    assert read_texts(f"<div>a {shown}b</div> c</div>") == ["a b c"]
    assert read_texts(f"<div>a {shown}b<p>c</p></div> d</div>") == ["a", "b", "c", "d"]
    assert read_texts(f"<div>a {shown}b</div>{shown}c</div></div>") == ["a b c"]


@pytest.mark.parametrize("style", ["display:inline-block", "box-display: block", "display:"])
def test_other_styles_leave_an_element_as_it_is(style: str, read_texts: ReadTexts) -> None:
    assert read_texts(f"<p>a <span style='{style}'>b</span> c</p>") == ["a b c"]
    assert read_texts(f"<div>a <div style='{style}'>b</div> c</div>") == ["a", "b", "c"]


def test_block_of_style_in_code_is_a_part_of_the_code(parser: str) -> None:
    source = "<pre><code><span style='display:flex'>net = 1\n</span>oar = 2</code></pre>"
    assert [block.role for block in read_html(source, parser).blocks] == [Role.CODE]


def test_no_element_is_of_two_kinds() -> None:
    assert not INLINE & BLOCK_LEVEL
    assert not (INLINE | BLOCK_LEVEL) & UNSEEN


_WORDS = st.lists(st.sampled_from(["ropes", "dry", "slowly", "網", "ሰው", "نعم"]), min_size=3)
_UNKNOWN = st.from_regex(r"[a-wyz][a-z]{3,8}-[a-z]{1,5}|st[1-9]:[a-z]{4,6}", fullmatch=True)


@given(_WORDS, st.data(), _UNKNOWN)
def test_unknown_element_around_a_part_of_a_sentence_never_cuts_it(
    words: list[str], data: st.DataObject, tag: str
) -> None:
    start = data.draw(st.integers(0, len(words) - 2))
    end = data.draw(st.integers(start + 1, len(words) - (start == 0)))
    marked = [*words[:start], f"<{tag}>{words[start]}", *words[start + 1 : end]]
    source = " ".join(marked) + f"</{tag}> " + " ".join(words[end:])
    for around in ("div", "p", "section", "td"):
        for parser in PARSERS:
            page = f"<table><tr><{around}>{source}" if around == "td" else f"<{around}>{source}"
            blocks = read_html(page, parser).blocks
            assert [block.text for block in blocks] == [" ".join(words)]


@pytest.mark.parametrize("tag", ["button", "label"])
@pytest.mark.parametrize("around", ["h2", "h4", "dt"])
def test_control_that_is_all_of_a_heading_is_its_text(
    tag: str, around: str, read_texts: ReadTexts
) -> None:
    heading = f"<{around}><{tag} class=toggle type=button><span>Wet</span> rope</{tag}></{around}>"
    (block, _) = read_html(f"{heading}<p>He hums.").blocks
    assert (block.text, block.element.tag) == ("Wet rope", around)
    assert read_texts(f"<{around}>Wet rope <{tag}>Copy</{tag}></{around}>") == ["Wet rope", "Copy"]


def test_label_of_nothing_does_not_cut_a_sentence(read_texts: ReadTexts) -> None:
    note = "<label for=m1 class=margin-toggle></label><input id=m1 type=checkbox>"
    assert read_texts(f"<p>Bought in 1730{note}and sold in 1731.") == [
        "Bought in 1730 and sold in 1731."
    ]
    assert read_texts("<p>Name <label>of the boat</label> here") == ["Name of the boat here"]
    field = "<input id=b>"
    assert read_texts(f"<p>Name <label for=b>Boat</label>{field} here") == ["Name", "Boat", "here"]
    assert read_texts("<form>Name <label>Boat</label> here") == ["Name", "Boat", "here"]


@pytest.mark.parametrize(
    "name",
    ["sr-only", "visually-hidden", "screen-reader-text", "icon material-icons", "visuallyhidden"],
)
@pytest.mark.parametrize("parser", PARSERS)
def test_text_that_a_class_hides_within_a_line_is_apart_and_says_so(name: str, parser: str) -> None:
    source = f'<p>Wet <a href=/r>rope<span class="{name}">opens_in_new</span></a>, he hums.'
    line, veiled = read_html(source, parser=parser).blocks
    assert (line.text, veiled.text) == ("Wet rope, he hums.", "opens_in_new")
    assert veiled.element.role == "hidden"


def test_names_of_icons_in_elements_that_nobody_knows_are_hidden() -> None:
    source = "<p>Wet <mat-icon class='mat-icon material-icons'>anchor</mat-icon>rope dries.</p>"
    blocks = read_html(source).blocks
    assert [(block.text, block.element.role) for block in blocks] == [
        ("Wet rope dries.", ""),
        ("anchor", "hidden"),
    ]


def test_class_that_only_sounds_so_hides_nothing(read_texts: ReadTexts) -> None:
    source = "<p>Wet <span class=material-rope>rope</span> <i class=sr-only-x>dries</i>."
    assert read_texts(source) == ["Wet rope dries."]
