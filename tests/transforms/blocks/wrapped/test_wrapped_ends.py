"""Where paragraphs of wrapped lines begin and end that no blank line parts."""

from __future__ import annotations

from textwrap import fill

import pytest

from tests.transforms.blocks.wrapped.test_wrapped_lines import PARAGRAPHS, SENTENCES, texts


@pytest.mark.parametrize("indent", ["", "   "])
@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize("above", ["", "Boats\n", "Home\nNews\nSport\n"])
def test_paragraphs_of_one_sentence_each_need_no_blank_lines(
    language: str, indent: str, above: str
) -> None:
    source = above + "\n".join(fill(indent + text, 60) for text in SENTENCES[language])
    assert tuple(texts(source)[above.count("\n") :]) == SENTENCES[language]


def test_an_agency_may_sign_the_last_of_them() -> None:
    last = (
        "وقال حارس المنارة للصحفيين إنه سيبقى في بيته الصغير ما دام المصباح في مكانه "
        "ولم ينقل.(النهاية) ف ن / ط م"
    )
    source = "\n".join(fill("   " + text, 60) for text in (*SENTENCES["ar"], last))
    assert tuple(texts(source)) == (*SENTENCES["ar"], last)


@pytest.mark.parametrize(
    ("language", "caption"),
    [
        ("ar", "المنارة القديمة في الميناء"),
        ("he", "המגדלור הישן בנמל"),
        ("en", "The lighthouse in May"),
    ],
)
def test_a_caption_below_a_line_that_is_full_by_chance_is_none_of_its_paragraph(
    language: str, caption: str
) -> None:
    first, second = PARAGRAPHS[language]
    for width in range(50, 80):
        source = "\n".join([fill(first, width), "", fill(second, width), caption, "", "Share"])
        assert caption in texts(source)


GEORGIAN = (
    "პატარა საპორტო ქალაქის საბჭო ორშაბათს შეიკრიბა, რათა ძველი შუქურის ბედი განეხილა, რომელიც "
    "გასული ზამთრის ქარიშხლის შემდეგ ცარიელი დგას. რამდენიმე წევრმა თქვა, რომ კოშკი უნდა "
    "გაიყიდოს. კენჭისყრა მარტამდე გადაიდო.",
    "ინჟინრებმა კიბეები შეამოწმეს და მტკიცედ მიიჩნიეს. ლამპა კი სხვა საქმეა, რადგან ის ორმოცი "
    "წლის წინ დახურულ სახელოსნოში დამზადდა და ახლა არავინ იცის, როგორ შეაკეთოს იგი.",
    "მუზეუმმა საკუთარი ლამპის თხოვება შესთავაზა ქალაქს. მერმა მადლობა გადაუხადა და თქვა, რომ "
    "პასუხს ზაფხულამდე გასცემს.",
)


@pytest.mark.parametrize("width", [59, 62])
def test_letters_of_georgian_are_no_small_ones(width: int) -> None:
    caption = "ძველი შუქურა ნავსადგურში"
    source = "\n".join([*(fill(text, width) for text in GEORGIAN), caption, "გაზიარება"])
    assert texts(source)[-2:] == [caption, "გაზიარება"]


def test_stanzas_of_free_verse_that_end_with_full_stops_stay_lines() -> None:
    stanza = [
        "في الميناء القديم حيث تنام السفن على ظلها الطويل",
        "وقفت وحيدا أعد النوارس",
        "والبحر يعد الراحلين من أبنائه واحدا بعد واحد معي",
        "ولا أحد يلتفت.",
        "كانت المنارة تطفئ عينها وتفتحها مثل عجوز لا تنام",
        "كأنها تقول لي اذهب الآن إلى بيتك",
        "فلن يعود اليوم من ذهبوا.",
        "وقلت لها سأبقى هنا قليلا حتى يبرد الحجر من تحتي",
        "وأنسى الطريق التي جئت منها إليك",
        "وأنسى اسمي.",
    ]
    assert texts("\n".join(stanza)) == stanza
