"""Marks of an end, on lines of their own and written on to a sentence, and what only looks so."""

from __future__ import annotations

import pytest

from naqi.transforms.furniture.endings import (
    LONGEST,
    bare_end,
    end_mark,
    find_sign_off,
)


@pytest.mark.parametrize(
    "mark",
    [
        "(END)",
        "-30-",
        "// نهاية الخبر //",
        "(النهاية) ق ل / د م",
        "/КОНЕЦ/",
        "(Ende) ab/cd",
        "（完）",
        "(끝)",
    ],
)
def test_a_message_says_its_end_as_nothing_else_does(mark: str) -> None:
    assert end_mark(mark)
    assert not end_mark(mark + " " * LONGEST)


@pytest.mark.parametrize(
    "line",
    [
        "انتهى",
        "انتهای پیام/ ر",
        "(Fin)",
        "(النهاية)",
        "- انتهى -",
        "_____",
        "a.k. - Reef Times",
        "م.ن - رويترز",
    ],
)
def test_by_itself_it_is_told_by_its_place(line: str) -> None:
    assert bare_end(line)
    assert not end_mark(line)


@pytest.mark.parametrize(
    "line",
    [
        "/* end */",
        "</end>",
        "(0)",
        "- 30 -",
        "(the end of the pier)",
        "النهاية السعيدة",
        "(النهاية) الثانية للقصة",
        "The End",
        "FIN",
        "— Fin —",
        "* Koniec *",
        "Конец",
        "النهاية",
        "おわり",
        "...",
        "- yes",
        "- II -",
        "- نعم -",
        "- لا -",
        "- حب -",
        "U.S. - Mexico",
        "e.g. - for example",
        "ق.م - قبل الميلاد",
        "Endless",
    ],
)
def test_in_code_in_stories_and_in_lists_it_is_a_word(line: str) -> None:
    assert not end_mark(line)
    assert not bare_end(line)


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("The gate opens tomorrow. (END)", "(END)"),
        ("The gate opens tomorrow. -30-", "-30-"),
        ("تفتح البوابة غدا.(النهاية) ق ل / د م", "(النهاية) ق ل / د م"),
        ('وقال "سنفتحها غدا." // انتهى //', "// انتهى //"),
        ("Das Tor öffnet morgen. ab/cd", "ab/cd"),
        ("تفتح البوابة غدا. ق ل/د م", "ق ل/د م"),
    ],
)
def test_behind_the_last_sentence_it_is_found(text: str, mark: str) -> None:
    at = find_sign_off(text)
    assert at is not None
    assert text[at:] == mark


@pytest.mark.parametrize(
    "text",
    [
        "The gate opens tomorrow (end of May).",
        "They were happy to the last day. (Fin)",
        "وعاش الجميع في البيت الجديد. (النهاية)",
        "He marked the answer. B C D",
        "The wind was strong. 90 km/h",
        "The unit is known. km/h",
        "كانت الوحدة معروفة. م/ث",
        "The unit is known. mg/dl",
        "They heard one band. AC/DC",
        "The rest is left out. n/a",
        "Open the gate and/or the lock.",
        "The yard looks for a cooper, m/w/d",
        "اختر واحدة من هذه. أ/ب/ج",
    ],
)
def test_what_a_sentence_says_is_no_sign_off(text: str) -> None:
    assert find_sign_off(text) is None
