"""Brackets go with the mark of a note that stood in them, and with nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from naqi.transforms.blocks.html import read_html
from naqi.transforms.blocks.notes.emptied import drop_brackets

ReadTexts = Callable[[str], list[str]]

MARK = '<a href="#n{0}" id="r{0}">{0}</a>'
ONE = MARK.format(1)
BRACKETED = {
    "square": f"[{ONE}]",
    "round": f"({ONE})",
    "wide": f"［{ONE}］",
    "apart": f" [{ONE}]",
    "in a span": f'<span class="fn">[{ONE}]</span>',
    "spip": '<span class="spip_note_ref">&nbsp;[<a href="#n1" class="spip_note">1</a>]</span>',
    "raised": f"[<sup>{ONE}</sup>]",
    "in an unknown element": f"<kelp-note>[{ONE}]</kelp-note>",
    "two": f"[{ONE}, {MARK.format(2)}]",
    "side by side": f"[{ONE}][{MARK.format(2)}]",
    "a range": f" [{ONE}]–[{MARK.format(3)}]",
    "spaced": f"[ {ONE} ]",
}
TEXTS = {
    "en": ("The keel was laid in 1834", ", and the mast in 1835."),
    "fr": ("La quille fut posée en 1834", " et le mât en 1835."),
    "ar": ("وضعت العارضة سنة 1834", "، ثم الصاري سنة 1835."),
    "ja": ("竜骨は1834年に据えられ", "、帆柱は翌年に立った。"),
}


@pytest.mark.parametrize("markup", BRACKETED)
@pytest.mark.parametrize("language", TEXTS)
def test_brackets_go_with_the_mark_of_a_note(
    language: str, markup: str, read_texts: ReadTexts
) -> None:
    before, behind = TEXTS[language]
    source = f"<p>{before}{BRACKETED[markup]}{behind}</p><p id=n1>Says the book."
    assert read_texts(source)[0] == before + behind


def test_brackets_go_with_the_link_back_from_a_note(read_texts: ReadTexts) -> None:
    for note in (
        '[<a href="#r1">1</a>] ',
        '(<a href="#r1">1</a>) ',
        '<b>[<a href="#r1">1</a>]</b>',
    ):
        source = f"<p>Laid in 1834[{ONE}].</p><p id=n1>{note}So it stands.</p>"
        assert read_texts(source) == ["Laid in 1834.", "So it stands."]


def test_what_stands_in_brackets_with_other_words_comes_back(read_texts: ReadTexts) -> None:
    source = f"<p>Laid in 1834 ({ONE} of two boats) and sold.</p><p id=n1>So it stands."
    assert read_texts(source)[0] == "Laid in 1834 (1 of two boats) and sold."
    source = f"<p>Call it with f() and g(), as in 1834[{ONE}].</p><p id=n1>So it stands."
    assert read_texts(source)[0] == "Call it with f() and g(), as in 1834."
    assert read_texts("<h2>Tides (<a href=#t1 class=noteref id=k>old</a>, new)</h2>") == [
        "Tides (old, new)"
    ]


def test_lines_of_verse_have_no_brackets_left_either() -> None:
    lines = ["The keel is laid", f"in winter rain [{ONE}]", "the mast will stand", "in May again"]
    (stanza, _) = read_html(f"<p>{'<br>'.join(lines)}</p><p id=n1>So it stands.").blocks
    assert [line.text for line in stanza.parts] == [
        "The keel is laid",
        "in winter rain",
        "the mast will stand",
        "in May again",
    ]


def test_brackets_that_do_not_fit_each_other_stay() -> None:
    parts = ["in 1834 [", ") or so"]
    drop_brackets(parts, [(1, "1")])
    assert "".join(parts) == "in 1834 [1) or so"
