"""Dates of bylines, in the ways that sites write them."""

from __future__ import annotations

import re
import sys
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.metadata.dates import _MONTHS, find_date, strip_date

HALF_PAST_SIX = datetime(2018, 3, 9, 6, 30)
DAY = datetime(2018, 3, 9)


@pytest.mark.parametrize(
    "text",
    [
        "2018-03-09 06:30:00",
        "2018-03-09T06:30:00Z",
        "09.03.2018 | 06:30",
        "09/03/2018 - 6:30 am",
        "March 9, 2018 6:30 a.m.",
        "Friday, 9th March 2018, 06.30 GMT",
        "Publié le 9 mars 2018 à 06h30",
        "9. März 2018, 06:30",
        "9 de marzo de 2018 06:30",
        "9 марта 2018, 06:30",
        "9 Μαρτίου 2018 06:30",
        "9 marca 2018, 06:30",
        "9 مارس 2018 - 06:30",
        "9 آذار/مارس 2018 06:30",
        "٩ مارس ٢٠١٨ ٠٦:٣٠",
        "۹ مارس ۲۰۱۸ ساعت ۰۶:۳۰",
        "۱۳۹۶/۱۲/۱۸ - ۰۶:۳۰",
        "1396-12-18 06:30",
        "جمعه ۱۸ اسفند ۱۳۹۶ ساعت ۶:۳۰",
        "۱۸ اسفندماه ۱۳۹۶، ۰۶:۳۰",
        "2018年03月09日 06:30",
        "2018年3月9日06:30 山城晚报",
        "2018年3月9日 星期五 6时30分",
    ],
)
def test_a_byline_date_is_read_with_its_time(text: str) -> None:
    assert find_date(text) == HALF_PAST_SIX


@pytest.mark.parametrize("text", ["9/3/2018", "3 / 9", "9 mars 2018", "Mar 9, 2018"])
def test_a_date_without_time_is_midnight_and_half_a_date_is_none(text: str) -> None:
    assert find_date(text) == (None if text == "3 / 9" else DAY)


def test_the_first_number_is_the_day_unless_only_the_other_can_be() -> None:
    assert find_date("04/05/2018") == datetime(2018, 5, 4)
    assert find_date("03/23/2018") == datetime(2018, 3, 23)


def test_the_afternoon_has_twelve_hours_more() -> None:
    assert find_date("9 March 2018 12:15 am") == datetime(2018, 3, 9, 0, 15)
    assert find_date("9 March 2018 11:15 PM") == datetime(2018, 3, 9, 23, 15)


@pytest.mark.parametrize(
    "text",
    [
        "31.02.2018",  # no such day
        "45/45/2018",
        "1396/13/18",
        "1437/05/29",  # the lunar calendar
        "9 March 3018",
        "192.168.20.18",
        "20180309063000",
        "in March of 2018",
        "no date at all",
        "",
    ],
)
def test_what_is_no_plausible_date_is_refused(text: str) -> None:
    assert find_date(text) is None


def test_solar_dates_are_those_of_the_persian_calendar() -> None:
    assert find_date("۱۴۰۲/۰۵/۲۱ - ۱۴:۳۰") == datetime(2023, 8, 12, 14, 30)
    assert find_date("۲۱ مرداد ۱۴۰۲") == datetime(2023, 8, 12)
    assert find_date("۳۰ اسفند ۱۳۹۹") == datetime(2021, 3, 20)  # a leap year
    assert find_date("۳۰ اسفند ۱۴۰۰") is None


def test_the_text_around_a_date_is_left_when_it_is_stripped() -> None:
    assert strip_date("Reef Gazette | 2018-03-09 06:30") == "Reef Gazette"
    assert strip_date("Reef Gazette") is None


@given(st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2099, 12, 31)))
def test_every_iso_date_is_read_back(moment: datetime) -> None:
    assert find_date(f"{moment:%Y-%m-%d %H:%M:%S}") == moment.replace(microsecond=0)


@given(st.text(alphabet="0123456789٣۴/-.: |年月日TZ marsاب", max_size=40))
def test_no_text_raises(text: str) -> None:
    find_date(text)
    strip_date(text)


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("14 ARALIK 2019", 12),
        ("14 aralık 2019", 12),
        ("14 HAZİRAN 2019", 6),
        ("14 MAYIS 2019", 5),
        ("14 μαΐου 2019", 5),
        ("14 ΜΆΙΟΣ 2019", 5),
    ],
)
def test_months_are_known_in_capitals_and_small_letters(text: str, month: int) -> None:
    assert find_date(text) == datetime(2019, month, 14)


NAMES = [name for names in _MONTHS for name in names.split("|")]
EVERY_CHARACTER = "".join(map(chr, range(sys.maxunicode + 1)))


@pytest.mark.parametrize("letter", sorted(set("".join(NAMES)) - {" "}))
def test_no_letter_that_passes_for_one_of_a_month_raises(letter: str) -> None:
    alike = re.findall(re.escape(letter), EVERY_CHARACTER, re.IGNORECASE)
    for name in (name for name in NAMES if letter in name):
        for other in alike:
            assert find_date(f"14 {name.replace(letter, other)} 2019") is not None
