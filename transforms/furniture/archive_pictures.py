"""Captions that say of a picture that it is an old one, or one of its kind, and what it shows."""

from __future__ import annotations

import re
from typing import Final

from naqi.transforms.text.sentences import ends_statement

_SPACED: Final = (
    r"(?:ال)?(?:صورة|صور|لقطة|لقطات) (?:أرشيفية|ارشيفية|توضيحية|تعبيرية|من الأرشيف)"
    r"|(?:عکس|تصویر) (?:آرشیوی|تزئینی|تزیینی)|فائل فوٹو|علامتی تصویر|وێنەی ئەرشیف"
    r"|צילום ארכיון|תמונת ארכיון|תמונת אילוסטרציה|צילום אילוסטרציה"
    r"|(?:फाइल|फ़ाइल) फोटो|सांकेतिक (?:तस्वीर|फोटो)|प्रतीकात्मक (?:तस्वीर|फोटो|चित्र)|ফাইল ছবি"
    r"|প্রতীকী ছবি"
    r"|file (?:photo|picture|image)|stock (?:photo|image)|archivbild|archivfoto|symbolbild"
    r"|symbolfoto"
    r"|photo d.archives?|image d.archives?|photo d.illustration|image d.illustration"
    r"|(?:foto|imagen) de archivo|(?:foto|imagen) (?:ilustrativa|referencial|de referencia)"
    r"|(?:foto|imagem) de arquivo|imagem (?:ilustrativa|meramente ilustrativa)"
    r"|(?:foto|immagine) d.archivio|(?:foto|immagine) di repertorio"
    r"|архивное фото|фото из архива|иллюстративное фото|архівне фото|фото з архіву|ілюстративне "
    r"фото"
    r"|архивна снимка|снимка архив|arşiv (?:fotoğrafı|görüntüsü)|temsili (?:fotoğraf|görsel|resim)"
    r"|foto (?:arsip|ilustrasi)|ảnh (?:minh họa|minh hoạ|tư liệu)|picha ya maktaba"
    r"|zdjęcie (?:archiwalne|ilustracyjne|poglądowe)|archieffoto|archiefbeeld|arkivbild|genrebild"
    r"|arkivfoto|modelfoto|illustrasjonsfoto|arkistokuva|kuvituskuva"
    r"|(?:ilustrační|archivní|ilustračné|archívne) (?:foto|snímek|snímka)|φωτογραφία αρχείου"
    r"|(?:imagine|foto) (?:de )?arhivă|foto arhivă|(?:imagine|foto) cu caracter ilustrativ"
    r"|archív (?:fotó|felvétel)|illusztrációs? (?:kép|fotó)"
)
_DENSE: Final = (
    "资料图片?|資料圖片?|资料照片?|資料照片?|示意图|示意圖|資料写真|イメージ写真|자료 ?사진"
    "|ภาพจากแฟ้ม|แฟ้มภาพ"
)
OPENS: Final = (
    "صور|الصور|لقط|اللقط|عکس|تصویر|فائل|علامتی|وێنەی|צילום|תמונת|फ|सांकेतिक|प्रतीकात्मक|ফাইল"
    "|প্রতীকী|file"
    "|stock|archiv|symbol|photo|image|foto|imagen|imagem|immagine|архивн|фото|иллюстративн|архівн"
    "|ілюстративн|снимка|arşiv|temsili|ảnh|picha|zdjęcie|archief|arkiv|genrebild|modelfoto"
    "|illustrasjon|arkisto|kuvitus|ilustrační|archivní|ilustračné|archívne|φωτογραφία|imagine"
    "|archív"
    "|illusztráció|资料|資料|示意|イメージ|자료|ภาพ|แฟ้ม"
)
"""How such a caption opens, as far as its first word."""
_SHOWS: Final = (
    r"\W{0,2}\Z|\W{0,2}[:：،,.–—|/(（。-]|\s(?:of|from|dated|shows|von|vom|aus|de[slm]?|du|d['’]|del"
    r"|della|da"
    r"|от|из|з|od|z|z\s|ze|från|av|fra|af|dari|của|στο|ya|از|است|של|من|في|تظهر|تعود|تجمع|يظهر|ل\w)"
)
_ARCHIVED: Final = re.compile(
    rf"[(（\[【]?\s?(?:(?:{_SPACED})(?:{_SHOWS})|(?:{_DENSE})(?:\Z|\W))", re.I
)
LONGEST: Final = 160
"""Characters of such a caption."""
_MOST_OF_SENTENCE: Final = 7
"""Words of one that ends as a sentence does: an article may begin with what an old picture shows.
"""


def archive_picture(line: str) -> bool:
    """Says that a picture is from the archive, or for illustration, and what is to be seen."""
    if _ARCHIVED.match(line) is None:
        return False
    return not ends_statement(line) or line.count(" ") < _MOST_OF_SENTENCE
