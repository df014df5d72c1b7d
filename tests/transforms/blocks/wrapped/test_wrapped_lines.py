"""Lines of text pages that were cut at a width are joined, and others are not."""

from __future__ import annotations

from itertools import pairwise
from textwrap import fill

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.page import Block
from naqi.schemas.rules import Role
from naqi.transforms.blocks.text import read_text

PARAGRAPHS = {
    "en": (
        "The council of the small harbour town met on Monday to talk about the old lighthouse, "
        "which has stood empty since the storm of last winter. Several members said that the tower "
        "should be sold, but the mayor wants to keep it. The vote was put off until March.",
        "Engineers have looked at the stairs and found them sound. The lamp itself is another "
        "matter: it was made in a workshop that closed forty years ago, and nobody in the county "
        "knows how to mend it. A museum has offered to lend its own for as long as it is needed.",
    ),
    "de": (
        "Der Rat der kleinen Hafenstadt hat am Montag über den alten Leuchtturm beraten, der seit "
        "dem Sturm des letzten Winters leer steht. Mehrere Mitglieder wollen den Turm verkaufen, "
        "doch die Bürgermeisterin möchte ihn behalten. Die Abstimmung wurde verschoben.",
        "Fachleute haben die Treppe untersucht und für gut befunden. Die Lampe selbst ist eine "
        "andere Sache: Sie stammt aus einer Werkstatt, die vor vierzig Jahren geschlossen wurde, "
        "und niemand im Landkreis weiß, wie man sie repariert und woher das Glas kommen soll.",
    ),
    "ru": (
        "Совет маленького портового города собрался в понедельник, чтобы обсудить старый маяк, "
        "который пустует после шторма прошлой зимой. Некоторые члены совета предложили продать "
        "башню, но мэр хочет её сохранить. Голосование отложили до марта.",
        "Инженеры осмотрели лестницу и нашли её прочной. Другое дело сама лампа: её сделали в "
        "мастерской, которая закрылась сорок лет назад, и никто в округе не знает, как её "
        "починить и где взять для неё новое стекло.",
    ),
    "ar": (
        "اجتمع مجلس البلدة الساحلية الصغيرة يوم الاثنين لبحث مصير المنارة القديمة التي ظلت خالية "
        "منذ عاصفة الشتاء الماضي. وقال عدد من الأعضاء إن البرج يجب أن يباع، لكن رئيسة البلدية "
        "تريد الاحتفاظ به. وتأجل التصويت إلى شهر مارس المقبل.",
        "وفحص المهندسون السلالم ووجدوها سليمة، أما المصباح نفسه فأمره مختلف، إذ صنع في ورشة "
        "أغلقت قبل أربعين عاما، ولا أحد في المنطقة يعرف كيف يصلحه. وعرض متحف أن يعير مصباحه "
        "للبلدة مدة عامين كاملين بلا مقابل.",
    ),
    "he": (
        "מועצת עיירת הנמל הקטנה התכנסה ביום שני כדי לדון במגדלור הישן, שעומד ריק מאז הסערה של "
        "החורף שעבר. כמה מן החברים אמרו שצריך למכור את המגדל, אבל ראשת העירייה רוצה לשמור עליו. "
        "ההצבעה נדחתה לחודש מרץ.",
        "המהנדסים בדקו את המדרגות ומצאו אותן תקינות. המנורה עצמה היא עניין אחר: היא נבנתה בבית "
        "מלאכה שנסגר לפני ארבעים שנה, ואיש באזור אינו יודע כיצד לתקן אותה. מוזיאון הציע להשאיל "
        "את המנורה שלו עד הקיץ הבא.",
    ),
    "hi": (
        "छोटे बंदरगाह नगर की परिषद सोमवार को पुराने प्रकाशस्तंभ पर चर्चा करने के लिए बैठी, जो "
        "पिछली सर्दियों के तूफान के बाद से खाली पड़ा है। कई सदस्यों ने कहा कि मीनार बेच देनी चाहिए, "
        "लेकिन महापौर उसे रखना चाहती हैं। मतदान मार्च तक टाल दिया गया।",
        "इंजीनियरों ने सीढ़ियों की जाँच की और उन्हें मजबूत पाया। दीपक की बात अलग है, वह ऐसी "
        "कार्यशाला में बना था जो चालीस साल पहले बंद हो गई। एक संग्रहालय ने अपना दीपक देने की "
        "पेशकश की है।",
    ),
}
UNSPACED = {
    "zh": (
        "小港口城市的议会星期一开会，讨论自去年冬天风暴以来一直空着的旧灯塔。几位议员说应该把塔卖掉，但"
        "市长希望保留它。投票推迟到三月举行，届时将由全体居民共同决定灯塔今后的用途以及修理所需的费用。",
        "工程师检查了楼梯认为十分坚固。灯本身则是另一回事，因为它是由四十年前就已经关闭的一家作坊制造的，"
        "县里没有人知道应该怎样修理。一家博物馆愿意出借自己的灯，条件是市里支付往返运输的全部费用。",
    ),
    "ja": (
        "小さな港町の議会は月曜日に開かれ、昨冬の嵐以来空いたままの古い灯台について話し合った。何人かの"
        "議員は塔を売るべきだと述べたが、町長は残したいと考えている。採決は三月まで延期された。",
        "技術者たちは階段を調べ、丈夫だと判断した。ランプは別の問題で、四十年前に閉じた工房で作られたもの"
        "であり、直し方を知る者は郡内にいない。博物館が自分のランプを貸すと申し出た。",
    ),
}
THAI = (
    "สภาเมืองท่าเล็กๆ ประชุมกันเมื่อวันจันทร์ เพื่อหารือเรื่องประภาคารเก่า ซึ่งว่างเปล่ามาตั้งแต่พายุ"
    "เมื่อฤดูหนาวที่แล้ว สมาชิกหลายคนบอกว่าควรขายหอคอย แต่นายกเทศมนตรีอยากเก็บไว้ "
    "การลงคะแนนถูกเลื่อนไปเป็นเดือนมีนาคม เพราะยังไม่มีใครรู้ราคา วิศวกรตรวจบันไดแล้วพบว่าแข็งแรงดี"
)
MENU = "Home\nNews\nSport\n\nTalk of the tower\n\n"


