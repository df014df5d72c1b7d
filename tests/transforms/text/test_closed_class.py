"""How much of a line is closed-class words: sentences have many, menus few, in any language."""

from __future__ import annotations

import pytest

from naqi.transforms.text.closed_class import (
    closed_class,
    reads_as_text,
)

# fmt: off
LINES = {
    # language: a headline or sentence, and a menu in one line
    "en": ("The ferry that was lost in the fog is back at its pier",
           "Home News Sport Business Travel Weather Video Archive Contact Search"),
    "fr": ("Le bac qui s'était perdu dans la brume est de retour à son quai",
           "Accueil Actualités Sport Économie Culture Météo Vidéos Archives Contact"),
    "de": ("Die Fähre, die sich im Nebel verirrt hatte, liegt wieder an ihrem Steg",
           "Startseite Nachrichten Sport Wirtschaft Kultur Wetter Videos Archiv Kontakt"),
    "pl": ("Prom, który zgubił się we mgle, wrócił już do swojej przystani",
           "Aktualności Sport Gospodarka Kultura Pogoda Wideo Archiwum Kontakt"),
    "ru": ("Паром, который заблудился в тумане, вернулся к своему причалу",
           "Главная Новости Спорт Экономика Культура Погода Видео Архив Контакты"),
    "ar": ("عادت العبارة التي ضاعت في الضباب إلى الرصيف بعد يومين من البحث عنها",
           "الرئيسية الأخبار الرياضة الاقتصاد الثقافة الطقس الفيديو الأرشيف"),
    "fa": ("کشتی‌ای که در مه گم شده بود پس از دو روز به اسکله بازگشت",
           "خانه اخبار ورزش اقتصاد فرهنگ هواشناسی ویدئو آرشیو تماس"),
    "ur": ("جو کشتی دھند میں کھو گئی تھی وہ دو دن کے بعد گھاٹ پر واپس آ گئی ہے",
           "صفحۂ اول خبریں کھیل کاروبار ثقافت موسم ویڈیو رابطہ"),
    "ckb": ("ئەو بەلەمەی کە لە تەمدا ون بوو پاش دوو ڕۆژ گەڕایەوە بۆ بەندەرەکە",
            "سەرەتا هەواڵ وەرزش ئابووری کلتوور کەشوهەوا ڤیدیۆ پەیوەندی"),
    "ps": ("هغه کښتۍ چې په لړه کې ورکه شوې وه له دوو ورځو وروسته بېرته راغله",
           "کورپاڼه خبرونه لوبې سوداګري کلتور موسم ویډیو اړیکه"),
    "he": ("המעבורת שאבדה בערפל חזרה אל המזח שלה אחרי יומיים של חיפושים",
           "ראשי חדשות ספורט כלכלה תרבות תחבורה וידאו ארכיון"),
    "hi": ("जो नाव कोहरे में खो गई थी वह दो दिन के बाद घाट पर लौट आई है",
           "समाचार खेल व्यापार संस्कृति मौसम वीडियो संग्रह संपर्क"),
    "bn": ("যে নৌকা কুয়াশায় হারিয়ে গিয়েছিল তা দুই দিন পরে ঘাটে ফিরে এসেছে",
           "প্রচ্ছদ রাজনীতি খেলা অর্থনীতি সংস্কৃতি আবহাওয়া ভিডিও যোগাযোগ"),
    "tr": ("Siste kaybolan ve iki gün sonra bulunan vapur yine kendi iskelesinde",
           "Anasayfa Haberler Spor Ekonomi Kültür Hava Video Arşiv İletişim"),
    "id": ("Kapal yang hilang di dalam kabut itu sudah kembali ke dermaga",
           "Beranda Berita Olahraga Ekonomi Budaya Cuaca Video Arsip Kontak"),
    "vi": ("Chiếc phà bị lạc trong sương mù đã trở về với bến của nó sau hai ngày",
           "Trang chủ Tin tức Thể thao Kinh doanh Văn hóa Video Liên hệ"),
    "el": ("Το πλοίο που χάθηκε στην ομίχλη είναι και πάλι στην προβλήτα του",
           "Αρχική Νέα Αθλητικά Οικονομία Πολιτισμός Καιρός Βίντεο Επικοινωνία"),
    "hu": ("Az a komp, amely eltűnt a ködben, két nap után már újra a mólón van",
           "Címlap Hírek Sport Gazdaság Kultúra Időjárás Videó Archívum Kapcsolat"),
    "ro": ("Bacul care s-a pierdut în ceață este din nou la cheiul lui după două zile",
           "Acasă Știri Sport Economie Cultură Vremea Video Arhivă Contact"),
    "ko": ("안개 속에서 길을 잃었던 나룻배는 이틀 만에 선착장으로 돌아와 있다",
           "뉴스 스포츠 경제 문화 날씨 사진 영상 기록 고객센터"),
    "zh": ("在雾中迷路的渡船已经被找到，并且回到了它的码头",
           "首页 新闻 体育 财经 文化 天气 视频 存档 联系方式"),
    "ja": ("霧の中で迷った渡し船が二日ぶりに桟橋へ戻ってきた",
           "ホーム ニュース スポーツ 経済 文化 天気 動画 記事一覧"),
    "th": ("เรือข้ามฟากที่หายไปในหมอกกลับมาถึงท่าเรือของตนเองแล้วและไม่มีใครบาดเจ็บ",
           "หน้าแรก ข่าว กีฬา เศรษฐกิจ วัฒนธรรม อากาศ วิดีโอ"),
    "lo": ("ເຮືອທີ່ຫາຍໄປໃນໝອກໄດ້ກັບຄືນມາແລ້ວ ແລະ ບໍ່ມີໃຜບາດເຈັບ",
           "ໜ້າຫຼັກ ຂ່າວ ກິລາ ເສດຖະກິດ ວັດທະນະທຳ ອາກາດ ວິດີໂອ"),
    "km": ("ទូកដែលបានបាត់នៅក្នុងអ័ព្ទ ត្រូវបានរកឃើញហើយនៅកំពង់ផែរបស់វា",
           "ទំព័រដើម ព័ត៌មាន កីឡា សេដ្ឋកិច្ច វប្បធម៌ អាកាសធាតុ វីដេអូ"),
    "my": ("မြူထဲတွင် ပျောက်ခဲ့သော သင်္ဘောသည် နှစ်ရက်အကြာတွင် ပြန်ရောက်ခဲ့ပြီး မည်သူမျှ ဒဏ်ရာမရခဲ့",
           "ပင်မစာမျက်နှာ သတင်း အားကစား စီးပွားရေး ဗီဒီယို"),
}
# fmt: on


