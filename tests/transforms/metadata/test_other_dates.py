"""A date with a label of somebody's, such as since when a member is there, is none of the page."""

from __future__ import annotations

from datetime import datetime

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Block, Element, RawPage
from naqi.schemas.rules import Role
from naqi.transforms.core import parse
from naqi.transforms.metadata.other_dates import is_of_other

LABELLED = [
    ("Joined", "May 3, 2011"),
    ("Registriert seit:", "3. Mai 2011"),
    ("Регистрация:", "03.05.2011"),
    ("Дата регистрации", "03.05.2011"),
    ("تاريخ التسجيل:", "3 مايو 2011"),
    ("登録日", "2011年5月3日"),
    ("注册时间", "2011-5-3"),
]
OWN = [
    "Joined by Ada Lind, May 3, 2011",
    "Registered users only, 3 May 2011",
    "Posted May 3, 2011",
    "Bernadette, May 3, 2011",
    "Register by May 3, 2011",
    "3. Mai 2011",
]


def blocks(*texts: str) -> list[Block]:
    return [Block(text, 0, 0, Role.PARAGRAPH, 0, Element("p")) for text in texts]


@pytest.mark.parametrize(("label", "date"), LABELLED)
def test_a_label_above_a_date_or_in_front_of_it_tells(label: str, date: str) -> None:
    assert is_of_other(blocks(label, date), 1)
    assert is_of_other(blocks(f"{label.rstrip(':')}: {date}"), 0)


@pytest.mark.parametrize("line", OWN)
def test_other_lines_with_a_date_are_the_page_s_own(line: str) -> None:
    assert not is_of_other(blocks("The old lighthouse", line), 1)


@pytest.mark.parametrize("form", ["html", "text"])
def test_the_date_of_a_page_is_another_one(form: str) -> None:
    body = "The old lighthouse gets a new lamp before the autumn, as the council decided. " * 3
    lines = ["The old lighthouse", "Joined: May 3, 2011", "Posted on March 4, 2023", body]
    source = "\n".join(lines) if form == "text" else "".join(f"<p>{line}</p>" for line in lines)
    page = parse(RawPage(source.encode(), "p", format=form), CleanConfig())
    assert page.published_at == datetime(2023, 3, 4)


@pytest.mark.parametrize("item", ["Регистрация", "Inscription", "注册", "Εγγραφή"])
def test_an_item_of_a_menu_is_no_label(item: str) -> None:
    assert not is_of_other(blocks(item, "3 May 2011"), 1)
