"""Letters, alphabets and words by which languages are told that a detector's model lacks.

Sources: the exemplar characters and likely scripts of Unicode CLDR (cldr.unicode.org), and the
alphabets at omniglot.com. A letter stands with every language of its script in the tables that
writes it, so that what two share speaks for neither.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Signs(NamedTuple):
    """What tells a language in the script of another one."""

    taken_for: str
    """Labels that it gets."""
    pattern: str
    """Of the signs."""
    fewest: int
    share: float
    """How many of them there are in a text at least, and for each of its words."""


LETTERS: Final[dict[str, dict[str, str]]] = {
    "Arab": {
        "sd": "ڄڃٻڀڏڌڊڍڱڦڪڻٺٿٽڙ۾۽ڳھ",
        "skr": "ڄٻڳݙݨٹڈڑںےہھ",
        "ckb": "ڕڵێۆەڤھ",
        "sdh": "ڕڵێۆەڤۊھ",
        "ug": "ۇۆۈۋېەڭھ",
        "kk": "ۇۋەڭٴٵٶٷٸۆھ",
        "ky": "ۇۅۉەڭ",
        "ps": "ټډړږښځڅڼېۍګ",
        "ur": "ٹڈڑںےۓہھۂ",
        "pnb": "ٹڈڑںےۓہھݨ",
        "ks": "ٹڈڑںےۓہھٲٳۄؠۆ",
        "ms": "ڠڤݢڽۏ",
        "azb": "ۆۇ",
        "brh": "ٹڈڑںےہھڷ",
        "fa": "",
        "ar": "",
    },
    "Cyrl": {
        "ru": "ёыэъ",
        "uk": "іїєґ",
        "be": "іўёыэ",
        "rue": "іїєґёы",
        "bg": "ъ",
        "sr": "ђћљњџј",
        "mk": "ѓќѕљњџј",
        "kk": "әғқңөұүһіёыэъ",
        "ky": "ңөүёыэъ",
        "tg": "ғӣқӯҳҷёэъ",
        "uz": "ўқғҳёэъ",
        "kaa": "әғқңөүўҳёыэъ",
        "tt": "әөүҗңһёыэъ",
        "ba": "әөүғҡңҙҫһёыэъ",
        "cv": "ӑӗҫӳёыэъ",
        "mn": "өүёыэъ",
        "bua": "өүһёыэъ",
        "xal": "әһҗңөүёыэъ",
        "tyv": "ңөүёыэъ",
        "kjh": "ғіңӧӱӌҷёыэъ",
        "cjs": "ғқңӧӱёыэъ",
        "sah": "ҕҥөһүёыэъ",
        "alt": "јҥӧӱёыэъ",
        "yrk": "ӈёыэъ",
        "evn": "ӈёыэъ",
        "os": "ӕёыэъ",
        "ce": "ӏёыэъ",
        "av": "ӏёыэъ",
        "kbd": "ӏёыэъ",
        "ady": "ӏёыэъ",
        "lez": "ӏёыэъ",
        "inh": "ӏёыэъ",
        "ab": "ҕҟҧҩҭҳҵҷҽҿӡәқы",
        "udm": "ӝӟӥӧӵёыэъ",
        "kv": "іӧёыэъ",
        "mhr": "ҥӧӱёыэъ",
        "mrj": "ӓӧӱӹёыэъ",
        "az": "әғҝөүһҹјы",
        "tk": "әҗңөүыэъ",
    },
    "Deva": {
        "ks": "ॳॴॵॶॷ",
        "sd": "ॻॼॾॿ",
    },
    "Beng": {"as": "ৰৱ", "bn": "র"},
    "Mymr": {
        # As one writes it in old fonts too (Zawgyi).
        "my": "\u1037\u1039\u103f\u102d\u1033\u1034\u105a\u1060\u1064"
        "\u1086\u1087\u1088\u1089\u1090\u1094\u1095\u1096\u1097",
        "shn": "\u1075\u1076\u1078\u107a\u107c\u107d\u107e\u1081\u1084\u1085\u1086\u1087\u1088",
        "mnw": "\u105a\u105b\u105c\u105d\u1033\u1034\u1037\u1039\u102d",
        "ksw": "\u1061\u1062\u1063\u1064\u102d",
    },
    "Geor": {"xmf": "ჷჸ", "ka": ""},
    "Ethi": {"ti": "ኣቐቑቒቓቔቕቖቘቚቛቜቝ", "am": "አ"},
    "Hebr": {"yi": "\u05f0\u05f1\u05f2", "he": ""},
    "Latn": {
        "az": "ə",
        "ee": "ƒʋɖɛɔŋɣ",
        "fon": "ɖɛɔ",
        "guw": "ɖɛɔ",
        "tw": "ɛɔ",
        "bm": "ɛɔɲŋ",
        "ln": "ɛɔ",
        "kab": "ɛɣ",
        "ff": "ɓɗƴɲŋ",
        "ha": "ɓɗƙƴ",
        "se": "ŋŧ",
        "wo": "ŋ",
        "nv": "łǫįą",
        "vec": "ł",
        "pl": "łą",
        "ve": "ḓṱṋḽṅ",
    },
}
"""By script, letters that tell a language from others of the script, in lower case."""

EXPECTED: Final[dict[str, str]] = {
    "ckb": "ەێۆڕڵ",
    "sdh": "ۊ",
    "ug": "ۇۆۈې",
    "ps": "ټډړږښځڅڼېۍګ",
    "ur": "ےںہٹھ",
    "kjh": "ғңӱӌҷ",
    "cjs": "ғқң",
    "yue": "嘅咗喺啲冇佢哋嚟唔嘢乜咁冚咩噉嗰睇諗攞啱畀嗌瞓㗎",
    "wuu": "侬儂勿呒嘸葛搿阿搭辰伲",
}
"""Of which each text of some length has one in its language."""

ALPHABETS: Final[dict[str, str]] = {
    "mi": "aeghikmnoprtuwāēīōū",
    "haw": "aehiklmnopuwāēīōūʻ",
    "sm": "aefgilmnopstuvāēīōūʻ",
    "to": "aefghiklmnopstuvāēīōūʻ",
    "ty": "aefhimnoprtuvāēīōūʻ",
    "rar": "aegikmnoprtuvāēīōūʻ",
}
"""Alphabets in Latin letters so small that other languages cannot do with them."""

WORDS: Final[dict[str, dict[str, str]]] = {
    "Arab": {
        "shi": "ن غ س نس خف يان يات أد ولايني",
        "pnb": "دا تے وچ نوں توں لئی ایہہ نیں ہن کیتا اوہ اوہناں ایہناں جیہڑا جیہڑی جیہڑے ہووے ہون "
        "جاوے رہن اوہدے اوہدی",
        "skr": "دا تے وچ کوں کنوں اتے تئیں ہک ڈو سبھ جیڑھا جیڑھے جیڑھی ونج وت ایں ہن تھیا تھئی "
        "تھیندا تھیندی تھیوڻ اوندے ایندے ویسی قنون",
        "azb": "وار چوخ یئنی بؤیوک بئله سونرا ایله اولان اولاراق ائدیر ائتدی ائدن دئدی دئییر گؤره "
        "اؤز هئچ نئجه ایندی چونکو اونون بونون یئنه یئر دئییرلر ائله ائدیب گئجه گؤز سؤز دؤرد",
        "bal": "گوں گون انت ات بوتگ بوتنت کنت کنگ کتگ انچو مئے شمئے وتی ء پدا پرچا آئیء",
        "glk": "ایته مئن ایسه ایسا بوبو بوبوسته بوکوده اویا",
        "mzn": "اتا دله وسه بیه هکرده هکردنه کاردنه اونجه خله بونه وونه گننه دواره بینه",
    },
    "Cyrl": {
        "tyv": "болгаш чүве чүге дээш дээрге биле ында эвес чок бо дег чүгле ооң кижи бүгү даа чыл "
        "бүрүзү турар турган турганнар болур ужурлуг өске бодунуң",
        "tk": "билен үчин хем хер хич да болан дийип эмма диңе шейле онуң",
        "myv": "ды марто ульнесь эрьва эйстэ ломань ломанесь ломанень лангсо кона аволь вейке",
        "mdf": "мархта эрь ломанць ломанень лангса ульсь конат коданга мзярда эсонза аф",
        "krc": "бла эмда ючюн деб къадар болгъан болгъанды кёре тюрлю къалай джангы джыл",
    },
    "Hebr": {
        "lad": "אונה פארה דילה אונוס אונאס קואנדו טודו טודוס אילייוס לוס לאס קי סי קון איסטה "
        "איסטאס אוטרה אוטרו מוג'ו דיספואיס קומו פור איל",
        "yi": "און איז דער די דאס מיט האט פון נישט ניט אויף פאר וואס זענען האבן געווען זיך אויך "
        "צום דעם מען אן וועט דאך נאך",
    },
    "Ethi": {
        "ti": "ኣብ ናይ ካብ እዩ ምስ ናብ ነቲ እቲ እታ እዚ ኣሎ ዘሎ እዮም ድማ ከም ነይሩ ኢዩ",
        "am": "ነው ውስጥ ላይ እና ነበር ጋር ወደ ግን ነበረ ሲሆን ናቸው አለ",
        "tig": "ዲብ እግል እት ምስል ለሀ ምን ቱ ዐል ዐለ እሊ ለዐል ዶል ልትበሀል ህቱ ወእት",
        "gez": "እስመ ከመ ኵሉ ኵሎ ውእቱ ይቤ ወይቤ ወይቤሉ ኀበ እምነ በእንተ ዝንቱ በዝንቱ ዛቲ ውስተ በውስተ እንዘ ሶበ ላዕለ "
        "ወኵሉ ባሕቱ ናሁ",
    },
    "Tibt": {
        "dz": "ལུ ཨིན ཨིནམ ཚུ འབད སྦེ ཡོདཔ ཅིག ནིའི འདི ཨིནམས ཡི འབདཝ ནུག ཟེར རུང ཨིནམས སྟེ ཅིན ཚུགས",
        "bo": "རེད ཡིན ཀྱི ཀྱིས ཚོ ཚོའི ལ ཏུ དུ བྱུང སོང ཞིག ཤིག རྣམས པའི བའི ཡོད འདུག ནས བྱེད མེད བྱས ཅེས པོ བཞིན རྒྱུ ཞེས",
    },
    "Deva": {
        "mai": "अछि छथि छल छलाह एहि ओहि केँ सँ भेल गेल छै हेतु आओर थिक जेँ करबाक होइत होइछ जाहि केओ "
        "नहि ककरो सभक -केँ -सँ",
        "bho": "बा बाटे बाड़े बाड़ी बानी भइल गइल कइल एगो रहलें बाड़न हवे हवें बाकिर आओर सभे होखे होखेला "
        "लोगिन आपन ओकरा केहु केहू कवनो नइखे ओही एही सकेला",
        "mag": "हई हइ हथ हथिन हलइ हलई हलै हलथिन ओकरा एगो कोय केकरो",
        "hne": "हवय हवै हावय अउ एखर ओखर जेखर हमन तुमन ओमन रिहिस करथे होथे जाथे नइ",
        "mwr": "सूं कोनी म्हारो म्हारी थारो थारी नैं अर घणो म्हैं रै नै",
        "bgc": "सै तै म्हं कोन्या घणा अर नै कै",
        "awa": "अहै अहइ अहैं अउर केर रहेन",
        "brx": "आरो मोनसे दं दङ नङा थाखाय बिसोर खौ बायदि जेबो सासे होनना -खौ -फोर",
        "new": "खः दु मखु थ्व जुल यागु थौं थन अन थुगु छगू मनूत जूगु दत धका धाःगु यायेगु च्वंगु लागिं",
        "doi": "आस्तै कन्नै नेईं उत्थै इत्थै जेह्ड़ा जेह्ड़े ओह् एह् दियां ऐ दा गेआ तकर परतियै होंदा होंदी "
        "होंदे आखदा आखदे गलाया ओह्दी ओह्दा",
    },
    "Beng": {
        "mni": "অমসুং অমা মসি মসিগী অদু অসি মখোয় খুদিংমক লৈরে তৌরি মতমদা",
        "bpy": "বারো আহান আহানর ইমার ঠারে মানু অতা এতা",
    },
    "Geor": {
        "xmf": "დო თე თიშ მუშენ მუშენდა ნამდა არზო ართი ჟირი ვარ ჩქიმი სქანი უღუ "
        "-ეფი -ეფიშ -ეფს -ეფქ -ეფით",
        "lzz": "დო მუშენი ქი ართო ჰემ ჰაწი ონი ია ვარ ჩქიმი სქანი -ეფე -ეფექ -ეფეს -ეფეშ",
    },
    "Knda": {
        "tcy": "ಬೊಕ್ಕ ಉಂಡು ಆತುಂಡು ಉಪ್ಪುನ ಇಪ್ಪುನ ಪಂಡ ಪಂಡ್ದ್ ಪನ್ಪಿನ ಪನ್ಪಿ ಆಂಡ್ ಆಂಡ ಅತ್ತ್ ಇಜ್ಜಿ ಮಲ್ತ್ದ್ ಮಲ್ತೆರ್ "
        "ಮಲ್ಪೊಲಿ ಒಂಜಿ ಮಾತಾ ಅವುಲು ಏರ್ಲಾ ಕುಡ ಮೂಜಿ -ಟ್ಟ್ -ತ್ತ್ -ೆರ್",
    },
    "Latn": {
        "ceb": "ug og kini kaayo dili adunay karong niini gikan ngadto",
        "war": "han hin ngan",
        "hil": "sang kag",
        "ilo": "iti ti dagiti ken kadagiti",
        "su": "jeung anu nu teu dina ieu éta kana sanggeus",
        "tpi": "bilong long dispela ol olsem",
        "bi": "blong long olgeta hem mo",
        "ny": "ndipo koma komanso kapena pamene amene kuchokera patapita zaka ngati chifukwa monga "
        "adati anati omwe anali yemwe pomwe kwambiri",
        "bem": "ukuti ilyo elyo lelo nangu icalo bonse pali naba ukufuma kuli nomba efyo panuma",
        "ve": "vha kha zwa uri khou musi",
        "ss": "kutsi futsi lokutsi kantsi ngekutsi bekutsi ngesikhatsi lotsi batsi watsi utsi",
        "fj": "kei ena vua kina edua dua era ratou nona kena vei sega tiko koya",
        "tn": "gore gagwe eno jwa jaaka yone jalo mongwe jaanong fela ntle",
        "rn": "mugabo canke ivyo vyo ca co cane ico inyuma",
        "tw": "wɔ sɛ ɛyɛ ɛno",
        "bm": "bɛ kɛ min fɛ",
        "ee": "ƒe siwo esia kple eye",
        "wo": "ak ci bi yi ñu dañu moom ngir nañu",
        "za": "dwg miz ndaej caeuq gij cungj youq ndeu mbouj gyoengqde hawj daengz doiq vunz bae",
        "ts": "leswaku hinkwavo hinkwaswo naswona nakambe kumbe loko hikuva hambi vanhu munhu eka",
        "nr": "begodu nofana ukobana woke boke ngombana kwaphela ngebanga",
        "hmn": "thiab tus rau hauv ntawm cov lub kev qhov muaj tias uas nws tsis yuav nrog",
    },
}
"""By script, words that tell a language: closed-class ones, as far as others have none of them. One
that begins with a hyphen is the end of words."""

NEIGHBOURS_IN_LATIN: Final[dict[str, str]] = {
    "bs": "čćđšž",
    "crh": "âçğıñöşü",
    "cs": "áčďéěíňóřšťúůýž",
    "et": "äõöšüž",
    "fi": "äåöšž",
    "hr": "čćđšž",
    "hu": "áéíóöőúüű",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
    "pl": "ąćéęłńóśźż",  # é of loan words
    "ro": "âăîșțşţ",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "sl": "čšž",
    "sq": "çéë",
    "sr": "čćđšž",
    "tk": "äçňöşüýž",
    "tr": "âçğıîöşüû",
}
"""Letters beyond a to z of languages in Latin letters that models know and whose label others get
(exemplar characters of Unicode CLDR)."""

LACKED_IN_LATIN: Final[dict[str, str]] = {
    "csb": "ąãéëłńòóôùż",
    "dsb": "čćěłńóŕšśžź",
    "gag": "äâçêğıöşțţü",
    "hsb": "čćěłńóřšžź",
    "kaa": "áǵıńóúý",
    "olo": "čšžäöü",
    "sgs": "āčēėīōšūž",
    "szl": "ãćłńŏōôõóśźż",
    "vep": "čšžäöü",
}
"""The same of languages that models lack and give the label of one of those (omniglot.com)."""

SIGNS: Final[dict[str, Signs]] = {
    "nan": Signs("vi", "[\u0358\u030d]|(?<=[a-z][aeiouāēīōūáéíóúàèìòùâêîôû])ⁿ", 2, 0.05),
    "ks": Signs("ur", "[ٲٳ\u0655\u065b]", 2, 0.1),
    "azb": Signs("fa uz", r"[گبدکقچ]ؤ|[گقچ]ئ|\b(?:اؤ|ائ(?!تلا)|[یدکبن]ئ(?!و))", 3, 0.1),
    "mnw": Signs("my", "\u105a\u103a|\u103e\u103a|ပ္ဍဲ|[\u105b-\u105d]", 2, 0.05),
}
"""Languages that are told by signs on letters, or by where letters stand."""

TAKEN_FOR: Final[dict[str, str]] = {
    "pnb": "ur",
    "skr": "ur pnb",
    "azb": "fa uz",
    "bal": "fa ur",
    "glk": "fa",
    "mzn": "fa",
    "tyv": "ky mn",
    "krc": "ky",
    "lad": "he",
    "doi": "hi mr",
    "tk": "tt ky",
    "myv": "ru bg be uk sr mk",
    "mdf": "ru bg be uk sr mk",
    "tig": "am ti",
    "gez": "am ti",
    "mag": "hi ne mr",
    "hne": "hi ne mr",
    "mwr": "hi ne mr",
    "bgc": "hi ne mr",
    "awa": "hi ne mr",
    "brx": "hi ne mr gom",
    "mni": "bn as",
    "bpy": "bn as",
    "xmf": "ka",
    "lzz": "ka",
    "tcy": "kn",
}
"""Labels that a language gets, if its words are to be looked for in texts of these alone."""

WRITTEN_IN: Final[dict[str, str]] = {
    "Arab": "ar ary arz az fa ku ms ps sdh so sw ug ur uz uzs",
    "Armn": "hy",
    "Beng": "as bn",
    "Cyrl": "az ba be bg bs crh kk ku ky mk mn ru sr tg tk tt uk uz",
    "Deva": "gom hi mr ne sa",
    "Ethi": "am",
    "Geor": "ka",
    "Grek": "el grc",
    "Gujr": "gu",
    "Guru": "pa",
    "Hang": "ko",
    "Hani": "ja wuu yue zh zh-Hans zh-Hant zh-cn zh-tw",
    "Hebr": "he hbo",
    "Hira": "ja",
    "Kana": "ja",
    "Khmr": "km",
    "Knda": "gom kn",
    "Laoo": "lo",
    "Mlym": "ml",
    "Mymr": "my",
    "Orya": "or",
    "Sinh": "sa si",
    "Taml": "ta",
    "Telu": "te",
    "Thai": "th",
    "Tibt": "bo dz",
}
"""Languages of detectors by script, of all scripts but Latin in which a detector knows one."""

SOLE: Final[dict[str, str]] = {
    "Adlm": "ff", "Armn": "hy", "Bali": "ban", "Bopo": "zh", "Cakm": "ccp", "Cher": "chr",
    "Geor": "ka", "Grek": "el", "Gujr": "gu", "Guru": "pa", "Hang": "ko", "Hebr": "he",
    "Hira": "ja", "Java": "jv", "Kana": "ja", "Khmr": "km", "Knda": "kn", "Laoo": "lo",
    "Lisu": "lis", "Mlym": "ml", "Mong": "mn", "Mtei": "mni", "Nkoo": "nqo", "Olck": "sat",
    "Orya": "or", "Osge": "osa", "Rohg": "rhg", "Sinh": "si", "Sund": "su", "Taml": "ta",
    "Telu": "te", "Thaa": "dv", "Thai": "th", "Vaii": "vai", "Yiii": "ii",
}  # fmt: skip
"""The language of a script, where hardly another one is written in it."""
