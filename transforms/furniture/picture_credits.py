"""Whose a picture is, as captions say it at their end, in brackets or behind a word.

"Boats in the harbour (Photo: Ada Stone)" says it in so many words. "Boats in the harbour (Reuters)"
may as well be a paragraph that an agency signs.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import Final, NamedTuple

from naqi.transforms.furniture.credits import AGENCIES
from naqi.transforms.furniture.rights import rights_claim
from naqi.transforms.text.sentences import COLONS, FULL_STOPS, SENTENCE_ENDS, ends_sentence

_WORDS: Final = (
    "photograph(?:y|s)?|photos?|pictures?|images?|credits?|photo credits?|courtesy|file photo"
    "|fotos?|fotografie?|fotografía|fotoğraf|foto[sş]|bild(?:er)?|aufnahmen?|kamera|crédits?"
    "|crédit photo|clichés?|imagen|imagem|immagine|beeld|kuvat?|fotó|zdjęci[ea]|fot|ảnh|hình"
    "|фото(?:графия)?|снимок|изображение|світлина|снимка|φωτ(?:ό|ο|ογραφία)|εικόνα"
    "|صورة|الصورة|صور|تصوير|عدسة|عکس|عکاس|تصویر|فوٹو|وێنە|צילום|צילומים|צלם|צלמת|תמונה"
    "|फोटो|फ़ोटो|तस्वीर|छायाचित्र|छायाकार|ছবি"
)
_DENSE: Final = (
    "图片来源|圖片來源|图源|图片|圖|图|摄影|攝影|摄|攝|撮影|写真提供|写真|画像|사진"
    "|ภาพถ่าย|ช่างภาพ|ภาพ|ຮູບ"
)
"""Words for pictures where words are not spaced."""
_WORD: Final = re.compile(
    rf"(?<![^\W_])(?:{_WORDS})(?![^\W_])|(?<!\w)(?:{_DENSE})(?=\s?[:：=＝/／]|จาก|โดย)|©", re.I
)
_ARCHIVE: Final = re.compile(
    r"(?:file|archive) (?:photo|picture|image)|archiv(?:e|es|o|bild|foto)?|arşiv|архив"
    r"|архивное фото|أرشيفية?|صورة أرشيفية|من الأرشيف|أرشيف|ارشیفی?|آرشیو|资料图片?|資料圖片?"
    r"|資料写真|자료사진",
    re.I,
)
_IN_ARCHIVE: Final = re.compile(
    r"\s[-–—|/]\s?(?:[(（]?(?:صورة )?(?:من )?(?:ال)?أرشيف(?:ية)?|[اآ]رشیوی?|archivbild"
    r"|archivfoto|file photo"
    r"|file picture|photo d.archives|foto de archivo|foto de arquivo|foto d.archivio|архив"
    r"|архивное фото|фото из архива|фото з архіву|arşiv|фото: архив|资料图片?|資料圖片?)[)）]?$",
    re.I,
)
"""Behind a dash, at the end of a caption."""
_OWN_ARCHIVE: Final = re.compile(
    r"(?:من )?أرشيف (?:ال)?\w{2,12}(?: \w{2,12})?|(?:family|personal|private|own) archives?"
    r"|(?:familien|privat)archiv|archives? (?:familiales?|personnelles?|privées?)"
    r"|archivo (?:familiar|personal|particular)|arquivo (?:pessoal|da família)"
    r"|archivio (?:personale|di famiglia)|(?:личный|семейный) архив|архив (?:семьи|автора"
    r"|редакции)"
    r"|(?:особистий|сімейний) архів|(?:aile|kişisel) arşivi|آرشیو (?:شخصی|خانوادگی)|אלבום פרטי"
    r"|archiwum (?:prywatne|rodzinne)|osobní archiv|osebni arhiv|arhiva (?:personală|privată)",
    re.I,
)
_SITED: Final = re.compile(
    r"(?:[a-z\d-]{2,30}\.)?[a-z\d-]{2,30}\.[a-z]{2,7} ?/ ?[^\W\d_][^/()\d]{2,40}", re.I
)
"""A site and who took it: "(reef.example/Ada Lind)"."""
_NAMED_AGENCY: Final = re.compile(
    r"[^\W\d_][^\s/()\d]{1,20}(?: [^\W\d_][^\s/()\d]{1,20}){0,3} ?[/／] ?(?:AFP|EPA|DPA|dpa"
    r"|ANSA|TASS|EFE"
    r"|Reuters|REUTERS|Xinhua|Getty(?: Images)?|Anadolu|Kyodo|Yonhap|Antara|ТАСС|رويترز|أ ?ف ?ب"
    r"|أ\.ف\.ب"
    r"|شينخوا|الأناضول|新华社|新華社|路透社?|共同|연합뉴스)"
)
"""Nothing but who took a picture, and for whom."""
_SOURCED: Final = re.compile(
    r"(?:المصدر|مصدر الصورة|source|sources|image source|quelle|fuente|fonte|bron|källa|kilde|lähde"
    r"|источник|джерело|източник|źródło|zdroj|sursa|forrás|πηγή|kaynak|sumber|nguồn|منبع|ماخذ|מקור"
    r"|स्रोत|সূত্র|来源|來源|出典|출처)\s?[:：]\s?",
    re.I,
)
"""In front of an agency of pictures."""
_OF_PICTURES: Final = re.compile(
    r"(?:Getty|Shutterstock|Alamy|iStock|Imago|IMAGO|Unsplash|Pixabay|Scanpix|Keystone|Zuma"
    r"|Depositphotos"
    r"|[Gg]etty [Ii]mages|AP Photo|غيتي|جيتي|شاترستوك)(?: ?(?:Images"
    r"|[إا]يم[يا]?ج\w{1,2}))?(?:[/ ,،-]{1,3}(?:AFP|EPA"
    r"|AP|Reuters|Anadolu|NurPhoto|iStockphoto|أ ?ف ?ب|رويترز))?"
)
"""Whatever they have is a picture."""
_STOPPED: Final = re.compile(
    r"[.!؟?] ?(?:تصوير|عدسة|photo(?: by)?|foto|фото|fotoğraf|عکس|picha|gambar) ?[:：] "
    r"?[^.:،]{3,45}\.\Z",
    re.I,
)
"""A credit that ends as the sentence of its caption does."""
_MOMENT: Final = re.compile(
    r"(?<!\w)(?:خلال|أثناء|لدى (?:وصول|مغادر|استقبال|دخول|خروج|لقائ)\w*|جانب من|لحظة (?:وصول|دخول)"
    r"|هنگام|در جریان|در حال|کے دوران|के दौरान|during|(?:pictured|seen) (?:here|in|on|at)"
    r"|\((?:[LRlr]|left|right)\)|während|bei (?:eine[rm]|seinem|ihrem)|durante|lors d[e'’]|во время"
    r"|під час|sırasında|esnasında|podczas|tijdens|under (?:en|et)|saat|trong)(?!\w)",
)
"""At what moment a picture was taken."""
_TAKEN_BY: Final = re.compile(r"(?<!\w)(?:عدسة|تصوير)(?: [^\W\d_]{2,15}){2,3}$")
_TAKEN: Final = re.compile(r"[\w ·、]{2,20}\s?(?:[摄攝]|撮影|供图|供圖)")
_AGENCIES: Final = (
    f"{AGENCIES}|Lusa|LUSA|TTXVN|ANTARA|DHA|İHA|Şinhua|ΑΠΕ(?:-ΜΠΕ)?|АП|Синьхуа|Интерфакс"
    "|РИА Новости"
    "|د ب أ|أ ب|وكالات|فرانس برس|سبوتنيك|الأناضول|واس|وام|بترا|سانا|كونا|قنا|وفا"
    "|شینهوا|رویترز|فارس|شنہوا|رائٹرز|اے ایف پی|اے پی پی|اے پی"
    "|שינחואה|אי[ -]פי|איי[ -]אף[ -]פי|סוכנויות|शिन्हुआ|एएफपी|एपी|एएनआई|রয়টার্স|এএফপি|বাসস|เอพี"
    "|共同通信|時事通信|연합|신화"
)
_SOURCES: Final = (
    r"أ\.ف\.ب\.?|[دإا]\.ب\.أ\.?|أ\.ب\.?|[إا] ب أ|أسوشيتد ?برس|أسوشييتد ?برس|وكالة الصحافة الفرنسية"
    "|الفرنسية|الأوروبية|الجزيرة(?: نت)?|الشرق الأوسط|[إا]ندبندنت عربية"
    "|غيتي(?: ?[إا]يميج(?:ز|س))?|جيتي(?: ?[إا]يميج(?:ز|س))?|شاترستوك|مواقع [إا]لكترونية"
    "|(?:مواقع|وسائل|منصات) التواصل(?: الاجتماعي)?|[إا]نترنت|الإنترنت|[إا]كس|فيسبوك|تويتر"
    "|[إا]نستغرام|يوتيوب|تلغرام|تليغرام|(?:من )?المصدر|المكتب الإعلامي"
    "|وزارة|رئاسة|وكالة|حساب|صفحة|تلفزيون|صحيفة|خاص"
    "|fotobaires|télam|noticias argentinas|شبکه‌های اجتماعی|وزارت|خبرگزاری|سوشل میڈیا"
    "|minist(?:ry|ère|erio|ério|ero)|handout|social media|réseaux sociaux|redes socia(?:le|i)s"
    "|soziale medien|sosyal medya|соцсети|социальные сети|минобороны|мчс|пресс-служба"
)
"""Others that pictures are from, as brackets at the end of a caption name them."""
_AMBIGUOUS: Final = f"{_AGENCIES}|(?i:{_SOURCES})|مهر|भाषा"
"""With those whose names are words as well, which only brackets tell from these."""
_NAME: Final = r"[^\W\d_][^\s/()（）]{0,20}"
_AGENCY: Final = re.compile(rf"(?:{_AMBIGUOUS})(?:(?:\s?[/,،、·|-]\s?|\s)(?:{_NAME})){{0,4}}")
_AGENCY_ALONE: Final = re.compile(
    rf"[(（\[【](?:{_AMBIGUOUS})[)）\]】]"
    rf"|(?:[–—-]\s?)?(?:{_AGENCIES})(?:\s?[,،、/+·-]\s?(?:{_AGENCIES})){{0,3}}"
    r"|[دأ]\.[فب]\.[بأ]\.?|(?:غيتي|جيتي) ?[إا]يم[يا]?ج\w{1,2}"
)
_BY_AGENCY: Final = re.compile(
    rf"(?<![^\s.。])(?:{_AGENCIES})(?: Photo| Images)?/[^/\s][^/]{{1,30}}$|[/／|] "
    rf"?(?:{_AGENCIES})$"
    r"|(?:(?:新[华華]社|中新社)?(?:记者|記者)|新[华華]社发)\w{0,8} ?\w{0,8} ?[摄攝]$"
    r"|(?<!\w)[Pp]icha na (?:[A-Z][^\W\d_]{1,20} ?){1,4}$|(?<!\w)[Ff]oto oleh "
    r"(?:[A-Z][^\W\d_]{1,20} ?){1,4}$"
    r"|(?<=[。！]) ?(?!.{0,10}[禁勿不严嚴请請得])[^\W\d_]{2,4}(?:[ 、·]{1,2}[^\W\d_]{2,4}){0,2} ?"
    r"(?<![拍航偷])[摄攝]$"
)
_OF_AGENCIES: Final = (*"/／|摄攝", "icha na ", "oto oleh ")
"""One of these is in each of them."""
_BEHIND: Final = re.compile(rf"[.。!！] ?((?:{_AGENCIES})|{_ARCHIVE.pattern})$", re.I)
"""Behind the sentence of a caption."""
_IN_CAPITALS: Final = re.compile(
    r"(?<=[.!?»] )(?:[A-ZÀ-ÞŒ][A-ZÀ-ÞŒ'’.-]{0,20} ){1,4}"
    r"(?:(?:POUR|FOR|PARA|PER|FÜR|VOOR) ?[«\"“„][^«»\"“”„]{2,30}[»\"”“]"
    r"|/ ?[A-ZÀ-ÞŒ][A-ZÀ-ÞŒ /-]{1,30})$"
)
"""Who took a picture and for whom, in capitals behind the sentence of a caption."""
_RIGHTS: Final = re.compile(
    r"© ?(?:[^\W\d_][^/·|©\d]{1,30}?)(?: ?/ ?| [.·|] | via )[^\W\d_][^©|\d]{1,40}\.?"
    rf"|© ?(?:{_WORDS}) ?[:：] ?[^\W\d_][^©|\d]{{1,40}}|© ?(?:{_AGENCIES})",
    re.I,
)
"""What credits write behind the sign of rights: whose the picture is and who took it. Pages write
a year, or words that claim their rights."""
_SEPARATED: Final = re.compile(
    r"\.?\s?[:：=＝/／]\s*|\.\s*|\s+(?:من|from|by|von|de|di|par|por|بواسطة|از)\s?[:：]\s*"
    r"|\s+(?:by|von|de|di|par|por|courtesy of|از|بشکریہ|من)\s+"
    r"|(?:จาก|โดย)\s*",
    re.I,
)
_SIGNS: Final = (
    *":：=＝/／©摄攝影图圖", ". ", "。 ", "! ", "！ ", " by ", " von ", " de ", " di ", " par ",
    " por ", " courtesy ", " از ", " بشکریہ ", "จาก", "โดย", "عدسة", "تصوير", "أرشيف", "رشیو",
    "icha na", "oto oleh", " - ", " – ", " — ",
)  # fmt: skip
"""One of these is in most credits that are not in brackets, and in few other lines."""
_OPENERS, _CLOSERS = "(（[【", ")）]】"
LONGEST: Final = 240
"""Characters of a caption with its credit."""
_ENDS: Final = SENTENCE_ENDS - frozenset("….")
_LONGEST: Final = 60
"""Characters of a credit."""
_MOST_OF_SENTENCE: Final = 12
"""Words of a caption that ends as a sentence does: of paragraphs that is the credit below them."""
_LONGEST_NAME: Final = 45
_MOST_WORDS: Final = 6
"""Characters and words of whom it names."""


class Credited(Enum):
    """What a credit at the end of a line tells of it."""

    PICTURE = "a caption"
    AGENCY = "a caption, or a paragraph that an agency signs"


class Credit(NamedTuple):
    """A credit at the end of a line."""

    start: int
    """Where it begins: 0 if the line is nothing else."""
    tells: Credited


def find_credit(line: str) -> Credit | None:
    """The credit that ends ``line``, folded; None if none does."""
    first = max(0, len(line) - _LONGEST)
    if line[-1:] in _CLOSERS:
        return _in_brackets(line, first)
    has = line[first:].__contains__
    if line[-1:] in SENTENCE_ENDS or not any(map(has, _SIGNS)):
        return None
    for word in _WORD.finditer(line, first):
        if _names(line[word.end() :]):
            return Credit(word.start(), Credited.PICTURE)
    by_agency = _BY_AGENCY.search(line, first) if any(map(has, _OF_AGENCIES)) else None
    if by_agency is not None:
        return Credit(by_agency.start(), Credited.PICTURE)
    archived = _IN_ARCHIVE.search(line, first)
    if archived is not None:
        return Credit(archived.start(), Credited.PICTURE)
    behind = _BEHIND.search(line, first)
    if behind is not None:
        told = Credited.PICTURE if _ARCHIVE.fullmatch(behind[1]) else Credited.AGENCY
        return Credit(behind.start(1), told)
    in_capitals = _IN_CAPITALS.search(line, first)
    if in_capitals is not None:
        return Credit(in_capitals.start(), Credited.PICTURE)
    bare = _TAKEN_BY.search(line, first)
    if bare is not None:
        return Credit(bare.start(), Credited.AGENCY)
    taken = _TAKEN.fullmatch(line)
    return Credit(0, Credited.PICTURE) if taken else None


def is_captioning(line: str) -> bool:
    """Whether ``line`` says one thing, and then whose the picture of it is."""
    if len(line) > LONGEST:
        return False
    line = line[:-1] if is_stopped(line) else line
    credit = find_credit(line)
    return (
        credit is not None
        and credit.start > 0
        and credit.tells is Credited.PICTURE
        and says_one_thing(line[: credit.start])
    )


def says_one_thing(text: str) -> bool:
    """Whether what stands in front of a credit is one sentence at most, and not a long one."""
    said = text.rstrip(" /|–—-")
    inside = said[:-1]
    if not said or ". " in inside or any(map(_ENDS.__contains__, inside)):
        return False
    return not ends_sentence(said) or said.count(" ") < _MOST_OF_SENTENCE


def picture_rights(line: str) -> bool:
    """Whether a line claims the rights of a picture, below a caption or without one."""
    sign = line.find("©")
    if _RIGHTS.fullmatch(line, sign) is None or rights_claim(line[sign + 1 :]):
        return False
    said = line[:sign].rstrip()
    return not said or (ends_sentence(said) and says_one_thing(said))


def is_agency(line: str) -> bool:
    """Whether a line is the name of an agency, or of several, and nothing else."""
    return len(line) <= _LONGEST_NAME and _AGENCY_ALONE.fullmatch(line) is not None


def tells_moment(line: str) -> bool:
    """Whether a line says at what moment something is seen, as captions do."""
    return _MOMENT.search(line) is not None


def is_sourced(line: str) -> bool:
    """Whether a line says that its source is an agency of pictures, and nothing else."""
    source = _SOURCED.match(line)
    return source is not None and _OF_PICTURES.fullmatch(line, source.end()) is not None


def is_named_agency(line: str) -> bool:
    """Whether a line is a name and the agency that it is of, and nothing else."""
    if len(line) > _LONGEST_NAME or not ("/" in line or "／" in line):
        return False
    return _NAMED_AGENCY.fullmatch(line) is not None


def is_stopped(line: str) -> bool:
    """Whether the credit at the end of a caption has a full stop behind it."""
    end = line[-_LONGEST:]
    if end[-1:] != "." or not (":" in end or "：" in end):
        return False
    return _STOPPED.search(end) is not None


def _in_brackets(line: str, first: int) -> Credit | None:
    opened = max(line.rfind(opener, first, -1) for opener in _OPENERS)
    inside = line[opened + 1 : -1].strip()
    if opened < 0 or not inside:
        return None
    word = _WORD.match(inside)
    if (
        (word is not None and _names(inside[word.end() :], bracketed=True))
        or _ARCHIVE.fullmatch(inside)
        or _OWN_ARCHIVE.fullmatch(inside)
        or _SITED.fullmatch(inside)
        or _TAKEN.fullmatch(inside)
        or _BY_AGENCY.search(inside)
    ):
        return Credit(opened, Credited.PICTURE)
    return Credit(opened, Credited.AGENCY) if _AGENCY.fullmatch(inside) else None


def _names(rest: str, *, bracketed: bool = False) -> bool:
    """Whether what follows a word for pictures, to the end of a line or a bracket, is a name."""
    separated = _SEPARATED.match(rest)
    name = rest[separated.end() if separated else 0 :].strip()
    if not separated and not bracketed:
        return False
    if is_agency(name):
        return True
    words = name.split()
    if not words or len(name) > _LONGEST_NAME or len(words) > _MOST_WORDS:
        return False
    if name[-1] in FULL_STOPS or name[-1] in COLONS or not (name[0].isalpha() or name[0] in "©@"):
        return False
    small = sum(word[0].islower() for word in words)
    return not words[0][0].islower() and 2 * small <= len(words)
