"""What the learned judge keeps and drops, whatever the weights are that it was fitted with."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Judgement, Page, RawPage
from naqi.schemas.rules import Role, Rule
from naqi.transforms.boilerplate.html.judge import judge_html, survey
from naqi.transforms.boilerplate.html.learned import policy
from naqi.transforms.boilerplate.html.learned.judge import judge_learned, settle_certainties
from naqi.transforms.boilerplate.learned.network import CERTAINTY_ONE
from tests.transforms.boilerplate.html.learned.pages import CONFIG, PAGES, paragraphs, read

FAVORS = ("precision", "balanced", "recall")
MENU = "".join(
    f"<li><a href='/{word}'>{word}</a></li>"
    for word in ("Start", "Boats", "Tides", "Prices", "Crew", "Maps", "Press", "Jobs", "Help")
)
BODIES = {
    "en": [
        f"On the {day} day the keeper climbed the {n} steps again, and found the lamp cold, "
        "though he had filled it himself the evening before and had locked the door behind him."
        for n, day in enumerate(("first", "second", "third", "fourth", "fifth", "sixth"), 40)
    ],
    "ru": [
        f"На {day} день смотритель снова поднялся по лестнице, и лампа опять была холодной, "
        "хотя накануне вечером он сам заправил её маслом и запер за собой дверь."
        for day in ("первый", "второй", "третий", "четвёртый", "пятый", "шестой")
    ],
    "ar": [
        f"في اليوم {day} صعد الحارس السلم مرة أخرى، فوجد المصباح باردا، مع أنه ملأه بنفسه "
        "في المساء السابق وأغلق الباب خلفه قبل أن ينزل إلى القرية."
        for day in ("الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس")
    ],
    "zh": [
        f"第{day}天，看守人又爬上了楼梯，发现灯还是冷的，尽管前一天晚上他亲自加满了油，"
        "并且在下山之前锁上了身后的门，村里谁也没有钥匙。"
        for day in "一二三四五六"
    ],
}


def article(body: list[str]) -> str:
    """A page of more than twenty blocks: a menu, a body, and what stands below."""
    return (
        f"<header><nav><ul>{MENU}</ul></nav></header><main><article><h1>{body[0][:20]}</h1>"
        f"{paragraphs(body)}</article></main><aside class='related'><h3>More</h3><ul>{MENU}</ul>"
        "</aside><footer><p>© 2026 The Quay</p></footer>"
    )


def kept(page: Page, judgement: Judgement) -> list[str]:
    blocks = enumerate(page.blocks)
    return [block.text for position, block in blocks if position not in judgement.verdicts]


def settled(page: Page, certain: Any, favor: str = "balanced") -> Judgement:
    """What becomes of a page of which a network says ``certain``, of all blocks or of each."""
    values = np.full(len(page.blocks), certain, np.int64)
    return settle_certainties(page, survey(page, CONFIG), values, favor)


@pytest.mark.parametrize("component", ["amp-ad", "amp-embed", "amp-sticky-ad"])
def test_advertisements_of_amp_go_however_sure_the_network_is(component: str) -> None:
    said = "This lamp is brought to you by those who make the oil for it."
    page = read(f"{article(BODIES['en'])}<{component}><p>{said}</p></{component}>")
    assert said not in kept(page, settled(page, CERTAINTY_ONE))
    below = read(f"{article(BODIES['en'])}<div class='ad'><p>{said}</p></div>")
    assert said in kept(below, settled(below, CERTAINTY_ONE))


@pytest.mark.parametrize("label", ["Advertisement", "Publicidad", "Anzeige", "ΔΙΑΦΗΜΙΣΗ", "广告"])
def test_labels_of_advertisements_go_however_sure_the_network_is(label: str) -> None:
    page = read(f"{article(BODIES['en'])}<div>{label}</div>{paragraphs(BODIES['en'][::-1])}")
    found = kept(page, settled(page, CERTAINTY_ONE))
    assert label not in found
    assert BODIES["en"][0] in found


def test_a_reply_in_a_thread_is_as_likely_as_all_of_them() -> None:
    replies = BODIES["en"]
    posts = "".join(
        f"<div class='post' id='post-{n}00'><p>{x}</p></div>" for n, x in enumerate(replies)
    )
    source = f"<ul>{MENU}</ul><main><h1>The lamp</h1>{posts}</main><p>{MENU}</p>"
    thread = read(source)._replace(raw=RawPage(b"", url="https://forum.example.org/lamps/7"))
    for page, stays in ((thread, True), (read(source), False)):
        for least, is_kept in ((CERTAINTY_ONE // 6, stays), (0, False)):
            certain = [least if b.text == replies[-1] else CERTAINTY_ONE for b in page.blocks]
            assert (replies[-1] in kept(page, settled(page, certain))) is is_kept


def test_what_posts_say_in_one_place_is_content_however_short_and_though_few_are_likely() -> None:
    said = [*BODIES["en"], "Never."]
    posts = "".join(
        f"<div class='post' id='post-{n}00'><div class='text'>{x}</div><div class='mood'>{n} is a "
        f"good mood.</div></div>"
        for n, x in enumerate(said)
    )
    page = read(f"<ul>{MENU}</ul><main><h1>The lamp</h1>{posts}</main><p>{MENU}</p>")
    page = page._replace(raw=RawPage(b"", url="https://forum.example.org/lamps/7"))
    found = kept(page, settled(page, CERTAINTY_ONE // 8))
    assert [text for text in found if text in said] == said
    assert not [text for text in found if "mood" in text]


@pytest.mark.parametrize("language", BODIES)
def test_a_clear_body_is_kept_and_clear_furniture_dropped(language: str) -> None:
    page = read(article(BODIES[language]))
    found = kept(page, judge_learned(page, CONFIG))
    assert [text for text in found if text in BODIES[language]] == BODIES[language]
    assert not [text for text in found if text in ("Boats", "Tides", "More", "© 2026 The Quay")]


def test_of_a_page_of_menus_alone_little_is_kept() -> None:
    menus = "".join(f"<div class='menu-{n}'><ul>{MENU}</ul></div>" for n in range(4))
    page = read(f"<header>{menus}</header><footer>{menus}</footer>")
    found = kept(page, judge_learned(page, CONFIG))
    assert len(found) <= len(page.blocks) // 10


@pytest.mark.parametrize("favor", FAVORS)
@pytest.mark.parametrize("certain", [0, CERTAINTY_ONE // 2, CERTAINTY_ONE])
def test_of_a_small_page_the_plain_rules_decide(favor: str, certain: int) -> None:
    page = read(f"<nav>{MENU[:90]}</nav>{paragraphs(BODIES['en'])}<aside>By the way</aside>")
    by_rules = judge_html(page, CleanConfig(favor=favor))
    assert settled(page, certain, favor).verdicts == by_rules.verdicts


@pytest.mark.parametrize(
    "markup",
    [
        "<figure><figcaption>The lamp at noon.</figcaption></figure>",
        "<section class='comments'><p>I was there, and it was dark indeed.</p></section>",
        "<div class='pagination'><a href='/2'>2</a> <a href='/3'>3</a></div>",
        "<div class='share'><a href='/s'>Share this</a></div>",
        "<div class='related-posts'><a href='/m'>Another lamp</a></div>",
    ],
)
@pytest.mark.parametrize("favor", FAVORS)
def test_what_is_settled_by_rule_goes_however_sure_the_network_is(markup: str, favor: str) -> None:
    body = paragraphs(BODIES["en"] + [f"{line} So it was." for line in BODIES["en"]])
    page = read(f"<main><h2>The lamp</h2>{body}{markup}{paragraphs(BODIES['ru'])}</main>")
    by_rules = judge_html(page, CleanConfig(favor=favor)).verdicts
    chosen = settled(page, CERTAINTY_ONE, favor).verdicts
    gone = {place for place, v in by_rules.items() if v.rule in policy._SETTLED}
    assert gone
    assert {place: chosen[place].rule for place in gone} == {p: by_rules[p].rule for p in gone}


def test_what_is_no_content_by_any_rule_is_kept_if_the_network_is_sure() -> None:
    body = BODIES["en"]
    page = read(f"<main>{paragraphs(body * 3)}</main><aside><p>{BODIES['ru'][0]}</p></aside>")
    assert BODIES["ru"][0] not in kept(page, judge_html(page, CONFIG))
    assert BODIES["ru"][0] in kept(page, settled(page, CERTAINTY_ONE))


def test_a_call_to_read_on_and_a_date_line_go_however_sure_the_network_is() -> None:
    call = "<p><a href='/b'>Read also: The lamp of the other shore</a></p>"
    line = "<p class='byline'>By Ada Lund</p>"
    page = read(f"<article><h2>Lamp</h2>{line}{paragraphs(BODIES['en'] * 3)}{call}</article>")
    found = kept(page, settled(page, CERTAINTY_ONE))
    assert BODIES["en"][0] in found
    assert not [text for text in found if text.startswith(("Read also", "By Ada"))]


ROWS = st.lists(st.integers(0, CERTAINTY_ONE), min_size=30, max_size=30)


NOTES = "<h2>Notes</h2><ol>{}</ol>"


def with_notes(many: int) -> Page:
    marks = "".join(f'<sup><a href="#n{n}" id="r{n}">{n}</a></sup>' for n in range(many))
    body = article([BODIES["en"][0] + marks, *BODIES["en"][1:]])
    notes = "".join(f'<li id="n{n}">So said lamp book {n}.</li>' for n in range(many))
    return read(body.replace("</article>", NOTES.format(notes) + "</article>"))


def test_word_of_furniture_heads_text_that_the_network_keeps() -> None:
    body = BODIES["en"]
    page = read(article(body).replace(f"<p>{body[3]}", f"<h2>Comments</h2><p>{body[3]}"))
    likely = np.array([CERTAINTY_ONE if b.text == body[3] else 0 for b in page.blocks], np.int64)
    assert kept(page, settle_certainties(page, survey(page, CONFIG), likely, "balanced")) == [
        "Comments",
        body[3],
    ]
    assert kept(page, settle_certainties(page, survey(page, CONFIG), 0 * likely, "recall")) == []


ITEMS = ("<dt>Oil<dt>Wick<dt>Glass", "<dt>Öl<dd>Docht<dt>Glas", "<dt>油<dt>灯芯<dt>玻璃")


@pytest.mark.parametrize("items", ITEMS)
def test_short_items_stay_where_text_that_is_kept_stands_above_and_below(items: str) -> None:
    body = BODIES["en"]
    page = read(article(body).replace(f"<p>{body[3]}", f"<dl>{items}</dl><p>{body[3]}"))
    words = re.split(r"<d[td]>", items)[1:]
    likely = np.array([CERTAINTY_ONE * (b.text in body) for b in page.blocks], np.int64)
    assert kept(page, settled(page, likely)) == [*body[:3], *words, *body[3:]]
    below = np.array([CERTAINTY_ONE * (b.text in body[3:]) for b in page.blocks], np.int64)
    assert not {*words} & {*kept(page, settled(page, below))}


@pytest.mark.parametrize("term", ["Banner", "Menü", "قائمة", "广告牌"])
def test_a_term_stays_where_what_it_means_is_kept(term: str) -> None:
    body = BODIES["en"]
    page = read(article(body).replace(f"<p>{body[3]}", f"<dl><dt>{term}<dd>{body[3]}</dl><p>x"))
    likely = np.array([CERTAINTY_ONE * (b.text == body[3]) for b in page.blocks], np.int64)
    assert kept(page, settled(page, likely)) == [term, body[3]]
    assert kept(page, settled(page, 0 * likely, "recall")) == []


def test_of_items_with_links_the_network_decides() -> None:
    body = BODIES["en"]
    links = "<ul><li><a href=/oil>Oil</a><li><a href=/wick>Wick</a></ul>"
    page = read(article(body).replace(f"<p>{body[3]}", f"{links}<p>{body[3]}"))
    likely = np.array([CERTAINTY_ONE * (b.text in body) for b in page.blocks], np.int64)
    assert kept(page, settled(page, likely)) == body


def test_notes_and_their_heading_stay_however_sure_the_network_is() -> None:
    page = with_notes(3)
    unlikely = np.zeros(len(page.blocks), np.int64)
    judgement = settle_certainties(page, survey(page, CONFIG), unlikely, "balanced")
    assert kept(page, judgement) == ["Notes", *(f"So said lamp book {n}." for n in range(3))]


def test_of_a_long_list_of_references_the_network_decides() -> None:
    page = with_notes(30)
    unlikely = np.zeros(len(page.blocks), np.int64)
    judgement = settle_certainties(page, survey(page, CONFIG), unlikely, "balanced")
    assert kept(page, judgement) == []


@given(ROWS, st.sampled_from(FAVORS))
@settings(max_examples=40)
def test_a_table_is_kept_or_dropped_whole(certain: list[int], favor: str) -> None:
    table = "".join(f"<tr><td>{n} h</td><td>{n / 7:.2f} m at the quay</td></tr>" for n in range(9))
    page = read(
        f"<main>{paragraphs(BODIES['en'] * 2)}<table>{table}</table>{paragraphs(BODIES['ru'])}"
        f"<table>{table}</table></main>"
    )
    found = settle_certainties(
        page, survey(page, CONFIG), np.array((certain * 2)[: len(page.blocks)], np.int64), favor
    )
    rows = [place for place, block in enumerate(page.blocks) if block.role is Role.TABLE_ROW]
    assert len(rows) == 18
    for group in (rows[:9], rows[9:]):
        assert len({place in found.verdicts for place in group}) == 1
        assert len({found.scores[place] for place in group}) == 1


@given(PAGES, st.integers(0, 2**32 - 1))
@settings(max_examples=40)
def test_whatever_the_network_says_each_block_is_kept_or_has_a_rule(markup: str, seed: int) -> None:
    page = read(markup)
    if page.blocks:
        n = len(page.blocks)
        certain = np.random.default_rng(seed).integers(0, CERTAINTY_ONE + 1, n)
        before = certain.copy()
        least, balanced, most = (settled(page, certain, favor) for favor in FAVORS)
        assert {*most.verdicts} <= {*balanced.verdicts} <= {*least.verdicts}
        for found in (least, balanced, most):
            assert {*found.scores} == {*range(n)}
            assert found.confidence is not None
            assert 0 <= found.confidence <= 1
            assert all(0 <= verdict.score <= 1 for verdict in found.verdicts.values())
        assert certain.tolist() == before.tolist()


@given(PAGES)
@settings(max_examples=20)
def test_a_page_is_judged_the_same_after_any_other(markup: str) -> None:
    page, other = read(article(BODIES["en"])), read(markup)
    before = judge_learned(page, CONFIG)
    judge_learned(other, CONFIG)
    assert judge_learned(page, CONFIG) == before


def test_what_users_keep_has_no_say_in_what_the_network_is_told() -> None:
    page = read(article(BODIES["en"]))
    wanted = CleanConfig(keep=("navigation", "footer"), drop=("heading",))
    assert judge_learned(page, wanted) == judge_learned(page, CONFIG)


@pytest.mark.parametrize(
    ("markup", "rule"),
    [
        ("<aside><p>{}</p></aside>", Rule.SIDEBAR),
        ("<div class='advert'><p>{}</p></div>", Rule.ADVERTISEMENT),
        ("<div><div><p><a href='/'>{}</a></p></div></div>", Rule.LINKS),
        ("<footer><p>{}</p></footer>", Rule.FOOTER),
    ],
)
def test_what_the_network_drops_has_the_rule_that_mark_up_tells(markup: str, rule: Rule) -> None:
    page = read(f"<main>{paragraphs(BODIES['en'] * 3)}</main>" + markup.format("Below the pier"))
    last = len(page.blocks) - 1
    certain = [CERTAINTY_ONE] * last + [0]
    assert settled(page, certain).verdicts[last].rule is rule


def test_a_page_without_blocks_has_no_verdicts() -> None:
    empty = judge_learned(Page(RawPage(b"", "test")), CONFIG)
    assert empty == Judgement({})
