"""Languages that the default detector lacks get their own label or none, never a neighbour's."""

from __future__ import annotations

import pytest

import naqi
from naqi.transforms.language.corrections.letters import (
    ALPHABETS,
    EXPECTED,
    LETTERS,
    SOLE,
    TAKEN_FOR,
    WORDS,
    WRITTEN_IN,
)
from naqi.transforms.language.corrections.settle import agree, settle
from naqi.transforms.language.detectors.known import load_detector
from naqi.transforms.language.detectors.model import NOT_IN_LATIN
from naqi.transforms.text.scripts import letters_by_script, main_script

# fmt: off
LACKED = {
    "ckb": "ئەمڕۆ بەیانی شارەوانی لە گەڕەکی کۆن کتێبخانەیەکی نوێی کردەوە، سێ ساڵ کاریان تێدا کرد.",
    "sd": "شهر جي انتظاميا اڄ صبح پراڻي محلي ۾ نئين لائبريري کولي، جنهن تي ٽي سال ڪم هلندو رهيو.",
    "ug": "بۈگۈن ئەتىگەندە شەھەر كونا مەھەللىدە يېڭى كۈتۈپخانا ئاچتى، ئۇنىڭدا چوڭ ئوقۇش زالى بار.",
    "ps": (
        "ښار نن سهار په زاړه کلي کې یو نوی کتابتون پرانیست چې درې کاله "
        "کار پرې وشو او لوی تالار لري."
    ),
    "ks": "شہرن کھولۍ از صُبحس پرٛانِس محلس منٛز نٔو لایبریری، یَتھ ٲٹھ ؤری کٲم چَلان ٲس.",
    "yi": "די שטאָט האָט הײַנט אין דער פֿרי געעפֿנט אַ נײַע ביבליאָטעק מיט אַ גרויסן לייענזאַל.",
    "yi, unpointed": (
        "די שטאט האט היינט געעפנט א נייע ביבליאטעק און זי איז "
        "דא פאר די קינדער פון שטאט."
    ),
    "ti": "እታ ከተማ ሎሚ ንግሆ ኣብቲ ኣረጊት ገዛውቲ ሓድሽ ቤተ መጻሕፍቲ ከፊታ፣ ዓቢ ናይ ንባብ ኣዳራሽ ኣለዎ።",
    "bo": "དེ་རིང་ཞོགས་པར་གྲོང་ཁྱེར་གྱིས་གྲོང་རྙིང་དུ་དཔེ་མཛོད་ཁང་གསར་པ་ཞིག་སྒོ་ཕྱེ་བ་རེད།",
    "dz": "ད་རིས་དྲོ་པ་ ཁྲོམ་སྡེ་གིས་ ཁྲོམ་ནང་ལུ་ དཔེ་མཛོད་གསརཔ་ཅིག་ ཁ་ཕྱེ་ཡི། ཨ་ལོ་ཚུ་གི་དོན་ལུ་ཨིན།",
    "shn": "ဝဵင်းလႆႈပိုတ်ႇႁွင်ႈပပ်ႉလိၵ်ႈဢၼ်မႂ်ႇ တီႈၼႂ်းဝၢၼ်ႈၵဝ်ႇ မိူဝ်ႈၼႆႉၵၢင်ၼႂ် လိုၼ်းလႆႈႁဵတ်းၵၢၼ်",
    "chr": "ᎢᎪᎯᏛ ᏗᎪᏪᎵ ᎠᏰᎵ ᎢᏳᏓᎵ ᏗᎪᏪᎵ ᏚᏂᏍᏚᎢᏎ ᎠᏂᏗᏍᏗ ᏦᎢ ᎾᏕᏘᏯ ᎢᎪᎯᏛ ᏓᎾᎵᏍᏓᏴᎲᏍᎬ",
    "dv": "މިއަދު ހެނދުނު ސިޓީގެ އިދާރާއިން އާ ކުތުބުޚާނާއެއް ހުޅުވައިފި، އެތަނުގައި ގިނަ ފޮތް ހުރެއެވެ.",
    "mni": "ꯁꯍꯔ ꯑꯁꯤꯅ ꯉꯁꯤ ꯑꯌꯨꯛ ꯑꯔꯤꯕ ꯃꯐꯃꯗ ꯑꯅꯧꯕ ꯂꯥꯏꯕ꯭ꯔꯦꯔꯤ ꯑꯃ ꯍꯥꯡꯗꯣꯛꯈ꯭ꯔꯦ꯫",
    "cv": "Хула паян ирхине кивӗ урамра ҫӗнӗ вулавӑш уҫрӗ, ӗҫ виҫӗ ҫула тӑсӑлчӗ, унта пин кӗнеке.",
    "os": "Горӕт абон райсомӕй ног чиныгдон байгом кодта зӕронд уынджы, куыст ахаста ӕртӕ азы.",
    "sah": "Куорат бүгүн сарсыарда эргэ оройуоҥҥа саҥа библиотеканы арыйда, үлэ үс сылы ылла.",
    "ab": (
        "Ақалақь иахьа ашьыжь ақалақь ажәытә ахәҭаҿы абиблиотека ҿыц "
        "аатит, аусура хышықәса ицон."
    ),
    "uz": "Шаҳар бугун эрталаб эски маҳаллада янги кутубхона очди, ўқув зали ва алоҳида хона бор.",
    "mi": (
        "I whakatuwherahia e te kaunihera tētahi whare pukapuka hou i te "
        "ata nei i te tāone tawhito."
    ),
    "haw": (
        "Ua wehe ke kūlanakauhale i kekahi hale waihona puke hou "
        "i kēia kakahiaka ma ka ʻaoʻao."
    ),
    "sm": (
        "Na tatala e le aai se faletusi fou i le taeao nei i "
        "le vaega tuai, ina ua mavae tausaga."
    ),
    "to": (
        "Naʻe fakaava ʻe he kolo ha laipeli foʻou he pongipongi ni ʻi "
        "he feituʻu motuʻa, hili ha taʻu."
    ),
    "ee": (
        "Du la ʋu agbalẽxexlẽƒe yeye aɖe le ŋdi sia me le dua ƒe akpa "
        "xoxo la me, esi wowɔ dɔ vɔ."
    ),
    "ceb": (
        "Ang lungsod mibukas og bag-ong librarya karong buntaga human sa "
        "tulo ka tuig nga trabaho."
    ),
    "su": (
        "Kota muka perpustakaan anyar isuk ieu di bagian kolot, jeung "
        "aya rébuan buku anu anyar."
    ),
    "ja": "ﾏﾁﾉ ﾜﾀｼﾊﾞｶﾞ ｺﾉﾊﾙ ﾔｯﾄ ﾅｵﾘﾏｼﾀ｡ ﾀﾞｲｸﾀﾁﾊ ｼﾞｭｳｲﾁ ｼｭｳｶﾝ ﾊﾀﾗｷﾏｼﾀ｡",
}
KNOWN = {
    "ar": "افتتحت البلدية صباح اليوم مكتبة جديدة في الحي القديم بعد ثلاث سنوات من العمل.",
    "fa": "شهرداری امروز صبح پس از سه سال کار، کتابخانهٔ تازه‌ای در محلهٔ قدیمی باز کرد.",
    "ur": "بلدیہ نے آج صبح پرانے محلے میں نئی لائبریری کھولی جس پر تین سال تک کام ہوتا رہا۔",
    "he": "העירייה פתחה הבוקר ספרייה חדשה בשכונה העתיקה אחרי שלוש שנים של עבודה ומריבה.",
    "am": "ከተማው ዛሬ ጠዋት በአሮጌው ሰፈር አዲስ ቤተ መጻሕፍት ከፈተ፣ ሥራውም ሦስት ዓመት ወስዷል።",
    "ru": "Город сегодня утром открыл новую библиотеку в старом квартале после трёх лет работы.",
    "uk": (
        "Місто сьогодні вранці відкрило нову бібліотеку в старому "
        "кварталі після трьох років праці."
    ),
    "bg": "Градът откри тази сутрин нова библиотека в стария квартал след три години работа.",
    "sr": (
        "Град је јутрос отворио нову библиотеку у старом делу, а "
        "књига има много више него људи."
    ),
    "kk": "Қала бүгін таңертең ескі ауданда жаңа кітапхана ашты, жұмыс үш жылға созылды.",
    "tg": "Шаҳр имрӯз субҳ дар маҳаллаи кӯҳна китобхонаи нав кушод, ки се сол сохта мешуд.",
    "ka": "ქალაქმა დღეს დილით ძველ უბანში ახალი ბიბლიოთეკა გახსნა სამწლიანი მუშაობის შემდეგ.",
    "hy": "Քաղաքն այսօր առավոտյան հին թաղամասում նոր գրադարան բացեց երեք տարվա աշխատանքից հետո։",
    "hi": "नगरपालिका ने आज सुबह पुराने मोहल्ले में एक नया पुस्तकालय खोला जिस पर तीन साल काम चला।",
    "tl": (
        "Binuksan ng lungsod ang bagong aklatan ngayong umaga sa "
        "lumang bahagi matapos ang taon."
    ),
    "it": (
        "La città ha aperto questa mattina una nuova biblioteca nel "
        "quartiere vecchio dopo tre anni."
    ),
    "yue": "市政府今朝喺舊區開咗間新圖書館，做咗三年先至起好，啲街坊等到頸都長晒，個個都話好。",
    # Of letters that make up the alphabet of Tongan too, nearly all.
    "sw": "Nakala ilikuwa na hisia kali kuhusu maisha ya ukoo na kusafiri kati ya visiwa.",
    "ja": "市は今朝、三年の工事を終えて、古い町に新しい図書館を開いた。館長は毎日開けると話した。",
}
# fmt: on


