"""Lines of furniture by family, and sentences that begin as they do, in thirty languages."""

from __future__ import annotations

from naqi.schemas.rules import Rule

FAMILIES = {
    "byline": {Rule.BYLINE},
    "source": {Rule.BYLINE},
    "share": {Rule.SHARE},
    "read also": {Rule.RELATED_LINKS},
    "most read": {Rule.RELATED_LINKS},
    "pager": {Rule.PAGINATION},
    "print": {Rule.SHARE},
    "font size": {Rule.SHARE},
    "photo credit": {Rule.CAPTION},
    "copyright": {Rule.FOOTER},
    "contact": {Rule.NAVIGATION},
    "newsletter": {Rule.NAVIGATION, Rule.CONSENT},
    "subscribe": {Rule.NAVIGATION, Rule.CONSENT, Rule.SHARE},
    "consent": {Rule.CONSENT},
    "paywall": {Rule.CONSENT},
    "comments": {Rule.COMMENTS},
}
"""What lines of each are dropped by."""

LABELS = {
    "ar": (
        "بقلم: سارة النجار|المصدر: جريدة المرفأ|شارك الخبر|اقرأ أيضا|الأكثر قراءة"
        "|الصفحة التالية|طباعة|حجم الخط|تصوير: نادر البحار|جميع الحقوق محفوظة|اتصل بنا"
        "|النشرة البريدية|اشترك الآن|قبول الكل|للمشتركين فقط|أضف تعليقا"
    ),
    "fa": (
        "نویسنده: سارا دریایی|منبع: روزنامه لنگرگاه|اشتراک گذاری|بیشتر بخوانید|پربازدیدترین"
        "|صفحه بعد|چاپ|اندازه متن|عکاس: نادر دریایی|تمامی حقوق محفوظ است|تماس با ما|خبرنامه"
        "|عضویت در خبرنامه|پذیرش همه|ویژه مشترکان|ارسال نظر"
    ),
    "ur": (
        "تحریر: سارہ ملاح|بشکریہ: روزنامہ بندرگاہ|شیئر کریں|یہ بھی پڑھیں"
        "|سب سے زیادہ پڑھی گئیں|اگلا صفحہ|پرنٹ کریں|فونٹ سائز|تصویر: نادر ملاح"
        "|جملہ حقوق محفوظ ہیں|ہم سے رابطہ|نیوز لیٹر|سبسکرائب کریں|سب قبول کریں"
        "|صرف سبسکرائبرز کے لیے|تبصرہ کریں"
    ),
    "he": (
        "מאת: שרה ימית|מקור: עיתון המזח|שתפו בפייסבוק|קראו גם|הנקראות ביותר|העמוד הבא|הדפסה"
        "|גודל גופן|צילום: נדב ימי|כל הזכויות שמורות|צור קשר|ניוזלטר|הרשמה לניוזלטר|קבל הכל"
        "|למנויים בלבד|הוסף תגובה"
    ),
    "ps": (
        "لیکواله: ساره سیندوال|سرچینه: د بندر ورځپاڼه|شریک کړئ|دا هم ولولئ|ډېر لوستل شوي"
        "|بله پاڼه|چاپ کړئ|د لیک اندازه|انځور: نادر سیندوال|ټول حقونه خوندي دي"
        "|له موږ سره اړیکه|خبرپاڼه|ګډون وکړئ|ټول ومنئ|یوازې د ګډونوالو لپاره|نظر ورکړئ"
    ),
    "ckb": (
        "نووسینی: سارا دەریایی|سەرچاوە: ڕۆژنامەی بەندەر|هاوبەشی بکە|ئەمەش بخوێنەوە"
        "|زۆرترین خوێندراوە|پەڕەی دواتر|چاپکردن|قەبارەی فۆنت|وێنە: نادر دەریایی"
        "|هەموو مافێک پارێزراوە|پەیوەندیمان پێوە بکە|هەواڵنامە|بەشداری بکە|هەمووی قبووڵ بکە"
        "|تەنها بۆ بەشداربووان|کۆمێنت بنووسە"
    ),
    "en": (
        "By Ada Lind|Source: Reef Gazette|Share this article|Read also|Most read|Next page"
        "|Print|Text size|Photo: Ada Ferry|All rights reserved|Contact us"
        "|Sign up for our newsletter|Subscribe|Accept all|For subscribers only"
        "|Leave a comment"
    ),
    "fr": (
        "Par Ada Lind|Source : La Gazette du récif|Partager cet article|Lire aussi"
        "|Les plus lus|Page suivante|Imprimer|Taille du texte|Photo : Ada Bac"
        "|Tous droits réservés|Contactez-nous|S'inscrire à la newsletter|S'abonner"
        "|Tout accepter|Réservé aux abonnés|Laisser un commentaire"
    ),
    "es": (
        "Por Ada Lind|Fuente: La Gaceta|Compartir|Lea también|Lo más leído|Página siguiente"
        "|Imprimir|Tamaño de letra|Foto: Ada Barca|Todos los derechos reservados|Contacto"
        "|Boletín|Suscríbase|Aceptar todo|Solo para suscriptores|Deja un comentario"
    ),
    "pt": (
        "Por Ada Lind|Fonte: A Gazeta|Compartilhar|Leia também|Mais lidas|Próxima página"
        "|Imprimir|Tamanho da letra|Foto: Ada Barca|Todos os direitos reservados|Contato"
        "|Assine a newsletter|Assinaturas|Aceitar todos|Exclusivo para assinantes"
        "|Deixe um comentário"
    ),
    "de": (
        "Von Ada Lind|Quelle: Riffbote|Artikel teilen|Lesen Sie auch|Meistgelesen"
        "|Nächste Seite|Drucken|Schriftgröße|Foto: Ada Fähr|Alle Rechte vorbehalten|Kontakt"
        "|Newsletter abonnieren|Jetzt abonnieren|Alle akzeptieren|Nur für Abonnenten"
        "|Kommentar schreiben"
    ),
    "it": (
        "Autore: Ada Lind|Fonte: La Gazzetta|Condividi|Leggi anche|I più letti"
        "|Pagina successiva|Stampa|Dimensione testo|Foto: Ada Barca|Tutti i diritti riservati"
        "|Contatti|Iscriviti alla newsletter|Abbonati|Accetta tutti|Riservato agli abbonati"
        "|Lascia un commento"
    ),
    "ru": (
        "Автор: Ада Линд|Источник: Вестник рифа|Поделиться|Читайте также|Самое читаемое"
        "|Следующая страница|Распечатать|Размер шрифта|Фото: Ада Паром|Все права защищены"
        "|Контакты|Рассылка|Подписаться на рассылку|Принять все|Только для подписчиков"
        "|Оставить комментарий"
    ),
    "uk": (
        "Автор: Ада Лінд|Джерело: Вісник рифу|Поділитися|Читайте також|Найпопулярніше"
        "|Наступна сторінка|Роздрукувати|Розмір шрифту|Фото: Ада Паром|Усі права захищені"
        "|Контакти|Розсилка|Підписатися|Прийняти всі|Лише для передплатників"
        "|Залишити коментар"
    ),
    "tr": (
        "Yazar: Ada Lind|Kaynak: Resif Gazetesi|Haberi paylaş|Bunu da okuyun|En çok okunanlar"
        "|Sonraki sayfa|Yazdır|Yazı boyutu|Fotoğraf: Ada Vapur|Tüm hakları saklıdır|İletişim"
        "|E-bülten|Abone ol|Tümünü kabul et|Sadece aboneler için|Yorum yaz"
    ),
    "id": (
        "Penulis: Ada Lind|Sumber: Warta Karang|Bagikan|Baca juga|Terpopuler"
        "|Halaman berikutnya|Cetak artikel|Ukuran huruf|Foto: Ada Perahu|Hak cipta dilindungi"
        "|Hubungi kami|Buletin|Berlangganan|Terima semua|Khusus pelanggan|Tinggalkan komentar"
    ),
    "vi": (
        "Tác giả: Lan Anh|Nguồn: Báo Bến|Chia sẻ|Đọc thêm|Đọc nhiều nhất|Trang sau"
        "|In bài viết|Cỡ chữ|Ảnh minh họa: Lan Anh|Giữ bản quyền|Liên hệ|Đăng ký bản tin"
        "|Đăng ký|Chấp nhận tất cả|Chỉ dành cho thuê bao|Viết bình luận"
    ),
    "zh": (
        "作者：林小舟|来源：礁报|分享到|延伸阅读|阅读排行|下一页|打印本页|字体大小"
        "|摄影：林小舟|版权所有|联系我们|订阅邮件|立即订阅|全部接受|会员专享|发表评论"
    ),
    "ja": (
        "著者：林 小舟|出典：礁新聞|シェアする|あわせて読みたい|よく読まれている記事"
        "|次のページ|印刷する|文字サイズ|写真提供：林 小舟|無断転載を禁じます|お問い合わせ"
        "|メールマガジン|購読する|同意する|会員限定記事|コメントを書く"
    ),
    "ko": (
        "글: 임소주|출처: 암초신문|공유하기|관련 기사|많이 본 뉴스|다음 페이지|인쇄하기"
        "|글자 크기|사진 제공: 임소주|무단전재 및 재배포 금지|문의하기|뉴스레터|구독하기"
        "|모두 동의|구독자 전용|댓글 쓰기"
    ),
    "th": (
        "ผู้เขียน: ลินดา เรือทอง|ที่มา: ข่าวแนวปะการัง|แชร์บทความ|อ่านเพิ่มเติม|ข่าวยอดนิยม|หน้าถัดไป|พิมพ์หน้านี้"
        "|ขนาดตัวอักษร|ภาพจาก: ลินดา เรือทอง|สงวนลิขสิทธิ์|ติดต่อเรา|จดหมายข่าว|สมัครรับข่าวสาร|ยอมรับทั้งหมด"
        "|เฉพาะสมาชิก|แสดงความคิดเห็น"
    ),
    "hi": (
        "लेखक: लीना नाविक|स्रोत: घाट समाचार|शेयर करें|यह भी पढ़ें|सबसे ज्यादा पढ़े गए|अगला पेज|प्रिंट करें"
        "|फॉन्ट साइज|फोटो: लीना नाविक|सर्वाधिकार सुरक्षित|संपर्क करें|न्यूज़लेटर|सब्सक्राइब करें"
        "|सभी स्वीकार करें|केवल सदस्यों के लिए|टिप्पणी करें"
    ),
    "bn": (
        "লেখক: লীনা মাঝি|সূত্র: ঘাটের কাগজ|শেয়ার করুন|আরও পড়ুন|সর্বাধিক পঠিত|পরবর্তী পাতা|প্রিন্ট করুন"
        "|ফন্ট সাইজ|ছবি: লীনা মাঝি|সর্বস্বত্ব সংরক্ষিত|যোগাযোগ|নিউজলেটার|সাবস্ক্রাইব করুন|সব গ্রহণ করুন"
        "|শুধু গ্রাহকদের জন্য|মন্তব্য করুন"
    ),
    "el": (
        "Συντάκτης: Άντα Λιντ|Πηγή: Ο Ύφαλος|Μοιραστείτε το|Διαβάστε επίσης|Τα πιο διαβασμένα"
        "|Επόμενη σελίδα|Εκτύπωση|Μέγεθος γραμματοσειράς|Φωτογραφία: Άντα Λιντ"
        "|Με επιφύλαξη παντός δικαιώματος|Επικοινωνία|Ενημερωτικό δελτίο|Συνδρομή"
        "|Αποδοχή όλων|Μόνο για συνδρομητές|Αφήστε σχόλιο"
    ),
    "pl": (
        "Autor: Ada Lind|Źródło: Kurier Rafy|Udostępnij|Czytaj także|Najczęściej czytane"
        "|Następna strona|Drukuj|Wielkość czcionki|Foto: Ada Prom|Wszelkie prawa zastrzeżone"
        "|Kontakt|Zapisz się na newsletter|Prenumerata|Akceptuję|Tylko dla prenumeratorów"
        "|Dodaj komentarz"
    ),
    "cs": (
        "Autor: Ada Lindová|Zdroj: Útesové noviny|Sdílet článek|Čtěte také|Nejčtenější"
        "|Další stránka|Vytisknout|Velikost písma|Foto: Ada Lindová|Všechna práva vyhrazena"
        "|Kontakty|Odebírat newsletter|Předplatné|Přijmout vše|Pouze pro předplatitele"
        "|Přidat komentář"
    ),
    "nl": (
        "Geschreven door: Ada Lind|Bron: De Rifbode|Deel dit artikel|Lees ook|Meest gelezen"
        "|Volgende pagina|Afdrukken|Lettergrootte|Foto: Ada Veer|Alle rechten voorbehouden"
        "|Neem contact op|Nieuwsbrief|Abonneren|Alles accepteren|Alleen voor abonnees"
        "|Plaats een reactie"
    ),
    "sv": (
        "Skriven av: Ada Lind|Källa: Revbladet|Dela artikeln|Läs också|Mest lästa|Nästa sida"
        "|Skriv ut|Textstorlek|Foto: Ada Färja|Alla rättigheter förbehållna|Kontakta oss"
        "|Nyhetsbrev|Prenumerera|Acceptera alla|Endast för prenumeranter|Skriv en kommentar"
    ),
    "ro": (
        "Scris de: Ada Lind|Sursa: Gazeta recifului|Distribuie|Citește și|Cele mai citite"
        "|Pagina următoare|Printează|Mărimea textului|Foto: Ada Bac"
        "|Toate drepturile rezervate|Contactează-ne|Abonează-te la newsletter|Abonează-te"
        "|Acceptă toate|Doar pentru abonați|Lasă un comentariu"
    ),
    "hu": (
        "Szerző: Révész Ada|Forrás: Zátony Hírlap|Megosztás|Olvasd el ezt is|Legolvasottabb"
        "|Következő oldal|Nyomtatás|Betűméret|Fotó: Révész Ada|Minden jog fenntartva"
        "|Kapcsolat|Hírlevél|Feliratkozás|Összes elfogadása|Csak előfizetőknek|Szólj hozzá"
    ),
}
"""Of each language one line a family, in the order of `FAMILIES`."""

