"""Pages in many languages, and captions of pictures that stand in them: all of our own words."""
# ruff: noqa: E501

from __future__ import annotations

from typing import Final, NamedTuple


class Article(NamedTuple):
    """A page without anything foreign in it."""

    title: str
    paragraphs: tuple[str, ...]


class Caption(NamedTuple):
    """A caption and the line that credits it."""

    text: str
    credit: str


# fmt: off
ARTICLES: Final = {
    "ar": Article("مزارعو الوادي يعيدون فتح قنوات الري القديمة", (
        "بدأ مزارعو الوادي هذا الأسبوع تنظيف قنوات الري التي أهملت منذ سنوات طويلة، وشارك في العمل أكثر من مئة شخص من القرى المجاورة.",
        "وقال رئيس الجمعية الزراعية إن المياه ستصل إلى الحقول البعيدة قبل نهاية الشهر، وإن كل عائلة ستحصل على حصة عادلة منها.",
        "وأضاف أن المهندسين رسموا خريطة جديدة للقنوات، وأن البلدية قدمت الأنابيب والمضخات من دون مقابل.",
        "ويأمل السكان أن تعود أشجار الرمان إلى ما كانت عليه، وأن تفتح السوق أبوابها من جديد مع موسم الحصاد المقبل.",
    )),
    "fa": Article("کشاورزان دره دوباره قنات‌های قدیمی را باز می‌کنند", (
        "کشاورزان دره از این هفته پاک کردن قنات‌هایی را آغاز کردند که سال‌ها رها شده بود و بیش از صد نفر از روستاهای اطراف در این کار شرکت کردند.",
        "رئیس تعاونی کشاورزی گفت که آب تا پایان ماه به زمین‌های دورتر خواهد رسید و هر خانواده سهم برابری از آن خواهد داشت.",
        "او افزود که مهندسان نقشه تازه‌ای برای آبراه‌ها کشیده‌اند و شهرداری لوله‌ها و پمپ‌ها را رایگان داده است.",
        "اهالی امیدوارند که درختان انار دوباره مثل گذشته شوند و بازار با فصل برداشت آینده باز شود.",
    )),
    "ur": Article("وادی کے کسان پرانی نہریں دوبارہ کھول رہے ہیں", (
        "وادی کے کسانوں نے اس ہفتے ان نہروں کی صفائی شروع کی جو برسوں سے بند پڑی تھیں اور اس کام میں آس پاس کے دیہات کے سو سے زیادہ لوگ شریک ہوئے۔",
        "زرعی انجمن کے صدر نے کہا کہ پانی مہینے کے آخر تک دور کے کھیتوں تک پہنچ جائے گا اور ہر خاندان کو اس میں برابر کا حصہ ملے گا۔",
        "انہوں نے بتایا کہ انجینئروں نے نہروں کا نیا نقشہ بنایا ہے اور بلدیہ نے پائپ اور پمپ مفت دیے ہیں۔",
        "لوگوں کو امید ہے کہ انار کے درخت پھر سے ہرے ہوں گے اور اگلی فصل کے ساتھ بازار دوبارہ کھل جائے گا۔",
    )),
    "he": Article("חקלאי העמק פותחים מחדש את תעלות ההשקיה הישנות", (
        "חקלאי העמק החלו השבוע לנקות את תעלות ההשקיה שהוזנחו במשך שנים רבות, ויותר ממאה איש מהכפרים הסמוכים השתתפו בעבודה.",
        "יושב ראש האגודה החקלאית אמר כי המים יגיעו לשדות הרחוקים לפני סוף החודש, וכי כל משפחה תקבל מהם חלק שווה.",
        "הוא הוסיף כי המהנדסים שרטטו מפה חדשה של התעלות, וכי העירייה נתנה את הצינורות והמשאבות ללא תשלום.",
        "התושבים מקווים שעצי הרימון יחזרו לפרוח כבעבר, ושהשוק ייפתח מחדש עם עונת הקטיף הבאה.",
    )),
    "ru": Article("Фермеры долины снова открывают старые каналы", (
        "Фермеры долины на этой неделе начали чистить оросительные каналы, которые много лет стояли заброшенными, и в работе участвовали больше ста человек из соседних деревень.",
        "Председатель сельского товарищества сказал, что вода дойдёт до дальних полей ещё до конца месяца и что каждая семья получит равную долю.",
        "Он добавил, что инженеры начертили новую карту каналов, а городская управа бесплатно передала трубы и насосы.",
        "Жители надеются, что гранатовые сады снова зацветут и что рынок откроется вместе с новым урожаем.",
    )),
    "el": Article("Οι αγρότες της κοιλάδας ανοίγουν ξανά τα παλιά κανάλια", (
        "Οι αγρότες της κοιλάδας άρχισαν αυτή την εβδομάδα να καθαρίζουν τα αρδευτικά κανάλια που είχαν εγκαταλειφθεί για χρόνια, και στη δουλειά πήραν μέρος πάνω από εκατό άνθρωποι.",
        "Ο πρόεδρος του συνεταιρισμού είπε ότι το νερό θα φτάσει στα μακρινά χωράφια πριν από το τέλος του μήνα και ότι κάθε οικογένεια θα πάρει ίσο μερίδιο.",
        "Πρόσθεσε ότι οι μηχανικοί σχεδίασαν καινούριο χάρτη και ότι ο δήμος έδωσε δωρεάν τους σωλήνες και τις αντλίες.",
        "Οι κάτοικοι ελπίζουν ότι οι ροδιές θα ανθίσουν ξανά και ότι η αγορά θα ανοίξει με την επόμενη σοδειά.",
    )),
    "th": Article("ชาวนาในหุบเขาเปิดคลองส่งน้ำเก่าอีกครั้ง", (
        "ชาวนาในหุบเขาเริ่มทำความสะอาดคลองส่งน้ำที่ถูกทิ้งร้างมาหลายปีในสัปดาห์นี้ โดยมีคนจากหมู่บ้านใกล้เคียงมากกว่าหนึ่งร้อยคนเข้าร่วมงาน",
        "ประธานสหกรณ์การเกษตรกล่าวว่าน้ำจะไปถึงนาที่อยู่ไกลก่อนสิ้นเดือน และทุกครอบครัวจะได้รับส่วนแบ่งเท่ากัน",
        "เขาเสริมว่าวิศวกรได้วาดแผนที่คลองใหม่ และเทศบาลได้มอบท่อกับเครื่องสูบน้ำให้โดยไม่คิดเงิน",
        "ชาวบ้านหวังว่าต้นทับทิมจะกลับมาออกผลเหมือนเดิม และตลาดจะเปิดอีกครั้งเมื่อถึงฤดูเก็บเกี่ยวหน้า",
    )),
    "hi": Article("घाटी के किसान पुरानी नहरें फिर से खोल रहे हैं", (
        "घाटी के किसानों ने इस हफ़्ते उन नहरों की सफ़ाई शुरू की जो बरसों से बंद पड़ी थीं और इस काम में आसपास के गाँवों के सौ से ज़्यादा लोग शामिल हुए।",
        "किसान समिति के अध्यक्ष ने कहा कि पानी महीने के अंत तक दूर के खेतों तक पहुँच जाएगा और हर परिवार को बराबर हिस्सा मिलेगा।",
        "उन्होंने बताया कि इंजीनियरों ने नहरों का नया नक़्शा बनाया है और नगरपालिका ने पाइप और पंप मुफ़्त दिए हैं।",
        "लोगों को उम्मीद है कि अनार के पेड़ फिर से हरे होंगे और अगली फ़सल के साथ बाज़ार दोबारा खुल जाएगा।",
    )),
    "ja": Article("谷の農家が古い用水路を再び開く", (
        "谷の農家は今週、長年放置されていた用水路の掃除を始め、近くの村から百人以上が作業に加わった。",
        "農業組合の代表は、月末までに遠くの畑にも水が届き、どの家族も公平な分け前を受け取ると話した。",
        "技師たちは用水路の新しい地図を作り、町役場は管とポンプを無償で提供したという。",
        "住民たちは、ざくろの木が元のように実をつけ、次の収穫とともに市場が再び開くことを願っている。",
    )),
    "ko": Article("골짜기 농민들이 오래된 수로를 다시 연다", (
        "골짜기의 농민들은 이번 주에 여러 해 동안 버려져 있던 수로를 청소하기 시작했고 이웃 마을에서 백 명이 넘는 사람들이 일을 도왔다.",
        "농업 조합장은 이달 말까지 먼 밭에도 물이 닿을 것이며 모든 가족이 똑같은 몫을 받게 될 것이라고 말했다.",
        "그는 기술자들이 수로의 새 지도를 그렸고 시청이 관과 펌프를 거저 내주었다고 덧붙였다.",
        "주민들은 석류나무가 예전처럼 열매를 맺고 다음 추수와 함께 장터가 다시 열리기를 바라고 있다.",
    )),
    "zh": Article("山谷农民重新打开旧水渠", (
        "山谷里的农民本周开始清理荒废多年的灌溉水渠，附近村庄有一百多人参加了劳动。",
        "农业合作社的负责人说，月底以前水就能流到最远的田地，每个家庭都会得到公平的一份。",
        "他还说，工程师画出了新的水渠图，镇政府免费提供了水管和水泵。",
        "居民们希望石榴树能像从前一样结果，市场也能随着下一个收获季节重新开张。",
    )),
    "fr": Article("Les paysans de la vallée rouvrent les anciens canaux", (
        "Les paysans de la vallée ont commencé cette semaine à nettoyer les canaux d'irrigation abandonnés depuis des années, et plus de cent personnes des villages voisins y ont pris part.",
        "Le président de la coopérative a déclaré que l'eau atteindrait les champs les plus éloignés avant la fin du mois et que chaque famille en recevrait une part égale.",
        "Il a ajouté que les ingénieurs avaient dessiné une nouvelle carte des canaux et que la mairie avait offert les tuyaux et les pompes.",
        "Les habitants espèrent que les grenadiers donneront de nouveau des fruits et que le marché rouvrira avec la prochaine récolte.",
    )),
    "en": Article("Farmers of the valley reopen the old canals", (
        "The farmers of the valley began this week to clean the canals that had been left to themselves for years, and more than a hundred people from the villages nearby took part in the work.",
        "The head of the cooperative said that the water would reach the fields farthest away before the end of the month and that each family would get an equal share of it.",
        "He added that the engineers had drawn a new map of the canals and that the town had given the pipes and the pumps for nothing.",
        "The people hope that the pomegranate trees will bear fruit as they did before and that the market will open again with the next harvest.",
    )),
    "es": Article("Los campesinos del valle reabren las viejas acequias", (
        "Los campesinos del valle empezaron esta semana a limpiar las acequias abandonadas desde hacía años, y más de cien personas de los pueblos vecinos participaron en el trabajo.",
        "El presidente de la cooperativa dijo que el agua llegará a los campos más lejanos antes de que termine el mes y que cada familia recibirá una parte igual.",
        "Añadió que los ingenieros dibujaron un nuevo mapa de las acequias y que el ayuntamiento regaló las tuberías y las bombas.",
        "Los vecinos esperan que los granados vuelvan a dar fruto como antes y que el mercado abra de nuevo con la próxima cosecha.",
    )),
    "id": Article("Petani lembah membuka kembali saluran air lama", (
        "Para petani di lembah itu mulai membersihkan saluran air yang terbengkalai selama bertahun-tahun pada minggu ini, dan lebih dari seratus orang dari desa sekitar ikut bekerja.",
        "Ketua koperasi mengatakan bahwa air akan sampai ke sawah yang paling jauh sebelum akhir bulan dan setiap keluarga akan mendapat bagian yang sama.",
        "Ia menambahkan bahwa para insinyur sudah menggambar peta saluran yang baru dan pemerintah kota memberikan pipa serta pompa secara gratis.",
        "Warga berharap pohon delima akan berbuah seperti dulu dan pasar akan dibuka lagi bersama panen berikutnya.",
    )),
    "tr": Article("Vadideki çiftçiler eski kanalları yeniden açıyor", (
        "Vadideki çiftçiler yıllardır terk edilmiş olan sulama kanallarını bu hafta temizlemeye başladı ve komşu köylerden yüzden fazla kişi çalışmaya katıldı.",
        "Kooperatif başkanı suyun ay sonundan önce en uzak tarlalara ulaşacağını ve her ailenin eşit bir pay alacağını söyledi.",
        "Mühendislerin kanallar için yeni bir harita çizdiğini ve belediyenin boruları ve pompaları ücretsiz verdiğini ekledi.",
        "Köylüler nar ağaçlarının eskisi gibi meyve vermesini ve pazarın bir sonraki hasatla birlikte yeniden açılmasını umuyor.",
    )),
    "de": Article("Bauern des Tals öffnen die alten Gräben wieder", (
        "Die Bauern des Tals haben in dieser Woche damit begonnen, die seit Jahren verlassenen Gräben zu säubern, und mehr als hundert Menschen aus den Dörfern der Umgebung halfen ihnen dabei.",
        "Der Vorsitzende der Genossenschaft sagte, das Wasser werde noch vor dem Ende des Monats die entferntesten Felder erreichen und jede Familie werde den gleichen Anteil bekommen.",
        "Er fügte hinzu, dass die Ingenieure eine neue Karte der Gräben gezeichnet haben und dass die Stadt die Rohre und die Pumpen umsonst gegeben hat.",
        "Die Bewohner hoffen, dass die Granatapfelbäume wieder wie früher Früchte tragen und dass der Markt mit der nächsten Ernte öffnet.",
    )),
    "uk": Article("Фермери долини знову відкривають старі канали", (
        "Фермери долини цього тижня почали чистити зрошувальні канали, що багато років стояли занедбані, і в роботі взяли участь понад сто людей із сусідніх сіл.",
        "Голова сільського товариства сказав, що вода дійде до найдальших полів ще до кінця місяця і що кожна родина отримає рівну частку.",
        "Він додав, що інженери накреслили нову карту каналів, а міська рада безкоштовно передала труби й насоси.",
        "Мешканці сподіваються, що гранатові сади знову зацвітуть і що ринок відкриється разом із новим урожаєм.",
    )),
}
CAPTIONS: Final = {
    "zh": Caption("这是3月8日在山谷里拍摄的清理水渠的农民", "新华社记者 林晓风 摄"),
    "zh of an agency": Caption("（国际）（1）水渠重新通水", "新华社发（高远摄）"),
    "ja": Caption("用水路を掃除する谷の農家の人たち=8日、山あいの村で", "(撮影・森田さくら)"),
    "ko": Caption("8일 골짜기에서 농민들이 수로를 청소하고 있다.", "사진=연합뉴스"),
    "en": Caption(
        "Farmers clean an old canal in the valley on the eighth of March, before the water comes back.",
        "(Photo by Adam Rivers/Xinhua)",
    ),
    "fr": Caption(
        "Des paysans nettoient un ancien canal de la vallée, le huit mars, avant le retour de l'eau.",
        "(Photo Lucie Marchand/AFP)",
    ),
    "ru": Caption(
        "Фермеры чистят старый канал в долине восьмого марта, перед тем как вернётся вода.",
        "Фото: Антон Речкин/ТАСС",
    ),
    "ar": Caption("مزارعون ينظفون قناة قديمة في الوادي في الثامن من آذار قبل عودة المياه إليها", "(أ ف ب)"),
    "fa": Caption(
        "کشاورزانی که پیش از بازگشت آب آبراه کهنه‌ای را در دره پاک می‌کنند و گل و لای آن را بیرون می‌ریزند",
        "عکس: ایرنا",
    ),
    "th": Caption("ชาวนาทำความสะอาดคลองเก่าในหุบเขาเมื่อวันที่แปดมีนาคม", "(ภาพโดย เอเอฟพี)"),
}
# fmt: on
SCRIPTS: Final = {
    "ar": "Arab",
    "fa": "Arab",
    "ur": "Arab",
    "he": "Hebr",
    "ru": "Cyrl",
    "uk": "Cyrl",
    "el": "Grek",
    "th": "Thai",
    "hi": "Deva",
    "ja": "Jpan",
    "ko": "Kore",
    "zh": "Hani",
    "fr": "Latn",
    "en": "Latn",
    "es": "Latn",
    "id": "Latn",
    "tr": "Latn",
    "de": "Latn",
}  # fmt: skip
"""Writing systems of these languages."""
PLACES: Final = ("above the title", "above the body", "in the body", "below")


