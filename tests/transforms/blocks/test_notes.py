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
