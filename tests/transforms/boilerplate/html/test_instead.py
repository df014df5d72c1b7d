"""Bodies that stand apart, in pages which have next to nothing themselves."""

from __future__ import annotations

import json
from html import escape
from typing import Any
from urllib.parse import quote

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.schemas.rules import Role
from naqi.transforms import core, judging

STATE = "type=application/json"
LINES = [
    "The bell of the chapel was cast in the year of the great frost, and it has a crack since.",
    "Nobody rings it but the youngest of the village, who has to climb up by a ladder.",
    "When it rains the sound carries as far as the ferry, and the ferryman takes off his hat.",
]
BODY = "\n\n".join(LINES)
SHELL = "<div id=app><div class=spinner>Loading…</div></div>"


def script(value: Any, attributes: str = "type=application/ld+json") -> str:
    return f"<script {attributes}>{json.dumps(value)}</script>"


def flight(row: str, value: Any) -> str:
    """What React hands on, in two pieces."""
    text = row + json.dumps(value)
    pieces = [json.dumps([1, piece]) for piece in (text[:99], text[99:])]
    return "".join(f"<script>self.__next_f.push({piece})</script>" for piece in pieces)


def page_of(scripts: str, body: str = SHELL, where: str = "head") -> Page:
    head = "<title>The bell of the chapel</title>"
    if where == "head":
        head, scripts = head + scripts, ""
    source = f"<!doctype html><html><head>{head}</head><body>{body}{scripts}</body></html>"
    config = CleanConfig()
    return core.judge_blocks(core.parse(RawPage(source.encode(), "test"), config), config)


def kept(page: Page) -> list[str]:
    return [block.text for block in page.kept()]


@pytest.mark.parametrize(
    "linked",
    [
        {"@type": "NewsArticle", "articleBody": BODY},
        [{"@type": "Organization", "name": "Post"}, {"@type": "Article", "articleBody": BODY}],
        {"@graph": [{"@type": "WebPage"}, {"@type": ["Article", "Thing"], "articleBody": BODY}]},
        {"@type": "WebPage", "mainEntity": {"@type": "BlogPosting", "articleBody": BODY}},
        {"@type": "Article", "articleBody": LINES},
        {"@type": "Article", "articleBody": "".join(f"<p>{line}</p>" for line in LINES)},
        {"@type": "Article", "articleBody": "".join(f"&lt;p&gt;{x}&lt;/p&gt;" for x in LINES)},
        {"@type": "SocialMediaPosting", "text": BODY},
        {"@type": "Review", "reviewBody": BODY},
        {"@type": "LiveBlogPosting", "liveBlogUpdate": [{"articleBody": x} for x in LINES]},
        {"@type": "schema:Article", "schema:articleBody": {"@value": BODY, "@language": "en"}},
        {"@type": "HowTo", "step": [{"@type": "HowToStep", "text": x} for x in LINES]},
        {"@type": "Recipe", "recipeInstructions": LINES},
        {"@type": "VideoObject", "transcript": BODY},
    ],
)
@pytest.mark.parametrize("where", ["head", "body"])
def test_body_in_linked_data_is_the_page_where_that_waits(linked: Any, where: str) -> None:
    page = page_of(script(linked), where=where)
    assert kept(page) == LINES
    assert page.body_source == "json_ld"


def test_steps_are_all_taken_however_long_one_is() -> None:
    steps = [" ".join(LINES), "Then let the bell hang still for as long as it took to ring it."]
    linked = {"step": [{"@type": "HowToStep", "text": step} for step in steps]}
    assert kept(page_of(script(linked))) == steps


def test_html_in_such_a_body_is_read_as_that_of_a_page() -> None:
    weighed = "It weighs <math><mi>w</mi><mo>=</mo><mn>9</mn></math> stones without the yoke."
    html = "".join(f"<p>{line}</p>" for line in (*LINES, weighed))
    page = page_of(script({"@type": "Article", "articleBody": html}))
    assert kept(page)[-1] == "It weighs w = 9 stones without the yoke."


