"""Notes that show when one points at a word are no part of the sentence around it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from naqi.transforms.blocks.html import read_html
from naqi.transforms.blocks.tree.elements import HIDDEN

NOTE = "Ein Netz aus Hanf."


@pytest.mark.parametrize(
    "word",
    [
        '<span class="tooltip">Garn<span class="tooltiptext">{}</span></span>',
        '<span class="has-tooltip">Garn <em class="tooltip__content">{}</em></span>',
        '<dfn>Garn<span class="popover-body">{}</span></dfn>',
        '<a href="#">Garn</a><span class="hover-text">{}</span>',
        '<button popovertarget="g">Garn</button><span id="g" popover>{}</span>',
        '<b aria-describedby="g">Garn</b><span id="g" popover="manual">{}</span>',
        '<b aria-describedby="g">Garn</b><span id="g" role="tooltip">{}</span>',
        '<span id="g" role="tooltip">{}</span><b aria-details="f g">Garn</b>',
    ],
)
def test_note_over_a_word_is_no_part_of_its_sentence(word: str, parser: str) -> None:
    source = f"<p>Der Fischer flickt das {word.format(NOTE)} am Abend.</p>"
    sentence, note = read_html(source, parser).blocks
    assert sentence.text == "Der Fischer flickt das Garn am Abend."
    assert (note.text, note.element.role) == (NOTE, HIDDEN)


def test_note_over_a_word_goes_where_no_spaces_part_words() -> None:
    word = '<span class="tooltip">網<span class="tooltiptext">麻の網。</span></span>'
    assert read_html(f"<p>漁師は{word}を直す。</p>").blocks[0].text == "漁師は網を直す。"


@pytest.mark.parametrize(
    "word",
    [
        '<span class="tooltip-text">Garn</span>',
        '<span class="tooltip"><span class="tooltip-text">Garn</span></span>',
        '<span role="tooltip" title="Hanf">Garn</span>',
        '<span id="g" role="tooltip">Garn</span>',
        '<span popover="Ein Netz aus Hanf" popover-trigger="mouseenter">Garn</span>',
    ],
)
def test_word_that_has_a_note_stays(word: str, read_texts: Callable[[str], list[str]]) -> None:
    sentence = "Der Fischer flickt das Garn am Abend."
    assert read_texts(f"<p>{sentence.replace('Garn', word)}</p>") == [sentence]


@pytest.mark.parametrize(
    "names", [("tip", "tip-text"), ("popup", "popup-content"), ("terms", "tooltip-text")]
)
def test_paragraph_that_is_named_after_tips_is_one_of_the_text(names: tuple[str, str]) -> None:
    box, text = names
    tip = f'<p class="{box}"><b>Rat:</b> <span class="{text}">Erst das Netz trocknen.</span>'
    assert read_html(tip).blocks[0].text == "Rat: Erst das Netz trocknen."
