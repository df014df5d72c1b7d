"""The title of a page is its headline: without its site, and with what is its own."""

from __future__ import annotations

from html import escape

import pytest

from naqi.transforms.blocks.html import read_html
from naqi.transforms.metadata.titles.placeholders import is_placeholder

URL = "https://www.harbour-weekly.example/a/17"


def title(stated: str, body: str = "<p>x</p>", url: str | None = URL, head: str = "") -> str | None:
    return read_html(f"<title>{stated}</title>{head}{body}", url=url).title


HEADLINE = {
    "en": "Ferry returns after the long winter",
    "zh": "老渡口今年春天重新开放",
    "ja": "古い渡し場が春に直る",
    "ko": "낡은 나루터가 봄에 다시 열린다",
    "ar": "عودة العبارة القديمة بعد شتاء طويل",
    "ru": "Паром вернулся после долгой зимы",
    "el": "Το πλοίο επέστρεψε μετά τον χειμώνα",
    "hi": "पुरानी नाव लंबी सर्दी के बाद लौटी",
    "he": "המעבורת הישנה חזרה אחרי החורף",
}


@pytest.mark.parametrize("language", HEADLINE)
@pytest.mark.parametrize("sign", [" | ", " · ", " • ", "｜", " :: ", " - ", " – ", " — "])
def test_what_the_page_says_is_its_site_goes_from_either_end(language: str, sign: str) -> None:
    name, headline = "Brückenbote", HEADLINE[language]
    for head in (
        f'<meta property="og:site_name" content="{name}">',
        f'<meta name="application-name" content="{name}">',
        '<script type="application/ld+json">{"publisher": {"name": "Brückenbote"}}</script>',
    ):
        assert title(f"{headline}{sign}{name}", head=head) == headline
        assert title(f"{name}{sign}{headline}", head=head) == headline


@pytest.mark.parametrize(
    "sign", ["│", " ⎮ ", " ▷ ", "⟩", " ⋅ ", "＿", " 〜 ", "✦", "<<", "//", " ۔ "]
)
def test_whatever_sign_is_between_a_stated_name_goes(sign: str) -> None:
    head = '<meta property="og:site_name" content="Brückenbote">'
    for headline in HEADLINE.values():
        assert title(f"{headline}{escape(sign)}Brückenbote", head=head) == headline


@pytest.mark.parametrize(
    "headline", ["What is Brückenbote?", "Ten years of “Brückenbote”", "Read the Brückenbote"]
)
def test_a_headline_that_ends_with_the_name_of_the_site_stays(headline: str) -> None:
    assert title(headline, head='<meta property="og:site_name" content="Brückenbote">') == headline


@pytest.mark.parametrize(
    ("stated", "headline"),
    [
        ("Harbour Weekly: Ferry returns", "Ferry returns"),
        ("Harbour Weekly » Ferry returns", "Ferry returns"),
        ("Ferry returns » Harbour Weekly", "Ferry returns"),
        ("Ferry returns - harbour-weekly.example", "Ferry returns"),
        ("Ferry returns / Harbour Weekly", "Ferry returns"),
        ("Ferry returns·Harbour Weekly", "Ferry returns"),
        ("HW — Ferry returns", "HW — Ferry returns"),
        ("Ferry returns @ Harbour Weekly", "Ferry returns"),
        ("Ferry returns → Harbour Weekly", "Ferry returns"),
        ("Ferry returns—Harbour Weekly", "Ferry returns"),
        ("Ferry returns, Harbour Weekly", "Ferry returns"),
        ("[Harbour Weekly] Ferry returns", "Ferry returns"),
        ("Ferry returns ★ Harbour Weekly", "Ferry returns"),
    ],
)
def test_the_host_tells_the_name_of_the_site(stated: str, headline: str) -> None:
    assert title(stated) == headline


