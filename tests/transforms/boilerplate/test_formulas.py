"""Formulas are no captions in a foreign script, whatever the script of their page."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms import core
from naqi.transforms.boilerplate.captions import foreign_lines
from naqi.transforms.boilerplate.formulas import is_formula

PAGES = {
    "ar": "ترتفع الموجة مع الريح القادمة من البحر ثم تهدأ عند المساء.",
    "ja": "波の高さは沖から吹く風とともに増していきます。",
    "ko": "파도의 높이는 바다에서 부는 바람과 함께 커진다.",
    "th": "ความสูงของคลื่นเพิ่มขึ้นตามลมที่พัดมาจากทะเลในตอนเย็น",
    "hi": "लहर की ऊँचाई समुद्र से आने वाली हवा के साथ बढ़ती है।",
    "ru": "Высота волны растёт вместе с ветром, который дует с моря.",
}
FORMULAS = [
    "$$H = 0.21 \\frac{u^2}{g}$$",
    "$\\lambda$",
    "\\[c = \\sqrt{g h}\\]",
    "\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}",
    "c = λ / T",
    "E ≈ ρ g H² / 8",
    "sin(x) + cos(y) = max(a, b) (3.1)",
    "H = k u² . （2）",
    "2 NaOH + CO2 → Na2CO3 + H2O",
]
CAPTIONS = ["Storm in the bay", "the bay = home", "the bay ($5)", "Лодки = дом", "风=浪", "T-shirt"]


@pytest.mark.parametrize("formula", FORMULAS)
@pytest.mark.parametrize("language", PAGES)
def test_a_formula_between_paragraphs_stays(language: str, formula: str) -> None:
    assert is_formula(formula)
    assert foreign_lines([PAGES[language], formula, PAGES[language]]) == []


@pytest.mark.parametrize("caption", CAPTIONS)
def test_words_with_a_sign_are_no_formula(caption: str) -> None:
    assert not is_formula(caption)


@pytest.mark.parametrize("language", PAGES)
@pytest.mark.parametrize(
    "markup",
    [
        "<math display=block><mi>length</mi><mo>/</mo><mi>time</mi></math>",
        '<script type="math/asciimath">length / time</script>',
    ],
)
def test_words_that_are_marked_up_as_a_formula_are_one(language: str, markup: str) -> None:
    text = PAGES[language]
    source = f"<title>x</title><h1>x</h1><p>{text * 3}<p>{text}<p>{markup}</p><p>{text * 2}"
    page = core.parse(RawPage(source.encode(), "p"), CleanConfig())
    kept = [block.text for block in core.judge_blocks(page, CleanConfig()).kept()]
    assert [text.replace(" ", "") for text in kept[2:-1]] == ["length/time"]
