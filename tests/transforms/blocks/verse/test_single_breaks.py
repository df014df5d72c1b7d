"""Single line breaks: verse and addresses are lines, text that was cut at a width is not."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rows import ParagraphRow
from naqi.transforms.blocks.html import read_html
from naqi.transforms.core import clean_page


def lines(source: str) -> list[list[str]]:
    """The lines of each block; of a block that has none, its text."""
    return [[p.text for p in b.parts] or [b.text] for b in read_html(source).blocks]


def written(body: str) -> list[ParagraphRow]:
    page = f"<html lang=en><title>Nets</title><article><h1>Nets</h1>{body}</article>"
    return list(clean_page(RawPage(page.encode(), "nets.html"), CleanConfig()).paragraphs)


ENGLISH = [
    "My nets are dry, my boat is tarred,",
    "the moon is in the lane,",
    "and I have told the harbour guard",
    "that I go out again.",
]

VERSE = {
    "English": ENGLISH,
    "without marks": ["nobody asks", "the water under the pier", "what it has carried", "away"],
    "German": ["Die Netze trocknen an der Wand,", "das Boot ist frisch geteert,", "der Mond steht",
               "weiß am Rand."],
    "Arabic": ["الشباك جفت على الجدار", "والقارب مطلي بالقار", "والقمر يطل من بعيد"],
    "Japanese": ["網は乾いた", "舟には油", "月はもう", "小道の上に"],
    "an address": ["Harbour Office", "14 Rope Walk", "Eastpier", "Tel. 555 0134"],
    "long lines that end with marks": [
        "I counted the boats that came in with the tide,",
        "and the boats that the harbour had never denied,",
        "and the nets that were hung on the wall to be dried,",
        "and the one who had mended them, always beside.",
    ],
}  # fmt: skip


@pytest.mark.parametrize("kind", VERSE)
@pytest.mark.parametrize("element", ["p", "div", "blockquote", "address"])
def test_short_lines_in_a_row_are_lines(kind: str, element: str) -> None:
    source = f"<p>Before.</p><{element}>{'<br>'.join(VERSE[kind])}</{element}>"
    assert lines(source) == [["Before."], VERSE[kind]]


PROSE = {
    "one break": ["He had told the guard that he would go out again that night.",
                  "Nobody believed him."],
    "one break between short lines": ["He went out.", "Nobody saw it."],
    "cut at sixty columns": [
        "The nets had been hung on the wall of the harbour office in",
        "the autumn, and nobody had thought of them since. When the",
        "boat was tarred again they were still hanging there, stiff",
        "with salt, and a wren had built in the lowest of them.",
    ],
    "cut at fifty columns": [
        "The nets had been hung on the wall of the harbour",
        "office in the autumn, and nobody had thought of",
        "them since. When the boat was tarred again they",
        "were still hanging there, stiff with salt, and a",
        "wren had built in the lowest of them.",
    ],
    "paragraphs": [
        "The nets had been hung on the wall of the harbour office in the autumn of that year.",
        "When the boat was tarred they were still hanging there, stiff with salt as ever.",
        "Nobody took them down before the wall itself fell into the water of the harbour.",
    ],
}  # fmt: skip


@pytest.mark.parametrize("kind", PROSE)
def test_running_text_stays_one_block(kind: str) -> None:
    assert lines(f"<p>{'<br>'.join(PROSE[kind])}</p>") == [[" ".join(PROSE[kind])]]


@pytest.mark.parametrize("element", ["li", "h2", "td"])
def test_items_headings_and_cells_stay_whole(element: str) -> None:
    table = "<table><tr>{}<td>x</td></tr></table>" if element == "td" else "{}"
    source = table.format(f"<{element}>{'<br>'.join(ENGLISH)}</{element}>")
    assert " ".join(ENGLISH) in read_html(source).blocks[0].text


def test_menus_of_links_stay_whole() -> None:
    menu = "<br>".join(f"<a href=x>{name}</a>" for name in ("Home", "Boats", "Nets", "Tar"))
    assert lines(f"<div>{menu}</div>") == [["Home Boats Nets Tar"]]


def test_pairs_of_lines_are_couplets_where_they_follow_each_other() -> None:
    pair = "<p>The net is dry,<br>the tide is high.</p>"
    couplet = ["The net is dry,", "the tide is high."]
    assert lines(pair) == [[" ".join(couplet)]]
    assert lines(pair * 3) == [couplet] * 3


def test_stanzas_are_numbered_through_the_page() -> None:
    stanza = "<br>".join(ENGLISH)
    story = "<p>He sang it on the pier whenever the fog came in, and nobody ever joined him.</p>"
    rows = written(f"<p>{stanza}</p>{story}<p>{stanza}<br><br>Oh, my nets!<br><br>{stanza}</p>")
    verses = [(row.stanza, row.text) for row in rows if row.stanza is not None]
    refrain = [(2, "Oh, my nets!")]
    first, second, last = ([(n, line) for line in ENGLISH] for n in (0, 1, 3))
    assert verses == first + second + refrain + last
    assert {row.role for row in rows} == {"paragraph"}
    assert [row.text for row in rows if row.stanza is None] == [story[3:-4]]


def test_a_stanza_has_one_language() -> None:
    french = (
        "Les filets sèchent sur le mur,<br>la lune est sur le chemin,<br>"
        "et le bateau du vieux marin<br>attend la mer et son murmure."
    )
    story = "He sang it on the pier whenever the fog came in, and nobody ever joined him. " * 3
    rows = written(f"<p>{story}</p><p>{french}</p><p>{story}Or hardly ever.</p>")
    assert [row.language for row in rows if row.stanza == 0] == ["fr"] * 4


def test_lines_know_where_they_stand() -> None:
    source = "<p>My <i>nets</i> are dry &amp; tarred,<br>the moon<br>\nis in the lane.</p>"
    (block,) = read_html(source).blocks
    assert [source[line.start : line.end] for line in block.parts] == [
        "My <i>nets</i> are dry &amp; tarred,",
        "the moon",
        "is in the lane.",
    ]


COUPLETS = {
    "fa": (["دریا نشسته بود و قایق به خواب رفت", "باد از کنار ساحل و از روی آب رفت"],
           ["پیر از تورهای کهنه و از موج‌ها سرود", "شب رفت و ماه رفت و ز ما آفتاب رفت"]),
    "ur": (["کشتی کنارے پر تھی ہوا تیز چل پڑی", "موجوں کے ساتھ رات کی بارش نکل پڑی"],
           ["ملاح نے دیے کو ہتھیلی میں رکھ لیا", "ساحل پہ ایک شمع دوبارہ سے جل پڑی"]),
    "en": (["The nets are dry upon the wall,", "the moon is over lane and all;"],
           ["I told the guard at half past ten,", "that I will not come home again."]),
}  # fmt: skip
PAIRS = {
    "p": "<p>{}</p><p>{}</p>",
    "in italics": "<p><em>{}</em></p><p><em>{}</em></p>",
    "two line breaks": "<div>{}<br><br>{}</div>",
}


@pytest.mark.parametrize("language", COUPLETS)
@pytest.mark.parametrize("markup", PAIRS)
def test_two_couplets_of_one_metre_are_lines(markup: str, language: str) -> None:
    one, other = COUPLETS[language]
    poem = PAIRS[markup].format("<br>".join(one), "<br>".join(other))
    assert lines(f"<p>He sang.</p>{poem}<p>They slept.</p>") == [
        ["He sang."],
        one,
        other,
        ["They slept."],
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (["Rope Walk 14", "2400 Eastpier"], ["Mole Lane 7", "2410 Eastpier"]),
        (["Hanne Vik", "Ines Bord"], ["Tor Lund", "Per Holm"]),
        (["Where is the harbour office now?", "Eastpier."], ["And when is it open?", "Never."]),
        (
            ["The nets had been hung on the wall of", "the office."],
            ["He saw them there and", "left."],
        ),
    ],
)
def test_two_pairs_of_other_lines_are_no_couplets(one: list[str], other: list[str]) -> None:
    poem = PAIRS["p"].format("<br>".join(one), "<br>".join(other))
    assert lines(poem) == [[" ".join(one)], [" ".join(other)]]
