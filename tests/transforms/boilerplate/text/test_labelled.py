"""What stands right below a label of captions that a comma or colon ends is the caption."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rules import Rule
from naqi.transforms.core import clean_page

BODY = [
    "The council of the small harbour town met on Monday to talk about the old lighthouse, which "
    "has stood empty since the storm of last winter, and about who may live in it from now on.",
    "Engineers have looked at the stairs and found them sound, but the lamp was made in a workshop "
    "that closed forty years ago.",
]
LABELS = {
    "en": ("Image caption,", "Boats wait in the harbour for the tide"),
    "ar": ("التعليق على الصورة،", "قوارب تنتظر المد في الميناء"),
    "fa": ("توضیح تصویر،", "قایق‌ها در بندر منتظر مد هستند"),
    "ru": ("Подпись к фото,", "Лодки ждут прилива в гавани"),
    "zh": ("图像加注文字，", "船只在港口等待涨潮"),
}


@pytest.mark.parametrize(("label", "caption"), LABELS.values(), ids=LABELS)
def test_a_label_takes_the_caption_below_it(label: str, caption: str) -> None:
    lines = [BODY[0], label, caption, BODY[1]]
    page = clean_page(RawPage("\n".join(lines).encode(), "p", format="text"), CleanConfig())
    assert [row.text for row in page.paragraphs] == BODY
    assert {row.text: row.rule for row in page.dropped}[caption] == Rule.CAPTION


@pytest.mark.parametrize(("label", "caption"), LABELS.values(), ids=LABELS)
def test_it_may_stand_on_the_line_of_its_label(label: str, caption: str) -> None:
    lines = [BODY[0], f"{label} {caption}", BODY[1]]
    page = clean_page(RawPage("\n".join(lines).encode(), "p", format="text"), CleanConfig())
    assert [row.text for row in page.paragraphs] == BODY


def test_a_word_alone_heads_a_part_of_the_text() -> None:
    said = "Your history of payments shows whether the harbour lends you a boat"
    page = clean_page(
        RawPage("\n".join([BODY[0], "Credit:", said, BODY[1]]).encode(), "p", format="text"),
        CleanConfig(),
    )
    assert said in [row.text for row in page.paragraphs]


def test_a_word_for_pictures_and_a_comma_are_somebody_s_sentence() -> None:
    said = "Photo, film and sound were what the council wanted to see of the old lighthouse."
    page = clean_page(RawPage("\n".join([*BODY, said]).encode(), "p", format="text"), CleanConfig())
    assert [row.text for row in page.paragraphs] == [*BODY, said]


PARTS = {
    "ar": (
        "التاريخ",
        "بنى الصيادون هذه المنارة من حجر الجبل الأبيض قبل أن تصل السكة الحديدية إلى الميناء.",
    ),
    "ur": (
        "تاریخ",
        "یہ مینار ملاحوں نے سفید پتھر سے اس وقت بنایا تھا جب بندرگاہ تک ریل نہیں پہنچی تھی۔",
    ),
}


@pytest.mark.parametrize("form", ["{}\n{}", "{}\n\n{}", "## {}\n\n{}"])
@pytest.mark.parametrize(("heading", "text"), PARTS.values(), ids=PARTS)
def test_a_word_alone_above_prose_at_the_top_is_a_heading(
    heading: str, text: str, form: str
) -> None:
    source = form.format(heading, text)
    page = clean_page(RawPage(source.encode(), "p", format="text"), CleanConfig())
    assert [row.text.lstrip("# ") for row in page.paragraphs] == [heading, text]


@pytest.mark.parametrize("label", ["تاريخ النشر", "التاريخ:", "التاريخ\n12 مارس 2021"])
def test_a_label_of_a_date_goes(label: str) -> None:
    text = PARTS["ar"][1]
    page = clean_page(RawPage(f"{label}\n\n{text}".encode(), "p", format="text"), CleanConfig())
    assert [row.text for row in page.paragraphs] == [text]
