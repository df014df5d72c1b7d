"""Lines with a date that tell of that day stay amid the text; bylines and dates go."""

from __future__ import annotations

import re

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rules import Rule
from naqi.transforms import core

BODY = "The keeper counts the boats from his window in the evening, and writes them into his book."
BODIES = {
    "А-я": "Смотритель вечером считает лодки из своего окна и записывает их в большую книгу.",
    "ء-ي": "يعد الحارس القوارب من نافذته في المساء ويكتبها في كتابه الكبير فوق الطاولة.",
    "א-ת": "השומר סופר את הסירות מחלונו בערב ורושם אותן בספר הגדול שעל השולחן שלו.",
    "अ-ह": "रखवाला शाम को अपनी खिड़की से नावें गिनता है और उन्हें बड़ी किताब में लिखता है।",
    "가-힣": "등대지기는 저녁마다 창가에서 배를 세고 그것을 커다란 공책에 하나하나 적는다.",
    "ก-ฮ": "คนเฝ้าประภาคารนับเรือจากหน้าต่างของเขาในตอนเย็น และจดไว้ในสมุดเล่มใหญ่ที่อยู่บนโต๊ะ",
    "ぁ-ん": "番人は夕方になると窓から舟を数え、それを机の上の大きな帳面に書き留める。",
    "一-龥": "守塔人傍晚从窗口数船，把它们记在桌上的大本子里，一年又一年从不间断。",
}


def body(text: str) -> str:
    """A paragraph in the letters of ``text``."""
    return next((b for letters, b in BODIES.items() if re.search(f"[{letters}]", text)), BODY)


def rule(text: str, tag: str = "p", *, above: str | None = None) -> Rule | None:
    said = body(text)
    above = f"<p>{said}</p>" if above is None else above
    source = f"<title>Lamp</title><h1>Lamp</h1>{above}<{tag}>{text}</{tag}><p>{said * 2}</p>"
    config = CleanConfig()
    raw = RawPage(source.encode(), "test", charset="utf-8")
    page = core.judge_blocks(core.parse(raw, config), config)
    (verdict,) = (v for b, v in zip(page.blocks, page.verdicts, strict=True) if b.text == text)
    return verdict and verdict.rule


@pytest.mark.parametrize("tag", ["h2", "p", "li"])
@pytest.mark.parametrize(
    "text",
    [
        "3 July 1987: the lamp goes out",
        "July 3, 1987 – The keeper leaves the tower",
        "3. Juli 1987: Der Turm wird geschlossen",
        "3 juillet 1987 : la lampe s'éteint",
        "3 июля 1987 года: маяк погас",
        "3 يوليو 1987: انطفأ المصباح",
        "۱۲ تیر ۱۳۶۶: خاموشی چراغ",
        "3 ביולי 1987: המגדלור כבה",
        "3 जुलाई 1987: दीपक बुझ गया",
        "1987年7月3日：灯塔熄灭",
        "1987년 7월 3일: 등대가 꺼지다",
        "3 กรกฎาคม 2530: วันที่ประภาคารดับ",
        "3 lipca 1987: latarnia gaśnie",
        "3 Temmuz 1987: fener söndü",
    ],
)
def test_what_happened_on_a_day_stays_behind_its_date(text: str, tag: str) -> None:
    assert rule(text, tag) is None


@pytest.mark.parametrize(
    "text",
    [
        "Rebuilt 3 July 1987.",
        "Zgasła 3 lipca 1987 roku.",
        "Маяк погас 3 июля 1987 года.",
        "انطفأ المصباح في 3 يوليو 1987.",
        "המגדלור כבה ב-3 ביולי 1987.",
        "3 जुलाई 1987 को दीपक बुझा।",
        "1987年7月3日，灯灭了。",
        "1987年7月3日、灯が消えた。",
        "1987년 7월 3일 불이 꺼졌다.",
        "3 Temmuz 1987 günü fener söndü.",
    ],
)
def test_a_short_sentence_with_a_date_stays_below_text(text: str) -> None:
    assert rule(text) is None


def test_a_sentence_of_a_script_without_full_stops_stays_below_text() -> None:
    assert rule("วันที่ 3 กรกฎาคม 2530 ไฟในประภาคารดับลง") is None


@pytest.mark.parametrize(
    "text",
    [
        "July 3, 1987 – Storm",
        "2.0.1 (1987-07-03)",
        "[1.4.0] - 1987-07-03",
        "The storm of 3 July 1987",
        "3 juli 1987 – stormen",
        "1987年7月3日 嵐の日",
    ],
)
def test_headings_of_days_and_versions_stay_below_text(text: str) -> None:
    assert rule(text, "h2") is None


def test_headings_of_days_stay_above_the_first_text_if_there_are_several() -> None:
    days = ["July 3, 1987 – Storm", "July 4, 1987 – Calm"]
    for text in days:
        rest = "".join(f"<h2>{day}</h2><p>Nothing</p>" for day in days if day != text)
        assert rule(text, "h2", above=rest) is None
    assert rule(days[0], "h2", above="") is Rule.BYLINE


@pytest.mark.parametrize("tag", ["p", "h3"])
@pytest.mark.parametrize(
    "text",
    [
        "Ada Lind, 3 July 2017",
        "ada – 3 July 2017",
        "3 July 2017 10:25",
        "(July 3, 2017 -- 02:19 PM EDT // link)",
        "3 July 2017 – by Ada Lind",
        "3 July 2017 - 12 comments",
        "3. Juli 2017 – aus unserer Redaktion in Husum",
        "3 يوليو 2017 - وكالة أنباء الساحل",
        "۱۲ تیر ۱۳۹۶ - خبرگزاری کرانه",
        "On 3 July 2017, ada wrote:",
        "14.05.2017",
        "Last updated 3 July 2017.",
        "Updated: 3 July 2017 – Ada Lind",
        "Dernière mise à jour le 3 juillet 2017.",
        "Csatlakozott: 2017. július 3.",
        "Опубликовано 3 июля 2017 года.",
        "نشر في 3 يوليو 2017",
        "آخر تحديث: 3 يوليو 2017.",
        "2017年7月3日 10:25 来源：海港社",
        "3 กรกฎาคม 2560 โดย สมชาย ใจดี",
    ],
)
def test_bylines_go_below_text(text: str, tag: str) -> None:
    assert rule(text, tag) is not None


@pytest.mark.parametrize(
    "text",
    [
        "3 July 2017 – Ada Lind",
        "July 3, 2017 — Oslo",
        "3 июля 2017 — Агентство Маяк",
        "3 يوليو 2017 - وكالة الأنباء",
        "2017年7月3日 新华社",
        "03/07/2017 – por Ana Souza",
        "3 July 2017, 17:59 Reading: 5 min.",
    ],
)
def test_dates_with_names_go_where_they_are_no_headings(text: str) -> None:
    assert rule(text) is Rule.BYLINE
