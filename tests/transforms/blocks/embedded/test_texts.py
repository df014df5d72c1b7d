"""Texts for readers in JSON, and what is none."""

from __future__ import annotations

import json
from typing import Any

import pytest

from naqi.transforms.blocks.embedded.texts import likely_texts

POSTS = [
    "<p>The pump of our well has stopped. Does anybody know how to open the lid of it?</p>",
    "<p>Take the four screws off first. They are under the paint.</p>",
    "<p>Thanks!</p>",
    "<p>The lid came off in the end. A frog was in the pipe, and it was not pleased at all.</p>",
]


def post(text: str, **more: Any) -> dict[str, Any]:
    return {"username": "ana", "created_at": "2021-02-03", "cooked": text, **more}


def numbered(texts: list[str]) -> list[dict[str, Any]]:
    return [post(text, id=number) for number, text in enumerate(texts)]


@pytest.mark.parametrize(
    "state",
    [
        {"topic": {"posts": numbered(POSTS)}},
        {"topic": json.dumps({"posts": json.dumps(numbered(POSTS))})},
        {"posts": [post(POSTS[0], title="A pump"), *numbered(POSTS[1:])]},
        {"edges": [{"node": one} for one in numbered(POSTS)]},
        {"included": [{"type": "posts", "attributes": one} for one in numbered(POSTS)]},
        {f"Post:{number}": one for number, one in enumerate(numbered(POSTS))},
        {"posts": [post(x, permalink=f"/p/{n}") for n, x in enumerate(POSTS)]},
    ],
    ids=["list", "JSON in strings", "titled", "edges", "attributes", "cache", "addresses"],
)
def test_posts_of_a_thread_are_all_a_body_in_their_order(state: Any) -> None:
    assert likely_texts(state) == POSTS


def test_table_whose_objects_name_values_by_number_is_read_through() -> None:
    table: list[Any] = [{"posts": 1}, [2, 3, 4, 5]]
    table += [{"by": 6, "html": 7 + n} for n in range(4)]
    table += ["ana", *POSTS, "unused. " * 50]
    assert likely_texts(table) == POSTS


LONG = "The lid is made of larch. It was cut in spring, and it has been tarred twice since then. "


@pytest.mark.parametrize(
    "state",
    [
        {"products": [{"title": "Lid", "price": 9, "description": LONG * 3}] * 3},
        {"edges": [{"node": {"titleText": n, "plot": {"plainText": LONG * 3}}} for n in "abc"]},
        {f"Film:{n}": {"title": n, "plot": LONG * 3} for n in "abc"},
        {"story": {"altText": LONG * 3}},
        {"info": {"contentType": "sizeModal", "text": LONG * 3}},
        {"posts": [post(LONG * 3, title=n) for n in "abc"]},
        {"product": {"reviews": [post(LONG * 3)] * 3}},
    ],
    ids=["shop", "films", "cache", "alt", "modal", "front page", "reviews"],
)
def test_texts_of_what_is_listed_or_shown_beside_are_none(state: Any) -> None:
    assert likely_texts(state) == []


def test_one_thing_alone_is_the_page() -> None:
    assert likely_texts({"posts": [{"title": "Lid", "slug": "lid", "body": LONG * 3}]}) == [
        LONG * 3
    ]


def test_code_in_a_thread_does_not_speak_against_it() -> None:
    log = "<pre>" + "08:01:12 0x00ff 0x00fe :: 17\n" * 900 + "</pre>"
    texts = [*POSTS, f"<p>Look:</p>{log}"]
    assert likely_texts({"posts": numbered(texts)}) == texts


@pytest.mark.parametrize(
    "hostile",
    [
        [[[]] * 9] * 30_000,
        {"a": '["' * 400 + '"]' * 400},
        [{"a": 1}, {"a": 0}, {"a": 2}],
        {"posts": [None, True, 1.5, "", [], {}]},
    ],
)
def test_hostile_values_are_passed_over(hostile: Any) -> None:
    assert likely_texts(hostile) == []
