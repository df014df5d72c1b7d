"""Buttons and labels amid a sentence are words of it; beside text they stand alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rules import Role
from naqi.transforms import core
from naqi.transforms.blocks.html import read_html

ReadTexts = Callable[[str], list[str]]

SENTENCES = {
    "en": ("The ", "keel", " is laid in May."),
    "ar": ("توضع ", "العارضة", " في شهر مايو."),
    "fa": ("این ", "تیرک", " را در بهار می‌گذارند."),
    "de": ("Der alte ", "Kiel", " Lübecks liegt hier."),
    "ja": ("この", "竜骨", "は五月に据えられます。"),
    "th": ("วาง", "กระดูกงู", "ในเดือนพฤษภาคม"),
    "hi": ("यह ", "पेंदा", " मई में रखा जाता है।"),
}
WORDS = {
    "button": "<button type=button>{}</button>",
    "label": "<label for=k>{}</label>",
    "in an element of its own": "<kelp-tip data-id=4><button>{}</button></kelp-tip>",
    "in a span": "<span class=hint><button aria-describedby=t>{}</button></span>",
    "with a hidden field": "<label>{}</label><input type=hidden value=2>",
    "with its explanation": "<button>{}</button><template>a beam</template>",
}


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize("markup", WORDS)
def test_a_control_with_text_of_the_sentence_on_both_sides_is_a_word(
    markup: str, language: str, read_texts: ReadTexts
) -> None:
    before, word, behind = SENTENCES[language]
    source = f"<p>{before}{WORDS[markup].format(word)}{behind}</p>"
    assert read_texts(source) == [before + word + behind]


@pytest.mark.parametrize("around", ["li", "dd", "div", "td", "h2", "blockquote"])
@pytest.mark.parametrize(
    "named",
    ["class=kelp-tooltip", "popovertarget=k", "aria-haspopup=dialog", "data-bs-toggle=popover"],
)
def test_elsewhere_than_in_paragraphs_it_is_if_it_is_said_to_be_explained(
    around: str, named: str, read_texts: ReadTexts
) -> None:
    source = f"<table><tr><{around}>" if around == "td" else f"<{around}>"
    source += f"The <button {named}>keel</button> is laid"
    assert read_texts(source) == ["The keel is laid"]


@pytest.mark.parametrize("name", ["glossary-term", "js-glossaire", "term", "dfn_button"])
def test_a_word_of_a_glossary_may_begin_or_end_its_text(name: str, read_texts: ReadTexts) -> None:
    keel = f"<button class={name}>keel</button>"
    assert read_texts(f"<p>First they lay the {keel}") == ["First they lay the keel"]
    assert read_texts(f"<p>{keel} means beam") == ["keel means beam"]
    assert read_texts(f"<p>It is laid. {keel} means beam") == ["It is laid. keel means beam"]


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ("<p>It is laid in May. <button>Share</button> Then ribs follow.", None),
        ("<p>It is laid in May <button>Read on</button>", None),
        ("<p><button>Play</button> Hear this text", None),
        ("<p>Share: <button>Mail</button> or <button>Print</button>", None),
        ("<p>Nets | <button>Mend</button> | Dry", None),
        ("<p>Name <button type=submit>Send</button> and wait", None),
        ("<p>Name <label for=n>Boat</label> <input id=n> of yours", None),
        ("<p>Name <button>Boat</button><br>of yours", None),
        ("<p>Name <button>Boat</button><select><option>Oar</select> of yours", None),
        ("<div>Ines <button>Follow</button> 3 boats</div>", None),
        ("<ul><li>Ines <button aria-label=Follow>Follow</button> 3 boats</ul>", None),
        ("<p>Name <button>Boat</button><i class=sr-only>opens</i>", ["Name", "Boat", "opens"]),
    ],
)
def test_controls_beside_text_stand_alone(
    source: str, texts: list[str] | None, read_texts: ReadTexts
) -> None:
    found = read_texts(source)
    assert len(found) > 1
    assert found == (texts or found)
    blocks = read_html(source).blocks
    assert any(block.element.tag in ("button", "label") for block in blocks)


def _body(first: int, last: int) -> str:
    return "".join(
        f"<p>In week {n} the men went on with the boat, and the rain did not leave them alone.</p>"
        for n in range(first, last)
    )


IN_HEADINGS = {
    "button": "<button class=copy-link>{}</button>",
    "role": "<span><a href=/e role=button title=x><span>{}</span></a></span>",
    "deeper": "<span class=tools><button type=button><span>{}</span></button></span>",
}


@pytest.mark.parametrize("weeks", [2, 14])  # by rules alone, and by the network
@pytest.mark.parametrize("markup", IN_HEADINGS)
@pytest.mark.parametrize(
    ("heading", "label"),
    [("Keel and ribs", "Copy link"), ("Kil und Spanten", "Bearbeiten"), ("Stępka", "Kopiuj link")],
)
def test_a_control_behind_the_text_of_a_heading_is_no_heading_and_goes(
    heading: str, label: str, markup: str, weeks: int
) -> None:
    control = IN_HEADINGS[markup].format(label)
    source = f"<title>Boat</title><article><h1>Boat</h1>{_body(0, weeks)}<h2>{heading} {control}"
    raw = RawPage(f"{source}</h2>{_body(weeks, 2 * weeks)}".encode(), "p")
    page = core.judge_blocks(core.parse(raw, CleanConfig()), CleanConfig())
    kept = [(block.text, block.role) for block in page.kept()]
    assert (heading, Role.HEADING) in kept
    assert label not in [text for text, _ in kept]


@pytest.mark.parametrize("number", ["3. ", "Question: ", "Step 2 "])
def test_a_control_behind_the_number_of_a_heading_is_its_text(number: str) -> None:
    blocks = read_html(f"<h2>{number}<button>How is it laid</button></h2><p>By hand.").blocks
    roles = {block.text: block.role for block in blocks}
    assert roles["How is it laid"] is Role.HEADING


BOXED = {
    "en": ("The oldest ", "keel", " is laid in May."),
    "ar": ("توضع اليوم ", "العارضة", " في شهر مايو."),
    "ja": ("いちばん古い", "竜骨", "は五月に据えられます。"),
}


@pytest.mark.parametrize("words", BOXED.values(), ids=BOXED)
def test_words_in_a_box_within_their_line_are_a_part_of_it(
    words: tuple[str, str, str], read_texts: ReadTexts
) -> None:
    before, word, after = words
    box = f'<div style="margin:0;display:inline-block"><b>{word}</b></div>'
    assert read_texts(f"<div>{before}{box}{after}</div>") == ["".join(words)]


@pytest.mark.parametrize(
    "texts",
    [
        ["Keels", "Ribs", "Masts"],  # a menu
        ["All keels are laid.", "Copy", "Ribs follow."],
        ["Keels of the yard:", "oak", "larch"],
        ["Anna Lind, who laid the keels", "Peter Moss, who steered"],
        ["The oldest keel", "of the yard was laid in May by four men who had never seen the sea."],
    ],
)
def test_boxes_beside_each_other_stand_alone(texts: list[str], read_texts: ReadTexts) -> None:
    boxes = "".join(f'<div style="display:inline-block">{text}</div>' for text in texts[1:])
    assert read_texts(f"<div>{texts[0]}{boxes}</div>") == texts
