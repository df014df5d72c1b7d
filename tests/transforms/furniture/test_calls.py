"""Calls to the reader, told by how they open."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.rules import Rule
from naqi.transforms.furniture import calls
from naqi.transforms.furniture.calls import LONGEST, call, match_in_any_case


@pytest.mark.parametrize(
    "text",
    [
        "Read more about the ferry",
        "READ ALSO: The pier is green again",
        "Lesen Sie auch: Die Mole ist wieder grün",
        "À lire aussi : le ponton est repeint",
        "Lea también: el muelle es verde",
        "Leia mais sobre a ponte",
        "Leggi anche: il molo è verde",
        "Lees ook: de steiger is groen",
        "Läs också: bryggan är grön",
        "Czytaj także: molo jest zielone",
        "Čtěte také: molo je zelené",
        "Читайте также: причал снова зелёный",
        "Читайте також: причал знову зелений",
        "Διαβάστε επίσης: η προβλήτα",
        "Bunu da oku: iskele yeşil",
        "اقرأ أيضاً: الرصيف أخضر",
        "بیشتر بخوانید: اسکله",
        "קראו גם: המזח ירוק",
        "यह भी पढ़ें: घाट",
        "อ่านเพิ่มเติม: ท่าเรือ",
        "Baca juga: dermaga hijau",
        "Xem thêm: bến tàu",
        "関連記事：桟橋は緑",
        "延伸閱讀：碼頭",
        "相关阅读：码头",
        "관련 기사: 부두",
        "Katso myös: laituri",
        "Kapcsolódó cikk: a móló zöld",
        "Погледајте још: пристаниште",
        "Vaata ka: kai on roheline",
        "Bunlara da baxın: körpü",
        "Мөн уншаарай: усан зогсоол",
        "ይህንንም ያንብቡ: ወደቡ",
        "看更多：碼頭",
        "Meer lezen over de steiger? Klik hier.",
        "Want to know more about the pier? Read what the keeper wrote.",
        "Хотите узнать больше о причале? Жмите сюда.",
        "Juttu jatkuu mainoksen jälkeen. Siirry eteenpäin.",
        "Story continues below the ad. Go on.",
        "Cliquez ici pour lire la suite du récit.",
        "Haz clic aquí para leer sobre el muelle.",
        "点击这里查看码头",
    ],
)
def test_call_to_read_something_else(text: str) -> None:
    assert call(text) is Rule.RELATED_LINKS


@pytest.mark.parametrize(
    "text",
    [
        "Sign up for our letter from the coast.",
        "Abonnieren Sie unseren Newsletter",
        "Inscrivez-vous à notre lettre du port",
        "Suscríbete a nuestro boletín",
        "Подпишитесь на нашу рассылку",
        "Zapisz się do naszego biuletynu",
        "اشترك في نشرتنا",
        "訂閱我們的電子報",
        "To continue reading, log in.",
        "Um weiterzulesen, melden Sie sich an.",
        "Pour lire la suite, abonnez-vous.",
        "Чтобы читать дальше, войдите.",
        "この記事の続きは会員登録で読めます。",
        "در خبرنامه ما عضو شوید",
        "हमारे न्यूज़लेटर को सब्सक्राइब करें",
        "আমাদের নিউজলেটার সাবস্ক্রাইব করুন",
        "ہمارے نیوز لیٹر کو سبسکرائب کریں",
        "繼續閱讀請登入",
        "You have read your last free article. Subscribe to go on.",
        "Cet article est réservé à nos abonnés.",
        "Este artículo es solo para suscriptores.",
        "Dieser Text ist unseren Abonnenten vorbehalten.",
        "Questo contenuto è riservato agli abbonati.",
        "Ten tekst jest dostępny tylko dla prenumeratorów.",
        "Этот материал доступен только по подписке.",
        "Bu haber yalnızca abonelere açıktır.",
        "هذا المقال متاح للمشتركين.",
        "Receba as novidades do porto: assine a newsletter.",
        "Recevez chaque jeudi la newsletter du port.",
        "Получайте утром рассылку порта.",
        "Prenumeruokite mūsų laiškus.",
        "Liitu sadama uudiskirjaga.",
        "Pierakstieties mūsu vēstulēm.",
        "Пријавите се на билтен луке.",
        "در خبرنامهٔ بندر عضو شوید.",
        "செய்திமடலுக்கு பதிவு செய்யுங்கள்",
    ],
)
def test_call_to_subscribe_or_to_pay(text: str) -> None:
    assert call(text) in (Rule.CONSENT, Rule.RELATED_LINKS)


@pytest.mark.parametrize(
    "text",
    [
        "Read the letter of the council in full, as it was sent on Friday.",
        "Reading more than one book a week is nothing she would boast of.",
        "Click here to open the gate of the pier.",
        "Want to know more about the pier? Its keeper is there at noon.",
        "Meer lezen is goed voor wie op de steiger wacht.",
        "Get the boats out of the water by noon.",
        "This article is about the pier and its paint.",
        "Register the handler with the mapping before the first request.",
        "Subscribe to a topic with the method of that name.",
        "Sign up at the inn by noon if you want to climb the tower.",
        "Im Hafen liest man mehr als auf See.",
        "Он читал больше книг, чем его брат.",
        "他每天阅读两份报纸。",
    ],
)
def test_sentence_that_only_looks_like_one_is_none(text: str) -> None:
    assert call(text) is None


def test_long_paragraph_is_no_call() -> None:
    assert call("Read more about the ferry" + " and the pier" * LONGEST) is None


@pytest.mark.parametrize(
    "text",
    [
        "Follow us on Telegram",
        "Folgen Sie uns auf Instagram",
        "Последвайте ни във Фейсбук",
        "Sekite mus Facebook",
        "Bizi Instagram'da takip edin",
        "ติดตามเราทางเฟซบุ๊ก",
        "フェイスブックでフォローする",
        "Gelişmelerden anında haberdar olmak için WhatsApp kanalımıza katılın.",
        "Ikuti berita pelabuhan di Google News.",
        "Mời bạn theo dõi kênh Zalo của bến cảng.",
        "Únete a nuestro canal de WhatsApp",
        "Вступайте в наш канал в Телеграме",
        "Dołącz do nas na Facebooku",
        "په فیسبوک کې موږ تعقیب کړئ",
        "Пратите нас на Фејсбуку.",
        "ہمیں ٹوئٹر پر فالو کریں۔",
        "हमें यूट्यूब पर फॉलो करें।",
        "आम्हाला ट्विटर वर फॉलो करा.",
        "আমাদের টেলিগ্রামে যুক্ত থাকুন।",
        "Біздің Telegram арнасына жазылыңыз.",
        "歡迎追蹤我們的粉絲專頁。",
        "公式LINEで潮の時刻をお届けします。",
        "Більше новин шукайте в нашому Viber.",
        "Bizi Telegram-da izləyin.",
    ],
)
def test_call_to_follow_the_site_elsewhere(text: str) -> None:
    assert call(text) is Rule.SHARE


@pytest.mark.parametrize(
    "text",
    [
        "Follow us into the cave, said the guide, and they did.",
        "Bizi bekleyen gemi sabah geldi.",
        "Facebook was fined by a court of the harbour town.",
        "Siga o farol até o porto.",
        "Вступайте в лодку по одному.",
        "On the pier nobody follows anybody.",
        "हमें फेसबुक से कोई उत्तर नहीं मिला।",
        "Bizi Facebook'ta kimse bulamadı.",
        "ما را در تلگرام کسی نشناخت.",
        "公式LINEで港の閉鎖を発表した。",
        "频道关注的是潮水。",
    ],
)
def test_what_follows_nobody_on_a_service_is_no_call(text: str) -> None:
    assert call(text) is None


BEGINNINGS = (
    "Read more", "please read", "¿Ya eres suscriptor", "ayrıca bak", "Sign up our", "اقرأ أيضاً",
    "登録", "bülten abone", "Iscriviti nostra", "la suite", "déjà abonné", "Subscribe",
)  # fmt: skip
PIECES = st.sampled_from(
    [*BEGINNINGS, "»", "_ ", "- ", "\u0301", "ⓐ", "ı", "İ", "K", "ſ", ". ", ""]
)
LETTERS = st.text(sorted(set(calls._PATTERN)), max_size=6)


@given(st.lists(PIECES | LETTERS, max_size=4), st.sampled_from([str, str.upper, str.title]))
def test_what_is_soon_told_to_be_no_call_is_none(
    parts: list[str], written: Callable[..., str]
) -> None:
    text = written("".join(parts))
    assert (call(text) is not None) == (match_in_any_case(text) is not None)


@given(st.lists(PIECES | LETTERS, max_size=4), st.sampled_from([str, str.upper, str.title]))
def test_text_is_looked_through_in_lower_case_as_in_any(
    parts: list[str], written: Callable[..., str]
) -> None:
    text = written("".join(parts))
    sooner, found = calls._match(text), match_in_any_case(text)
    assert (sooner is None) == (found is None)
    if sooner is not None and found is not None:
        assert sooner.regs == found.regs


def test_letters_that_are_odd_in_their_case_are_known() -> None:
    points = [*range(0xD800), *range(0xE000, 0x110000)]
    plain = [letter for letter in map(chr, points) if calls._ODD.search(letter) is None]
    assert all(len(letter.lower()) == 1 for letter in plain)
    cased = "".join(one for one in plain if not one == one.lower() == one.upper())
    for known in {letter for letter in calls._PATTERN if letter not in "ıWP"}:
        assert known == known.lower()
        alike = re.findall(re.escape(known), cased, re.IGNORECASE)
        assert alike == [letter for letter in cased if letter.lower() == known]


@pytest.mark.parametrize(
    "text", ["Подробнее…", "Mehr…", "Więcej...", "المزيد…", "更多→", "More >>"]
)
def test_a_word_for_more_alone_is_a_call_to_read(text: str) -> None:
    assert call(text) is Rule.RELATED_LINKS


@pytest.mark.parametrize("text", ["Mehr Boote kamen.", "Подробнее он не сказал.", "More"])
def test_the_same_word_in_a_sentence_is_none(text: str) -> None:
    assert call(text) is None