SENTENCES = {
    "ar": (
        "شارك أهل القرية في ترميم الجسر القديم.",
        "المصدر الوحيد للماء في الجزيرة بئر حفره الجد.",
    ),
    "fa": (
        "چاپ نقشه جزیره سه هفته طول کشید.",
        "عکس پدربزرگ هنوز روی دیوار کلبه است.",
    ),
    "ur": (
        "تصویر میں پرانا پل صاف نظر آتا تھا۔",
        "رابطہ ٹوٹ گیا تو ملاح خود چل کر گاؤں آیا۔",
    ),
    "he": (
        "צילום המזח הישן נתלה בבית הספר.",
        "עוד לפני הזריחה יצאו הדייגים אל הים.",
    ),
    "ps": (
        "انځور یې د کلي په ښوونځي کې وځړول شو.",
        "نور ماهیان په سیند کې پاتې نه وو.",
    ),
    "ckb": (
        "وێنەی پردەکە لە قوتابخانەکە هەڵواسرا.",
        "زیاتر لە سێ هەفتە چاوەڕێی بەلەمەکە بوون.",
    ),
    "en": (
        "Print was how the island got its news.",
        "Share the bread while it is warm.",
    ),
    "fr": (
        "Partager le pain est une coutume de l'île.",
        "Photo en main, il chercha le vieux bac tout l'été.",
    ),
    "es": (
        "Compartir el pan es costumbre de la isla.",
        "Contacto con el barco no hubo en toda la noche.",
    ),
    "pt": (
        "Compartilhar o pão é costume da ilha.",
        "Fonte de água só havia uma, junto ao moinho.",
    ),
    "de": (
        "Teilen wollte den Fang an diesem Abend niemand.",
        "Von der alten Fähre blieb nur der Anker.",
    ),
    "it": (
        "Stampa e radio tacquero per tre giorni sull'isola.",
        "Fonte d'acqua non c'era, se non il pozzo.",
    ),
    "ru": (
        "Поделиться хлебом здесь считали долгом.",
        "Контакты с берегом прервались на три дня.",
    ),
    "uk": (
        "Поділитися хлібом тут вважали обов'язком.",
        "Далі дорога йде вздовж старої дамби.",
    ),
    "tr": (
        "Paylaş dedi yaşlı kaptan, ekmeği uzattı.",
        "Kaynak suyu adada yalnızca değirmenin yanındaydı.",
    ),
    "id": (
        "Bagikan roti itu selagi hangat, kata nenek.",
        "Sumber air di pulau itu hanya satu.",
    ),
    "vi": (
        "Chia sẻ bánh mì là phong tục của đảo.",
        "Nguồn nước trên đảo chỉ có một cái giếng.",
    ),
    "zh": (
        "分享面包是岛上的习惯。",
        "来源于山上的溪水流过老磨坊。",
    ),
    "ja": (
        "印刷された地図を島の子どもたちは大切にした。",
        "写真の中の橋はもうなかった。",
    ),
    "ko": (
        "공유하기로 한 배를 형제는 번갈아 탔다.",
        "사진 속의 다리는 이제 없다.",
    ),
    "th": (
        "พิมพ์แผนที่เกาะใช้เวลาสามสัปดาห์",
        "ติดต่อเรือไม่ได้ตลอดทั้งคืน",
    ),
    "hi": (
        "संपर्क टूट गया तो नाविक पैदल गाँव आया।",
        "लेखक ने पुराने पुल पर तीन किताबें लिखीं।",
    ),
    "bn": (
        "যোগাযোগ ছিন্ন হলে মাঝি হেঁটে গ্রামে এলেন।",
        "ছবি দেখে তিনি পুরোনো ঘাট চিনলেন।",
    ),
    "el": (
        "Πηγή νερού στο νησί υπήρχε μόνο μία.",
        "Επικοινωνία με το πλοίο δεν υπήρχε όλη νύχτα.",
    ),
    "pl": (
        "Kontakt z promem urwał się przed północą.",
        "Autor mapy nigdy nie widział tej wyspy.",
    ),
    "cs": (
        "Sdílet chleba je na ostrově zvykem.",
        "Zdroj vody byl na ostrově jen jeden.",
    ),
    "nl": (
        "Delen wilde die avond niemand zijn vangst.",
        "Bron van het water was een put bij de molen.",
    ),
    "sv": (
        "Dela brödet medan det är varmt, sade mormor.",
        "Källa till vatten fanns bara vid kvarnen.",
    ),
    "ro": (
        "Distribuie pâinea cât e caldă, spunea bunica.",
        "Sursa de apă era doar lângă moară.",
    ),
    "hu": (
        "Forrás a szigeten csak egy volt, a malom mellett.",
        "Kapcsolat a hajóval egész éjjel nem volt.",
    ),
}
"""Of each language two that begin as a line of furniture does."""