def language(text: str) -> str | None:
    return naqi.clean(text.encode(), format="text").language


@pytest.mark.parametrize("name", LACKED)
def test_a_language_that_the_model_lacks_is_told_by_its_letters(name: str) -> None:
    assert language(LACKED[name]) == name.partition(",")[0]


@pytest.mark.parametrize("name", KNOWN)
def test_a_language_that_the_model_knows_keeps_its_label(name: str) -> None:
    assert language(KNOWN[name]) == name


@pytest.mark.parametrize("label", ["wuu", "ko", "zh-Hans", "th"])
def test_a_label_that_is_not_written_in_the_script_of_the_text_cannot_stand(label: str) -> None:
    assert settle((label, 0.9), KNOWN["ar"], "Arab") == ("und", 0.0)
    assert settle((label, 0.9), KNOWN["ka"], "Geor") == ("ka", 0.98)


SYLLABLES = {
    "mi": "Ka haere tātou ki te awa i te ata, ā, ka hoki mai ki te kāinga mō te kai o te pō.",
    "ty": "Ua haere te taata i te anavai i te poipoi, e ua ho'i mai i te fare no te tamaa e te inu",
    "sm": "Na matou o i le vaitafe i le taeao ma toe foi mai i le fale mo le taumafataga i le po.",
    "to": "Naʻa mau ʻalu ki he vaitafe ʻi he pongipongi pea foki mai ki ʻapi ki he houa kai.",
    "tn": "Mme o ne a re gore ntlo ya gagwe e agilwe fa thoko ga noka, jaaka ya ga rraagwe jaanong",
    "hmn": "Peb mus tom tus dej thaum sawv ntxov thiab rov los tsev rau qhov peb muaj haujlwm",
    "sw": "Leo asubuhi tulienda mtoni kutazama boti mpya, kisha tukarudi nyumbani kula chakula.",
    "zu": "Namhlanje ekuseni siye emfuleni sayobona isikebhe esisha, sabuye sabuyela ekhaya.",
}


