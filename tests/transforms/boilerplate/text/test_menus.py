"""Menus of many words on one line are told from sentences in any script."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.boilerplate.text.menus import is_menu_line
from naqi.transforms.core import clean_page

MENUS = [
    (
        "Home News Sport Business Culture Travel Weather Video Opinion Science Health "
        "Education Family Food Music Games"
    ),
    (
        "Harbour Village Mountain Valley Garden Kitchen Workshop Market Bridge Tower Stairs "
        "Lamp Window Door Roof Floor"
    ),
    (
        "Home | News | Sport | Business of the day | Culture and arts | Travel | Weather | "
        "Video | Contact us | About the paper | Jobs | Advertise with us | Terms of use"
    ),
    (
        "Startseite Nachrichten Politik Wirtschaft Kultur Sport Reise Wissen Panorama "
        "Regional Lokales Videos Fotos Archiv"
    ),
    (
        "Accueil Politique Économie Culture Sports Voyage Sciences Santé Vidéos Photos "
        "Archives Contact Météo Emploi"
    ),
    (
        "Главная Новости Политика Экономика Спорт Культура Наука Здоровье Фото Видео Архив "
        "Контакты Реклама Погода"
    ),
    (
        "Ana Sayfa Gündem Ekonomi Spor Kültür Sanat Sağlık Teknoloji Dünya Magazin Yazarlar "
        "Video Foto İletişim"
    ),
    (
        "الرئيسية أخبار رياضة اقتصاد سياسة ثقافة فنون منوعات صحة تكنولوجيا علوم صور فيديو "
        "أرشيف اتصل بنا"
    ),
    "الرئيسية · أخبار · رياضة · اقتصاد · سياسة · ثقافة · فنون · منوعات · صحة · تكنولوجيا",
    (
        "صفحه اصلی اخبار سیاسی اقتصادی ورزشی فرهنگی هنری علمی پزشکی بین الملل استانها عکس "
        "فیلم آرشیو تماس گفتگو یادداشت گزارش جدول"
    ),
    (
        "דף הבית חדשות ספורט כלכלה תרבות בריאות מדע טכנולוגיה אוכל תיירות רכב דעות וידאו "
        "תמונות ארכיון צרכנות נדלן חינוך סביבה משפט צבא"
    ),
    (
        "मुख्य पृष्ठ समाचार खेल व्यापार राजनीति मनोरंजन स्वास्थ्य शिक्षा विज्ञान तकनीक धर्म "
        "यात्रा भोजन वीडियो तस्वीरें मौसम राशिफल संपर्क विज्ञापन गैलरी"
    ),
    "首页 新闻 体育 财经 娱乐 科技 汽车 房产 教育 时尚 旅游 健康",
    "首页|新闻|体育|财经|娱乐|科技|汽车|房产",
    "ホーム ニュース スポーツ 経済 文化 旅行 天気 動画 意見 科学 健康 教育",
    ("หน้าแรก ข่าว กีฬา เศรษฐกิจ บันเทิง ท่องเที่ยว สุขภาพ วิดีโอ ติดต่อ การเมือง ต่างประเทศ"),
    (
        "홈 뉴스 스포츠 경제 문화 여행 날씨 동영상 오피니언 과학 건강 교육 연예 사진 만화 "
        "운세 부동산 자동차 게임 음악"
    ),
    (
        "முகப்பு செய்திகள் விளையாட்டு வணிகம் சினிமா அரசியல் கல்வி உலகம் இந்தியா தமிழகம் "
        "ஆன்மிகம் உடல்நலம் தொழில்நுட்பம் சுற்றுலா வானிலை புகைப்படம் காணொளி ஜோதிடம் "
        "வேலைவாய்ப்பு தொடர்பு"
    ),
    "Home → News → Sport → Culture → Arts",
    (
        "صفحه نخست اقتصادی ورزشی فرهنگی علمی سلامت مسکن عکس فیلم هواشناسی اشتغال آموزش "
        "درباره ما تماس با ما آشپزی خانواده"
    ),
    "Фото Видео Погода Спорт Экономика Культура О нас Контакты Архив Семья Кухня О нас Работа Дом",
]
SENTENCES = [
    (
        "The council of the harbour town met on Monday to talk about the old lighthouse "
        "which has stood empty"
    ),
    ("Mayor Opens New Pier For Boats And For All Its Guests After Nine Long Months Of Work On It"),
    "New video shows how sport stars and business leaders in the harbour meet for contact",
    (
        "Der Rat der Hafenstadt hat am Montag über den alten Leuchtturm beraten der seit dem "
        "Sturm leer steht"
    ),
    (
        "اجتمع مجلس البلدة الساحلية يوم الاثنين لبحث مصير المنارة القديمة التي ظلت خالية منذ "
        "عاصفة الشتاء الماضي"
    ),
    (
        "Совет портового города собрался в понедельник чтобы обсудить старый маяк который "
        "пустует после шторма"
    ),
    (
        "Liman kasabasının meclisi pazartesi günü geçen kışki fırtınadan beri boş duran eski "
        "deniz fenerini konuşmak için toplandı ve karar verdi"
    ),
    (
        "สภาเมืองท่าเล็กๆ ประชุมกันเมื่อวันจันทร์ เพื่อหารือเรื่องประภาคารเก่า "
        "ซึ่งว่างเปล่ามาตั้งแต่พายุเมื่อฤดูหนาวที่แล้ว สมาชิกหลายคนบอกว่าควรขายหอคอย "
        "แต่นายกเทศมนตรีอยากเก็บไว้ เพราะรักมัน และไม่มีเงิน"
    ),
    "港口城市的议会星期一开会，讨论自去年冬天风暴以来一直空着的旧灯塔，市长希望保留它",
    (
        "항구 도시 의회는 월요일에 열려 지난겨울 폭풍 이후 비어 있는 오래된 등대에 대해 "
        "논의하고 표결을 미루었다"
    ),
    (
        "A kikötőváros tanácsa hétfőn ült össze hogy megvitassa a régi világítótorony sorsát "
        "amely a vihar óta üresen áll"
    ),
]


@pytest.mark.parametrize("line", MENUS)
def test_names_one_after_another_are_a_menu(line: str) -> None:
    assert is_menu_line(line)


@pytest.mark.parametrize("line", SENTENCES)
def test_a_sentence_without_its_mark_is_none(line: str) -> None:
    assert not is_menu_line(line)


PARAGRAPHS = [
    "The team of the harbour town won its third match in a row on Saturday, before a full stand.",
    "Nobody had thought that the old keeper would play again, but he saved two shots of theirs.",
    "After the match the players went to the pier, where the whole town was waiting for them.",
]
NAMES = (
    "Abel Baker Castor Dorn Egon Falk Gerber Hauser Ilg Jost Kern Lang Maurer Nagel Ott Peters "
    "Quast Ritter"
)


def kept(*lines: str) -> list[str]:
    page = RawPage("\n\n".join(lines).encode(), "m", format="text")
    return [row.text for row in clean_page(page, CleanConfig()).paragraphs]


@pytest.mark.parametrize("menu", MENUS)
def test_a_menu_above_or_below_the_body_goes(menu: str) -> None:
    assert kept(menu, *PARAGRAPHS) == PARAGRAPHS
    assert kept(*PARAGRAPHS, menu) == PARAGRAPHS


def test_names_in_a_row_inside_the_body_stay() -> None:
    assert kept(PARAGRAPHS[0], NAMES, *PARAGRAPHS[1:]) == [PARAGRAPHS[0], NAMES, *PARAGRAPHS[1:]]


def test_a_line_of_signs_alone_is_none() -> None:
    assert not is_menu_line("* * * * * * * * * * * *")


def test_a_text_with_full_stops_of_two_ethiopic_word_spaces_is_no_menu() -> None:
    sentence = "ጀልባዎች በማለዳ ወደብ ገቡ፡፡ ዓሣ አጥማጆች ደክመው ቤታቸው ተኙ፡፡ ሴቶች ገበያ ሄዱ፡፡ "
    text = (sentence + "ልጆች ጠጠር ሰበሰቡ አሸዋ ቆፈሩ መርከብ ሠሩ ውሃ ረጩ ሮጡ ዘለሉ ሳቁ ዘፈኑ ወደቁ ተነሱ፡፡").strip()
    assert not is_menu_line(text)
    assert is_menu_line(text.replace("፡፡", ""))


def test_names_in_latin_letters_make_no_menu_of_a_headline_in_a_script_without_spaces() -> None:
    assert not is_menu_line("รีวิว The Last Ferry Home Again โดยนักวิจารณ์ภาพยนตร์ Ada Stone")
    assert not is_menu_line("ရုပ်ရှင် The Last Ferry Home Again ဝေဖန်ချက် Ada Stone")


def test_names_behind_a_label_are_no_menu() -> None:
    assert is_menu_line("Lind - Stone - Holt - Morel - Amado - Becker - Okafor")
    assert not is_menu_line("Defence: Lind - Stone - Holt - Morel - Amado - Becker - Okafor")
