"""Lines that say when a page was published, and little else."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from naqi.transforms.dates.find_dates import date_spans, strip_dates
from naqi.transforms.dates.numeric_dates import HEBREW_YEAR, SAMVAT_YEARS
from naqi.transforms.dates.spans import Span
from naqi.transforms.furniture.publishing_words import BESIDE, PUBLISHED
from naqi.transforms.text.scripts import UNSPACED
from naqi.transforms.text.sentences import ends_statement

NUMERALS: Final = (
    "二〇", "二○", "二零", "一九", "令和", "平成", "昭和", "民國", "民国", HEBREW_YEAR,
    *SAMVAT_YEARS,
)  # fmt: skip
"""Of which a date has one whose day is no number, or is one in Chinese or Hebrew numerals."""
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
_AT: Final = ("@", " at ", "(at)", "[at]")
"""One of these is in each of them."""
_WORDS: Final = re.compile(r"[^\W\d_]+")
_LONG_WORDED: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_MOST_LETTERS: Final = 28
"""Of what stands beside a date in Thai, Lao, Burmese or Khmer: a sentence of these has no more
words than a byline."""
_MOST_AROUND: Final = 10
"""Characters of a script without spaces where the date stands in their midst, as in a sentence."""
_WHEN: Final = (
    "publi|updat|posted|modifi|veröffentl|aktual|aktuali|stand|actuali|mis à jour|mise à jour"
    "|aggiorn|pubblic|gepubl|bijgew|oppdat|uppdat|opdat|julkais|päivit|közzét|frissít|güncel|yayın"
    "|dipubl|diperb|objav|ažur|обновл|опубл|оновл|ενημερ|δημοσ|发布|發布|更新|公開|게시|수정|입력|نشر|تحديث|منتشر"
    "|เผยแพร่|โพสต์|อัปเดต|อัพเดท|ปรับปรุง|ເຜີຍແຜ່|ອັບເດດ|ផ្សាយ|បោះពុម្ព|ထုတ်ဝေ|प्रकाशित|अपडेट|প্রকাশ|আপডেট"
)
_SAYS_WHEN: Final = tuple(_WHEN.split("|"))
"""Words of publishing and updating, in lower case: a sentence of them and a date tells nothing
else."""
_OPENS_WHEN: Final = (*_SAYS_WHEN, *PUBLISHED)
"""How a line opens that says when something was published, and by whom."""
_UPDATED: Final = (
    "updat|modifi|edited|revis|review|joined|member since|as of|last post|aktualis|aktualiz"
    "|actuali|mis à jour|aggiorn|bijgew|oppdat|uppdat|opdat|päivit|frissít|güncel|diperb|ažur"
    "|обновл|оновл|ενημερ|更新|수정|تحديث|به‌روز|อัปเดต|अपडेट|retrieved|accessed|deadline|expires"
)
_SAYS_UPDATED: Final = tuple(_UPDATED.split("|"))
_ABBREVIATED: Final = re.compile(r"(?<![^\W\d_])[^\W\d_]\.\Z")
"""One letter and its stop, as of a year or an hour: no sentence ends so."""
_SEVERAL = re.compile(r"\d\D+\d")


def dated_line(line: str) -> bool:
    """A date in digits, read or not, with at most a few words around it, which are no sentence."""
    return _SEVERAL.search(line) is not None and says_date(line)


def dated_in_numerals(line: str) -> bool:
    """The same of a date in Chinese or Hebrew numerals, or by the moon in India."""
    if _SEVERAL.search(line) is not None or not any(word in line for word in NUMERALS):
        return False
    return says_date(line)


def says_date(line: str) -> bool:
    """A date, read or not, with at most a few words around it, which are no sentence."""
    if any(map(line.__contains__, _AT)):
        line = _MAIL.sub(" ", line)
    rest = strip_dates(line)
    if rest is None:
        return False
    spans = date_spans(line)
    words, unspaced = rest.split(), len(UNSPACED.findall(rest))
    most = _MOST_WORDS if any(span.day is not None for span in spans) else _MOST_OF_UNREAD
    if len(words) > most or len(rest) > _MOST_CHARACTERS:
        return _names_by_date(line)
    if states(line) and (
        len(line) > _SENTENCE
        or (len(words) + unspaced / 2 >= _WORDS_OF_SENTENCE and not _has(_SAYS_WHEN, rest))
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
    if not line.casefold().startswith(_OPENS_WHEN) or ends_statement(line):
        return False
    spans = [span for span in date_spans(line) if span.day is not None]
    rest, at = "", 0
    for span in spans:
        rest += line[at : span.start]
        at = span.end
    words = _WORDS.findall(rest + line[at:])[1:]
    others = [word for word in words if not (word[0].isupper() or _says_when(word))]
    if not spans or len(words) > _MOST_NAMES:
        return False
    if any(len(word) > _SHORT_WORD and word not in BESIDE for word in others):
        return False
    twice = len(spans) > 1 and says_updated(line)
    return twice or 2 * len(others) <= len(words)


def _says_when(word: str) -> bool:
    return _has(_SAYS_WHEN, word) or word.startswith(PUBLISHED)


def opens_with_publishing(line: str) -> bool:
    """Whether a line begins with a word of publishing or updating."""
    return line.casefold().startswith(_OPENS_WHEN)


def says_publishing(line: str) -> bool:
    """Whether a line has such a word."""
    return says_updated(line) or any(map(_says_when, _WORDS.findall(line.casefold())))


def states(line: str) -> bool:
    """Whether a line ends with a full stop that is not of its date."""
    return ends_statement(line) and not _ABBREVIATED.search(line)


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