@pytest.mark.parametrize(
    "body",
    [
        '<header><a href="/">Tageblick</a></header><p>x</p>',
        "<p>x</p><footer>© 2021 Tageblick. All rights reserved.</footer>",
        "<h2>Ferry: it returns</h2><p>x</p>",
    ],
    ids=["a link", "a notice", "the heading"],
)
def test_the_page_itself_tells_which_part_is_the_headline(body: str) -> None:
    assert title("Ferry: it returns | Tageblick", body) == "Ferry: it returns"
    assert title("Tageblick | Ferry: it returns", body) == "Ferry: it returns"


@pytest.mark.parametrize(
    ("stated", "headline"),
    [
        ("老渡口重新开放_地方_长河网", "老渡口重新开放"),
        ("老渡口重新开放-地方新闻-长河日报", "老渡口重新开放"),
        ("老渡口重新开放——长河新闻网", "老渡口重新开放"),
        ("老渡口：重新开放-长河网", "老渡口：重新开放"),
        ("渡し場が直る｜川の新聞", "渡し場が直る"),
        ("渡し場が直る：川の新聞", "渡し場が直る"),
        ("渡し場が直る - 川ニュース", "渡し場が直る"),
        ("나루터가 다시 열린다 - 강변일보", "나루터가 다시 열린다"),
        ("عودة العبارة القديمة إلى النهر - صحيفة الضفة", "عودة العبارة القديمة إلى النهر"),
        ("Паром вернулся после зимы — Речная газета", "Паром вернулся после зимы"),
        ("Fähre kehrt zurück - Rheinkurier", "Fähre kehrt zurück"),
        ("Ferry returns at last – The River Tribune", "Ferry returns at last"),
        ("O barco volta ao rio | Região | Jornal da Margem", "O barco volta ao rio"),
        ("River Times | News | Ferry returns after winter", "Ferry returns after winter"),
        ("老渡口重新开放·长河网", "老渡口重新开放"),
        ("渡し場が直る - Kawa!ニュース", "渡し場が直る"),
        ("老渡口重新开放【长河新闻网】", "老渡口重新开放"),
        ("Sport | Ferry race is won by a boy of twelve", "Ferry race is won by a boy of twelve"),
        ("Home » News » Ferry returns after winter", "Ferry returns after winter"),
        ("Home > News > Ferry returns after winter", "Ferry returns after winter"),
        ("首页 > 地方 > 老渡口今年春天重新开放", "老渡口今年春天重新开放"),
        ("나루터가 다시 열린다 < 지역 < 강변", "나루터가 다시 열린다"),
        ("나루터 - 위키백과, 우리 모두의 백과사전", "나루터"),
        ("渡口 - 维基百科，自由的百科全书", "渡口"),
        ("Паром — Википедия", "Паром"),
        ("नाव फिर लौटी - घाट समाचार", "नाव फिर लौटी"),
        ("渡口重新开放@松花江日报", "渡口重新开放"),
        ("渡し場が直る／川辺新聞", "渡し場が直る"),
        ("渡し場が直る - 川辺新聞デジタル", "渡し場が直る"),
        ("渡口重新开放-地方-松花江日报", "渡口重新开放"),
        ("나루터가 다시 열린다ㅣ강변일보", "나루터가 다시 열린다"),
        ("[강변일보] 나루터가 다시 열린다", "나루터가 다시 열린다"),
        ("ბორანი დაბრუნდა - მდინარის ამბები", "ბორანი დაბრუნდა"),
        ("படகு மீண்டும் வந்தது - நதி செய்திகள்", "படகு மீண்டும் வந்தது"),
        ("เรือข้ามฟากกลับมาแล้ว : แม่น้ำออนไลน์", "เรือข้ามฟากกลับมาแล้ว"),
        ("Ropes and knots — Ferryman 2.1.0 documentation", "Ropes and knots"),
        ("River Board • View topic - Oars of ash", "Oars of ash"),
        ("Foro del río :: Ver Tema - Remos de fresno", "Remos de fresno"),
        ("Речной форум • Просмотр темы - Вёсла из ясеня", "Вёсла из ясеня"),
        ("Přívoz zase jezdí - Labské noviny", "Přívoz zase jezdí"),
        ("Skela opet vozi - Savski glasnik", "Skela opet vozi"),
        ("Lautta kulkee taas – Saaren sanomat", "Lautta kulkee taas"),
        ("Il traghetto torna sul fiume - Il Corriere della riva", "Il traghetto torna sul fiume"),
        ("Le bac revient sur la Loire - Le Quotidien de la rive", "Le bac revient sur la Loire"),
        ("เรือข้ามฟากกลับมาแล้ว - หนังสือพิมพ์แม่น้ำ", "เรือข้ามฟากกลับมาแล้ว"),
        ("قایق به رودخانه بازگشت - روزنامهٔ ساحل", "قایق به رودخانه بازگشت"),
        ("قایق به رودخانه بازگشت - روزنامۀ ساحل", "قایق به رودخانه بازگشت"),
        ("渡し場が直る（写真）- Kawa!ニュース", "渡し場が直る（写真）"),
        ("Le bac revient - Le Petit Journal des Rives", "Le bac revient"),
        ("Το πλοίο επέστρεψε - Η Φωνή της Όχθης", "Το πλοίο επέστρεψε"),
        ("המעבורת חזרה אחרי החורף - קול הגדה", "המעבורת חזרה אחרי החורף"),
        ("Паром вернулся на реку — Речная энциклопедия", "Паром вернулся на реку"),
        ("Kto naprawi prom? :: Forum przewoźników", "Kto naprawi prom?"),
    ],
)
def test_names_are_told_by_their_words_capitals_and_signs(stated: str, headline: str) -> None:
    assert title(stated, url=None) == headline


