"""Sentences that ask the reader for an address to which a site then sends its news.

No form of furniture: an article about such letters may say so as well.
"""

from __future__ import annotations

import re
from typing import Final

_YOURS: Final = (
    r"your (?:e-?mail|address|inbox)|(?:ihre|deine) (?:e-?mail|adresse|mail)"
    r"|(?:votre|ton) (?:adresse|e-?mail|courriel|mail|boîte)"
    r"|(?:tu|su) (?:correo|e-?mail|dirección)|(?:seu|teu) e-?mail"
    r"|(?:tua|tuo|sua|suo|la vostra) (?:e-?mail|mail|indirizzo|casella)"
    r"|(?:je|uw) (?:e-?mail|mail|adres|inbox)"
    r"|din (?:e-?post|e-?mail|mejl|adress|indbakke|inkorg)|sähköposti(?:si|osoitteesi)"
    r"|(?:swój|twój|swojego) (?:adres|e-?mail|mail)|(?:svůj|váš|svoj) e-?mail"
    r"|e-?mail cím(?:ed|ét)|adresa (?:ta|dvs|de e-?mail)|vaš[au]? e-?mail"
    r"|(?:ваш|свой|сво[юєї]|своето)\w* (?:адрес|почт|e-?mail|имейл|электронн|пошт|електронн)"
    r"|(?:το|τη διεύθυνση) e-?mail σας|e-?posta adres|e-?postanı|بريدك|ایمیل خود|ایمیل‌تان"
    r"|ایمیلتان|نشانی ایمیل|اپنا ای میل|اپنی ای میل|כתובת (?:המייל|הדוא|האימייל)|המייל שלכם"
    r"|הדוא\"ל שלכם|(?:अपना|अपनी) (?:ईमेल|ई-मेल)|আপনার ই-?মেইল|อีเมลของคุณ|กรอกอีเมล|ใส่อีเมล"
    r"|(?:您|你)的(?:邮箱|郵箱|電郵|电邮|邮件)|メールアドレス|이메일 주소|이메일을"
    r"|e-?mail anda|surel anda|(?:địa chỉ )?e-?mail của bạn"
)
"""The reader's mail. In small letters, as what follows."""
_SENT: Final = (
    r"receive|get (?:the|our|a)|send you|sent to you|summary|digest|newsletter|erhalten"
    r"|zusammenfassung|schicken wir|wir schicken|senden wir|wir senden|recevoir|recevez|résumé"
    r"|envoyons|enverrons|recibir|recibe|recibirás|resumen|enviaremos|enviamos|receber|receba"
    r"|resumo|ricever|ricevi|riepilogo|invieremo|inviamo|ontvang|samenvatting|sturen"
    r"|få (?:vårt|vår|nyheter|dagens|vores)|skickar|sender|sammanfattning|lähetämme|saat"
    r"|otrzyma|wyślemy|podsumowanie|pošleme|dostávat|küldjük|összefoglaló|primești|trimitem"
    r"|šaljemo|primaj|пришл|отправ|получ|подборк|рассылк|надішл|отриму|добірк|изпрат|λαμβάν"
    r"|στέλνουμε|gönder|alın|özet|ليصلك|لتصلك|نرسل|ملخص|لتلقي|بفرستیم|دریافت|چکیده|خلاصه|بھیج"
    r"|حاصل|خلاصہ|נשלח|תקבלו|לקבל|סיכום|תקציר|भेज|प्राप्त|सार|পাঠা|পেতে|ส่ง|รับข่าว|สรุป|发送"
    r"|發送|寄送|接收|摘要|お送り|お届け|受け取|まとめ|보내|받아|받으|요약|kirim|ringkasan"
    r"|dapatkan|terima|gửi|nhận|bản tin"
)
"""What is done with it."""
_ASKS: Final = re.compile(rf"(?:{_YOURS})")
_SENDS: Final = re.compile(rf"(?:{_SENT})")
LONGEST: Final = 200
"""Characters of such a sentence."""


def asks_for_address(text: str) -> bool:
    """Whether ``text`` speaks of the reader's mail, and of what is sent there."""
    if len(text) > LONGEST:
        return False
    lower = text.lower()
    return _ASKS.search(lower) is not None and _SENDS.search(lower) is not None
