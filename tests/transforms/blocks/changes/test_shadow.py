"""Declarative shadow DOM is read as a browser shows it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from naqi.transforms.blocks.html import read_html

ReadTexts = Callable[[str], list[str]]


@pytest.mark.parametrize("mode", ["open", "closed", "OPEN"])
@pytest.mark.parametrize("host", ["kelp-page", "div", "section"])
def test_shadow_tree_stands_in_place_of_the_children(
    mode: str, host: str, read_texts: ReadTexts
) -> None:
    source = (
        f"<p>above</p><{host}><template shadowrootmode='{mode}'><style>p{{}}</style><h2>Nets</h2>"
        f"<p>Mend <slot></slot> now.</p></template>them <b>all</b></{host}><p>below</p>"
    )
    assert read_texts(source) == ["above", "Nets", "Mend them all now.", "below"]


def test_slots_show_what_is_meant_for_them_and_else_what_they_hold(
    read_texts: ReadTexts,
) -> None:
    source = (
        "<kelp-card><template shadowrootmode=open><div><slot name=end>no end</slot></div>"
        "<div><slot name=start>no start</slot></div><div><slot>nothing</slot></div></template>\n"
        "<p slot=start>start</p> <p slot=start>more</p></kelp-card>"
    )
    assert read_texts(source) == ["no end", "start", "more", "nothing"]


def test_child_without_a_slot_is_hidden(parser: str) -> None:
    source = (
        "<kelp-card><template shadowrootmode=open><p>shown</p></template>"
        "<p slot=none>unseen</p></kelp-card>"
    )
    shown, unseen = read_html(source, parser).blocks
    assert (shown.text, unseen.text) == ("shown", "unseen")
    above = unseen.element.above
    assert above is not None
    assert above.role == "hidden"


def test_shadow_trees_nest_and_hand_their_children_on(read_texts: ReadTexts) -> None:
    source = (
        "<kelp-out><template shadowrootmode=open><h2>Out</h2><kelp-in>"
        "<template shadowrootmode=closed><p>in</p><div><slot name=x></slot></div><slot></slot>"
        "</template><p>own</p><slot name=y slot=x></slot></kelp-in></template>"
        "<b slot=y>handed on</b></kelp-out>"
    )
    assert read_texts(source) == ["Out", "in", "handed on", "own"]


@pytest.mark.parametrize(
    "template",
    [
        "<template><p>row</p></template>",
        "<template id=row shadowrootmode=none><p>row</p></template>",
        "<template><div><template shadowrootmode=open><p>row</p></template></div></template>",
    ],
)
def test_other_templates_are_not_shown(template: str, read_texts: ReadTexts) -> None:
    shown = "<kelp-a><template shadowrootmode=open title='a > b'><p>shown</p></template></kelp-a>"
    assert read_texts(f"{template}<p>a</p>{shown}{template}") == ["a", "shown"]


def test_shadow_trees_are_not_read_at_any_depth(read_texts: ReadTexts) -> None:
    deep = "<kelp-a><template shadowrootmode=open><p>x</p>" * 40 + "</template></kelp-a>" * 40
    assert 10 <= len(read_texts(deep)) <= 40


def test_text_of_a_shadow_tree_is_found_in_the_source(parser: str) -> None:
    source = (
        "<kelp-a><template shadowrootmode=open><p>Mend all the nets.</p><slot></slot></template>"
        "<p>And dry them.</p></kelp-a>"
    )
    assert [source[b.start : b.end] for b in read_html(source, parser).blocks] == [
        "Mend all the nets.",
        "And dry them.",
    ]


def test_the_older_attribute_makes_a_shadow_tree_too(read_texts: ReadTexts) -> None:
    source = "<p>above</p><kelp-page><template shadowroot=open><p>Mend.</p></template></kelp-page>"
    assert read_texts(source) == ["above", "Mend."]
