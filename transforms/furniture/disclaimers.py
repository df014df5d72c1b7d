"""Sentences in which an outlet does not answer for what it publishes.

They stand right below a body, and are no part of it: whose views a text has, that they are not the
paper's, that it is passed on from elsewhere and may be wrong.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple


class Disclaimer(NamedTuple):
    """How such a sentence opens in a language, and what it says further on."""

    opens: str
    """Alternatives of a regular expression, in lower case, for the beginning of the line."""
    says: tuple[str, ...]
    """Parts of text, in lower case, of which it has one behind that."""


_ARABIC_DENIALS: Final = tuple(
    f"{does} {whose}"
    for does in ("لا يعبر", "لا تعبر", "لا يعكس", "لا تعكس", "لا يمثل", "لا تمثل")
    for whose in (
        *("بالضرورة عن", "بالضرورة رأي", "بالضرورة موقف", "بالضرورة وجهة"),
        *(
            f"{view} {of}"
            for view in ("عن رأي", "عن موقف", "عن وجهة نظر", "رأي", "موقف", "وجهة نظر")
            for of in ("الموقع", "موقع", "الصحيفة", "صحيفة", "الجريدة", "جريدة", "المجلة", "إدارة")
        ),
    )
)
_TABLE: Final = (
    Disclaimer(  # en
        r"(?:the )?(?:personal )?(?:views?|opinions?|statements|ideas|thoughts)"
        r"(?:(?: and |, | or |/)(?:views?|opinions?|statements|ideas|thoughts))* "
        r"(?:expressed|presented|contained|stated|in th|of (?:the )?(?:author|writer|contributor))"
        r"|(?:this|the) (?:article|content|post|information|material|column)s? (?:on this site )?"
        r"(?:is|are|represents?|reflects?|does|do) ",
        (
            "not necessarily",
            "do not represent",
            "do not reflect",
            "does not necessarily",
            "are the author's own",
            "are those of the author",
            "for informational purposes",
            "for general information",
            "not constitute",
        ),
    ),
    Disclaimer(  # fr
        r"les (?:opinions|propos|points de vue|avis|articles|textes|contenus|tribunes) ",
        (
            "n'engagent que",
            "n’engagent que",
            "ne reflètent pas",
            "ne représentent pas",
            "seule responsabilité",
        ),
    ),
    Disclaimer(  # de
        r"(?:die |der )?(?:meinung(?:en)?|ansichten|namentlich gekennzeichnete"
        r"|(?:gast)?beiträge|inhalte?)\b",
        ("nicht unbedingt", "nicht notwendigerweise", "nicht zwingend", "nicht die meinung der"),
    ),
    Disclaimer(  # es
        r"(?:las? |los? |el )?(?:opini[oó]n(?:es)?|artículos?|puntos de vista|contenidos?"
        r"|columnas?) ",
        (
            "no reflejan",
            "no representan",
            "no refleja ",
            "no representa ",
            "no coincid",
            "exclusiva responsabilidad",
            "responsabilidad exclusiva",
            "no necesariamente",
        ),
    ),
    Disclaimer(  # pt
        r"(?:as? |os? |este |esta )?(?:opini(?:ão|ões)|artigos?|textos?|colunas?|conteúdos?) ",
        (
            "não reflete",
            "não representa",
            "não necessariamente",
            "não traduz",
            "inteira responsabilidade",
            "exclusiva responsabilidade",
            "responsabilidade exclusiva",
        ),
    ),
    Disclaimer(  # it
        r"(?:le |gli |i )?(?:opinioni|articoli|contenuti) ",
        ("non riflett", "non rappresentano", "non rispecchiano", "impegnano esclusivamente"),
    ),
    Disclaimer(  # nl, sv, da, nb
        r"(?:de |åsikterna |åsikter |synspunkter |synspunkterne |meninger )?"
        r"(?:meningen|opinies|standpunten|som uttrycks|som uttrykkes|der udtrykkes|i artikel)\b",
        ("niet noodzakelijk", "inte nödvändigtvis", "ikke nødvendigvis"),
    ),
    Disclaimer(  # ru, uk, be, bg
        r"(?:точка зрения|мнени[ея]|позиция|взгляды|материалы|думк[аи]|погляди|позиція|мнения)\b"
        r"|(?:редакция|редакція|администрация|адміністрація)\b",
        (
            "может не совпадать",
            "могут не совпадать",
            "может не отражать",
            "не отражает",
            "не отражают",
            "не всегда совпада",
            "не несет ответственности",
            "не несёт ответственности",
            "може не збігатися",
            "можуть не збігатися",
            "не збігається",
            "не несе відповідальності",
            "не отразяват",
            "може да не съвпада",
        ),
    ),
    Disclaimer(  # pl, cs, sk
        r"(?:opinie|poglądy|redakcja|artykuł|treści|názory|redakce|redakcia|články)\b",
        (
            "nie ponosi odpowiedzialności",
            "nie odzwierciedla",
            "nie muszą odzwierciedlać",
            "nie zawsze odzwierciedla",
            "nemusí vyjadřovat",
            "nemusí odrážet",
            "nemusí odrážať",
            "neodpovídá za",
            "nemusia vyjadrovať",
            "nenese odpovědnost",
            "nezodpovedá za",
        ),
    ),
    Disclaimer(  # ro, hu, el
        r"(?:opiniile|punctele de vedere|a cikkben|az írásban|a szerző|οι απόψεις|τα άρθρα"
        r"|τα κείμενα)\b",
        (
            "nu reprezintă",
            "nu reflectă",
            "nu coincid",
            "nem feltétlenül",
            "δεν εκφράζουν",
            "δεν απηχούν",
            "δεν αντιπροσωπεύουν",
            "δεν υιοθετ",
        ),
    ),
    Disclaimer(  # tr, az, id, ms, vi
        r"(?:bu |yazıların |makalelerin |yazılarda|köşe |yazı|makale|görüş|məqalə|müəllif|isi "
        r"|seluruh |tulisan|artikel|opini|pandangan|bài viết|quan điểm|ý kiến)",
        (
            "yazarına aittir",
            "yazarlarına aittir",
            "yazara aittir",
            "yansıtmayabilir",
            "yansıtmaz",
            "əks etdirməyə bilər",
            "tanggung jawab penulis",
            "tidak mencerminkan",
            "tidak mewakili",
            "tidak semestinya",
            "không nhất thiết",
            "quan điểm riêng của tác giả",
            "không phản ánh quan",
        ),
    ),
    Disclaimer(  # ar
        r"(?:ما ورد في |هذا |هذه )(?:ال)?(?:[آأا]راء|مقالات|مقالة|مقال|مواد|تعليقات|كتابات"
        r"|محتوى)\b",
        (
            *_ARABIC_DENIALS,
            "عن رأي كاتب",
            "عن رأي صاحب",
            "عن رأي الكاتب",
        ),
    ),
    Disclaimer(  # ar
        r"(?:جميع |كل |إن |ان )?(?:ال)?(?:[آأا]راء|مقالات|مقالة|مقال|مواد"
        r"|تعليقات|كتابات|محتوى)\b",
        (
            "لا تعبر",
            "لا يعبر",
            "لا تعكس",
            "لا يعكس",
            "لا تمثل",
            "لا يمثل",
            "تعبر عن رأي",
            "تعبر عن آراء",
            "تعبر عن وجهة نظر",
            "يعبر عن رأي",
        ),
    ),
    Disclaimer(  # fa
        r"(?:تمامی? |کلیه )?(?:مطالب|نظرات|دیدگاه|مقالات|یادداشت|انتشار|بازنشر|محتوای)",
        ("لزوما", "لزوماً", "الزاما", "الزاماً", "به معنای تایید", "به معنی تایید", "به معنای تأیید"),
    ),
    Disclaimer(  # ur
        r"(?:ادار[ےہ]|مضمون|کالم|بلاگ|تحریر|نوٹ)\b",
        ("متفق ہونا ضروری نہیں", "ضروری نہیں کہ ادار"),
    ),
    Disclaimer(  # he
        r"(?:ה?דעות|האמור|הכתוב|התכנים|המאמר)\b",
        ("אינן משקפות", "אינו משקף", "אינם משקפים", "על דעת הכותב", "אינה אחראית", "אינו אחראי"),
    ),
    Disclaimer(  # hi, bn
        r"(?:इस|यह|ये|लेख|आलेख|प्रकाशित|এই|লেখ|প্রকাশিত|মতামত)",
        ("लेखक के निजी", "लेखक के अपने", "विचार लेखक के", "উদ্ধৃত মতামত", "লেখকের নিজস্ব", "দায়ী নয়"),
    ),
    Disclaimer(  # zh
        r"(?:以上|本文|本稿|文章|凡|此文|该文|該文|本网|本網|本站|本刊)"
        r"|(?:免责|免責|特别|特別|郑重|鄭重|版权|版權|转载|轉載|风险|風險)?(?:声明|聲明|提示)"
        r"[】\]:：]",
        (
            "仅代表作者",
            "僅代表作者",
            "不代表本",
            "並不代表",
            "并不代表",
            "与本网",
            "与本站",
            "均为转载",
            "均為轉載",
            "不构成投资",
            "不構成投資",
            "不对其真实",
            "自行承担",
            "不承担",
            "免責",
            "持中立",
        ),
    ),
    Disclaimer(  # ja, ko
        r"(?:本|この|当|上記の?)(?:記事|コラム|サイト|情報|ページ)"
        r"|(?:본|이|위) ?(?:기사|칼럼|글|기고)",
        (
            "責任を負い",
            "保証するものでは",
            "見解を示すものではあり",
            "個人の見解",
            "본지의 입장",
            "편집 방향과",
            "입장과 다를",
            "견해와 다를",
        ),
    ),
)
FIRST_WORDS: Final = (
    "disclaimer|editor.s|note|avertissement|hinweis|nota|aviso|the|this|personal|views?|opinions?"
    "|statements|ideas|thoughts|les|die|der|meinung|ansichten|namentlich|gastbeiträge|beiträge|inhalt"
    "|las?|los?|el|opini|artícul|puntos|contenid|column|as?|os?|este|esta|artigos?|textos?|colunas?"
    "|conteúdos?|le|gli|i|articoli|contenuti|de|åsikt|synspunkt|meninge|standpunten|som|der|точка|мнени"
    "|позиці|позици|взгляды|материалы|думк|погляди|редакц|администрац|адміністрац|poglądy|redak|artykuł"
    "|treści|názory|články|opiniile|punctele|az?|οι|τα|bu|yazı|makale|köşe|görüş|məqalə|müəllif|isi"
    "|seluruh|tulisan|artikel|pandangan|bài|quan|ý|جميع|كل|إن|ان|ما|هذا|هذه|(?:ال)?[آأا]راء|(?:ال)?مقال|(?:ال)?مواد"
    "|(?:ال)?تعليقات|(?:ال)?كتابات|(?:ال)?محتوى|تمام|کلیه|مطالب|نظرات|دیدگاه|مقالات|یادداشت|انتشار"
    "|بازنشر|محتوای|ادار|مضمون|کالم|بلاگ|تحریر|نوٹ|ה?דעות|האמור|הכתוב|התכנים|המאמר|इस|यह|ये|लेख|आलेख"
    "|प्रकाशित|এই|লেখ|প্রকাশিত|মতামত|以上|本|文章|凡|此文|该文|該文|免|特|郑|鄭|版|转|轉|风|風|声|聲|提"
    "|この|当|上記|본|이|위"
)
"""How such a sentence opens, as far as its first word."""
SAYS: Final = tuple(dict.fromkeys(part for row in _TABLE for part in row.says))
"""Of these it has one."""
_LABEL: Final = (
    r"\A\W{0,9}(?:(?:disclaimer|editor['’]s note|note|avertissement|hinweis|nota|aviso)\W{1,5})?"
)
_OPENS: Final = re.compile(f"{_LABEL}(?:{'|'.join(f'({row.opens})' for row in _TABLE)})")
"""One group for each row of the table."""


def disclaimer(line: str) -> bool:
    """An outlet's word that it does not answer for a text."""
    lower = line.lower()
    found = _OPENS.match(lower)
    if found is None or found.lastindex is None:
        return False
    return any(part in lower for part in _TABLE[found.lastindex - 1].says)
