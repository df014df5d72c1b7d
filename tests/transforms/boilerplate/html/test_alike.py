"""What stands side by side and looks alike is as much of a page as the longest of it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms import core


def kept_of(body: str, title: str = "Glazing the kiln shed") -> list[str]:
    source = f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{body}</body></html>"
    config = CleanConfig()
    page = core.judge_blocks(core.parse(RawPage(source.encode(), "test"), config), config)
    return [block.text for block in page.kept()]


POST = (
    '<div class="note" id="n{n}"><div class="by"><a href="/u/{n}">kit{n}</a>, 2019</div>'
    '<div class="what">{text}</div></div>'
)


def posts(texts: Sequence[str], post: str = POST) -> str:
    notes = "".join(post.format(n=n, text=text) for n, text in enumerate(texts, 1))
    return f'<div class="notes">{notes}</div>'


@pytest.mark.parametrize(
    "texts",
    [
        [
            "Which putty stays soft?",
            "Linseed.",
            "I would not: mine cracked after two winters, and the panes fell out into the nettles.",
            "Then I shall ask at the yard.",
        ],
        [
            "Welcher Kitt bleibt weich?",
            "Leinöl.",
            "Davon rate ich ab, meiner ist nach zwei Wintern gerissen, die Scheiben fielen raus.",
            "Dann frage ich im Hof.",
        ],
        [
            "أي معجون يبقى لينا؟",
            "زيت الكتان.",
            "لا أنصح به، فقد تشقق عندي بعد شتاءين وسقط الزجاج كله بين الأعشاب خلف الحظيرة.",
            "إذن سأسأل في الورشة.",
        ],
        [
            "哪种腻子不会变硬？",
            "亚麻油。",
            "我不建议，我家的过了两个冬天就裂了，玻璃全掉进草丛里去了。",
            "那我去问问。",
        ],
    ],
)
def test_posts_around_the_longest_are_kept_however_short(texts: list[str]) -> None:
    assert kept_of(posts(texts)) == texts


def test_updates_are_kept_with_their_headings() -> None:
    update = (
        '<section class="e{n}"><p class="at">1{n}:40</p><h2>Step {n}x</h2><p>{text}</p></section>'
    )
    texts = [
        "The kiln is lit",
        "The first glaze runs down the shelf, and the potter says that nothing can be done now.",
        "We shall be back",
    ]
    kept = kept_of(posts(texts, update))
    assert [text for text in kept if not text.startswith("1")] == [
        part for n, text in enumerate(texts, 1) for part in (f"Step {n}x", text)
    ]


def test_columns_that_tell_of_nobody_and_no_time_are_no_posts() -> None:
    column = '<div class="col"><h3>{n}. floor</h3><p>{text}</p></div>'
    long = "The glass was carried up by hand, one pane after the other, and not a single one broke."
    kept = kept_of(posts(["Doors open at nine", long, "Keys at the desk", "Mind the step"], column))
    assert long in kept
    assert "Keys at the desk" not in kept


def test_what_is_in_a_box_of_its_own_is_none_of_the_posts() -> None:
    texts = [
        "Which putty stays soft?",
        "I would not: mine cracked after two winters, and the panes fell out into the nettles.",
        "Then I shall ask.",
    ]
    beside = (
        '<div class="sidebar"><div class="by">2019</div><div class="what">Top users</div></div>'
    )
    assert kept_of(posts(texts) + beside) == texts
