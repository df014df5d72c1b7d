"""Which column of a data set is what, by the names that published crawls and data sets use."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from html import unescape
from itertools import accumulate, islice
from typing import NamedTuple

from naqi.schemas.page import MOST_TITLE, MOST_URL, RawPage, Skipped
from naqi.schemas.rules import Reason, Skip
from naqi.transforms.read.bodies.blank_bodies import holds_something, is_no_value
from naqi.transforms.read.bodies.body_kinds import as_page
from naqi.transforms.read.items import Item, ReadOptions, UnreadableError
from naqi.transforms.read.timestamps import timestamp
from naqi.transforms.text.storable import address, fold

_HTML = ("html", "raw_html", "page_html", "html_content", "content_html", "body_html", "html_body")
_TEXT = (
    *("text", "raw_text", "plain_text", "text_content", "extracted_text"),
    *("full_text", "body_text", "page_text", "clean_text", "article_text", "article_body"),
    *("article_content", "maintext", "main_text", "article", "story"),
)
_MARKDOWN = ("markdown", "raw_markdown", "fit_markdown", "md")

NAMES: dict[str, tuple[str, ...]] = {
    "body": (
        *(
            *_HTML,
            "content",
            "body",
            "raw_content",
            "page_content",
            "post_content",
            "payload",
            *_TEXT,
        ),
        *(*_MARKDOWN, "document"),
    ),
    "url": (
        "url",
        "uri",
        "warc_target_uri",
        "target_uri",
        "page_url",
        "source_url",
        "original_url",
        "link",
        "requested_url",
    ),
    "fetched_at": (
        "fetched_at",
        "fetch_time",
        "fetch_date",
        "crawl_date",
        "crawl_time",
        "crawl_timestamp",
        "crawled_at",
        "warc_date",
        "date_download",
        "download_date",
        "scraped_at",
        "timestamp",
        "date",
        "added",
    ),
    "charset": ("charset", "encoding", "content_charset"),
    "title": ("title", "headline", "page_title", "article_title", "post_title"),
}
"""Field to the names of its column, the first found counts: in lower case, words parted by ``_``
where a column has ``-``, a blank or a capital."""

BODIES = ("body:html", "body:markdown", "body:text")
"""Fields by which the user says what the pages in a column are, whatever they look like."""

_CONTAINERS = (
    *("metadata", "meta", "warc_headers"),  # Dolma, datatrove, RedPajama
    *("data", "_source", "attributes", "page", "doc", "article", "post", "result", "record"),
)
"""Columns that hold others, looked into after the columns proper."""

_KNOWN = frozenset(name for names in NAMES.values() for name in names)
_KNOWN_INSIDE = frozenset(f"{container}.{name}" for container in _CONTAINERS for name in _KNOWN)
_LONGEST_NAME = 200
"""Characters of a name that may be one of ours."""

_NAMES_TOLD = 200
"""Of the columns that a file has, where none of them can be the body."""

MOST_BYTES = 4 * (MOST_URL + 1)
"""Bytes of a value that is no body: what is beyond them is no character set and no time, and shows
nothing more of an address than that it is too long."""

_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
"""Where a word begins in ``rawHtml``."""

_TAG = re.compile(r"<[^<>]{1,200}>")
_NOTHING = (None, "", b"")

_LONGEST_CHARSET = 40
"""Characters of a character set's name: none of the WHATWG table is half as long."""


class Kind(NamedTuple):
    """What the pages in a column are."""

    format: str | None
    """A key of `transforms.page_formats.PAGE_FORMATS`; None where only the content tells."""
    is_chosen: bool = False
    """Whether the user says so, and not the column's name."""


class Layout(NamedTuple):
    """The column of each field; None where there is none. Columns in columns have dotted paths."""

    bodies: Mapping[str, Kind]
    """What may hold the page, by column: the first that holds something does."""
    url: str | None
    fetched_at: str | None
    charset: str | None
    title: str | None

    @property
    def others(self) -> tuple[str, ...]:
        """The columns that are no body: what else is needed of a row."""
        return tuple(path for path in self[1:] if isinstance(path, str))


