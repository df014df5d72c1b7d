"""Sentences about the author, as they stand below articles, in some thirty languages.

No form of furniture: such a sentence may as well be of a text about that person.
"""

from __future__ import annotations

import re
from typing import Final

from naqi.transforms.text.scripts import UNSPACED
from naqi.transforms.text.words import FUNCTION_WORDS

_PROFESSIONS: Final = (
    r"journalist|reporter|correspondent|columnist|freelance|\beditor\b|\bauthor\b|novelist|essayist"
    r"|\bwriter|historian|lecturer|professor|researcher|\bfellow at|blogger|photographer"
    r"|redakteur|korrespondent|\bautor|schriftsteller|publizist|kolumnist|forscher|historiker"
    r"|journaliste|rédact|correspondant|écrivain|auteur|autrice|chroniqueu|chercheu|essayiste"
    r"|romanci|periodista|redactor|corresponsal|escritor|columnista|investigador|ensayista"
    r"|jornalista|redator|correspondente|colunista|pesquisador|repórter|giornalista|redattor"
    r"|corrispondente|scrittor|editorialista|ricercat|redacteur|verslaggever|schrijver|schrijfster"
    r"|skribent|redaktör|redaktør|forfatter|författare|toimittaja|kirjailija|dziennikar|redaktor"
    r"|pisar[zk]|publicyst|autork|novinář|spisovatel|reportér|novinár|novinar|književni"
    r"|újságíró|szerkesztő|jurnalist|scriitor|журналист|журналіст|корреспондент|кореспондент"
    r"|редактор|обозревател|оглядач|писател|письменни|\bавтор|репортер|репортёр|публицист"
    r"|исследовател|колумнист|историк|gazeteci|muhabir|\byazar|editör|araştırmacı|δημοσιογράφ"
    r"|συγγραφέ|ανταποκρ|صحفي|صحافي|كاتب|باحث|مراسل|محرر|روائي|أكاديمي|روزنامه.?نگار|خبرنگار"
    r"|نویسنده|پژوهشگر|سردبیر|مترجم|صحافی|نامہ نگار|مصنف|کالم نگار|رپورٹر|ادیب|محقق"
    r"|עיתונא|\bכתב[תי]?\b|\bסופר|עורכ|חוקר|פובליציסט|पत्रकार|संवाददाता|लेखक|लेखिका|संपादक|शोधकर्ता"
    r"|সাংবাদিক|লেখক|প্রতিবেদক|นักข่าว|ผู้สื่อข่าว|นักเขียน|บรรณาธิการ|นักวิจัย|记者|記者|作家|编辑|編輯"
    r"|研究者|撰稿人|专栏作者|專欄作者|评论员|評論員|ライター|ジャーナリスト|編集者|기자|작가|편집자|칼럼니스트"
    r"|jurnalis|wartawan|penulis|peneliti|nhà báo|phóng viên|nhà văn|tác giả|biên tập viên"
)
"""What authors are. Stems, in small letters."""
_DOINGS: Final = (
    r"based in|lives? in|living in|\bwrites\b|has written|\bcovers\b|has covered"
    r"|reports (?:on|from|for)|has reported|author of|published|teaches|specialis|specializ"
    r"|contribut|\blebt\b|\bwohnt\b|schreibt|berichtet|veröffentlicht|arbeitet|vit à|vit en"
    r"|habite|basée?|écrit|couvre|publié|collabore|spécialis|\bvive\b|reside|escribe|cubre"
    r"|publicado|publicó|colabora|especializ|\bmora\b|escreve|publicou|cobre|scrive|pubblicat"
    r"|si occupa|woont|schrijft|publiceerde|\bbor i|skriver|utgett|udgivet|asuu|kirjoittaa"
    r"|mieszka|\bpisze|opublikowa|zajmuje się|žije|píše|\bpíse|vydal|\bživi|\bpiše|objavi"
    r"|\bél\b|\bír\b|megjelent|locuiește|scrie|publicat|живет|живёт|проживает|пишет|освещает"
    r"|автор (?:книг|тр|дв|роман|сборник)|сборник|опубликова|мешкає|живе|пише|висвітлю|yaşıyor"
    r"|yaşayan|yaşamakta|yazıyor|\byazan\b|yayımla|yayınla|haber yap|\bζει\b|γράφει|εξέδωσε"
    r"|مقيم|يقيم|تقيم|يكتب|تكتب|يغطي|تغطي|صدر|متخصص|يعمل|تعمل|زندگی می|می.?نویسد|منتشر|ساکن"
    r"|فعالیت|مقیم|رہتے|رہتی|لکھتے|لکھتی|لکھ رہ|شائع|تعلق رکھ|מתגורר|גר ב|גרה ב|כותב|מסקר|פרסמ"
    r"|रहने वाल|रहते|रहती|लिखते|लिखती|लिख रह|प्रकाशित|छप चुके|से जुड़|বসবাস|লেখেন|প্রকাশিত"
    r"|อาศัย|เขียนเรื่อง|ประจำ|ตีพิมพ์|ผลงาน|常驻|常駐|现居|現居|居住|著有|关注|關注|撰写|出版|任职|在住"
    r"|執筆|著書|取材|刊行|書いている|거주|쓰고|출간|취재|tinggal di|menulis|meliput"
    r"|menerbitkan|\bsống\b|\bviết\b|xuất bản|chuyên viết"
)
"""What they do."""
_PROFESSION: Final = re.compile(_PROFESSIONS)
_DOING: Final = re.compile(_DOINGS)
_WORD: Final = r"[^\W\d_][^\s,،、，。.:：;؛()（）«»\"“”]*"
_NAME: Final = re.compile(rf"{_WORD} {_WORD}")
_UNSPACED_NAME: Final = re.compile(r"[\u3040-\u9fff]{2,4}|[\u0e00-\u0eff ]{8,12}")
_DEFINITE: Final = "\u0627\u0644"
"""The Arabic article: with it, it is somebody known of whom a text goes on to speak."""
_EARLY: Final = 7
"""Words of which one is the profession, behind a name. The last may be, where verbs come last."""
_EARLY_LETTERS: Final = {True: 20, False: 40}
"""Characters among which it is where words are not spaced, of kana and Han and of others."""
_NOT_ALONE: Final = re.compile(r"[\d:;,،.!?؟«»\"'’]")
_AND_LIST: Final = "and und et y e i en och og ja и і та ve و او اور ו"
_AND: Final = frozenset(_AND_LIST.split())
_OF_AFFAIRS: Final = frozenset(("الشؤون", "للشؤون", "شؤون", "لشؤون", "الشئون"))
_DESK_LIST: Final = (
    "political foreign diplomatic sports business economics health science education legal"
    " environment technology defence defense security"
)
_DESKS: Final = frozenset(_DESK_LIST.split())
_OF_DESK: Final = frozenset(("correspondent", "editor", "reporter", "columnist"))
_NATION_LIST: Final = (
    "سوري سورية مصري مصرية لبناني لبنانية عراقي عراقية أردني أردنية فلسطيني فلسطينية سعودي سعودية"
    " يمني يمنية كويتي كويتية قطري قطرية بحريني إماراتي عماني سوداني سودانية ليبي تونسي تونسية"
    " جزائري جزائرية مغربي مغربية موريتاني عربي عربية كردي كردية تركي إيراني ایرانی افغان"
    " أميركي أمريكي بريطاني فرنسي ألماني روسي"
)
_NATIONS: Final = frozenset(_NATION_LIST.split())
_MOST_ALONE, _MOST_OF_NOTE = 4, 8
"""Words of a profession alone, and behind the mark of a note."""
_PLURAL: Final = re.compile(r"(?:ون|ين|ات|s)\Z")
LONGEST: Final = 280
"""Characters of a note about the author."""


