"""Lists of closed-class words: each is whole, and has nothing of what menus are made of."""

from __future__ import annotations

from collections import Counter

import pytest

from naqi.transforms.furniture.lexicon import LEXICON
from naqi.transforms.text.keys import phrase_key
from naqi.transforms.text.plain_letters import plain_letters
from naqi.transforms.text.words import ENDINGS, NOUNS, SHARES, SPACED, UNSPACED

LISTS = {language: words.split() for language, words in {**SPACED, **UNSPACED}.items()}

PROMISED = (
    "ar fa ur he ps ckb en fr es pt de it ru uk tr id vi zh ja ko th hi bn el pl cs nl sv ro hu "
    "am ne ka hy lo km my bo da nb fi bg sr hr ca ms ta te sw"
)

# News, home, more, search, contact, sport, politics, photo, video, subscribe: what menus say.
IN_MENUS = """
news home more search contact sport politics photos videos subscribe latest about menu next
nachrichten startseite mehr suche kontakt politik wirtschaft fotos anmelden weiter
nieuws meer zoeken politiek foto volgende nyheter mer sök politik ekonomi nästa
nyheder mere søg forside økonomi hjem søk
actualités accueil plus recherche politique vidéos suivant noticias inicio más buscar deportes
notícias início esportes próximo notizie cerca politica sport avanti știri acasă caută
notícies inici més cerca esports
новости главная больше поиск спорт политика фото видео далее новини головна більше пошук
aktualności więcej szukaj polityka sport zdjęcia następny zprávy domů více hledat další
vijesti naslovnica više traži вести насловна више претрага новини начало повече търсене
أخبار الأخبار الرئيسية المزيد بحث رياضة سياسة صور فيديو التالي חדשות ראשי חיפוש ספורט
ዜና መነሻ ተጨማሪ ፍለጋ ስፖርት خبر اخبار خانه بیشتر جستجو ورزش عکس بعدی خبرونه کور لټون
هەواڵ سەرەتا زیاتر گەڕان وەرزش समाचार होम खोजें खेल राजनीति वीडियो خبریں صفحہ مزید تلاش کھیل
समाचार गृहपृष्ठ थप खोज खेलकुद খবর প্রচ্ছদ আরও খুঁজুন খেলা செய்திகள் முகப்பு தேடல் விளையாட்டு
వార్తలు హోమ్ వెతకండి క్రీడలు νέα αρχική περισσότερα αναζήτηση αθλητικά haberler anasayfa fazla daha
ara spor siyaset hírek címlap több keresés uutiset etusivu lisää haku urheilu
berita beranda lagi cari olahraga politik sukan laman thể thao nhiều tin bài trang chủ
habari mwanzo zaidi tafuta michezo სიახლეები მთავარი მეტი ძებნა լուրեր գլխավոր ավելին որոնում
뉴스 홈 더 검색 스포츠 정치 사진 다음 新闻 首页 更多 搜索 体育 政治 ニュース ホーム もっと 検索
ข่าว หน้าแรก เพิ่มเติม ค้นหา กีฬา ຂ່າວ ໜ້າຫຼັກ ກິລາ ព័ត៌មាន ទំព័រដើម ស្វែងរក သတင်း ပင်မ ရှာဖွေ
"""

LABELS_TOO = "by von par por di oleh του της από द्वारा bởi sobre kuhusu neste пред след"
"""What begins bylines, or stands alone on buttons, and is of a closed class all the same."""


def test_every_language_that_was_promised_has_a_list() -> None:
    assert set(LISTS) >= set(PROMISED.split())


@pytest.mark.parametrize("language", LISTS)
def test_a_list_has_some_hundred_words_each_once(language: str) -> None:
    words = LISTS[language]
    assert 70 <= len(words) <= 150
    assert [word for word, times in Counter(words).items() if times > 1] == []


@pytest.mark.parametrize("language", LISTS)
def test_words_are_written_as_they_come_out_of_pages(language: str) -> None:
    for word in LISTS[language]:
        assert word == plain_letters(word.lower()), word


@pytest.mark.parametrize("language", LISTS)
def test_no_list_has_what_menus_are_made_of(language: str) -> None:
    assert set(IN_MENUS.split()).isdisjoint(LISTS[language])


@pytest.mark.parametrize("language", SPACED)
def test_no_word_is_a_line_of_furniture_by_itself(language: str) -> None:
    phrases = {word for word in LISTS[language] if phrase_key(word) in LEXICON.keys}
    assert phrases <= set(LABELS_TOO.split())


def test_korean_endings_are_no_words_and_its_exceptions_have_them() -> None:
    assert len(ENDINGS) == len(set(ENDINGS)) >= 70
    assert all(noun.endswith(ENDINGS) for noun in NOUNS)


def test_shares_are_of_languages_that_have_a_list() -> None:
    assert SHARES.keys() <= LISTS.keys()
    assert UNSPACED.keys() <= SHARES.keys()