@pytest.mark.parametrize("name", SYLLABLES)
def test_small_alphabets_are_those_of_open_syllables_alone(name: str) -> None:
    assert language(f"{SYLLABLES[name]} {SYLLABLES[name]}") == name


def test_words_end_before_a_danda() -> None:
    text = "काल्हि राति गाम मे खूब बरखा भेल। नदी केर पानि घर धरि पहुँचि गेल।"
    assert settle(("ne", 0.6), text, "Deva")[0] == "mai"


TOLD_BY_WORDS = {
    "pnb": (
        "ur",
        "Arab",
        "کل شامی دریا دا پانی چڑھ گیا تے لوک گھراں توں نکل آئے، اوہناں نوں ہن وی ڈر اے۔",
    ),
    "azb": (
        "uz",
        "Arab",
        "دونن آخشام چایین سویو چوخ قالخدی، سونرا کندین اهلی ائوده قالدی، چونکو کؤرپو ییخیلدی.",
    ),
    "bal": (
        "ur",
        "Arab",
        "دوشی کورءِ آپ مزن بوت، مردم وتی لوگاں چہ در اتکنت گوں زهگاں، پل پروشگ بوتگ.",
    ),
    "glk": (
        "fa",
        "Arab",
        "دیشب رودخان آب بوجور بومو، مردوم خوشانه خانه مئن بئسابید، ایته پورد فوگوردسه بوبو.",
    ),
    "mzn": ("fa", "Arab", "دیشو رودخنه او خله گت بیه، مردم شه خنه دله دینه، اتا پل بشکسته."),
    "lad": (
        "he",
        "Hebr",
        "אנוג'י איל ריאו סי אינצ'ו מונג'ו, אי טודו איל פואיבלו סאלייו פארה מיראר.",
    ),
    "tyv": (
        "ky",
        "Cyrl",
        "Дүүн кежээ хемниң суу көвүдээн, улус бажыңнарындан үнген, көвүрүг биле орук чок болган.",
    ),
    "krc": (
        "ky",
        "Cyrl",
        "Тюнене ингирде сууну башы кёлтюрюлдю, адамла бла малла джангы кёпюр юсюнде къалдыла.",
    ),
    "skr": (
        "ur",
        "Arab",
        "کل ڈو بندے دریا کنوں ول آئے تے اوندے گھر کوں تالا ہا، وت سبھ لوک کٹھے تھئی گئے۔",
    ),
    "bal, of other words": ("ur", "Arab", "مردم پدا دریاءَ شتنت بلے ماهیگ نیست اَت، آ دل سیاہ اَنت۔"),
    "lad, of other words": (
        "he",
        "Hebr",
        "לוס פיסקאדורס סאלייירון קון איל באפור, אי קי סי וולטארון טארדי.",
    ),
    "tig": ("am", "Ethi", "እት ድገ እሊ ሕዳይ ሰብ ዐለ እግል ልሽቄ ዲብ በሐር ገይስ"),
    "gez": ("am", "Ethi", "ወሶበ ርእየ ውእቱ ብእሲ ባሕረ ወይቤ ለወልዱ ኢትሑር እስመ ነፋስ ዐቢይ ውእቱ"),
    "xmf": (
        "ka",
        "Geor",
        "ჩხომიშ მაჭოფალეფი ონჯღვერს ვემელეს ზღვაშა მუშენდა ბორია რდუ დო ჯარალუა თიშ ჯგირო",
    ),
    "lzz": ("ka", "Geor", "ბალუღჩეფე ზუღაშა ვარ იდეს, მუშენი ქი იხი დიდი ტუ დო ბერეფექ იბგარეს"),
    "tcy": ("kn", "Knda", "ಮೀನ್ ಪತ್ತುನಾಯೆ ಕಡಲ್‌ಗ್ ಪೋಯಿಜೆ, ಅವುಲು ಗಾಳಿ ಜೋರು ಇತ್ತ್ ಪಂಡ್ದ್ ಬೊಕ್ಕ ಜೋಕುಲು ಪಂಡೆರ್."),
    "bho": (
        "hi",
        "Deva",
        "मछुआरा लोग आज नदी ना गइल, काहे कि हवा तेज रहल बा आ नाव पुरान होखे से डर लागेला।",
    ),
    "bgc": ("hi", "Deva", "म्हं आज खेत म्हं कोन्या गए, बारिश घणा होण लाग री सै अर बुलद बीमार सै।"),
    "hne": ("hi", "Deva", "मछरी मरइया मन आज नदिया नइ गिन, काबर के हवा अब्बड़ हवय अउ डोंगा जुन्ना हवय।"),
    "mni": ("bn", "Beng", "ঙসি ঙামিবা অমা পাৎতা চৎখিদে, অদুগী মরম অদুদি নুংশিৎ কনখি অমসুং হি অমা কাইরে।"),
    "tk": (
        "tt",
        "Cyrl",
        "Балыкчы бу гүн деңзе чыкмады, чүнки шемал гүйчли ве толкун бейик, эмма хич ким горкмады.",
    ),
    "myv": (
        "ru",
        "Cyrl",
        "Калонь кундыцятне течи эзть туе леев, эрьва ломанесь чись ды ванось ков чи марто.",
    ),
    "new": ("sa", "Deva", "म्हिगः बहनी खुसी लः अप्वः वल, थन मनूत छेँय् दुहां वन, तां स्यन, लँ मदु जुल।"),
    "doi": (
        "hi",
        "Deva",
        "कल संञां दरेआ दा पानी चढ़ी गेआ, लोक घरें चा बाह्‌र आई गे, पुल बी त्रुट्टा नेईं ऐ, इत्थै डर ऐ।",
    ),
}