def cut(text: str, width: int) -> str:
    return "\n".join(text[at : at + width] for at in range(0, len(text), width))


def texts(source: str) -> list[str]:
    return [block.text for block in read_text(source)]


def joined(source: str) -> list[Block]:
    return [block for block in read_text(source) if block.lines > 1]


@pytest.mark.parametrize("width", [62, 72, 79])
@pytest.mark.parametrize("language", PARAGRAPHS)
def test_wrapped_lines_are_paragraphs_whose_offsets_cover_them(language: str, width: int) -> None:
    source = MENU + "\n\n".join(fill(text, width) for text in PARAGRAPHS[language]) + "\n\nShare"
    blocks = read_text(source)[4:-1]
    assert tuple(block.text for block in blocks) == PARAGRAPHS[language]
    for block in blocks:
        assert " ".join(source[block.start : block.end].split()) == block.text
        assert source[block.start : block.end].count("\n") == block.lines - 1


SENTENCES = {
    "ar": (
        "قال رئيس الميناء يوم الأحد إن السفينة الجديدة ستصل مع نهاية الشهر إلى الرصيف الغربي.",
        "وأضاف أن العمال سيبدأون في تفريغ حمولتها فور رسوها أمام المستودع القديم.",
        "ولم يذكر المتحدث باسم البلدية كم ستكلف أعمال التوسعة التي تجري منذ عامين في الميناء.",
        "ويخشى الصيادون أن تضيق بهم المياه التي ورثوا الصيد فيها عن آبائهم وأجدادهم منذ زمن طويل.",
    ),
    "he": (
        "מנהל הנמל אמר ביום ראשון כי האונייה החדשה תגיע בסוף החודש הבא אל הרציף המערבי של העיר.",
        "לדבריו יתחילו הפועלים לפרוק את מטענה מיד עם עגינתה מול המחסן הישן.",
        "דובר העירייה לא מסר כמה יעלו עבודות ההרחבה שנמשכות כבר שנתיים תמימות בכל שטחי הנמל.",
        "הדייגים חוששים שיהיה להם צר במים שבהם דגו אבותיהם וסביהם מאז ימים ימימה ועד היום הזה.",
    ),
}
"""Paragraphs of one sentence each: none ends inside of a line."""


@pytest.mark.parametrize("width", [52, 60, 70])
@pytest.mark.parametrize("language", SENTENCES)
def test_paragraphs_of_one_sentence_each_are_told_by_where_their_last_lines_end(
    language: str, width: int
) -> None:
    source = MENU + "\n\n".join(fill(text, width) for text in SENTENCES[language])
    assert tuple(texts(source)[4:]) == SENTENCES[language]


