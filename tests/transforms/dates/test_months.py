"""Names of months, and the module that is made of CLDR."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from naqi.transforms.dates.calendars import Calendar
from naqi.transforms.dates.date_words import FILE
from naqi.transforms.dates.months import Month, months
from tests.date_words import generate


def read(name: str, year: int = 2018, language: str | None = None) -> Month | None:
    key = months().named([name])
    return key and months().read(key, year, dotted=False, language=language)


@pytest.mark.parametrize(
    "name",
    [
        "März",
        "MÄRZ",
        "Marz",
        "μαρτίου",
        "ΜΑΡΤΙΟΥ",
        "มี.ค.",
        "Mart",
        "марта",
        "במרץ",
        "ខែមីនា",
        "martie",
    ],
)
def test_a_name_is_known_however_it_is_written(name: str) -> None:
    assert read(name) == Month(Calendar.GREGORIAN, 3)


def test_the_year_tells_of_which_calendar_a_name_is() -> None:
    assert read("آذار", 2018) == Month(Calendar.GREGORIAN, 3)
    assert read("آذر", 1396) == Month(Calendar.SOLAR, 9)
    assert read("رمضان", 1439) == Month(Calendar.LUNAR, 9)
    assert read("رمضان", 2018) is None
    assert read("माघ", 2074) == Month(Calendar.NEPALI, 10)


def test_a_page_of_a_small_language_is_read_by_its_own_names() -> None:
    assert read("mar") == Month(Calendar.GREGORIAN, 3)
    assert read("mar", language="teo") == Month(Calendar.GREGORIAN, 5)


def test_a_word_that_is_no_month_is_none() -> None:
    assert months().named(["harbour"]) is None
    assert months().named([]) is None


def test_the_module_is_what_cldr_has() -> None:
    assert json.loads(FILE.read_text(encoding="utf-8")) == generate()


def test_nothing_is_read_of_the_tables_before_a_date_is_looked_for() -> None:
    program = (
        "import naqi.transforms.core, sys; from naqi.transforms.dates import months;"
        "assert not months.months.cache_info().currsize; assert 'nepali' not in sys.modules;"
        "assert 'babel' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
