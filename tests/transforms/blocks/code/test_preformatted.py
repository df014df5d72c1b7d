"""Prose in ``pre`` is told from code, in any language, and read as a text."""

from __future__ import annotations

import re

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Block, RawPage
from naqi.schemas.rules import Role
from naqi.transforms.blocks.html import read_html
from naqi.transforms.core import clean_page


def blocks(text: str) -> list[Block]:
    return list(read_html(f"<pre>{text}</pre>").blocks)


def roles(text: str) -> list[tuple[Role, str]]:
    return [(block.role, block.text) for block in blocks(text)]


ETEXT = """
                 CHAPTER THE FIRST

   The miller kept two cats, one for the upper floor and one for the
   lower, and neither of them would be seen on the stairs after the
   lamps were lit.

       When the wheel stood still they came down together and sat by the
   door, as if somebody had called them to account for the silence of
   the house.

   The floors of it
   were swept by noon, the sacks were tied,
   and nothing in the mill
   had ever been so wide.

   *  a broom of birch, which was replaced whenever the twigs had
      worn down to the band
   *  two lamps

        +-------+      +------+
        | wheel |----->| mill |
        +-------+      +------+

   The drawing above was made from memory, which is why the race is
   missing from it.
"""


def test_an_e_text_is_paragraphs_headings_items_verse_and_drawings() -> None:
    found = roles(ETEXT)
    assert [role for role, _ in found] == [
        Role.HEADING,
        Role.PARAGRAPH,
        Role.PARAGRAPH,
        Role.PARAGRAPH,
        Role.LIST_ITEM,
        Role.LIST_ITEM,
        Role.CODE,
        Role.PARAGRAPH,
    ]
    assert found[0][1] == "CHAPTER THE FIRST"
    assert found[1][1].startswith(
        "The miller kept two cats, one for the upper floor and one for the lower,"
    )
    assert found[2][1].endswith(
        "as if somebody had called them to account for the silence of the house."
    )
    assert (
        found[4][1]
        == "* a broom of birch, which was replaced whenever the twigs had worn down to the band"
    )
    assert found[6][1].split("\n")[1] == "        | wheel |----->| mill |"
    assert [line.text for line in blocks(ETEXT)[3].parts] == [
        "The floors of it",
        "were swept by noon, the sacks were tied,",
        "and nothing in the mill",
        "had ever been so wide.",
    ]


STANDARD = """
Brook Working Group                                     A. Miller
Request for Gates: 99                                   The Brook

1.  Introduction

   A gate that is opened too early lets the water out before the
   wheel has been greased, and all of the work is lost.

1.1  Terms

   o  A wheel is what the water turns, and what the miller greases
      every morning.

   gate = "open" / "shut"

   +------+     +-------+
   | gate |---->| wheel |
   +------+     +-------+
"""


def test_a_standard_is_prose_with_figures() -> None:
    found = roles(STANDARD)
    assert [role for role, _ in found] == [
        Role.CODE,
        Role.HEADING,
        Role.PARAGRAPH,
        Role.HEADING,
        Role.LIST_ITEM,
        Role.CODE,
    ]
    assert found[3][1] == "1.1 Terms"
    assert found[5][1].startswith('   gate = "open" / "shut"\n\n   +------+')


PROSE = {
    "German": "Der Müller hielt zwei Katzen, eine für den oberen Boden und eine\n"
    "für den unteren, und keine von beiden ließ sich nach dem Anzünden\n"
    "der Lampen auf der Treppe sehen.",
    "Arabic": "كان الطحان يربي قطتين واحدة للطابق العلوي وأخرى للطابق السفلي\n"
    "ولم تكن أي منهما تظهر على الدرج بعد أن تضاء المصابيح في المساء\n"
    "ولا قبل أن يتوقف دولاب الماء.",
    "Russian": "Мельник держал двух кошек, одну для верхнего этажа и одну для\n"
    "нижнего, и ни одна из них не показывалась на лестнице после того,\n"
    "как зажигали лампы.",
    "Chinese": "磨坊主养了两只猫一只守着楼上的粮仓一只守着楼下的石磨点灯以\n"
    "后两只猫都不肯再走上那道楼梯水车停下来的时候它们就一起坐在门\n"
    "口，好像有人要它们解释。",
    "Hindi": "चक्की वाले ने दो बिल्लियाँ पाल रखी थीं, एक ऊपर की मंज़िल के लिए और\n"
    "एक नीचे की मंज़िल के लिए, और दीये जलने के बाद उनमें से कोई भी सीढ़ी\n"
    "पर दिखाई नहीं देती थी।",
}


