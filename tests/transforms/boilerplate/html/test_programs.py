"""What is said in posts is told by the names that programs of forums give to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rules import Rule
from naqi.transforms import core
from naqi.transforms.boilerplate.html import programs
from naqi.transforms.boilerplate.html.post_lines import (
    counts_replies,
    repeats_title,
    tells_of_change,
    tells_who_asked,
)

BY = "<a href=m>Maren</a><div>Joined: May 2011</div><div>Posts: 1{n}8</div><b>#{n}</b>"
SIGNED = "Whoever rows at night sees the stars twice, and never asks for the way home."
PROGRAMS = {
    "vBulletin 3": "<table class=tborder id=post770{n}><tr><td class=alt2>" + BY + "<tr>"
    "<td class=alt1 id=td_post_770{n}><div class=smallfont><strong>Re: {title}</strong></div><hr>"
    "<div id=post_message_770{n}>{text}</div><div>____________<br>" + SIGNED + "</div></table>",
    "vBulletin 5": "<li class=b-post><div class=b-userinfo>" + BY + "</div>"
    "<div class='js-post__content-text restore'>{text}</div><div>" + SIGNED + "</div></li>",
    "phpBB 2": "<tr><td class=row1><span class=name>" + BY + "</span>"
    "<td class=row1><span class=postbody>{text}</span></td></tr>",
    "phpBB 3": "<div id=p80{n} class='post bg2'><dl class=postprofile><dt>" + BY + "</dl>"
    "<div class=postbody><h3><a href=#p>Re: {title}</a></h3><div class=content>{text}</div>"
    "<div id=sig80{n} class=signature>" + SIGNED + "</div></div></div>",
    "SMF": "<div class=windowbg><div class=poster>" + BY + "</div><div class=post>"
    "<div class=inner id=msg_61{n}>{text}</div></div><div class=signature>" + SIGNED
    + "</div></div>",
    "MyBB": "<div class='post classic' id=post_3{n}><div class=post_author>" + BY + "</div>"
    "<div class=post_content><div class='post_body scaleimages' id=pid_3{n}>{text}</div>"
    "<div class='signature scaleimages'>" + SIGNED + "</div></div></div>",
    "Invision 3": "<div class=post_block id=post_id_5{n}><div class=author_info>" + BY + "</div>"
    "<div class=post_body><div class='post entry-content'><p>{text}</p></div><div class=signature>"
    + SIGNED + "</div></div></div>",
    "Invision 4": "<article id=elComment_9{n} class='cPost ipsBox ipsComment'><aside>" + BY
    + "</aside>"
    "<div class=cPost_contentWrap><div class='ipsType_normal ipsType_richText'><p>{text}</p></div>"
    "<div data-role=memberSignature class=ipsType_light><p>" + SIGNED
    + "</p></div></div></article>",
    "Discuz": "<div id=post_99{n}><table id=pid99{n}><tr><td class=pls>" + BY + "<td class=plc>"
    "<table><tr><td class=t_f id=postmessage_99{n}>{text}</td></tr></table>"
    "<tr><td><div class=sign>" + SIGNED + "</div></table></div>",
    "FluxBB": "<div id=p4{n} class=blockpost><dl>" + BY + "</dl><div class=postright>"
    "<h3>Re: {title}</h3><div class=postmsg><p>{text}</p></div>"
    "<div class='postsignature postmsg'><hr><p>" + SIGNED + "</p></div></div></div>",
    "Vanilla": "<li class='Item ItemComment' id=Comment_7{n}><div class=Comment>" + BY
    + "<div class=Item-Body><div class='Message userContent'>{text}</div><div class=Signature>"
    + SIGNED + "</div></div></div></li>",
    "NodeBB": "<li component=post class=posts-list-item>" + BY + "<div class=content>{text}</div>"
    "<div class=post-signature>" + SIGNED + "</div></li>",
    "Flarum": "<article class='CommentPost Post'><header>" + BY + "</header><div class=Post-body>"
    "<p>{text}</p></div></article>",
    "XenForo 1": "<li id=post-6{n} class=message><div class=messageUserInfo>" + BY + "</div>"
    "<div class=messageInfo><div class=messageContent><blockquote class='messageText ugc baseHtml'>"
    "{text}</blockquote></div><div class='baseHtml signature messageText ugc'>" + SIGNED
    + "</div></div>",
    "XenForo 2": "<article class='message message--post'><div class=message-cell--user>" + BY
    + "</div><article class=message-body><div class=bbWrapper>{text}</div></article><div "
    "class=message-lastEdit>Last edited: Mar {n}, 2023</div><aside class=message-signature>"
    "<div class=bbWrapper>" + SIGNED + "</div></aside></article>",
    "Reddit": "<div class='thing comment'><div class=entry><p class=tagline>" + BY + "</p>"
    "<form class=usertext><div class='usertext-body md-container'><div class=md><p>{text}</p></div>"
    "</div></form><ul><li><a href=r>reply</a></ul></div></div>",
    "Stack Exchange": "<div id=answer-{n}5 class=answer><div class=votecell>1{n}</div>"
    "<div class=answercell><div class='s-prose js-post-body'><p>{text}</p></div>" + BY
    + "</div></div>",
    "Lemmy": "<div class=comment><div>" + BY + "</div><div class=comment-content><div class=md-div>"
    "<p>{text}</p></div></div></div>",
    "bbPress": "<div class='bbp-reply-author'>" + BY + "</div><div class=bbp-reply-content>"
    "<p>{text}</p></div>",
}  # fmt: skip
SAID = {
    "en": (
        "The boat that leaks",
        "My boat has taken in water since Easter, although the planks have been caulked anew.",
        "Look under the mast.",
        "It was the mast, thanks!",
    ),
    "ar": (
        "القارب الذي يتسرب إليه الماء",
        "يدخل الماء إلى قاربي منذ عيد الربيع، مع أنني سددت الألواح كلها من جديد.",
        "انظر تحت السارية.",
        "كانت السارية، شكراً!",
    ),
    "zh": (
        "漏水的小船",
        "从春天开始我的小船一直漏水，木板明明都重新补过了。",
        "看看桅杆下面。",
        "真是桅杆，谢谢！",
    ),
}  # fmt: skip
RULES_OF_POSTING = "You may not post new threads here, and you may not attach any files to them."


def kept_of(post: str, title: str, *said: str, above: str = "", below: str = "") -> list[str]:
    """What is kept of a page of posts that are marked up as ``post`` is."""
    menu = "".join(f"<li><a href='/{n}'>{n}</a></li>" for n in ("Home", "Boats", "Nets", "Ropes"))
    posts = "".join(post.format(n=n, text=text, title=title) for n, text in enumerate(said, 1))
    if post.startswith("<tr"):
        posts = f"<table class=forumline>{posts}</table>"
    page = f"<title>{title}</title><ul>{menu}</ul><h1>{title}</h1>{above}<div>{posts}</div>{below}"
    config = CleanConfig()
    found = core.judge_blocks(
        core.parse(RawPage(page.encode(), "a", charset="utf-8"), config), config
    )
    return [block.text for block in found.kept()]


@pytest.mark.parametrize("language", SAID)
@pytest.mark.parametrize("program", PROGRAMS)
def test_of_a_thread_what_is_said_is_kept_and_nothing_beside_it(
    program: str, language: str
) -> None:
    title, *said = SAID[language]
    below = f"<div><h3>Rules of posting</h3><p>{RULES_OF_POSTING}</p></div>"
    assert kept_of(PROGRAMS[program], title, *said, below=below) == said


def test_comments_that_a_program_has_below_an_article_do_not_take_its_place() -> None:
    title, first, *said = SAID["en"]
    story = " ".join(
        [first, "The harbour master has seen it, and he says that it is the fifth."] * 2
    )
    kept = kept_of(PROGRAMS["XenForo 2"], title, *said, above=f"<div><p>{story}</p></div>")
    assert story in kept


@pytest.mark.parametrize("names", ["content", "content clearfix"])
def test_articles_that_are_named_as_posts_keep_their_own_headings(names: str) -> None:
    told = {
        "Nets are mended in the old school": "Twelve women sit where children once sat. " * 4,
        "The ferry waits for the tide again": "It was an hour late on Friday, and on Monday. " * 4,
        "A lamp for those who come by night": "The island has paid for it with its herring. " * 4,
    }
    articles = "".join(
        f"<div class=postbody><h2>{head}</h2><div class='{names}'><p>{text}</p></div></div>"
        for head, text in told.items()
    )
    kept = kept_of("{text}", "News of the island", articles)
    assert [head for head in told if head in kept] == [*told]


def test_head_and_foot_of_a_table_of_posts_are_no_posts() -> None:
    story = "The no-wake rule shall end after five years, and then the captains shall vote on it."
    head = "<li class=bbp-{}><div class=bbp-reply-content>Posts</div></li>"
    post = f"<ul>{head.format('header')}<li><div class=bbp-reply-content><p>{{text}}</p></div></li>"
    kept = kept_of(post + head.format("footer") + "</ul>", "No wake", story)
    assert kept == [story]


def test_who_changed_a_post_is_not_said_in_it() -> None:
    title, first, *said = SAID["en"]
    post = (
        "<div class=postmsg><p>{text}</p><p>Zuletzt geändert von Maren ({n}. März 2023)</p></div>"
    )
    assert kept_of(post, title, first, *said) == [first, *said]


@pytest.mark.parametrize(
    "line",
    [
        "Last edited by Maren; 03-11-2023 at 08:12 AM.",
        "Zuletzt bearbeitet: 11. März 2023",
        "Dernière modification par Maren (11/03/2023)",
        "Последний раз редактировалось Марен; 11.03.2023 в 08:12.",
        "Son düzenleme: 11 Mart 2023",
        "التعديل الأخير تم بواسطة بحار ; 11-03-2023 الساعة 08:12",
        "آخرین ویرایش: ۱۱ مارس ۲۰۲۳",
        "本帖最后由 船夫 于 2023-3-11 08:12 编辑",
    ],
)
def test_programs_tell_who_changed_a_post_in_many_languages(line: str) -> None:
    assert tells_of_change(line)


@pytest.mark.parametrize(
    "line",
    [
        "Edited the pictures for 3 hours, and they are still too dark.",
        "Last edition was printed in 1974.",
        "Изменил 3 настройки, и лодка пошла.",
        "عدلت 3 صور أمس.",
        "Last edited by nobody, it seems.",
    ],
)
def test_sentences_about_changes_do_not(line: str) -> None:
    assert not tells_of_change(line)


@pytest.mark.parametrize(
    "text",
    [
        "Re: The boat that leaks",
        "AW: The boat that leaks",
        "RE: Re: The boat that leaks",
        "رد: The boat that leaks",
        "Ответ: The boat that leaks",
        "回复：The boat that leaks",
        "پاسخ: the boat that leaks",
        "Re: The boat that leaks, and w…",
    ],
)
def test_title_of_a_reply_is_the_title_once_more(text: str) -> None:
    title = "The boat that leaks, and why it does" if "and" in text else "The boat that leaks"
    assert repeats_title(text, title)


@pytest.mark.parametrize(
    "text",
    ["Re: The other boat", "Re: tar", "Re:", "The boat that leaks", "Rest: The boat that leaks"],
)
def test_other_lines_are_not(text: str) -> None:
    assert not repeats_title(text, "The boat that leaks")


def test_title_of_a_reply_goes_whatever_the_program() -> None:
    title, *said = SAID["ar"]
    posts = "".join(
        f"<div class=row{n}><h2>رد: {title}</h2><p>{text}</p></div>" for n, text in enumerate(said)
    )
    kept = kept_of("{text}", title, posts)
    assert f"رد: {title}" not in kept
    assert [text for text in said if text in kept] == said


def test_dropped_blocks_of_a_thread_have_a_rule() -> None:
    title, *said = SAID["en"]
    post = PROGRAMS["vBulletin 3"]
    posts = "".join(post.format(n=n, text=text, title=title) for n, text in enumerate(said, 1))
    page = f"<title>{title}</title><h1>{title}</h1>{posts}"
    config = CleanConfig()
    found = core.judge_blocks(core.parse(RawPage(page.encode(), "a"), config), config)
    rules = {v.rule for v in found.verdicts if v is not None}
    assert rules <= {
        Rule.SIDEBAR,
        Rule.HEADER,
        Rule.BYLINE,
        Rule.LINKS,
        Rule.REPETITION,
        Rule.SHARE,
    }


@pytest.mark.parametrize(
    "line",
    [
        "2 Answers",
        "5 ответов",
        "3 ردود",
        "4 réponses à ce sujet",
        "Antworten: 7",
        "12 个回答",
        "3件の回答",
    ],
)
def test_numbers_of_replies_are_told(line: str) -> None:
    assert counts_replies(line)


@pytest.mark.parametrize(
    "line", ["2 answers that surprised us all here today", "Answers", "7 boats"]
)
def test_other_numbers_are_not(line: str) -> None:
    assert not counts_replies(line)


@pytest.mark.parametrize(
    "line", ["Maren asked 3 years ago", "بحارسأل منذ 3 سنوات", "Марен ответила 2 дня назад"]
)
def test_who_asked_and_how_long_ago_is_told(line: str) -> None:
    assert tells_who_asked(line)


@pytest.mark.parametrize(
    "line", ["Maren asked for 3 boats.", "She answered three years ago, and left."]
)
def test_sentences_on_asking_are_not(line: str) -> None:
    assert not tells_who_asked(line)


@pytest.mark.parametrize(("url", "kept"), [("/questions/7", False), ("/news/7", True)])
def test_number_of_answers_goes_from_threads_alone(url: str, kept: bool) -> None:
    title, *said = SAID["en"]
    told = "".join(f"<div><p>{text}</p></div>" for text in said)
    page = f"<title>{title}</title><h1>{title}</h1><h2>3 Answers</h2>{told}"
    raw = RawPage(page.encode(), "a", url=f"https://a.example{url}")
    found = core.judge_blocks(core.parse(raw, CleanConfig()), CleanConfig())
    assert ("3 Answers" in [block.text for block in found.kept()]) is kept


NAMES = st.sampled_from(["post", "md", "cooked", "content", "msg_12", "postbody", "usercontent"])


@given(st.lists(NAMES | st.sampled_from(["message", "-", " ", "\u00a0", "é", "x"]), max_size=5))
def test_names_of_any_program_are_looked_for_together(pieces: list[str]) -> None:
    names = "".join(pieces)
    of_one = any(program.said.search(names) for program in programs._TABLE)
    assert (programs._ANY.search(names) is not None) == of_one
