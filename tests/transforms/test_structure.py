"""Levels of headings and depths of items, as a page marks them up."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rows import ParagraphRow
from naqi.transforms.core import clean_page

TEXT = "The rope walk is a hundred paces long, so that a cable can be laid in one piece. "


def rows(body: str, form: str = "html") -> list[ParagraphRow]:
    page = f"<article><p>{TEXT * 3}</p>{body}<p>{TEXT}Or nearly.</p></article>"
    raw = RawPage((page if form == "html" else body).encode(), "rope", format=form)
    return list(clean_page(raw, CleanConfig()).paragraphs)


@pytest.mark.parametrize(
    ("heading", "level"),
    [
        ("<h2>Hemp</h2>", 2),
        ("<h6><b>Hemp</b></h6>", 6),
        ('<div role="heading" aria-level="3">Hemp</div>', 3),
        ('<h2 aria-level="4">Hemp</h2>', 4),
        ('<p role="heading" aria-level="9">Hemp</p>', 6),
    ],
)
def test_a_heading_has_the_level_that_the_page_gives_it(heading: str, level: int) -> None:
    (row,) = (row for row in rows(heading + f"<p>{TEXT}It is combed.</p>") if row.text == "Hemp")
    assert (row.role, row.level, row.depth) == ("heading", level, None)


def test_an_item_has_the_depth_of_its_lists() -> None:
    body = (
        "<ul><li>Hemp is combed first<ol><li>with the coarse comb<ul><li>twice over</li></ul></li>"
        "<li>with the fine one</li></ol></li><li>Then it is spun by hand</li></ul>"
    )
    assert [(row.text, row.depth) for row in rows(body) if row.role == "list_item"] == [
        ("Hemp is combed first", 1),
        ("with the coarse comb", 2),
        ("twice over", 3),
        ("with the fine one", 2),
        ("Then it is spun by hand", 1),
    ]


def test_lists_around_the_article_do_not_count() -> None:
    body = "<ul><li>Hemp is combed first</li></ul>"
    page = f"<ul><li><article><p>{TEXT * 3}</p>{body}<p>{TEXT}</p></article></li></ul>"
    found = clean_page(RawPage(page.encode(), "rope"), CleanConfig()).paragraphs
    assert [row.depth for row in found if row.role == "list_item"] == [1]


def test_markdown_pages_have_levels_and_depths() -> None:
    text = f"# Rope\n\n{TEXT}\n\n### Hemp\n\n{TEXT}It is combed.\n\n- combing\n    - twice\n"
    found = rows(text, "markdown")
    assert [(row.role, row.level, row.depth) for row in found if row.role != "paragraph"] == [
        ("heading", 3, None),
        ("list_item", None, 1),
        ("list_item", None, 2),
    ]


def test_items_of_text_pages_are_as_deep_as_they_are_indented() -> None:
    text = f"{TEXT}\n\n- combing\n    - coarse\n    - fine\n- spinning\n\n{TEXT}So they say.\n"
    found = rows(text, "text")
    assert [row.depth for row in found if row.role == "list_item"] == [1, 2, 2, 1]
