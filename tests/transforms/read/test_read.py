"""A file's format, and the pages in it."""

from __future__ import annotations

from io import BytesIO

import pytest

from naqi.transforms.read import format_of, read_items
from naqi.transforms.read.items import ReadOptions


@pytest.mark.parametrize(
    ("name", "head", "key"),
    [
        ("a/page.html", b"no markup at all", "html"),
        ("PAGE.HTM", b"", "html"),
        ("page.txt", b"<!doctype html><html>", "text"),
        ("NOTES.MD", b"# The tide\n", "markdown"),
        ("notes.markdown.gz", b"The tide turns.\n", "markdown"),
        ("notes", b"# The tide\n", "text"),
        ("index.php?id=7", b"no markup at all", "html"),
        ("index.php@id=7&lang=ar", b"no markup at all", "html"),
        ("page.htm%3Fsort=1.txt", b"no markup at all", "html"),
        ("crawl/list.csv?v=1/page", b"words", "text"),
        ("list.csv.gz?token=a.b", b"words", "csv"),
        ("why?", b"words", "text"),
        ("news.ar@port.html", b"no markup", "html"),
        ("what.next? a.html", b"no markup", "html"),
        ("page", b"<!DOCTYPE html>\n<html>", "html"),
        ("page", b"\xef\xbb\xbf \n<html lang=ar>", "html"),
        ("page", b'<?xml version="1.0"?><!-- x --><html>', "html"),
        ("page", "<html>".encode("utf-16-le"), "html"),
        ("page", b"<bold claims in plain words>", "text"),
        ("page", "خبر بلا وسوم".encode(), "text"),
    ],
)
def test_format_goes_by_name_then_by_content(name: str, head: bytes, key: str) -> None:
    assert format_of(name, head) == key


def test_a_file_is_one_page_with_its_origin() -> None:
    (page,) = read_items(BytesIO(b"<p>Hello"), "in/a.html", ReadOptions(100))
    assert (page.body, page.origin, page.format) == (b"<p>Hello", "in/a.html", "html")


def test_format_can_be_forced() -> None:
    (page,) = read_items(BytesIO(b"<p>Hello"), "in/a.html", ReadOptions(100), "text")
    assert page.format == "text"


def test_no_more_of_a_page_is_read_than_shows_that_it_is_too_large() -> None:
    (page,) = read_items(BytesIO(b"x" * 1000), "a.txt", ReadOptions(10))
    assert len(page.body) == 11


@pytest.mark.parametrize(
    "page",
    [
        "<!-- Lizenz: "
        + "frei für alle. " * 200
        + "-->\n<!DOCTYPE html>\n<html><p>Watt</p></html>",
        "<!-- eins -->\n<!-- zwei " + "und " * 400 + "-->\n<div>Deich</div>",
        "<page id='7' quelle='archiv'>\n<html><head><title>Ebbe</title></head></html></page>",
        "<doc n='8'>\n\ufeff<!-- von uns -->\n<table><tr><td>潮汐</td></tr></table></doc>",
        "<form action='/suche'><input name='q'></form><p>Мыс</p>",
        "<h2>Marée</h2><p>basse</p>",
        "<center><b>رمل</b></center>",
        "<!-- von uns -->" + "\n" * 2000 + "<layer>Deich</layer>",
        "<!DOCTYPE>\n<x-page>Mole</x-page>",
        "&nbsp;\n<table><tr><td>Kai</td></tr></table>",
        "\r\n\t " * 900 + "<!DOCTYPE html><p>Priel</p>",
        '<!DOCTYPE page PUBLIC "-//W3C//DTD HTML 4.0//FI">\n<TT>suo</TT>',
    ],
)
def test_a_page_without_a_name_is_html_however_it_begins(page: str) -> None:
    assert format_of("part-0", page.encode()) == "html"


@pytest.mark.parametrize(
    "text",
    [
        "<3 sagt sie, und geht <html> lernen.",
        "<Anna> hallo\n<Ben> <table> ist ein Tisch\n",
        "<data><item><html>ja</html></item></data>",
        "<-- dort entlang, <!-- sagt das Schild -->",
    ],
)
def test_a_text_in_angles_is_no_html(text: str) -> None:
    assert format_of("part-0", text.encode()) == "text"
