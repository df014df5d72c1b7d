"""Files that hold no pages, or hold them in a way that is not read: what they are, what to do.

A row of `UNSUPPORTED` tells a format by its first bytes. Formats that have a signature are told
wherever they stand, in a record as well. Formats that are text are told by a name beside signs in
the content, or by content that prose has not: a page must never be refused for its words.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import regex

from naqi.transforms.read import unsupported_text as text
from naqi.transforms.read.single import is_html

HEAD = 1024
"""Bytes of a file, inflated, that are looked at."""

Told = Callable[[bytes], bool]


class Unsupported(NamedTuple):
    """A format that is not read."""

    name: str
    """With its article."""
    told_by: Told
    """Whether a file begins so, given its first bytes, inflated and without a mark."""
    advice: str
    """What the user can do."""
    suffixes: tuple[str, ...] = ()
    """If there are any, it is told only where the file's name has one of them."""

    @property
    def told(self) -> str:
        """What is said of it to the user."""
        return f"it is {self.name}: {self.advice}"


def _starts(*marks: bytes, at: int = 0) -> Told:
    return lambda head: head.startswith(marks, at)


def _is_binary(*marks: bytes) -> Told:
    """Of marks that words may begin with: only where what follows is no text."""
    return lambda head: head.startswith(marks) and b"\0" in head


def _box(*brands: bytes) -> Told:
    """Of the ISO base media file format: a box whose type stands after its size."""
    return lambda head: head[4:8] == b"ftyp" and (not brands or head[8:12] in brands)


def _zip_of(*names: bytes) -> Told:
    return lambda head: head.startswith(b"PK\3\4") and any(name in head for name in names)


def _matches(pattern: bytes, flags: int = 0) -> Told:
    compiled = regex.compile(pattern, flags)
    return lambda head: compiled.match(head) is not None


_EXTRACT = "extract its text (as with pdftotext, Tika or docling), or leave it out"
_UNPACK = "unpack it, and name the folder"
_TAKE_OUT = "save the page as HTML, or take its parts out (as with Python's email)"
_LEAVE = "it holds no page: leave it out"
_WRITE = "write its pages as JSON Lines"
_CONVERT = "convert it to Parquet or JSON Lines"

