"""Threads of forums: their posts are the page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rules import Rule
from naqi.transforms import core
from naqi.transforms.boilerplate.html import threads
from naqi.transforms.boilerplate.html.threads import is_thread

QUESTION = (
    "My bees have left their hive twice since May, although nobody has been near it. The queen is "
    "young, there is water close by, and the lime trees have been in flower for a week."
)
ANSWERS = [
    "Mine did the same, until I moved the hive out of the wind. Put it behind the barn.",
    "Look for wax moths under the lid, and let us know what you have found there.",
    "It was the moths after all, thank you both. The bees have been at home since Sunday.",
]


def verdicts_of(body: str, url: str | None) -> dict[str, Rule | None]:
    source = f"<html><head><title>Bees that leave</title></head><body>{body}</body></html>"
    config = CleanConfig()
    page = core.judge_blocks(core.parse(RawPage(source.encode(), "test", url=url), config), config)
    return {
        block.text: verdict and verdict.rule
        for block, verdict in zip(page.blocks, page.verdicts, strict=True)
    }


@pytest.mark.parametrize(
    "url",
    [
        "https://forum.example.org/bees/7-bees-that-leave",
        "https://www.bee-forum.example/a/7",
        "https://boards.example.org/a",
        "https://example.org/garden-forum/bees/7",
        "https://example.org/threads/bees.7/",
        "https://example.org/topic/7/bees",
        "https://example.org/viewtopic.php?t=7",
        "https://example.org/vb/showthread.php?t=7",
        "HTTPS://EXAMPLE.ORG/Discussion/7/bees",
    ],
)
def test_address_of_a_thread_tells(url: str) -> None:
    assert is_thread(url)


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "https://example.org/news/forum-of-bees-opens",
        "https://example.org/2020/the-thread",
        "https://example.org/forum",
        "https://keyboards.example.org/a",
        "https://example.org/t/politics/12345",
        "https://[broken/forums/a",
    ],
)
def test_other_addresses_do_not(url: str | None) -> None:
    assert not is_thread(url)


def test_replies_are_content_in_a_thread_and_comments_elsewhere() -> None:
    replies = "".join(f"<article class=reply id=reply_{n}99><p>{x}" for n, x in enumerate(ANSWERS))
    story = f"<p>{QUESTION}</p><p>So far nobody knows why. {QUESTION}</p>"
    body = f"<main><h1>Bees that leave</h1>{story}</main><section class=replies>{replies}"
    thread = verdicts_of(body, "https://example.org/forums/bees/7")
    article = verdicts_of(body, "https://example.org/stories/bees")
    assert [thread[text] for text in (QUESTION, *ANSWERS)] == [None] * 4
    assert [article[text] for text in ANSWERS] == [Rule.COMMENTS] * 3


@pytest.mark.parametrize("name", ["answer-item", "forum-post", "CommentBox", "reply"])
def test_posts_without_numbers_are_content_where_three_are_named_so(name: str) -> None:
    posts = "".join(f"<div class='{name}'><p>{text}</p></div>" for text in ANSWERS)
    panels = posts.replace("<p>", "<div class='author-info'>Keeper of nine hives</div><p>")
    body = f"<h1>Bees that leave</h1><p>{QUESTION}</p>{panels}"
    found = verdicts_of(body, "https://example.org/questions/7")
    assert [found[text] for text in (QUESTION, *ANSWERS)] == [None] * 4
    assert found["Keeper of nine hives"] is Rule.BYLINE


def test_where_posts_are_answers_comments_on_them_are_none() -> None:
    said = "Which barn do you mean, the old one?"
    comment = f"<div class=comments><div id=comment-{{}}551><p>{said} ({{}})</p></div></div>"
    posts = "".join(
        f"<div id=answer-{n}1234><p>{text}</p>{comment.format(n, n)}</div>"
        for n, text in enumerate(ANSWERS)
    )
    body = f"<h1>Bees that leave</h1><p>{QUESTION}</p>{posts}"
    found = verdicts_of(body, "https://example.org/questions/7")
    assert [found[text] for text in (QUESTION, *ANSWERS)] == [None] * 4
    assert [found[f"{said} ({n})"] for n in range(3)] == [Rule.COMMENTS] * 3


def test_posts_in_a_form_are_content() -> None:
    posts = "".join(
        f"<div id=message-{n}1234><p>{text}</p></div>" for n, text in enumerate(ANSWERS)
    )
    beside = f"<p>{QUESTION}</p>" * 9
    body = f"<h1>Bees that leave</h1><form>{posts}</form><div class=cookies>{beside}</div>"
    found = verdicts_of(body, "https://example.org/threads/7")
    assert [found[text] for text in ANSWERS] == [None] * 3


def test_first_post_is_not_all_of_a_thread_however_long() -> None:
    first = "".join(f"<p>{n}. {QUESTION}</p>" for n in range(12))
    posts = f"<li id=post-5001><div class=text>{first}</div></li>" + "".join(
        f"<li id=post-500{n}><div class=text><p>{text}</p></div></li>"
        for n, text in enumerate(ANSWERS, 2)
    )
    found = verdicts_of(f"<h1>Bees that leave</h1><ol>{posts}</ol>", "https://a.example/topics/7")
    assert [found[text] for text in ANSWERS] == [None] * 3


@pytest.mark.parametrize(
    ("panel", "signature"),
    [
        ("message-userDetails", "message-signature"),
        ("postprofile", "signature"),
        ("userinfo", "signaturecontainer"),
        ("author-pane", "sig_text"),
    ],
)
def test_what_tells_of_authors_is_no_text_of_posts(panel: str, signature: str) -> None:
    posts = "".join(
        f"<div class=post id=p{n}4711><div class={panel}><div>Keeper of nine hives</div></div>"
        f"<div class=text><p>{text}</p></div><div class={signature}>Bees before trees, I say: "
        "long live the queen and all of her daughters.</div></div>"
        for n, text in enumerate(ANSWERS)
    )
    found = verdicts_of(f"<h1>Bees that leave</h1>{posts}", "https://a.example/thread/7")
    assert [found[text] for text in ANSWERS] == [None] * 3
    told = {rule for text, rule in found.items() if text not in (*ANSWERS, "Bees that leave")}
    assert told <= {Rule.BYLINE, Rule.SIDEBAR, Rule.REPETITION}


def test_signature_of_a_function_is_text() -> None:
    text = "Gives the weight of a hive in stones, without what the keeper has left in there."
    found = verdicts_of(f"<h1>Bees that leave</h1><div class=signature><p>{text}</p></div>", None)
    assert found[text] is None


SHORT = ["Mine did the same.", "Look for moths.", "It was the moths."]
PROGRAMS = {
    "discourse": "<div class='topic-body crawler-post'><p class=crawler-post-meta>May {n}, 2023"
    "<div class=post itemprop=text><p>{text}</p></div><div class=post-likes>{n} Likes</div></div>",
    "xenforo": "<article class='message message--post js-post'><div class=message-cell--user>"
    "<h5>Active member</h5><dl><dt>Joined</dt><dd>May 3, 2011</dd></dl></div>"
    "<div class=bbWrapper>{text}</div><div class=reactionsBar>{n} Likes</div></article>",
    "vbulletin": "<li class=postcontainer><div class=userinfo>Active member</div>"
    "<blockquote class=postcontent>{text}</blockquote></li>",
}


@pytest.mark.parametrize("program", PROGRAMS)
def test_posts_that_a_program_marks_up_are_content_however_short(program: str) -> None:
    said = [QUESTION, *SHORT]
    posts = "".join(PROGRAMS[program].format(n=n, text=text) for n, text in enumerate(said, 1))
    found = verdicts_of(f"<h1>Bees that leave</h1><div>{posts}</div>", None)
    assert [text for text, rule in found.items() if rule is None] == said


def thread_of(post: str, *said: str) -> dict[str, Rule | None]:
    """Verdicts of a page of posts that are written as ``post`` is, between a menu and a foot."""
    menu = "".join(f"<li><a href='/{n}'>{n}</a></li>" for n in ("Home", "Bees", "Wax", "Honey"))
    posts = "".join(post.format(n=n, text=text) for n, text in enumerate(said, 1))
    foot = "<footer>© 2023 Bee keepers of the valley</footer>"
    return verdicts_of(f"<ul>{menu}</ul><h1>Bees that leave</h1><div>{posts}</div>{foot}", None)


JOINED = "<dl class=user_extra><dt>Joined<dd>May 3, 2011<dt>Posts<dd>12{n}</dl>"
QUOTED = (
    "<li class=postbitlegacy id=post_80{n}><div class=userinfo><a href=m>keeper{n}</a>"
    + JOINED
    + "</div><blockquote class=postcontent>{text}</blockquote><div class=after_content>"
    "<div class=vbseo_liked>{n} of our members like this</div></div>"
    "<div><a href=q>Quote</a></div></li>"
)
LINKED = (
    "<article class='message message--post js-post' id=js-post-{n}><div class=message-user>"
    "<h4><a href=m>keeper{n}</a></h4>" + JOINED + "</div><ul><li><a href=p>Oct {n}, 2023</a></ul>"
    "<div class=bbWrapper>{text}</div><a href=r>Answer to it</a> <a href=s>Report this</a>"
    "<div class=reactionsBar><a href=l>wax, comb and a few of the others</a></div></article>"
)
IN_A_ROW = (
    "<div class=windowbg><div class=poster><h4><a href=m>keeper{n}</a></h4><ul>"
    "<li class=postgroup>Young Member</li><li class=stars>**</li></ul></div>"
    "<div class=post><div class=inner id=msg_60{n}>{text}</div></div><div class=moderatorbar>"
    "<a href=r>Report</a><div class=likes>{n} of our members like this</div></div></div>"
)


@pytest.mark.parametrize("post", [QUOTED, LINKED, IN_A_ROW], ids=["quoted", "linked", "in a row"])
@pytest.mark.parametrize(
    "said",
    [
        ("My hive is empty since the frost. Who has seen that?", "Was it in the wind?", "It was."),
        ("霜降以后我的蜂箱空了，有人见过这种情况吗？", "是不是放在风口上？", "是的，谢谢！"),
        ("รังผึ้งของฉันว่างเปล่าหลังจากคืนที่หนาว มีใครเคยเห็นบ้าง", "ตั้งไว้กลางลมหรือเปล่า", "ใช่ค่ะ ขอบคุณ"),
    ],
    ids=["en", "zh", "th"],
)  # fmt: skip
def test_the_last_post_stays_however_short_and_what_tells_of_members_goes(
    post: str, said: tuple[str, ...]
) -> None:
    found = thread_of(post, *said)
    assert [text for text, rule in found.items() if rule is None] == [*said]


def test_when_a_member_joined_is_no_date_of_the_page() -> None:
    posts = "".join(PROGRAMS["xenforo"].format(n=n, text=text) for n, text in enumerate(SHORT))
    page = f"<title>Bees that leave</title><h1>Bees that leave</h1><div>{posts}</div>"
    assert core.parse(RawPage(page.encode(), "test"), CleanConfig()).published_at is None


def test_comments_below_an_article_are_none_of_a_forum_s_posts() -> None:
    story = f"<p>{QUESTION}</p><p>So far nobody knows why. {QUESTION}</p>"
    said = "".join(f"<li class='postbit'><p>{text}</p></li>" for text in ANSWERS)
    body = f"<main><h1>Bees that leave</h1>{story}</main><section id=comments><ul>{said}</ul>"
    found = verdicts_of(body, None)
    assert [found[text] for text in ANSWERS] == [Rule.COMMENTS] * 3


def replies(texts: list[str], holder: str = "ul") -> str:
    said = "".join(
        f'<li><div class="by">bee{n}</div><div>{t}</div></li>' for n, t in enumerate(texts)
    )
    return f'<{holder} class="replies">{said}</{holder}>'


@pytest.mark.parametrize(
    "texts",
    [
        ["What do they eat?", "Lime.", "Heather too, and that late in the year."],
        ["Co jedzą?", "Lipę.", "Wrzos też, i to późną jesienią."],
        ["چه می‌خورند؟", "زیرفون.", "خلنگ هم، آن هم آخر پاییز."],
        ["他们吃什么？", "椴树。", "也吃石楠，到秋天还吃。"],
    ],
)
def test_replies_are_the_body_of_a_page_that_has_no_other(texts: list[str]) -> None:
    body = f"<h1>Bees that leave</h1>{replies(texts)}"
    told = verdicts_of(body, None)
    assert [told[text] for text in texts] == [None] * 3


def test_what_opens_a_thread_may_be_long() -> None:
    opening = f'<h1>Bees that leave</h1><div class="op"><p>{QUESTION}</p></div>'
    told = verdicts_of(opening + replies(["Wax moths.", *ANSWERS], "div"), None)
    assert [told[text] for text in (QUESTION, "Wax moths.", *ANSWERS)] == [None] * 5


def test_replies_to_an_article_are_not_its_body() -> None:
    article = "".join(f"<p>{text}</p>" for text in (QUESTION, *ANSWERS))
    told = verdicts_of(
        f"<h1>Bees that leave</h1>{article}{replies(['Thank you!', 'So did mine.'])}", None
    )
    assert told["So did mine."] is Rule.COMMENTS


@given(st.from_regex(threads._PROGRAMS))
def test_each_name_of_a_program_is_seen_at_a_glance(names: str) -> None:
    assert any(word in names for word in threads._IN_PROGRAMS)