def tells_of_author(text: str) -> bool:
    """Whether ``text`` opens with what somebody is, or a name and that, and says what they do."""
    lower = text.lower()
    if _UNSPACED_NAME.match(text):
        early = _EARLY_LETTERS[UNSPACED.match(text) is not None]
        return _PROFESSION.search(lower, 0, early) is not None and _does(lower) > 0
    words = lower.split()
    if _is_profession(words[0]):
        return not _is_closed(words[0]) and _does(lower) > 0
    name = opening_name(text)
    if not name or _goes_on(text[len(name) :]):
        return False
    at = None
    if _PROFESSION.search(" ".join(words[1:_EARLY])) is not None:
        at = next((n for n, word in enumerate(words[:_EARLY]) if _is_profession(word)), None)
    if at is None and not _is_profession(words[-1]):
        return name[0].isupper() and _does(lower) > 1
    return (at is None or at > 1) and _does(lower) > 0


def is_profession_alone(text: str, *, marked: bool = False) -> bool:
    """Whether ``text`` says what somebody is, and nothing else: "Political correspondent".

    It names two professions, or one and what of: a nation, a desk of a paper. Behind a mark one is
    enough.

    Args:
        text: A line.
        marked: Whether a mark of a note is in front of it.
    """
    words = text.lower().split()
    most = _MOST_OF_NOTE if marked else _MOST_ALONE
    if not 1 < len(words) <= most or not _PROFESSION.match(words[0].removeprefix("و")):
        return len(words) == 2 and words[0] in _DESKS and words[1] in _OF_DESK
    if _NOT_ALONE.search(text) or _PLURAL.search(words[0]) or _does(" ".join(words)):
        return False
    if marked:
        return True
    rest = words[1:]
    joined = rest[0] in _AND and len(rest) > 1
    second = rest[1] if joined else rest[0].removeprefix("و")
    two = (joined or rest[0][0] == "و") and _PROFESSION.match(second) is not None
    if two:
        rest = rest[2 if joined else 1 :]
        return not rest or (len(rest) == 1 and _is_nation(rest[0]))
    if len(rest) == 1:
        return _is_nation(rest[0])
    return len(rest) == 2 and rest[0] in _OF_AFFAIRS


def _is_nation(word: str) -> bool:
    return word.removeprefix(_DEFINITE) in _NATIONS


def _does(lower: str) -> int:
    """How many different things somebody does."""
    return len(set(_DOING.findall(lower)))


def _goes_on(rest: str) -> bool:
    """Whether a name is explained, as of somebody whom a text goes on to quote."""
    return rest[:2] == ", " and rest[2:3].islower()


def _is_profession(word: str) -> bool:
    return _PROFESSION.search(word) is not None and not word.startswith(_DEFINITE)


def opening_name(text: str) -> str:
    """The two words, or few letters where words are not spaced, that may be a name.

    The first is of no closed class, and none in small letters. Empty if they are no name.
    """
    unspaced = _UNSPACED_NAME.match(text)
    if unspaced is not None:
        return unspaced[0]
    name = _NAME.match(text)
    words = name[0].split() if name else []
    if not words or _is_closed(words[0]) or any(word[0].islower() for word in words):
        return ""
    return text[: len(" ".join(words))]


def _is_closed(word: str) -> bool:
    lower = word.lower()
    return lower in FUNCTION_WORDS or "'" in lower or "’" in lower
