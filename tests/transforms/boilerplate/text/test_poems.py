"""Poems without marks in text pages are kept whole; lists of links that look alike are no verse."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Characters, RawPage
from naqi.schemas.rows import PageRows
from naqi.transforms.blocks.text import read_text
from naqi.transforms.boilerplate.text.lines import measure
from naqi.transforms.boilerplate.text.poems import mark_poems
from naqi.transforms.core import clean_page, parse

POEMS = {
    "Лодка": [
        ["Лодка стоит у причала", "никто её не зовёт", "и старая цепь скучает"],
        ["снег засыпал вёсла", "ветер считает доски", "до самого утра"],
        ["Зимой приходит сторож", "стучит по льду ногой", "и уходит обратно"],
        ["а лодке снится море", "и дальний медленный свет", "над чужой водой"],
    ],
    "渡口": [
        ["渡口落满了雪花", "没有人走上岸来", "晚饭的钟敲过了", "船还睡在冰里"],
        ["老人点起一盏灯", "照着空空的木桩", "风把门轻轻推开", "又把它慢慢关上"],
        ["春天来了的时候", "船会记得这里吗", "水只是向东流去", "不肯说一句话语"],
        ["我把桨放在墙边", "听见河在下面走", "好像有谁在叫我", "好像又不是叫我"],
    ],
}
ABOVE, BELOW = (
    {
        "Лодка": "Причал у старой мельницы построили паромщики, которые жили здесь до войны и "
        "чинили лодки всей округе каждую весну.",
        "渡口": "老磨坊旁边的渡口是船工们修起来的，他们战前就住在这里，每年春天都替附近的人修船。",
    },
    {
        "Лодка": "Теперь паром ходит два раза в неделю, и билеты продаёт внучка последнего "
        "сторожа, которая помнит эту песню.",
        "渡口": "如今渡船每个星期只走两次，卖票的是最后一位看守人的孙女，她还记得这首歌谣。",
    },
)
MENU = {"Лодка": "Главная\nКарты\nЦены\nЛюди", "渡口": "首页\n地图\n价格\n人物"}


def clean(text: str) -> PageRows:
    return clean_page(RawPage(text.encode(), "boats.txt", format="text"), CleanConfig())


def kept(text: str) -> list[str]:
    return [row.text for row in clean(text).paragraphs]


def poem(title: str) -> str:
    return "\n\n".join("\n".join(stanza) for stanza in POEMS[title])


def verses(title: str) -> list[str]:
    return [line for stanza in POEMS[title] for line in stanza]


@pytest.mark.parametrize("title", POEMS)
def test_a_page_that_is_a_poem_loses_no_line(title: str) -> None:
    assert kept(f"{title}\n\n{poem(title)}\n") == verses(title)
    assert clean(f"{title}\n\n{poem(title)}\n").page.title == title


@pytest.mark.parametrize("title", POEMS)
def test_a_poem_below_a_menu_loses_no_line(title: str) -> None:
    page = f"{MENU[title]}\n\n{title}\n\n{poem(title)}\n\n© 2021 Pier\n"
    assert kept(page) == verses(title)


@pytest.mark.parametrize("title", POEMS)
@pytest.mark.parametrize("is_whole", [True, False])
def test_a_poem_between_paragraphs_loses_no_line(title: str, is_whole: bool) -> None:
    lines = verses(title) if is_whole else verses(title)[:4]
    text = poem(title) if is_whole else "\n".join(lines)
    rows = kept(f"{title}\n\n{ABOVE[title]}\n\n{text}\n\n{BELOW[title]}\n")
    assert [row for row in rows if row != title] == [ABOVE[title], *lines, BELOW[title]]


LONG = {
    "چراغ بندر ماهیگیران پیر": [
        "شب آمد و چراغ به ساحل نشسته ماند",
        "قایق کنار اسکله با بند بسته ماند",
        "دریا ز راه دور پیامی به ما نداد",
        "وان مرد پیر بر لب پل دلشکسته ماند",
    ],
    "ملاحوں کا پرانا مینار": [
        "نہ کشتی ہے نہ ساحل پر کوئی ہے",
        "فقط پانی کی اک چادر بچھی ہے",
        "چراغوں کو بجھا کر سو گئے سب",
        "مگر اک کھڑکی اب تک جاگتی ہے",
        "وہ بوڑھا آدمی بھی جا چکا اب",
        "مگر اس کی کہانی رہ گئی ہے",
    ],
}
AROUND = {
    "چراغ بندر ماهیگیران پیر": (
        "چراغ بندر ماهیگیران پیر تا زمستان سردی که موج پایه‌اش را شکست روشن می‌ماند.",
        "نگهبان آن را از سنگ سفید ساخته بود و چنان بلند بود که قایق‌ها نورش را از آن سوی خلیج "
        "می‌دیدند.",
    ),
    "ملاحوں کا پرانا مینار": (
        "ملاحوں کا پرانا مینار کشتیوں کو راہ دکھاتا تھا یہاں تک کہ ایک طوفانی رات میں گر گیا۔",
        "اس کی سیڑھی سفید پتھر سے بنی تھی اور اتنی اونچی تھی کہ بچے اوپر سے سارے جہاز گن لیتے تھے۔",
    ),
}


@pytest.mark.parametrize("title", LONG)
def test_long_lines_of_verse_between_paragraphs_are_no_title(title: str) -> None:
    above, below = AROUND[title]
    page = "\n\n".join([title, above, "\n".join(LONG[title]), below])
    assert clean(page).page.title == title
    assert kept(page) == [above, *LONG[title], below]


@pytest.mark.parametrize(
    "headlines",
    [
        "وزیر آب از سد تازه در شمال بازدید کرد\nقیمت گندم باز هم در بازار بالا رفت\n"
        "تیم ملی والیبال به دیدار پایانی رسید\nباران شدید راه‌های جنوب را بست",
        "Old pier is sold to the town again\nNew boats for the ferry are built\n"
        "Two men were saved off the coast\nHarbour fees to rise again in May",
    ],
)
def test_headlines_between_paragraphs_are_no_verse(headlines: str) -> None:
    above, below = AROUND["چراغ بندر ماهیگیران پیر"]
    blocks = read_text("\n\n".join([above, headlines, below]))
    lines = measure(blocks, Characters())
    assert not any(line.verse for line in mark_poems(blocks, lines))


@pytest.mark.parametrize(
    "columns",
    [
        ["Boats\nNets\nSails", "Contact\nImprint\nTerms"],
        ["Our new boats\nFind a pier\nSails and nets on sale today", "Write to us\nAbout us"],
        ["Ferry stops at noon\nPier rebuilt\nNets sold", "Ada Lind\nPer Holm\nMira Holt"],
        ["купить лодку\nкупить весло\nчинить лодку\nлодки дёшево"],
        ["渡口\n船票\n价格", "地图\n人物\n历史"],
    ],
)
def test_columns_of_links_are_no_poem(columns: list[str]) -> None:
    blocks = read_text("\n\n".join(columns))
    lines = measure(blocks, Characters())
    assert not any(line.verse for line in mark_poems(blocks, lines))


def test_groups_of_a_menu_above_a_text_are_no_stanzas() -> None:
    menu = ["أخبار الميناء والجزر", "شؤون الصيد والقوارب", "رياضة الشباب البحرية"]
    sections = ["صفحات الشعر والغناء", "أسعار السوق اليوم", "صحة الأسرة والأطفال"]
    title = "ترميم الرصيف القديم"
    text = "بدأ عمال الميناء يوم أمس ترميم الرصيف القديم الذي تضرر من عواصف الشتاء الماضي كثيرا."
    lines = [*menu, "", *sections, "", title, "", text, "", text.replace("أمس", "الأحد")]
    page = parse(RawPage("\n".join(lines).encode(), "p.txt", format="text"), CleanConfig())
    assert page.title == title
