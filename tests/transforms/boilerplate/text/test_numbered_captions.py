"""Captions that are one text with numbers go; numbered headings stay."""

from __future__ import annotations

from tests.transforms.boilerplate.text.test_credited import BODY, TITLE, kept


def test_captions_of_one_text_go_with_their_numbers() -> None:
    first, second, third, last = BODY
    lines = [first, "On the quay", second, "On the quay (1)", third, "On the quay (2)", last]
    assert kept(TITLE, *lines) == [TITLE, *BODY]


def test_headings_that_all_are_numbered_stay() -> None:
    first, second, third, last = BODY
    lines = [first, "The lower gate (1)", second, third, "The lower gate (2)", last]
    assert kept(TITLE, *lines) == [TITLE, *lines]


def test_parts_of_a_course_stay() -> None:
    lines = [*BODY[:2], "Work with ropes", "Work with ropes (2)", "The lower gate", *BODY[2:]]
    assert kept(TITLE, *lines) == [TITLE, *lines]