@pytest.mark.parametrize(
    "headline",
    [
        "Re-use: 1999 – 20 years later",
        "Ferry - and what came of it",
        "Ferry: the return",
        "Мост «Дружба» открыт",
        "Паром — это надолго",
        "市长：渡口必须修好",
        "渡し場：春に直る",
        "中-美航线重新开放",
        "L·la torna al riu",
        "约翰·米勒的渡船回来了",
        "« Le pont » est ouvert",
        "Fähre 2 - wie es weitergeht",
        "Ztracený vor - co o něm píší noviny",
        "Lautta ja silta – niin kertovat vanhat sanomat",
        "العبارة - قصة نهر",
        "snake_case and what it is",
        "10:30 at the landing",
        "and/or: a short history",
        "Oar / rudder / sail",
        "Rowing @ dawn",
        "From Sundby → Norvik by ferry",
        "What costs ~ 20 crowns a year",
        "Wer rudert? – Ein Gespräch",
        "Ferries, ports, Sundby",
        "Why 5 < 6 and 7 > 2 in every port",
        "x < y is what the pilot wrote",
        "Der Streit: Wikipedia sperrt den Hafen",
        "老渡口重新开放（图）",
        "Ferry returns (with pictures)",
    ],
)
def test_signs_of_a_headline_s_own_stay(headline: str) -> None:
    assert title(headline) == headline
    assert title(headline, url=None) == headline


def test_a_heading_that_is_the_site_s_name_is_not_the_title() -> None:
    body = "<h1>Harbour Weekly</h1><h2>Ferry returns</h2><p>x</p>"
    assert title("Harbour Weekly - Ferry returns", body) == "Ferry returns"


def test_a_heading_that_leads_home_is_not_the_title_where_another_is_the_rest_of_it() -> None:
    body = "<h1><a href='/'>Uferpost</a></h1><h2>Fähre kehrt zurück</h2><p>x</p>"
    assert title("Fähre kehrt zurück - Uferpost", body, url=None) == "Fähre kehrt zurück"
    body = "<h1>Uferpost</h1><h2>Geschichte</h2><p>x</p>"
    assert title("Uferpost - Geschichte", body, url=None) == "Uferpost"


def test_a_title_that_holds_the_name_of_the_site_is_no_name() -> None:
    stated, body = "나루터가 다시 열린다 harbour-weekly", "<h1>松花河网</h1><p>x</p>"
    assert title(stated, body) == stated
    assert title("土豆回到了老渡口 松花河网", body) == "土豆回到了老渡口"


