"""What numbers a heading or a clause opens with, whatever they are written with."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

MOST: Final = 1000
"""Numbers are less. Letters stand for their code points, above."""
SIGNS: Final = "§第제"
"""They open clauses and nothing else; so do words before numbers that count up."""
_LETTERS: Final = 26
"""Of one number: 2a to 2z."""
_HAN: Final = "〇一二三四五六七八九十百"
_ROMAN: Final = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_ABJAD: Final = "ابجدهوزحطيكلمنسعفصقرشت"
"""Letters of Arabic as they count."""
_ALPHABET: Final = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
"""And those of Persian and Urdu in their order."""
_ALEF: Final = "الف"
"""How the first one is written."""
_SYLLABLES: Final = "가나다라마바사아자차카타파하"
_STEMS: Final = "甲乙丙丁戊己庚辛壬癸"
_KANA: Final = "アイウエオカキクケコサシスセソタチツテト"
_IROHA: Final = "イロハニホヘトチリヌルヲワカヨタレソ"
_ORDERS: Final = (_ABJAD, _ALPHABET, _SYLLABLES, _STEMS, _KANA, _IROHA)
_NUMBER_SIGNS: Final = "\u1369-\u137c\u2160-\u217f\u2460-\u249b\u24f5-\u24ff\u2776-\u2793"
"""፩, Ⅳ, ①, ⑴, ⒈, ⓵, ❶"""
_LIKE_ROMAN: Final = str.maketrans("іхӏсιχ", "ixlcix")
"""Letters of Cyrillic and Greek that are typed for those of Roman numbers."""
_TICKED: Final = "(?<=[\u0391-\u03c9\u05d0-\u05ea])[\u0374\u0384\u05f3´'’]"
"""The sign by which letters of Greek and Hebrew are numbers."""
_IN_WORDS: Final = (
    "one|two|three|four|five|six|seven|eight|nine|ten",
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth",
    "premier|deuxième|troisième|quatrième|cinquième", "première|seconde",
    "premièrement|deuxièmement|troisièmement|quatrièmement|cinquièmement",
    "primero|segundo|tercero|cuarto|quinto|sexto", "primera|segunda|tercera|cuarta|quinta|sexta",
    "primeiro|segundo|terceiro|quarto|quinto", "primeira|segunda|terceira|quarta|quinta",
    "primo|secondo|terzo|quarto|quinto", "prima|seconda|terza|quarta|quinta",
    "eins|zwei|drei|vier|fünf|sechs", "erstens|zweitens|drittens|viertens|fünftens",
    "erster|zweiter|dritter|vierter|fünfter|sechster", "erstes|zweites|drittes|viertes|fünftes",
    "första|andra|tredje|fjärde",
    "birinci|ikinci|üçüncü|dördüncü", "první|druhá|třetí|čtvrtá", "első|második|harmadik",
    "первая|вторая|третья|четвёртая|пятая|шестая", "первый|второй|третий|четвёртый|пятый",
    "перша|друга|третя|четверта", "pierwszy|drugi|trzeci|czwarty|piąty",
    "πρώτο|δεύτερο|τρίτο|τέταρτο|πέμπτο",
    "الأولى|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة",
    "الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر",
    "أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا", "اول|دوم|سوم|چهارم|پنجم|ششم|هفتم",
    "ראשון|שני|שלישי|רביעי|חמישי", "ראשונה|שנייה|שלישית|רביעית|חמישית",
    "firstly|secondly|thirdly|fourthly", "eerste|tweede|derde|vierde|vijfde",
    "første|anden|tredje|fjerde|femte", "første|andre", "ensimmäinen|toinen|kolmas|neljäs|viides",
    "pierwsza|druga|trzecia|czwarta|piąta", "první|druhý|třetí|čtvrtý|pátý",
    "prvý|druhý|tretí|štvrtý|piaty", "prvá|druhá|tretia|štvrtá", "prvi|drugi|treći|četvrti|peti",
    "prva|druga|treća|četvrta", "први|други|трећи|четврти|пети", "първи|втори|трети|четвърти",
    "първа|втора|трета|четвърта|пета", "первое|второе|третье|четвёртое|пятое",
    "перший|другий|третій|четвертий", "перше|друге|третє|четверте", "primer|segon|tercer|quart",
    "πρώτη|δεύτερη|τρίτη|τέταρτη", "πρώτον|δεύτερον|τρίτον|τέταρτον",
    "pertama|kedua|ketiga|keempat|kelima", "पहला|दूसरा|तीसरा|चौथा|पाँचवाँ",
    "प्रथम|द्वितीय|तृतीय|चतुर्थ|पंचम", "اول|دوم|سوم|چہارم|پنجم", "첫째|둘째|셋째|넷째|다섯째",
    "პირველი|მეორე|მესამე|მეოთხე", "առաջին|երկրորդ|երրորդ|չորրորդ", "бірінші|екінші|үшінші",
    "нэгдүгээр|хоёрдугаар|гуравдугаар|дөрөвдүгээр|тавдугаар", "አንድ|ሁለት|ሦስት|አራት|አምስት",
    "አንደኛ|ሁለተኛ|ሦስተኛ|አራተኛ|አምስተኛ", "birinchi|ikkinchi|uchinchi|tortinchi|beshinchi",
    "kwanza|pili|tatu|nne|tano", "প্রথম|দ্বিতীয়|তৃতীয়|চতুর্থ|পঞ্চম",
    "पहिला|दुसरा|तिसरा|चौथा|पाचवा", "یەکەم|دووەم|سێیەم|چوارەم|پێنجەم",
    "لومړی|دویم|درېیم|څلورم|پنځم",
    "پہلا|دوسرا|تیسرا|چوتھا|پانچواں",
    "pirmas|antras|trečias|ketvirtas|penktas", "pirmoji|antroji|trečioji",
    "pirmā|otrā|trešā|ceturtā",
    "esimene|teine|kolmas|neljas|viies", "lehen|bigarren|hirugarren|laugarren",
    "nhất|hai|ba|tư|năm",
    "หนึ่ง|สอง|สาม|สี่|ห้า", "fyrsti|annar|þriðji|fjórði",
    "unang|ikalawang|ikatlong|ikaapat", "اولا|ثانیا|ثالثا|رابعا|خامسا", "ראשית|שנית|שלישית|רביעית",
    "zaprvé|zadruhé|zatřetí|začtvrté", "először|másodszor|harmadszor|negyedszer",
    "ensiksi|toiseksi|kolmanneksi|neljänneksi", "birincisi|ikincisi|üçüncüsü|dördüncüsü",
)  # fmt: skip
_VALUES: Final = {
    word: value for words in _IN_WORDS for value, word in enumerate(words.split("|"), start=1)
}


def _one_of(words: Iterable[str]) -> str:
    """A pattern of ``words``, those that begin alike together: most lines begin as none does."""
    rests: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        rests[word[0]].append(word[1:])
    return "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in rests.items())


_NUMBER: Final = (
    rf"(?P<number>\d{{1,3}}(?:\.\d{{1,3}}){{0,4}}|[IVXLCІХΙΧ]{{1,7}}|[ivxlc]{{1,6}}|[{_HAN}]{{1,4}}"
    rf"|[{_NUMBER_SIGNS}]|{_ALEF}|[^\W\d_])"
)
_ORDINAL: Final = r"(?:er|ère|re|\.?[ºª°])?"
"""Behind numbers: Article 1er, Art. 2.º"""
_PARTED: Final = rf"(?:{_ORDINAL}|{_TICKED})(?:[.:)）、．،।။។ـ\-–—]|\s|$)"
_FORMS: Final = (
    re.compile(rf"(?P<kind>[第제])\s?{_NUMBER}\s?[条條章節节款項项조항장절]"),
    re.compile(rf"(?P<kind>その|其|之)(?P<number>[{_HAN}]{{1,3}}|\d{{1,2}})(?=[、，,:：\s]|$)"),
    re.compile(rf"(?P<kind>§{{1,2}})\s?{_NUMBER}{_PARTED}"),
    # § 1a, 2b.
    re.compile(r"(?P<kind>§?)\s?(?P<number>\d{1,3}[a-h])[.)]?(?=\s|$)"),
    # 1 kap., 3-бап: the word behind its number
    re.compile(r"(?P<number>\d{1,3})\s(?P<kind>[^\W\d_]{2,15})[.:](?=\s|$)"),
    re.compile(r"(?P<number>\d{1,3})-(?P<kind>[^\W\d_]{1,15})(?=[.:\s]|$)"),
    # #1, № 2., Q3., A4, 05
    re.compile(r"(?P<kind>[#№A-ZА-Я])[\s.]?(?P<number>\d{1,3})(?=[.:)\s]|$)"),
    re.compile(r"(?P<kind>)(?P<number>0\d)\s(?=[^\W\d_])"),
    # 1. Name, (1), a), IV., 一、, 1.2 Name, 3. §, ① Name
    re.compile(
        rf"(?P<kind>[(（\[]?){_NUMBER}(?:\.?\s?§|[.:)）\]、．။។۔।](?!\d)|\s?[–—-]\s|(?<=\.\d)\s"
        rf"|/\s|\ufe0f?\u20e3|(?<=[{_KANA}{_IROHA}{_HAN}])\s"
        rf"|(?<=[{_NUMBER_SIGNS}])|(?<=\d)\.?[ºª°][\s.:)-]|{_TICKED}\s)"
    ),
    # Article 3 – Hours, Статья 1., مادة ١
    re.compile(rf"(?P<kind>[^\s\d(（§]{{1,15}})\s[(（\[]?(?![a-z]){_NUMBER}{_PARTED}"),
    # Kifungu cha 1. Jina
    re.compile(
        r"(?P<kind>[^\s\d(（§]{2,15}\s[^\s\d(（§]{2,4})\s(?P<number>\d{1,3})(?:[.:)]|\s?[–—-]\s|$)"
    ),
    # Chapter One, المادة الأولى
    re.compile(rf"(?P<kind>[^\s\d(（§]{{1,15}})\s(?P<number>[^\W\d_]+){_PARTED}"),
)
_IN_WORDS_FORM: Final = _FORMS[-1]
_WORD_FORM: Final = re.compile(
    r"(?P<number>[^\W\d_]{2,20})\u064b?(?:[.)]|\s?:|\s?[–—-]\s|\s(?P<kind>[^\W\d_]{2,15})$)"
)
"""Primero. Nombre; Second Part"""
_BARE_FORM: Final = re.compile(r"(?P<number>\d{1,3})\s(?=[^\W\d_])")
_ABBREVIATION: Final = 3
"""Letters by which words before numbers are told apart: most are shortened to these."""
BARE: Final = "_ digits"
"""The kind of "1 Scope": a number and nothing else says little by itself."""
_MAY_OPEN: Final = re.compile(
    "(?m)\n(?:"
    rf"[§第제{_NUMBER_SIGNS}]"
    rf"|[(（\[]?(?:\d{{1,3}}(?:\.\d{{1,3}}){{0,4}}|[IVXLCivxlc]{{1,7}}|[{_HAN}]{{1,4}}"
    rf"|{_ALEF}|[^\W\d_])(?:[.:)）\]、．။។ºª°۔।]|{_TICKED}|\s?[–—-]\s|\s§|/\s|\ufe0f?\u20e3|(?<=\.\d)\s)"
    r"|\d{1,3}(?:\s(?=[^\W\d_])|-(?=[^\W\d_])|[a-h][.)\s])|[#№A-ZА-Я][\s.]?\d{1,3}(?!\d)"
    rf"|(?:その|其|之)(?=[\d{_HAN}])|[{_KANA}{_IROHA}]\s|[{_HAN}]{{1,3}}\s"
    rf"|(?i:{_one_of(_VALUES)})\u064b?(?:[.)]|\s?:|\s?[–—-]\s|\s[^\W\d_]{{2,15}}$)"
    r"|[^\s\d]{1,15} [(（\[]?(?:\d{1,3}(?!\d)|[\u1369-\u137c]|[IVXLCІХΙΧ]{1,7}\b"
    r"|[^\s\d]{2,4} \d{1,3}(?:[.:)\n]|\s?[-–—]\s)"
    rf"|[^\W\d_](?:{_TICKED}|[.:]|\s?[-–—]|$)|(?P<word>[^\W\d_]+)(?=[.:\n]| ?[-–—]|\Z)))"
)
"""How each numbered line opens, and few others."""


def find_numbered(lines: Sequence[str]) -> list[int]:
    """Positions of the lines of a page that may be numbered: a few at most have no number."""
    may = [*_MAY_OPEN.finditer("\n".join(["", *lines]))]
    if len(may) < 2:
        return []
    words = _plain("\n".join([match["word"] or "" for match in may])).split("\n")
    found = [
        match.start() for match, word in zip(may, words, strict=True) if not word or word in _VALUES
    ]
    if len(found) < 2:
        return []
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    return [bisect_left(starts, start) for start in found]


class Opening(NamedTuple):
    """How a numbered line opens."""

    kind: str
    """What stands before its number, and what that is written with."""
    numbers: frozenset[int]
    """What the number may be: a "c" is a third and a hundredth."""
    alone: bool
    """Whether nothing stands behind the number: what the clause is called stands below."""


def read_opening(text: str) -> Opening | None:
    """How a line opens, if it is numbered."""
    for form in _FORMS:
        match = form.match(text)
        if match is not None:
            written = match["number"]
            if form is _IN_WORDS_FORM and _plain(written) not in _VALUES:
                continue
            # In words too: "Article premier" is followed by "Article 2".
            system = "digits" if _plain(written) in _VALUES else _system(written)
            kind = _written_out(match["kind"].casefold())
            if kind.isalpha() and kind == text[0].casefold() and kind not in SIGNS:
                kind = f"_{kind}"  # one letter is no word that opens clauses and nothing else
            return Opening(f"{kind} {system}", _values(written), match.end() == len(text))
    if (match := _WORD_FORM.match(text)) and _plain(match["number"]) in _VALUES:
        kind = _written_out((match["kind"] or "").casefold())
        return Opening(f"{kind} digits", _values(match["number"]), match.end() == len(text))
    if match := _BARE_FORM.match(text):
        return Opening(BARE, _values(match["number"]), alone=False)
    return None


def _plain(word: str) -> str:
    """A word in lower case, that of a Turkish one too."""
    return word.replace("İ", "i").casefold()


def _written_out(kind: str) -> str:
    """A word before numbers as it counts: "Art. 2" follows on "Article premier"."""
    return kind[:_ABBREVIATION] if kind[:_ABBREVIATION].isalpha() else kind


def _system(written: str) -> str:
    if written[0].isdecimal():
        return "digits a" if written[-1].isalpha() else "digits" + "." * written.count(".")
    if written[0] in _HAN:
        return "Han"
    return "letters" if written[0].isalpha() else "signs"


def _values(written: str) -> frozenset[int]:
    """What a number may be worth."""
    if written[0].isdecimal() and written[-1].isalpha():  # 2a, 2b
        return frozenset((MOST + int(written[:-1]) * _LETTERS + ord(written[-1]),))
    if written[0].isdecimal():
        return frozenset((int(written.rpartition(".")[2]),))
    if written[0] in _HAN:
        return frozenset((_of_han(written),))
    lower = _plain(written[0] if written == _ALEF else written)
    if lower in _VALUES:
        return frozenset((_VALUES[lower],))
    roman = lower.translate(_LIKE_ROMAN)
    values = {_of_roman(roman)} if _ROMAN.keys() >= set(roman) else set()
    if len(lower) == 1:
        plain = "ا" if lower in "أإآ" else lower
        values |= {order.index(plain) for order in _ORDERS if plain in order} or {MOST + ord(plain)}
    return frozenset(values)


def _of_roman(lower: str) -> int:
    values = [_ROMAN[letter] for letter in lower]
    return sum(
        -value if value < max(values[place:]) else value for place, value in enumerate(values)
    )


def _of_han(written: str) -> int:
    """A number below a thousand, as 二十三 is 23."""
    total = digit = 0
    for sign in written:
        value = _HAN.index(sign)
        if value < 10:
            digit = value
        else:
            total += (digit or 1) * (10 if value == 10 else 100)
            digit = 0
    return total + digit
