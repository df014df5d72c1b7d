"""Numbered headings and clauses are content, whatever they are numbered with."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.transforms.core import judge_blocks
from naqi.transforms.page_formats import read_blocks

MENU = ["Home", "News", "About us"]
RIGHTS = "© 2023 The Harbour Choir"
TEXTS = (
    "Every singer brings a lamp and a coat to the pier.",
    "Nobody sings.",
    "Whoever comes late stands behind the tallest of us.",
)
BODY = [
    f"The ferry {boat} left the pier at noon with oranges, lamps and a choir."
    for boat in ("Anna", "Bertha", "Clara", "Dora")
]
ARABIC = (
    "يحمل كل مغن مصباحا ومعطفا إلى الرصيف في المساء.",
    "لا يغني أحد.",
    "من يصل متأخرا يقف خلف أطول الحاضرين.",
)
BENGALI = (
    "প্রত্যেক গায়ক ঘাটে একটি বাতি আর একটি কোট নিয়ে আসে।",
    "কেউ গান গায় না।",
    "যে দেরি করে সে সবচেয়ে লম্বা মানুষের পিছনে দাঁড়ায়।",
)
HINDI = (
    "हर गायक घाट पर एक दीपक और एक कोट लेकर आता है।",
    "कोई नहीं गाता।",
    "जो देर से आता है वह सबसे लंबे व्यक्ति के पीछे खड़ा होता है।",
)
# fmt: off
NUMBERINGS = {
    "sections": ("§ 1 Lamps", "§ 2 Quiet", "§ 3 Late"),
    "sections behind": ("1. § Lamps", "2. § Quiet", "3. § Late"),
    "numbers": ("1. Lamps", "2. Quiet", "3. Late"),
    "numbers that are phrases": ("1. Date", "2. Comments", "3. Contact"),
    "brackets": ("(1) Lamps", "(2) Quiet", "(3) Late"),
    "letters": ("a) Lamps", "b) Quiet", "c) Late"),
    "capitals": ("A. Lamps", "B. Quiet", "C. Late"),
    "Roman": ("I. Lamps", "II. Quiet", "III. Late"),
    "Roman alone": ("IV.", "V.", "VI."),
    "small Roman": ("i) Lamps", "ii) Quiet", "iii) Late"),
    "levels": ("1.1 Lamps", "1.2 Quiet", "1.3 Late"),
    "dashes": ("1 – Lamps", "2 – Quiet", "3 – Late"),
    "circles": ("① Lamps", "② Quiet", "③ Late"),
    "articles": ("Article 1 – Lamps", "Article 2 – Quiet", "Article 3 – Late"),
    "short articles": ("Art. 1. Lamps", "Art. 2. Quiet", "Art. 3. Late"),
    "in words": ("Chapter One", "Chapter Two", "Chapter Three"),
    "Russian": ("Статья 1. Фонари", "Статья 2. Тишина", "Статья 3. Опоздание"),
    "Cyrillic letters": ("а) фонари", "б) тишина", "в) опоздание"),
    "Greek": ("Άρθρο 1 Φανάρια", "Άρθρο 2 Ησυχία", "Άρθρο 3 Καθυστέρηση"),
    "Arabic": ("مادة ١", "مادة ٢", "مادة ٣"),
    "Arabic in words": ("المادة الأولى", "المادة الثانية", "المادة الثالثة"),
    "Arabic letters": ("أ) المصابيح", "ب) الصمت", "ج) التأخير"),
    "Persian": ("ماده ۱ – چراغ", "ماده ۲ – سکوت", "ماده ۳ – تأخیر"),
    "Hindi": ("धारा १. दीपक", "धारा २. मौन", "धारा ३. देरी"),
    "Thai": ("ข้อ ๑ โคมไฟ", "ข้อ ๒ ความเงียบ", "ข้อ ๓ มาสาย"),
    "Chinese": ("第一条 灯", "第二条 安静", "第三条 迟到"),
    "Chinese, enumerated": ("一、灯", "二、安静", "三、迟到"),
    "Japanese": ("第九条", "第十条", "第十一条"),
    "Korean": ("제1조 등불", "제2조 침묵", "제3조 지각"),
    "Vietnamese": ("Điều 1. Đèn", "Điều 2. Im lặng", "Điều 3. Đến muộn"),
    "Hebrew": ("סעיף 1: פנסים", "סעיף 2: שקט", "סעיף 3: איחור"),
    "ordinals": ("Art. 1º", "Art. 2º", "Art. 3º"),
    "ordinals with a point": ("Artigo 1.º Luz", "Artigo 2.º Silêncio", "Artigo 3.º Atraso"),
    "ordinals alone": ("1º Luz", "2º Silencio", "3º Retraso"),
    "words alone": ("Primera.- Luz", "Segunda.- Silencio", "Tercera.- Retraso"),
    "German words": ("Erstens: Lampen", "Zweitens: Ruhe", "Drittens: Verspätung"),
    "words before": ("First Part", "Second Part", "Third Part"),
    "Turkish words before": ("Birinci Bölüm", "İkinci Bölüm", "Üçüncü Bölüm"),
    "Arabic words alone": ("أولا: المصابيح", "ثانيا: الصمت", "ثالثا: التأخير"),
    "white circles": ("❶ Lamps", "❷ Quiet", "❸ Late"),
    "Chinese stems": ("甲、灯", "乙、安静", "丙、迟到"),
    "Turkish": ("Madde 1 - Fener", "Madde 2 - Sessizlik", "Madde 3 - Gecikme"),
    "hash signs": ("#1 Lamps", "#2 Quiet", "#3 Late"),
    "letters before numbers": ("Q1. Lamps", "Q2. Quiet", "Q3. Late"),
    "letters behind numbers": ("§ 1a Lamps", "§ 1b Quiet", "§ 2 Late"),
    "letters behind numbers alone": ("1a. Lamps", "1b. Quiet", "2a. Late"),
    "strokes": ("1/ Lamps", "2/ Quiet", "3/ Late"),
    "two digits": ("01 Lamps", "02 Quiet", "03 Late"),
    "keys": ("1\ufe0f\u20e3 Lamps", "2\ufe0f\u20e3 Quiet", "3\ufe0f\u20e3 Late"),
    "Swedish": ("1 kap. Lyktor", "2 kap. Tystnad", "3 kap. Sena"),
    "Kazakh": ("1-бап Шамдар", "2-бап Тыныштық", "3-бап Кешігу"),
    "Arabic brackets": ("البند (1) المصابيح", "البند (2) الصمت", "البند (3) التأخير"),
    "Ukrainian Roman": ("Розділ І Ліхтарі", "Розділ ІІ Тиша", "Розділ ІІІ Запізнення"),
    "Ethiopic": ("አንቀጽ ፩ መብራት", "አንቀጽ ፪ ጸጥታ", "አንቀጽ ፫ መዘግየት"),
    "kana": ("ア ランプ", "イ 静けさ", "ウ 遅れ"),
    "kana in another order": ("イ） ランプ", "ロ） 静けさ", "ハ） 遅れ"),
    "Japanese words": ("その一 ランプ", "その二 静けさ", "その三 遅れ"),
    "Korean words": ("첫째: 등불", "둘째: 침묵", "셋째: 지각"),
    "two words before": ("Kifungu cha 1. Taa", "Kifungu cha 2. Ukimya", "Kifungu cha 3. Kuchelewa"),
    "Amharic in words": ("ምዕራፍ አንድ", "ምዕራፍ ሁለት", "ምዕራፍ ሦስት"),
    "Mongolian in words": ("Нэгдүгээр зүйл", "Хоёрдугаар зүйл", "Гуравдугаар зүйл"),
    "Han": ("一 ランプ", "二 静けさ", "三 遅れ"),
    "abbreviated": ("Article premier. – Lampes", "Art. 2. – Silence", "Art. 3. – Retards"),
    "in words and Roman": ("Chapitre premier", "Chapitre II", "Chapitre III"),
    "numbers with a space": ("1 Lamps", "2 Quiet", "3 Late"),
    "Arabic letters of Persian": ("الف) چراغ", "ب) سکوت", "پ) تأخیر"),
    "Arabic numbers of Urdu": ("۱۔ چراغ", "۲۔ خاموشی", "۳۔ دیر"),
    "Bengali": ("১। বাতি", "২। নীরবতা", "৩। দেরি"),
    "French words": ("Premièrement : lampes", "Deuxièmement : silence", "Troisièmement : retards"),
    "Hungarian words": ("Először: lámpák", "Másodszor: csend", "Harmadszor: késés"),
    "Finnish words": ("Ensimmäinen luku", "Toinen luku", "Kolmas luku"),
}
# fmt: on


def kept(lines: list[str]) -> tuple[str | None, list[str]]:
    page = Page(RawPage(b"", "test", format="text"), text="\n".join(lines))
    page = judge_blocks(read_blocks(page, CleanConfig()), CleanConfig())
    return page.title, [block.text for block in page.kept()]


@pytest.mark.parametrize("name", NUMBERINGS)
def test_headings_with_text_below_are_content(name: str) -> None:
    texts = {"Arabic": ARABIC, "Bengali": BENGALI, "Hindi": HINDI}.get(
        name.partition(" ")[0], TEXTS
    )
    clauses = [line for pair in zip(NUMBERINGS[name], texts, strict=True) for line in pair]
    title = "Rules for choirs on piers"
    assert kept([*MENU, title, *clauses, RIGHTS]) == (title, clauses)


def test_the_line_right_above_the_first_clause_is_the_title_though_it_is_one_word() -> None:
    clauses = ["1. Lampen", TEXTS[0], "2. Stille", TEXTS[1]]
    for title in ("Huisregels", "Řád čítárny", "Hausordnung"):
        assert kept([*MENU, title, *clauses, RIGHTS]) == (title, clauses)
    assert kept([*MENU, *clauses, RIGHTS]) == (None, clauses)


def test_the_last_clause_may_be_a_short_sentence() -> None:
    clauses = ["§ 1 Lamps", TEXTS[0], "§ 2 Quiet", TEXTS[1]]
    assert kept([*MENU, "Rules for choirs on piers", *clauses, RIGHTS])[1] == clauses


def test_a_chapter_may_stand_above_its_articles() -> None:
    clauses = [
        "Part I", "Article 1", BODY[0], "Article 2", BODY[1],
        "Part II", "Article 3", BODY[2], "Article 4", BODY[3],
    ]  # fmt: skip
    assert kept([*MENU, "Rules for choirs on piers", *clauses, RIGHTS])[1] == clauses


def test_a_numbered_list_of_headlines_below_the_body_is_no_content() -> None:
    most_read = ["1. Storm over the bay", "2. Ferry sold", "3. A lamp for the pier"]
    assert kept([*MENU, *BODY, "Most read", *most_read, RIGHTS])[1] == BODY


def test_a_chapter_may_have_its_name_below_it() -> None:
    clauses = [
        "Kapitel I", "Allgemeines", "§ 1", BODY[0], "§ 2", BODY[1],
        "Kapitel II", "Boote", "§ 3", BODY[2], "§ 4", BODY[3],
    ]  # fmt: skip
    assert kept([*MENU, "Ordnung der Fährleute", *clauses, RIGHTS])[1] == clauses


def test_a_caption_in_brackets_may_stand_above_each_article() -> None:
    clauses = [
        "（名前）", "第一条 この会は灯の会といい、港の古い小屋に置く。",
        "（目的）", "第二条 会は桟橋の灯を守り、夕方から朝まで絶やさない。",
        "（会員）", "第三条 歌う者は誰でも会員となり、油を一本持って来る。",
    ]  # fmt: skip
    assert kept(["ホーム", "お知らせ", "地図", "灯の会のきまり", *clauses, "© 2023"])[1] == clauses


def test_a_remark_on_an_article_is_text() -> None:
    clauses = [
        "ماده ۱ ـ فانوس", "هر خواننده یک فانوس به اسکله می‌آورد.",
        "تبصره: روغن فانوس رایگان است.", "ماده ۲ ـ سکوت", "هیچ کس آواز نمی‌خواند.",
    ]  # fmt: skip
    assert kept(["خانه", "اخبار", "تماس با ما", "آیین‌نامه گروه", *clauses])[1] == clauses


def test_a_number_by_itself_heads_what_has_it_as_the_first_of_two() -> None:
    clauses = [
        "1 Lamps", "1.1 A lamp is lit at dusk.", "1.2 It is put out at dawn.",
        "2 Quiet", "2.1 Nobody sings.",
    ]  # fmt: skip
    assert kept([*MENU, "Rules for choirs on piers", *clauses, RIGHTS])[1] == clauses
    comments = ["3 Comments", "4 Shares", "5 Pictures"]
    assert not set(kept([*MENU, *BODY, *comments, RIGHTS])[1]) & {*comments}


def test_what_stands_below_the_last_clause_that_is_a_sentence_is_none() -> None:
    clauses = ["(1) Lamps are lit at dusk.", "(2) Nobody sings.", "(3) Oars are dried."]
    found = kept([*MENU, "Rules for choirs on piers", *clauses, "Facebook", RIGHTS])[1]
    assert found == clauses


def test_a_number_alone_is_no_heading() -> None:
    ranks = ["1", "Ferry sold.", "2", "A lamp for the pier."]
    assert not set(kept([*MENU, *BODY, "Most read", *ranks, RIGHTS])[1]) & {"1", "2"}


def test_lines_that_do_not_count_up_are_what_they_were() -> None:
    assert kept([*MENU, "§ 5 Home", *BODY, RIGHTS])[1] == BODY


def test_clauses_of_lists_without_full_stops_are_content() -> None:
    clauses = [
        "§ 1 Name und Sitz", "Der Verein heißt Hafenchor.", "§ 2 Zweck", "Zweck des Vereins ist",
        "a) das Singen auf dem Steg,", "b) die Pflege der Laternen,", "c) der Erwerb eines Boots.",
        "§ 3 Mitglieder", "Mitglied kann werden, wer", "1. singen kann,", "2. eine Laterne hat",
    ]  # fmt: skip
    found = kept(["Start", "Verein", "Kontakt", "Satzung des Chors", *clauses, RIGHTS])[1]
    assert [line for line in found if line in clauses] == clauses


@pytest.mark.parametrize(
    "numbers",
    [
        ("§ 1", "§ 2", "§ 3"),
        ("Artikel 1", "Artikel 2", "Artikel 3"),
        ("Capitolo I", "Capitolo II", "Capitolo III"),
        ("Kifungu cha 1", "Kifungu cha 2", "Kifungu cha 3"),
    ],
)
def test_what_a_clause_is_called_may_stand_below_its_number(numbers: tuple[str, ...]) -> None:
    names = ("Lamps", "Quiet", "Late")
    clauses = [line for three in zip(numbers, names, TEXTS, strict=True) for line in three]
    clauses += ["Final remark", "It is in force from May."]
    title = "Rules for choirs on piers"
    assert kept([*MENU, title, *clauses, RIGHTS]) == (title, clauses)


def test_letters_with_a_tick_number_chapters() -> None:
    clauses = [
        "פרק א'", "פנסים", "כל זמר מביא אל המזח פנס ומעיל.",
        "פרק ב'", "שקט", "איש אינו שר.",
    ]  # fmt: skip
    assert kept(["ראשי", "חדשות", "אודות", "כללי המקהלה במזח", *clauses, RIGHTS])[1] == clauses


def test_steps_of_a_menu_of_headlines_are_no_clauses() -> None:
    days = ["Day 1", "Lamps", "Day 2", "Quiet", "Day 3", "Late"]
    assert not {*kept([*MENU, *BODY, *days, RIGHTS])[1]} & {*days}


def test_the_first_article_may_be_numbered_in_words() -> None:
    clauses = [
        "Article premier", "Le jardin est ouvert de l'aube au soir.",
        "Article 2", "Les chiens sont tenus en laisse.", "Article 3", "Chacun range ses outils.",
    ]  # fmt: skip
    assert kept(["Accueil", "Actualités", "Contact", *clauses, RIGHTS])[1] == clauses


def test_clauses_about_cookies_are_no_notice() -> None:
    clauses = [
        "1. Oars", "Who takes an oar accepts these terms.",
        "2. Cookies", "We use cookies on this website to remember your boat.",
    ]  # fmt: skip
    assert kept([*MENU, "Terms of the boat house", *clauses])[1] == clauses


def test_the_days_of_comments_are_no_numbers_of_clauses() -> None:
    text = [
        f"The keeper of tower {n} cleaned its lamp before the first boats came." for n in "abcd"
    ]
    said = [
        "11. Jul, 2012 / Ada says:", "What a fine tower it was.",
        "12. Jul, 2012 / Bo says:", "It is still there.",
        "13. Jul, 2012 / Cy says:", "Nobody cleans it now.",
    ]  # fmt: skip
    page = Page(RawPage(b"", format="text"), text="\n".join([*text, "Comments", *said]))
    lines = read_blocks(page, CleanConfig()).seen.lines
    assert not any(line.clause for line in lines)


@pytest.mark.parametrize(
    "clauses",
    [
        ["§ 1 Lyktor", TEXTS[0], "2 kap. Tystnad", TEXTS[1]],
        ["ধারা ১. বাতি", BENGALI[0], "অনুচ্ছেদ ২", BENGALI[2]],
    ],
)
def test_two_clauses_may_count_up_in_other_words(clauses: list[str]) -> None:
    assert kept([*MENU, "Rules for choirs on piers", *clauses, RIGHTS])[1] == clauses


@pytest.mark.parametrize("last", ["Глава II", "Chương II", "B. Fees"])
def test_a_numbered_heading_may_be_the_last_line_of_the_text(last: str) -> None:
    clauses = ["Article 1 – Lamps", TEXTS[0], "Article 2 – Quiet", TEXTS[2], last]
    assert kept([*MENU, "Rules for choirs on piers", *clauses, RIGHTS])[1] == clauses


@pytest.mark.parametrize(
    "clauses",
    [
        ["مادة ١", ARABIC[0], "مادة ٢", ARABIC[2], "ثالثا: الرسوم"],
        ["第一条", "各人は埠頭に灯りと外套を持参する。", "第二条", "だれも歌わない。", "附則"],
    ],
)
def test_so_may_one_in_other_letters(clauses: list[str]) -> None:
    assert kept([*MENU, "Rules for choirs on piers", *clauses, RIGHTS])[1] == clauses


def test_a_note_may_stand_below_the_last_article() -> None:
    clauses = [
        "ماده ۱ – چراغ", "هر خواننده چراغی و کتی به اسکله می‌آورد.",
        "ماده ۲ – سکوت", "هیچ‌کس آواز نمی‌خواند.", "تبصره ۱: کودکان می‌توانند بخوانند.",
    ]  # fmt: skip
    assert kept([*MENU, "آیین‌نامهٔ آوازخوانی", *clauses, "© ۱۴۰۳"])[1] == clauses


def test_a_call_to_comment_below_the_last_article_is_no_note() -> None:
    clauses = ["§ 1 Lamps", TEXTS[0], "§ 2 Quiet", TEXTS[1]]
    call = "Comments are closed."
    assert kept([*MENU, "Rules for choirs on piers", *clauses, call, RIGHTS])[1] == clauses


def test_ranked_headlines_and_teasers_below_the_body_are_no_clauses() -> None:
    ranked = ["1 Storm over the bay", "2 Ferry sold", "3 A lamp for the pier"]
    said = ["It came at noon.", "Nobody knows to whom.", "It will be lit in May."]
    teasers = [line for pair in zip(ranked, said, strict=True) for line in pair]
    assert not {*ranked} & {*kept([*MENU, *BODY, "Most read", *ranked, RIGHTS])[1]}
    assert not {*ranked} & {*kept([*MENU, *BODY, "Most read", *teasers, RIGHTS])[1]}


def test_links_with_a_number_below_the_last_clause_are_none() -> None:
    clauses = ["§ 1 Lamps", TEXTS[0], "§ 2 Quiet", TEXTS[2]]
    links = ["Pier 13: Boats", "Pier 13: Lamps", "Pier 13: Choirs", "Pier 13: Coats"]
    assert kept([*MENU, "Rules for choirs on piers", *clauses, *links, RIGHTS])[1] == clauses


def test_results_of_games_are_no_clauses() -> None:
    games = ["Harbour 2 - 2 Choir", "Lamps 3 - 4 Coats"]
    text = [*BODY, "The results of the day:", *games, *BODY]
    page = Page(RawPage(b"", format="text"), text="\n".join(text))
    lines = read_blocks(page, CleanConfig()).seen.lines
    assert not any(line.clause for line in lines)
