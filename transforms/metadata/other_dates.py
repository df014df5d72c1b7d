"""Labels of dates that are of somebody, or of something else than the page.

A forum has since when its members are there, a table about a person has when they were born.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from naqi.schemas.page import Block
from naqi.transforms.text.keys import phrase_key
from naqi.transforms.text.sentences import COLONS

_LONGEST: Final = 40
"""Characters of a label."""

_LABELS: Final[dict[str, str]] = {
    "en": "joined|join date|registered|registered on|member since|member from|registration date"
    "|last seen|last active|last activity|last visit|birthday|birthdate|date of birth|born|died"
    "|founded|established|joining date|user since",
    "de": "registriert|registriert seit|registriert am|registrierungsdatum|mitglied seit"
    "|dabei seit|beigetreten|beitritt|zuletzt aktiv|zuletzt online|geburtstag|geburtsdatum"
    "|geboren|gegründet",
    "fr": "inscrit|inscrite|inscrit le|inscription|date d inscription|membre depuis"
    "|dernière visite|dernière activité|anniversaire|date de naissance|naissance|né le|née le"
    "|fondation",
    "es": "registrado|registrado el|miembro desde|se unió|fecha de ingreso|fecha de registro"
    "|ingreso|última visita|última actividad|nacimiento|fecha de nacimiento|fundación",
    "pt": "registrado|registado|registrado em|membro desde|data de registro|data de registo"
    "|entrou em|ingressou em|última visita|nascimento|data de nascimento|fundação",
    "it": "iscritto|iscritto il|iscritto dal|registrato|membro dal|iscrizione|data di iscrizione"
    "|ultima visita|nascita|data di nascita|nato|nata|fondazione",
    "nl": "lid geworden|lid sinds|geregistreerd|geregistreerd op|laatst gezien|geboren"
    "|geboortedatum",
    "sv": "medlem sedan|gick med|registrerad|senast aktiv|född|födelsedag",
    "da": "tilmeldt|medlem siden|registreret|sidst aktiv|født|fødselsdag",
    "nb": "medlem siden|registrert|ble medlem|sist sett|født|fødselsdag",
    "fi": "liittynyt|rekisteröitynyt|jäsen alkaen|viimeksi nähty|syntynyt|syntymäaika",
    "pl": "dołączył|dołączyła|dołączył a|rejestracja|data rejestracji|zarejestrowany"
    "|ostatnio widziany|urodzony|data urodzenia",
    "cs": "registrován|registrovaný|registrace|datum registrace|členem od|založen|narozen"
    "|datum narození|naposledy online",
    "sk": "registrovaný|registrácia|členom od|dátum registrácie|narodený|dátum narodenia",
    "hu": "csatlakozott|regisztrált|regisztráció|tagság kezdete|született|születési idő",
    "ro": "membru din|înregistrat|înscris|data înscrierii|ultima vizită|născut|data nașterii",
    "hr": "pridružen|pridružena|registriran|član od|datum registracije|rođen|datum rođenja",
    "sl": "pridružen|včlanjen|registriran|član od|rojen|datum rojstva",
    "ru": "регистрация|зарегистрирован|дата регистрации|с нами с|на форуме с|на сайте с"
    "|последний визит|последняя активность|родился|родилась|дата рождения|основан",
    "uk": "реєстрація|зареєстрований|дата реєстрації|з нами з|останній візит|народився"
    "|дата народження|заснований",
    "bg": "регистриран|регистрация|дата на регистрация|член от|роден|дата на раждане",
    "sr": "придружио|регистрован|члан од|рођен|датум рођења",
    "el": "εγγραφή|εγγράφηκε|μέλος από|ημερομηνία εγγραφής|τελευταία επίσκεψη|γέννηση"
    "|ημερομηνία γέννησης",
    "tr": "katılım|katılım tarihi|kayıt tarihi|üyelik tarihi|kayıtlı üye|son görülme|doğum tarihi"
    "|doğum|kuruluş",
    "ar": "تاريخ التسجيل|تاريخ الانضمام|انضم|انضم في|إنضم|عضو منذ|آخر زيارة|آخر نشاط"
    "|تاريخ الميلاد|الميلاد|المشاركة منذ|تاريخ التأسيس",
    "fa": "تاریخ عضویت|عضویت|عضو از|آخرین بازدید|آخرین فعالیت|تاریخ تولد|زاده|متولد",
    "ur": "شمولیت|تاریخ شمولیت|رکن از|پیدائش|تاریخ پیدائش",
    "he": "הצטרף|הצטרפה|תאריך הצטרפות|חבר מאז|נרשם|ביקור אחרון|נולד|תאריך לידה",
    "hi": "शामिल हुए|सदस्यता तिथि|सदस्य बने|जन्म|जन्म तिथि",
    "th": "วันที่สมัคร|เข้าร่วม|เข้าร่วมเมื่อ|สมาชิกตั้งแต่|วันเกิด|เกิด",
    "vi": "tham gia|ngày tham gia|tham gia ngày|thành viên từ|hoạt động cuối|ngày sinh",
    "id": "bergabung|bergabung sejak|bergabung pada|terdaftar|anggota sejak|tanggal lahir|lahir",
    "ja": "登録日|参加日|加入日|入会日|会員登録日|最終アクセス|最終ログイン|生年月日|誕生日|生誕",
    "ko": "가입일|가입|등록일자|회원 가입일|최근 활동|생년월일|출생",
    "zh": "注册时间|註冊時間|注册日期|註冊日期|注册|註冊|加入时间|加入時間|加入于|最后登录"
    "|最後登錄|在线时间|出生|出生日期|生日|成立",
}
"""As programs of forums and tables about persons have them, but for a number or a colon."""
_KEYS: Final = frozenset(phrase_key(label) for row in _LABELS.values() for label in row.split("|"))
_MENUS: Final = (
    "registered|inscription|ingreso|iscrizione|rejestracja|registrace|registrácia|regisztráció"
    "|регистрация|реєстрація|εγγραφή|inscrit|registrado|registrato|registrerad|registreret"
    "|registrert|تاريخ التسجيل|انضم|عضویت|شمولیت|注册|註冊|가입|登録|died|fondation|fundación"
    "|fundação|fondazione|founded|established|gegründet|kuruluş|成立|naissance|nacimiento"
    "|nascimento|nascita|doğum|lahir|출생|出生"
)
"""Those that menus and lines of their own have as well: only a colon makes labels of them."""
_OF_MENUS: Final = frozenset(map(phrase_key, _MENUS.split("|")))
_SURE_KEYS: Final = _KEYS - _OF_MENUS
_MOST_WORDS: Final = max(key.count(" ") for key in _KEYS) + 1


def is_of_other(blocks: Sequence[Block], position: int) -> bool:
    """Whether a label says that the date of a block is not of the page."""
    above = position > 0 and _stands_above(blocks[position - 1])
    return above or _opens_with_label(blocks[position].text)


def _stands_above(block: Block) -> bool:
    """Whether a label stands in a block: one of a menu's words needs a colon."""
    if not _is_label(block.text) or block.link_chars:
        return False
    return block.text.rstrip()[-1] in COLONS or phrase_key(block.text) not in _OF_MENUS


def _is_label(text: str) -> bool:
    """Whether ``text`` is such a label and nothing else: the date stands behind it."""
    return len(text) <= _LONGEST and phrase_key(text) in _KEYS


def _opens_with_label(text: str) -> bool:
    """Whether ``text`` begins with such a label and goes on with a colon or a number."""
    if len(text) > 2 * _LONGEST:
        return False
    head, colon, _ = text.partition(":")
    if colon and _is_label(head):
        return True
    words: list[str] = []
    for word in text.split()[: _MOST_WORDS + 2]:
        if any(map(str.isdigit, word)):
            break
        words.append(word)
    # A month at most stands between the label and the date's first number.
    ends = range(len(words), max(0, len(words) - 2), -1)
    return any(phrase_key(" ".join(words[:n])) in _SURE_KEYS for n in ends)