@pytest.mark.parametrize("language", TOLD_BY_WORDS)
def test_words_tell_a_language_that_is_taken_for_another(language: str) -> None:
    label, script, text = TOLD_BY_WORDS[language]
    assert settle((label, 0.99), text, script) == (language.partition(",")[0], 0.98)


def test_words_are_looked_for_in_texts_of_the_labels_that_a_language_gets() -> None:
    _, script, text = TOLD_BY_WORDS["mzn"]
    assert settle(("ar", 0.99), text, script)[0] != "mzn"


def test_of_neighbours_of_which_as_many_words_speak_none_lacks_a_letter_of_the_text() -> None:
    text = "Собака и кот Рыжик прошли лес за год"
    assert settle(("bg", 0.6), text, "Cyrl")[0] == "ru"
    assert settle(("bg", 0.6), text.replace("ы", "и"), "Cyrl")[0] == "bg"


def test_arabic_letters_that_are_words_are_no_sign_of_another_language() -> None:
    text = "المجموعة س ثم المجموعة ص، وفي كل منها خمسة لاعبين من المدارس القريبة من النهر."
    assert settle(("ar", 0.9), text, "Arab") == ("ar", 0.9)


def test_a_chinese_language_has_characters_of_its_own_or_is_none() -> None:
    text = "市议会上周开放了一座小图书馆，大多数读者都是附近学校的孩子，他们读了很多书。"
    assert settle(("yue", 0.9), text, "Hani") == ("zh-Hans", 0.98)
    assert settle(("yue", 0.9), KNOWN["yue"], "Hani") == ("yue", 0.9)


