"""What wikis write in brackets: links to edit a section, and doubts of editors about a sentence.

As MediaWiki's messages (``editsection``, ``sourceeditsection``) and the templates of doubt of each
Wikipedia have them. A row a language, parted by bars; lower case, without question marks.
"""

from __future__ import annotations

from typing import Final

EDIT: Final[dict[str, str]] = {
    "en": "edit|edit source|edit section",
    "de": "bearbeiten|quelltext bearbeiten",
    "fr": "modifier|modifier le code|modifier le wikicode",
    "es": "editar|editar código|editar fuente",
    "pt": "editar|editar código-fonte|editar código|editar a fonte",
    "it": "modifica|modifica wikitesto",
    "ca": "modifica|modifica el codi|edita",
    "gl": "editar|editar a fonte",
    "eu": "aldatu|aldatu iturburu kodea",
    "ro": "modificare|modificare sursă",
    "nl": "bewerken|brontekst bewerken",
    "af": "wysig|wysig bron",
    "sv": "redigera|redigera wikitext",
    "da": "rediger|redigér wikikode|redigér",
    "nb": "rediger|rediger kilde",
    "is": "breyta|breyta frumkóða",
    "fi": "muokkaa|muokkaa wikitekstiä",
    "et": "muuda|muuda lähteteksti",
    "lv": "labot|labot pirmkodu",
    "lt": "redaguoti|redaguoti vikitekstą",
    "pl": "edytuj|edytuj kod",
    "cs": "editovat|editovat zdroj",
    "sk": "upraviť|upraviť zdroj",
    "sl": "uredi|uredi kodo",
    "hr": "uredi|uredi kôd",
    "sr": "уреди|уреди извор|uredi izvor",
    "bs": "uredi izvor",
    "mk": "уреди|уреди извор",
    "bg": "редактиране|редактиране на кода",
    "ru": "править|править код|править вики-текст",
    "uk": "ред.|редагувати|редагувати код|ред. код",
    "be": "правіць|правіць зыходнік",
    "hu": "szerkesztés|forrásszöveg szerkesztése|forrás szerkesztése",
    "el": "επεξεργασία|επεξεργασία κώδικα",
    "sq": "redakto|redakto nëpërmjet kodit",
    "tr": "değiştir|düzenle|kaynağı değiştir|kaynağı düzenle",
    "az": "redaktə|redaktə et|mənbəni redaktə et",
    "kk": "өңдеу|қайнарын өңдеу",
    "uz": "tahrirlash|manbasini tahrirlash",
    "hy": "խմբագրել|խմբագրել կոդը",
    "ka": "რედაქტირება|წყაროს რედაქტირება",
    "ar": "عدل|عدل المصدر|تعديل|تعديل المصدر",
    "fa": "ویرایش|ویرایش مبدأ",
    "ur": "ترمیم|ماخذ میں ترمیم",
    "ckb": "دەستکاری|دەستکاریی سەرچاوە",
    "ps": "سمول|سرچينه سمول",
    "he": "עריכה|עריכת קוד מקור",
    "hi": "संपादित करें|सम्पादित करें|स्रोत सम्पादित करें|स्रोत संपादित करें",
    "mr": "संपादन|स्रोत संपादित करा|संपादन करा",
    "ne": "सम्पादन|स्रोत सम्पादन",
    "bn": "সম্পাদনা|উৎস সম্পাদনা",
    "ta": "தொகு|மூலத்தைத் தொகு",
    "te": "మార్చు|మూలపాఠ్యాన్ని సవరించు|సవరించు",
    "kn": "ಬದಲಾಯಿಸಿ|ಮೂಲವನ್ನು ಸಂಪಾದಿಸು",
    "ml": "തിരുത്തുക|മൂലരൂപം തിരുത്തുക",
    "th": "แก้ไข|แก้ไขต้นฉบับ|แก้",
    "vi": "sửa|sửa mã nguồn|sửa đổi",
    "id": "sunting|sunting sumber",
    "ms": "sunting",
    "tl": "baguhin|baguhin ang wikitext",
    "sw": "hariri|hariri chanzo",
    "ko": "편집|원본 편집",
    "ja": "編集|ソースを編集",
    "zh": "编辑|編輯|编辑源代码|編輯原始碼|编辑源码|編輯源碼",
}
"""Words for "edit", of which a bracket behind a heading has one or two."""

