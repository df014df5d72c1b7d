"""CSV and TSV: what the first row says, and what becomes of rows that are none."""

from __future__ import annotations

import bz2
import csv
import gzip
import io
from datetime import datetime, timezone
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.page import RawPage, Skipped
from naqi.schemas.rules import Reason, Skip
from naqi.transforms.read import format_of, read_items
from naqi.transforms.read.items import Item, ReadOptions
from naqi.transforms.read.tables import csv_rows
from naqi.transforms.read.tables.csv_header import is_csv
from naqi.transforms.read.tables.csv_rows import read_csv

LIMITS = ReadOptions()
BODY = '<p class="lead">Le phare, à l’aube;\nil s’éteint\t"enfin"</p>\n\n<p>Fin | fin</p>'
ROWS = [[f"https://phare.example/{n}", BODY + str(n), "2024-04-12"] for n in range(5)]


def written(
    rows: list[list[str]], delimiter: str = ",", end: str = "\n", names: str = "url html date"
) -> str:
    sink = io.StringIO(newline="")
    csv.writer(sink, delimiter=delimiter, lineterminator=end).writerows([names.split(), *rows])
    return sink.getvalue()


def read(content: bytes, options: ReadOptions = LIMITS) -> list[Item]:
    return list(read_csv(BytesIO(content), "pages.csv", options))


def pages(items: list[Item]) -> list[RawPage]:
    return [item for item in items if isinstance(item, RawPage) and item.rejection is None]


def reasons(items: list[Item]) -> list[Reason]:
    return [i.rejection.reason for i in items if isinstance(i, RawPage) and i.rejection]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_row_is_a_page_whatever_parts_its_cells(delimiter: str, end: str, encoding: str) -> None:
    content = written(ROWS, delimiter, end).encode(encoding)
    for stored in (content, gzip.compress(content), bz2.compress(content)):
        found = pages(list(read_items(BytesIO(stored), "pages.csv", LIMITS)))
        assert [page.body.decode() for page in found] == [row[1] for row in ROWS]
        assert [(page.url, page.record) for page in found] == [
            (row[0], number) for number, row in enumerate(ROWS, 1)
        ]
        assert {page.fetched_at for page in found} == {datetime(2024, 4, 12, tzinfo=timezone.utc)}


@pytest.mark.parametrize("names", ["URL HTML Date", "Page-URL Raw-HTML Crawl-Date"])
def test_names_are_known_in_any_case(names: str) -> None:
    assert len(pages(read(written(ROWS, names=names).encode()))) == 5


def test_the_line_that_a_spreadsheet_writes_above_is_no_row() -> None:
    (page,) = pages(read(b"sep=;\r\n\r\nurl;text\r\nu;a, b\r\n"))
    assert (page.url, page.body, page.format) == ("u", b"a, b", "text")


def test_a_file_in_a_legacy_character_set_is_left_to_decoding() -> None:
    (page,) = pages(read("url,charset,text\nu,windows-1256,واحة\n".encode("windows-1256")))
    assert (page.body, page.charset) == ("واحة".encode("windows-1256"), "windows-1256")


def test_cells_may_be_larger_than_python_thinks() -> None:
    (page,) = pages(read(b"text\n" + b"word " * 100_000 + b"\n"))
    assert len(page.body) == 500_000


def test_the_user_may_name_the_columns() -> None:
    options = ReadOptions(columns={"body": "seite", "url": "wo"})
    content = b"nr;wo;seite\n1;u;<p>A\n"
    assert [(p.url, p.body) for p in pages(read(content, options))] == [("u", b"<p>A")]
    (by_content,) = read_items(BytesIO(content), "dump", options)
    assert isinstance(by_content, RawPage)
    assert (by_content.url, by_content.body) == ("u", b"<p>A")


@pytest.mark.parametrize("content", [b"a,b\n1,2\n3,4\n", b"1;2\n3;4\n", b"a\nb\n", b'"x'])
def test_a_file_without_a_body_column_is_one_rejection(content: bytes) -> None:
    items = read(content)
    assert reasons(items) == [Reason.NO_BODY_COLUMN]
    assert [item.record for item in items] == [None]


def test_a_table_without_rows_has_no_page() -> None:
    assert read(b"url,text\n") == [Skipped("pages.csv", 1, Skip.EMPTY)]
    assert read(b"") == read(b"\n\n") == []


def test_prose_with_commas_stays_a_text_page() -> None:
    for text in (
        "Links, text, and the art of both\nA page about pages, with commas.\n",
        "Dear Jo, the url, as you asked, text me\nback, please\n",
        "url, text\n",
        "body,date\nand soul,2024\n",
        "Stadt;Land;Fluss\nKiel;Peru;Nil\n",
    ):
        assert format_of("letter", text.encode()) == "text", text
        assert not is_csv(text.encode())
    assert format_of("notes.txt", b"url,text\nu,words\n") == "text"
    assert format_of("dump", b"url,text\nu,words\n") == "csv"
    assert format_of("dump", b"id\tURL\tContent\n1\tu\twords\n") == "csv"


def test_quotes_in_the_middle_of_a_cell_are_its_own() -> None:
    items = read(b'url\ttext\nu\t"Gull" and "Tern" are birds\nv\tThe 6" pipe\n')
    assert [page.body for page in pages(items)] == [b'Gull and "Tern" are birds', b'The 6" pipe']