@pytest.mark.parametrize(
    "state",
    [
        script({"props": {"article": {"body": BODY}}}, "id=__NEXT_DATA__ type=application/json"),
        script({"post": {"content": {"rendered": "<p>" + "<p>".join(LINES)}}}, STATE),
        script(
            [["Reactive", 1], {"at": 2, "body": 3}, "/bell", BODY, "en"],
            f"id=__NUXT_DATA__ {STATE}",
        ),
        f"<script>window.__INITIAL_STATE__ = {json.dumps({'story': {'text': BODY}})};</script>",
        f"<script>var state={json.dumps({'story': {'text': BODY}})}</script>",
        f"<script>window.data = JSON.parse({json.dumps(json.dumps({'body': BODY}))});</script>",
        script({"doc": {"blocks": [{"type": "p", "text": x} for x in LINES]}}, STATE),
        f"<script>window['__STATE__']={json.dumps({'story': {'text': BODY}})}</script>",
        "<script>window.data = JSON.parse(decodeURIComponent("
        f"'{quote(json.dumps({'body': BODY}))}'));</script>".replace("'", '"'),
        f'<div data-page="{escape(json.dumps({"props": {"story": {"html": BODY}}}))}"></div>',
        f"<x-story :story='{json.dumps({'text': BODY})}'></x-story>",
        flight(
            "0:",
            ["$", "main", None, {"children": [["$", "p", None, {"children": x}] for x in LINES]}],
        ),
        script({"doc": [{"children": [{"text": x[:9]}, {"text": x[9:]}]} for x in LINES]}, STATE),
    ],
)
def test_body_in_the_state_of_a_framework_is_one(state: str) -> None:
    page = page_of(state, where="body")
    assert kept(page) == LINES
    assert page.body_source == "embedded_json"


def test_ideographs_weigh_more() -> None:
    body = "渡口重建了三个月。木匠来自三个村子，他们用的是橡木。第一天早上，四十个人在雨里排队。"
    page = page_of(script({"post": {"body": body * 2}}, STATE))
    assert kept(page) == [body * 2]


@pytest.mark.parametrize(
    "state",
    [
        {"i18n": {"en": {"long": BODY}}},
        {"config": {"cookieNotice": BODY}},
        {"messages": {"welcome": BODY}},
        {"footer": {"text": BODY}},
        {"list": [{"title": x, "url": "/a", "text": x} for x in LINES]},
        {"key": "a" * 500, "other": "0123456789. " * 90},
        {"html": "<div class=a></div>" * 90},
        {"path": "/a/b/c.d/e" * 90},
    ],
)
def test_what_else_is_long_in_such_a_state_is_no_body(state: Any) -> None:
    page = page_of(script(state, STATE))
    assert (kept(page), page.body_source) == ([], None)


THREAD = [
    "<p>My bell rings by itself at night. What do you make of it, and is it the wind?</p>",
    "<blockquote><p>is it the wind?</p></blockquote><p>Ours did so too. It was an owl.</p>",
    "<p>Tie it up:</p><pre><code>knot(bell)\n  .pull()</code></pre><ul><li>rope<li>wax</ul>",
]


def preloaded(posts: list[str]) -> str:
    written = [{"username": "ana", "created_at": "2020", "cooked": post} for post in posts]
    topic = json.dumps({"post_stream": {"posts": written}, "title": "The bell"})
    value = escape(json.dumps({"topic_7": topic, "settings": json.dumps({"notice": BODY * 9})}))
    return f'<div id=data data-preloaded="{value}"></div>'


def test_posts_in_an_attribute_are_read_as_html_in_their_order() -> None:
    page = page_of(preloaded(THREAD), where="body")
    assert [(block.role, block.text) for block in page.kept()] == [
        (
            Role.PARAGRAPH,
            "My bell rings by itself at night. What do you make of it, and is it the wind?",
        ),
        (Role.QUOTE, "is it the wind?"),
        (Role.PARAGRAPH, "Ours did so too. It was an owl."),
        (Role.PARAGRAPH, "Tie it up:"),
        (Role.CODE, "knot(bell)\n  .pull()"),
        (Role.LIST_ITEM, "rope"),
        (Role.LIST_ITEM, "wax"),
    ]
    assert page.body_source == "embedded_json"
    assert page.text[page.kept()[0].start - 1] == '"'


def test_where_json_ld_has_but_the_beginning_all_is_read() -> None:
    stated = {"@type": "DiscussionForumPosting", "text": "My bell rings by itself at night. What"}
    page = page_of(preloaded(THREAD) + script(stated), where="body")
    assert (page.body_source, len(kept(page))) == ("embedded_json", 7)


COPY = "<nav><a href=/>Home</a> <a href=/a>All bells</a></nav>" + "".join(
    f"<p>{line}</p>" for line in LINES
)


@pytest.mark.parametrize("tag", ["noscript", "template", "noframes"])
def test_copy_of_the_page_for_where_no_scripts_run_is_read_as_a_page(tag: str) -> None:
    page = page_of(f"<{tag}>{COPY}</{tag}>", where="body")
    assert kept(page) == LINES
    assert page.body_source == tag
    inside = [page.text[block.start : block.end] for block in page.kept()]
    assert inside == LINES


