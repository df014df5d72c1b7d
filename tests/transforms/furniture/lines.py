"""Lines that are of a form or a phrase, and lines that only look so: one entry a row."""

from __future__ import annotations

from naqi.schemas.rules import Rule
from tests.transforms.furniture.lines_of_calls import OF_CALLS
from tests.transforms.furniture.lines_of_counts import OF_COUNTS
from tests.transforms.furniture.lines_of_dates import OF_DATES, Lines
from tests.transforms.furniture.lines_of_posts import OF_POSTS
from tests.transforms.furniture.lines_of_site_calls import OF_SITE_CALLS

OF_FORMS = {
    **OF_DATES,
    **OF_CALLS,
    **OF_POSTS,
    **OF_COUNTS,
    **OF_SITE_CALLS,
    "letter_sizes": Lines(
        held=("A+ A-", "A-   A+", "A- A A+", "أ+ أ-"), content=("A+", "A+ B-", "A+ A", "C++ A-")
    ),
    "serial_number": Lines(
        held=(
            "010045678900000000123",
            "3f2b8c1d-9a4e-4c55-8d21-0a6b7c8d9e0f",
            "#d41d8cd98f00b204e9800998ecf8427e",
        ),
        content=("10045", "deadbeefdeadbeefdeadbeef", "abcdefab-abcd-abcd-abcd-abcdefabcdef"),
    ),
    "list_of": Lines(
        held=(
            "list 1 of 4",
            "List 10 of 12",
            "list 2 of 3The ferry has a new captain",
            "list 3 of 3هل يعود الصيد إلى المرفأ؟",
            "list 1 of 2“No tide like it”",
        ),
        content=("list 1 of 4 ferries", "a list of 4", "List 1 to 4", "list 1 of 40 ferries"),
    ),
    "page_of": Lines(
        held=(
            "Page 2 of 7",
            "Image 2 of 7",
            "صورة 2 من 7",
            "Seite 3 von 12",
            "2/7",
            "الصفحة 2 من 7",
            "Pagina 2 van 7",
            "Strana 2 ze 7",
            "Сторінка 2 з 7",
            "Trang 2/7",
            "หน้า 2 / 7",
            "עמוד 2 מתוך 7",
        ),
        content=("2 of 7 ferries", "Page two of seven"),
    ),
    "page_numbers": Lines(
        held=("1 2 3 4 5", "« 1 | 2 | 3 ... 18 »", "[1] [2] [3]"), content=("5 3 1", "1 2", "7")
    ),
    "site_name": Lines(
        held=("news.example.org", "www.example.com", "(reef-gazette.example)"),
        content=("World News", "Read news.example.org every day", "e.g."),
    ),
    "photo_credit": Lines(
        held=("Photo of the pier, Reuters", "(© Fot. Agencja Wiatr)", "صورة من رويترز"),
        content=("Photo of the old pier at night", "The agency Reuters sold the photo of the pier"),
    ),
    "archive_picture": Lines(
        held=(
            "صورة أرشيفية للمرفأ القديم",
            "صورة توضيحية",
            "صورة من الأرشيف تظهر السفن في الميناء.",
            "File photo of the old lighthouse",
            "(Archivbild)",
            "Symbolbild: Ein Schiff im Nebel",
            "Photo d'archives - le phare",
            "Foto de archivo de la barca",
            "Архивное фото: паром у причала",
            "Temsili fotoğraf",
            "عکس تزئینی است",
            "צילום ארכיון: המזח",
            "资料图片：旧码头",
        ),
        content=(
            "صورة أرشيفية نادرة وجدها الصيادون في المرفأ",
            "File photos by date before you archive them",
            "Archivbilder lagen im Keller",
            "Symbolbilder sagen wenig",
            "Foto de familia en la barca",
        ),
    ),
    "picture_rights": Lines(
        held=(
            "© Harbour Press . Ada Lind",
            "© East Quay / Ada Lind",
            "© Фото: Минпорт",
            "© صورة : من أرشيف الميناء",
            "The ferry leaves the quay. © East Quay / Ada Lind",
            "© Sputnik",
        ),
        content=(
            "Harbour Press . Ada Lind",
            "East Quay / Ada Lind",
        ),
    ),
    "own_report": Lines(
        held=("خاص - صوت المرفأ", "جريدة المرفأ - خاص", "المرفأ/ متابعات"),
        content=(
            "خاص: الجزيرة تستعد لموسم الصيد",
            "رصيف المرفأ خاص بالصيادين",
            "عقد بين الربان ومالك خاص - تفاصيل",
        ),
    ),
    "signing": Lines(
        held=(
            "ن.ق/د.ب.أ",
            "Ada Lind/ k.m.",
            "k.m./s.t.",
            "ab/cd (dpa, AFP)",
            "سارة النجار/ ع.ج",
            "ع.ج/ ص.ش (د ب أ)",
        ),
        content=(
            "U.S.A./U.K.",
            "AC/DC",
            "and/or",
            "Harbour/ Quay",
            "TCP/IP (input)",
            "s/he (they)",
        ),
    ),
    "rights_claim": Lines(
        held=(
            "© 2019 The Reef Gazette",
            "The Reef Gazette. All Rights Reserved.",
            "جميع الحقوق محفوظة لصحيفة المرفأ",
            "Copyright, 2019, Reef Gazette",
            "礁报 版权所有",
            "Útesové noviny, všechna práva vyhrazena",
            "כל הזכויות שמורות לעיתון המזח",
            "সর্বস্বত্ব সংরক্ষিত ঘাটের কাগজ",
        ),
        content=("The rights of the fishermen were never written down.", "Copyright for beginners"),
    ),
    "disclaimer": Lines(
        held=(
            "هذه المقالة لا تعبر عن موقف صحيفة المرفأ",
            "The views expressed here do not necessarily reflect those of the Gazette.",
            "Disclaimer: opinions expressed by guests are those of the author alone.",
            "This article is for informational purposes only and is no advice to sailors.",
            "Les propos tenus ici n'engagent que leur auteur.",
            "Die Meinung der Gastautoren muss nicht unbedingt der der Redaktion entsprechen.",
            "Las opiniones de los columnistas no representan la línea del Diario del Muelle.",
            "Os artigos assinados são de inteira responsabilidade de quem os escreve.",
            "Le opinioni degli autori non rispecchiano per forza quelle del giornale.",
            "Мнение авторов может не совпадать с мнением «Вестника причала».",
            "Редакція не несе відповідальності за зміст листів.",
            "Redakcja Gazety Portowej nie ponosi odpowiedzialności za treść listów.",
            "Οι απόψεις των συντακτών δεν εκφράζουν απαραίτητα την εφημερίδα.",
            "Köşe yazılarının her türlü sorumluluğu yazarlarına aittir.",
            "Bài viết thể hiện quan điểm riêng của tác giả, không phải của báo Bến Cảng.",
            "الآراء الواردة هنا لا تعبر بالضرورة عن رأي صحيفة المرفأ",
            "جميع المقالات المنشورة تعبر عن رأي كتابها فقط",
            "مطالب منتشر شده لزوما دیدگاه روزنامه بندر نیست",
            "ادارے کا مضمون نگار کی رائے سے متفق ہونا ضروری نہیں",
            "הדעות המובאות כאן אינן משקפות את עמדת עיתון המזח",
            "इस लेख में व्यक्त विचार लेखक के निजी हैं",
            "【免责声明】文中观点与本网无关，读者自行承担风险。",
            "凡注明来自其他报纸的稿件，均为转载，不代表本报观点。",
            "本コラムは筆者個人の見解です。",
            "이 칼럼은 본지의 편집 방향과 다를 수 있습니다",
        ),
        content=(
            "هذا المحتوى لا يعكس الواقع",
            "هذه المواد ليست سامة بالضرورة",
            "هذه المقالات لا تمثل رأي الشعب",
            "هذا المقال يعبر عن رأي جيل كامل",
            "Her opinions do not necessarily please the fishermen of the south coast.",
            "The article on the harbour was read aloud, and not necessarily believed.",
            "Les pêcheurs disent que ces mots n'engagent que le maire.",
            "Капитан говорит, что его мнение может не совпадать с мнением рыбаков.",
            "قال الربان إن كلماته لا تعبر بالضرورة عن رأي الصيادين",
            "船长说，他的话不代表本村的渔民。",
        ),
    ),
    "mail_address": Lines(
        held=("editor@example.org", "<reef.gazette@mail.example.org>", "[email protected]"),
        content=("Write to editor@example.org for oranges", "@reefgazette"),
    ),
    "author_line": Lines(
        held=(
            "By Anna Maria Okafor",
            "Von Jonas Becker, Hamburg",
            "By Ada Lind, Jonas de Becker",
            "بقلم سارة النجار",
            "Door Jan Vermeer",
            "Av Anna Lind",
            "מאת שרה ימית",
            "نویسنده, سارا دریایی",
            "เขียนโดย อรุณ ทะเล",
        ),
        content=(
            "By the river stood a mill that nobody had used for years",
            "By Anna Okafor, she said.",
            "Door de mist zag niemand de oude pier",
            "كتب صياد من الجزيرة البعيدة:",
            "كتب صياد قديم من أهل الجزيرة البعيدة",
        ),
    ),
    "trail": Lines(
        held=("Home > World > Rivers", "Piers | Ferries | Oranges", "Start » Fisch » Hering"),
        content=(
            "Скандал «королевской» кухни",
            "The north-south line | built in 1821 by the two brothers from the coast",
            "Piers | Ferries",
            "奥古斯特·罗丹与他的石匠 - 三十年的书信",
            "Defence: Lind - Stone - Holt - Morel",
        ),
    ),
    "tags": Lines(
        held=(
            "Tags: piers, ferries, old lighthouse",
            "Mots-clés : phares, marées",
            "Stichwörter: Fähre",
            "Теги: маяк, паром",
            "Słowa kluczowe: latarnia morska, prom",
            "标签：灯塔、渡船",
            "キーワード：灯台、船",
            "แท็ก: ประภาคาร, เรือ",
            "الوسوم: منارات، عبارات",
            "کلیدواژه‌ها: فانوس دریایی، کشتی",
            "תגיות: מגדלור, מעבורת",
        ),
        content=(
            "Tags: the keeper wrote one on each key, and hung them all up again.",
            "Topics: how the tower was built, and what became of those who built it that year",
            "Labels peel off in the rain",
            "Themen kamen ihm genug in den Sinn",
        ),
    ),
    "counts_visitors": Lines(
        held=(
            "You are visitor no. 2 417 of this page since March 1999",
            "You are the 2417th visitor.",
            "Sie sind Besucher Nr. 2.417 seit dem 1. Mai",
            "Lei è il visitatore numero 2417",
            "Вы — посетитель № 2417",
            "2417. ziyaretçimizsiniz",
            "2417 TASHRIF BUYURDI",
            "2417. ziyarətçimizsiniz",
            "あなたは2417番目のお客様です",
            "أنت الزائر رقم ٢٤١٧",
        ),
        content=(
            "You are the first visitor of the year.",
            "“You are visitor number 2417,” said the keeper.",
            "You are visitor number 2417, said the keeper, and rang the bell.",
            "The lighthouse had 2417 visitors in that year.",
            "You are here: the visitor's house. Built in 1894.",
        ),
    ),
    "tells_viewing": Lines(
        held=(
            "Best viewed with Netscape 4 in 800 x 600",
            "Optimiert für 1024x768 und Internet Explorer 5",
            "Лучше всего смотреть в разрешении 1024*768",
            "推奨環境：800×600",
        ),
        content=(
            "The floor is of 800x600 stones.",
            "The wall is 1024 x 77 cm, best seen at noon.",
            "Best viewed from the quay at 10 or 11",
        ),
    ),
    "points_at_player": Lines(
        held=(
            "(See our video below)",
            "(Das Video sehen Sie oben.)",
            "(Смотрите видео ниже)",
            "（詳しくは下の動画で）",
            "(شاهد الفيديو أعلاه)",
            "(ویدیو را پایین صفحه ببینید)",
            "(Xem video bên dưới)",
            "[Mira el vídeo arriba]",
            "(ชมคลิปด้านล่าง)",
        ),
        content=(
            "Watch the video above.",
            "(It was a long video, and nobody watched it.)",
            "(The lamp above went out.)",
            "(see figure 2 below)",
            "(see the photo above)",
            "(A video) of the lamp (above)",
            "(The video that the keeper had made of the lamp above the quay went missing)",
        ),
    ),
}
"""By the names of what rows of `FORMS` hold of."""

