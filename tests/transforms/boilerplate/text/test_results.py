"""Results of games are told from headlines about games."""

from __future__ import annotations

import pytest

from naqi.transforms.boilerplate.text.results import is_result


@pytest.mark.parametrize(
    "line",
    [
        "Rovers 2-1 Wanderers",
        "Harbour Town 3:0 Reef City",
        "المرفأ 2-2 المنارة (5-3 بركلات الترجيح)",
        "Маяк 2:1 Причал",
        "灯台 2-1 港町",
    ],
)
def test_two_sides_with_their_goals_between_are_a_result(line: str) -> None:
    assert is_result(line)


@pytest.mark.parametrize(
    "line",
    [
        "Rovers beat Wanderers 2-1 at home",
        "المرفأ يفوز 2-1 على المنارة",
        "El Faro gana 3-0 al Puerto",
        "Rovers 2-1 Wanderers: how it was",
        "In 2014 there were 3 mills",
        "12-13 May",
    ],
)
def test_headlines_and_numbers_are_none(line: str) -> None:
    assert not is_result(line)
