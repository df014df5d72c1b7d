"""Posts of a thread that was copied as text stay, comments on an article and teasers do not."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.transforms import core
from naqi.transforms.boilerplate.text.posts import find_posts

NAMES = ["oarsman", "lena_k", "kap7", "brig"]
POSTS = {
    "en": [
        "The rope of our ferry is worn after one winter, though it was sold to us as a good one.",
        "Ours lasts for three winters, since we take it in each night and dry it in the boathouse.",
        "You should ask the keeper at the lock, who has spliced many ropes.",
        "Thank you all, the keeper has shown me how to splice it and the ferry goes again.",
    ],
    "he": [
        "החבל של המעבורת שלנו נשחק אחרי חורף אחד, אף שמכרו לנו אותו כחבל טוב במיוחד.",
        "החבל שלנו מחזיק שלושה חורפים כי אנחנו מכניסים אותו בכל לילה ומייבשים אותו בסככה.",
        "כדאי לשאול את שומר הסכר, כי הוא חיבר יותר חבלים מכל אחד אחר על הנהר הזה.",
        "תודה לכולם, השומר הראה לי איך לחבר אותו והמעבורת שטה שוב מגדה אל גדה.",
    ],
    "pl": [
        "Lina naszego promu przetarła się po jednej zimie, choć sprzedano nam ją jako dobrą.",
        "Nasza wytrzymuje trzy zimy, bo co noc ją zdejmujemy i suszymy.",
        "Zapytaj śluzowego, bo zaplótł więcej lin niż ktokolwiek inny na całej tej rzece.",
        "Dziękuję wszystkim, śluzowy pokazał mi, jak ją zapleść, i prom znowu pływa.",
    ],
    "zh": [
        "我们渡船的缆绳用了一个冬天就磨坏了，虽然卖的时候说是上好的绳子。",
        "我们的能用三个冬天，因为每天晚上都收进来，放在船屋里晾干。",
        "你应该去问问船闸的看守人，他接过的绳子比这里任何人都多。",
        "谢谢大家，看守人教会了我怎么接绳子，渡船现在又能开了。",
    ],
}
BUTTONS = {"en": "Reply", "he": "הגב", "pl": "Odpowiedz", "zh": "回复"}


def read(lines: list[str]) -> Page:
    raw = RawPage("\n".join(lines).encode(), "test", charset="utf-8", format="text")
    return core.parse(raw, CleanConfig())


def posts_of(lines: list[str]) -> list[str]:
    page = read(lines)
    return [page.blocks[p].text for p in find_posts(page.blocks, *page.seen)]


@pytest.mark.parametrize("language", POSTS)
@pytest.mark.parametrize(
    "form",
    [
        "{name}|{n}|{post}|{n}|{button}",
        "{n}|{name}|{post}|{button}",
        "{name}|2023-07-0{n} 10:25|{post}",
        "{name}|{post}|{button}",
    ],
)
def test_sentences_between_the_same_lines_are_posts_and_stay(form: str, language: str) -> None:
    posts, button = POSTS[language], BUTTONS[language]
    lines = ["Ferry ropes", "340", "Harbour, 5"]
    for number, (name, post) in enumerate(zip(NAMES, posts, strict=True), 1):
        lines += form.format(name=name, post=post, n=number, button=button).split("|")
    assert posts_of(lines) == posts
    page = core.judge_blocks(read(lines), CleanConfig())
    assert [block.text for block in page.kept() if block.text in posts] == posts


def test_posts_stay_whatever_counts_stand_beside_them() -> None:
    lines = ["Ferry ropes wear out", "1,234 Views", "5 Replies"]
    for name, post in zip(NAMES, POSTS["en"], strict=False):
        lines += [name, "Posts: 312", post, "3 Likes", "Reply"]
    page = core.judge_blocks(read(lines), CleanConfig())
    assert [block.text for block in page.kept() if " " in block.text] == POSTS["en"]


ARTICLE = [f"{POSTS['en'][n]} {POSTS['en'][n - 1]} {POSTS['en'][n - 2]}" for n in range(4)]


@pytest.mark.parametrize("between", [["4 Comments"], ["Share", "Comments (4)"], []])
def test_comments_below_an_article_are_no_posts(between: list[str]) -> None:
    lines = ["Ferry ropes wear out early this winter", "By Ada Lind", "3 July 2023", *ARTICLE]
    lines += between
    for name, comment in zip(NAMES, POSTS["en"], strict=True):
        lines += [name, "4 July 2023", comment, "3 Likes", "Reply"]
    assert posts_of(lines) == []


def test_teasers_below_headlines_are_no_posts() -> None:
    teasers = {
        "Mill wheel turns once more at last": "Volunteers from four villages have put it back.",
        "Regatta is put off for a week": "The wind was too strong on all of the six courses.",
        "Hats of a lost street in one book": "A grandson has written down what they cost.",
        "Two swans come back to the weir": "They were last seen in autumn beside the sluice.",
    }
    lines = ["Ferry ropes wear out early this winter", "3 July 2023", ARTICLE[0]]
    for headline, teaser in teasers.items():
        lines += [headline, "4 July 2023", teaser, "Share"]
    assert posts_of(lines) == []


def test_paragraphs_between_calls_to_read_are_no_posts() -> None:
    lines = ["Ferry ropes wear out early this winter"]
    for paragraph in POSTS["en"]:
        lines += [paragraph, "Read more"]
    assert posts_of(lines) == []


def test_what_items_of_a_menu_are_about_is_no_post() -> None:
    lines = ["Ferry ropes wear out early this winter"]
    for name, said in zip(["Membership", "Research", "Events", "About"], POSTS["en"], strict=True):
        lines += [name, "Open submenu", said]
    assert posts_of(lines) == []


def test_comments_are_no_posts_though_the_body_begins_among_them() -> None:
    lines = [text for post in POSTS["en"] for text in ("Ada", "12", post, "Reply")]
    page = read(["Ferry ropes wear out early this winter", *ARTICLE, *lines])
    assert find_posts(page.blocks, page.seen.lines, range(6, len(page.blocks))) == []
