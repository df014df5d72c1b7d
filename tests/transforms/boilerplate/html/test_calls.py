"""Calls to the reader inside of an article: whole paragraphs, and the ends of others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms import core
from naqi.transforms.blocks.html import read_html
from naqi.transforms.boilerplate.html.calls import split_calls

ABOVE = "The pier was painted green by the pupils of the school, who were given brushes for it."
SAID = "The paint had been left over from the boats, and nobody had asked for another colour."
BELOW = "In the evening the gulls sat on the railing as they had done before, and it was dry."


def outcome(paragraph: str) -> tuple[list[str], list[str]]:
    """What is kept between two paragraphs of an article, and what is dropped."""
    source = (
        "<html><head><title>A green pier</title></head><body><main><h1>A green pier</h1>"
        f"<p>{ABOVE}</p>{paragraph}<p>{BELOW}</p></main></body></html>"
    )
    config = CleanConfig()
    page = core.judge_blocks(core.parse(RawPage(source.encode(), "test"), config), config)
    kept = [block.text for block in page.kept()]
    assert (kept[0], kept[-1]) == (ABOVE, BELOW)
    return kept[1:-1], [b.text for b, v in zip(page.blocks, page.verdicts, strict=True) if v]


@pytest.mark.parametrize(
    ("markup", "call"),
    [
        ("<a href=/1>Read more about the boats »</a>", "Read more about the boats »"),
        ("Read more about the boats <a href=/1>here</a>.", "Read more about the boats here."),
        ("<em>Lesen Sie auch: <a href=/1>Boote</a></em>", "Lesen Sie auch: Boote"),
        ("<b>Читайте также:</b> <a href=/1>Лодки</a>", "Читайте также: Лодки"),
        ("<a href=/1>Mehr vom Hafen →</a>", "Mehr vom Hafen →"),
        ("(Read also: <a href=/1>Boats &amp; nets</a>)", "(Read also: Boats & nets)"),
        ("<a href=/1>Xyzzy: Seven boats painted red</a>", "Xyzzy: Seven boats painted red"),
        (
            "<b>Xyz zy:</b> <a href=/1>Seven boats painted red</a>",
            "Xyz zy: Seven boats painted red",
        ),
        ("<a href=/1>Continue reading</a>", "Continue reading"),
        ("<a href=/1>Haberin devamı</a>", "Haberin devamı"),
        ("(<a href=/1>more</a>)", "(more)"),
        ("<a href=/1>[…]</a>", "[…]"),
        (
            "(<a href=/1>Read our full list of boats here</a>.)",
            "(Read our full list of boats here.)",
        ),
        ("Click <a href=/1>here</a> to read more.", "Click here to read more."),
    ],
)
def test_call_at_the_end_of_a_paragraph_is_cut_off(markup: str, call: str) -> None:
    assert outcome(f"<p>{SAID} {markup}</p>") == ([SAID], [call])


def test_call_that_names_its_page_to_some_readers_alone_is_cut_off() -> None:
    markup = "<a href=/1>Keep reading <span class=sr-only>of boats</span></a>"
    assert outcome(f"<p>{SAID} {markup}</p>") == ([SAID], ["Keep reading", "of boats"])


@pytest.mark.parametrize(
    "brackets",
    [
        "(Watch our video below.)",
        "(Das Video dazu finden Sie oben)",
        "(Vea el vídeo arriba.)",
        "<em>(Видео — ниже.)</em>",
        "(Watch <a href=#v>the video</a> above)",
        "（上方有影片）",
    ],
)
def test_brackets_behind_a_sentence_that_point_to_a_player_are_cut_off(brackets: str) -> None:
    kept, dropped = outcome(f"<p>{SAID} {brackets}</p>")
    assert kept == [SAID]
    assert len(dropped) == 1


def test_brackets_inside_of_a_sentence_and_others_stay() -> None:
    for end in ("He laughed (see the video below)", f"{SAID} (See the picture above.)"):
        kept, dropped = outcome(f"<p>{SAID} {end}</p>")
        assert (kept, dropped) == ([f"{SAID} {end}"], [])


def test_paragraph_that_is_nothing_but_a_pointer_goes() -> None:
    assert outcome("<p><a href=/1>Read the full story</a></p>") == ([], ["Read the full story"])


def test_sentences_without_spaces_are_cut_too() -> None:
    said = "油漆是从船上剩下的，没有人要求别的颜色，孩子们刷了三天，老师站在旁边看着他们。"
    assert outcome(f"<p>{said}<a href=/1>相关阅读：渔船</a></p>") == ([said], ["相关阅读：渔船"])


def test_where_only_spaces_part_sentences_they_are_cut_at_one() -> None:
    said = "สีเหลือมาจากเรือ เด็กๆ ทาอยู่สามวัน ครูยืนดูอยู่ข้างๆ และไม่มีใครขอสีอื่นเลยสักคน"
    call = "อ่านเพิ่มเติม: เรือประมง"
    assert outcome(f"<p>{said} <a href=/1>{call}</a></p>") == ([said], [call])


@pytest.mark.parametrize("end", ["။", "։", "።", "។"])
def test_full_stops_of_other_scripts_end_sentences(end: str) -> None:
    said = f"Farba zostala z łodzi, a dzieci malowały przez trzy dni{end}"
    call = "Czytaj także: łodzie"
    assert outcome(f"<p>{said} <a href=/1>{call}</a></p>") == ([said], [call])


@pytest.mark.parametrize(
    "paragraph",
    [
        "<p><strong>READ ALSO: <a href=/1>The boats are red</a></strong></p>",
        "<p>Sign up for our <a href=/n>letter from the coast</a> and never miss a tide.</p>",
        "<p>To keep reading, <a href=/s>subscribe</a> or <a href=/l>log in</a>.</p>",
        "<p>Pour continuer la lecture, <a href=/s>abonnez-vous</a>.</p>",
        "<p>اقرأ أيضا: <a href=/1>القوارب</a></p>",
        "<p>推荐阅读：<a href=/1>孩子们把渔船漆成了红色，船长们第二天才看到。</a></p>",
        "<p>Read also: <a href=/1>The boats were painted red by the same pupils in June.</a></p>",
        "<p>You have read your last free story. <a href=/s>Subscribe</a> to continue reading.</p>",
        "<p>در خبرنامه ما <a href=/n>عضو شوید</a></p>",
        "<p>Подпишитесь на нашу <a href=/n>утреннюю рассылку</a>, чтобы ничего не пропустить.</p>",
    ],
)
def test_paragraph_that_is_a_call_goes(paragraph: str) -> None:
    kept, dropped = outcome(paragraph)
    assert kept == []
    assert len(dropped) == 1


@pytest.mark.parametrize(
    "paragraph",
    [
        f"<p>{SAID} It was bought from <a href=/1>the yard</a>.</p>",
        f"<p>{SAID} <a href=/1>The yard says so itself.</a></p>",
        f"<p>{SAID} See <a href=/1>the list</a></p>",
        f"<p>{SAID} Owner: <a href=/1>Ada Lind</a></p>",
        f"<p>{SAID} The owner says: <a href=/1>Nobody will ever paint it again.</a></p>",
        f"<p>{SAID} Its hours are 10:00 to <a href=/1>16:00 on every day in May</a></p>",
        f"<p>{SAID} <a href=#1>[1]</a></p>",
        f"<p>{SAID} <a href=/1>Reef Gazette</a></p>",
        f"<p>{SAID} <a href=/1>Science</a></p>",
        f"<p>{SAID} Click <a href=/1>here</a> to open the gate.</p>",
        f"<p>{SAID} The gulls wanted <a href=/1>more</a></p>",
        "<p>Read more slowly, said the teacher, when the pupils read the label of the paint.</p>",
        "<p>To keep reading in the evening one needs a lamp that the wind does not blow out.</p>",
    ],
)
def test_other_ends_and_paragraphs_stay_whole(paragraph: str) -> None:
    kept, dropped = outcome(paragraph)
    assert len(kept) == 1
    assert dropped == []


@given(
    st.lists(
        st.sampled_from(["One. ", "Read more ", "<a href=x>", "here", "</a>", " »", "<b>", "</b>"])
    )
)
def test_cutting_loses_nothing(pieces: list[str]) -> None:
    source = f"<p>{SAID} {''.join(pieces)}</p><p>{BELOW}</p>"
    whole = read_html(source).blocks
    cut = split_calls(source, whole)
    assert " ".join(b.text for b in cut).split() == " ".join(b.text for b in whole).split()
    assert sum(b.link_chars for b in cut) == sum(b.link_chars for b in whole)
    assert all(0 <= b.start <= b.end <= len(source) for b in cut)
    assert [b.start for b in cut] == sorted(b.start for b in cut)


@pytest.mark.parametrize(
    "link",
    ["Téléchargez notre appli.", "扫码关注我们", "Share this story with your friends."],
)
def test_link_in_which_a_site_asks_for_something_is_cut_off_the_paragraph(link: str) -> None:
    said = "The ferry came back into the river on Monday, after a whole winter on the bank."
    kept, gone = outcome(f"<p>{said} <a href=/x>{link}</a></p>")
    assert said in kept
    assert link in gone