def test_cantonese_is_told_by_its_characters_whichever_chinese_was_found() -> None:
    text = "我哋啱啱喺山頂睇到條河。"
    assert settle(("zh-Hant", 0.6), text, "Hani") == ("yue", 0.98)


def test_a_quotation_in_cantonese_does_not_make_a_text_cantonese() -> None:
    text = "店員把麵包遞給他，他用剛學會的話說「唔該」，全店的人都笑了起來，隔天他又來了一次。"
    assert settle(("zh-Hant", 0.99), text, "Hani") == ("zh-Hant", 0.99)


def test_letters_of_a_name_are_not_those_of_the_text() -> None:
    text = "Писатель родился в городе Київ и всю жизнь писал о реке, о лодках и о том, что видел."
    assert settle(("ru", 0.9), text, "Cyrl") == ("ru", 0.9)


def test_where_letters_leave_it_open_the_language_is_undetermined() -> None:
    text = "Шаьхьарахь керла библиотека йиллина Ӏуьйранна, болх бина кхаа шарахь дӀабаьхьира."
    assert settle(("uz", 0.9), text, "Cyrl") == ("und", 0.0)


def test_what_is_no_language_stays_so() -> None:
    assert settle(("zxx", 0.9), "for i in range(10): print(i, i * i, i ** 3)", "Latn")[0] == "zxx"


