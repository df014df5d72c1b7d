"""When an HTML page was published: which of its dates that is."""

from __future__ import annotations

from datetime import datetime

import pytest

from naqi.transforms.blocks.html import read_html
from naqi.transforms.metadata.published import read_machine_date

NOON = datetime(2021, 5, 7, 12, 0)
DAY = datetime(2021, 5, 7)
HEADLINE = "<title>Ferry runs again</title><h1>Ferry runs again</h1>"
BODY = "<p>The ferry ran again this morning, after a winter in the dock and two coats of paint.</p>"


def published(source: str) -> datetime | None:
    return read_html(source).published_at


@pytest.mark.parametrize(
    "stated",
    [
        "2021-05-07T12:00:00+09:00",
        "20210507T120000Z",
        "202105071200",
        "Fri, 07 May 2021 12:00:00 GMT",
        "7 мая 2021, 12:00",
        "2564-05-07 12:00",  # of the Buddhist era
    ],
)
def test_a_date_of_a_machine_is_wall_clock_time(stated: str) -> None:
    assert read_machine_date(stated) == NOON


@pytest.mark.parametrize(
    "stated", ["2021", "2021-05", "May 2021", "1620381600", "1620381600000", "2021-02-30", "12:00"]
)
def test_what_states_no_day_is_no_date(stated: str) -> None:
    assert read_machine_date(stated) is None


def test_a_machine_goes_before_what_is_shown() -> None:
    meta = '<meta property="article:published_time" content="2021-05-07">'
    assert published(f"{meta}{HEADLINE}<div>9 May 2021</div>{BODY}") == DAY


def test_the_line_below_the_title_goes_before_the_day_in_the_masthead() -> None:
    masthead = "<div>Sunday, 9 May 2021</div>"
    assert published(f"{masthead}{HEADLINE}<div>7 May 2021</div>{BODY}") == DAY


def test_the_day_of_publication_goes_before_that_of_an_update() -> None:
    lines = "<div>Updated 9 May 2021</div><div>7 May 2021</div>"
    assert published(f"{HEADLINE}{lines}{BODY}") == DAY
    assert published(f"{HEADLINE}<div>Updated 7 May 2021</div>{BODY}") == DAY


def test_dates_that_the_text_tells_of_are_not_that_of_the_page() -> None:
    assert published(f"{HEADLINE}{BODY}<p>The dock was dug on 7 May 1921.</p>") is None
    related = "".join(f"<p>Ferry news of the week</p><p>{day} May 2021</p>" for day in range(1, 9))
    assert published(f"{HEADLINE}{BODY * 20}{related}") is None


def test_a_month_of_two_languages_is_that_of_the_page() -> None:
    page = f"<h1>Trajekt opet plovi</h1><div>7. listopad 2021</div>{BODY}"
    assert published(f'<html lang="hr">{page}') == datetime(2021, 10, 7)
    assert published(f'<html lang="cs">{page}') == datetime(2021, 11, 7)
    assert published(page) is None
