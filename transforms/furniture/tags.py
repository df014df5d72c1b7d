"""Lines that name what a page is filed under."""

from __future__ import annotations

import re
from typing import Final

from naqi.transforms.text.sentences import ends_statement

LABELS: Final = (
    "tags?|tagged|keywords?|topics?|labels?|filed under|schlagw[oö]rter?|schlagworte"
    "|stichw[oö]rter?|themen|mots clés|mots-clés?|étiquettes?|thèmes?|etiquetas?|palabras clave"
    "|temas|palavras-chave|palavras chave|marcadores|parole chiave|argomenti|etichette|trefwoorden"
    "|onderwerpen|теги|тэги|метки|ключевые слова|теґи|мітки|ключові слова|tagi|słowa kluczowe"
    "|tematy|štítky|klíčová slova|kľúčové slová|oznake|ključne riječi|címkék|kulcsszavak"
    "|etichete|cuvinte cheie|етикети|ключови думи|ετικέτες|λέξεις κλειδιά|λέξεις-κλειδιά|etiketler"
    "|etiket"
    "|anahtar kelimeler|taggar|nyckelord|ämnen|emneord|stikkord|nøkkelord|nøgleord|avainsanat"
    "|asiasanat|kata kunci|topik|thẻ|từ khóa|chủ đề|标签|標籤|关键词|关键字|關鍵字|關鍵詞|タグ"
    "|キーワード|태그|키워드|แท็ก|คำค้น|ป้ายกำกับ|टैग्स|टैग|कीवर्ड|ট্যাগ"
    "|كلمات مفتاحية|كلمات دلالية|الكلمات المفتاحية|الكلمات الدلالية|وسوم|الوسوم"
    "|برچسب‌ها|برچسب ها|برچسبها|کلیدواژه‌ها|کلیدواژه ها|کلید واژه ها"
    "|کلمات کلیدی|ٹیگز?|תגיות|תגים|מילות מפתח"
)
"""What stands before them."""
_TAGGED: Final = re.compile(rf"\W*(?:{LABELS})\s*[:：](.+)", re.I)
_BETWEEN: Final = re.compile("[,،、，;؛；|·#/]")
_LONGEST, _MOST_WORDS = 30, 4
"""Characters and words of one."""
_FILED: Final = (
    "التصنيف|التصنيفات|تصنيف|القسم|الأقسام|category|categories|section|posted in|rubrik"
    "|kategorien?|rubrique|catégories?|sección|categorías?|seção|categorias?|sezione|categorie"
    "|рубрик[аи]|раздел|категори[яи]|категорія|розділ|dział|kategoria|kategorie|rubrika"
    "|kategória|rovat|rubrică|secțiune|kategori|κατηγορία|chuyên mục"
    "|分类|分類|栏目|欄目|カテゴリー?|카테고리|분류|หมวดหมู่|หมวด|श्रेणी|বিভাগ|קטגוריה|מדור|زمرہ|زمرے"
    "|دسته‌بندی|دسته بندی|دسته|گروه خبری"
)
_FILED_UNDER: Final = re.compile(rf"\W{{0,3}}(?:{_FILED})\s?[:：]\s?([^:：]{{2,60}})", re.I)
_HASHTAGS: Final = re.compile(r"(?:[#＃][^\W\d_]\w{1,40}[ ,،·|]{0,3}){2,20}")


def hashtags(line: str) -> bool:
    """Two or more words behind the sign of hashtags, and nothing else."""
    return _HASHTAGS.fullmatch(line) is not None


def filed_under(line: str) -> list[str]:
    """What is behind a label of sections of a site: many things have sections, and kinds."""
    found = _FILED_UNDER.fullmatch(line)
    return [] if found is None else [item.strip() for item in _BETWEEN.split(found[1])]


def tags(line: str) -> bool:
    """A label and, behind its colon, names in a row."""
    tagged = _TAGGED.match(line)
    if tagged is None or ends_statement(line):
        return False
    items = [item for part in _BETWEEN.split(tagged[1]) if (item := part.strip())]
    return bool(items) and all(
        len(item) <= _LONGEST and item.count(" ") < _MOST_WORDS for item in items
    )
