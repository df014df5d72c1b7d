"""Whose a picture is, in the ways that agencies write it."""

from __future__ import annotations

import pytest

from naqi.transforms.furniture.credits import (
    ends_with_credit,
    has_sign_off,
    is_credit,
    without_signature,
)


@pytest.mark.parametrize(
    "line",
    [
        "新华社记者 林晓风 摄",
        "新华社照片，山谷，3月8日",
        "（高远 摄）",
        "(Photo by Adam Rivers/Xinhua)",
        "AP Photo/Mara Lind",
        "REUTERS/Mara Lind",
        "Photo: Mara Lind",
        "(AFP)",
        "Фото: Антон Речкин/ТАСС",
        "تصوير: سمير البحري",
        "(أ ف ب)",
        "عکس: ایرنا",
        "(撮影・森田さくら)",
        "사진=연합뉴스",
        "(ภาพโดย เอเอฟพี)",
    ],
)
def test_a_line_that_says_whose_the_picture_is(line: str) -> None:
    assert is_credit(line)


@pytest.mark.parametrize(
    "line",
    [
        "The photographer walked along the canal.",
        "APRICOTS RIPEN EARLY",
        "رويترز تنقل مكاتبها إلى الوادي",
        "水渠重新通水",
        "新华社山谷3月8日电（记者林晓风）水渠重新通水，村民站在岸边等了一个早上。",
        "新華社山谷3月8日電 水渠昨日重新通水",
        "新华社搬进了新的办公楼。",
        "Фотография на память о долине",
    ],
)
def test_a_line_that_says_more(line: str) -> None:
    assert not is_credit(line)


@pytest.mark.parametrize(
    "line",
    [
        "Farmers clean the canal in the valley, March 8. (Xinhua/Adam Rivers)",
        "Farmers clean the canal. (AP Photo/Mara Lind)",
        "Farmers clean the canal. REUTERS/Mara Lind",
        "3月8日，农民在山谷里清理水渠。新华社记者林晓风摄",
        "3月8日，农民在山谷里清理水渠（新华社发）",
        "A parasztok a canal partján (Fotó: Kis Anna)",
        "Maanviljelijät puhdistavat canal. Kuva: Aino Laine",
        "Селяните чистят canal (снимка: Ана Попова)",
        "Petani membersihkan canal. Foto: Ani",
    ],
)
def test_a_caption_that_ends_with_its_credit(line: str) -> None:
    assert ends_with_credit(line)
    assert not ends_with_credit(line.partition(" canal")[0].partition("水渠")[0])


def test_an_agency_in_chinese_brackets_signs_what_is_in_other_letters() -> None:
    assert without_signature("ستصل المياه غدا （شينخوا）") == "ستصل المياه غدا"
    assert without_signature("ستصل المياه غدا.(新华社)") == "ستصل المياه غدا."
    assert without_signature("农民清理水渠（新华社）") is None
    assert without_signature("（新华社）") is None


def test_in_other_brackets_it_signs_a_sentence() -> None:
    assert without_signature("The water comes tomorrow. (AFP)") == "The water comes tomorrow."
    assert without_signature("Water in the valley (AFP)") is None
    assert without_signature("The water comes tomorrow. (12 May)") is None


@pytest.mark.parametrize(
    "line",
    [
        "ستصل المياه إلى القرى غدا. (النهاية) م ع / ن ش",
        "Les canaux seront ouverts demain. Fin",
        "Die Kanäle werden morgen geöffnet. ab/cd",
        "The canals open tomorrow.” (End) a b c / d e",
        "Каналы откроют завтра. Конец",
    ],
)
def test_an_agency_signs_off_behind_its_last_sentence(line: str) -> None:
    assert has_sign_off(line)


@pytest.mark.parametrize(
    "line",
    [
        "The canals open tomorrow.",
        "The canals open. So be it",
        "The canals open. It is up to me",
        "This is the end",
        "Mr. Stone lives in the U.S. of A.",
        "The canals open tomorrow/today",
    ],
)
def test_what_goes_on_behind_a_sentence_is_none(line: str) -> None:
    assert not has_sign_off(line)