@pytest.mark.parametrize("masthead", ["<div>%s</div>", "<h1>%s</h1>"])
def test_where_the_head_only_names_the_site_the_heading_is_the_title(masthead: str) -> None:
    for site, headline in (("川の新聞", "渡し場が直る"), ("Речная газета", "Паром вернулся")):
        body = f"{masthead % site}<h1>{headline}</h1><p>x</p>"
        assert title(site, body, url=None) == headline


@pytest.mark.parametrize(
    "stated",
    [
        "Untitled Document", "untitled", "Home", "index.html", "Document", "Новая страница 1",
        "Без названия", "Nouvelle page 2", "Unbenanntes Dokument", "Documento sin título",
        "Documento senza titolo", "Dokument bez tytułu", "无标题文档", "首页",
        "無題ドキュメント", "제목 없음",
        "مستند بدون عنوان", "الصفحة الرئيسية", "{{ page.title }}", "...", "Adsız Belge", "หน้าแรก",
        "Home | Harbour Weekly", "Titre de la page", "Página sin título", "عنوان الصفحة",
        "新規ページ", "제목 없는 페이지", "ไม่มีชื่อเรื่อง", "未命名文档", "Dokument1",
        "Заголовок страницы",
        "Microsoft Word - ferry timetable.doc", "Nimetön asiakirja", "Dokument bez naslova",
        "Documento senza nome", "Dokumentas be pavadinimo", "Dokument uten tittel",
        "404 Not Found", "مستند بلا عنوان", "მთავარი", "Mwanzo",
        "My WordPress Site", "Just another WordPress site", "Welcome to Nuxt!",
    ],
)  # fmt: skip
def test_what_programs_write_for_a_title_is_none(stated: str) -> None:
    assert title(stated) is None
    assert title(stated, "<h1>Ferry returns after the winter</h1>") == (
        "Ferry returns after the winter"
    )


def test_a_title_that_was_escaped_twice_is_undone() -> None:
    assert title("Salt &amp;amp; pepper") == "Salt & pepper"
    assert title("What &amp; means in HTML") == "What & means in HTML"
    assert title("Ferry returns &amp;#8211; Harbour Weekly") == "Ferry returns"
    assert title("Ferry returns &amp;raquo; Harbour Weekly") == "Ferry returns"


@pytest.mark.parametrize(
    "stated",
    [
        "Homecoming",
        "The index",
        "Welcome to Norvik",
        "Another site on the river",
        "Documents of a ferry",
        "首页改版",
    ],
)
def test_a_title_that_only_begins_so_is_one(stated: str) -> None:
    assert not is_placeholder(stated)


def test_a_title_of_soft_hyphens_and_other_letters_is_plain() -> None:
    assert title("Fäh\u00adre \u200bkehrt zurück") == "Fähre kehrt zurück"


@pytest.mark.parametrize(
    ("label", "subject"),
    [
        ("Thread: ", "Where to moor at low tide"),
        ("Thema: ", "Anlegen bei Ebbe im alten Hafen"),
        ("Sujet : ", "Amarrer à marée basse au vieux port"),
        ("Тема: ", "Где встать у причала в отлив"),
        ("موضوع: ", "کجا در زمان جزر پهلو بگیریم"),
        ("主题：", "退潮的时候船停在哪里最好"),
    ],
)
def test_word_that_a_forum_has_before_a_subject_is_none_of_it(label: str, subject: str) -> None:
    body = f"<h1>{label}<a href='/7'>{subject}</a></h1><p>x</p>"
    assert title(f"{subject} - Harbour Weekly", body) == subject


@pytest.mark.parametrize("heading", ["Thread: a history of sewing", "Topic: the tides of March"])
def test_the_same_word_is_of_a_headline_that_the_head_has_so(heading: str) -> None:
    assert title(f"{heading} - Harbour Weekly", f"<h1>{heading}</h1><p>x</p>") == heading
