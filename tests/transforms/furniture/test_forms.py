"""Lines that are furniture by their form, and lines that only look so."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.transforms.furniture.forms import FORMS, LONGEST, Form, Where
from naqi.transforms.furniture.match import FURNITURE
from naqi.transforms.judging import judge_blocks
from naqi.transforms.page_formats import read_blocks
from tests.transforms.furniture.lines import OF_FORMS

BODY = [
    f"The ferry {ship} left the pier at noon with a dozen passengers and a crate of oranges."
    for ship in ("Anna", "Bertha", "Clara", "Dora", "Emma", "Frida")
]


def name(form: Form) -> str:
    return form.holds.__name__


def test_each_row_has_lines_that_it_holds_of_and_lines_that_only_look_so() -> None:
    assert set(OF_FORMS) == set(map(name, FORMS))
    assert all(lines.held and lines.content for lines in OF_FORMS.values())


@pytest.mark.parametrize("form", FORMS, ids=name)
def test_a_line_of_the_form_is_furniture_by_its_row(form: Form) -> None:
    for line in OF_FORMS[name(form)].held:
        assert form.holds(line)
        assert FURNITURE.match(line) is form, line


@pytest.mark.parametrize("form", FORMS, ids=name)
def test_a_line_that_only_looks_so_is_content(form: Form) -> None:
    for line in OF_FORMS[name(form)].content:
        assert not form.holds(line)
        assert FURNITURE.match(line) is None, line


@pytest.mark.parametrize("form", FORMS, ids=name)
def test_a_line_that_is_too_long_is_not_of_the_form(form: Form) -> None:
    for line in OF_FORMS[name(form)].held:
        assert FURNITURE.match(line + " " * (form.longest + 1 - len(line))) is not form
        assert form.longest <= LONGEST


@pytest.mark.parametrize("form", FORMS, ids=name)
def test_inside_the_body_of_a_text_page_it_counts_where_its_row_says_so(form: Form) -> None:
    for line in OF_FORMS[name(form)].held:
        text = "\n".join([*BODY[:2], line, *BODY[2:]])
        page = Page(RawPage(b"", "test", format="text"), text=text)
        page = judge_blocks(read_blocks(page, CleanConfig()), CleanConfig())
        verdict = page.verdicts[2]
        assert (verdict and verdict.rule) is (form.rule if form.where is Where.ANYWHERE else None)
