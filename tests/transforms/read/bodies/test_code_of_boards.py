"""Codes in brackets that a board or a content system would have read."""

from __future__ import annotations

import pytest

from naqi.transforms.read.bodies.body_kinds import as_page
from naqi.transforms.read.bodies.code_of_boards import without_codes
from naqi.transforms.read.bodies.wiki_text import without_wiki_marks


@pytest.mark.parametrize(
    ("body", "plain"),
    [
        ("[b]المدّ[/b] عالٍ [i]جدًا[/i].", "المدّ عالٍ جدًا."),
        ("Море [url=https://a.example/?x=1]шумит[/url].", "Море шумит."),
        ("Ebbe.\n[img]https://a.example/b.png[/img]\n[b]Flut.[/b]", "Ebbe.\nFlut."),
        ('[quote="Nur"]Deniz sakin.[/quote]\nEvet.', "\nDeniz sakin.\n\nEvet."),
        ("[list]\n[*]sal\n[*]viento\n[/list]", "\n\n- sal\n- viento\n\n"),
        ('La mer.\n[gallery ids="1,2"]\nLe sel.', "La mer.\nLe sel."),
        ("[vc_row][vc_column width=”1/2″]\nIl mare.\n[/vc_column][/vc_row]", "Il mare.\n"),
        (
            '[caption id="a" width="3"]<img src="b.png">Η θάλασσα[/caption]',
            '<img src="b.png">Η θάλασσα',
        ),
        ("[youtube https://a.example/b]\nMer [embed]https://a.example[/embed].", "Mer ."),
        ('[tide_table place="Mont"]Marée[/tide_table] basse', "Marée basse"),
    ],
)
def test_codes_go_and_what_stands_in_them_stays(body: str, plain: str) -> None:
    assert without_codes(body.encode()).decode() == plain


@pytest.mark.parametrize(
    "body",
    [
        "He said [sic] and [b] and [...] and [1].",
        "In BBCode [b]bold[/b] is bold.",
        'The shortcode [gallery ids="1"] shows images.',
        'input[type="text"] and //a[@id="x"]',
        "[Refrain]\nLa mer[/]",
        "[Musik] [/Ton]",
        "Η θάλασσα [Video] και [Audio] [gallery] [caption]",
        "[YouTube was pink](https://a.example) [/Video]",
        "<!doctype html><p>[b]Salt[/b]",
    ],
)
def test_other_brackets_stay(body: str) -> None:
    assert without_codes(body.encode()).decode() == body


def test_codes_go_from_html_and_text_alike() -> None:
    body = b"<p>The sea.</p>[vc_row]<p>Salt.</p>[/vc_row]"
    assert as_page(body, "html", is_chosen=False) == (b"<p>The sea.</p><p>Salt.</p>", "html")
    assert as_page(b"[b]Salt.[/b]", "text", is_chosen=False) == (b"Salt.", "text")
    assert as_page(b"[b]Salt.[/b]", "text", is_chosen=True) == (b"[b]Salt.[/b]", "text")


def test_wiki_text_is_read_for_what_it_says() -> None:
    body = (
        "'''Het wad''' ligt [[eb en vloed|droog]] bij [[eb]].<ref>Krant, p. 3</ref>\n\n"
        "== Dieren ==\n\nDe [https://wad.example wadpier] {{cite|{{x}}}}leeft hier.\n\n"
        "[[Bestand:Wad.jpg|mini|Het [[wad]]]]\n[[Categorie:Zee]]\n"
    )
    assert without_wiki_marks(body.encode()).decode() == (
        "Het wad ligt droog bij eb.\n\nDieren\n\nDe wadpier leeft hier.\n\n"
    )
    for other in (
        "if [[ -f $a ]]; then echo {{x}}; fi",
        "A [[note]] of mine.",
        "a[[0]] and '''doc'''",
        "[[1, 2], [3, 4]] == x",
    ):
        assert without_wiki_marks(other.encode()).decode() == other


@pytest.mark.parametrize(
    ("marked", "text"),
    [
        ("== Geschichte ==\n'''Kutter''' fahren früh.", "Geschichte\nKutter fahren früh."),
        ("'''المنارة''' قديمة.<ref name=\"a\" />", "المنارة قديمة."),
        ("== 歴史 ==\n古い灯台。<ref>村の帳面/二</ref>", "歴史\n古い灯台。"),
        (
            "'''Маяк''' стар.\n== Быт ==\n* Лампа\n** Фитиль\n# Один\n:: Два",
            "Маяк стар.\nБыт\nЛампа\nФитиль\nОдин\nДва",
        ),
    ],
)
def test_wiki_text_without_links_is_known_by_two_marks(marked: str, text: str) -> None:
    assert without_wiki_marks(marked.encode()).decode() == text


@pytest.mark.parametrize(
    "text",
    [
        "=== Menü ===\n* Suppe",
        "'''Kutter''' fahren früh.",
        "def f():\n    '''Says it.'''\n    return 1\n== end ==",
        "In MediaWiki '''x''' is bold, and == x == a heading:\n== x ==",
    ],
)
def test_one_mark_of_wiki_text_stays(text: str) -> None:
    assert without_wiki_marks(text.encode()).decode() == text
