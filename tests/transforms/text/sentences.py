"""Sentences of many languages, and the character sets that each is written in."""

from __future__ import annotations

# fmt: off
SENTENCES: dict[str, tuple[str, tuple[str, ...]]] = {
    "ru": (
        "Сегодня утром жители посёлка собрались у реки, чтобы проводить старый паром. Мастер "
        "обещал починить мост до первого снега, но досок всё ещё не хватает.",
        ("cp1251", "koi8-r", "iso8859-5", "cp866", "mac-cyrillic",),
    ),
    "uk": (
        "Сьогодні вранці мешканці зібралися біля річки, щоб провести старий пором. Ґанок "
        "їхньої школи відремонтують до першого снігу.",
        ("cp1251", "koi8-u",),
    ),
    "bg": (
        "Тази сутрин жителите на селото се събраха край реката, за да изпратят стария сал. "
        "Майсторът обеща да поправи моста преди първия сняг.",
        ("cp1251", "iso8859-5",),
    ),
    "sr": (
        "Јутрос су се мештани окупили крај реке да испрате стару скелу. Мајстор је обећао да "
        "ће поправити мост пре првог снега.",
        ("cp1251", "iso8859-5",),
    ),
    "el": (
        "Σήμερα το πρωί οι κάτοικοι μαζεύτηκαν δίπλα στο ποτάμι για να αποχαιρετήσουν το "
        "παλιό πορθμείο. Ο μάστορας υποσχέθηκε να φτιάξει τη γέφυρα πριν από το χιόνι.",
        ("cp1253", "iso8859-7",),
    ),
    "ar": (
        "تجمع أهالي القرية هذا الصباح قرب النهر لتوديع العبارة القديمة. ووعد النجار بإصلاح "
        "الجسر قبل سقوط الثلوج على الجبال.",
        ("cp1256", "iso8859-6",),
    ),
    "fa": (
        "امروز صبح مردم روستا کنار رودخانه جمع شدند تا با قایق کهنه خداحافظی کنند. نجار پیر "
        "گفت پل را پیش از برف درست میکند.",
        ("cp1256",),
    ),
    "he": (
        "הבוקר התאספו תושבי הכפר ליד הנהר כדי להיפרד מן המעבורת הישנה. הנגר הבטיח לתקן את "
        "הגשר לפני השלג הראשון.",
        ("cp1255", "iso8859-8",),
    ),
    "th": (
        "เช้าวันนี้ชาวบ้านมารวมตัวกันริมแม่น้ำเพื่ออำลาเรือข้ามฟากลำเก่า "
        "ช่างไม้สัญญาว่าจะซ่อมสะพานให้เสร็จก่อนฤดูฝน",
        ("cp874",),
    ),
    "zh": (
        "今天早上，村民们聚集在河边，送别那条旧渡船。木匠答应在下雪之前把桥修好，可是木板还不够用。",
        ("gb2312", "gb18030",),
    ),
    "zh-Hant": (
        "今天早上，村民們聚集在河邊，送別那條舊渡船。木匠答應在下雪之前把橋修好，可是木板還不夠用。",
        ("big5", "gb18030",),
    ),
    "ja": (
        "今朝、村の人々は古い渡し船を見送るために川辺に集まりました。大工は雪が降る前に橋を直すと約束しましたが、板がまだ足りません。",
        ("shift_jis", "euc_jp",),
    ),
    "ko": (
        "오늘 아침 마을 사람들은 낡은 나룻배를 배웅하려고 강가에 모였습니다. "
        "목수는 눈이 오기 전에 다리를 고치겠다고 약속했습니다.",
        ("euc_kr", "cp949",),
    ),
    "cs": (
        "Dnes ráno se vesničané sešli u řeky, aby se rozloučili se starým přívozem. Tesař "
        "slíbil, že most opraví ještě před prvním sněhem, ale prken je málo.",
        ("cp1250", "iso8859-2",),
    ),
    "sk": (
        "Dnes ráno sa dedinčania zišli pri rieke, aby sa rozlúčili so starou kompou. Tesár "
        "sľúbil, že most opraví ešte pred snehom, no dosák je stále málo a kôň ťahá voz.",
        ("cp1250", "iso8859-2",),
    ),
    "pl": (
        "Dziś rano mieszkańcy wsi zebrali się nad rzeką, żeby pożegnać stary prom. Cieśla "
        "obiecał, że naprawi most przed pierwszym śniegiem, choć wciąż brakuje desek.",
        ("cp1250", "iso8859-2",),
    ),
    "hu": (
        "Ma reggel a falu lakói összegyűltek a folyónál, hogy elbúcsúzzanak az öreg komptól. "
        "Az ács megígérte, hogy a hidat az első hó előtt megjavítja, de kevés a deszka és "
        "hűvös az idő.",
        ("cp1250", "iso8859-2",),
    ),
    "ro": (
        "Azi dimineaţă sătenii s-au adunat lângă râu ca să-şi ia rămas bun de la vechiul bac. "
        "Tâmplarul a promis că va repara podul până la prima zăpadă, însă scândurile nu "
        "ajung.",
        ("cp1250", "iso8859-2",),
    ),
    "hr": (
        "Jutros su se mještani okupili kraj rijeke da isprate staru skelu. Majstor je obećao "
        "da će popraviti most prije snijega, iako još uvijek nedostaje žice i čavala.",
        ("cp1250", "iso8859-2",),
    ),
    "sl": (
        "Danes zjutraj so se vaščani zbrali ob reki, da bi se poslovili od starega broda. "
        "Tesar je obljubil, da bo most popravil še pred snegom, čeprav žebljev ni dovolj.",
        ("cp1250", "iso8859-2",),
    ),
    "tr": (
        "Bu sabah köylüler eski salı uğurlamak için nehir kıyısında toplandı. Marangoz, "
        "köprüyü kar yağmadan önce onaracağına söz verdi ama tahtalar hâlâ yetmiyor, işçiler "
        "bekliyor.",
        ("cp1254", "iso8859-9",),
    ),
    "lt": (
        "Šį rytą kaimo žmonės susirinko prie upės išlydėti senojo kelto. Dailidė pažadėjo "
        "sutaisyti tiltą prieš pirmąjį sniegą, nors lentų vis dar trūksta ir šąla.",
        ("cp1257", "iso8859-13",),
    ),
    "lv": (
        "Šorīt ciema ļaudis sapulcējās pie upes, lai pavadītu veco prāmi. Galdnieks apsolīja "
        "salabot tiltu, pirms uzsnieg sniegs, bet dēļu joprojām trūkst un kļūst auksti.",
        ("cp1257", "iso8859-13",),
    ),
    "et": (
        "Täna hommikul kogunesid külaelanikud jõe äärde, et vana praamiga hüvasti jätta. "
        "Puusepp lubas silla enne lund ära parandada, kuigi laudu on vähe ja öösel külmetab.",
        ("cp1257", "cp1252",),
    ),
    "vi": (
        "Sáng nay dân làng tụ tập bên bờ sông để tiễn chiếc đò cũ. Người thợ mộc hứa sẽ sửa "
        "cầu trước khi trời mưa, nhưng ván gỗ vẫn còn thiếu.",
        ("cp1258",),
    ),
    "fr": (
        "Ce matin, les habitants du village se sont réunis près de la rivière pour dire adieu "
        "au vieux bac. Le charpentier a promis de réparer le pont avant la neige, même s'il "
        "manque des planches à l'atelier.",
        ("cp1252", "mac-roman",),
    ),
    "de": (
        "Heute früh trafen sich die Dorfbewohner am Fluss, um die alte Fähre zu "
        "verabschieden. Der Zimmermann versprach, die Brücke vor dem Schnee zu flicken; "
        "größere Bretter fehlen.",
        ("cp1252", "mac-roman",),
    ),
    "es": (
        "Esta mañana los vecinos se reunieron junto al río para despedir la vieja balsa. El "
        "carpintero prometió arreglar el puente antes de la nieve, ¿pero quién traerá las "
        "tablas?",
        ("cp1252",),
    ),
    "pt": (
        "Esta manhã os moradores juntaram-se à beira do rio para se despedirem da velha "
        "barca. O carpinteiro prometeu consertar a ponte antes da estação das chuvas, não "
        "obstante faltarem tábuas; pôs mãos à obra.",
        ("cp1252",),
    ),
    "it": (
        "Stamattina gli abitanti si sono riuniti vicino al fiume perché il vecchio traghetto "
        "partirà. Il falegname riparerà il ponte più tardi; così ha detto, però le assi non "
        "bastano.",
        ("cp1252",),
    ),
    "is": (
        "Í morgun söfnuðust þorpsbúar saman við ána til að kveðja gömlu ferjuna. Smiðurinn "
        "lofaði að gera við brúna áður en snjóaði, þótt fjalir vanti ennþá.",
        ("cp1252",),
    ),
    "fo": (
        "Í morgun savnaðust bygdarfólkini við ánna at siga farvæl við gomlu ferjuna. "
        "Timburmaðurin lovaði at umvæla brúnna áðrenn kavin kemur, hóast fjalir vanta.",
        ("cp1252",),
    ),
    "sv": (
        "I morse samlades byborna vid ån för att ta farväl av den gamla färjan. Snickaren "
        "lovade att laga bron före snön, fastän det ännu saknas plankor.",
        ("cp1252",),
    ),
    "da": (
        "I morges samledes beboerne ved åen for at sige farvel til den gamle færge. Tømreren "
        "lovede at udbedre broen før sneen, skønt der stadig mangler brædder.",
        ("cp1252",),
    ),
    "fi": (
        "Tänä aamuna kyläläiset kokoontuivat joen rannalle hyvästelemään vanhaa lossia. "
        "Kirvesmies lupasi korjata sillan ennen lunta, vaikka lautoja on yhä liian vähän.",
        ("cp1252",),
    ),
    "nl": (
        "Vanmorgen kwamen de bewoners bijeen; één van hen zei dat de timmerman vóór de sneeuw "
        "de brug zou maken. De financiële reünie is geïnd.",
        ("cp1252",),
    ),
    "ca": (
        "Aquest matí els veïns s'han reunit a la vora del riu per acomiadar la vella barca. "
        "El fuster va prometre arreglar el pont abans de la neu, però falten taulons; "
        "l'il·lús té raó.",
        ("cp1252",),
    ),
    "ga": (
        "Ar maidin chruinnigh muintir an tsráidbhaile cois abhann chun slán a fhágáil leis an "
        "tseanbhád. Gheall an siúinéir go ndeiseodh sé an droichead.",
        ("cp1252",),
    ),
    "sq": (
        "Sot në mëngjes banorët u mblodhën pranë lumit për t'i thënë lamtumirë trapit të "
        "vjetër. Marangozi premtoi se do ta ndreqë urën para dëborës, çka është mirë.",
        ("cp1252",),
    ),
    "en": (
        "The café’s owner said: “We’re open – finally.” It costs £5… or €6, naïve as that may "
        "be.",
        ("cp1252",),
    ),
}
# fmt: on
