"""Simplified or traditional: how a Chinese text is written, by characters that one writing has.

Two national standards tell most of them: GB 2312 has the characters of simplified writing, Big5
those of traditional. Each has some of the other writing's, for names and old texts, and among them
such frequent ones as 後 於 与 机. These stand here, as far as both standards or neither have
them and no region's writing does otherwise. They are from the tables that OpenCC converts by
(STCharacters, TSCharacters, HKVariants, TWVariants; Apache License 2.0,
github.com/BYVoid/OpenCC).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from naqi.transforms.language.protocol import Found

SIMPLIFIED: Final = "zh-Hans"
TRADITIONAL: Final = "zh-Hant"

LONGEST: Final = 1024
"""Characters of a text that are looked at."""
_CLEAR: Final = 4
"""Characters that one standard has more than the other for the rest not to be asked."""
_HAN: Final = re.compile("[\u3400-\u9fff]+")
_OF_SIMPLIFIED: Final = re.compile(
    "[万与价优体儿党凄厂厘听吨圣坏复宁岭庄异忏怀怜惊据昵机极构柜栖气洁洒洼涂炖瓮痒确离种网羡肮胜"
    "腊膻苹茧虮蚕蚝蜡蝎触赶适]"
)
"""In both standards, and of traditional writing only in rare words."""
_OF_TRADITIONAL: Final = re.compile("[後於徵捱摺菸醣夥麴爲衆裏羣峯牀麪綫説衞敍鋭閲啓粧糭藴醖鈎]")
"""In both standards, or in neither because Hong Kong writes so."""
_OF_HONG_KONG: Final = dict.fromkeys(map(ord, "兑卧叁囱悦户氲温着税脱葱蜕"))
"""In GB 2312 alone, but usual in Hong Kong too."""
_LEAN: Final = re.compile("[丰于云伙几后夸岩并帘愿挂晒杠筑荐虫里]")
"""Simplified forms of others (豐 於 雲 幾 後 裡), which traditional writing has for fewer words."""
_CORNERS: Final = re.compile("[「」『』]")
"""Quotation marks of traditional writing."""


def surplus_of_traditional(text: str) -> int:
    """By how many characters a text is rather traditional than simplified; 0 if nothing tells.

    Marks are left out, which the standards have by other rules. Where as many characters speak for
    either, those that traditional writing seldom has speak, and then the quotation marks.

    >>> list(map(surplus_of_traditional, ("以後", "以后", "你我")))
    [1, -1, 0]
    """
    seen = text[:LONGEST]
    characters = "".join(_HAN.findall(seen))
    surplus = _by_standards(characters)
    if abs(surplus) > _CLEAR:
        return surplus
    surplus = (
        _by_standards(characters.translate(_OF_HONG_KONG))
        + len(_OF_TRADITIONAL.findall(characters))
        - len(_OF_SIMPLIFIED.findall(characters))
    )
    return surplus or len(_CORNERS.findall(seen)) - len(_LEAN.findall(characters))


def written_as(surplus: int) -> str:
    """The tag of Chinese text with that surplus; simplified, which most is, if nothing tells.

    >>> written_as(0)
    'zh-Hans'
    """
    return TRADITIONAL if surplus > 0 else SIMPLIFIED


def agree(found: Sequence[Found], texts: Sequence[str]) -> list[Found]:
    """What was found in the texts of a page, which are in one writing where they do not tell.

    >>> agree([("zh-Hant", 0.9), ("zh-Hans", 0.9)], ["他說明天", "明天下山"])
    [('zh-Hant', 0.9), ('zh-Hant', 0.9)]
    """
    if not {SIMPLIFIED, TRADITIONAL} <= {language for language, _ in found}:
        return list(found)
    surpluses = [
        surplus_of_traditional(text) if language in (SIMPLIFIED, TRADITIONAL) else 0
        for (language, _), text in zip(found, texts, strict=True)
    ]
    of_page = sum(surpluses)
    return [
        (written_as(surplus or of_page), sure)
        if language in (SIMPLIFIED, TRADITIONAL)
        else (language, sure)
        for (language, sure), surplus in zip(found, surpluses, strict=True)
    ]


def _by_standards(characters: str) -> int:
    """How many more characters the standard of traditional writing has than the other one."""
    return (_encodable(characters, "big5") - _encodable(characters, "gb2312")) // 2


def _encodable(text: str, codec: str) -> int:
    """Bytes of ``text`` in a national standard, two a character."""
    return len(text.encode(codec, "ignore"))