class Wanted:
    """Which fields of a row may be columns: no other need be kept, nor even decoded."""

    def __init__(self, options: ReadOptions) -> None:
        self._chosen = frozenset(options.columns.values())
        self._outer = frozenset(
            outer
            for path in self._chosen
            for outer in islice(accumulate(path.split("."), "{}.{}".format), path.count("."))
        )
        """What the user's columns may stand in: of ``a.b.c``, ``a`` and ``a.b``."""

    def is_column(self, name: str) -> bool:
        """Whether a field may be a column."""
        return _is(name, _KNOWN) or name in self._chosen

    def is_container(self, name: str) -> bool:
        """Whether fields inside a field may be columns."""
        return _is(name, _CONTAINERS) or name in self._outer

    def path(self, outer: str, name: str) -> str | None:
        """The path of a field inside a field, if it may be a column."""
        if len(outer) + len(name) > _LONGEST_NAME and outer not in self._outer:
            return None
        path = f"{outer}.{name}"
        return path if _is(path, _KNOWN_INSIDE) or path in self._chosen else None


def parse_columns(text: str) -> dict[str, str]:
    """The user's choice of columns, as ``url=link,body=page.markup``.

    Raises:
        ValueError: If it is not of that form, or names a field that is none of `NAMES`.
    """
    chosen: dict[str, str] = {}
    fields = (*NAMES, *BODIES)
    for pair in text.split(","):
        name, equals, column = (part.strip() for part in pair.partition("="))
        if name not in fields or not equals or not column:
            raise ValueError(f"{pair!r} is not FIELD=COLUMN, with FIELD one of {', '.join(fields)}")
        chosen[name] = column
    return chosen


def layout(
    columns: Collection[str],
    bodies: Collection[str],
    options: ReadOptions,
    names: Iterable[str] | None = None,
) -> Layout:
    """The layout of a file.

    Args:
        columns: Its columns, with those inside a container as ``metadata.url``: those that are
            `Wanted`, or all.
        bodies: Those of them that hold text or bytes.
        options: The user's own choice of columns.
        names: All its columns, to tell them to the user; None where ``columns`` are all.

    Raises:
        UnreadableError: If no column can be the body.
    """
    chosen = {
        path: Kind(field.partition(":")[2] or _format(path), ":" in field)
        for field, path in options.columns.items()
        if field == "body" or field in BODIES
    }
    found = {path: kind for path, kind in chosen.items() if path in columns}
    for path in _found("body", bodies):
        found.setdefault(path, Kind(_format(path)))
    if not found:
        body = ", ".join(map(repr, chosen))
        told = islice(columns if names is None else names, _NAMES_TOLD)
        has = ", ".join(sorted(name[:_LONGEST_NAME] for name in told)) or "none"
        wanted = f"no column {body}, nor another" if body else "no column"
        detail = f"{wanted} that holds pages; name it with --columns body=…; the file has: {has}"
        raise UnreadableError(Reason.NO_BODY_COLUMN, detail)
    url, fetched_at, charset, title = (
        _first(field, columns, options) for field in ("url", "fetched_at", "charset", "title")
    )
    return Layout(found, url, fetched_at, charset, title)


def is_known(field: str, name: str) -> bool:
    """Whether a column of this name is known to be that of a field."""
    return _is(name, NAMES[field])


def holds_pages(name: str) -> bool:
    """Whether a column of this name is known to hold pages."""
    return is_known("body", name)


def body_of(layout: Layout, value: Callable[[str], object]) -> tuple[str, object]:
    """The column that holds the page of a row, and what it holds.

    The first that holds a text (`holds_something`); else the first that holds anything.

    Args:
        layout: The row's.
        value: Of a column. It is asked no further than is needed.
    """
    found: tuple[str, object] = next(iter(layout.bodies)), None
    alone = len(layout.bodies) == 1
    for path in layout.bodies:
        body = value(path)
        if isinstance(body, (str, bytes)) and (alone or holds_something(body)):
            return path, body
        if _is_nothing(found[1]) and not _is_nothing(body):
            found = path, body
    return found