def test_stanzas_whose_last_line_is_as_long_stay_lines() -> None:
    stanza = NOT_WRAPPED["Persian verse"].split("\n")
    source = "\n\n".join("\n".join(stanza[n : n + 2]) + "." for n in (0, 2, 4))
    assert joined(source) == []


def test_lines_that_end_with_commas_by_chance_are_joined_where_others_are() -> None:
    chance = (
        "מועצת עיירת הנמל הקטנה התכנסה ביום שני כדי לדון במגדלור הישן,",
        "שעומד ריק מאז הסערה האחרונה. כמה מן החברים חזרו ואמרו אתמול,",
        "שאין מנוס וצריך למכור את המגדל.",
    )
    others = "\n\n".join(fill(text, 62) for text in PARAGRAPHS["he"])
    assert texts(others + "\n\n" + "\n".join(chance))[-1] == " ".join(chance)


@pytest.mark.parametrize("over", [2, 4, 6])
@pytest.mark.parametrize("language", PARAGRAPHS)
def test_a_headline_that_is_a_little_wider_does_not_hide_the_width(
    language: str, over: int
) -> None:
    width = 64
    headline = PARAGRAPHS[language][0][: width + over].rstrip()
    for text in PARAGRAPHS[language]:  # of one paragraph there is little to go by
        source = MENU + f"{headline}\n\n" + fill(text, width) + f"\n\nShare\n\n{headline}\nMore\n"
        assert text in texts(source)


@pytest.mark.parametrize("language", PARAGRAPHS)
def test_an_indent_begins_a_paragraph(language: str) -> None:
    source = "\n".join(fill("    " + text, 72) for text in PARAGRAPHS[language])
    assert tuple(texts(source)) == PARAGRAPHS[language]


@pytest.mark.parametrize("language", ["en", "ar", "he"])
def test_a_short_line_that_ends_a_sentence_ends_a_paragraph(language: str) -> None:
    assert (
        tuple(texts("\n".join(fill(p, 70) for p in PARAGRAPHS[language]))) == (PARAGRAPHS[language])
    )


@pytest.mark.parametrize("width", [30, 35, 38])
@pytest.mark.parametrize("language", UNSPACED)
def test_lines_of_so_many_ideographs_are_joined_without_spaces(language: str, width: int) -> None:
    apart = "\n\n".join(cut(text, width) for text in UNSPACED[language])
    indented = "\n".join(cut("　　" + text, width) for text in UNSPACED[language])
    for source in (apart, indented):
        assert tuple(texts(source)) == UNSPACED[language]


def test_lines_in_a_script_that_marks_no_sentences_are_joined() -> None:
    (block,) = read_text(cut(THAI, 60))
    assert block.text.replace(" ", "") == THAI.replace(" ", "")


def test_cut_words_are_put_together_and_compounds_are_not() -> None:
    source = (
        "The miller of the valley had kept his wheel in order for twenty years, and never com-\n"
        "plained of the cold. A well-known carpenter came once a year to look at the bear-\n"
        "ings and at the sluice, which was made of oak. He was paid in flour, as was cus-\n"
        "tomary in those days. The wheel was as well-\n"
        "known as he was."
    )
    (block,) = read_text(source)
    assert "complained" in block.text
    assert "bearings" in block.text
    assert "customary" in block.text
    assert block.text.count("well-known") == 2
    soft = source.replace("-\n", "\u00ad\n")
    assert "complained" in texts(soft)[0]


def test_quoted_lines_of_mail_are_a_quotation_without_its_marks() -> None:
    quoted = "\n".join("> " + line for line in fill(PARAGRAPHS["en"][0], 70).split("\n"))
    source = f"On Monday Ada wrote:\n{quoted}\n\n" + fill(PARAGRAPHS["en"][1], 70)
    announced, quote, answer = read_text(source)
    assert (quote.text, quote.role) == (PARAGRAPHS["en"][0], Role.QUOTE)
    assert (announced.lines, answer.text) == (1, PARAGRAPHS["en"][1])


def test_items_of_a_list_are_joined_each_by_itself() -> None:
    items = [fill("- " + text, 70, subsequent_indent="  ") for text in PARAGRAPHS["en"]]
    found = read_text("\n".join(items))
    assert [block.text for block in found] == ["- " + text for text in PARAGRAPHS["en"]]
    assert {block.role for block in found} == {Role.LIST_ITEM}


