"""From where a text comes and from whom, and pairs of words that say something else."""

from __future__ import annotations

import pytest

from naqi.transforms.furniture.datelines import (
    is_dateline,
    may_be_dateline,
)


@pytest.mark.parametrize(
    "line",
    [
        "تونس - رويترز",
        "بيروت ـ الوكالات",
        "الدوحة (قنا)",
        "صفاقس - المرفأ.نت",
        "Lisboa - Lusa",
        "KYIV (AFP)",
        "Прага – ТАСС",
        "上海 - 新华社",
        "تهران - ایرنا",
    ],
)
def test_a_place_and_an_agency_are_a_dateline(line: str) -> None:
    assert is_dateline(line)


@pytest.mark.parametrize(
    "line", ["عنب بلدي - صفاقس", "هسبريس - سعاد مراد", "Reuters - Cork", "reef.info - Ada Lind"]
)
def test_two_names_are_one_that_name_a_paper(line: str) -> None:
    assert not is_dateline(line)
    assert may_be_dateline(line)


def test_a_name_that_papers_have_is_one_if_the_page_says_it_elsewhere() -> None:
    line = "صفاقس - صوت المرفأ"
    assert not may_be_dateline(line)
    assert may_be_dateline(line, ["شارك", "جميع الحقوق محفوظة لصحيفة صوت المرفأ"])


@pytest.mark.parametrize(
    "line",
    [
        "Rovers 2 - 1 Wanderers",
        "Rovers - Wanderers",
        "الأهلي - الزمالك",
        "القاهرة - الإسكندرية",
        "Москва - Тверь",
        "Chapter One - Arrival",
        "الفصل الأول - الوصول",
        "第一章 - 到着",
        "Lamb (Grilled)",
        "مقدمة (مسودة)",
        "Ada Lind - Cork",
        "Soup - for the whole family",
        "Why the ferry stopped - and who pays",
        "BIOLOGY (AP)",
        "Rocket - Sputnik",
        "Special - Offer",
        "ویژه - کودکان",
        "«الأم» - مكسيم غوركي",
        "Roman - « La Peste »",
        "Cork, Reuters",
        "Flour, AP",
        "Banks / Agencies",
        "شركات، وكالات",
        "الألمانية - الفرنسية",
        "Amazon - Amazon.com",
        "الطبق - لأربعة أشخاص أو أكثر",
        "x - y",
    ],
)
def test_other_pairs_are_none(line: str) -> None:
    assert not is_dateline(line)
    assert not may_be_dateline(line)