@pytest.mark.parametrize("language", PROSE)
def test_wrapped_text_is_one_paragraph_in_any_language(language: str) -> None:
    between = "" if language == "Chinese" else " "
    assert roles(PROSE[language]) == [(Role.PARAGRAPH, PROSE[language].replace("\n", between))]


def test_prose_of_a_script_without_marks_of_sentences_is_prose() -> None:
    text = "แมวของโรงสีนอนอยู่บนชั้นบนตลอดทั้งวันในฤดูร้อน และลงมาหาปลาที่ลำธารในตอนเย็นเมื่อน้ำเย็นลง"
    assert roles(text) == [(Role.PARAGRAPH, text)]


def test_full_stop_on_a_line_of_its_own_ends_the_paragraph() -> None:
    lines = [
        "磨坊的猫整天睡在楼上，傍晚才下来，到溪边去捉",
        "鱼，那时候水已经凉了，谁也不知道它们什么时",
        "候回来，磨坊主人也从来不去找它们，只留着门",
        "。",
    ]
    assert roles("\n".join(lines)) == [(Role.PARAGRAPH, "".join(lines))]


def test_prose_in_pre_has_its_language() -> None:
    rows = clean_page(RawPage(f"<pre>{PROSE['Russian']}</pre>".encode(), "m"), CleanConfig())
    assert [(row.role, row.language) for row in rows.paragraphs] == [("paragraph", "ru")]


CODES = {
    "a program": "for cat in cats:\n    if cat.floor is upper:\n        cat.sit()\n"
    "    else:\n        cat.go(down)",
    "a comment above it": "# The cats of the mill are counted by floor, since the two of them\n"
    "# are never seen together on the stairs.\ncats = count(floor)\nprint(cats)",
    "a command": "mill start --cats two",
    "commands": "sudo mill stop\nmill sweep upper floor\nmill sweep lower floor\nmill start",
    "a table": "floor   cats   lamps\nupper   one    four\nlower   one    two",
    "a log": "cat one asleep\ncat two asleep\nwheel stopped\nerror: no water in the race",
    "settings": "wheel:\n  speed: slow\n  floor: lower\nlamps:\n  lit: true",
    "a message": "warning: the wheel turns without water in the race",
    "a query": "SELECT name, floor\nFROM cats\nWHERE floor = 'upper'\nORDER BY name;",
    "changed lines of prose": "--- a/mill.txt\n+++ b/mill.txt\n@@ -1,2 +1,2 @@\n"
    "-The cats of the mill sleep on the upper floor.\n"
    "+The cats of the mill sleep on the lower floor.",
    "statements of words": "begin wheel;\n  wait for water;\n  count the cats;\nend of wheel;",
    "Pascal": "procedure Sweep;\nbegin\n  Broom := Birch;\n  Floor := Upper\nend;",
}


@pytest.mark.parametrize("kind", CODES)
def test_code_stays_code(kind: str) -> None:
    assert roles(CODES[kind]) == [(Role.CODE, CODES[kind])]


def test_what_is_marked_up_as_code_is_code_whatever_it_says() -> None:
    text = PROSE["German"]
    assert roles(f"<code>{text}</code>") == [(Role.CODE, text)]


def test_quoted_mail_is_quotations() -> None:
    text = (
        "Anna Lund wrote:\n"
        "&gt; The cats were on the stairs again last night, and I could not get\n"
        "&gt; down to the wheel before six.\n\n"
        "They sit there because of the draught. I have hung a curtain at the\n"
        "foot of the stairs, which should help.\n"
    )
    assert roles(text)[1] == (
        Role.QUOTE,
        "The cats were on the stairs again last night, and I could not get down to the wheel "
        "before six.",
    )
    assert roles(text)[2][0] is Role.PARAGRAPH


def test_verse_alone_in_a_pre_is_lines() -> None:
    lines = [
        "The wheel goes round,",
        "  the water falls,",
        "The cats asleep",
        "  along the walls,",
        "And up above",
        "  the miller calls.",
    ]
    (stanza,) = blocks("\n".join(lines))
    assert [line.text for line in stanza.parts] == [line.strip() for line in lines]


def test_verse_may_pause_with_marks_that_code_has() -> None:
    lines = [
        "The wheel goes round;",
        "the cats of the miller sleep;",
        "a lamp on the stairs,",
        "and the water is black and deep;",
        "who calls from below,",
        "has the key of the mill to keep.",
    ]
    (stanza,) = blocks("\n".join(lines))
    assert [line.text for line in stanza.parts] == lines


