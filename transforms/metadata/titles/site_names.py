"""Whether a part of a title names the site, by what else is known of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Final

import regex

from naqi.schemas.page import Block
from naqi.transforms.text.storable import fold

MOST_OF_NAME: Final = 60
"""Most characters of a name."""
_ALIKE: Final = 0.7
"""Least share of the longer of two names that the shorter is, of which it is a part."""
_MARKS: Final = 3
"""Two texts that are alike differ by so many marks at most."""
_LATIN: Final = 0.5
"""Least share of a name that is in the letters of its host."""
_NOTICE: Final = 20
"""Within so many characters a notice of copyright comes to its sign."""
_BLOCKS: Final = 2_000
"""Most blocks of a page that are looked at."""

_GENERIC: Final = frozenset(
    {
        "www",
        "web",
        "mobile",
        "amp",
        "news",
        "blog",
        "com",
        "org",
        "net",
        "gov",
        "edu",
        "info",
        "gob",
    }
)
"""Parts of hosts that are no names, longer than two letters."""
_DOMAIN: Final = re.compile(r"(?:[\w-]{1,40}\.){1,3}[a-z]{2,12}", re.IGNORECASE)
_DIGIT: Final = re.compile(r"\d\.\w")
_WORD: Final = regex.compile(r"[^\W\d_]+")
"""To `regex`, unlike `re`, vowel signs and joiners inside words are of the words."""

_WORD_LINES: Final = """
news times herald tribune gazette journal magazine blog wikipedia online radio television
zeitung tageblatt anzeiger nachrichten rundschau diario periódico noticias revista jornal notícias
giornale notizie gazzetta krant dagblad nieuws nyheter avis avisen tidning tidningen gazeta
wiadomości noviny zprávy hírek újság ziarul știri vesti novosti gazetesi haberleri haber berita
новости газета вести известия портал журнал блог википедия вікіпедія новини вестник
εφημερίδα νέα ειδήσεις βικιπαίδεια जागरण समाचार विकिपीडिया
جريدة صحيفة موقع شبكة قناة وكالة مجلة بوابة منتدى ويكيبيديا ویکی‌پدیا
روزنامه خبرگزاری سایت پایگاه وبلاگ
עיתון חדשות אתר ויקיפדיה
خبریں روزنامہ هەواڵ ڕۆژنامە خبرونه خبر ನ್ಯೂಸ್ ಸುದ್ದಿ खबर बातम्या संवाद খবর সংবাদ পত্রিকা সমাচার
સમાચાર ਖ਼ਬਰਾਂ ਖਬਰਾਂ செய்திகள் தினசரி వార్తలు వార్త വാർത്ത വാർത്തകൾ පුවත් පුවත්පත ዜና ጋዜጣ
ამბები გაზეთი სიახლეები լուրեր թերթ նորություններ жаңалықтары жаңалықтар мэдээ сонин naujienos
žinios ziņas laikraksts uudised leht novice časopis časnik novinar hírlap hírei sanomat uutiset
lajme gazetë fréttir blað notícies diari yangiliklari xəbərləri xəbərlər báo
abendblatt wochenblatt volksblatt amtsblatt
quotidien gaceta heraldo semanario semanário xornal egunkaria
corriere gazzettino messaggero quotidiano settimanale courant weekblad nieuwsblad
tidende dagbladet allehanda kuriren dziennik tygodnik curierul jurnalul monitorul cotidianul
zpravodaj spravodaj týdeník týždenník věstník vestník
novine glasnik vjesnik vijesti tjednik tednik
гласник новине весник ведомости вісник веснік навіны
hírmondó közlöny päevaleht ajaleht laikraštis avīze vēstis dergisi bülteni koran warta majalah
هفته‌نامه ماهنامه מקומון שבועון
पत्रिका टाइम्स நாளிதழ் పత్రిక ಪತ್ರಿಕೆ പത്രം ન્યૂઝ
газеті гезити gazetasi qəzeti gazeti
voice chronicle observer courier telegraph dispatch examiner inquirer forum
stimme voix voz voce głos hlas голос глас гласът φωνή فۆرۆم صوت صدای आवाज़ आवाज কণ্ঠ குரல் ድምፅ ድምጽ ხმა
ձայն suara sauti קול ääni ziarul chronik chronique crónica crônica cronaca kronika хроника хроніка
форум φόρουμ foro fórum foorumi fóruma انجمن פורום forumu forumi ფორუმი
enciclopedia enciclopédia encyclopedia encyclopédie enzyklopädie encyklopedia encyklopedie
энциклопедия енциклопедия енциклопедија enciklopedija enciklopédia ensiklopedi ansiklopedisi
אנציקלופדיה אנציקלופדיית موسوعة دانشنامه εγκυκλοπαίδεια wiki вики вікі
"""
_WORDS: Final = frozenset(_WORD_LINES.split())
"""What newspapers and sites are called, a word of their names."""
_MOST_WORDS: Final = 5
"""Most words of a name that has one of those, but for small ones."""
_SMALL_LINES: Final = """
noviny zpravodaj spravodaj novine glasnik vjesnik vijesti vesti novosti tjednik tednik
novice novinar sanomat uutiset uudised leht ajaleht naujienos laikraksts
"""
_SMALL: Final = frozenset(_SMALL_LINES.split())
"""Those of languages that write only the first word of a name with a capital: "Jezerské noviny"."""
_MOST_SMALL: Final = 3
"""Most words of a name that one of those ends."""
_EZAFE: Final = str.maketrans({"\u0654": None, "\u06c0": "\u0647", "\u06c2": "\u06c1"})
"""The hamza on the last letter of a word that is called after the next, of Persian and Urdu."""
_END_LINES: Final = """
网 網 网站 網站 报 報 通讯社 电视台 電視台 论坛 論壇 博客 社区 在线 百科 频道 頻道 新闻 新聞
资讯 資訊 周刊 週刊 杂志 雜誌 ニュース デジタル 電子版 タイムス ウェブ
ホームページ 公式サイト ブログ オンライン 放送 テレビ サイト マガジン 新聞社 ジャーナル
官网 官網 홈페이지 뉴스 신문 일보 방송 블로그 닷컴 위키백과 저널 타임스 타임즈 ออนไลน์ นิวส์ ທີວີ ອອນລາຍ
"""
_ENDS: Final = tuple(_END_LINES.split())
"""How their names end where words are not spaced."""
_STARTS: Final = ("หนังสือพิมพ์", "สำนักข่าว", "นิตยสาร", "ໜັງສືພິມ", "ຫນັງສືພິມ", "កាសែត", "ទស្សនាវដ្ដី")
"""How they begin there."""
_ENCYCLOPEDIAS: Final = (
    "Wikipedi", "Wikipédi", "Vikipedi", "Википеди", "Вікіпеді", "Βικιπαίδεια", "ويكيبيديا",
    "ویکی‌پدیا", "ויקיפדיה", "विकिपीडिया", "维基百科", "維基百科", "百度百科", "ウィキペディア",
    "위키백과", "나무위키", "วิกิพีเดีย",
)  # fmt: skip
"""How the names of encyclopedias begin, which often have a motto behind them."""


_LONGEST_NAME: Final = 5
"""Words of a name that nothing but its capitals tells."""
_SMALL_WORDS: Final = "of the and de la le les du des der die das und von van del da do di e y et"
_BETWEEN_CAPITALS: Final = frozenset(_SMALL_WORDS.split())

_ONE: Final = frozenset(("ein", "eine", "un", "une", "una", "um", "uma", "an", "en", "ett", "et"))
"""Indefinite articles, by which names of sites seldom begin."""


def name_key(text: str) -> str:
    """What counts of a name: its letters and digits, in lower case."""
    return "".join(filter(str.isalnum, text.casefold()))


def is_among(text: str, others: Iterable[str]) -> bool:
    """Whether one of ``others`` is ``text``, but for case and marks behind its first letter."""
    alike = range(len(text) - _MARKS, len(text) + _MARKS + 1)
    first = (text[:1].lower(), text[:1].upper())
    near = [other for other in others if len(other) in alike and other.startswith(first)]
    return bool(near) and name_key(text) in map(name_key, near)


class Site:
    """What is known of the site of a page.

    Args:
        stated: Names that the page states.
        host: Of its address.
        blocks: Of the page; looked at when first needed.
    """

    def __init__(
        self, stated: Iterable[str | None], host: str | None, blocks: Sequence[Block]
    ) -> None:
        self._names = {name_key(fold(name)) for name in stated if name} - {""}
        self._host = (host or "").casefold()
        self._blocks = blocks[:_BLOCKS]

    def is_named(self, part: str, *, in_notices: bool = True) -> bool:
        """Whether ``part`` is the name of the site: something says so.

        Args:
            part: Of a title, or a heading.
            in_notices: Whether a notice of copyright may say it.
        """
        key = name_key(part)
        if not key or len(part) > MOST_OF_NAME:
            return False
        if any(_alike(key, name) for name in self._names) or self._is_host(part, key):
            return True
        return in_notices and any(part.casefold() in notice for notice in self._notices)

    def is_stated(self, part: str) -> bool:
        """Whether the page states that ``part`` is the name of the site, to the letter."""
        return len(part) <= MOST_OF_NAME and name_key(part) in self._names

    def is_linked(self, part: str) -> bool:
        """Whether ``part`` is a link of the page: its site, a section."""
        return len(part) <= MOST_OF_NAME and is_among(part, self._links.get(part[:1].lower(), ()))

    def _is_host(self, part: str, key: str) -> bool:
        if _DOMAIN.fullmatch(part):
            return not self._host or name_key(self._host).endswith(key)
        plain = "".join(c for c in unicodedata.normalize("NFKD", key) if c.isascii())
        if len(plain) < _LATIN * len(key):  # a headline in other letters that names it
            plain = ""
        first = "".join(word[0] for word in part.casefold().split() if word[0].isalnum())
        initials = (first, first.removeprefix("t"))
        return any(
            _alike(plain, label) or (len(label) > 1 and label in initials) for label in self._labels
        )

    @cached_property
    def _labels(self) -> set[str]:
        """Parts of its host that may be names, also without hyphens."""
        labels = self._host.split(".")
        named = {label for label in labels[:-1] if len(label) > 2} - _GENERIC
        return named | {label.replace("-", "") for label in named}

    @cached_property
    def _links(self) -> dict[str, list[str]]:
        """Short texts that are links all of them (the site, sections, other pages), by letter."""
        found: dict[str, list[str]] = {}
        for block in self._blocks:
            if block.link_chars and block.link_chars >= len(block.text) <= MOST_OF_NAME:
                found.setdefault(block.text[0].lower(), []).append(block.text)
        return found

    @cached_property
    def _notices(self) -> list[str]:
        """Its notices of copyright, in lower case."""
        texts = (block.text for block in self._blocks if "©" in block.text)
        return [
            t.casefold() for t in texts if t.find("©") <= _NOTICE and len(t) <= 5 * MOST_OF_NAME
        ]


def sounds_like_a_site(part: str) -> bool:
    """Whether ``part`` has a word that newspapers and sites are called by."""
    if len(part) > MOST_OF_NAME:
        return False
    if part.endswith(_ENDS) or part.startswith(_STARTS) or _DOMAIN.fullmatch(part):
        return True
    words = _WORD.findall(part)
    if sum(word not in _BETWEEN_CAPITALS for word in words) > _MOST_WORDS:
        return False
    if words and words[-1] in _SMALL and words[0][0].isupper() and len(words) <= _MOST_SMALL:
        return True
    keys = (w.casefold().translate(_EZAFE) for w in words if not (w.islower() and w.isascii()))
    return not _WORDS.isdisjoint(keys)


def is_encyclopedia(part: str) -> bool:
    """Whether ``part`` is the name of one that many sites are, with or without its motto."""
    return part.startswith(_ENCYCLOPEDIAS) and len(part) <= MOST_OF_NAME


_DOCUMENTATION: Final = re.compile(
    r"\S.{0,40}? (?:documentation|docs|dokumentation|documentación|documentação|documentazione"
    r"|документация|документації|dokumentacja|dokumentace|dokümantasyonu?|文档|文件|ドキュメント"
    r"|문서|manual)",
    re.IGNORECASE,
)


def is_documentation(part: str) -> bool:
    """Whether ``part`` is the name of the documentation of a program, with its version: a digit."""
    return len(part) <= MOST_OF_NAME and bool(
        _DOCUMENTATION.fullmatch(part) and _DIGIT.search(part)
    )


def _alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) < 3:
        return one == other
    return short in long and len(short) >= _ALIKE * len(long)


def written_as_name(text: str, rest: str) -> bool:
    """Whether what is behind a dash is written as names are, and what is before is not."""
    words = text.split()
    if len(words) > _LONGEST_NAME or not text[0].isalpha() or text[-1] in '?!.…"”»’':
        return False
    if words[0].casefold() in _ONE:  # "Wer läutet? – Ein Gespräch"
        return False
    if not _is_cased(text):
        return len(text) <= len(rest) / 2 and len(words) <= 4
    if not _is_latin(text):
        return text[0].isupper() and len(words) <= 3 and len(text) <= 0.8 * len(rest)
    if not _has_capitals(words):
        return False
    return len(text) <= (0.8 if _has_capitals(rest.split()) else 1.5) * len(rest)


def _has_capitals(words: Sequence[str]) -> bool:
    """Whether all words but small ones begin with capitals, as in names."""
    named = [word for word in words if word not in _BETWEEN_CAPITALS]
    return bool(named) and words[0][0].isupper() and all(not word[0].islower() for word in named)


def _is_cased(text: str) -> bool:
    return text[0].lower() != text[0].upper()


def _is_latin(text: str) -> bool:
    return text[0] < "\u0370"
