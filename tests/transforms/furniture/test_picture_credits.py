"""Whose a picture is, captions say at their end, in many languages."""

from __future__ import annotations

import pytest

from naqi.transforms.furniture.picture_credits import (
    Credited,
    find_credit,
    is_agency,
    is_captioning,
    is_named_agency,
    is_sourced,
    picture_rights,
)


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Barges below the old lock (Photo: Mira Holt)", "(Photo: Mira Holt)"),
        ("Barges below the old lock. Photo by Mira Holt", "Photo by Mira Holt"),
        ("Lastkähne vor der Schleuse Bild: dpa", "Bild: dpa"),
        ("Des péniches devant l'écluse (Photo Luc Morel)", "(Photo Luc Morel)"),
        ("Баржи у старого шлюза. Фото: Пётр Сомов / ТАСС", "Фото: Пётр Сомов / ТАСС"),
        ("قوارب قرب الهويس القديم تصوير: ماجد الريس", "تصوير: ماجد الريس"),
        ("قایق‌ها در کنار بند / عکس: ایسنا", "عکس: ایسنا"),
        ("सुबह घाट पर नावें (फोटो: पीटीआई)", "(फोटो: पीटीआई)"),
        ("เรือจอดที่ประตูน้ำเก่า ภาพ: มานพ", "ภาพ: มานพ"),
        ("驳船停靠在旧船闸旁（赵明 摄）", "（赵明 摄）"),
        ("갑문 앞에 선 배들. /연합뉴스", "/연합뉴스"),
        ("Barges below the lock REUTERS/Mira Holt", "REUTERS/Mira Holt"),
        ("Schleuse im Winter (Archivbild)", "(Archivbild)"),
        ("L’écluse au matin, le 3 mai. ANNE MOREL POUR « L’ÉCHO »", "ANNE MOREL POUR « L’ÉCHO »"),
        ("The lock in May. MIRA HOLT / NORTH PICTURES", "MIRA HOLT / NORTH PICTURES"),
        ("قوارب قرب الهويس - أرشيف", " - أرشيف"),
        ("Die Schleuse von oben / Archivfoto", " / Archivfoto"),
        ("Первый паром у шлюза (архив семьи)", "(архив семьи)"),
        ("Barcos en la esclusa (archivo personal)", "(archivo personal)"),
        ("Perahu di muara (REEF.example/Ada Lind)", "(REEF.example/Ada Lind)"),
        ("Mashua mtoni jana. Picha na Asha Juma", "Picha na Asha Juma"),
        ("驳船停靠在旧船闸旁。新华社记者 赵明 摄", "新华社记者 赵明 摄"),
        ("صورة من: سارة النجار", "صورة من: سارة النجار"),
    ],
)
def test_a_caption_says_whose_its_picture_is(line: str, credit: str) -> None:
    found = find_credit(line)
    assert found is not None
    assert (line[found.start :], found.tells) == (credit, Credited.PICTURE)


@pytest.mark.parametrize("line", ["Barges below the lock (AFP)", "水門の前の船＝大津市で（共同）"])
def test_an_agency_in_brackets_may_sign_a_paragraph_too(line: str) -> None:
    found = find_credit(line)
    assert found is not None
    assert found.tells is Credited.AGENCY


@pytest.mark.parametrize(
    "line",
    [
        "It was a sad picture: nobody had come",
        "She called it the photo of her life",
        "The lock was closed (see the picture below)",
        "They changed the image by accident and then left it",
        "الهويس مغلق (انظر الصورة)",
        "The lock is closed. NO ENTRY",
        "He voted for the lock. UNESCO and NATO / OSCE did too",
        "Dodał foto na Facebooku",
        "The lock and its keeper - Archive of the sea",
        "Der Brief liegt in einem Archiv",
        "Open reef.example/lock for more",
    ],
)
def test_who_speaks_of_pictures_credits_none(line: str) -> None:
    assert find_credit(line) is None


def test_agencies_stand_alone_or_together() -> None:
    assert all(map(is_agency, ["Reuters", "(AFP)", "— dpa", "رويترز", "AFP/Reuters", "（新华社）"]))
    assert not any(map(is_agency, ["Reuters said", "مهر", "The agency", "(Paris)"]))


@pytest.mark.parametrize(
    "line",
    [
        "قوارب قرب الهويس القديم (أ.ف.ب)",
        "قوارب قرب الهويس القديم (غيتي إيميجز)",
        "قوارب قرب الهويس القديم (وزارة النقل)",
        "قوارب قرب الهويس القديم (مواقع التواصل)",
        "Barges below the old lock (Ministry of Canals)",
        "Баржи у старого шлюза (соцсети)",
    ],
)
def test_whose_a_picture_is_may_be_an_office_or_a_site(line: str) -> None:
    found = find_credit(line)
    assert found is not None
    assert (line[found.start - 1], found.tells) == (" ", Credited.AGENCY)


@pytest.mark.parametrize(
    ("line", "credit", "tells"),
    [
        ("图为驳船停靠在旧船闸旁。 赵明 摄", "赵明 摄", Credited.PICTURE),
        ("Баржи у старого шлюза. Архивное фото", "Архивное фото", Credited.PICTURE),
        ("Barcazas ante la esclusa vieja. EFE", "EFE", Credited.AGENCY),
    ],
)
def test_a_credit_stands_behind_the_sentence_of_a_caption(
    line: str, credit: str, tells: Credited
) -> None:
    found = find_credit(line)
    assert found is not None
    assert (line[found.start :].strip(), found.tells) == (credit, tells)


@pytest.mark.parametrize(
    "line",
    [
        "© Reef Gazette",
        "© 2019 Reef Gazette / Imprint",
        "© Reef Gazette / All rights reserved",
        "The sign is old. It stands for rights of all sorts. © East Quay / Ada Lind",
    ],
)
def test_a_page_claims_its_rights_in_other_words_than_a_picture(line: str) -> None:
    assert not picture_rights(line)


@pytest.mark.parametrize("line", ["أ.ف.ب", "د.ب.أ", "غيتي إيمجز"])
def test_an_agency_may_be_written_with_points_or_in_arabic(line: str) -> None:
    assert is_agency(line)


@pytest.mark.parametrize(
    "line", ["Source: Getty Images", "المصدر: غيتي إيميجز", "Quelle: Shutterstock"]
)
def test_an_agency_of_pictures_is_the_source_of_one(line: str) -> None:
    assert is_sourced(line)


def test_who_has_more_than_pictures_may_be_the_source_of_a_text() -> None:
    assert not any(map(is_sourced, ["Source: Reuters", "المصدر: وكالات", "Source: the old lock"]))


def test_a_name_and_its_agency_credit_a_picture() -> None:
    assert all(
        map(is_named_agency, ["Mira Holt/AFP", "ماجد الريس/شينخوا", "Mira Holt / Getty Images"])
    )
    assert not any(map(is_named_agency, ["Sauna/SPA", "AFP", "The lock is open/Reuters said"]))


def test_a_credit_with_a_full_stop_is_of_the_caption_before_it() -> None:
    assert is_captioning("قوارب قرب الهويس يوم الأحد. تصوير: ماجد الريس - رويترز.")
    assert not is_captioning("She looked at it. The photo: an old lock. Nobody spoke.")