@pytest.mark.parametrize("lost", ['"<p', '</p>2"', ",2024", "https", ',"', "\n"])
def test_a_lost_mark_costs_its_row(lost: str) -> None:
    content = written(ROWS)
    at = content.index(lost, content.index(ROWS[2][0]))
    items = read((content[:at] + content[at + len(lost) :]).encode())
    spared = [row[1] for n, row in enumerate(ROWS) if n not in (2, 3)]
    found = [page.body.decode() for page in pages(items)]
    assert [body for body in found if body in spared] == spared
    assert len(items) <= len(ROWS) + 1


def test_a_row_that_is_none_is_told_with_what_is_wrong() -> None:
    _, broken, after = read(
        b"url,text\nhttps://a.example,a\nhttps://b.example\nhttps://c.example,c\n"
    )
    assert isinstance(broken, RawPage)
    assert broken.rejection is not None
    assert (broken.record, broken.rejection.reason) == (2, Reason.MALFORMED_RECORD)
    assert broken.rejection.detail == "a row of 1 fields, where the first has 2"
    assert isinstance(after, RawPage)
    assert (after.url, after.record) == ("https://c.example", 3)


def test_a_file_that_ends_in_quotes_says_so() -> None:
    content = written(ROWS)
    items = read(content[: content.rindex("Fin")].encode())
    assert len(pages(items)) == 4
    assert reasons(items) == [Reason.TRUNCATED_RECORD]


def test_a_row_beyond_the_limit_is_passed_over() -> None:
    options = ReadOptions(max_page_bytes=1000)
    for large in ("x" * 100_000, "x, y\n" * 20_000):
        rows = [*ROWS[:2], ["https://large.example", large, ""], *ROWS[2:]]
        items = read(written(rows).encode(), options)
        assert [page.url for page in pages(items)] == [row[0] for row in ROWS]
        assert reasons(items) == [Reason.PAGE_TOO_LARGE]


def test_what_is_read_again_after_damage_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed = 0
    feed = csv_rows._Lines.feed

    def counted(self: csv_rows._Lines) -> object:
        nonlocal parsed
        for line in feed(self):
            parsed += len(line)
            yield line

    monkeypatch.setattr(csv_rows._Lines, "feed", counted)
    monkeypatch.setattr(csv_rows, "_REWIND", 1 << 16)
    content = b"url,text\n" + b'"a\n' * 4_000
    assert reasons(read(content))
    assert parsed < 40 * len(content) + (1 << 20)


def test_lines_with_too_few_fields_are_passed_by_without_parsing_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun = 0
    feed = csv_rows._Lines.feed

    def counted(self: csv_rows._Lines) -> object:
        nonlocal begun
        begun += 1
        return feed(self)

    monkeypatch.setattr(csv_rows._Lines, "feed", counted)
    rows = b"https://a.example/1,Watt\n" + b"Priel\n\n \nx\r\n" * 1000
    items = read(b"url,text\n" + rows + b'https://a.example/2,"Deich\nund ""Meer"""\n')
    assert [page.body for page in pages(items)] == [b"Watt", b'Deich\nund "Meer"']
    assert reasons(items) == [Reason.MALFORMED_RECORD]
    assert [item.record for item in items] == [1, 2, 3]
    assert begun < 10


@given(st.lists(st.sampled_from([b"a,b", b"x", b"", b'"c', b'd",e', b"f,g,h", b"x\r"]), max_size=9))
def test_passing_lines_by_finds_what_parsing_them_finds(lines: list[bytes]) -> None:
    content = b"url,text\n" + b"\n".join(lines)
    found = read(content)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(csv_rows._Lines, "skip_short", lambda self, _: self.has_next())
        assert read(content) == found


@given(st.binary(max_size=80) | st.text('",;\n\r\tab', max_size=80).map(str.encode))
def test_nothing_raises_and_nothing_is_given_twice(content: bytes) -> None:
    items = read(b"url,text\n" + content)
    assert [item.record for item in items] == sorted({item.record or 0 for item in items})
    assert Reason.INTERNAL_ERROR not in reasons(items)


@pytest.mark.parametrize(
    "prose",
    [
        "url,text\nAsí se llaman las dos columnas, dice el libro, y nada más.\n",
        "text, url, date: drei Wörter.\nJedes steht für eine Spalte, und wird gelesen.\n",
        "id|text|url\nsont trois noms.\n\nLe port dort.\n",
        "url,text\nThe first one is an address, the second one is not.\n",
    ],
)
def test_prose_about_columns_is_no_table(prose: str) -> None:
    assert format_of("part-0", prose.encode()) == "text"


@pytest.mark.parametrize(
    "rows",
    [
        "https://mole.example/a,Words\n",
        "broken\nhttps://mole.example/a,Words\n",
        'https://mole.example/a,"Words, and\nmore"\n',
        "https://mole.example/without-an-end",
        ",Words\n",
    ],
)
def test_a_table_is_one_whatever_its_first_rows(rows: str) -> None:
    assert format_of("part-0", f"url,text\n{rows}".encode()) == "csv"