UNSUPPORTED: tuple[Unsupported, ...] = (
    Unsupported("a PDF", _matches(rb"[\s\0]{0,64}%PDF-\d\.\d(?![^\S\r\n]{0,9}[ -$&-~])"), _EXTRACT),
    Unsupported(
        "an ARC archive", _starts(b"filedesc://"), "convert it to WARC (as with warcio's arc2warc)"
    ),
    Unsupported(
        "a web archive collection (WACZ)",
        _zip_of(b"datapackage.json", b"archive/", b"pages/p"),
        "unpack it, and name its folder archive/",
    ),
    Unsupported("an EPUB", _zip_of(b"application/epub+zip"), "unpack it: its pages are XHTML"),
    Unsupported(
        "an office document",
        _zip_of(b"[Content_Types].xml", b"word/", b"xl/", b"ppt/", b"opendocument"),
        _EXTRACT,
    ),
    Unsupported("a ZIP archive", _starts(b"PK\3\4", b"PK\5\6", b"PK\7\x08"), _UNPACK),
    Unsupported("an office document", _starts(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), _EXTRACT),
    Unsupported("an RTF document", _starts(b"{\\rtf"), _EXTRACT),
    Unsupported("a PostScript document", _starts(b"%!PS-Adobe-"), _EXTRACT),
    Unsupported("a DjVu document", _starts(b"AT&TFORM"), _EXTRACT),
    Unsupported("an e-book", lambda head: head[60:68] == b"BOOKMOBI", _EXTRACT),
    Unsupported("a tar archive", lambda head: head[257:262] == b"ustar", _UNPACK),
    Unsupported("a 7z archive", _starts(b"7z\xbc\xaf\x27\x1c"), _UNPACK),
    Unsupported("a RAR archive", _starts(b"Rar!\x1a\x07"), _UNPACK),
    Unsupported(
        "a file compressed with LZ4", _starts(b"\x04\x22\x4d\x18"), "compress it with zstd"
    ),
    Unsupported("a file compressed with lzip", _is_binary(b"LZIP"), "compress it with zstd"),
    Unsupported("a file compressed with compress", _starts(b"\x1f\x9d"), "compress it with zstd"),
    Unsupported("a SQLite database", _starts(b"SQLite format 3\0"), _CONVERT),
    Unsupported(
        "a Python pickle",
        _matches(rb"\x80[\2-\5](?:\x95.{8}|[\]}(cX\x8c])", regex.DOTALL),
        _CONVERT,
    ),
    Unsupported("an Arrow file", _is_binary(b"ARROW1\0\0", b"FEA1"), _CONVERT),
    Unsupported("an ORC file", _is_binary(b"ORC"), _CONVERT),
    Unsupported("an Avro file", _starts(b"Obj\1"), _CONVERT),
    Unsupported("a NumPy array", _starts(b"\x93NUMPY"), _CONVERT),
    Unsupported("an HDF5 file", _starts(b"\x89HDF\r\n\x1a\n"), _CONVERT),
    Unsupported(
        "a program",
        _starts(
            b"\x7fELF", b"\xca\xfe\xba\xbe", b"\0asm", b"\xcf\xfa\xed\xfe", b"\xfe\xed\xfa\xcf"
        ),
        _LEAVE,
    ),
    Unsupported("a program", _is_binary(b"MZ"), _LEAVE),
    Unsupported(
        "an image",
        _is_binary(
            b"\x89PNG\r\n",
            b"\xff\xd8\xff",
            b"GIF87a",
            b"GIF89a",
            b"II*\0",
            b"MM\0*",
            b"8BPS",
            b"\0\0\1\0",
            b"\xff\x0a",
            b"\0\0\0\x0cJXL ",
            b"BM",
        ),
        _LEAVE,
    ),
    Unsupported("an image", _box(b"avif", b"avis", b"heic", b"heix", b"mif1", b"msf1"), _LEAVE),
    Unsupported("an image", lambda h: h[:4] == b"RIFF" and h[8:12] == b"WEBP", _LEAVE),
    Unsupported("an audio file", lambda h: h[:4] == b"RIFF" and h[8:12] == b"WAVE", _LEAVE),
    Unsupported(
        "an audio file",
        _is_binary(
            b"fLaC",
            b"OggS\0",
            b"MThd\0",
            b"#!AMR",
            b"ID3\2",
            b"ID3\3",
            b"ID3\4",
            b"\xff\xfb",
            b"\xff\xfa",
            b"\xff\xf3",
            b"\xff\xf2",
            b"\xff\xf1",
            b"\xff\xf9",
        ),
        _LEAVE,
    ),
    Unsupported("an audio file", _box(b"M4A ", b"M4B "), _LEAVE),
    Unsupported("a video", _box(), _LEAVE),
    Unsupported("a video", lambda h: h[:4] == b"RIFF" and h[8:12] == b"AVI ", _LEAVE),
    Unsupported(
        "a video", _starts(b"\x1a\x45\xdf\xa3", b"FLV\1", b"\0\0\1\xba", b"\0\0\1\xb3"), _LEAVE
    ),
    Unsupported(
        "a font", _is_binary(b"wOFF", b"wOF2", b"OTTO\0", b"ttcf\0", b"\0\1\0\0\0"), _LEAVE
    ),
    Unsupported(
        "a web page in MHTML, or a mail",
        text.is_mail,
        _TAKE_OUT,
    ),
    Unsupported(
        "a web page in MHTML, or a mail", text.has_mail, _TAKE_OUT, (".eml", ".mbox", ".mht")
    ),
    Unsupported(
        "a feed (RSS, Atom)",
        text.is_feed,
        "fetch the pages that it links to, or write its items as JSON Lines (as with feedparser)",
    ),
    Unsupported("a sitemap", text.is_sitemap, "fetch the pages that it lists"),
    Unsupported("a site's rules for robots", text.is_robots, _LEAVE),
    Unsupported("an SVG image", text.is_svg, _LEAVE),
    Unsupported("an SVG image", text.has_svg, _LEAVE, (".svg",)),
    Unsupported(
        "a list of captures (HAR)",
        text.is_har,
        "convert it to WARC (as with har2warc), or write its pages as JSON Lines",
    ),
    Unsupported(
        "an index of captures (CDX, CDXJ)", text.is_index, "read the WARC files that it points to"
    ),
    Unsupported("a calendar", _matches(rb"\s{0,64}BEGIN:VCALENDAR\r?\n"), _LEAVE),
    Unsupported("a list of addresses", _matches(rb"\s{0,64}BEGIN:VCARD\r?\n"), _LEAVE),
    Unsupported("a catalogue of translations", text.is_catalogue, _LEAVE),
    Unsupported("a patch", text.is_patch, _LEAVE),
    Unsupported("a bibliography (BibTeX)", text.is_bibliography, _LEAVE),
    Unsupported(
        "a notebook", text.is_notebook, "convert it (jupyter nbconvert --to html)", (".ipynb",)
    ),
    Unsupported("a dump of a database (SQL)", text.is_sql_dump, _WRITE),
    Unsupported("a dump of a database (SQL)", text.has_sql, _WRITE, (".sql",)),
    Unsupported("a TOML file", text.has_toml, _WRITE, (".toml",)),
    Unsupported("a YAML file", text.has_yaml, _WRITE, (".yaml", ".yml")),
    Unsupported("a style sheet", text.has_code, _LEAVE, (".css", ".scss", ".less")),
    Unsupported("a style sheet", text.is_style_sheet, _LEAVE),
    Unsupported("a script", text.has_code, _LEAVE, (".js", ".mjs", ".cjs", ".ts", ".jsx", ".tsx")),
    Unsupported("a script", text.is_script, _LEAVE),
)
"""The first row that holds counts."""