def _is_nothing(body: object) -> bool:
    """Whether there is no value, or but a word for none."""
    return body in _NOTHING or (isinstance(body, (str, bytes)) and is_no_value(body))


def page(
    values: Mapping[str, object], layout: Layout, origin: str, record: int, options: ReadOptions
) -> Item:
    """The page in one row.

    Args:
        values: The row, by the paths of ``layout``.
        layout: Its file's layout.
        origin: Its file.
        record: Its number in the file.
        options: The limits.
    """
    column, body = body_of(layout, values.get)
    if _is_nothing(body):
        return Skipped(origin, record, Skip.EMPTY)
    charset = _text(values.get(layout.charset or ""))
    if charset is not None and len(charset) > _LONGEST_CHARSET:
        charset = None
    if isinstance(body, str):
        body, charset = encode(body[: options.max_page_bytes + 1]), "utf-8"
    url = _text(values.get(layout.url or ""))
    fetched_at = timestamp(values.get(layout.fetched_at or ""))
    if not isinstance(body, bytes):
        detail = f"column {column!r} holds no text but {type(body).__name__}"
        rejection = UnreadableError(Reason.MALFORMED_RECORD, detail).rejection()
        return RawPage(b"", origin, record, url, fetched_at, rejection=rejection)
    kind = layout.bodies[column]
    most = options.max_page_bytes + 1
    body, format = as_page(body[:most], kind.format, is_chosen=kind.is_chosen)
    title = _title(values.get(layout.title or ""))
    return RawPage(body[:most], origin, record, url, fetched_at, charset, format, title=title)


def encode(text: str) -> bytes:
    """``text`` as UTF-8; halves of surrogate pairs, which JSON can hold, are joined or replaced."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()


def _first(field: str, columns: Collection[str], options: ReadOptions) -> str | None:
    """The column of a field: the user's, where the file has it, else the first known."""
    chosen = options.columns.get(field)
    if chosen is not None and chosen in columns:
        return chosen
    return next(_found(field, columns), None)


def _found(field: str, columns: Collection[str]) -> Iterator[str]:
    """The columns that have a name of a field's, in the order of the names."""
    by_name: dict[str, str] = {}
    for column in columns:
        by_name.setdefault(_plain(column), column)
    for container in ("", *(f"{name}." for name in _CONTAINERS)):
        for name in NAMES[field]:
            if container + name in by_name:
                yield by_name[container + name]


def _format(path: str) -> str | None:
    plain = _plain(path.rpartition(".")[2])
    for format, names in (("html", _HTML), ("text", _TEXT), ("markdown", _MARKDOWN)):
        if plain in names:
            return format
    return None


def _plain(name: str) -> str:
    if not name.islower():
        name = _WORD.sub("_", name)
    return name.strip().lower().replace("-", "_").replace(" ", "_")


def _is(name: str, known: Collection[str]) -> bool:
    return len(name) <= _LONGEST_NAME and _plain(name) in known


def _title(value: object) -> str | None:
    """A title as it is read: without tags and entities, if it says anything."""
    if isinstance(value, bytes):
        value = value[:MOST_BYTES].decode("utf-8", "replace")
    if not isinstance(value, str) or is_no_value(value):
        return None
    title = fold(encode(unescape(_TAG.sub(" ", value[:MOST_BYTES]))).decode())
    return title[:MOST_TITLE] if any(map(str.isalnum, title)) else None


def _text(value: object) -> str | None:
    if isinstance(value, bytes):
        value = value[:MOST_BYTES].decode("utf-8", "replace")
    return address(encode(value).decode()) if isinstance(value, str) else None
