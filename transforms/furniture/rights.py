"""Lines that claim rights."""

from __future__ import annotations

import re
from typing import Final

_RIGHTS: Final = (
    "©", "all rights reserved", "all right reserved", "حقوق محفوظ", "الحقوق محفوظ", "حقوق این سایت",
    "tous droits réservés", "alle rechte vorbehalten", "todos los derechos reservados",
    "todos os direitos reservados", "tutti i diritti riservati", "все права защищены",
    "prawa zastrzeżone", "版权所有", "版權所有", "保留所有权利", "icp备", "icp證", "無断転載",
    "alle rechten voorbehouden", "med ensamrätt", "práva vyhrazena", "drepturile rezervate",
    "minden jog fenntartva", "права захищені", "права запазени", "права задржана",
    "הזכויות שמורות", "جملہ حقوق محفوظ", "مافێک پارێزراوە", "حقونه خوندي", "अधिकार सुरक्षित",
    "सर्वाधिकार सुरक्षित", "সর্বস্বত্ব", "무단전재", "무단 전재", "สงวนลิขสิทธิ์", "ສະຫງວນລິຂະສິດ",
    "រក្សាសិទ្ធិគ្រប់យ៉ាង", "უფლება დაცულია", "իրավունքները պաշտպանված", "giữ bản quyền",
    "hakları saklıdır", "hak cipta dilindungi", "παντός δικαιώματος", "copyright (c)",
)  # fmt: skip
_DATED: Final = ("copyright", "(c)", "حقوق")
"""Words that claim no rights without a year."""
CLAIMS: Final = (*_RIGHTS, *_DATED)
"""Words, in lower case, of which one is in each claim of rights."""
_YEAR = re.compile(r"(?:copyright|\(c\)|حقوق) *(?:, *)?(?:19|20)\d\d")


def rights_claim(line: str) -> bool:
    """A claim of rights; where a word may mean something else, with its year."""
    lower = line.lower()
    claim = next((claim for claim in CLAIMS if claim in lower), None)
    return claim is not None and (claim not in _DATED or _YEAR.search(lower) is not None)
