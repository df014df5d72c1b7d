"""Lines that say when a page was published, and little else."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from naqi.transforms.metadata.clock import TIME
from naqi.transforms.metadata.date_words import date_words
from naqi.transforms.metadata.dates import date_spans, strip_dates
from naqi.transforms.metadata.name_key import name_key
from naqi.transforms.metadata.numeric_dates import HEBREW_YEAR
from naqi.transforms.metadata.spans import Span
from naqi.transforms.text.scripts import UNSPACED
from naqi.transforms.text.sentences import ends_statement

NUMERALS: Final = (
    "二〇", "二○", "二零", "一九", "令和", "平成", "昭和", "民國", "民国", HEBREW_YEAR,
)  # fmt: skip
"""Of which a year in Chinese or Hebrew numerals has one."""
_SENTENCE: Final = 40
"""Characters above which a line that ends with a full stop tells of a date."""
_WORDS_OF_SENTENCE: Final = 4
"""Words beside its date from which a shorter one does too."""
_MOST_WORDS, _MOST_CHARACTERS = 6, 60
"""Of what stands in a line beside its date."""
_MOST_OF_UNREAD: Final = 4
"""Words beside a date that is not read."""
_MOST_NAMES, _SHORT_WORD = 12, 4
"""Words beside a date and its kind where all are names but short ones, of so many letters."""
_MAIL: Final = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}(?:@| at | \(at\) | \[at\] )[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}"
)
"""Whom a mail is from, as archives write it."""
_WORDS: Final = re.compile(r"[^\W\d_]+")
_LONG_WORDED: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_MOST_LETTERS: Final = 28
"""Of what stands beside a date in Thai, Lao, Burmese or Khmer: a sentence of these has no more
words than a byline."""
_MOST_AROUND: Final = 10
"""Characters of a script without spaces where the date stands in their midst, as in a sentence."""
_WHEN: Final = (
    "publi|updat|posted|modifi|veröffentl|aktual|aktuali|stand|actuali|mis à jour|aggiorn|pubblic"
    "|gepubl|bijgew|oppdat|uppdat|opdat|julkais|päivit|közzét|frissít|güncel|yayın|dipubl|diperb"
    "|objav|ažur|обновл|опубл|оновл|ενημερ|δημοσ|发布|發布|更新|公開|게시|수정|입력|نشر|تحديث|منتشر"
    "|เผยแพร่|โพสต์|อัปเดต|อัพเดท|ปรับปรุง|ເຜີຍແຜ່|ອັບເດດ|ផ្សាយ|បោះពុម្ព|ထုတ်ဝေ|प्रकाशित|अपडेट|প্রকাশ|আপডেট"
)
_SAYS_WHEN: Final = tuple(_WHEN.split("|"))
"""Words of publishing and updating, in lower case: a sentence of them and a date tells nothing
else."""
_UPDATED: Final = (
    "updat|modifi|edited|revis|review|joined|member since|as of|last post|aktualis|aktualiz"
    "|actuali|mis à jour|aggiorn|bijgew|oppdat|uppdat|opdat|päivit|frissít|güncel|diperb|ažur"
    "|обновл|оновл|ενημερ|更新|수정|تحديث|به‌روز|อัปเดต|अपडेट|retrieved|accessed|deadline|expires"
)
_SAYS_UPDATED: Final = tuple(_UPDATED.split("|"))
_ABBREVIATED: Final = re.compile(r"(?<![^\W\d_])[^\W\d_]\.\Z")
"""One letter and its stop, as of a year or an hour: no sentence ends so."""
_DIGIT = re.compile(r"\d")
_SEVERAL = re.compile(r"\d\D+\d")
_NUMBER = re.compile(r"\d+")
_MOST_BEFORE: Final = 3
"""Words of "posted" before "3 hours ago"."""
_AGO_ALSO = re.compile(
    r"\W*(?:(?:about )?\w+ ){0,2}"
    r"(?:minutes?|hours?|days?|weeks?|months?|years?|mins?|hrs?|минут\w*|час\w*|дн\w+|saat|gün|jam"
    r"|menit|godz\w*|dni|timm\w+|dag\w*|minut\w*)"
    r" (?:ago|fa|назад|önce|temu|yang lalu|lalu|sedan|siden)\W*"
    r"|\W*\d+ ?(?:วินาที|นาที|ชั่วโมง|วัน|สัปดาห์|เดือน|ปี)ที่แล้ว\W*"
    r"|\W*\d+ ?(?:分钟|小时|天|个月|年|時間|分|日)前\W*"
    r"|\W*(?:il y a|vor|hace|há|πριν|منذ|قبل) \d+ \w+\W*",
    re.I,
)


AGO_IN_WORDS: Final = (
    " ago", "il y a", "vor ", "hace ", "há ", " fa", "назад", "тому", " önce", "lalu", "geleden",
    "temu", "منذ", "قبل", "پیش", "پہلے", "לפני",
)  # fmt: skip
"""One of these is in each such line, in lower case."""
_IN_WORDS: Final = re.compile(
    r"\W*(?:\w+ ?:? )?(?:"
    r"(?:an?|one|two|a few|few) (?:minute|hour|day|week|month|year)s? ago|moments ago"
    r"|il y a (?:une?|deux|quelques) (?:minute|heure|jour|semaine|mois|an)s?"
    r"|vor (?:eine[rmn]?|zwei|wenigen) (?:minute|stunde|tag|woche|monat|jahr)e?n?"
    r"|hace (?:una?|dos|un[oa]s) (?:minuto|hora|día|semana|mes|año)(?:es|s)?"
    r"|há (?:uma?|dois|duas|alguns|algumas) (?:minuto|hora|dia|semana|mês|mese|ano)s?"
    r"|un['’ ]?a? ?(?:minuto|ora|giorno|settimana|mese|anno) fa"
    r"|(?:минуту|час|день|сутки|неделю|месяц|год|хвилину|годину|тиждень|місяць|рік) (?:назад|тому)"
    r"|bir (?:dakika|saat|gün|hafta|ay|yıl) önce|(?:semenit|sejam|sehari|seminggu|sebulan)"
    r" (?:yang )?lalu|een (?:minuut|uur|dag|week|maand|jaar) geleden"
    r"|(?:minutę|godzinę|dzień|tydzień|miesiąc|rok) temu"
    r"|(?:منذ|قبل) (?:دقيقة|دقيقتين|ساعة|ساعتين|يوم|يومين|أسبوع|أسبوعين|شهر|شهرين"
    r"|سنة|سنتين|عام|عامين)(?: واحدة?)?"
    r"|(?:یک|دو|سه|چند) (?:دقیقه|ساعت|روز|هفته|ماه|سال) (?:پیش|قبل)"
    r"|(?:ایک|دو|چند) (?:منٹ|گھنٹہ|گھنٹے|دن|ہفتہ|ہفتے|ماہ|مہینہ|سال) (?:پہلے|قبل)"
    r"|לפני (?:דקה|שעה|שעתיים|יום|יומיים|שבוע|שבועיים|חודש|חודשיים|שנה|שנתיים)"
    r")\W*",
    re.I,
)


_DAYS: Final = (
    "today|yesterday|heute|gestern|aujourd['’]hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|avui|"
    "ahir|astăzi|azi|vandaag|gisteren|i ?dag|i ?går|tänään|eilen|ma|tegnap|dziś|dzisiaj|"
    "wczoraj|dnes|včera|danas|jučer|juče|danes|včeraj|šiandien|vakar|šodien|täna|eile|"
    "bugün|dün|bu gün|dünən|сегодня|вчера|сьогодні|вчора|сёння|учора|днес|данас|јуче|"
    "денес|бүгін|кеше|σήμερα|χθες|χτες|היום|אתמול|اليوم|أمس|امروز|دیروز|آج|کل|आज|कल|काल|"
    "हिजो|আজ|গতকাল|இன்று|நேற்று|วันนี้|เมื่อวาน(?:นี้)?|hôm nay|hôm qua|hari ini|kemarin|"
    "semalam|leo|jana|今天|昨天|今日|昨日|오늘|어제"
)
_AT: Final = (
    "at|um|à|a las|às|as|alle|ore|om|kl|klo|o|godz|v|ve|в|о|у|στις|בשעה|الساعة|ساعت|को|lúc|pukul"
    "|jam|saat|เวลา"
)
_DAY_AND_TIME: Final = re.compile(
    rf"\W*(?:{_DAYS})(?:\W{{1,4}}(?:{_AT})\b)?\W{{0,4}}(?:上午|下午|오전|오후|午前|午後)?\s?{TIME.pattern}"
    r"\W*(?:[^\W\d]{1,5}\W{0,2}){0,2}",
    re.I,
)
"""Such a day and a time of it."""


def dated_line(line: str) -> bool:
    """A date in digits, read or not, with at most a few words around it, which are no sentence."""
    return _SEVERAL.search(line) is not None and says_date(line)


def dated_in_numerals(line: str) -> bool:
    """The same of a date in Chinese or Hebrew numerals."""
    if _SEVERAL.search(line) is not None or not any(word in line for word in NUMERALS):
        return False
    return says_date(line)


def says_date(line: str) -> bool:
    """A date, read or not, with at most a few words around it, which are no sentence."""
    line = _MAIL.sub(" ", line)
    rest = strip_dates(line)
    if rest is None:
        return False
    spans = date_spans(line)
    words, unspaced = rest.split(), len(UNSPACED.findall(rest))
    most = _MOST_WORDS if any(span.day is not None for span in spans) else _MOST_OF_UNREAD
    if len(words) > most or len(rest) > _MOST_CHARACTERS:
        return _names_by_date(line)
    if (
        ends_statement(line)
        and not _ABBREVIATED.search(line)
        and (
            len(line) > _SENTENCE
            or (len(words) + unspaced / 2 >= _WORDS_OF_SENTENCE and not _has(_SAYS_WHEN, rest))
        )
    ):
        return False
    if any(_is_amid(line, span) for span in spans):
        return unspaced <= _MOST_AROUND or _has(_SAYS_WHEN, rest)
    few = len(_LONG_WORDED.findall(rest)) <= _MOST_LETTERS
    return few or rest.casefold().startswith(_SAYS_WHEN)


def _names_by_date(line: str) -> bool:
    """Whether a line says when something was published, by whom and where, in more words.

    It begins with a word of that, and goes on in names and in short words: "Posted on … by Ada
    Lind in Tides".
    """
    if not line.casefold().startswith(_SAYS_WHEN) or ends_statement(line):
        return False
    spans = [span for span in date_spans(line) if span.day is not None]
    rest, at = "", 0
    for span in spans:
        rest += line[at : span.start]
        at = span.end
    words = _WORDS.findall(rest + line[at:])[1:]
    others = [word for word in words if not word[0].isupper() and not _has(_SAYS_WHEN, word)]
    if not spans or len(words) > _MOST_NAMES or any(len(word) > _SHORT_WORD for word in others):
        return False
    twice = len(spans) > 1 and says_updated(line)
    return twice or 2 * len(others) <= len(words)


def says_updated(line: str) -> bool:
    """Whether a line with a date is likely of another one than that of publication."""
    return _has(_SAYS_UPDATED, line)


def _has(words: Iterable[str], text: str) -> bool:
    lower = text.casefold()
    return any(word in lower for word in words)


def _is_amid(line: str, date: Span) -> bool:
    """Whether letters of a script without spaces go on before and behind a date."""
    before, behind = line[max(0, date.start - 1) : date.start], line[date.end : date.end + 1]
    return UNSPACED.match(before) is not None and UNSPACED.match(behind) is not None


def ago_in_words(line: str) -> bool:
    """How long ago the page was published, without digits: "two days ago"."""
    return _IN_WORDS.fullmatch(line) is not None


def relative_time(line: str) -> bool:
    """How long ago the page was published, or at what time of which day, in digits."""
    if _DIGIT.search(line) is None:
        return False
    if _AGO_ALSO.fullmatch(line) is not None or _DAY_AND_TIME.fullmatch(line) is not None:
        return True
    parts = _NUMBER.split(line, maxsplit=2)
    if len(parts) != 2:
        return False
    before, after, known = parts[0].split(), name_key(parts[1]), date_words().ago
    return any(
        f"{name_key(''.join(before[at:]))}*{after}" in known
        and (at == 0 or _has(_SAYS_WHEN, parts[0]))
        for at in range(min(len(before), _MOST_BEFORE) + 1)
    )
