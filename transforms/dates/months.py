"""Which month a word names, in any language and in the calendars that pages are dated by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from naqi.transforms.dates.calendars import Calendar
from naqi.transforms.dates.date_words import date_words
from naqi.transforms.dates.name_key import name_key

_ALSO: Final[tuple[str, ...]] = (
    "jänner|janv|ene|gen|januari|stycznia|ιαν|جانفي|ژانويه|كانون الثاني|tháng một|tháng giêng|ජනවාරි"
    "|urtarrilaren"
    "|יאנואר|ޖެނުއަރީ",
    "févr|fév|fev|feb|februari|فيفري|فوريه|tháng hai|luty|පෙබරවාරි|otsailaren|פעברואר|ފެބުރުއަރީ",
    "marca|mart|maret|מרס|اذار|tháng ba|මාර්තු|martxoaren|מאַרץ|މާރިޗު",
    "avr|abr|أفريل|ابريل|إبريل|آوريل|tháng tư|අප්‍රේල්|අප්රේල්|apirilaren|אַפּריל|އޭޕްރީލް",
    "mag|maja|mei|μάιος|ماي|ايار|می|tháng năm|මැයි|maiatzaren|מאַי|މޭ",
    "giu|czerwiec|ژوئن|جوان|tháng sáu|ජූනි|ekainaren|יוני|ޖޫން",
    "juil|lug|ژوئيه|جولای|جويلية|tháng bảy|ජූලි|uztailaren|יולי|ޖުލައި",
    "aout|ago|agustus|اوت|اغسطس|أوت|tháng tám|අගෝස්තු|abuztuaren|אויגוסט|އޯގަސްޓު",
    "sept|set|wrzesień|ايلول|شتنبر|tháng chín|සැප්තැම්බර්|irailaren|סעפטעמבער|ސެޕްޓެމްބަރު",
    "okt|ott|out|اكتوبر|تشرين الاول|tháng mười|ඔක්තෝබර්|urriaren|אָקטאָבער|އޮކްޓޯބަރު",
    "nov|listopadu|نونبر|tháng mười một|නොවැම්බර්|azaroaren|נאָוועמבער|ނޮވެމްބަރު",
    "déc|dez|dic|desember|دجنبر|كانون الاول|tháng mười hai|tháng chạp|දෙසැම්බර්|abenduaren"
    "|דעצעמבער|ޑިސެމްބަރު",
)
"""Names that CLDR has not, or has of another spelling."""
_SELDOM: Final[tuple[str, ...]] = (
    "janvye|ṣẹ́rẹ́|جەنیوەری|ianuari|tenuare|janaware|sanwiyee|yanwáli",
    "èrèlè|فێبریوەری|fepuari|fepuare|feberware|febwáli|feperueri",
    "ẹrẹ̀nà|máàṣì|bitooteessa",
    "ìgbé|épírì|އެޕްރީލް|ئەپریل|aperila|eperera|epereli|elba",
    "ẹ̀bibi|މެއި|máyi|caamsa|maajo",
    "òkúdu|júùnù|جوون|iuni|tiunu|jiune",
    "agẹmọ|luuliyo|tiurai|jiulai|adooleessa|jiyè",
    "ògún|ọ́gọ́ọ̀sì|އޮގަސްޓު|ئۆگەست|aokuso|atete|agostose|okosita|ogis",
    "owewe|sẹ̀tẹ́ńbà|ސެޕްޓެންބަރު|سێپتەمبەر|seputembala|setema|tetepa|seviteba|septanm|loetse|fuulbana|sɛtɛ́mbɛ|ছেপ্টেম্বৰ",
    "ọ̀wàrà|އޮކްޓޫބަރު|އޮކްޓޯބަރު|ئۆکتۆبەر|okutobala|atopa|okotova|onkololeessa|ɔkɔtɔ́bɛ",
    "bélú|nòfẹ́mbà|ނޮވެންބަރު|نۆڤەمبەر|novembala|noveba|nofembar|novanm|novɛ́mbɛ",
    "ọ̀pẹ̀|dìsẹ́ńbà|ޑިސެންބަރު|دیسەمبەر|disembala|tesema|titema|tiseba|desembar|desanm|muddee|दिसम्बर|dɛsɛ́mbɛ",
)
"""As Haitian, Yoruba, Sorani, Dhivehi, Oromo, Somali, Lingala, Chichewa, Northern Sotho, Assamese,
Wolof, Bislama, Samoan, Tahitian and Fijian have them, where CLDR has not."""
_POSSESSED: Final[tuple[str, ...]] = (
    "январи|январы|ýanwary|januaro|janvārī|jaanuaril|იანვარს|urtarrilak",
    "феврали|февралы|fewraly|februaro|februārī|veebruaril|თებერვალს|otsailak",
    "марти|марты|marty|martā|märtsil|მარტს|martxoak",
    "апрели|apreli|aprilo|afirilu|aprīlī|aprillil|აპრილს|apirilak",
    "майи|майы|maýy|mayu|maijā|mail|მაისს|maiatzak",
    "июни|июну|iýuny|yuni|jūnijā|juunil|ივნისს|ekainak",
    "июли|июлу|iýuly|yuli|jūlijā|juulil|ივლისს|uztailak",
    "августи|августу|awgusty|agusta|augustā|augustil|აგვისტოს|abuztuak",
    "сентябри|сентябры|sentýabry|satumba|septembrī|septembril|სექტემბერს|irailak",
    "октябри|октябры|oktýabry|oktoba|oktobrī|oktoobril|ოქტომბერს|urriak",
    "ноябри|ноябры|noýabry|nuwamba|novembrī|novembril|ნოემბერს|azaroak",
    "декабри|декабры|dekabry|disamba|decembrī|detsembril|დეკემბერს|abenduak",
)
"""As dates in Tajik, Kyrgyz, Turkmen, Latvian, Estonian, Georgian and Basque have them; and in
Hausa, which CLDR writes otherwise."""
_SOLAR: Final[tuple[str, ...]] = (
    "فروردین|حمل|وری|خاکەلێوە|xakelêwe",
    "اردیبهشت|ثور|غویی|گوڵان|gulan",
    "خرداد|جوزا|غبرګولی|جۆزەردان|cozerdan",
    "تیر|سرطان|چنګاښ|پووشپەڕ|pûşper",
    "مرداد|امرداد|اسد|زمری|گەلاوێژ|gelawêj",
    "شهریور|سنبله|وږی|خەرمانان|xermanan",
    "مهر|میزان|تله|ڕەزبەر|رەزبەر|rezber",
    "آبان|ابان|عقرب|لړم|گەڵاڕێزان|خەزەڵوەر|xezelwer",
    "آذر|اذر|آذار|قوس|لیندۍ|سەرماوەز|sermawez",
    "دی|دي|جدی|مرغومی|بەفرانبار|befranbar",
    "بهمن|دلو|سلواغه|ڕێبەندان|رێبەندان|rêbendan",
    "اسفند|حوت|کب|ڕەشەمە|رەشەمە|ڕەشەمێ|reşeme",
)
"""Persian, Dari, Pashto, Kurdish."""
_LUNAR: Final[tuple[str, ...]] = (
    "محرم|محرم الحرام|muharram|muharrem",
    "صفر|صفر المظفر|صفر الخير|safar|safer",
    "ربيع الأول|ربيع أول|rabiulawal|rabi al awwal|rabi ul awwal|rebiülevvel",
    "ربيع الآخر|ربيع الثاني|ربيع ثاني|rabiulakhir|rabi al thani|rabi al akhir|rabi us sani|"
    "rebiülahir",
    "جمادى الأولى|جمادى الأول|جمادي الاول|jumadilawal|jumada al awwal|jumada al ula|cemaziyelevvel",
    "جمادى الآخرة|جمادى الثانية|جمادى الثاني|جمادى الآخر|jumadilakhir|jumada al thani|"
    "jumada al akhirah|jumada al thaniyah|cemaziyelahir",
    "رجب|رجب المرجب|rajab|recep",
    "شعبان|شعبان المعظم|shaban|sha'ban|syakban|şaban",
    "رمضان|رمضان المبارك|ramadan|ramadhan|ramazan",
    "شوال|شوال المكرم|shawwal|syawal|şevval",
    "ذو القعدة|ذي القعدة|ذوالقعده|ذیقعده|ذيقعد|dhu al qadah|dhul qadah|zulkaidah|zilkade",
    "ذو الحجة|ذي الحجة|ذوالحجه|ذیحجه|dhu al hijjah|dhul hijjah|zulhijah|zilhicce",
)
"""Of the Hijri calendar, with the epithets that some months have."""
_NEPALI: Final[tuple[str, ...]] = (
    "बैशाख|वैशाख|baisakh|baishakh",
    "जेठ|जेष्ठ|ज्येष्ठ|jestha|jeth",
    "असार|आषाढ|आषाढ़|asar|ashadh",
    "साउन|श्रावण|saun|shrawan",
    "भदौ|भाद्र|bhadau|bhadra",
    "असोज|आश्विन|अश्विन|asoj|ashwin",
    "कात्तिक|कार्तिक|kattik|kartik",
    "मंसिर|मङ्सिर|मार्ग|mangsir",
    "पुस|पुष|पौष|poush|push",
    "माघ|magh",
    "फागुन|फाल्गुन|फाल्गुण|phagun|falgun|phalgun",
    "चैत|चैत्र|chait|chaitra",
)
_UNREAD: Final = (
    "বৈশাখ|জ্যৈষ্ঠ|আষাঢ়|শ্রাবণ|ভাদ্র|আশ্বিন|কার্তিক|অগ্রহায়ণ|পৌষ|মাঘ|ফাল্গুন|চৈত্র|"
    "መስከረም|ጥቅምት|ኅዳር|ህዳር|ታኅሣሥ|ታህሳስ|ጥር|የካቲት|መጋቢት|ሚያዝያ|ግንቦት|ሰኔ|ሐምሌ|ነሐሴ|ጳጉሜን|"
    "תשרי|חשוון|חשון|כסלו|טבת|שבט|אדר|ניסן|אייר|סיוון|סיון|תמוז|אב|אלול|"
    "भाद्रपद|मार्गशीर्ष|अग्रहायण|"
    "באדר|בניסן|באייר|בסיוון|בתמוז|באב|באלול|בתשרי|בחשוון|בכסלו|בטבת|בשבט"
)
"""Of calendars whose dates are known to be dates, and not read: the Bengali one, which differs
between two countries, that of India, the Ethiopic and the Hebrew one."""
_FILLERS: Final = (
    "of|the|year|in|de|del|d|du|do|da|di|den|der|el|le|on|anno|ano|año|rok|roku|rok|r|god|godine|"
    "године|год|года|году|г|г|р|року|г|yil|yılı|yıl|жылы|жылдың|йил|йили|من|ماه|ماہ|سنة|سنه|لسنة|"
    "عام|لعام|م|ه|هـ|الموافق|شمسی|هجری|هجرية|سال|ad|ce|bc|พศ|คศ|ปี|เดือน|วันที่|ខែ|ឆ្នាំ|ថ្ងៃទី|ປີ|ເດືອນ|"
    "साल|सन्|सन|ई|गते|বছর|সাল|সালের|খ্রি|खिस्टाब्द|წელი|წლის|թ|թվական|m|d|nap|г|gada|tahun|bulan|năm|"
    "сары|сарын|оны|өдөр|жылғы|ခုနှစ်|ရက်|නේ|දින|eko|ko|ቀን|ዓም|жылдын|nji|njy|ýyl|ýylyň|ga"
)
_JOINED: Final = ("ខែ", "เดือน", "ເດືອນ", "ब", "ב")
"""What may stand before a name without a space."""
_BEHIND: Final = tuple(map(name_key, ("ماه", "ی", "လ")))
"""What may stand behind one: the word for month in Persian and Burmese, the Kurdish *of*."""
LONGEST_NAME: Final = 3
"""Words of a name."""


class Month(NamedTuple):
    """A month of a calendar."""

    calendar: Calendar
    number: int
    """From 1."""


class Months:
    """The names of all months, by key. Made when the first date is looked for."""

    def __init__(self) -> None:
        words = date_words()
        plain = words.months | _by_key(_ALSO) | _by_key(_SELDOM) | _by_key(_POSSESSED)
        self._contested = words.contested
        self._elsewhere = words.elsewhere
        self._dotted = words.dotted
        unread = dict.fromkeys(map(name_key, _UNREAD.split("|")), 1)
        not_plain = self._contested.keys() | unread.keys()
        self._known: dict[Calendar, Mapping[str, int]] = {
            Calendar.GREGORIAN: {k: n for k, n in plain.items() if k not in not_plain},
            Calendar.SOLAR: _by_key(_SOLAR),
            Calendar.LUNAR: _by_key(_LUNAR),
            Calendar.NEPALI: _by_key(_NEPALI),
            Calendar.UNREAD: unread,
        }
        self._fillers = words.fillers.union(map(name_key, _FILLERS.split("|")))
        self._names = frozenset(self._contested).union(*self._known.values()) - self._fillers

    def named(self, words: Sequence[str]) -> str | None:
        """The key of the month that ``words``, together, name; None if they name none."""
        key = name_key("".join(words))
        if key in self._names:
            return key
        for before in _JOINED:
            if key.startswith(before) and key[len(before) :] in self._names:
                return key[len(before) :]
        for behind in _BEHIND:
            if key.endswith(behind) and key[: -len(behind)] in self._names:
                return key[: -len(behind)]
        return None

    def is_filler(self, words: Sequence[str]) -> bool:
        """Whether ``words``, together, stand in a date and say nothing."""
        return name_key("".join(words)) in self._fillers

    def read(self, key: str, year: int, *, dotted: bool, language: str | None) -> Month | None:
        """The month that ``key`` names in a year; None if that cannot be told.

        Args:
            key: As `named` gives it.
            year: As it is written: it tells between calendars.
            dotted: A dot stands behind the day, which tells between languages.
            language: That of the page, BCP-47, where it is known.
        """
        code = (language or "").partition("-")[0].lower()
        elsewhere = self._elsewhere.get(key, {}).get(code)
        if elsewhere is not None and Calendar.GREGORIAN.has_year(year):
            return Month(Calendar.GREGORIAN, elsewhere)
        for calendar, names in self._known.items():
            if key in names and calendar.has_year(year):
                return Month(calendar, names[key])
        of = self._contested.get(key)
        if of is None or not Calendar.GREGORIAN.has_year(year):
            return None
        if code in of:
            return Month(Calendar.GREGORIAN, of[code])
        found = {number for code, number in of.items() if (code in self._dotted) == dotted}
        return Month(Calendar.GREGORIAN, found.pop()) if len(found) == 1 else None


@lru_cache(maxsize=1)
def months() -> Months:
    """The names of all months."""
    return Months()


def _by_key(names: Sequence[str]) -> dict[str, int]:
    return {name_key(name): number for number, of in enumerate(names, 1) for name in of.split("|")}
