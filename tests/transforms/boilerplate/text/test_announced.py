"""Short lines at the end of a body are part of it where a line announces them."""

from __future__ import annotations

from naqi.transforms.boilerplate.text.announced import is_announced
from naqi.transforms.boilerplate.text.body import find_body
from tests.transforms.boilerplate.text.test_body import measured, sentences


def body_of(*lines: str) -> int:
    """How many of the lines, from the first, are body."""
    body = find_body(measured(*lines))
    assert body.start == 0
    return body.stop


def test_points_that_a_line_announces_are_body_whatever_they_begin_with() -> None:
    for mark in ("", "- ", "1. ", "• "):
        points = [mark + point for point in ("Later ferries", "Cheaper tickets", "New lamps")]
        page = [*sentences(3), "The council decided as follows:", *points, "", "Weather", "Tides"]
        assert body_of(*page) == 7


def test_results_that_a_line_announces_are_body() -> None:
    results = ["River Town 2 - 1 Hill Rovers", "Harbour 0 - 0 Island United"]
    assert body_of(*sentences(3), "These are yesterday's results:", *results, "", "Weather") == 6


def test_furniture_above_the_line_that_announces_them_does_not_part_them_from_the_body() -> None:
    listed = ["The council decided as follows:", "- Later ferries", "- Cheaper tickets"]
    assert body_of(*sentences(3), "Read also: Mayor opens new pier", *listed) == 7
    assert body_of(*sentences(3), "Share", "Facebook", *listed) == 3


def test_a_label_of_a_word_or_two_announces_nothing() -> None:
    headlines = ["Mayor opens new pier", "Ferry stays in harbour"]
    assert body_of(*sentences(3), "More news:", *headlines) == 3
    assert not is_announced(measured("More news:", *headlines), 1)


def test_long_lines_are_not_announced() -> None:
    headline = "Mayor of the river town opens the new pier for boats and all guests"
    lines = measured("The council decided as follows:", "Cheaper tickets", headline)
    assert [is_announced(lines, position) for position in range(3)] == [True, True, False]


def test_points_with_blank_lines_between_them_are_body_if_all_have_one() -> None:
    points = [part for point in ("Later ferries", "Cheaper tickets") for part in ("", f"- {point}")]
    page = [*sentences(3), "The council decided as follows:", *points, "", "", "Weather", "Tides"]
    assert body_of(*page) == 6
