"""Notes to the text have a role, however they are marked up."""

from __future__ import annotations

import pytest

from naqi.schemas.rules import Role
from naqi.transforms.blocks.html import read_html


def roles(source: str, parser: str) -> list[str]:
    return [str(block.role) for block in read_html(source, parser).blocks]


@pytest.mark.parametrize(
    "notes",
    [
        '<section role="doc-endnotes"><ol><li>Two barrels.</li></ol></section>',
        '<div class="footnotes"><hr><p>Two barrels.</p></div>',
        '<aside epub:type="footnote" id="n"><p>Two barrels.</p></aside>',
        '<aside role="doc-footnote"><p>Two barrels.</p></aside>',
        '<ol class="references"><li>Two barrels.</li></ol>',
        '<div class="end-notes-list"><p>Two barrels.</p></div>',
    ],
)
def test_what_is_said_to_be_a_note_is_one(notes: str, parser: str) -> None:
    assert roles(f"<p>He paid.</p>{notes}", parser) == ["paragraph", "footnote"]


@pytest.mark.parametrize(
    "note",
    [
        '<ul><li id="A">Two barrels.</li></ul>',
        '<p id="A">Two barrels.</p>',
        '<div id="A"><p>Two barrels.</p></div>',
        '<table><tr id="A"><td>2</td><td>Two barrels.</td></tr></table>',
    ],
)
def test_what_a_mark_leads_to_is_a_note(note: str, parser: str) -> None:
    assert roles(f'<p>He paid.<sup><a href="#A">2</a></sup></p>{note}', parser) == [
        "paragraph",
        "footnote",
    ]


def test_heading_of_notes_and_long_parts_of_the_text_are_none(parser: str) -> None:
    assert roles('<div class="footnotes"><h2>Anmerkungen</h2><p>Zwei.</p></div>', parser) == [
        "heading",
        "footnote",
    ]
    part = "<p>He pays.</p>" * 20
    source = f'<p>Paid<sup><a href="#part">2</a></sup></p><div id="part">{part}</div>'
    assert set(roles(source, parser)) == {"paragraph"}
    assert roles('<p class="footnoted">He paid.</p>', parser) == ["paragraph"]


def test_notes_are_all_of_one_role(parser: str) -> None:
    source = '<section class="footnotes">' + "<p>Paid.</p><blockquote>x</blockquote>" * 3
    assert {block.role for block in read_html(source, parser).blocks} == {Role.FOOTNOTE}


TOGGLE = "<input type=checkbox id=s1 class=margin-toggle>"
BESIDE = {
    "numbered": f"<label for=s1 class='margin-toggle sidenote-number'></label>{TOGGLE}"
    "<span class=sidenote>{}</span>",
    "not numbered": f"<label for=s1 class=margin-toggle>&#8853;</label>{TOGGLE}"
    "<span class='marginnote'>{}</span>",
    "small": "<small class='x side-note'>{}</small>",
    "with a link and a number": "<span class=sidenote><sup>1</sup> <a href=/b>{}</a></span>",
}


@pytest.mark.parametrize("markup", BESIDE)
@pytest.mark.parametrize(
    ("before", "note", "behind"),
    [
        ("The keel was laid in 1834", "So says the book of the yard.", ", and sold in 1840."),
        ("وضعت العارضة سنة 1834", "هكذا ورد في دفتر الحوض.", " ثم بيعت."),
        ("竜骨は1834年", "造船所の帳面による。", "に据えられた。"),
    ],
)
def test_a_note_in_the_margin_stands_below_its_sentence(
    before: str, note: str, behind: str, markup: str
) -> None:
    sentence, beside, after = read_html(
        f"<p>{before}{BESIDE[markup].format(note)}{behind}</p><p>Later.</p>"
    ).blocks
    assert sentence.text.replace(" ,", ",") == before + behind
    assert (beside.text.removeprefix("¹ "), beside.role) == (note, Role.FOOTNOTE)
    assert after.text == "Later."


def test_a_note_in_the_margin_of_a_heading_is_no_part_of_it() -> None:
    heading, note = read_html("<h2>Tides<span class=marginnote>See below.</span></h2>").blocks
    assert (heading.text, heading.role) == ("Tides", Role.HEADING)
    assert (note.text, note.role) == ("See below.", Role.FOOTNOTE)


def test_words_named_otherwise_stay_in_their_sentence() -> None:
    for name in ("note", "marginal", "sidenote-ref", "aside"):
        (block,) = read_html(f"<p>Laid <span class={name}>in May</span> and sold.</p>").blocks
        assert block.text == "Laid in May and sold."
