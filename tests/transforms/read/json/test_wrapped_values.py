"""Texts one object deeper than their column, and columns in columns."""

from __future__ import annotations

import json
from io import BytesIO

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage, Skipped
from naqi.transforms import core
from naqi.transforms.read.items import Item, ReadOptions
from naqi.transforms.read.json.jsonl import read_jsonl
from naqi.transforms.read.json.wrapped_values import unwrapped


def read(row: dict[str, object]) -> Item:
    (item,) = read_jsonl(BytesIO(json.dumps(row).encode()), "a.jsonl", ReadOptions())
    return item


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"rendered": "<p>Sel</p>", "protected": False}, "<p>Sel</p>"),
        ([{"type": "text", "value": "Sel"}, {"type": "html", "value": "<p>Sel"}], "<p>Sel"),
        ([{"value": "Sel"}], "Sel"),
        (["Sel", "Mer"], "Sel\nMer"),
        ({"#text": "Sel", "@lang": "fr"}, "Sel"),
        ({"text": None, "html": "<p>Sel"}, "<p>Sel"),
        *(({"a": 1}, {"a": 1}), ([], []), ([1], [1]), ([{"a": "b"}], [{"a": "b"}]), (4, 4)),
    ],
)  # fmt: skip
def test_a_text_is_taken_out_of_what_it_stands_in(value: object, text: object) -> None:
    assert unwrapped(value) == text


def test_a_post_as_wordpress_gives_it_is_a_page_with_its_title() -> None:
    page = read(
        {
            "link": "https://sel.example/1",
            "title": {"rendered": "Le sel &#038; <em>la mer</em>"},
            "content": {"rendered": "<p>La mer monte.</p>", "protected": False},
        }
    )
    assert isinstance(page, RawPage)
    assert (page.url, page.title) == ("https://sel.example/1", "Le sel & la mer")
    assert (page.body, page.format) == (b"<p>La mer monte.</p>", "html")
    assert isinstance(read({"content": {"rendered": "", "protected": True}}), Skipped)


@pytest.mark.parametrize("outer", ["data", "_source", "attributes", "article", "metadata"])
def test_columns_may_stand_in_what_interfaces_wrap_a_page_in(outer: str) -> None:
    page = read({"id": 4, outer: {"html": None, "text": "Das Salz.", "url": "https://s.example"}})
    assert isinstance(page, RawPage)
    assert (page.body, page.url, page.format) == (b"Das Salz.", "https://s.example", "text")
    beside = read({"text": "Die See.", outer: {"text": "Das Salz."}})
    assert isinstance(beside, RawPage)
    assert beside.body == b"Die See."


def titled(body: str, title: object) -> str | None:
    page = read({"content": body, "title": title})
    assert isinstance(page, RawPage)
    return core.parse(page, CleanConfig()).title


def test_a_title_beside_the_page_is_that_of_a_page_without_one() -> None:
    words = "Het zout ligt te drogen in de wind, zoals elk jaar wanneer de zomer lang genoeg duurt."
    assert titled(f"<p>{words}</p><p>{words} 2</p>", "Zout  uit zee") == "Zout uit zee"
    assert titled(f"<h1>Zee</h1><title>Zee</title><p>{words}</p>", "Zout") == "Zee"
    for none in (None, "", "null", "…", 4, ["a", 1]):
        assert titled(f"<p>{words}</p><p>{words} 2</p>", none) is None
