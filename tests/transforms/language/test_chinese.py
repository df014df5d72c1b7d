"""Simplified and traditional writing of Chinese."""

from __future__ import annotations

import pytest

from naqi.transforms.language.chinese import agree, surplus_of_traditional, written_as


@pytest.mark.parametrize(
    ("simplified", "traditional"),
    [
        ("明天以后", "明天以後"),  # 後 is in the standard of simplified writing too
        ("至于他", "至於他"),
        ("我与他", "我與他"),  # 与 is in that of traditional writing
        ("手机", "手機"),
        ("天气很好", "天氣很好"),
        ("体力", "體力"),
        ("据他的", "據他的"),
        ("坏人", "壞人"),
    ],
)
def test_one_character_that_only_one_writing_has_is_enough(
    simplified: str, traditional: str
) -> None:
    assert surplus_of_traditional(simplified) < 0 < surplus_of_traditional(traditional)


@pytest.mark.parametrize(
    "text",
    [
        "市政府説明天會下雨，大家坐着等",
        "他户口裏有三萬元税款",
        "溫室在群山之中，温度很低，脱衣",
        "台灣的公里數和皇后像",
        "周杰倫在台北吃飯",
    ],
)
def test_what_hong_kong_and_taiwan_write_does_not_make_it_simplified(text: str) -> None:
    assert written_as(surplus_of_traditional(text)) == "zh-Hant"


@pytest.mark.parametrize("text", ["明天下山", "她不同意", "在2014年", "Anna Holm", ""])
def test_where_all_characters_are_in_both_nothing_tells(text: str) -> None:
    assert surplus_of_traditional(text) == 0


@pytest.mark.parametrize(
    ("texts", "writings"),
    [
        (["她不同意", "他們說明天再來"], ["zh-Hant", "zh-Hant"]),
        (["她不同意", "他们说明天再来"], ["zh-Hans", "zh-Hans"]),
        (["她不同意", "他们说明天再来", "會議"], ["zh-Hans", "zh-Hans", "zh-Hant"]),
    ],
)
def test_a_text_that_tells_nothing_is_written_as_the_others_of_its_page(
    texts: list[str], writings: list[str]
) -> None:
    found = [(written_as(surplus_of_traditional(text)), 0.9) for text in texts]
    assert [language for language, _ in agree(found, texts)] == writings


def test_other_languages_of_the_page_stay() -> None:
    found = [("ja", 0.9), ("zh-Hant", 0.8), ("zh-Hans", 0.7)]
    texts = ["明天", "會議", "明天"]
    assert agree(found, texts) == [("ja", 0.9), ("zh-Hant", 0.8), ("zh-Hant", 0.7)]