@pytest.mark.parametrize(
    "heading", ["Of the lamp", "THE LAMP", "2. Of the lamp and of the stairs below it"]
)
def test_a_heading_right_above_wrapped_lines_stays_one(heading: str) -> None:
    first, second = (fill(text, 70) for text in PARAGRAPHS["en"])
    assert texts(f"{first}\n\n{heading}\n{second}")[1] == heading


NOT_WRAPPED = {
    "verse": """When all the boats come home across the bay
And lanterns tremble on the harbour wall,
The keeper climbs to put the night away
And hears the gulls that answer to his call.
The stair is long, the lamp is slow to burn,
The window shows him nothing but the sea,
And every ship that promised to return
Is somewhere that he knows he cannot be.""",
    "verse in small letters": """the boats come home across the evening bay
and lanterns tremble on the harbour wall
a keeper climbs to put the night away
he hears the gulls that answer to his call
the stair is long the lamp is slow to burn
the window shows him nothing but the sea""",
    "Persian verse": """شبی که ماه به دریا رسید و خاموش شد میان موج
چراغ خانه‌ی ما در کنار ساحل شب روشن ماند و بس
پدر به قایق کهنه نگاه می‌کرد و آه می‌کشید از دل
که باد می‌وزد و راه خانه دور است از این کرانه‌ها
کسی نمی‌رسد از راه و در همیشه باز مانده است
سپیده می‌دمد و مرغ دریا باز می‌خواند برای ما""",
    "Chinese verse": """海边的灯塔夜夜亮着光，照着远处归来的小船和渔网，
老人在门前数着天上的星，等着那个出海未归的儿郎，
风吹过沙滩也吹过旧墙，吹不散他心里多年的盼望，
潮水来了又去去了又来，带走了岁月也带走了悲伤。""",
    "Chinese headlines": """市议会投票决定明年春天，重新修复港口旧灯塔外墙
博物馆宣布将从下月起，免费向全体市民开放三个展厅
新建的跨海大桥将在年底，之前完成全部主体结构工程
本地渔民抗议新的限额，要求政府重新考虑决定和办法
气象台预报本周末大风，和强降雨请市民注意安全出行""",
    "Thai headlines": """สภาเมืองลงมติซ่อมประภาคารเก่าในฤดูใบไม้ผลิปีหน้าแน่นอน
พิพิธภัณฑ์เปิดให้ชมฟรีตั้งแต่เดือนหน้าเป็นต้นไปทุกวันเสาร์
สะพานข้ามอ่าวจะสร้างเสร็จก่อนสิ้นปีนี้ตามแผนของรัฐบาลใหม่
ชาวประมงประท้วงข้อจำกัดการจับปลาใหม่ที่ท่าเรือเมื่อวานนี้
กรมอุตุเตือนพายุฝนหนักสุดสัปดาห์นี้ทั่วภาคใต้และอ่าวไทย""",
    "headlines": """Mayor opens the new pier for boats and for all its guests, at last
Council to vote on lighthouse repair after long months of talks
Storm leaves forty houses without power in the old harbour town
Museum lends its lamp to neighbours for a year, free of charge
Fishermen protest against new limits on what they may catch here
Bridge to be closed for nine weeks in summer, ministry confirms""",
    "dialogue": """— Where have you been all this time, and why did you not write?
— I was on the island, and there was no boat until this morning.
— And the others? Are they still waiting there for the next one?
— They are. They have food for a week, and the well is not dry.
— Then we must go back for them as soon as the wind has turned.""",
    "sentences as long as each other": """The ferry number one left with a dozen passengers.
The ferry number two left with a score of passengers.
The ferry number six left with a hundred passengers.
The ferry number ten left with a few of passengers.""",
    "code": """for name in harbour.boats(sorted=True, limit=100): print(name, x)
    if name.startswith("S") and not name.endswith("e"): continue
    lamp.light(name, colour="white", seconds=30, repeat=False, y=1)
    log.info("lit %s for %s seconds", name, 30, extra={"a": "b"})
    if lamp.broken: raise LampError(f"lamp {lamp.number} is broken")""",
    "a table": """Name of ship     home port     length in feet    year of launch
silver gull      eastwick      forty-one feet    nineteen hundred
morning star     westhaven     thirty-nine ft    nineteen and ten
grey heron       eastwick      fifty-two feet    nineteen eighteen""",
    "an address": """Harbour Office of the Town of Eastwick and Westhaven
14 Lighthouse Road, Second Floor, Door on the Left
Eastwick, County of the Seven Bays, EW4 9QT
Telephone 555 0143, open on weekdays from nine""",
    "items": """- two pounds of flour, sifted, and a little more for the table top
- half a pound of butter, cold, cut into cubes as small as a thumb
- three eggs, of which one is for the glaze, and a spoon of milk now
- a pinch of salt, a pinch of sugar, and the peel of half a lemon""",
    "clauses": """1. The members shall meet on the first Monday of each month at noon
2. The chair shall be elected for one year and may be elected again
3. No member shall hold more than one office at the same time at all
4. The treasurer shall give an account of all money in December then""",
}