def with_caption(
    article: Article, caption: tuple[str, ...], place: str, paragraphs: int
) -> list[str]:
    """The lines of a text page, of so many paragraphs, with a caption at one of `PLACES`."""
    body = list(article.paragraphs[:paragraphs])
    if place == "above the title":
        return [*caption, article.title, *body]
    if place == "above the body":
        return [article.title, *caption, *body]
    if place == "in the body":
        return [article.title, *body[:1], *caption, *body[1:]]
    return [article.title, *body, *caption]


def _within(language: str, at: int, *lines: str) -> list[str]:
    """An article's lines with others in between, so many paragraphs from its beginning."""
    article = ARTICLES[language]
    return [article.title, *article.paragraphs[:at], *lines, *article.paragraphs[at:]]


def _signed(language: str, agency: str) -> list[str]:
    """An article whose last paragraph an agency signs."""
    article = ARTICLES[language]
    return [article.title, *article.paragraphs[:-1], article.paragraphs[-1] + agency]


WHOLE: Final[dict[str, list[str]]] = {
    "a quotation that is announced": _within(
        "ar",
        2,
        "وختم رسالته إلى أهل الوادي بهذه الكلمات:",
        "Water remembers the way it came, and so do we.",
    ),
    "a quotation in its marks": _within(
        "ru", 2, "“Water remembers the way it came, and so do we.”"
    ),
    "names of makes above paragraphs": _within(
        "ar",
        1,
        "Galaxy Watch 7",
        "تأتي الساعة الجديدة بشاشة أكبر من سابقتها، وتعمل بطاريتها أكثر من ثلاثة أيام كاملة.",
        "Pixel Buds",
        "أما السماعات فصارت أخف وزنا، وأضافت الشركة إليها عازلا جديدا للضجيج.",
    ),
    "titles of songs": _within(
        "he", 2, "Bridge over the Valley", "Song of the Old Canal", "The Water Came Back"
    ),
    "a numbered list": _within(
        "th", 2, "1. Bridge over the Valley", "2. Song of the old canal", "3. The water came back"
    ),
    "code": _within("ru", 2, "pump.start(level=3)", "print(pump.state)"),
    "a command": _within("ja", 2, "ssh farm@valley.example -p 22"),
    "a lesson of English": [
        "دروس اللغة الإنجليزية للمبتدئين في المزرعة",
        "نتعلم اليوم كيف نتحدث عن الماء والحقول باللغة الإنجليزية، ونبدأ بجمل قصيرة يسهل حفظها.",
        "The water is cold.",
        "الماء بارد.",
        "The field is green.",
        "الحقل أخضر.",
        "We open the gate at six.",
        "نفتح البوابة في السادسة.",
        "They carry the baskets home.",
        "يحملون السلال إلى البيت.",
        "وفي نهاية الدرس أعيدوا الجمل بصوت عال حتى تثبت في الذاكرة.",
    ],
    "a lesson of Chinese": [
        "Китайские фразы для поездки в горную деревню",
        "Сегодня мы разберём несколько простых фраз, которые пригодятся каждому путешественнику в горах.",
        "水在哪里？",
        "Где вода?",
        "请给我一杯茶。",
        "Дайте мне, пожалуйста, чашку чая.",
        "多少钱？",
        "Сколько это стоит?",
        "我明天再来。",
        "Я приду завтра ещё раз.",
        "Повторяйте эти фразы вслух каждый вечер, и через неделю вы будете говорить уверенно.",
    ],
    "two languages one after the other": [
        ARTICLES["ar"].title,
        ARTICLES["ar"].paragraphs[0],
        ARTICLES["ar"].paragraphs[1],
        ARTICLES["en"].title,
        ARTICLES["en"].paragraphs[0],
        ARTICLES["en"].paragraphs[1],
    ],
    "two languages in turn": [
        x
        for a, b in zip(ARTICLES["ru"].paragraphs, ARTICLES["en"].paragraphs, strict=True)
        for x in (a, b)
    ],
    "a long English paragraph in Hindi": _within(
        "hi", 2, ARTICLES["en"].paragraphs[0] + " " + ARTICLES["en"].paragraphs[1]
    ),
    "English paragraphs in Urdu": _within(
        "ur",
        2,
        ARTICLES["en"].paragraphs[0] + " " + ARTICLES["en"].paragraphs[1],
        ARTICLES["en"].paragraphs[2],
    ),
    "an English paragraph in Hindi": _within("hi", 2, ARTICLES["en"].paragraphs[0]),
    "an agency in Chinese brackets": _signed("ar", "（شينخوا）"),
    "an agency in Chinese": _signed("ar", "（新华社）"),
    "an agency in black brackets": _signed("ar", "【新华社】"),
    "an agency behind each paragraph": [
        ARTICLES["ar"].title,
        *[x + "（新华社）" for x in ARTICLES["ar"].paragraphs],
    ],
    "an agency in Latin letters": _signed("fa", " (AFP)"),
    "a heading in Han in Japanese": _within("ja", 2, "農業用水路清掃計画"),
    "a heading in Han in Korean": _within(
        "ko",
        2,
        "水路再開 記念式典",
        "水路再開을 알리는 글이 비석에 새겨졌고 사람들은 그 앞에서 오래 머물렀다.",
    ),
    "a saying in Han in Korean": _within("ko", 2, "그는 할아버지의 말을 떠올렸다.", "飮水思源"),
    "Chinese in Chinese": _within("zh", 2, "水渠开放时间"),
    "foreign names in a line": _within(
        "zh", 2, "工程师 Anna Kovacs 和 Peter Lindqvist 参加了 Blue Valley 项目的开工仪式。"
    ),
    "Serbian in two scripts": [
        "Пољопривредници долине поново отварају старе канале",
        "Пољопривредници долине почели су ове недеље да чисте канале који су годинама били запуштени, а у послу је учествовало више од сто људи.",
        "Poljoprivrednici doline počeli su ove nedelje da čiste kanale koji su godinama bili zapušteni.",
        "Председник задруге рекао је да ће вода стићи до најудаљенијих њива пре краја месеца.",
        "Predsednik zadruge rekao je da će voda stići do najudaljenijih njiva pre kraja meseca.",
    ],
    "Kazakh in two alphabets": [
        "Аңғар шаруалары ескі арықтарды қайта ашты",
        "Аңғар шаруалары осы аптада көп жыл бойы қараусыз қалған арықтарды тазалай бастады, жұмысқа жүзден астам адам қатысты.",
        "Añğar şarualary osy aptada köp jyl boiy qarausyz qalğan aryqtardy tazalai bastady.",
        "Серіктестік төрағасы су ай соңына дейін ең алыс егістіктерге жетеді деп айтты.",
        "Seriktestik törağasy su ai soñyna deiin eñ alys egistikterge jetedi dep aitty.",
    ],
    "Uzbek in two alphabets": [
        "Vodiy dehqonlari eski ariqlarni qayta ochmoqda",
        "Vodiy dehqonlari bu hafta ko‘p yillardan beri tashlab qo‘yilgan ariqlarni tozalashni boshladi va ishda yuzdan ortiq kishi qatnashdi.",
        "Водий деҳқонлари бу ҳафта кўп йиллардан бери ташлаб қўйилган ариқларни тозалашни бошлади.",
        "Kooperativ raisi suv oy oxirigacha eng uzoq dalalarga yetib borishini aytdi.",
        "Кооператив раиси сув ой охиригача энг узоқ далаларга етиб боришини айтди.",
    ],
    "Punjabi in two scripts": [
        "ਘਾਟੀ ਦੇ ਕਿਸਾਨਾਂ ਨੇ ਪੁਰਾਣੀਆਂ ਨਹਿਰਾਂ ਮੁੜ ਖੋਲ੍ਹੀਆਂ",
        "ਘਾਟੀ ਦੇ ਕਿਸਾਨਾਂ ਨੇ ਇਸ ਹਫ਼ਤੇ ਉਹਨਾਂ ਨਹਿਰਾਂ ਦੀ ਸਫ਼ਾਈ ਸ਼ੁਰੂ ਕੀਤੀ ਜੋ ਕਈ ਸਾਲਾਂ ਤੋਂ ਬੰਦ ਪਈਆਂ ਸਨ।",
        "وادی دے کساناں نے ایس ہفتے اوہناں نہراں دی صفائی شروع کیتی جیہڑیاں کئی سالاں توں بند پئیاں سن۔",
        "ਪ੍ਰਧਾਨ ਨੇ ਕਿਹਾ ਕਿ ਪਾਣੀ ਮਹੀਨੇ ਦੇ ਅਖੀਰ ਤੱਕ ਦੂਰ ਦੇ ਖੇਤਾਂ ਤੱਕ ਪਹੁੰਚ ਜਾਵੇਗਾ।",
        "پردھان نے آکھیا کہ پانی مہینے دے اخیر تک دور دے کھیتاں تک پہنچ جائے گا۔",
    ],
    "a term that the text explains": _within(
        "ar",
        2,
        "Drip irrigation",
        "الري بالتنقيط (Drip irrigation) طريقة توفر الماء، وتصل بها كل نبتة إلى حاجتها من دون إسراف.",
    ),
    "verse that is announced": _within(
        "fa",
        2,
        "شاعر دره سال‌ها پیش چنین نوشته بود:",
        "O river, carry me slowly,",
        "the night is long and holy.",
    ),
    "English that is announced in French": _within(
        "fr",
        2,
        "Le vieil ingénieur a terminé son discours par ces mots :",
        "Water remembers the way it came, and so do all of us who have lived beside it.",
    ),
    "English in quotation marks in French": _within(
        "fr",
        2,
        "“Water remembers the way it came, and so do all of us who have lived beside it for years.”",
    ),
    "a lesson of English in French": [
        "Leçon d'anglais pour les ouvriers de la ferme",
        "Nous apprenons aujourd'hui à parler de l'eau et des champs en anglais, avec des phrases courtes et faciles à retenir.",
        "The water in the old canal is cold in the morning and warm in the evening.",
        "L'eau du vieux canal est froide le matin et tiède le soir.",
        "We open the big gate at six and we close it again before the night comes.",
        "Nous ouvrons la grande porte à six heures et nous la refermons avant la nuit.",
        "They carry the baskets home on foot because the road is closed this week.",
        "Ils portent les paniers à pied parce que la route est fermée cette semaine.",
    ],
    "French and English in turn": [
        x
        for a, b in zip(ARTICLES["fr"].paragraphs, ARTICLES["en"].paragraphs, strict=True)
        for x in (a, b)
    ],
    "a long English paragraph in French": _within(
        "fr", 2, ARTICLES["en"].paragraphs[0] + " " + ARTICLES["en"].paragraphs[1]
    ),
    "two French paragraphs in Spanish": _within(
        "es", 2, ARTICLES["fr"].paragraphs[0], ARTICLES["fr"].paragraphs[1]
    ),
    "Arabic that is announced in Persian": _within(
        "fa",
        2,
        "او سخن خود را با این آیه به پایان برد:",
        "وجعلنا من الماء كل شيء حي أفلا يؤمنون وهو الذي خلق الليل والنهار والشمس والقمر",
    ),
    "the title of an English book in Indonesian": _within(
        "id",
        2,
        "The Old Man and the Canal: A Story of Water and Patience in the Valley of the Pomegranates",
    ),
}
"""Pages of which every line stays, whatever script it is in."""
