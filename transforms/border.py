"""The border: what users' programs hand over as pages, before anything is done to it.

A program that asks for a page of a wrong type gets an error. In a pipeline, which must not stop,
an element of a wrong type is one rejected page, with as much of it as can be kept.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import fields
from datetime import datetime, timezone
from typing import Any, get_type_hints

from naqi.schemas.page import RawPage, Rejection
from naqi.schemas.rules import Reason, Stage
from naqi.transforms.page_formats import PAGE_FORMATS
from naqi.transforms.read.columns import encode
from naqi.transforms.read.single import is_html

Text = str | bytes | bytearray | memoryview
"""A page as programs have it."""

_TYPES: dict[str, Any] = get_type_hints(RawPage)
_DEFAULTS = {field.name: field.default for field in fields(RawPage)}
_INT64 = 1 << 63
"""The first whole number that is too large to be stored."""
_HEAD = 1024


def make_page(text: object, url: object = None, format: object = None) -> RawPage:
    """A raw page of a program's text or bytes.

    Args:
        text: The page. Text is in no character set; bytes may be in any.
        url: Its address, if it has one.
        format: A key of `PAGE_FORMATS`; None looks at the beginning of the text.

    Raises:
        TypeError: An argument is of a wrong type.
        ValueError: There is no such format.
    """
    if not (url is None or isinstance(url, str)):
        raise TypeError(f"url is a str or None, not {_kind(url)}")
    check_format(format)
    body = _bytes(text)
    if body is None:
        raise TypeError(f"a page is str or bytes, not {_kind(text)}{_advice(text)}")
    charset = "utf-8" if isinstance(text, str) else None
    guessed = "html" if is_html(body[:_HEAD]) else "text"
    return RawPage(body, url=url, charset=charset, format=str(format or guessed))


def check_format(format: object) -> None:
    """Raise what `make_page` raises of a wrong format."""
    if not (format is None or isinstance(format, str)):
        raise TypeError(f"format is a str or None, not {_kind(format)}")
    if not (format is None or format in PAGE_FORMATS):
        raise ValueError(f"format is {_formats()}, not {format!r}")


def admit(element: object) -> RawPage:
    """An element of a pipeline, if it is a raw page; or a rejected page that says why it is none.

    Of a raw page with wrong fields the right ones are kept; of text and bytes all is. So nothing
    that cannot be pickled, stored or compared goes further.
    """
    if not isinstance(element, RawPage):
        detail = f"not a RawPage but {_kind(element)}"
        if isinstance(element, dict):
            detail += f" of {', '.join(sorted(key for key in element if isinstance(key, str)))}"
        return RawPage(_bytes(element) or b"", rejection=_malformed(detail))
    wrong = misfits(element)
    if not wrong:
        return element
    kept: dict[str, Any] = {
        name: _DEFAULTS[name] if name in wrong else getattr(element, name) for name in _TYPES
    }
    kept["body"] = _bytes(element.body) or b""
    kept["rejection"] = _malformed("; ".join(wrong.values()))
    return RawPage(**kept)


def misfits(page: RawPage) -> dict[str, str]:
    """The fields of ``page`` that are not as `RawPage` has them, each with what is wrong."""
    wrong = {
        name: f"{name} is {_kind(getattr(page, name))}, not {_named(kind)}"
        for name, kind in _TYPES.items()
        if not isinstance(getattr(page, name), kind)
    }
    for name, what in _wrong_values(page):
        wrong.setdefault(name, f"{name} {what}")
    return wrong


def _wrong_values(page: RawPage) -> Iterator[tuple[str, str]]:
    """Fields whose type is right, or of which `misfits` tells otherwise, and whose value is not."""
    record, fetched_at, rejection = page.record, page.fetched_at, page.rejection
    if isinstance(record, bool):
        yield "record", "is bool, not int | None"
    elif isinstance(record, int) and not -_INT64 <= record < _INT64:
        yield "record", "does not fit into 64 bits"
    if isinstance(fetched_at, datetime):
        try:
            if fetched_at.utcoffset() is None:
                yield "fetched_at", "has no time zone"
            fetched_at.astimezone(timezone.utc)
        except Exception:  # the first or last day of all; pandas' NaT; a zone of the user's own
            yield "fetched_at", "is no time that can be told in UTC"
    if isinstance(page.format, str) and page.format not in PAGE_FORMATS:
        yield "format", f"is {page.format!r}, not {_formats()}"
    if isinstance(rejection, Rejection):
        named = isinstance(rejection.stage, Stage) and isinstance(rejection.reason, Reason)
        if not (named and isinstance(rejection.detail, str)):
            yield "rejection", "is not of a Stage, a Reason and a str"


def _malformed(detail: str) -> Rejection:
    return Rejection(Stage.READ, Reason.MALFORMED_RECORD, detail[:500])


def _bytes(text: object) -> bytes | None:
    """The bytes of text; None of what is none."""
    if isinstance(text, str):
        return encode(text)
    return bytes(text) if isinstance(text, (bytes, bytearray, memoryview)) else None


def _kind(value: object) -> str:
    """The name of a value's type: the value itself may be anything, and of any length."""
    return "None" if value is None else type(value).__name__


def _named(kind: Any) -> str:
    return kind.__name__ if isinstance(kind, type) else str(kind)


def _formats() -> str:
    return " or ".join(map(repr, PAGE_FORMATS))


def _advice(page: object) -> str:
    if isinstance(page, os.PathLike):
        return ": read it first, as by path.read_bytes()"
    if hasattr(page, "read"):
        return ": read it first, as by file.read()"
    return ""