@pytest.mark.parametrize("name", NOT_WRAPPED)
def test_lines_that_end_where_they_should_stay_lines(name: str) -> None:
    lines = NOT_WRAPPED[name]
    paragraph = PARAGRAPHS["en"][0]
    wrapped = fill(PARAGRAPHS["en"][1], 72)
    for source in (lines, f"{paragraph}\n{lines}\n{paragraph}", f"{paragraph}\n\n{lines}"):
        assert joined(source) == []
    assert [block.text for block in joined(f"{wrapped}\n\n{lines}\n\n{wrapped}")] == (
        2 * [PARAGRAPHS["en"][1]]
    )


LINES = st.lists(
    st.text(alphabet=st.sampled_from("abc -.,>\u00adعةก一。，　\t"), max_size=80), max_size=30
)
WRAPPED = st.builds(
    lambda words, width: fill(" ".join(words), width),
    st.lists(st.text("abcd.,-", min_size=1, max_size=9), min_size=40, max_size=120),
    st.integers(40, 80),
)


@given(st.lists(LINES.map("\n".join) | WRAPPED, max_size=4).map("\n".join))
def test_nothing_is_lost_and_offsets_are_in_order(source: str) -> None:
    blocks = read_text(source)
    assert all(before.end <= after.start for before, after in pairwise(blocks))
    covered = "".join(source[block.start : block.end] for block in blocks)
    assert "".join(covered.split()) == "".join(source.replace("\u00ad", "").split()) or (
        "\u00ad" in source
    )
    for block in blocks:
        own = {c for c in source[block.start : block.end] if not c.isspace()}
        assert {c for c in block.text if not c.isspace()} <= own


@pytest.mark.parametrize("language", ["ar", "he"])
def test_a_date_a_byline_or_a_label_is_no_line_of_wrapped_text(language: str) -> None:
    headline, name = {
        "ar": (
            "صيادو الدلتا ينتظرون عودة الماء إلى البحيرة القديمة",
            "كتب سامر الحديدي 18/09/2021 10:15",
        ),
        "he": (
            "הדייגים של הדלתא מחכים לשובם של המים אל האגם הישן",
            "מאת דנה מזרחי 18/09/2021 10:15",
        ),
    }[language]
    source = "\n".join(
        [headline, name, "", *(fill(text, 54) + "\n" for text in PARAGRAPHS[language])]
    )
    assert texts(source)[:2] == [headline, name]


@pytest.mark.parametrize("sizes", ["A+A-", "A+ A-"])
def test_buttons_for_the_size_of_letters_are_no_part_of_a_cut_word(sizes: str) -> None:
    caption = "قوارب الدلتا أمام البحيرة القديمة التي ينتظر صيادوها"
    paragraphs = [fill(text, 54) + "\n" for text in PARAGRAPHS["ar"]]
    assert texts("\n".join([caption, sizes, "", *paragraphs]))[:2] == [caption, sizes]


def test_two_lines_of_which_the_first_ends_a_sentence_are_two() -> None:
    paragraphs = [fill(text, 54) for text in PARAGRAPHS["ar"]]
    lines = ["ولم ترد الوزارة على أسئلة الصحيفة حول مصير البحيرة.", "هجرة الصيادين"]
    source = "\n\n".join([*paragraphs, "\n".join(lines)])
    assert texts(source)[-2:] == lines


@pytest.mark.parametrize("last", ["comments.", "popular;", "first.", "reserved."])
def test_the_last_line_of_a_paragraph_may_be_what_labels_are(last: str) -> None:
    words = PARAGRAPHS["en"][1].split()
    alone = (
        wrapped
        for n in range(12, len(words))
        if (wrapped := fill(" ".join([*words[:n], last]), 62)).endswith("\n" + last)
    )
    paragraph = next(alone)
    source = "\n\n".join([*(fill(text, 62) for text in PARAGRAPHS["en"]), paragraph])
    assert texts(source)[-1] == " ".join(paragraph.split())
