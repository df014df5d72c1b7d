"""Names behind "by" and its like."""

from __future__ import annotations

import pytest

from naqi.transforms.furniture.bylines import author_in, names_in


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ada Lind", "Ada Lind"),
        ("By Ada Lind and Bo Sund", "Ada Lind and Bo Sund"),
        ("Written by Ada Lind on Monday", "Ada Lind"),
        ("Von Ada Lind, 4. Mai 2021", "Ada Lind"),
        ("Por: Ada Lind - 4 de mayo de 2021", "Ada Lind"),
        ("Autor: Ada Lind", "Ada Lind"),
        ("Автор: Анна Линд", "Анна Линд"),
        ("بقلم سلمى النجار", "سلمى النجار"),
        ("نویسنده: سارا نوری", "سارا نوری"),
        ("โดย อาดา ลินด์", "อาดา ลินด์"),
        ("作者：林安娜", "林安娜"),
        ("文／林安娜", "林安娜"),
        ("김영희 기자", "김영희"),
        ("מאת עדה לינד", "עדה לינד"),
        ("Γράφει η Άννα Λιντ", None),
    ],
)
def test_a_byline_names_the_author(line: str, names: str | None) -> None:
    assert author_in(line) == names


@pytest.mark.parametrize(
    "line",
    ["By the river stood a mill that nobody had used", "By noon.", "Ada Lind", "By 2021", "By", ""],
)
def test_other_lines_name_nobody(line: str) -> None:
    assert author_in(line) is None


def test_names_have_no_words_in_small_letters_but_particles() -> None:
    assert names_in("Ada van den Berg Lind Sund") is None
    assert names_in("Ludwig Anton van Sund") == "Ludwig Anton van Sund"
    assert names_in("Ada Lind 2") is None
