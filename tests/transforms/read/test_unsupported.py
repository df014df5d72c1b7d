"""What is refused for its format, and what must not be."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import pickle
import sqlite3
import tarfile
import zipfile
from io import BytesIO
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rules import Reason, Stage
from naqi.transforms import core
from naqi.transforms.read import read_items
from naqi.transforms.read.items import ReadOptions
from naqi.transforms.read.unsupported import UNSUPPORTED, unsupported_body

LIMITS = ReadOptions()


def zipped(*names: str) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as archive:
        for name in names:
            archive.writestr(name, "content " * 9)
    return sink.getvalue()


def tarred() -> bytes:
    sink = io.BytesIO()
    with tarfile.open(fileobj=sink, mode="w") as archive:
        archive.addfile(tarfile.TarInfo("pages/one.html"), io.BytesIO())
    return sink.getvalue()


def database() -> bytes:
    connection = sqlite3.connect(":memory:")
    connection.execute("create table pages (html)")
    return connection.serialize() if hasattr(connection, "serialize") else b"SQLite format 3\0..."


def arrow() -> bytes:
    sink = io.BytesIO()
    table = pa.table({"html": ["<p>A"]})
    with pa.ipc.new_file(sink, table.schema) as writer:
        writer.write_table(table)
    return sink.getvalue()


def array() -> bytes:
    sink = io.BytesIO()
    np.save(sink, np.arange(3))
    return sink.getvalue()


MHTML = (
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://lagoon.example/\r\n"
    b"Subject: =?utf-8?Q?Lagune?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
    b'\ttype="text/html";\r\n\tboundary="----x"\r\n\r\n\r\n------x\r\nContent-Type: text/html\r\n'
)
XML = b'<?xml version="1.0" encoding="UTF-8"?>\n'
FILES: dict[str, tuple[bytes, str]] = {
    "PDF": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog>>", "a PDF"),
    "MHTML": (MHTML, "MHTML"),
    "RSS": (XML + b'<rss version="2.0"><channel><title>Tides</title>', "a feed"),
    "RSS without a declaration": (b'\n<rss version="2.0">\n<channel>', "a feed"),
    "RSS with a style": (XML + b'<?xml-stylesheet href="a"?><!-- by us -->\n<rss>', "a feed"),
    "RSS 1.0": (XML + b'<rdf:RDF xmlns:rdf="http://x" xmlns="http://purl.org/rss/1.0/">', "a feed"),
    "Atom": (XML + b'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">', "a feed"),
    "sitemap": (XML + b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', "a sitemap"),
    "index of sitemaps": (b"<sitemapindex><sitemap>", "a sitemap"),
    "XML": (XML + b"<TEI><teiHeader><fileDesc>", "XML"),
    "XML of a namespace": (b'<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/">', "XML"),
    "XML of DocBook": (XML + b'<article xmlns="http://docbook.org/ns/docbook"><title>A', "XML"),
    "XML of a type": (
        XML + b'<!DOCTYPE article PUBLIC "-//NLM//DTD JATS v1.1//EN">\n<article><body><p>A',
        "XML",
    ),
    "SVG": (XML + b'<svg xmlns="http://www.w3.org/2000/svg" width="9">', "an SVG"),
    "ARC": (b"filedesc://a.arc.gz 0.0.0.0 20080101000000 text/plain 76\n1 0 X\n", "an ARC"),
    "CDX": (b" CDX N b a m s k r M S V g\ncom,a)/ 2020", "an index"),
    "CDXJ": (b'org,reef)/a?b=1 20200102030405 {"url": "http://reef.org/a"}\n', "an index"),
    "lines of CDX": (b"org,reef)/ 20200102030405 http://reef.org/ text/html 200 AB\n", "an index"),
    "HAR": (b'{\n  "log": {\n    "version": "1.2",\n "creator": {', "HAR"),
    "PNG": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "an image"),
    "JPEG": (b"\xff\xd8\xff\xe0\0\x10JFIF", "an image"),
    "GIF": (b"GIF89a\x01\0\x01\0", "an image"),
    "WebP": (b"RIFF\x10\0\0\0WEBPVP8 ", "an image"),
    "MP3": (b"ID3\x03\0\0\0\0", "an audio"),
    "MP4": (b"\0\0\0\x20ftypisom\0\0\2\0", "a video"),
    "WebM": (b"\x1a\x45\xdf\xa3\x9f", "a video"),
    "font": (b"wOF2\0\1\0\0", "a font"),
    "ZIP": (zipped("a.html"), "a ZIP"),
    "EPUB": (
        zipped("mimetype", "OEBPS/a.xhtml").replace(b"content " * 9, b"application/epub+zip", 1),
        "an EPUB",
    ),
    "docx": (zipped("[Content_Types].xml", "word/document.xml"), "an office document"),
    "doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "an office document"),
    "WACZ": (zipped("datapackage.json", "archive/data.warc.gz"), "WACZ"),
    "tar": (tarred(), "a tar"),
    "7z": (b"7z\xbc\xaf\x27\x1c\0\4", "a 7z"),
    "SQLite": (database(), "a SQLite"),
    "pickle": (pickle.dumps({"html": "<p>"}, protocol=4), "a Python pickle"),
    "old pickle": (pickle.dumps({"html": "<p>"}, protocol=2), "a Python pickle"),
    "Arrow": (arrow(), "an Arrow"),
    "NumPy": (array(), "a NumPy"),
    "program": (b"\x7fELF\2\1\1\0", "a program"),
    "robots.txt": (b"# all\n\nUser-agent: *\nDisallow: /attic/\nCrawl-delay: 9\n", "rules for"),
    "robots.txt that allows all": (b"User-Agent: a\r\nuser-agent: b\r\nDisallow:\r\n", "rules for"),
    "iCalendar": (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n", "a calendar"),
    "vCard": (b"BEGIN:VCARD\nVERSION:4.0\nFN:Ida Lind\n", "a list of addresses"),
    "gettext": (b'# tides\n\nmsgid ""\nmsgstr ""\n"Language: nl\\n"\n', "a catalogue"),
    "a patch of git": (b"diff --git a/tide.py b/tide.py\nindex 1..2 100644\n", "a patch"),
    "a patch": (b"--- tide.py\n+++ tide.py\n@@ -1,2 +1,2 @@\n-ebb\n+flood\n", "a patch"),
    "BibTeX": (b"% tides\n\n@article{lind20,\n  title = {Ebb},\n", "a bibliography"),
    "style sheet": (
        b"/* site */\nbody{margin:0;color:#333}\n.nav a:hover { color: red; }\n"
        b"@media print{.ad{display:none}}\n#top,h1{font:12px/1 serif}\n",
        "a style sheet",
    ),
    "style sheet that imports": (b'@import url("a.css");a{b:c}d{e:f}g{h:i}', "a style sheet"),
    "script": (
        b'/*! lib v1 */\n!function(e,t){"object"==typeof exports?module.exports=t():e.x=t()}'
        b"(this,function(){return{a:1}});",
        "a script",
    ),
    "script of a library": (
        b"$(document).ready(function(){var a=$('#x');a.click(function(e){e.stop();});});",
        "a script",
    ),
    "script of functions": (
        b"// menu\nfunction open(a, b) {\n  if (a) { b.style = {}; }\n  return (a == b);\n}\n",
        "a script",
    ),
    "strict script": (
        b"'use strict';\nvar a = {b: 1, c: f(2)};\nfunction g() { return a; }",
        "a script",
    ),
}


def refused(content: bytes, name: str) -> str | None:
    """What is said of a file that is refused; None of one that is not."""
    items = list(read_items(BytesIO(content), name, LIMITS))
    if not (len(items) == 1 and isinstance(items[0], RawPage) and items[0].rejection):
        return None
    rejection = items[0].rejection
    if rejection.reason is not Reason.UNSUPPORTED_FORMAT:
        return None
    assert (rejection.stage, items[0].record, items[0].body) == (Stage.READ, None, b"")
    return rejection.detail


@pytest.mark.parametrize("kind", FILES)
@pytest.mark.parametrize("name", ["part-0", "page.txt", "page.bin"])
def test_it_is_told_by_content_with_what_to_do(kind: str, name: str) -> None:
    content, told = FILES[kind]
    for stored in (content, gzip.compress(content, mtime=0), bz2.compress(content)):
        detail = refused(stored, name)
        assert detail is not None
        assert told in detail
        assert len(detail.partition(": ")[2]) > 10


@pytest.mark.parametrize("kind", [k for k in FILES if "XML" not in k])
def test_the_name_of_a_page_makes_none_of_it(kind: str) -> None:
    assert refused(FILES[kind][0], "page.html") is not None


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("main.css", b".a { b: c }\n"),
        ("main.css.gz", gzip.compress(b"a {\n}\n", mtime=0)),
        ("main.css?v=2.1", b".a { b: c }\n"),
        ("main.css@v=2", b".a { b: c }\n"),
        ("app.js%3Fver=3", b"export default {\n  name: 'x'\n};\n"),
        ("app.js", b"export default {\n  name: 'x'\n};\n"),
        ("app.mjs", b"import a from 'b'\nexport default a\n"),
        ("wad.sql", b"INSERT INTO wad VALUES (1, 'Zout');\n"),
        ("wad.toml", b"[[wad]]\ntekst = 'Zout'\n"),
        ("wad.yml", b"- tekst: Zout\n"),
        ("a.bak", b"-- Salz SQL Dump 4\n\n/*!40101 SET x=1 */;\nCREATE TABLE `a` (b int);\n"),
        ("a.bak", b"PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE a(b);\n"),
        ("work.ipynb", b'{\n "cells": [],\n "nbformat": 4}'),
        (
            "note.eml",
            b"From: a@reef.example\nSubject: Tides\nMessage-ID: <1@reef>\n\nHigh at two.\n",
        ),
        (
            "all.mbox",
            b"From a@reef.example Sat Mar  4\nFrom: a@x\nReceived: by x\n\nHigh at two.\n",
        ),
        ("logo.svg", b'<svg width="9"><path d="M0"/></svg>'),
    ],
)
def test_a_name_beside_signs_in_the_content_tells(name: str, content: bytes) -> None:
    assert refused(content, name) is not None


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("wad.sql", b"<!doctype html><p>Insert into it what you like.\n"),
        ("sql.txt", b"CREATE TABLE a (b int);\n\nThis is how a table is made, says the book.\n"),
        ("sql.txt", b"-- The dump is at the end of the lane.\nNobody goes there.\n" * 9),
        ("wad.toml", b"Het zout ligt in de zon.\n"),
        ("wad.txt", b"- tekst: Zout\ntekst = 'Zout'\n"),
        ("page.js", b"<!doctype html><p>A page that a script was asked for."),
        ("reading.css", b"A reading list without any sign of style, \nand nothing more\n"),
        ("app.js.html", b"Words; more words.\n"),
        ("page.html", XML + b"<div xmlns='x'>A fragment of a page</div>"),
        ("page", XML + b'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">\n<html lang="en">'),
        ("page", XML + b"<div class='post'><p>A fragment of a page</div>"),
        ("page", XML + b'<div xmlns="http://www.w3.org/1999/xhtml"><p>A fragment</div>'),
        ("page", b'<p xmlns:fb="http://x.example/"><b>A fragment of a page</b>'),
        (
            "letter.txt",
            b"From: the harbour master\nTo: all who fish\n\nThe gate is shut at night.\n",
        ),
        ("page", XML + b'<x:html xmlns:x="http://www.w3.org/1999/xhtml">'),
        ("page", b"<svg><path/></svg><div>A page that begins with a picture</div>"),
        ("page", b"GIF89a is the name of a format of pictures that move.\n"),
        ("page", b"BMW, MZ and ORC: three names\n"),
        ("page", b"From: the sea\nTo: the hill\n\nA poem in two parts.\n"),
        ("page", b"Content-Type: multipart/mixed is a line of a mail, says the book.\n"),
        ("page", b"PDF files begin with %PDF-1.7, and then come bytes.\n"),
        ("page", b"(function keys are at the top of the keyboard); they are twelve.\n"),
        ("page", b"The rules: body {margin: 0} is one; here is another (see below).\n"),
        ("page", b'"use strict"; that is how she began her lecture on grammar, and went on.\n'),
        ("page", "яг\u00fb".encode("utf-8")),
        ("page", "ягода и ягуар".encode("cp1251")),
        ("page", b"{rtf} and {log} are words in braces\n"),
        ("page", b"<log>{entries}</log>"),
        ("page", b"window.location = is a line that every beginner writes, she said, and wrote.\n"),
        ("page", b"function is what form follows, said the architect (who built towers).\n"),
        ("page", b"define('love'), asked the poet; nobody could. They went on to wine.\n"),
        ("data.json", b'{"log": "of a ship", "text": "words"}'),
        ("page", b""),
        ("page", b"BEGIN:VCALENDAR is what such a file says first, and END: last.\n"),
        ("page", b"--- Kapitel 1 ---\n+++ Neu +++\nDas Meer lag still.\n"),
        ("page", b"diff -u shows what has changed, and so does a good memory.\n"),
        ("page", b"@article{lind} steht im Text, sagt das Buch.\n"),
        ("page", b"msgid is a word that programmers know, and nobody else.\n"),
        ("page", b"com) 20200101 is a date\n"),
        ("page", b"%PDF-1.4 steht am Anfang, sagt das Buch; dann kommen Zahlen.\n"),
        ("page", b"From: Anna\nContent-Type: multipart/mixed\n\nSo sieht ein Kopf aus.\n"),
        ("page", b"let A = {1, 2, 3}; puis B = {x: x > 0} (voir (2)): A est fini; B non.\n"),
        ("page", b"let I = [0, 1], J = (0, 1): aperto; K = (1): vuoto; (I) = (J) = (K): mai.\n"),
        ("page", b"const c = (a + b) / 2; (das Mittel): es ist (oft) gut; (c) = (d): so.\n"),
    ],
)
def test_a_page_is_not_refused_for_its_words(name: str, content: bytes) -> None:
    assert refused(content, name) is None


def test_a_format_that_the_user_forces_is_not_looked_at() -> None:
    (item,) = read_items(BytesIO(b"%PDF-1.7 in words"), "a.txt", LIMITS, "text")
    assert isinstance(item, RawPage)
    assert item.rejection is None


def test_what_has_a_signature_is_refused_as_a_body_where_the_format_is_forced() -> None:
    (item,) = read_items(BytesIO(FILES["PDF"][0]), "a.txt", LIMITS, "text")
    assert isinstance(item, RawPage)
    rejected = core.clean_page(item, CleanConfig()).rejected
    assert rejected is not None
    assert (rejected.reason, rejected.stage) == ("unsupported_format", "decode")


@pytest.mark.parametrize("kind", ["PDF", "RSS", "sitemap", "MHTML", "PNG", "ZIP", "tar", "MP4"])
def test_a_body_in_a_record_is_told_too(kind: str) -> None:
    content, told = FILES[kind]
    for format in ("html", "text"):
        rows = core.clean_page(RawPage(content, "crawl.warc", 7, format=format), CleanConfig())
        rejected = rows.rejected
        assert rejected is not None
        assert (rejected.reason, rejected.stage) == ("unsupported_format", "decode")
        assert told in (rejected.detail or "")


@given(st.text(max_size=200))
def test_no_text_of_a_record_is_taken_for_bytes(text: str) -> None:
    found = unsupported_body(("The " + text).encode("utf-8", "surrogatepass"))
    assert found is None or "\0" in text or ":" in text


def test_every_format_is_in_the_docs() -> None:
    page = (Path(__file__).parents[3] / "docs/inputs.md").read_text(encoding="utf-8")
    for row in UNSUPPORTED:
        assert row.name.split(" ", 1)[1] in page, row.name


def test_json_that_is_no_list_of_captures_is_read() -> None:
    content = json.dumps([{"log": {"version": 1}, "text": "words"}]).encode()
    (item,) = read_items(BytesIO(content), "a.json", LIMITS)
    assert isinstance(item, RawPage)
    assert item.body == b"words"
