"""The text in a page's JSON that reads as a body: of a page, or all posts of a thread.

Texts are told apart by where they stand: those that stand at one place in the items of a list are
taken together, in their order. Where the items are things with titles, as what a shop or a front
page lists, they are none: a body is not one of many.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

from naqi.transforms.blocks.embedded.fields import (
    LISTED,
    WRAPPING,
    is_no_body,
    is_shown_beside,
    is_thing,
    kind_of,
    may_be_body,
)
from naqi.transforms.blocks.embedded.prose import is_prose
from naqi.transforms.blocks.embedded.values import read_json
from naqi.transforms.text.weight import weigh

_MOST_VALUES: Final = 200_000
"""Of a document that are looked at."""
_MOST_STRINGS: Final = 2_000
"""Texts that are joined to a body."""
_MOST_NESTED: Final = 3
"""JSON in the strings of JSON: not deeper."""
_TEXT_OF_ITEM: Final = ("text", "value", "content", "html", "body", "paragraph", "children", "data")
_LEAST: Final = 200
"""Characters of a body in JSON that does not say that it is one, ideographs counting thrice."""
_MOST_DEPTH: Final = 8
"""Of what is inside of an item of a body's list."""


class _Place(NamedTuple):
    """Where a value stands."""

    path: int
    """The same for what stands in the same fields of items of a list."""
    key: str
    """The field."""
    many: bool
    """Whether it is in an item of a list."""
    thing: int
    """The number of the thing of a list that it is in; 0 if in none."""
    item: bool
    """Whether it is such an item itself, all of it."""
    nested: int
    """In how many strings it is."""
    taken: bool = False
    """Whether it is in a list that has been taken whole, as paragraphs."""


class _Group:
    """Texts that stand at one place."""

    def __init__(self, key: str) -> None:
        self.key = key
        self.texts: list[str] = []
        self.weight = 0
        self.listed = 0
        """How many of them are in things of a list."""
        self.things: set[int] = set()
        self.taken = False
        """Whether they may be but pieces of the paragraphs of another group."""

    def add(self, texts: list[str], place: _Place) -> None:
        """Add ``texts`` that stand at ``place``."""
        self.texts += texts
        self.weight += sum(map(weigh, texts))
        self.taken = self.taken or place.taken
        if place.thing:
            self.listed += len(texts)
            self.things.add(place.thing)


def likely_texts(value: Any) -> list[str]:
    """The longest text in ``value`` that reads as a body: a string, or those of a list's items."""
    best: list[str] = []
    most = 0
    for group in _groups(value):
        weight = group.weight
        if weight < _LEAST or _is_listing(group):
            continue
        if group.taken or (group.key and not may_be_body(group.key)):
            weight //= 2
        if weight > most and is_prose(group.texts):
            best, most = group.texts, weight
    return best[:_MOST_STRINGS]


def _is_listing(group: _Group) -> bool:
    return len(group.things) > 1 and 2 * group.listed > len(group.texts)


def _groups(value: Any) -> Iterable[_Group]:
    """All texts in ``value``, those at one place together, in document order."""
    table = value if _is_table(value) else []
    waiting: list[tuple[_Place, Any]] = [(_Place(0, "", False, 0, False, 0), value)]
    if table:
        waiting = [(waiting[0][0], 0)]
    paths: dict[tuple[int, str], int] = {}
    groups: dict[tuple[int, bool], _Group] = {}
    read: set[int] = set()
    seen = things = 0
    while waiting and seen < _MOST_VALUES:
        place, value = waiting.pop()
        seen += 1
        if type(value) is int:
            if not 0 <= value < len(table) or value in read:
                continue
            read.add(value)
            value = table[value]
        if isinstance(value, str):
            may_be = place.nested < _MOST_NESTED and _may_be_json(value)
            nested = read_json(value) if may_be else None
            if nested is not None:
                waiting.append((place._replace(nested=place.nested + 1), nested))
            elif len(value) >= (1 if place.many else _LEAST // 3):
                groups.setdefault((place.path, False), _Group(place.key)).add([value], place)
        elif isinstance(value, dict):
            if is_shown_beside(value):
                continue
            thing = place.thing
            if place.item and not thing and is_thing(value):
                things += 1
                thing = things
            for key, part in reversed(value.items()):
                if part and _may_hold(part, table) and not is_no_body(key):
                    kind, numbered = kind_of(key)
                    path = paths.setdefault((place.path, kind), len(paths) + 1)
                    item = numbered or (place.item and key in WRAPPING)
                    many = place.many or numbered
                    found = _Place(path, key, many, thing, item, place.nested, place.taken)
                    waiting.append((found, part))
        elif isinstance(value, list):
            taken = place.taken
            if len(value) > 1 and isinstance(value[0], (str, dict)):
                paragraphs = list(_paragraphs(value, type(value[0])))
                if len(paragraphs) > 1:
                    group = groups.setdefault((place.path, True), _Group(place.key))
                    group.add(paragraphs, place)
                    taken = True
            many = len(value) > 1
            path = paths.setdefault((place.path, "[]"), len(paths) + 1)
            inside = place._replace(path=path, many=place.many or many, item=many, taken=taken)
            for part in reversed(value):
                if isinstance(part, str):  # alone: a list of paragraphs has been taken whole
                    if len(part) >= _LEAST // 3:
                        alone = paths.setdefault((path, str(len(paths))), len(paths) + 1)
                        waiting.append((inside._replace(path=alone), part))
                elif _may_hold(part, table):
                    waiting.append((inside, part))
    return groups.values()


def _may_hold(value: Any, table: list[Any]) -> bool:
    """Whether there may be texts in ``value``, or in what it is the number of."""
    return isinstance(value, (str, list, dict)) or (bool(table) and type(value) is int)


def _is_table(value: Any) -> bool:
    """Whether ``value`` is a list whose objects name what they hold by its number in the list."""
    if not isinstance(value, list) or not any(isinstance(part, str) for part in value):
        return False
    first = value[0]
    if isinstance(first, dict):
        return bool(first) and all(type(part) is int for part in first.values())
    return (
        isinstance(first, list) and len(first) == 2 and isinstance(first[0], str)
        and type(first[1]) is int
    )  # fmt: skip


def _may_be_json(text: str) -> bool:
    return len(text) >= _LEAST and text[0] in "[{" and text[-1] in "]}"


def _paragraphs(items: Iterable[Any], kind: type) -> Iterator[str]:
    """The text of each item of a list, where they are paragraphs, all of one kind."""
    for number, item in enumerate(items):
        if number >= _MOST_STRINGS or type(item) is not kind:
            return
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict) and LISTED.isdisjoint(item):
            text = "".join(_pieces(item, 0))
            if text.strip():
                yield text


def _pieces(value: Any, depth: int) -> Iterator[str]:
    """The pieces of text that an item of a body's list is made of, in order."""
    if isinstance(value, str):
        yield value
    elif depth < _MOST_DEPTH:
        if isinstance(value, list):
            for part in value:
                if isinstance(part, (dict, list)):
                    yield from _pieces(part, depth + 1)
        elif isinstance(value, dict):
            for key in _TEXT_OF_ITEM:
                if key in value:
                    yield from _pieces(value[key], depth + 1)
                    return
