"""Titles and teasers of a page that lists others are its text, links though they are."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms import core

MENU = "".join(f"<li><a href=/{n}>Part {n}</a></li>" for n in range(8))
NOTE = "<div class=box><p>The Kiln Letter is written, set and printed by its readers.</p></div>"
WHOLE = (
    '<a class=entry href="/{n}"><div><p class=top>{title}</p><p class=sub>{teaser}</p></div></a>'
)
APART = '<div class=entry><a class=top href="/{n}">{title}</a><div class=sub>{teaser}</div></div>'

ENTRIES = {
    "ja": [
        ("窯の火を守る三人の夜", "交代で薪をくべて朝を待つ。"),
        ("土を探して山を歩く", "赤い土は谷の奥にしかない。"),
        ("割れた皿を継ぐ仕事", "金の線が傷をかくさずに見せる。"),
        ("釉薬の色を決める灰", "藁の灰は白く、松の灰は青い。"),
    ],
    "de": [
        ("Drei Nächte am Ofen", "Wer wacht, legt Holz nach, und wer schläft, träumt davon."),
        ("Ton von der anderen Seite", "Rot ist er nur am Ende des Tals, hinter der Mühle."),
        ("Risse aus Gold", "Die Werkstatt flickt Teller, die niemand mehr zeigen wollte."),
        ("Welche Asche welche Farbe macht", "Stroh brennt weiß, Kiefer brennt blau."),
    ],
    "ar": [
        ("ثلاث ليال بجانب الفرن", "من يسهر يلقم النار حطبا ومن ينام يحلم بها."),
        ("طين من وراء الجبل", "لا يوجد الأحمر إلا في آخر الوادي خلف الطاحونة."),
        ("شقوق من ذهب", "الورشة ترمم صحونا لم يعد أحد يريد أن يعرضها."),
        ("لكل رماد لون", "رماد القش أبيض ورماد الصنوبر أزرق."),
    ],
}


def kept_of(body: str) -> list[str]:
    source = (
        "<html><head><title>On kilns</title></head><body><div class=menu><ul>"
        f"{MENU}</ul></div><h1>On kilns</h1>{body}</body></html>"
    )
    config = CleanConfig()
    page = core.judge_blocks(core.parse(RawPage(source.encode(), "test"), config), config)
    return [block.text for block in page.kept()]


def entries(card: str, language: str, extra: str = "") -> str:
    cards = (
        card.format(n=n, title=title, teaser=teaser + extra)
        for n, (title, teaser) in enumerate(ENTRIES[language])
    )
    return f"<div class=grid>{''.join(cards)}</div>"


@pytest.mark.parametrize("language", ENTRIES)
@pytest.mark.parametrize("card", [WHOLE, APART])
def test_titles_and_teasers_of_what_a_page_lists_stay(card: str, language: str) -> None:
    kept = kept_of(entries(card, language) + NOTE)
    assert [text for text in kept if "Kiln Letter" not in text] == [
        text for entry in ENTRIES[language] for text in entry
    ]


def test_note_on_the_site_is_not_the_body_of_a_listing_of_links() -> None:
    assert not any("Kiln Letter" in text for text in kept_of(entries(WHOLE, "ja") + NOTE))


def test_section_and_author_of_each_card_go() -> None:
    kind = "<div class=kind>{}</div><a "
    kept = kept_of(entries(APART.replace("<a ", kind.format("<a href=/c>Crafts</a>")), "de"))
    assert "Crafts" not in kept
    assert "Master" in kept_of(entries(APART.replace("<a ", kind.format("Master")), "de"))
    assert "Risse aus Gold" in kept


def test_links_without_teasers_are_no_listing() -> None:
    card = '<div class=entry><a class=top href="/{n}">{title}</a></div>'
    assert kept_of(entries(card, "de")) == []


def test_what_is_listed_beside_an_article_goes() -> None:
    text = "The kiln was lit on a Friday, and on Sunday nobody had slept for more than an hour. "
    article = f"<div class=text><p>{text * 3}</p><p>{text * 2}</p></div>"
    kept = kept_of(article + entries(WHOLE, "de"))
    assert len(kept) == 2


def test_line_with_the_same_label_in_each_card_is_neither_title_nor_teaser() -> None:
    signed = "<p class=by><a href=/{n}>Festgehalten: in der Werkstatt am {n}. Mai, von Ida</a></p>"
    card = f"<div class=entry><h2><a href=/{{n}}>{{title}}</a></h2>{signed}<p>{{teaser}}</p></div>"
    kept = kept_of(entries(card, "de"))
    assert kept == [text for entry in ENTRIES["de"] for text in entry]
