"""What a line may be by its shape."""

from __future__ import annotations

import pytest

from naqi.schemas.line import Line
from naqi.transforms.blocks.text import read_text
from naqi.transforms.boilerplate.text.lines import measure
from naqi.transforms.boilerplate.text.shapes import is_headline, is_menu, pauses
from naqi.transforms.furniture.match import FURNITURE
from naqi.transforms.text.profile import Profiler

PROFILER = Profiler(FURNITURE.marks)


def line(text: str) -> Line:
    (one,) = measure(read_text(text), PROFILER.characters(text))
    return one


@pytest.mark.parametrize(
    "text", ["Old mill sold to a couple", "بيع الطاحونة القديمة لزوجين شابين", "老磨坊卖给年轻夫妇"]
)
def test_a_few_words_that_end_no_sentence_may_be_a_headline(text: str) -> None:
    assert is_headline(line(text))


@pytest.mark.parametrize(
    "text",
    [
        "Read more",
        "The old mill was sold.",
        "The mill has been sold to:",
        "News Sports Weather Culture Science Travel Health Money Style Food Letters",
        " ".join(["the mill and"] * 11),
    ],
)
def test_labels_sentences_announcements_menus_and_paragraphs_are_no_headlines(text: str) -> None:
    assert not is_headline(line(text))


def test_wrapped_lines_are_no_headlines() -> None:
    assert not is_headline(line("Old mill sold to a couple")._replace(wrapped=True))


def test_many_words_without_one_of_a_closed_class_are_a_menu() -> None:
    menu = "News Sports Weather Culture Science Travel Health Money Style Food"
    assert is_menu(line(menu))
    assert not is_menu(line(f"{menu} for the young and the old"))
    assert not is_menu(line("News Sports Weather"))


@pytest.mark.parametrize("end", [":", "：", ",", "،", "、", ";", "—"])
def test_a_clause_or_an_announcement_pauses(end: str) -> None:
    assert pauses(line(f"They sold the mill{end}"))
    assert not pauses(line("They sold the mill"))