def test_the_tables_agree_with_the_models() -> None:
    in_other_letters = {code for codes in WRITTEN_IN.values() for code in codes.split()}
    assert in_other_letters - {"zh-Hans", "zh-Hant"} >= NOT_IN_LATIN
    assert all(SOLE[script] for script in SOLE)
    for script, languages in LETTERS.items():
        letters = "".join(languages.values())
        assert letters == letters.casefold()
        assert {main_script(letters_by_script(x)) for x in letters} <= {script, "Zyyy"}, script
    assert EXPECTED.keys() <= {c for languages in LETTERS.values() for c in languages} | {
        "yue",
        "wuu",
    }
    assert all(len(set(alphabet)) == len(alphabet) for alphabet in ALPHABETS.values())
    assert TAKEN_FOR.keys() <= {code for languages in WORDS.values() for code in languages}
    assert all(words for languages in WORDS.values() for words in languages.values())


def test_what_each_detector_says_of_well_known_languages_stands() -> None:
    for name in ("py3langid", "langdetect"):
        [found] = load_detector(name)([[KNOWN["ru"], KNOWN["it"]]], [""])
        assert [
            settle(found[0], KNOWN["ru"], "Cyrl"),
            settle(found[1], KNOWN["it"], "Latn"),
        ] == found


def test_one_word_does_not_overrule_a_detector_that_is_certain_of_a_neighbour() -> None:
    text = "Nova škola ima hiljade knjiga"
    assert settle(("hr", 0.99), text, "Latn") == ("hr", 0.99)
    assert settle(("hr", 0.6), text, "Latn")[0] == "sr"
    assert settle(("hr", 0.99), f"{text}, i uslovi su tačni", "Latn")[0] != "hr"


TUVAN = ["Хем суу көвүдээн, улус болгаш мал үнген.", "Көвүрүг бузулган, орук биле чоруур арга чок."]


def test_words_that_lines_of_a_page_have_together_tell_the_language_of_each() -> None:
    found = [("ky", 0.99), ("ky", 0.8)]
    assert agree(found, TUVAN, ["Cyrl"] * 2, [True] * 2) == [("tyv", 0.98)] * 2
    assert agree([("ky", 0.99), ("tyv", 0.98)], TUVAN, ["Cyrl"] * 2, [True] * 2)[0][0] == "tyv"


def test_what_letters_of_unlikely_lines_refuse_is_likely_in_no_line() -> None:
    texts = ["Цхьа ден гӀоли ца хилла", "Суьйранна дӀадахара хӀорш"]
    found = [("uk", 0.6), ("und", 0.0)]
    assert agree(found, texts, ["Cyrl"] * 2, [True, False]) == [("und", 0.0)] * 2


@pytest.mark.parametrize(
    ("found", "likely"),
    [
        ([("ky", 0.9), ("kk", 0.9)], [True, True]),
        ([("ky", 0.3), ("kk", 0.3)], [False, False]),
        ([("zxx", 0.9), ("und", 0.0)], [True, False]),
    ],
)
def test_lines_are_not_asked_together_if_several_languages_are_likely_or_none(
    found: list[tuple[str, float]], likely: list[bool]
) -> None:
    assert agree(found, TUVAN, ["Cyrl"] * 2, likely) == found


def test_long_texts_and_those_in_other_letters_are_not_asked_together() -> None:
    found = [("ky", 0.9), ("ky", 0.9)]
    assert agree(found, [text * 4 for text in TUVAN], ["Cyrl"] * 2, [True] * 2) == found
    assert agree(found, TUVAN, ["Cyrl", "Latn"], [True] * 2) == found