def test_space_of_full_width_begins_a_paragraph() -> None:
    paragraphs = [
        "水車の猫は階段の上で寝ていて、粉屋が起きるまで動きません。冬のあいだは屋根裏に上がります。",
        "粉屋は猫を数えません。二匹が同じ階にいたことは、これまでに一度もないからだと言います。",
    ]
    text = "\n".join("\n".join(re.findall(".{1,20}", "\u3000" + one)) for one in paragraphs)
    assert [block.text for block in blocks(text)] == paragraphs


def test_offsets_hold_behind_entities_and_elements() -> None:
    body = (
        "The cats &amp; the wheel of the mill were painted in one &amp; the same\n"
        "colour, which <a href=x>nobody</a> had thought of before the paint ran out.\n\n"
        "Afterwards the door was painted too, with what was left in the last\n"
        "of the pots."
    )
    source = f"<pre>{body}</pre>"
    first, second = read_html(source).blocks
    assert source[first.start : first.end].startswith("The cats &amp; the wheel")
    assert source[first.start : first.end].endswith("ran out.")
    assert source[second.start : second.end].endswith("of the pots.")
    assert source[second.start : second.end].startswith("Afterwards")


@pytest.mark.parametrize("indent", ["", "\t"])
def test_long_lines_that_all_end_as_sentences_do_are_paragraphs(indent: str) -> None:
    lines = [
        "Das Boot liegt seit dem Herbst auf dem Trockenen, und niemand weiß, wem es gehört.",
        "Im Winter haben zwei Katzen darin gewohnt, bis der Hafenmeister die Plane festband.",
        "Nun soll es verkauft werden, doch der Zettel am Bug ist schon wieder abgefallen.",
    ]
    source = "<pre>" + "\n".join(indent + line for line in lines) + "</pre>"
    assert [block.text for block in read_html(source).blocks] == lines


FERRY = {
    "even lines with marks": (
        "Snow lies along the pier,\nand nobody is here,\nthe bell has lost its tongue,\n"
        "the song is left unsung.\n\n"
        "Who tied the painter so,\nand where did he go,\nthe river will not tell,\n"
        "it only rocks the bell."
    ),
    "stanzas without marks": (
        "눈은 부두에 내리고\n아무도 오지 않는다\n종은 소리를 잃고\n노래는 멎었다\n\n"
        "누가 밧줄을 매었나\n어디로 떠났나\n강은 말이 없고\n종만 흔들린다"
    ),
    "stanzas that go on in small letters": (
        "Schnee liegt am Steg\nund niemand ist da\ndie Glocke ist stumm\nund das Lied ist aus\n\n"
        "Wer band den Kahn an\nund wo ging er hin"
        "\nder Fluss sagt es nicht\ner schaukelt den Kahn"
    ),
}


@pytest.mark.parametrize("poem", FERRY.values(), ids=FERRY)
def test_verse_is_a_block_a_stanza_with_its_lines(poem: str) -> None:
    found = [[line.text for line in block.parts] for block in blocks(poem)]
    assert found == [stanza.split("\n") for stanza in poem.split("\n\n")]


@pytest.mark.parametrize(
    "form",
    [
        "<pre class=wp-block-verse>{}</pre>",
        "<div class=verseblock><pre class=content>{}</pre></div>",
        '<div class=poem style="white-space: pre-line">{}</div>',
    ],
)
def test_what_is_named_after_verse_is_verse_however_short(form: str) -> None:
    poem = "Snow lies along the pier\nand nobody is here\n\nthe bell has lost\nits tongue"
    found = [block.parts for block in read_html(form.format(poem)).blocks]
    assert [[line.text for line in lines] for lines in found] == [
        stanza.split("\n") for stanza in poem.split("\n\n")
    ]


def test_code_in_what_is_named_after_verse_stays_code() -> None:
    source = "<div class=lyrics><pre>x = pier(1)\ny = bell[2]\nreturn x + y</pre></div>"
    assert [block.role for block in read_html(source).blocks] == [Role.CODE]


@pytest.mark.parametrize(
    "lines",
    [
        "ferry add the boat\nferry move the boat\nferry list them\n\n"
        "ferry load the bell\nferry ring the bell\nferry stop now",
        "Snow on the pier tonight\nNobody has come ashore",
    ],
)
def test_commands_and_two_lines_alone_stay_code(lines: str) -> None:
    assert [role for role, _ in roles(lines)] == [Role.CODE]
