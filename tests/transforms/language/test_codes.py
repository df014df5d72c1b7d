"""Codes that detectors have, as they are written."""

from __future__ import annotations

import pytest

from naqi.schemas.tags import language_tags
from naqi.transforms.language.codes import NOT_BCP47, bcp47


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("fr", "fr"),
        ("no", "nb"),
        ("zh", "zh-Hans"),
        ("zh-tw", "zh-Hant"),
        ("cmn", "zh-Hans"),
        ("iw", "he"),
        ("deu", "de"),
        ("arb", "ar"),
        ("arz", "arz"),
        ("kmr", "ku"),
        ("ckb", "ckb"),
        ("uzs", "uz"),
        ("fuv", "ff"),
        ("ceb", "ceb"),
    ],
)
def test_detectors_codes_become_bcp47(code: str, written: str) -> None:
    assert bcp47(code, "汉语") == written


def test_chinese_has_the_script_of_its_text() -> None:
    assert [bcp47("zh", text) for text in ("汉语拼音", "漢語拼音")] == ["zh-Hans", "zh-Hant"]


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("我们——和他——在家——用水——洗手", "Hans"),  # a dash that Big5 alone has
        ("我們——和他——在家——用水——洗手", "Hant"),
        ("A·B·C 的水", "Hans"),
        ("他在家里几天后下山", "Hans"),
        ("他說：「明天下山。」", "Hant"),
        ("他「明天」下山", "Hant"),  # all characters are in both
        ("他“明天”下山", "Hans"),
        ("明天下山", "Hans"),
        ("皇后在家裡", "Hant"),  # 后 is a traditional character too
    ],
)
def test_the_script_of_chinese_is_told_by_characters_and_then_by_marks(
    text: str, script: str
) -> None:
    assert bcp47("zh", text) == f"zh-{script}"


def test_what_is_written_is_a_tag_that_can_be_asked_for_and_stays() -> None:
    written = sorted({bcp47(code, "汉语") for code in NOT_BCP47})
    assert list(language_tags("languages", written)) == written
    assert [bcp47(code, "汉语") for code in written] == written
