"""Of several columns that may hold a page, the first that holds a text is the page."""

from __future__ import annotations

import json
from io import BytesIO

import pytest

from naqi.schemas.page import RawPage, Skipped
from naqi.schemas.rules import Skip
from naqi.transforms.read.bodies.blank_bodies import holds_something
from naqi.transforms.read.items import ReadOptions
from naqi.transforms.read.json.jsonl import read_jsonl

TEXT = "Die Fähre liegt fest.\n渡轮停了。\n"
STATE = '{"story": "' + "Ang bangka ay nakatali pa. " * 10 + '"}'


@pytest.mark.parametrize(
    "body",
    [
        "",
        " \r\n\t\u00a0",
        "\u200b\ufeff",
        "null",
        "None",
        " NaN\n",
        "\\N",
        "[]",
        "&nbsp;",
        "<p> </p>",
        "<p>&#160;<br></p>",
        "<!DOCTYPE html>",
        "<html><head><title>Fähre</title><style>p {color: red}</style></head><body></body></html>",
        '<div id="app"></div><script src="/a.js"></script><!-- rendered -->',
        "<noscript>Enable JavaScript.</noscript><script>boot(1 < 2)</script><DIV></DIV>",
    ],
)
def test_blanks_words_for_nothing_and_empty_frames_hold_nothing(body: str) -> None:
    assert not holds_something(body)
    assert not holds_something(body.encode())
    (page,) = read_jsonl(
        BytesIO(json.dumps({"html": body, "text": TEXT}).encode()), "a.jsonl", ReadOptions()
    )
    assert isinstance(page, RawPage)
    assert page.body.decode() == TEXT


@pytest.mark.parametrize(
    "body",
    [
        "Null Bock auf Regen",
        "<p>无</p>",
        "&#1078;",
        "<p>7</p>",
        "a < b",
        "<title>Fähre</title><p>Sie kommt.",
        f"<div id=app></div><script>window.state = {STATE}</script>",
        f"<noscript><p>{'De boot vaart. ' * 20}</p></noscript>",
        "<script>" + "let a = 1; " * 2000,
        "<b></b>" * 5000,
    ],
)
def test_text_or_a_script_that_may_be_one_is_something(body: str) -> None:
    assert holds_something(body)
    assert holds_something(body.encode())


def test_where_no_column_holds_a_text_the_first_that_has_a_value_is_the_page() -> None:
    line = json.dumps({"html": "", "content": "null", "text": "<p></p>"}).encode()
    (page,) = read_jsonl(BytesIO(line), "a.jsonl", ReadOptions())
    assert isinstance(page, RawPage)
    assert page.body == b"<p></p>"


@pytest.mark.parametrize("word", ["NULL", "None", " n/a\n", "\\N", "[]"])
def test_a_word_for_nothing_is_no_page_where_there_is_but_one_column(word: str) -> None:
    line = json.dumps({"html": word, "title": "Tides"}).encode()
    (item,) = read_jsonl(BytesIO(line), "a.jsonl", ReadOptions())
    assert isinstance(item, Skipped)
    assert item.reason is Skip.EMPTY
