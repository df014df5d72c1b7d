"""Counters on posts go, in any language; what else is short and has a number stays."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms import core

POSTS = [
    "The rope of my boat has frozen to the ring, and I do not want to cut it before spring.",
    "Pour warm water on it.",
    "Warm water freezes too. I would wait for the sun and turn the ring a little each day.",
]


def kept(body: str) -> list[str]:
    source = f"<html><head><title>A rope</title></head><body><main><h1>A rope</h1>{body}</main>"
    config = CleanConfig()
    page = core.judge_blocks(core.parse(RawPage(source.encode(), "test"), config), config)
    return [block.text for block in page.kept()]


@pytest.mark.parametrize(
    "counters",
    [
        ("1 Likes", "2 Likes", "3 Likes"),
        ("3 replies", "1 reply", "12 replies"),
        ("Gefällt 2 Mal", "Gefällt 1 Mal", "Gefällt 7 Mal"),
        ("回复 5", "回复 2", "回复 1"),
        ("5条回复", "2条回复", "1条回复"),
        ("2 ответа", "1 ответ", "5 ответов"),
        ("٣ إعجابات", "١ إعجاب", "٧ إعجابات"),
        ("Me gusta: 3", "Me gusta: 1", "Me gusta: 8"),
        ("👍 3", "👍 1", "👍 8"),
        ("♥ 3", "♥ 12", "♥ 7"),
        ("1.2K views", "13K views", "880 views"),
        ("rower77 Posty: 3", "tar Posty: 1", "oar2 Posty: 9"),
        ("A 3 remeros les gusta", "A 5 remeros les gusta", "A 2 remeros les gusta"),
        ("4 roeiers vinden dit leuk", "2 roeiers vinden dit leuk", "7 roeiers vinden dit leuk"),
        ("5 नाविकों को यह पसंद है", "2 नाविकों को यह पसंद है", "9 नाविकों को यह पसंद है"),
        ("3人がいいねと言いました", "8人がいいねと言いました", "2人がいいねと言いました"),
        ("มีผู้ชื่นชอบ 2 คน", "มีผู้ชื่นชอบ 5 คน", "มีผู้ชื่นชอบ 3 คน"),
        (
            "7 путешественникам пришлось по душе",
            "3 путешественникам пришлось по душе",
            "5 путешественникам пришлось по душе",
        ),
    ],
)
@pytest.mark.parametrize(
    "post",
    [
        "<div class=post><p>{text}</p><div class=count>{count}</div></div>",
        "<article><div><p>{text}</p></div><div><span class=n>{count}</span></div></article>",
        "<div class=post>{text}</div><div class=post-count>{count}</div>",
    ],
)
def test_counters_of_posts_go(counters: tuple[str, ...], post: str) -> None:
    pairs = zip(POSTS, counters, strict=True)
    assert kept("".join(post.format(text=text, count=count) for text, count in pairs)) == POSTS


def test_counters_without_names_are_told_by_their_words() -> None:
    pairs = zip(POSTS, ("4 Likes", "1 Like", "2 Likes"), strict=True)
    posts = "".join(f"<div><p>{text}</p><p>{count}</p></div>" for text, count in pairs)
    assert kept(posts) == POSTS


@pytest.mark.parametrize(
    "lines",
    [
        ("Chapter 1", "Chapter 2", "Chapter 3"),
        ("1. Kapitel", "2. Kapitel", "3. Kapitel"),
        ("Teil 1", "Teil 2", "Teil 3"),
        ("Day 1", "Day 2", "Day 4"),
        ("2 boats", "1 rope", "7 rings"),
    ],
)
def test_other_short_lines_with_a_number_stay(lines: tuple[str, ...]) -> None:
    pairs = zip(lines, POSTS, strict=True)
    assert len(kept("".join(f"<p>{line}</p><p>{text}</p>" for line, text in pairs))) == 6


def test_longer_lines_with_a_number_stay_where_their_words_differ() -> None:
    lines = ("2 boats went out at night", "1 rope was left on board", "7 rings hung on the wall")
    pairs = zip(lines, POSTS, strict=True)
    posts = "".join(f"<div class=p><div class=n>{a}</div><p>{b}</p></div>" for a, b in pairs)
    assert len(kept(posts)) == 6


def test_items_and_rows_stay() -> None:
    items = "<ul><li class=i>2 ropes</li><li class=i>1 ring</li><li class=i>3 boats</li></ul>"
    assert kept(f"<p>{POSTS[0]}</p>{items}<p>{POSTS[2]}</p>")[1:4] == [
        "2 ropes",
        "1 ring",
        "3 boats",
    ]


def test_data_of_things_stays() -> None:
    sheet = "<div class=s>{} kg</div><div class=s>{} knots</div><div class=s>{} people</div>"
    things = "".join(
        f"<section><p>{text}</p>{sheet.format(n, n + 1, n + 2)}</section>"
        for n, text in enumerate(POSTS)
    )
    assert len(kept(things)) == 12


@pytest.mark.parametrize(
    "button", ["Quote", "Citar", "Alıntı", "نقل قول", "#7", "Пожаловаться", "7樓", "通報", "신고"]
)
@pytest.mark.parametrize(
    "post",
    [
        "<div class=a{n}><p>{text}</p><div class=z>{button}</div></div>",
        "<div class=a{n}><div><span>{button}</span></div><div><p>{text}</p></div></div>",
    ],
)
def test_buttons_of_posts_go(button: str, post: str) -> None:
    posts = "".join(
        post.format(n=n, text=text, button=button) for n, text in enumerate([POSTS[0], POSTS[2]])
    )
    assert kept(posts) == [POSTS[0], POSTS[2]]


def test_such_a_word_that_stands_once_or_side_by_side_stays() -> None:
    once = f"<div class=a><p>{POSTS[0]}</p></div><div class=b>Quote</div><p>{POSTS[2]}</p>"
    assert kept(once) == [POSTS[0], "Quote", POSTS[2]]
    cells = "<div class=r><div class=c>Flag</div><div class=c>Flag</div></div>"
    assert kept(f"<p>{POSTS[0]}</p>{cells}<p>{POSTS[2]}</p>") == [
        POSTS[0],
        "Flag",
        "Flag",
        POSTS[2],
    ]
