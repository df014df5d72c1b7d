"""Links between paragraphs that say that the text goes on, as it does below them.

They are furniture as "read also" is, but announce nothing: what stands right below them is not of
another article. A phrase is the whole of its line, as in `furniture.phrases`, which has each. What
sites also write above headlines ("read on") is left out.
"""

from __future__ import annotations

from typing import Final

CONTINUED: Final[dict[str, str]] = {
    "ar": "تابع القراءة|متابعة القراءة",
    "fa": "ادامه خبر|ادامه مطلب را بخوانید",
    "he": "המשך קריאה|להמשך קריאה",
    "fr": "continuer la lecture",
    "es": "continuar leyendo|continúa leyendo",
    "pt": "continue lendo|continuar lendo|continuar a ler|continue a ler",
    "ca": "continua llegint|continua la lectura",
    "it": "continua a leggere|continua la lettura",
    "ro": "continuă lectura|continuă să citești",
    "de": "artikel weiterlesen",
    "sv": "fortsätt läsa",
    "ru": "продолжить чтение|читать продолжение",
    "mk": "продолжи со читање",
    "tr": "haberin devamı|yazının devamı|okumaya devam et|haberin devamını oku",
    "hi": "आगे पढ़ें",
    "zh": "继续阅读|繼續閱讀",
    "ja": "続きを読む",
    "ko": "계속 읽기",
}
"""By BCP-47 code."""
