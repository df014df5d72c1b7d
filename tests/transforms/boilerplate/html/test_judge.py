"""What of an HTML page is boilerplate, and why."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage, Verdict
from naqi.schemas.rules import Rule
from naqi.transforms.blocks.html import read_html
from naqi.transforms.boilerplate.html.judge import judge_html
from naqi.transforms.boilerplate.html.names import family, is_content

BODY = "".join(
    f"<p>The ferry of {town} runs every hour, and in summer twice as often, says its captain.</p>"
    for town in ("Ansby", "Belholm", "Corvik", "Dunmere", "Eastrand", "Fallow")
)


def judged(source: str) -> dict[str, Rule | None]:
    """Rule by text, None where the block is kept."""
    read = read_html(source)
    page = Page(
        RawPage(b"", "test"),
        text=source,
        title=read.title,
        title_start=read.title_start,
        blocks=read.blocks,
    )
    verdicts = judge_html(page, CleanConfig()).verdicts
    return {
        block.text: verdicts[position].rule if position in verdicts else None
        for position, block in enumerate(read.blocks)
    }


def test_page_without_blocks_has_no_verdicts() -> None:
    assert judge_html(Page(RawPage(b"", "test")), CleanConfig()).verdicts == {}


@pytest.mark.parametrize("heading", ["The captain&rsquo;s boats", "The <i>captain</i>’s boats"])
def test_title_is_known_where_it_stands_however_it_is_written(heading: str) -> None:
    above = "<p>Ask at the quay for a ticket, since none is sold on board, whatever the day.</p>"
    rules = judged(
        f"<title>The captain’s boats</title><body><div>{9 * above}</div><h1>{heading}</h1>"
        f"<div>{BODY}</div>"
    )
    assert [text for text, rule in rules.items() if rule is None] == [
        text for text in rules if text.startswith("The ferry")
    ]


def test_body_is_kept() -> None:
    assert set(judged(f"<body><article>{BODY}</article></body>").values()) == {None}


@pytest.mark.parametrize(
    ("markup", "rule"),
    [
        ("<nav>Where to go</nav>", Rule.NAVIGATION),
        ('<div role="navigation">Where to go</div>', Rule.NAVIGATION),
        ('<ul class="main-menu"><li>Where to go</li></ul>', Rule.NAVIGATION),
        ('<div id="breadcrumbs">Where to go</div>', Rule.NAVIGATION),
        ('<div class="share-buttons">Tell it to all</div>', Rule.SHARE),
        ('<div class="related-posts"><p>Another page</p></div>', Rule.RELATED_LINKS),
        ('<div class="cookieNotice">We count you</div>', Rule.CONSENT),
        ('<section class="comments"><p>I was there</p></section>', Rule.COMMENTS),
        ('<div class="kommentare"><p>I was there</p></div>', Rule.COMMENTS),
        ("<aside>By the way</aside>", Rule.SIDEBAR),
        ("<footer>Down here</footer>", Rule.FOOTER),
        ("<figure><figcaption>A boat</figcaption></figure>", Rule.CAPTION),
        ('<span class="wp-caption-text">A boat</span>', Rule.CAPTION),
        ('<div class="byline">Ada Ferry</div>', Rule.BYLINE),
        ('<div class="tags">boats</div>', Rule.LINKS),
        ('<div class="ad">Buy a boat</div>', Rule.ADVERTISEMENT),
        ("<p hidden>Nobody sees me</p>", Rule.HIDDEN),
        ('<p class="visually-hidden">Nobody sees me</p>', Rule.HIDDEN),
        ("<form><button>Go</button></form>", Rule.FORM),
        ('<p><a href="x">Another page</a></p>', Rule.LINKS),
        ("<p>© 2020 Ferry Company</p>", Rule.FOOTER),
    ],
)
def test_furniture_inside_the_body_goes_with_its_reason(markup: str, rule: Rule) -> None:
    half = len(BODY) // 2 - len(BODY) // 2 % (len(BODY) // 6)
    cut = BODY.index("<p>", half)
    verdicts = judged(f"<body><article>{BODY[:cut]}{markup}{BODY[cut:]}</article></body>")
    assert [rule for rule in verdicts.values() if rule is not None] == [rule]


@pytest.mark.parametrize(
    "names",
    [
        "shareholders",
        "navy",
        "adventure",
        "has-sidebar",
        "no-footer",
        "overflow-hidden",
        "long-form",
        "hidden md:block",
    ],
)
def test_names_are_matched_as_whole_words(names: str) -> None:
    assert family("div", names, "") is None


def test_first_rule_in_the_table_decides() -> None:
    assert family("div", "footer share", "") is Rule.SHARE


def test_name_of_an_aside_says_what_it_is_for() -> None:
    assert family("aside", "related-news", "") is Rule.RELATED_LINKS
    assert family("div", "related-news", "complementary") is Rule.RELATED_LINKS
    assert family("aside", "box", "") is Rule.SIDEBAR
    assert family("nav", "related-news", "") is Rule.NAVIGATION


def test_picture_caption_is_foreign_where_its_script_is() -> None:
    own = judged(f"<article>{BODY}<figure><figcaption>The old ferry</figcaption></figure>")
    foreign = judged(f"<article>{BODY}<figure><figcaption>渡船离港</figcaption></figure>")
    assert own["The old ferry"] is Rule.CAPTION
    assert foreign["渡船离港"] is Rule.FOREIGN_CAPTION


def test_like_button_is_there_to_share() -> None:
    assert judged(f"<main>{BODY}<div class=vote-box>Like (3)</div>")["Like (3)"] is Rule.SHARE


def test_section_of_the_body_keeps_its_heading_and_comments_do_not() -> None:
    paper = judged(f"<article>{BODY}<h2>Discussion</h2>{BODY.replace('ferry', 'boat')}</article>")
    thread = judged(f"<article>{BODY}<h2>Discussion</h2><p>First!</p></article>")
    assert (paper["Discussion"], thread["Discussion"]) == (None, Rule.COMMENTS)


@pytest.mark.parametrize(
    ("heading", "rule"),
    [
        ("التاريخ", None),  # which is history, and a date
        ("Quelle", None),
        ("Author", None),
        ("编辑：张明", Rule.BYLINE),
        ("Published by", Rule.BYLINE),
    ],
)
def test_word_of_bylines_heads_a_part_of_the_body(heading: str, rule: Rule | None) -> None:
    below = BODY.replace("ferry", "boat")
    assert judged(f"<article>{BODY}<h2>{heading}</h2>{below}</article>")[heading] is rule


@pytest.mark.parametrize("heading", ["Bình luận", "साझा करें", "ملفات تعريف الارتباط", "Pager"])
def test_one_notion_in_two_words_heads_a_part_as_one_word_does(heading: str) -> None:
    below = BODY.replace("ferry", "boat")
    assert judged(f"<article>{BODY}<h2>{heading}</h2>{below}</article>")[heading] is None


def test_stray_end_tag_does_not_end_the_body() -> None:
    item = "Tickets are sold on board."
    last = "The crew, who have worked the line for thirty years, will be paid as before."
    menu = "<div><a href=/>All ferries</a></div>"
    found = judged(f"<div class=story>{BODY}</div></div><ul><li>{item}</ul><p>{last}</p>{menu}")
    assert (found[item], found[last], found["All ferries"]) == (None, None, Rule.LINKS)


def test_content_is_told_by_tag_role_and_name() -> None:
    assert is_content("main", "", "")
    assert is_content("div", "", "articlebody")
    assert is_content("div", "entry-content clear", "")
    assert not is_content("div", "history", "")


def test_name_that_its_share_of_the_text_belies_is_not_believed() -> None:
    verdicts = judged(f'<body><div class="footer">{BODY}</div><div>Imprint</div></body>')
    assert [rule for text, rule in verdicts.items() if "ferry" in text] == [None] * 6


@pytest.mark.parametrize(
    ("component", "rule"),
    [
        ("amp-consent", Rule.CONSENT),
        ("amp-user-notification", Rule.CONSENT),
        ("amp-sticky-ad", Rule.ADVERTISEMENT),
        ("amp-sidebar", Rule.NAVIGATION),
        ("amp-social-share", Rule.SHARE),
        ("amp-next-page", Rule.RELATED_LINKS),
    ],
)
@pytest.mark.parametrize("named", ["", " id=c class=lower"])
def test_component_of_amp_that_is_no_text_goes_whatever_it_says(
    component: str, rule: Rule, named: str
) -> None:
    said = "The harbour keeps a list of those who read this, and sells it to nobody at all."
    inside = f"<{component}{named} layout=nodisplay><div><p>{said}</p></div></{component}>"
    assert judged(f"<article>{BODY}{inside}</article>")[said] is rule


def test_other_components_of_amp_hold_text() -> None:
    said = "Tickets are sold at the pier and on board, for the price that the board shows."
    folded = f"<amp-accordion><section><h3>Tickets</h3><p>{said}</p></section></amp-accordion>"
    assert judged(f"<article>{BODY}{folded}</article>")[said] is None


@pytest.mark.parametrize(
    "opened",
    [
        "<section subscriptions-dialog>",
        '<div subscriptions-display="NOT granted">',
        "<amp-list src=/tides.json><div fallback>",
        "<p fallback>",
    ],
)
def test_what_pages_of_amp_show_in_place_of_something_else_goes(opened: str) -> None:
    said = "The tides of the week are read by those who keep the lamps, and pay for the oil."
    assert judged(f"<article>{BODY}{opened}{said}</article>")[said] is Rule.HIDDEN


@pytest.mark.parametrize(
    "opened",
    ['<section subscriptions-display="granted">', '<div fallback="none">', "<section fallbacks>"],
)
def test_what_they_show_to_those_who_may_read_stays(opened: str) -> None:
    said = "The tides of the week are read by those who keep the lamps, and pay for the oil."
    assert judged(f"<article>{BODY}{opened}{said}</article>")[said] is None


def test_form_around_the_whole_page_does_not_take_it() -> None:
    verdicts = judged(f"<body><form><nav>Menu</nav><div>{BODY}</div></form></body>")
    assert verdicts.pop("Menu") is Rule.NAVIGATION
    assert set(verdicts.values()) == {None}


def test_comments_go_even_if_they_are_longer_than_the_body() -> None:
    comments = BODY.replace("ferry", "captain") * 3
    verdicts = judged(
        f"<body><h1>Ferries</h1><div>{BODY}</div><div class='comments'>{comments}</div></body>"
    )
    assert {rule for text, rule in verdicts.items() if "ferry of" in text} == {None}
    assert {rule for text, rule in verdicts.items() if "captain of" in text} == {Rule.COMMENTS}


def test_posts_of_a_forum_are_its_content() -> None:
    posts = "".join(f"<div class='comment'>{BODY}</div>" for _ in range(3))
    assert set(judged(f"<body><h1>Ferries</h1>{posts}</body>").values()) == {None}


def test_body_is_told_from_scattered_teasers() -> None:
    teasers = "".join(
        f"<div class='item{n}'><h3><a href='x'>Page {n}</a></h3>"
        f"<p>Read on page {n}, which is all about boats, piers and gulls.</p></div>"
        for n in range(12)
    )
    verdicts = judged(f"<body><div><div>{BODY * 2}</div></div><div>{teasers}</div></body>")
    assert {rule for text, rule in verdicts.items() if "ferry" in text} == {None}
    assert None not in {rule for text, rule in verdicts.items() if "gulls" in text}


def test_lead_between_title_and_body_is_kept() -> None:
    lead = "All ferries of the coast run again, after a winter in which none of them did."
    source = f"<body><h1>Ferries</h1><div><p>{lead}</p></div><div class=x>{BODY}</div></body>"
    assert judged(source)[lead] is None


_PIECE = st.sampled_from(
    [
        BODY,
        "<nav>a</nav>",
        "<div class='sidebar'>",
        "</div>",
        "<p hidden>b</p>",
        "<form>",
        "<h1>c</h1>",
    ]
)


def test_copy_of_the_title_below_everything_is_not_where_the_body_begins() -> None:
    about = "<p>The company was founded in the year of the great flood, and has nine ships.</p>"
    rules = judged(
        f"<title>Ferries run again</title><body><div><div>Ferries run again</div></div>"
        f"<div>{BODY}</div><h1><img src=l.png></h1><div>Ferries run again</div><div>{about}</div>"
    )
    assert [rule for text, rule in rules.items() if "every hour" in text] == [None] * 6
    assert [bool(rule) for text, rule in rules.items() if "the company" in text.lower()] == [True]


@given(st.lists(_PIECE, max_size=12))
def test_verdicts_are_of_blocks_with_rule_and_confidence(pieces: list[str]) -> None:
    source = "".join(pieces)
    read = read_html(source)
    page = Page(RawPage(b"", "test"), text=source, title=read.title, blocks=read.blocks)
    for position, verdict in judge_html(page, CleanConfig()).verdicts.items():
        assert 0 <= position < len(read.blocks)
        assert isinstance(verdict, Verdict)
        assert isinstance(verdict.rule, Rule)
        assert 0 <= verdict.score <= 1


@pytest.mark.parametrize(
    "notes",
    [
        '<aside role="doc-footnote"><p>Two barrels, says the ledger.</p></aside>',
        '<ol class="references"><li><a href="/b">Two barrels, says the ledger.</a></li></ol>',
        '<aside epub:type="footnote"><p>Two barrels, says the ledger.</p></aside>',
    ],
)
def test_note_stays_in_a_box_beside_the_text_and_in_a_list_of_links(notes: str) -> None:
    verdicts = judged(f"<article>{BODY}</article>{notes}")
    assert verdicts["Two barrels, says the ledger."] is None


def test_note_that_is_furniture_goes() -> None:
    verdicts = judged(f'<article>{BODY}<div class="footnotes"><p>Share this</p></div></article>')
    assert verdicts["Share this"] is Rule.SHARE


@pytest.mark.parametrize(
    "text",
    [
        "The ferry runs every hour, and in summer twice as often, says its captain to all.",
        "渡轮每小时一班，船长对每个问起的人说，夏天还要多一倍。",
        "渡し船は一時間に一本ですが、夏には倍に増えると船長は言います。",
    ],
)
def test_sentence_that_is_a_link_is_text_in_any_script(text: str) -> None:
    linked = f'<p><a href="/timetable">{text}</a></p>'
    assert judged(f"<article>{BODY}{linked}{BODY}</article>")[text] is None


def test_a_quotation_that_is_a_link_is_text_if_it_is_sentences() -> None:
    said = "I have never missed a boat in all these years, whatever the weather was like."
    label = "All that the captain has said of boats and of the weather in these years"
    quotes = [f"<blockquote><p><a href=/q>{text}</a></p></blockquote>" for text in (said, label)]
    found = judged(f"<article>{BODY}{BODY.join(quotes)}{BODY}</article>")
    assert (found[said], found[label]) == (None, Rule.LINKS)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "เรือข้ามฟากลำใหม่จะออกจากท่าทุกชั่วโมง และผู้โดยสารที่มีตั๋วรายเดือนไม่ต้องจ่ายเพิ่มแต่อย่างใด",
            "เผยโฉมเรือข้ามฟากลำใหม่ แล่นเร็วขึ้นสองเท่า ท่าเรือเมืองเก่าคึกคัก นักท่องเที่ยวแห่จองตั๋ว",
        ),
        (
            "ເຮືອຂ້າມຟາກລຳໃໝ່ຈະອອກຈາກທ່າທຸກໆຊົ່ວໂມງ ແລະຜູ້ໂດຍສານທີ່ມີປີ້ແລ້ວບໍ່ຕ້ອງຈ່າຍເງິນອີກ",
            "ເປີດໂຕເຮືອຂ້າມຟາກລຳໃໝ່ ແລ່ນໄວຂຶ້ນສອງເທົ່າ ນັກທ່ອງທ່ຽວຈອງປີ້ຫຼາຍ ທ່າເຮືອເມືອງເກົ່າຄຶກຄື້ນ",
        ),
    ],
)
def test_a_link_in_thai_or_lao_is_a_sentence_by_its_words(text: str, headline: str) -> None:
    linked = [f"<p><a href=/t>{one}</a></p>" for one in (text, headline)]
    found = judged(f"<article>{BODY}{BODY.join(linked)}{BODY}</article>")
    assert (found[text], found[headline]) == (None, Rule.LINKS)


def test_a_short_statement_among_linked_paragraphs_or_above_the_longest_is_text() -> None:
    linked = "<p><a href=/1>The keeper has bought a new lamp for the tower of the harbour</a>.</p>"
    short = "The work begins in spring."
    body = f"<div>{linked}<p>{short}</p>{linked.replace('lamp', 'rope')}</div>"
    assert judged(body)[short] is None
    posts = f"<div class=post><p>{short}</p></div><div class=post><p>{'It rained. ' * 9}</p></div>"
    assert judged(f"<h1>The storm, live</h1><div>{posts}</div>")[short] is None


@pytest.mark.parametrize(
    ("dates", "tag", "rule"),
    [
        (["Friday, March 9"], "p", Rule.BYLINE),
        (["Friday, March 9"], "h2", None),
        (["Friday, March 9", "Saturday, March 10"], "p", None),
    ],
)
def test_dates_without_years_stay_where_they_head_parts(
    dates: list[str], tag: str, rule: Rule | None
) -> None:
    entries = "".join(f"<{tag}>{date}</{tag}>{BODY}" for date in dates)
    verdicts = judged(f"<article>{entries}</article>")
    assert {verdicts[date] for date in dates} == {rule}