@pytest.mark.parametrize(
    "lines",
    [
        [
            "गाँव के छोटे मंदिर की घंटी अकाल के वर्ष में ढाली गई थी और तभी से उसमें एक दरार है।",
            "उसे सबसे छोटे बच्चे के सिवा कोई नहीं बजाता, जो सीढ़ी लगाकर ऊपर तक चढ़ जाता है।",
            "बारिश में उसकी आवाज़ नदी के घाट तक पहुँचती है और नाविक अपनी टोपी उतार लेता है।",
        ],
        [
            "この礼拝堂の鐘は大霜の年に鋳られ、それ以来ひびが入ったままになっている。",
            "鳴らすのは村でいちばん年下の子どもだけで、はしごを登らなければならない。",
            "雨の日には音が渡し場まで届き、船頭は帽子を脱ぐ。",
        ],
    ],
    ids=["hi", "ja"],
)
def test_page_of_frames_is_read_in_scripts_of_marks_and_of_ideographs(lines: list[str]) -> None:
    html = "".join(f"<p>{line}</p>" for line in lines)
    source = f"<title>x</title><frameset><frame src=a><noframes><body>{html}</body></noframes>"
    config = CleanConfig()
    page = core.judge_blocks(core.parse(RawPage(source.encode(), "test"), config), config)
    assert (kept(page), page.body_source) == (lines, "noframes")


def test_copy_for_where_no_scripts_run_goes_before_json() -> None:
    state = script({"story": {"text": BODY}}, STATE)
    page = page_of(f"{state}<noscript>{COPY}</noscript>", where="body")
    assert (kept(page), page.body_source) == (LINES, "noscript")


@pytest.mark.parametrize(
    "html",
    [
        "<p>You need JavaScript to see this. Turn it on in your browser, please.</p>" * 6,
        "<nav>" + "<a href=/bells>All of our bells. And more.</a>" * 20 + "</nav>",
    ],
)
def test_what_only_asks_for_scripts_or_leads_away_is_no_copy(html: str) -> None:
    page = page_of(f"<noscript>{html}</noscript>", where="body")
    assert (kept(page), page.body_source) == ([], None)


def test_page_that_has_text_is_taken_as_it_is() -> None:
    own = [line.replace("bell", "clock") for line in LINES] * 2
    page = page_of(
        script({"@type": "Article", "articleBody": BODY}), "".join(f"<p>{x}" for x in own[:5])
    )
    assert page.body_source is None
    assert "clock" in kept(page)[0]


def test_page_without_title_and_text_is_read_too() -> None:
    source = script({"@type": "Article", "articleBody": BODY})
    page = core.parse(RawPage(f"<html>{source}</html>".encode(), "test"), CleanConfig())
    assert [block.text for block in page.blocks] == LINES


def test_blocks_have_the_offsets_of_their_string() -> None:
    page = page_of(script({"@type": "Article", "articleBody": BODY}), where="body")
    inside = page.text[page.kept()[0].start : page.kept()[0].end]
    assert json.loads(f'"{inside}"') == BODY
    assert [block.start for block in page.blocks] == sorted(block.start for block in page.blocks)


def test_source_is_in_the_row_of_the_page() -> None:
    source = script({"@type": "Article", "articleBody": BODY})
    rows = core.clean_page(RawPage(f"<body>{source}{SHELL}".encode(), "test"), CleanConfig())
    assert rows.page is not None
    assert rows.page.body_source == "json_ld"
    assert rows.page.n_blocks == len(LINES) + 1


@pytest.mark.parametrize(
    "hostile",
    [
        "[" * 100_000,
        '{"a":' * 50_000,
        '{"articleBody": "' + "x" * 100_000,
        '{"articleBody": "' + "<b>" * 30_000 + '"}',
        "{" + ", ".join(f'"k{n}": [{n}]' for n in range(20_000)) + "}",
    ],
)
def test_hostile_json_is_passed_over(hostile: str) -> None:
    page = page_of(f"<script type=application/ld+json>{hostile}</script>")
    assert (kept(page), page.body_source) == ([], None)


def test_a_page_with_json_is_judged_once_and_anew_by_other_options() -> None:
    own = "".join(f"<p>{line} The bell is older than the chapel.</p>" for line in LINES)
    source = f"<h1>The bell</h1>{own}{script({'@type': 'Article', 'articleBody': BODY})}"
    config, other = CleanConfig(), CleanConfig(html_judge="rules")
    parsed = core.parse(RawPage(source.encode()), config)
    assert parsed.judged is not None
    assert judging.judge(parsed, config) is parsed.judged.judgement
    unknown = parsed._replace(judged=None)
    for options in (config, other):
        assert judging.judge(parsed, options) == judging.judge(unknown, options)
    assert judging.judge(parsed, other) != parsed.judged.judgement
