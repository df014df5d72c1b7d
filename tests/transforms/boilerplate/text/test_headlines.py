"""What may be the title of a text page: headlines above the body, however they read."""

from __future__ import annotations

from naqi.schemas.rules import Rule
from naqi.transforms.blocks.text import read_text
from naqi.transforms.boilerplate.text.body import find_body
from naqi.transforms.boilerplate.text.headlines import find_headlines
from tests.transforms.boilerplate.text.test_body import measured

BODY = [
    "Kılavuz kaptan feribotu gece yarısı limana soktu, liman başkanı ise derin uykudaydı.",
    "Feribot yolcuları sabaha kadar güvertede bekledi, çünkü onları alacak tekne gelmedi.",
    "Kılavuz kaptan iki gündür dümen başındaydı ve kimseye haber vermeden limandan ayrıldı.",
]
TITLE = "Feribot yolcuları limanda mahsur kaldı: Kılavuz kaptan sabaha karşı sessizce ayrıldı"
MENU = "Siyaset Ekonomi Spor Kültür Bilim Sağlık Otomobil Emlak Gezi Magazin Karikatür Arşiv"


def headlines(*above: str) -> list[str]:
    lines = measured(*above, *BODY)
    body = find_body(lines)
    blocks = read_text("\n".join([*above, *BODY]))
    return [blocks[position].text for position in find_headlines(blocks, lines, body)]


def test_a_long_headline_of_the_bodys_words_is_no_menu() -> None:
    assert headlines(MENU, TITLE) == [TITLE]


def test_a_short_headline_needs_no_word_of_the_body() -> None:
    assert headlines("Sessiz bir sabah", MENU) == ["Sessiz bir sabah"]


def test_a_menu_of_the_bodys_words_far_above_it_is_none() -> None:
    words = "Feribot kaptan yolcuları güvertede tekne dümen başındaydı gece limana derin uykudaydı"
    assert headlines(words) == [words]
    assert headlines(words, *[f"Sayfa {number}" for number in range(20)]) == []


def test_a_headline_that_pauses_is_no_menu_whatever_its_words() -> None:
    title = "Liman Spor 3 - 1 Dağ Kulübü: Sahilin yenilmez gençleri yine zirvede"
    assert headlines(MENU, title) == [title]


def test_one_that_asks_or_exclaims_may_be_the_title() -> None:
    for title in ("Kılavuz kaptan nereye gitti?", "Feribot yolcuları sonunda kurtarıldı!"):
        assert headlines(MENU, title) == [title]
    assert headlines("Kılavuz kaptan gece yarısı limandan ayrıldı.") == []


def test_two_words_of_the_text_by_themselves_above_it_may_be_the_title() -> None:
    menu = ("Anasayfa", "Haberler", "")
    assert headlines(*menu, "Kılavuz kaptan", "") == ["Kılavuz kaptan"]
    assert headlines(*menu, "Kılavuz kaptan", "Yayın tarihi: 4 Mart 2023", "") == ["Kılavuz kaptan"]


def test_two_words_are_a_label_where_the_text_has_one_alone_or_a_menu_goes_on() -> None:
    menu = ("Anasayfa", "Haberler", "")
    assert headlines(*menu, "Kılavuz hizmetleri", "") == []
    assert headlines(*menu[:-1], "Kılavuz kaptan", "") == []
    assert headlines(*menu, "Kılavuz kaptan", "Tüm haberler", "") == []
    assert headlines(*menu, "Sessiz bir sabah", "", "Kılavuz kaptan", "") == ["Sessiz bir sabah"]


def test_lines_that_were_taken_for_links_are_asked_about_where_there_are_no_others() -> None:
    above = "Feribot limana döndü"
    lines = measured(above, *BODY)
    lines[0] = lines[0]._replace(rule=Rule.RELATED_LINKS)
    blocks = read_text("\n".join([above, *BODY]))
    assert find_headlines(blocks, lines, range(1, len(lines))) == [0]


def test_furniture_below_a_headline_does_not_part_it_from_its_text() -> None:
    words = "Feribot kaptan yolcuları güvertede tekne dümen başındaydı gece limana derin uykudaydı"
    assert headlines(words, *["Paylaş", "Yazdır"] * 10) == [words]
