"""A text page is read as the text that it comes out as."""

from __future__ import annotations

import pytest

import naqi

LINES = (
    "The lock keeper wrote each barge into a book, and the book is still there.",
    "He counted the geese as well, since they paid as much as a child.",
)


def in_bold(text: str) -> str:
    """Letters as they are written where a site offers no bold type."""
    capitals, small = 0x1D400 - ord("A"), 0x1D41A - ord("a")
    return "".join(
        chr(ord(c) + (capitals if c.isupper() else small)) if c.isalpha() else c for c in text
    )


@pytest.mark.parametrize("styled", [{0, 1}, {1}], ids=["all of the page", "one of its lines"])
def test_styled_letters_are_in_the_language_of_the_plain_ones(styled: set[int]) -> None:
    lines = [in_bold(line) if p in styled else line for p, line in enumerate(LINES)]
    page = naqi.clean("\n".join(lines).encode())
    assert [(p.text, p.language) for p in page.paragraphs] == [(line, "en") for line in LINES]
