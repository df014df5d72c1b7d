"""Title and date of a text page."""

from __future__ import annotations

from datetime import datetime

import pytest

import naqi
from naqi.transforms.blocks.text import read_text
from naqi.transforms.boilerplate.text.body import find_body
from naqi.transforms.boilerplate.text.lines import measure
from naqi.transforms.boilerplate.text.shapes import is_headline
from naqi.transforms.furniture.match import FURNITURE
from naqi.transforms.metadata.text import read_metadata
from naqi.transforms.text.profile import Profiler

PROFILER = Profiler(FURNITURE.marks)
BODY = [
    "The old mill by the brook was sold on Friday to a young couple from the city.",
    "They want to grind flour again, as the family before them did for two hundred years.",
]


def metadata(*lines: str) -> tuple[int | None, datetime | None]:
    text = "\n".join(lines)
    blocks = read_text(text)
    measured = measure(blocks, PROFILER.characters(text))
    body = find_body(measured)
    headlines = [i for i in range(body.start) if is_headline(measured[i])]
    return read_metadata(blocks, measured, body, headlines)


def test_the_headline_above_the_body_is_the_title() -> None:
    assert metadata("Home", "Old mill sold to a young couple", *BODY) == (1, None)


def test_of_several_headlines_the_one_that_says_what_the_body_says_is_the_title() -> None:
    page = ["Herons nest on the roof", "Old mill sold to a couple", "Rain until Sunday", *BODY]
    assert metadata(*page) == (1, None)


def test_the_byline_above_the_body_dates_the_page() -> None:
    page = ["Old mill sold to a couple", "By Jo Miller | 4 May 2012", *BODY]
    assert metadata(*page) == (0, datetime(2012, 5, 4))


def test_a_day_and_month_that_count_up_as_page_numbers_do_are_a_date() -> None:
    assert metadata("Old mill sold to a couple", "04.05.2012", *BODY) == (0, datetime(2012, 5, 4))


def test_a_byline_right_below_the_body_dates_the_page_too() -> None:
    assert metadata(*BODY, "4 May 2012 10:30") == (None, datetime(2012, 5, 4, 10, 30))


def test_dates_inside_sentences_date_nothing() -> None:
    assert metadata(*BODY, "The mill was built on 4 May 1712 and rebuilt in 1801.") == (None, None)


def test_a_page_that_begins_with_its_body_has_no_title() -> None:
    assert metadata(*BODY) == (None, None)
    assert metadata() == (None, None)


def test_a_menu_in_one_line_is_no_title() -> None:
    menu = "News Sports Weather Culture Science Travel Health Money Style Food Letters"
    assert metadata(menu, *BODY) == (None, None)


@pytest.mark.parametrize(
    "menu", ["Home Local Sport Weather", "Главная Новости Спорт Погода", "الرئيسية أخبار رياضة طقس"]
)
def test_a_menu_that_leads_home_first_is_no_title(menu: str) -> None:
    assert metadata(menu, *BODY) == (None, None)
    assert metadata(menu, "Old mill sold to a young couple", *BODY) == (1, None)


def test_a_headline_that_begins_as_menus_do_is_a_title_for_what_it_says() -> None:
    assert metadata("Home for a young couple found", *BODY) == (0, None)


@pytest.mark.parametrize(
    "caption",
    ["磨坊主站在磨坊前面的照片", "Мельник у старой мельницы весной", "粉屋の前に立つ老人"],
)
def test_a_caption_in_a_script_that_is_not_the_body_s_is_no_title(caption: str) -> None:
    body = [
        "بيعت الطاحونة القديمة يوم الجمعة لزوجين شابين من المدينة بعد سنوات من الإغلاق.",
        "ويريد الزوجان طحن القمح من جديد كما فعلت العائلة قبلهما مئتي سنة في هذا المكان.",
        "وقال الجيران إنهم سيعودون إلى شراء الخبز من القرية بعد أن كانوا يقطعون طريقا طويلا.",
    ]
    page = "\n".join([caption, "", *body])
    assert naqi.clean(page).title is None
    page = "\n".join([caption, "بيع الطاحونة القديمة لزوجين شابين", "", *body])
    assert naqi.clean(page).title == "بيع الطاحونة القديمة لزوجين شابين"


def test_a_headline_longer_than_a_title_may_be_is_none() -> None:
    word = "millstone" * 30
    assert metadata(f"{word} {word}", *BODY)[0] is None
    assert metadata("Old mill sold to a couple", f"{word} {word} {word}", *BODY)[0] == 0


def test_a_caption_with_its_credit_is_not_the_title() -> None:
    page = ["Young owners grind flour", "The old mill by the brook", "Photo: Jo Miller", *BODY]
    assert metadata(*page)[0] == 0


@pytest.mark.parametrize("credit", ["(Photo: Jo Miller)", "(Fotó: Kis Anna)", ". Kuva: Aino Laine"])
def test_a_caption_that_ends_with_its_credit_is_not_the_title(credit: str) -> None:
    caption = f"The old mill by the brook on Friday {credit}".replace(" .", ".")
    assert metadata("Old mill sold to a couple", caption, *BODY) == (0, None)
    assert metadata(caption, *BODY) == (None, None)


def test_a_share_bar_is_not_the_title_though_a_byline_follows_it() -> None:
    page = ["Rain until Sunday", "Facebook Twitter WhatsApp brook", "By Jo Miller", *BODY]
    assert metadata(*page)[0] == 0


def test_pictures_and_buttons_stand_between_a_title_and_its_byline() -> None:
    page = ["Couple grinds again", "The mill", "Photo: Ada Stone", "Share", "By Jo Miller", *BODY]
    assert metadata(*page)[0] == 0


def test_a_name_between_a_title_and_its_date_is_not_the_title() -> None:
    page = [
        "Couple finds joy in old wheel by the road",
        "A Young Couple",
        "4 May 2012 10:30",
        *BODY,
    ]
    assert metadata(*page) == (0, datetime(2012, 5, 4, 10, 30))


def test_headlines_without_spaces_are_told_by_more_than_a_few_pairs_of_characters() -> None:
    body = [
        "川沿いの古い水車小屋が金曜日に町から来た若い夫婦に売られ、また粉をひくことになった。" * 2
    ]
    page = [
        "小川のほとりの水車",
        "川沿いの古い水車小屋、若い夫婦に売られる",
        "山の村に新しい橋",
        *body,
    ]
    assert metadata(*page)[0] == 1
