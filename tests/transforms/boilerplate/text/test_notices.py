"""Notices about cookies at the edges of a text body go; what the body says of cookies stays."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.schemas.rules import Rule
from naqi.transforms.core import clean_page, judge_blocks
from naqi.transforms.page_formats import read_blocks
from tests.transforms.furniture.test_consent import STATEMENTS

BODY = [
    f"The miller of {place} carried his flour over the frozen river before anybody was awake."
    for place in ("Aster", "Birch", "Clover", "Dill")
]
NOTICE = STATEMENTS["en"]


def read(lines: list[str]) -> tuple[list[str], list[str]]:
    """Lines that are kept, and those that go as consent."""
    page = Page(RawPage(b"", "test", format="text"), text="\n".join(lines))
    page = judge_blocks(read_blocks(page, CleanConfig()), CleanConfig())
    kept = [block.text for block in page.kept()]
    consent = [
        block.text
        for block, verdict in zip(page.blocks, page.verdicts, strict=True)
        if verdict is not None and verdict.rule is Rule.CONSENT
    ]
    return [*filter(None, [page.title]), *kept], consent


@pytest.mark.parametrize("language", STATEMENTS)
def test_below_the_body_it_goes_in_any_language(language: str) -> None:
    assert read([*BODY, STATEMENTS[language]]) == (BODY, [STATEMENTS[language]])


@pytest.mark.parametrize("language", ["en", "hu", "ar", "hi", "th", "ja"])
def test_above_the_body_it_goes_too(language: str) -> None:
    kept, consent = read([STATEMENTS[language], "Accept all", *BODY])
    assert kept == BODY
    assert consent == [STATEMENTS[language], "Accept all"]


def test_what_belongs_to_it_goes_with_it() -> None:
    more = "You can change your preferences in the privacy settings at any time."
    kept, consent = read([*BODY, "Your choice", NOTICE, more, "Accept all", "Reject", "Later"])
    assert kept == BODY
    assert consent == ["Your choice", NOTICE, more, "Accept all", "Reject"]


PARTNERS = {
    "en": [
        "Your privacy is of value to us",
        "We and our 90 vendors keep identifiers, such as cookies, on your device.",
        "With your permission the geolocation of the device may be read as well.",
    ],
    "de": [
        "Ihre Privatsphäre ist uns wichtig",
        "Wir und unsere 90 Partner legen Kennungen wie Cookies auf Ihrem Gerät ab.",
        "Mit Ihrer Erlaubnis lesen wir auch den genauen Standort aus.",
    ],
    "hu": [
        "Fontos nekünk az Ön magánélete",
        "Mi és partnereink cookie-kat és más személyes adatokat tárolunk az eszközén.",
        "Az Ön engedélyével a helymeghatározási adatokat is olvassuk.",
    ],
    "ar": [
        "نحن نحترم خصوصيتك",
        "نحفظ نحن وشركاؤنا على الجهاز ملفات مثل الكوكيز ونعالج البيانات الشخصية.",
        "بإذنك نقرأ الموقع الجغرافي أيضا.",
    ],
    "ko": [
        "방문자의 개인정보를 존중합니다",
        "당사와 파트너 90곳은 기기에 쿠키를 두고 개인 데이터를 읽습니다.",
        "허락을 받으면 기기의 위치도 읽습니다.",
    ],
}


@pytest.mark.parametrize("language", PARTNERS)
def test_one_that_speaks_of_partners_and_devices_goes_with_its_heading(language: str) -> None:
    notice = PARTNERS[language]
    assert read([*BODY, *notice]) == (BODY, notice)


PLATFORMS = {
    "lt": [
        "Jūsų privatumas svarbus",
        "Mes ir mūsų partneriai jūsų įrenginyje saugome slapukus ir tvarkome duomenis.",
    ],
    "sr": [
        "Приватност",
        "Ми и наши партнери чувамо колачиће на вашем уређају и користимо податке.",
    ],
    "ka": [
        "კონფიდენციალურობა",
        "ჩვენ და ჩვენი პარტნიორები ვინახავთ ქუქი-ფაილებს თქვენს მოწყობილობაზე.",
    ],
    "bn": [
        "গোপনীয়তা",
        "আমরা এবং আমাদের অংশীদাররা আপনার ডিভাইসে কুকি সংরক্ষণ করি ও তথ্য পড়ি।",
    ],
    "sw": [
        "Faragha yako",
        "Sisi na washirika wetu tunahifadhi vidakuzi kwenye kifaa chako na kusoma taarifa.",
    ],
    "tr": [
        "Gizliliğiniz",
        "Biz ve ortaklarımız sitemizde çerezler kullanıyor ve reklamları ölçüyoruz.",
    ],
}


@pytest.mark.parametrize("language", PLATFORMS)
def test_what_platforms_say_goes_with_its_heading_in_any_language(language: str) -> None:
    assert read([*BODY, *PLATFORMS[language]]) == (BODY, PLATFORMS[language])


def test_a_sentence_between_it_and_its_buttons_goes_whatever_it_says() -> None:
    more = "Nothing of that is sold to the owners of other mills."
    assert read([*BODY, NOTICE, more, "Accept all"]) == (BODY, [NOTICE, more, "Accept all"])
    assert read([*BODY, NOTICE, more]) == ([*BODY, NOTICE, more], [])


@pytest.mark.parametrize("notice", ["We use cookies.", "Ta strona używa ciasteczek."])
def test_one_of_a_few_words_goes_beside_its_button(notice: str) -> None:
    assert read([*BODY, notice, "Accept all"]) == (BODY, [notice, "Accept all"])


@pytest.mark.parametrize(
    "notice",
    [
        "By using the mill's pages you agree to our privacy policy.",
        "继续使用本网站，即表示您同意我们的隐私政策。",
        "Продолжая пользоваться сайтом, вы соглашаетесь на обработку персональных данных.",
    ],
)
def test_one_that_asks_for_consent_to_terms_goes(notice: str) -> None:
    body = BODY if notice.isascii() else [*BODY, BODY[0].replace("Aster", "Elm")]
    assert notice not in read([*body, notice])[0]


TRACKERS = {
    "fr": "Nos partenaires et le moulin déposent des traceurs pour connaître l’audience du site.",
    "it": "Questo sito ha tracciatori per contenuti e pubblicità che ti piacciono.",
    "es": "Este sitio tiene rastreadores para la publicidad y el contenido que prefieres.",
    "pt": "Este site tem rastreadores para a publicidade e o conteúdo que prefere.",
    "de": "Diese Website hat Tracker für Werbung und Inhalte.",
}


@pytest.mark.parametrize("language", TRACKERS)
def test_one_that_calls_cookies_trackers_goes(language: str) -> None:
    assert read([*BODY, TRACKERS[language]]) == (BODY, [TRACKERS[language]])


@pytest.mark.parametrize(
    "last",
    [
        "Nous utilisons des traceurs pour suivre les tortues jusqu’à la mer, dit le meunier.",
        "Wir verwenden Tracker, um die Störche auf ihrem Weg zu finden, sagt der Müller.",
        "Usiamo tracciatori per seguire le tartarughe fino al mare, dice il mugnaio.",
    ],
)
def test_who_tracks_animals_gives_no_notice(last: str) -> None:
    assert read([*BODY, last]) == ([*BODY, last], [])


def test_an_article_about_notices_that_opens_with_cookies_keeps_its_opening() -> None:
    lines = [
        "Why banners are there",
        "Whoever keeps a website, uses cookies and shows adverts must ask visitors for consent.",
        *BODY,
    ]
    assert read(lines) == (lines, [])


def test_below_a_headline_about_cookies_it_stays() -> None:
    lines = ["The miller and his cookies", "This site uses cookies to remember each sack.", *BODY]
    assert read(lines)[0] == lines


def test_the_heading_of_a_body_below_it_stays() -> None:
    title = "Your privacy on the device of a neighbour"
    kept, consent = read([NOTICE, "Accept all", title, *BODY])
    assert kept == [title, *BODY]
    assert consent == [NOTICE, "Accept all"]


def test_between_paragraphs_it_stays() -> None:
    lines = [*BODY[:2], NOTICE, *BODY[2:]]
    assert read(lines) == (lines, [])


def test_in_an_article_about_cookies_it_stays() -> None:
    about = "Whoever keeps a small site learns that cookies are files which a browser sends back."
    lines = [about, *BODY, NOTICE]
    assert read(lines) == (lines, [])


def test_in_an_article_about_cookies_it_goes_where_a_button_stands_by_it() -> None:
    about = "Whoever keeps a small site learns that cookies are files which a browser sends back."
    assert read([about, *BODY, NOTICE, "Accept all"]) == ([about, *BODY], [NOTICE, "Accept all"])


def test_a_page_that_is_nothing_else_is_as_it_was() -> None:
    assert read([NOTICE]) == ([NOTICE], [])


@pytest.mark.parametrize("lines", [1, 2, 3])
def test_a_notice_with_its_buttons_on_its_line_goes_below_a_short_body(lines: int) -> None:
    body = [
        "The old lighthouse gets a new lamp before the autumn, as the council decided on Monday.",
        "Engineers have looked at the stairs and found them sound, and the lamp is on its way.",
        "The harbour master will ask the neighbours whether one of them wants to live there.",
    ][:lines]
    notice = "We use cookies to give you the best experience on our website. Accept all Reject"
    page = RawPage("\n".join([*body, notice]).encode(), "p", format="text")
    assert [row.text for row in clean_page(page, CleanConfig()).paragraphs] == body


ON_DEVICES = [
    ("Wij en onze partners slaan informatie op een apparaat op.", "Akkoord"),
    ("Noi și partenerii noștri stocăm informații pe un dispozitiv.", "Accept"),
    ("Ми та наші партнери зберігаємо інформацію на вашому пристрої.", "Прийняти"),
    ("אנחנו ושותפינו מאחסנים מידע במכשיר.", "אישור"),
    ("当社とパートナーはデバイスに情報を保存します。", "同意する"),
    ("Proseguendo la navigazione si accetta l'uso di tali strumenti.", "Accetta"),
    ("We respect your privacy and use data to choose what you see.", "Accept"),
]


@pytest.mark.parametrize(("notice", "button"), ON_DEVICES)
def test_one_that_names_a_device_in_place_of_cookies_goes(notice: str, button: str) -> None:
    kept, consent = read([*BODY, notice, button])
    assert kept == BODY
    assert notice in consent


@pytest.mark.parametrize(
    "line",
    [
        "The thief had stored the names of all his partners on a device below the mill.",
        "The council says the firm and its partners store information on each device they sell.",
        "Google Analytics had counted the visitors of the mill since spring, the miller said.",
    ],
)
def test_text_that_speaks_of_devices_stays(line: str) -> None:
    assert read([*BODY, line]) == ([*BODY, line], [])
    assert read([*BODY, line, "Accept"])[0][: len(BODY) + 1] == [*BODY, line]


def test_buttons_of_a_notice_may_stand_on_one_line() -> None:
    kept, consent = read([*BODY, NOTICE, "Reject all Accept all"])
    assert kept == BODY
    assert consent == [NOTICE, "Reject all Accept all"]