def share_of(text: str) -> float:
    return closed_class(text).share


@pytest.mark.parametrize("language", LINES)
def test_a_sentence_reads_as_text_and_a_menu_does_not(language: str) -> None:
    sentence, menu = LINES[language]
    assert reads_as_text(sentence)
    assert not reads_as_text(menu)
    assert share_of(sentence) > 2 * share_of(menu)


@pytest.mark.parametrize("language", LINES)
def test_lines_read_as_text_by_their_ratio(language: str) -> None:
    for line in LINES[language]:
        assert reads_as_text(line) == (closed_class(line).ratio >= 1 / 3)


@pytest.mark.parametrize("text", ["", "  ", "2024 12 31", "— … !", "Reef", "桥", "ท่า", "다리"])
def test_a_line_without_such_words_has_none(text: str) -> None:
    assert closed_class(text) == (0.0, 0.0)


def test_a_share_is_of_all_words_and_never_more_than_all() -> None:
    assert share_of("the ferry of the north") == 3 / 5
    assert share_of("of the") == 1.0
    assert 0.9 < share_of("ที่ของและ" * 9) <= 1.0


def test_words_of_several_languages_are_not_added_up() -> None:
    assert share_of("Le Temps Die Zeit El Mundo The Sun Il Sole") == 2 / 10  # le, il


@pytest.mark.parametrize(
    ("plain", "written"),
    [
        ("L'île de l'est", "L’île de l’est"),
        ("the pier or the mill", "the pier (or the mill)"),
        ("می شود", "می\u200cشود"),
    ],
)
def test_apostrophes_and_joiners_part_words(plain: str, written: str) -> None:
    assert share_of(written) == share_of(plain) > 0


def test_a_name_in_another_script_does_not_make_words_of_letters() -> None:
    assert share_of("the wall (长城) of the north") == 3 / 6


def test_korean_particles_tell_a_sentence_and_nouns_that_end_so_do_not() -> None:
    assert share_of("배를 강에서 마을까지") == 2 / 3 + 1 / 3
    assert share_of("마을 가을 노을") == 0.0
