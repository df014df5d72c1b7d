"""A site takes leave of its readers in plain paragraphs at the end of a body: they go."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rules import Rule
from naqi.transforms import core
from naqi.transforms.judges import HTML_JUDGES

STORY = [
    "The lock at the mouth of the river was opened again on Monday, after nine months of repairs.",
    "Its keeper had counted the days on the wall of the little house, and the boats on a string.",
    "By noon forty of them had gone through, most of them with a cake for him on board.",
    "He has kept the string, he says, for the children who will not believe it.",
]
FOLLOW = "Follow us on Instagram for pictures of the river."
NEWS = "Get the latest news on Telegram."
MENU = "".join(f"<li><a href='/{n}'>{n}</a></li>" for n in ("News", "River", "Boats", "Weather"))


def rules_of(
    *body: str, title: str = "The lock is open", judge: str = "learned", url: str | None = None
) -> dict[str, Rule | None]:
    told = "".join(text if text.startswith("<") else f"<p>{text}</p>" for text in body)
    page = (
        f"<html lang=en><head><title>{title}</title><meta name=author content='Maren Holm'></head>"
        f"<body><ul>{MENU}</ul><article><h1>{title}</h1><div class=entry-content>{told}</div>"
        f"</article><aside><ul>{MENU}</ul></aside><footer><p>© River Post</p></footer></body>"
    )
    config = CleanConfig(html_judge=judge)
    raw = RawPage(page.encode(), "a", charset="utf-8", url=url)
    found = core.judge_blocks(core.parse(raw, config), config)
    return {
        block.text: verdict and verdict.rule
        for block, verdict in zip(found.blocks, found.verdicts, strict=True)
    }


@pytest.mark.parametrize("judge", HTML_JUDGES)
def test_several_of_them_go_and_the_text_stays(judge: str) -> None:
    last = [
        "If you enjoyed this story, leave us a comment below.",
        FOLLOW,
        "Photo credit: Ada Lind, River Museum",
        "<p><em>Disclosure: This post may contain affiliate links.</em></p>",
    ]
    found = rules_of(*STORY, *last, judge=judge)
    assert [found[text] for text in STORY] == [None] * 4
    assert [found[text] for text in last[:3]] == [Rule.SHARE, Rule.SHARE, Rule.CAPTION]
    assert found["Disclosure: This post may contain affiliate links."] is Rule.FOOTER


def test_the_same_words_in_the_midst_of_a_text_stay() -> None:
    found = rules_of(*STORY[:2], FOLLOW.replace("Instagram", "boats"), NEWS, *STORY[2:])
    assert found[NEWS] is None


def test_a_call_stays_where_the_text_is_about_what_it_names() -> None:
    about = "The keeper writes on Telegram, every evening at six, what the river has brought him."
    assert rules_of(*STORY, about, NEWS)[NEWS] is None
    assert rules_of(*STORY, NEWS)[NEWS] is Rule.SHARE


def test_a_page_that_is_little_else_keeps_them() -> None:
    found = rules_of("Telegram is where we are now.", FOLLOW, NEWS, title="Where to find us")
    assert found[NEWS] is None


def test_a_name_below_the_text_may_stand_between() -> None:
    found = rules_of(*STORY, FOLLOW, "Maren Holm")
    assert found[FOLLOW] is Rule.SHARE


def test_a_sentence_below_it_makes_a_call_a_part_of_the_text() -> None:
    after = "That was what the poster said, and nobody did, since nobody had a telephone there."
    assert rules_of(*STORY, NEWS, after)[NEWS] is None


def test_note_on_the_author_goes_if_the_page_says_that_it_is_by_them() -> None:
    note = "Maren Holm is a reporter who lives in Emden. She writes about rivers."
    assert rules_of(*STORY, note)[note] is Rule.BYLINE


def test_sentence_on_anybody_else_stays() -> None:
    other = "Ada Lind is a reporter who lives in Emden. She writes about rivers."
    assert rules_of(*STORY, other)[other] is None
    known = "Maren Holm is a reporter who lives in Emden. She writes about rivers."
    said = "Among the first on board was Maren Holm, with a cake of her own and a camera."
    assert rules_of(*STORY, said, known)[known] is None


def test_posts_of_a_thread_end_as_their_authors_please() -> None:
    posts = "".join(f"<div id=post-80{n}1><p>{text}</p></div>" for n, text in enumerate(STORY))
    found = rules_of(
        f"{posts}<div id=post-8091><p>{NEWS}</p></div>", url="https://a.example/threads/7"
    )
    assert found[NEWS] is None


@pytest.mark.parametrize(
    ("story", "last", "rule"),
    [
        (
            "فُتح الهويس عند مصب النهر يوم الاثنين بعد تسعة أشهر من الإصلاح، ومرت منه أربعون سفينة.",
            "<p>للانضمام إلى قناتنا على تلغرام <a href='/t'>اضغط هنا</a></p>",
            Rule.SHARE,
        ),
        (
            "Шлюз в устье реки открыли в понедельник, и до полудня прошло сорок судов.",
            "<p>Нашли ошибку? Выделите её и нажмите Ctrl+Enter.</p>",
            Rule.FOOTER,
        ),
        (
            "河口的船闸修了九个月，星期一重新开放，中午以前已经有四十条船通过，守闸人数得清清楚楚。",
            "<p>觉得不错就点个赞，也欢迎转发给朋友。</p>",
            Rule.SHARE,
        ),
    ],
)
def test_they_go_in_other_languages(story: str, last: str, rule: Rule) -> None:
    stories = [f"{number}. {story}" for number in range(1, 5)]
    found = rules_of(*stories, last)
    below = [*found][[*found].index(stories[-1]) + 1]
    assert found[below] is rule
    assert [found[text] for text in stories] == [None] * 4
