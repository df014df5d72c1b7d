"""Captions in the page's own language go with their credits; paragraphs that are signed stay."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.transforms.core import judge_blocks
from naqi.transforms.page_formats import read_blocks

TITLE = "Lock keeper opens the old canal"
BODY = [
    "The keeper opened the lower gate before sunrise, while the barges were waiting in the fog.",
    "Nobody had passed through the old canal since the dry summer, and its banks were overgrown.",
    "The first barge carried gravel for the new road, and its crew sang until the upper gate.",
    "By noon the keeper had counted fourteen barges, more than in the whole year before.",
]
ARABIC = [
    "فتح الحارس الهويس قبل الفجر بينما كانت القوارب تنتظر في الضباب على جانبي القناة القديمة.",
    "ولم يعبر أحد القناة منذ الصيف الجاف الذي جفت فيه الآبار ونبت العشب على ضفتيها.",
    "وحمل القارب الأول حصى للطريق الجديد وغنى بحارته حتى وصلوا إلى الهويس الأعلى عند الجسر.",
    "وعند الظهر كان الحارس قد عد أربعة عشر قاربا وهو أكثر مما عده في السنة الماضية كلها.",
]


def kept(*lines: str) -> list[str]:
    page = Page(RawPage(b"", "test", format="text"), text="\n".join(lines))
    page = judge_blocks(read_blocks(page, CleanConfig()), CleanConfig())
    return [*filter(None, [page.title]), *(block.text for block in page.kept())]


@pytest.mark.parametrize(
    "caption",
    [
        ["Barges wait in front of the lower gate (Reuters)"],
        ["Barges wait in front of the lower gate. Photo: Mira Holt"],
        ["Barges wait in front of the lower gate", "(Reuters)"],
        ["Barges wait in front of the lower gate", "Photo: Mira Holt"],
        ["Reuters"],
        ["Mira Holt/AFP"],
        ["Barges wait in front of the lower gate", "Mira Holt/AFP"],
        ["Source: Getty Images"],
        ["Getty Images", "Barges wait at the gate during the fog"],
        ["(family archive)"],
        ["Barges wait in front of the lower gate. Photo: Mira Holt - Reuters."],
    ],
)
@pytest.mark.parametrize("place", [2, 3])
def test_a_caption_between_paragraphs_goes_with_its_credit(caption: list[str], place: int) -> None:
    lines = [*BODY[:place], *caption, *BODY[place:]]
    assert kept(TITLE, *lines) == [TITLE, *BODY]


def test_a_paragraph_that_an_agency_signs_stays() -> None:
    signed = [BODY[0], f"{BODY[1]} (Reuters)", BODY[2], f"{BODY[3][:-1]} (AFP)"]
    assert kept(TITLE, *signed) == [TITLE, *signed]


def test_a_heading_above_a_credit_stays() -> None:
    lines = [*BODY[:2], "In the fog", "Photo: Mira Holt", *BODY[2:]]
    assert kept(TITLE, *lines) == [TITLE, *BODY[:2], "In the fog", *BODY[2:]]


def test_a_heading_below_a_credit_stays() -> None:
    lines = [*BODY[:2], "Getty Images", "What the keeper counted by noon", *BODY[2:]]
    assert kept(TITLE, *lines) == [TITLE, *BODY[:2], "What the keeper counted by noon", *BODY[2:]]
    shown = [*BODY[:2], "Barges wait in front of the lower gate", "Getty Images"]
    lines = [*shown, "What he counted during the fog", *BODY[2:]]
    assert kept(TITLE, *lines) == [TITLE, *BODY[:2], "What he counted during the fog", *BODY[2:]]


def test_an_agency_in_other_letters_credits_a_caption_too() -> None:
    body = [f"{text} وعاد الحارس إلى بيته." for text in ARABIC]
    for caption in (
        ["قوارب تنتظر خلال الضباب قرب الهويس"],
        ["الحارس أمام الهويس القديم في الصباح"],
    ):
        lines = [*body[:2], *caption, "Reuters", *body[2:]]
        assert kept("حارس الهويس يفتح القناة القديمة", *lines)[1:] == body
    lines = [*body[:2], "Reuters", "قوارب تنتظر خلال الضباب قرب الهويس", *body[2:]]
    assert kept("حارس الهويس يفتح القناة القديمة", *lines)[1:] == body


def test_a_source_of_the_text_below_a_table_stays_what_it_was() -> None:
    lines = [*BODY[:2], "Barges in the canal, by month", "Source: the lock", *BODY[2:]]
    assert kept(TITLE, *lines) == [TITLE, *lines]


def test_a_title_above_a_credit_stays() -> None:
    assert kept(TITLE, "Photo: Mira Holt", *BODY) == [TITLE, *BODY]


def test_agencies_in_a_list_stay() -> None:
    listed = ["Three agencies have told of the opening so far:", "Reuters", "AFP", "dpa"]
    assert kept(TITLE, *BODY[:2], *listed, *BODY[2:]) == [TITLE, *BODY[:2], *listed, *BODY[2:]]


def test_a_page_of_pictures_keeps_their_captions() -> None:
    shown = [f"{text[:-1]} (Photo: Mira Holt)" for text in BODY]
    assert kept(TITLE, *shown) == [TITLE, *shown]


def test_a_caption_far_above_the_body_goes_and_is_no_title() -> None:
    between = ["Ada Lind", "12 May 2021", *["Share", "Facebook", "Print"] * 3]
    assert kept(TITLE, "Barges wait at the gate (Reuters)", *between, *BODY) == [TITLE, *BODY]
    assert kept(TITLE, "Barges wait at the gate. AFP", *between, *BODY) == [TITLE, *BODY]


def test_who_was_there_for_an_office_is_no_caption() -> None:
    there = ["Those present:", "Ada Lind, head of locks (Ministry of Canals)",
             "Jon Holt, keeper (Ministry of Canals)"]  # fmt: skip
    lines = [*BODY[:2], *there, *BODY[2:]]
    assert kept(TITLE, *lines) == [TITLE, *lines]
