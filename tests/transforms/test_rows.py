"""What a page is known by."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage, digest
from naqi.transforms.core import clean_page
from naqi.transforms.rows import page_id

TIDES = b"The tide tables hang in the hall, and the children read them aloud on Sundays."
FERRY = b"The ferry to the island leaves at noon, and nobody has ever seen it leave late."


def test_a_page_is_known_by_its_canonical_address() -> None:
    one = RawPage(TIDES, "a.html", url="http://tides.example/?b=2&a=1")
    again = RawPage(FERRY, "b.html", url="http://tides.example/?a=1&b=2#top")
    assert page_id(one) == page_id(again) == digest("http://tides.example/?a=1&b=2")


def test_without_an_address_by_where_it_was_read() -> None:
    assert page_id(RawPage(TIDES, "a.txt")) == page_id(RawPage(FERRY, "a.txt")) == digest("a.txt")
    assert page_id(RawPage(TIDES, "a.jsonl", 7)) == digest("a.jsonl#7")


def test_without_either_by_its_bytes() -> None:
    assert page_id(RawPage(TIDES)) == page_id(RawPage(TIDES, format="text"))
    assert page_id(RawPage(TIDES)) != page_id(RawPage(FERRY))
    assert page_id(RawPage(TIDES, record=1)) != page_id(RawPage(TIDES, record=2))


@given(st.lists(st.binary(max_size=20), unique=True, max_size=20))
def test_pages_from_nowhere_share_no_id(bodies: list[bytes]) -> None:
    assert len({page_id(RawPage(body)) for body in bodies}) == len(bodies)


def test_the_rows_of_a_page_from_nowhere_bear_that_id() -> None:
    rows = clean_page(RawPage(TIDES, format="text"), CleanConfig())
    assert rows.page is not None
    assert {rows.page.page_id, *(row.page_id for row in rows.paragraphs)} == {
        page_id(RawPage(TIDES))
    }
    rejected = clean_page(RawPage(b"\x00\x01\x02" * 20), CleanConfig()).rejected
    assert rejected is not None
    assert rejected.page_id == page_id(RawPage(b"\x00\x01\x02" * 20))


ARABIC = "تبحر العبارة إلى الجزيرة عند الظهر ولم يرها أحد من الأهالي تتأخر عن موعدها قط."


def test_a_page_says_how_much_of_it_is_in_each_language() -> None:
    page = RawPage(f"<main><p>{ARABIC}<p>{FERRY.decode()}".encode(), "page.html")
    row = clean_page(page, CleanConfig()).page
    assert row is not None
    letters = {"ar": sum(map(str.isalpha, ARABIC)), "en": sum(map(str.isalpha, FERRY.decode()))}
    total = sum(letters.values())
    assert row.languages == {code: round(n / total, 4) for code, n in letters.items()}


def test_a_page_in_one_language_is_all_in_it() -> None:
    row = clean_page(RawPage(FERRY, "page.txt"), CleanConfig()).page
    assert row is not None
    assert row.languages == {"en": 1.0}
