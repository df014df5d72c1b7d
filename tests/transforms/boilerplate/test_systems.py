"""Which writing systems are a page's own, and in which one a line is."""

from __future__ import annotations

import pytest

from naqi.transforms.boilerplate.systems import own_systems, read_line
from tests.transforms.boilerplate.caption_pages import ARTICLES, SCRIPTS


@pytest.mark.parametrize("language", ARTICLES)
def test_a_page_in_one_language_is_in_its_system(language: str) -> None:
    own, with_han = own_systems("".join(ARTICLES[language].paragraphs))
    assert own == {SCRIPTS[language]}
    assert with_han == (SCRIPTS[language] if language in ("ja", "ko") else None)


def test_a_page_in_two_systems_is_in_both() -> None:
    texts = ARTICLES["ar"].paragraphs + ARTICLES["en"].paragraphs
    assert own_systems("".join(texts))[0] == {"Arab", "Latn"}


def test_names_in_han_are_of_the_page_and_chinese_sentences_are_not() -> None:
    assert read_line("農業用水路清掃計画", "Jpan")[0] == "Jpan"
    assert read_line("水路再開記念式典", "Kore")[0] == "Kore"
    assert read_line("农民们清理旧水渠", "Jpan")[0] == "Hani"
    assert read_line("農民們在山谷裡清理的舊水渠", "Kore")[0] == "Hani"


def test_han_beside_kana_is_japanese_in_a_chinese_page() -> None:
    assert read_line("用水路を掃除する農家", None)[0] == "Jpan"
    assert read_line("农民清理旧水渠", None)[0] == "Hani"
