"""Hostile pages, through the guard: each ends in time, as one page or one rejection, storable."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pyarrow as pa
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rows import PageRows
from naqi.schemas.tables import TABLES
from naqi.transforms.blocks.tree.precheck import precheck
from naqi.transforms.core import clean_page
from naqi.transforms.guard.deadline import patience
from naqi.transforms.guard.parent import Guard
from naqi.transforms.text.storable import storable
from naqi.transforms.write.arrow import stored, to_table
from tests.faults.hostile import BYTES, HTML, TEXT

LONGEST = patience(CleanConfig().page_seconds) + 2
"""Seconds by the clock that any page may take, and the start of a new child, on a busy machine."""
NEIGHBOUR = RawPage(
    b"<p>The council met on Monday and agreed to mend the old bridge before winter comes.",
    "neighbour.html",
)
PAGES = [
    *(("html", name, page) for name, page in HTML.items()),
    *(("text", name, page) for name, page in TEXT.items()),
    *((format, name, page) for name, page in BYTES.items() for format in ("html", "text")),
]
NAMES = [f"{format}: {name}" for format, name, _ in PAGES]
KB_100, MB_1, MB_10 = 100_000, 1_000_000, 10_000_000


@pytest.fixture(scope="module", params=["lexbor", "beautifulsoup"])
def guard(request: pytest.FixtureRequest) -> Iterator[Guard]:
    with Guard(CleanConfig(html_parser=request.param)) as guard:
        yield guard


@pytest.fixture(scope="module")
def impatient_guard() -> Iterator[Guard]:
    """Ends a page after two seconds, so that many can be tried in a minute."""
    with Guard(CleanConfig(page_seconds=2.0)) as guard:
        yield guard


def check(guard: Guard, format: str, body: bytes) -> PageRows:
    """Clean a page; the promises hold for it and for the page after it."""
    started = time.monotonic()
    (rows,) = guard.clean([RawPage(body, "hostile", format=format)])
    assert time.monotonic() - started < LONGEST
    assert (rows.page is None) != (rows.rejected is None)
    if rows.rejected is not None:
        assert rows.rejected.reason != "internal_error", rows.rejected.detail
    (neighbour,) = guard.clean([NEIGHBOUR])
    assert neighbour.page is not None
    return rows


@pytest.mark.parametrize(("format", "name", "page"), PAGES, ids=NAMES)
def test_hostile_page_of_100_kb(guard: Guard, format: str, name: str, page: object) -> None:
    del name
    store(check(guard, format, page(KB_100)))  # type: ignore[operator]


@pytest.mark.parametrize(("format", "name", "page"), PAGES, ids=NAMES)
def test_hostile_page_of_1_mb(impatient_guard: Guard, format: str, name: str, page: object) -> None:
    del name
    check(impatient_guard, format, page(MB_1))  # type: ignore[operator]


@pytest.mark.slow
@pytest.mark.parametrize("size", [MB_1, MB_10])
@pytest.mark.parametrize(("format", "name", "page"), PAGES, ids=NAMES)
def test_large_hostile_page(guard: Guard, format: str, name: str, page: object, size: int) -> None:
    del name
    check(guard, format, page(size)[: CleanConfig().max_page_bytes])  # type: ignore[operator]


# ---- the pre-check

HANG_LEXBOR = {
    "nested div": "nesting_too_deep",
    "nested div, closed": "nesting_too_deep",
    "nested div, strange end tags": "nesting_too_deep",
    "nested lists": "nesting_too_deep",
    "nested options": "nesting_too_deep",
    "nested svg": "nesting_too_deep",
    "open fonts": "nesting_too_deep",
    "open bold in closed paragraphs": "nesting_too_deep",
    "open bold, then ends": "nesting_too_deep",
    "misnested links": "nesting_too_deep",
    "misnested links and bold": "nesting_too_deep",
    "some open bold, then paragraphs": "misnested_formatting",
    "attributes": "too_many_attributes",
    "attributes of the body": "too_many_attributes",
}
"""What lexbor cannot read in 13 seconds and 6 GB at 1 MB (selectolax 1.0.2), and our reason."""


@pytest.mark.parametrize(("name", "reason"), HANG_LEXBOR.items())
def test_what_is_known_to_hang_is_refused_unparsed(name: str, reason: str) -> None:
    refusal = precheck(HTML[name](MB_1).decode(), CleanConfig())
    assert refusal is not None
    assert refusal.reason == reason


@pytest.mark.parametrize(
    "honest",
    [
        "<table><tr><td><font size=2>cell</td></tr></table>" * 3000,
        "<ul>" + "<li>item <a href=x>link</a>" * 3000 + "</ul>",
        "<p><font size=2>one<br>two" * 3000,
        "<dl>" + "<dt>term<dd>meaning" * 3000 + "</dl>",
        "<select>" + "<option>one" * 6000 + "</select>",
        "<a name=x>anchor" * 5000,
        "<svg>" + "<path d='M0 0'/>" * 5000 + "</svg>",
        "<script>" + "document.write('<div>');" * 5000 + "</script><p>text" + "<hr>" * 100,
        "<script>" + "if(a<b){c='d'}" * 5000 + "</script><p>text",
        "<!--" + "<div>" * 5000 + "--><p>text",
        "<DIV><P>text</P></div>" * 3000,
        "<table>" + "<tr><td>a<td>b" * 3000 + "</table>",
    ],
    ids=lambda honest: honest[:30],
)
def test_sloppy_but_harmless_markup_is_let_pass(honest: str) -> None:
    assert precheck(honest, CleanConfig()) is None


def test_limits_are_options() -> None:
    nested = RawPage(b"<div>" * 100 + NEIGHBOUR.body + b"</div>" * 100 + b"<hr>" * 4000, "x")
    assert clean_page(nested, CleanConfig()).rejected is None
    rejected = clean_page(nested, CleanConfig(max_nesting=50)).rejected
    assert rejected is not None
    assert rejected.reason == "nesting_too_deep"
    lines = RawPage(b"A line of text.\n" * 50, "x", format="text")
    rejected = clean_page(lines, CleanConfig(max_blocks=49)).rejected
    assert rejected is not None
    assert rejected.reason == "too_many_blocks"
    assert not clean_page(lines, CleanConfig(max_blocks=49)).dropped


def test_beautifulsoup_loses_nothing_of_deep_pages() -> None:
    # libxml2 by itself drops what is nested deeper than 255
    deep = "<div>" * 400 + f"<p>{'Deep words that must not be lost. ' * 5}" + "</div>" * 400
    page = clean_page(RawPage(deep.encode(), "x"), CleanConfig(html_parser="beautifulsoup")).page
    assert page is not None
    assert "Deep words that must not be lost." in page.text


# ---- whatever leaves the core can be stored

ANY_TEXT = st.text(st.characters(), max_size=200)  # lone surrogates too
NASTY = "a\ud800\x00\x1b\ufffe\ufeff\u202e\U000e0041b"
MARKUP = st.lists(
    st.sampled_from(
        [
            *("<p>", "</p>", "<b x=", "<title>", "</title>", "<h1>", "<li>", "<td>", "<a href="),
            *("<html lang='", "<meta property=og:title content='", "'>", "<!--", "\n", NASTY),
            *("<script type=application/ld+json>", '{"headline":"', '"}', "</script>"),
            *("&#xd800;", "&#0;", "&#x202e;"),
            "The council met and agreed to mend the old bridge at last. ",
        ]
    ),
    max_size=40,
).map("".join)


def store(rows: PageRows) -> None:
    """Make the tables that are written of ``rows``; every text in them is storable."""
    for name, some in rows.by_table().items():
        if some:
            table = to_table(name, some)
            assert stored(TABLES[name], table).schema == TABLES[name]
            for column in table.columns:
                if pa.types.is_string(column.type):
                    assert all(text == storable(text) for text in column.to_pylist() if text)


@settings(max_examples=300)
@example(text=NASTY * 3, url=f"http://a.example/{NASTY}", origin=NASTY, format="text", record=None)
@example(text="<p>x", url="http://[", origin="x", format="html", record=2)
@given(
    text=ANY_TEXT | MARKUP,
    url=st.none() | ANY_TEXT,
    origin=ANY_TEXT,
    format=st.sampled_from(["html", "text"]),
    record=st.none() | st.integers(0, 2**62),
)
def test_rows_of_any_page_can_be_stored(
    text: str, url: str | None, origin: str, format: str, record: int | None
) -> None:
    for charset in (None, "windows-1256", "utf-16le"):
        body = text.encode("utf-8", "surrogatepass")
        raw = RawPage(body, origin, record, url, charset=charset, format=format)
        for parser in ("lexbor", "beautifulsoup"):
            store(clean_page(raw, CleanConfig(html_parser=parser)))


def test_a_rejection_can_be_stored() -> None:
    raw = RawPage(b"\xff" * 99, NASTY, url=f"http://{NASTY}")
    store(clean_page(raw, CleanConfig()))