DOUBTS: Final[dict[str, str]] = {
    "en": "citation needed|clarification needed|verification needed|failed verification"
    "|better source needed|full citation needed|page needed|original research|unreliable source"
    "|update needed|needs update|dubious|disputed|not in citation given|not verified in body"
    "|according to whom|by whom|vague|weasel words|who|when|why|where|which|how|example needed"
    "|non-primary source needed|additional citation(s) needed|permanent dead link|dead link",
    "de": "quelle fehlt|beleg fehlt|nachweis fehlt|wann|wer|wo|welche|warum|einzelnachweis fehlt",
    "fr": "réf. nécessaire|réf. souhaitée|réf. à confirmer|précision nécessaire|citation nécessaire"
    "|source insuffisante|interprétation personnelle|non neutre|style à revoir|pas clair|quand|qui"
    "|où|par qui|pourquoi|lequel|combien|lien mort|réf. incomplète|pertinence contestée",
    "es": "cita requerida|aclaración requerida|cuándo|quién|dónde|cuál|por qué|enlace roto"
    "|página requerida|¿cuándo|¿quién|¿dónde|¿cuál|¿por quién",
    "pt": "carece de fontes|necessário esclarecer|quando|quem|onde|por quem|qual|fonte confiável"
    "|falta página|ligação inativa",
    "it": "senza fonte|citazione necessaria|non chiaro|quando|chi|dove|da chi|quale"
    "|collegamento interrotto",
    "ca": "cal citació|cal aclariment|quan|qui|on",
    "nl": "bron|bron?|wie|wanneer|waar|dode link|verduidelijking gewenst",
    "sv": "källa behövs|förtydliga|när|vem|var|död länk",
    "da": "kilde mangler|hvornår|hvem|hvor",
    "nb": "trenger referanse|når|hvem|hvor|død lenke",
    "fi": "lähde|milloin|kuka|missä|selvennä",
    "is": "heimild vantar|hvenær|hver",
    "pl": "potrzebny przypis|potrzebne źródło|kiedy|kto|gdzie|jaki|przez kogo",
    "cs": "zdroj|kdy|kdo|kde|kým|ujasnit|nedostupný zdroj",
    "sk": "chýba zdroj|kedy|kto|kde",
    "sl": "navedi vir|kdaj|kdo",
    "hr": "nedostaje izvor|kada|tko|gdje",
    "sr": "тражи се извор|када|ко|недостаје извор",
    "ru": "источник не указан|уточнить|прояснить|неавторитетный источник|нет в источнике|кем"
    "|когда|кто|где|какой|какие|каких|почему|значимость факта|стиль|неясно",
    "uk": "джерело|коли|ким|хто|де|уточнити|прояснити|сумнівно",
    "bg": "източник|кога|кой|от кого",
    "hu": "forrás|mikor|ki|hol|forrás?|pontosabban",
    "el": "εκκρεμεί παραπομπή|ασαφές|πότε|ποιος|πού",
    "ro": "necesită citare|când|cine|unde|necesită clarificare",
    "tr": "kaynak belirtilmeli|ne zaman|kim|nerede|açıklama gerekli|doğrulama gerekli",
    "ar": "بحاجة لمصدر|بحاجة لتوضيح|بحاجة لدقة أكثر|متى|من|أين|محل شك|وصلة مكسورة",
    "fa": "نیازمند منبع|نیازمند شفاف‌سازی|چه زمانی|چه کسی|کجا|پیوند مرده",
    "ur": "حوالہ درکار|کب|کون|کہاں",
    "he": "דרוש מקור|דרושה הבהרה|מתי|מי|איפה|מפני מה",
    "hi": "उद्धरण चाहिए|कृपया उद्धरण जोड़ें|कब|कौन|कहाँ|स्पष्टीकरण चाहिए",
    "bn": "তথ্যসূত্র প্রয়োজন|কখন|কে|কোথায়",
    "th": "ต้องการอ้างอิง|เมื่อไหร่|ใคร|ที่ไหน",
    "vi": "cần dẫn nguồn|cần giải thích|khi nào|ai|ở đâu|liên kết hỏng",
    "id": "butuh rujukan|butuh klarifikasi|kapan|siapa|di mana|pranala nonaktif",
    "ko": "출처 필요|출처 밝히기|언제|누가|누구|어디",
    "ja": "要出典|要説明|要検証|要校閲|独自研究|いつ|誰|誰によって|どこ|出典無効|リンク切れ",
    "zh": "来源请求|來源請求|需要解释|需要解釋|原创研究|原創研究|何时|何時|谁|誰|哪里|哪裡"
    "|失效連結|失效链接|可疑|查证请求|查證請求",
}
"""Templates of doubt. A bracket with one stands right behind the word that it is about."""