XML = Unsupported("XML", text.is_xml, "convert it to HTML, or write its pages as JSON Lines")
"""Of files that are not called HTML: a page may begin as XML does."""

_SURE = UNSUPPORTED[: next(n for n, row in enumerate(UNSUPPORTED) if row.told_by is text.is_index)]
"""What is told of a page's body, wherever it came from: what has a signature."""


def unsupported_file(suffix: str, head: bytes, *, is_named_html: bool) -> Unsupported | None:
    """What a file is, by its first bytes and its name; None for one that may hold pages.

    Args:
        suffix: Of its name, in lower case, without that of a compression.
        head: Its first bytes, inflated, as UTF-8.
        is_named_html: Whether its name is that of a page.
    """
    head = head.removeprefix(b"\xef\xbb\xbf")[:HEAD]
    if not head or (is_html(head) and (is_named_html or not text.is_named_xml(head))):
        return None
    for row in UNSUPPORTED:
        if (not row.suffixes or suffix in row.suffixes) and row.told_by(head):
            return row
    if is_named_html:
        return None
    return XML if XML.told_by(head) or text.is_named_xml(head) else None


def unsupported_body(body: bytes) -> Unsupported | None:
    """What a page's body is that is none; None for one that may be a page."""
    head = body[:HEAD].removeprefix(b"\xef\xbb\xbf")
    first = head.lstrip()[:1]
    if b"a" <= first.lower() <= b"z" and b"\0" not in head and b":" not in head:
        return None  # most texts
    return None if is_html(head) else next((row for row in _SURE if row.told_by(head)), None)
