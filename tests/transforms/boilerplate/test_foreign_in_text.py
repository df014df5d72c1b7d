"""What in another script is a part of the text around it."""

from __future__ import annotations

import pytest

from naqi.transforms.boilerplate.foreign_in_text import Words, belongs

OWN = "عاد المهندسون إلى الوادي بعد أن جربوا Blue Valley Pump في مزرعة بعيدة."


def part(*lines: str, above: str = OWN, below: str = OWN, credited: bool = False) -> bool:
    texts = [above, *lines, below]
    return belongs(texts, range(1, len(lines) + 1), Words([above, below]), credited=credited)


def test_a_caption_is_none() -> None:
    assert not part("Engineers came back to the valley after the storm.")
    assert not part("农民们清理旧水渠")


def test_what_a_colon_announces() -> None:
    assert part("Engineers came back to the valley.", above="ثم قال بالإنجليزية:")


@pytest.mark.parametrize("quoted", ["“The water is back.”", "«Вода вернулась»", "「水が戻った」"])
def test_a_whole_quotation(quoted: str) -> None:
    assert part(quoted)
    assert not part(quoted[:-1])


@pytest.mark.parametrize(
    "code", ["pump.start(level=3)", "sudo systemctl restart pump", "total = 3 * 4", "if (a > b) {"]
)
def test_code(code: str) -> None:
    assert part(code)
    assert part(code, credited=True)


def test_items_of_a_list_and_no_item_alone() -> None:
    assert part("1. water of the river", "2. water of the well")
    assert part("- water of the river", below="- ماء البئر")
    assert not part("1. water of the river")


def test_a_name_between_paragraphs_and_none_at_the_edge() -> None:
    assert part("Song of the Old Canal")
    assert not part("Song of the Old Canal", above="")
    assert not part("Men at work in the valley")


def test_a_name_that_the_text_speaks_of_wherever_it_stands() -> None:
    assert part("Blue Valley pump", above="")
    assert not part("Blue river boat", above="")


def test_a_credit_says_that_it_is_a_caption() -> None:
    assert not part("“The water is back.”", credited=True)
