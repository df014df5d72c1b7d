"""JSON objects to pages: one page an object, whatever holds the objects."""

from __future__ import annotations

import json
from dataclasses import replace

from naqi.schemas.page import RawPage
from naqi.schemas.rules import Reason
from naqi.transforms.read.columns import Layout, Wanted, body_of, layout, page
from naqi.transforms.read.items import Item, Items, ReadOptions
from naqi.transforms.read.json.objects import Fields, fields_of
from naqi.transforms.text.storable import address

ESCAPED = 4
"""Bytes of an object for one of a page: JSON may write a letter of two bytes as six."""

_MOST_LAYOUTS = 100
_MOST_PATHS = 100
"""Layouts that are remembered, each of so many columns at most, whose names are bounded too."""

_TRIES = 100
"""Objects without a body after which a file that had none before is given up."""
_HELD_BYTES = 1 << 20
"""Of them, after which they are told one by one."""


class ObjectPages:
    """The objects of a file as pages."""

    def __init__(self, origin: str, options: ReadOptions) -> None:
        self._origin, self._options = origin, options
        self._wanted = Wanted(options)
        self._layouts: dict[tuple[str, ...], Layout] = {}

    def page(self, text: bytes, record: int, key: bytes | None = None) -> Item:
        """The page in an object.

        Args:
            text: All of the object.
            record: Its number.
            key: The address of one that states none itself, as a text of JSON.

        Raises:
            UnreadableError: It is no object of JSON, none of its columns can be a page's body, or
                its body is too large for certain.
        """
        fields = fields_of(text, self._wanted)
        found = self._layout(fields)
        most = self._options.max_page_bytes
        column, body = body_of(found, lambda path: fields.body(path, most))
        values = {path: fields.value(path) for path in found.others}
        item = page({**values, column: body}, found, self._origin, record, self._options)
        if key is None or not isinstance(item, RawPage) or item.url:
            return item
        return replace(item, url=address(json.loads(key)))

    def _layout(self, fields: Fields) -> Layout:
        """The layout of an object: found once for all with the same columns."""
        columns = tuple(fields.columns)
        found = self._layouts.get(columns)
        if found is None:
            found = layout(columns, columns, self._options, fields.names)
            if len(self._layouts) < _MOST_LAYOUTS and len(columns) <= _MOST_PATHS:
                self._layouts[columns] = found
        return found


def tell_bodiless_once(items: Items) -> Items:
    """``items``, with one in the place of all that have no body where no other item has one.

    Reading ends with a hundred of them.
    """
    held: list[Item] = []
    bodiless = size = 0
    for item in items:
        held.append(item)
        reason = item.rejection.reason if isinstance(item, RawPage) and item.rejection else None
        bodiless += reason is Reason.NO_BODY_COLUMN
        size += len(item.body) if isinstance(item, RawPage) else 0
        if reason is None or not bodiless or size > _HELD_BYTES:
            yield from held
            held.clear()
            if reason is None:
                yield from items
                return
            bodiless = size = 0
        if bodiless == _TRIES:
            break
    first = next((item for item in held if _is_bodiless(item)), None)
    yield from (item for item in held if item is first or not _is_bodiless(item))


def _is_bodiless(item: Item) -> bool:
    if not isinstance(item, RawPage) or item.rejection is None:
        return False
    return item.rejection.reason is Reason.NO_BODY_COLUMN