OF_PHRASES = {
    Rule.RELATED_LINKS: Lines(
        held=("أقرأ أيضاً:", "مواضيع ذات صلة: جسر جديد فوق الوادي", "По теме: мост через овраг"),
        content=("Read also what he wrote about the sea",),
    ),
    Rule.SHARE: Lines(
        held=("分享到：", "Partager sur Facebook Twitter Imprimer", "SHARE (12)"),
        content=("Share the bread while it is warm.", "شارك المئات في المسيرة البحرية."),
    ),
    Rule.ADVERTISEMENT: Lines(
        held=("Publicité", "آگهی"), content=("Advertisement: the art of the nineties",)
    ),
    Rule.PAGINATION: Lines(
        held=("« 前の記事 次の記事 »", "Prev 1 2 3 Next", "Next: the ferries of the north"),
        content=("Next the miller came",),
    ),
    Rule.NAVIGATION: Lines(
        held=("SKIP TO CONTENT", "Home About us Contact Search"),
        content=(
            "Home is where the search began",
            "Health: why the old well was closed",
            "Contact Search",
            "3. Contact",
        ),
    ),
    Rule.COMMENTS: Lines(
        held=("Comments (12)", "Comments: 12 so far"),
        content=(
            "Comments: the miller's wife had many of them to make that day",
            "§ 4 Comments",
        ),
    ),
    Rule.BYLINE: Lines(
        held=(
            "المصدر: جريدة المرفأ",
            "Source: Reef Gazette",
            "فريق التحرير",
            "تمت المراجعة من قبل: د. سلمى البحري",
        ),
        content=("The source of the river", "a) Date"),
    ),
    Rule.CAPTION: Lines(
        held=("Photo: Ada Ferry", "Image credit: Ada Ferry"), content=("Photo paper is rare now",)
    ),
    Rule.FOOTER: Lines(
        held=("Powered by: the tide", "Imprint"), content=("Imprint of a shell in the sand",)
    ),
    Rule.CONSENT: Lines(
        held=("Accept all cookies", "クッキー設定"), content=("Accept all that the sea brings",)
    ),
}
"""By the rules of rows of `PHRASE_RULES`."""
