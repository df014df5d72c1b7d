"""Dates of bylines, in the ways that sites write them."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from babel import Locale, localedata
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.dates.find_dates import find_date, strip_dates

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
        "Fri Mar  9 06:30:00 2018",
        "Fri Mar  9 06:30 CET 2018",
        "نُشر: 06:30-9 مارس 2018 م",
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
        "2080-11-20",  # of our era it is yet to come
        "31 February 2018",
        "9 March 20182",
        "7-9 March 2018",  # what goes on for days
        "7 – 9 March 2018",
        "음력 2018년 1월 22일",  # by the moon
        "2018년 1월 22일 (음력)",
        "農曆2018年1月22日",
        "旧暦 2018年1月22日",
        "112年3月4日",  # of an era that is not named
        "09.03.18",
        "9 ফাল্গুন 1424",  # two countries disagree on the Bengali calendar
        "9 መጋቢት 2010",  # the Ethiopic calendar
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
    assert strip_dates("Reef Gazette | 2018-03-09 06:30") == "Reef Gazette"
    assert strip_dates("Reef Gazette") is None


@given(st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2049, 12, 31)))
def test_every_iso_date_is_read_back(moment: datetime) -> None:
    assert find_date(f"{moment:%Y-%m-%d %H:%M:%S}") == moment.replace(microsecond=0)


@given(st.text(alphabet="0123456789٣۴/-.: |年月日TZ marsاب", max_size=40))
def test_no_text_raises(text: str) -> None:
    find_date(text)
    strip_dates(text)


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


@pytest.mark.parametrize(
    "text",
    [
        "Published on the 9th of March, 2018",
        "Zveřejněno 9. března 2018",
        "9. 3. 2018",
        "Julkaistu 9.3.2018",
        "9. maaliskuuta 2018",
        "2018. március 9., péntek",
        "2018. 03. 09.",
        "2018 m. kovo 9 d.",
        "2018. gada 9. marts",
        "2018. gada 9. martā",
        "9. märtsil 2018",
        "2018ko martxoak 9",
        "9 მარტს, 2018",
        "9טן מאַרץ 2018",
        "9 މާރިޗު 2018",
        "9. märts 2018",
        "2018(e)ko martxoaren 9(a)",
        "9 de març del 2018",
        "9 martie 2018",
        "9 березня 2018 р.",
        "9 сакавіка 2018 г.",
        "2018 ж. 9 наурыз",
        "2018 оны 3-р сарын 9",
        "2018 оны 3 дугаар сарын 9",
        "9 ngày lễ: ngày 9 tháng 3 năm 2018",
        "9 tháng 3, 2018",
        "9 მარტი, 2018",
        "9 մարտի, 2018 թ.",
        "9 במרץ 2018",
        "९ मार्च २०१८",
        "৯ মার্চ ২০১৮",
        "9 மார்ச் 2018",
        "9 మార్చి 2018",
        "၂၀၁၈ မတ် ၉",
        "ថ្ងៃទី៩ ខែមីនា ឆ្នាំ២០១៨",
        "໙ ມີນາ ໒໐໑໘",
        "٩ی ئازاری ٢٠١٨",
        "9 marsu 2018",
        "9 machi 2018",
        "발행 2018. 3. 9.",
        "刊登於二〇一八年三月九日",
        "9 III 2018",
        "2018. III. 9.",
        "9.III.2018",
        "9 במרס 2018",
        "২০১৮ সালের ৯ মার্চ",
        "9 марти 2018",
        "2018-жылдын 9-марты",
        "2018-nji ýylyň 9-njy marty",
        "9 ga Maris, 2018",
    ],
)
def test_months_and_digits_of_any_language_are_read(text: str) -> None:
    assert find_date(text) == DAY


@pytest.mark.parametrize(
    "text",
    [
        "9 มีนาคม 2561",
        "วันศุกร์ที่ ๙ มี.ค. ๒๕๖๑",
        "9 มี.ค. 61",
        "9/3/2561",
        "9 ມີນາ 2561",
        "平成30年3月9日",
        "2018年（平成30年）3月9日",
        "平成30（2018）年3月9日",
        "2018(平成30)年3月9日",
        "주체107(2018)년 3월 9일",
        "平成三十年三月九日",
        "民國107年3月9日",
        "中華民國一〇七年三月九日",
        "中華民國一百零七年三月九日",
        "۱۸ حوت ۱۳۹۶",
        "18 کب 1396",
        "١٨ ڕەشەمێ ٢٧١٧",
        "२०७४ फागुन २५",
        "25 Falgun 2074",
        "२०७४/११/२५",
        "21 جمادى الآخرة 1439 هـ",
        "21/6/1439 هـ",
        "الجمعة 21 جمادى الآخرة 1439هـ الموافق 9 مارس 2018م",
        "২৫ ফাল্গুন ১৪২৪, ৯ মার্চ ২০১৮",
    ],
)
def test_eras_and_calendars_are_turned_into_ours(text: str) -> None:
    assert find_date(text) == DAY


def test_months_of_the_maghreb_and_the_levant_are_read() -> None:
    assert find_date("12 جانفي 2021") == datetime(2021, 1, 12)
    assert find_date("12 شتنبر 2021") == datetime(2021, 9, 12)
    assert find_date("١٢ تشرين الثاني ٢٠٢١") == datetime(2021, 11, 12)


def test_a_hijri_date_whose_weekday_is_of_another_sighting_is_not_read() -> None:
    assert find_date("21 رجب 1442") == datetime(2021, 3, 5)
    assert find_date("الجمعة 21 رجب 1442") == datetime(2021, 3, 5)
    assert find_date("السبت 21 رجب 1442") is None
    assert find_date("الثلاثاء 21 رجب 1442") is None


def test_a_month_of_two_languages_is_that_of_the_page_or_of_the_way_it_is_written() -> None:
    assert find_date("9. listopada 2018.", "hr") == datetime(2018, 10, 9)
    assert find_date("9. listopada 2018.") == datetime(2018, 10, 9)
    assert find_date("9 listopada 2018") == datetime(2018, 11, 9)
    assert find_date("9. listopad 2018", "cs-CZ") == datetime(2018, 11, 9)
    assert find_date("9. listopad 2018") is None


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("2018년 3월 9일 오후 2시 05분", 14),
        ("2018年3月9日 上午2:05", 2),
        ("9 मार्च 2018, 02:05 अपराह्न", 14),
        ("9 مارس 2018 - 2:05 م", 14),
        ("9 مارس 2018 - 2:05 صباحا", 2),
        ("2018م 02:05 9 مارس 2018", 2),
        ("9/3/2018 2:05 μ.μ.", 14),
        ("9 de marzo de 2018, 2:05 p. m.", 14),
        ("9.3.2018 klo 14.05", 14),
        ("9 March 2018, 2.05pm", 14),
        ("९ मार्च २०१८, दोपहर २:०५ बजे", 14),
        ("৯ মার্চ ২০১৮, সকাল ২:০৫", 2),
        ("9 मार्च 2018, रात 2:05", 2),
    ],
)
def test_halves_of_the_day_are_known_by_their_names(text: str, hour: int) -> None:
    assert find_date(text) == datetime(2018, 3, 9, hour, 5)


def test_night_begins_before_midnight() -> None:
    assert find_date("9 मार्च 2018, रात 9:30 बजे") == datetime(2018, 3, 9, 21, 30)


@pytest.mark.parametrize("text", ["9 iii 2018", "9 IIII 2018", "31 II 2018", "9III 2018"])
def test_what_is_no_month_in_roman_numerals_is_no_date(text: str) -> None:
    assert find_date(text) is None


def test_dates_of_several_calendars_are_stripped_together() -> None:
    assert strip_dates("২৫ ফাল্গুন ১৪২৪, ৯ মার্চ ২০১৮") == ""
    assert strip_dates("31 February 2018 Reef") == "Reef"


def locales() -> list[Locale]:
    return [Locale.parse(name) for name in sorted(localedata.locale_identifiers())]


@given(
    locale=st.sampled_from(locales()),
    width=st.sampled_from(["medium", "long", "full"]),
    day=st.dates(min_value=date(1990, 1, 1), max_value=date(2049, 12, 31)),
)
def test_a_date_of_any_locale_is_that_date_or_none(locale: Locale, width: str, day: date) -> None:
    text = format_date(day, width, locale=locale)
    found = find_date(text, locale.language)
    in_numbers = not any(map(str.isalpha, text))  # then the day is taken to come first
    swapped = in_numbers and found is not None and (found.month, found.day) == (day.day, day.month)
    assert found is None or found.date() == day or swapped


def test_the_dates_of_most_locales_are_read() -> None:
    day = date(2018, 3, 9)
    texts = [(locale, format_date(day, "long", locale=locale)) for locale in locales()]
    named = [(locale, text) for locale, text in texts if "M03" not in text]  # else CLDR has none
    read = [text for locale, text in named if find_date(text, locale.language)]
    assert len(read) > 0.98 * len(named)


@pytest.mark.parametrize(
    "text",
    [
        "From 5 to 8 May 2023",
        "Vom 5. bis 8. Mai 2023",
        "5 mai au 8 mai 2023",
        "5 May – 8 June 2023",
        "5 mayo - 8 junio 2023",
        "5.–8. Mai 2023",
        "5. - 8. Mai 2023",
        "05.05.2023 – 08.05.2023",
        "May 5, 2023 until May 8, 2023",
        "2023年5月5日～8日",
        "2023年5月5日（金）～8日（月）",
        "2023년 5월 5일(금) ~ 8일(월)",
        "2023年5月5日（周五）至2023年5月8日（周一）",
        "2023年5月5日至6月8日",
        "2023년 5월 5일부터 8일까지",
        "2023. 5. 5 ~ 6. 8",
        "من 5 إلى 8 مايو 2023",
        "۵ تا ۸ خرداد ۱۴۰۲",
        "5 ถึง 8 พฤษภาคม 2566",
    ],
)
def test_the_end_of_a_range_is_no_date_of_a_page(text: str) -> None:
    assert find_date(text) is None
    assert strip_dates(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "8 June 2023 - 14.05",
        "2023-06-08 ~ 14:05",
        "14:05 – 8 June 2023",
        "2023-06-08 - 5 comments",
        "8 June 2023 – 10 minutes to read",
        "۱۸ خرداد ۱۴۰۲ - 8 June 2023",
        "Publicado a 8 de junho de 2023",
    ],
)
def test_a_time_a_count_or_another_calendar_makes_no_range(text: str) -> None:
    found = find_date(text)
    assert found is not None
    assert found.date() == date(2023, 6, 8)


@pytest.mark.parametrize("text", ["Oslo – 8 June 2023", "10 Stimmen – 8 June 2023"])
def test_what_else_stands_before_a_dash_makes_no_range(text: str) -> None:
    assert find_date(text) == datetime(2023, 6, 8)


@pytest.mark.parametrize(
    "text",
    ["2023 жылғы 8 маусым", "2023ko ekainaren 8a", "၂၀၂၃ ခုနှစ် ဇွန်လ ၈ ရက်", "2023eko ekainaren 8a"],
)
def test_words_between_the_parts_of_a_date_are_known(text: str) -> None:
    assert find_date(text) == datetime(2023, 6, 8)
