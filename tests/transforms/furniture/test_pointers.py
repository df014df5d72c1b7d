"""Links that point on are told from links that name a source."""

from __future__ import annotations

import pytest

from naqi.transforms.furniture.pointers import points_on


@pytest.mark.parametrize(
    "link",
    [
        "Continue reading",
        "Full article here",
        "(more)",
        "Details",
        "[…]",
        "Ganzen Artikel lesen",
        "Lire l’article complet",
        "Leer nota completa",
        "Ler na íntegra",
        "Continua la lettura",
        "Lees het hele artikel",
        "Läs hela artikeln",
        "Læs hele artiklen",
        "Les hele saken",
        "Siirry jutun jatkoon",
        "Czytaj całość",
        "Celý článek",
        "Celý článok",
        "Tovább a cikkhez",
        "Citește tot articolul",
        "Цялата статия",
        "Читать полностью",
        "Читати повністю",
        "Детаљније",
        "Nastavite čitati",
        "Preberi več",
        "Повеќе",
        "Vazhdo leximin",
        "Συνέχεια ανάγνωσης",
        "Haberin devamı",
        "Ətraflı oxu",
        "Жалғасын оқу",
        "Дэлгэрэнгүй унших",
        "לכתבה המלאה",
        "المزيد",
        "ادامه خبر",
        "مکمل خبر پڑھیں",
        "पूरा लेख पढ़ें",
        "বিস্তারিত",
        "सविस्तर वाचा",
        "વધુ વાંચો",
        "முழுவதும் படிக்க",
        "పూర్తిగా చదవండి",
        "კითხვის გაგრძელება",
        "Շարունակել կարդալ",
        "ማንበብ ይቀጥሉ",
        "អានអត្ថបទពេញ",
        "อ่านฉบับเต็ม",
        "전문 보기",
        "全文を読む",
        "查看全文",
        "Đọc tiếp",
        "Baca artikel lengkap",
        "Soma habari kamili",
        "Skaityti toliau",
        "Lasīt tālāk",
        "Jätka lugemist",
        "Continua llegint",
    ],
)
def test_link_that_says_to_go_on_points_on(link: str) -> None:
    assert points_on(link)


@pytest.mark.parametrize(
    "link",
    [
        "Reef Gazette",
        "Science",
        "Health",
        "Video",
        "Photo: Ada Ferry",
        "Ada Lind",
        "[1]",
        "*",
        "More boats",
        "科学",
        "Наука",
        "",
    ],
)
def test_link_that_may_name_a_source_does_not(link: str) -> None:
    assert not points_on(link)
